"""A seed and its parts go in, what the document says of itself comes out: title, source, date and language.

Each fact has its own module; all read the parts alone, so that none depends on another's guess but where it says so.
"""

from generator.core.model import Description, Parts, Problem, Seed, Source
from generator.core.problems import make_problem
from generator.ingest.describe.authors import find_authors
from generator.ingest.describe.kinds import kind_of
from generator.ingest.describe.language import language_of
from generator.ingest.describe.publication import publication_date
from generator.ingest.describe.publisher import find_publisher
from generator.ingest.describe.rights import find_rights
from generator.ingest.describe.title import find_title, title_of_path
from generator.ingest.describe.urls import find_url

__all__ = ["describe"]


def describe(seed: Seed, parts: Parts) -> tuple[Description, tuple[Problem, ...]]:
    """What the document says of itself, and what the author should know (``title-doubtful``).

    The date's basis is always ``stated``: a date that the source does not state is None. ``lang`` is a BCP 47 tag.
    """
    title = find_title(parts)
    problems: tuple[Problem, ...] = ()
    if not title:
        title = title_of_path(seed.path)
        problems = (make_problem("title-doubtful", seed.path, f"No title was found; the page is named “{title}”."),)
    lang = language_of(parts)
    authors = find_authors(parts, title)
    source = Source(
        file=seed.path,
        sha256=seed.digest,
        publisher=find_publisher(parts, title, authors),
        authors=authors,
        kind=kind_of(parts),
        url=find_url(parts),
        rights=find_rights(parts),
    )
    return Description(title, source, publication_date(parts, lang, title), lang), problems
