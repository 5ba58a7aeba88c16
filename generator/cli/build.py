"""``sourcebook build``: ingest, link, write the site."""

import time
from functools import partial
from typing import Any

import click

from generator.cli.options import Options, common_options, format_option
from generator.cli.session import Session


@click.command()
@click.option("--frozen", is_flag=True, help="Ingest nothing; fail if seeds and content disagree (for deploys).")
@format_option
@common_options
@click.pass_obj
def build(outer: Options, /, frozen: bool, form: str | None, **options: Any) -> None:
    """Ingest all seeds, link all pages, and write the site.

    The site in the output folder changes in one step, when all is ready; a build that fails leaves it as it was. Files
    there that Sourcebook did not write are left alone. With --frozen, neither content/ nor sourcebook.lock is written,
    and no site while a seed and its page are not of one piece.
    """
    from generator.core.limits import near_limits
    from generator.ingest.frozen import compare_seeds
    from generator.ingest.place import Choices
    from generator.pipeline import Built, build_site, ingest_seeds

    session = Session(Options(**options).over(outer), "build", form)
    if frozen:
        summary: dict[str, Any] = {}
        problems = session.run(compare_seeds)
    else:
        ingested, problems = session.run(ingest_seeds, Choices())
        summary = {"ingest": ingested}
    if frozen and any(problem.code == "not-frozen" for problem in problems):
        session.finish({"build": Built()}, problems)
    start = time.perf_counter()
    built, more = session.run(partial(build_site, frozen=frozen))
    files, seconds = built.written + built.unchanged, time.perf_counter() - start
    near = near_limits(session.config.relative(session.config.output), size=built.size, files=files, seconds=seconds)
    session.finish({**summary, "build": built}, (*problems, *more, *near))
