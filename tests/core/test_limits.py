"""Warnings near the limits of a host, without a site of a gigabyte."""

import pytest

from generator.core.limits import GITHUB_PAGES, Limits, near_limits

SMALL = Limits(size=10_000_000, files=100, seconds=120)


@pytest.mark.parametrize(
    ("size", "files", "seconds", "told"),
    [
        (0, 0, 0.0, []),
        (7_999_999, 79, 95.9, []),
        (8_000_000, 1, 1.0, ["The site has 8 MB, 80% of what GitHub Pages takes (10 MB)."]),
        (1, 80, 1.0, ["The site has 80 files, 80% of what GitHub Pages takes (100 files)."]),
        (1, 100, 1.0, ["The site has 100 files, 100% of what GitHub Pages takes (100 files)."]),
        (1, 1, 108.0, ["Building took 1.8 minutes, 90% of what GitHub Pages takes (2 minutes)."]),
    ],
)
def test_each_measure_is_told_from_four_fifths_on(size: int, files: int, seconds: float, told: list[str]) -> None:
    problems = near_limits("site", size=size, files=files, seconds=seconds, limits=SMALL)
    assert [problem.message for problem in problems] == told
    assert all((problem.code, problem.location.path) == ("near-limit", "site") for problem in problems)


def test_over_a_limit_the_words_are_stronger_and_say_what_to_do() -> None:
    over = near_limits("site", size=1_230_000_000, files=120_000, seconds=700.0)
    assert [problem.severity for problem in over] == ["warning"] * 3
    assert over[0].message.startswith("The site has 1.23 GB. That is more than GitHub Pages takes (1 GB)")
    assert over[1].message.startswith(
        "The site has 120,000 files. That is more than GitHub Pages takes (100,000 files)"
    )
    assert over[2].message.startswith("Building took 11.7 minutes. That is more than GitHub Pages takes (10 minutes)")
    assert "publish: excerpt" in over[0].hint
    assert all("host" in problem.hint for problem in over)


def test_the_limits_are_those_that_the_host_documents() -> None:
    assert (GITHUB_PAGES.size, GITHUB_PAGES.files, GITHUB_PAGES.seconds) == (10**9, 10**5, 10 * 60)
