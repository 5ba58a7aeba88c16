"""Drafts: a preview reads them, and no byte of one reaches a build."""

import gzip
from dataclasses import replace

import pytest
from harness import Project

from generator.core.config import load_config
from generator.pipeline import build_site

CANARY = "zanzibarquince"
DRAFTS = {
    "content/sources/secret.md": (
        f"title: The {CANARY} paper\ndate: 2013-06-06\ntags: [{CANARY}-tag, ports]\n"
        f"collections: [{CANARY} papers, Quarrel]\n"
        f"aliases: [Old {CANARY}, /old/{CANARY}/, old/{CANARY}.html]\n"
        f"actors:\n  - {{name: Zoraida {CANARY.title()}, kind: person, role: {CANARY} minister}}\n"
        f"  - {{name: Mariana Costa, kind: person, role: Keeper of the {CANARY}, as: [Madame {CANARY.title()}]}}\n"
        f"places: [Port {CANARY.title()}]\nagreements: [{CANARY.title()} Accord]",
        f"# The {CANARY} heading\n\nOn 6 June 2013 Mariana Costa told the {CANARY} committee of Port "
        f"{CANARY.title()}.\n",
    ),
    "content/notes/secret.md": (
        f"title: A {CANARY} note\ntags: [{CANARY}-note]\naliases: [{CANARY}]\ncollections: [Quarrel]",
        f"[[Mariana Costa]] and [[A paper]] hold #{CANARY}-inline.\n\n{{{{ list of sources with tag {CANARY} }}}}\n",
    ),
    f"content/{CANARY}.md": (f"title: A {CANARY} page", f"A {CANARY}."),
    "content/actors/mariana-costa.md": (
        f"name: Mariana Costa\naliases: [{CANARY.title()} Costa, /people/{CANARY}/]\nsame_as: ['https://{CANARY}.example/']",
        f"She kept the {CANARY}.\n",
    ),
    f"content/places/{CANARY}.md": (f"name: {CANARY.title()} Bay", f"A bay of {CANARY}."),
    "content/index.md": (f"title: {CANARY} front", f"The {CANARY} front page."),
    "content/collections/quarrel.md": (f"title: The {CANARY} quarrel", f"About {CANARY}."),
    "content/tags/ports.md": (f"title: Of {CANARY} ports", f"Ports and {CANARY}."),
    "content/sources/index.md": (f"title: {CANARY} sources", f"All the {CANARY}."),
}


@pytest.fixture
def harbour(project: Project) -> Project:
    """A paper, a note with lists, and a draft of every kind of page."""
    project.write("sourcebook.toml", '[site]\npublish = "full"\nurl = "https://example.org/ports/"\n')
    project.write(
        "content/sources/paper.md",
        "---\ntitle: A paper\ndate: 2014-03-09\ntags: [ports]\ncollections: [Quarrel]\n"
        "actors: [{name: Mariana Costa, kind: person}, {name: Norland, kind: country}]\n---\n\n"
        "On 4 May 2014 Mariana Costa of Norland spoke in the port.\n",
    )
    lists = ("pages", "people", "places", "agreements", "sources with tag ports", 'notes with collection "Quarrel"')
    asked = "\n\n".join(f"{{{{ list of {one} }}}}" for one in lists)
    project.write("content/notes/open.md", f"---\ntitle: An open note\n---\n\n{asked}\n")
    for path, (matter, body) in DRAFTS.items():
        project.write(path, f"---\n{matter}\ndraft: true\n---\n\n{body}")
    return project


def leaks(project: Project) -> list[str]:
    """Every file of the site that holds the canary, in its name or its bytes, packed or not."""
    found = []
    for path, data in project.tree("site").items():
        plain = gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data
        if CANARY in path.lower() or CANARY.encode() in plain.lower():
            found.append(path)
    return sorted(found)


def test_no_byte_of_a_draft_reaches_a_build(harbour: Project) -> None:
    assert harbour.codes("build") == []
    site = harbour.tree("site")
    assert len(site) > 20
    assert "pagefind/pagefind-entry.json" in site
    assert leaks(harbour) == []
    assert CANARY not in harbour.read("sourcebook.lock").lower()


def test_the_same_pages_would_be_seen_without_the_mark(harbour: Project) -> None:
    for path in DRAFTS:
        harbour.edit(path, "draft: true\n", "")
    harbour.run("build", code=0)
    found = leaks(harbour)
    for path in (
        "sources/secret/index.html",
        "notes/secret/index.html",
        f"old/{CANARY}.html",
        f"people/{CANARY}/index.html",
        f"tags/{CANARY}-tag/index.html",
        f"tags/{CANARY}-inline/index.html",
        f"collections/{CANARY}-papers/index.html",
        "collections/quarrel/index.html",
        "notes/open/index.html",
        "timeline/index.html",
        "search/names/all.json",
        "index.html",
    ):
        assert path in found, path
    assert [path for path in found if path.startswith("pagefind/fragment/")]


def test_a_page_that_becomes_a_draft_leaves_nothing_behind(harbour: Project) -> None:
    for path in DRAFTS:
        harbour.edit(path, "draft: true\n", "")
    harbour.run("build")
    for path, (matter, body) in DRAFTS.items():
        harbour.write(path, f"---\n{matter}\ndraft: true\n---\n\n{body}")
    harbour.run("build", code=0)
    assert leaks(harbour) == []


def test_a_preview_shows_drafts_and_says_so(harbour: Project) -> None:
    config, _ = load_config(harbour.root)
    built, _ = build_site(replace(config, drafts=True, output=harbour.root / "preview"))
    assert built.published
    secret = harbour.read("preview/sources/secret/index.html")
    assert '<span class="draft">Draft</span>' in secret
    assert '<meta name="robots" content="noindex">' in secret
    assert '<span class="draft">Draft</span>' in harbour.read("preview/tags/ports/index.html")
    paper = harbour.read("preview/sources/paper/index.html")
    assert '<meta name="robots" content="noindex">' not in paper


def test_a_link_to_a_draft_is_a_link_to_nothing(harbour: Project) -> None:
    harbour.edit(
        "content/notes/open.md", "---\n\n", f"---\n\nSee [[{DRAFTS['content/notes/secret.md'][0][7:27]}]].\n\n"
    )
    assert harbour.codes("build") == [("unknown-name", "content/notes/open.md")]
