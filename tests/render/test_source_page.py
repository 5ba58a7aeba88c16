"""The page of one source: its record, its text, whom it names, what stands near it, and how to cite it."""

import json
from collections.abc import Mapping
from dataclasses import replace
from html import unescape

import pytest
from render.made_up_site import LONG_TITLE, TEXTS, actor_id, body_html, make_site
from render.page_reader import Rendered, read_html

from generator.core.model import Actor, Page, Site, Source, SourceDate
from generator.render.theme import Theme, load_theme
from generator.render.views import SiteSettings
from generator.render.views.catalogue import make_catalogue
from generator.render.views.chrome import make_chrome
from generator.render.views.source import SourceView, source_views

PATROLS = "sources/2014-03-09-patrols/"
NOTES = "sources/2017-05-notes/"
TIDES = "sources/2014-08-tides/"
EMPTY = "sources/2015-empty/"


@pytest.fixture(scope="module")
def theme() -> Theme:
    """The built-in theme."""
    return load_theme(None)


def views_of(site: Site, settings: SiteSettings) -> dict[str, SourceView]:
    """The views of all sources by their address."""
    catalogue = make_catalogue(site, make_chrome(site, settings))
    views = (planned.make() for planned in source_views(catalogue, body_html))
    return {view.address: view for view in views if isinstance(view, SourceView)}


def html_of(theme: Theme, view: SourceView) -> str:
    """A page as it is written."""
    artifact, problems = theme.render(view)
    assert problems == ()
    assert artifact is not None
    return artifact.content.decode()


@pytest.fixture(scope="module")
def sources(theme: Theme, settings: SiteSettings) -> Mapping[str, str]:
    """The page of every made-up source, by its address."""
    return {address: html_of(theme, view) for address, view in views_of(make_site(), settings).items()}


@pytest.fixture(scope="module")
def read(sources: Mapping[str, str]) -> Mapping[str, Rendered]:
    """The same, read."""
    return {address: read_html(html) for address, html in sources.items()}


def changed(page_id: str, **changes: object) -> Site:
    """The made-up site with one page changed."""
    site = make_site()
    page: Page = replace(site.pages[page_id], **changes)  # type: ignore[arg-type] # the fields are named by each test
    return replace(site, pages={**site.pages, page_id: page})


def text_between(html: str, start: str, end: str) -> str:
    """The text of a stretch of HTML, its spaces run together."""
    return read_html(html.partition(start)[2].partition(end)[0]).text


def pre(html: str, name: str) -> str:
    """What a format's box holds."""
    return unescape(html.partition(f'<pre id="{name}" dir="ltr">')[2].partition("</pre>")[0])


def test_the_record_says_of_the_date_whether_the_source_states_it(read: Mapping[str, Rendered]) -> None:
    reason = "it names 18 May without a year, after the session of 2016"
    assert "Date 9 March 2014, stated by the source" in read[PATROLS].text
    assert f"Date about May 2017, inferred: {reason}" in read[NOTES].text
    assert "Date January to March 2015, inferred; the source does not state it" in read[EMPTY].text
    assert "Date No date" in read["sources/undated-letter/"].text


def test_the_attribution_stands_above_the_text_and_below_it(read: Mapping[str, Rendered]) -> None:
    assert read[PATROLS].text.count("Attribution: From the Harbour Gazette · Original") == 2


def test_a_related_source_says_which_actors_both_name(read: Mapping[str, Rendered]) -> None:
    text = read[PATROLS].text
    assert "Notas del muelle: lo que dijo la señora Costa Shared actor: Mariana Costa" in text
    assert "A table of tides Shared actor: Ports Authority" in text
    assert f"{LONG_TITLE} Similar words" in read[EMPTY].text


def test_a_related_source_counts_the_actors_that_it_does_not_name(settings: SiteSettings, theme: Theme) -> None:
    site = make_site()
    minutes = "sources/2016-minutes"
    both = {key: tuple(site.page_actors["sources/2014-03-09-patrols"]) for key in (minutes, "sources/2014-08-tides")}
    site = replace(site, page_actors={**site.page_actors, **both}, related={minutes: ("sources/2014-08-tides",)})
    (related,) = views_of(site, settings)["sources/2016-minutes/"].related
    assert len(related.shared) == 3
    assert related.more > 1
    text = read_html(html_of(theme, views_of(site, settings)["sources/2016-minutes/"])).text
    assert f"Shared actors: {', '.join(related.shared)} and {related.more} more" in text


