"""``sourcebook new``: a page with the right frontmatter."""

import datetime
from dataclasses import asdict
from typing import Any

import click

from generator.cli.options import Options, common_options
from generator.cli.session import Session
from generator.core.model import KINDS

WHAT = ("actor", "note", "source")


@click.command()
@click.argument("what", type=click.Choice(WHAT))
@click.argument("name", nargs=-1, required=True, metavar="NAME")
@click.option("--kind", type=click.Choice(KINDS), help="What an actor is; as sources have it, else person.")
@click.option("--date", metavar="DATE", help="An EDTF date, such as 2014-03-09: when a source was published.")
@click.option("--draft", is_flag=True, help="Keep the page out of the site until you take its line “draft” away.")
@common_options
@click.pass_obj
def new(
    outer: Options,
    /,
    what: str,
    name: tuple[str, ...],
    kind: str | None,
    date: str | None,
    draft: bool,
    **options: Any,
) -> None:
    """Write a page with the right frontmatter: about an actor, a note of your own, or a source typed by hand.

    An actor that sources name already is written as they write it. A note gets today's date, unless another is given.
    Places and agreements are actors with --kind place and --kind agreement. No page is ever written over.
    """
    from generator.start.pages import Wanted, make_page, say_made

    called = check_name(name)
    if kind and what != "actor":
        raise click.UsageError("--kind belongs to an actor.")
    if date and what == "actor":
        raise click.UsageError("--date belongs to a note or a source.")
    dated = check_date(date) or (datetime.date.today().isoformat() if what == "note" else "")
    wanted = Wanted(what, called, kind or "", dated, draft)  # type: ignore[arg-type] # click has checked the words
    session = Session(Options(**options).over(outer), "new")
    made, problems = session.run(make_page, wanted)
    session.answer(say_made(made, wanted) if made else "", flat_made(made) if made else {}, problems, ())


def check_name(words: tuple[str, ...]) -> str:
    """The name on one line; several words need no quotation marks."""
    name = " ".join(" ".join(words).split())
    try:
        name.encode()
    except UnicodeEncodeError:
        raise click.BadParameter("it is not UTF-8 text.", param_hint="NAME") from None
    if not name:
        raise click.BadParameter("it is empty.", param_hint="NAME")
    return name


def check_date(date: str | None) -> str:
    """An EDTF date, or nothing."""
    from generator.core.edtf import is_edtf

    if date and not is_edtf(date):
        raise click.BadParameter(
            f"{date!r} is no EDTF date, such as 2014-03-09, 2014-03 or 2014~.", param_hint="--date"
        )
    return date or ""


def flat_made(made: Any) -> dict[str, object]:
    """What was made, as JSON gives it."""
    row = asdict(made)
    found = row.pop("found")
    actor = found.pop("actor")
    return {**row, "actor": actor["id"] if actor else "", **found}
