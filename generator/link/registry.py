"""Groups that are one actor go in, actors with their display name, kind, aliases and address come out."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.core.countries import country_name
from generator.core.model import KINDS, Actor, Kind
from generator.core.urls import KIND_FOLDERS, fold_accents, page_address, short_digest, slugify
from generator.link.identity.descriptions import is_acronym
from generator.link.identity.groups import NAMED_KINDS, Group


@dataclass(frozen=True, slots=True)
class Cluster:
    """The groups that are one actor, with what follows from them; ``names`` are all names as written, the display name
    first."""

    groups: tuple[Group, ...]
    card: Group | None
    kind: Kind
    names: tuple[str, ...]


def make_cluster(groups: Sequence[Group], card: Group | None) -> Cluster:
    """An actor from its groups. Its name is the card's, else the one that most pages give; its kind likewise.

    An acronym that a page gives (``as: [FARC]``) is one of an organisation's or agreement's names.
    """
    written = _by_entries(groups)
    kind = _kind(groups, card)
    first = card.name if card else _display_name(written, kind)
    aliases = card.names if card else ()
    acronyms = [form for group in groups for form in group.forms if is_acronym(form)] if kind in NAMED_KINDS else ()
    return Cluster(tuple(groups), card, kind, tuple(dict.fromkeys((first, *aliases, *written, *acronyms))))


def address_actors(clusters: Sequence[Cluster]) -> tuple[Actor, ...]:
    """One actor for each cluster, in the same order, each with an address of its own.

    A card keeps the name of its file. Of several with one slug, the first kind's only bearer has it as it is; others
    get their kind's name behind it, and where that does not tell them apart a digest of what they are.
    """
    wanted: dict[str, list[int]] = {}
    for number, cluster in enumerate(clusters):
        wanted.setdefault(_wanted_id(cluster), []).append(number)
    ids: dict[int, str] = {numbers[0]: wish for wish, numbers in wanted.items() if len(numbers) == 1}
    used = set(wanted)
    for wish, numbers in sorted(wanted.items()):
        for number, own in _told_apart(wish, numbers, clusters) if len(numbers) > 1 else ():
            ids[number] = own if own not in used or own == wish else f"{own}-{_digest(clusters[number])}"
            used.add(ids[number])
    return tuple(_actor(cluster, ids[number]) for number, cluster in enumerate(clusters))


def _by_entries(groups: Sequence[Group]) -> list[str]:
    """The names that entries give, the most frequent first, whatever their accents; of one name, the form with accents.

    Sources leave accents out more often than they make them up. Ties: without an article, longer.
    """
    entries: dict[str, int] = {}
    for group in groups:
        for name, number in group.names.items() if group.sightings else ():
            plain = fold_accents(name)
            entries[plain] = entries.get(plain, 0) + number
    names = dict.fromkeys(name for group in groups if group.sightings for name in group.names)
    return sorted(names, key=lambda name: (-entries[fold_accents(name)], *_looks(name)))


def _looks(name: str) -> tuple[bool, bool, int, str]:
    return fold_accents(name) == name, name.casefold().startswith("the "), -len(name), name


def _display_name(written: Sequence[str], kind: Kind) -> str:
    """The first name; a country is not called by its acronym, nor by an acronym's letters."""
    if kind != "country" or not written[0].isupper():
        return written[0]
    return next((name for name in written if not name.isupper()), country_name(written[0]) or written[0])


def _kind(groups: Sequence[Group], card: Group | None) -> Kind:
    if card and card.stated:
        return card.kind
    weights = dict.fromkeys(KINDS, 0)
    for group in groups:
        weights[group.kind] += len(group.sightings) if group.stated else 0
    if any(weights.values()):
        return max(KINDS, key=lambda kind: weights[kind])
    return groups[0].kind


def _wanted_id(cluster: Cluster) -> str:
    slug = slugify(cluster.names[0])
    if cluster.card and cluster.card.card_page:
        slug = page_address(cluster.card.card_page.id).rstrip("/").rpartition("/")[2]
    return f"{KIND_FOLDERS[cluster.kind]}/{slug}"


def _told_apart(wish: str, numbers: Sequence[int], clusters: Sequence[Cluster]) -> list[tuple[int, str]]:
    by_kind: dict[Kind, list[int]] = {}
    for number in numbers:
        by_kind.setdefault(clusters[number].kind, []).append(number)
    cards = [number for number in numbers if clusters[number].card]
    kinds = sorted(by_kind, key=KINDS.index)
    sole = by_kind[kinds[0]][0] if len(by_kind[kinds[0]]) == 1 else None
    holder = cards[0] if len(cards) == 1 else sole
    found: list[tuple[int, str]] = []
    for kind in kinds:
        for number in by_kind[kind]:
            alone = len(by_kind[kind]) == 1
            ending = kind if alone else _digest(clusters[number])
            found.append((number, wish if number == holder else f"{wish}-{ending}"))
    return found


def _digest(cluster: Cluster) -> str:
    first = min(cluster.groups, key=lambda group: (group.fold, group.kind, group.page_id))
    card = cluster.card.card_page.id if cluster.card and cluster.card.card_page else ""
    return short_digest("\n".join((first.fold, first.kind, first.page_id, card)))


def _actor(cluster: Cluster, actor_id: str) -> Actor:
    card, page = (cluster.card.card, cluster.card.card_page) if cluster.card else (None, None)
    return Actor(
        id=actor_id,
        name=cluster.names[0],
        kind=cluster.kind,
        aliases=cluster.names[1:],
        same_as=card.same_as if card else (),
        page_id=page.id if page else "",
    )
