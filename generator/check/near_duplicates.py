"""Two actors whose names are almost the same, each pair with the lines that make them one or keep them two.

What an actor page settles (``aliases``, ``not``) is not asked, nor what the link room asks, nor of two that one page
lists side by side.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from generator.check.collection import Collection
from generator.check.likeness import buckets_of, tell_likeness, words_of
from generator.core.model import Actor, Location, Problem, Settlement
from generator.core.problems import make_problem, quoted_names
from generator.core.settlements import add_to_list, new_card
from generator.core.urls import fold_name

MOST_IN_BUCKET = 64
"""Names that share a bucket; more tell nothing, and every pair of them would be compared."""
ASKED_BY_LINK = ("possible-same-actor", "ambiguous-name")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two actors that may be one: the one that sources name more, whose page would hold both names, and the other; in
    which of their names they are alike, and what tells these apart."""

    main: Actor
    other: Actor
    names: tuple[str, str]
    likeness: str


def find_near_duplicates(collection: Collection) -> Iterator[Problem]:
    """``actor-near-duplicate`` where a page first lists the rarer of the two names."""
    places = _first_places(collection)
    for pair in find_pairs(collection):
        place = places.get(pair.other.id) or Location(_card_path(collection, pair.other))
        message = f"“{pair.names[1]}” may be “{pair.names[0]}”: {pair.likeness}."
        hint = _hint(collection, pair)
        yield make_problem("actor-near-duplicate", place.path, message, line=place.line, hint=hint)


def find_pairs(collection: Collection) -> list[Pair]:
    """All pairs, in order of their actors' ids, each once."""
    actors = collection.site.actors
    lists = _lists_of(collection)
    asked = {frozenset(quoted_names(one.message)) for one in collection.told if one.code in ASKED_BY_LINK}
    found: dict[tuple[str, str], Pair] = {}
    for (first, name), (second, twin), likeness in _alike(actors):
        key = (first, second)
        settled = _is_settled(collection, actors[first], actors[second])
        together = not lists.get(first, frozenset()).isdisjoint(lists.get(second, frozenset()))
        if key in found or settled or together or any({name, twin} <= names for names in asked):
            continue
        one, other = (first, name), (second, twin)
        main, rare = sorted((one, other), key=lambda side: _rank(collection, side[0]))
        found[key] = Pair(actors[main[0]], actors[rare[0]], (main[1], rare[1]), likeness)
    return [found[key] for key in sorted(found)]


Side = tuple[str, str]
"""An actor's id and one of its names."""


def _alike(actors: Mapping[str, Actor]) -> Iterator[tuple[Side, Side, str]]:
    """The names of two actors that may be one; the actor whose id comes first stands first."""
    buckets: dict[tuple[str, ...], list[Side]] = {}
    bearers: Counter[str] = Counter()
    for actor in actors.values():
        named = {words_of(name, actor.kind): name for name in (*reversed(actor.aliases), actor.name)}
        bearers.update({word for words in named for word in words})
        for words, name in named.items():
            for key in buckets_of(words):
                buckets.setdefault((actor.kind, *key), []).append((actor.id, name))
    compared: set[tuple[Side, Side]] = set()
    for rows in buckets.values():
        for first, second in combinations(rows[:MOST_IN_BUCKET], 2):
            pair = (first, second) if first < second else (second, first)
            if first[0] == second[0] or pair in compared:
                continue
            compared.add(pair)
            kind = actors[first[0]].kind
            if likeness := tell_likeness(pair[0][1], pair[1][1], kind, bearers.__getitem__):
                yield *pair, likeness


def _lists_of(collection: Collection) -> dict[str, frozenset[str]]:
    """The pages that list each actor."""
    lists: dict[str, set[str]] = {}
    for page_id, listed in collection.names.entry_actors.items():
        for actor in listed:
            lists.setdefault(actor, set()).add(page_id)
    return {actor: frozenset(pages) for actor, pages in lists.items()}


def _is_settled(collection: Collection, first: Actor, second: Actor) -> bool:
    """Whether the actor page of one has a name of the other under ``not``."""
    for actor, other in ((first, second), (second, first)):
        page = collection.site.pages.get(actor.page_id)
        refused = {fold_name(name) for name in page.card.not_names} if page and page.card else frozenset()
        if not refused.isdisjoint(map(fold_name, (other.name, *other.aliases))):
            return True
    return False


def _rank(collection: Collection, actor_id: str) -> tuple[bool, int, str]:
    """Actors with a page come first, then those that are named most."""
    actor = collection.site.actors[actor_id]
    return not actor.page_id, -len(collection.site.mentions.get(actor_id, ())), actor_id


def _first_places(collection: Collection) -> dict[str, Location]:
    """Where each actor is first listed."""
    places: dict[str, Location] = {}
    for page_id, listed in sorted(collection.names.entry_actors.items()):
        page = collection.site.pages[page_id]
        for actor, line in zip(listed, page.entry_lines, strict=False):
            places.setdefault(actor, Location(page.path, line))
    return places


def _card_path(collection: Collection, actor: Actor) -> str:
    """The path of the actor's page, or that which it would have: there it keeps its address."""
    if actor.page_id:
        return collection.site.pages[actor.page_id].path
    return f"{collection.config.relative(collection.config.content)}/{actor.id}.md"


def _hint(collection: Collection, pair: Pair) -> str:
    main, other, path = pair.main, pair.other, _card_path(collection, pair.main)
    page = collection.site.pages.get(main.page_id)
    file = collection.open_page(page) if page else None
    if file is None:
        joined = new_card(path, main.name, main.kind, "they are one", aliases=[other.name])
        apart = new_card(path, main.name, main.kind, "they are two", not_names=[other.name])
        *same, last = joined.lines
        lines = f"{', '.join(f'“{line}”' for line in same)} and “{last}”"
        return f"If they are one, make {path} with {lines} as its frontmatter; if two, with “{apart.lines[-1]}” last."
    apart = add_to_list(file, "not", other.name, "they are two")
    if other.page_id:
        gone = collection.site.pages[other.page_id].path
        alias = add_to_list(file, "aliases", other.name, "they are one")
        return f"If they are one, remove {gone} and in {path} {_write(alias)}; if two, {_write(apart)} there."
    alias = add_to_list(file, "aliases", other.name, "they are one")
    return f"If they are one, in {path} {_write(alias)}; if two, {_write(apart)} there."


def _write(edit: Settlement) -> str:
    """An edit of a page's frontmatter, as what to do."""
    text = f"“{' '.join(line.strip() for line in edit.lines)}”"
    if not edit.first:
        return f"add {text}"
    lines = f"line {edit.first}" if edit.first == edit.last else f"lines {edit.first}–{edit.last}"
    return f"replace {lines} by {text}"
