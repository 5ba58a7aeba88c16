"""The web addresses that a project's pages link to, each with the places where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it.common.normalize_url import normalizeLink

from generator.check.collection import Collection
from generator.core.model import Page


@dataclass(frozen=True, slots=True)
class WebLink:
    """An address that a page gives, as it is asked for: at a line of its body, or in its frontmatter as ``written``."""

    page: Page
    href: str
    line: int | None = None
    written: str = ""


def find_web_links(collection: Collection) -> dict[str, list[WebLink]]:
    """The links by address, without fragments, in order of addresses; those into the site itself are left out."""
    own = collection.config.url
    found: dict[str, list[WebLink]] = {}
    for page in collection.site.pages.values():
        for link in _links_of(collection, page):
            address = link.href.partition("#")[0]
            if not (own and address.startswith(own)):
                found.setdefault(address, []).append(link)
    return dict(sorted(found.items()))


def _links_of(collection: Collection, page: Page) -> Iterator[WebLink]:
    if page.source and _is_web(page.source.url):
        yield WebLink(page, normalizeLink(page.source.url), written=page.source.url)
    for href in page.card.same_as if page.card else ():
        if _is_web(href):
            yield WebLink(page, normalizeLink(href), written=href)
    for address in collection.bodies[page.id].addresses:
        if _is_web(address.href):
            yield WebLink(page, address.href, address.line)


def _is_web(href: str) -> bool:
    return href.lower().startswith(("http://", "https://"))
