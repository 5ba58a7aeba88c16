"""Under which of its words an index files a name: people under the name that the sources themselves call them by.

That a name's last word is its family name is a guess, and wrong for much of the world. So the sources' words decide:
where they say ``Costa`` for Mariana Costa, she is filed as ``Costa, Mariana``; where they say ``Peña`` for Enrique Peña
Nieto, he is ``Peña Nieto, Enrique``; where they say ``Xi`` for Xi Jinping, the name stays as it is written. Whom they
only name in full is filed like others of the same family name (``Costa``) or the same given name (``Mariana``); where
there are none, as the name is written.
"""

from collections import Counter
from collections.abc import Container, Iterator, Mapping

from generator.core.model import Actor, Site
from generator.core.urls import fold_name


def filing_names(site: Site) -> dict[str, str]:
    """Every actor's name as an index lists and sorts it (``Costa, Mariana``), by id; most as they are written. Linear
    in mentions."""
    words = {actor.id: actor.name.split() for actor in site.actors.values() if is_divisible(actor)}
    starts = {key: find_family_name(parts, count_surfaces(site, site.actors[key])) for key, parts in words.items()}
    families = {fold(words[key][start:]) for key, start in starts.items() if start}
    given = {fold(words[key][:start]) for key, start in starts.items() if start}
    for key, parts in words.items():
        if starts[key] is None:
            starts[key] = find_known_name(parts, families, given)
    return {
        actor.id: invert(words[actor.id], start) if (start := starts.get(actor.id)) else actor.name
        for actor in site.actors.values()
    }


def is_divisible(actor: Actor) -> bool:
    """Whether a name may hold a family name that does not open it."""
    words = actor.name.split()
    return actor.kind == "person" and len(words) > 1 and "," not in actor.name and words[0][0].isupper()


def count_surfaces(site: Site, actor: Actor) -> Mapping[str, int]:
    """How often the sources call an actor by each form, compared as names are; its aliases count once."""
    surfaces = (
        mention.surface for mention in site.mentions.get(actor.id, ()) if site.pages[mention.page_id].kind == "source"
    )
    return Counter(fold_name(form) for form in (*surfaces, *actor.aliases) if form)


def find_family_name(words: list[str], forms: Mapping[str, int]) -> int | None:
    """The place in a name's words at which the part begins that is used alone; None when none is. What follows it
    belongs to it, as in ``Calderón`` for Felipe Calderón Hinojosa."""
    votes = {start: sum(forms.get(form, 0) for form in forms_from(words, start)) for start in range(len(words))}
    return max(votes, key=lambda start: (votes[start], -start)) if any(votes.values()) else None


def forms_from(words: list[str], start: int) -> Iterator[str]:
    """The parts of a name, less than the whole, that begin with one of its words and may stand for its bearer. A word
    in small letters after it tells that it is none (``Baron`` of the 3rd Baron of the Quay)."""
    for end in range(start + 1, len(words) + 1):
        if (start or end < len(words)) and all(word[0].isupper() for word in words[end:]):
            yield fold(words[start:end])


def find_known_name(words: list[str], families: Container[str], given: Container[str]) -> int:
    """The place at which a family name of others begins, or the last word after a given name of others; else 0."""
    known = (start for start in range(1, len(words)) if fold(words[start:]) in families)
    return next(known, len(words) - 1 if fold(words[:-1]) in given else 0)


def fold(words: list[str]) -> str:
    """Words of a name as two names are compared."""
    return fold_name(" ".join(words))


def invert(words: list[str], start: int) -> str:
    """A name with its family name, which begins at a word, put first."""
    return f"{' '.join(words[start:])}, {' '.join(words[:start])}"
