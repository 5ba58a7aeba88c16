"""Watching a real folder: what an author saves is heard, what only lies beside it is not."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from harness import Project
from serve.running import run_apart
from watchfiles import awatch

from generator.serve.watch import Watcher

PATIENCE = 20  # seconds that a busy machine is given


class Ear:
    """Hears of changes, and waits for one."""

    def __init__(self) -> None:
        self.heard: set[Path] = set()
        self.more = asyncio.Event()

    def __call__(self, changed: frozenset[Path]) -> None:
        self.heard |= changed
        self.more.set()

    async def wait_for(self, path: Path) -> set[Path]:
        """Everything heard up to and with a path, and forgets it."""
        while path not in self.heard:
            self.more.clear()
            await asyncio.wait_for(self.more.wait(), PATIENCE)
        heard, self.heard = self.heard, set()
        return heard


Steps = Callable[[Project, Ear, Watcher], Awaitable[None]]


def watch(project: Project, steps: Steps, *, early: str = "content/early.md") -> None:
    """Watches a project while the steps are taken; a file at ``early`` was written when nobody was watching yet."""
    names = ("seeds", "content", "templates", "sourcebook.toml", "sourcebook.lock")

    async def run() -> None:
        ear = Ear()
        watcher = Watcher(project.root, lambda: tuple(project.root / name for name in names), pytest.fail)
        path = project.write(early, "Early\n")
        running = asyncio.create_task(watcher.run(ear))
        await ear.wait_for(path)
        await steps(project, ear, watcher)
        watcher.stop()
        await asyncio.wait_for(running, PATIENCE)

    run_apart(run())


async def nothing_more(project: Project, ear: Ear, watcher: Watcher) -> None:
    """Takes no step."""


@pytest.mark.parametrize("path", ["content/index.md", "content/new/deep.md", "seeds/a.txt", "sourcebook.toml"])
def test_what_changed_before_the_watching_began_is_heard(project: Project, path: str) -> None:
    watch(project, nothing_more, early=path)


def test_saved_files_are_heard(project: Project) -> None:
    async def steps(project: Project, ear: Ear, watcher: Watcher) -> None:
        for path in ("content/index.md", "content/notes/deep/new.md", "sourcebook.toml", "sourcebook.lock"):
            await ear.wait_for(project.write(path, "New\n"))
        (project.root / "content/notes/method.md").unlink()
        assert project.root / "content/index.md" not in await ear.wait_for(project.root / "content/notes/method.md")

    watch(project, steps)


def test_file_put_in_place_of_another_is_heard_each_time(project: Project) -> None:
    async def steps(project: Project, ear: Ear, watcher: Watcher) -> None:
        for path in ("content/index.md", "sourcebook.toml"):
            for number in range(3):
                project.write("content/.saving.tmp", f"Number {number}\n").replace(project.root / path)
                assert await ear.wait_for(project.root / path) == {project.root / path}

    watch(project, steps)


@pytest.mark.parametrize("folder", ["templates", "seeds", "content"])
def test_folder_may_come_go_and_come_again(project: Project, folder: str) -> None:
    async def steps(project: Project, ear: Ear, watcher: Watcher) -> None:
        for _ in range(2):
            file = project.write(f"{folder}/part/a.html", "First\n")
            await ear.wait_for(file)
            file.write_text("Second\n")
            await ear.wait_for(file)
            shutil.rmtree(project.root / folder)
            await ear.wait_for(file)

    watch(project, steps)


def test_folder_that_is_moved_in_brings_its_files(project: Project) -> None:
    async def steps(project: Project, ear: Ear, watcher: Watcher) -> None:
        project.write("elsewhere/vault/deep/a.md", "Old\n")
        (project.root / "elsewhere/vault").rename(project.root / "content/vault")
        await ear.wait_for(project.root / "content/vault/deep/a.md")
        (project.root / "content/vault").rename(project.root / "elsewhere/vault")
        await ear.wait_for(project.root / "content/vault/deep/a.md")
        (project.root / "content").rename(project.root / "elsewhere/content")
        (project.root / "elsewhere/content").rename(project.root / "content")
        await ear.wait_for(project.write("content/index.md", "After\n"))

    watch(project, steps)


@pytest.mark.parametrize(
    "name",
    [
        ".index.md.swp",
        "index.md~",
        "#index.md#",
        ".#index.md",
        "~$report.docx",
        "4913.tmp",
        "index.md.bak",
        ".hidden/a.md",
        ".obsidian/workspace.json",
        ".DS_Store",
    ],
)
def test_what_nobody_saved_is_not_heard(project: Project, name: str) -> None:
    async def steps(project: Project, ear: Ear, watcher: Watcher) -> None:
        for folder in ("content", "templates"):
            file = project.write(f"{folder}/{name}", "Of the editor\n")
            heard = await ear.wait_for(project.write("content/index.md", "Saved\n"))
            file.unlink()
            heard |= await ear.wait_for(project.write("content/index.md", "Saved again\n"))
            assert heard == {project.root / "content/index.md"}

    watch(project, steps)


def test_other_folders_of_the_project_are_not_heard(project: Project) -> None:
    async def steps(project: Project, ear: Ear, watcher: Watcher) -> None:
        for path in ("site/index.html", "README.md", "contents/a.md", ".git/index"):
            project.write(path, "Not ours\n")
        assert await ear.wait_for(project.write("content/index.md", "Saved\n")) == {project.root / "content/index.md"}

    watch(project, steps)


def test_places_can_change(project: Project) -> None:
    async def run() -> None:
        ear, places = Ear(), [project.root / "content"]
        watcher = Watcher(project.root, lambda: tuple(places), pytest.fail)
        running = asyncio.create_task(watcher.run(ear))
        await ear.wait_for(project.write("content/index.md", "Saved\n"))
        places[:] = [project.root / "pages"]
        watcher.look_again()
        await ear.wait_for(project.write("pages/index.md", "Saved\n"))
        watcher.stop()
        await asyncio.wait_for(running, PATIENCE)

    run_apart(run())


def test_folder_outside_the_project_is_watched(project: Project, tmp_path: Path) -> None:
    async def run() -> None:
        ear, papers = Ear(), tmp_path.resolve() / "papers"
        watcher = Watcher(project.root, lambda: (papers,), pytest.fail)
        running = asyncio.create_task(watcher.run(ear))
        for text in ("First\n", "Second\n"):
            papers.mkdir(exist_ok=True)
            (papers / "a.txt").write_text(text)
            await ear.wait_for(papers / "a.txt")
        watcher.stop()
        await asyncio.wait_for(running, PATIENCE)

    run_apart(run())


def test_files_are_looked_at_in_turn_where_the_system_does_not_tell(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*folders: Path, force_polling: bool | None, **options: object) -> object:
        if not force_polling:
            raise OSError("no more watches")
        return awatch(*folders, force_polling=True, **options)  # type: ignore[arg-type]

    async def run() -> None:
        ear, warned = Ear(), list[str]()
        watcher = Watcher(project.root, lambda: (project.root / "content",), warned.append)
        running = asyncio.create_task(watcher.run(ear))
        await ear.wait_for(project.write("content/index.md", "Saved\n"))
        watcher.stop()
        await asyncio.wait_for(running, PATIENCE)
        assert warned == ["Changes cannot be watched (no more watches); all files are looked at in turn instead."]

    monkeypatch.setattr("generator.serve.watch.awatch", refuse)
    run_apart(run())
