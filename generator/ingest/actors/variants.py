"""Spellings: a name that differs by one letter, or by two that changed places, from the surname of one person. That is
told to the author and joined with nothing, since it may be a slip or another person."""

from collections.abc import Iterable, Iterator, Mapping

from generator.ingest.actors.groups import Group, Groups, name_tokens, only

MOST = 4  # persons of one spelling that are kept: where so many are near, none is meant
SHORTEST = 5  # letters of a surname whose neighbours are looked at


def index_spellings(groups: Groups) -> Mapping[str, list[Group]]:
    """The document's persons by each surname less one letter, and by its letters in order of the alphabet."""
    index: dict[str, list[Group]] = {}
    for group in groups.all:
        tokens = name_tokens(group.name) if group.kind == "person" else []
        for surname in tokens[-2 if len(tokens) > 2 else -1 :] if len(tokens) > 1 else ():
            for key in spelling_keys(surname):
                bearers = index.setdefault(key, [])
                if len(bearers) < MOST:
                    bearers.append(group)
    return index


def spelling_keys(word: str) -> Iterator[str]:
    """Keys of which words that differ in one letter, or in the order of two, share one."""
    if len(word) >= SHORTEST:
        yield "=" + "".join(sorted(word))
        yield from dict.fromkeys(f"{at}{word[:at]}{word[at + 1 :]}" for at in range(1, len(word)))


def near_person(index: Mapping[str, list[Group]], word: str) -> Group | None:
    """The one person whose surname is spelt nearly as this folded word, and not as it."""
    found = (group for key in spelling_keys(word) for group in index.get(key, ()))
    return only([group for group in dict.fromkeys(found) if word not in name_tokens(group.name)])


def note_variants(groups: Groups, names: Iterable[str]) -> None:
    """Note as doubtful each name without an actor that is nearly one person's surname."""
    index = index_spellings(groups)
    for name in names:
        tokens = name_tokens(name)
        person = near_person(index, tokens[0]) if len(tokens) == 1 else None
        if person and tokens[0] not in groups.doubtful:
            groups.doubtful[tokens[0]] = (name, [person])
