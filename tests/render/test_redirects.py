"""The pages at old addresses: they lead on by themselves, in words, from anywhere, and no list knows them."""

import posixpath
import re

import pytest
from render.made_up_terms import COSTA, make_page, make_site, render
from render.page_reader import read_html

from generator.core.urls import output_path
from generator.render.views import SiteSettings

REDIRECTS = {
    "old/": "sources/a/",
    "notes/our way/": "notes/method/",
    "a/b/c.html": f"{COSTA.id}/",
    "home/": "",
}
SITE = make_site(
    make_page("sources/a", 'Paper <b>A</b> & "more"', "2011"),
    make_page("notes/method", "How we work"),
    redirects=REDIRECTS,
)


@pytest.mark.parametrize("old", REDIRECTS)
@pytest.mark.parametrize("url", ["", "https://papers.example/harbour/"])
def test_an_old_address_leads_on(old: str, url: str) -> None:
    pages = render(SITE, SiteSettings("Harbour Papers", url=url))
    html, new = pages[old], REDIRECTS[old]
    target = re.search(r'<meta http-equiv="refresh" content="0; url=([^"]*)">', html)
    assert target is not None
    assert not target[1].startswith(("/", "http"))
    folder = posixpath.dirname(output_path(old))
    assert posixpath.normpath(posixpath.join(folder, target[1])) == output_path(new)
    assert f'<a href="{target[1]}" dir="auto">' in html
    canonical = f"{url}{new}" if url else target[1]
    assert f'<link rel="canonical" href="{canonical}">' in html
    assert '<meta name="robots" content="noindex">' in html
    assert html.startswith("<!doctype html>\n")


def test_it_says_what_stands_there_now() -> None:
    pages = render(SITE)
    assert read_html(pages["old/"]).text.endswith('This page has moved It now stands at Paper <b>A</b> & "more".')
    assert "It now stands at Mariana Costa." in read_html(pages["a/b/c.html"]).text
    assert "<b>A</b>" not in pages["old/"]
    assert "Esta página se ha trasladado" in render(SITE, SiteSettings(lang="es"))["old/"]


def test_no_other_page_knows_of_it() -> None:
    pages = render(SITE)
    paths = tuple(output_path(old) for old in REDIRECTS)
    for address, html in pages.items():
        if address not in REDIRECTS:
            assert not [path for path in paths if path in html], address


def test_a_redirect_is_a_whole_page() -> None:
    page = read_html(render(SITE)["old/"])
    assert page.unclosed == []
    assert (page.lang, page.headings, page.tags.count("main")) == ("en", [1], 1)
    assert not [attribute for attribute in page.attributes if attribute.startswith("on")]
