"""Headings should come in order, and a page have one at the top: readers and screen readers move along them.

What ingest takes from a document is in order already.
"""

from collections.abc import Iterator
from itertools import pairwise

from generator.check.bodies import Body
from generator.check.collection import Collection
from generator.core.model import Page, Problem
from generator.core.problems import make_problem
from generator.core.urls import fold_name


def find_misplaced_headings(collection: Collection) -> Iterator[Problem]:
    """``heading-skipped`` where a level is left out, ``heading-top`` where a page has more than one title."""
    for page in collection.site.pages.values():
        body = collection.bodies[page.id]
        if body.headings:
            yield from _skipped(page, body)
            yield from _on_top(page, body)


def _skipped(page: Page, body: Body) -> Iterator[Problem]:
    """A heading two levels below the one before it, or a first one that is lower than a later one."""
    first, highest = body.headings[0], min(heading.level for heading in body.headings)
    if first.level > highest:
        message = f"The page begins with a heading of level {first.level}, and has some of level {highest} below it."
        hint = f"Write “{'#' * highest} {first.text}”, or lower those that follow."
        yield make_problem("heading-skipped", page.path, message, line=first.line, hint=hint)
    opening = (body.title,) if body.title else ()
    for before, heading in pairwise((*opening, *body.headings)):
        if heading.level > before.level + 1:
            wanted = "#" * (before.level + 1)
            message = (
                f"The heading “{heading.text}” is of level {heading.level}, and follows one of level {before.level}."
            )
            hint = f"Write “{wanted} {heading.text}”."
            yield make_problem("heading-skipped", page.path, message, line=heading.line, hint=hint)


def _on_top(page: Page, body: Body) -> Iterator[Problem]:
    first = body.headings[0]
    if body.title is None and fold_name(first.text) == fold_name(page.title) and first.line <= page.body_line:
        hint = "Remove it: the page shows its title by itself."
        yield make_problem("heading-top", page.path, "The title stands twice.", line=first.line, hint=hint)
        return
    highest = min(heading.level for heading in (*body.headings, *((body.title,) if body.title else ())))
    tops = [heading for heading in body.headings if heading.level == highest]
    if body.title and body.title.level == highest:
        message = f"The heading “{tops[0].text}” is of the same level as the page’s title." if tops else ""
        hint = f"Write “{'#' * (highest + 1)} {tops[0].text}”, and lower those below it." if tops else ""
    else:
        odd = next((heading for heading in tops if heading.underlined != tops[0].underlined), None)
        message = "The page’s highest headings are written in two ways, with # and underlined." if odd else ""
        hint = f"Write “{'#' * highest} …” for all of them."
        tops = [odd] if odd else []
    if tops and message:
        yield make_problem("heading-top", page.path, message, line=tops[0].line, hint=hint)
