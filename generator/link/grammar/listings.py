"""Lists that authors ask for in their own pages: a line ``{{ list of sources with tag "ports" }}`` is one.

It stands by itself at the top level of the page. What is not understood stays text, and is a problem. In a source's
page such a line is what its document says. The words of a list are ``link.listings``' business, and what it holds the
render room's.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from generator.core.listing_marks import listing_mark
from generator.core.model import Listing, Page, Problem
from generator.core.problems import make_problem
from generator.link.listings import MisreadError, read_listing

OPENING = re.compile(r"\{\{\s*list\b", re.IGNORECASE)
LONGEST, MOST_LINES = 1000, 10
"""Characters and lines of one list."""
LISTINGS, MISREAD = "listings", "misread_listings"
ALONE = "Write it on lines of its own, outside of list items and quotations, from {{ to }}."


def use_listings(grammar: MarkdownIt) -> None:
    """Let a grammar read lists; ``found_listings`` gives those of a page that was parsed."""
    grammar.block.ruler.before("reference", "listing", _listing, {"alt": ["paragraph", "reference"]})
    grammar.add_render_rule("listing", _render_mark)


def found_listings(page: Page, env: Mapping[str, Any]) -> tuple[tuple[Listing, ...], tuple[Problem, ...]]:
    """The lists that parsing a page left in its ``env``, in order of place, and what could not be understood."""
    problems = tuple(
        make_problem("bad-list", page.path, message, line=page.body_line + line, hint=hint)
        for line, (message, hint) in sorted(env.get(MISREAD, {}).items())
    )
    lists = (replace(one, line=page.body_line + (one.line or 0)) for one in env.get(LISTINGS, ()))
    return tuple(lists), problems


def _listing(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """A block rule: the lines of one list as a token whose ``meta`` has the list's number."""
    if state.is_code_block(first):
        return False
    start = state.bMarks[first] + state.tShift[first]
    if not OPENING.match(state.src, start, min(state.eMarks[first], start + LONGEST)):
        return False
    last = _last_line(state, first, end)
    text = state.src[start : state.eMarks[last]].strip() if last is not None else ""
    misread = state.env.setdefault(MISREAD, {})  # by line, since a line is read again wherever it might end a paragraph
    if state.level or last is None or "}}" in text[:-2] or len(text) > LONGEST:
        misread[first] = "This list does not stand by itself, so it is text.", ALONE
        return False
    try:
        found = read_listing(text[2:-2], first)
    except MisreadError as error:
        misread[first] = f"The list is not understood: {error}.", error.hint
        return False
    if not silent:
        listings = state.env.setdefault(LISTINGS, [])
        token = state.push("listing", "", 0)
        token.map = [first, last + 1]
        token.meta = {"number": len(listings)}
        listings.append(found)
        state.line = last + 1
    return True


def _last_line(state: StateBlock, first: int, end: int) -> int | None:
    """The line on which a list is closed; None when it is not, or something stands behind it."""
    for line in range(first, min(end, first + MOST_LINES)):
        if state.isEmpty(line):
            return None
        if state.src.endswith("}}", state.bMarks[line], state.skipSpacesBack(state.eMarks[line], state.bMarks[line])):
            return line
    return None


def _render_mark(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    return f"{listing_mark(tokens[index].meta['number'])}\n"
