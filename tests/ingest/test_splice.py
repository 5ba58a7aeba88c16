"""Cutting, joining and changing text keeps each mark where it belongs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.core.model import Block, Mark
from generator.ingest.splice import Change, change_block, cut_block, join_blocks

TEXT = "One two three."
MARKED = Block("paragraph", TEXT, 10, 24, marks=(Mark(0, "page", "1"), Mark(4, "page", "2"), Mark(7, "note", "a")))


def places(block: Block) -> list[tuple[str, str]]:
    """Each mark's label, with the text from it on."""
    return [(mark.label, block.text[mark.at :]) for mark in block.marks]


def test_a_page_begins_the_later_piece_and_a_note_ends_the_earlier() -> None:
    assert places(cut_block(MARKED, 0, 4)) == [("1", "One")]
    assert places(cut_block(MARKED, 4, 7)) == [("2", "two"), ("a", "")]
    assert places(cut_block(MARKED, 7, 14)) == []
    piece = cut_block(MARKED, 3, 14)
    assert (piece.text, piece.start, piece.end) == ("two three.", 14, 24)


def test_joined_blocks_keep_their_marks() -> None:
    joined = join_blocks(cut_block(MARKED, 0, 4), cut_block(MARKED, 4, 14))
    assert (joined.text, joined.start, joined.end) == (TEXT, 10, 24)
    assert joined.marks == MARKED.marks


def test_nothing_stands_before_a_block_that_is_joined_to_an_empty_one() -> None:
    empty = Block("paragraph", "", 0, 0, marks=(Mark(0, "page", "1"),))
    assert places(join_blocks(empty, MARKED))[:2] == [("1", TEXT), ("1", TEXT)]


@pytest.mark.parametrize(
    ("change", "rests"),
    [
        (Change(0, 0, "So "), ["So One two three.", "two three.", " three."]),
        (Change(3, 4, ""), ["Onetwo three.", "two three.", " three."]),
        (Change(4, 7, "2"), ["One 2 three.", "2 three.", " three."]),
        (Change(0, 14, ""), ["", "", ""]),
    ],
)
def test_marks_move_with_the_text_around_them(change: Change, rests: list[str]) -> None:
    assert [rest for _, rest in places(change_block(MARKED, [change]))] == rests


@given(st.text(min_size=2, max_size=30), st.data())
def test_cutting_in_two_loses_no_mark_and_no_letter(text: str, data: st.DataObject) -> None:
    at = st.integers(0, len(text))
    marks = tuple(Mark(place, "page", "1") for place in sorted(data.draw(st.lists(at))))
    middle = data.draw(st.integers(1, len(text) - 1))
    block = Block("paragraph", text, 0, len(text), marks=marks)
    pieces = [cut_block(block, 0, middle), cut_block(block, middle, len(text))]
    assert sum(len(piece.marks) for piece in pieces) == len(marks)
    assert "".join("".join(piece.text.split()) for piece in pieces) == "".join(text.split())
