"""``sourcebook review``: what ingest was unsure of."""

from dataclasses import replace
from typing import Any, get_args

import click

from generator.cli.options import Options, common_options
from generator.cli.session import Session
from generator.core.model import DoubtKind

DOUBTS_SHOWN = 20  # of a review, unless another limit is given


@click.command()
@click.argument("pages", nargs=-1, metavar="[PAGE]...")
@click.option("--limit", type=click.IntRange(0), default=DOUBTS_SHOWN, help="How many to show; 0 shows all.")
@click.option("--kind", type=click.Choice(get_args(DoubtKind)), help="Show those of one kind.")
@common_options
@click.pass_obj
def review(outer: Options, /, pages: tuple[str, ...], limit: int, kind: str | None, **options: Any) -> None:
    """List what ingest was unsure of, worst first, each with the lines that settle it.

    Write the line that is true, or delete those that are not, and it does not come back. Nothing is written. PAGE is a
    page's path or name; without one all pages are reviewed. With --strict, anything left is exit code 1.

    --json gives all of them as "doubts", each with kind, path, line, subject, quote, reason, weight (0 to 100) and
    settle: what holds when (when), in which file (path), which lines to write there (lines), in place of which (first
    to last; 0: add them to the frontmatter).
    """
    from generator.review import flat_doubt, format_review, review_seeds

    session = Session(Options(**options).over(outer), "review")
    reviewed, problems = session.run(review_seeds, pages)
    doubts = [doubt for doubt in reviewed.doubts if kind in (None, doubt.kind)]
    text = format_review(replace(reviewed, doubts=tuple(doubts)), limit)
    session.answer(text, {"behind": reviewed.behind, "doubts": [flat_doubt(one) for one in doubts]}, problems, doubts)
