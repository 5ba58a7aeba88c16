"""What the words around an unknown name tell of its kind: votes of each place where it stands, added up."""

import re
from collections import Counter
from collections.abc import Sequence

from generator.core.model import Kind
from generator.ingest.actors.contexts import is_product, votes_of_context
from generator.ingest.actors.gazetteer import GIVEN, known_names, state_codes, us_states
from generator.ingest.actors.roles import role_after, role_before
from generator.ingest.actors.spans import Find
from generator.ingest.actors.tables.given_names import KNOWN_SURNAMES
from generator.ingest.actors.tables.heads import PLACE_OPENERS
from generator.ingest.actors.tables.products import PRODUCTS
from generator.ingest.actors.tables.surnames import ENDINGS, SURNAMES
from generator.ingest.actors.tables.titles import TITLES
from generator.ingest.actors.tables.words import (
    COMMON_ACRONYMS,
    GROUP_NOUNS,
    HELD,
    LOCATIVES,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    REPORT_VERBS,
    SPEECH_VERBS,
)
from generator.ingest.actors.tables.world_names import WORD_NAMES

Votes = Counter[Kind]
ENOUGH = 2  # votes with which a kind is settled
SEEN = 30  # places of one name that are looked at; more tell no more
LAST_WORDS = re.compile(r"(?<![\w’'-])(?:([\w’'-]+),? )?([\w’'-]+) [\"“‘]?\Z")
NEXT_WORDS = re.compile(r"['’]?s? ?(,)? ?([\w’'-]+)?(?: ([\w’'-]+))?(?: ([\w’'-]+))?(?: ([\w’'-]+))?")
CAMEL = re.compile(r"[A-Z][a-z]+[A-Z]\w*")
# Surnames with an inner capital: they look like a company's name.
INNER_CAPITALS = ("Mc", "Mac", "De", "La", "Di", "Van", "Le", "Du", "O")
AGE = re.compile(r", \d\d?,| \(\d\d?\)| \(@")
OF_PLACE = re.compile(r", (?:the )?([A-Z][\w.’-]*(?: [A-Z][\w.’-]*){0,2})")
TERMS = frozenset("administration presidency campaign era cabinet family".split())
# Verbs behind which a reader is told to whom something was said, not who said it.
ADDRESSING = frozenset("told accused blamed praised urged criticized criticised".split())
# Words for a person that state no role, and a player's place in a team: they stand before a full name.
POSITIONS = frozenset(
    """
    star stars co-star frontman bassist drummer guitarist vocalist songwriter singer-songwriter contestant winner
    finalist champion skipper playmaker veteran survivor resident neighbor neighbour blogger youtuber influencer
    socialite mogul heir heiress icon legend guru preacher cleric fugitive inmate legendary
    center centre guard tackle end safety cornerback receiver kicker punter winger fullback rusher lineman forward
    tailback catcher outfielder infielder reliever starter rookie prop hooker batsman bowler""".split()
)
SURE_OPENERS = frozenset(("Lake", "Mount", "Mt.", "Lago"))
SURE_LOCATIVES = frozenset("in near northern southern eastern western".split())


def weigh(finds: Sequence[Find]) -> Votes:
    """Votes for each kind from the places where one unknown name stands."""
    votes = votes_inside(finds[0].surface, len(finds))
    for find in finds[:SEEN]:
        votes.update(votes_before(find))
        votes.update(votes_after(find))
        votes.update(votes_of_place(find))
        votes.update(votes_of_context(find))
    if any(is_product(find) for find in finds[:SEEN]) or finds[0].surface.split()[0] in PRODUCTS:
        votes.subtract({"organization": 2, "place": 2, "person": 1})
    return votes


def settle(votes: Votes) -> Kind | None:
    """The kind with enough votes and more than any other, or None."""
    ranked = votes.most_common(2)
    if not ranked or ranked[0][1] < ENOUGH:
        return None
    return None if len(ranked) > 1 and ranked[0][1] == ranked[1][1] else ranked[0][0]


def votes_inside(surface: str, times: int) -> Votes:
    """What the name's own words tell: inner capitals, an acronym, "San …", a given name."""
    votes: Votes = Counter()
    words = surface.split()
    if CAMEL.fullmatch(words[0]) and not words[0].startswith(INNER_CAPITALS):
        votes["organization"] += 1 + (len(words) > 1)
    if len(words) == 1 and surface.isupper() and 2 <= len(surface) <= 6 and surface not in COMMON_ACRONYMS:
        votes["organization"] += 1 + (times > 1)
        votes["person"] -= 3
        votes["place"] -= 2
    if len(words) == 1:
        votes["person"] += 2 * (surface in KNOWN_SURNAMES) or int(surface in SURNAMES)
    if len(words) > 1 and words[0] in PLACE_OPENERS:
        votes["place"] += ENOUGH if words[0] in SURE_OPENERS else 1
    if words[0] == "The":
        votes["organization"] += 1
    if words[0] in GIVEN or words[0] in WORD_NAMES:
        votes["person"] += 1
    votes["person"] += surname_votes(words)
    if any(character.isdigit() for character in surface):
        votes["organization"] -= 2
    return votes


