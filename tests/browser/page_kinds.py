"""A built site goes in, one page of each kind comes out, found by where it stands."""

from collections.abc import Collection
from pathlib import Path

KINDS: dict[str, tuple[str, ...]] = {
    "front": ("index.html",),
    "source": ("sources/quotas-and-radar/index.html", "sources/*/index.html"),
    "source in Spanish": ("sources/*-carta/index.html",),
    "source in Arabic": ("sources/right-to-left-ar/index.html",),
    "source in Hebrew": ("sources/right-to-left-he/index.html",),
    "source of thirty pages": ("sources/thirty-pages/index.html",),
    "source of sixty mentions": ("sources/sixty-lamps/index.html",),
    "source with a long title": ("sources/long-title/index.html",),
    "source with long names": ("sources/long-names/index.html",),
    "source with a table": ("sources/wide-table/index.html",),
    "source that names nobody": ("sources/nobody/index.html",),
    "source that names a crowd": ("sources/roll/index.html",),
    "source without a date": ("sources/undated/index.html",),
    "source with an inferred date": ("sources/fog/index.html",),
    "source from a seed": ("sources/*letter*/index.html",),
    "source without text": ("sources/blank-leaf/index.html",),
    "excerpt": ("sources/ledger/index.html",),
    "record": ("sources/sealed-diary/index.html",),
    "sources": ("sources/index.html",),
    "sources, page 2": ("sources/page/2/index.html", "sources/*/page/2/index.html"),
    "actor": ("actors/mariana-costa/index.html", "actors/felipe-calderon/index.html", "actors/*/index.html"),
    "actor, page 2": ("actors/mariana-costa/page/2/index.html", "actors/*/page/2/index.html"),
    "actor named once": ("actors/celia-*/index.html",),
    "actor with a long name": ("actors/standing-*/index.html",),
    "actor with an unbroken name": ("actors/hafen*/index.html",),
    "country": ("actors/portugal/index.html", "actors/colombia/index.html"),
    "actors": ("actors/index.html",),
    "place": ("places/harbour-city/index.html", "places/*/index.html"),
    "places": ("places/index.html",),
    "agreement": ("agreements/coastal-patrol-accord/index.html", "agreements/*/index.html"),
    "agreements": ("agreements/index.html",),
    "timeline": ("timeline/index.html",),
    "timeline, page 2": ("timeline/page/2/index.html",),
    "network": ("network/index.html",),
    "compare": ("compare/actors/mariana-costa/actors/tomas-rivera/index.html", "compare/**/index.html"),
    "search": ("search/index.html",),
    "tags": ("tags/index.html",),
    "tag": ("tags/ports/index.html", "tags/*/index.html"),
    "tag within a tag": ("tags/ports/*/index.html",),
    "collections": ("collections/index.html",),
    "collection": ("collections/lamps-and-dues/index.html",),
    "collection without pages": ("collections/undone/index.html",),
    "note with lists": ("notes/lists/index.html",),
    "notes": ("notes/index.html",),
    "note": ("notes/reading/index.html", "notes/*/index.html"),
    "note in another language": ("notes/lamps/index.html",),
    "about": ("about/index.html",),
    "404": ("404.html",),
}
"""Where a page of each kind stands, as patterns; the first that finds a page counts."""
EVERYWHERE = frozenset(
    "front|source|sources|actor|actors|place|places|agreement|agreements|timeline|network|compare|search|about|404".split(
        "|"
    )
)
"""The kinds that every site has that has sources and names."""
OF_ONE_LANGUAGE = EVERYWHERE | {
    "excerpt",
    "record",
    "source with an inferred date",
    "actor, page 2",
    "notes",
    "note",
    "tag",
    "collection",
    "note with lists",
}
"""The kinds that have most of an interface's words."""
QUERIES = {"search": "?q=Costa"}


def find_kinds(site: Path, wanted: Collection[str] = KINDS) -> dict[str, str]:
    """The address of a page of each wanted kind that the site has, relative to its root."""
    found: dict[str, str] = {}
    for kind, patterns in KINDS.items():
        page = next((page for pattern in patterns for page in sorted(site.glob(pattern))), None)
        if page and kind in wanted:
            found[kind] = page.relative_to(site).as_posix() + QUERIES.get(kind, "")
    return found
