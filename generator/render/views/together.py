"""Where two actors are named together: the mentions of both go in, the paragraphs that name both come out, by source in
order of time. Leaves to others how a page shows them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.core.model import Mention, Page, Site
from generator.render.views.catalogue import Catalogue, source_order
from generator.render.views.quotations import is_further_on, join_sentences
from generator.render.withhold import is_shown


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph that names two actors: the mentions of each, in order of place. The anchor of one that the author
    does not publish only tells it apart."""

    anchor: str
    first: tuple[Mention, ...]
    second: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Extent:
    """In how many sources, and in how many of their paragraphs, actors are named."""

    sources: int
    paragraphs: int


@dataclass(frozen=True, slots=True)
class Places:
    """Where sources name an actor: the ids of their pages, and each paragraph's page with its anchor."""

    pages: frozenset[str]
    paragraphs: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Where two actors are named together: how many sources name both and how many paragraphs do, and these paragraphs
    by source in order of time."""

    extent: Extent
    found: tuple[tuple[Page, tuple[Paragraph, ...]], ...]


def find_places(site: Site, actor_id: str) -> Places:
    """Where sources name an actor."""
    named = {(m.page_id, m.anchor) for m in site.mentions.get(actor_id, ()) if site.pages[m.page_id].kind == "source"}
    return Places(frozenset(page_id for page_id, _ in named), frozenset(named))


def find_meeting(catalogue: Catalogue, pair: tuple[str, str], places: tuple[Places, Places]) -> Meeting:
    """The paragraphs that name both of two actors. Costs a look at each place of the rarer actor, and the mentions of
    the sources that hold such a paragraph."""
    counts = count_shared(catalogue, places)
    found = tuple(
        (page, tuple(pair_up(*(catalogue.named[page.id][actor_id] for actor_id in pair)))) for page, _ in counts
    )
    extent = Extent(len(places[0].pages & places[1].pages), sum(count for _, count in counts))
    return Meeting(extent, found)


def count_shared(catalogue: Catalogue, places: tuple[Places, Places]) -> list[tuple[Page, int]]:
    """The sources with a paragraph that names both of two actors, in order of time, and how many paragraphs do."""
    counts = Counter(page_id for page_id, _ in places[0].paragraphs & places[1].paragraphs)
    pages = sorted((catalogue.site.pages[page_id] for page_id in counts), key=source_order)
    return [(page, counts[page.id]) for page in pages]


def pair_up(first: Sequence[Mention], second: Sequence[Mention]) -> Iterator[Paragraph]:
    """The paragraphs of one page that hold mentions of both, in order of place."""
    theirs = group_by_anchor(second)
    for anchor, mentions in group_by_anchor(first).items():
        if anchor in theirs:
            yield Paragraph(anchor, tuple(mentions), tuple(theirs[anchor]))


def group_by_anchor(mentions: Iterable[Mention]) -> dict[str, list[Mention]]:
    """Mentions by their paragraph."""
    groups: dict[str, list[Mention]] = {}
    for mention in mentions:
        groups.setdefault(mention.anchor, []).append(mention)
    return groups


def weave_sentences(paragraph: Paragraph) -> list[list[Mention]]:
    """The sentences of a paragraph that name either actor. Those of each stand in order of place; where no sentence
    names both, it is not known which actor's come before the other's, and the first's do."""
    first, second = (
        join_sentences([mention for mention in mentions if is_shown(mention)])
        for mentions in (paragraph.first, paragraph.second)
    )
    places = {text_of(sentence): place for place, sentence in reversed(list(enumerate(second)))}
    woven: list[list[Mention]] = []
    taken = 0
    for sentence in first:
        place = places.get(text_of(sentence), -1)
        if place < taken:
            woven.append(sentence)
            continue
        woven += second[taken:place]
        woven.append(merge_mentions(sentence, second[place]))
        taken = place + 1
    return woven + second[taken:]


def text_of(sentence: Sequence[Mention]) -> str:
    """The words of a sentence."""
    return sentence[0].before + sentence[0].surface + sentence[0].after


def merge_mentions(first: Sequence[Mention], second: Sequence[Mention]) -> list[Mention]:
    """The mentions of two actors in one sentence, in order of place, without such as overlap."""
    merged: list[Mention] = []
    for mention in sorted((*first, *second), key=lambda mention: len(mention.before)):
        if not merged or is_further_on(merged[-1], mention):
            merged.append(mention)
    return merged
