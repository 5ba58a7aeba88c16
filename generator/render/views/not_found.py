"""The page for an address that leads nowhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from generator.render.views.catalogue import Catalogue
from generator.render.views.frame import Planned, View, base_path
from generator.render.withhold import BodyHtml

ADDRESS = "404.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundView(View):
    """A server shows this page at any depth, so its root is an absolute path where the site's is known; else the page
    links as one at the site's root does. It has no canonical address."""

    template: ClassVar[str] = "pages/404.html"


def not_found_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The one page."""
    yield Planned(ADDRESS, partial(view_not_found, catalogue))


def view_not_found(catalogue: Catalogue) -> NotFoundView:
    """The view of the page."""
    chrome = catalogue.chrome
    return NotFoundView(chrome=chrome, address=ADDRESS, root=base_path(chrome.site_url) if chrome.site_url else "")
