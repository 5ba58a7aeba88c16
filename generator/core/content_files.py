"""Files beside content pages that a page may link to: which there are, and what one of them is when it is looked at.

The list is made once, by the gathering stage, and is frozen; it passes to the processes that link pages. Of the files
themselves only those that a page links to are opened, at the moment when it does.
"""

import os
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path, PurePosixPath

import imagesize

PICTURES = frozenset((".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp"))
"""Suffixes of what a page can show by ``<img>``."""
RUNNING = frozenset(
    (".html", ".htm", ".xhtml", ".xht", ".shtml", ".mhtml", ".js", ".mjs", ".cjs", ".xsl", ".xslt", ".svgz")
)
"""Suffixes of what a browser would run as a part of the site, with the site's rights."""
LOOKED_THROUGH = frozenset((".svg", ".xml", ".rdf", ".rss", ".atom", ".kml", ".gpx"))
"""Suffixes of XML, which runs only where it says so."""
LARGEST_XML = 20_000_000
"""Bytes of a file that is looked through."""
SCRIPT = re.compile(
    r"<(?:[\w.-]+:)?(?:script|foreignObject|handler|iframe|object|embed)\b"
    r"|(?<![\w:.-])on\w+\s*=|j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:"
    r"|<!ENTITY|<\?xml-stylesheet|www\.w3\.org/1999/xhtml|encoding\s*=\s*[\"']\s*(?:utf-?7|utf-?16|utf-?32|ucs|iso-2022)|\0",
    re.IGNORECASE,
)
"""What can make a browser run something in XML that is opened by itself, or can hide it from this look."""

UNWRITTEN = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""What no author writes in a file's name: controls, ends of lines, and bytes that are not UTF-8. Other signs that do
not show, such as the narrow space in the names of screenshots, are a part of it."""
ENDLESS_SIGN = re.compile(r"&#[xX]?[0-9a-fA-F]{20}")
"""A number that stands for no sign: only what wants to hide has it, and Python reads no number of any length."""


@dataclass(frozen=True, slots=True)
class ContentFiles:
    """The files of a content folder that are no pages. ``paths`` are POSIX paths in the folder, sorted; ``outside`` are
    those of them that are links to what lies elsewhere; ``by_name`` are the paths by ``fold_path`` of their names."""

    folder: str = ""
    paths: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()
    by_name: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


NO_FILES = ContentFiles()


def list_content_files(folder: Path) -> ContentFiles:
    """Every file below a folder that is no page: hidden files and folders are left out, and names
    that hold controls or are not UTF-8.

    Links to folders are followed, each folder once; what leaves the folder by a link is marked as ``outside``.
    """
    top = os.path.realpath(folder)
    paths: list[str] = []
    outside: list[str] = []
    for path, real in _walk(folder):
        paths.append(path)
        if os.path.commonpath((top, real)) != top:
            outside.append(path)
    by_name: dict[str, list[str]] = {}
    for path in sorted(paths):
        by_name.setdefault(fold_path(path.rpartition("/")[2]), []).append(path)
    named = {name: tuple(found) for name, found in by_name.items()}
    return ContentFiles(str(folder), frozenset(paths), frozenset(outside), named)


def fold_path(path: str) -> str:
    """A path as two paths are compared: without case, in composed form, each blank as a plain space."""
    return re.sub(r"\s", " ", unicodedata.normalize("NFC", path).casefold())


def is_picture(path: str) -> bool:
    """Whether a page can show a file as a picture, by its suffix."""
    return PurePosixPath(path).suffix.lower() in PICTURES


def why_unsafe(files: ContentFiles, path: str) -> str:
    """Why a file must not be part of a site, as the end of a sentence; empty when it may be. Reads XML, SVG too, whole.

    A file that cannot be read is left to the stage that copies it, which says why.
    """
    suffix = PurePosixPath(path).suffix.lower()
    if suffix in RUNNING:
        return "a browser would run it as a part of the site"
    if suffix not in LOOKED_THROUGH:
        return ""
    try:
        with open(os.path.join(files.folder, path), "rb") as file:
            data = file.read(LARGEST_XML + 1)
    except OSError:
        return ""
    text = data.decode("latin-1")
    if len(data) > LARGEST_XML or ENDLESS_SIGN.search(text) or SCRIPT.search(unescape(text)):
        return "it holds something that a browser would run, or may hold it"
    return ""


def picture_size(files: ContentFiles, path: str) -> tuple[int, int] | None:
    """A picture's width and height in CSS pixels, as it is shown; None where its file does not tell."""
    try:
        width, height = imagesize.get(os.path.join(files.folder, path))
    except Exception:  # a damaged picture raises whatever its reader stumbles over
        return None
    return (int(width), int(height)) if width > 0 and height > 0 else None


def _walk(folder: Path) -> Iterator[tuple[str, str]]:
    """Each file's path in the folder, and where it really lies."""
    seen: set[str] = set()
    for place, folders, names in os.walk(folder, followlinks=True):
        real = os.path.realpath(place)
        folders[:] = [] if real in seen else sorted(name for name in folders if _is_visible(name))
        within = PurePosixPath(os.path.relpath(place, folder).replace(os.sep, "/"))
        for name in names if real not in seen else ():
            file = os.path.join(place, name)
            if _is_visible(name) and not name.lower().endswith(".md") and os.path.isfile(file):
                yield (
                    (within / name).as_posix(),
                    os.path.realpath(file) if os.path.islink(file) else f"{real}{os.sep}{name}",
                )
        seen.add(real)


def _is_visible(name: str) -> bool:
    return not name.startswith(".") and not UNWRITTEN.search(name)
