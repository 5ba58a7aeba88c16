"""A harness for whole projects: write files, run the command, look at pages and site."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import frontmatter
from click.testing import CliRunner, Result

from generator.cli import main


@dataclass(frozen=True, slots=True)
class Project:
    """A project in a folder of its own."""

    root: Path

    def write(self, path: str, text: str | bytes) -> Path:
        """Puts a file into the project."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    def read(self, path: str) -> str:
        """A file's text."""
        return (self.root / path).read_text(encoding="utf-8")

    def edit(self, path: str, old: str, new: str) -> None:
        """An author's edit by hand; what is replaced must be there."""
        text = self.read(path)
        assert old in text, f"{old!r} is not in {path}:\n{text}"
        self.write(path, text.replace(old, new))

    def run(self, *arguments: str, code: int = 0) -> Result:
        """Runs the command in the project and checks its exit code."""
        result = CliRunner().invoke(main, ["-C", str(self.root), *arguments])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == code, result.output
        return result

    def run_json(self, *arguments: str, code: int = 0) -> dict[str, Any]:
        """Runs the command with --json."""
        document: dict[str, Any] = json.loads(self.run(*arguments, "--json", code=code).stdout)
        return document

    def codes(self, *arguments: str, code: int = 0) -> list[tuple[str, str]]:
        """The problems of a run: code and path."""
        return [(row["code"], row["path"]) for row in self.run_json(*arguments, code=code)["problems"]]

    def pages(self) -> list[str]:
        """The paths of all content pages."""
        return sorted(path.relative_to(self.root).as_posix() for path in (self.root / "content").rglob("*.md"))

    def meta(self, path: str) -> Mapping[str, Any]:
        """A content page's frontmatter, as any other tool would read it."""
        return frontmatter.load(str(self.root / path)).metadata

    def tree(self, folder: str) -> dict[str, bytes]:
        """Every file below a folder, by path."""
        top = self.root / folder
        return {path.relative_to(top).as_posix(): path.read_bytes() for path in top.rglob("*") if path.is_file()}


PORTS = """Ports authority and navy sign a patrol accord

Harbour Gazette

9 March 2014

By Ana Pereira

The Ports Authority of Norland and the navy signed the Coastal Patrol Accord in Harbour City on Friday, after two
years of talks that both sides had called difficult. Minister of Ports Mariana Costa said the accord would end the
night raids.

Admiral Tomás Rivera of Portugal told reporters that his ships would join the patrols in May. “We have waited long
enough,” Rivera said. Costa thanked Portugal and said that a second accord, on fisheries, was being written.

The accord lets each side board vessels in the other's waters when smuggling is suspected. Costa said that the
boarding rules had been the hardest part of the talks.
"""

FISH = """Fisheries talks stall

Harbour Gazette

2 June 2015

By Luis Ferrão

Talks on a fisheries treaty between Portugal and Norland stalled on Tuesday. Mariana Costa, who left the Ministry of
Ports in January to become foreign secretary, said that the quotas were the one open question.

Foreign Secretary Mariana Costa said the Coastal Patrol Accord had worked well in its first year, and that she would
raise the matter with Prime Minister Henrique Duarte in Lisbon. Duarte has said that quotas are a matter for
experts.

The navy reported forty boardings under the accord in its first year, most of them in the strait near Harbour City.
"""


def unwrapped(text: str) -> str:
    """A paragraph a line, as most dumps have it."""
    return "\n\n".join(" ".join(part.split("\n")) for part in text.strip().split("\n\n")) + "\n"
