"""The law of edits: whatever comes in, in whatever order, with whatever lock, an author's words stand."""

from hypothesis import given
from hypothesis import strategies as st

from generator.core.pages import dump_value, take_apart
from generator.ingest.compose import Composed
from generator.ingest.merge import BODY, accept, merge, new_page

words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=12).map(str.strip)
titles = words.filter(bool)
lists = st.lists(titles, max_size=3)


@st.composite
def pages(draw: st.DrawFn) -> Composed:
    """A page as ingest could write it."""
    keys = {"title": dump_value("title", draw(titles))}
    if draw(st.booleans()):
        keys["date"] = dump_value("date", draw(titles))
    keys |= {"source": "source:\n", "source.file": "  file: seeds/a.txt\n"}
    if draw(st.booleans()):
        keys["source.publisher"] = f"  {dump_value('publisher', draw(titles))}"
    for key in ("actors", "places"):
        if draw(st.booleans()):
            keys[key] = dump_value(key, draw(lists))
    return Composed(keys, "".join(f"{line}\n\n" for line in draw(lists)))


MINE = "quite my own words"


def edit(text: str, key: str) -> str:
    """What an author makes of one piece of a page."""
    page = take_apart(text)
    assert page is not None
    if key == BODY:
        return text + MINE + "\n"
    keys = tuple((n, f"{t.split(':')[0]}: {MINE}\n" if n == key else t, after) for n, t, after in page.keys)
    return page.__class__(page.head, keys, page.tail, page.body).join()


@given(pages(), pages())
def test_untouched_page_becomes_what_comes_in(first: Composed, second: Composed) -> None:
    before = new_page(first)
    merged = merge(before.text, second, before.keys)
    assert merged.text == second.join()
    assert (merged.kept, merged.edited) == ((), ())


@given(
    pages(),
    st.sampled_from(["title", "source.file", BODY]),
    st.lists(st.tuples(pages(), st.sampled_from(["lock", "no lock", "old lock"])), min_size=1, max_size=5),
)
def test_edit_stands_whatever_comes_in(first: Composed, key: str, later: list[tuple[Composed, str]]) -> None:
    page = new_page(first)
    text, keys = edit(page.text, key), page.keys
    for incoming, lock in later:
        known = {"lock": keys, "no lock": None, "old lock": page.keys}[lock]
        merged = merge(text, incoming, known)
        text, keys = merged.text, merged.keys
        assert MINE in text
        assert key in merged.edited


@given(pages(), pages(), st.booleans())
def test_merging_twice_changes_nothing_more(first: Composed, second: Composed, locked: bool) -> None:
    before = new_page(first)
    once = merge(edit(before.text, BODY), second, before.keys if locked else None)
    twice = merge(once.text, second, once.keys)
    assert (twice.text, twice.keys) == (once.text, once.keys)


@given(pages(), pages())
def test_accepting_gives_what_came_in(first: Composed, second: Composed) -> None:
    page = new_page(first)
    assert accept(edit(page.text, BODY), second, page.keys).text == second.join()


odd_pages = st.lists(
    st.sampled_from(
        [
            *("title: mine", "body: mine", "(body): mine", "source:", "  file: x", "    file: x", "source.file: mine"),
            *("places: [a]", "- mine", "# mine", "", "places: {a: 1}", "x: |", "  mine", "? mine", "\t", "title: mine"),
        ]
    ),
    max_size=8,
).map(lambda lines: "---\n" + "\n".join(lines) + "\n---\n\nMine.\n")


@given(odd_pages, pages(), st.sampled_from([None, {}]))
def test_any_page_survives(text: str, incoming: Composed, lock: dict[str, str] | None) -> None:
    merged = merge(text, incoming, lock)
    assert all(line in merged.text.split("\n") for line in text.split("\n"))
