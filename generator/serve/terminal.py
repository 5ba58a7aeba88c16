"""What the preview says in the terminal: where it is, what it rebuilt, which problems came and how many went."""

import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

import click

from generator.core.model import Problem

NAMED = 3  # of the files that changed at once


class Terminal:
    """The terminal of one preview. Problems go to ``tell_problems``, which shows them as every command does, and each
    is shown when it comes, not at every rebuild that it outlives."""

    def __init__(
        self,
        root: Path,
        tell_problems: Callable[[Iterable[Problem]], None],
        *,
        quiet: bool = False,
        verbose: bool = False,
    ) -> None:
        self.root, self.tell_problems = root.resolve(), tell_problems
        self.quiet, self.verbose = quiet, verbose
        self._told: Counter[tuple[str, ...]] = Counter()

    def say(self, line: str) -> None:
        """One line, if lines are wanted."""
        if not self.quiet:
            click.echo(line)

    def warn(self, line: str) -> None:
        """One line of a difficulty of our own."""
        click.echo(line, err=True)

    def tell_reading(self) -> None:
        """That a large project takes its time, for a person who watches."""
        if sys.stderr.isatty() and not self.quiet:
            click.echo("Reading the project …", err=True)

    def tell_start(self, address: str, taken: int | None) -> None:
        """Where the site is served, and which port was asked for if another has it."""
        if taken:
            self.say(f"Port {taken} is taken; the next free one serves instead.")
        self.say(f"Serving {address} (Ctrl+C ends it)")

    def tell_found(self, problems: Collection[Problem]) -> int:
        """Shows the problems that are new since the last time; gives how many of the old ones are mended."""
        known, self._told = self._told, Counter(map(_identity, problems))
        mended = (known - self._told).total()
        new = []
        for problem in problems:
            known[_identity(problem)] -= 1
            if known[_identity(problem)] < 0:
                new.append(problem)
        self.tell_problems(new)
        return mended

    def tell_rebuilt(
        self, changed: Iterable[Path], different: bool, problems: Collection[Problem], seconds: float
    ) -> None:
        """What a rebuild did: a line, unless nothing came of it."""
        mended = self.tell_found(problems)
        if different or mended or self.verbose:
            done = "rebuilt" if different else "no page differs"
            self.say(f"{self._name(changed)}: {done}, {seconds:.2f} s.{_say_mended(mended, problems)}")

    def _name(self, changed: Iterable[Path]) -> str:
        paths = sorted(self._relative(path) for path in changed)
        shown = paths if self.verbose or len(paths) <= NAMED else paths[: NAMED - 1]
        more = [f"{len(paths) - len(shown):,} more files"] if len(shown) < len(paths) else []
        *first, last = [*shown, *more] or ["Everything"]
        return f"{', '.join(first)} and {last}" if first else last

    def _relative(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.as_posix()


def _identity(problem: Problem) -> tuple[str, ...]:
    """What a problem keeps when lines are put in above it."""
    return problem.code, problem.location.path, problem.message


def _say_mended(mended: int, problems: Collection[Problem]) -> str:
    if not mended:
        return ""
    left = sum(problem.severity != "note" for problem in problems)
    told = f" {mended:,} {'problem' if mended == 1 else 'problems'} mended"
    return f"{told}, {left:,} left." if left else f"{told}, none left."