def test_a_source_is_cited_as_a_note(sources: Mapping[str, str], read: Mapping[str, Rendered]) -> None:
    assert (
        "Ana Pereira and Tomás Ibáñez, “Ports authority and navy sign a patrol accord”, Harbour Gazette, 9 March 2014, "
        "https://gazette.example/patrols?id=9&page=2. In Harbour Papers, "
        "https://papers.example/harbour/sources/2014-03-09-patrols/." in read[PATROLS].text
    )
    assert "Diario del Puerto, about May 2017 (date inferred). In Harbour Papers" in read[NOTES].text
    assert "“A letter without a date”, no date. In Harbour Papers" in read["sources/undated-letter/"].text
    assert text_between(sources[PATROLS], "<span data-citation>", " In Harbour").endswith("patrols?id=9&page=2.")


def test_a_note_names_the_first_of_many_authors(theme: Theme, settings: SiteSettings) -> None:
    source = Source(authors=("Ana Pereira", "Tomás Ibáñez", "Rui Alves", "Eva Holm"))
    site = changed("sources/2014-08-tides", source=source)
    assert (
        "Ana Pereira and others, “A table of tides”, August 2014."
        in read_html(html_of(theme, views_of(site, settings)[TIDES])).text
    )


def test_formats_are_text_that_a_script_can_copy(sources: Mapping[str, str]) -> None:
    html = sources[NOTES]
    reason = "it names 18 May without a year, after the session of 2016"
    doubt = f"Date inferred: about May 2017 ({reason})."
    (item,) = json.loads(pre(html, "_csl"))
    assert item["issued"] == {"date-parts": [[2017, 5]], "circa": True}
    assert item["note"] == doubt
    assert pre(html, "_ris").split("\n")[-2:] == [f"N1  - {doubt}", "ER  - "]
    assert pre(html, "_bibtex").startswith("@misc{2017-05-notes,\n  title = {{Notas del muelle")
    for name in ("_citation", "_bibtex", "_ris", "_csl"):
        assert f'class="copies scripted" data-copies="{name}">' in html


def test_a_title_that_is_markup_is_text_in_every_format(sources: Mapping[str, str]) -> None:
    html = sources[EMPTY]
    assert "<script>alert" not in html
    assert json.loads(pre(html, "_csl"))[0]["title"] == "<script>alert('title')</script>"
    assert "TI  - <script>alert('title')</script>" in pre(html, "_ris")


def test_an_address_that_runs_scripts_is_not_cited(sources: Mapping[str, str]) -> None:
    assert "javascript" not in pre(sources[TIDES], "_bibtex") + pre(sources[TIDES], "_ris") + pre(
        sources[TIDES], "_csl"
    )


def test_an_author_that_the_source_names_as_an_organisation_is_not_divided(settings: SiteSettings) -> None:
    site = changed("sources/2014-08-tides", source=Source(authors=("Ports Authority", "Ana Pereira")))
    institution, person = views_of(site, settings)[TIDES].cited.creators
    assert institution.literal == "Ports Authority"
    assert person.family == "Pereira"


def test_a_site_that_does_not_know_its_address_cites_itself_by_name(theme: Theme) -> None:
    view = views_of(make_site(), SiteSettings("Harbour Papers"))[TIDES]
    assert "“A table of tides”, August 2014. In Harbour Papers. Copy" in read_html(html_of(theme, view)).text
    assert view.cited.address == ""


@pytest.mark.parametrize(
    ("wording", "words"),
    [
        ("verbatim", "Text As the file has it"),
        ("edited", "Text Edited since by this site’s authors"),
        ("", ""),
    ],
)
def test_provenance_tells_whether_the_text_was_edited(
    wording: str, words: str, theme: Theme, settings: SiteSettings
) -> None:
    view = views_of(changed("sources/2014-08-tides", wording=wording), settings)[TIDES]
    html = html_of(theme, view)
    text = text_between(html, '<h2 id="_provenance">', "</section>")
    assert words in text
    assert ("Text" in text) == bool(words)
    assert "but for what was mended" not in text


