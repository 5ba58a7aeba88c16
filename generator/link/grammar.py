"""The Markdown that pages are written in: CommonMark with tables, struck-out text, footnotes, wiki-links, page marks.

Raw HTML is shown, not passed on, and addresses that run scripts make no links.
"""

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from generator.link.brackets import literal_bracket
from generator.link.footnotes import use_footnotes
from generator.link.page_marks import use_page_marks

LONGEST_WIKI_LINK = 300
PERMALINK = '<a class="permalink" href="#{}" aria-label="Permalink">¶</a>'


def make_grammar() -> MarkdownIt:
    """A parser and renderer; parsing keeps nothing in it, so one serves all pages."""
    grammar = MarkdownIt("commonmark", {"html": False, "maxNesting": 100})
    grammar.enable(["table", "strikethrough"])
    use_footnotes(grammar)
    use_page_marks(grammar)
    grammar.inline.ruler.before("link", "wiki_link", _wiki_link)
    grammar.inline.ruler.before("page_mark", "literal_bracket", literal_bracket)
    grammar.add_render_rule("wiki_link", _render_text)
    grammar.add_render_rule("permalink", _render_permalink)
    return grammar


def permalink(anchor: str) -> Token:
    """The link that a block bears to itself."""
    return Token("permalink", "", 0, content=anchor)


def _wiki_link(state: StateInline, silent: bool) -> bool:
    """``[[Name]]`` and ``[[Name|text]]`` as a token with the name as content and the text in ``meta``."""
    start = state.pos
    if not state.src.startswith("[[", start):
        return False
    end = state.src.find("]]", start + 2, min(state.posMax, start + LONGEST_WIKI_LINK))
    inner = state.src[start + 2 : end]
    if end < 0 or "[" in inner or "]" in inner:
        return False
    name, _, text = (" ".join(part.split()) for part in inner.partition("|"))
    if not name:
        return False
    if not silent:
        token = state.push("wiki_link", "", 0)
        token.content = name
        token.meta = {"text": text or name, "in_link": state.linkLevel > 0}
    state.pos = end + 2
    return True


def _render_text(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    return renderer.text([Token("text", "", 0, content=str(tokens[index].meta["text"]))], 0, options, env)


def _render_permalink(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    return PERMALINK.format(tokens[index].content)
