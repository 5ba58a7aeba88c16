"""The best run of a document's lines goes in, the run as it truly ends comes out: before what can only be a site's.

What is known here is said by form letters alone, in any site's words: an address is asked for, other stories are
listed, other documents' titles run into their first sentences.
"""

import re
from collections.abc import Sequence

from generator.core.model import Block
from generator.ingest.clean.measures import AT, Row
from generator.ingest.clean.runs import Run

FORM = re.compile(
    r"thank(?:s| you)[,.!]? for (?:signing|subscrib)|"
    r"you(?:['’]ve| have) (?:been )?succ?ess?fully (?:subscri|sign|regist)|"
    r"stay up[ -]to[ -]date\b|keep an eye on your inbox|check your (?:inbox|e-?mail)|"
    r"please (?:check the|enter (?:a valid|your)|confirm your|verify your)|(?:sorry!? )?there was an error|"
    r"(?:an|we(?:['’]ve| have) sent (?:you )?an) e-?mail (?:with an? (?:activation|confirm)|has been sent)|"
    r"(?:enter|type) your e-?mail|your e-?mail (?:address )?(?:will not|is never|here)|"
    r"i (?:agree|consent) (?:that|to)|by (?:signing up|subscribing|submitting|clicking|registering|entering your)\b|"
    r"(?:gracias por suscrib|ingres[ae] (?:su|tu) (?:correo|e-?mail)|tu (?:correo|direcci[oó]n de))"
)
"""What a newsletter's form says. Matched at the start of a line in lower case."""
STORIES = re.compile(
    r"(?:our |the |today['’]s )?(?:latest|top|trending|other|must[- ]read|popular|partner|featured) "
    r"(?:stories|news|videos|headlines|posts|articles)$|quick links$|best of$|all videos$|"
    r"(?:from )?around the web|(?:sponsored|promoted|paid) (?:content|stories|links|posts)|editors?['’]? ?s? picks?$|"
    r"(?:últimas|otras|más) noticias$|lo más (?:leído|visto)|noticias destacadas$"
)
"""How a list of other documents is headed. Matched at the start of a line in lower case."""
SEAM = re.compile(r"[a-zà-ÿ0-9?!’')][A-ZÀ-Ý][\w’']*(?: \S+){6}")
"""Where a title ran into its teaser's first sentence: “… For DessertsNeed more desserts …”."""
ABOUT = re.compile(r"(?:, [^,.]{3,60},)? (?:is|was|has|covers|writes|reports|joined|works|es|escribe|cubre)\b")
"""What follows a name where a site tells of its author."""
MOST_AFTER = 0.4
"""Words after the place where a body is cut off, as a part of that before it: a cue amid the body is an aside."""
MOST_BEFORE = 2.0
"""Words before the place where a body is made to begin, as a part of those after it: teasers are no part of any."""
FURNITURE = ("furniture words", "navigation", "network", "pause cue", "end cue", "aside cue")


def true_end(run: Run, lines: Sequence[Block], rows: Sequence[Row]) -> Run:
    """The run, ended before the first line that no document holds."""
    words = [line.text.count(" ") + 1 for line in lines[: run.end]]
    start = true_start(run, lines, words)
    before, after = 0, sum(words[start:])
    for i in range(start, run.end):
        if before and is_foreign(lines, i) and after <= MOST_AFTER * before:
            return Run(start, without_heading(start, i, rows))
        before, after = before + words[i], after - words[i]
    return Run(start, run.end)


def true_start(run: Run, lines: Sequence[Block], words: Sequence[int]) -> int:
    """The first line below the titles run into teasers that a run begins with, when most of it stands below them."""
    start, teasers, before, after = run.start, 0, 0, sum(words[run.start :])
    for i in range(run.start, run.end):
        before, after = before + words[i], after - words[i]
        if before > MOST_BEFORE * after:
            break
        if is_teaser(lines[i].text):
            teasers += 1
            start = i + 1 if teasers > 1 else start
    return start


def is_foreign(lines: Sequence[Block], i: int) -> bool:
    """Whether a line is a newsletter's form, the heading of other stories, or one of two titles run into teasers."""
    lower = lines[i].text[:200].lower()
    if FORM.match(lower) or (len(lower) < 60 and STORIES.match(lower)):
        return True
    return is_signature(lines, i) or (is_teaser(lines[i].text) and i + 1 < len(lines) and is_teaser(lines[i + 1].text))


def is_signature(lines: Sequence[Block], i: int) -> bool:
    """Whether a line is the author's name, above a sentence that says who the author is."""
    name = lines[i].text.rstrip(" .:")
    if not 1 <= name.count(" ") <= 3 or not name.istitle():
        return False
    return any(ABOUT.match(line.text, len(name)) for line in lines[i + 1 : i + 4] if line.text.startswith(name))


def is_teaser(text: str) -> bool:
    """Whether a title runs into a sentence: the words before the seam are capitalised."""
    seam = SEAM.search(text[:200])
    if seam is None:
        return False
    words = [word for word in text[: seam.start() + 1].split() if len(word) > 3]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def without_heading(start: int, end: int, rows: Sequence[Row]) -> int:
    """The end, moved up over the furniture that leads to it."""
    while end - 1 > start and any(rows[end - 1][AT[name]] for name in FURNITURE):
        if rows[end - 1][AT["ends as a sentence, ten words and over"]]:
            break
        end -= 1
    return end
