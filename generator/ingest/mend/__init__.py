"""A document's parts go in, the same parts come out with their text mended, and a list of what was mended."""

from generator.core.model import Parts


def mend(parts: Parts) -> Parts:
    """The parts with their text mended; each mending is added to ``mendings``."""
    return parts
