"""The role that a text states beside a person's name: a title before it, an apposition behind it, or one for a list."""

import re
from collections.abc import Iterable

from generator.core.countries import country_name
from generator.ingest.actors.tables.heads import FIELD_WORDS
from generator.ingest.actors.tables.places import REGION_ADJECTIVES
from generator.ingest.actors.tables.titles import (
    HONORIFICS,
    NOT_ROLES,
    SCARCE_TITLES,
    TITLE_COMPLEMENTS,
    TITLE_MODIFIERS,
    TITLES,
)
from generator.ingest.actors.tables.words import ARTICLES, CALENDAR, PEOPLES, STOP_WORDS
from generator.ingest.actors.words import ABBREVIATIONS

TOKEN = re.compile(r"[^\s,;:()\"“”.!?]+(?:\.[^\s,;:()\"“”!?.]+)*\.?")
HONORIFIC_ENDS = tuple(f" {word}" for word in sorted(HONORIFICS))
ABBREVIATED = frozenset(ABBREVIATIONS.split("|"))
# Nouns that may stand for a name in a title's complement: "president of the South American country".
FILLERS = frozenset("country nation company firm party group agency bank state city province union committee".split())
MARKS = (", ", "; ", ": ", "\n", "(", ")", "“", "”", '"', "— ", "– ", "? ", "! ")
AFTER = re.compile(
    r"(?:['’]s)?(?: \([^)\n]{1,20}\))?,(?: \d\d?,)?(?! (?:and|y|e|or|but)\b) (?:(?:an?|the|el|la|un|una) )?"
    r"([^,.;:()\"“”\n]{4,110}?)(?=,|\.(?:\s|$)|;|:| who\b| where\b| which\b| said\b| told\b| and\b| —| –|\n|$)"
)
SHARED = re.compile(
    r"\b((?:(?:attorney|foreign|interior|prime|finance|defen[sc]e) )?"
    r"(?:generals|presidents|ministers|secretaries|governors|mayors|senators|leaders))\b[^.:;]{0,40}: "
)
HEADING = re.compile(
    r"(?:['’]s)?, who ((?:heads|leads|chairs|runs|directs|oversees|commands|governs|represents|presides over)"
    r" [^,.;:()\n]{3,90})"
)
BEING = re.compile(
    r" (?:(?:was|is|has been|had been) (?:named|appointed|elected|re-elected|sworn in as|promoted to|confirmed as)"
    r"(?: as)?|who (?:is|was)|is|was|became|remains|serves as|served as) (?:(?:an?|the|its|his|her|their) )?"
    r"([^,.;:()“”\"\n]{4,90}?)"
    r"(?=,|\.|;|:| who\b| and\b| when\b| after\b| before\b| until\b| in \d| for \w+ years| since\b|\n|$)"
)
OF_COUNTRY = re.compile(r" (?:of|de) (?:the )?[A-Z]")
POINTING = re.compile(rf"\b(?:the|this|that|his|her|its|their)\b.*\b(?:{'|'.join(sorted(FILLERS))})$")
REGION = re.compile("|".join(sorted(REGION_ADJECTIVES, key=len, reverse=True)))
ORDINARY = TITLES | TITLE_MODIFIERS | TITLE_COMPLEMENTS | {word.lower() for word in FIELD_WORDS | PEOPLES}
OWNER = re.compile(r"([A-Z][\w. -]*?)(?:['’]s|(?<=s)['’])[ \u00a0]")
LONGEST_COUNTRY = 4  # words
WINDOW = 110  # characters before a name in which its title stands


def role_before(text: str, start: int) -> str:
    """The title that stands right before a name, as the text has it, or "": ``US Secretary of State``."""
    window = max(0, start - WINDOW)
    before = text[window:start].rstrip(",") if text[start - 1 : start] == "," else text[window:start]
    if not before.endswith((" ", "\u00a0")) and text[start - 1 : start] != ",":
        return ""
    cut = max(before.rfind(mark) for mark in MARKS)
    tokens = list(TOKEN.finditer(before, cut + 1))
    if not tokens or before[tokens[-1].end() :].strip():
        return ""
    head = head_token(before, tokens)
    if head is None:
        return ""
    first = head
    while first > 0 and extends_title(
        before[tokens[first - 1].start() : tokens[first - 1].end()],
        before,
        tokens[first - 1].end(),
        tokens[first].start(),
    ):
        first -= 1
    first = owner_token(before, tokens, first)
    role = before[tokens[first].start() : tokens[-1].end()]
    while role.endswith(HONORIFIC_ENDS):
        role = role.rpartition(" ")[0]
    if not any(word.lower() in TITLES for word in role.split()):
        return ""
    return "" if all(word.lower() in NOT_ROLES or word in TITLE_MODIFIERS for word in role.split()) else role


def best_role(stated: Iterable[str]) -> str:
    """Of the roles that a document states of one person, the first; but one with the same title that names a country
    or body goes before one that names none, and any goes before one that only points ("head of the country")."""
    roles = list(dict.fromkeys(role for role in stated if role))
    if not roles or names_body(roles[0]):
        return roles[0] if roles else ""
    titles = TITLES.intersection(roles[0].lower().split())
    akin = (role for role in roles if names_body(role) and titles.intersection(role.lower().split()))
    plain = (role for role in roles if not POINTING.search(role))
    return next(akin, next(plain, roles[0]))


