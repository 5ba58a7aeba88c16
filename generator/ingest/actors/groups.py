"""The actors of one document while they are put together, and to which of them a name belongs. A name that fits two is
given to neither."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from generator.core.model import Kind
from generator.core.urls import fold_name
from generator.ingest.actors.gazetteer import known_names
from generator.ingest.actors.spans import Find

COMPANY_FORM = re.compile(r"(?:,? (?:Inc|Corp|Corporation|Ltd|Co|LLC|LLP|PLC|plc)\.?)+$")
SENIOR = re.compile(r",? (?:Jr\.?|Sr\.?|II|III|IV)$")
DOUBLED = re.compile(r"(.)\1")
Y_ENDING = re.compile(r"(?:iy|ij|i|y)$")
LIMIT = 60  # namesakes that are compared, so that a text of one surname stays linear


@dataclass(slots=True, eq=False)
class Group:
    """The finds that are one actor."""

    kind: Kind
    name: str
    finds: list[Find] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Groups:
    """All groups of a document, with what is needed to find the group of a name."""

    all: list[Group] = field(default_factory=list)
    by_name: dict[str, Group] = field(default_factory=dict)
    by_surname: dict[str, list[Group]] = field(default_factory=lambda: defaultdict(list))
    by_given: dict[str, list[Group]] = field(default_factory=lambda: defaultdict(list))
    by_part: dict[str, list[Group]] = field(default_factory=lambda: defaultdict(list))
    by_spelling: dict[str, list[Group]] = field(default_factory=lambda: defaultdict(list))
    doubtful: dict[str, tuple[str, list[Group]]] = field(default_factory=dict)
    apart: set[str] = field(default_factory=set)  # doubtful surnames that a man and a woman of the document bear


def key_of(find: Find) -> str:
    """The folded name under which equal names meet; forms of one well-known name meet under its fullest form."""
    known = known_names().get(find.name)
    if known and known[0] == find.kind:
        return fold_name(known[1])
    name = COMPANY_FORM.sub("", find.name) if find.kind == "organization" else find.name
    return fold_name(name) or fold_name(find.name)


def add_known(groups: Groups, find: Find) -> None:
    """Add a find whose kind is settled."""
    if find.kind == "person" and len(name_tokens(find.name)) > 1:
        add_person(groups, find)
    else:
        group = add_named(groups, find)
        if find.kind == "person":
            index_person(groups, group)


def add_named(groups: Groups, find: Find) -> Group:
    """Add a find to the group of its own name, made when there is none."""
    assert find.kind is not None
    key = key_of(find)
    group = groups.by_name.get(key)
    if group is None:
        group = Group(find.kind, find.name)
        groups.all.append(group)
        groups.by_name[key] = group
    for form in find.forms:
        groups.by_name.setdefault(fold_name(form), group)
    group.finds.append(find)
    return group


@lru_cache(maxsize=1 << 14)
def name_tokens(name: str) -> tuple[str, ...]:
    """The folded words of a person's name, without "Jr." and the like."""
    return tuple(fold_name(SENIOR.sub("", name).replace(".", ". ").replace("-", "")).split())


def add_person(groups: Groups, find: Find) -> None:
    """Add a person's full name to the one person it fits, or make a new one. A name that fits two is doubtful."""
    tokens = name_tokens(find.name)
    key, joined = " ".join(tokens), "".join(tokens)
    group = groups.by_name.get(key) or groups.by_name.get(joined)
    if (group is None or group.kind != "person") and key in groups.doubtful:
        return
    if group is None or group.kind != "person":
        near = (other for token in tokens[1:] for other in groups.by_surname.get(token, [])[:LIMIT])
        fits = list(dict.fromkeys(other for other in near if same_person(tokens, name_tokens(other.name))))
        fits = fits or [other for other in groups.by_surname.get(tokens[-1], [])[:LIMIT] if has_surnames(other, tokens)]
        if len(fits) > 1:
            groups.doubtful[key] = (find.name, fits)
            return
        group = only(fits)
    if group is None:
        group = Group("person", find.name)
        groups.all.append(group)
    groups.by_name[key] = groups.by_name[joined] = group
    if len(tokens) > len(name_tokens(group.name)):
        group.name = find.name
    group.finds.append(find)
    index_person(groups, group)


