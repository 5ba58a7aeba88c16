"""Markdown seeds: their blocks, and what their frontmatter says of the source."""

import time
from hashlib import sha256

import pytest

from generator.core.model import Mark, Problem, Reading, Seed, SourceDate
from generator.ingest.extract import extract

SOURCE = """---
title: The lamp
author: [Ana Pereira, {name: Luis Ferrão}]
date: 9 March 2014
license: CC BY 4.0
site: Harbour Gazette
link: https://gazette.example/lamp
type: news
language: pt_BR
keywords: sea, lamps
series: Quay notes
rating: {a: 1, b: [x, y]}
---
# The *lamp*

By Ana Pereira

First [paragraph](http://x.example) with *marks*[^a] and `code`, and <b>bold</b>.
It goes on.

## Part &amp; two

> A quotation
> goes on.

- one
- two
  - deep

3. third
4. fourth

| Year | Boats |
|------|-------|
| 2012 | 4     |

<div>Raw HTML.</div>

[^a]: The note. More

    of it.
"""


def read(text: str) -> tuple[Reading, tuple[Problem, ...]]:
    data = text.encode()
    return extract(Seed("seeds/lamp.md", "text/markdown", sha256(data).hexdigest(), data))


def test_blocks_keep_their_kinds_and_lose_their_marks() -> None:
    reading, problems = read(SOURCE)
    assert problems == ()
    assert reading.parts is not None
    assert [(b.kind, b.level, b.label, b.text) for b in reading.parts.body] == [
        ("paragraph", 0, "", "First paragraph with marks and code, and bold. It goes on."),
        ("heading", 2, "", "Part & two"),
        ("quote", 0, "", "A quotation goes on."),
        ("item", 0, "", "one"),
        ("item", 0, "", "two"),
        ("item", 1, "", "deep"),
        ("item", 0, "3", "third"),
        ("item", 0, "4", "fourth"),
        ("table", 0, "", "Year\tBoats\n2012\t4"),
        ("footnote", 0, "a", "The note. More of it."),
    ]
    assert reading.parts.body[0].marks == (Mark(26, "note", "a"),)
    assert [b.text for b in reading.parts.head] == ["The lamp", "By Ana Pereira"]
    for block in reading.parts.body[1:3]:
        assert block.text.split()[0] in SOURCE[block.start : block.end]


def test_frontmatter_states_facts_and_keeps_the_rest() -> None:
    facts = read(SOURCE)[0].facts
    assert (facts.title, facts.publisher, facts.kind) == ("The lamp", "Harbour Gazette", "news")
    assert facts.authors == ("Ana Pereira", "Luis Ferrão")
    assert facts.date == SourceDate("2014-03-09", "stated")
    assert (facts.lang, facts.url, facts.rights) == ("pt-BR", "https://gazette.example/lamp", "CC BY 4.0")
    assert facts.tags == ("sea", "lamps")
    assert facts.other == {"series": "Quay notes", "rating": {"a": 1, "b": ["x", "y"]}}


def test_the_first_heading_is_the_title_where_nothing_else_is() -> None:
    reading, _ = read("# The lamp\n\nIt is dark.\n")
    assert reading.facts.title == "The lamp"
    assert reading.parts is not None
    assert [block.text for block in reading.parts.body] == ["It is dark."]


def test_a_key_that_is_not_understood_is_kept_as_it_stands() -> None:
    facts = read("---\ndate: some day in spring\ntitle: {en: Lamp}\n---\n\nText.\n")[0].facts
    assert (facts.date, facts.title) == (None, "")
    assert facts.other == {"date": "some day in spring", "title": {"en": "Lamp"}}


@pytest.mark.parametrize("matter", ["title: [x\nb: 2", "- a\n- b", "a: 1\na: 2", "x: &a [*a]"])
def test_bad_yaml_is_a_problem_and_the_text_is_read(matter: str) -> None:
    reading, problems = read(f"---\n{matter}\n---\n\nThe quay is dark.\n")
    assert [problem.code for problem in problems] == ["bad-frontmatter"]
    assert problems[0].location.line
    assert reading.parts is not None
    assert [block.text for block in reading.parts.body] == ["The quay is dark."]


def test_a_rule_at_the_start_is_no_frontmatter() -> None:
    reading, problems = read("---\n\nThe quay is dark.\n")
    assert problems == ()
    assert reading.parts is not None
    assert [block.text for block in reading.parts.body] == ["The quay is dark."]


def test_a_set_has_an_order() -> None:
    assert read("---\nx: !!set {b, a, c}\n---\n\nText.\n")[0].facts.other == {"x": ["a", "b", "c"]}


@pytest.mark.parametrize(
    "text",
    [
        "*" * 500_000,
        "[a](" * 100_000,
        ">" * 200_000 + " x",
        "\n".join(" " * n + "- x" for n in range(1_500)),
        "a*b_c[\n" * 30_000,
        "".join(f"[^{n}]: [^{n + 1}]\n\n" for n in range(2_000)),
        "---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\n"
        "d: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e]\n---\nText.\n",
        "word " * 400_000,
    ],
    ids=["stars", "brackets", "quotes", "nesting", "lines", "notes", "yaml", "one-line"],
)
def test_hostile_text_ends_soon(text: str) -> None:
    start = time.process_time()
    reading, _ = read(text)
    assert time.process_time() - start < 20
    assert reading.parts is not None


def test_many_paragraphs_of_brackets_end_soon() -> None:
    start = time.process_time()
    reading, _ = read(("[" * 500 + "\n\n") * 500 + "The quay.")
    assert time.process_time() - start < 3
    assert reading.parts is not None


def test_frontmatter_in_toml_is_read() -> None:
    reading, problems = read(
        '+++\ntitle = "Lamps"\ndate = 2014-03-09T10:00:00Z\ndraft = false\n[params]\nn = 1\n+++\n\nThe quay is dark.\n'
    )
    assert problems == ()
    assert (reading.facts.title, reading.facts.date) == ("Lamps", SourceDate("2014-03-09", "stated"))
    assert reading.facts.other == {"draft": False, "params": {"n": 1}}
    assert reading.parts is not None
    assert [(b.text, b.start) for b in reading.parts.body] == [("The quay is dark.", 82)]


def test_broken_toml_is_told_with_its_line() -> None:
    reading, (problem,) = read('+++\ntitle = "Lamps"\ndate = [\n+++\nThe quay is dark.\n')
    assert (problem.code, problem.location.line) == ("bad-frontmatter", 4)
    assert reading.parts is not None
    assert [block.text for block in reading.parts.body] == ["The quay is dark."]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("See [[Quay notes|the notes]] and [[Lamps]].", "See the notes and Lamps."),
        ("A map ![[map.png]]of the quay.", "A map of the quay."),
        ("It is ==very== dark %%ask Ana%%here, where a == b.", "It is very dark here, where a == b."),
        ("The lamp {{< ref x >}}is lit.", "The lamp is lit."),
        ("- [ ] Light the lamp", "☐ Light the lamp"),
        ("- [x] Light the lamp", "☑ Light the lamp"),
        ("> [!note] The lamp is lit.", "The lamp is lit."),
        ("Write `[[Name]]` here.", "Write [[Name]] here."),
    ],
)  # fmt: skip
def test_marks_of_note_apps_are_no_words(written: str, shown: str) -> None:
    reading, _ = read(written)
    assert reading.parts is not None
    assert [block.text for block in reading.parts.body] == [shown]
