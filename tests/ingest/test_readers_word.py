"""Word seeds: structure, notes and properties; bombs and junk refused."""

import builtins
import time
from hashlib import sha256
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from made_up_files import docx, word_paragraph

from generator.core.model import Mark, Problem, Reading, Seed, SourceDate
from generator.ingest.extract import extract, media_type_of
from generator.ingest.readers import word
from generator.ingest.readers.word import count_elements, markup_alone

NOTED = '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> goes on.</w:t></w:r>'
CELL = "<w:tc>{}</w:tc>"


def numbered(text: str, number: int, level: int = 0) -> str:
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{place}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(CELL.format(word_paragraph(cell)) for cell in cells)}</w:tr>"


NUMBERING = "".join(
    f'<w:abstractNum w:abstractNumId="{n}">'
    + "".join(f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="{kind}"/></w:lvl>' for level in (0, 1))
    + "</w:abstractNum>"
    for n, kind in ((0, "bullet"), (1, "decimal"))
) + "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (0, 1))
BODY = (
    word_paragraph("The lamp", "Title")
    + word_paragraph("By Ana Pereira")
    + word_paragraph("The first text", extra=NOTED)
    + word_paragraph("Part two", "heading2")
    + numbered("one", 1)
    + numbered("deep", 1, 1)
    + numbered("first", 2)
    + f"<w:tbl>{row('Year', 'Boats')}{row('2012', '4')}</w:tbl>"
    + word_paragraph("A quotation.", "Quote")
    + word_paragraph("The end.")
)
CORE = (
    "<dc:title>The lamp</dc:title><dc:creator>Ana Pereira</dc:creator><cp:keywords>sea; lamps</cp:keywords>"
    "<dcterms:created>2014-03-09T10:00:00Z</dcterms:created>"
)


def read(data: bytes) -> tuple[Reading, tuple[Problem, ...]]:
    return extract(Seed("seeds/lamp.docx", media_type_of("a.docx") or "", sha256(data).hexdigest(), data))


def whole() -> bytes:
    note = f'<w:footnote w:id="2">{word_paragraph(" Letter of the crews.")}</w:footnote>'
    return docx(BODY, notes=note, core=CORE, numbering=NUMBERING)


def test_structure_and_notes_survive() -> None:
    reading, problems = read(whole())
    assert problems == ()
    assert reading.parts is not None
    assert [(b.kind, b.level, b.label, b.text) for b in reading.parts.body] == [
        ("paragraph", 0, "", "The first text goes on."),
        ("heading", 2, "", "Part two"),
        ("item", 0, "", "one"),
        ("item", 1, "", "deep"),
        ("item", 0, "1", "first"),
        ("table", 0, "", "Year\tBoats\n2012\t4"),
        ("quote", 0, "", "A quotation."),
        ("paragraph", 0, "", "The end."),
        ("footnote", 0, "1", "Letter of the crews."),
    ]
    assert reading.parts.body[0].marks == (Mark(14, "note", "1"),)
    assert [block.text for block in reading.parts.head] == ["The lamp", "By Ana Pereira"]


def test_properties_are_facts() -> None:
    facts = read(whole())[0].facts
    assert (facts.title, facts.authors, facts.tags) == ("The lamp", ("Ana Pereira",), ("sea", "lamps"))
    assert facts.date is not None
    assert facts.date == SourceDate("2014-03-09", "inferred", facts.date.reason)
    assert facts.date.reason


def codes(data: bytes) -> list[str]:
    return [problem.code for problem in read(data)[1]]


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 and no more",
        whole()[:900],
        docx("<w:tbl><w:tr><w:tc>" * 100 + "</w:tc></w:tr></w:tbl>" * 100),
        docx("", extra={"word/other.xml": b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'}),
        docx("", extra={"word/bomb.xml": b" " * 40_000_000}),
        docx("<w:p><w:r>"),
    ],
    ids=["junk", "cut", "nested", "entities", "bomb", "unclosed"],
)
def test_what_would_do_harm_is_refused(data: bytes) -> None:
    start = time.process_time()
    assert codes(data) == ["seed-damaged"]
    assert time.process_time() - start < 10


def test_a_document_without_words_is_empty() -> None:
    assert codes(docx("<w:p/>")) == ["seed-empty"]


def test_without_the_extra_the_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(name: str, *rest: object) -> object:
        if name == "mammoth":
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", refuse)
    reading, (problem,) = read(whole())
    assert reading == Reading()
    assert problem.code == "seed-needs-extra"
    assert 'pip install "sourcebook[docx]"' in problem.hint


def test_a_document_of_another_name_is_not_opened() -> None:
    kept, bomb = BytesIO(), b"<w:document>" + b" " * 40_000_000
    with ZipFile(BytesIO(whole())) as archive, ZipFile(kept, "w", ZIP_DEFLATED) as copy:
        for name in archive.namelist():
            text = archive.read(name)
            copy.writestr(name, text.replace(b"word/document.xml", b"word/document.bin") if "rels" in name else text)
        copy.writestr("word/document.bin", bomb)
    start = time.process_time()
    read(kept.getvalue())
    assert time.process_time() - start < 5
    with ZipFile(BytesIO(markup_alone(kept.getvalue()))) as archive:
        assert "word/document.bin" not in archive.namelist()
        assert "word/document.xml" in archive.namelist()


def test_a_document_of_too_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert count_elements(b"<a><b/><b/></a>") == 3
    assert count_elements(b"<a>" * 200) is None
    monkeypatch.setattr(word, "MOST_ELEMENTS", 20)
    assert codes(whole()) == ["seed-damaged"]
