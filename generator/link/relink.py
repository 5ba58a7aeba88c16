"""Which pages to link again when names, pages or files change: linking a page is watched, and what it looked at is
compared with what has changed since.

Nothing is declared by hand: every table that a Linker holds is watched, whatever is looked up in it. The names of the
whole site alone are looked for the other way round, the changed ones in the pages' texts.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, TypeVar, cast

from ahocorasick_rs import AhoCorasick

from generator.core.content_files import ContentFiles
from generator.core.model import Actor, LinkedBody, Page, Problem
from generator.core.work import Memory, stamp
from generator.link.matching import Linker, make_linker
from generator.link.resolve import Names

Result = TypeVar("Result")
Looked = tuple[str, object]
"""A table of a Linker by its name, and a key of it; ``EVERYTHING`` for all of them, which is no key of any."""
EVERYTHING = "\0everything"
MISSING = object()
FORMS = "names.site_forms"
"""The one table that is not watched: an automaton finds what of it a text holds."""
FILES = "files beside pages"
FILE_TABLES = ("places.files.paths", "places.files.by_name")


class SharedLinker:
    """Gives one Linker to all who ask in this process; in another process, one made there."""

    def __init__(self, names: Names, files: ContentFiles) -> None:
        self._of = names, files
        self._linker: Linker | None = None

    def __call__(self) -> Linker:
        if self._linker is None:
            self._linker = make_linker(*self._of)
        return self._linker

    def __reduce__(self) -> tuple[object, ...]:
        return SharedLinker, self._of


@dataclass(frozen=True, slots=True)
class Trace:
    """What linking a page looked at in the Linker's tables, and the texts in which it looked for names."""

    looked: frozenset[Looked]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Watch:
    """A Linker that tells what is looked at."""

    linker: Linker
    looked: set[Looked] = field(default_factory=set)
    texts: list[str] = field(default_factory=list)


class _Table(Mapping[Any, Any]):
    """A mapping that notes what is looked up in it."""

    def __init__(self, name: str, table: Mapping[Any, Any], looked: set[Looked]) -> None:
        self._name, self._table, self._looked = name, table, looked

    def __getitem__(self, key: Any) -> Any:
        self._looked.add((self._name, key))
        return self._table[key]

    def get(self, key: Any, default: Any = None) -> Any:
        self._looked.add((self._name, key))
        return self._table.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._looked.add((self._name, key))
        return key in self._table

    def __iter__(self) -> Iterator[Any]:
        self._looked.add((self._name, EVERYTHING))
        return iter(self._table)

    def __len__(self) -> int:
        self._looked.add((self._name, EVERYTHING))
        return len(self._table)


class _Members(Set[Any]):
    """A set that notes what is looked up in it."""

    def __init__(self, name: str, members: Collection[Any], looked: set[Looked]) -> None:
        self._name, self._members, self._looked = name, members, looked

    def __contains__(self, key: object) -> bool:
        self._looked.add((self._name, key))
        return key in self._members

    def __iter__(self) -> Iterator[Any]:
        self._looked.add((self._name, EVERYTHING))
        return iter(self._members)

    def __len__(self) -> int:
        self._looked.add((self._name, EVERYTHING))
        return len(self._members)


class _Finder:
    """An automaton that notes the texts in which names are looked for."""

    def __init__(self, automaton: AhoCorasick, texts: list[str]) -> None:
        self._automaton, self._texts = automaton, texts

    def find_matches_as_indexes(self, text: str, **options: Any) -> Any:
        self._texts.append(text)
        return self._automaton.find_matches_as_indexes(text, **options)


