"""A seed's blocks go in, its parts come out: what is the document, and what is its site's furniture.

In this order: running heads and feet are cut, a run-in header is split off, the lines are measured, the best run of
them is the body, furniture inside it is set aside, and headings are told from paragraphs.
"""

from collections.abc import Sequence

from generator.core.model import Block, Parts, Problem
from generator.core.problems import make_problem
from generator.ingest.clean.asides import find_asides
from generator.ingest.clean.ends import true_end
from generator.ingest.clean.headings import is_glued_text, mark_headings
from generator.ingest.clean.lead import split_lead
from generator.ingest.clean.measures import measure_lines
from generator.ingest.clean.pages import Cut, cut_running, join_pages
from generator.ingest.clean.plain import plain_head
from generator.ingest.clean.recurring import find_recurring_lines
from generator.ingest.clean.runs import Run, best_run
from generator.ingest.clean.surroundings import look_around
from generator.ingest.clean.tables import across_tables

__all__ = ["clean", "find_recurring_lines"]

LONGEST_PAGE = 20_000
"""Lines of the longest page of a site: a longer text has no furniture, and is kept whole."""


def clean(path: str, blocks: Sequence[Block], recurring: frozenset[str]) -> tuple[Parts, tuple[Problem, ...]]:
    """The seed's blocks as parts, and what the author should know (``body-doubtful``).

    ``recurring`` are folded lines that several seeds share (see ``find_recurring_lines``). The body is never empty when
    there is any text but running heads and feet.
    """
    cut = cut_running(blocks)
    lines = split_lead(cut.blocks)
    if not lines:
        return Parts((), (), (), cut.running, mendings=cut.mendings), ()
    rows = measure_lines(lines[:LONGEST_PAGE])
    surroundings = look_around(rows, [line.text for line in lines[:LONGEST_PAGE]], recurring)
    head = plain_head(lines, rows, surroundings)
    if head is not None or len(lines) > LONGEST_PAGE:
        return sort_out(lines, cut, Run(head or 0, len(lines)), frozenset()), ()
    run = across_tables(best_run(surroundings), lines, rows, surroundings.prose)
    run = true_end(run, lines, rows)
    asides = find_asides(lines[run.start : run.end], rows[run.start : run.end], recurring, lines[: run.start])
    parts = sort_out(lines, cut, run, asides)
    return parts, doubts(path, parts, surroundings.prose[run.start : run.end])


def sort_out(lines: Sequence[Block], cut: Cut, run: Run, asides: frozenset[int]) -> Parts:
    """The parts of a document, by the run that is its body and the places within it that are not."""
    inside = lines[run.start : run.end]
    body = [line for i, line in enumerate(inside) if i not in asides]
    marked = mark_headings(body, bool(cut.running) or is_glued_text(body), lines[: run.start])
    return Parts(
        head=tuple(lines[: run.start]),
        body=join_pages(marked.blocks),
        tail=tuple(lines[run.end :]),
        running=cut.running,
        aside=tuple(line for i, line in enumerate(inside) if i in asides),
        mendings=cut.mendings + marked.mendings,
    )


def doubts(path: str, parts: Parts, prose: Sequence[float]) -> tuple[Problem, ...]:
    """A ``body-doubtful`` problem when the body found is hardly prose, or a small part of a long text."""
    body = sum(block.text.count(" ") + 1 for block in parts.body)
    rest = sum(block.text.count(" ") + 1 for block in (*parts.head, *parts.tail, *parts.aside))
    if any(share >= 1 for share in prose) and (body >= 40 or rest < 80) and body * 12 > rest:
        return ()
    message = "The document could not be told from its site's furniture with confidence."
    return (
        make_problem("body-doubtful", path, message, hint="Compare the page with its seed, and edit what is wrong."),
    )
