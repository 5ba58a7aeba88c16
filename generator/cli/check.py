"""``sourcebook check``: what an author should mend before readers see it."""

from functools import partial
from typing import Any

import click

from generator.cli.options import Options, common_options, format_option
from generator.cli.session import Session


@click.command()
@click.option("--external", is_flag=True, help="Ask the web, too, whether the addresses that pages link to are there.")
@click.option(
    "--max-age",
    type=click.FloatRange(0),
    default=7.0,
    show_default=True,
    metavar="DAYS",
    help="With --external: how long a good answer is believed; 0 asks all addresses again.",
)
@format_option
@common_options
@click.pass_obj
def check(outer: Options, /, external: bool, max_age: float, form: str | None, **options: Any) -> None:
    """Check the content: links, names, sources, pictures, headings, pages and files that nothing uses.

    Content is read as it lies there: nothing is ingested, and no page is written. The hints give the very lines that
    settle what may be one actor or two.

    With --external, every web address is asked once, HEAD before GET, two at a time of one host and as slowly as its
    robots.txt asks for (pauses of more than 10 seconds are cut to that). Answers are kept in .sourcebook/links.json.
    What is dead is a warning; what is blocked, has moved or cannot be reached now is a note. Addresses inside private
    networks are never asked, anchors in foreign pages not looked for, and proxies of the environment not used.
    """
    from generator.check import check_site
    from generator.check.external import Asking

    session = Session(Options(**options).over(outer), "check", form)
    asking = Asking(max_age=max_age) if external else None
    checked, problems = session.run(partial(check_site, asking=asking))
    session.finish({"check": checked}, problems)
