"""``sourcebook build``: ingest, link, write the site."""

from typing import Any

import click

from generator.cli.options import Options, common_options
from generator.cli.session import Session


@click.command()
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
