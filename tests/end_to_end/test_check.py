"""``sourcebook check`` tells in one run what an author should mend, in the form that is asked for, and asks nobody."""

import json
import re
import socket
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from harness import Project

ACCORD = """\
---
title: Ports authority and navy sign a patrol accord
date: 2014-03-09
publish: full
source: {rights: CC BY 4.0}
actors:
  - {name: Mariana Costa, kind: person}
---

Mariana Costa signed the accord.
"""
YEAR_ON = """\
---
title: The accord, one year on
source: {rights: CC BY 4.0}
actors:
  - {name: Marianna Costa, kind: person}
---

## What it did

#### Boardings

See [[Mariana Cost]] and [the accord](2014-accord.md), or [a paragraph](accord.md#p-00000000).
"""
ESSAY = """\
# The quay

![](quay.png) and [a year](../sources/#_1999) in [the web](https://quay.example/)

%% not for readers %%
"""
EXPECTED = {
    ("source-undated", "content/sources/other.md"),
    ("heading-skipped", "content/sources/other.md"),
    ("unknown-name", "content/sources/other.md"),
    ("broken-link", "content/sources/other.md"),
    ("actor-near-duplicate", "content/sources/other.md"),
    ("actor-unused", "content/actors/tomas-rivera.md"),
    ("picture-without-text", "content/essays/quay.md"),
    ("broken-link", "content/essays/quay.md"),
    ("page-orphan", "content/essays/quay.md"),
    ("file-unused", "content/spare.pdf"),
}


@pytest.fixture
def book(project: Project) -> Project:
    """A project in which something of every kind is wrong."""
    project.write("content/sources/accord.md", ACCORD)
    project.write("content/sources/other.md", YEAR_ON)
    project.write("content/essays/quay.md", ESSAY)
    project.write("content/essays/quay.png", b"picture")
    project.write("content/spare.pdf", b"spare")
    project.write("content/actors/tomas-rivera.md", "---\nname: Tomás Rivera\n---\n")
    return project


def test_all_is_told_in_one_run_and_nothing_written(book: Project) -> None:
    before = book.tree(".")
    assert set(book.codes("check")) == EXPECTED
    assert book.tree(".") == before
    lines = book.run("check").stderr.splitlines()
    told = [line for line in lines if not line.startswith("    ")]
    assert all(re.match(r"content/[\w/.-]+(:\d+)?: (warning|note) [a-z-]+: .", line) for line in told)
    assert told == sorted(told, key=lambda line: line.partition(":")[0])


def test_summary_counts_and_exit_codes_are_as_everywhere(book: Project) -> None:
    assert re.search(r"Checked 4 pages, 3 names, 1 picture\.\n8 warnings, 3 notes\. \d", book.run("check").stdout)
    book.run("check", "--strict", code=1)
    document = book.run_json("check", "--strict", code=1)
    assert (document["command"], document["ok"], document["check"]["pages"]) == ("check", False, 4)
    book.write("content/sources/accord.md", ACCORD.replace("2014-03-09", "soon"))
    book.run("check", code=1)


def test_project_in_which_nothing_is_wrong_is_told_so(project: Project) -> None:
    project.write("content/sources/accord.md", ACCORD)
    result = project.run("check", "--strict")
    assert "No problems." in result.stdout
    assert result.stderr == ""


def test_formats_are_text_json_and_github(book: Project) -> None:
    as_json = json.loads(book.run("check", "--format", "json").stdout)["problems"]
    assert as_json == book.run_json("check")["problems"]
    assert book.run("check", "--format", "text").stderr == book.run("check").stderr
    book.run("check", "--format", "github", "--json", code=2)
    book.run("check", "--format", "xml", code=2)


