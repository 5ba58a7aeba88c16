"""What stands in a body's text and is none of its sentences: photo and reporters' credits, calls to follow, addresses,
and other articles' headlines that a site's pop-up left behind a name. Text in, the same text with line ends in their
place out, so that every offset holds."""

import re
from collections.abc import Iterator

from generator.ingest.actors.tables import given_names, world_names

CREDIT = re.compile(
    r"\((?:D|R|I)-[^)\n]{1,14}\)"  # an American lawmaker's party and state
    r"|\((?:Image|Photo|Picture|Photograph|Courtesy|Foto|Video|Reporting|Editing"
    r"|Additional reporting|Writing)\b[^)\n]{0,300}\)"
    r"|^(?:Image|Photo|Picture|Photograph|Foto|Featured image|Reporting by|Additional reporting|Editing by"
    r"|Contributing:|Contributors?:|SEE ALSO|See also|Read more|READ MORE|Related:|RELATED:|MORE:|WATCH:"
    r"|Source:|Credit:).{0,200}$"
    r"|^By:? [A-Z][^\n.,]{2,60}$"
    r"|^\[\d{1,3}\] .{0,600}$"  # an entry of a list of references
    r"|\b(?:Follow|Email|E-mail|Tweet|Contact|Like|Find|Reach) (?:(?:him|her|them|us|me|[A-Z][\w’'-]+ ?){1,4})"
    r"(?: on | at |@)[^\n]{0,160}"
    r"|https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+|\b\w+\.twitter\.com\S*",
    re.M,
)
CONTRIBUTED = re.compile(r" contributed to (?:this|the) (?:report|article|story|post|piece)\b[^\n.]{0,40}")
SENTENCE_OPENS = re.compile(r"[.!?]['\"”’)]? |\n")
SENTENCE_LIMIT = 200  # characters of a credit in front of its verb
GLUED = re.compile(r"(?<=[a-zà-ÿ.])([A-Z][\w’'-]{1,30})(?= [A-Z])")
POPUP_END = " MORE "
POPUP_LIMIT = 900  # characters of a pop-up's headlines
GIVEN_NAMES = frozenset((*given_names.NAMES, *world_names.NAMES))
HIDDEN = "\x01"
INNER_NICKNAME = re.compile(r"(?<![\w’'])([A-ZÁÉÍÓÚ]\w{1,14}) [\"“][A-ZÁÉÍÓÚ][\w’' .-]{1,24}[\"”] (?=[A-ZÁÉÍÓÚÑ])")
NAME_LIMIT = 60  # characters of the name that a pop-up repeats


def mask_furniture(text: str) -> str:
    """The text with line ends instead of all that is no part of its sentences."""
    text = CREDIT.sub(lambda match: "\n" * len(match[0]), text)
    text = INNER_NICKNAME.sub(hide_nickname, text)
    spans = [*contributor_spans(text), *popup_spans(text)]
    return mask(text, sorted(spans)) if spans else text


def hide_nickname(match: re.Match[str]) -> str:
    """A given name with its nickname in quotation marks hidden, so that the name goes on behind it."""
    given, rest = match[1], match[0][len(match[1]) :]
    return f"{given} {HIDDEN * (len(rest) - 2)} " if given in GIVEN_NAMES else match[0]


def mask(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with line ends in the spans, which may overlap."""
    parts: list[str] = []
    at = 0
    for start, end in spans:
        start = max(start, at)
        if end > start:
            parts += [text[at:start], "\n" * (end - start)]
            at = end
    return "".join((*parts, text[at:]))


def contributor_spans(text: str) -> Iterator[tuple[int, int]]:
    """Sentences such as "Ana Pell of Reuters contributed to this report"."""
    for match in CONTRIBUTED.finditer(text):
        window = max(0, match.start() - SENTENCE_LIMIT)
        opens = [found.end() for found in SENTENCE_OPENS.finditer(text, window, match.start())]
        yield (opens[-1] if opens else window), match.end()


def popup_spans(text: str) -> Iterator[tuple[int, int]]:
    """What a pop-up left behind a name: the name once more, without a space, and headlines up to "MORE"."""
    for match in GLUED.finditer(text):
        before = text[max(0, match.start() - NAME_LIMIT) : match.start()]
        if f" {match[1]} " not in f" {before}":
            continue
        end = text.find(POPUP_END, match.end(), match.end() + POPUP_LIMIT)
        if end >= 0:
            yield match.start(), end + len(POPUP_END)
