"""The measures of all lines go in, each line's surroundings come out: what stands beside, before and after it.

Three families of columns, each with a value for every line: of a line within the document's body, of the body's first
line, and of its last.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.ingest.clean import cues
from generator.ingest.clean.measures import AT, NAMES, Row
from generator.ingest.clean.recurring import fold_line
from generator.ingest.clean.windows import Column, Window, add, times, without

LOOKED_AT = 2000
"""Characters of a line whose words are compared with other lines'."""
TITLE_COHESION = 0.2
LEAST_TITLE = 1.0
NOT_IN_TITLES = (
    "end cue",
    "pause cue",
    "aside cue",
    "network",
    "clock or date",
    "byline",
    "navigation",
    "caption words",
)
LONG_WORD = re.compile(
    r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]{5,}|[\u30a0-\u30ff]{2,}|[\u3400-\u9fff]{2,}",
)
"""Words that carry matter: five letters or more, or two characters of Japanese or Chinese."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The three families of one document, and two columns that others read."""

    size: int
    inside: Mapping[str, Column]
    first: Mapping[str, Column]
    last: Mapping[str, Column]
    prose: Column
    recurs: Column


def look_around(rows: Sequence[Row], texts: Sequence[str], recurring: frozenset[str]) -> Surroundings:
    """The surroundings of the lines of one document."""
    measures = dict(zip(NAMES, map(list, zip(*rows, strict=True)), strict=True))
    prose = [prose_of(row) for row in rows]
    counts = Counter(texts)
    cohesion = cohesions(texts)
    columns = {
        **measures,
        "prose": prose,
        "twin": [1.0 if counts[text] > 1 else 0.0 for text in texts],
        "recurs": [1.0 if recurring and fold_line(text) in recurring else 0.0 for text in texts],
        "cohesion": cohesion,
        "short": add(measures["one to three words"], measures["four to nine words"]),
        "dateline": [1.0 if p and cues.DATELINE.match(t[:80]) else 0.0 for p, t in zip(prose, texts, strict=True)],
        "title": [float(is_title_like(*line)) for line in zip(texts, rows, cohesion, strict=True)],
    }
    windows = {name: Window(columns[name]) for name in WINDOWED}
    title = best_title(columns, windows)
    below = ends_passed(columns, title)
    return Surroundings(
        size=len(rows),
        inside=inside_columns(columns, windows, title, below),
        first=first_columns(columns, windows, title, below),
        last=last_columns(columns, windows),
        prose=prose,
        recurs=columns["recurs"],
    )


WINDOWED = (
    "prose", "twin", "recurs", "cohesion", "short", "title", "clock or date", "byline", "navigation", "end cue",
    "pause cue", "network", "aside cue", "caption words", "ends with dots",
)  # fmt: skip


def prose_of(row: Row) -> float:
    """How far a line reads as a paragraph, 0 to 1."""
    sentence = row[AT["ends as a sentence, ten words and over"]]
    long = row[AT["twenty-five words and over"]] and not row[AT["ends with dots"]]
    return (1.0 if sentence or long else 0.0) * (0.3 if row[AT["furniture words"]] else 1.0)


def cohesions(texts: Sequence[str]) -> Column:
    """For each line, the share of its longer words that other paragraphs of the document use too.

    A document keeps to its matter, and the titles and teasers of other documents do not.
    """
    bags = [frozenset(LONG_WORD.findall(text[:LOOKED_AT].casefold())) for text in texts]
    paragraphs = [text.count(" ") >= 9 for text in texts]
    counts = Counter(word for bag, paragraph in zip(bags, paragraphs, strict=True) if paragraph for word in bag)
    return [
        sum(counts[word] > 2 if paragraph else counts[word] > 1 for word in bag) / len(bag) if bag else 0.0
        for bag, paragraph in zip(bags, paragraphs, strict=True)
    ]


def is_title_like(text: str, row: Row, cohesion: float) -> bool:
    """Whether a line looks like the title: of middling length, no sentence, its words the document's."""
    middling = row[AT["four to nine words"]] or row[AT["ten to twenty-four words"]]
    other = any(row[AT[name]] for name in NOT_IN_TITLES) or text[-1] in ".…:,;"
    return bool(middling and not other and cohesion > TITLE_COHESION)


