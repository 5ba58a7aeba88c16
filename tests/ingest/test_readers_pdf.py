"""PDF seeds: paragraphs as their writer had them, whatever lines, columns and pages made of them."""

import builtins
import random
import time
from collections.abc import Sequence
from hashlib import sha256

import pytest
from made_up_files import Placed, pdf, wrapped

from generator.core.model import Mark, Parts, Problem, Reading, Seed, SourceDate
from generator.ingest.extract import extract
from generator.ingest.readers import pdf as pdf_reader

WORDS = (
    "patrol harbour minister accord vessel quay breakwater lamp storm winter crew channel radio capital danger "
    "fishing union flag city council engine timber salt baker market tower bridge river ferry"
).split()


def read(data: bytes) -> tuple[Reading, tuple[Problem, ...]]:
    return extract(Seed("seeds/lamps.pdf", "application/pdf", sha256(data).hexdigest(), data))


def parts_of(data: bytes) -> Parts:
    reading, problems = read(data)
    assert problems == ()
    assert reading.parts is not None
    return reading.parts


def paragraphs(count: int, seed: int = 7) -> list[str]:
    """Made-up prose of five sentences a paragraph."""
    chance = random.Random(seed)
    sentences = [" ".join(chance.choices(WORDS, k=chance.randint(8, 16))).capitalize() + "." for _ in range(5 * count)]
    return [" ".join(sentences[5 * n : 5 * n + 5]) for n in range(count)]


def typeset(texts: Sequence[str], columns: int = 1, indents: bool = True) -> list[list[Placed]]:
    """Pages with a title on the first, a running head on the others, and a number at each foot from 41 on; a text that
    begins with # is a heading."""
    lefts, width, size = ([72], 70, 10.5) if columns == 1 else ([60, 310], 38, 9)
    pages = [
        [Placed(150, 60, "Lights on the Northern Breakwater", 18, True), Placed(230, 80, "By Mariana Costa", size)]
    ]
    column, top = 0, 130.0
    y = top

    def room() -> None:
        nonlocal column, top, y
        if y > 740:
            column = (column + 1) % columns
            if column == 0:
                pages.append([Placed(220, 40, "Harbour Studies, vol. 4", 8)])
                top = 70
            y = top

    for text in texts:
        if text.startswith("#"):
            y += 10
            room()
            pages[-1].append(Placed(lefts[column], y, text[1:], 12.5, True))
            y += 20
            continue
        for number, line in enumerate(wrapped(("  " if indents else "") + text, width)):
            room()
            pages[-1].append(Placed(lefts[column] + (1.5 * size if indents and not number else 0), y, line, size))
            y += 1.2 * size
        y += 0 if indents else 7
    for number, page in enumerate(pages):
        page.append(Placed(290, 800, str(number + 41), 8))
    return pages


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("indents", [True, False])
def test_paragraphs_are_joined_over_lines_columns_and_pages(columns: int, indents: bool) -> None:
    prose = paragraphs(16)
    texts = [*prose[:5], "#2 The second part", *prose[5:11], "#3 The third part", *prose[11:]]
    pages = typeset(texts, columns, indents)
    parts = parts_of(pdf(pages))
    if indents:
        assert [block.text for block in parts.body] == [text.lstrip("#") for text in texts]
    assert " ".join(block.text for block in parts.body) == " ".join(text.lstrip("#") for text in texts)
    assert [block.kind for block in parts.body if block.text.startswith(("2 ", "3 "))] == ["heading", "heading"]
    assert {block.text for block in parts.head} == {"Lights on the Northern Breakwater", "By Mariana Costa"}
    running = {block.text for block in parts.running}
    assert running == {"Harbour Studies, vol. 4", *(str(41 + n) for n in range(len(pages)))}


def test_a_page_that_begins_in_a_paragraph_leaves_its_printed_number() -> None:
    parts = parts_of(pdf(typeset(paragraphs(19))))
    marks = [(block, mark) for block in parts.body for mark in block.marks]
    assert [mark.label for _, mark in marks] == ["42", "43"]
    for block, mark in marks:
        assert mark.kind == "page"
        assert block.text[mark.at - 1] == " "
        assert block.text[mark.at] != " "
    assert parts.body[0].page == 1
    assert parts.body[-1].page == 3


def prose_page(*more: Placed) -> list[Placed]:
    lines = wrapped(paragraphs(1)[0], 60)
    return [*(Placed(72, 100 + 14 * n, line) for n, line in enumerate(lines)), *more]


def test_a_cut_word_is_whole_again_and_said_so() -> None:
    page = prose_page(Placed(72, 300, "The crews asked for a crane at the har-"), Placed(72, 314, "bour, a well-"))
    reading, _ = read(pdf([[*page, Placed(72, 328, "known one, and a light."), Placed(72, 400, "It is well-known.")]]))
    assert reading.parts is not None
    texts = [block.text for block in reading.parts.body]
    assert "The crews asked for a crane at the harbour, a well-known one, and a light." in texts
    assert [(m.kind, m.before, m.after) for m in reading.mendings] == [("hyphen", "har- bour", "harbour")]


