"""Paragraphs that a table parts are of one body; menus and ranked lists part what they stand between."""

from documents import ARTICLE, FOOT, LATER, MENU, TITLE, parts_of

from generator.ingest.clean.tables import is_table

TABLE = ["Boat", "Crew", "Hours", *(cell for n in range(1, 6) for cell in (f"Lamp {n}", str(n + 3), f"{n * 17}%"))]
BEYOND = [
    "The boats with the larger crews were out for longer, the harbour master wrote in the report of that spring.",
    "None of them was out at night, since the light on the breakwater had been dark for all of those months.",
]
BODY = [*ARTICLE, *LATER]


def body_of(*lines: str) -> list[str]:
    return [block.text for block in parts_of([*MENU, TITLE, "9 March 2014", *lines, *FOOT]).body]


def test_a_table_and_the_paragraphs_beyond_it_are_the_body_s() -> None:
    body = body_of(*BODY, *TABLE, *BEYOND)
    assert body[-2:] == BEYOND
    assert set(TABLE) <= set(body)


def test_a_paragraph_before_a_table_is_the_body_s() -> None:
    body = body_of(BEYOND[0], *TABLE, *BODY)
    assert body[0] == BEYOND[0]
    assert body[-1] == BODY[-1]


def test_numbers_that_only_count_are_a_ranked_list_s() -> None:
    assert not is_table(14, [str(n) for n in range(1, 8)])
    assert is_table(14, ["7", "12%", "4"])
    assert not is_table(14, ["7"])
    assert not is_table(4, ["7", "12%", "4"])
