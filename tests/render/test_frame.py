"""The frame of every page: ways in, skip link, what previews elsewhere are told."""

import re
from dataclasses import replace

from render.made_up_site import body_html, make_site, views_of_site

from generator.render.theme import load_theme
from generator.render.views import SiteSettings, View

SOURCE = "sources/2014-03-09-patrols/"


def view_at(address: str, settings: SiteSettings) -> View:
    return next(view for view in views_of_site(make_site(), settings, body_html) if view.address == address)


def html_at(address: str, settings: SiteSettings) -> str:
    return html_of(view_at(address, settings))


def html_of(view: View) -> str:
    artifact, problems = load_theme(None).render(view)
    assert problems == ()
    assert artifact is not None
    return artifact.content.decode()


def test_the_first_link_leads_past_the_header(settings: SiteSettings) -> None:
    html = html_at(SOURCE, settings)
    skip = re.search(r'<a [^>]*href="#([^"]+)"', html)
    assert skip is not None
    assert html.index("<body>") < skip.start() < html.index("<header")
    assert f'<main id="{skip[1]}" tabindex="-1">' in html


def test_search_and_the_choice_of_colours_come_before_the_navigation(settings: SiteSettings) -> None:
    html = html_at(SOURCE, settings)
    assert '<a class="search-link" href="../../search/index.html" data-search-open' in html
    head = html[html.index('<header class="masthead"') : html.index("</header>")]
    assert head.index("site-title") < head.index("data-theme-choice") < head.index("search-link") < head.index("<nav")


def test_the_theme_is_set_before_the_style_sheet_and_without_waiting(settings: SiteSettings) -> None:
    html = html_at(SOURCE, settings)
    assert html.index('<script src="../../assets/theme.js"></script>') < html.index("assets/style.css")
    assert '<script src="../../assets/script.js" defer></script>' in html


def test_the_site_title_and_the_section_say_where_the_reader_is(settings: SiteSettings) -> None:
    assert '<a href="index.html" aria-current="page">Harbour Papers</a>' in html_at("", settings)
    assert '<a href="../sources/index.html" aria-current="page">Sources</a>' in html_at("sources/", settings)
    assert '<a href="../../sources/index.html" aria-current="true">Sources</a>' in html_at(SOURCE, settings)


def test_a_preview_elsewhere_has_full_addresses_or_none(settings: SiteSettings) -> None:
    html = html_at(SOURCE, settings)
    assert f'<meta property="og:url" content="https://papers.example/harbour/{SOURCE}">' in html
    assert '<meta property="og:image" content="https://papers.example/harbour/assets/social.png">' in html
    assert '<meta property="og:title" content="Ports authority and navy sign a patrol accord">' in html
    assert '<meta property="og:site_name" content="Harbour Papers">' in html
    unknown = html_at(SOURCE, replace(settings, url=""))
    assert "og:url" not in unknown
    assert "og:image" not in unknown
    assert 'property="og:title"' in unknown


def test_a_preview_of_the_front_page_bears_the_title_of_the_site(settings: SiteSettings) -> None:
    assert '<meta property="og:title" content="Harbour Papers">' in html_at("", settings)


def test_the_language_of_a_preview_is_written_with_an_underscore(settings: SiteSettings) -> None:
    assert '<meta property="og:locale" content="es_MX">' in html_at("", replace(settings, lang="es-MX"))


def test_a_title_cannot_leave_its_attribute(settings: SiteSettings) -> None:
    html = html_of(replace(view_at(SOURCE, settings), title='A "ferry" & <b>boat</b>'))
    assert '<meta property="og:title" content="A &#34;ferry&#34; &amp; &lt;b&gt;boat&lt;/b&gt;">' in html


def test_nothing_asks_for_the_icon_at_the_root(settings: SiteSettings, files: dict[str, str]) -> None:
    assert '<link rel="icon" href="../../assets/favicon.svg" type="image/svg+xml">' in html_at(SOURCE, settings)
    assert {"assets/favicon.svg", "assets/touch-icon.png"} <= files.keys()


def test_what_scripts_say_stands_in_the_page(settings: SiteSettings) -> None:
    assert 'role="status" data-copied="Copied"' in html_at(SOURCE, settings)
