"""A name that a page gives for an organisation, a place or an agreement (``as: [FARC]``) is that actor's in other pages
too, where it is the name of exactly one."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain

from generator.core.model import Kind, Problem
from generator.core.urls import fold_name
from generator.link.identity.descriptions import content_words, country_and_words, is_acronym, split_country
from generator.link.identity.groups import NAMED_KINDS, Group, colisted, name_fold
from generator.link.identity.partition import Partition
from generator.link.identity.reports import alias_hint, quoted, report

LEAST_INITIALS = 3
MOST_DEFINERS = 12

Term = tuple[str, Kind]
TermFinder = Callable[[Group], Iterable[Term]]


def join_defined_names(groups: Sequence[Group], partition: Partition) -> list[Problem]:
    """Join two full names with one acronym, then each name to the only actor for which it is defined.

    A name that no page defines is taken for the acronym of the only actor whose initials it spells.
    """
    defined = _index(groups, _defined_terms)
    problems = _join_definers(groups, partition, defined)
    borne = [tuple(_borne_terms(group)) for group in groups]
    spelled = _index(groups, partial(_spelled_terms, frozenset(chain.from_iterable(borne))))
    for number, group in enumerate(groups):
        for term in borne[number]:
            others = _other_actors(partition, number, defined.get(term, []))
            if len(others) == 1 and not colisted(partition.members(number), partition.members(others[0])):
                partition.join(number, others[0])
            elif others and not group.card:
                problems.append(_undecided(group, [partition.members(other)[0] for other in others]))
                break
            elif not others and not group.card and term not in defined:
                likely = _other_actors(partition, number, spelled.get(term, []))
                problems += [_spelled(group, [partition.members(other)[0] for other in likely])] if likely else []
    return problems


def _index(groups: Sequence[Group], terms: TermFinder) -> dict[Term, list[int]]:
    index: dict[Term, list[int]] = {}
    for number, group in enumerate(groups):
        for term in terms(group):
            index.setdefault(term, []).append(number)
    return index


def _defined_terms(group: Group) -> Iterable[Term]:
    if group.kind not in (*NAMED_KINDS, "place"):
        return ()
    folds = dict.fromkeys(name_fold(form, group.kind) for form in group.forms if _is_name(form))
    return [(fold, group.kind) for fold in folds if fold and fold != group.fold]


def _spelled_terms(wanted: frozenset[Term], group: Group) -> Iterable[Term]:
    """The initials of the group's name, and those without its country, as far as they are wanted."""
    if group.kind not in NAMED_KINDS:
        return ()
    country, rest = split_country(group.name)
    names = [group.fold, fold_name(rest)] if country else [group.fold]
    rows = [row for row in map(content_words, names) if len(row) >= LEAST_INITIALS]
    return [term for term in dict.fromkeys((_initials(row), group.kind) for row in rows) if term in wanted]


def _initials(words: Iterable[str]) -> str:
    return "".join(word[0] for word in words)


def _borne_terms(group: Group) -> Iterable[Term]:
    """What the group's own name may stand for: an acronym, or a name of several words.

    An acronym without a stated kind may be of any kind that has acronyms, since no person is called by one.
    """
    if not group.stated and group.kind == "person":
        acronyms = [fold_name(name) for name in group.names if is_acronym(name)]
        return [(fold, kind) for fold in acronyms for kind in NAMED_KINDS]
    if group.kind not in (*NAMED_KINDS, "place"):
        return ()
    if not group.card:  # all its names have one fold
        return [(group.fold, group.kind)] if any(map(_is_name, group.names)) else ()
    return dict.fromkeys((name_fold(name, group.kind), group.kind) for name in group.names if _is_name(name))


def _is_name(form: str) -> bool:
    return is_acronym(form) or sum(word[:1].isupper() for word in form.split()) > 1


def _other_actors(partition: Partition, number: int, definers: Iterable[int]) -> list[int]:
    roots = dict.fromkeys(partition.root(definer) for definer in definers)
    return [] if partition.root(number) in roots else [root for root in roots if partition.may_join(number, root)]


def _join_definers(groups: Sequence[Group], partition: Partition, defined: dict[Term, list[int]]) -> list[Problem]:
    """Two names for which pages define one acronym are one actor, unless both spell it with other words."""
    problems: list[Problem] = []
    for (fold, kind), definers in defined.items():
        roots = list(dict.fromkeys(partition.root(definer) for definer in definers))
        if kind not in NAMED_KINDS or len(roots) < 2 or not _acronym_of(groups[definers[0]], fold):
            continue
        if not all(partition.may_join(roots[-1], root) for root in roots[:-1]):
            continue
        if len(roots) > MOST_DEFINERS or not all(_may_be_one(partition, roots[0], root, fold) for root in roots[1:]):
            others = [groups[root] for root in roots[:-1]][:MOST_DEFINERS]
            problems.append(_undecided(groups[roots[-1]], others, fold.upper()))
            continue
        for root in roots[1:]:
            partition.join(roots[0], root)
    return problems


def _acronym_of(group: Group, fold: str) -> bool:
    return any(is_acronym(form) and fold_name(form) == fold for form in group.forms)


def _may_be_one(partition: Partition, first: int, second: int, acronym: str) -> bool:
    """True unless one page lists both, they are two countries', or both spell the acronym with words of their own."""
    one, other = partition.members(first), partition.members(second)
    if colisted(one, other):
        return False
    (country, words), (other_country, other_words) = (country_and_words(members[0].name) for members in (one, other))
    if country != other_country:
        return words == other_words and not (country and other_country)
    spelled = all(_initials(content_words(members[0].fold)) == acronym for members in (one, other))
    return not spelled or not set(words).isdisjoint(other_words)


def _spelled(group: Group, others: list[Group]) -> Problem:
    message = f"{quoted([group])} may stand for {quoted(others)}; no page says so, so they were kept apart."
    return report("possible-same-actor", group, message, alias_hint(group, others))


def _undecided(group: Group, others: list[Group], name: str = "") -> Problem:
    what = f"“{name}”, which {quoted([group])} bears," if name else quoted([group])
    message = f"{what} could also be {quoted(others)}; they were kept apart."
    return report("ambiguous-name", group, message, alias_hint(group, others))
