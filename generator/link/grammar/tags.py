"""Tags in a text, as Obsidian writes them: ``#ports`` and ``#ports/dues``, behind a space, with one letter at least.

In a source's page such a word is what its document says, and no tag.
"""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from generator.core.urls import tag_address

TAG = re.compile(r"#([\w/-]{0,99}[^\W_])(?![\w/-]*[^\W_])")
LETTER = re.compile(r"[^\W\d_]")


def use_tags(grammar: MarkdownIt) -> None:
    """Let a grammar read ``#tags``, though not inside links."""
    grammar.inline.ruler.before("emphasis", "tag", _tag)
    grammar.add_render_rule("tag", _render)


def _tag(state: StateInline, silent: bool) -> bool:
    """A token with the tag, without its sign, as content."""
    if state.linkLevel > 0 or not (state.pos == 0 or state.src[state.pos - 1].isspace()):
        return False
    match = TAG.match(state.src, state.pos, state.posMax)
    if not match or not LETTER.search(match[1]) or not tag_address(match[1]):
        return False
    if not silent:
        state.push("tag", "", 0).content = match[1]
    state.pos = match.end()
    return True


def _render(renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    return renderer.text([Token("text", "", 0, content=f"#{tokens[index].content}")], 0, options, env)
