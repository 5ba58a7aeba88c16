"""Reads templates as a translator would: which words stand in them bare, where no catalogue can translate them."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from hearing import SPOKEN_ATTRIBUTES
from jinja2 import Environment, nodes

SAID = frozenset(("_", "ngettext", "pgettext"))
CODE_TAGS = frozenset(("script", "style", "code", "kbd"))
PROPER_NAMES = frozenset("Sourcebook SHA BibTeX RIS CSL JSON UTC".split())
OPEN_GRAPH = frozenset(("article", "website"))
"""What a page is, as its head says it to machines."""
ATTRIBUTE = re.compile(r'\b[a-z-]+="[^"]*"')
"""An attribute that a macro writes for its caller's tag."""
WORD = re.compile(r"[^\W\d_]+")
LIKE_WORDS = re.compile(r"[^\W\d_]\s+[^\W\d_]|^[A-Z][a-z]+|[a-z] ?[.…!?]$")
"""A string of an expression that reads like words, and not like a key, a class or an address."""
EXPRESSION = "\x1a"
"""Stands where a template puts something in."""


class _BareReader(HTMLParser):
    """Collects the words of a template's own HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._code = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._code += tag in CODE_TAGS
        values = {name: value or "" for name, value in attrs}
        spoken = [value for name, value in values.items() if name in SPOKEN_ATTRIBUTES]
        spoken += [value for name, value in values.items() if name.startswith("data-") and LIKE_WORDS.search(value)]
        if values.get("name") == "description" and tag == "meta":
            spoken.append(values.get("content", ""))
        for value in spoken:
            self.found += [value] if has_words(value) else []

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        self._code -= tag in CODE_TAGS

    def handle_data(self, data: str) -> None:
        text = ATTRIBUTE.sub("", data)
        if not self._code and has_words(text) and text.strip(f"{EXPRESSION} \n") not in OPEN_GRAPH:
            self.found.append(" ".join(text.replace(EXPRESSION, " … ").split()))


def has_words(text: str) -> bool:
    """Whether a text has words that a translation would change."""
    return any(word not in PROPER_NAMES for word in WORD.findall(text))


def find_bare_words(environment: Environment, source: str) -> list[str]:
    """The words of a template that stand outside of every message: in its HTML, and in its expressions."""
    reader = _BareReader()
    reader.feed(_skeleton(environment, source))
    reader.close()
    return reader.found + list(_words_of(environment.parse(source)))


def _skeleton(environment: Environment, source: str) -> str:
    """A template's HTML with a sign where each expression stands."""
    signs = {"variable_begin": EXPRESSION}
    return "".join(text if kind == "data" else signs.get(kind, "") for _, kind, text in environment.lex(source))


def _words_of(node: nodes.Node) -> Iterator[str]:
    """The strings of a template's expressions that read like words and are in no message."""
    if isinstance(node, nodes.Const) and isinstance(node.value, str):
        if LIKE_WORDS.search(node.value) and has_words(node.value):
            yield node.value
        return
    for child in _children(node):
        yield from _words_of(child)


def _children(node: nodes.Node) -> list[nodes.Node]:
    """The parts of a node that may be shown: a message is translated, a key and a template's name are not shown."""
    match node:
        case nodes.Call(node=nodes.Name(name=name)) if name in SAID:
            return list(node.kwargs)
        case nodes.Filter():
            return [node.node] if node.node else []
        case nodes.Pair():
            return [node.value]
        case nodes.Getitem() | nodes.Getattr() | nodes.Test():
            return [node.node]
        case nodes.Compare() | nodes.Import() | nodes.FromImport() | nodes.Extends() | nodes.Include():
            return []
        case _:
            return list(node.iter_child_nodes())


def find_unreadable_messages(environment: Environment, source: str) -> list[int]:
    """The lines on which a template's message is made of parts, so that extraction cannot read it."""
    calls = environment.parse(source).find_all(nodes.Call)
    said = (call for call in calls if isinstance(call.node, nodes.Name) and call.node.name in SAID)
    return [call.lineno for call in said if not _is_readable(call)]


def _is_readable(call: nodes.Call) -> bool:
    count = 1 if isinstance(call.node, nodes.Name) and call.node.name == "_" else 2
    texts = call.args[:count]
    return len(texts) == count and all(isinstance(text, nodes.Const) and isinstance(text.value, str) for text in texts)
