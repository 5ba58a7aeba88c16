"""The preview's state: a workbench is refreshed as files change, and everyone who follows hears of each new edition.

Files and pages come from the workbench; watching the disk, the web and the terminal are other modules' business. All
but the work itself, which runs in threads, happens in one event loop.
"""

import secrets
import time
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import anyio
from anyio import to_thread

from generator.render.views.frame import base_path
from generator.serve.edition import Edition
from generator.serve.terminal import Terminal
from generator.workbench import RenderingFailedError, Workbench

STYLES = ".css"


class Preview:
    """One project being previewed. ``edition`` is what is served now; ``moved`` is called when the workbench looks at
    other folders than before."""

    def __init__(self, workbench: Workbench, terminal: Terminal) -> None:
        self.workbench, self.terminal = workbench, terminal
        self.moved: Callable[[], None] = lambda: None
        self.edition = Edition(secrets.token_hex(4), problems=workbench.problems)
        self.closed = False
        self._next = anyio.Event()
        self._heard = anyio.Event()
        self._changed: set[Path] = set()
        self._failed: frozenset[str] = frozenset()

    @property
    def base(self) -> str:
        """The path that the site lives below, decoded, with a slash at both ends."""
        return unquote(base_path(self.workbench.config.url))

    def hear(self, changed: Iterable[Path]) -> None:
        """Notes files that changed, for the next rebuild."""
        self._changed.update(changed)
        if self._changed:
            self._heard.set()

    async def rebuild_as_heard(self) -> None:
        """Rebuilds whenever something was heard; what changes in the meantime waits for the next time."""
        while True:
            await self._heard.wait()
            self._heard = anyio.Event()
            changed, self._changed = frozenset(self._changed), set()
            await self.rebuild(changed)

    async def rebuild(self, changed: frozenset[Path]) -> None:
        """Refreshes the workbench after a change of these files, and tells everyone who follows."""
        since, watched = time.perf_counter(), self.workbench.watched()
        different = await to_thread.run_sync(self._refresh, changed)
        self._publish(different, styles=all(path.suffix == STYLES for path in changed))
        self.terminal.tell_rebuilt(changed, different, self.edition.problems, time.perf_counter() - since)
        if self.workbench.watched() != watched:
            self.moved()

    async def render(self, path: str) -> bytes | None:
        """One file of the site; None when there is none. Raises RenderingFailedError for a page that cannot be made."""
        try:
            return await to_thread.run_sync(self.workbench.render, path)
        except RenderingFailedError:
            self._failed |= {path}
            raise
        finally:
            if self.workbench.problems != self.edition.problems:  # what rendering found
                self._publish(different=False)
                self.terminal.tell_found(self.edition.problems)

    async def follow(self) -> AsyncIterator[Edition]:
        """Every edition from now on, the present one first, until the preview ends."""
        while not self.closed:
            following = self._next
            yield self.edition
            await following.wait()

    def close(self) -> None:
        """Ends what everyone follows."""
        self.closed = True
        self._next.set()

    def _refresh(self, changed: frozenset[Path]) -> bool:
        """Refreshes the workbench, and tries again what could not be made: that is mended, or is wrong as before."""
        different = self.workbench.refresh(changed)
        self._failed = frozenset(path for path in self._failed if self._fails(path))
        return different

    def _fails(self, path: str) -> bool:
        try:
            self.workbench.render(path)
        except RenderingFailedError:
            return True
        return False

    def _publish(self, different: bool, styles: bool = False) -> None:
        number = self.edition.number + different
        pages = number if different and not styles else self.edition.pages
        self.edition = replace(self.edition, number=number, pages=pages, problems=self.workbench.problems)
        following, self._next = self._next, anyio.Event()
        following.set()
