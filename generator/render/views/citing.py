"""What a reference manager takes of a source: its page goes in, the record from which every format is written comes
out."""

from generator.core.model import Kind, Page, Source
from generator.core.urls import fold_name
from generator.render.citations import Cited
from generator.render.citations.moments import is_approximate
from generator.render.citations.names import split_name
from generator.render.views.catalogue import Catalogue
from generator.render.views.frame import canonical_url, web_href

INSTITUTIONS: tuple[Kind, ...] = ("organization", "country")
"""What may be an author without being a person."""


def cite(catalogue: Catalogue, page: Page) -> Cited:
    """The record of one source."""
    source = page.source or Source()
    address = catalogue.addresses[page.id]
    edtf = page.date.edtf if page.date else ""
    institutions = known_institutions(catalogue, page)
    return Cited(
        key=address.removeprefix("sources/").strip("/").replace("/", "-"),
        kind=source.kind,
        title=page.title,
        creators=tuple(split_name(author, page.lang, institutions) for author in source.authors),
        publisher=source.publisher,
        edtf=edtf,
        is_unsure=is_approximate(edtf) or (page.date is not None and page.date.basis == "inferred"),
        lang=page.lang,
        url=web_href(source.url),
        site=catalogue.chrome.title,
        address=canonical_url(catalogue.chrome.site_url, address),
        tags=page.tags,
    )


def known_institutions(catalogue: Catalogue, page: Page) -> frozenset[str]:
    """The names of the organisations and countries that a page names, and of its publisher, as ``fold_name`` has them;
    empty for a page without authors, which asks for none."""
    if page.source is None or not page.source.authors:
        return frozenset()
    actors = [catalogue.site.actors[actor_id] for actor_id in catalogue.named.get(page.id, {})]
    names = [name for actor in actors if actor.kind in INSTITUTIONS for name in (actor.name, *actor.aliases)]
    return frozenset(map(fold_name, (page.source.publisher, *names)))
