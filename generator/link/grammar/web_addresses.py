"""Web addresses in the text: ``https://example.org/ports`` is a link without any mark, as on GitHub and in Obsidian.

A link whose words are its address bears a class, so that paper does not say it twice.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline

SCHEME = re.compile(r"(?<!\w)https?\Z", re.IGNORECASE)
LONGEST_SCHEME = len("https") + 1
REST = re.compile(r"://[\w-]+(?:\.[\w-]+)+[^\s<]*")
AFTER = frozenset("?!.,:;*_~=\"'“”‘’«»…。，")
"""Signs at an address's end that belong to the sentence around it."""
PAIRS = {")": "(", "]": "["}
CLASS, MARKUP = "address", "autolink"


def use_bare_addresses(grammar: MarkdownIt) -> None:
    """Let a grammar read web addresses that stand in the text as they are."""
    grammar.inline.ruler.before("escape", "bare_address", _bare_address)


def use_address_class(grammar: MarkdownIt) -> None:
    """Let a grammar tell the links whose words are their address."""
    grammar.core.ruler.after("inline", "address_class", _set_class)


def _bare_address(state: StateInline, silent: bool) -> bool:
    """An inline rule, asked at the colon: what stands before it is already taken as text."""
    if silent or state.linkLevel or not state.src.startswith("://", state.pos):
        return False  # silent: what is asked for is the end of a link's words, which an address must not run over
    scheme = SCHEME.search(state.pending[-LONGEST_SCHEME:])
    rest = REST.match(state.src, state.pos, state.posMax) if scheme else None
    if not scheme or not rest:
        return False
    written = _without_end(rest[0])
    address = state.md.normalizeLink(scheme[0] + written)
    if not state.md.validateLink(address):
        return False
    state.pending = state.pending[: -len(scheme[0])]
    _put(state, address, scheme[0] + written)
    state.pos += len(written)
    return True


def _put(state: StateInline, address: str, words: str) -> None:
    opening = state.push("link_open", "a", 1)
    opening.attrs, opening.markup, opening.info = {"href": address}, MARKUP, "auto"
    state.push("text", "", 0).content = words
    closing = state.push("link_close", "a", -1)
    closing.markup, closing.info = MARKUP, "auto"


def _without_end(written: str) -> str:
    """The address without the signs at its end that are the sentence's: points, and brackets that it does not open."""
    surplus = {closing: written.count(closing) - written.count(opening) for closing, opening in PAIRS.items()}
    end = len(written)
    while written[end - 1] in AFTER or surplus.get(written[end - 1], 0) > 0:
        end -= 1
        if written[end] in surplus:
            surplus[written[end]] -= 1
    return written[:end]


def _set_class(state: StateCore) -> None:
    for child in (child for token in state.tokens for child in token.children or ()):
        if child.type == "link_open" and child.markup == MARKUP:
            child.attrJoin("class", CLASS)
