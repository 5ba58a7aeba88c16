"""The readable cases of ``tests/cases/actors.md``: a text goes in, the listed entries must come out, and no others."""

from pathlib import Path

import pytest

from generator.core.model import Block
from generator.ingest.actors import find_entries

CASES = Path(__file__).parents[2] / "cases" / "actors.md"


def read_cases() -> list[tuple[str, str, list[str], list[str]]]:
    """Each case's title, text, expected lines and names that must not be entries."""
    cases = []
    for part in CASES.read_text(encoding="utf-8").split("\n## ")[1:]:
        title, _, rest = part.partition("\n")
        lines = rest.strip().split("\n")
        listed = [line for line in lines if line.startswith(("- ", "! "))]
        text = "\n".join(line for line in lines if line not in listed).strip()
        expected = [line[2:] for line in listed if line.startswith("- ")]
        cases.append((title, text, expected, [line[2:] for line in listed if line.startswith("! ")]))
    return cases


@pytest.mark.parametrize(("title", "text", "expected", "forbidden"), read_cases(), ids=lambda value: str(value)[:40])
def test_case(title: str, text: str, expected: list[str], forbidden: list[str]) -> None:
    lang = "es" if title.startswith("Spanish") and "Salvatierra" in text else "en"
    entries, _ = find_entries("seeds/a.txt", "", (Block("paragraph", text, 0, len(text)),), lang)
    found = {f"{entry.kind}: {entry.name}": entry for entry in entries}
    wanted = dict(read_line(line) for line in expected)
    assert set(found) == set(wanted)
    assert {key: entry.role for key, entry in found.items()} == {key: role for key, (role, _) in wanted.items()}
    for key, (_, forms) in wanted.items():
        assert forms <= set(found[key].forms)
    assert not {form for entry in entries for form in (entry.name, *entry.forms)} & set(forbidden)


def read_line(line: str) -> tuple[str, tuple[str, set[str]]]:
    """An expected line: kind and name, role, forms."""
    name, role, forms = (part.strip() for part in f"{line} | | ".split("|")[:3])
    return name, (role, {form for form in forms.split(", ") if form})
