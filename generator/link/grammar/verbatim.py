"""What other programs understand and this one shows as it is written, as code: mathematics and the marks of templates.

Left to Markdown, their backslashes, stars and underscores would be taken for its own marks.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

FORMULA = re.compile(r"\$\$(?=\S)[^$]{1,1000}\$\$|\$(?=\S)(?P<inner>(?:[^$\n\\]|\\.){1,300}?)(?<=\S)\$(?![\w$])")
SIGNS = re.compile(r"[\\^_={}]|\A[A-Za-z]\Z")
"""What tells a formula from two sums of money."""
FENCE = "$$"
CLOSING = "%>"


def use_verbatim(grammar: MarkdownIt) -> None:
    """Let a grammar leave ``$…$``, ``$$…$$`` and ``<% … %>`` as they are; their tokens name their kind in ``meta``."""
    grammar.block.ruler.before(
        "fence", "formula_block", _formula_block, {"alt": ["paragraph", "reference", "blockquote"]}
    )
    grammar.inline.ruler.before("escape", "formula", _formula)
    grammar.inline.ruler.before("autolink", "template_mark", _template_mark)


def _formula(state: StateInline, silent: bool) -> bool:
    match = FORMULA.match(state.src, state.pos, state.posMax) if state.src[state.pos] == "$" else None
    if not match or (match["inner"] and not SIGNS.search(match["inner"])):
        return False
    return _push(state, match.end(), "math", silent)


def _template_mark(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith("<%", state.pos) or state.html_terminator_last(CLOSING) < state.pos:
        return False
    end = state.src.find(CLOSING, state.pos, state.posMax)
    return end >= 0 and _push(state, end + len(CLOSING), "templates", silent)


def _push(state: StateInline, end: int, kind: str, silent: bool) -> bool:
    if not silent:
        token = state.push("code_inline", "code", 0)
        token.content = state.src[state.pos : end].replace("\n", " ")
        token.meta = {"unsupported": kind}
    state.pos = end
    return True


def _formula_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Lines between two ``$$``, the second of which ends its line; there is no empty line between them."""
    place = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith(FENCE, place, state.eMarks[start]) or state.is_code_block(start):
        return False
    last, from_place = start, place + len(FENCE)
    while state.src.find(FENCE, from_place, state.eMarks[last]) < 0:
        last += 1
        if last >= end or state.isEmpty(last) or state.sCount[last] < state.blkIndent:
            return False
        from_place = state.bMarks[last] + state.tShift[last]
    if not state.src[from_place : state.eMarks[last]].rstrip().endswith(FENCE):
        return False
    if not silent:
        token = state.push("code_block", "code", 0)
        token.content = state.getLines(start, last + 1, state.sCount[start], True)
        token.map = [start, last + 1]
        token.meta = {"unsupported": "math"}
        state.line = last + 1
    return True
