"""Projects for whole runs: an empty one, and one of two seeds."""

from pathlib import Path

import pytest
from harness import FISH, PORTS, Project, unwrapped


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """An empty project whose author has decided to publish every source in full."""
    folder = tmp_path / "book"
    folder.mkdir()
    project = Project(folder)
    project.write("sourcebook.toml", '[site]\npublish = "full"\n')
    return project


@pytest.fixture
def ports(project: Project) -> Project:
    """A project of two seeds that share people, a country and an accord."""
    project.write("seeds/ports-accord.txt", unwrapped(PORTS))
    project.write("seeds/fisheries.txt", unwrapped(FISH))
    return project
