"""The bytes of a web page go in, its text comes out, decoded as browsers do (WHATWG Encoding Standard).

A byte order mark decides, then valid UTF-8, then what the page declares; UTF-8 comes before the declaration because
saved pages often carry one that was true of the server's bytes alone.
"""

import codecs
import re

from generator.ingest.readers.decode import BYTE_ORDER_MARKS, decode, decode_damaged, guess_wide

DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})""", re.IGNORECASE)
HEAD_BYTES = 4096
WIDER: dict[str, str] = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
"""Encodings that browsers read as the larger one of which they are a part."""
SEVEN_BITS = ("iso2022_jp", "hz")
"""Encodings whose bytes look like UTF-8."""
TEXT_ENCODINGS_ONLY = frozenset(
    ("utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs")
)


def decode_page(data: bytes, declared: str = "") -> tuple[str, str]:
    """The page's text, and the name of its encoding when that is a guess. ``declared`` is what came with the bytes."""
    if data.startswith(tuple(mark for mark, _ in BYTE_ORDER_MARKS)) or guess_wide(data[:HEAD_BYTES]):
        return decode(data)
    match = DECLARED.search(data[:HEAD_BYTES])
    encoding = known_encoding(declared) or known_encoding(match[1].decode("ascii") if match else "")
    if encoding in SEVEN_BITS:
        return data.decode(encoding, "replace"), ""
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        if encoding and encoding != "utf-8":
            return data.decode(encoding, "replace"), ""
    return decode_damaged(data)


def known_encoding(label: str) -> str:
    """Python's name of the encoding that a label stands for; empty for one that no page may have."""
    try:
        codec = codecs.lookup(label)
    except (LookupError, ValueError):
        return ""
    if codec.name in TEXT_ENCODINGS_ONLY or not getattr(codec, "_is_text_encoding", True):
        return ""
    return WIDER.get(codec.name, codec.name)