def surname_votes(words: Sequence[str]) -> int:
    """Votes for a person that the last of two to four words gives: a common family name, or its ending."""
    last = words[-1]
    if not 2 <= len(words) <= 4 or words[0] == "The" or words[0] in PLACE_OPENERS or not words[0].isalpha():
        return 0
    if last in SURNAMES or last.rpartition("-")[2] in SURNAMES:
        return 2
    return int(len(last) > 5 and last.endswith(ENDINGS))


def votes_before(find: Find) -> Votes:
    """What the words in front tell: a title, "the firm", "in", "said"."""
    votes: Votes = Counter()
    text = find.block.text
    if role_before(text, find.start):
        return Counter({"person": 3})
    before = text[max(0, find.start - 80) : find.start]
    if before.endswith(", ") and role_before(before[:-2] + " ", len(before) - 1):
        votes["person"] += 3
    if before.endswith("(") and find.surface.isupper():
        votes["organization"] -= 3
    match = LAST_WORDS.search(" ".join(before.rsplit(" ", 3)[-3:]))  # two words have no more than two spaces
    if match:
        votes.update(votes_of_last(match[2], (match[1] or "").lower()))
    if match and match[2] in POSITIONS and " " in find.surface:
        votes["person"] += 2
    if votes["place"] == 2 and " " in find.surface:
        votes["place"] = 1  # things of several words are in works, rounds and colours as well
    return votes


def votes_of_last(last: str, previous: str) -> Votes:
    """What the last word before a name tells, with the word before it."""
    word = last.lower()
    if word in ORGANIZATION_NOUNS:
        return Counter({"organization": 3})
    if word == "the":
        return Counter({"organization": 1, "person": -2})
    if word in PLACE_NOUNS or (word == "of" and previous in PLACE_NOUNS):
        return Counter({"place": 3})
    if word == "in" and previous in HELD:
        return Counter({"organization": 2})
    if last in LOCATIVES and word != "of":
        return Counter({"place": 2 if word in SURE_LOCATIVES else 1})
    if word in TITLES:
        return Counter({"person": 3})
    if word in SPEECH_VERBS and word not in ADDRESSING:
        return Counter({"person": 2})
    if word in REPORT_VERBS or (word == "to" and previous == "according"):
        return Counter({"organization": 1, "person": 1})
    return Counter({"organization": 1}) if word == "told" else Counter()


def votes_after(find: Find) -> Votes:
    """What the words behind tell: an age, "who", "said", "a company"."""
    text, end = find.block.text, find.end
    votes: Votes = Counter({"person": 3}) if AGE.match(text, end) else Counter()
    match = NEXT_WORDS.match(text, end)
    words = [word for word in match.groups()[1:] if word] if match else []
    if not match or not words:
        return votes
    if match[1]:
        votes.update(votes_of_apposition(text, end, words))
    else:
        owned = text.startswith(("'", "’"), end)
        article = text[max(0, find.start - 4) : find.start].lower() == "the "
        if article and owned and is_family(find.surface):
            votes["organization"] += 1
        votes.update(votes_of_next(words[0].lower(), owned=owned, article=article))
    return votes


def is_family(surface: str) -> bool:
    """Whether a name of two or three words begins or ends with a surname: behind an article it is a clan's or a
    house's."""
    words = surface.split()
    return 2 <= len(words) <= 3 and (words[0] in SURNAMES or words[-1] in SURNAMES)


def votes_of_next(word: str, *, owned: bool, article: bool) -> Votes:
    """What the word right behind a name tells; ``owned`` when a possessive stands between, ``article`` behind "the"."""
    if word in TERMS or word in ("who", "whom", "whose"):
        return Counter({"person": 3 if word.startswith("who") else 2})
    if (word in GROUP_NOUNS and article) or (word in TITLES and not owned):
        return Counter({"organization": 2})
    if word in REPORT_VERBS:
        return Counter({"organization": 1, "person": 1})
    return Counter({"person": 2}) if word in SPEECH_VERBS else Counter()


def votes_of_apposition(text: str, end: int, words: Sequence[str]) -> Votes:
    """What an apposition behind a comma tells: "who …", "the minister", "a company"."""
    if words[0] in ("who", "whom", "whose"):
        return Counter({"person": 3})
    if role_after(text, end):
        return Counter({"person": 2})
    if words[0] not in ("a", "an", "the"):
        return Counter()
    if any(word in ORGANIZATION_NOUNS for word in words[1:]):
        return Counter({"organization": 3})
    return Counter({"place": 3}) if any(word in PLACE_NOUNS for word in words[1:]) else Counter()


def votes_of_place(find: Find) -> Votes:
    """Behind a comma a state tells a town ("Marlow, Texas"), and a country or city may."""
    match = OF_PLACE.match(find.block.text, find.end)
    if not match:
        return Counter()
    name = match[1]
    if name in us_states() or name in state_codes() or name.rstrip(".") + "." in state_codes():
        return Counter({"place": 3})
    return Counter({"place": 1}) if known_names().get(name, ("", ""))[0] in ("country", "place") else Counter()
