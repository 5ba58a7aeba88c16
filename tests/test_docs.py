"""The documentation names what there is; its references are what the code says; it builds as a site of its own."""

import re
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path

import click
import pytest
import yaml
from crawler import broken_references, read_site
from harness import Project

from docs.make_references import REFERENCES
from generator.cli import main
from generator.core.problem_codes import CODES

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([*DOCS.glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"])
FENCE = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
FILES = re.compile(
    r"`((?:generator|templates|tests|benchmarks|docs|core|ingest|link|render|serve|check|start)/[\w/.-]*)`"
)
"""Files and folders of this repository that a text for contributors names."""


def names_of(path: Path) -> str:
    return path.name


@pytest.mark.parametrize("name", sorted(main.commands))
def test_readme_names_every_command(name: str) -> None:
    assert f"`sourcebook {name}`" in README


@pytest.mark.parametrize("name", sorted(REFERENCES))
def test_a_reference_is_what_the_code_says(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == REFERENCES[name](), "stale: run “make references”"


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_problem_says_how_it_is_mended(code: str) -> None:
    severity, meaning, mend = CODES[code]
    assert severity in ("error", "warning", "note")
    assert meaning.endswith(".")
    assert mend.endswith(".")
    assert mend != meaning


@pytest.mark.parametrize("path", PAGES, ids=names_of)
def test_every_command_that_a_page_shows_exists(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    shown = set(re.findall(r"(?:^\$ |`)sourcebook (?:-C \S+ )?([a-z]+)\b", text, re.MULTILINE))
    assert shown <= set(main.commands)


@pytest.mark.parametrize("path", PAGES, ids=names_of)
def test_every_option_that_a_page_shows_exists(path: Path) -> None:
    known = {
        name
        for command in (main, *main.commands.values())
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for name in parameter.opts
    }
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if "sourcebook" in line]
    shown = {option for line in lines for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", line)}
    assert shown <= known | {"--version", "--help"}


@pytest.mark.parametrize("path", PAGES, ids=names_of)
def test_every_example_can_be_read(path: Path) -> None:
    readers: dict[str, Callable[[str], object]] = {"yaml": yaml.safe_load, "toml": tomllib.loads}
    for language, text in FENCE.findall(path.read_text(encoding="utf-8")):
        if language in readers:
            matter = text.split("---\n")[1] if text.startswith("---\n") else text
            assert readers[language](matter)


def test_the_documentation_is_a_site(tmp_path: Path) -> None:
    project = Project(tmp_path / "docs")
    shutil.copytree(DOCS, project.root)
    project.run("build", "--strict")
    project.run("check", "--strict")
    site = tmp_path / "docs-site"
    assert not list(broken_references(site))
    front = {href for _, href in read_site(site)["index.html"].links}
    assert {f"{path.stem}/index.html" for path in DOCS.glob("*.md") if path.stem != "index"} <= front


@pytest.mark.parametrize(
    "path",
    sorted(
        {
            path
            for page in ("CONTRIBUTING.md", "docs/architecture.md")
            for path in FILES.findall((ROOT / page).read_text())
        }
    ),
)
def test_every_file_and_folder_is_there(path: str) -> None:
    assert (ROOT / path).exists() or (ROOT / "generator" / path).exists()
