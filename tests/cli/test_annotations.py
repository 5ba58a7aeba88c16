"""Whatever a problem says, its annotation is one line that GitHub reads back as it was."""

from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.cli.annotations import annotate, find_folder
from generator.core.model import Location, Problem

TEXT = st.text(max_size=40)


@given(path=TEXT, message=TEXT, hint=TEXT, line=st.none() | st.integers(1, 10**6))
def test_annotation_is_one_line_that_reads_back(path: str, message: str, hint: str, line: int | None) -> None:
    problem = Problem("broken-link", "warning", Location(path, line), message, hint)
    written = annotate(problem)
    assert "\n" not in written
    assert "\r" not in written
    _, command, text = written.split("::", 2)
    level, _, properties = command.partition(" ")
    assert level == "warning"
    rows = dict(pair.split("=", 1) for pair in properties.split(","))
    assert unescape(text).endswith(f"\n{hint}" if hint else message)
    assert rows["title"] == "broken-link"
    assert rows.get("line") == (str(line) if line else None)
    assert ":" not in properties


def unescape(text: str) -> str:
    """What GitHub makes of an escaped text, in which a percent sign is always one of ours."""
    return unquote(text) if "%" in text else text


def test_form_is_that_of_a_workflow_command() -> None:
    problem = Problem("bad-date", "error", Location("content/a,b:c.md", 4, 2), "50% is no date.", "Write 2014.")
    assert annotate(problem, "book") == (
        "::error file=book/content/a%2Cb%3Ac.md,line=4,col=2,title=bad-date"
        "::content/a,b:c.md:4:2: 50%25 is no date.%0AWrite 2014."
    )
    note = Problem("title-doubtful", "note", Location("content/a.md"), "No title.")
    assert annotate(note) == "::notice file=content/a.md,title=title-doubtful::content/a.md: No title."


def test_folder_is_that_of_the_project_in_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    assert find_folder(tmp_path / "book") == ""
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    assert find_folder(tmp_path.resolve() / "book") == "book"
    assert find_folder(tmp_path.resolve()) == ""
    assert find_folder(Path("/elsewhere")) == ""
