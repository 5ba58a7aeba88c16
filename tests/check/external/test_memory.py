"""What was heard is believed for a while, good answers longest, and the file that holds it can be anything."""

import json
from pathlib import Path

import pytest

from generator.check.external.answers import Answer
from generator.check.external.memory import DAY, Memory, read_memory, write_memory

ADDRESS = "https://quay.example/"
NOW = 1_000_000_000.0
KEPT = [("there", 6.9, 7.1), ("dead", 0.9, 1.1), ("blocked", 0.9, 1.1), ("unreachable", 0.03, 0.05)]


@pytest.mark.parametrize(("verdict", "still", "no_more"), KEPT)
def test_answers_are_believed_as_long_as_they_hold(verdict: str, still: float, no_more: float) -> None:
    memory = Memory()
    answer = Answer(verdict)  # type: ignore[arg-type] # one of them
    memory.note(ADDRESS, answer, NOW)
    assert memory.recall(ADDRESS, NOW + still * DAY, 7) == answer
    assert memory.recall(ADDRESS, NOW + no_more * DAY, 7) is None


def test_age_of_nothing_believes_nothing_nor_does_a_clock_that_was_set_back() -> None:
    memory = Memory()
    memory.note(ADDRESS, Answer("there"), NOW)
    assert memory.recall(ADDRESS, NOW, 0) is None
    assert memory.recall(ADDRESS, NOW - 1, 7) is None
    assert memory.recall("https://pier.example/", NOW, 7) is None


def test_memory_is_kept_without_what_no_page_links_to_and_out_of_version_control(tmp_path: Path) -> None:
    memory = Memory()
    memory.note(ADDRESS, Answer("there", moved="https://quay.example/new", heard=True), NOW)
    memory.note("https://old.example/", Answer("there"), NOW)
    write_memory(tmp_path, memory, [ADDRESS, "https://never-asked.example/"])
    assert read_memory(tmp_path).answers == {ADDRESS: memory.answers[ADDRESS]}
    assert (tmp_path / ".sourcebook/.gitignore").read_text() == "*\n"
    before = (tmp_path / ".sourcebook/links.json").read_bytes()
    write_memory(tmp_path, read_memory(tmp_path), [ADDRESS])
    assert (tmp_path / ".sourcebook/links.json").read_bytes() == before


ROW = {"verdict": "there", "reason": "", "moved": "", "heard": True, "asked": NOW}
BROKEN = [
    b"",
    b"{",
    b"\xff\xfe",
    b"[]",
    b'{"form": 2, "links": {}}',
    b'{"form": 1, "links": []}',
    json.dumps({"form": 1, "links": {ADDRESS: {**ROW, "verdict": "fine"}}}).encode(),
    json.dumps({"form": 1, "links": {ADDRESS: {**ROW, "asked": "soon"}}}).encode(),
    json.dumps({"form": 1, "links": {ADDRESS: 1}}).encode(),
    b"[" * 100_000,
]


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_memory_that_cannot_be_read_is_forgotten(tmp_path: Path, data: bytes) -> None:
    (tmp_path / ".sourcebook").mkdir()
    (tmp_path / ".sourcebook/links.json").write_bytes(data)
    assert read_memory(tmp_path).answers == {}
