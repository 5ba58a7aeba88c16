"""The pages at old addresses: each leads on to the page that has taken its place. No list and no search knows them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import ClassVar

from generator.core.urls import relative_href
from generator.render.views.catalogue import Catalogue
from generator.render.views.frame import Planned, View, canonical_url, frame_of
from generator.render.withhold import BodyHtml


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectView(View):
    """A page at an old address. ``title`` is that of the page that it leads to, ``target`` the way there; ``canonical``
    is that page's address, from here where the site's own is unknown."""

    template: ClassVar[str] = "pages/redirect.html"
    target: str


def redirect_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """A page for each old address."""
    titles = cache(partial(title_addresses, catalogue))
    for old, new in catalogue.site.redirects.items():
        yield Planned(old, partial(view_redirect, catalogue, titles, old, new))


def title_addresses(catalogue: Catalogue) -> Mapping[str, str]:
    """What stands at each address that a redirect may lead to."""
    site = catalogue.site
    titles = {address: site.pages[page_id].title for page_id, address in catalogue.addresses.items()}
    return titles | {f"{actor.id}/": actor.name for actor in site.actors.values()}


def view_redirect(catalogue: Catalogue, titles: Callable[[], Mapping[str, str]], old: str, new: str) -> RedirectView:
    """The view of the page at one old address."""
    href = relative_href(old, new)
    view = RedirectView(
        **frame_of(catalogue.chrome, old, title=titles().get(new) or catalogue.chrome.title), target=href
    )
    return replace(view, canonical=canonical_url(catalogue.chrome.site_url, new) or href)
