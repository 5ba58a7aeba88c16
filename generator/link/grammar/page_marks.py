"""Marks of printed pages in a page's Markdown: ``[p. 3]`` becomes a place to link to, and no part of the text.

A mark takes one of the spaces around it with it, so that the words on either side are read as if it were not there.
"""

import re
from collections.abc import Sequence
from html import escape

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from generator.core.page_marks import PAGE_MARK, page_anchor

HTML = '{}<span class="page-mark" id="{}" role="doc-pagebreak" aria-label="Page {}">p. {}</span>{}'
LINK_GOES_ON = re.compile(r"\(|\[(?!\^)")
LINE_END = re.compile(r" *(?:\n|\Z)")
LINE_CLASS = "page-break"
"""The class of a paragraph that holds marks of pages alone."""


def use_page_marks(grammar: MarkdownIt) -> None:
    """Let a grammar read ``[p. 3]``, though not where a link begins with it or goes around it."""
    grammar.inline.ruler.before("link", "page_mark", _page_mark)
    grammar.add_render_rule("page_mark", _render)


def holds_marks_alone(inline: Token) -> bool:
    """Whether a stretch of text is nothing but marks of pages."""
    children = inline.children or []
    marks = any(child.type == "page_mark" for child in children)
    return marks and all(child.type in ("page_mark", "softbreak", "hardbreak") for child in children)


def _page_mark(state: StateInline, silent: bool) -> bool:
    """``[p. 3]``; not while the parser only looks for the end of a link, to which it would be a link of its own."""
    match = PAGE_MARK.match(state.src, state.pos, state.posMax)
    if silent or not match or state.linkLevel > 0:
        return False
    end = match.end()
    if LINK_GOES_ON.match(state.src, end, state.posMax):
        return False
    ends_line = LINE_END.match(state.src, end, state.posMax) is not None
    before = _take_space_before(state) if ends_line else ""
    spaced = not ends_line and _stands_after_space(state)
    token = state.push("page_mark", "", 0)
    while spaced and state.src[end] == " ":
        end += 1
    token.meta = {"label": match[1], "before": before, "after": " " if end > match.end() else "", "anchor": ""}
    state.pos = end
    return True


def _take_space_before(state: StateInline) -> str:
    kept = state.pending.rstrip(" ")
    taken = " " if kept != state.pending else ""
    state.pending = kept
    return taken


def _stands_after_space(state: StateInline) -> bool:
    """Whether a space, or nothing, stands before the place that is read."""
    if state.pending or not state.tokens:
        return not state.pending or state.pending[-1].isspace()
    last = state.tokens[-1]
    return last.type in ("softbreak", "hardbreak") or (last.type == "page_mark" and bool(last.meta["after"]))


def _render(renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    meta = tokens[index].meta
    label = escape(meta["label"])
    return HTML.format(meta["before"], meta["anchor"] or page_anchor(meta["label"]), label, label, meta["after"])
