"""The link that a block bears to itself, as a token and as HTML."""

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

PERMALINK = '<a class="permalink" href="#{}" aria-label="Permalink">¶</a>'


def use_permalinks(grammar: MarkdownIt) -> None:
    """Let a grammar render the tokens that ``permalink`` makes."""
    grammar.add_render_rule("permalink", _render)


def permalink(anchor: str) -> Token:
    """The link that a block bears to itself."""
    return Token("permalink", "", 0, content=anchor)


def _render(renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    return PERMALINK.format(tokens[index].content)
