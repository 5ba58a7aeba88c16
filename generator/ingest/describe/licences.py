"""A sentence goes in, the public licence that it names comes out in its short form: ``CC BY-NC-ND 4.0``.

Creative Commons licences are read from words in six languages, from abbreviations and from their addresses, with
version and jurisdiction (the suites of 1.0 to 4.0 as creativecommons.org lists them). Whether the sentence grants that
licence for the document at hand is ``rights``' business.
"""

import re
from functools import cache

from babel import Locale

ADDRESS = re.compile(
    r"creativecommons\.org/(?:licenses|publicdomain)/(?P<code>by(?:-(?:nc|nd|sa))*|zero|mark)"
    r"(?:/(?P<version>\d\.\d))?(?:/(?P<place>igo|[a-z]{2})\b)?",
    re.IGNORECASE,
)
SHORT = re.compile(
    r"\bCC[ -]?(?P<code>BY(?:[ -](?:NC|ND|SA))*|0)\b(?:[ -]?v?(?P<version>[1-4]\.\d))?"
    r"(?:[ -](?P<place>IGO|[A-Z]{2})\b)?"
)
SPELLED = re.compile(r"\b(?:creative commons|cc)\b(?P<words>.{0,200})", re.IGNORECASE | re.DOTALL)
PARTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "BY",
        re.compile(r"attribution|atribuci|reconocimiento|atribui|paternit|namensnennung|attribuzione", re.IGNORECASE),
    ),
    (
        "NC",
        re.compile(
            r"non[- ]?commercial|no[- ]?comercial|não[- ]?comercial|pas d.utilisation commerciale|"
            r"nicht[- ]?kommerziell|non[- ]?commerciale",
            re.IGNORECASE,
        ),
    ),
    (
        "ND",
        re.compile(
            r"no[- ]?deriv|sin[- ]?(?:obra)?[- ]?deriva|sem[- ]?deriva|pas de modification|keine[- ]?bearbeitung|"
            r"non opere derivate",
            re.IGNORECASE,
        ),
    ),
    (
        "SA",
        re.compile(
            r"share[- ]?alike|compartir[- ]?(?:bajo la misma licencia|igual)|compartilha|partage dans les mêmes|"
            r"weitergabe unter gleichen|condividi allo stesso",
            re.IGNORECASE,
        ),
    ),
)
ZERO = re.compile(r"\W{0,3}zero\b", re.IGNORECASE)
VERSION = re.compile(r"\b[1-4]\.\d\b")
AFTER_VERSION = re.compile(r"\W{0,3}(IGO\b|[A-Z][\w’' ]{2,30})?")
NAMED: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "Public domain",
        re.compile(
            r"\b(?:in|to|into|as) the public domain\b|\bpublic domain (?:work|document|dedication)\b|"
            r"\b(?:de|del|en el|al) dominio público\b|\bno (?:domínio público)\b|"
            r"\b(?:work|publication|document)s? of the (?:U\.? ?S\.?|United States)(?: federal)? government\b|"
            r"\bU\.? ?S\.? government (?:work|publication|document)\b|"
            r"\bnot (?:subject to|protected by) (?:U\.? ?S\.? |domestic )?copyright\b",
            re.IGNORECASE,
        ),
    ),
)
UNDER = re.compile(
    r"\b(?:licen[cs]ed|published|released|available|distributed|shared|used|reproduced|reused|offered) under "
    r"(?:the |an? |terms of the |the terms of the )*"
    r"(?P<name>[A-Z][\w .&’'-]{2,60}?\bLicen[cs]e\b(?:,? (?:v(?:ersion)? ?)?\d(?:\.\d)?)?)"
)
LICENCE_NAME = re.compile(
    r"\b(?:Open (?:Government|Parliament|Data Commons[\w ()-]{0,40}) Licen[cs]e|GNU Free Documentation Licen[cs]e)"
    r"(?:,? (?:v(?:ersion)? ?)?\d(?:\.\d)?)?"
)
LONGEST = 2000
"""Characters of a sentence that are looked at; a statement of a licence is far shorter."""


def licence_in(sentence: str) -> str:
    """The licence that a sentence names, in short; empty when it names none, or no one of Creative Commons' in full.

    Of several ways in which it names one, the fullest counts.
    """
    text = sentence[:LONGEST]
    found = [*(coded(match) for pattern in (ADDRESS, SHORT) for match in pattern.finditer(text))]
    found += [name for match in SPELLED.finditer(text) if (name := spelled(match["words"]))]
    if found:
        return max(found, key=len)
    for name, pattern in NAMED:
        if pattern.search(text):
            return name
    match = LICENCE_NAME.search(text)
    if match:
        return match[0]
    under = UNDER.search(text)
    return under["name"] if under and "Creative Commons" not in under["name"] else ""


def coded(match: re.Match[str]) -> str:
    """The short form of a licence given by its code: ``by-nc/4.0``, ``CC BY-NC 3.0 IGO``, ``zero/1.0``."""
    code = match["code"].upper().replace(" ", "-")
    if code == "MARK":
        return "Public domain"
    name = "CC0" if code in ("ZERO", "0") else f"CC {in_order(code.split('-'))}"
    return " ".join(part for part in (name, match["version"], (match["place"] or "").upper()) if part)


def in_order(parts: list[str]) -> str:
    """The elements of a licence in the order in which Creative Commons writes them."""
    return "-".join(name for name, _ in PARTS if name in parts)


def spelled(words: str) -> str:
    """The short form of the licence that the words after “Creative Commons” spell out; empty when they name none."""
    if ZERO.match(words):
        version = VERSION.search(words[:40])
        return f"CC0 {version[0]}" if version else "CC0"
    version = VERSION.search(words)
    named = words[: version.start()] if version else words[:120]
    parts = [name for name, pattern in PARTS if pattern.search(named)]
    if not parts or (parts == ["BY"] and not is_name(named)):
        return ""
    place = jurisdiction(words[version.end() :]) if version else ""
    return " ".join(part for part in (f"CC {in_order(['BY', *parts])}", version[0] if version else "", place) if part)


def is_name(words: str) -> bool:
    """Whether “attribution” follows as part of a licence's name, not as in “a Creative Commons licence with
    attribution”."""
    return (
        re.match(
            r"\W*(?:licen[cs]e\W+|licencia\W+(?:de\W+)?)?(?:[\"“(]\W*)?" + PARTS[0][1].pattern, words, re.IGNORECASE
        )
        is not None
    )


def jurisdiction(rest: str) -> str:
    """The code of the jurisdiction that follows a version: ``IGO``, ``MX``; empty for an international licence."""
    match = AFTER_VERSION.match(rest)
    words = (match[1] or "").split() if match else []
    if words[:1] == ["IGO"]:
        return "IGO"
    for length in range(len(words), 0, -1):
        if code := territories().get(" ".join(words[:length]).casefold()):
            return code
    return ""


@cache
def territories() -> dict[str, str]:
    """Countries' names in English and Spanish, in lower case, with their ISO 3166 codes."""
    return {
        name.casefold(): code
        for language in ("es", "en")
        for code, name in Locale(language).territories.items()
        if len(code) == 2 and code.isalpha()
    }
