"""Names that no rule knows: which of them the document tells enough of, and as what. Finds in, kinds out."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.core.model import Kind
from generator.core.urls import fold_name
from generator.ingest.actors.evidence import CAMEL, ENOUGH, SEEN, Votes, settle, weigh
from generator.ingest.actors.proposals import NO_OPINION, Opinion, second
from generator.ingest.actors.spans import Find
from generator.ingest.actors.tables.titles import TITLES
from generator.ingest.actors.tables.words import SPEECH_VERBS

Row = Sequence[Find]
"""All finds of one unknown name, in order."""
CLOSED_QUOTE = re.compile(r"[?!.,][\"”’'] \Z")
STATED = 3  # votes that only a plain statement gives, such as "X, a Danish firm"
# Ro Ti-lan, and not "Big Co-op".
HYPHENED = re.compile(
    r"[A-Z][a-z]{1,5} (?!(?:Co|Ex|Re|Pre|Pro|Anti|Non|Mid|Sub|Post|Self|Half)-)[A-Z][a-z]{1,4}-[a-z]{2,5}"
)
SUBJECT = re.compile(r" (?:\w{2,12}ed|was|is|has|had|met|won|lost|left|went|took|gave|made|became|began)\b")
NEIGHBOUR = re.compile(r"(?:,|,? and|,? or|,? y|,? e) \Z")


@dataclass(frozen=True, slots=True)
class Context:
    """What the document tells of its candidates: votes by surface, the weight as a person of each word that stands
    alone, the kinds settled so far by where a name ends, the words that the document has in lower case, and what a
    model says of a name."""

    votes: Mapping[str, Votes]
    alone: Mapping[str, int]
    kinds: dict[tuple[int, int], Kind]
    lower: frozenset[str]
    opinions: Mapping[str, Opinion]

    def note(self, find: Find, kind: Kind) -> None:
        """Remember a kind, for the next name in a list."""
        self.kinds[id(find.block), find.end] = kind


def unknown_rows(finds: Iterable[Find]) -> list[Row]:
    """Unknown finds by their folded name, in the order of the first."""
    rows: dict[str, list[Find]] = {}
    for find in finds:
        if find.kind is None and find.rule == "capitals":
            rows.setdefault(fold_name(find.surface), []).append(find)
    return list(rows.values())


def read_context(
    finds: Sequence[Find], rows: Sequence[Row], lower: frozenset[str], opinions: Mapping[str, Opinion]
) -> Context:
    """The context in which the rows are judged; ``opinions`` are a model's, by folded name."""
    votes = {row[0].surface: weigh(row) for row in rows}
    alone = {
        fold_name(row[0].surface): max(0, votes[row[0].surface]["person"]) + is_subject(row)
        for row in rows
        if is_single(row[0])
    }
    alone |= {fold_name(find.surface): ENOUGH for find in finds if find.kind == "person" and is_single(find)}
    context = Context(votes, alone, {}, lower, opinions)
    for find in finds:
        if find.kind is not None:
            context.note(find, find.kind)
    return context


def decide_kind(row: Row, context: Context) -> tuple[Kind | None, str]:
    """The kind of a row of which enough is told, else None, and the rule: ``evidence``, or ``model`` where that alone
    tells another kind or none."""
    surface = row[0].surface
    if surface.lower() in TITLES:
        return None, ""
    votes = votes_of_row(row, context)
    opinion = context.opinions.get(fold_name(surface), NO_OPINION)
    if opinion.read and not opinion.named and is_single(row[0]) and surface.isupper():
        votes.subtract(dict.fromkeys(votes, 1))  # capitals that a model never takes for a name seldom are one
    plain = settle_kind(row, votes)
    kind = second(votes, opinion, row) or plain
    return kind, "evidence" if kind == plain else "model"


def settle_kind(row: Row, votes: Votes) -> Kind | None:
    """The kind of a row of which the evidence alone tells enough, else None."""
    surface = row[0].surface
    kind = settle(votes)
    if kind == "person" and surface.isupper() and len(surface) < 5:
        return None
    stated = kind in ("organization", "place") and votes[kind] >= STATED
    return kind if stated or is_sure(row) else None


def votes_of_row(row: Row, context: Context) -> Votes:
    """All votes that the document gives a row."""
    surface = row[0].surface
    votes = Counter(context.votes[surface])
    if surface.split()[0].lower() not in context.lower:
        votes.update(votes_of_recurrence(surface, context.alone))
        votes["person"] += ENOUGH if HYPHENED.fullmatch(surface) else 0
    votes.update(votes_of_neighbours(row, context.kinds))
    return votes


def is_single(find: Find) -> bool:
    """Whether a find is one word."""
    return " " not in find.surface


def is_subject(row: Row) -> bool:
    """Whether a name does something at one of its places, without an article before it: "Rivera agreed to …"."""
    return any(
        SUBJECT.match(find.block.text, find.end)
        and not find.block.text[max(0, find.start - 4) : find.start].lower().endswith("the ")
        for find in row[:SEEN]
    )


def is_sure(row: Row) -> bool:
    """Whether a capital of the row is no mere sentence's start."""
    return any(not find.opening or not is_single(find) or speaks(find) for find in row)


def speaks(find: Find) -> bool:
    """Whether a name opens what follows a quotation, with its verb: “…?” Rivera asked."""
    text = find.block.text
    verb = text[find.end + 1 : find.end + 14].split(" ")[0].strip(".,;:")
    return verb in SPEECH_VERBS and CLOSED_QUOTE.search(text, max(0, find.start - 4), find.start) is not None


def votes_of_recurrence(name: str, alone: Mapping[str, int]) -> Votes:
    """A name of two to four words whose last word stands alone elsewhere, best as a person, is a person's."""
    words = fold_name(name).split()
    if not 2 <= len(words) <= 4 or words[-1] not in alone or name.startswith("The ") or CAMEL.match(name):
        return Counter()
    return Counter({"person": 1 + min(ENOUGH, max(0, alone[words[-1]]))})


def votes_of_neighbours(row: Row, kinds: Mapping[tuple[int, int], Kind]) -> Votes:
    """A name in a list is of the kind of the one before it, countries apart."""
    votes: Votes = Counter()
    for find in row[:SEEN]:
        match = NEIGHBOUR.search(find.block.text, max(0, find.start - 6), find.start)
        kind = kinds.get((id(find.block), find.start - len(match[0]))) if match else None
        if kind and kind != "country":
            votes[kind] += 2
    return votes
