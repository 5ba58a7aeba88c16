"""The readable cases of ``tests/cases/rights.md``, and what metadata and sheer size do to rights."""

from pathlib import Path
from time import process_time

import pytest
from documents import parts_of, seed_of, web_page

from generator.core.model import Block, Parts, Seed, SourceFacts
from generator.ingest.describe import describe
from generator.ingest.describe.licences import licence_in
from generator.ingest.describe.rights import find_rights

CASES = Path(__file__).parents[1] / "cases" / "rights.md"
PUBLISHER = "Harbour Gazette"


def read_cases() -> list[tuple[str, list[str], dict[str, str]]]:
    """Each case's title, the lines of its source, and what must be read from them."""
    chunks: list[list[str]] = [[]]
    for line in CASES.read_text(encoding="utf-8").split("\n"):
        if line == ".":
            chunks.append([])
        elif line:
            chunks[-1].append(line)
    cases = []
    for title, given, expected in zip(chunks[0::3], chunks[1::3], chunks[2::3], strict=False):
        cases.append((title[-1], given, dict(line.split(": ", 1) for line in expected)))
    return cases


def sorted_lines(lines: list[str]) -> Parts:
    """The parts of a source from lines such as ``tail: All rights reserved.``"""
    blocks: dict[str, tuple[Block, ...]] = dict.fromkeys(("head", "body", "tail", "running", "aside"), ())
    for number, line in enumerate(lines):
        part, _, text = line.partition(": ")
        blocks[part] += (Block("paragraph", text, 100 * number, 100 * number + len(text)),)
    return Parts(blocks["head"], blocks["body"], blocks["tail"], blocks["running"], blocks["aside"])


@pytest.mark.parametrize(("title", "lines", "wanted"), read_cases(), ids=lambda value: str(value)[:50])
def test_case(title: str, lines: list[str], wanted: dict[str, str]) -> None:
    found = find_rights(sorted_lines(lines), PUBLISHER)
    read = {"terms": found.terms, "quote": found.quote, "attribution": found.attribution}
    assert {key: value for key, value in read.items() if value} == wanted, title


def test_there_are_cases() -> None:
    assert len(read_cases()) > 35


@pytest.mark.parametrize(
    ("stated", "rights"),
    [
        ("https://creativecommons.org/licenses/by-nc/4.0/", "CC BY-NC 4.0"),
        ("Shown by kind leave of the harbour museum", "Shown by kind leave of the harbour museum"),
    ],
)
def test_what_metadata_states_wins(stated: str, rights: str) -> None:
    seed, parts = web_page_parts()
    source = describe(seed, parts, SourceFacts(rights=stated))[0].source
    assert source.rights == rights
    assert source.rights_quote == ""


def test_a_quote_stays_where_metadata_and_text_agree() -> None:
    seed, parts = web_page_parts()
    source = describe(seed, parts, SourceFacts(rights="All rights reserved"))[0].source
    assert source.rights_quote == "© 2014 Harbour Gazette. All rights reserved."


def web_page_parts() -> tuple[Seed, Parts]:
    """A made-up web page, cleaned."""
    return seed_of(web_page()), parts_of(web_page())


@pytest.mark.parametrize(
    ("words", "licence"),
    [
        ("CC-BY-SA-4.0", "CC BY-SA 4.0"),
        ("Creative Commons Zero 1.0", "CC0 1.0"),
        ("Creative Commons Attribution-NonCommercial 3.0 United States", "CC BY-NC 3.0 US"),
        ("Creative Commons Namensnennung-Nicht kommerziell 4.0", "CC BY-NC 4.0"),
        ("http://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"),
        ("the Creative Commons website has more on licences", ""),
        ("a Creative Commons licence with attribution", ""),
        ("a cc by mail", ""),
        ("", ""),
    ],
)
def test_a_licence_has_one_short_form(words: str, licence: str) -> None:
    assert licence_in(words) == licence


def test_a_hundred_thousand_lines_of_furniture_are_read_in_little_time() -> None:
    tail = tuple(
        Block("paragraph", f"Quotas and copies of week {n}, see the copyright page", n, n) for n in range(100_000)
    )
    start = process_time()
    assert find_rights(Parts((), (), tail)).terms == ""
    assert process_time() - start < 20


@pytest.mark.parametrize(
    "text", ["(" * 50_000, "may be " * 5_000, "do not quote, " * 1_400, "Creative Commons " * 1_100]
)
def test_hostile_lines_cost_little(text: str) -> None:
    start = process_time()
    find_rights(Parts((), (Block("paragraph", text, 0, len(text)),), (Block("paragraph", text, 0, len(text)),)))
    assert process_time() - start < 20
