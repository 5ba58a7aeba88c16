"""Read a content page: frontmatter with the line of every value, and the body; and take its text apart by key.

What the values mean is the link room's business, and what ingest writes is ``ingest.merge``'s.
"""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import yaml
from frontmatter.default_handlers import YAMLHandler

from generator.core.model import PageFile, Problem
from generator.core.problems import make_problem

FENCE = "---"
OLD_TAGS = ("timestamp", "bool", "int", "value")
DEEPEST = 100
"""Levels of nesting: the parser calls itself for each, and thousands of them would end the whole process."""
MOST_VALUES = 100_000
"""Values of one page, each counted as often as aliases repeat it."""
LINE_BREAKS_OF_YAML_ALONE = frozenset("\x85\u2028\u2029")


def _plain_rules() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    rules = yaml.SafeLoader.yaml_implicit_resolvers
    return {first: [rule for rule in row if rule[0].rpartition(":")[2] not in OLD_TAGS] for first, row in rules.items()}


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc] # the C one where it was built
    """YAML as its 1.2 core schema reads plain words: ``no`` is a word, ``12:30`` is text, a date is as written."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = _plain_rules()


_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(?:true|True|false|False)$"), list("tTfF"))
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[-+]?(?:0|[1-9][0-9]*)$"), list("-+0123456789"))


class _Dumper(yaml.SafeDumper):
    """Writes lists indented below their key and mappings line by line, as people do by hand."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def represent_mapping(self, tag: str, mapping: Any, flow_style: bool | None = None) -> yaml.MappingNode:
        return super().represent_mapping(tag, mapping, False)


@dataclass(frozen=True, slots=True)
class PageText:
    """A page's text in pieces that join to the whole again: ``head`` (the opening fence), then for each frontmatter key
    its own text and what stands after it (comments, empty lines), ``tail`` (the closing fence) and the body."""

    head: str
    keys: tuple[tuple[str, str, str], ...]
    tail: str
    body: str

    def join(self) -> str:
        """The page's whole text."""
        return self.head + "".join(text + after for _, text, after in self.keys) + self.tail + self.body


def list_pages(folder: Path) -> tuple[Path, ...]:
    """All Markdown files below a folder, sorted; hidden files and folders are left out. Links to folders are followed,
    each folder once."""
    found: list[Path] = []
    seen: set[str] = set()
    for place, folders, files in os.walk(folder, followlinks=True):
        real = os.path.realpath(place)
        folders[:] = [] if real in seen else sorted(name for name in folders if not name.startswith("."))
        if real not in seen:
            found += [Path(place, name) for name in files if name.endswith(".md") and not name.startswith(".")]
        seen.add(real)
    return tuple(sorted(path for path in found if path.is_file()))


def dump_value(key: str, value: object) -> str:
    """One frontmatter key with its value as YAML, with a line break at its end; leaf lists stand on one line."""
    return yaml.dump(
        {key: value}, Dumper=_Dumper, sort_keys=False, allow_unicode=True, default_flow_style=None, width=10_000
    )


def split_page(text: str) -> tuple[str, str, int]:
    """A page's frontmatter, its body and the 1-based line on which the body starts; no frontmatter gives an empty one.

    The body's leading empty lines are not part of it.
    """
    start, end, body = _fences(text)
    return text[start:end], text[body:], text.count("\n", 0, body) + 1


def _fences(text: str) -> tuple[int, int, int]:
    """Where the frontmatter starts and ends and where the body starts; all 0 when no pair of fences opens the page."""
    fence = YAMLHandler.FM_BOUNDARY
    start = text.find("\n") + 1
    if not fence.match(text) or not (close := fence.search(text, start)):
        return 0, 0, 0
    body = text.find("\n", close.start()) + 1 or len(text)
    while text.startswith("\n", body):
        body += 1
    return start, close.start(), body


