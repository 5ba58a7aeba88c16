"""Problems as values: every code that the tool can report, how to make one, and the one function that formats it."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from generator.core.model import Location, Problem, Severity

CODES: dict[str, tuple[Severity, str]] = {
    "bad-config": ("error", "sourcebook.toml cannot be read, or a value in it has the wrong type."),
    "unknown-key": ("warning", "A key of sourcebook.toml that is not known, or one of a page that looks misspelt."),
    "missing-folder": ("error", "A folder that the command needs is not there."),
    "seed-outside-project": ("error", "A seed is a symbolic link that leaves the project."),
    "seed-unreadable": ("error", "A seed cannot be opened or read."),
    "seed-too-large": ("error", "A seed is larger than [ingest] max_bytes."),
    "seed-empty": ("warning", "A seed holds no text, so no page was made of it."),
    "seed-binary": ("error", "A seed with the name of a text file holds no text."),
    "seed-unsupported": ("warning", "No reader knows this type of file; it was left out."),
    "seed-needs-extra": ("warning", "A seed's type needs an optional part of Sourcebook that is not installed."),
    "seed-damaged": ("error", "A seed is not what its name says, or is damaged."),
    "seed-without-text": ("warning", "A PDF holds pictures of pages and no text; it needs text recognition first."),
    "bad-side-file": ("error", "A side file cannot be read, or a value in it has the wrong type or form."),
    "side-file-alone": ("warning", "A side file stands beside no seed."),
    "ner-missing": ("warning", "The spaCy pipeline that the settings name is not installed; the rules served alone."),
    "date-doubtful": ("note", "A date can be read as day and month or as month and day; nothing was guessed."),
    "rights-undecided": (
        "warning",
        "A source without a licence, or marked not to be quoted, of which the author has not said how much to publish.",
    ),
    "seed-encoding": ("note", "A seed's encoding was guessed, because it is not UTF-8."),
    "seed-control-characters": ("note", "NUL bytes or other control characters were taken out of a seed."),
    "seed-gone": ("warning", "A page's seed is no longer there; the page was left as it is."),
    "seed-duplicate": ("warning", "Two seeds hold the same bytes; a page was made of the first alone."),
    "body-doubtful": ("warning", "The document could not be told from its site's furniture with confidence."),
    "name-doubtful": ("note", "A short name fits two of a document's actors; it was given to neither."),
    "title-doubtful": ("note", "No title was found; the page is named after its seed."),
    "unknown-page": ("error", "A page was named on the command line that ingest did not make, or that is not clear."),
    "edit-kept": ("note", "The author changed what ingest would now write differently; the author's version was kept."),
    "page-changed": ("warning", "A page was saved while ingest was about to refresh it; it was left alone."),
    "page-removed": ("note", "A page that ingest once made is gone; it was not made again."),
    "internal-error": ("error", "Sourcebook failed on a document or a page; everything else went on."),
    "lock-unreadable": ("warning", "sourcebook.lock cannot be read; every page counts as the author's."),
    "no-pages": ("warning", "There is no content page to make a site of."),
    "page-unreadable": ("error", "A content page cannot be opened, or its text is not UTF-8."),
    "bad-frontmatter": ("error", "A content page's frontmatter is not YAML; the page was left out."),
    "bad-value": ("error", "A frontmatter value has the wrong type or form; it was left out."),
    "bad-date": ("error", "A date is not an EDTF date; it was left out."),
    "same-address": ("error", "Two pages would have the same address in the site; the second was left out."),
    "unknown-name": ("warning", "A wiki-link names nothing that the site knows."),
    "ambiguous-name": ("warning", "A name could mean more than one page or actor; nothing was guessed."),
    "possible-same-actor": ("note", "Two entries may be one actor; they were kept apart."),
    "kind-conflict": ("warning", "Sources give one name two kinds; they were kept apart."),
    "broken-link": ("warning", "A link in a page leads to a page or anchor that does not exist."),
    "bad-template": ("error", "A template cannot be read or rendered; the site was left as it was."),
    "bad-catalogue": ("error", "A catalogue of translations, or a message in it, cannot be read; English stands in."),
    "no-catalogue": ("warning", "The site's language has no catalogue of translations; the interface is in English."),
    "search-names-only": ("warning", "The texts could not be indexed; the site's search finds names only."),
    "output-holds-sources": ("error", "The output folder holds, or is, a folder of sources; nothing was written."),
    "foreign-file": ("note", "The output folder holds a file that Sourcebook did not write; it was left alone."),
    "foreign-file-in-the-way": ("error", "A file that Sourcebook did not write stands where a page should go."),
}


def make_problem(
    code: str, path: str, message: str, *, line: int | None = None, column: int | None = None, hint: str = ""
) -> Problem:
    """A problem of a known code; its severity comes from the table. Raises KeyError for an unknown code."""
    return Problem(code, CODES[code][0], Location(path, line, column), message, hint)


def format_problem(problem: Problem) -> str:
    """``path:line: severity code: message``, then the hint, indented, on a line of its own."""
    place = problem.location
    where = ":".join(str(part) for part in (place.path, place.line, place.column) if part is not None)
    text = f"{where}: {problem.severity} {problem.code}: {problem.message}"
    return f"{text}\n    {problem.hint}" if problem.hint else text


def quoted_names(message: str) -> list[str]:
    """What a message sets in quotation marks, in order: the names that it is about."""
    return re.findall("“([^”]+)”", message)


def sort_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems without doubles, in the order of path, line and code."""
    unique = dict.fromkeys(problems)
    return tuple(sorted(unique, key=lambda p: (p.location.path, p.location.line or 0, p.code, p.message)))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or all known words when none is near."""
    choices = sorted(known)
    near = get_close_matches(word, choices, n=1, cutoff=0.6)
    return f"Did you mean “{near[0]}”?" if near else f"Known here: {', '.join(choices)}."