def best_title(columns: Mapping[str, Column], windows: Mapping[str, Window]) -> int:
    """The place of the line most likely to be the title, its last one when it recurs; -1 when none is likely.

    Paragraphs follow a title and hardly any stand before it; a byline or a date stands beside it.
    """
    dates, bylines = windows["clock or date"].any(-2, 6), windows["byline"].any(1, 6)
    near, beyond = windows["prose"].share(1, 16, 5), windows["prose"].share(1, 8, 3)
    total = sum(columns["prose"]) or 1.0
    passed = 0.0
    best, best_score = -1, LEAST_TITLE
    for i, title_like in enumerate(columns["title"]):
        if title_like:
            score = 1.5 * columns["cohesion"][i] + columns["twin"][i] + 0.8 * dates[i] + 0.7 * bylines[i]
            score += 1.0 * near[i] + 0.4 * beyond[i] + 0.5 * float(i == 0) - 3 * passed / total
            score += 0.5 * columns["words (logarithm)"][i] - 0.3 * columns["recurs"][i]
            if score >= best_score:
                best, best_score = i, score
        passed += columns["prose"][i]
    return best


def ends_passed(columns: Mapping[str, Column], title: int) -> list[int]:
    """For each line, how many end cues stand above it that have two paragraphs or more before them, 2 at most."""
    passed, paragraphs = 0, 0
    counts = []
    for i, (prose, cue) in enumerate(zip(columns["prose"], columns["end cue"], strict=True)):
        counts.append(passed)
        paragraphs += prose >= 1 and i > title
        if cue and paragraphs >= 2:
            passed, paragraphs = min(passed + 1, 2), 0
    return counts


def between_title_and_end(columns: Mapping[str, Column], title: int) -> Column:
    """For each line, 1 from the first paragraph after the title up to the first end cue behind it."""
    size = len(columns["prose"])
    start = next((i for i in range(title + 1, size) if columns["prose"][i] >= 1), size) if title >= 0 else size
    end = next((i for i in range(start, size) if columns["end cue"][i] or columns["network"][i]), size)
    return [1.0 if start <= i < end else 0.0 for i in range(size)]


def inside_columns(
    columns: Mapping[str, Column], windows: Mapping[str, Window], title: int, below: Sequence[int]
) -> dict[str, Column]:
    """Of a line within the body: its measures, and what stands around it."""
    size = len(below)
    prose, dates = windows["prose"], windows["clock or date"].total(-5, 6)
    before, after = prose.total(-1, 0), prose.total(1, 2)
    alone = prose.none(-3, 4)
    between = between_title_and_end(columns, title)
    plain = [p < 0.5 and not s for p, s in zip(columns["prose"], columns["ends as a sentence"], strict=True)]
    return {
        **{name: columns[name] for name in NAMES},
        "constant": [1.0] * size,
        "has a twin": columns["twin"],
        "recurs in other seeds": columns["recurs"],
        "prose before": before,
        "prose after": after,
        "prose around": [total / 11 for total in prose.total(-5, 6)],
        "heading between prose": [
            1.0 if b > 0.5 and a > 0.5 and p else 0.0 for b, a, p in zip(before, after, plain, strict=True)
        ],
        "no prose within three lines": alone,
        "no prose within three lines, short": times(alone, columns["short"]),
        "cohesion": columns["cohesion"],
        "cohesion, ten words and over": times(
            columns["cohesion"], add(columns["ten to twenty-four words"], columns["twenty-five words and over"])
        ),
        "end cue, short": times(columns["end cue"], columns["short"]),
        "teasers around": windows["ends with dots"].share(-3, 4, 3),
        "dates around, two": [1.0 if total == 2 else 0.0 for total in dates],
        "dates around, more": [1.0 if total > 2 else 0.0 for total in dates],
        "below a body's end, once": [1.0 if count >= 1 else 0.0 for count in below],
        "below a body's end, more often": [1.0 if count >= 2 else 0.0 for count in below],
        "above the title": [1.0 if i < title else 0.0 for i in range(size)],
        "between title and end": between,
        "between title and end, short": times(between, columns["short"]),
        "between title and end, alone": times(between, alone),
    }


