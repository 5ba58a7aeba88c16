"""Made-up documents as sites and papers give them, for the tests of ingest."""

from hashlib import sha256

from generator.core.model import Block, Parts, Problem, Seed
from generator.ingest.clean import clean
from generator.ingest.extract import extract

MENU = ["Skip to content", "Home", "News", "Sport", "Opinion", "Log in", "Subscribe", "Search"]
ARTICLE = [
    "The ministry of ports and the navy signed an accord on Sunday that lets their patrols share a radio channel for "
    "the "
    "first time since the harbour was divided.",
    "Mariana Costa, the minister of ports, said that the patrols would no longer have to wait for an answer from the "
    "capital when a vessel was in danger at night.",
    "“We have lost boats because two crews could not speak to each other across the harbour,” Costa told reporters "
    "on the "
    "quay. “That ends today.”",
    "The navy keeps its own vessels, and the accord gives the patrols no power to board a ship that flies a foreign "
    "flag, "
    "as the fishing unions had asked.",
]
LATER = [
    "Critics of the accord point out that the harbour has three dark breakwaters, and that no channel will help a "
    "patrol "
    "that cannot see the vessel that it is looking for.",
    "The ministry answered that lights are a matter for the city, which has promised to mend them before the winter "
    "storms reach the coast.",
]
FOOT = [
    "Share this article",
    "Facebook",
    "Twitter",
    "Was this article helpful?",
    "Related content",
    "Bakers strike over the price of salt",
    "14 May 2016",
    "The bakers of the old town closed their shops for a day, and asked the mayor for a new tariff on salt…",
    "A museum for the lighthouse",
    "2 June 2016",
    "Keepers of the northern lighthouse have given its lamp to the city, which will show it in the…",
    "About Harbour Gazette",
    "Contact us",
    "© 2014 Harbour Gazette. All rights reserved.",
]
TITLE = "Ports ministry and navy sign a patrol accord"


def web_page() -> list[str]:
    """A news page: menu, title, byline with a date, body with furniture inside, related content, copyright."""
    head = [*MENU, f"HomeNewsPolitics{TITLE}", TITLE, "HARBOUR CITY / 9 MAR 2014 BY ANA PEREIRA EN"]
    aside = [
        "SEE ALSO: News of the navy",
        "(Courtesy of the Ministry of Ports)",
        "We have lost boats - Mariana Costa, minister of ports",
    ]
    quote = ["“lost boats because two crews could not speak to each other” - Minister Costa"]
    return [*head, *ARTICLE[:2], aside[0], *ARTICLE[2:], *aside[1:2], *quote, "What the critics say", *LATER, *FOOT]


def paper(pages: int = 4) -> list[str]:
    """A paper in the text of a machine: one paragraph a page, header run in, headings and feet glued to paragraphs."""
    title = "Lights on the Northern Breakwater: A Plan for the Harbour"
    header = f"{title} Mariana Costa Senior Research Fellow Institute for Coasts and Harbours March 2014 "
    filler = (
        "The patrols of the harbour need light to do their work, and the breakwater has had none since the storm. " * 6
    )
    bodies = [
        f"{header}The breakwater was built in three years. {filler}It follows that the",
        f"patrols must wait for the moon. {filler}What else could they do? Patrol Cooperation The two crews meet each "
        f"week. {filler}",
        f"Costs and Money The plan is cheap. {filler}It can be paid for.",
        f"{filler}The plan ends here.",
    ]
    foot = "March, 2014 Working draft, please do not quote"
    return [
        title,
        "Similar documents",
        "A Survey of Lamps",
        *(f"{text.strip()} {foot} {n}" for n, text in enumerate(bodies[:pages], 1)),
    ]


def seed_of(lines: list[str]) -> Seed:
    """A seed of lines with a blank line between."""
    data = "\n\n".join(lines).encode()
    return Seed("seeds/harbour.txt", "text/plain", sha256(data).hexdigest(), data)


def blocks_of(lines: list[str]) -> tuple[Block, ...]:
    """The blocks of lines, as the reader gives them."""
    return extract(seed_of(lines))[0].blocks


def parts_of(lines: list[str], recurring: frozenset[str] = frozenset()) -> Parts:
    """The parts of lines, without their problems."""
    return cleaned(lines, recurring)[0]


def cleaned(lines: list[str], recurring: frozenset[str] = frozenset()) -> tuple[Parts, tuple[Problem, ...]]:
    """The parts of lines, and the problems of cleaning them."""
    return clean("seeds/harbour.txt", blocks_of(lines), recurring)
