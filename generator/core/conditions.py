"""What a page can be listed by: its value for each key of a list's conditions, in one plain form for all spellings.

The link room judges conditions by it, and the render room lists by it.
"""

from collections.abc import Iterator

from generator.core.edtf import NO_YEAR, earliest, latest
from generator.core.model import Page
from generator.core.urls import collection_address, fold_name, tag_address, tag_paths

ACTOR = "actor"
"""The key whose values are not the page's own: which actors a page names is found by linking it."""
LONGEST_SPAN = 1000
"""Years of one date; a longer one counts for its first year."""


def plain_value(key: str, text: str) -> str:
    """A value in the form in which values of its key are compared; an actor's is its id already."""
    match key:
        case "tag":
            return tag_address(text)
        case "collection":
            return collection_address(text)
        case "publisher" | "author" | "kind":
            return fold_name(text)
        case "language":
            return text.casefold()
        case _:
            return text


def page_values(page: Page) -> Iterator[tuple[str, str]]:
    """Each key with a value of the page, as it is written. A tag stands for those above it too, a date for each of its
    years, a country's form of a language for the language."""
    yield from (("tag", path) for tag in page.tags for path in tag_paths(tag))
    yield from (("collection", name) for name in page.collections)
    if page.source:
        yield "publisher", page.source.publisher
        yield "kind", page.source.kind
        yield from (("author", name) for name in page.source.authors)
    yield "language", page.lang
    yield "language", page.lang.partition("-")[0]
    yield from (("year", str(year)) for year in years_of(page))


def years_of(page: Page) -> range:
    """The years that a page's date may mean, each of an interval's; none without a known year."""
    if page.date is None:
        return range(0)
    first, last = earliest(page.date.edtf)[0], latest(page.date.edtf)[0]
    if first >= NO_YEAR:
        return range(0)
    return range(first, last + 1 if first <= last < first + LONGEST_SPAN else first + 1)