def first_columns(
    columns: Mapping[str, Column], windows: Mapping[str, Window], title: int, below: Sequence[int]
) -> dict[str, Column]:
    """Of the body's first line: what a head leaves before it, and what a body begins with."""
    size = len(below)
    date, byline = windows["clock or date"], windows["byline"]
    near_date, near_byline = date.any(-3, 0), byline.any(-3, 0)
    distance = [i - title for i in range(size)]
    return {
        "first of all": [1.0] + [0.0] * (size - 1),
        "prose": columns["prose"],
        "ends as a sentence": columns["ends as a sentence"],
        "dateline": columns["dateline"],
        "cohesion": columns["cohesion"],
        "caption words": columns["caption words"],
        "end cue": columns["end cue"],
        "aside cue": columns["aside cue"],
        "recurs in other seeds": columns["recurs"],
        "title-like": columns["title"],
        "prose before": windows["prose"].total(-1, 0),
        "prose in the three before": windows["prose"].share(-3, 0, 3),
        "no prose in the six before": windows["prose"].none(-6, 0),
        "prose in the three after": windows["prose"].share(1, 4, 3),
        "cohesion of the four after": windows["cohesion"].share(1, 5, 4),
        "no prose near": windows["prose"].none(0, 6),
        "date one to three lines before": near_date,
        "date four to eight lines before": without(date.any(-8, -3), near_date),
        "byline one to three lines before": near_byline,
        "byline four to eight lines before": without(byline.any(-8, -3), near_byline),
        "navigation one to three lines before": windows["navigation"].any(-3, 0),
        "network one to four lines before": windows["network"].any(-4, 0),
        "end cue one to four lines before": windows["end cue"].any(-4, 0),
        "caption words before": windows["caption words"].total(-1, 0),
        "twin one to eight lines before": windows["twin"].any(-8, 0),
        "title-like one to four lines before": windows["title"].any(-4, 0),
        "title-like five to twelve lines before": windows["title"].any(-12, -4),
        "title one to three lines before": [1.0 if 0 < d <= 3 else 0.0 for d in distance],
        "title four to ten lines before": [1.0 if 3 < d <= 10 else 0.0 for d in distance],
        "above the title": [1.0 if d < 0 else 0.0 for d in distance],
        "the title": [1.0 if d == 0 else 0.0 for d in distance],
        "below a body's end": [1.0 if count >= 1 else 0.0 for count in below],
    }


def last_columns(columns: Mapping[str, Column], windows: Mapping[str, Window]) -> dict[str, Column]:
    """Of the body's last line: what a body ends with, and what furniture begins behind it."""
    size = len(columns["prose"])
    in_prose = Window(times(columns["prose"], columns["cohesion"]))
    short_ends = Window(times(columns["end cue"], columns["short"]))
    return {
        "last of all": [0.0] * (size - 1) + [1.0],
        "prose": columns["prose"],
        "ends as a sentence": columns["ends as a sentence"],
        "ends with dots": columns["ends with dots"],
        "caption words": columns["caption words"],
        "end cue": columns["end cue"],
        "aside cue": columns["aside cue"],
        "end cue after": windows["end cue"].total(1, 2),
        "end cue after, short": short_ends.total(1, 2),
        "end cues in the six after": windows["end cue"].share(1, 7, 3),
        "pause cue after": windows["pause cue"].total(1, 2),
        "pause cues in the four after": windows["pause cue"].share(1, 5, 2),
        "aside cue after": windows["aside cue"].total(1, 2),
        "network in the two after": windows["network"].any(1, 3),
        "navigation after": windows["navigation"].total(1, 2),
        "three menu lines after": [1.0 if total == 3 else 0.0 for total in windows["navigation"].total(1, 4)],
        "date after": windows["clock or date"].total(1, 2),
        "twin after": windows["twin"].total(1, 2),
        "recurs after": windows["recurs"].total(1, 2),
        "recurs in the six after": windows["recurs"].share(1, 7, 6),
        "short lines in the two after": windows["short"].share(1, 3, 2),
        "short lines in the four after": windows["short"].share(1, 5, 4),
        "prose in the six after": windows["prose"].share(1, 7, 6),
        "no prose in the four after": windows["prose"].none(1, 5),
        "cohesion of the three after": windows["cohesion"].share(1, 4, 3),
        "cohesion of prose in the twelve after": in_prose.share(1, 13, 6),
    }
