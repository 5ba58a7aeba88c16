"""Marks of printed pages: what is written can be read again, and what is no label makes no mark."""

import pytest

from generator.core.page_marks import PAGE_MARK, page_anchor, write_page_mark


@pytest.mark.parametrize(
    ("label", "anchor"), [("3", "page-3"), ("iv", "page-iv"), ("12–13", "page-12-13"), ("A-3", "page-a-3")]
)
def test_a_mark_that_is_written_is_read_again(label: str, anchor: str) -> None:
    match = PAGE_MARK.fullmatch(write_page_mark(label))
    assert match is not None
    assert match[1] == label
    assert page_anchor(label) == anchor


@pytest.mark.parametrize("label", ["", "harbour", "3]", "1234567", "3\n"])
def test_what_no_page_is_called_makes_no_mark(label: str) -> None:
    assert write_page_mark(label) == ""


def test_people_may_leave_out_the_space() -> None:
    assert PAGE_MARK.search("It met. [p.7] It left.") is not None
    assert PAGE_MARK.search("It met. [page 7] It left.") is None
