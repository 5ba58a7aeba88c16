"""Footnotes as pages show them: each is called by the number that its source gives it, and leads back to its text.

The roles are those of the W3C's Digital Publishing WAI-ARIA Module 1.1.
"""

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.footnote import footnote_plugin

OPENING = """\
<hr class="footnotes-sep">
<section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
<ol class="footnotes-list">
"""
REFERENCE = '<sup class="footnote-ref"><a href="#{}" id="{}" role="doc-noteref" aria-label="Footnote {}">{}</a></sup>'
RETURN = ' <a href="#{}" class="footnote-backref" role="doc-backlink" aria-label="{}">\u21a9\ufe0e</a>'
TOKENS = ("footnote_ref", "footnote_open", "footnote_anchor")


def use_footnotes(grammar: MarkdownIt) -> None:
    """Let a grammar read ``[^1]`` and ``^[a note]``."""
    grammar.use(footnote_plugin)
    grammar.core.ruler.after("footnote_tail", "footnote_names", _name_notes)
    grammar.add_render_rule("footnote_ref", _render_reference)
    grammar.add_render_rule("footnote_block_open", _render_opening)
    grammar.add_render_rule("footnote_open", _render_note)
    grammar.add_render_rule("footnote_anchor", _render_return)


def note_anchor(token: Token) -> str:
    """The id of the footnote that a token belongs to."""
    return f"fn{token.meta['name']}"


def reference_anchor(token: Token) -> str:
    """The id of a reference to a footnote; further ones to the same are numbered."""
    repeat = token.meta.get("subId", 0)
    return f"fnref{token.meta['name']}:{repeat}" if repeat > 0 else f"fnref{token.meta['name']}"


def _name_notes(state: StateCore) -> None:
    """Call each note by its label where all labels of the page are numbers, else by its place in the page."""
    notes = list(_note_tokens(state.tokens))
    labels = [str(token.meta.get("label") or "") for token in notes]
    numbered = all(label.isascii() and label.isdecimal() for label in labels)
    for token, label in zip(notes, labels, strict=True):
        token.meta["name"] = label if numbered else str(token.meta["id"] + 1)


def _note_tokens(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        if token.type in TOKENS:
            yield token
        for child in token.children or ():
            yield from _note_tokens([child])


def _render_reference(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    token = tokens[index]
    name = token.meta["name"]
    return REFERENCE.format(note_anchor(token), reference_anchor(token), name, name)


def _render_opening(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    return OPENING


def _render_note(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    """The list counts by itself; a number that is not the next one is given."""
    token = tokens[index]
    value = f' value="{token.meta["name"]}"' if token.meta["name"] != str(token.meta["id"] + 1) else ""
    return f'<li id="{note_anchor(token)}" class="footnote-item"{value}>'


def _render_return(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    token = tokens[index]
    repeat = token.meta.get("subId", 0)
    label = f"Back to reference {token.meta['name']}" + (f", {repeat + 1}" if repeat > 0 else "")
    return RETURN.format(reference_anchor(token), label)
