"""The roles that pages state of actors, each with its date and, where the page's words state it, the paragraph."""

from collections.abc import Iterable, Mapping, Sequence

from generator.core.model import Mention, Page, Role
from generator.link.terms import folded_words

MOST_SENTENCES = 30
"""Of a paragraph's naming sentences, those that are searched for a role's words."""


def page_roles(page: Page, actors: Sequence[str], mentions: Iterable[Mention]) -> list[tuple[str, Role]]:
    """Each entry's role with its actor's id. ``actors`` are those of the page's entries, in order.

    The anchor is that of the first sentence that names the actor and holds all words of the role; else of the first
    paragraph that does; else there is none.
    """
    stated = [(actor, entry.role) for actor, entry in zip(actors, page.entries, strict=True) if entry.role]
    if not stated:
        return []
    by_actor: dict[str, list[Mention]] = {}
    by_anchor: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_actor.setdefault(mention.actor_id, []).append(mention)
        by_anchor.setdefault(mention.anchor, []).append(mention)
    date = page.date.edtf if page.date else ""
    return [
        (actor, Role(role, page.id, date, _anchor(role, by_actor.get(actor, []), by_anchor))) for actor, role in stated
    ]


def _anchor(role: str, mentions: Sequence[Mention], by_anchor: Mapping[str, Sequence[Mention]]) -> str:
    wanted = set(folded_words(role))
    longest = max(role.lower().split(), key=len, default="")
    for mention in mentions:
        if longest in _sentence(mention).lower() and wanted <= _words(mention):  # the first test is much the cheaper
            return mention.anchor
    for anchor in dict.fromkeys(mention.anchor for mention in mentions):
        together = by_anchor[anchor][:MOST_SENTENCES]
        paragraph = " ".join(dict.fromkeys(map(_sentence, together)))
        if longest in paragraph.lower() and wanted <= set(folded_words(paragraph)):
            return anchor
    return ""


def _words(mention: Mention) -> set[str]:
    return set(folded_words(_sentence(mention)))


def _sentence(mention: Mention) -> str:
    return mention.before + mention.surface + mention.after
