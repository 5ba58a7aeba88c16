"""A project, and its preview as the tests of this room want it: real, and silent but for problems."""

from collections.abc import Callable
from pathlib import Path

import pytest
from harness import Project

from generator.core.model import Problem
from generator.serve.preview import Preview
from generator.serve.terminal import Terminal
from generator.workbench import Workbench

Start = Callable[[Project], Preview]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project of two pages and no seeds."""
    project = Project(tmp_path.resolve() / "book")
    project.write("content/index.md", "# Harbour Papers\n\nSee [the method](notes/method.md).\n")
    project.write("content/notes/method.md", "# Method\n\nHow Mariana Costa's papers were read.\n")
    return project


@pytest.fixture
def told() -> list[Problem]:
    """The problems that the terminal was given, as they come."""
    return []


@pytest.fixture
def start(told: list[Problem]) -> Start:
    """Reads a project and gives its preview."""

    def start_preview(project: Project) -> Preview:
        workbench = Workbench(project.root)
        workbench.refresh()
        return Preview(workbench, Terminal(project.root, told.extend, quiet=True))

    return start_preview


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    """A folder that holds nothing."""
    folder = tmp_path.resolve() / "empty"
    folder.mkdir()
    return Project(folder)
