"""A made-up Site, built by hand: every kind of actor, and every awkward thing that a page must bear.

A paragraph is written as text with ``{actor|words}`` where it names an actor; the Site's mentions and the bodies' HTML
both come from that.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from generator.core.model import (
    Actor,
    ActorCard,
    Edge,
    Event,
    Kind,
    Mention,
    OutlineHeading,
    Page,
    PageKind,
    PageLink,
    Role,
    Site,
    Source,
    SourceDate,
)
from generator.core.urls import page_address, relative_href
from generator.render.views import BodyHtml, SiteSettings, View, list_views, open_catalogue

HOSTILE = 'Costa <script>alert("x")</script> & Sons'
LONG_NAME = (
    "Permanent Interministerial Commission for the Coordination of Coastal Patrols, Harbour Dues and the Registration "
    "of Small Craft"
)
LONG_TITLE = (
    "Minutes of the second extraordinary session of the joint committee on harbours, in which the dues of small craft, "
    "the hours of the lighthouse and the case of the ferry Esperanza were heard, deferred and heard again"
)

NAMES: Mapping[str, tuple[str, Kind]] = {
    "costa": ("Mariana Costa", "person"),
    "nunez": ("Íñigo Núñez Peñarrubia", "person"),
    "zed": ("3rd Baron of the Quay", "person"),
    "authority": ("Ports Authority", "organization"),
    "commission": (LONG_NAME, "organization"),
    "hostile": (HOSTILE, "organization"),
    "lumeria": ("Lumeria", "country"),
    "city": ("Harbour City", "place"),
    "accord": ("Coastal Patrol Accord", "agreement"),
}


@dataclass(frozen=True, slots=True)
class Text:
    """One page of the made-up site; a line that opens with ``#`` is a heading."""

    id: str
    title: str
    lines: tuple[str, ...] = ()
    date: SourceDate | None = None
    source: Source | None = None
    kind: PageKind = "source"
    lang: str = "en"


SIXTY = tuple(
    f"In week {week} the {{lumeria|Lumerian}} pilots met again, and nothing was decided." for week in range(60)
)

TEXTS = (
    Text(
        "sources/2014-03-09-patrols",
        "Ports authority and navy sign a patrol accord",
        (
            "The {authority|Ports Authority} and the navy of {lumeria|Lumeria} signed the {accord|Patrol Accord}.",
            "# What was agreed",
            "{costa|Mariana Costa}, Minister of Ports, said that {city|Harbour City} would pay for the boats.",
            "“We shall see,” {costa|Costa} added, and {costa|she} left for {city|the city}.",
            "# What was not",
            "The firm of {hostile|" + HOSTILE + "} was not heard by the {commission|" + LONG_NAME + "}.",
        ),
        SourceDate("2014-03-09", "stated"),
        Source(
            file="seeds/patrols.txt",
            sha256="9f2c" * 16,
            publisher="Harbour Gazette",
            authors=("Ana Pereira", "Tomás Ibáñez"),
            kind="news",
            url="https://gazette.example/patrols?id=9&page=2",
            rights="All rights reserved by the Harbour Gazette.",
            rights_quote="© Harbour Gazette. All rights reserved by the Harbour Gazette.",
            attribution="From the Harbour Gazette",
            mended=(("page", 1), ("apostrophe", 1200), ("ordinal", 0), ("bindings", 2)),
        ),
    ),
    Text(
        "sources/2017-05-notes",
        "Notas del muelle: lo que dijo la señora Costa",
        ("Dijo {costa|Mariana Costa} que {nunez|Íñigo Núñez Peñarrubia} no vendría.",),
        SourceDate("2017-05~", "inferred", "it names 18 May without a year, after the session of 2016"),
        Source(file="seeds/notas.txt", sha256="ab" * 32, publisher="Diario del Puerto"),
        lang="es",
    ),
    Text(
        "sources/2016-minutes",
        LONG_TITLE,
        ("# First part", "{nunez|Núñez} spoke.", "## The ferry", "{zed|The Baron} did not.", *SIXTY),
        SourceDate("2016", "stated"),
        Source(file="seeds/minutes.txt", sha256="cd" * 32, publisher=LONG_NAME, kind="report"),
    ),
    Text(
        "sources/2014-08-tides",
        "A table of tides",
        ("High water came at six.",),
        SourceDate("2014-08", "stated"),
        Source(file="seeds/tides.txt", sha256="ef" * 32, url="javascript:alert(1)"),
    ),
    Text(
        "sources/undated-letter", "A letter without a date", ("{costa|M. Costa} <b>greets</b> nobody.",), None, Source()
    ),
    Text(
        "sources/2015-empty",
        "<script>alert('title')</script>",
        (),
        SourceDate("2015-01/2015-03", "inferred"),
        Source(file="seeds/<b>.txt"),
    ),
    Text("index", "The harbour papers", ("Six papers on a harbour. Start with {costa|Mariana Costa}.",), kind="front"),
    Text(
        "actors/mariana-costa",
        "Mariana Costa",
        ("Minister, then senator, of {lumeria|Lumeria}.", "# Early years", "Little is known."),
        kind="actor",
    ),
    Text("notes/boats", "On the boats", ("Compare what {costa|Costa} said.", "# Sizes", "Small."), kind="note"),
)

