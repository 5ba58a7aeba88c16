"""Comments, as Obsidian writes them: ``%% … %%`` inside a paragraph or over many lines is no part of the page.

One that is never closed hides nothing: its mark becomes a token of its own, so that it can be reported.
"""

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

MARK = "%%"
ENDED = ("paragraph", "reference", "blockquote", "list", "table")
"""The blocks that a comment of many lines ends."""
FOUND = "comments"
"""The key of the environment that says whether a page has comments inside paragraphs."""


def use_comments(grammar: MarkdownIt) -> None:
    """Let a grammar leave out ``%% … %%``."""
    grammar.block.ruler.before("table", "comment_block", _comment_block, {"alt": list(ENDED)})
    grammar.inline.ruler.before("emphasis", "comment", _comment)
    grammar.core.ruler.after("inline", "empty_paragraphs", _drop_empty_paragraphs)
    grammar.add_render_rule("unclosed_comment", _render)


def _comment_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A comment of whole lines; one that ends inside its own paragraph is read with that."""
    place = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith(MARK, place, state.eMarks[start]) or state.is_code_block(start):
        return False
    closing = state.src.find(MARK, place + 2, state.eMarks[start])
    if closing >= 0:
        alone = not silent and not state.src[closing + 2 : state.eMarks[start]].strip()
        state.line = start + 1 if alone else state.line
        return alone
    line, is_apart = _closing_line(state, start, end)
    if line < 0 or silent:
        return line >= 0 and is_apart
    _go_on_behind(state, line)
    return True


def _closing_line(state: StateBlock, start: int, end: int) -> tuple[int, bool]:
    """The line that closes a comment, and whether an empty line stands before it; -1 when none does."""
    is_apart = False
    for line in range(start + 1, end):
        if state.isEmpty(line):
            is_apart = True
        elif state.sCount[line] < state.blkIndent:
            break
        elif state.src.find(MARK, state.bMarks[line] + state.tShift[line], state.eMarks[line]) >= 0:
            return line, is_apart
    return -1, False


def _go_on_behind(state: StateBlock, line: int) -> None:
    """Let reading go on behind the mark that closes a comment on a line."""
    begins = state.src.find(MARK, state.bMarks[line] + state.tShift[line], state.eMarks[line]) + len(MARK)
    rest = state.src[begins : state.eMarks[line]]
    state.line = line
    if not rest.strip():
        state.line = line + 1
        return
    state.bMarks[line], state.tShift[line] = begins, len(rest) - len(rest.lstrip())
    state.sCount[line] = state.blkIndent


def _comment(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith(MARK, state.pos):
        return False
    end = state.src.find(MARK, state.pos + 2, state.posMax)
    if end < 0:
        if not silent:
            state.push("unclosed_comment", "", 0).content = MARK
        state.pos += 2
        return True
    state.pos, begins = end + 2, state.pos
    if not silent:
        state.env[FOUND] = True
        _close_gap(state, begins)
    return True


def _close_gap(state: StateInline, begins: int) -> None:
    """Take one of the spaces around a comment with it."""
    after = state.src[state.pos : min(state.pos + 1, state.posMax)]
    if after in ("", "\n"):
        state.pending = state.pending.rstrip(" ")
    elif after == " " and (begins == 0 or state.src[begins - 1].isspace()):
        state.pos += 1


def _drop_empty_paragraphs(state: StateCore) -> None:
    """A paragraph of nothing but comments is none."""
    if not state.env.get(FOUND):
        return
    kept: list[Token] = []
    for token in state.tokens:
        kept.append(token)
        if token.type == "paragraph_close" and kept[-3].type == "paragraph_open" and _is_empty(kept[-2]):
            del kept[-3:]
    state.tokens = kept


def _is_empty(inline: Token) -> bool:
    shown = (child for child in inline.children or () if child.type not in ("softbreak", "hardbreak"))
    return all(child.type == "text" and not child.content.strip() for child in shown)


def _render(renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    return tokens[index].content
