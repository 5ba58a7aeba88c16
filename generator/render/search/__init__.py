"""Search: a Catalogue goes in; out come the index of its names, which finds misspelt ones too, and the index of its
texts, which Pagefind makes. Without that program the names can still be found. A Catalogue holds what may be shown.
"""

from collections import Counter
from functools import cached_property

from generator.core.model import Artifact, Problem
from generator.core.problems import make_problem
from generator.render.language import primary_tag
from generator.render.search.documents import list_documents
from generator.render.search.indexer import IndexerFailedError, can_index, index_documents
from generator.render.search.names import FOLDER as NAMES_FOLDER
from generator.render.search.names import NameRow, list_rows, name_files
from generator.render.views.catalogue import Catalogue
from generator.render.withhold import BodyHtml
from generator.render.words import Words

__all__ = ["Search", "make_search"]

FOLDER = "pagefind"
Files = tuple[tuple[Artifact, ...], tuple[Problem, ...]]


class Search:
    """The two indexes of one site, each made when it is asked for. The index of names tells whether there is one of the
    texts: what became of it, or else whether this machine can make it."""

    texts_folder = f"{FOLDER}/"
    names_folder = f"{NAMES_FOLDER}/"

    def __init__(self, catalogue: Catalogue, body_html: BodyHtml, words: Words) -> None:
        self._catalogue, self._body_html, self._words = catalogue, body_html, words
        self._has_texts: bool | None = None

    @cached_property
    def _rows(self) -> tuple[NameRow, ...]:
        return list_rows(self._catalogue)

    def index_texts(self) -> Files:
        """The files of the index of texts, which takes Pagefind seconds; or none, and a problem that says why."""
        documents = list_documents(self._catalogue, self._rows, self._body_html, self._words)
        try:
            texts = index_documents(documents, main_language(self._catalogue))
        except IndexerFailedError as error:
            self._has_texts = False
            return (), (_indexer_problem(error),)
        self._has_texts = True
        return tuple(Artifact(f"{FOLDER}/{path}", content) for path, content in texts.items()), ()

    def list_names(self) -> Files:
        """The files of the index of names."""
        with_texts = can_index() if self._has_texts is None else self._has_texts
        return tuple(name_files(self._rows, with_texts=with_texts)), ()


def make_search(catalogue: Catalogue, body_html: BodyHtml, words: Words) -> Files:
    """Every file of the two indexes. When the texts cannot be indexed, a problem says why, and there is no part of
    their index."""
    search = Search(catalogue, body_html, words)
    texts, problems = search.index_texts()
    names, _ = search.list_names()
    return (*names, *texts), problems


def main_language(catalogue: Catalogue) -> str:
    """The language that most sources are in, as a primary tag; the interface's where no other has more."""
    own = primary_tag(catalogue.chrome.lang)
    count = Counter(primary_tag(catalogue.site.pages[page_id].lang) for page_id in catalogue.sources)
    return max(sorted(count), key=lambda tag: (count[tag], tag == own), default=own) or own


def _indexer_problem(error: IndexerFailedError) -> Problem:
    message = f"The texts could not be indexed, so that search finds names only ({error})."
    hint = "Install Pagefind for this machine with “pip install 'pagefind[bin]'”, and build again."
    return make_problem("search-names-only", FOLDER, message, hint=hint)
