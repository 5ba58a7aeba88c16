"""Problems as GitHub Actions show them beside the lines of a pull request: one workflow command for each.

The form is that of GitHub's "Workflow commands for GitHub Actions"; what it does not allow in a value is escaped.
"""

import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from generator.core.model import Problem, Severity
from generator.core.problems import format_place

COMMANDS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}
IN_TEXT = {"%": "%25", "\r": "%0D", "\n": "%0A"}
IN_PROPERTY = IN_TEXT | {":": "%3A", ",": "%2C"}


def annotate(problem: Problem, folder: str = "") -> str:
    """``::error file=…,line=…,title=code::place: message`` and the hint below it. ``folder`` is the project's in the
    repository; the place stands in the text too, for the log, which shows no more than that."""
    place = problem.location
    properties = {
        "file": str(PurePosixPath(folder, place.path)) if place.path else "",
        "line": place.line,
        "col": place.column,
        "title": problem.code,
    }
    given = ",".join(f"{name}={_escape(str(value), IN_PROPERTY)}" for name, value in properties.items() if value)
    text = "\n".join(part for part in (f"{format_place(place)}: {problem.message}", problem.hint) if part)
    return f"::{COMMANDS[problem.severity]} {given}::{_escape(text, IN_TEXT)}"


def find_folder(root: Path) -> str:
    """A project's folder in the repository that GitHub has checked out; empty for its top, and elsewhere."""
    workspace = os.environ.get("GITHUB_WORKSPACE")
    try:
        folder = root.relative_to(Path(workspace).resolve()).as_posix() if workspace else ""
    except ValueError:
        return ""
    return "" if folder == "." else folder


def _escape(text: str, table: Mapping[str, str]) -> str:
    return "".join(table.get(character, character) for character in text)
