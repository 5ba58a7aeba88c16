"""Callouts: a quotation that opens with ``[!note]`` is a note, a warning and so on, as on GitHub and in Obsidian.

Its kind stands in words above it, in English, for ``render`` to translate. One that can be folded is a ``<details>``.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

HEAD = re.compile(r"\[!([\w-]{1,40})(?:\|[^\[\]\n]{0,100})?\]([+-]?)(?=[ \t\n]|\Z)[ \t]*([^\n]*)\n?")
WORDS: Mapping[str, str] = {
    "note": "Note",
    "summary": "Summary",
    "info": "Information",
    "todo": "To do",
    "tip": "Tip",
    "important": "Important",
    "success": "Success",
    "question": "Question",
    "warning": "Warning",
    "caution": "Caution",
    "failure": "Failure",
    "danger": "Danger",
    "bug": "Known fault",
    "example": "Example",
    "quote": "Quotation",
}
"""The kinds, and what each is called."""
OTHER_NAMES: Mapping[str, str] = {
    "abstract": "summary",
    "tldr": "summary",
    "hint": "tip",
    "check": "success",
    "done": "success",
    "help": "question",
    "faq": "question",
    "attention": "warning",
    "fail": "failure",
    "missing": "failure",
    "error": "danger",
    "cite": "quote",
}
TITLE = '<{} class="callout-title"{}><span class="callout-kind">{}</span>{}'


def use_callouts(grammar: MarkdownIt) -> None:
    """Let a grammar read ``> [!note] Title``."""
    grammar.core.ruler.after("block", "callouts", _find_callouts)
    grammar.add_render_rule("callout_title_open", _render_title)


def _find_callouts(state: StateCore) -> None:
    """Make callouts of the quotations that open as one; their titles and first paragraphs part."""
    tokens: list[Token] = []
    heads: list[Token] = []  # for each open quotation its opening token
    rest = iter(enumerate(state.tokens))
    for number, token in rest:
        if token.type == "blockquote_open":
            heads.append(token)
            head = _head(state.tokens, number)
            if head:
                tokens += _open(token, state.tokens[number + 1 : number + 4], head)
                for _ in range(3):
                    next(rest)
                continue
        elif token.type == "blockquote_close":
            opening = heads.pop()
            if opening.type == "callout_open":
                token.type, token.tag = "callout_close", opening.tag
        tokens.append(token)
    state.tokens = tokens


def _head(tokens: Sequence[Token], number: int) -> re.Match[str] | None:
    """The line that makes a callout of the quotation opened by a token."""
    if number + 2 >= len(tokens) or tokens[number + 1].type != "paragraph_open":
        return None
    return HEAD.match(tokens[number + 2].content)


def _open(quotation: Token, paragraph: Sequence[Token], head: re.Match[str]) -> Iterator[Token]:
    name = head[1].lower()
    kind = OTHER_NAMES.get(name, name if name in WORDS else "note")
    title = head[3].strip() or ("" if name in WORDS or name in OTHER_NAMES else _in_words(head[1]))
    quotation.type, quotation.tag = "callout_open", "details" if head[2] else "div"
    quotation.attrSet("class", f"callout callout-{kind}")
    if head[2] != "-":
        quotation.attrSet("open" if head[2] else "role", "" if head[2] else "note")
    yield quotation
    yield from _title(quotation, paragraph, kind, title)
    opening, inline, closing = paragraph
    inline.content = inline.content[head.end() :]
    if inline.content.strip():
        first, last = inline.map or [0, 1]
        opening.map = inline.map = [min(first + 1, last - 1), last]
        yield from (opening, inline, closing)


def _title(quotation: Token, paragraph: Sequence[Token], kind: str, title: str) -> Iterator[Token]:
    """The tokens of a callout's title, whose own words are text as any other."""
    opening, inline, _ = paragraph
    first = inline.map[0] if inline.map else 0
    tag = "summary" if quotation.tag == "details" else "p"
    meta = {"words": WORDS[kind], "goes_on": bool(title)}
    lines = [first, first + 1]
    yield Token("callout_title_open", tag, 1, meta=meta, level=opening.level, block=True, map=lines)
    if title:
        yield Token("inline", "", 0, content=title, children=[], level=inline.level, block=True, map=lines)
    yield Token("callout_title_close", tag, -1, level=opening.level, block=True)


def _in_words(name: str) -> str:
    words = re.sub(r"[-_]+", " ", name).strip() or name
    return words[0].upper() + words[1:]


def _render_title(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    token = tokens[index]
    anchor = token.attrGet("id")
    id_ = f' id="{escape(str(anchor))}"' if anchor else ""
    return TITLE.format(token.tag, id_, token.meta["words"], " " if token.meta["goes_on"] else "")
