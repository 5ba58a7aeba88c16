"""How a page writes where a page of its printed source begins: ``[p. 3]``, and what anchor such a mark wants.

Ingest writes these marks, and authors may; the link room reads them.
"""

import re

from generator.core.urls import slugify

_ONE = r"(?:(?:[A-Za-z]{1,3}[.-])?[0-9]{1,5}[a-z]?|[ivxlcdm]{1,9}|[IVXLCDM]{1,9})"
LABEL = rf"{_ONE}(?:[–-]{_ONE})?"
"""What a page may be called: ``3``, ``iv``, ``12–13``, ``A-3``."""
PAGE_MARK = re.compile(rf"\[p\. ?({LABEL})\]")
_WHOLE = re.compile(LABEL)


def write_page_mark(label: str) -> str:
    """The mark of a page's beginning; empty for a label that no mark can hold."""
    return f"[p. {label}]" if _WHOLE.fullmatch(label) else ""


def page_anchor(label: str) -> str:
    """The anchor that a page's beginning wants: ``page-3``."""
    return f"page-{slugify(label)}"