def read_page(path: str, data: bytes) -> tuple[PageFile | None, tuple[Problem, ...]]:
    """A content page from its bytes; one that cannot be understood gives an error and no page."""
    try:
        text = normalize_text(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        hint = "Save it as UTF-8."
        line = data.count(b"\n", 0, error.start) + 1
        return None, (make_problem("page-unreadable", path, "The page is not UTF-8 text.", line=line, hint=hint),)
    matter, body, body_line = split_page(text)
    if text.startswith(FENCE) and body == text:
        hint = "Close it with a line of three hyphens, ---."
        return None, (make_problem("bad-frontmatter", path, "The frontmatter is never closed.", line=1, hint=hint),)
    try:
        meta, lines = _parse(matter)
    except yaml.YAMLError as error:
        return None, (_yaml_problem(path, error),)
    return PageFile(path, meta, lines, body, body_line), ()


def normalize_text(text: str) -> str:
    """Text with LF line breaks, whatever it came with."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def take_apart(text: str) -> PageText | None:
    """A page's text by key; None when it has no frontmatter that can be taken apart.

    The keys of a nested mapping in block style are taken apart too, one level deep: ``source.publisher``. Text is
    compared and replaced as it stands, so that an author's comments and layout are never lost.
    """
    matter, body, _ = split_page(text)
    if not matter or LINE_BREAKS_OF_YAML_ALONE & set(matter):
        return None
    try:
        _refuse_deep(matter)
        node = yaml.compose(matter, Loader=_Loader)
        if not isinstance(node, yaml.MappingNode) or node.flow_style:
            return None
        starts = list(_key_starts(node))
    except yaml.YAMLError:
        return None
    lines = re.findall(r"[^\n]*\n|[^\n]+", matter)
    ends = [line for _, line in starts[1:]] + [len(lines)]
    first = starts[0][1] if starts else len(lines)
    keys = [(name, *_own_text(lines[line:end])) for (name, line), end in zip(starts, ends, strict=True)]
    head = text[: text.index("\n") + 1] + "".join(lines[:first])
    fence = text[text.index("\n") + 1 + len(matter) : len(text) - len(body)]
    return PageText(head, tuple(keys), fence, body)


def _key_starts(node: yaml.MappingNode) -> Iterator[tuple[str, int]]:
    for key, value in node.value:
        name = _key_name(key)
        yield name, key.start_mark.line
        nested = isinstance(value, yaml.MappingNode) and not value.flow_style
        if nested and value.value and value.start_mark.line > key.start_mark.line:
            yield from ((f"{name}.{_key_name(inner)}", inner.start_mark.line) for inner, _ in value.value)


def _own_text(lines: list[str]) -> tuple[str, str]:
    end = len(lines)
    while end > 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return "".join(lines[:end]), "".join(lines[end:])


def _parse(matter: str) -> tuple[Mapping[str, object], Mapping[tuple[str | int, ...], int]]:
    _refuse_deep(matter)
    loader = _Loader(matter)
    try:
        node = loader.get_single_node()
        if node is None:
            return {}, {}
        if not isinstance(node, yaml.MappingNode):
            raise yaml.MarkedYAMLError(problem="the frontmatter is not a list of keys", problem_mark=node.start_mark)
        lines: dict[tuple[str | int, ...], int] = {}
        _note_lines(node, (), lines)
        meta = loader.construct_document(node)
        return {str(key): value for key, value in meta.items()}, lines
    except yaml.YAMLError:
        raise
    except Exception as error:  # the constructors raise whatever Python does: an impossible date, a tag that lies
        raise yaml.YAMLError("a value is not of the form that its tag asks for, or holds itself") from error
    finally:
        loader.dispose()


def _refuse_deep(matter: str) -> None:
    """Raise YAMLError for nesting deeper than ``DEEPEST``. Events come one by one, and cost no stack."""
    depth = 0
    for event in yaml.parse(matter, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                what = f"it is nested deeper than {DEEPEST} levels"
                raise yaml.MarkedYAMLError(problem=what, problem_mark=event.start_mark)  # type: ignore[arg-type] # the C one
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _key_name(key: yaml.Node) -> str:
    if not isinstance(key, yaml.ScalarNode):
        raise yaml.MarkedYAMLError(problem="a key is no single word or text", problem_mark=key.start_mark)
    return str(key.value)


def _note_lines(node: yaml.Node, place: tuple[str | int, ...], lines: dict[tuple[str | int, ...], int]) -> None:
    """Frontmatter starts on the page's second line, so a mark's 0-based line is two less than the page's."""
    lines.setdefault(place, node.start_mark.line + 2)
    if len(lines) > MOST_VALUES:
        raise yaml.MarkedYAMLError(problem="it is too large, or its aliases multiply", problem_mark=node.start_mark)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            inner = (*place, _key_name(key))
            if inner in lines:
                raise yaml.MarkedYAMLError(problem=f"the key {key.value} stands twice", problem_mark=key.start_mark)
            lines[inner] = key.start_mark.line + 2
            _note_lines(value, inner, lines)
    elif isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            _note_lines(item, (*place, number), lines)


def _yaml_problem(path: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    what = getattr(error, "problem", None) or str(error).partition("\n")[0]
    hint = "Names with a colon, a # or a leading quotation mark want quotation marks around them."
    line = mark.line + 2 if mark else 1
    return make_problem("bad-frontmatter", path, f"The frontmatter is not YAML: {what}.", line=line, hint=hint)
