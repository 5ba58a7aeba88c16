"""What has changed on disk: paths come in, and out comes which parts of a project they concern."""

import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.core.config import FILE_NAME, Config
from generator.core.content_files import list_content_files
from generator.ingest.lock import FILE_NAME as LOCK


@dataclass(frozen=True, slots=True)
class Changes:
    """The files and folders that have changed, absolute; None where anything may have."""

    paths: tuple[Path, ...] | None

    def touch(self, place: Path) -> bool:
        """Whether something at a place, in it, or around it has changed."""
        if self.paths is None:
            return True
        return any(path.is_relative_to(place) or place.is_relative_to(path) for path in self.paths)

    def told(self, place: Path) -> bool:
        """Whether something in a place is told to have changed."""
        return any(path.is_relative_to(place) for path in self.paths or ())


@dataclass(frozen=True, slots=True)
class Found:
    """What of the content folder may have changed: ``pages`` by their paths in the project, and files ``beside`` them
    by their paths in the folder. ``set_changed`` when pages may be new or gone; ``beside_changed`` when it is told that
    some of the files have."""

    pages: frozenset[str]
    beside: frozenset[str]
    set_changed: bool
    beside_changed: bool


def look_at(config: Config, changes: Changes, known: Collection[str]) -> Found:
    """What of the content folder has changed, of whose pages these are ``known``."""
    files = list_content_files(config.content).paths
    if changes.paths is None:
        return Found(frozenset(known), files, True, False)
    pages: set[str] = set()
    beside: set[str] = set()
    set_changed = False
    for path in changes.paths:
        within = path.is_relative_to(config.content)
        if within and path.suffix.lower() == ".md" and not path.is_dir():
            pages.add(config.relative(path))
            set_changed = set_changed or (config.relative(path) in known) != path.is_file()
        elif within and path.is_file():
            beside.add(path.relative_to(config.content).as_posix())
        elif within or config.content.is_relative_to(path):  # a folder, or what is gone
            pages |= {page for page in known if (config.root / page).is_relative_to(path)}
            beside |= {file for file in files if (config.content / file).is_relative_to(path)}
            set_changed = True
    return Found(frozenset(pages), frozenset(beside), set_changed, bool(beside))


def read_changes(config: Config, changed: Iterable[Path] | None) -> Changes:
    """The changes of a project. A path that lies nowhere in it as it is named here, such as behind a link, may mean
    anything."""
    if changed is None:
        return Changes(None)
    paths = tuple(Path(os.path.abspath(config.root / path)) for path in changed)
    known = watched_places(config)
    if all(any(path.is_relative_to(place) or place.is_relative_to(path) for place in known) for path in paths):
        return Changes(paths)
    return Changes(None)


def watched_places(config: Config) -> tuple[Path, ...]:
    """The folders and files of which a project is made."""
    return (config.seeds, config.content, config.templates, config.root / FILE_NAME, config.root / LOCK)
