"""Which pages are about the same things: the cosine of their weighted terms (TF-IDF), without comparing every pair.

Salton and Buckley, "Term-weighting approaches in automatic text retrieval", Information Processing & Management 24
(1988). Each page is represented by its heaviest terms, and each term by the pages in which it is heaviest, so that time
grows with the number of pages and not with its square.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nlargest, nsmallest
from itertools import chain
from math import log, sqrt

TERMS_OF_PAGE = 30
PAGES_OF_TERM = 50
MOST_RELATED = 5
LEAST_LIKENESS = 0.08
"""Pages of wholly unrelated matters reach 0.02 to 0.08 by the words that every kind of text uses."""
ROUNDING = 1e-8  # equal sums may differ in their last digits; ties are for the ids to settle

MOST_OFTEN = 200
FREQUENCY = [0.0, *(-1 - log(count) for count in range(1, MOST_OFTEN + 1))]
"""The weight of a term by its count, negative, so that the heaviest sorts first."""

Vector = tuple[tuple[str, float], ...]


def related_pages(counts: Mapping[str, Mapping[str, int]], before: "RelatedPages | None" = None) -> "RelatedPages":
    """For each page, from its terms and their counts, the pages nearest to it, nearest first. What was worked out
    ``before`` for nearly the same pages is used where it still holds."""
    return RelatedPages(counts, before)


class RelatedPages(Mapping[str, tuple[str, ...]]):
    """For each page the pages nearest to it, looked for when they are asked for: a preview shows one page of many."""

    def __init__(self, counts: Mapping[str, Mapping[str, int]], before: "RelatedPages | None" = None) -> None:
        self._counts = counts
        self._before: RelatedPages | None = before
        if before is not None and "_space" not in before.__dict__:
            self._before = before._before  # that one was never asked
        self._found: dict[str, tuple[str, ...]] = {}

    @cached_property
    def _space(self) -> "_Space":
        before = self._before._space if self._before else None
        self._before = None
        return _make_space(self._counts, before)

    def __getitem__(self, page_id: str) -> tuple[str, ...]:
        if page_id not in self._found:
            self._found[page_id] = _nearest(page_id, self._space)
        return self._found[page_id]

    def __contains__(self, page_id: object) -> bool:
        return page_id in self._counts

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._counts))

    def __len__(self) -> int:
        return len(self._counts)


@dataclass(frozen=True, slots=True)
class _Space:
    """All pages as vectors. ``pages_with`` counts the pages that have a term, ``postings`` are the pages that have it
    among their heaviest, and ``heaviest`` those of them that are compared, as far as they were asked for."""

    counts: Mapping[str, Mapping[str, int]]
    pages_with: Mapping[str, int]
    vectors: Mapping[str, Vector]
    postings: Mapping[str, Sequence[tuple[float, str]]]
    heaviest: dict[str, Sequence[tuple[float, str]]] = field(default_factory=dict)


def _make_space(counts: Mapping[str, Mapping[str, int]], before: _Space | None) -> _Space:
    """Each page's heaviest terms with their weights, of length 1. A term of one page alone relates it to none."""
    pages_with = Counter(chain.from_iterable(counts.values()))
    rarity = {term: log(1 + len(counts) / pages) for term, pages in pages_with.items() if pages > 1}
    known = _still_good(counts, pages_with, before) if before else {}
    vectors = {page_id: known.get(page_id) or _vector(terms, rarity) for page_id, terms in counts.items()}
    postings: dict[str, list[tuple[float, str]]] = {}
    for page_id, vector in vectors.items():
        for term, weight in vector:
            postings.setdefault(term, []).append((-weight, page_id))
    return _Space(counts, pages_with, vectors, postings)


def _still_good(
    counts: Mapping[str, Mapping[str, int]], pages_with: Mapping[str, int], before: _Space
) -> dict[str, Vector]:
    """The vectors of pages whose own terms are as they were, and how many pages have each of them too."""
    if len(counts) != len(before.counts):
        return {}
    old = before.pages_with
    changed = {term for term in pages_with.keys() | old.keys() if pages_with.get(term) != old.get(term)}
    return {
        page_id: before.vectors[page_id]
        for page_id, terms in counts.items()
        if before.counts.get(page_id) is terms and terms.keys().isdisjoint(changed)
    }


def _vector(terms: Mapping[str, int], rarity: Mapping[str, float]) -> Vector:
    weights = [
        (FREQUENCY[min(count, MOST_OFTEN)] * rarity[term], term) for term, count in terms.items() if term in rarity
    ]
    heaviest = nsmallest(TERMS_OF_PAGE, weights)
    length = sqrt(sum(weight * weight for weight, _ in heaviest))
    return tuple((term, -weight / length) for weight, term in heaviest)


def _postings_of(term: str, space: _Space) -> Sequence[tuple[float, str]]:
    if term not in space.heaviest:
        pages = space.postings.get(term, ())
        space.heaviest[term] = nsmallest(PAGES_OF_TERM, pages) if len(pages) > 1 else ()
    return space.heaviest[term]


def _nearest(page_id: str, space: _Space) -> tuple[str, ...]:
    likeness: dict[str, float] = {}
    for term, weight in space.vectors[page_id]:
        for other_weight, other in _postings_of(term, space):
            likeness[other] = likeness.get(other, 0.0) - weight * other_weight
    likeness.pop(page_id, None)
    least = max(LEAST_LIKENESS, min(nlargest(MOST_RELATED, likeness.values()), default=0.0) - ROUNDING)
    near = sorted((-round(score, 9), other) for other, score in likeness.items() if score >= least)
    return tuple(other for _, other in near[:MOST_RELATED])
