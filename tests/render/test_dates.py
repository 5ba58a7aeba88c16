"""EDTF dates in words and in order."""

import pytest

from generator.core.model import SourceDate
from generator.render.dates import part_of_year, show_date, year_of
from generator.render.theme import find_built_in
from generator.render.words import Words, load_words


def speak(lang: str) -> Words:
    """The words of a language that the theme has."""
    words, problems = load_words(lang, [find_built_in()])
    assert problems == ()
    return words


ENGLISH = speak("en")
SPANISH = speak("es")


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
        ("1990~/1993-05~", "about 1990 to about May 1993"),
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
    assert ENGLISH.date(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2017-12-27", "27 de diciembre de 2017"),
        ("2009-09", "septiembre de 2009"),
        ("2017-05~", "hacia mayo de 2017"),
        ("2017-05-09~", "hacia el 9 de mayo de 2017"),
        ("2014?", "2014, fecha incierta"),
        ("2014-03%", "hacia marzo de 2014, fecha incierta"),
        ("2014-21", "la primavera de 2014"),
        ("1994-23~", "hacia el otoño de 1994"),
        ("2014-34", "el segundo trimestre de 2014"),
        ("2014-41?", "el segundo semestre de 2014, fecha incierta"),
        ("201X", "la década de 2010"),
        ("201X-05", "mayo de la década de 2010"),
        ("19XX", "los años de 1900"),
        ("-0043-03", "marzo de 44 a. C."),
        ("2014-01/2014-03", "enero a marzo de 2014"),
        ("2014-01/2015-03", "enero de 2014 a marzo de 2015"),
        ("2014-05-01/2014-05-05", "1 al 5 de mayo de 2014"),
        ("2014-04-28/2014-05-05", "28 de abril al 5 de mayo de 2014"),
        ("2014-12-28/2015-01-05", "28 de diciembre de 2014 al 5 de enero de 2015"),
        ("2014-04-28~/2014-05-05", "hacia el 28 de abril de 2014 al 5 de mayo de 2014"),
        ("2014-04-28/2014-05-05~", "28 de abril de 2014 hasta hacia el 5 de mayo de 2014"),
        ("1990~/1993~", "aproximadamente de 1990 a 1993"),
        ("1990~/1993-21", "hacia 1990 hasta la primavera de 1993"),
        ("2014-21/2015-23", "la primavera de 2014 hasta el otoño de 2015"),
        ("2012/2014", "2012 a 2014"),
        ("XXXX-05-18", "18 de mayo, sin indicación de año"),
        ("XXXX-05", "mayo, sin indicación de año"),
        ("XXXX-05/XXXX-07", "mayo a julio, sin indicación de año"),
        ("XXXX-05-18/XXXX-05-20", "18 al 20 de mayo, sin indicación de año"),
        ("XXXX-04-28/XXXX-05-05", "28 de abril al 5 de mayo, sin indicación de año"),
        ("2014/..", "desde 2014"),
        ("2014-05-18/..", "desde el 18 de mayo de 2014"),
        ("../2014-02", "hasta febrero de 2014"),
        ("../2014-02-03", "hasta el 3 de febrero de 2014"),
        ("../2014-02-03~", "hasta hacia el 3 de febrero de 2014"),
        ("antaño", "antaño"),
    ],
)
def test_words_of_another_language(edtf: str, words: str) -> None:
    assert SPANISH.date(edtf) == words


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
    assert ENGLISH.part_of_year(part_of_year(edtf)) == part


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
    assert ENGLISH.reason(reason) == words
