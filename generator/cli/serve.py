"""``sourcebook serve``: a preview that follows the author's edits."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from generator.cli.options import Options, common_options
from generator.cli.session import tell_problems, wanted_color

PORT = 8000


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65_535),
    default=PORT,
    metavar="NUMBER",
    help=f"Where to serve; {PORT} by default, or the next free port; 0: any.",
)
@click.option("--open", "open_browser", is_flag=True, help="Open the site in the browser.")
@common_options
@click.pass_obj
def serve(outer: Options, /, port: int, open_browser: bool, **options: Any) -> None:
    """Show the site in a browser on this machine while you write.

    What you save in seeds, content, templates or sourcebook.toml is rebuilt at once, and open pages follow, where you
    had scrolled to. Problems are shown here and on the page until they are mended. Drafts are shown, too. Content pages
    are made of seeds as `sourcebook ingest` does it; the site's folder is not written. Ctrl+C ends it.

    --json is refused, and --strict changes nothing: a preview goes on whatever is wrong.
    """
    from generator.serve.run import serve_project
    from generator.serve.terminal import Terminal
    from generator.workbench import Workbench

    said = Options(**options).over(outer)
    if said.json:
        raise click.UsageError("A preview has no JSON to give; `sourcebook build --json` has.")
    root = (said.directory or Path.cwd()).resolve()
    tell = partial(tell_problems, options=said, color=wanted_color())
    terminal = Terminal(root, tell, quiet=bool(said.quiet), verbose=bool(said.verbose))
    workbench = Workbench(root, said.overrides())
    try:
        serve_project(root, workbench, terminal, port, open_browser=open_browser)
    except OSError as error:
        raise click.ClickException(f"The preview cannot be served: {error.strerror or error}.") from error
