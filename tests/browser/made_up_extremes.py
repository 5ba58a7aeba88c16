"""The extremes of the made-up collection: each source that a page could break on, and the author's own pages."""

from collections.abc import Mapping

from browser.made_up_words import ARABIC, HEBREW, HOSTILE_NAME, LONG_NAME, TOPICS, UNBROKEN_NAME, Figure, make_cast

Written = tuple[str, Mapping[str, object], str]
"""A content page: its path without the suffix, its frontmatter and its body."""

LONG_TITLE = (
    "Minutes of the second extraordinary session of the joint committee on harbours, in which the dues of small craft, "
    "the hours of the lighthouse and the case of the ferry Esperanza were deferred and heard again"
)
COSTA = {"name": "Mariana Costa", "kind": "person", "role": "Minister of Ports", "as": ["Costa"]}
RIVERA = {"name": "Tomás Rivera", "kind": "person", "role": "Admiral", "as": ["Rivera"]}
PORTUGAL = {"name": "Portugal", "kind": "country"}
ACCORD = "Coastal Patrol Accord"
TERMS = {"publisher": "Harbour Gazette", "authors": ["Ana Pereira"], "kind": "news", "rights": "CC BY 4.0"}


def entry(figure: Figure, role: str = "") -> dict[str, object]:
    """A figure of the cast as a source lists it."""
    found: dict[str, object] = {"name": figure.name, "kind": figure.kind}
    if role:
        found["role"] = role
    if figure.short:
        found["as"] = [figure.short]
    return found


def list_extremes() -> list[Written]:
    """Every extreme source."""
    return [
        long_title(),
        sixty_mentions(),
        nobody(),
        undated(),
        thirty_pages(),
        right_to_left("ar", ARABIC),
        right_to_left("he", HEBREW),
        wide_table(),
        long_names(),
        excerpt(),
        metadata_only(),
        attributed(),
        inferred_date(),
        crowd(),
        empty(),
    ]


def long_title() -> Written:
    """A title of 200 characters."""
    assert len(LONG_TITLE) >= 200
    meta = {"title": LONG_TITLE, "date": "2014-03-09", "lang": "en", "source": TERMS, "actors": [COSTA]}
    return "sources/long-title", meta, "Costa opened the session and closed it again.\n"


