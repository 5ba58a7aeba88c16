"""Aliases in whole projects: other names that links find, and old addresses that lead on."""

import itertools
import posixpath
import re

import pytest
from crawler import broken_references
from harness import Project


@pytest.fixture
def moved(project: Project) -> Project:
    """A note, a source and an actor's page, each with other names and old addresses."""
    project.write(
        "content/notes/method.md",
        "---\ntitle: How we work\naliases: [Our method, /old/method/, old/method.html]\n---\n\nBy hand.\n",
    )
    project.write(
        "content/sources/paper.md",
        "---\ntitle: A paper\naliases: [The paper]\nactors: [Mariana Costa]\n---\n\nMariana Costa spoke.\n",
    )
    project.write(
        "content/actors/mariana-costa.md",
        "---\nname: Mariana Costa\naliases: [Minister Costa, FARC/EP, /people/costa/]\n---\n\nShe led.\n",
    )
    project.write(
        "content/notes/links.md",
        "---\ntitle: Links\n---\n\nSee [[Our method]], [[the paper]], [[FARC/EP]] and [[Minister Costa]].\n",
    )
    return project


REDIRECTS = {
    "notes/our-method/index.html": "notes/method/index.html",
    "old/method/index.html": "notes/method/index.html",
    "old/method.html": "notes/method/index.html",
    "sources/the-paper/index.html": "sources/paper/index.html",
    "people/costa/index.html": "actors/mariana-costa/index.html",
}


def target_of(project: Project, path: str) -> str:
    """The file to which the page at an old address leads."""
    match = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', project.read(f"site/{path}"))
    assert match is not None
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), match[1]))


def test_aliases_are_names_and_old_addresses_lead_on(moved: Project) -> None:
    assert moved.codes("build") == []
    assert {path: target_of(moved, path) for path in REDIRECTS} == REDIRECTS
    links = moved.read("site/notes/links/index.html")
    for href in (
        "../../notes/method/index.html",
        "../../sources/paper/index.html",
        "../../actors/mariana-costa/index.html",
    ):
        assert f'href="{href}"' in links
    assert list(itertools.islice(broken_references(moved.root / "site"), 20)) == []


def test_the_site_is_the_same_below_any_path_but_for_canonical_links(moved: Project) -> None:
    moved.run("build")
    before = moved.read("site/old/method.html")
    assert '<link rel="canonical" href="../notes/method/index.html">' in before
    moved.run("--site-url", "https://example.org/some/repo/", "build")
    after = moved.read("site/old/method.html")
    assert '<link rel="canonical" href="https://example.org/some/repo/notes/method/">' in after
    assert target_of(moved, "old/method.html") == "notes/method/index.html"


def test_no_index_knows_an_old_address(moved: Project) -> None:
    moved.run("build")
    for path, data in moved.tree("site").items():
        if path not in REDIRECTS and not path.startswith("."):
            assert not [old for old in REDIRECTS if old.removesuffix("index.html").encode() in data], path


def test_a_page_keeps_its_address_and_its_author_is_told(moved: Project) -> None:
    moved.write(
        "content/notes/boats.md", "---\ntitle: Boats\naliases: [/notes/method/, /old/method, Links]\n---\n\nB.\n"
    )
    codes = moved.codes("build", code=1)
    assert codes == [
        ("alias-taken", "content/notes/boats.md"),
        ("same-address", "content/notes/boats.md"),
        ("same-address", "content/notes/method.md"),
    ]
    assert "By hand." in moved.read("site/notes/method/index.html")
    assert target_of(moved, "old/method/index.html") == "notes/boats/index.html"


def test_nothing_is_written_outside_the_site(moved: Project) -> None:
    before = set(moved.tree("."))
    hostile = (
        "[../../escape/, /../escape, a/../../escape, 'https://example.org/', '//example.org/x', 'c:/x/', 'a/%2e%2e/b']"
    )
    moved.write("content/notes/hostile.md", f"---\ntitle: Hostile\naliases: {hostile}\n---\n\nH.\n")
    problems = moved.run_json("build")["problems"]
    assert {row["code"] for row in problems} == {"bad-alias"}
    assert len(problems) == 7
    assert not [
        path for path in set(moved.tree(".")) - before if not path.startswith(("site/", "content/", ".", "source"))
    ]
    assert not [path for path in moved.tree("site") if "escape" in path]


def test_an_alias_that_goes_takes_its_redirect_along(moved: Project) -> None:
    moved.run("build")
    moved.edit("content/notes/method.md", ", old/method.html", "")
    moved.run("build")
    assert "old/method.html" not in moved.tree("site")
    assert "old/method/index.html" in moved.tree("site")
