"""The preview's state: rebuilds as files change, and editions for everyone who follows."""

import asyncio
import threading
from collections.abc import Iterable
from pathlib import Path

import pytest
from harness import Project
from serve.conftest import Start
from serve.running import run_apart

from generator.core.model import Problem
from generator.serve.edition import Edition
from generator.serve.preview import Preview
from generator.serve.terminal import Terminal
from generator.workbench import RenderingFailedError, Workbench

PATIENCE = 20  # seconds that a busy machine is given


def rebuild(preview: Preview, *changed: Path) -> Edition:
    """One rebuild, and the edition after it."""
    run_apart(preview.rebuild(frozenset(changed)))
    return preview.edition


def test_change_makes_an_edition_of_the_pages(project: Project, start: Start) -> None:
    preview = start(project)
    assert (preview.edition.number, preview.edition.pages) == (0, 0)
    edition = rebuild(preview, project.write("content/index.md", "# Harbour Papers\n\nNew words.\n"))
    assert (edition.number, edition.pages) == (1, 1)
    assert b"New words." in (preview.workbench.render("index.html") or b"")


def test_change_of_styles_alone_leaves_pages_as_they_are(project: Project, start: Start) -> None:
    preview = start(project)
    edition = rebuild(preview, project.write("templates/styles/99-own.css", "h1 { color: teal; }\n"))
    assert (edition.number, edition.pages) == (1, 0)
    edition = rebuild(preview, project.write("content/notes/new.md", "# New\n"))
    assert (edition.number, edition.pages) == (2, 2)


def test_file_that_was_saved_as_it_was_makes_no_edition(project: Project, start: Start) -> None:
    preview = start(project)
    edition = rebuild(preview, project.write("content/notes/method.md", project.read("content/notes/method.md")))
    assert (edition.number, edition.pages) == (0, 0)


def test_problem_comes_with_an_edition_and_goes_when_mended(
    project: Project, start: Start, told: list[Problem]
) -> None:
    preview = start(project)
    page = project.read("content/notes/method.md")
    file = project.write("content/notes/method.md", f"---\ndate: soon\n---\n{page}")
    (problem,) = rebuild(preview, file).problems
    assert (problem.code, problem.location.path, problem.location.line) == ("bad-date", "content/notes/method.md", 2)
    assert told == [problem]
    project.write("content/notes/method.md", page)
    assert rebuild(preview, file).problems == ()


def test_settings_that_cannot_be_read_are_told_and_the_site_stays(project: Project, start: Start) -> None:
    preview = start(project)
    file = project.write("sourcebook.toml", "[site\n")
    edition = rebuild(preview, file)
    assert [problem.code for problem in edition.problems] == ["bad-config"]
    assert preview.base == "/"
    project.write("sourcebook.toml", '[site]\nurl = "https://example.org/repo/"\n')
    edition = rebuild(preview, file)
    assert edition.problems == ()
    assert preview.base == "/repo/"


def test_who_looks_elsewhere_is_told(project: Project, start: Start) -> None:
    preview, moved = start(project), list[bool]()
    preview.moved = lambda: moved.append(True)
    rebuild(preview, project.write("content/index.md", "# Other\n"))
    assert moved == []
    rebuild(preview, project.write("sourcebook.toml", '[paths]\ncontent = "pages"\n'))
    assert moved == [True]


def test_what_rendering_finds_is_published(project: Project, start: Start, told: list[Problem]) -> None:
    preview = start(project)
    rebuild(preview, project.write("templates/pages/note.html", "{{ nothing.at.all }}\n"))
    assert told == []
    with pytest.raises(RenderingFailedError):
        run_apart(preview.render("notes/method/index.html"))
    assert [problem.code for problem in preview.edition.problems] == ["bad-template"]
    assert told == list(preview.edition.problems)


def test_template_that_stays_broken_is_told_once(project: Project, start: Start, told: list[Problem]) -> None:
    preview = start(project)
    broken = project.write("templates/pages/note.html", "{{ nothing.at.all }}\n")
    rebuild(preview, broken)
    with pytest.raises(RenderingFailedError):
        run_apart(preview.render("notes/method/index.html"))
    problems = preview.edition.problems
    assert rebuild(preview, project.write("content/index.md", "# Other\n")).problems == problems
    assert told == list(problems)
    broken.unlink()
    assert rebuild(preview, broken).problems == ()


def test_those_who_follow_hear_of_each_edition_until_the_end(project: Project, start: Start) -> None:
    async def run() -> None:
        preview = start(project)
        heard: list[int] = []

        async def follow() -> None:
            async for edition in preview.follow():
                heard.append(edition.number)
                if edition.number == 0:
                    path = project.write("content/index.md", "# Other\n")
                    await preview.rebuild(frozenset([path]))  # between two looks: nothing may be missed
                else:
                    preview.close()

        await asyncio.wait_for(asyncio.gather(follow(), follow()), PATIENCE)
        assert heard[:2] == [0, 0]
        assert heard[-1] >= 1

    run_apart(run())


class Slow(Workbench):
    """A workbench that waits in its first refresh after the start until it may go on."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.refreshed: list[frozenset[Path]] = []

    def refresh(self, changed: Iterable[Path] | None = None) -> bool:
        if changed is not None:
            self.refreshed.append(frozenset(changed))
            self.begun.set()
            assert self.go_on.wait(PATIENCE)
        return super().refresh(changed)


def test_change_during_a_rebuild_leads_to_another_and_requests_go_on(project: Project) -> None:
    async def run() -> None:
        workbench = Slow(project.root)
        workbench.refresh()
        preview = Preview(workbench, Terminal(project.root, list[Problem]().extend, quiet=True))
        first = project.write("content/index.md", "# First\n")
        second, third = project.root / "content/notes/method.md", project.root / "content/notes/new.md"
        rebuilding = asyncio.create_task(preview.rebuild_as_heard())
        preview.hear([first])
        assert await asyncio.to_thread(workbench.begun.wait, PATIENCE)
        for path in (second, third):
            preview.hear([project.write(path.relative_to(project.root).as_posix(), "# Later\n")])
        assert b"Harbour Papers" in (await preview.render("index.html") or b"")
        assert preview.edition.number == 0
        workbench.go_on.set()
        async for edition in preview.follow():
            if edition.number == 2:
                break
        assert workbench.refreshed == [{first}, {second, third}]
        rebuilding.cancel()

    run_apart(asyncio.wait_for(run(), PATIENCE * 2))
