"""The command: options in, problems, summaries and answers out, exit codes. What is done is the pipeline's business.

Each command imports what it runs when it runs: reading, linking and rendering come with a second's worth of libraries
and tables, and neither ``--help``, nor a wrong option, nor a worker process should wait for those of all commands.
Exit codes: 0 all is well, 1 there are problems (errors; warnings too with --strict), 2 the command was used wrongly.
"""

from dataclasses import replace
from typing import Any, get_args

import click

from generator import __version__
from generator.cli.options import Options, common_options
from generator.cli.session import Session
from generator.core.model import DoubtKind

DOUBTS_SHOWN = 20  # of a review, unless another limit is given
CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=CONTEXT)
@common_options
@click.version_option(__version__, prog_name="sourcebook")
@click.pass_context
def main(context: click.Context, /, **options: Any) -> None:
    """Turn source documents into a static research site in which every statement leads to its evidence.

    Put documents into seeds/, run `sourcebook build`, open site/index.html. Folders are relative to the project's.
    Exit codes: 0 all is well, 1 there are problems, 2 the command was used wrongly.
    """
    context.obj = Options(**options)


@main.command()
@common_options
@click.pass_obj
def build(outer: Options, /, **options: Any) -> None:
    """Ingest all seeds, link all pages, and write the site.

    The site in the output folder changes in one step, when all is ready; a build that fails leaves it as it was. Files
    there that Sourcebook did not write are left alone.
    """
    from generator.ingest.place import Choices
    from generator.pipeline import build_site, ingest_seeds

    session = Session(Options(**options).over(outer), "build")
    ingested, problems = session.run(ingest_seeds, Choices())
    built, more = session.run(build_site)
    session.finish({"ingest": ingested, "build": built}, (*problems, *more))


@main.command()
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


@main.command()
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


@main.command()
@click.argument("page")
@click.argument("name")
@common_options
@click.pass_obj
def explain(outer: Options, /, page: str, name: str, **options: Any) -> None:
    """Tell by which rules a NAME was found in a PAGE's document, and which actor of the site it is.

    Each place is told with its sentence; a candidate with its votes, also one that was left out. Any form of the name
    will do. PAGE is a page's path or name, or a seed's path. Nothing is written.
    """
    from generator.explain import explain_name, flat_explained, format_explained

    session = Session(Options(**options).over(outer), "explain")
    told, problems = session.run(explain_name, page, name)
    session.answer(format_explained(told) if told else "", flat_explained(told) if told else {}, problems, ())
