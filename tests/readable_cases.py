"""Reads the files of ``tests/cases`` whose cases are a title, an input and an expected text, each closed by a point on
a line of its own."""

import re
from pathlib import Path

FOLDER = Path(__file__).parent / "cases"
CASE = re.compile(r"^(\S.*)\n\.\n([^\0]*?)\n\.\n([^\0]*?)\n\.$", re.MULTILINE)


def read_cases(name: str) -> list[tuple[str, str, str]]:
    """The cases of one file, as title, input and expected text. A case that is not closed fails."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    cases = CASE.findall(text)
    assert text.split("\n").count(".") == 3 * len(cases) > 0, f"a case of {name} is not closed"
    return cases
