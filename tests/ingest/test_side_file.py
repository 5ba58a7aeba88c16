"""What an author states beside a seed: read with its line when it is wrong, and winning when it is right."""

from pathlib import Path

import pytest

from generator.core.config import Config, load_config
from generator.core.model import Block, Parts, Problem, Seed, SourceDate, SourceFacts
from generator.ingest.describe import describe
from generator.ingest.side_file import merge_facts, read_side_file

GOOD = """title: The lamp
publisher: Harbour Gazette
authors: [Ana Pereira, Luis Ferrão]
date: 2014-03~
date_basis: inferred
date_reason: Its second page names the spring storm.
lang: en
kind: report
url: https://gazette.example/lamp
rights: All rights reserved.
attribution: First printed in the Harbour Gazette.
tags: [lamps]
"""


def project(root: Path, files: dict[str, str]) -> Config:
    config, _ = load_config(root, {})
    config.seeds.mkdir(parents=True)
    for name, text in files.items():
        (config.seeds / name).write_text(text, encoding="utf-8")
    return config


def read(root: Path, text: str, name: str = "lamp.yaml") -> tuple[SourceFacts, tuple[Problem, ...]]:
    return read_side_file(project(root, {name: text}), "seeds/lamp.pdf")


@pytest.mark.parametrize("name", ["lamp.yaml", "lamp.yml", "lamp.pdf.yaml", "lamp.pdf.yml"])
def test_every_key_is_read(tmp_path: Path, name: str) -> None:
    facts, problems = read(tmp_path, GOOD, name)
    assert problems == ()
    assert facts == SourceFacts(
        title="The lamp",
        publisher="Harbour Gazette",
        authors=("Ana Pereira", "Luis Ferrão"),
        date=SourceDate("2014-03~", "inferred", "Its second page names the spring storm."),
        lang="en",
        kind="report",
        url="https://gazette.example/lamp",
        rights="All rights reserved.",
        attribution="First printed in the Harbour Gazette.",
        tags=("lamps",),
    )


def test_keys_may_stand_below_source_as_on_a_page(tmp_path: Path) -> None:
    facts, problems = read(
        tmp_path, "title: The lamp\nsource:\n  url: https://gazette.example/lamp\n  author: Ana Pereira\n"
    )
    assert problems == ()
    assert (facts.title, facts.url, facts.authors) == ("The lamp", "https://gazette.example/lamp", ("Ana Pereira",))


def test_no_side_file_states_nothing(tmp_path: Path) -> None:
    assert read_side_file(project(tmp_path, {}), "seeds/lamp.pdf") == (SourceFacts(), ())


def test_the_whole_name_wins_over_the_stem(tmp_path: Path) -> None:
    config = project(tmp_path, {"lamp.yaml": "title: Stem\n", "lamp.pdf.yaml": "title: Whole\n"})
    assert read_side_file(config, "seeds/lamp.pdf")[0].title == "Whole"
    assert read_side_file(config, "seeds/lamp.txt")[0].title == "Stem"


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("title: x\ndate: 2014-13\n", 2, "EDTF"),
        ("title: x\nurl: gazette\n", 2, "address"),
        ("authors: {a: b}\n", 1, "names"),
        ("title: [a]\n", 1, "text"),
        ("title: x\nlang: the English one\n", 2, "language"),
        ("title: x\ndate_basis: guessed\n", 2, "inferred"),
        ("title: x\npublsher: y\n", 2, "publsher"),
        ("source:\n  titel: y\n", 2, "titel"),
        ("source: x\n", 1, "source"),
        ("title: [x\n", 2, "YAML"),
        ("- a\n- b\n", 1, "YAML"),
        ("title: x\ntitle: y\n", 2, "twice"),
        ("a: " + "[" * 500 + "]" * 500 + "\n", 1, "nested"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, line: int, word: str) -> None:
    _, (problem,) = read(tmp_path, text)
    assert (problem.code, problem.location.path, problem.location.line) == ("bad-side-file", "seeds/lamp.yaml", line)
    assert word in problem.message


def test_a_misspelt_key_is_recognised(tmp_path: Path) -> None:
    facts, (problem,) = read(tmp_path, "title: The lamp\npublsher: Harbour Gazette\n")
    assert "publisher" in problem.hint
    assert facts == SourceFacts(title="The lamp")


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    facts, (problem,) = read(tmp_path, "\n".join(rows))
    assert facts == SourceFacts()
    assert problem.code == "bad-side-file"


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"title: \x00x", b"x" * 300_000])
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes) -> None:
    config = project(tmp_path, {})
    (config.seeds / "lamp.yaml").write_bytes(data)
    facts, (problem,) = read_side_file(config, "seeds/lamp.pdf")
    assert facts == SourceFacts()
    assert problem.code == "bad-side-file"


def test_an_empty_side_file_states_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, "# nothing yet\n") == (SourceFacts(), ())


def test_what_an_author_gives_wins_field_by_field() -> None:
    read_ = SourceFacts(title="Read", publisher="Read", date=SourceDate("2014", "stated"), other={"a": 1})
    given = SourceFacts(title="Given", tags=("x",))
    merged = merge_facts(given, read_)
    assert merged == SourceFacts(
        title="Given", publisher="Read", date=SourceDate("2014", "stated"), tags=("x",), other={"a": 1}
    )
    assert merge_facts(SourceFacts(), read_) == read_


def test_a_date_that_an_author_gives_is_settled_even_when_it_is_inferred() -> None:
    given = SourceFacts(date=SourceDate("2014-03~", "inferred", "The ink is of that spring."))
    facts = merge_facts(given, SourceFacts(date=SourceDate("2014-05-02", "stated")))
    seed = Seed("seeds/lamp.txt", "text/plain", "0", b"")
    head = (Block("paragraph", "The lamp of the breakwater", 0, 26), Block("paragraph", "2 May 2014", 27, 37))
    parts = Parts(head, (Block("paragraph", "The lamp is lit at dusk, and it burns until the dawn.", 38, 90),), ())
    assert describe(seed, parts, facts)[0].date == given.date


def test_a_key_of_the_page_is_told_to_belong_there(tmp_path: Path) -> None:
    _, (problem,) = read(tmp_path, "title: The lamp\npublish: metadata\n")
    assert (problem.code, problem.location.line) == ("bad-side-file", 2)
    assert "content page" in problem.hint
