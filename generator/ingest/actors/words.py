"""A block's capitalised words and the runs that they form: text in, runs out; what a run names is left to the rules.

A run is a line of capitalised words joined by one space, a possessive, or a short link such as "of the". No run
crosses a line, a sentence or a bracket.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.core.model import Block
from generator.ingest.actors.furniture import HIDDEN, mask_furniture
from generator.ingest.actors.tables.heads import FIELD_WORDS
from generator.ingest.actors.tables.words import STOP_WORDS, SUFFIXES

UPPER = "".join(chr(c) for c in range(0x41, 0x530) if chr(c).isupper() and chr(c).isalpha())
LINKS = frozenset(
    (
        *(
            "of",
            "of the",
            "for",
            "for the",
            "and",
            "and the",
            "&",
            "on",
            "on the",
            "to",
            "to the",
            "the",
            "against",
            "in",
            "in the",
        ),
        *(
            "with",
            "de",
            "del",
            "de la",
            "de las",
            "de los",
            "da",
            "do",
            "dos",
            "di",
            "van",
            "van der",
            "van den",
            "von",
            "von der",
        ),
        *("der", "den", "bin", "ibn", "al", "el", "la", "y", "e", "para", "para la", "para el", "contra", "contra la"),
    )
)
ABBREVIATIONS = (
    "Jr|Sr|Dr|Mr|Mrs|Ms|Gov|Sen|Rep|Reps|Sens|Gen|Col|Lt|Sgt|Capt|Maj|Cmdr|Adm|Prof|Rev|Hon|St|Ste|Mt|Ft|Inc|Corp|Co|Ltd"
    "|Bros|Dept|Sra|Dra|Lic|Ing|No|vs|Vs|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss"
    "|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Msgr|Fr"
)
WORD = re.compile(
    rf"(?<![\w@#/_.’'-])(?:[{UPPER}]!(?= [{UPPER}])"  # E! News
    rf"|(?:[{UPPER}]\.){{2,5}}(?!\w)|[{UPPER}]\.(?=[ \u00a0-])|(?:{ABBREVIATIONS})\.(?!\w)"  # U.S., J., Gov.
    rf"|(?:[{UPPER}]|(?:al|el|as|ad|ash|ed|bin)-(?=[{UPPER}]))\w*(?:&(?=[{UPPER}])\w+)?"  # Norland, al-Nur, AT&T
    r"(?:[-‐]\w+|['’](?!s\b|\s|\Z)(?=[^\W_])\w+)*)"  # Ing-wen, O'Neill
)
NUMBER = re.compile(
    r"(?:Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen"
    r"|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:-\w+)?|Hundreds?|Thousands?|Dozens|Millions?)"
)
CURRENCY = ("$", "€", "£", "¥")  # behind letters, as in "US$5", they make these a sum of money
LONGEST_RUN = 60  # words; a longer row is a list in capitals, and is read in pieces
POSSESSIVE = re.compile(r"['’`´]s\b|['’](?= )| s(?= )")
INITIAL = re.compile(rf"(?:[{UPPER}]\.){{1,3}}|[{UPPER}]")
BREAK = re.compile(r"(?:[.!?…]{1,5}[\"'”’)\]]{0,4}|[:;—–]|\n)\s+[\"'“‘«(\[¿¡]*|\n|\A[\"'“‘«(\[¿¡—–-]*\s*")
SENTENCE_END = re.compile(rf"[.!?…]{{1,5}}[\"'”’)\]]{{0,4}}\s{{1,20}}(?=[\"'“‘«(\[¿¡]*[{UPPER}0-9])|\n+")
ABBREVIATED = re.compile(rf"(?:\b(?:{ABBREVIATIONS}|[{UPPER}])|\.[{UPPER}])\.\s+\Z")
ACRONYM_END = re.compile(rf"[{UPPER}]\.[{UPPER}]\.\s+\Z")
LETTERS = re.compile(r"[^\W\d_]{1,20}")
QUOTES = "\"“‘«'"


@dataclass(frozen=True, slots=True)
class Word:
    """One capitalised word. ``link`` is what joins it to the word before: "" (first), " ", "'s", or a link word."""

    text: str
    start: int
    end: int
    link: str
    opening: bool  # it opens a sentence or a quotation, so its capital tells nothing
    possessive: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row, in one block."""

    block: Block
    words: tuple[Word, ...]

    def text(self, start: int, stop: int) -> str:
        """The exact text from word ``start`` to before word ``stop``, without a closing possessive."""
        return self.block.text[self.words[start].start : self.words[stop - 1].end]


