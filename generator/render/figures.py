"""Pictures of a Site as SVG: what of it and where it links comes in, an ``<svg>`` element goes out. Pure, and without
words: labels are names, years and numbers, so that no picture needs a translation.
"""

from collections.abc import Callable, Mapping

from markupsafe import Markup

from generator.core.model import Site


def draw_years(counts: Mapping[str, int], href: Callable[[str], str]) -> Markup:
    """A bar for each year from the first to the last: ``counts`` by the year's key (``2014``), ``href`` the link of
    such a year (empty for none). Empty when fewer than two years are known."""
    return Markup("")


def draw_neighbourhood(site: Site, actor_id: str, href: Callable[[str], str]) -> Markup:
    """An actor amid those that the same paragraphs name most; ``href`` gives the link to an actor by its id. Empty when
    it stands alone."""
    return Markup("")


def draw_network(site: Site, href: Callable[[str], str], href_to_pair: Callable[[str, str], str]) -> Markup:
    """The strongest actors of the site and the edges between them; empty when nobody is named with another."""
    return Markup("")
