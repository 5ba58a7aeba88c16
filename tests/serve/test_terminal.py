"""The terminal's lines: what changed, how long it took, and each problem once."""

from pathlib import Path

import pytest

from generator.core.model import Problem
from generator.core.problems import make_problem
from generator.serve.terminal import Terminal

ROOT = Path("/made/up/book")
NAME = make_problem("unknown-name", "content/a.md", "Nothing is called “Nobody”.", line=3)
DATE = make_problem("bad-date", "content/b.md", "“soon” is no date.", line=2)
NOTE = make_problem("title-doubtful", "content/c.md", "No title was found.")


def lower(problem: Problem, line: int) -> Problem:
    """The problem after lines were put in above it."""
    return make_problem(problem.code, problem.location.path, problem.message, line=line)


def rebuilt(
    terminal: Terminal, *problems: Problem, changed: tuple[str, ...] = ("a.md",), different: bool = True
) -> None:
    terminal.tell_rebuilt([ROOT / path for path in changed], different, problems, 0.124)


def test_each_problem_is_told_once_and_counted_when_mended(capsys: pytest.CaptureFixture[str]) -> None:
    told: list[Problem] = []
    terminal = Terminal(ROOT, told.extend)
    terminal.tell_found((NAME, NOTE))
    rebuilt(terminal, lower(NAME, 9), DATE, NOTE)
    assert told == [NAME, NOTE, DATE]
    rebuilt(terminal, DATE)
    rebuilt(terminal)
    assert told == [NAME, NOTE, DATE]
    assert capsys.readouterr().out.splitlines() == [
        "a.md: rebuilt, 0.12 s.",
        "a.md: rebuilt, 0.12 s. 2 problems mended, 1 left.",
        "a.md: rebuilt, 0.12 s. 1 problem mended, none left.",
    ]


def test_the_same_problem_in_a_second_place_is_new() -> None:
    told: list[Problem] = []
    terminal = Terminal(ROOT, told.extend)
    terminal.tell_found((NAME,))
    terminal.tell_found((NAME, lower(NAME, 12)))
    assert [problem.location.line for problem in told] == [3, 12]


def test_problem_that_comes_back_is_told_again() -> None:
    told: list[Problem] = []
    terminal = Terminal(ROOT, told.extend)
    for problems in ((NAME,), (), (NAME,)):
        terminal.tell_found(problems)
    assert told == [NAME, NAME]


def test_nothing_is_said_of_a_rebuild_that_did_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    rebuilt(Terminal(ROOT, list[Problem]().extend), different=False)
    assert capsys.readouterr().out == ""
    rebuilt(Terminal(ROOT, list[Problem]().extend, verbose=True), different=False)
    assert capsys.readouterr().out == "a.md: no page differs, 0.12 s.\n"


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (("b.md", "a.md"), "a.md and b.md: rebuilt, 0.12 s.\n"),
        (("c", "b", "a"), "a, b and c: rebuilt, 0.12 s.\n"),
        (("e", "d", "c", "b", "a"), "a, b and 3 more files: rebuilt, 0.12 s.\n"),
        (("/made/up/papers/a.txt",), "/made/up/papers/a.txt: rebuilt, 0.12 s.\n"),
    ],
)
def test_few_files_are_named(capsys: pytest.CaptureFixture[str], changed: tuple[str, ...], expected: str) -> None:
    rebuilt(Terminal(ROOT, list[Problem]().extend), changed=changed)
    assert capsys.readouterr().out == expected


def test_taken_port_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal(ROOT, list[Problem]().extend).tell_start("http://127.0.0.1:8001/", 8000)
    assert capsys.readouterr().out.splitlines() == [
        "Port 8000 is taken; the next free one serves instead.",
        "Serving http://127.0.0.1:8001/ (Ctrl+C ends it)",
    ]


def test_quiet_terminal_says_nothing_but_problems(capsys: pytest.CaptureFixture[str]) -> None:
    told: list[Problem] = []
    terminal = Terminal(ROOT, told.extend, quiet=True)
    terminal.tell_start("http://127.0.0.1:8000/", 8000)
    rebuilt(terminal, NAME)
    assert capsys.readouterr().out == ""
    assert told == [NAME]
