"""Damaged text is mended and each mending told; text without damage comes out as it went in."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
from documents import ARTICLE, LATER, paper, parts_of, web_page
from hypothesis import given, settings
from hypothesis import strategies as st
from readable_cases import read_cases

from generator.core.model import Block, Mark, Mending, Parts
from generator.ingest.compose import to_markdown
from generator.ingest.mend import mend

WALK = (
    "On the way around the old harbour one passes the fish market and the ropes of the sailing club, then the long "
    "wall with the painted boats, the stairs that lead down to the water and the house of the pilot who sold it in "
    "spring. Behind it the path climbs to a bench from which one sees all the roofs of the town and the hills that "
    "rise beyond the river."
)
DAMAGE = [
    "Costa s",
    "Norland s",
    "don t",
    "the harbour",
    "co- operation",
    "cooperation",
    "21 st",
    "1 Ana",
    "said.",
    "1998.",
    "lamps ,",
    "quay .",
    "Peru- Norland",
    "Peru-Norland",
    "infor\u00admation",
    "1990 s",
    "  own",
    "2",
    "ibid.",
    "It is the way of the town.",
]


@pytest.mark.parametrize(("title", "text", "expected"), read_cases("mending.md"))
def test_mending(title: str, text: str, expected: str) -> None:
    lines = [" ".join(paragraph.split("\n")) for paragraph in text.replace("(walk)", WALK).split("\n\n")]
    wanted = expected.replace("(walk)", WALK)
    assert to_markdown(mend(parts_of(lines)).body) == f"{wanted}\n", title


def test_each_mending_is_told_with_its_words_and_its_place() -> None:
    text = "The storm took Norland s only crane on the 21 st of May, and Costa s crew went home."
    [block] = [Block("paragraph", text, 100, 100 + len(text))]
    assert mend(Parts((), (block,), ())).mendings == (
        Mending("apostrophe", "Norland s", "Norland’s", 115),
        Mending("apostrophe", "Costa s", "Costa’s", 161),
        Mending("ordinal", "21 st", "21st", 143),
    )


def test_a_title_is_mended_and_a_menu_is_not_told_of() -> None:
    head = blocks(["Title", "The mayor s lamps", "The town s boats", "a", "b", "Norland s Lamp", "Ana Pell"])
    body = blocks(["The storm took Norland s only crane, and Costa s crew went home."])
    parts = mend(Parts(head, body, ()))
    assert [block.text for block in parts.head[1:6]] == [
        "The mayor’s lamps",
        "The town’s boats",
        "a",
        "b",
        "Norland’s Lamp",
    ]
    assert [mending.before for mending in parts.mendings] == ["Norland s", "Norland s", "Costa s"]


def test_a_word_that_a_page_cut_closes_and_the_page_begins_behind_it() -> None:
    text = "The infor- mation is information."
    block = Block("paragraph", text, 0, len(text), marks=(Mark(11, "page", "4"),))
    assert to_markdown(mend(Parts((), (block,), ())).body) == "The information [p. 4] is information.\n"


def test_an_english_rule_leaves_other_languages_alone() -> None:
    text = "Der Hafen und die Stadt , das ist das Haus , die Boote , und das 1 st nicht von der Stadt s Rat ist es."
    parts = Parts((), blocks([text]), ())
    assert mend(parts) == parts


@pytest.mark.parametrize("lines", [web_page(), [*ARTICLE, *LATER], ["x"], [WALK, *ARTICLE], ["Costa's and Pell’s"] * 3])
def test_clean_text_comes_out_as_it_went_in(lines: list[str]) -> None:
    parts = parts_of(lines)
    assert mend(parts) == parts


def test_a_paper_lists_its_feet_and_its_headings() -> None:
    kinds = Counter(mending.kind for mending in mend(parts_of(paper())).mendings)
    assert kinds == {"page": 4, "heading": 2}


@settings(deadline=None)
@given(st.lists(st.lists(st.sampled_from(DAMAGE)).map(" ".join).filter(str.strip)))
def test_mending_twice_is_mending_once_and_loses_no_letter(texts: list[str]) -> None:
    parts = Parts((), blocks(texts), ())
    once = mend(parts)
    assert mend(once) == once
    assert letters(once.body) == letters(parts.body)


@settings(deadline=None)
@given(
    st.lists(st.sampled_from([*DAMAGE, "[page]", "moon.1", "moon. 2", "2 See p. 4."]), min_size=1), st.integers(1, 3)
)
def test_footnotes_keep_every_word(words: list[str], shift: int) -> None:
    parts = Parts((), (paged(words, shift),), ())
    once = mend(parts)
    assert mend(once) == once
    notes = [block for block in once.body if block.kind == "footnote"]
    marks = [mark.label for block in once.body for mark in block.marks if mark.kind == "note"]
    assert marks == [note.label for note in notes]
    numbers = Counter("".join([*marks, *marks]))
    assert letters(once.body) + numbers == letters(parts.body)


@pytest.mark.parametrize(
    "piece", ["Costa s boat ", "co- operation ", "21 st ", "1 Ana ", "moon.1 ", "a , b ", "\u00ad ", "- A"]
)
def test_time_grows_with_the_length_and_not_with_its_square(piece: str) -> None:
    def seconds(number: int) -> float:
        text = piece * number
        marks = tuple(Mark(at, "page", str(at)) for at in range(0, len(text), 100))
        start = time.process_time()
        mend(Parts((), (Block("paragraph", text, 0, len(text), marks=marks),), ()))
        return time.process_time() - start

    seconds(10)
    assert seconds(40_000) < 12 * max(seconds(10_000), 0.05)


def blocks(texts: Sequence[str]) -> tuple[Block, ...]:
    """One paragraph of each text, one behind the other."""
    made: list[Block] = []
    for text in texts:
        start = made[-1].end + 1 if made else 0
        made.append(Block("paragraph", text, start, start + len(text)))
    return tuple(made)


def paged(words: Sequence[str], page: int) -> Block:
    """One paragraph of words, with a mark of a page for each ``[page]`` among them."""
    block = Block("paragraph", "", 0, 0)
    for word in words:
        if word == "[page]":
            mark = Mark(len(block.text), "page", str(page))
            block, page = replace(block, marks=(*block.marks, mark)), page + 1
        else:
            block = replace(block, text=f"{block.text}{word} ")
    return replace(block, text=block.text, end=len(block.text))


def letters(body: Sequence[Block]) -> Counter[str]:
    """How often each letter and digit stands in some blocks."""
    return Counter(char for block in body for char in block.text if char.isalnum())
