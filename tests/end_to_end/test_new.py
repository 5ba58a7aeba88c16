"""``new`` writes pages with the right frontmatter, knows whom sources name, and never writes over anything."""

import datetime
import json

import pytest
from harness import PORTS, Project
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

MADE = "content/actors/mariana-costa.md"


def problems_of(project: Project, path: str) -> list[str]:
    """What a build says of a page."""
    return [code for code, where in project.codes("build") if where == path]


def test_an_actor_s_page_is_written_as_sources_write_it(ports: Project) -> None:
    ports.run("ingest")
    result = ports.run("new", "actor", "mariana", "costa")
    assert MADE in result.stdout
    assert "2 sources name “Mariana Costa” (person), also as Costa." in result.stdout
    assert ports.meta(MADE) == {"name": "Mariana Costa", "kind": "person"}
    text = ports.read(MADE)
    assert "Costa" in next(line for line in text.split("\n") if line.startswith("# Sources also write"))
    for key in ("aliases", "not", "same_as"):
        assert f"\n# {key}: []" in text
    assert problems_of(ports, MADE) == []
    assert b"Her life." not in ports.tree("site")["actors/mariana-costa/index.html"]
    ports.write(MADE, text + "Her life.\n")
    ports.run("build")
    assert b"Her life." in ports.tree("site")["actors/mariana-costa/index.html"]


def test_any_form_in_any_spelling_will_do(ports: Project) -> None:
    ports.run("ingest")
    assert ports.run_json("new", "actor", "Rivera")["name"] == "Tomás Rivera"
    assert ports.meta("content/actors/tomas-rivera.md")["name"] == "Tomás Rivera"
    assert ports.run_json("new", "actor", "the coastal patrol accord")["kind"] == "agreement"
    assert ports.meta("content/agreements/coastal-patrol-accord.md")["kind"] == "agreement"


def test_a_near_name_is_told_and_can_be_taken(ports: Project) -> None:
    ports.run("ingest")
    told = ports.run("new", "actor", "Enrique Duarte").stdout
    assert "If “Henrique Duarte” is meant" in told
    ports.edit("content/actors/enrique-duarte.md", "# aliases", "aliases")
    ports.run("build")
    assert b"Henrique Duarte" in ports.tree("site")["actors/enrique-duarte/index.html"]


def test_a_longer_name_with_the_same_words_is_near(ports: Project) -> None:
    ports.run("ingest")
    assert ports.run_json("new", "actor", "Ports Authority")["near"] == "Ports Authority of Norland"


def test_an_unknown_actor_gets_the_kind_that_is_asked_for_and_its_folder(project: Project) -> None:
    assert "No page names “Arenbeck” yet." in project.run("new", "actor", "--kind", "place", "Arenbeck").stdout
    assert project.meta("content/places/arenbeck.md") == {"name": "Arenbeck", "kind": "place"}
    project.run("new", "actor", "Ana Lisboa")
    assert project.meta("content/actors/ana-lisboa.md")["kind"] == "person"
    assert "organization" in project.read("content/actors/ana-lisboa.md")


def test_a_name_of_several_is_told(ports: Project) -> None:
    ports.run("ingest")
    ports.write("content/actors/tiago-costa.md", "---\nname: Tiago Costa\naliases: [Costa]\n---\n")
    ports.write("content/actors/rui-costa.md", "---\nname: Rui Costa\naliases: [Costa]\n---\n")
    told = ports.run_json("new", "actor", "Costa")
    assert set(told["several"]) >= {"Tiago Costa", "Rui Costa"}
    assert told["name"] == "Costa"


def test_a_note_has_today_s_date_unless_another_is_given(project: Project) -> None:
    before = datetime.date.today()
    project.run("new", "note", "How we work: a “method” # 1")
    meta = project.meta("content/notes/how-we-work-a-method-1.md")
    assert meta["title"] == "How we work: a “method” # 1"
    assert before <= meta["date"] <= datetime.date.today()
    assert meta["tags"] == []
    project.run("new", "note", "--date", "2014-03~", "--draft", "Second")
    assert project.meta("content/notes/second.md") == {"title": "Second", "date": "2014-03~", "draft": True, "tags": []}


