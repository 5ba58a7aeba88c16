"""Names that are only known in a text about their subject: a club's nickname in sports, "the House" in Congress."""

from collections.abc import Iterable
from functools import cache

from generator.ingest.actors.gazetteer import names_of
from generator.ingest.actors.spans import Facts, Match, make_find
from generator.ingest.actors.tables.teams import CLUBS
from generator.ingest.actors.words import Run

SPORTS = "sports"
CONGRESS = "congress"
# Words of which several make a text one about sports.
SPORTS_WORDS = frozenset(
    """
quarterback touchdown touchdowns linebacker cornerback fumble playoff playoffs coach coaches teammate teammates goalie
goaltender puck inning innings pitcher batter homer homers shortstop dunk rebounds rebound assists turnovers roster
halftime overtime midfielder striker defender goalkeeper season seasons offseason game games league leagues championship
tournament standings
""".split()
)
ENOUGH_WORDS = 4
# Names beside which "House" is the lower chamber of the United States' Congress.
CHAMBER_NAMES = frozenset("Senate Congress Republicans Democrats Republican Democratic Pelosi Schiff Capitol".split())
PARTIES = frozenset("Democrats Republicans Democrat Republican Speaker Minority Majority GOP".split())


@cache
def nicknames() -> dict[str, tuple[str, ...]]:
    """The clubs by nickname."""
    found: dict[str, tuple[str, ...]] = {}
    for row in names_of(CLUBS):
        city, _, listed = row.partition(":")
        for nickname in listed.split(","):
            found[nickname] = (*found.get(nickname, ()), f"{city} {nickname}")
    return found


def read_subjects(runs: Iterable[Run], lower: frozenset[str]) -> frozenset[str]:
    """The subjects of a document, as far as they matter here."""
    names = {word.text for run in runs for word in run.words}
    found = set()
    if len(lower & SPORTS_WORDS) >= ENOUGH_WORDS:
        found.add(SPORTS)
    if len(names & CHAMBER_NAMES) > 1:
        found.add(CONGRESS)
    return frozenset(found)


def find_nickname(run: Run, at: int, facts: Facts) -> Match | None:
    """A name by which the document's readers know an organisation, where its subject is that organisation's."""
    if SPORTS in facts.subjects and (match := find_club(run, at)):
        return match
    return find_house(run, at) if CONGRESS in facts.subjects else None


def find_club(run: Run, at: int) -> Match | None:
    """A club's nickname that no unknown word stands before or behind, such as "Otters quarterback"."""
    for stop in range(min(len(run.words), at + 2), at, -1):
        nickname = run.text(at, stop)
        if nickname in nicknames() and (stop > at + 1 or not run.words[at].opening or nickname.endswith("s")):
            return Match((make_find(run, at, stop, "organization", "gazetteer"),), stop)
    return None


def find_house(run: Run, at: int) -> Match | None:
    """ "House" by itself, with its article or a party behind it, as the House of Representatives."""
    word = run.words[at]
    if word.text != "House" or (at > 0 and word.link == " "):
        return None
    before = run.block.text[max(0, word.start - 4) : word.start].lower()
    following = run.words[at + 1].text if at + 1 < len(run.words) and run.words[at + 1].link == " " else ""
    if following and following not in PARTIES:
        return None
    if before != "the " and not following:
        return None
    return Match((make_find(run, at, at + 1, "organization", "gazetteer", "House of Representatives"),), at + 1)
