"""The index of names: every actor, place and agreement by all its names, in small files by how the names sound, so that
a reader's browser finds a misspelt one without loading them all.

A Catalogue comes in, the files' contents go out. A file holds rows in the order of their ids; a row stands in the file
of each of its words.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.core.countries import names_of_country
from generator.core.model import Actor, Artifact, Kind
from generator.core.urls import fold_name, output_path, short_digest
from generator.render.search.sounds import LENGTH, sound_key, words_of
from generator.render.views.catalogue import Catalogue
from generator.render.withhold import is_shown

FOLDER = "search/names"
DIRECTORY = f"{FOLDER}/index.json"
MOST_ROWS = 500
"""In one file."""
MOST_FORMS = 12
"""Names of one actor beside its own and its aliases."""


@dataclass(frozen=True, slots=True)
class NameRow:
    """What the index says of one actor: its name, its other names, its page from the site's root, its last dated
    role, in how many sources it is named and how often."""

    name: str
    others: tuple[str, ...]
    kind: Kind
    href: str
    role: str
    sources: int
    mentions: int

    def as_json(self) -> list[object]:
        """The row as the reader's script takes it."""
        return [self.name, self.others, self.kind, self.href, self.role, self.sources, self.mentions]


def list_rows(catalogue: Catalogue) -> tuple[NameRow, ...]:
    """A row for each actor, place and agreement, in the order of their ids."""
    return tuple(make_row(catalogue, actor) for actor in catalogue.site.actors.values())


def make_row(catalogue: Catalogue, actor: Actor) -> NameRow:
    """The row of one actor."""
    roles = catalogue.site.roles.get(actor.id, ())
    role = next((role for role in reversed(roles) if role.date), roles[-1] if roles else None)
    tally = catalogue.tallies[actor.id]
    return NameRow(
        name=actor.name,
        others=other_names(catalogue, actor),
        kind=actor.kind,
        href=output_path(f"{actor.id}/"),
        role=role.text if role else "",
        sources=tally.sources,
        mentions=tally.mentions,
    )


def other_names(catalogue: Catalogue, actor: Actor) -> tuple[str, ...]:
    """An actor's aliases, the forms under which published sentences name it most often, and a country's usual names. A
    form that opens with a small letter is a description, such as “the minister”, and no name."""
    found = Counter(mention.surface for mention in catalogue.site.mentions.get(actor.id, ()) if is_shown(mention))
    forms = sorted((form for form in found if not form[0].islower()), key=lambda form: (-found[form], form))
    names: dict[str, str] = {}
    usual = names_of_country(actor.name) if actor.kind == "country" else ()
    for name in (actor.name, *actor.aliases, *forms[:MOST_FORMS], *usual):
        names.setdefault(fold_name(name), name)
    return tuple(names.values())[1:]


def name_files(rows: Sequence[NameRow], *, with_texts: bool) -> Iterator[Artifact]:
    """The directory of the index and its files. ``with_texts`` tells the reader's script whether there is an index of
    the texts as well."""
    shards = shard_rows(rows)
    files = {key: name_file(key) for key in shards}
    yield Artifact(DIRECTORY, to_json({"texts": with_texts, "shards": files}))
    for key, found in shards.items():
        yield Artifact(f"{FOLDER}/{files[key]}", to_json([row.as_json() for row in found]))


def shard_rows(rows: Sequence[NameRow]) -> dict[str, list[NameRow]]:
    """The rows by the first sounds of their words: by none while all fit one file, by as many as keep files small."""
    keys = [(key, number) for number, row in enumerate(rows) for key in keys_of(row)]
    shards = dict(_split("", keys))
    return {key: strongest([rows[number] for number in shards[key]]) for key in sorted(shards)}


def keys_of(row: NameRow) -> dict[str, None]:
    """The keys of all words of a row's names, each once."""
    return dict.fromkeys(sound_key(word) for name in (row.name, *row.others) for word in words_of(name))


def _split(prefix: str, keys: Sequence[tuple[str, int]]) -> Iterator[tuple[str, list[int]]]:
    """The numbers of the rows under a prefix, cut finer where they are many."""
    numbers = list(dict.fromkeys(number for _, number in keys))
    if len(numbers) <= MOST_ROWS or len(prefix) == LENGTH:
        yield prefix, numbers
        return
    groups: dict[str, list[tuple[str, int]]] = {}
    for key, number in keys:
        groups.setdefault(key[: len(prefix) + 1], []).append((key, number))
    if prefix in groups:
        yield prefix, list(dict.fromkeys(number for _, number in groups.pop(prefix)))
    for longer, found in groups.items():
        yield from _split(longer, found)


def strongest(rows: Sequence[NameRow]) -> list[NameRow]:
    """The rows that most sources name, as many as one file holds, in the order in which they came."""
    if len(rows) <= MOST_ROWS:
        return list(rows)
    numbers = sorted(range(len(rows)), key=lambda number: (-rows[number].sources, number))[:MOST_ROWS]
    return [rows[number] for number in sorted(numbers)]


def name_file(key: str) -> str:
    """The file for a key; letters beyond ASCII are not trusted to every server."""
    return f"{key if key.isascii() and key.isalnum() else short_digest(key) if key else 'all'}.json"


def to_json(value: Mapping[str, object] | Sequence[object]) -> bytes:
    """Compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
