"""Where old addresses lead: what stood at each address when the site was last built meets what stands there now.

A page is known again by its seed, an actor by a name that is now another actor's, or else by where it was listed: its
entry was given another name there. Where that could be several, nothing is guessed. Pure; tables in, tables out.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cached_property

from generator.ingest.addresses import NOTHING, Standing, Table

SHORTEST_WORD = 3
NEAR_WORD = 0.8  # of difflib: one letter more, less or other in a word of five
SMALL_WORDS = frozenset("the and for del los las des der die das von van ibn bin abu sir".split())
"""Words that many names have, and that tell of no kinship."""
Pages = Mapping[str, str]
Kinship = Callable[[Standing, Standing], bool]
MOST_MAYBE = 5
MOST_PAGES = 20
"""Of those that listed an actor that is gone: enough to know it again."""


@dataclass(frozen=True, slots=True)
class Lost:
    """An address where nothing stands any more, and ``maybe`` what it could lead to; ``page`` is that of a page which
    listed it, where one still does stand."""

    address: str
    maybe: tuple[str, ...] = ()
    page: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of all addresses: where old ones lead, what to remember, and what was ``lost``."""

    redirects: Mapping[str, str] = field(default_factory=dict)
    table: Table = field(default_factory=dict)
    lost: tuple[Lost, ...] = ()


@dataclass(frozen=True)
class Move:
    """Two states of one site: ``before``, as the lock remembers it, and ``now``; with what both are looked up by.
    ``hidden`` are the addresses of pages that are there and not shown, such as drafts and pages with broken
    frontmatter: neither they nor what they list are gone."""

    before: Table
    now: Table
    hidden: Collection[str] = ()

    @cached_property
    def gone(self) -> tuple[str, ...]:
        """The old addresses that have to lead somewhere, pages before actors."""
        gone = [a for a, stood in self.before.items() if a not in self.now and a not in self.hidden and not stood.to]
        return tuple(sorted(gone, key=lambda address: (bool(self.before[address].kind), address)))

    @cached_property
    def by_sha256(self) -> Mapping[str, tuple[str, ...]]:
        """The pages that were made of these bytes."""
        return _index((stands.sha256, address) for address, stands in self.now.items())

    @cached_property
    def by_seed(self) -> Mapping[str, tuple[str, ...]]:
        """The pages of this seed."""
        return _index((stands.seed, address) for address, stands in self.now.items())

    @cached_property
    def by_title(self) -> Mapping[str, tuple[str, ...]]:
        """The new pages of this title."""
        pages = ((a, stands) for a, stands in self.now.items() if not stands.kind and self.is_new(a))
        return _index((name, address) for address, stands in pages for name in stands.names)

    @cached_property
    def by_name(self) -> Mapping[str, tuple[str, ...]]:
        """The actors that bear this name."""
        return _index((name, a) for a, stands in self.now.items() if stands.kind for name in stands.names)

    @cached_property
    def listed_on(self) -> Mapping[str, tuple[str, ...]]:
        """The pages that listed this actor."""
        return _index((actor, address) for address, stood in self.before.items() for actor in stood.lists)

    def is_new(self, address: str) -> bool:
        """Whether nothing stood here when the site was last built."""
        stood = self.before.get(address)
        return stood is None or bool(stood.to) or stood.gone


def find_moves(before: Table, now: Table, hidden: Collection[str] = ()) -> Moved:
    """What became of every address of ``before``. Time grows with the number of addresses, not with its square."""
    move = Move(before, now, frozenset(hidden))
    leads: dict[str, str] = {}
    table = {**{address: stood for address, stood in before.items() if address not in now}, **now}
    lost: list[Lost] = []
    for address in move.gone:
        stood = before[address]
        pages = _pages_of(move, address, leads)
        found = _match(move, stood, pages)
        if len(found) == 1:
            leads[address] = found[0]
            table[address] = Standing(to=found[0])
        elif not any(page in move.hidden for page in pages):
            maybe = found or _near(move, stood, pages)
            if maybe or not (stood.kind or stood.gone):
                lost.append(Lost(address, maybe, next(iter(pages), "")))
            table[address] = replace(stood, lists=(), gone=True, pages=tuple(pages)[:MOST_PAGES], maybe=maybe)
    ends = {address: end for address in table if address not in now and (end := _follow(table, address)) in now}
    table |= {address: Standing(to=end) for address, end in ends.items()}
    return Moved(dict(sorted(ends.items())), dict(sorted(table.items())), tuple(lost))


