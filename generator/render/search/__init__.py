"""Search: a Catalogue goes in; out come the index of its names, which finds misspelt ones too, and the index of its
texts, which Pagefind makes. Without that program the names can still be found. A Catalogue holds what may be shown.
"""

from collections import Counter

from generator.core.model import Artifact, Problem
from generator.core.problems import make_problem
from generator.render.language import primary_tag
from generator.render.search.documents import list_documents
from generator.render.search.indexer import IndexerFailedError, index_documents
from generator.render.search.names import list_rows, name_files
from generator.render.views.catalogue import Catalogue
from generator.render.withhold import BodyHtml
from generator.render.words import Words

__all__ = ["make_search"]

FOLDER = "pagefind"


def make_search(
    catalogue: Catalogue, body_html: BodyHtml, words: Words
) -> tuple[tuple[Artifact, ...], tuple[Problem, ...]]:
    """Every file of the two indexes. When the texts cannot be indexed, a problem says why, and there is no part of
    their index."""
    rows = list_rows(catalogue)
    try:
        texts = index_documents(list_documents(catalogue, rows, body_html, words), main_language(catalogue))
    except IndexerFailedError as error:
        return tuple(name_files(rows, with_texts=False)), (_indexer_problem(error),)
    found = (Artifact(f"{FOLDER}/{path}", content) for path, content in texts.items())
    return (*name_files(rows, with_texts=True), *found), ()


def main_language(catalogue: Catalogue) -> str:
    """The language that most sources are in, as a primary tag; the interface's where no other has more."""
    own = primary_tag(catalogue.chrome.lang)
    count = Counter(primary_tag(catalogue.site.pages[page_id].lang) for page_id in catalogue.sources)
    return max(sorted(count), key=lambda tag: (count[tag], tag == own), default=own) or own


def _indexer_problem(error: IndexerFailedError) -> Problem:
    message = f"The texts could not be indexed, so that search finds names only ({error})."
    hint = "Install Pagefind for this machine with “pip install 'pagefind[bin]'”, and build again."
    return make_problem("search-names-only", FOLDER, message, hint=hint)