WORDS = re.compile(r"\{(\w+)\|([^}]*)\}")


def actor_id(key: str) -> str:
    """The id of a made-up actor by its short key."""
    folder = {"place": "places", "agreement": "agreements"}.get(NAMES[key][1], "actors")
    return f"{folder}/{key if key != 'costa' else 'mariana-costa'}"


def make_site() -> Site:
    """The whole made-up Site."""
    actors = {actor_id(key): make_actor(key) for key in NAMES}
    page_ids = {text.id: actor for text in TEXTS if text.kind == "actor" for actor in [text.id]}
    mentions = [mention for text in sorted(TEXTS, key=lambda text: text.id) for mention in find_mentions(text)]
    return Site(
        pages={text.id: make_page(text) for text in sorted(TEXTS, key=lambda text: text.id)},
        actors=actors,
        mentions={key: tuple(m for m in mentions if m.actor_id == key) for key in actors},
        page_actors={
            text.id: (
                *dict.fromkeys(mention.actor_id for mention in find_mentions(text)),
                *((actor_id("authority"),) if text.id.endswith("tides") else ()),
            )
            for text in TEXTS
        },
        roles={page_ids["actors/mariana-costa"]: ROLES},
        edges=make_edges(),
        related={
            "sources/2014-03-09-patrols": ("sources/2017-05-notes", "sources/2014-08-tides"),
            "sources/2015-empty": ("sources/2016-minutes",),
        },
        backlinks={
            "actors/mariana-costa": (
                PageLink("notes/boats", "actors/mariana-costa", anchor_of("notes/boats", 0)),
                PageLink("index", "actors/mariana-costa", anchor_of("index", 0)),
            ),
            "sources/2014-03-09-patrols": (PageLink("notes/boats", "sources/2014-03-09-patrols", ""),),
        },
        outlines={text.id: outline(text) for text in TEXTS},
        events={page: tuple(e for e in EVENTS if e.page_id == page) for page in {e.page_id: None for e in EVENTS}},
        actor_events={key: tuple(e for e in EVENTS if key in e.actor_ids) for key in actors},
        timeline=EVENTS,
        summaries={text.id: plain(text.lines[0]) for text in TEXTS if text.lines},
    )


def make_actor(key: str) -> Actor:
    """A made-up actor; Mariana Costa has all that an author can give one."""
    name, kind = NAMES[key]
    if key != "costa":
        return Actor(actor_id(key), name, kind)
    same_as = ("https://www.wikidata.example/Q1", "javascript:alert(2)")
    return Actor(actor_id(key), name, kind, ("M. Costa", "Señora Costa"), same_as, "actors/mariana-costa")


def make_page(text: Text) -> Page:
    """A made-up page."""
    card = ActorCard(text.title, "person") if text.kind == "actor" else None
    return Page(
        id=text.id,
        path=f"content/{text.id}.md",
        kind=text.kind,
        title=text.title,
        lang=text.lang,
        body="",
        body_line=1,
        date=text.date,
        source=text.source,
        card=card,
    )


