"""Ids of blocks, as Obsidian writes them: ``^quay`` at a paragraph's end, or alone below a list, table or quotation.

They become anchors of their block, to which ``[[Page#^quay]]`` leads.
"""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

BLOCK_ID = re.compile(r"(?:\A|[ \t]+)\^([A-Za-z0-9-]{1,100})\Z")
BREAKS = ("softbreak", "hardbreak")
WHOLE = ("fence", "code_block", "hr")
"""Blocks of one token that are rendered with their attributes."""


def use_block_ids(grammar: MarkdownIt) -> None:
    """Let a grammar read ``^quay`` at the end of a block."""
    grammar.core.ruler.after("text_join", "block_ids", _find_block_ids)


def use_inner_anchors(grammar: MarkdownIt) -> None:
    """Let a grammar render the tokens that ``inner_anchor`` makes, and those of block ids."""
    grammar.add_render_rule("block_id", _render)


def inner_anchor(anchor: str) -> Token:
    """One more anchor of a block, inside its text."""
    return Token("block_id", "", 0, meta={"anchor": anchor})


def block_anchor(block_id: str) -> str:
    """The anchor of a block's id. No heading's anchor has an underscore."""
    return f"block_{block_id.lower()}"


def _find_block_ids(state: StateCore) -> None:
    kept: list[Token] = []
    for token in state.tokens:
        kept.append(token)
        if token.type == "inline" and (block_id := _take_id(token.children or [])):
            token.children = [_mark(block_id), *(token.children or ())]
        elif token.type == "paragraph_close" and _holds_id_alone(kept) and _give_to_block_before(kept):
            del kept[-3:]
    state.tokens = kept


def _give_to_block_before(tokens: Sequence[Token]) -> bool:
    """Give the id that is alone in the last paragraph to the block before that; False where it can have none."""
    [mark] = tokens[-2].children or []
    place = _block_before(tokens, len(tokens) - 4)
    block = tokens[place] if place is not None else None
    if place is None or block is None or "block_id" in block.meta:
        return False
    inline = tokens[place + 1] if block.nesting else block
    if inline.type == "inline":  # a text, which bears an anchor of its own
        inline.children = [mark, *(inline.children or ())]
    else:
        block.meta["block_id"] = mark.content
    return True


def _take_id(children: list[Token]) -> str:
    """The id at the end of a text, which loses it; empty when it has none."""
    last = children[-1] if children else None
    match = BLOCK_ID.search(last.content[-150:]) if last and last.type == "text" else None
    if not last or not match or (match.start() == 0 and len(last.content) > len(match[0])):
        return ""
    if last.content == match[0] and len(children) > 1 and children[-2].type not in BREAKS and match[0][0] == "^":
        return ""  # it touches what stands before it
    last.content = last.content[: -len(match[0])]
    while children and (children[-1].type in BREAKS or (children[-1].type == "text" and not children[-1].content)):
        children.pop()
    return match[1]


def _mark(block_id: str) -> Token:
    return Token("block_id", "", 0, content=block_id)


def _holds_id_alone(tokens: Sequence[Token]) -> bool:
    inline = tokens[-2]
    children = inline.children or []
    return tokens[-3].type == "paragraph_open" and len(children) == 1 and children[0].type == "block_id"


def _block_before(tokens: Sequence[Token], last: int) -> int | None:
    """The place of the token that opens the block which ends at a place; None where no block does."""
    if last < 0 or tokens[last].nesting > 0:
        return None
    if tokens[last].nesting == 0:
        return last if tokens[last].type in WHOLE else None
    level = tokens[last].level
    return next((place for place in range(last - 1, -1, -1) if _opens(tokens[place], level)), None)


def _opens(token: Token, level: int) -> bool:
    return token.nesting > 0 and token.level == level


def _render(renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    return f'<span class="block" id="{tokens[index].meta["anchor"]}"></span>'
