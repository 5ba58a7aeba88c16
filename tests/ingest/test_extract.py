"""Bytes of any kind become blocks of text, or a problem that says why not."""

from hashlib import sha256

import pytest

from generator.core.model import Block, Problem, Seed
from generator.ingest.extract import READERS, SUFFIXES, extract, find_reader, media_type_of

LINE = "El señor Peña dijo: “Será difícil”."


def read(data: bytes, media_type: str = "text/plain") -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    reading, problems = extract(Seed("seeds/harbour.txt", media_type, sha256(data).hexdigest(), data))
    return reading.blocks, problems


def texts(data: bytes) -> list[str]:
    return [block.text for block in read(data)[0]]


def codes(data: bytes) -> list[str]:
    return [problem.code for problem in read(data)[1]]


def test_the_suffix_names_the_media_type() -> None:
    assert media_type_of("seeds/Old Report.TXT") == "text/plain"
    assert media_type_of("seeds/notes.text") == "text/plain"
    assert media_type_of("seeds/photo.png") is None
    assert {media_type_of(f"seeds/a{suffix}") for suffix in SUFFIXES} == set(READERS)


@pytest.mark.parametrize("media_type", READERS)
def test_every_reader_of_the_table_can_be_imported(media_type: str) -> None:
    assert callable(find_reader(media_type))


@pytest.mark.parametrize("suffix", [s for s in SUFFIXES if SUFFIXES[s] != "text/plain"])
@pytest.mark.parametrize("data", [b"", bytes(range(256)) * 40, b"%PDF-1.7 harbour", b"PK\x03\x04harbour"])
def test_what_is_not_of_its_type_is_a_problem_and_no_crash(suffix: str, data: bytes) -> None:
    seed = Seed(f"seeds/harbour{suffix}", SUFFIXES[suffix], sha256(data).hexdigest(), data)
    reading, problems = extract(seed)
    assert not reading.blocks
    assert reading.parts is None
    (problem,) = problems
    assert problem.code in {"seed-empty", "seed-binary", "seed-damaged"}


def test_a_type_without_a_reader_is_a_problem() -> None:
    blocks, problems = read(b"x", "image/png")
    assert blocks == ()
    assert [problem.code for problem in problems] == ["seed-unsupported"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_marked_or_valid_encoding_is_read_without_a_guess(encoding: str) -> None:
    data = f"{LINE}\r\n\r\nSegunda línea.\r".encode(encoding)
    assert texts(data) == [LINE, "Segunda línea."]
    assert codes(data) == []


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "cp1252"])
def test_other_encodings_are_guessed_and_said_so(encoding: str) -> None:
    data = f"{LINE}\n".encode(encoding)
    assert texts(data) == [LINE]
    assert codes(data) == ["seed-encoding"]


def test_latin_1_is_the_last_resort() -> None:
    data = "Año y señal ".encode("latin-1") * 5 + b"\x81"
    assert texts(data)[0].startswith("Año y señal")
    assert codes(data) == ["seed-encoding", "seed-control-characters"]


def test_a_cut_character_does_not_spoil_a_utf_8_text() -> None:
    data = ("Peña habló en Córdoba. " * 9).encode() + b"\xc3"
    assert texts(data) == [("Peña habló en Córdoba. " * 9).strip()]
    assert codes(data) == ["seed-encoding", "seed-control-characters"]


def test_a_few_control_characters_are_taken_out() -> None:
    data = b"The patrol\x00 left port\x07 at dawn with all its lights on and nobody saw it."
    assert texts(data) == ["The patrol left port at dawn with all its lights on and nobody saw it."]
    assert codes(data) == ["seed-control-characters"]


@pytest.mark.parametrize("data", [b"\x00" * 400, bytes(range(256)) * 8, b"%PDF-1.7 harbour", b"PK\x03\x04harbour"])
def test_what_holds_no_text_is_binary(data: bytes) -> None:
    assert texts(data) == []
    assert codes(data) == ["seed-binary"]


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_a_warning(data: bytes) -> None:
    assert texts(data) == []
    assert codes(data) == ["seed-empty"]


def test_offsets_are_places_in_the_decoded_text() -> None:
    text = "Title\n\n  First line, indented. \nCafe\u0301 at the quay.\n* Nets\n"
    blocks, _ = read(text.encode())
    decoded = "Title\n\n  First line, indented. \nCafé at the quay.\n* Nets\n"
    assert [decoded[block.start : block.end] for block in blocks] == [block.text for block in blocks]
    assert [block.text for block in blocks] == ["Title", "First line, indented.", "Café at the quay.", "Nets"]
    assert [block.kind for block in blocks] == ["paragraph", "paragraph", "paragraph", "item"]


def test_a_dash_that_opens_speech_is_no_bullet() -> None:
    blocks, _ = read("— We sail at noon.\n– So do we.\n- rope\n".encode())
    assert [block.kind for block in blocks] == ["paragraph", "item", "item"]


def test_a_hard_wrapped_text_has_its_paragraphs_again() -> None:
    data = b"""Harbour patrols to be doubled

The ministry of ports announced on Monday that the number of patrols in
the outer harbour will be doubled before the winter, and that the crews
will be trained on the new vessels by officers of both navies.

Fishing crews asked for three things in the meeting at the quay, which
the minister wrote down:
- lights on the northern breakwater, which has been dark since the last
  storm of the spring
- a second crane
"""
    assert texts(data) == [
        "Harbour patrols to be doubled",
        "The ministry of ports announced on Monday that the number of patrols in the outer harbour will be doubled "
        "before "
        "the winter, and that the crews will be trained on the new vessels by officers of both navies.",
        "Fishing crews asked for three things in the meeting at the quay, which the minister wrote down:",
        "lights on the northern breakwater, which has been dark since the last storm of the spring",
        "a second crane",
    ]


def test_lines_of_every_length_stay_paragraphs() -> None:
    lines = [
        "Harbour news",
        "A short line that says one thing about the sea.",
        "word " * 60,
        "By Ana Pereira",
        "x " * 30,
    ]
    assert texts("\n".join(lines).encode()) == [line.strip() for line in lines]


@pytest.mark.parametrize(
    ("name", "data", "hint"),
    [
        ("a.html", b"%PDF-1.7 harbour", ".pdf"),
        ("a.pdf", b"<!DOCTYPE html><html><body><p>The quay.</p></body></html>", ".html"),
        ("a.md", b"<html><body><p>The quay.</p></body></html>", ".html"),
        ("a.docx", b"%PDF-1.7 harbour", ".pdf"),
        ("a.pdf", b"PK\x03\x04      [Content_Types].xml", ".docx"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "older or encrypted Office"),
    ],
)
def test_a_wrong_suffix_is_told_with_the_right_one(name: str, data: bytes, hint: str) -> None:
    reading, (problem,) = extract(Seed(f"seeds/{name}", media_type_of(name) or "", sha256(data).hexdigest(), data))
    assert (reading.blocks, reading.parts) == ((), None)
    assert hint in problem.hint
