"""The bytes of a seed go in, its text comes out: decoded, with LF line ends, in composed form (NFC).

Offsets everywhere in Sourcebook count characters of this text. Splitting it into blocks is left to the readers.
"""

import re
import unicodedata

from generator.core.model import Problem, Seed
from generator.core.problems import make_problem

BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
SIGNATURES = (b"%PDF-", b"PK\x03\x04", b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"\x7fELF")
"""How files that hold no plain text begin, whatever they are called."""

SAMPLE_BYTES = 8192
MOST_CONTROLS = 0.1
"""A text of which more than this share is control characters is no text: random bytes have about 0.2."""

LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd\ufffe\uffff]")
INVISIBLE = str.maketrans({"\xa0": " ", "\ufeff": None, "\u200b": None, "\xad": None, "\u202f": " "})


def read_text(seed: Seed) -> tuple[str, tuple[Problem, ...]]:
    """The seed's text, empty when it holds none, with what was guessed or taken out.

    Problems: ``seed-encoding`` (a guess), ``seed-control-characters`` (some were taken out), ``seed-binary`` (no text
    at all), ``seed-empty``. The same bytes always give the same text.
    """
    text, guessed = decode(seed.data)
    text = LINE_ENDS.sub("\n", text)
    plain = CONTROLS.sub("", text)
    taken = len(text) - len(plain)
    if seed.data.startswith(SIGNATURES) or taken > MOST_CONTROLS * len(text):
        return "", (make_problem("seed-binary", seed.path, "The file holds no plain text."),)
    plain = unicodedata.normalize("NFC", plain.translate(INVISIBLE) if not plain.isascii() else plain)
    if not plain.strip():
        return "", (make_problem("seed-empty", seed.path, "The file holds no text."),)
    problems = []
    if guessed:
        message = f"The text is not valid UTF-8; it was read as {guessed}."
        problems.append(make_problem("seed-encoding", seed.path, message, hint="Save the file as UTF-8 to be sure."))
    if taken:
        message = f"{taken} control characters were taken out."
        problems.append(make_problem("seed-control-characters", seed.path, message))
    return plain, tuple(problems)


def decode(data: bytes) -> tuple[str, str]:
    """The text, and the name of the encoding when that is a guess (else an empty string).

    A byte order mark decides; then NULs at every other byte (UTF-16), then valid UTF-8. What is left is UTF-8 with
    damage, Windows-1252, or Latin-1, which every byte sequence is.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), ""
    if wide := guess_wide(data[:SAMPLE_BYTES]):
        return data.decode(wide, "replace"), wide.upper()
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        return decode_damaged(data)


def guess_wide(sample: bytes) -> str:
    """``utf-16-le`` or ``utf-16-be`` when NULs stand at every other byte and hardly elsewhere, else an empty string."""
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if half and odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if half and even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return ""


def decode_damaged(data: bytes) -> tuple[str, str]:
    """Bytes that are not UTF-8: UTF-8 if only a few of its sequences are broken, else Windows-1252, else Latin-1."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    if broken * 10 < beyond_ascii:
        return text, "UTF-8 with damaged characters"
    try:
        return data.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "Latin-1"
