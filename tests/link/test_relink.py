"""A page is linked again when what linking it looked at has changed, and only then."""

import pickle
from functools import partial

import pytest
from link.made_up import SIGNERS, make_page

from generator.core.content_files import ContentFiles
from generator.core.model import Page
from generator.link.markdown import link_body
from generator.link.matching import Linker, make_linker
from generator.link.relink import SharedLinker, Trace, find_touched, link_watched, watch_linker
from generator.link.resolve import Names, resolve_names

SIGNED = make_page(SIGNERS, "Mariana Costa came to *Harbour* City, and Lima did.", "content/sources/signing.md")
NOTE = make_page(
    "title: Method", "See [[Signed]] and [it](../sources/signing.md); Pedro Lima too.", "content/notes/a.md"
)
PLAIN = make_page("title: Plain", "Nobody is here.", "content/notes/plain.md")
PAGES = (SIGNED, NOTE, PLAIN)


def names_of(*pages: Page) -> Names:
    return resolve_names(pages)[0]


def trace_all(*pages: Page, files: ContentFiles | None = None) -> tuple[Linker, dict[str, Trace]]:
    """A Linker, and what it was asked for each page; a watched one links as any other does."""
    linker = make_linker(names_of(*pages), files or ContentFiles())
    watch = watch_linker(lambda: linker)
    traces: dict[str, Trace] = {}
    for page in pages:
        body, problems, traces[page.id] = link_watched(lambda one, page: link_body(page, one), watch, page)
        assert (body, problems) == link_body(page, linker)
    return linker, traces


def touched(before: tuple[Page, ...], after: tuple[Page, ...]) -> set[str]:
    linker, traces = trace_all(*before)
    return set(find_touched(linker, make_linker(names_of(*after)), [], traces.items()))


def test_nothing_is_touched_where_nothing_changed() -> None:
    assert touched(PAGES, PAGES) == set()


def test_a_new_name_touches_the_pages_whose_text_holds_it() -> None:
    lima = make_page("name: Pedro Lima", "", "content/actors/lima.md")
    assert touched(PAGES, (*PAGES, lima)) == {"notes/a"}


def test_a_name_across_marks_is_found() -> None:
    without = make_page("title: Signed", SIGNED.body, "content/sources/signing.md")
    city = make_page("name: Harbour City", "", "content/places/city.md")
    assert "sources/signing" in touched((without, PLAIN), (without, PLAIN, city))


def test_a_page_s_own_names_touch_it_alone() -> None:
    entries = SIGNERS.replace("Accord]", "Accord, {name: Quay Pact, as: [came]}]")
    more = make_page(entries, SIGNED.body, "content/sources/signing.md")
    assert touched(PAGES, (more, NOTE, PLAIN)) == {"sources/signing"}


def test_a_page_that_comes_goes_or_moves_touches_those_that_link_to_it() -> None:
    assert touched(PAGES, (NOTE, PLAIN)) >= {"notes/a"}
    assert "notes/plain" not in touched(PAGES, (NOTE, PLAIN))
    signed = make_page("title: Signed", "Text.", "content/notes/signed.md")
    assert touched(PAGES, (*PAGES, signed)) == {"notes/a"}


def test_an_actor_s_other_names_touch_nobody_who_does_not_use_them() -> None:
    card = "name: Mariana Costa\naliases: [{}]"
    before = (*PAGES, make_page(card.format("La Ministra"), "", "content/actors/mariana-costa.md"))
    after = (*PAGES, make_page(card.format("The Minister of Quays"), "", "content/actors/mariana-costa.md"))
    assert "notes/plain" not in touched(before, after)
    assert "notes/a" not in touched(before, after)


@pytest.mark.parametrize(("path", "expected"), [("notes/map.png", {"notes/shown"}), ("notes/other.png", set())])
def test_a_changed_file_touches_the_pages_that_show_it(path: str, expected: set[str]) -> None:
    paths = ("notes/map.png", "notes/other.png")
    files = ContentFiles("", frozenset(paths), frozenset(), {one.rpartition("/")[2]: (one,) for one in paths})
    shown = make_page("title: Shown", "![A map](map.png)", "content/notes/shown.md")
    linker, traces = trace_all(shown, PLAIN, files=files)
    assert find_touched(linker, linker, [path], traces.items()) == expected


def test_a_new_file_touches_the_pages_that_look_for_it() -> None:
    shown = make_page("title: Shown", "![[map.png]]", "content/notes/shown.md")
    before, traces = trace_all(shown, PLAIN)
    files = ContentFiles("", frozenset({"pictures/map.png"}), frozenset(), {"map.png": ("pictures/map.png",)})
    after = make_linker(names_of(shown, PLAIN), files)
    assert find_touched(before, after, [], traces.items()) == {"notes/shown"}


def test_a_shared_linker_is_made_once_and_travels_as_what_it_is_made_of() -> None:
    shared = SharedLinker(names_of(*PAGES), ContentFiles())
    assert shared() is shared()
    copy = pickle.loads(pickle.dumps(partial(watch_linker, shared)))
    assert link_body(NOTE, copy().linker) == link_body(NOTE, shared())