def test_a_text_that_was_mended_is_not_said_to_be_quite_as_the_file_has_it(
    theme: Theme, settings: SiteSettings
) -> None:
    view = views_of(changed("sources/2014-03-09-patrols", wording="verbatim"), settings)[PATROLS]
    text = read_html(html_of(theme, view)).text
    assert "Text As the file has it, but for what was mended" in text


def test_a_page_without_a_file_says_who_wrote_it(read: Mapping[str, Rendered]) -> None:
    text = read["sources/undated-letter/"].text
    assert "An editor wrote this page; no file of the collection stands behind it." in text


def test_a_source_that_names_nobody_leads_on(settings: SiteSettings, theme: Theme) -> None:
    site = make_site()
    alone = replace(
        site,
        mentions={key: tuple(m for m in found if "tides" not in m.page_id) for key, found in site.mentions.items()},
        page_actors={key: ids for key, ids in site.page_actors.items() if "tides" not in key},
    )
    page = read_html(html_of(theme, views_of(alone, settings)[TIDES]))
    assert "was found in this text. Everyone whom the sources name" in page.text
    assert "../../actors/index.html" in page.links


def test_a_text_that_is_empty_says_so(read: Mapping[str, Rendered]) -> None:
    assert "This document holds no text that could be shown." in read[EMPTY].text


def test_a_long_title_is_set_smaller(sources: Mapping[str, str]) -> None:
    assert [address for address, html in sources.items() if 'class="page-head long"' in html] == [
        "sources/2016-minutes/"
    ]


def test_the_outline_stands_above_the_text_and_beside_it(sources: Mapping[str, str]) -> None:
    html = sources["sources/2016-minutes/"]
    folded, _, beside = html.partition('<div class="text">')
    link = '<a href="#p0-2016-minutes">First part</a>'
    assert link in folded.partition('<details class="outline">')[2]
    assert link in beside.partition('<nav class="sections"')[2]
    assert "Contents" not in read_html(sources[NOTES]).text


def test_a_source_previews_the_actors_that_it_names(settings: SiteSettings) -> None:
    view = views_of(make_site(), settings)[PATROLS]
    (costa,) = [card for card in view.cards if card.name == "Mariana Costa"]
    assert costa.href == "../../actors/mariana-costa/index.html"
    assert costa.role == "Minister of Ports"
    assert len(view.cards) == len({actor_id(key) for key in ("authority", "lumeria", "accord", "costa", "city")}) + 2


def test_the_earlier_and_the_later_source_are_those_next_in_time(settings: SiteSettings) -> None:
    views = views_of(make_site(), settings)
    dated = [view for view in views.values() if view.date]
    assert len(dated) == len([text for text in TEXTS if text.date])
    assert dated[0].previous is None
    assert dated[-1].next is None
    assert [view.next.title for view in dated[:-1] if view.next] == [view.title for view in dated[1:]]


def test_a_date_that_no_format_holds_is_in_the_note(theme: Theme, settings: SiteSettings) -> None:
    site = changed("sources/2014-08-tides", date=SourceDate("201X", "stated"))
    html = html_of(theme, views_of(site, settings)[TIDES])
    assert "N1  - Date: the 2010s." in pre(html, "_ris")
    assert json.loads(pre(html, "_csl"))[0]["issued"] == {"literal": "201X"}


def test_what_a_source_dates_and_names_is_bounded(theme: Theme, settings: SiteSettings) -> None:
    site = make_site()
    minutes = "sources/2016-minutes"
    event = site.events["sources/2014-03-09-patrols"][0]
    crowd = {f"actors/a{number}": Actor(f"actors/a{number}", f"Pilot {number}", "person") for number in range(300)}
    site = replace(
        site,
        actors={**site.actors, **crowd},
        page_actors={**site.page_actors, minutes: tuple(crowd)},
        events={minutes: (replace(event, page_id=minutes, anchor=""),) * 500},
    )
    view = views_of(site, settings)["sources/2016-minutes/"]
    (people,) = [group for group in view.names if group.kind == "person"]
    assert len(people.rows) + len(people.further) + people.unlisted >= 300
    assert people.unlisted >= 100
    assert len(view.events) + len(view.further) == 72
    text = read_html(html_of(theme, view)).text
    assert "428 more dates of this source stand in the timeline" in text
    assert f"{people.unlisted} more are linked in the text." in text
