"""What is not supported is one warning for each kind, at its first place, with how often and on how many pages."""

from generator.core.model import Unsupported
from generator.link.unsupported import KINDS, report_unsupported


def test_one_problem_for_each_kind() -> None:
    places = [("content/b.md", 4), ("content/a.md", 9), ("content/a.md", 7), ("content/c.md", 1)]
    found = [*((path, Unsupported("math", line)) for path, line in places), ("content/c.md", Unsupported("html", 2))]
    formulas, html = report_unsupported(found)
    assert (formulas.code, formulas.location.path, formulas.location.line) == (
        "unsupported-markdown",
        "content/a.md",
        7,
    )
    assert "4 places in 3 pages, of which this is the first" in formulas.message
    assert (html.location.path, html.location.line) == ("content/c.md", 2)
    assert html.message == "HTML is not supported and shows as it is written: this place."


def test_nothing_to_tell() -> None:
    assert report_unsupported([]) == ()


def test_every_kind_says_what_to_do() -> None:
    problems = report_unsupported(("content/a.md", Unsupported(kind, 1)) for kind in KINDS)
    assert len(problems) == len(KINDS)
    assert all(problem.hint.endswith((".", "]].")) for problem in problems)
