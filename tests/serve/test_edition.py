"""What an open page is told: errors first, notes not at all, and never more than it can show."""

import json

from generator.core.problems import make_problem
from generator.serve.edition import MOST_SHOWN, Edition, tell_edition


def test_page_is_told_errors_before_warnings_and_no_notes() -> None:
    problems = (
        make_problem("unknown-name", "content/a.md", "Nobody is called so.", line=3, hint="Make a page."),
        make_problem("title-doubtful", "content/b.md", "No title was found."),
        make_problem("bad-date", "content/c.md", "This is no date.", line=2, column=7),
    )
    told = json.loads(tell_edition(Edition("run", 4, 3, problems)))
    assert (told["run"], told["number"], told["pages"]) == ("run", 4, 3)
    assert told["counts"] == {"error": 1, "warning": 1}
    assert [row["code"] for row in told["problems"]] == ["bad-date", "unknown-name"]
    assert told["problems"][0]["where"] == "content/c.md:2:7"
    assert told["problems"][1] == {
        "severity": "warning",
        "code": "unknown-name",
        "where": "content/a.md:3",
        "message": "Nobody is called so.",
        "hint": "Make a page.",
    }


def test_what_is_too_much_is_counted() -> None:
    many = tuple(make_problem("bad-date", f"content/{number}.md", "This is no date.") for number in range(70))
    told = json.loads(tell_edition(Edition("run", problems=many)))
    assert len(told["problems"]) == MOST_SHOWN
    assert told["counts"] == {"error": 70, "warning": 0}


def test_an_edition_is_one_line_whatever_a_problem_says() -> None:
    problem = make_problem("bad-date", "content/a.md", "Two\nlines, and a separator\u2028.")
    assert "\n" not in tell_edition(Edition("run", problems=(problem,)))
    assert "\u2028" not in tell_edition(Edition("run", problems=(problem,)))