def test_annotations_say_file_line_code_and_all_of_the_text(book: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    result = book.run("check", "--format", "github")
    annotations = [line for line in result.stdout.splitlines() if line.startswith("::")]
    problems = book.run_json("check")["problems"]
    assert [read_annotation(line) for line in annotations] == [expected_annotation(row) for row in problems]
    assert result.stderr == ""
    assert "Checked 4 pages" in result.stdout


def test_build_can_annotate_too(book: Project) -> None:
    lines = book.run("build", "--format", "github").stdout.splitlines()
    titles = {read_annotation(line)["title"] for line in lines if line.startswith("::")}
    assert titles >= {"unknown-name", "broken-link"}


def test_annotations_name_files_as_the_repository_does(book: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(book.root.parent))
    lines = book.run("check", "--format", "github").stdout.splitlines()
    files = {read_annotation(line)["file"] for line in lines if line.startswith("::")}
    assert files == {f"{book.root.name}/{path}" for _, path in EXPECTED}


def read_annotation(line: str) -> dict[str, str]:
    """A workflow command as GitHub reads it."""
    match = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
    assert match, line
    rows = dict(pair.split("=", 1) for pair in match[2].split(","))
    read = {name: unescape(value) for name, value in rows.items()}
    return {"level": match[1], "text": unescape(match[3]), **read}


def unescape(value: str) -> str:
    for code, character in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        value = value.replace(code, character)
    return value


def expected_annotation(row: dict[str, Any]) -> dict[str, str]:
    place = f"{row['path']}:{row['line']}" if row["line"] else row["path"]
    text = f"{place}: {row['message']}" + (f"\n{row['hint']}" if row["hint"] else "")
    level = {"note": "notice"}.get(row["severity"], row["severity"])
    found = {"level": level, "text": text, "file": row["path"], "title": row["code"]}
    return found | ({"line": str(row["line"])} if row["line"] else {})


def test_nobody_is_asked_unless_the_web_is_to_be(book: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def refuse(*arguments: object, **others: object) -> None:
        asked.append(arguments)
        raise OSError("no network here")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    book.run("check")
    book.run("build")
    assert asked == []
    assert not (book.root / ".sourcebook").exists()
    book.run("check", "--external")
    assert asked != []


def test_private_addresses_are_refused_and_good_answers_remembered(project: Project) -> None:
    project.write("content/sources/accord.md", ACCORD)
    project.write("content/notes/method.md", "[a](http://127.0.0.1:9/) and [b](https://quay.example/)\n")
    answer = {"verdict": "there", "reason": "", "moved": "", "heard": True, "asked": time.time() - 86_400}
    memory = {"form": 1, "links": {"https://quay.example/": answer}}
    project.write(".sourcebook/links.json", json.dumps(memory))
    document = project.run_json("check", "--external")
    assert [row["code"] for row in document["problems"]] == ["link-private"]
    assert (document["check"]["addresses"], document["check"]["asked"]) == (2, 1)
    project.run("check", "--external", "--strict", code=1)
    project.run("check", "--external", "--max-age", "-1", code=2)


def test_project_without_pages_or_folder_is_no_crash(project: Project) -> None:
    assert project.codes("check") == [("no-pages", "content")]


def test_half_saved_page_costs_no_other_page_its_check(book: Project) -> None:
    book.write("content/notes/half.md", "---\ntitle: [\n---\n\nText.\n")
    codes = set(book.codes("check", code=1))
    assert codes == EXPECTED | {("bad-frontmatter", "content/notes/half.md")}


def test_hook_runs_the_command_on_what_it_reads() -> None:
    root = Path(__file__).parents[2]
    [hook] = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {"id", "name", "entry", "language"} <= hook.keys()
    assert hook.keys() <= set(
        "id name entry language files exclude types pass_filenames require_serial description".split()
    )
    assert (hook["id"], hook["entry"], hook["language"]) == ("sourcebook-check", "sourcebook check", "python")
    assert hook["pass_filenames"] is False
    for path in ("content/notes/a.md", "content/quay.png", "seeds/a.pdf", "sourcebook.toml"):
        assert re.search(hook["files"], path)
    for path in ("README.md", "docs/content/a.md", "sourcebook.toml.orig"):
        assert not re.search(hook["files"], path)