def watch_linker(make: Callable[[], Linker]) -> Watch:
    """A Linker under watch."""
    watch = Watch(linker := make())
    known: dict[int, object] = {}

    def wrap(value: Result, name: str) -> Result:
        if id(value) not in known:
            known[id(value)] = wrapped(value, name)
        return cast(Result, known[id(value)])

    def wrapped(value: Any, name: str) -> object:
        if isinstance(value, AhoCorasick):
            return _Finder(value, watch.texts)
        if isinstance(value, Mapping) and name != FORMS:
            return _Table(name, value, watch.looked)
        if isinstance(value, frozenset):
            return _Members(name, value, watch.looked)
        if is_dataclass(value) and not isinstance(value, type):
            inner = {one.name: wrap(getattr(value, one.name), _join(name, one.name)) for one in fields(value)}
            return replace(value, **inner)
        return value

    return replace(watch, linker=wrap(linker, ""))


Link = Callable[[Linker, Page], tuple[LinkedBody, tuple[Problem, ...]]]


def link_watched(link: Link, watch: Watch, page: Page) -> tuple[LinkedBody, tuple[Problem, ...], Trace]:
    """A page as ``link`` links it, and what it looked at."""
    watch.looked.clear()
    watch.texts.clear()
    body, problems = link(watch.linker, page)
    return body, problems, Trace(frozenset(watch.looked), tuple(watch.texts))


def find_touched(
    before: Linker, after: Linker, files: Iterable[str], traces: Iterable[tuple[str, Trace]]
) -> frozenset[str]:
    """The pages, of those with these traces, for which linking may give something else now. ``files`` are paths in the
    content folder of files that have changed.

    Time grows with the number of names, and with the length of all texts where a name of the whole site has changed.
    """
    changed = _compare(before, after)
    changed |= {(FILE_TABLES[0], path) for path in files}
    changed |= {(FILE_TABLES[1], path.rpartition("/")[2].casefold()) for path in files}
    forms = [form for form in _changed_keys(before.names.site_forms, after.names.site_forms) if form != EVERYTHING]
    finder = AhoCorasick(sorted(map(str, forms))) if forms else None
    return frozenset(
        page_id
        for page_id, trace in traces
        if not trace.looked.isdisjoint(changed) or (finder and any(map(finder.find_matches_as_indexes, trace.texts)))
    )


def changed_files(files: ContentFiles, memory: Memory) -> list[str]:
    """The files beside pages that are not what they were when this was last asked."""
    changed: list[str] = []
    for path in sorted(files.paths):
        found = stamp(Path(files.folder, path))
        if not memory.knows(FILES, path, found):
            changed.append(path)
            memory.keep(FILES, path, found, None)
    memory.retain(FILES, files.paths)
    return changed


def _compare(before: Linker, after: Linker) -> set[Looked]:
    """What has changed in the tables of a Linker."""
    now = dict(_tables(after, "", set()))
    return {
        (name, key)
        for name, table in _tables(before, "", set())
        if name != FORMS and table is not now.get(name)
        for key in _changed_keys(table, now.get(name, type(table)()))
    }


def _tables(value: Any, name: str, seen: set[int]) -> Iterator[tuple[str, Any]]:
    """The tables of a Linker by their names, each once, in the order in which they are watched."""
    if id(value) in seen:
        return
    if isinstance(value, Mapping | frozenset):
        seen.add(id(value))
        yield name, value
    elif is_dataclass(value) and not isinstance(value, type):
        seen.add(id(value))
        for one in fields(value):
            yield from _tables(getattr(value, one.name), _join(name, one.name), seen)


def _changed_keys(before: Any, after: Any) -> set[object]:
    if isinstance(before, frozenset):
        changed: set[object] = set(before ^ after)
    else:
        changed = {key for key in before.keys() | after.keys() if _differ(before, after, key)}
    return changed | {EVERYTHING} if changed else changed


def _differ(before: Mapping[Any, Any], after: Mapping[Any, Any], key: object) -> bool:
    old, new = before.get(key, MISSING), after.get(key, MISSING)
    return old is not new and _seen(old) != _seen(new)


def _seen(value: object) -> object:
    """What a page's text can show of a value: an actor's aliases and addresses elsewhere are on its own page alone."""
    return (value.id, value.name, value.kind, value.page_id) if isinstance(value, Actor) else value


def _join(name: str, inner: str) -> str:
    return f"{name}.{inner}" if name else inner
