"""Votes of the phrases around an unknown name: "employees of X", "X's shares", "X was born". A find in, votes out."""

import re
from collections import Counter

from generator.core.model import Kind
from generator.ingest.actors.spans import Find
from generator.ingest.actors.tables.products import PRODUCT_NOUNS

WINDOW = 48  # characters in front that are read
Pattern = tuple[re.Pattern[str], Kind, int]

BEFORE: tuple[Pattern, ...] = (
    (
        re.compile(
            r"\b(?:CEO|executives?|chairman|founder|co-founder|spokes(?:man|woman|person)|employees?|workers|shares|stock"
            r"|shareholders|headquarters|subsidiary|customers|analysts?|researchers?|professor|lecturer|scientists?"
            r"|engineers?|strategist|economist|worked|works|working|job|editor|reporter|correspondent|fellow"
            r"|owner|acquisition|merger|lawyers?|partner|intern|student|students|graduate|alumni)"
            r" (?:at|for|of|with) (?:the )?\Z",
            re.I,
        ),
        "organization",
        2,
    ),
    (re.compile(r"\b(?:published|listed|headlined|featured) (?:in|on|by) (?:the )?\Z", re.I), "organization", 1),
    (
        re.compile(r"\b(?:acquired|owned|operated|manufactured|developed|distributed|backed) by (?:the )?\Z", re.I),
        "organization",
        1,
    ),
    (
        re.compile(
            r"\b(?:miles|kilomet(?:er|re)s|km|mi) (?:(?:north|south|east|west)\w*|away|from|outside)(?: of| from)? \Z"
        ),
        "place",
        3,
    ),
    (
        re.compile(
            r"\b(?:travell?ed|flew|fled|moved|drove|headed|returned|flights?|trip|visits?|deported|road|arrived|born|based"
            r"|located|lives?|living|grew up|raised|resides?|residents|outskirts|suburbs?|streets)"
            r" (?:to|from|in|at|of) \Z",
            re.I,
        ),
        "place",
        1,
    ),
    (
        re.compile(
            r"\b(?:named|nicknamed|wife|husband|son|daughter|brother|sister|mother|father|friend|fianc[ée]e?) \Z", re.I
        ),
        "person",
        2,
    ),
)
AFTER: tuple[Pattern, ...] = (
    (re.compile(r" ?\((?:NASDAQ|NYSE|Nasdaq|LSE|OTC|TSX|ASX|BMV|NSE|BSE)\b"), "organization", 3),
    (
        re.compile(
            r"['’]s? (?:new |own |former |chief |top )?(?:CEO|executive|executives|chairman|board|shares|stock"
            r"|headquarters|website|employees|spokes\w+|shareholders|customers|parent|founders?|co-founders?|revenue|profits?|sales"
            r"|earnings|IPO|newsroom|editors?|readers|users|subsidiary|customers|clients)\b"
        ),
        "organization",
        2,
    ),
    (
        re.compile(
            r" (?:shares|stock|executives|employees|spokes\w+|CEO|users|customers|acquired|launched|unveiled|announced"
            r"|manufactures|operates|Inc\b|founder|co-founder|chairman|owns)\b"
        ),
        "organization",
        1,
    ),
    (
        re.compile(
            r"['’]s? (?:wife|husband|son|daughter|mother|father|brother|sister|parents|attorneys?|lawyers?|death|arrest"
            r"|body|career|tenure|testimony|resignation|memoir|murder|suicide|birthday|girlfriend|boyfriend|widow|childhood"
            r"|hands?|head|face|eyes|voice|office|aides?|successor|predecessor)\b"
        ),
        "person",
        2,
    ),
    (
        re.compile(
            r" (?:was born|died|pleaded|testified|resigned|tweeted|married|graduated|grew up|retired|smiled|laughed"
            r"|nodded|shrugged|wept|apologi[sz]ed|was arrested|was sentenced|was charged|was convicted|was shot"
            r"|was elected|was appointed|himself|herself|scored|thinks|believes|hopes|studied|served as|ran for)\b"
        ),
        "person",
        2,
    ),
    (re.compile(r" ?\((?:D|R|I|Con|Lab|SNP)(?:-|\))| \((?:born |b\. )?\d{4}\s?[-–—]"), "person", 3),
    (
        re.compile(
            r" (?:neighbou?rhood|settlement|region|province|valley|mountains?|peninsula|district|village|river|airport"
            r"|suburb|border crossing|counties|provinces|islands?|coast)\b"
        ),
        "place",
        2,
    ),
)
NEXT_WORD = re.compile(r" ([a-zA-Z]+)")
VERSION = re.compile(
    r" (?:\d{1,3}\b(?! (?:years|percent|per cent|people|of|points|goals?|saves?|assists?))|II\b|Pro\b|Plus\b|Mini\b)"
)


def votes_of_context(find: Find) -> Counter[Kind]:
    """What the phrases in front of a name and behind it tell."""
    votes: Counter[Kind] = Counter()
    text = find.block.text
    window = text[max(0, find.start - WINDOW) : find.start]
    for pattern, kind, weight in BEFORE:
        if pattern.search(window):
            votes[kind] += weight
    for pattern, kind, weight in AFTER:
        if pattern.match(text, find.end):
            votes[kind] += weight
    return votes


def is_product(find: Find) -> bool:
    """Whether a name is a thing's that somebody makes: a version or the thing's noun stands behind it."""
    following = NEXT_WORD.match(find.block.text, find.end)
    return bool(VERSION.match(find.block.text, find.end) or (following and following[1].lower() in PRODUCT_NOUNS))
