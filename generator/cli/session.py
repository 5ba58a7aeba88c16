"""One run of a command: its project and its clock; problems, summaries and answers told; its exit code."""

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator import __version__
from generator.cli.annotations import annotate, find_folder
from generator.cli.options import Options
from generator.core.config import Config, load_config
from generator.core.model import Problem
from generator.core.problems import format_problem, sort_problems

if TYPE_CHECKING:  # the rooms are imported by the command that runs them, and here only named
    from generator.check import Checked
    from generator.ingest.place import Ingested
    from generator.pipeline import Built

    Summary = Ingested | Built | Checked

SHOWN = {"note": 10, "warning": 30}  # of each code, unless all are asked for
COLORS = {"error": "red", "warning": "yellow", "note": "cyan"}


class Session:
    """One run of a command: its project, its clock, and what it tells."""

    def __init__(self, options: Options, command: str, form: str | None = None) -> None:
        if options.json and form not in (None, "json"):
            raise click.UsageError(f"--json and --format {form} cannot both be had.")
        self.options = replace(options, json=True) if form == "json" else options
        self.command, self.form = command, form
        self.start = time.perf_counter()
        self.color = wanted_color()
        self.config, self.problems = load_config(options.directory or Path.cwd(), options.overrides())
        if any(problem.severity == "error" for problem in self.problems):
            self.finish({}, ())

    def run(self, stage: Callable[..., Any], *arguments: object) -> Any:
        """Runs one part of the pipeline and shows how far it is."""
        with Bar(self.options, self.color) as progress:
            try:
                return stage(self.config, *arguments, progress=progress)
            except OSError as error:
                raise click.ClickException(format_refusal(error)) from error

    def finish(self, summary: Mapping[str, "Summary"], problems: Iterable[Problem]) -> None:
        """Tells what was done and what is wrong, and ends with the exit code."""
        told = sort_problems((*self.problems, *problems))
        severities = {problem.severity for problem in told}
        failed = "error" in severities or bool(self.options.strict and "warning" in severities)
        seconds = time.perf_counter() - self.start
        if self.options.json:
            self._tell_json({name: asdict(part) for name, part in summary.items()}, told, failed, seconds)
        else:
            self._tell(summary, told, seconds)
        sys.exit(1 if failed else 0)

    def answer(
        self, text: str, found: Mapping[str, Any], problems: Iterable[Problem], left: Collection[object]
    ) -> None:
        """Gives the answer to a question, as text or as JSON, and ends with the exit code; with --strict what is
        ``left`` to do fails."""
        told = sort_problems((*self.problems, *problems))
        failed = any(problem.severity == "error" for problem in told) or bool(self.options.strict and left)
        for problem in () if self.options.json else told:
            click.echo(styled(problem), err=True, color=self.color)
        if self.options.json:
            self._tell_json(found, told, failed, time.perf_counter() - self.start)
        elif text:
            click.echo(text)
        sys.exit(1 if failed else 0)

    def _tell(self, summary: Mapping[str, "Summary"], problems: tuple[Problem, ...], seconds: float) -> None:
        if self.form == "github":
            folder = find_folder(self.config.root)
            tell_problems(problems, self.options, self.color, lambda problem: click.echo(annotate(problem, folder)))
        else:
            tell_problems(problems, self.options, self.color)
        if self.options.quiet or not summary:
            return
        for part in summary.values():
            click.echo(_say(part, self.config))
        counts = {severity: sum(problem.severity == severity for problem in problems) for severity in COLORS}
        told = ", ".join(_count(count, severity) for severity, count in counts.items() if count) or "no problems"
        click.echo(f"{told[0].upper()}{told[1:]}. {seconds:.2f} s.")

    def _tell_json(self, found: Mapping[str, Any], problems: tuple[Problem, ...], failed: bool, seconds: float) -> None:
        document = {
            "version": __version__,
            "command": self.command,
            "ok": not failed,
            "seconds": round(seconds, 3),
            **found,
            "problems": [_flat(problem) for problem in problems],
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def tell_problems(
    problems: Iterable[Problem],
    options: Options,
    color: bool | None,
    show: Callable[[Problem], None] | None = None,
) -> None:
    """Shows problems, on standard error unless ``show`` does it otherwise, in their order: of notes and warnings the
    first of each code, unless all are asked for. Errors are all shown."""
    seen: Counter[tuple[str, str]] = Counter()
    for problem in problems:
        kind = problem.severity, problem.code
        seen[kind] += 1
        if options.quiet and problem.severity == "note":
            continue
        if options.verbose or seen[kind] <= SHOWN.get(problem.severity, seen[kind]):
            show(problem) if show else click.echo(styled(problem), err=True, color=color)
    for (severity, code), count in () if options.verbose else sorted(seen.items()):
        left = count - SHOWN.get(severity, count)
        if left > 0 and not (options.quiet and severity == "note"):
            click.echo(f"… and {left:,} more {code}; -v shows all.", err=True)


def styled(problem: Problem) -> str:
    """A problem as it is formatted everywhere, its severity and code in colour."""
    word = f"{problem.severity} {problem.code}"
    return format_problem(problem).replace(word, click.style(word, fg=COLORS[problem.severity]), 1)


def format_refusal(error: OSError) -> str:
    """What the system refused, and where. Of a file that could not be made, that is its folder: its own name may be one
    that it should have had for a moment only."""
    if not error.filename:
        return f"{error.strerror or error}."
    path = Path(os.fsdecode(error.filename))
    if isinstance(error, PermissionError) and not os.path.lexists(path):
        return f"{path.parent}: {error.strerror}: no file can be made in this folder. Choose one that you may write to."
    return f"{path}: {error.strerror or error}."


def wanted_color() -> bool | None:
    """Whether to colour what is told: no where the reader says so (NO_COLOR), else as the terminal allows (None)."""
    return False if os.environ.get("NO_COLOR") else None


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


def _say(done: "Summary", config: Config) -> str:
    from generator.ingest.place import Ingested  # long since imported, by the command that ran them
    from generator.pipeline import Built

    if isinstance(done, Built):
        return _say_built(done, config)
    return _say_ingested(done) if isinstance(done, Ingested) else _say_checked(done)


def _say_ingested(done: "Ingested") -> str:
    parts = {
        "made": done.made,
        "refreshed": done.refreshed,
        "unchanged": done.unchanged,
        "with edits of yours": done.edited,
        "skipped": done.skipped,
    }
    told = ", ".join(f"{count:,} {what}" for what, count in parts.items() if count) or "nothing to do"
    names = " and ".join(("rules", *done.models))
    return f"Read {_count(done.seeds, 'seed')} ({done.words:,} words, names by {names}): {told}."


def _say_built(done: "Built", config: Config) -> str:
    where = config.relative(config.output)
    if not done.published:
        return f"{where}/ was left as it was."
    holds = ", ".join((_count(done.sources, "source"), _count(done.actors, "name"), _count(done.mentions, "mention")))
    files = f"{_count(done.written, 'file')} written, {done.unchanged:,} unchanged, {done.removed:,} removed"
    return f"Built {where}/: {holds}; {files}."


def _say_checked(done: "Checked") -> str:
    told = ", ".join((_count(done.pages, "page"), _count(done.actors, "name"), _count(done.pictures, "picture")))
    if not done.addresses:
        return f"Checked {told}."
    asked = f"{done.addresses:,} web address{'' if done.addresses == 1 else 'es'}"
    known = f", {done.addresses - done.asked:,} known from the last time" if done.asked < done.addresses else ""
    return f"Checked {told}; of {asked} {done.asked:,} asked{known}."


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _flat(problem: Problem) -> dict[str, object]:
    row = asdict(problem)
    return {"code": row["code"], "severity": row["severity"], **row["location"]} | {
        "message": row["message"],
        "hint": row["hint"],
    }
