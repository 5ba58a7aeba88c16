"""Which names of one document are one actor: finds in, groups out. A name that fits two actors is given to neither."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.core.countries import country_of_adjective
from generator.core.urls import fold_name
from generator.ingest.actors.aliases import join_aliases
from generator.ingest.actors.candidates import Context, Row, decide_kind, is_sure, read_context, unknown_rows
from generator.ingest.actors.gazetteer import WASHINGTON_STATE, us_states
from generator.ingest.actors.genders import HONORIFIC, given_woman, honorific_woman
from generator.ingest.actors.groups import (
    LIMIT,
    Group,
    Groups,
    add_known,
    add_named,
    add_person,
    attach,
    index_person,
    name_tokens,
    only,
    replace_groups,
)
from generator.ingest.actors.proposals import Opinion
from generator.ingest.actors.spans import Find
from generator.ingest.actors.tables.heads import FIELD_WORDS, OPENING_HEADS, ORGANIZATION_HEADS
from generator.ingest.actors.tables.titles import TITLES
from generator.ingest.actors.tables.words import HELD, LOCATIVES, PEOPLES
from generator.ingest.actors.variants import note_variants

NAMED_AFTER = re.compile(
    r" (?:Cartel|cartel|Initiative|Agreement|Accord|Accords|Protocol|Declaration|Treaty|Pact|Process|Holdings?|Capital"
    r"|Partners|Industries|Corporation|Corp\.?|Inc\.?|Technologies|Pharmaceuticals|Motors|Energy|Systems|Robotics)$"
)
ORDINARY = frozenset(
    ("north", "south", "east", "west", "new", "great", "san", "santa", "el", "la", "los", "the")
) | frozenset(word.lower() for word in FIELD_WORDS | PEOPLES | TITLES | OPENING_HEADS | ORGANIZATION_HEADS)


def group_finds(finds: Sequence[Find], lower: frozenset[str], opinions: Mapping[str, Opinion]) -> Groups:
    """The document's actors, in no order: full names first, then what only fits one of them. ``lower`` holds the
    document's lower-case words; ``opinions`` are a model's of the unknown names."""
    groups = Groups()
    singles = [find for find in finds if find.kind == "person" and len(name_tokens(find.name)) == 1]
    for find in finds:
        if find.kind is not None and find.kind != "person":
            add_named(groups, find)
    for find in fullest_first(finds):
        add_person(groups, find)
    join_shorter(groups)
    join_named_after(groups)
    tell_surnames(groups)
    join_aliases(groups)
    tell_georgia(groups)
    part_mr_and_ms(groups, finds, singles)
    rows = [row for row in unknown_rows(finds) if not attach(groups, row)]
    context = read_context(finds, rows, lower, opinions)
    rest = settle_rows(groups, rows, context)
    for single in singles:
        if attach_honoured(groups, single) or attach(groups, [single]):
            continue
        if fold_name(single.surface) not in groups.doubtful:
            index_person(groups, add_named(groups, single))
    left = [row for row in rest if not attach(groups, row)]
    note_variants(groups, (row[0].surface for row in left if is_sure(row)))
    return groups


def fullest_first(finds: Sequence[Find]) -> list[Find]:
    """The persons' names of more than one word, those of most words first, so that a shorter one finds all it fits."""
    lengths = [(len(name_tokens(find.name)), find) for find in finds if find.kind == "person"]
    return [find for length, find in sorted(lengths, key=lambda pair: -pair[0]) if length > 1]


def part_mr_and_ms(groups: Groups, finds: Sequence[Find], singles: Sequence[Find]) -> None:
    """Keep a surname by itself from the one person who bears it, when the document has a Mr and a Ms of that name, or
    a Mr of a woman's surname. Where the honorific fits one of several bearers, it is his or hers."""
    met: dict[str, set[bool | None]] = {}
    for find in finds:
        tokens = name_tokens(find.name) if find.kind == "person" else []
        woman = honorific_woman(find) if tokens else None
        if woman is None and len(tokens) > 1:
            woman = given_woman(tokens[0])
        for surname in tokens[-1:] if woman is not None else ():
            met.setdefault(surname, set()).add(woman)
    for single in singles:
        surname = name_tokens(single.name)[0]
        person = only(groups.by_surname.get(surname, [])) if len(met.get(surname, ())) == 2 else None
        if person:
            groups.apart.add(surname)
            groups.doubtful[surname] = (single.name, [person])


def attach_honoured(groups: Groups, single: Find) -> bool:
    """Give "Mr Tallis" to the one man of that surname, where women bear it too; True when it is spoken for."""
    woman = honorific_woman(single)
    bearers = groups.by_surname.get(name_tokens(single.name)[0], [])[:LIMIT] if woman is not None else []
    named = {group: given_woman(name_tokens(group.name)[0]) for group in bearers if len(name_tokens(group.name)) > 1}
    person = only([group for group, sex in named.items() if sex == woman])
    if person is None or len(bearers) < 2 or None in named.values():
        return False
    start = HONORIFIC.search(single.block.text, max(0, single.start - 12), single.start)
    person.finds.append(replace(single, start=start.start()) if start else single)
    return True


