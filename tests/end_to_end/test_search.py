"""Search in whole projects: its files are part of the site, go with it, and fail without taking it along."""

import gzip
import json

import pytest
from harness import Project


def texts_of(project: Project) -> str:
    """All that the index of texts shows of pages."""
    tree = project.tree("site/pagefind/fragment")
    return "\n".join(gzip.decompress(content).decode() for content in tree.values())


def test_a_site_carries_its_search_and_both_languages_are_in_one_index(ports: Project) -> None:
    ports.write(
        "content/sources/carta.md",
        "---\ntitle: Carta del puerto\nlang: es\n---\n\nLa seguridad del puerto es de todos, dijo Mariana Costa.\n",
    )
    ports.run("build")
    site = ports.tree("site")
    assert "search/index.html" in site
    assert list(json.loads(site["pagefind/pagefind-entry.json"])["languages"]) == ["en"]
    assert "La seguridad del puerto" in texts_of(ports)
    assert "night raids" in texts_of(ports)


def test_an_edit_changes_the_index_and_leaves_nothing_of_the_old_one(ports: Project) -> None:
    ports.run("build")
    before = ports.tree("site/pagefind").keys()
    ports.edit("seeds/ports-accord.txt", "night raids", "zanzibarquince raids")
    ports.run("build")
    assert "zanzibarquince" in texts_of(ports)
    assert "night raids" not in texts_of(ports)
    assert len(ports.tree("site/pagefind")) == len(before)


def test_words_that_are_not_published_are_not_searched(ports: Project) -> None:
    ports.write(
        "content/sources/secret.md",
        "---\ntitle: Minutes\npublish: metadata\n---\n\nMariana Costa met the zanzibarquince committee.\n",
    )
    ports.run("build")
    names = b"".join(ports.tree("site/search/names").values())
    index = b"".join(map(gzip.decompress, ports.tree("site/pagefind/index").values()))
    assert "Minutes" in texts_of(ports)
    assert b"zanzibar" not in texts_of(ports).encode() + names + index


def test_without_the_indexer_the_site_is_built_and_told_of(ports: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    ports.run("build")
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(ports.root / "nothing"))
    assert ("search-names-only", "pagefind") in ports.codes("build")
    site = ports.tree("site")
    assert not [path for path in site if path.startswith("pagefind/")]
    assert json.loads(site["search/names/index.json"])["texts"] is False
    assert b"Mariana Costa" in site["search/names/all.json"]
