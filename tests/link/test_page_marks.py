"""Marks of printed pages and footnotes can be linked to, and are no part of what the page says."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from link.made_up import link, make_page, shown_text, try_link, without_permalinks

WORDS = ["Mariana", "Costa", "came.", "Then", "*she*", "left", "Harbour City", "\nso", "and\nthen", "[^1]", "**so**"]


def marks(html: str) -> list[tuple[str, str]]:
    """The id and the text of each mark."""
    return re.findall(r'<span class="page-mark" id="([^"]+)"[^>]*>([^<]*)</span>', html)


def test_a_mark_says_where_a_page_begins() -> None:
    body = link("It [p. 3] rained.\n\n[p. iv] It [p. 12–13] snowed. [p. A-2]")
    assert marks(body.html) == [
        ("page-3", "p. 3"),
        ("page-iv", "p. iv"),
        ("page-12-13", "p. 12–13"),
        ("page-a-2", "p. A-2"),
    ]
    assert 'role="doc-pagebreak" aria-label="Page 3"' in body.html
    assert {"page-3", "page-iv", "page-12-13", "page-a-2"} <= set(body.anchors)


def test_a_mark_is_no_part_of_a_sentence() -> None:
    plain = link("It rained. Then Mariana Costa left for the north. It was late.")
    marked = link("[p. 2] It rained. Then Mariana [p. 3] Costa left for [p. 4] the north. It\nwas [p. 5]\nlate. [p. 6]")
    assert marked.mentions == plain.mentions
    assert (marked.summary, marked.terms) == (plain.summary, plain.terms)


def test_a_name_is_linked_across_a_page() -> None:
    html = link("So Mariana [p. 3] Costa came.").html
    assert re.search(r'<a class="actor [^>]*>Mariana <span class="page-mark"[^>]*>p. 3</span> Costa</a>', html)


@pytest.mark.parametrize(
    "body",
    [
        "`[p. 3]`",
        "    [p. 3]",
        "\\[p. 3\\]",
        "[p. 3](https://example.org)",
        "[see [p. 3]](https://example.org)",
        "[p. x3!]",
    ],
)
def test_code_links_and_brackets_of_a_source_are_no_marks(body: str) -> None:
    assert marks(link(body).html) == []


def test_a_line_of_marks_is_no_paragraph_of_its_own() -> None:
    body = link("One.\n\n[p. 6]\n\n## Two")
    assert '<p class="page-break"><span class="page-mark" id="page-6"' in body.html
    assert [anchor for anchor in body.anchors if anchor.startswith("p-")] == [link("One.").anchors[0]]


def test_a_mark_in_a_heading_is_no_part_of_its_anchor_and_outline() -> None:
    [heading] = link("# The [p. 3] storm").outline
    assert (heading.text, heading.anchor) == ("The storm", "the-storm")


def test_a_heading_keeps_its_anchor_beside_a_page_of_that_name() -> None:
    body = link("[p. 3] One.\n\n[p. 3] Two.\n\n# Page 3")
    assert [anchor for anchor, _ in marks(body.html)] == ["page-3-2", "page-3-3"]
    assert body.outline[0].anchor == "page-3"


def test_links_lead_to_pages() -> None:
    body = link("See [below](#page-3).\n\n[p. 3] Here.")
    assert 'href="#page-3"' in body.html
    _, [problem] = try_link("See [below](#page-4).\n\n[p. 3] Here.")
    assert problem.code == "broken-link"


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1), st.data())
def test_a_mark_moves_no_anchor_and_changes_no_mention(words: list[str], data: st.DataObject) -> None:
    note = "\n\n[^1]: Costa."
    at = data.draw(st.integers(0, len(words)))
    marked = [*words[:at], "[p. 7]", *words[at:]]
    plain, other = try_link(" ".join(words) + note)[0], try_link(" ".join(marked) + note)[0]
    own = [anchor for anchor in other.anchors if not anchor.startswith("page-")]
    assert own == list(plain.anchors)
    assert [m.surface.split() for m in other.mentions] == [m.surface.split() for m in plain.mentions]


def test_a_footnote_is_called_by_its_number_in_the_source() -> None:
    html = link("Signed.[^7] Sealed.[^9]\n\n[^7]: At noon.\n\n[^9]: At one.").html
    assert re.findall(
        r'<a href="#(fn\d+)" id="(fnref\d+)" role="doc-noteref" aria-label="Footnote (\d)">(\d)</a>', html
    ) == [
        ("fn7", "fnref7", "7", "7"),
        ("fn9", "fnref9", "9", "9"),
    ]
    assert re.findall(r'<li id="(fn\d)" class="footnote-item" value="(\d)">', html) == [("fn7", "7"), ("fn9", "9")]
    assert re.findall(r'href="#(fnref\d)" class="footnote-backref" role="doc-backlink" aria-label="([^"]+)"', html) == [
        ("fnref7", "Back to reference 7"),
        ("fnref9", "Back to reference 9"),
    ]


def test_footnotes_with_words_for_labels_are_counted() -> None:
    html = link("Signed.[^2] Sealed.[^noon] Said.^[So.]\n\n[^2]: At noon.\n\n[^noon]: At one.").html
    assert re.findall(r'id="(fn\d)"', html) == ["fn1", "fn2", "fn3"]
    assert " value=" not in html


def test_each_reference_to_a_footnote_has_its_way_back() -> None:
    html = link("Signed.[^1] Again.[^1]\n\n[^1]: At noon.").html
    ways = re.findall(r'href="#(fnref[^"]+)" class="footnote-backref" role="doc-backlink" aria-label="([^"]+)"', html)
    assert ways == [("fnref1", "Back to reference 1"), ("fnref1:1", "Back to reference 1, 2")]
    assert {"fn1", "fnref1", "fnref1:1"} <= set(link("Signed.[^1] Again.[^1]\n\n[^1]: At noon.").anchors)


def test_a_reference_breaks_no_sentence() -> None:
    [mention, note] = link(
        "It rained.[^1] Then Costa left.[^2] It was late.\n\n[^1]: So.\n\n[^2]: As Costa says."
    ).mentions
    assert (mention.before, mention.surface, mention.after) == ("Then ", "Costa", " left.")
    assert (note.before, note.surface, note.after) == ("As ", "Costa", " says.")


def test_a_page_shows_the_same_words_with_and_without_marks() -> None:
    other = make_page("title: Other", path="content/notes/other.md")
    html = without_permalinks(link("It [p. 3] rained, and [[Other]] [p. 4] too.", other).html)
    assert " ".join(shown_text(re.sub(r"<span.*?</span>", "", html)).split()) == "It rained, and Other too."
