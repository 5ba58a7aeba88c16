"""The only place that knows of processes, of scratch space and of caches: ordered parallel work, a spool for large
text, and a memory of what was made before."""

import gc
import os
import signal
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from multiprocessing import active_children, get_context, parent_process
from multiprocessing.connection import wait
from pathlib import Path
from threading import Lock, Thread
from typing import Any, Protocol, TypeVar, cast

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
        self._lock = Lock()

    def put(self, key: str, text: str) -> None:
        """Keeps a text; a key holds the last text put."""
        with self._lock:
            start = self._file.seek(0, os.SEEK_END)
            self._places[key] = start, self._file.write(text.encode("utf-8", "surrogatepass"))

    def get(self, key: str) -> str:
        """The text of a key. Raises KeyError for a key that was never put."""
        return self._read(self._places, key)

    def snapshot(self) -> Callable[[str], str]:
        """Gives texts by key as they are now, whatever is put later."""
        return partial(self._read, dict(self._places))

    def _read(self, places: Mapping[str, tuple[int, int]], key: str) -> str:
        start, length = places[key]
        with self._lock:
            self._file.seek(start)
            return self._file.read(length).decode("utf-8", "surrogatepass")

    def __exit__(self, *error: object) -> None:
        self._file.close()

    def __del__(self) -> None:
        self._file.close()


class Memory:
    """What stages made before, by stage and item, each with the key of what it was made of. A result is made again when
    its key is another one, so that work with a memory gives what work without one gives."""

    remembers = True

    def __init__(self) -> None:
        self._rows: dict[str, dict[str, tuple[object, Any]]] = {}

    def recall(self, stage: str, item: str, key: object, make: Callable[[], Result]) -> Result:
        """What was made of this key for an item, or is made of it now. What ``make`` raises is passed on, and the last
        result stays."""
        if self.knows(stage, item, key):
            return cast(Result, self.last(stage, item))
        result = make()
        self.keep(stage, item, key, result)
        return result

    def knows(self, stage: str, item: str, key: object) -> bool:
        """Whether the item's last result was made of this key."""
        row = self._rows.get(stage, {}).get(item)
        return row is not None and (row[0] is key or row[0] == key)

    def keep(self, stage: str, item: str, key: object, result: object) -> None:
        """Remembers a result instead of the item's last one."""
        self._rows.setdefault(stage, {})[item] = key, result

    def last(self, stage: str, item: str) -> Any:
        """The item's last result, whatever it was made of; None when there is none."""
        row = self._rows.get(stage, {}).get(item)
        return row[1] if row else None

    def forget(self, stage: str, items: Iterable[str] | None = None) -> None:
        """Loses the results of some items of a stage, or of all."""
        rows = self._rows.get(stage, {})
        for item in tuple(rows) if items is None else items:
            rows.pop(item, None)

    def retain(self, stage: str, items: Collection[str]) -> None:
        """Loses the results of all other items of a stage."""
        kept = frozenset(items)
        self.forget(stage, [item for item in self._rows.get(stage, {}) if item not in kept])

    def items(self, stage: str) -> Iterator[tuple[str, Any]]:
        """Every item of a stage that has a result, with it."""
        return ((item, result) for item, (_, result) in self._rows.get(stage, {}).items())


class NoMemory(Memory):
    """For work that is done once: nothing is kept, and all is made."""

    remembers = False

    def keep(self, stage: str, item: str, key: object, result: object) -> None:
        """Keeps nothing."""


FORGETFUL = NoMemory()


def stamp(file: Path) -> tuple[int, ...]:
    """What tells, as far as a file system can, that a file is as it was; nothing of a file that is not there."""
    try:
        status = file.stat()
    except OSError:
        return ()
    return status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keeps the collector of cyclic garbage from looking through what a long piece of work makes, and in the end lets
    it pass over all that there is: what a preview keeps are millions of objects, none of which is such garbage."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
