"""The command: options in, problems, summaries and answers out, exit codes. What is done is the pipeline's business.

Each command has a file, and imports what it runs when it runs: reading, linking and rendering come with a second's
worth of libraries and tables, and neither ``--help``, nor a wrong option, nor a worker process should wait for those of
all commands. Exit codes: 0 all is well, 1 there are problems (errors; warnings too with --strict), 2 the command was
used wrongly.
"""

from typing import Any

import click

from generator import __version__
from generator.cli.build import build
from generator.cli.check import check
from generator.cli.explain import explain
from generator.cli.ingest import ingest
from generator.cli.init import init
from generator.cli.new import new
from generator.cli.options import Options, common_options
from generator.cli.review import review
from generator.cli.schema import schema
from generator.cli.serve import serve

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


for command in (init, build, check, serve, ingest, review, explain, new, schema):
    main.add_command(command)
