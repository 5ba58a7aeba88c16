"""Every link, anchor and asset of a built site is there, on every page, without a server and from any base path."""

import itertools
import shutil
from pathlib import Path

import pytest
from crawler import broken_references, read_site
from harness import Project

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def own(project: Project) -> Project:
    """This repository's own corpus."""
    for folder in ("seeds", "content"):
        shutil.copytree(REPOSITORY / folder, project.root / folder)
    for file in ("sourcebook.toml", "sourcebook.lock"):
        shutil.copy(REPOSITORY / file, project.root / file)
    return project


def assert_sound(folder: Path) -> None:
    assert list(itertools.islice(broken_references(folder), 20)) == []
    for name, page in read_site(folder).items():
        assert len(page.ids) == len(set(page.ids)), name
        assert page.headings.count(1) == 1, name
        steps = zip(page.headings, page.headings[1:], strict=False)
        assert all(after - before <= 1 for before, after in steps), (name, page.headings)
        assert page.lang, name
        assert page.title.strip(), name
        assert page.tags.count("main") == 1, name


def test_own_corpus_builds_without_a_warning_and_is_sound(own: Project) -> None:
    before = own.tree("content")
    result = own.run("build", "--strict")
    assert "No problems" in result.stdout
    assert own.tree("content") == before
    assert_sound(own.root / "site")


def test_made_up_site_is_sound(ports: Project) -> None:
    ports.write("content/index.md", "---\ntitle: Ports of Norland\n---\n\nStart with [[Mariana Costa]].\n")
    ports.write(
        "content/notes/method.md",
        "---\ntitle: Method\n---\n\n# Method\n\n## What, why?\n\nAs in [the front page](../index.md).[^1]\n\n"
        "## What, why?\n\nSame. Same.\n\nSame. Same.\n\n| a | b |\n| - | - |\n| Mariana Costa | x |\n\n[^1]: A note.\n",
    )
    ports.write(
        "content/actors/mariana-costa.md",
        "---\nname: Mariana Costa\nkind: person\nsame_as: [https://example.org/costa]\n---\n\nShe led the talks.\n",
    )
    ports.write(
        "content/sources/by-hand.md", "---\ntitle: 'By hand: <b>bold</b> & “more”'\n---\n\nMariana Costa, again.\n"
    )
    assert ports.codes("build") == []
    assert_sound(ports.root / "site")


def test_site_of_many_documents_pages_its_lists_and_is_sound(ports: Project) -> None:
    for number in range(130):
        text = ports.read("seeds/fisheries.txt").replace("2 June 2015", f"{number % 28 + 1} June {1900 + number}")
        ports.write(f"seeds/{number}.txt", text.replace("Fisheries talks", f"Fisheries talks {number}"))
    ports.run("build", "-q")
    site = ports.root / "site"
    assert (site / "sources/page/2/index.html").is_file()
    assert (site / "actors/mariana-costa/page/2/index.html").is_file()
    assert_sound(site)
