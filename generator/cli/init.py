"""``sourcebook init``: a new site that builds at once."""

import shlex
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli.options import Options, common_options
from generator.cli.session import Session

if TYPE_CHECKING:  # imported by the command when it runs, and here only named
    from generator.start.site import Begun


@click.command()
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(path_type=Path))
@click.option("--title", metavar="TEXT", help="The site's name; the folder's by default.")
@click.option(
    "--from",
    "documents",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Copy the documents of this folder into the new site.",
)
@click.option("--pin-actions", is_flag=True, help="Name the workflow's actions by digest.")
@common_options
@click.pass_obj
def init(
    outer: Options, /, folder: Path, title: str | None, documents: Path | None, pin_actions: bool, **options: Any
) -> None:
    """Make a site in DIR that builds at once; in the current folder by default.

    It gets settings, an example document (or your own, with --from), a front page, a page about the site, a workflow
    that publishes it with GitHub Pages, and a README for those who work on it. What is there is never overwritten.
    Other options, such as --site-url, are written into its settings.
    """
    from generator.start.site import Wishes, begin_site

    common = Options(**options).over(outer)
    target = (common.directory or Path()) / folder
    if target.exists() and not target.is_dir():
        raise click.UsageError(f"“{target}” is a file, and cannot be a site's folder.")
    session = Session(replace(common, directory=target), "init")
    wishes = Wishes(title or "", common.overrides(), documents, pin_actions)
    begun, problems = session.run(begin_site, wishes)
    if common.quiet:
        problems = tuple(problem for problem in problems if problem.severity != "note")
    warnings = [problem for problem in problems if problem.severity == "warning"]
    failed = any(problem.severity == "error" for problem in problems)
    text = "" if common.quiet or failed else format_begun(begun, target)
    session.answer(text, {"init": asdict(begun)}, problems, warnings)


def format_begun(begun: "Begun", target: Path) -> str:
    """What was made, and the commands that come next."""
    here = target.resolve() == Path.cwd()
    where = "here" if here else f"in {target.as_posix()}/"
    lines = [f"Made “{begun.title}” {where}:", *(f"  {path}" for path in begun.made)]
    if begun.copied:
        lines.append(f"  {begun.copied:,} {'file' if begun.copied == 1 else 'files'} in {begun.seeds}/")
    if not begun.made and not begun.copied:
        lines = [f"“{begun.title}” {where} has all that it needs."]
    lines += ["", "Next:", *([] if here else [f"  cd {shlex.quote(str(target))}"])]
    lines += [f"  {command:18}  # {meaning.format(output=begun.output)}" for command, meaning in NEXT]
    return "\n".join(lines)


NEXT = (
    ("sourcebook build", "writes the site to {output}/; open {output}/index.html"),
    ("sourcebook serve", "shows the site in a browser, and follows what you change"),
)
