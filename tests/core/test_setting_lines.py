"""Each table and key of a TOML file has its line, however its values are written."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.core.setting_lines import error_line, setting_lines

VALUES = (
    '"a"',
    "7",
    '[\n  "a = 1", # b = 2\n  "[c]",\n]',
    '"""\na = 1\n[b]\n"""',
    "'''\na = 1\n\n'''",
    "{ inner = 1 }",
    "1979-05-27T07:32:00Z",
)
BETWEEN = ("", "# a = 1", "  ", '# """')


@given(st.lists(st.tuples(st.sampled_from("kt"), st.sampled_from(VALUES), st.sampled_from(BETWEEN)), max_size=8))
def test_every_table_and_key_has_its_line(statements: list[tuple[str, str, str]]) -> None:
    lines: list[str] = []
    expected: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, (sort, value, between) in enumerate(statements):
        lines.append(between)
        name = f"{sort}{number}"
        place = (name,) if sort == "t" else (*table, name)
        expected[place] = len(lines) + 1
        if sort == "t":
            table = place
            lines.append(f"[{name}]")
            continue
        if value.startswith("{"):
            expected[(*place, "inner")] = expected[place]
        lines += f"{name} = {value}".split("\n")
    text = "\n".join(lines)
    tomllib.loads(text)
    assert setting_lines(text) == expected


def test_dotted_and_quoted_names_and_lists_of_tables() -> None:
    text = 'a.b = 1\n"c d".e = 2\n[f.g]\nh = 3\n[[i]]\nj = 4\n'
    assert setting_lines(text) == {
        ("a",): 1,
        ("a", "b"): 1,
        ("c d",): 2,
        ("c d", "e"): 2,
        ("f",): 3,
        ("f", "g"): 3,
        ("f", "g", "h"): 4,
        ("i",): 5,
        ("i", "j"): 6,
    }


def test_what_follows_a_value_of_too_many_lines_is_not_looked_into() -> None:
    text = "a = 1\nb = [\n" + "1,\n" * 10_000 + "]\nc = 2\n"
    assert setting_lines(text) == {("a",): 1}


@pytest.mark.parametrize(("text", "line"), [("[site\n", 1), ("a = 1\nb = \n", 2), ('a = 1\nb = """\nc\n\n', 3)])
def test_what_the_parser_says_has_a_line(text: str, line: int) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as caught:
        tomllib.loads(text)
    message, found = error_line(caught.value, text)
    assert found == line
    assert "line" not in message.rpartition("(")[2]
