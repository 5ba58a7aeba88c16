"""Who is named with whom: each actor's company, counted by page and by paragraph."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import chain

from generator.core.model import Edge
from generator.core.work import FORGETFUL, Memory

MOST_TOGETHER = 40
"""Of more actors than this in one paragraph or page, the first count; so the work for a page is bounded."""
MOST_EDGES = 50
"""An actor keeps its strongest edges; the weakest of a hub tell nothing."""

COMPANIES = "companies of actors"
"""What a memory keeps: each actor's edges, by its id."""
Company = tuple[str, ...]


def find_edges(
    pages: Iterable[Sequence[str]], paragraphs: Iterable[Sequence[str]], memory: Memory = FORGETFUL
) -> dict[str, tuple[Edge, ...]]:
    """Each actor's edges, strongest first (paragraphs, then pages, then ids), in order of actors.

    Takes the actors of each page, those that matter most to it first, and of each paragraph, all without doubles.
    One actor is counted at a time, so that no table of all pairs is ever held; one whose company is as a memory has it
    is not counted again.
    """
    by_page, by_paragraph = _companies(pages), _companies(paragraphs)
    found: dict[str, tuple[Edge, ...]] = {}
    for actor in sorted(by_page.keys() | by_paragraph.keys()):
        company = by_page.get(actor, []), by_paragraph.get(actor, [])
        found[actor] = memory.recall(COMPANIES, actor, company, partial(_edges, actor, *company))
    memory.retain(COMPANIES, found)
    return {actor: edges for actor, edges in found.items() if edges}


def _companies(groups: Iterable[Sequence[str]]) -> dict[str, list[Company]]:
    companies: dict[str, list[Company]] = {}
    for group in groups:
        company = tuple(group[:MOST_TOGETHER])
        for actor in company if len(company) > 1 else ():
            companies.setdefault(actor, []).append(company)
    return companies


def _edges(actor: str, by_page: Iterable[Company], by_paragraph: Iterable[Company]) -> tuple[Edge, ...]:
    pages, paragraphs = Counter(chain.from_iterable(by_page)), Counter(chain.from_iterable(by_paragraph))
    others = (pages.keys() | paragraphs.keys()) - {actor}
    strongest = sorted((-paragraphs[other], -pages[other], other) for other in others)[:MOST_EDGES]
    return tuple(
        Edge(min(actor, other), max(actor, other), -page_count, -paragraph_count)
        for paragraph_count, page_count, other in strongest
    )
