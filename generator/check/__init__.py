"""What an author should mend before readers see it: a Config comes in, every problem of its content goes out.

Reading and linking tell of broken links, anchors and names; the rules of ``RULES`` look at what only the whole
collection shows. Nothing is written but the memory of ``external``, which alone asks the web, and only on request.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.check.collection import Collection, open_collection
from generator.check.external import Asking, Heard, check_links
from generator.check.headings import find_misplaced_headings
from generator.check.incomplete_sources import find_incomplete_sources
from generator.check.lost_anchors import find_lost_anchors
from generator.check.near_duplicates import find_near_duplicates
from generator.check.orphans import find_orphans
from generator.check.pictures import find_pictures_without_text
from generator.check.unused_actors import find_unused_actors
from generator.check.unused_files import find_unused_files
from generator.core.config import Config
from generator.core.model import Problem
from generator.core.work import Progress, no_progress

Rule = Callable[[Collection], Iterable[Problem]]

RULES: tuple[Rule, ...] = (
    find_lost_anchors,  # links to anchors that a page has only once it is rendered
    find_unused_actors,  # names without evidence
    find_near_duplicates,  # two names that may be one actor
    find_incomplete_sources,  # sources without date, rights or actors
    find_pictures_without_text,
    find_misplaced_headings,
    find_orphans,  # pages that no page links to
    find_unused_files,
)


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check looked at; ``asked`` of ``addresses`` in the web were asked now, the others are remembered."""

    pages: int = 0
    actors: int = 0
    pictures: int = 0
    addresses: int = 0
    asked: int = 0


def check_site(
    config: Config, asking: Asking | None = None, progress: Progress = no_progress
) -> tuple[Checked, tuple[Problem, ...]]:
    """Every problem of a project's content, in no order; what the web says of its links only when it is asked."""
    with open_collection(config, progress) as collection:
        problems = [*collection.told]
        for number, rule in enumerate(RULES, 1):
            problems += rule(collection)
            progress("Checking", number, len(RULES))
        heard = check_links(collection, asking, progress) if asking else Heard(0, 0, ())
        return _count(collection, heard), (*problems, *heard.problems)


def _count(collection: Collection, heard: Heard) -> Checked:
    site = collection.site
    pictures = sum(len(body.pictures) for body in collection.bodies.values())
    return Checked(len(site.pages), len(site.actors), pictures, heard.addresses, heard.asked)