def test_a_footnote_with_a_reference_is_a_footnote() -> None:
    page = prose_page(
        Placed(72, 300, "The crews asked for lights"),
        Placed(72 + 26 * 6.6, 296, "1", 7),
        Placed(72 + 27 * 6.6, 300, " on the breakwater of the north."),
        Placed(72, 760, "1", 5),
        Placed(76, 762, " Letter of the crews to the minis-", 8),
        Placed(72, 772, "try, 4 May.", 8),
    )
    body = parts_of(pdf([page])).body
    assert body[-1].kind == "footnote"
    assert (body[-1].label, body[-1].text) == ("1", "Letter of the crews to the ministry, 4 May.")
    assert body[-2].text == "The crews asked for lights on the breakwater of the north."
    assert body[-2].marks == (Mark(26, "note", "1"),)


def test_small_print_without_a_reference_is_no_footnote() -> None:
    body = parts_of(pdf([prose_page(Placed(72, 762, "1 Letter of the crews to the ministry.", 8))])).body
    assert "footnote" not in {block.kind for block in body}
    assert "Letter of the crews" in body[-1].text


@pytest.mark.parametrize(
    ("title", "author", "expected"),
    [
        ("A plan for lamps", "Mariana Costa; Ana Pereira", ("A plan for lamps", ("Mariana Costa", "Ana Pereira"))),
        ("Microsoft Word - lamps_v3.doc", "Administrator", ("", ())),
        ("lamps-final.indd", "mcosta", ("", ())),
        ("untitled", "user1", ("", ())),
    ],
)
def test_metadata_are_believed_when_a_person_wrote_them(
    title: str, author: str, expected: tuple[str, tuple[str, ...]]
) -> None:
    facts = read(pdf([prose_page()], title, author, "D:20140309101500Z"))[0].facts
    assert (facts.title, facts.authors) == expected
    assert facts.date == SourceDate("2014-03-09", "inferred", facts.date.reason if facts.date else "")
    assert facts.date.reason


def test_the_largest_line_of_the_opening_is_the_title() -> None:
    assert read(pdf(typeset(paragraphs(6)), "scan0001.pdf"))[0].facts.title == "Lights on the Northern Breakwater"


def codes(data: bytes) -> list[str]:
    return [problem.code for problem in read(data)[1]]


def test_pictures_of_pages_need_text_recognition() -> None:
    assert codes(pdf([[], [], []])) == ["seed-without-text"]


def test_a_damaged_file_is_a_clear_problem() -> None:
    whole = pdf([prose_page()])
    assert codes(whole[:500]) == ["seed-damaged"]
    assert codes(b"%PDF-1.7\n" + bytes(range(256)) * 50) == ["seed-damaged"]


def test_an_encrypted_file_says_that_it_is() -> None:
    locked = pdf([prose_page()]).replace(
        b"/Info 5 0 R",
        b"/Info 5 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"
        + b"00" * 32
        + b"> /U <"
        + b"00" * 32
        + b"> >> "
        b"/ID [<00> <00>]",
    )
    (problem,) = read(locked)[1]
    assert problem.code == "seed-damaged"
    assert "password" in problem.message


def test_without_the_extra_the_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = builtins.__import__

    def refuse(name: str, *rest: object) -> object:
        if name.startswith("pypdfium2"):
            raise ImportError(name)
        return whole(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", refuse)
    reading, (problem,) = read(pdf([prose_page()]))
    assert reading == Reading()
    assert problem.code == "seed-needs-extra"
    assert 'pip install "sourcebook[pdf]"' in problem.hint


def test_many_letters_in_disorder_end_soon() -> None:
    page = [Placed(n % 500, (n * 7) % 800, f"w{n}", 5) for n in range(10_000)]
    start = time.process_time()
    reading, _ = read(pdf([page, [Placed(50, 60, "word " * 20_000)]]))
    assert time.process_time() - start < 20
    assert reading.parts is not None


def test_a_small_raised_number_of_its_own_splits_no_line() -> None:
    """So browsers print a reference: as a piece of its own, smaller and higher."""
    first, second = "The lamps of the quay were lit", "again in the storm of that winter."
    lines = [Placed(72, 100, first, 10), Placed(72 + 6 * len(first), 96, "7", 6), Placed(72, 112, second, 10)]
    more = [Placed(72, 200 + 12 * n, f"Line {n} of the harbour's log is kept there.", 10) for n in range(6)]
    reading, _ = read(pdf([[*lines, *more]]))
    assert reading.parts is not None
    text = " ".join(block.text for block in (*reading.parts.head, *reading.parts.body))
    assert f"{first}⁷ {second}" in text


def test_damaged_pages_are_told_in_one_problem() -> None:
    broken = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj "
        b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 5000>>endobj\n"
        b"trailer<</Root 1 0 R>>\n%%EOF"
    )
    (problem,) = read(broken)[1]
    assert problem.code == "seed-damaged"
    assert "1, 2, 3" in problem.message
    assert problem.hint


def test_a_page_that_draws_without_end_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reader, "MOST_OBJECTS", 50)
    crowded = [Placed(50, 50 + n, f"word {n}") for n in range(80)]
    reading, (problem,) = read(pdf([prose_page(), crowded]))
    assert problem.code == "seed-damaged"
    assert "Page 2" in problem.message
    assert reading.parts is not None
