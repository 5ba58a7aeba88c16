"""The network: who is named with whom, as a picture and as a table."""

from collections.abc import Iterator

from generator.render.views.catalogue import Catalogue
from generator.render.views.frame import View
from generator.render.withhold import BodyHtml


def network_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[View]:
    """No page yet."""
    yield from ()
