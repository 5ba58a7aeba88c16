"""How many processes there are never shows in a result, and a spool gives back what was put."""

from functools import partial

import pytest

from generator.core.work import PARALLEL_FROM, Spool, map_in_order


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
