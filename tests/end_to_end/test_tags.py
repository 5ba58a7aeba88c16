"""Tags and collections in whole projects: from frontmatter and text to pages, search and navigation."""

import gzip
import itertools

import pytest
from crawler import broken_references
from harness import Project


@pytest.fixture
def harbour(project: Project) -> Project:
    """Two papers and a note, tagged and collected in several spellings."""
    project.write(
        "content/sources/one.md",
        "---\ntitle: Paper one\ndate: 2014-03-09\ntags: [Ports/Dues]\ncollections: [The Long Quarrel]\n"
        "actors: [Mariana Costa]\n---\n\nMariana Costa wrote of #storms and of dues.\n",
    )
    project.write("content/sources/two.md", "---\ntitle: Paper two\ndate: 2015\ntags: [PORTS]\n---\n\nTwo.\n")
    project.write(
        "content/notes/reading.md",
        "---\ntitle: A reading\ncollections: [the long quarrel]\n---\n\nAll of it is about #pórts/dues and #Lamps.\n",
    )
    return project


def page(project: Project, address: str) -> str:
    return project.read(f"site/{address}index.html")


def test_tags_of_frontmatter_and_text_have_pages(harbour: Project) -> None:
    assert harbour.codes("build") == []
    dues = page(harbour, "tags/ports/dues/")
    assert "Paper one" in dues
    assert "A reading" in dues
    assert "Paper two" not in dues
    ports = page(harbour, "tags/ports/")
    assert ports.index("Paper two</a>") < ports.index("Paper one</a>") < ports.index("A reading</a>")
    assert "A reading" in page(harbour, "tags/lamps/")
    assert 'href="../../tags/ports/dues/index.html"' in page(harbour, "notes/reading/").partition('class="body"')[2]
    assert list(itertools.islice(broken_references(harbour.root / "site"), 20)) == []


def test_a_source_s_text_holds_no_tag(harbour: Project) -> None:
    harbour.run("build")
    assert "#storms" in page(harbour, "sources/one/")
    assert "tags/storms/index.html" not in harbour.tree("site")


def test_collections_have_pages_with_an_author_s_introduction(harbour: Project) -> None:
    harbour.write("content/collections/the-long-quarrel.md", "---\ntitle: The quarrel\n---\n\nIt was about dues.\n")
    harbour.run("build")
    quarrel = page(harbour, "collections/the-long-quarrel/")
    assert "It was about dues." in quarrel
    assert "Paper one" in quarrel
    assert "A reading" in quarrel
    assert "It was about dues." in page(harbour, "collections/")
    assert "The quarrel" not in page(harbour, "notes/")
    assert list(itertools.islice(broken_references(harbour.root / "site"), 20)) == []


def test_search_can_be_narrowed_to_a_tag_and_a_collection(harbour: Project) -> None:
    harbour.run("build")
    filters = b"".join(map(gzip.decompress, harbour.tree("site/pagefind/filter").values()))
    for word in (b"tag", b"collection", b"The Long Quarrel", b"/Dues"):
        assert word in filters


def test_a_tag_goes_with_its_last_page(harbour: Project) -> None:
    harbour.run("build")
    assert "tags/lamps/index.html" in harbour.tree("site")
    harbour.edit("content/notes/reading.md", " and #Lamps", "")
    harbour.run("build")
    assert "tags/lamps/index.html" not in harbour.tree("site")
    (harbour.root / "content/notes/reading.md").unlink()
    for name in ("one", "two"):
        harbour.write(f"content/sources/{name}.md", f"---\ntitle: Paper {name}\n---\n\nWords.\n")
    harbour.run("build")
    site = harbour.tree("site")
    assert not [path for path in site if path.startswith(("tags/", "collections/"))]
    assert b"tags/index.html" not in site["index.html"]


def test_what_is_not_published_stays_so_on_the_page_of_a_tag(harbour: Project) -> None:
    harbour.write(
        "content/sources/sealed.md",
        "---\ntitle: Sealed\npublish: metadata\ntags: [Ports]\n---\n\nThe #zanzibarquince committee met.\n",
    )
    harbour.run("build")
    assert "Sealed" in page(harbour, "tags/ports/")
    site = harbour.tree("site")
    assert not [path for path, data in site.items() if "zanzibarquince" in path or b"zanzibarquince" in data]
