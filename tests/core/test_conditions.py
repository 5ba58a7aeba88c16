"""What a page can be listed by: each of its values, in one form for all spellings."""

import pytest

from generator.core.conditions import page_values, plain_value
from generator.core.model import Page, Source, SourceDate


def make_page(date: str = "") -> Page:
    source = Source(publisher="Harbour Gazette", kind="news", authors=("Ana Pereira",))
    dated = SourceDate(date, "stated") if date else None
    return Page(
        "sources/a", "a.md", "source", "A", "es-MX", "", 1, dated, source, tags=("Ports/Dues",), collections=("Q",)
    )


def test_a_page_is_listed_by_all_that_it_has() -> None:
    plain = {(key, plain_value(key, text)) for key, text in page_values(make_page("2014-03"))}
    assert plain == {
        ("tag", "tags/ports/"),
        ("tag", "tags/ports/dues/"),
        ("collection", "collections/q/"),
        ("publisher", "harbour gazette"),
        ("kind", "news"),
        ("author", "ana pereira"),
        ("language", "es-mx"),
        ("language", "es"),
        ("year", "2014"),
    }


@pytest.mark.parametrize(
    ("date", "years"),
    [
        ("2014-03-09", ["2014"]),
        ("2013/2015", ["2013", "2014", "2015"]),
        ("201X", [str(year) for year in range(2010, 2020)]),
        ("2014~", ["2014"]),
        ("2014/..", ["2014"]),
        ("XXXX-05-18", []),
        ("", []),
        ("Y-170000000", ["-170000000"]),
        ("1000/9000", ["1000"]),
    ],
)
def test_a_date_stands_for_each_of_its_years(date: str, years: list[str]) -> None:
    assert [text for key, text in page_values(make_page(date)) if key == "year"] == years
