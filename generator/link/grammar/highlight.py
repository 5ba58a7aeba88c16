"""Highlighted text, as Obsidian writes it: ``==this==`` becomes ``<mark>``."""

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter

SIGN = "="
MARK = "=="


def use_highlight(grammar: MarkdownIt) -> None:
    """Let a grammar read ``==this==``."""
    grammar.inline.ruler.before("emphasis", "highlight", _find_marks)
    grammar.inline.ruler2.before("emphasis", "highlight", _pair_marks)


def _find_marks(state: StateInline, silent: bool) -> bool:
    """Two signs that touch a word may open or close; more of them, as under a heading, are text."""
    if silent or not state.src.startswith(MARK, state.pos):
        return False
    scanned = state.scanDelims(state.pos, False)
    token = state.push("text", "", 0)
    token.content = SIGN * scanned.length
    if scanned.length == len(MARK):
        number = len(state.tokens) - 1
        state.delimiters.append(Delimiter(ord(SIGN), 0, number, -1, scanned.can_open, scanned.can_close))
    state.pos += scanned.length
    return True


def _pair_marks(state: StateInline) -> None:
    _open_and_close(state, state.delimiters)
    for meta in state.tokens_meta:
        if meta and "delimiters" in meta:
            _open_and_close(state, meta["delimiters"])


def _open_and_close(state: StateInline, delimiters: Sequence[Delimiter]) -> None:
    for opening in delimiters:
        if opening.marker == ord(SIGN) and opening.end != -1:
            for number, kind, nesting in (
                (opening.token, "mark_open", 1),
                (delimiters[opening.end].token, "mark_close", -1),
            ):
                token = state.tokens[number]
                token.type, token.tag, token.markup, token.content = kind, "mark", MARK, ""
                token.nesting = 1 if nesting == 1 else -1
