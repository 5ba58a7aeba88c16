"""``sourcebook ingest``: make or refresh content pages."""

from typing import Any

import click

from generator.cli.options import Options, common_options
from generator.cli.session import Session


@click.command()
@click.option("--diff", is_flag=True, help="Write nothing; show what came in where your version was kept.")
@click.option(
    "--accept", metavar="PAGE", multiple=True, help="Take this page as it comes in, edits and all (repeatable)."
)
@click.option("--keep", metavar="PAGE", multiple=True, help="Settle for your version of this page (repeatable).")
@common_options
@click.pass_obj
def ingest(outer: Options, /, diff: bool, accept: tuple[str, ...], keep: tuple[str, ...], **options: Any) -> None:
    """Make or refresh the content page of every seed.

    What you changed on a page is kept, key by key, and told when something else came in. PAGE is a page's path or name,
    such as content/sources/2014-ports.md.
    """
    from generator.ingest.place import Choices
    from generator.pipeline import ingest_seeds

    if set(accept) & set(keep):
        raise click.UsageError("A page cannot be both accepted and kept.")
    session = Session(Options(**options).over(outer), "ingest")
    ingested, problems = session.run(ingest_seeds, Choices(accept, keep, dry=diff))
    if diff and not session.options.json:
        click.echo("".join(ingested.diffs) or "Nothing came in that differs from your pages.\n", nl=False)
    session.finish({"ingest": ingested}, problems)
