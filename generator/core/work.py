"""The only place that knows of processes and of scratch space: ordered parallel work, and a spool for large text."""

import os
import signal
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager
from multiprocessing import active_children, get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread
from typing import Any, Protocol, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Shared = TypeVar("Shared")

PARALLEL_FROM = 48  # items below which starting processes costs more than it saves
CHUNK = 8


class Progress(Protocol):
    """What long work tells of itself: ``progress("Reading", done, total)``. The driver decides what a person sees."""

    def __call__(self, stage: str, done: int, total: int) -> None: ...


def no_progress(stage: str, done: int, total: int) -> None:
    """Tells nobody."""


def map_in_order(
    function: Callable[[Shared, Item], Result],
    share: Callable[[], Shared],
    items: Sequence[Item],
    *,
    stage: str,
    progress: Progress = no_progress,
) -> Iterator[Result]:
    """``function(shared, item)`` for each item, in the items' order, by as many processes as pay.

    ``share`` makes what all items need, once in each process. Function, share, items and results must pickle, and the
    function must be pure, so that how many processes there are never shows in a result.
    """
    total = len(items)
    workers = min(os.cpu_count() or 1, total // CHUNK + 1)
    if total < PARALLEL_FROM or workers < 2:
        shared = share()
        yield from _told((function(shared, item) for item in items), stage, total, progress)
        return
    # A fresh interpreter for each worker: forking a process that has threads is not safe on every platform.
    context = get_context("spawn")
    pool = ProcessPoolExecutor(workers, context, initializer=_set_up, initargs=(function, share))
    try:
        yield from _told(pool.map(_run, items, chunksize=CHUNK), stage, total, progress)
    except BaseException:
        _stop_workers(pool)
        raise
    pool.shutdown()


_job: list[tuple[Callable[[Any, Any], Any], Any]] = []  # in a worker: its function and what its items share


def _stop_workers(pool: ProcessPoolExecutor) -> None:
    """Ends a pool at once: a person who breaks off does not wait for what is under way."""
    pool.shutdown(wait=False, cancel_futures=True)
    for worker in active_children():
        worker.kill()


def _set_up(function: Callable[[Any, Any], Any], share: Callable[[], Any]) -> None:
    """In a worker, at its start. The parent alone hears a person break off; a worker whose parent dies ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()
    _job[:] = [(function, share())]


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def _run(item: Any) -> Any:
    function, shared = _job[0]
    return function(shared, item)


def _told(results: Iterable[Result], stage: str, total: int, progress: Progress) -> Iterator[Result]:
    for done, result in enumerate(results, 1):
        progress(stage, done, total)
        yield result


class Spool(AbstractContextManager["Spool"]):
    """Texts by key on disk instead of in memory, for as long as the context lasts."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="sourcebook-")  # noqa: SIM115 - closed by the context's end
        self._places: dict[str, tuple[int, int]] = {}

    def put(self, key: str, text: str) -> None:
        """Keeps a text; a key holds the last text put."""
        start = self._file.seek(0, os.SEEK_END)
        self._places[key] = start, self._file.write(text.encode("utf-8", "surrogatepass"))

    def get(self, key: str) -> str:
        """The text of a key. Raises KeyError for a key that was never put."""
        start, length = self._places[key]
        self._file.seek(start)
        return self._file.read(length).decode("utf-8", "surrogatepass")

    def __exit__(self, *error: object) -> None:
        self._file.close()
