"""Keep a text with very many square brackets readable in linear time.

A Markdown parser looks for the end of a link at every opening bracket, to the end of the paragraph if need be, so that
thousands of brackets that never close would take minutes. Here those that cannot open a link are known beforehand.
"""

import re
from typing import cast

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.utils import EnvType

MANY = 300
"""A paragraph with fewer brackets is left to the parser, which knows code and escapes better."""
DEEPEST = 20
BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
OPENERS = ("[", "![", "^[")


def use_literal_brackets(grammar: MarkdownIt) -> None:
    """Let a grammar know the brackets that open no link, before it looks for the links' ends."""
    grammar.inline.ruler.before("page_mark", "literal_bracket", _literal_bracket)


def _literal_bracket(state: StateInline, silent: bool) -> bool:
    """An inline rule: a bracket that opens no link, in a paragraph with many, is text."""
    opener = next((mark for mark in OPENERS if state.src.startswith(mark, state.pos)), "")
    if not opener or state.pos + len(opener) - 1 not in _hopeless(state.src, state.env):
        return False
    if not silent:
        state.pending += opener
    state.pos += len(opener)
    return True


def hopeless_brackets(text: str) -> frozenset[int]:
    """The places of opening brackets that never close, or hold others more than ``DEEPEST`` deep."""
    hopeless: list[int] = []
    still_open: list[tuple[int, int]] = []  # each with how deep the brackets inside it go
    for match in BRACKET.finditer(text):
        if match[0] == "[":
            still_open.append((match.start(), 0))
        elif match[0] == "]" and still_open:
            place, depth = still_open.pop()
            if depth > DEEPEST:
                hopeless.append(place)
            if still_open:
                outer, known = still_open.pop()
                still_open.append((outer, max(known, depth + 1)))
    return frozenset([*hopeless, *(place for place, _ in still_open)])


def _hopeless(text: str, env: EnvType) -> frozenset[int]:
    """The hopeless brackets of a text, found once for each text of a page."""
    known = cast("dict[str, frozenset[int]]", env.setdefault("hopeless_brackets", {}))
    if text not in known:
        known[text] = hopeless_brackets(text) if text.count("[") > MANY else frozenset()
    return known[text]
