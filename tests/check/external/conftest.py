"""A web on this machine, and somebody who asks it without waiting."""

from collections.abc import Callable, Iterator

import pytest
from local_web import Web, open_web

from generator.check.external.hosts import Limits

MakeLimits = Callable[..., Limits]


@pytest.fixture
def web() -> Iterator[Web]:
    """A web of our own, whose pages a test makes."""
    with open_web() as web:
        yield web


@pytest.fixture
def waits() -> list[float]:
    """The seconds that an asker would have waited."""
    return []


@pytest.fixture
def limits(web: Web, waits: list[float]) -> MakeLimits:
    """Limits with which the web on this machine may be asked."""

    def make(**others: object) -> Limits:
        given = {
            "private": True,
            "resolve": web.resolve,
            "sleep": waits.append,
            "pause": 0.0,
            "connect": 5.0,
            "read": 5.0,
        }
        return Limits(**{**given, **others})  # type: ignore[arg-type] # each by its name

    return make
