"""What a model's proposals are worth: proposals in, opinions out. A model sees names that no rule and no table knows,
but takes surnames for firms and firms for persons; so what it says counts for a name as a whole, and is weighed with
the evidence of the text.

How much was measured on documents whose names no table held, with a small English model: it is right that a stretch
names something nine times of ten, right about places and organisations in about two of three, and about persons of
one word in one of three.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.core.model import Kind
from generator.core.urls import fold_name
from generator.ingest.actors.evidence import Votes
from generator.ingest.actors.spans import Find, Proposal

WEIGHT: Mapping[Kind, int] = {"organization": 2, "place": 2, "person": 1}
"""Votes for the kind that a model names."""
LEAST_ALONE = 2
"""A model sees firms and towns where none are: those that it sees once were right in one of three."""
SENTENCE = re.compile(r"[.!?…;:,]['\"”’)\]]*\s*\Z")
IN_SENTENCE = re.compile(r"(?:['’]s)?,? [a-zà-ÿ]")
CALLED: Mapping[Kind, str] = {
    "person": "a person",
    "organization": "an organisation",
    "country": "a country",
    "place": "a place",
    "agreement": "an agreement",
}


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a model says of one unknown name: the kind that it takes it for in most places (of equals, in the first),
    and in how many of the places that it has read it takes it for a name of any kind; ``least`` is in how many it must
    see a place or an organisation when nothing else speaks for it."""

    kind: Kind | None
    named: int
    read: int
    least: int = LEAST_ALONE

    @property
    def sure(self) -> bool:
        """Whether it takes the name for one in at least half of its places."""
        return 2 * self.named >= self.read


NO_OPINION = Opinion(None, 0, 0)


def cut_to_proposals(finds: Iterable[Find], proposals: Sequence[Proposal]) -> list[Find]:
    """Unknown rows of words without what stands before the one name that a model sees at their end, as in "Guard Ana
    Zell" where no table knows "Guard". A row that the model knows whole in some place stays as it is."""
    whole = {(id(proposal.block), proposal.start, proposal.end) for proposal in proposals}
    ends = {(id(proposal.block), proposal.end): proposal.start for proposal in proposals}
    finds = list(finds)
    known = {find.surface for find in finds if is_unknown(find) and (id(find.block), find.start, find.end) in whole}

    def cut(find: Find) -> Find:
        start = ends.get((id(find.block), find.end), 0)
        if not is_unknown(find) or start <= find.start or find.surface in known:
            return find
        return replace(find, start=start, name=find.block.text[start : find.end], opening=False)

    return [cut(find) for find in finds]


def is_unknown(find: Find) -> bool:
    """Whether no rule has told a find's kind."""
    return find.kind is None and find.rule == "capitals"


def read_opinions(finds: Iterable[Find], proposals: Sequence[Proposal], judged: bool = True) -> dict[str, Opinion]:
    """A model's opinion of each unknown name, by the folded name; empty when there was no model. In a language that is
    not ``judged`` no evidence can speak for a name, and seeing it once is enough."""
    if not proposals:
        return {}
    kinds = {(id(proposal.block), proposal.start, proposal.end): proposal.kind for proposal in proposals}
    last = max((proposal.block.start, proposal.start) for proposal in proposals)  # it may not have read to the end
    read: Counter[str] = Counter()
    votes: dict[str, Votes] = defaultdict(Counter)
    for find in finds:
        if is_unknown(find) and (find.block.start, find.start) <= last:
            name = fold_name(find.surface)
            read[name] += 1
            kind = kinds.get((id(find.block), find.start, find.end))
            votes[name].update([kind] if kind else [])
    first = {name: next(iter(votes[name].most_common(1)), (None, 0))[0] for name in read}
    least = LEAST_ALONE if judged else 1
    return {name: Opinion(first[name], votes[name].total(), times, least) for name, times in read.items()}


def keep_named(finds: Iterable[Find], opinions: Mapping[str, Opinion]) -> list[Find]:
    """The finds without the unknown ones that a model never takes for a name: in a language that the evidence cannot
    judge, capitals tell nothing."""
    names = {name for name, opinion in opinions.items() if opinion.named}
    return [find for find in finds if not is_unknown(find) or fold_name(find.surface) in names]


def second(votes: Votes, opinion: Opinion, row: Sequence[Find]) -> Kind | None:
    """The kind of a name when a model's opinion is added to the votes of the evidence; None where both say little.

    Between kinds with equal votes the model decides. Its word alone is no proof that a short row of capitals or a line
    by itself (a heading, an entry of a menu) names anything, nor that a single word is a person, nor that a name that
    stands once is a place or an organisation; and it does not stand against evidence that the name is another thing's,
    such as a product's.
    """
    kind = opinion.kind
    single = " " not in row[0].surface
    if kind is None or not opinion.sure or (single and row[0].surface.isupper()):
        return None
    if not any(stands_in_text(find) for find in row):
        return None
    total = Counter(votes)
    total[kind] += WEIGHT[kind]
    best = max(total, key=lambda one: (total[one], one == kind))
    alone = votes[best] <= 0
    if total[best] <= 0 or (alone and single and best == "person"):
        return None
    if alone and best != "person" and opinion.named < opinion.least:
        return None
    return best


def stands_in_text(find: Find) -> bool:
    """Whether a find stands in a sentence, not in a headline or a menu, and is more than that sentence's first word
    unless a verb or the like follows."""
    text = find.block.text
    if not SENTENCE.search(text):
        return False
    return not find.opening or " " in find.surface or IN_SENTENCE.match(text, find.end) is not None


def doubt_of(finds: Iterable[Find], kind: Kind) -> str:
    """What an author should know of an entry that would not be there, or not as this, without a model; else empty."""
    rules = {find.rule for find in finds if find.kind == kind}
    doubt = f"the words around it tell too little; the language model takes it for {CALLED[kind]}"
    return doubt if rules == {"model"} else ""
