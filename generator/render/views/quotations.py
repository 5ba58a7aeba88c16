"""Sentences as pages quote them: with the names or the date in them marked, cut where they are very long, and with the
link that lights the very sentence in its source.

Such a link is a text fragment (https://wicg.github.io/scroll-to-text-fragment/): a browser lights the words without a
script, and where it does not find them it goes to the paragraph as by any other link.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote as percent_encode

from generator.core.model import Mention

CONTEXT = 400
"""Characters kept before the first mark and after the last."""
DIRECTIVE = ":~:text="
WHOLE = 10
"""Words up to which a sentence is looked for whole; of a longer one its first six and last four, so that a page mark or
a reference to a footnote between them does no harm."""
FIRST_WORDS = 6
LAST_WORDS = 4
LONGEST_DIRECTIVE = 400
"""Characters. A script that sets no spaces has no words to choose from."""
ENCODED = {code: f"%{code:02X}" for code in range(128) if not (chr(code).isalnum() or chr(code) in "._~")}
"""What a text directive does not take as it is. Most sentences need no more, and this is quick."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a sentence that is, or is not, marked: a name on an actor's page, a date among events. ``is_second``
    where it names the second of two actors."""

    text: str
    is_marked: bool = False
    is_second: bool = False


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


def quote(base: str, sentence: Sequence[Mention], second: str = "") -> Quotation:
    """A sentence with its mentions marked, those of the actor ``second`` as such."""
    first, last = sentence[0], sentence[-1]
    stretches = [Stretch(keep_end(first.before))]
    end = len(first.before)
    for mention in sentence:
        stretches += [Stretch(mention.before[end:]), Stretch(mention.surface, True, mention.actor_id == second)]
        end = len(mention.before) + len(mention.surface)
    stretches.append(Stretch(keep_start(last.after)))
    return Quotation(
        tuple(stretch for stretch in stretches if stretch.text), f"{base}#{first.anchor}" if first.anchor else base
    )


def quote_page(base: str, sentences: Iterable[Sequence[Mention]], second: str = "") -> tuple[Quotation, ...]:
    """Sentences of one page, in its order, each with the link that lights it. One that opens as an earlier sentence of
    another paragraph does is linked by its paragraph alone, since a browser would find the earlier one."""
    openings: dict[str, str] = {}
    quotations: list[Quotation] = []
    for sentence in sentences:
        mention = sentence[0]
        quotation = quote(base, sentence, second)
        parts = choose_words(mention.before + mention.surface + mention.after)
        if parts and openings.setdefault(parts[0].casefold(), mention.anchor) == mention.anchor:
            quotation = Quotation(quotation.stretches, add_directive(quotation.href, parts))
        quotations.append(quotation)
    return tuple(quotations)


def sentence_href(href: str, sentence: str) -> str:
    """A link to a paragraph, made to light one sentence of it; the link itself when there are no words to look for."""
    return add_directive(href, choose_words(sentence))


def choose_words(sentence: str) -> tuple[str, ...]:
    """The words by which a browser finds a sentence: all of a short one, else those that open and those that close it;
    none of none. A sign of omission at either end is where a long sentence was cut, and no word of it."""
    words = sentence.strip("… \n").split()
    if len(words) <= WHOLE:
        return (" ".join(words),) if words else ()
    return " ".join(words[:FIRST_WORDS]), " ".join(words[-LAST_WORDS:])


def add_directive(href: str, parts: Sequence[str]) -> str:
    """A link that also lights the words from the first part to the last."""
    directive = ",".join(map(encode_words, parts))
    if not directive or len(directive) > LONGEST_DIRECTIVE:
        return href
    return f"{href}{'' if '#' in href else '#'}{DIRECTIVE}{directive}"


def encode_words(words: str) -> str:
    """Words as a text directive takes them: ``&``, ``-`` and ``,`` have a meaning in it, so they are encoded too."""
    return words.translate(ENCODED) if words.isascii() else percent_encode(words, safe="").replace("-", "%2D")


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
