"""HTML on its way to a browser: the preview's script joins each page, and a page of our own stands in for one that
cannot be made. What the project says of itself reaches these pages as escaped text only."""

import re
from collections.abc import Iterable
from functools import cache
from html import escape
from pathlib import Path
from string import Template

from generator.core.model import Problem
from generator.core.problems import format_problem
from generator.serve.edition import SHOWN, Edition

PLACE = "/_sourcebook/"
"""The folder of the preview's own files, at the server's root: no page's address begins with an underscore."""
CLIENT = Path(__file__).parent / "client"
RELATIVE = re.compile(rb"""(\s(?:href|src|action|data-root)=")(?![a-zA-Z][a-zA-Z0-9+.-]*:|[/#])""")
END_OF_BODY = re.compile(rb"</body\s*>", re.IGNORECASE)


@cache
def read_client(name: str) -> bytes:
    """One of the files that the preview gives to the browser. Raises OSError when the installation is incomplete."""
    return (CLIENT / name).read_bytes()


def follow_edition(page: bytes, edition: Edition, *, failed: bool = False) -> bytes:
    """The page with the script that follows the preview, which knows of what edition the page is."""
    mark = " data-failed" if failed else ""
    script = (
        f'<script type="module" src="{PLACE}follow.js" data-edition="{edition.run} {edition.number}"{mark}></script>\n'
    )
    ends = list(END_OF_BODY.finditer(page))
    at = ends[-1].start() if ends else len(page)
    return page[:at] + script.encode() + page[at:]


def root_links(page: bytes) -> bytes:
    """The page with links that start at the server's root instead of at the page's own folder.

    A site that does not know its address has a ``404.html`` that links as from its root; at a deeper address those
    links would miss.
    """
    return RELATIVE.sub(rb"\1/", page)


def stand_in(title: str, lead: str, problems: Iterable[Problem]) -> bytes:
    """A whole page of our own: what is wrong, and what there is to mend."""
    rows = "".join(
        f'<li class="{problem.severity}"><pre>{escape(format_problem(problem))}</pre></li>\n'
        for problem in problems
        if problem.severity in SHOWN
    )
    page = Template(read_client("stand-in.html").decode())
    listed = f"<ol>\n{rows}</ol>" if rows else ""
    return page.substitute(place=PLACE, title=escape(title), lead=escape(lead), problems=listed).encode()
