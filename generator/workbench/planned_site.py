"""A site as its plan: parts come in, the bytes of one file go out, made when they are first wanted and then kept."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from threading import Lock

from generator.core.model import Problem
from generator.core.problems import make_problem
from generator.render.plan import Part, RenderingFailedError

FURTHER_PAGE = re.compile(r"(?P<list>.*?)page/[0-9]+/index\.html")
SLOW = "pagefind/"
"""The folder of files that take seconds to make, whose names are not told before."""


@dataclass(slots=True)
class Cell:
    """A part, and what came of making it."""

    part: Part
    lock: Lock = field(default_factory=Lock)
    files: dict[str, bytes] | None = None
    problems: tuple[Problem, ...] = ()

    def make(self) -> dict[str, bytes]:
        """The part's files by their paths. Raises RenderingFailedError."""
        with self.lock:  # whoever else wants the same part waits for it, and nobody else does
            if self.files is None:
                self._make()
            return self.files or {}

    def _make(self) -> None:
        try:
            artifacts, self.problems = self.part.make()
        except RenderingFailedError as error:
            self.problems = error.problems
            raise
        except Exception as error:  # a bug of ours must not cost the other pages
            where = self.part.path or self.part.folder
            message = f"It could not be made: {type(error).__name__}: {error}."
            hint = "This is a fault of Sourcebook. Please report it, with the page if you may share it."
            self.problems = (make_problem("internal-error", where, message, hint=hint),)
            raise RenderingFailedError(self.problems) from error
        self.files = {artifact.path: artifact.content for artifact in artifacts}


class PlannedSite:
    """One state of a site, which never changes; several threads may ask for its files. ``texts`` is the slow part of a
    state with the same texts, already made or not."""

    def __init__(self, parts: Iterable[Part], texts: Cell | None = None) -> None:
        self._files: dict[str, Cell] = {}
        self._folders: dict[str, Cell] = {}
        self._expanded: set[str] = set()
        self._lock = Lock()
        for part in parts:
            cells = self._folders if part.folder else self._files
            cells.setdefault(part.folder or part.path, Cell(part))
        if texts:
            self._folders[SLOW] = texts

    @property
    def texts(self) -> Cell | None:
        """The part that indexes the texts."""
        return self._folders.get(SLOW)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What making files has found so far."""
        cells = [*self._files.values(), *self._folders.values()]
        return tuple(problem for cell in cells for problem in cell.problems)

    def paths(self) -> tuple[str, ...]:
        """Every file but those that take seconds to make and have not been, sorted."""
        for path in tuple(self._files):
            self._expand(path)
        found = set(self._files)
        for folder, cell in self._folders.items():
            found.update(cell.make() if folder != SLOW else cell.files or ())
        return tuple(sorted(found))

    def render(self, path: str) -> bytes | None:
        """The bytes of one file; None where there is none. Raises RenderingFailedError."""
        further = FURTHER_PAGE.fullmatch(path)
        if path not in self._files and further:
            self._expand(f"{further['list']}index.html")
        cell = self._files.get(path) or next((c for f, c in self._folders.items() if path.startswith(f)), None)
        return cell.make().get(path) if cell else None

    def _expand(self, path: str) -> None:
        """Plans the further pages of the list whose first page is at a path."""
        with self._lock:
            if path in self._files and path not in self._expanded:
                for part in self._files[path].part.further():
                    self._files.setdefault(part.path, Cell(part))
                self._expanded.add(path)
