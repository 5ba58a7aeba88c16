"""Writes a made-up project of some 300 sources, for a reader's browser: much of everything, and every extreme.

The same bytes every time; its words are ``made_up_words``' and its extremes ``made_up_extremes``'. The sources are
content pages, as an author would have them after reading them through, and a few are seeds that ingest still has to
read.
"""

import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml
from browser.made_up_extremes import Written, entry, list_authors_pages, list_extremes
from browser.made_up_words import (
    MONTHS,
    MONTHS_ES,
    ROLES,
    SENTENCES,
    SPANISH_SENTENCES,
    TOPICS,
    Figure,
    make_cast,
)

PUBLISHERS = "Harbour Gazette|Institute for Sea Law|Norland Quarterly|Archive of the Pilots|Diario del Puerto".split(
    "|"
)
SEEDS = 6
SPANISH_EVERY = 10
PICKED = {"person": 6, "organization": 3, "country": 3, "place": 3, "agreement": 2}

Cast = Mapping[str, Sequence[Figure]]


def write_collection(folder: Path, *, count: int = 300, lang: str = "en", url: str = "") -> None:
    """Writes the project into an empty folder, with ``count`` sources in all."""
    settings = f'[site]\ntitle = "The Harbour Papers"\npublish = "full"\nlang = "{lang}"\nurl = "{url}"\n'
    write(folder, "sourcebook.toml", settings + 'description = "What a made-up coast wrote of itself."\n')
    cast = make_cast()
    extremes = list_extremes()
    pages = [*extremes, *list_authors_pages()]
    pages += [make_source(cast, number) for number in range(count - len(extremes) - SEEDS)]
    for path, meta, body in pages:
        matter = yaml.safe_dump(dict(meta), sort_keys=False, allow_unicode=True, width=10_000)
        write(folder, f"content/{path}.md", f"---\n{matter}---\n\n{body}")
    for number in range(SEEDS):
        write(folder, f"seeds/letter-{number}.txt", make_seed(number))


def write(folder: Path, path: str, text: str) -> None:
    """Puts a file into the project."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def make_source(cast: Cast, number: int) -> Written:
    """One common source: a page of news or a letter, in English or Spanish."""
    chance = random.Random(number)
    spanish = number % SPANISH_EVERY == 0
    picked = {kind: pick(chance, figures, PICKED[kind]) for kind, figures in cast.items()}
    year = chance.randint(1990, 2020)
    body = "\n\n".join(
        " ".join(make_sentence(chance, picked, spanish, year) for _ in range(chance.randint(2, 5)))
        for _ in range(chance.randint(5, 14))
    )
    if number % 4 == 0:
        half = len(body) // 2
        at = body.find("\n\n", half)
        body = (
            f"## {'Antes' if spanish else 'Before'}\n\n{body[:at]}\n\n## {'Después' if spanish else 'After'}{body[at:]}"
        )
    meta = {
        "title": make_title(chance, picked, number, spanish),
        "date": make_date(chance, year, number),
        "lang": "es" if spanish else "en",
        "source": {
            "publisher": PUBLISHERS[-1] if spanish else chance.choice(PUBLISHERS[:-1]),
            "authors": [chance.choice(cast["person"]).name],
            "kind": chance.choice(["news", "report", "letter", "paper"]),
            "rights": "CC BY 4.0",
        },
        "actors": [
            entry(figure, role=role_in(figure, year) if figure.kind == "person" and number % 2 else "")
            for kind in ("person", "organization", "country")
            for figure in picked[kind]
        ],
        "places": [figure.name for figure in picked["place"]],
        "agreements": [figure.name for figure in picked["agreement"]],
        "tags": list_tags(number),
        "collections": ["Lamps and dues"] if number % 7 == 0 else [],
    }
    return f"sources/{number:03}-{'carta' if spanish else 'paper'}", meta, body + "\n"


def list_tags(number: int) -> list[str]:
    """A source's tags: some in two spellings, some below another, one that very many bear, many that one bears."""
    tags = ["Ports" if number % 5 else "ports", f"ports/{TOPICS[number % len(TOPICS)]}"]
    return [*tags, f"leaf {number}"] if number % 4 == 0 else tags


def pick(chance: random.Random, figures: Sequence[Figure], many: int) -> list[Figure]:
    """Some of the cast, the first of it far more often than the last; no two who share a short name."""
    found: dict[str, Figure] = {}
    while len(found) < many:
        figure = figures[int(len(figures) * chance.random() ** 2.5)]
        found.setdefault(figure.short or figure.name, figure)
    return list(found.values())


def make_sentence(chance: random.Random, picked: Mapping[str, Sequence[Figure]], spanish: bool, year: int) -> str:
    """A sentence about some of the picked; people by their full name or by the short one."""
    first, second = chance.sample(list(picked["person"]), 2)
    day, month = chance.randint(1, 28), chance.randrange(12)
    return chance.choice(SPANISH_SENTENCES if spanish else SENTENCES).format(
        person=first.name if chance.random() < 0.6 else first.short,
        second=second.name,
        org=chance.choice(picked["organization"]).name,
        country=chance.choice(picked["country"]).name,
        place=chance.choice(picked["place"]).name,
        agreement=chance.choice(picked["agreement"]).name,
        date=f"{day} {MONTHS[month]}" + (f" {year}" if chance.random() < 0.7 else ""),
        date_es=f"{day} de {MONTHS_ES[month]} de {year}",
        month=MONTHS[month],
    )


def make_title(chance: random.Random, picked: Mapping[str, Sequence[Figure]], number: int, spanish: bool) -> str:
    """A title that says what a source is about."""
    if spanish:
        return f"Carta {number} de {picked['person'][0].name} sobre el {picked['agreement'][0].name}"
    forms = (
        "Paper {number} on {topic}, by the {org}",
        "{person} on {topic} in {place}: paper {number}",
        "The {agreement} and {topic}, paper {number}",
    )
    return chance.choice(forms).format(
        number=number,
        topic=chance.choice(TOPICS),
        person=picked["person"][0].name,
        org=picked["organization"][0].name,
        place=picked["place"][0].name,
        agreement=picked["agreement"][0].name,
    )


def make_date(chance: random.Random, year: int, number: int) -> str:
    """A date of each precision that EDTF has."""
    day = f"{year}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    return {1: f"{year}", 2: f"{year}-05", 3: f"{year}-05~", 5: f"{year}?", 7: f"{year}-21"}.get(number % 20, day)


def role_in(figure: Figure, year: int) -> str:
    """What somebody is in a year; it changes every few years."""
    return ROLES[(len(figure.name) + year // 6) % len(ROLES)]


def make_seed(number: int) -> str:
    """A document as it comes, for ingest to read."""
    return (
        f"Letter {number + 1} to the Ports Authority\n\nHarbour Gazette\n\n{number + 3} March 20{number + 10}\n\n"
        f"By Ana Pereira\n\nThe Ports Authority of Norland and the navy signed the Coastal Patrol Accord in Harbour "
        f"City on Friday. Minister of Ports Mariana Costa said the accord would end the raids of 20{number + 9}.\n\n"
        f"Admiral Tomás Rivera of Portugal told reporters that his {number + 4} ships would join the patrols in May. "
        f"“We have waited long enough,” Rivera said.\n"
    )
