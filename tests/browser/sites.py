"""The sites that the browser tests look at, built by the real command: two made-up ones and this repository's."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from browser.made_up_collection import write_collection

HERE = Path(__file__).parent
REPOSITORY = HERE.parent.parent
BELOW = "/some/repo/"
"""The path below which the Spanish site says that it stands."""


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """A built site: its folder, the address of its root on a server, and a page of each kind by its kind."""

    folder: Path
    root: str
    kinds: dict[str, str]


def build(project: Path) -> Path:
    """Runs the real command in a project, and gives the folder of its site."""
    command = [sys.executable, "-m", "generator", "-C", str(project), "--ner", "none", "build"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=REPOSITORY)
    assert done.returncode == 0, done.stdout + done.stderr
    return project / "site"


def build_large(project: Path) -> Path:
    """The made-up site of 300 sources."""
    write_collection(project)
    return build(project)


def build_spanish(project: Path) -> Path:
    """A smaller made-up site whose interface is Spanish, and which knows its address."""
    write_collection(project, count=60, lang="es", url=f"https://example.org{BELOW}")
    return build(project)


def build_own(project: Path) -> Path:
    """The site of this repository, from a copy: a test leaves the repository as it is."""
    for name in ("content", "seeds"):
        shutil.copytree(REPOSITORY / name, project / name)
    for name in ("sourcebook.toml", "sourcebook.lock"):
        shutil.copy(REPOSITORY / name, project / name)
    return build(project)
