"""Which content page belongs to which seed: by the lock, by the page's own ``source.file``, else by date and title.

Reads the content folder; writes nothing.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePosixPath

from generator.core.config import Config
from generator.core.model import Problem
from generator.core.pages import list_pages, read_page
from generator.core.urls import short_digest
from generator.core.work import FORGETFUL, Memory, stamp
from generator.ingest.lock import FILE_NAME, Remembered, read_lock

SOURCES = "sources"


@dataclass(frozen=True, slots=True)
class Shelf:
    """What lies in the content folder: ``pages`` gives a seed's page, ``rows`` what the lock remembers by seed,
    ``others`` what it remembers of other content folders, and ``taken`` all paths of pages, in use or once used."""

    pages: Mapping[str, str]
    rows: Mapping[str, Remembered]
    others: tuple[Remembered, ...]
    taken: frozenset[str]


def read_shelf(
    config: Config, digests: Mapping[str, str], memory: Memory = FORGETFUL
) -> tuple[Shelf, tuple[Problem, ...]]:
    """The shelf of a project; ``digests`` gives each seed's SHA-256, so that a seed that was renamed keeps its page."""
    lock, problems = read_lock(lock_text(config))
    remembered = lock.pages
    ours = [row for row in remembered if is_ours(config, row.page)]
    there = {config.relative(path) for path in list_pages(config.content)}
    there |= {row.page for row in ours if (config.root / row.page).is_file()}
    rows = _assign(config, ours, digests)
    pages = {seed: row.page for seed, row in rows.items() if row.page in there}
    known = frozenset(pages.values())
    for path in sorted(there - known):
        seed = memory.recall("seeds named", path, stamp(config.root / path), partial(_seed_of, config, path))
        if seed and seed not in pages:
            pages[seed] = path
    others = tuple(row for row in remembered if not is_ours(config, row.page))
    return Shelf(pages, rows, others, frozenset(there | {row.page for row in ours})), problems


def is_removed(shelf: Shelf, seed: str) -> bool:
    """Whether an author deleted this seed's page: it was made once, is gone, and others that were made are there."""
    return seed in shelf.rows and seed not in shelf.pages and any(other in shelf.pages for other in shelf.rows)


def page_path(config: Config, seed: str, stem: str, taken: Collection[str]) -> str:
    """The path of a new page, where nothing lies yet. A suffix made from the seed's own path keeps two of one name
    apart."""
    folder = f"{config.relative(config.content)}/{SOURCES}"
    path, number = f"{folder}/{stem}.md", 0
    while path in taken or (config.root / path).exists():
        path = f"{folder}/{stem}-{short_digest(f'{seed}#{number}' if number else seed)}.md"
        number += 1
    return path


def find_seeds(config: Config, shelf: Shelf, name: str) -> tuple[str, ...]:
    """The seeds whose page an author may mean: by the page's or the seed's path, else by its file name or stem."""
    places = {seed: row.page for seed, row in shelf.rows.items()} | dict(shelf.pages)
    given = Path(name.replace("\\", "/"))
    wanted = PurePosixPath(config.relative(given) if given.is_absolute() else given.as_posix())
    exact = [seed for seed, page in places.items() if wanted in (PurePosixPath(page), PurePosixPath(seed))]
    if exact:
        return tuple(exact)
    near = [
        seed for seed, page in places.items() if str(wanted) in (PurePosixPath(page).name, PurePosixPath(page).stem)
    ]
    return tuple(sorted(near))


def lock_text(config: Config) -> str | None:
    """The text of a project's lock; None when it has none."""
    try:
        return (config.root / FILE_NAME).read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return None


def is_ours(config: Config, page: str) -> bool:
    """Whether a page of the lock lies in this content folder; nothing else that a lock says is ever written to."""
    path = PurePosixPath(page)
    return path.suffix == ".md" and ".." not in path.parts and (config.root / path).is_relative_to(config.content)


def _assign(config: Config, rows: Sequence[Remembered], digests: Mapping[str, str]) -> dict[str, Remembered]:
    """Each row's seed as it is called now: the one that holds the bytes that the row remembers, wherever it lies; else
    the one at its path; else the one that its page names. A row that fits none keeps the seed that is gone."""
    assigned: dict[str, Remembered] = {}
    by_digest: dict[str, list[str]] = {}
    for seed, digest in digests.items():
        by_digest.setdefault(digest, []).append(seed)
    waiting = list(rows)
    ways: tuple[Callable[[Remembered], str | None], ...] = (
        lambda row: row.seed if digests.get(row.seed) == row.sha256 else None,
        lambda row: next(iter(by_digest.get(row.sha256, ())), None),
        lambda row: row.seed if row.seed in digests else None,
        lambda row: _seed_of(config, row.page),
        lambda row: row.seed,
    )
    for fits in ways:
        rest: list[Remembered] = []
        for row in waiting:
            fit = fits(row)
            if fit and fit not in assigned and (fit in digests or fit == row.seed):
                assigned[fit] = replace(row, seed=fit)
            else:
                rest.append(row)
        waiting = rest
    return assigned


def names_no_seed(config: Config, path: str) -> bool:
    """Whether a page can be read and names no seed: its author has made it one that needs none."""
    return _seed_of(config, path) == ""


def _seed_of(config: Config, path: str) -> str | None:
    """The seed that a page names: the empty text when it names none, None when it cannot be read."""
    try:
        data = Path(config.root, path).read_bytes()
    except OSError:
        return None
    if b"source" not in data:
        return ""
    page, _ = read_page(path, data)  # its problems are told when the site is built
    if page is None:
        return None
    source = page.meta.get("source")
    file = source.get("file") if isinstance(source, dict) else None
    return file if isinstance(file, str) else ""
