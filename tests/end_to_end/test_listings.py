"""Lists that an author asks for, in whole projects: shown, kept up to date, and told of where they are wrong."""

import gzip
import itertools

import pytest
from crawler import broken_references
from harness import Project


@pytest.fixture
def listed(ports: Project) -> Project:
    """A project whose front page, note and actor's page ask for lists."""
    asked = '{{ list of sources with actor "Mariana Costa", oldest first }}'
    ports.write("content/index.md", f"---\ntitle: Ports\n---\n\nThe papers:\n\n{asked}\n\nThat is all.\n")
    ports.write("content/notes/who.md", "---\ntitle: Who\n---\n\n{{ list of countries, most named first }}\n")
    ports.write("content/actors/mariana-costa.md", f"---\nname: Mariana Costa\n---\n\n{asked}\n")
    return ports


def body(project: Project, path: str) -> str:
    """What stands in the author's text of a page."""
    return project.read(f"site/{path}index.html").partition('<div class="body')[2].partition("<footer")[0]


def test_lists_are_part_of_the_author_s_text(listed: Project) -> None:
    assert listed.codes("build") == []
    front = body(listed, "")
    places = [front.index(words) for words in ("The papers:", "9 March 2014", "2 June 2015", "That is all.")]
    assert places == sorted(places)
    assert "Harbour Gazette" in front
    assert "Fisheries talks stall</a>" in body(listed, "actors/mariana-costa/")
    who = body(listed, "notes/who/")
    assert '<a class="name kind-country" href="../../actors/portugal/index.html"' in who
    assert list(itertools.islice(broken_references(listed.root / "site"), 20)) == []


def test_a_list_follows_the_sources(listed: Project) -> None:
    listed.run("build")
    listed.write("content/sources/new.md", "---\ntitle: A new paper\nactors: [Mariana Costa]\n---\n\nMariana Costa.\n")
    listed.run("build")
    assert "A new paper</a>" in body(listed, "").partition("That is all.")[0]


def test_no_index_of_the_site_holds_the_place_of_a_list(listed: Project) -> None:
    listed.run("build")
    for path, data in listed.tree("site").items():
        plain = gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data
        assert b"listing:" not in plain, path
        assert b"{{ list of" not in plain, path


def test_what_is_wrong_with_a_list_is_told_with_its_line_and_what_to_write(listed: Project) -> None:
    listed.write(
        "content/notes/wrong.md",
        "---\ntitle: Wrong\n---\n\n{{ list of fishes }}\n\n"
        '{{ list of sources with actor "Mariana Cosat" }}\n\n{{ list of sources with actor Mariana Costa }}\n',
    )
    problems = listed.run_json("build")["problems"]
    assert [(row["code"], row["path"], row["line"]) for row in problems] == [
        ("bad-list", "content/notes/wrong.md", 5),
        ("unknown-name", "content/notes/wrong.md", 7),
        ("bad-list", "content/notes/wrong.md", 9),
    ]
    assert problems[1]["hint"] == "Did you mean “Mariana Costa”?"
    assert problems[2]["hint"].endswith('actor "Mariana Costa".')
    wrong = body(listed, "notes/wrong/")
    assert "{{ list of fishes }}" in wrong
    assert "Nothing yet." in wrong


def test_a_source_that_quotes_such_a_line_quotes_it(ports: Project) -> None:
    text = ports.read("seeds/ports-accord.txt") + "\n{{ list of sources }}\n"
    ports.write("seeds/ports-accord.txt", text)
    assert ports.codes("build") == []
    (path,) = [path for path in ports.tree("site") if path.startswith("sources/2014")]
    assert "{{ list of sources }}" in ports.read(f"site/{path}")


def test_no_list_runs_what_a_template_would(listed: Project) -> None:
    listed.write(
        "content/notes/template.md",
        "---\ntitle: Template\n---\n\n{{ 7 * 191 }}\n\n{% for a in b %}\n\n{{ list of sources | upper }}\n",
    )
    assert listed.codes("build") == [("bad-list", "content/notes/template.md")]
    assert "{{ 7 * 191 }}" in body(listed, "notes/template/")
    assert "1337" not in body(listed, "notes/template/")
