"""How sure an entry is: an actor's finds in, a short sentence for the author out when little speaks for it."""

from collections.abc import Mapping

from generator.core.model import Kind
from generator.ingest.actors.evidence import ENOUGH, weigh
from generator.ingest.actors.groups import Group, Groups, name_tokens
from generator.ingest.actors.proposals import CALLED
from generator.ingest.actors.tables.given_names import KNOWN_SURNAMES
from generator.ingest.actors.variants import index_spellings, near_person

GUESSED = frozenset(("evidence", "capitals"))
SURE = 4  # votes with which a kind that only the words around a name tell is past doubt


def read_doubts(groups: Groups) -> Mapping[str, str]:
    """The doubts about a document's actors by their name; those past doubt have none."""
    spellings = index_spellings(groups)
    found: dict[str, str] = {}
    for group in groups.all:
        doubt = doubt_of_spelling(group, spellings) or doubt_of_evidence(group)
        if doubt:
            found[group.name] = doubt
    return found


def doubt_of_spelling(group: Group, spellings: Mapping[str, list[Group]]) -> str:
    """A doubt about a person of one word who may be another of the document, misspelt."""
    tokens = name_tokens(group.name)
    near = near_person(spellings, tokens[0]) if group.kind == "person" and len(tokens) == 1 else None
    return f"it may be {near.name}, spelt otherwise" if near and near is not group else ""


def doubt_of_evidence(group: Group) -> str:
    """A doubt about a name that no table, title or head word knows."""
    if not {find.rule for find in group.finds} <= GUESSED or group.name in KNOWN_SURNAMES:
        return ""
    unknown = [find for find in group.finds if find.surface == group.finds[0].surface]
    votes = weigh(unknown)
    own = votes[group.kind]
    rivals: list[Kind] = [kind for kind, weight in votes.items() if kind != group.kind and weight >= ENOUGH]
    if rivals:
        other = max(rivals, key=lambda kind: votes[kind])
        return f"the words around it speak for {CALLED[group.kind]}, and for {CALLED[other]} too"
    if own >= SURE or (own > ENOUGH and len(group.finds) > 1):
        return ""
    times = "named once only" if len(group.finds) == 1 else "little is said of it"
    return f"{times}, and few words tell that it is {CALLED[group.kind]}"
