"""A document's parts go in, the address that its head states comes out."""

import re

from generator.core.model import Parts

ADDRESS = re.compile(
    r"(?:(?:url|link|source|address|available at|retrieved from|original)\s*:?\s*)?(https?://\S+?)[.,;)\]>]*$",
    re.IGNORECASE,
)


def find_url(parts: Parts) -> str:
    """The address on a line of its own in the head, the last one before the body; empty when there is none."""
    for block in reversed(parts.head):
        if len(block.text) < 500 and (match := ADDRESS.match(block.text.strip("<>( "))):
            return match[1]
    return ""
