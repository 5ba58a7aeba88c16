"""What the index of texts is made of: one small HTML document for each page, with its facts as Pagefind reads them.

Comes in: a Catalogue of what may be shown, and its bodies. Goes out: a document for each source, for each actor, place
and agreement, and for the author's own pages. The site's pages themselves carry no marks for the indexer.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from generator.core.model import Page
from generator.core.urls import output_path, tag_address, tag_paths
from generator.render.listing_places import drop_listings
from generator.render.search.names import NameRow
from generator.render.views.catalogue import Catalogue, filed_under, is_introduction, link_collections
from generator.render.withhold import BodyHtml
from generator.render.words import Words

NAME_WEIGHT = 10
ALIAS_WEIGHT = 8
ROLE_WEIGHT = 4


@dataclass(frozen=True, slots=True)
class Document:
    """One page for the indexer. ``path`` is its file in the site."""

    path: str
    html: str


def list_documents(
    catalogue: Catalogue, rows: Iterable[NameRow], body_html: BodyHtml, words: Words
) -> Iterator[Document]:
    """Every document, in a fixed order: actors (whose ``rows`` tell what the index of names says), sources in order of
    time, the author's own pages."""
    for row, actor in zip(rows, catalogue.site.actors.values(), strict=True):
        page = catalogue.site.pages[actor.page_id] if actor.page_id else None
        yield actor_document(row, body_html(page.id) if page else "")
    own = (page.id for page in catalogue.site.pages.values() if page.kind in ("note", "front"))
    for page_id in (*catalogue.sources, *own):
        yield page_document(catalogue, catalogue.site.pages[page_id], body_html(page_id), words)


def actor_document(row: NameRow, prose: str) -> Document:
    """An actor: all its names, its role, and what the author wrote of it."""
    filters = [("kind", row.kind), ("actor", row.name)]
    facts = [("tally", f"s{row.sources}m{row.mentions}"), *([("role", row.role)] if row.role else [])]
    names = "".join(f'<p data-pagefind-weight="{ALIAS_WEIGHT}">{escape(name)}</p>' for name in row.others)
    role = f'<p data-pagefind-weight="{ROLE_WEIGHT}">{escape(row.role)}</p>' if row.role else ""
    return Document(row.href, write_html(row.name, filters, facts, names + role + prose))


def page_document(catalogue: Catalogue, page: Page, body: str, words: Words) -> Document:
    """A source, or a page of the author's own."""
    publisher = page.source.publisher if page.source else ""
    filters = [
        ("kind", "source" if page.kind == "source" else "note"),
        ("language", page.lang),
        ("publisher", publisher),
        ("year", words.year(filed_under(page))),
        *(("tag", catalogue.tags[tag_address(tag)].name) for tag in list_tags(page)),
        *(("collection", term.name) for term in link_collections(catalogue, "", page)),
        *(("actor", catalogue.site.actors[actor_id].name) for actor_id in catalogue.named.get(page.id, {})),
    ]
    facts = [("date", words.date(page.date.edtf))] if page.date else []
    path = output_path(catalogue.addresses[page.id])
    return Document(path, write_html(page.title, [pair for pair in filters if pair[1]], facts, body))


def list_tags(page: Page) -> Iterator[str]:
    """A page's tags and those above them, each spelling once; those of an introduction say nothing of a tag."""
    if not is_introduction(page):
        yield from dict.fromkeys(name for tag in page.tags for name in tag_paths(tag))


def write_html(title: str, filters: Iterable[tuple[str, str]], facts: Iterable[tuple[str, str]], body: str) -> str:
    """The document in HTML: its title, what it is filtered by, what a result shows of it, and its text."""
    marks = [("filter", *pair) for pair in filters] + [("meta", *pair) for pair in facts]
    tags = "".join(
        f'<meta data-pagefind-{use}="{key}[content]" content="{escape(value)}">' for use, key, value in marks
    )
    heading = f'<h1 data-pagefind-weight="{NAME_WEIGHT}">{escape(title)}</h1>'
    return f"<!doctype html><html><head>{tags}</head><body>{heading}{drop_listings(body)}</body></html>"
