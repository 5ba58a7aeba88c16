"""Two actors side by side: the sources and paragraphs that name both."""

from collections.abc import Iterator

from generator.render.views.catalogue import Catalogue
from generator.render.views.frame import View
from generator.render.withhold import BodyHtml


def compare_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[View]:
    """No page yet."""
    yield from ()
