"""A body's HTML with marks where its author asked for lists goes in, and the lists; out it comes with each in place.

What a list holds is a view's, and how it looks a template's.
"""

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from markupsafe import Markup

from generator.core.listing_marks import LISTING_MARK

Shown = TypeVar("Shown")


def put_listings(html: str, listings: Sequence[Shown], draw: Callable[[Shown], str]) -> Markup:
    """The HTML with each mark replaced by what ``draw`` makes of its list. One pass; nothing is left of a mark that has
    no list."""

    def put(match: re.Match[str]) -> str:
        number = int(match[1])
        return str(draw(listings[number])) if number < len(listings) else ""

    return Markup(LISTING_MARK.sub(put, html))


def drop_listings(html: str) -> str:
    """The HTML without its marks, for what is no page."""
    return LISTING_MARK.sub("", html)
