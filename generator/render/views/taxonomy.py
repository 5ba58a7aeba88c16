"""Tags and collections: the pages of a Site go in, every term comes out with its pages, the terms above it and below.

Spellings that differ in case or accents are one term, called as most pages write it. Where a term stands is decided by
``core.urls``; how its page looks is left to ``tags`` and ``collections``.
"""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.core.model import Page, Site
from generator.core.urls import collection_address, fold_accents, page_address, tag_address, tag_paths

TAGS, COLLECTIONS = "tags/", "collections/"


@dataclass(frozen=True, slots=True)
class Term:
    """A tag or a collection. ``pages`` are the ids of all that bear it or a tag below it, in the order in which they
    came; ``parent`` and ``children`` are addresses. One without pages has an introduction."""

    address: str
    name: str
    pages: tuple[str, ...] = ()
    parent: str = ""
    children: tuple[str, ...] = ()


Terms = Mapping[str, Term]
"""Terms by address, in the order of their names; a tag stands before those below it."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What is known of one term while pages pass."""

    spellings: Counter[str] = field(default_factory=Counter)
    pages: dict[str, None] = field(default_factory=dict)


def introduces_term(page: Page) -> bool:
    """Whether a page is an author's introduction to a tag or a collection, or to the list of all."""
    top, *below = page_address(page.id).removesuffix("/").split("/")
    return f"{top}/" == TAGS or (f"{top}/" == COLLECTIONS and len(below) < 2)


def has_tags(site: Site) -> bool:
    """Whether the site has a page for tags."""
    return any(_addresses(page, TAGS) for page in site.pages.values())


def has_collections(site: Site) -> bool:
    """Whether the site has a page for collections."""
    return any(_addresses(page, COLLECTIONS) for page in site.pages.values())


def _addresses(page: Page, top: str) -> bool:
    """Whether a page bears a tag or a collection, or introduces one."""
    if introduces_term(page):
        return page_address(page.id).startswith(top)
    return any(map(tag_address, page.tags) if top == TAGS else map(collection_address, page.collections))


def find_tags(pages: Iterable[Page]) -> Terms:
    """Every tag, and every one above it. ``pages`` come in the order in which a tag's page lists them."""
    return _find_terms(pages, TAGS, lambda page: (name for tag in page.tags for name in tag_paths(tag)), tag_address)


def find_collections(pages: Iterable[Page]) -> Terms:
    """Every collection. ``pages`` come in the order in which a collection's page lists them."""
    return _find_terms(pages, COLLECTIONS, lambda page: iter(page.collections), collection_address)


def _find_terms(
    pages: Iterable[Page], top: str, names_of: Callable[[Page], Iterator[str]], address_of: Callable[[str], str]
) -> Terms:
    found: dict[str, _Found] = {}
    titles: dict[str, str] = {}
    for page in pages:
        if introduces_term(page):
            address = page_address(page.id)
            if address.startswith(top) and address != top:
                titles[address] = page.title
            continue
        for name in dict.fromkeys(names_of(page)):
            if address := address_of(name):
                term = found.setdefault(address, _Found())
                term.spellings[name.rpartition("/")[2] if top == TAGS else name] += 1
                term.pages[page.id] = None
    # Slugs sort as names do, and a tag's before those of the tags below it.
    ordered = sorted({**titles, **found}, key=lambda address: address.split("/"))
    names: dict[str, str] = {}
    for address in ordered:
        above = names.get(_parent(address, found), "")
        own = _usual(found[address].spellings) if address in found else titles[address]
        names[address] = f"{above}/{own}" if above and address in found else own
    below: dict[str, list[str]] = {}
    for address in ordered:
        below.setdefault(_parent(address, names), []).append(address)
    return {
        address: Term(
            address=address,
            name=names[address],
            pages=tuple(found[address].pages) if address in found else (),
            parent=_parent(address, names),
            children=tuple(below.get(address, ())),
        )
        for address in ordered
    }


def _usual(spellings: Counter[str]) -> str:
    """The spelling that most pages have; of several one with accents, which are left out more often than made up."""
    return min(spellings, key=lambda name: (-spellings[name], fold_accents(name) == name, name))


def _parent(address: str, known: Container[str]) -> str:
    """The address of the term above one, if there is such a term."""
    parent = address.rstrip("/").rpartition("/")[0] + "/"
    return parent if parent in known else ""
