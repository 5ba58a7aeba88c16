"""What every rule may see: the project's pages, read and linked as a build links them, and what was told on the way.

Nothing is rendered and nothing is written.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from generator.check.bodies import Body, read_body
from generator.core.config import Config
from generator.core.content_files import ContentFiles
from generator.core.model import Page, Problem, Site
from generator.core.pages import normalize_text
from generator.core.settlements import OpenPage, open_page
from generator.core.work import Progress, Spool, no_progress
from generator.link.resolve import Names
from generator.pipeline import gather_site


@dataclass(frozen=True, slots=True)
class Collection:
    """A project as rules see it. ``bodies`` are by page id; ``told`` are the problems of reading and linking, which no
    rule needs to tell again; ``files`` are those beside the pages; ``body_html`` gives a page's linked body."""

    config: Config
    site: Site
    names: Names
    files: ContentFiles
    bodies: Mapping[str, Body]
    told: tuple[Problem, ...]
    body_html: Callable[[str], str]

    def open_page(self, page: Page) -> OpenPage | None:
        """A page as it lies on disk; None when it cannot be taken apart."""
        data = _read(self.config, page)
        return open_page(page.path, data) if data is not None else None

    def line_with(self, page: Page, text: str) -> int | None:
        """The first line of a page's file that holds a text; None when none does."""
        lines = normalize_text((_read(self.config, page) or b"").decode("utf-8-sig", "replace")).split("\n")
        return next((number for number, line in enumerate(lines, 1) if text in line), None)


@contextmanager
def open_collection(config: Config, progress: Progress = no_progress) -> Iterator[Collection]:
    """The project of a configuration, for as long as the context lasts."""
    with Spool() as spool:
        gathered, problems = gather_site(config, spool, progress)
        pages, names, files = gathered.made_of
        bodies = {page.id: read_body(page, _read(config, page) or b"") for page in pages}
        yield Collection(config, gathered.site, names, files, bodies, problems, spool.get)


def _read(config: Config, page: Page) -> bytes | None:
    try:
        return (config.root / page.path).read_bytes()
    except OSError:  # it went since the pages were read
        return None
