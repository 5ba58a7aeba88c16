"""Which pages are about the same things: the cosine of their weighted terms (TF-IDF), without comparing every pair.

Salton and Buckley, "Term-weighting approaches in automatic text retrieval", Information Processing & Management 24
(1988). Each page is represented by its heaviest terms, and each term by the pages in which it is heaviest, so that time
grows with the number of pages and not with its square.
"""

from collections.abc import Mapping
from heapq import nlargest, nsmallest
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


def related_pages(counts: Mapping[str, Mapping[str, int]]) -> dict[str, tuple[str, ...]]:
    """For each page, from its terms and their counts, the pages nearest to it, nearest first."""
    vectors = _vectors(counts)
    postings = _postings(vectors)
    return {page_id: _nearest(page_id, vector, postings) for page_id, vector in sorted(vectors.items())}


def _vectors(counts: Mapping[str, Mapping[str, int]]) -> dict[str, Vector]:
    """Each page's heaviest terms with their weights, of length 1. A term of one page alone relates it to none."""
    pages_with: dict[str, int] = {}
    for terms in counts.values():
        for term in terms:
            pages_with[term] = pages_with.get(term, 0) + 1
    rarity = {term: log(1 + len(counts) / pages) for term, pages in pages_with.items() if pages > 1}
    return {page_id: _vector(terms, rarity) for page_id, terms in counts.items()}


def _vector(terms: Mapping[str, int], rarity: Mapping[str, float]) -> Vector:
    weights = [
        (FREQUENCY[min(count, MOST_OFTEN)] * rarity[term], term) for term, count in terms.items() if term in rarity
    ]
    heaviest = nsmallest(TERMS_OF_PAGE, weights)
    length = sqrt(sum(weight * weight for weight, _ in heaviest))
    return tuple((term, -weight / length) for weight, term in heaviest)


def _postings(vectors: Mapping[str, Vector]) -> dict[str, list[tuple[float, str]]]:
    postings: dict[str, list[tuple[float, str]]] = {}
    for page_id, vector in vectors.items():
        for term, weight in vector:
            postings.setdefault(term, []).append((-weight, page_id))
    return {term: nsmallest(PAGES_OF_TERM, pages) for term, pages in postings.items() if len(pages) > 1}


def _nearest(page_id: str, vector: Vector, postings: Mapping[str, list[tuple[float, str]]]) -> tuple[str, ...]:
    likeness: dict[str, float] = {}
    for term, weight in vector:
        for other_weight, other in postings.get(term, ()):
            likeness[other] = likeness.get(other, 0.0) - weight * other_weight
    likeness.pop(page_id, None)
    least = max(LEAST_LIKENESS, min(nlargest(MOST_RELATED, likeness.values()), default=0.0) - ROUNDING)
    near = sorted((-round(score, 9), other) for other, score in likeness.items() if score >= least)
    return tuple(other for _, other in near[:MOST_RELATED])
