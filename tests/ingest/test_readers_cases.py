"""The readable cases of the readers: a file's text in, its facts and blocks out."""

from collections.abc import Iterator
from hashlib import sha256

import pytest
from readable_cases import read_cases

from generator.core.model import Block, Seed, SourceFacts
from generator.ingest.extract import extract, media_type_of


@pytest.mark.parametrize(("title", "file", "expected"), read_cases("readers.md"))
def test_readers(title: str, file: str, expected: str) -> None:
    name, _, text = file.partition("\n")
    data = text.encode()
    reading, problems = extract(Seed(f"seeds/{name}", media_type_of(name) or "", sha256(data).hexdigest(), data))
    assert problems == ()
    body = reading.parts.body if reading.parts else reading.blocks
    assert "\n".join([*facts(reading.facts), *map(spell, body)]) == expected


def facts(stated: SourceFacts) -> Iterator[str]:
    for name in ("title", "publisher", "authors", "date", "url", "rights", "tags", "other"):
        value = getattr(stated, name)
        if name == "date" and stated.date:
            yield f"date: {stated.date.edtf} {stated.date.basis}"
        elif value:
            yield f"{name}: {value if isinstance(value, str) else ', '.join(value)}"


def spell(block: Block) -> str:
    text = block.text
    for mark in reversed(block.marks):
        text = f"{text[: mark.at]}[{mark.label}]{text[mark.at :]}"
    place = block.label or (str(block.level) if block.kind == "heading" else "")
    return f"{block.kind} {place}".strip() + ": " + text.replace("\t", " | ").replace("\n", " / ")
