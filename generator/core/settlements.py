"""A content page and what an author may say of it go in; the very lines that say so come out, and where they belong.

Nothing is written. What is in doubt, and what would settle it, is the business of the rooms.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import yaml

from generator.core.model import Kind, PageFile, Settlement
from generator.core.pages import dump_value, normalize_text, read_page, take_apart
from generator.core.urls import fold_name

Place = tuple[str | int, ...]
CHECKED = "checked"
LISTS = ("actors", "places", "agreements")
WIDE = 100_000  # no line that is written anew is broken
INDENT = 2  # as dump_value indents the items of a list
LIST_ALONE = re.compile(r"( *)as: *\[[^\[\]]*\]")
STATED_KIND = re.compile(r"\bkind: *\w+")


@dataclass(frozen=True, slots=True)
class OpenPage:
    """A page as it lies on disk, with its text by line and the first and last line (1-based) of each top-level key; of
    a page that is not there, the path alone."""

    path: str
    file: PageFile | None = None
    lines: tuple[str, ...] = ()
    spans: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def value(self, key: str) -> object:
        """A key's value as YAML gave it; None when there is none."""
        return self.file.meta.get(key) if self.file else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; one text stands for a list of one."""
        value = self.value(key)
        items = value if isinstance(value, list) else [] if value is None else [value]
        return tuple(str(item) for item in items if not isinstance(item, dict | list))

    def line(self, *place: str | int) -> int | None:
        """The line of a value by its path, or that of the nearest value around it."""
        while place and self.file and place not in self.file.lines:
            place = place[:-1]
        return self.file.lines.get(place) if place and self.file else None

    def has_checked(self, subject: str) -> bool:
        """Whether the author lists a name or key under ``checked``, in whatever spelling."""
        return fold_name(subject) in {fold_name(text) for text in self.texts(CHECKED)}


def open_page(path: str, data: bytes | None) -> OpenPage | None:
    """A page from its bytes, or one that is not there (None). None when its frontmatter cannot be taken apart."""
    if data is None:
        return OpenPage(path)
    file, _ = read_page(path, data)  # its problems are told when the site is built
    if file is None:
        return None
    text = normalize_text(data.decode("utf-8-sig"))
    apart = take_apart(text)
    if apart is None:
        return OpenPage(path, file, tuple(text.split("\n"))) if not file.meta else None
    spans: dict[str, tuple[int, int]] = {}
    at = apart.head.count("\n") + 1
    for name, own, after in apart.keys:
        first, at = at, at + own.count("\n")
        top = name.partition(".")[0]
        spans[top] = (spans.get(top, (first, 0))[0], at - 1)
        at += after.count("\n")
    return OpenPage(path, file, tuple(text.split("\n")), spans)


@dataclass(frozen=True, slots=True)
class Listed:
    """An item of one of a page's lists of names: its key and number, its kind ("" when not stated), its ``as``."""

    name: str
    place: tuple[str, int]
    kind: str
    forms: tuple[str, ...]


def read_listed(page: OpenPage) -> dict[str, Listed]:
    """The items of the page's lists of names, by folded name, the first of each."""
    found: dict[str, Listed] = {}
    for key in LISTS:
        value = page.value(key)
        for number, item in enumerate(value if isinstance(value, list) else ()):
            row = item if isinstance(item, dict) else {"name": item}
            forms = row.get("as") or ()
            written = tuple(map(str, forms)) if isinstance(forms, list) else (str(forms),) if forms else ()
            kind = str(row.get("kind") or ("" if key == LISTS[0] else key.removesuffix("s")))
            name = str(row.get("name"))
            found.setdefault(fold_name(name), Listed(name, (key, number), kind, written))
    return found


def check(page: OpenPage, subject: str, when: str = "it is right") -> Settlement:
    """List a name or key under ``checked``."""
    return add_to_list(page, CHECKED, subject, when)


def add_to_list(page: OpenPage, key: str, text: str, when: str) -> Settlement:
    """Add a text to the list of a key; the list is written whole, and made where there is none."""
    there = [item for item in page.texts(key) if fold_name(item) != fold_name(text)]
    return put(page, key, [*there, text], when)


