"""An author's own page that no other page links to, and that no list shows where a reader would look for it.

Sources and actors have lists of their own. The notes of ``content/notes/`` are looked for in the list of notes, and
what bears a tag or belongs to a collection under these. A page of another folder stands in the list of notes too, but
nobody who reads the rest comes by.
"""

from collections.abc import Iterator
from itertools import chain

from generator.check.collection import Collection
from generator.core.conditions import ACTOR, page_values, plain_value
from generator.core.model import Listing, Page, Problem
from generator.core.problems import make_problem
from generator.core.urls import page_address
from generator.render.views.catalogue import is_listed

NOTES = "notes/"
HINT = "Link to it from a page that leads there, give it a tag or a collection, or move it into notes/."


def find_orphans(collection: Collection) -> Iterator[Problem]:
    """``page-orphan`` for each."""
    listings = tuple(_of_pages(collection))
    for page in collection.site.pages.values():
        if not is_listed(page) or page.tags or page.collections or page_address(page.id).startswith(NOTES):
            continue
        values = _values_of(collection, page)
        if not _is_linked(collection, page) and not any(values.issuperset(one.conditions) for one in listings):
            message = "No page links to this one; it stands in the list of notes alone."
            yield make_problem("page-orphan", page.path, message, hint=HINT)


def _is_linked(collection: Collection, page: Page) -> bool:
    return any(link.page_id != page.id for link in collection.site.backlinks.get(page.id, ()))


def _of_pages(collection: Collection) -> Iterator[Listing]:
    """The lists that authors ask for which may show their own pages."""
    listings = chain.from_iterable(collection.site.listings.values())
    return (listing for listing in listings if listing.subject in ("notes", "pages"))


def _values_of(collection: Collection, page: Page) -> frozenset[tuple[str, str]]:
    """What a page can be listed by."""
    named = ((ACTOR, actor) for actor in collection.site.page_actors.get(page.id, ()))
    return frozenset(chain(((key, plain_value(key, text)) for key, text in page_values(page)), named))
