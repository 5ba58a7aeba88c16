"""Where a path that an author writes leads: to a page or to a file of the content folder.

A path is read from the page's own folder, then from the content folder, then, as Obsidian does, as the end of one path
in the whole folder. The case of letters counts only where it tells two apart, and so do the ways in which a computer
writes an accent or a blank.
"""

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.core.content_files import ContentFiles, fold_path
from generator.core.urls import KIND_FOLDERS
from generator.link.resolve import Names

LISTS = ("sources", *dict.fromkeys(KIND_FOLDERS.values()))
"""The folders whose lists the site makes by itself; an author's index page there opens the list."""
Ids = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """The pages by their ids and by the ends of their ids, without case, and the files beside them."""

    names: Names
    files: ContentFiles
    ids: Mapping[str, Ids]  # whole ids without case
    ends: Mapping[str, Ids]  # the last part, and the last two parts, of ids without case


def make_places(names: Names, files: ContentFiles) -> Places:
    """The places of all pages and files. Time grows with their number."""
    ids: dict[str, list[str]] = {}
    ends: dict[str, list[str]] = {}
    for page_id in names.addresses:
        plain = page_id.casefold()
        ids.setdefault(plain, []).append(page_id)
        for end in dict.fromkeys((_end(plain, 1), _end(plain, 2))):
            ends.setdefault(end, []).append(page_id)
    return Places(names, files, _frozen(ids), _frozen(ends))


def page_at(path: str, page_id: str, places: Places) -> str | None:
    """The page that a path names from a page's own folder; a leading slash means the content folder.

    The front pages of the site's own lists count as pages: ``sources`` for ``../sources/index.md``.
    """
    wanted = _joined(path, page_id)
    for known in (wanted, f"{wanted}/index"):
        if known in places.names.addresses:
            return known
    return wanted if (wanted := wanted.removesuffix("/index")) in LISTS else None


def pages_by_path(path: str, page_id: str, places: Places) -> Ids:
    """The pages that a path or a file's name may mean, with or without ``.md``; of several equal ones all of them."""
    for start in (page_id, ""):
        wanted = _joined(path, start)
        if wanted in places.names.addresses:
            return (wanted,)
        if found := places.ids.get(wanted.casefold()):
            return found
    if _climbs(path):
        return ()
    plain = _without_suffix(path)
    return _that_end(places.ends.get(_end(plain.casefold(), 2), ()), plain)


def files_by_path(path: str, page_id: str, places: Places) -> Ids:
    """The files that a path or a file's name may mean; of several equal ones all of them."""
    named = places.files.by_name.get(fold_path(path.rpartition("/")[2]), ())
    starts = ("",) if path.startswith("/") else (posixpath.dirname(page_id), "")
    for start in starts:
        wanted = posixpath.normpath(posixpath.join(start, path.lstrip("/")))
        if wanted in places.files.paths:
            return (wanted,)
        if found := tuple(one for one in named if fold_path(one) == fold_path(wanted)):
            return found
    return () if _climbs(path) else _that_end(named, path)


def _joined(path: str, page_id: str) -> str:
    folder = "" if path.startswith("/") else posixpath.dirname(page_id)
    return _without_suffix(posixpath.normpath(posixpath.join(folder, path.lstrip("/"))))


def _without_suffix(path: str) -> str:
    return path[:-3] if path[-3:].lower() == ".md" else path


def _climbs(path: str) -> bool:
    """Whether a path says where it starts, so that it can be the end of no other."""
    return path.startswith(("/", "./", "../")) or "/../" in path


def _end(plain: str, parts: int) -> str:
    return "/".join(plain.split("/")[-parts:])


def _that_end(paths: Ids, end: str) -> Ids:
    """Those of some paths that end with another, whole parts of them; those with the same case go before the rest."""
    exact = tuple(path for path in paths if f"/{path}".endswith(f"/{end}"))
    return exact or tuple(path for path in paths if f"/{fold_path(path)}".endswith(f"/{fold_path(end)}"))


def _frozen(table: Mapping[str, Iterable[str]]) -> dict[str, Ids]:
    return {key: tuple(found) for key, found in table.items()}
