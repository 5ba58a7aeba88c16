"""A source should say when it was published, on what terms, and who acts in it. ``checked`` settles what it cannot say.

How much of a source without a licence is shown is asked where pages are read (``rights-undecided``), and not again.
"""

from collections.abc import Iterator

from generator.check.collection import Collection
from generator.core.model import ACTOR_KINDS, Page, Problem
from generator.core.problems import make_problem
from generator.core.urls import fold_name

DATE_HINT = "Write “date: 2014-03-09” into its frontmatter, or 2014-03, 2014, 2014~ (about)"
RIGHTS_HINT = "Write its licence or terms under source, as “rights: …”"
ACTORS_HINT = "List who acts in it under “actors”"


def find_incomplete_sources(collection: Collection) -> Iterator[Problem]:
    """``source-undated``, ``source-without-rights`` and ``source-without-actors``, in order of pages."""
    undecided = {problem.location.path for problem in collection.told if problem.code == "rights-undecided"}
    misdated = {problem.location.path for problem in collection.told if problem.code == "bad-date"}
    for page in collection.site.pages.values():
        if page.kind != "source":
            continue
        if page.date is None and page.path not in misdated and not _is_checked(page, "date"):
            yield _report("source-undated", page, "This source has no date.", DATE_HINT, "date")
        no_rights = not (page.source and page.source.rights)
        if no_rights and page.path not in undecided and not _is_checked(page, "rights"):
            message = "This source does not say on what terms it may be used."
            yield _report("source-without-rights", page, message, RIGHTS_HINT, "rights")
        if not _has_actor(collection, page) and not _is_checked(page, "actors"):
            message = "This source names no person, organisation or country."
            yield _report("source-without-actors", page, message, ACTORS_HINT, "actors")


def _has_actor(collection: Collection, page: Page) -> bool:
    actors = collection.site.actors
    named = collection.site.page_actors.get(page.id, ())
    return any(actors[actor].kind in ACTOR_KINDS for actor in named)


def _is_checked(page: Page, key: str) -> bool:
    return key in {fold_name(text) for text in page.checked}


def _report(code: str, page: Page, message: str, hint: str, key: str) -> Problem:
    settle = ", ".join((*page.checked, key))
    return make_problem(code, page.path, message, line=1, hint=f"{hint}; “checked: [{settle}]” says that it has none.")