def index_person(groups: Groups, group: Group) -> None:
    """Make a person findable by surname and given name."""
    tokens = name_tokens(group.name)
    for token in tokens[1:] or tokens:
        if len(token) > 1 and group not in groups.by_surname[token][-LIMIT:]:
            groups.by_surname[token].append(group)
            if spelling := rough_spelling(token):
                groups.by_spelling[spelling].append(group)
    if len(tokens) > 1 and len(tokens[0]) > 1 and group not in groups.by_given[tokens[0]][-LIMIT:]:
        groups.by_given[tokens[0]].append(group)


def same_person(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether two full names can be one person's: given names that agree, and the shorter's surnames in the longer."""
    rest_one, rest_two = ([token for token in tokens[1:] if len(token) > 1] for tokens in (first, second))
    if not rest_one or not rest_two or not same_given(first[0], second[0]):
        return False
    shorter, longer = sorted((rest_one, rest_two), key=len)
    return all(token in longer for token in shorter) and same_middle(first, second, shorter[-1])


def same_middle(first: Sequence[str], second: Sequence[str], surname: str) -> bool:
    """Whether the middle names before a shared surname agree one by one, as names or as initials. One name may have
    fewer; "George W." and "George H.W." differ."""
    middles = (tokens[1 : tokens.index(surname, 1)] for tokens in (first, second))
    pairs = [(one, two) for one, two in zip(*middles, strict=False) if 1 in (len(one), len(two))]
    return all(one[0] == two[0] for one, two in pairs)


def same_given(one: str, two: str) -> bool:
    """Whether two given names can be one: equal, an initial, or a short form such as "Pat"."""
    if one == two:
        return True
    short, long = sorted((one, two), key=len)
    return long.startswith(short) and (len(short) == 1 or len(short) > 2)


def attach(groups: Groups, row: Sequence[Find]) -> bool:
    """Give a short or unknown name to the one actor that it fits; True when it is spoken for."""
    name = row[0].surface
    key = fold_name(name)
    if key in groups.apart:
        return True
    group = (
        groups.by_name.get(key)
        or fitting_person(groups, name)
        or only(groups.by_part.get(key, []))
        or respelt(groups, name)
    )
    if group is None:
        return key in groups.doubtful
    group.finds.extend(row)
    return True


def only(fits: Sequence[Group]) -> Group | None:
    """The group when there is exactly one."""
    return fits[0] if len(fits) == 1 else None


def fitting_person(groups: Groups, name: str) -> Group | None:
    """The one person whose surnames, or whose given name, this is. Two that fit are noted as doubtful."""
    tokens = name_tokens(name)
    if not tokens:
        return None
    fits = [group for group in groups.by_surname.get(tokens[-1], [])[:LIMIT] if has_surnames(group, tokens)]
    if not fits and len(tokens) == 1:
        fits = groups.by_given.get(tokens[0], [])[:LIMIT]
    if len(fits) > 1:
        groups.doubtful[fold_name(name)] = (name, fits)
    return only(fits)


def has_surnames(group: Group, tokens: Sequence[str]) -> bool:
    """Whether all words are surnames of this person."""
    own = name_tokens(group.name)
    return all(token in (own[1:] or own) for token in tokens)


def respelt(groups: Groups, name: str) -> Group | None:
    """The one person whose surname is the same but for a doubled letter or its ending: "Zelenko", "Zellenko"."""
    tokens = name_tokens(name)
    return only(groups.by_spelling.get(rough_spelling(tokens[0]), [])) if len(tokens) == 1 else None


def rough_spelling(word: str) -> str:
    """A surname without doubled letters, with one spelling of "-y", "-iy" and "-i"; "" for a short one."""
    return Y_ENDING.sub("y", DOUBLED.sub(r"\1", word)) if len(word) > 6 else ""


def replace_groups(groups: Groups, gone: dict[Group, Group]) -> None:
    """Take groups out that have become part of another."""
    if not gone:
        return
    groups.all[:] = [group for group in groups.all if group not in gone]
    groups.by_name = {key: gone.get(group, group) for key, group in groups.by_name.items()}
    for part, fits in groups.by_part.items():
        groups.by_part[part] = list(dict.fromkeys(gone.get(group, group) for group in fits))
    for index in (groups.by_surname, groups.by_given, groups.by_spelling):
        for part, fits in index.items():
            index[part] = list(dict.fromkeys(gone.get(group, group) for group in fits))
