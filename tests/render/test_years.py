"""A list's years: where each begins, the way to it, and many of them folded."""

from generator.render.views.years import YearPlace, draw_linked_years, link_years, place_years

PLACES = place_years(["2016"] * 150 + ["2014"] * 2 + [""])


def test_each_year_has_the_place_of_its_first_row() -> None:
    first, *others = PLACES
    assert first == YearPlace("2016", 0, 150)
    assert others == [YearPlace("2014", 150, 2), YearPlace("", 152, 1)]
    assert place_years(()) == ()


def test_a_year_is_linked_on_the_page_on_which_it_begins() -> None:
    links = link_years("sources/", "sources/", PLACES)
    assert [link.href for link in links] == ["#_2016", "page/2/index.html#_2014", "page/2/index.html#_undated"]
    assert [link.count for link in links] == [150, 2, 1]


def test_the_picture_leaves_out_what_has_no_year() -> None:
    picture = draw_linked_years(link_years("sources/", "", PLACES))
    assert "sources/page/2/index.html#_2014" in picture
    assert "undated" not in picture
