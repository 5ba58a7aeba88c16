"""Dates as documents write them."""

import pytest

from generator.core.dates import find_dates


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("27 December 2017", "2017-12-27"),
        ("December 27, 2017", "2017-12-27"),
        ("27 DEC 2017", "2017-12-27"),
        ("Nov. 19, 2019 8:03 am ET", "2019-11-19"),
        ("November 19th, 2019", "2019-11-19"),
        ("2019-11-19T08:00:00Z", "2019-11-19"),
        ("19.11.2019", "2019-11-19"),
        ("04.03.2019", "2019-03-04"),
        ("11/19/19 06:56 AM", "2019-11-19"),
        ("19/11/2019", "2019-11-19"),
        ("September 2009", "2009-09"),
        ("September, 2009", "2009-09"),
        ("9 de marzo de 2014", "2014-03-09"),
        ("marzo de 2014", "2014-03"),
        ("25. September 2018", "2018-09-25"),
        ("2016年12月1日", "2016-12-01"),
        ("24 сентября 2018", "2018-09-24"),
        ("04/04/2019", "2019-04-04"),
        ("Nov 15, 20195:45 AM", "2019-11-15"),
    ],
)
def test_a_date_is_read(text: str, edtf: str) -> None:
    assert [date.edtf for date in find_dates(f"Harbour City, {text} (wire)")] == [edtf]


@pytest.mark.parametrize(
    "text", ["2 days ago", "31 February 2019", "12 March 3019", "May the 2000 ships", "call 555-2019"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert list(find_dates(text)) == []


def test_day_and_month_that_could_be_exchanged_are_not_guessed() -> None:
    assert [date.edtf for date in find_dates("03/04/2019")] == [""]
    assert [date.edtf for date in find_dates("03/04/2019", day_first=True)] == ["2019-04-03"]


def test_places_are_told() -> None:
    text = "Signed 9 March 2014, in force since May 2, 2015."
    assert [text[date.start : date.end] for date in find_dates(text)] == ["9 March 2014", "May 2, 2015"]
