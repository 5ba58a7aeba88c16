"""A picture needs words for readers who do not see it, whether it is embedded or linked to."""

from collections.abc import Iterator
from urllib.parse import unquote

from generator.check.collection import Collection
from generator.core.model import Problem
from generator.core.problems import make_problem

HINT = "Say what it shows: ![Map of the harbour](map.png), or ![[map.png|Map of the harbour]]."


def find_pictures_without_text(collection: Collection) -> Iterator[Problem]:
    """``picture-without-text`` at the picture's line."""
    for page in collection.site.pages.values():
        for picture in collection.bodies[page.id].pictures:
            if not picture.text:
                message = f"The picture “{unquote(picture.source)}” has no text that stands for it."
                yield make_problem("picture-without-text", page.path, message, line=picture.line, hint=HINT)
