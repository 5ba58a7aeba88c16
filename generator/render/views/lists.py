"""What all lists have in common: how they are cut into pages, and an author's page that introduces one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from markupsafe import Markup

from generator.render.views.catalogue import Catalogue
from generator.render.views.frame import safe_body
from generator.render.views.listings import ShownListing, show_listings
from generator.render.withhold import BodyHtml

PAGE_LENGTH = 100
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Introduction:
    """An author's page at the address of a list (``content/sources/index.md``): it opens the list's first page."""

    title: str
    lang: str
    body: Markup
    listings: tuple[ShownListing, ...] = ()
    is_draft: bool = False


def cut_page(rows: Sequence[T], number: int, length: int = PAGE_LENGTH) -> Sequence[T]:
    """The rows of one page of a list, numbered from 1."""
    return rows[(number - 1) * length : number * length]


def count_pages(rows: Sequence[object], length: int = PAGE_LENGTH) -> int:
    """How many pages a list has: an empty one has one page."""
    return max(1, -(-len(rows) // length))


def introduce(catalogue: Catalogue, address: str, number: int, body_html: BodyHtml) -> Introduction | None:
    """The author's introduction to a list, on its first page only."""
    page_id = catalogue.introductions.get(address)
    if page_id is None or number > 1:
        return None
    page = catalogue.site.pages[page_id]
    lists = show_listings(catalogue, address, page_id)
    return Introduction(page.title, page.lang, safe_body(body_html(page_id)), lists, page.draft)
