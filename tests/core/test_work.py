"""How many processes there are never shows in a result, a spool gives back what was put, a memory what was made."""

from functools import partial
from pathlib import Path

import pytest

from generator.core.work import FORGETFUL, PARALLEL_FROM, Memory, Spool, map_in_order, stamp


def make_factor(factor: int) -> int:
    return factor


def multiply(factor: int, number: int) -> int:
    return factor * number


@pytest.mark.parametrize("count", [0, 1, PARALLEL_FROM - 1, PARALLEL_FROM * 3])
def test_results_come_in_order_and_progress_is_told(count: int) -> None:
    told: list[tuple[str, int, int]] = []
    share = partial(make_factor, 3)
    results = map_in_order(multiply, share, range(count), stage="Multiplying", progress=lambda *step: told.append(step))
    assert list(results) == [3 * number for number in range(count)]
    assert told == [("Multiplying", number, count) for number in range(1, count + 1)]


def test_spool_gives_back_the_last_text_of_a_key() -> None:
    with Spool() as spool:
        spool.put("a", "one")
        spool.put("b", "Ñandú\ud800")
        spool.put("a", "two")
        assert (spool.get("a"), spool.get("b")) == ("two", "Ñandú\ud800")
        with pytest.raises(KeyError):
            spool.get("c")


def test_a_snapshot_gives_what_was_there_when_it_was_taken() -> None:
    with Spool() as spool:
        spool.put("a", "one")
        then = spool.snapshot()
        spool.put("a", "two")
        spool.put("b", "three")
        assert (then("a"), spool.get("a")) == ("one", "two")
        with pytest.raises(KeyError):
            then("b")


def test_a_memory_makes_again_what_has_another_key() -> None:
    memory, made = Memory(), list[int]()

    def make() -> int:
        made.append(len(made))
        return made[-1]

    assert [memory.recall("stage", "a", key, make) for key in ("x", "x", "y", "x")] == [0, 0, 1, 2]
    assert memory.recall("another stage", "a", "x", make) == 3
    assert memory.last("stage", "a") == 2
    assert memory.last("stage", "b") is None


def test_what_a_memory_forgets_is_made_again() -> None:
    memory = Memory()
    for item in "abc":
        memory.keep("stage", item, 1, item.upper())
    memory.forget("stage", ["a", "unknown"])
    assert dict(memory.items("stage")) == {"b": "B", "c": "C"}
    memory.retain("stage", ["c"])
    assert dict(memory.items("stage")) == {"c": "C"}
    memory.forget("stage")
    assert not memory.knows("stage", "c", 1)


def test_a_result_that_cannot_be_made_leaves_the_last_one() -> None:
    memory = Memory()
    memory.keep("stage", "a", 1, "good")
    with pytest.raises(ZeroDivisionError):
        memory.recall("stage", "a", 2, lambda: 1 // 0)
    assert memory.last("stage", "a") == "good"


def test_without_a_memory_all_is_made_and_nothing_kept() -> None:
    made = [FORGETFUL.recall("stage", "a", 1, object) for _ in range(2)]
    assert made[0] is not made[1]
    assert FORGETFUL.last("stage", "a") is None


def test_a_stamp_tells_that_a_file_was_written(tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    assert stamp(file) == ()
    file.write_text("one")
    first = stamp(file)
    assert stamp(file) == first
    file.write_text("longer")
    assert stamp(file) != first
