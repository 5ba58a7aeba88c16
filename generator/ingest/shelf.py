"""Which content page belongs to which seed: by the lock, by the page's own ``source.file``, else by date and title.

Reads the content folder; writes nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.core.config import Config
from generator.core.model import Problem
from generator.core.pages import list_pages, read_page
from generator.core.urls import short_digest
from generator.ingest.lock import FILE_NAME, Remembered, read_lock

SOURCES = "sources"


@dataclass(frozen=True, slots=True)
class Shelf:
    """What lies in the content folder: ``pages`` gives a seed's page, ``rows`` what the lock remembers by seed, and
    ``taken`` all paths of content pages, in use or once used."""

    pages: Mapping[str, str]
    rows: Mapping[str, Remembered]
    taken: frozenset[str]


def read_shelf(config: Config, digests: Mapping[str, str]) -> tuple[Shelf, tuple[Problem, ...]]:
    """The shelf of a project; ``digests`` gives each seed's SHA-256, so that a seed that was renamed keeps its page."""
    rows, problems = read_lock(_lock_text(config))
    rows = _follow_renames(rows, digests)
    there = {config.relative(path) for path in list_pages(config.content)}
    pages = {seed: row.page for seed, row in rows.items() if row.page in there}
    known = frozenset(pages.values())
    for path in sorted(there - known):
        seed = _seed_of(config, path)
        if seed and seed not in pages:
            pages[seed] = path
    return Shelf(pages, rows, frozenset(there | {row.page for row in rows.values()})), problems


def is_removed(shelf: Shelf, seed: str) -> bool:
    """Whether an author deleted this seed's page: it was made once, is gone, and others that were made are there."""
    return seed in shelf.rows and seed not in shelf.pages and any(other in shelf.pages for other in shelf.rows)


def page_path(config: Config, seed: str, stem: str, taken: Iterable[str]) -> str:
    """The path of a new page. Where the name is taken, a suffix made from the seed's own path keeps the two apart."""
    folder = f"{config.relative(config.content)}/{SOURCES}"
    path = f"{folder}/{stem}.md"
    return f"{folder}/{stem}-{short_digest(seed)}.md" if path in taken else path


def find_seed(shelf: Shelf, name: str) -> str | None:
    """The seed whose page an author means by a page's path, its file name, its stem, or the seed's path."""
    places = {seed: row.page for seed, row in shelf.rows.items()} | dict(shelf.pages)
    wanted = PurePosixPath(name.replace("\\", "/"))
    for seed, page in sorted(places.items()):
        path = PurePosixPath(page)
        if wanted in (path, PurePosixPath(seed), PurePosixPath(path.name), PurePosixPath(path.stem)):
            return seed
    return None


def _lock_text(config: Config) -> str | None:
    try:
        return (config.root / FILE_NAME).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None


def _follow_renames(rows: Mapping[str, Remembered], digests: Mapping[str, str]) -> dict[str, Remembered]:
    fresh = {digest: seed for seed, digest in digests.items() if seed not in rows}
    moved: dict[str, Remembered] = {}
    for seed, row in rows.items():
        new = None if seed in digests else fresh.pop(row.sha256, None)
        moved[new or seed] = row if new is None else Remembered(row.page, new, row.sha256, row.version, row.keys)
    return moved


def _seed_of(config: Config, path: str) -> str | None:
    try:
        data = Path(config.root, path).read_bytes()
    except OSError:
        return None
    if b"source" not in data:
        return None
    page, _ = read_page(path, data)  # its problems are told when the site is built
    source = page.meta.get("source") if page else None
    file = source.get("file") if isinstance(source, dict) else None
    return file if isinstance(file, str) else None
