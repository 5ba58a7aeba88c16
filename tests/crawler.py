"""Reads a built site as a reader's browser would, without a network: every page, link, anchor and asset.

Knows nothing of the generator, so that it cannot share its mistakes.
"""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

REFERENCES = {"a": "href", "link": "href", "img": "src", "script": "src", "source": "src", "iframe": "src"}
FREE = {("link", "canonical"), ("link", "license"), ("link", "alternate")}


@dataclass
class CrawledPage(HTMLParser):
    """What one page holds that a crawler cares about."""

    ids: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    lang: str = ""
    title: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        self.tags.append(tag)
        if values.get("id"):
            self.ids.append(values["id"])
        if tag == "html":
            self.lang = values.get("lang", "")
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.headings.append(int(tag[1]))
        self._in_title = tag == "title" or self._in_title
        target = values.get(REFERENCES.get(tag, ""))
        if target is not None and (tag, values.get("rel", "")) not in FREE:
            (self.links if tag == "a" else self.fetched).append((tag, target) if tag == "a" else target)  # type: ignore[arg-type]

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data


def read_site(folder: Path) -> dict[str, CrawledPage]:
    """Every HTML page of a site, by its path in the site."""
    pages = {}
    for path in sorted(folder.rglob("*.html")):
        page = CrawledPage()
        page.feed(path.read_text(encoding="utf-8"))
        page.close()
        pages[path.relative_to(folder).as_posix()] = page
    return pages


def broken_references(folder: Path) -> Iterator[str]:
    """Each reference of the site that leads nowhere, leaves the site unasked, or depends on where the site lies."""
    pages = read_site(folder)
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    for name, page in pages.items():
        for target in page.fetched:
            if urlsplit(target).scheme or target.startswith("//"):
                yield f"{name}: fetches {target} from elsewhere"
        for target in [target for _, target in page.links] + page.fetched:
            yield from _broken(name, target, pages, files)


def _broken(name: str, target: str, pages: dict[str, CrawledPage], files: set[str]) -> Iterator[str]:
    parts = urlsplit(target)
    if parts.scheme in ("http", "https", "mailto") or (name == "404.html" and target.startswith("/")):
        return
    if parts.scheme or parts.netloc or target.startswith("/"):
        yield f"{name}: {target} is not relative"
        return
    path = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path))) if parts.path else name
    if path not in files:
        yield f"{name}: {target} leads nowhere"
    elif (anchor := unquote(parts.fragment.partition(":~:")[0])) and path in pages and anchor not in pages[path].ids:
        yield f"{name}: {target} has no such anchor"
