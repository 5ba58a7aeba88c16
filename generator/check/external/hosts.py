"""How a host is treated: at most so many questions at once, a pause between them, and its robots.txt respected.

Koster et al., "Robots Exclusion Protocol", RFC 9309 (2022).
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import BoundedSemaphore, Event, Lock

from protego import Protego

from generator import __version__
from generator.check.external.answers import Answer
from generator.check.external.guard import Resolve, look_up

TOKEN = "Sourcebook"
USER_AGENT = f"{TOKEN}/{__version__} (+link checker)"


@dataclass(frozen=True, slots=True)
class Limits:
    """How hard the web is asked. Times are in seconds; ``silences`` is how many addresses of a host may go unanswered
    in a row before the rest are left alone. ``read`` is for each
    part of an answer, ``whole`` for all of it. ``private`` lets hosts of private networks be asked, ``sleep`` stands in
    for waiting."""

    at_once: int = 16
    per_host: int = 2
    pause: float = 0.5
    longest_pause: float = 10.0
    connect: float = 10.0
    read: float = 20.0
    whole: float = 60.0
    tries: int = 3
    back_off: float = 1.0
    longest_wait: float = 30.0
    redirects: int = 5
    silences: int = 2
    private: bool = False
    resolve: Resolve = look_up
    sleep: Callable[[float], object] | None = None


@dataclass(slots=True)
class Host:
    """A host, with its own line of questions. ``robots`` is None until it was asked for, and ``refusal`` set when it
    cannot be had; ``silences`` counts the addresses in a row that nobody answered for."""

    limits: Limits
    stopped: Event
    robots: Protego | None = None
    refusal: Answer | None = None
    robots_lock: Lock = field(default_factory=Lock)
    silences: int = 0
    next_time: float = 0.0
    _lock: Lock = field(default_factory=Lock)
    _places: BoundedSemaphore = field(init=False)

    def __post_init__(self) -> None:
        self._places = BoundedSemaphore(self.limits.per_host)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """One question's turn: waits for a place, and for the pause that the host asks for."""
        with self._places:
            with self._lock:
                now = time.monotonic()
                start = max(now, self.next_time)
                self.next_time = start + self._pause()
            if start > now:
                (self.limits.sleep or self.stopped.wait)(start - now)
            yield

    def hold(self, seconds: float) -> None:
        """Ask nothing of the host for a while."""
        with self._lock:
            self.next_time = max(self.next_time, time.monotonic() + seconds)

    def _pause(self) -> float:
        wanted = self.robots.crawl_delay(TOKEN) if self.robots else None
        return max(self.limits.pause, min(float(wanted or 0), self.limits.longest_pause))
