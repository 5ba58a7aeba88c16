"""Watching a project's files: which of them changed, told soon after they were saved.

Folders are watched with all that is in them; the folders above them, which may be large, with their own entries only,
so that a folder that comes, goes or is another one than before is noticed. What an editor or a system puts beside the
files (hidden files, backups, swap files) is not told.
"""

import os
import re
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import anyio
from watchfiles import Change, awatch

STEP = 30  # milliseconds without another change, after which the changes so far are told
DEBOUNCE = 600  # milliseconds after which they are told all the same
NOT_SAVED = re.compile(r"^[.#]|^~\$|~$|\.(?:sw[a-z]|tmp|bak|pyc|crdownload|part)$|___jb_(?:old|tmp)___$", re.I)
"""Names of files that nobody saved: hidden ones, and those that editors, office programs and browsers write for
themselves."""

Hear = Callable[[frozenset[Path]], None]
Stamp = tuple[int, int, int]
Survey = dict[Path, Stamp]


class Watcher:
    """Watches the places that ``watched`` names (files and folders, there or not) for the project in ``root``. It knows
    the files as they were when it was made, so that nothing is missed until it runs. ``warn`` is told when watching
    has to go another way."""

    def __init__(self, root: Path, watched: Callable[[], tuple[Path, ...]], warn: Callable[[str], None]) -> None:
        self.root, self.watched, self.warn = root, watched, warn
        self.hear: Hear = lambda changed: None
        self.places = watched()
        self._known = self._survey()
        self._again = anyio.Event()
        self._polling: bool | None = None  # the library's own choice, as long as that works
        self._ended = False

    def look_again(self) -> None:
        """Call this when ``watched`` names other places than before."""
        self._again.set()

    def stop(self) -> None:
        """Ends ``run``."""
        self._ended = True
        self._again.set()

    async def run(self, hear: Hear) -> None:
        """Tells ``hear`` the paths that changed, until ``stop``."""
        self.hear = hear
        while not self._ended:
            self._again = anyio.Event()
            self.places = self.watched()
            try:
                await self._watch_until_moved()
            except* FileNotFoundError:
                await anyio.sleep(STEP / 1000)  # a folder went while we turned to it
            except* (OSError, RuntimeError) as errors:  # the library gives its own as the second
                self._fall_back(_first(errors))

    def _fall_back(self, error: BaseException) -> None:
        """When the system does not tell of changes, files are looked at in turn; when that fails too, nothing is."""
        self._ended, self._polling = bool(self._polling), True
        if self._ended:
            self.warn(f"Changes are not seen any more ({error}); start the preview again.")
        else:
            self.warn(f"Changes cannot be watched ({error}); all files are looked at in turn instead.")

    async def _watch_until_moved(self) -> None:
        folders = tuple(place for place in self.places if place.is_dir())
        async with anyio.create_task_group() as group:
            group.start_soon(self._watch_inside, folders)
            group.start_soon(self._watch_above, tuple(_folders_above(self.places, self.root)))
            await anyio.sleep(0)  # both are watching now: what changed before is found by comparing
            self._compare()

    async def _watch_inside(self, folders: tuple[Path, ...]) -> None:
        async for changes in self._changes(folders, recursive=True):
            counting = [(change, path) for change, path in changes if self._counts(path)]
            files = frozenset(path for _, path in counting if not path.is_dir())
            if len(files) < len(counting) or any(change is Change.deleted for change, _ in counting):
                self._compare(files)  # a folder that came or went speaks for all that was in it
            elif files:
                self._known.update(_stamps(files))
                self.hear(files)

    async def _watch_above(self, folders: tuple[Path, ...]) -> None:
        """Hears of single files; and that a folder came or went, which calls for another look."""
        async for changes in self._changes(folders, recursive=False):
            if any(self._is_folder_on_the_way(path) for change, path in changes if change is not Change.modified):
                self._again.set()
            elif any(path in self.places for _, path in changes):
                self._compare()

    async def _changes(self, folders: tuple[Path, ...], *, recursive: bool) -> AsyncIterator[list[tuple[Change, Path]]]:
        if not folders:
            return
        async for changes in awatch(
            *folders,
            watch_filter=None,
            debounce=DEBOUNCE,
            step=STEP,
            recursive=recursive,
            force_polling=self._polling,
            ignore_permission_denied=True,
            stop_event=self._again,  # a thread waits for changes: to cancel it would be to wait for it
        ):
            yield [(change, Path(path)) for change, path in changes]

    def _is_folder_on_the_way(self, path: Path) -> bool:
        """Whether the path is, or was, a watched folder or one above a watched place."""
        return not path.is_file() and any(place.is_relative_to(path) for place in self.places)

    def _counts(self, path: Path) -> bool:
        """Whether a path is a file or folder of the project's, as far as its name tells."""
        below = (path.relative_to(place) for place in self.places if path.is_relative_to(place))
        return any(not any(NOT_SAVED.search(part) for part in inside.parts) for inside in below)

    def _compare(self, paths: frozenset[Path] = frozenset()) -> None:
        """Tells what differs from the last look, and ``paths``."""
        before, self._known = self._known, self._survey()
        differ = {path for path in before.keys() | self._known.keys() if before.get(path) != self._known.get(path)}
        if differ or paths:
            self.hear(frozenset(differ | paths))

    def _survey(self) -> Survey:
        return dict(_stamps(self._files()))

    def _files(self) -> Iterator[Path]:
        for place in self.places:
            if not place.is_dir():
                yield place
            for folder, folders, names in os.walk(place):
                folders[:] = [name for name in folders if self._counts(Path(folder, name))]
                yield from (path for name in names if self._counts(path := Path(folder, name)))


def _stamps(paths: Iterable[Path]) -> Iterator[tuple[Path, Stamp]]:
    """The files that are there, each with its time, size and number."""
    for path in paths:
        with suppress(OSError):
            state = path.stat()
            yield path, (state.st_mtime_ns, state.st_size, state.st_ino)


def _folders_above(places: Iterable[Path], root: Path) -> Iterator[Path]:
    """The folders above the places, as far as they are there: in the project all of them, outside it the nearest."""
    above = {root}
    for place in places:
        there = [parent for parent in place.parents if parent.is_dir()]
        above.update([parent for parent in there if parent.is_relative_to(root)] or there[:1])
    yield from sorted(above)


def _first(errors: BaseExceptionGroup[Exception]) -> BaseException:
    error: BaseException = errors
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