def names_body(role: str) -> bool:
    """Whether a role has a name or a nation's adjective in it: "Norlandic president", "head of Volterra"."""
    words = REGION.sub("", role).split()
    return any(word[0].isupper() and word.lower() not in ORDINARY for word in words)


def head_token(text: str, tokens: list[re.Match[str]]) -> int | None:
    """The title's head word among the tokens before a name: the last one, or one with an "of …" behind it."""
    for index in range(len(tokens) - 1, max(-1, len(tokens) - 8), -1):
        word = tokens[index][0].lower()
        if word in TITLES:
            rest = [token[0] for token in tokens[index + 1 :]]
            if not rest:
                return index
            fills = rest[-1] not in ("of", "and", "the") and all(
                w[0].isupper() or w.lower() in TITLE_COMPLEMENTS or w in ("of", "and", "the") or w in FILLERS
                for w in rest[1:]
            )
            return index if rest[0] in ("of", "to", "for", "de", "del") and len(rest) > 1 and fills else None
    return None


def extends_title(word: str, text: str, end: int, start: int) -> bool:
    """Whether a word before a title's head belongs to the title."""
    if text[end:start] not in (" ", "\u00a0") or word.endswith(("'s", "’s", "s'", "s’")) or word in ARTICLES:
        return False
    plain = word.lower()
    if plain in TITLES or plain in TITLE_MODIFIERS:
        return True
    ordinary = word in STOP_WORDS or word in CALENDAR or word in ARTICLES
    return word[0].isupper() and not ordinary and not is_sentence_end(word)


def owner_token(text: str, tokens: list[re.Match[str]], first: int) -> int:
    """The token with which a country's possessive before a title starts ("South Africa's President"), else ``first``
    itself, with which the title does."""
    for at in range(max(0, first - LONGEST_COUNTRY), first):
        owner = OWNER.fullmatch(text, tokens[at].start(), tokens[first].start())
        if owner and country_name(owner[1]):
            return at
    return first


def is_sentence_end(word: str) -> bool:
    """Whether a token closes a sentence, not an abbreviation."""
    return word.endswith(".") and "." not in word[:-1] and word[:-1] not in ABBREVIATED


def role_after(text: str, end: int) -> str:
    """The role in apposition behind a name, or "": ``chief executive of the charity``."""
    match = AFTER.match(text, end)
    if not match:
        return ""
    words = match[1].split()
    for index, word in enumerate(words[:7]):
        plain = word.lower().strip("’'")
        if plain in TITLES and not (plain in SCARCE_TITLES and word.islower()):
            return "" if plain in NOT_ROLES else match[1].strip()
        if plain in ("of", "in", "at", "for", "to", "was", "is", "has", "had", "were") and index < 1:
            return ""
        if plain in ("was", "is", "has", "had", "were", "are", "will"):
            return ""
    return ""


def role_stated(text: str, end: int) -> str:
    """The role that a clause behind a name states: "who heads the Port Union", "was named governor of Norland"."""
    heading = HEADING.match(text, end)
    if heading:
        return heading[1].strip()
    being = BEING.match(text, end)
    words = being[1].split() if being else []
    first = next((index for index, word in enumerate(words[:5]) if word.lower() in TITLES), None)
    if first is None or words[first].lower() in NOT_ROLES | SCARCE_TITLES or "not" in words[:2]:
        return ""
    plain = all(word[0].isupper() or word.lower() in TITLES | TITLE_MODIFIERS for word in words[:first])
    return " ".join(words) if plain else ""


def shared_role(text: str, start: int, end: int) -> str:
    """The role of a person in a list that states it once: "the foreign ministers came: X of Norland, Y of Sudria"."""
    if not OF_COUNTRY.match(text, end):
        return ""
    window = text[max(0, start - 200) : start]
    stated = list(SHARED.finditer(window))
    if not stated or "." in window[stated[-1].end() :]:
        return ""
    plural = stated[-1][1]
    return plural if plural.endswith("ies") else plural[:-1]


def role_set_before(text: str, start: int, end: int) -> str:
    """The role to which a name stands in apposition, or "": "the president of the country, X, …"."""
    if text[max(0, start - 2) : start] != ", " or text[end : end + 1] not in (",", ".", ";", ")"):
        return ""
    role = role_before(text, start - 1)
    return role if role and role.split()[-1] not in HONORIFICS else ""


def find_role(text: str, start: int, end: int) -> str:
    """The role that a text states of the person whose name stands from ``start`` to ``end``, word for word, or ""."""
    before = role_before(text, start)
    rank = start - len(before) - 1
    if before and " " not in before and text[max(0, rank - 2) : rank] == ", ":
        before = role_before(text, rank - 1) or before
    if len(before.split()) > 1:
        return before
    return (
        role_after(text, end)
        or before
        or role_set_before(text, start, end)
        or shared_role(text, start, end)
        or role_stated(text, end)
    )
