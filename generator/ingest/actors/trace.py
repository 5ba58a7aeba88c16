"""Why a document's name became the actor that it became, or none: findings and a name go in, a trace comes out.

Nothing is decided here. The findings are those from which entries are made, and the votes are counted by the same code.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from generator.core.model import Kind
from generator.core.urls import fold_name
from generator.ingest.actors import Findings, make_entry
from generator.ingest.actors.candidates import Row, read_context, unknown_rows, votes_of_row
from generator.ingest.actors.evidence import ENOUGH
from generator.ingest.actors.groups import Group
from generator.ingest.actors.proposals import NO_OPINION
from generator.ingest.actors.spans import Find
from generator.ingest.actors.words import sentence_bounds

RULES: Mapping[str, str] = {
    "acronym": "The document defines an acronym in brackets behind a name; both name one actor.",
    "title": "A title, an office or an honorific stands before a person's name.",
    "keyword": "A word that names organisations or agreements (University, Accord) takes the capitals around it.",
    "gazetteer": "A table of countries, nations, cities and well-known organisations has the name.",
    "given name": "A given name or initials stand before another word of a name.",
    "evidence": "No rule knows the name; the words around it gave one kind enough votes.",
    "model": "No rule knows the name; the language model's opinion, with the words around it, decided.",
    "capitals": "Capitals that no rule knows are a candidate, until the whole document has been read.",
    "short form": "A shorter form that fits this actor of the document and no other.",
    "adjective": "A nation's adjective counts as a mention of its country.",
}
"""Every rule that can find a name, in one plain sentence."""
NEAR = 3
LONGEST = 400


@dataclass(frozen=True, slots=True)
class Place:
    """One place in a document that bears a name: the exact text, its sentence, where it starts in the seed's text, its
    printed page where known, and the rule that found it."""

    surface: str
    sentence: str
    start: int
    page: int | None
    rule: str


@dataclass(frozen=True, slots=True)
class Trace:
    """What became of a name in one document. ``name`` and ``kind`` are the actor's, empty when it became none; ``why``
    says so in sentences; ``votes`` are those for each kind when it was a candidate, the most first."""

    name: str
    kind: Kind | None
    forms: tuple[str, ...]
    rule: str
    why: tuple[str, ...]
    votes: tuple[tuple[Kind, int], ...] = ()
    places: tuple[Place, ...] = ()


def trace_name(findings: Findings, name: str) -> Trace | None:
    """The trace of a name, in any spelling that folds to one of its forms; None when no place has it."""
    fold = fold_name(name)
    doubtful = findings.groups.doubtful.get(fold)
    group = next((group for group in findings.groups.all if fold in folds_of(group)), None)
    if group is None:
        group = next((group for group in findings.groups.all if fold in adjectives_of(group, findings)), None)
    if group is not None:
        return trace_group(group, findings)
    row = [find for find in findings.finds if fold_name(find.surface) == fold]
    if doubtful and row:
        bearers = ", ".join(one.name for one in doubtful[1])
        why = f"It could be {bearers}{' or another person' if len(doubtful[1]) == 1 else ''}; it was given to none."
        return Trace("", None, (), row[0].rule, (why,), (), places_of(row, set()))
    return trace_left_out(row, findings) if row else None


def near_names(findings: Findings, name: str) -> tuple[str, ...]:
    """The names of the document that are most like one that it does not have."""
    known = {fold_name(find.surface): find.surface for find in reversed(findings.finds)}
    known |= {fold_name(group.name): group.name for group in findings.groups.all}
    fold = fold_name(name)
    words = set(fold.split())
    sharing = [key for key in known if words & set(key.split())]
    near = dict.fromkeys([*get_close_matches(fold, known, n=NEAR, cutoff=0.7), *sharing])
    return tuple(known[key] for key in near)[:NEAR]


def folds_of(group: Group) -> set[str]:
    """All folded forms of a group's name."""
    names = (form for find in group.finds for form in (find.surface, find.name, *find.forms))
    return {fold_name(group.name), *map(fold_name, names)}


def adjectives_of(group: Group, findings: Findings) -> set[str]:
    """The folded adjectives that count as mentions of a country."""
    used = findings.adjectives.get(group.name, ()) if group.kind == "country" else ()
    return {fold_name(find.surface) for find in used}