def _pages_of(move: Move, address: str, leads: Mapping[str, str]) -> dict[str, str]:
    """The pages that listed an actor that is gone: where they stand now, and where they stood. Those that went are left
    out."""
    pages = move.before[address].pages or move.listed_on.get(address, ())
    moved = {leads.get(page) or move.before.get(page, NOTHING).to or page: page for page in pages}
    return {page: old for page, old in moved.items() if page in move.now or page in move.hidden}


def _match(move: Move, stood: Standing, pages: Pages) -> tuple[str, ...]:
    """What an old address may lead to: one if it is known again, several where that is not clear."""
    if not stood.kind:
        ways = (move.by_sha256.get(stood.sha256, ()), move.by_seed.get(stood.seed, ()))
        titled = (move.by_title.get(name, ()) for name in stood.names)
        return next((_one(move, found) for found in (*ways, *titled) if found), ())
    return _namesakes(move, stood) or _renamed(move, stood, pages, (_same_kind, _akin))


def _one(move: Move, found: tuple[str, ...]) -> tuple[str, ...]:
    """The only one that is new, else all."""
    new = tuple(address for address in found if move.is_new(address))
    return new if len(new) == 1 else found[:MOST_MAYBE]


def _namesakes(move: Move, stood: Standing) -> tuple[str, ...]:
    """The actors that bear the name that an actor had, or else another of its names; of several, those of its kind.
    Who bore that name beside it is its namesake, and somebody else."""
    shown = _new_bearers(move, stood, stood.names[:1])
    others = _new_bearers(move, stood, stood.names[1:])
    same = tuple(address for address in shown or others if move.now[address].kind == stood.kind)
    return _one(move, same or shown)


def _new_bearers(move: Move, stood: Standing, names: Iterable[str]) -> tuple[str, ...]:
    """The actors that bear one of these names and did not when an actor was there, or are what it may lead to since."""
    found = dict.fromkeys((name, address) for name in names for address in move.by_name.get(name, ()))
    new = (a for name, a in found if a in stood.maybe or move.is_new(a) or name not in move.before[a].names)
    return tuple(dict.fromkeys(new))


def _renamed(move: Move, stood: Standing, pages: Pages, tests: Iterable[Kinship]) -> tuple[str, ...]:
    """The actors that most of the pages which listed an actor list now and did not then, and that pass all tests."""
    there = {page: old for page, old in pages.items() if page in move.now}
    counts: dict[str, int] = {}
    for page, old in there.items():
        listed = frozenset(move.before.get(old if move.is_new(page) else page, NOTHING).lists)
        for actor in move.now[page].lists:
            counts[actor] = counts.get(actor, 0) + (actor not in listed)
    most = [actor for actor, count in counts.items() if 2 * count > len(there) and actor in move.now]
    return tuple(sorted(actor for actor in most if all(test(stood, move.now[actor]) for test in tests)))[:MOST_MAYBE]


def _near(move: Move, stood: Standing, pages: Pages) -> tuple[str, ...]:
    """What an author may want an old address to lead to, where nothing is like enough to lead there unasked."""
    before = tuple(address for address in stood.maybe if address in move.now)
    if before or not stood.kind:
        return before
    return _renamed(move, stood, pages, (_same_kind,)) or _renamed(move, stood, pages, (_akin,))


def _same_kind(stood: Standing, stands: Standing) -> bool:
    return stood.kind == stands.kind


def _akin(stood: Standing, stands: Standing) -> bool:
    """Whether two actors share a form of several words, or their names are alike. Of persons one shared word is not
    enough: a family has a name in common."""
    shared = {*stood.names, *stood.forms} & {*stands.names, *stands.forms}
    if any(" " in form for form in shared):
        return True
    pairs = [(_words([first]), _words([second])) for first in stood.names for second in stands.names]
    if (stood.kind, stands.kind) != ("person", "person"):
        return bool(shared) or any(not first.isdisjoint(second) for first, second in pairs)
    return any(_holds(*sorted(pair, key=len)) for pair in pairs)


def _holds(fewer: Collection[str], more: Collection[str]) -> bool:
    """Whether each word of one name stands in the other, or almost."""
    return bool(fewer) and all(get_close_matches(word, more, n=1, cutoff=NEAR_WORD) for word in sorted(fewer))


def _words(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in name.split() if len(word) >= SHORTEST_WORD} - SMALL_WORDS


def _follow(table: Table, address: str) -> str:
    """Where a chain of old addresses ends; a damaged lock's ring ends where it began."""
    seen = {address}
    while (to := table.get(address, NOTHING).to) and to not in seen:
        seen.add(to)
        address = to
    return address


def _index(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for key, address in pairs:
        if key:
            found.setdefault(key, []).append(address)
    return {key: tuple(sorted(addresses)) for key, addresses in found.items()}
