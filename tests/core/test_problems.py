"""Problems are formatted in one form, sorted, told once, and every code of theirs is known."""

import pytest

from generator.core.problem_codes import CODES
from generator.core.problems import did_you_mean, format_problem, make_problem, sort_problems


def test_form_is_path_line_severity_code_message_and_hint() -> None:
    problem = make_problem("bad-date", "content/a.md", "“soon” is no date.", line=4, hint="Write 2014-03.")
    assert format_problem(problem) == "content/a.md:4: error bad-date: “soon” is no date.\n    Write 2014-03."


def test_line_and_hint_may_be_missing() -> None:
    assert format_problem(make_problem("seed-empty", "seeds/a.txt", "No text.")) == (
        "seeds/a.txt: warning seed-empty: No text."
    )


def test_unknown_code_is_a_bug() -> None:
    with pytest.raises(KeyError):
        make_problem("no-such-code", "a", "b")


def test_problems_come_by_place_and_once() -> None:
    one, two = make_problem("bad-date", "a", "x", line=9), make_problem("bad-date", "a", "x", line=10)
    assert sort_problems([two, one, two]) == (one, two)


def test_near_word_is_offered() -> None:
    assert did_you_mean("plcaes", ["places", "actors"]) == "Did you mean “places”?"
    assert did_you_mean("zzz", ["places", "actors"]) == "Known here: actors, places."


def test_codes_say_what_they_mean() -> None:
    assert all(
        severity in ("error", "warning", "note") and meaning.endswith(".") for severity, meaning, _ in CODES.values()
    )


def test_a_problem_is_told_on_one_line_and_gives_a_terminal_no_orders() -> None:
    problem = make_problem("broken-link", "content/a\n::error::b.md", "“\x1b[2J\r\n::stop-commands::x” leads nowhere.")
    assert format_problem(problem) == (
        "content/a ::error::b.md: warning broken-link: “ [2J ::stop-commands::x” leads nowhere."
    )
