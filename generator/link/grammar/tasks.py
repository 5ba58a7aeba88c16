"""Lists of tasks, after GitHub Flavored Markdown (§5.3): ``- [ ]`` and ``- [x]`` show a box that cannot be changed."""

import re
from collections.abc import Sequence
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

BOX = re.compile(r"\[([ xX])\][ \t]+(?=\S)")
OPEN = '<input type="checkbox" disabled aria-label="Not done"> '
DONE = '<input type="checkbox" disabled checked aria-label="Done"> '


def use_tasks(grammar: MarkdownIt) -> None:
    """Let a grammar read boxes at the head of a list's items."""
    grammar.core.ruler.before("inline", "task_marks", _find_marks)
    grammar.core.ruler.after("inline", "task_boxes", _put_boxes)
    grammar.add_render_rule("task_box", _render)


def _find_marks(state: StateCore) -> None:
    """Take the marks out of the items' texts before these are read."""
    for (item, paragraph), inline in zip(pairwise(state.tokens), state.tokens[2:], strict=False):
        match = BOX.match(inline.content) if inline.type == "inline" else None
        if match and item.type == "list_item_open" and paragraph.type == "paragraph_open":
            item.attrSet("class", "task")
            inline.content = inline.content[match.end() :]
            inline.meta["task"] = match[1] != " "


def _put_boxes(state: StateCore) -> None:
    for inline in state.tokens:
        if inline.type == "inline" and "task" in inline.meta:
            box = Token("task_box", "", 0, meta={"done": inline.meta["task"]})
            inline.children = [box, *(inline.children or ())]


def _render(renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    return DONE if tokens[index].meta["done"] else OPEN
