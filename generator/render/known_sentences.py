"""Sentences that other rooms write in English: a sentence comes in, the message that it was made of goes out, with what
stands at its places. So they can be said in another language without those rooms knowing of any."""

import re
from collections.abc import Iterable

from generator.render.translations import PLACE

KnownSentences = tuple[tuple[str, re.Pattern[str]], ...]
"""Messages, each with the pattern of what can be made of it."""


def know(messages: Iterable[str]) -> KnownSentences:
    """Messages to look for, in this order: the closer before the looser."""
    return tuple((message, re.compile(_pattern(message))) for message in messages)


def recognise(sentence: str, known: KnownSentences) -> tuple[str, dict[str, str]] | None:
    """The first message that a sentence can be made of, and what stands at its places; None when there is none."""
    for message, pattern in known:
        if match := pattern.fullmatch(sentence):
            return message, match.groupdict()
    return None


def _pattern(message: str) -> str:
    """What a message looks like with any words at its places."""
    parts = PLACE.split(message)
    return "".join(f"(?P<{part}>.+?)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
