"""Wiki-links and embeds, as Obsidian writes them: ``[[Name]]``, ``[[Name#Heading|text]]``, ``![[map.png|300]]``.

They become tokens that say what was written; what it leads to is found when the page is linked.
"""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from generator.core.content_files import is_picture

LONGEST_WIKI_LINK = 300
SIZE = re.compile(r"([1-9]\d{0,4})(?:x([1-9]\d{0,4}))?", re.ASCII)


def use_wiki_links(grammar: MarkdownIt) -> None:
    """Let a grammar read ``[[…]]`` and ``![[…]]``."""
    grammar.inline.ruler.before("link", "wiki_link", _wiki_link)
    grammar.inline.ruler.before("wiki_link", "embed", _embed)
    grammar.add_render_rule("wiki_link", _render_text)
    grammar.add_render_rule("embed", _render_text)


def _wiki_link(state: StateInline, silent: bool) -> bool:
    """A token with the name as content; ``meta`` has the text to show, and whether an author gave it."""
    inner, end = _inside(state, state.pos)
    name, _, text = (" ".join(part.split()) for part in inner.partition("|"))
    if not name:
        return False
    if not silent:
        token = state.push("wiki_link", "", 0)
        token.content = name
        token.meta = {"text": text or _shown(name), "given": bool(text), "in_link": state.linkLevel > 0}
    state.pos = end
    return True


def _embed(state: StateInline, silent: bool) -> bool:
    """A picture is an image's token with its file as written under ``src``, and ``meta`` has its text and its size; of
    anything else a token with the file or page as content."""
    if not state.src.startswith("![[", state.pos):
        return False
    inner, end = _inside(state, state.pos + 1)
    name, *parts = (" ".join(part.split()) for part in inner.split("|"))
    if not name:
        return False
    if not silent:
        _put(state, name, parts)
    state.pos = end
    return True


def _put(state: StateInline, name: str, parts: list[str]) -> None:
    size = parse_size(parts[-1]) if parts else (0, 0)
    text = " ".join(part for part in (parts[:-1] if any(size) else parts) if part)
    if not is_picture(name) and not is_picture(name.partition("#")[0].strip()):
        token = state.push("embed", "", 0)
        token.content, token.meta = name, {"text": text or _shown(name)}
        return
    token = state.push("image", "img", 0)
    token.attrs, token.content = {"src": name, "alt": ""}, text
    token.children = [Token("text", "", 0, content=text)] if text else []
    token.meta = {"text": text, "size": size, "wiki": True}


def parse_size(text: str) -> tuple[int, int]:
    """A width, or a width and a height, in pixels: ``300``, ``300x200``; zeros for any other text."""
    match = SIZE.fullmatch(text.strip())
    return (int(match[1]), int(match[2] or 0)) if match else (0, 0)


def _inside(state: StateInline, start: int) -> tuple[str, int]:
    """What stands between double brackets that open at a place, and where they end; empty when they are none."""
    if not state.src.startswith("[[", start):
        return "", start
    end = state.src.find("]]", start + 2, min(state.posMax, start + LONGEST_WIKI_LINK))
    inner = state.src[start + 2 : end] if end >= 0 else ""
    return ("", start) if "[" in inner or "]" in inner else (inner, end + 2)


def _shown(name: str) -> str:
    """A name as a reader sees it where no text is given: ``Page > Heading``."""
    parts = [part.strip() for part in name.split("#")]
    return " > ".join(part for part in parts if part) or name


def _render_text(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    return renderer.text([Token("text", "", 0, content=str(tokens[index].meta["text"]))], 0, options, env)
