"""Every problem that the tool can report, by its code: a stable name that scripts and people can rely on."""

from typing import NamedTuple

from generator.core.model import Severity


class Code(NamedTuple):
    """A kind of problem: how grave it is, what it means, and how it is mended (Markdown, for the reference)."""

    severity: Severity
    meaning: str
    mend: str = ""


CODES: dict[str, Code] = {
    "bad-config": Code("error", "sourcebook.toml cannot be read, or a value in it has the wrong type."),
    "unknown-key": Code("warning", "A key of sourcebook.toml that is not known, or one of a page that looks misspelt."),
    "missing-folder": Code("error", "A folder that the command needs is not there."),
    "seed-outside-project": Code("error", "A seed is a symbolic link that leaves the project."),
    "seed-unreadable": Code("error", "A seed cannot be opened or read."),
    "seed-too-large": Code("error", "A seed is larger than [ingest] max_bytes."),
    "seed-empty": Code("warning", "A seed holds no text, so no page was made of it."),
    "seed-binary": Code("error", "A seed with the name of a text file holds no text."),
    "seed-unsupported": Code("warning", "No reader knows this type of file; it was left out."),
    "seed-needs-extra": Code("warning", "A seed's type needs an optional part of Sourcebook that is not installed."),
    "seed-damaged": Code("error", "A seed is not what its name says, or is damaged."),
    "seed-without-text": Code("warning", "A PDF holds pictures of pages and no text; it needs text recognition first."),
    "bad-side-file": Code("error", "A side file cannot be read, or a value in it has the wrong type or form."),
    "side-file-alone": Code("warning", "A side file stands beside no seed."),
    "ner-missing": Code(
        "warning",
        "The spaCy pipeline that the settings name is not installed; the rules served alone.",
    ),
    "date-doubtful": Code("note", "A date can be read as day and month or as month and day; nothing was guessed."),
    "rights-undecided": Code(
        "warning",
        "A source without a licence, or marked not to be quoted, of which the author has not said how much to publish.",
    ),
    "seed-encoding": Code("note", "A seed's encoding was guessed, because it is not UTF-8."),
    "seed-control-characters": Code("note", "NUL bytes or other control characters were taken out of a seed."),
    "seed-gone": Code("warning", "A page's seed is no longer there; the page was left as it is."),
    "seed-duplicate": Code("warning", "Two seeds hold the same bytes; a page was made of the first alone."),
    "body-doubtful": Code("warning", "The document could not be told from its site's furniture with confidence."),
    "name-doubtful": Code("note", "A short name fits two of a document's actors; it was given to neither."),
    "title-doubtful": Code("note", "No title was found; the page is named after its seed."),
    "unknown-page": Code(
        "error",
        "A page was named on the command line that ingest did not make, or that is not clear.",
    ),
    "edit-kept": Code(
        "note",
        "The author changed what ingest would now write differently; the author's version was kept.",
    ),
    "page-changed": Code("warning", "A page was saved while ingest was about to refresh it; it was left alone."),
    "page-removed": Code("note", "A page that ingest once made is gone; it was not made again."),
    "internal-error": Code("error", "Sourcebook failed on a document or a page; everything else went on."),
    "lock-unreadable": Code("warning", "sourcebook.lock cannot be read; every page counts as the author's."),
    "no-pages": Code("warning", "There is no content page to make a site of."),
    "page-unreadable": Code("error", "A content page cannot be opened, or its text is not UTF-8."),
    "bad-frontmatter": Code("error", "A content page's frontmatter is not YAML; the page was left out."),
    "bad-value": Code("error", "A frontmatter value has the wrong type or form; it was left out."),
    "bad-date": Code("error", "A date is not an EDTF date; it was left out."),
    "same-address": Code("error", "Two pages would have the same address in the site; the second was left out."),
    "unknown-name": Code("warning", "A wiki-link names nothing that the site knows."),
    "ambiguous-name": Code("warning", "A name could mean more than one page or actor; nothing was guessed."),
    "possible-same-actor": Code("note", "Two entries may be one actor; they were kept apart."),
    "kind-conflict": Code("warning", "Sources give one name two kinds; they were kept apart."),
    "broken-link": Code("warning", "A link in a page leads to a page or anchor that does not exist."),
    "bad-template": Code("error", "A template cannot be read or rendered; the site was left as it was."),
    "bad-catalogue": Code(
        "error",
        "A catalogue of translations, or a message in it, cannot be read; English stands in.",
    ),
    "no-catalogue": Code(
        "warning",
        "The site's language has no catalogue of translations; the interface is in English.",
    ),
    "search-names-only": Code("warning", "The texts could not be indexed; the site's search finds names only."),
    "output-holds-sources": Code("error", "The output folder holds, or is, a folder of sources; nothing was written."),
    "foreign-file": Code("note", "The output folder holds a file that Sourcebook did not write; it was left alone."),
    "foreign-file-in-the-way": Code("error", "A file that Sourcebook did not write stands where a page should go."),
}
