"""Which texts are EDTF dates, and how they sort."""

import pytest

from generator.core.edtf import UNDATED, earliest, is_edtf, latest


@pytest.mark.parametrize(
    "text",
    [
        *("2014", "2014-03", "2014-03-09", "2012-02-29", "0044", "-0044", "Y17000", "2014-03-09T10:30:00Z"),
        *("2014~", "2014-03?", "2014-03-09%", "201X", "20XX", "2014-XX", "2014-03-XX", "2014-XX-XX", "2009-21"),
        *("2009/2011", "2009-03/2009-04-01", "2009/..", "../2011", "2009/", "/2011", "2009~/2011?", "200X/2003"),
        *("XXXX-05-18", "XXXX-05", "XXXX-02-29", "2014-33", "2014-36", "2014-40", "XXXX-05-18/XXXX-05-20"),
        *("2014-09~/2014-12~", "2014-21/..", "1954~/.."),
    ],
)
def test_dates(text: str) -> None:
    assert is_edtf(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "March 2014", "14", "2014-3-9", "2014-13", "2014-00", "2014-02-30", "2013-02-29", "2014-03-32", "2014/3"),
        *("2014-03-09T25:00:00", "2014T10:00:00", "2009-25", "2014~~", "X014", "2014-XX-09", "2011/2009", "../..", "/"),
        *("2009/2010/2011", "09.03.2014", "2014-03-09 ", "Y2014", "٢٠١٤"),
        *("XXXX", "XXXX-02-30", "XXXX-13-01", "2014-37", "2014-42", "2014-33/2014-34", "{2014,2015}", "2004-06-~11"),
        "2014-02-30/2014-05",
    ],
)
def test_other_texts(text: str) -> None:
    assert not is_edtf(text)


def test_dates_sort_by_the_first_day_that_they_may_mean() -> None:
    ordered = ["-0044", "../1999", "20XX", "2009/2011", "2014", "2014-33", "2014-21", "2014-03-09", "2014-24"]
    ordered += ["Y17000", "XXXX-02-01", "XXXX-05-18"]
    mixed = [*ordered[5:], *ordered[:5]]
    assert sorted(mixed, key=earliest) == ordered
    assert earliest("unknown") == UNDATED > earliest("Y17000")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("2014", (2014, 12, 31)),
        ("2012-02~", (2012, 2, 29)),
        ("2014-03-09", (2014, 3, 9)),
        ("2014-21", (2014, 5, 31)),
        ("2014-34", (2014, 6, 30)),
        ("199X", (1999, 12, 31)),
        ("-199X", (-1990, 12, 31)),
        ("2006/2012", (2012, 12, 31)),
        ("../2012-06", (2012, 6, 30)),
        ("Y17000", (17000, 12, 31)),
        *((text, UNDATED) for text in ("2006/..", "2006/", "XXXX-05-18", "unknown", "")),
    ],
)
def test_the_last_day_that_a_date_may_mean(text: str, last: tuple[int, int, int]) -> None:
    assert latest(text) == last


def test_checking_a_date_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert not is_edtf("../XXXX-05-18")
    assert capsys.readouterr() == ("", "")
