"""A made-up Site of papers and notes with tags, collections, lists, drafts and old addresses; its pages, rendered."""

from collections.abc import Mapping
from dataclasses import replace

from render.made_up_site import views_of_site

from generator.core.listing_marks import listing_mark
from generator.core.model import Actor, ActorCard, Listing, Mention, Page, PageKind, Site, Source, SourceDate
from generator.render.theme import load_theme
from generator.render.views import SiteSettings

COSTA = Actor("actors/mariana-costa", "Mariana Costa", "person", page_id="actors/mariana-costa")
CITY = Actor("places/harbour-city", "Harbour City", "place")
SETTINGS = SiteSettings("Harbour Papers", "", "https://papers.example/harbour/", "en")


def make_page(page_id: str, title: str, date: str = "", **more: object) -> Page:
    """A page of the kind that its folder tells."""
    folder, _, name = page_id.partition("/")
    kinds: Mapping[str, PageKind] = {"sources": "source", "actors": "actor", "index": "front"}
    kind: PageKind = "note" if name == "index" else kinds.get(folder, "note")
    page = Page(
        id=page_id,
        path=f"content/{page_id}.md",
        kind=kind,
        title=title,
        lang="en",
        body="",
        body_line=1,
        date=SourceDate(date, "stated") if date else None,
        source=Source(publisher="Harbour Gazette") if kind == "source" else None,
        card=ActorCard(title, "person") if kind == "actor" else None,
    )
    return replace(page, **more)  # type: ignore[arg-type] # the fields of a page


def make_site(*pages: Page, listings: Mapping[str, tuple[Listing, ...]] | None = None, **more: object) -> Site:
    """A Site of pages, in each source of which Mariana Costa is named once; the first names Harbour City too."""
    by_id = {page.id: page for page in sorted(pages, key=lambda page: page.id)}
    sources = [page.id for page in by_id.values() if page.kind == "source"]
    site = Site(
        pages=by_id,
        actors={actor.id: actor if actor.page_id in by_id else replace(actor, page_id="") for actor in (COSTA, CITY)},
        mentions={
            COSTA.id: tuple(Mention(COSTA.id, page_id, "p-1", "", "Costa", " spoke.") for page_id in sources),
            CITY.id: tuple(Mention(CITY.id, page_id, "p-1", "In ", "the city", ".") for page_id in sources[:1]),
        },
        page_actors={page_id: (COSTA.id, CITY.id)[: 2 - bool(number)] for number, page_id in enumerate(sources)},
        summaries={page_id: f"Summary of {page.title}." for page_id, page in by_id.items()},
        listings=listings or {},
    )
    return replace(site, **more)  # type: ignore[arg-type] # the fields of a Site


def body_html(page_id: str) -> str:
    """A body with the places of three lists."""
    marks = "".join(f"{listing_mark(number)}\n" for number in range(3))
    return f'<p id="p-1">Body of {page_id}.</p>\n{marks}<p id="p-2">Its end.</p>\n'


def render(site: Site, settings: SiteSettings = SETTINGS) -> dict[str, str]:
    """Every page of a site by its address."""
    theme = load_theme(None, settings.lang)
    pages: dict[str, str] = {}
    for view in views_of_site(site, settings, body_html):
        artifact, problems = theme.render(view)
        assert artifact is not None, problems
        assert view.address not in pages
        pages[view.address] = artifact.content.decode()
    return pages
