"""The options that every command takes, before its name or after it."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

import click

from generator.core.config import is_web_address

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(slots=True)
class Options:
    """What the common options say; those after the command win over those before it."""

    directory: Path | None = None
    seeds: str | None = None
    content: str | None = None
    output: str | None = None
    site_url: str | None = None
    ner: str | None = None
    strict: bool | None = None
    json: bool | None = None
    quiet: bool | None = None
    verbose: bool | None = None

    def over(self, outer: "Options") -> "Options":
        """These options, and the outer ones where these say nothing."""
        pairs = {field.name: (getattr(self, field.name), getattr(outer, field.name)) for field in fields(self)}
        return Options(**{name: inner if inner is not None else before for name, (inner, before) in pairs.items()})

    def overrides(self) -> dict[str, str]:
        """What the options say of settings, by key, as ``load_config`` takes it."""
        said = {
            "seeds": self.seeds,
            "content": self.content,
            "output": self.output,
            "url": self.site_url,
            "model": self.ner,
        }
        return {key: value for key, value in said.items() if value}


def _check_url(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value and not is_web_address(value):
        raise click.BadParameter(f"{value!r} is no web address, such as https://example.org/ports/.")
    return value


def common_options(command: Command) -> Command:
    """The options that every command takes, before its name or after it."""
    for option in reversed(
        (
            click.option(
                "-C",
                "--directory",
                type=click.Path(exists=True, file_okay=False, path_type=Path),
                help="The project's folder; the current one by default.",
            ),
            click.option("--seeds", metavar="DIR", help="Source documents; seeds/ by default."),
            click.option("--content", metavar="DIR", help="Content pages; content/ by default."),
            click.option("--output", metavar="DIR", help="The site; site/ by default."),
            click.option("--site-url", metavar="URL", callback=_check_url, help="Where the site will live."),
            click.option(
                "--ner",
                metavar="MODEL",
                help="The spaCy pipeline that proposes names; auto: one that is installed; none: the rules alone. Also "
                "set by SOURCEBOOK_NER.",
            ),
            click.option("--strict", is_flag=True, default=None, help="Warnings fail, too."),
            click.option("--json", is_flag=True, default=None, help="Summary and problems as JSON on standard output."),
            click.option("-q", "--quiet", is_flag=True, default=None, help="Say nothing but warnings and errors."),
            click.option(
                "-v", "--verbose", is_flag=True, default=None, help="Say how long each stage took; show every note."
            ),
        )
    ):
        command = option(command)
    return command


format_option = click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json", "github")),
    help="How problems are told: as text, as JSON (the same as --json), or as annotations of a pull request on GitHub.",
)
"""For commands whose problems are looked at in pull requests; ``Session`` takes what it gives."""
