"""The chrome of a Site: its navigation and the site map of its footer."""

from generator import __version__
from generator.core.model import KINDS, Site
from generator.core.urls import KIND_FOLDERS, output_path
from generator.render.views.frame import SOCIAL_PICTURE, Chrome, NavigationItem, SiteSettings, canonical_url
from generator.render.views.network import NETWORK, has_network
from generator.render.views.note import has_notes
from generator.render.views.taxonomy import has_collections, has_tags
from generator.render.views.timeline import TIMELINE, has_timeline

SECTIONS = ("sources", "actors", "places", "agreements")


def make_chrome(site: Site, settings: SiteSettings) -> Chrome:
    """What all pages of a site share. A site of notes alone has no way to lists of sources and names."""
    sources, *others = (NavigationItem(key, output_path(f"{key}/")) for key in SECTIONS)
    kinds = (NavigationItem(kind, output_path(f"{KIND_FOLDERS[kind]}/") + f"#_{kind}") for kind in KINDS)
    when = (NavigationItem("timeline", output_path(TIMELINE)),) if has_timeline(site) else ()
    company = (NavigationItem("network", output_path(NETWORK)),) if has_network(site) else ()
    terms = [
        NavigationItem(key, output_path(f"{key}/"))
        for key, is_there in (("collections", has_collections(site)), ("tags", has_tags(site)))
        if is_there
    ]
    own = [
        NavigationItem(key, output_path(f"{key}/")) for key in ("notes", "about") if key == "about" or has_notes(site)
    ]
    is_collection = bool(site.actors) or any(page.kind == "source" for page in site.pages.values())
    return Chrome(
        title=settings.title,
        description=settings.description,
        lang=settings.lang,
        site_url=settings.url,
        version=__version__,
        navigation=((sources, *when, *company, *others) if is_collection else ()) + (*terms, *own),
        site_map=((sources, *when, *company, *kinds) if is_collection else ()) + (*terms, *own),
        social_picture=canonical_url(settings.url, SOCIAL_PICTURE),
    )
