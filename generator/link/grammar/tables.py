"""Tables and struck-out text, after GitHub Flavored Markdown (§4.10, §6.5).

How a column is aligned is a class: the site's pages run no style that stands in an element.
"""

from collections.abc import Mapping

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore

CLASSES: Mapping[str, str] = {
    "text-align:left": "to-left",
    "text-align:center": "to-centre",
    "text-align:right": "to-right",
}


def use_tables(grammar: MarkdownIt) -> None:
    """Let a grammar read tables, and ``~~this~~``."""
    grammar.enable(["table", "strikethrough"])
    grammar.core.ruler.after("block", "columns", _name_alignments)


def _name_alignments(state: StateCore) -> None:
    for token in state.tokens:
        if token.type in ("th_open", "td_open") and "style" in token.attrs:
            token.attrSet("class", CLASSES[str(token.attrs.pop("style"))])
