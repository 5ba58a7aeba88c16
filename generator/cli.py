"""The command: options in, problems and summaries out, exit codes. What is done is the pipeline's business.

Exit codes: 0 all is well, 1 there are problems (errors; warnings too with --strict), 2 the command was used wrongly.
"""

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

import click

from generator import __version__
from generator.core.config import Config, is_web_address, load_config
from generator.core.model import Problem
from generator.core.problems import format_problem, sort_problems
from generator.ingest.place import Choices, Ingested
from generator.pipeline import Built, build_site, ingest_seeds

Command = TypeVar("Command", bound=Callable[..., Any])

NOTES_SHOWN = 10  # of each code, unless all are asked for
COLORS = {"error": "red", "warning": "yellow", "note": "cyan"}
CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@dataclass(slots=True)
class Options:
    """What the common options say; those after the command win over those before it."""

    directory: Path | None = None
    seeds: str | None = None
    content: str | None = None
    output: str | None = None
    site_url: str | None = None
    strict: bool | None = None
    json: bool | None = None
    quiet: bool | None = None
    verbose: bool | None = None

    def over(self, outer: "Options") -> "Options":
        """These options, and the outer ones where these say nothing."""
        pairs = {field.name: (getattr(self, field.name), getattr(outer, field.name)) for field in fields(self)}
        return Options(**{name: inner if inner is not None else before for name, (inner, before) in pairs.items()})


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
    if set(accept) & set(keep):
        raise click.UsageError("A page cannot be both accepted and kept.")
    session = Session(Options(**options).over(outer), "ingest")
    ingested, problems = session.run(ingest_seeds, Choices(accept, keep, dry=diff))
    if diff and not session.options.json:
        click.echo("".join(ingested.diffs) or "Nothing came in that differs from your pages.\n", nl=False)
    session.finish({"ingest": ingested}, problems)


class Session:
    """One run of a command: its project, its clock, and what it tells."""

    def __init__(self, options: Options, command: str) -> None:
        self.options, self.command = options, command
        self.start = time.perf_counter()
        self.color = False if os.environ.get("NO_COLOR") else None
        overrides = {
            "seeds": options.seeds,
            "content": options.content,
            "output": options.output,
            "url": options.site_url,
        }
        given = {key: value for key, value in overrides.items() if value}
        self.config, self.problems = load_config(options.directory or Path.cwd(), given)
        if any(problem.severity == "error" for problem in self.problems):
            self.finish({}, ())

    def run(self, stage: Callable[..., Any], *arguments: object) -> Any:
        """Runs one part of the pipeline and shows how far it is."""
        with Bar(self.options, self.color) as progress:
            try:
                return stage(self.config, *arguments, progress=progress)
            except OSError as error:
                place = f"{error.filename}: " if error.filename else ""
                raise click.ClickException(f"{place}{error.strerror or error}.") from error

    def finish(self, summary: Mapping[str, Ingested | Built], problems: Iterable[Problem]) -> None:
        """Tells what was done and what is wrong, and ends with the exit code."""
        told = sort_problems((*self.problems, *problems))
        severities = {problem.severity for problem in told}
        failed = "error" in severities or bool(self.options.strict and "warning" in severities)
        seconds = time.perf_counter() - self.start
        if self.options.json:
            self._tell_json(summary, told, failed, seconds)
        else:
            self._tell(summary, told, seconds)
        sys.exit(1 if failed else 0)

    def _tell(self, summary: Mapping[str, Ingested | Built], problems: tuple[Problem, ...], seconds: float) -> None:
        notes: Counter[str] = Counter()
        for problem in problems:
            notes[problem.code] += problem.severity == "note"
            if self.options.quiet and problem.severity == "note":
                continue
            if notes[problem.code] <= NOTES_SHOWN or self.options.verbose:
                word = click.style(f"{problem.severity} {problem.code}", fg=COLORS[problem.severity])
                text = format_problem(problem).replace(f"{problem.severity} {problem.code}", word, 1)
                click.echo(text, err=True, color=self.color)
        if not self.options.quiet and not self.options.verbose:
            for code, count in sorted(notes.items()):
                if count > NOTES_SHOWN:
                    click.echo(f"… and {count - NOTES_SHOWN:,} more {code}; -v shows all.", err=True)
        if self.options.quiet or not summary:
            return
        for part in summary.values():
            click.echo(_say_ingested(part) if isinstance(part, Ingested) else _say_built(part, self.config))
        counts = {severity: sum(problem.severity == severity for problem in problems) for severity in COLORS}
        told = ", ".join(_count(count, severity) for severity, count in counts.items() if count) or "no problems"
        click.echo(f"{told[0].upper()}{told[1:]}. {seconds:.2f} s.")

    def _tell_json(
        self, summary: Mapping[str, Ingested | Built], problems: tuple[Problem, ...], failed: bool, seconds: float
    ) -> None:
        document = {
            "version": __version__,
            "command": self.command,
            "ok": not failed,
            "seconds": round(seconds, 3),
            **{name: asdict(part) for name, part in summary.items()},
            "problems": [_flat(problem) for problem in problems],
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))


class Bar(AbstractContextManager["Bar"]):
    """Progress for a person who watches: a bar for each stage on a terminal, and with --verbose each stage's time."""

    def __init__(self, options: Options, color: bool | None) -> None:
        self.shown = sys.stderr.isatty() and not options.quiet and not options.json
        self.verbose, self.color = bool(options.verbose), color
        self.stage, self.since, self.items = "", time.perf_counter(), 0
        self.bar: Any = nullcontext()

    def __call__(self, stage: str, done: int, total: int) -> None:
        if stage != self.stage:
            self._end()
            self.stage, self.since = stage, time.perf_counter()
            if self.shown:
                self.bar = click.progressbar(length=total, label=f"{stage:9}", file=sys.stderr, color=self.color)
                self.bar.__enter__()
        if self.shown:
            self.bar.update(done - self.bar.pos)
        self.items = done

    def _end(self) -> None:
        if self.shown and self.stage:
            self.bar.__exit__(None, None, None)
        if self.verbose and self.stage:
            seconds = time.perf_counter() - self.since
            click.echo(f"{self.stage}: {self.items:,} in {seconds:.2f} s", err=True)

    def __exit__(self, *error: object) -> None:
        self._end()


def _say_ingested(done: Ingested) -> str:
    parts = {
        "made": done.made,
        "refreshed": done.refreshed,
        "unchanged": done.unchanged,
        "with edits of yours": done.edited,
        "skipped": done.skipped,
    }
    told = ", ".join(f"{count:,} {what}" for what, count in parts.items() if count) or "nothing to do"
    return f"Read {_count(done.seeds, 'seed')} ({done.words:,} words): {told}."


def _say_built(done: Built, config: Config) -> str:
    where = config.relative(config.output)
    if not done.published:
        return f"{where}/ was left as it was."
    holds = ", ".join((_count(done.sources, "source"), _count(done.actors, "name"), _count(done.mentions, "mention")))
    files = f"{_count(done.written, 'file')} written, {done.unchanged:,} unchanged, {done.removed:,} removed"
    return f"Built {where}/: {holds}; {files}."


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _flat(problem: Problem) -> dict[str, object]:
    row = asdict(problem)
    return {"code": row["code"], "severity": row["severity"], **row["location"]} | {
        "message": row["message"],
        "hint": row["hint"],
    }