def test_a_source_typed_by_hand_is_a_source_that_ingest_leaves_alone(ports: Project) -> None:
    path = "content/sources/2014-03-10-a-letter-to-the-harbour-master.md"
    ports.run("ingest")
    ports.run("new", "source", "A letter to the harbour master", "--date", "2014-03-10")
    ports.write(path, ports.read(path).replace("actors: []", "actors: [Mariana Costa]") + "Costa wrote to us.\n")
    text = ports.read(path)
    assert problems_of(ports, path) == []
    assert ports.codes("ingest") == []
    assert ports.read(path) == text
    page = ports.tree("site")["sources/2014-03-10-a-letter-to-the-harbour-master/index.html"].decode()
    assert "actors/mariana-costa/index.html" in page


def test_a_seed_of_the_same_title_gets_a_page_of_its_own(project: Project) -> None:
    project.run("new", "source", "Ports authority and navy sign a patrol accord", "--date", "2014-03-09")
    (typed,) = project.pages()
    text = project.read(typed)
    project.write("seeds/ports.txt", PORTS)
    project.run("ingest")
    assert len(project.pages()) == 2
    assert project.read(typed) == text


def test_a_source_without_a_date_is_named_by_its_title(project: Project) -> None:
    assert project.run_json("new", "source", "Another letter")["path"] == "content/sources/another-letter.md"
    assert problems_of(project, "content/sources/another-letter.md") == []


def test_no_page_is_written_over(ports: Project) -> None:
    ports.run("ingest")
    ports.write("content/notes/The Method.md", "Text.\n")
    ports.write("content/actors/minister.md", "---\nname: Mariana Costa\n---\nHer life.\n")
    ports.write("content/notes/later.md", "---\ndraft: true\n---\n")
    before = ports.tree("content")
    for asked, holder in (
        (("note", "the method"), "content/notes/The Method.md"),
        (("actor", "Costa"), "content/actors/minister.md"),
        (("note", "Later!"), "content/notes/later.md"),
    ):
        assert ports.codes("new", *asked, code=1) == [("page-exists", holder)]
    assert ports.tree("content") == before


def test_what_is_no_page_is_not_written_over_either(project: Project) -> None:
    (project.root / "content/notes/method.md").mkdir(parents=True)
    assert project.codes("new", "note", "Method", code=1) == [("page-exists", "content/notes/method.md")]


def test_another_content_folder_and_language_are_respected(project: Project) -> None:
    project.write("sourcebook.toml", '[site]\nlang = "es"\n[paths]\ncontent = "texts"\n')
    assert project.run_json("new", "source", "Una carta")["path"] == "texts/sources/una-carta.md"
    assert project.meta("texts/sources/una-carta.md")["lang"] == "es"


@pytest.mark.parametrize(
    "asked",
    [
        ("note",),
        ("note", "  "),
        ("letter", "A"),
        ("note", "A", "--kind", "person"),
        ("actor", "A", "--date", "2014"),
        ("source", "A", "--date", "9 March"),
        ("note", "caf\udce9"),
    ],
)
def test_a_wrong_use_is_told_and_writes_nothing(project: Project, asked: tuple[str, ...]) -> None:
    project.run("new", *asked, code=2)
    assert project.pages() == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=300), st.sampled_from(["actor", "note", "source"]))
def test_whatever_a_name_is_its_page_bears_it(project: Project, name: str, what: str) -> None:
    for page in project.pages():
        (project.root / page).unlink()
    title = " ".join(name.split())
    if not title or any("\ud800" <= character <= "\udfff" for character in title):
        return
    path = json.loads(project.run("new", "--json", what, "--", name).stdout)["path"]
    assert path.startswith(f"content/{what}s/")
    assert project.pages() == [path]
    assert project.meta(path)["name" if what == "actor" else "title"] == title
