"""Headings, lists, tables, footnotes and pages' marks become Markdown that a page shows as they were."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from link.made_up import link, shown_text, try_link, without_permalinks

from generator.core.model import Block, BlockKind, Mark
from generator.ingest.markdown import to_markdown

WORDS = ["Lamps", "1.", "|", "\\", "[^1]", "[p. 3]", "(so)", ":", "^", "_x_", "#", "-", "![a]", "&amp;", "\t", "\n"]


def block(kind: BlockKind, text: str, level: int = 0, label: str = "", *marks: Mark) -> Block:
    return Block(kind, text, 0, len(text), level=level, label=label, marks=marks)


def test_headings_start_at_two_and_never_skip() -> None:
    levels = [1, 3, 6, 3, 2, 5, 1, 0]
    lines = to_markdown([block("heading", f"H{level}", level) for level in levels]).split("\n\n")
    assert [line.count("#") for line in lines] == [2, 3, 4, 3, 3, 4, 2, 2]


def test_headings_of_unknown_level_stand_side_by_side() -> None:
    assert to_markdown([block("heading", "One"), block("heading", "Two")]) == "## One\n\n## Two\n"


def test_lists_are_numbered_and_nested() -> None:
    rows = [("A", 0, "1"), ("B", 1, ""), ("C", 2, ""), ("D", 1, ""), ("E", 0, "2"), ("F", 0, "3"), ("G", 5, "1")]
    assert to_markdown([block("item", text, level, label) for text, level, label in rows]) == (
        "1. A\n   - B\n     - C\n   - D\n2. E\n3. F\n   1. G\n"
    )


def test_a_list_that_skips_a_number_keeps_its_numbers() -> None:
    body = to_markdown([block("item", f"Item {n}", 0, str(n)) for n in (1, 2, 5, 6, 6)])
    html = without_permalinks(link(body).html)
    assert re.findall(r"<ol(?: start=\"(\d)\")?>|<li", html) == ["", "", "", "5", "", "", "6", ""]


@pytest.mark.parametrize("labels", [["", "3"], ["3", ""], ["2", "2"], ["a", "b"]])
def test_items_of_every_sort_stay_items(labels: list[str]) -> None:
    for levels in ([0, 0], [0, 1], [1, 1]):
        items = [block("item", "x", level, label) for level, label in zip(levels, labels, strict=True)]
        assert link(to_markdown(items)).html.count("<li") == 2


def test_a_table_has_a_head_and_rows_of_one_length() -> None:
    text = "Lamp\tCost | year\nnorth\t3\tlate\n\t\\"
    body = to_markdown([block("paragraph", "See:"), block("table", text, 0, "", Mark(22, "page", "4"))])
    assert (
        body
        == "See:\n\n| Lamp | Cost \\| year |  |\n| --- | --- | --- |\n| north | [p. 4] 3 | late |\n|  | \\\\ |  |\n"
    )
    html = without_permalinks(link(body).html)
    assert re.findall(r"<t[hd]>(.*?)</t[hd]>", re.sub(r"<span.*?</span> ", "", html)) == [
        *("Lamp", "Cost | year", ""),
        *("north", "3", "late"),
        *("", "\\", ""),
    ]


def test_footnotes_stand_at_the_end() -> None:
    blocks = [
        block("paragraph", "Signed. Sealed.", 0, "", Mark(7, "note", "1"), Mark(15, "note", "2")),
        block("footnote", "1. At noon.", 0, "1"),
        block("footnote", "At one.", 0, "2"),
        block("paragraph", "Later."),
    ]
    assert to_markdown(blocks) == "Signed.[^1] Sealed.[^2]\n\nLater.\n\n[^1]: 1\\. At noon.\n\n[^2]: At one.\n"


def test_a_footnote_without_its_reference_and_a_reference_without_its_footnote_stay() -> None:
    blocks = [block("paragraph", "Signed.", 0, "", Mark(7, "note", "3")), block("footnote", "At noon.", 0, "1")]
    assert to_markdown(blocks) == "Signed.\\[3\\]\n\n1 At noon.\n"


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("One two", 0, "[p. 3] One two"),
        ("One two", 4, "One [p. 3] two"),
        ("One two", 3, "One [p. 3] two"),
        ("One two", 5, "One two [p. 3]"),
        ("One two", 7, "One two [p. 3]"),
        ("One—two, three", 4, "One—two, [p. 3] three"),
        ("北京" * 50, 50, f"{'北京' * 25}[p. 3]{'北京' * 25}"),
        ("One (two)", 4, "One [p. 3] (two)"),
        ("1. One", 0, "[p. 3] 1. One"),
        ("# One ^", 7, "\\# One \\^ [p. 3]"),
        (": One", 0, "[p. 3] : One"),
    ],
)
def test_a_page_begins_between_words(text: str, at: int, expected: str) -> None:
    assert to_markdown([block("paragraph", text, 0, "", Mark(at, "page", "3"))]) == f"{expected}\n"


def test_a_page_that_begins_with_a_heading_or_a_table_is_marked_above_it() -> None:
    mark = Mark(0, "page", "3")
    blocks = [
        block("heading", "One", 0, "", mark),
        block("table", "a\tb", 0, "", mark),
        block("item", "x", 0, "", mark),
    ]
    assert to_markdown(blocks) == "[p. 3]\n\n## One\n\n[p. 3]\n\n| a | b |\n| --- | --- |\n\n- [p. 3] x\n"


def test_a_page_without_a_name_that_a_mark_can_hold_is_not_marked() -> None:
    assert to_markdown([block("paragraph", "One", 0, "", Mark(0, "page", "the [last]"))]) == "One\n"


KINDS = st.sampled_from(["paragraph", "item", "heading", "quote", "table", "footnote"])
MARKS = st.lists(st.builds(Mark, st.integers(0, 30), st.sampled_from(["page", "note"]), st.sampled_from(["1", "2"])))
BLOCKS = st.builds(
    lambda kind, words, level, label, marks: block(kind, " ".join(words), level, label, *marks),
    KINDS,
    st.lists(st.sampled_from(WORDS)),
    st.integers(0, 6),
    st.sampled_from(["", "1", "2", "7", "iv"]),
    MARKS,
)


@settings(deadline=None, max_examples=300)
@given(st.lists(BLOCKS, max_size=6))
def test_a_page_shows_all_words_of_its_blocks(blocks: list[Block]) -> None:
    html = without_permalinks(try_link(to_markdown(blocks))[0].html)
    html = re.sub(
        r'<span class="page-mark".*?</span>|<sup class="footnote-ref">.*?</sup>|<a href="#fnref.*?</a>', "", html
    )
    shown = re.sub(r"\[[12]\]", "", shown_text(html))
    for one in blocks:
        for word in one.text.split():
            assert word in shown
    wanted = sum(len(word) for one in blocks for word in one.text.split() if word == "Lamps")
    assert shown.count("Lamps") * 5 == wanted
