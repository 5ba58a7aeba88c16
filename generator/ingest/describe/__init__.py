"""A seed and its parts go in, what the document says of itself comes out: title, source, date and language.

Each fact has its own module; all read the parts alone, so that none depends on another's guess but where it says so.
"""

from dataclasses import replace

from generator.core.model import Description, Parts, Problem, Seed, Source, SourceFacts
from generator.core.problems import make_problem
from generator.ingest.describe.authors import find_authors
from generator.ingest.describe.inferred import infer_date
from generator.ingest.describe.kinds import kind_of
from generator.ingest.describe.language import language_of
from generator.ingest.describe.publication import publication_date
from generator.ingest.describe.publisher import find_publisher
from generator.ingest.describe.rights import find_rights, shortened
from generator.ingest.describe.title import find_title, title_of_path
from generator.ingest.describe.urls import find_url

__all__ = ["describe"]


NO_FACTS = SourceFacts()


def describe(seed: Seed, parts: Parts, facts: SourceFacts = NO_FACTS) -> tuple[Description, tuple[Problem, ...]]:
    """What the document says of itself, and what the author should know (``title-doubtful``).

    ``facts`` are what the file and its author say beside the text; they win, but for a file's own date that is only
    ``inferred``, which fills in. ``lang`` is a BCP 47 tag.
    """
    # A table above the body belongs to the document's matter, and states nothing of the document itself.
    parts = replace(parts, head=tuple(block for block in parts.head if block.kind != "table"))
    title = facts.title or find_title(parts)
    problems: tuple[Problem, ...] = ()
    if not title:
        title = title_of_path(seed.path)
        problems = (make_problem("title-doubtful", seed.path, f"No title was found; the page is named “{title}”."),)
    lang = facts.lang or language_of(parts)
    authors = facts.authors or find_authors(parts, title)
    publisher = facts.publisher or find_publisher(parts, title, authors)
    rights = find_rights(parts, publisher)
    stated = shortened(facts.rights)
    source = Source(
        file=seed.path,
        sha256=seed.digest,
        publisher=publisher,
        authors=authors,
        kind=facts.kind or kind_of(parts),
        url=facts.url or find_url(parts),
        rights=stated or rights.terms,
        rights_quote=rights.quote if stated in ("", rights.terms) else "",
        attribution=facts.attribution or rights.attribution,
    )
    if facts.date and (facts.date_settled or facts.date.basis == "stated"):
        return Description(title, source, facts.date, lang), problems
    dated = publication_date(parts, lang, title) or facts.date or infer_date(parts.body, lang)
    return Description(title, source, dated, lang), problems
