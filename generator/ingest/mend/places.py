"""What every rule of mending is: the texts of a document go in, the places to change come out."""

from collections.abc import Callable, Iterator, Sequence

from generator.ingest.splice import Change

Places = Iterator[tuple[int, Change]]
"""Changes, each with the number of its text, in order of place; none overlap."""
Finder = Callable[[Sequence[str]], Places]


def word_before(text: str, end: int, most: int = 40) -> str:
    """The word that ends at a place, without the marks before it; empty when it is longer than ``most``."""
    start = text.rfind(" ", max(0, end - most - 1), end) + 1
    if not start and end > most:
        return ""
    return text[start:end].lstrip("\"'“‘«([—–-")