def settle_rows(groups: Groups, rows: Sequence[Row], context: Context) -> list[Row]:
    """Make actors of the unknown rows of which the evidence tells enough, full names first; the rows left over.

    Rows are asked twice, since a name can wait for its neighbour in a list to be settled.
    """
    waiting = sorted(rows, key=lambda row: -len(row[0].surface.split()))
    for _ in range(2):
        rest: list[Row] = []
        for row in waiting:
            if attach(groups, row):
                continue
            kind, rule = decide_kind(row, context)
            if kind is None or (rule == "model" and is_shared(groups, row)):
                rest.append(row)
                continue
            for find in row:
                context.note(find, kind)
                add_known(groups, replace(find, kind=kind, rule=rule))
            if kind == "organization":
                index_end(groups, row)
        waiting = rest
    return waiting


def is_shared(groups: Groups, row: Row) -> bool:
    """Whether a name is a shorter form of several actors, and so no actor of its own."""
    return len(groups.by_part.get(fold_name(row[0].surface), ())) > 1


def index_end(groups: Groups, row: Row) -> None:
    """Let the last word of an unknown organisation's name mean it: "the Marlow Otters", then "the Otters"."""
    words = fold_name(row[0].surface).split()
    group = groups.by_name.get(" ".join(words))
    if group and len(words) > 1 and words[-1] not in ORDINARY:
        groups.by_part[words[-1]].append(group)


def join_shorter(groups: Groups) -> None:
    """Join organisations and agreements with their shorter forms, and list the parts that can name them."""
    named = [group for group in groups.all if group.kind in ("organization", "agreement", "place")]
    for group in named:
        for part in name_parts(group):
            groups.by_part[part].append(group)
    gone: dict[Group, Group] = {}
    for group in named:
        fits = [other for other in groups.by_part.get(fold_name(group.name), []) if other is not group]
        target = only([other for other in fits if other.kind == group.kind and other not in gone])
        if target:
            target.finds.extend(group.finds)
            gone[group] = target
    replace_groups(groups, gone)


def name_parts(group: Group) -> list[str]:
    """The shorter names by which an organisation or agreement can be meant: its beginnings, its ends, its acronym."""
    words = fold_name(group.name).split()
    if group.kind == "place":
        return (
            [" ".join(words[:-1])]
            if len(words) > 1
            and group.name != WASHINGTON_STATE
            and words[-1] in ("city", "province", "state", "county", "region", "district")
            else []
        )
    capitals = [word for word in re.split(r"[\s-]+", group.name) if word[:1].isupper()]
    while len(capitals) > 1 and country_of_adjective(capitals[0]):
        capitals.pop(0)
    spelt = "".join(word[0] for word in capitals).lower()
    parts = [" ".join(words[:n]) for n in range(1, len(words))] + [
        " ".join(words[n:]) for n in range(1, len(words) - 1)
    ]
    parts += [spelt[:n] for n in range(3, len(spelt) + 1)]
    parts += [fold_name(form) for find in group.finds[:LIMIT] for form in find.forms]
    return list(dict.fromkeys(part for part in parts if part and part not in ORDINARY))


def join_named_after(groups: Groups) -> None:
    """A place that only stands for the cartel or treaty named after it ("the Arenal funds") is a short form of that."""
    gone: dict[Group, Group] = {}
    for group in groups.all:
        match = NAMED_AFTER.search(group.name) if group.kind in ("organization", "agreement") else None
        place = groups.by_name.get(fold_name(group.name[: match.start()])) if match else None
        if place and place.kind == "place" and not any(is_located(find) for find in place.finds):
            group.finds.extend(place.finds)
            gone[place] = group
    replace_groups(groups, gone)


def tell_surnames(groups: Groups) -> None:
    """A town's name where no place is meant is the one person's who bears it: "Sam Houston … Houston said"."""
    gone: dict[Group, Group] = {}
    for group in groups.all:
        if group.kind != "place" or " " in group.name:
            continue
        person = only(groups.by_surname.get(fold_name(group.name), []))
        if person and not any(is_located(find) or is_titled_place(find) for find in group.finds):
            person.finds.extend(group.finds)
            gone[group] = person
    replace_groups(groups, gone)


def is_titled_place(find: Find) -> bool:
    """Whether a place opens a longer name or title: "Houston Mayor", "Houston Police"."""
    text = find.block.text
    return text[find.end : find.end + 1] == " " and text[find.end + 1 : find.end + 2].isupper()


def tell_georgia(groups: Groups) -> None:
    """Georgia is the country, unless the document names Atlanta or another of the United States."""
    group = groups.by_name.get("georgia")
    if (
        group
        and group.kind == "place"
        and not any(fold_name(name) in groups.by_name for name in ("Atlanta", *us_states()) if name != "Georgia")
    ):
        group.kind = "country"


def is_located(find: Find) -> bool:
    """Whether a place is named as one: behind "in", or with a comma and what it lies in."""
    before = find.block.text[max(0, find.start - 24) : find.start].split()
    if len(before) > 1 and before[-1] == "in" and before[-2] in HELD:
        return False
    return bool(before) and before[-1].lower() in (
        LOCATIVES | {"to", "from", "at", "between", "visited", "toward", "towards"}
    )
