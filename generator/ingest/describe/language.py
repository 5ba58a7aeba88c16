"""A document's parts go in, its language comes out as a BCP 47 tag.

The script decides where only one of our languages is written in it; among languages in Latin letters the commonest
function words do (Grefenstette 1995, "Comparing two language identification schemes").
"""

import re
from collections import Counter

from generator.core.model import Parts

SAMPLE = 20_000
DEFAULT = "en"
PROFILES: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "en",
        frozenset(
            "the of and to in that is was for on with as it by be from this are have which not but they were has at "
            "an or".split()
        ),
    ),
    (
        "es",
        frozenset(
            "de la que el en y a los se del las un por con una su para es al lo como más pero sus este ya entre "
            "cuando".split()
        ),
    ),
    (
        "fr",
        frozenset(
            "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec "
            "aux".split()
        ),
    ),
    (
        "pt",
        frozenset(
            "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das à seu são "
            "foi".split()
        ),
    ),
    (
        "de",
        frozenset(
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden "
            "aus".split()
        ),
    ),
    (
        "it",
        frozenset(
            "di e il la che in un a per è una sono con non del si da le dei nel alla come più anche della gli ha "
            "i".split()
        ),
    ),
)
SCRIPTS: tuple[tuple[str, str], ...] = (
    ("ja", "[\u3040-\u30ff]"),
    ("ko", "[\uac00-\ud7af]"),
    ("zh", "[\u3400-\u9fff]"),
    ("ru", "[\u0400-\u04ff]"),
    ("el", "[\u0370-\u03ff]"),
    ("ar", "[\u0600-\u06ff]"),
    ("he", "[\u0590-\u05ff]"),
    ("th", "[\u0e00-\u0e7f]"),
    ("hi", "[\u0900-\u097f]"),
)
"""In this order: Japanese has Chinese characters too."""
WORD = re.compile(r"[^\W\d_]+")


def language_of(parts: Parts) -> str:
    """The language of the body's first pages; ``en`` when nothing decides."""
    text = sample(parts)
    letters = sum(map(len, WORD.findall(text))) or 1
    for tag, script in SCRIPTS:
        found = len(re.findall(script, text))
        if found > (0.05 if tag == "ja" else 0.3) * letters:
            return tag
    counts = Counter(WORD.findall(text.casefold()))
    scores = [sum(counts[word] for word in words) for _, words in PROFILES]
    best = max(scores)
    return PROFILES[scores.index(best)][0] if best >= 3 else DEFAULT


def sample(parts: Parts) -> str:
    """The beginning of the body, or of the head where there is no body."""
    texts, size = [], 0
    for block in parts.body or parts.head:
        texts.append(block.text[: SAMPLE - size])
        size += len(texts[-1])
        if size >= SAMPLE:
            break
    return "\n".join(texts)
