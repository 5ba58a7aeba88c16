"""``sourcebook schema``: JSON Schema of frontmatter and settings, for editors."""

import json
from typing import Any

import click

from generator.cli.options import common_options

SUBJECTS = ("page", "actor", "settings")


@click.command()
@click.argument("subject", type=click.Choice(SUBJECTS), default=SUBJECTS[0])
@common_options
def schema(subject: str, **options: Any) -> None:
    """Print the JSON Schema of a page's frontmatter, or of sourcebook.toml, for editors.

    SUBJECT is page (any content page; the default), actor (pages in content/actors/, whose own keys are checked too)
    or settings (sourcebook.toml). The draft is 2020-12. Nothing is read or written.
    """
    from generator.core.schema import page_schema, settings_schema

    made = {"page": page_schema, "actor": lambda: page_schema("actor"), "settings": settings_schema}[subject]()
    click.echo(json.dumps(made, ensure_ascii=False, indent=2))