def read_runs(block: Block) -> Iterator[Run]:
    """The block's runs in order. Photo credits and addresses are passed over."""
    text = mask_furniture(block.text)
    openings = {match.end() for match in BREAK.finditer(text)}
    row: list[Word] = []
    for match in WORD.finditer(text):
        for word in split_word(text, match.start(), match.end(), match.start() in openings):
            link = find_link(text, row[-1], word) if row else ""
            if row and (not link or len(row) == LONGEST_RUN or breaks_run(row[-1], word)):
                yield Run(block, tuple(row))
                row, link = [], ""
            opening = word.opening and not (link and row[-1].text.endswith((".", "!")))
            row.append(Word(word.text, word.start, word.end, link, opening, word.possessive))
    if row:
        yield Run(block, tuple(row))


def split_word(text: str, start: int, end: int, opening: bool) -> Iterator[Word]:
    """The word, without a suffix such as "-based", or the parts of a pair such as "Mexico-US"."""
    opening = opening or (start > 0 and text[start - 1] in QUOTES)
    body = text[start:end]
    if NUMBER.fullmatch(body) or text[end : end + 1] in CURRENCY:
        return
    if "-" in body:
        head, _, tail = body.rpartition("-")
        if tail.lower() in SUFFIXES and not tail.isupper():
            end = start + len(head)
            body = head
    yield Word(body, start, end, "", opening, bool(POSSESSIVE.match(text, end)))


def find_link(text: str, last: Word, word: Word) -> str:
    """What joins two words in one run, or "" when they are apart."""
    gap = text[last.end : word.start]
    if gap in (" ", "\u00a0") or (gap[:1] == " " and gap.strip(" ") and not gap.strip(" " + HIDDEN)):
        return " "
    if len(gap) > 12:
        return ""
    if gap in ("'s ", "’s ", "' ", "’ ", " s ", "`s ", "´s "):
        return "'s"
    if gap == ", " and word.text.rstrip(".") in ("Inc", "Jr", "Sr", "LLC", "Ltd", "Corp"):
        return " "
    return gap.strip() if gap[0] == " " and gap[-1] == " " and gap[1:-1] in LINKS else ""


def breaks_run(last: Word, word: Word) -> bool:
    """Whether a capital after an abbreviation or within a row opens something new."""
    if not last.text.endswith((".", "!")):
        return word.opening or (last.opening and last.text in STOP_WORDS)
    return word.text in STOP_WORDS and word.text not in FIELD_WORDS


def is_initial(word: str) -> bool:
    """Whether the word is one or more initials of a person: ``J.``, ``H.R.``, ``W``."""
    return INITIAL.fullmatch(word) is not None


def sentence_bounds(text: str) -> tuple[int, ...]:
    """Where sentences start in a text, with the text's end; an abbreviation's point ends none, but an acronym's does
    before a word that only a sentence's start gives a capital: "in the U.S. In May …"."""
    ends = (match.end() for match in SENTENCE_END.finditer(text) if not is_abbreviated(text, match))
    return (0, *ends, len(text))


def is_abbreviated(text: str, end: re.Match[str]) -> bool:
    """Whether the point where a sentence may end belongs to an abbreviation in its midst."""
    start = max(0, end.start() - 7)
    if not ABBREVIATED.search(text, start, end.end()):
        return False
    follower = LETTERS.match(text, end.end())
    return not (follower and follower[0] in STOP_WORDS and ACRONYM_END.search(text, start, end.end()))