def trace_group(group: Group, findings: Findings) -> Trace:
    """The trace of a name that became an actor."""
    adjectives = findings.adjectives.get(group.name, []) if group.kind == "country" else []
    finds = sorted((*group.finds, *adjectives), key=lambda find: (find.block.start, find.start))
    sentences = {key: sentence_bounds(block.text) for key, block in {id(one.block): one.block for one in finds}.items()}
    entry = make_entry(group, sentences, {group.name: tuple(dict.fromkeys(find.surface for find in adjectives))})
    row = [find for find in group.finds if find.kind == group.kind and find.rule in ("evidence", "model")]
    votes: tuple[tuple[Kind, int], ...] = ()
    why = [RULES.get(entry.rule, entry.rule)]
    if row:
        surface = fold_name(row[0].surface)
        unknown = [find for find in findings.finds if fold_name(find.surface) == surface]
        votes, reasons = judge(unknown, findings)
        why += [*reasons, f"So it was taken for {group.kind}."]
    places = places_of(finds, set(group.finds))
    return Trace(entry.name, entry.kind, entry.forms, entry.rule, tuple(why), votes, places)


def trace_left_out(row: Row, findings: Findings) -> Trace:
    """The trace of a name that became no actor."""
    if row[0].kind is not None or row[0].rule != "capitals":
        why = (RULES.get(row[0].rule, row[0].rule), "Here it names no actor of its own, or could mean more than one.")
        return Trace("", None, (), row[0].rule, why, (), places_of(row, set()))
    votes, reasons = judge(row, findings)
    left = "It was a candidate without enough evidence, and was left out."
    return Trace("", None, (), "capitals", (RULES["capitals"], *reasons, left), votes, places_of(row, set()))


def judge(row: Row, findings: Findings) -> tuple[tuple[tuple[Kind, int], ...], list[str]]:
    """The votes that the document gives an unknown name, the most first, and what they led to."""
    rows = unknown_rows(findings.finds)
    context = read_context(findings.finds, rows, findings.facts.lower, findings.opinions)
    for group in findings.groups.all:
        for find in group.finds:
            context.note(find, group.kind)
    votes = votes_of_row(row, context)
    ranked = tuple((kind, count) for kind, count in votes.most_common() if count)
    opinion = findings.opinions.get(fold_name(row[0].surface), NO_OPINION)
    told = ", ".join(f"{kind} {count}" for kind, count in ranked) or "none"
    reasons = [f"Votes of the words in it and around it: {told}; {ENOUGH} are enough, if no other kind has as many."]
    if opinion.read:
        seen = f"as {opinion.kind} " if opinion.kind else ""
        reasons.append(f"The language model took it for a name {seen}in {opinion.named} of {opinion.read} places.")
    return ranked, reasons


def places_of(finds: Iterable[Find], members: set[Find]) -> tuple[Place, ...]:
    """Each place with its sentence; ``members`` are the finds that are the actor's own, adjectives apart."""
    bounds: dict[int, Sequence[int]] = {}
    places: dict[tuple[int, int], Place] = {}
    for find in finds:
        block = find.block
        if id(block) not in bounds:
            bounds[id(block)] = sentence_bounds(block.text)
        starts = bounds[id(block)]
        at = bisect_right(starts, find.start)
        start, end = starts[at - 1], starts[min(at, len(starts) - 1)]
        sentence = cut_around(block.text, (start, end), (find.start, find.end))
        rule = rule_of(find, members)
        place = Place(find.surface, sentence, block.start + find.start, block.page, rule)
        places.setdefault((block.start, find.start), place)
    return tuple(places.values())


def cut_around(text: str, sentence: tuple[int, int], name: tuple[int, int]) -> str:
    """A sentence, of which at most half of ``LONGEST`` stands on each side of a name; it is cut at words, with an
    ellipsis."""
    start, end = sentence
    before, after = text[start : name[0]], text[name[1] : end]
    if len(before) > LONGEST // 2:
        _, space, kept = before[-LONGEST // 2 :].partition(" ")
        before = "…" + kept if space else before[-LONGEST // 2 :]
    if len(after) > LONGEST // 2:
        kept, space, _ = after[: LONGEST // 2].rpartition(" ")
        after = kept + "…" if space else after[: LONGEST // 2]
    return (before + text[name[0] : name[1]] + after).strip()


def rule_of(find: Find, members: set[Find]) -> str:
    """The rule by which one place was read."""
    if find.kind is None and find.rule == "gazetteer":
        return "adjective"
    return "short form" if find.kind is None and find in members else find.rule
