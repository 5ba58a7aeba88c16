"""The mark that stands in a body's HTML where an author asked for a list: ``link`` writes it, ``render`` replaces it.

It is an HTML comment, which no author can write into a page, since raw HTML is shown as text.
"""

import re

LISTING_MARK = re.compile(r"<!--listing:(\d+)-->")


def listing_mark(number: int) -> str:
    """The mark of a page's list of this number, from 0."""
    return f"<!--listing:{number}-->"