def anchor_of(page_id: str, number: int) -> str:
    """The id of a line of a page."""
    return f"p{number}-{page_id.rpartition('/')[2]}"


ROLES = (
    Role("Minister of Ports", "sources/2014-03-09-patrols", "2014-03-09", anchor_of("sources/2014-03-09-patrols", 2)),
    Role("Senator", "sources/2017-05-notes", "2017-05~", ""),
    Role("minister of ports", "sources/undated-letter", "", anchor_of("sources/undated-letter", 0)),
)


EVENTS = (
    Event(
        "199X",
        "inferred",
        "It began in the nineties.",
        "the nineties",
        (),
        "sources/2014-08-tides",
        "",
        "it says so",
    ),
    Event(
        "2014-03-09",
        "explicit",
        "On 9 March the Ports Authority and Mariana Costa signed.",
        "9 March",
        (actor_id("authority"), actor_id("costa")),
        "sources/2014-03-09-patrols",
        anchor_of("sources/2014-03-09-patrols", 0),
    ),
    Event(
        "2014-05~",
        "inferred",
        "Mariana Costa will return two months later <soon>.",
        "two months later",
        (actor_id("costa"),),
        "sources/2014-03-09-patrols",
        anchor_of("sources/2014-03-09-patrols", 2),
        "“two months later”, counted from 9 March 2014.",
    ),
    Event(
        "XXXX-05-18",
        "no year",
        "El 18 de mayo habló Mariana Costa.",
        "18 de mayo",
        (actor_id("costa"),),
        "sources/2017-05-notes",
        anchor_of("sources/2017-05-notes", 0),
    ),
)


def make_edges() -> dict[str, tuple[Edge, ...]]:
    """Who is named with whom, by both ends."""
    pair = Edge(actor_id("costa"), actor_id("city"), 1, 2)
    other = Edge(actor_id("costa"), actor_id("nunez"), 1, 1)
    return {actor_id("costa"): (pair, other), actor_id("city"): (pair,), actor_id("nunez"): (other,)}


def plain(line: str) -> str:
    """A line without its marks."""
    return WORDS.sub(lambda match: match[2], line)


def find_mentions(text: Text) -> list[Mention]:
    """Every mention in a page, with its line as its sentence."""
    return [
        Mention(
            actor_id(match[1]),
            text.id,
            anchor_of(text.id, number),
            plain(line[: match.start()]),
            match[2],
            plain(line[match.end() :]),
        )
        for number, line in enumerate(text.lines)
        for match in WORDS.finditer(line)
    ]


def outline(text: Text) -> tuple[OutlineHeading, ...]:
    """The headings of a page: ``#`` is the second level."""
    headings = [(number, line) for number, line in enumerate(text.lines) if line.startswith("#")]
    return tuple(
        OutlineHeading(len(line) - len(line.lstrip("#")) + 1, line.lstrip("# "), anchor_of(text.id, number))
        for number, line in headings
    )


def body_html(page_id: str) -> str:
    """The HTML of a page's body, as the link room would give it."""
    text = next(text for text in TEXTS if text.id == page_id)
    return "\n".join(block_html(text, number, line) for number, line in enumerate(text.lines))


def block_html(text: Text, number: int, line: str) -> str:
    """One heading or paragraph; the first name in it is a link."""
    anchor = anchor_of(text.id, number)
    if line.startswith("#"):
        level = len(line) - len(line.lstrip("#")) + 1
        return f'<h{level} id="{anchor}">{escape(line.lstrip("# "))}</h{level}>'
    html = ""
    end = 0
    for match in WORDS.finditer(line):
        kind = NAMES[match[1]][1]
        href = relative_href(page_address(text.id), page_address(actor_id(match[1])))
        html += f'{escape(line[end : match.start()])}<a class="actor actor-{kind}" href="{href}">{escape(match[2])}</a>'
        end = match.end()
    permalink = f'<a class="permalink" href="#{anchor}" aria-label="Permalink">¶</a>'
    return f'<p id="{anchor}">{html}{escape(line[end:])}{permalink}</p>'


def views_of_site(site: Site, settings: SiteSettings, body_html: BodyHtml) -> Iterator[View]:
    """Every view of a site."""
    return list_views(*open_catalogue(site, settings, body_html))
