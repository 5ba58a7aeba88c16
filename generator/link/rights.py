"""A source's page goes in; out comes what the author has still to decide: how much of a source to publish that grants
nothing, or asks not to be quoted. Reading the terms from the source is ingest's business."""

import re
from collections.abc import Mapping

from generator.core.model import Page, Problem
from generator.core.problems import make_problem

HINT = "Add publish: full, excerpt or metadata to the page, or publish = … under [site] in sourcebook.toml."
SILENCED = re.compile(
    r"\b(?:do not|don[’']t|not to be|not for|must not be|may not be|should not be|never)\s+(?:\w+\s+)?"
    r"(?:quot|cit(?:e|ed|ation)\b|circulat|distribut)|\bno (?:citar|circular|distribuir)|\bprohibido citar",
    re.IGNORECASE,
)
LICENSED = re.compile(r"\bcc(?:0|[ -]by)\b|creative ?commons|\bpublic domain|dominio público", re.IGNORECASE)
GRANTED = re.compile(
    r"\blicen[cs]|\blicencia|\b(?:encourag|welcom|invit|allow|authori[sz]|permit)\w*\b|"
    r"\blets? (?:\w+ ){1,3}(?:copy|pass|share|reprint)|\bfree(?:ly)? (?:to|of)\b|"
    r"\b(?:by|with)(?: [\w’']+){0,3} (?:permission|consent|leave|authori[sz]ation)\b|"
    r"\bmay (?:\w+ )?be (?:freely )?(?:copied|reproduced|shared|reprinted|republished|reused|distributed|quoted)"
    r"(?! (?:only|except|with|by)\b)|\brepublish (?:this|our|these)\b|"
    r"\bse (?:autoriza|permite)|\blibre reproducción|\breproducción (?:libre|permitida)",
    re.IGNORECASE,
)
REFUSED = re.compile(
    r"\b(?:may|must|can|shall|should)(?: ?not| only| never)\b|\bno part\b|"
    r"\bnot (?:be |been )?(?:permitted|allowed|licen|authori)|\bunauthori[sz]ed|\bonly with\b|"
    r"\b(?:only|except|without)\b[^.]{0,60}\b(?:permission|consent|leave|authori[sz]ation)|\bprohibi|\bforbid|"
    r"\bno se (?:autoriza|permite)|\bno licen[cs]e",
    re.IGNORECASE,
)
RESERVED = re.compile(r"all rights? reserved|derechos reservados|©|\(c\)|copyright", re.IGNORECASE)


def report_undecided(page: Page, lines: Mapping[tuple[str | int, ...], int]) -> tuple[Problem, ...]:
    """``rights-undecided`` for a source of which neither its page nor the settings say how much is published, if it
    asks not to be quoted or grants no licence. ``lines`` are those of the page's frontmatter."""
    if page.kind != "source" or page.publish_decided:
        return ()
    rights = page.source.rights if page.source else ""
    case = undecided_case(rights)
    if not case:
        return ()
    line = lines.get(("source", "rights"), 1)
    return (make_problem("rights-undecided", page.path, f"{case} The site shows it in full.", line=line, hint=HINT),)


def undecided_case(rights: str) -> str:
    """What is unsettled about a source with these rights, as a sentence; empty when its terms let it be shown.

    Of a permission and a prohibition in one statement, the one that comes first decides.
    """
    text = rights[:2000]
    if not text:
        return "This source states no licence."
    if SILENCED.search(text):
        return f"This source asks not to be quoted or passed on: “{shown(text)}”."
    granted, refused = GRANTED.search(text), REFUSED.search(text)
    if LICENSED.search(text) or (granted and not (refused and refused.start() <= granted.start())):
        return ""
    if refused:
        return f"This source forbids its reproduction: “{shown(text)}”."
    if RESERVED.search(text):
        return f"This source reserves its rights: “{shown(text)}”."
    return f"What this source states is no licence: “{shown(text)}”."


def shown(text: str) -> str:
    """Terms as a message quotes them."""
    plain = " ".join(text.split()).rstrip(".")
    return plain if len(plain) <= 120 else plain[:119].rpartition(" ")[0] + " …"
