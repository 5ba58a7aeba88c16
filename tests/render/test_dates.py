"""EDTF dates in words and in order."""

import pytest

from generator.core.model import SourceDate
from generator.render.dates import (
    date_in_words,
    part_in_words,
    part_of_year,
    reason_in_words,
    show_date,
    year_of,
)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2017-12-27", "27 December 2017"),
        ("2009-09", "September 2009"),
        ("2017-05~", "about May 2017"),
        ("2014", "2014"),
        ("2014?", "2014, uncertain"),
        ("2014-03%", "about March 2014, uncertain"),
        ("2014-21", "spring 2014"),
        ("201X", "the 2010s"),
        ("19XX", "the 1900s"),
        ("2014-XX-XX", "2014"),
        ("2014-05-XX", "May 2014"),
        ("-0043-03", "March 44 BC"),
        ("2014-01/2014-03", "January to March 2014"),
        ("2014-01/2015-03", "January 2014 to March 2015"),
        ("2014-05-01/2014-05-05", "1 to 5 May 2014"),
        ("2014-04-28/2014-05-05", "28 April to 5 May 2014"),
        ("2014-04-28~/2014-05-05", "about 28 April 2014 to 5 May 2014"),
        ("2012/2014", "2012 to 2014"),
        ("1994-23~", "about autumn 1994"),
        ("2014-34", "the second quarter of 2014"),
        ("2014-41?", "the second half of 2014, uncertain"),
        ("199X", "the 1990s"),
        ("XXXX-05-18", "18 May, year not stated"),
        ("XXXX-05", "May, year not stated"),
        ("XXXX-05-18/XXXX-05-20", "18 to 20 May, year not stated"),
        ("2014/..", "from 2014"),
        ("../2014-02", "until February 2014"),
        ("/2014", "until 2014"),
        ("2014-03-09T10:15:00Z", "9 March 2014"),
        ("2014-99", "2014"),
        ("once upon a time", "once upon a time"),
        ("", ""),
    ],
)
def test_words(edtf: str, words: str) -> None:
    assert date_in_words(edtf) == words


def test_a_date_is_filed_under_the_year_of_its_start() -> None:
    filed = [year_of(date) for date in ("2014-03~", "2013/2015", "../2016", "201X", "sometime", "")]
    assert filed == ["2014", "2013", "2016", "201X", "", ""]


def test_a_date_without_a_year_is_filed_under_none() -> None:
    assert year_of("XXXX-05-18") == ""


@pytest.mark.parametrize(
    ("edtf", "part"),
    [
        ("2014-05-18", "May"),
        ("2014-22", "summer"),
        ("2014-33", "the first quarter"),
        ("2014", ""),
        ("../2014-05", "May"),
    ],
)
def test_the_part_of_the_year_in_which_a_date_starts(edtf: str, part: str) -> None:
    assert part_in_words(part_of_year(edtf)) == part


def test_a_machine_date_is_given_only_where_html_has_one() -> None:
    dates = (
        "2014",
        "2014-03",
        "2014-03-09",
        "XXXX-05-18",
        "2014-03~",
        "2014/2015",
        "2014-21",
        "201X",
        "XXXX-05",
        "0000",
    )
    shown = [show_date(SourceDate(date, "stated")) for date in dates]
    assert [date.machine for date in shown if date] == ["2014", "2014-03", "2014-03-09", "05-18"] + [""] * 6
    assert show_date(None) is None


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (
            "“last year”, counted from the source’s date, 2017-05~.",
            "“last year”, counted from the source’s date, about May 2017",
        ),
        ("It names the storm of 2016.", "It names the storm of 2016"),
        ("It stands between 2014-03-09 and 2015~.", "It stands between 9 March 2014 and about 2015"),
        ("The file is called 2014-03-09-ports.", "The file is called 2014-03-09-ports"),
    ],
)
def test_a_reason_gives_its_dates_in_words(reason: str, words: str) -> None:
    assert reason_in_words(reason) == words
