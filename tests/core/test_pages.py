"""A content page is read with the line of every value; its text comes apart by key and joins again to the letter."""

import pytest

from generator.core.pages import dump_value, read_page, split_page, take_apart

PAGE = """---

# settled with the archive
title: Ports authority signs
date: 2014-03-09
source:
  file: seeds/ports.txt  # first edition
  publisher: Harbour Gazette

actors:
  - name: Mariana Costa
    as: [Costa]
# end of the list
---

The first paragraph.

---

The second.
"""


def test_values_come_with_their_lines() -> None:
    page, problems = read_page("content/sources/ports.md", PAGE.encode())
    assert problems == ()
    assert page is not None
    assert page.meta["date"] == "2014-03-09"
    assert page.lines["title",] == 4
    assert page.lines["source", "publisher"] == 8
    assert page.lines["actors", 0, "as"] == 12
    assert page.body_line == PAGE.split("\n").index("The first paragraph.") + 1
    assert page.body.startswith("The first paragraph.\n\n---\n")


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("---\ntitle: [a\n---\nx", 3, "not YAML"),
        ("---\ntitle: a\n\nNever closed.\n", 1, "never closed"),
        ("---\ntitle: a\nlang: en\ntitle: b\n---\n", 4, "stands twice"),
        ("---\n- a\n---\n", 2, "not a list of keys"),
        ("---\ntitle: Ports: the accord\n---\n", 2, "not YAML"),
        ("---\na: &a [*a]\nb: {[c]: d}\n---\n", 1, "not YAML"),
    ],
)
def test_broken_frontmatter_is_a_problem_with_its_line(text: str, line: int, says: str) -> None:
    page, problems = read_page("content/x.md", text.encode())
    assert page is None
    assert [problem.code for problem in problems] == ["bad-frontmatter"]
    assert problems[0].location.line == line
    assert says in problems[0].message
    assert problems[0].hint


def test_plain_words_are_words() -> None:
    page, _ = read_page("x.md", b"---\nlang: no\ndate: 2014-13-45\ntime: 12:30\nyear: 2014\ndraft: true\n---\n")
    assert page is not None
    assert page.meta == {"lang": "no", "date": "2014-13-45", "time": "12:30", "year": 2014, "draft": True}


def test_text_that_is_not_utf8_is_a_problem_with_its_line() -> None:
    page, problems = read_page("x.md", "---\ntitle: a\n---\nCañada\n".encode("latin-1"))
    assert page is None
    assert [(problem.code, problem.location.line) for problem in problems] == [("page-unreadable", 4)]


def test_page_without_frontmatter_is_all_body() -> None:
    page, problems = read_page("x.md", b"Only text.\n---\nMore.\n")
    assert problems == ()
    assert page is not None
    assert (page.meta, page.body, page.body_line) == ({}, "Only text.\n---\nMore.\n", 1)


def test_windows_line_breaks_and_byte_order_mark_are_read() -> None:
    page, _ = read_page("x.md", b"\xef\xbb\xbf---\r\ntitle: a\r\n---\r\n\r\nBody.\r\n")
    assert page is not None
    assert (page.meta, page.body, page.body_line) == ({"title": "a"}, "Body.\n", 5)


def test_indented_first_line_keeps_its_indent() -> None:
    assert split_page("---\na: 1\n---\n\n    code\n") == ("a: 1\n", "    code\n", 5)


def test_page_comes_apart_and_joins_again() -> None:
    page = take_apart(PAGE)
    assert page is not None
    assert page.join() == PAGE
    assert [name for name, _, _ in page.keys] == [
        "title",
        "date",
        "source",
        "source.file",
        "source.publisher",
        "actors",
    ]
    assert page.keys[3][1] == "  file: seeds/ports.txt  # first edition\n"
    assert page.keys[5][2] == "# end of the list\n"


@pytest.mark.parametrize("text", ["No frontmatter.\n", "---\n[a\n---\n", "---\n{a: 1}\n---\n", "---\n---\nBody\n"])
def test_what_has_no_keys_does_not_come_apart(text: str) -> None:
    assert take_apart(text) is None


def test_dumped_value_is_a_hand_written_one() -> None:
    rows = [{"name": "Mariana Costa", "kind": "person", "as": ["Costa", "Minister: Costa"]}]
    assert dump_value("actors", rows) == (
        "actors:\n  - name: Mariana Costa\n    kind: person\n    as: [Costa, 'Minister: Costa']\n"
    )
    assert dump_value("tags", []) == "tags: []\n"
    assert dump_value("title", "Ñandú: a “tale”") == "title: 'Ñandú: a “tale”'\n"


@pytest.mark.parametrize("value", ['!!int ""', '!!float ""', "!!bool x", "!!timestamp x", "!!int x", "&a [*a]"])
def test_a_value_that_is_not_what_its_tag_says_is_a_problem(value: str) -> None:
    page, problems = read_page("content/x.md", f"---\ntitle: {value}\n---\n".encode())
    assert page is None
    assert [problem.code for problem in problems] == ["bad-frontmatter"]


@pytest.mark.parametrize(
    "matter", ["source: " + "[" * 50_000, "source: " + "{a: " * 50_000, "- " * 50_000, "? " * 50_000 + "a"]
)
def test_endless_nesting_is_a_problem_and_no_crash(matter: str) -> None:
    text = f"---\n{matter}\n---\n"
    page, [problem] = read_page("content/x.md", text.encode())
    assert page is None
    assert problem.code == "bad-frontmatter"
    assert "deeper than 100" in problem.message
    assert take_apart(text) is None


def test_nesting_that_people_write_is_read() -> None:
    text = "---\na: " + "[" * 90 + "]" * 90 + "\n---\n"
    assert read_page("content/x.md", text.encode())[1] == ()


def multiply(last: str) -> str:
    """Frontmatter in which a dozen lists each hold nine aliases of the one before."""
    rows = ["a0: &a0 [1, 2, 3]"]
    rows += [f"a{number}: &a{number} [{', '.join([f'*a{number - 1}'] * 9)}]" for number in range(1, 13)]
    return "\n".join(["---", *rows, last, "---", ""])


def test_aliases_that_multiply_are_a_problem() -> None:
    page, [problem] = read_page("content/x.md", multiply("title: T").encode())
    assert page is None
    assert (problem.code, "aliases multiply" in problem.message) == ("bad-frontmatter", True)


def test_a_key_made_of_aliases_is_a_problem() -> None:
    assert read_page("content/x.md", multiply("? *a12\n: x").encode())[0] is None
    assert take_apart(multiply("? *a12\n: x")) is None


def test_an_alias_is_the_value_it_stands_for() -> None:
    page, problems = read_page("content/x.md", b"---\na: &a [x, y]\nb: *a\n---\n")
    assert problems == ()
    assert page is not None
    assert page.meta["b"] == ["x", "y"]
