"""A folder of content becomes pages; what fails on one of them costs no other."""

import os
from pathlib import Path

import pytest

from generator.core.config import load_config
from generator.core.model import Page, PageFile, Problem
from generator.link import gather
from generator.link.parse import parse_page


def test_a_bug_on_one_page_is_told_and_costs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = tmp_path / "content"
    content.mkdir()
    for name in ("a", "b", "c"):
        (content / f"{name}.md").write_text(f"---\ntitle: {name}\n---\n", encoding="utf-8")

    def fail(file: PageFile, folder: str, publish: None, drafts: bool) -> tuple[Page | None, tuple[Problem, ...]]:
        if file.path.endswith("b.md"):
            raise LookupError("no such rope")
        return parse_page(file, folder, publish, drafts)

    monkeypatch.setattr(gather, "parse_page", fail)
    pages, [problem] = gather.read_pages(load_config(tmp_path)[0])
    assert [page.id for page in pages] == ["a", "c"]
    assert (problem.code, problem.location.path) == ("internal-error", "content/b.md")
    assert "LookupError: no such rope" in problem.message


def test_a_name_that_is_not_utf8_is_a_problem(tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    try:
        (content / os.fsdecode(b"caf\xe9.md")).write_bytes(b"Coffee.")
    except OSError:
        pytest.skip("This file system takes no such name.")
    pages, [problem] = gather.read_pages(load_config(tmp_path)[0])
    assert pages == ()
    assert (problem.code, problem.location.path) == ("page-unreadable", "content/caf\\xe9.md")
