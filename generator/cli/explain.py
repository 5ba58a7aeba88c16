"""``sourcebook explain``: by which rules a name was found and resolved."""

from typing import Any

import click

from generator.cli.options import Options, common_options
from generator.cli.session import Session


@click.command()
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