def sixty_mentions() -> Written:
    """One source that names one person in 60 paragraphs, in sections."""
    paragraphs = [
        ("## Part " + str(number // 12 + 1) + "\n\n" if number % 12 == 0 else "")
        + f"Costa spoke of lamp {number + 1} and of {TOPICS[number % len(TOPICS)]}. Rivera listened."
        for number in range(60)
    ]
    meta = {
        "title": "Sixty lamps: the whole inspection of the coast",
        "date": "2015-06-02",
        "lang": "en",
        "source": TERMS,
        "actors": [COSTA, RIVERA, PORTUGAL],
        "places": ["Harbour City"],
        "agreements": [ACCORD],
    }
    opening = f"On 9 March 2014 Mariana Costa and Tomás Rivera of Portugal signed the {ACCORD} in Harbour City.\n\n"
    return "sources/sixty-lamps", meta, opening + "\n\n".join(paragraphs) + "\n"


def nobody() -> Written:
    """A source that names nobody."""
    meta = {"title": "A storm that nobody saw", "date": "2011-11", "lang": "en", "source": TERMS}
    return "sources/nobody", meta, "The wind came at night. In the morning the boats were gone.\n\nNobody wrote why.\n"


def undated() -> Written:
    """A source without a date, whose own dates therefore lack a year."""
    meta = {"title": "A letter without a date", "lang": "en", "source": {"kind": "letter"}, "actors": [RIVERA]}
    return "sources/undated", meta, "On 18 May Rivera wrote that the lamps were out. In June they burned again.\n"


def thirty_pages() -> Written:
    """A paper of thirty printed pages, with page marks, headings of three levels, lists, quotations and footnotes."""
    cast = make_cast()
    parts: list[str] = []
    for page in range(1, 31):
        people = [cast["person"][(page * 7 + step) % 120] for step in range(4)]
        body = cast["organization"][page % 50].name
        parts += [f"{'#' * (2 + (page - 1) % 3)} {page}. Of {TOPICS[page % len(TOPICS)]} and their keepers"]
        for step in range(6):
            person, other = people[step % 4], people[(step + 1) % 4]
            parts += [
                f"{f'[p. {page}] ' if step == 0 else ''}{person.name} held in {1950 + page} that the {body} owed the "
                f"coast an answer about {TOPICS[(page + step) % len(TOPICS)]}, and that {other.name} knew it. The "
                f"paper follows {person.short} here, as it must, since no other witness of those nights kept a "
                f"book; what {other.short} remembered was written down forty years later.[^{page}-{step}]"
            ]
        parts += [f"> The sea keeps no minutes, {people[0].short} wrote.", "- the first lamp\n- the second lamp"]
    notes = [f"[^{page}-{step}]: Book {step}, leaf {page}." for page in range(1, 31) for step in range(6)]
    named = dict.fromkeys(cast["person"][(page * 7 + step) % 120] for page in range(1, 31) for step in range(4))
    bodies = dict.fromkeys(cast["organization"][page % 50] for page in range(1, 31))
    short: dict[str, Figure] = {}
    for figure in named:
        short.setdefault(figure.short, figure)
    meta = {
        "title": "The keepers of the coast: a history in thirty pages",
        "date": "1998",
        "lang": "en",
        "source": {**TERMS, "kind": "paper", "authors": ["Ruth Marsh", "Peter Żakowska"]},
        "actors": [
            *(entry(figure if short[figure.short] == figure else Figure(figure.name, "person")) for figure in named),
            *map(entry, bodies),
        ],
    }
    return "sources/thirty-pages", meta, "\n\n".join([*parts, *notes]) + "\n"


def right_to_left(lang: str, sentences: tuple[str, ...]) -> Written:
    """A source written from right to left."""
    meta = {
        "title": sentences[-1].split("،")[0].split(",")[0],
        "date": "2016-04",
        "lang": lang,
        "source": TERMS,
        "actors": [COSTA, RIVERA],
    }
    return f"sources/right-to-left-{lang}", meta, "\n\n".join(sentences * 3) + "\n"


def wide_table() -> Written:
    """A source with a table wider than a telephone, and long words without a place to break."""
    head = "| Harbour | " + " | ".join(f"Dues of 201{year}" for year in range(10)) + " |"
    rule = "|---" * 11 + "|"
    rows = [
        f"| {place.name} | " + " | ".join(str(number * 1371 + year) for year in range(10)) + " |"
        for number, place in enumerate(make_cast()["place"][:12])
    ]
    word = "https://example.org/" + "harbour-dues-" * 14
    meta = {"title": "Dues of twelve harbours", "date": "2019", "lang": "en", "source": TERMS, "places": ["Gull Point"]}
    return "sources/wide-table", meta, "\n".join([f"See {word} for all.\n", head, rule, *rows]) + "\n"


def long_names() -> Written:
    """Actors whose names are long, cannot be broken, or hold the letters of markup."""
    names = (LONG_NAME, UNBROKEN_NAME, HOSTILE_NAME)
    met = (f"The {name} met the {LONG_NAME} in Harbour City. So did Costa." for name in names)
    body = "\n\n".join(met).replace("<", "\\<")
    meta = {
        "title": f"A quarrel of <three> & more bodies: the {UNBROKEN_NAME}",
        "date": "2017-09-30",
        "lang": "en",
        "source": {**TERMS, "publisher": LONG_NAME},
        "actors": [*({"name": name, "kind": "organization"} for name in names), COSTA],
        "places": ["Harbour City"],
    }
    return "sources/long-names", meta, body + "\n"


def excerpt() -> Written:
    """A source of which the opening alone is shown."""
    meta = {
        "title": "A ledger that may be opened, and not read",
        "date": "2012-02-29",
        "lang": "en",
        "publish": "excerpt",
        "source": {**TERMS, "rights": "All rights reserved.", "url": "https://example.org/ledger"},
        "actors": [COSTA, PORTUGAL],
    }
    body = "Costa bought the ledger in 2009. " + "It has many leaves, and most of them are about lamps. " * 30
    return "sources/ledger", meta, f"{body}\n\nRivera never saw it.\n"


def metadata_only() -> Written:
    """A source whose record alone is shown."""
    meta = {
        "title": "A diary under seal",
        "date": "2013/2014",
        "lang": "en",
        "publish": "metadata",
        "source": {**TERMS, "rights": "Not to be quoted."},
        "actors": [RIVERA],
    }
    return "sources/sealed-diary", meta, "Rivera wrote on 4 April 2013 what nobody may read.\n"


def attributed() -> Written:
    """A source whose publisher asks for an attribution, with all that a record can hold."""
    meta = {
        "title": "Quotas, radar and the Joint Patrol Initiative",
        "date": "2018-07-14",
        "date_basis": "stated",
        "lang": "en",
        "tags": ["quotas", "radar"],
        "source": {
            **TERMS,
            "url": "https://example.org/quotas",
            "rights": "Republish freely under CC BY-ND 4.0, with the line that we ask for, online and in print.",
            "rights_quote": "You may republish our articles for free under the licence CC BY-ND 4.0.",
            "attribution": "This article was first published by the Harbour Gazette. Read the original article.",
            "mended": {"apostrophe": 3, "paragraph": 1},
        },
        "actors": [COSTA, RIVERA, PORTUGAL],
        "places": ["Harbour City"],
        "agreements": ["Joint Patrol Initiative", ACCORD],
    }
    body = (
        f"Mariana Costa praised the {ACCORD} in Harbour City. Tomás Rivera of Portugal did not.\n\n"
        f"“The {ACCORD} is a lamp without oil,” Rivera said of what Costa and Portugal had signed on 9 March 2014.\n\n"
        "The Joint Patrol Initiative came to Portugal last May, and Costa left in the previous year.\n"
    )
    return "sources/quotas-and-radar", meta, body


def inferred_date() -> Written:
    """A source whose date was worked out."""
    meta = {
        "title": "Fog, and who paid for it",
        "date": "2017-05~",
        "date_basis": "inferred",
        "date_reason": "its text names a report of April 2017 and looks forward to that summer",
        "lang": "en",
        "source": TERMS,
        "actors": [COSTA],
    }
    return "sources/fog", meta, "Costa read the report of April 2017 and said that the fog would be dearer.\n"


def crowd() -> Written:
    """A roll of the whole cast of people, so that nobody is without a page."""
    people = make_cast()["person"]
    meta = {
        "title": "The roll of the coast",
        "date": "2001",
        "lang": "en",
        "source": TERMS,
        "actors": [{"name": figure.name, "kind": "person"} for figure in people],
    }
    tables = (people[first : first + 6] for first in range(0, len(people), 6))
    body = "\n\n".join("At one table sat " + ", ".join(figure.name for figure in table) + "." for table in tables)
    return "sources/roll", meta, body + "\n"


def empty() -> Written:
    """A source without a word of text."""
    return "sources/blank-leaf", {"title": "A blank leaf", "lang": "en", "source": TERMS}, ""


LISTS = """What there is of dues, the newest first:

{{ list of sources with tag "ports" and actor "Mariana Costa", newest first, at most 10 }}

## Who is in it

{{ list of people with collection "Lamps and dues", at most 30 }}

{{ list of organisations by title, at most 5 }}

{{ list of notes }}

{{ list of pages in language he }}

{{ list of sources from 1887 }}

{{ list of sources }}
"""
COLLECTED = "The papers that tell of *lamps* and of what they cost.\n\n{{ list of the 3 oldest sources }}\n"


def list_authors_pages() -> list[Written]:
    """What the author of the collection wrote: front page, about, notes, an introduction, pages about actors."""
    card = {
        "name": "Mariana Costa",
        "kind": "person",
        "aliases": ["M. Costa", "Mariana Costa Brandão"],
        "same_as": ["https://www.wikidata.org/wiki/Q1"],
    }
    lists = {
        "title": "Lists of what is here",
        "date": "2020-05",
        "tags": ["ports", "Ports/Leuchttürme"],
        "collections": ["Lamps and dues"],
        "aliases": ["Old lists", "/old/lists.html"],
    }
    opening = "Costa was minister, and then wrote [[Sixty lamps: the whole inspection of the coast|all of it]] down.\n"
    note = "What [[Mariana Costa]] and [[Tomás Rivera]] left out, see [[Fog, and who paid for it]].\n"
    return [
        ("index", {"title": "The Harbour Papers"}, "Three hundred papers of a coast. Begin with [[Mariana Costa]].\n"),
        ("about", {"title": "About"}, "We made this collection up.\n\n## How it was made\n\nBy hand, at night.\n"),
        ("notes/reading", {"title": "How to read these papers"}, note),
        ("notes/lamps", {"title": "On lamps", "lang": "es"}, "Las lámparas no se pagan solas.\n"),
        ("notes/long", {"title": LONG_TITLE}, "## One\n\nA note with parts.\n\n## Two\n\nAnd another.\n"),
        ("notes/lists", lists, LISTS),
        ("tags/ports", {"title": "Ports"}, "Whatever has to do with a quay.\n\n{{ list of places with tag ports }}\n"),
        ("collections/lamps-and-dues", {"title": "Lamps and dues"}, COLLECTED),
        ("collections/undone", {"title": "Still to be collected", "tags": ["ports"]}, ""),
        ("sources/index", {"title": "Sources"}, "The papers lie in the order of their dates.\n"),
        ("actors/mariana-costa", card, opening),
        ("agreements/coastal-patrol-accord", {"name": ACCORD}, "The accord that every paper is about.\n"),
        ("places/harbour-city", {"name": "Harbour City"}, "The city with the most lamps.\n"),
    ]