def put(page: OpenPage, key: str, value: object, when: str) -> Settlement:
    """Write a top-level key, in the place of its own lines where the page has it; one that has one line keeps to it."""
    first, last = page.spans.get(key, (0, 0))
    written = dump_value(key, value).rstrip("\n")
    if first == last and "\n" in written:
        flow = yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, sort_keys=False, width=WIDE)
        written = f"{key}: {flow.rstrip()}"
    return Settlement(when, page.path, tuple(written.split("\n")), first, last)


def take_out(page: OpenPage, key: str, number: int, when: str) -> Settlement:
    """Take an item out of a list: its own lines, or the list written anew where it shares a line with others."""
    value = page.value(key)
    items = value if isinstance(value, list) else []
    span = _item_span(page, key, number, len(items))
    if span is None:
        return put(page, key, [item for at, item in enumerate(items) if at != number], when)
    return Settlement(when, page.path, (), *span)


def put_item(page: OpenPage, key: str, number: int, item: object, when: str) -> Settlement:
    """Write an item of a list anew: on its own lines, or with the whole list where it shares a line with others."""
    value = page.value(key)
    items = value if isinstance(value, list) else []
    span = _item_span(page, key, number, len(items))
    if span is None:
        return put(page, key, [item if at == number else other for at, other in enumerate(items)], when)
    indent = len(page.lines[span[0] - 1]) - len(page.lines[span[0] - 1].lstrip())
    _, *lines = dump_value(key, [item]).rstrip("\n").split("\n")
    return Settlement(when, page.path, tuple(f"{' ' * indent}{line[INDENT:]}" for line in lines), *span)


def put_forms(page: OpenPage, item: Listed, forms: Iterable[str], when: str) -> Settlement:
    """Give an item of a list other forms of its name, under ``as``."""
    key, number = item.place
    value = page.value(key)
    row = value[number] if isinstance(value, list) else None
    rest = {name: own for name, own in row.items() if name != "as"} if isinstance(row, dict) else {"name": item.name}
    written = list(forms)
    line = page.line(key, number, "as") if isinstance(row, dict) and "as" in row else 0
    own = LIST_ALONE.fullmatch(page.lines[line - 1]) if line else None
    if line and own and written:
        return Settlement(when, page.path, (f"{own[1]}{dump_value('as', written).rstrip()}",), line, line)
    return put_item(page, key, number, {**rest, "as": written} if written else rest, when)


def put_kind(page: OpenPage, key: str, number: int, kind: Kind, when: str) -> Settlement:
    """Give an item of a list another kind: on the line that states its kind, or with the item written anew."""
    value = page.value(key)
    item = value[number] if isinstance(value, list) else None
    line = page.line(key, number, "kind") if isinstance(item, dict) and "kind" in item else None
    if line and _item_span(page, key, number, len(value) if isinstance(value, list) else 0):
        stated = STATED_KIND.sub(f"kind: {kind}", page.lines[line - 1], count=1)
        return Settlement(when, page.path, (stated,), line, line)
    return put_item(page, key, number, {**(item if isinstance(item, dict) else {"name": item}), "kind": kind}, when)


def new_card(
    path: str, name: str, kind: Kind, when: str, *, aliases: Iterable[str] = (), not_names: Iterable[str] = ()
) -> Settlement:
    """Make an actor page that says who bears these names, and who does not."""
    values = {"name": name, "kind": kind, "aliases": list(aliases), "not": list(not_names)}
    lines = [dump_value(key, value).rstrip("\n") for key, value in values.items() if value]
    return Settlement(when, path, tuple(lines))


def _item_span(page: OpenPage, key: str, number: int, count: int) -> tuple[int, int] | None:
    """The first and last line of an item that has its lines for itself."""
    first, (start, end) = page.line(key, number), page.spans.get(key, (0, 0))
    following = page.line(key, number + 1) if number + 1 < count else None
    last = following - 1 if following else end
    if first is None or not start < first <= last or not page.lines[first - 1].lstrip().startswith("-"):
        return None
    return first, last
