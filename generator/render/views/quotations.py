"""Sentences as pages quote them: with the names or the date in them marked, and cut where they are very long."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.core.model import Mention

CONTEXT = 400
"""Characters kept before the first mark and after the last."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a sentence that is, or is not, marked: a name on an actor's page, a date among events."""

    text: str
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class Quotation:
    """A sentence with the mentions in it, and the link to its paragraph."""

    stretches: tuple[Stretch, ...]
    href: str


def join_sentences(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Mentions by sentence: those that follow each other in one sentence stand together."""
    sentences: list[list[Mention]] = []
    for mention in mentions:
        if sentences and is_further_on(sentences[-1][-1], mention):
            sentences[-1].append(mention)
        else:
            sentences.append([mention])
    return sentences


def is_further_on(first: Mention, second: Mention) -> bool:
    """Whether the second mention comes after the first in the same sentence of the same paragraph."""
    head = first.before + first.surface
    return (
        first.anchor == second.anchor
        and len(second.before) >= len(head)
        and head + first.after == second.before + second.surface + second.after
    )


def quote(base: str, sentence: Sequence[Mention]) -> Quotation:
    """A sentence with its mentions marked."""
    first, last = sentence[0], sentence[-1]
    stretches = [Stretch(keep_end(first.before))]
    end = len(first.before)
    for mention in sentence:
        stretches += [Stretch(mention.before[end:]), Stretch(mention.surface, is_marked=True)]
        end = len(mention.before) + len(mention.surface)
    stretches.append(Stretch(keep_start(last.after)))
    return Quotation(
        tuple(stretch for stretch in stretches if stretch.text), f"{base}#{first.anchor}" if first.anchor else base
    )


def mark_words(sentence: str, words: str) -> tuple[Stretch, ...]:
    """A sentence with some words of it marked where they first stand."""
    start = sentence.find(words) if words else -1
    if start < 0:
        return (Stretch(keep_start(sentence)),) if sentence else ()
    end = start + len(words)
    stretches = (
        Stretch(keep_end(sentence[:start])),
        Stretch(words, is_marked=True),
        Stretch(keep_start(sentence[end:])),
    )
    return tuple(stretch for stretch in stretches if stretch.text)


def keep_end(text: str) -> str:
    """The text, or its last 400 characters after a sign of omission."""
    return text if len(text) <= CONTEXT else "…" + text[-CONTEXT:]


def keep_start(text: str) -> str:
    """The text, or its first 400 characters before a sign of omission."""
    return text if len(text) <= CONTEXT else text[:CONTEXT] + "…"
