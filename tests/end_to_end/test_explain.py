"""Explain tells by which rules a name was found in its document and resolved across pages."""

import pytest
from harness import Project, unwrapped

from generator import explain
from generator.ingest.actors import trace
from generator.link.identity import RULES as JOINERS
from generator.link.trace import RULES as IDENTITY

ACCORD = "content/sources/2014-03-09-ports-authority-and-navy-sign-a-patrol-accord.md"
FISHERIES = "content/sources/2015-06-02-fisheries-talks-stall.md"
SEED = "seeds/lamps.txt"
LAMPS = """Lamps for the pier

Harbour Gazette

9 March 2014

The council of Arenbeck, Texas, sent lamps to the pier last month, and thanked the clerks of the harbour for the work.
Ana Ardanaz and Luis Ardanaz wrote the report of the council, which told Ardanaz that the lamps were too dim to see.
Whether the Tarvo lamps will burn until the winter is what the clerks of the harbour now ask.
"""


@pytest.fixture
def made(ports: Project) -> Project:
    """The ports' project with its pages, and one of lamps."""
    ports.write("seeds/lamps.txt", unwrapped(LAMPS))
    ports.run("ingest")
    return ports


def test_name_is_told_with_its_rule_places_lines_forms_and_actor(made: Project) -> None:
    told = made.run_json("explain", ACCORD, "Mariana Costa")
    found = told["found"]
    assert (found["name"], found["kind"]) == ("Mariana Costa", "person")
    assert found["rule"] in trace.RULES
    assert "Costa" in found["forms"]
    lines = made.read(ACCORD).split("\n")
    for place in found["places"]:
        assert place["surface"] in place["sentence"]
        assert place["sentence"] in lines[place["line"] - 1]
    (actor,) = told["actors"]
    assert actor["actor"]["id"] == "actors/mariana-costa"
    assert set(actor["pages"]) == {ACCORD, FISHERIES}


def test_any_form_in_any_case_is_the_same_actor(made: Project) -> None:
    for form in ("Costa", "mariana costa", "COSTA"):
        assert made.run_json("explain", ACCORD, form)["found"]["name"] == "Mariana Costa"


def test_text_says_it_in_sentences(made: Project) -> None:
    text = made.run("explain", ACCORD, "Rivera").stdout
    assert "In the document: Tomás Rivera (person), found by rule: title" in text
    assert trace.RULES["title"] in text
    assert "short form: Rivera" in text
    assert "as ingest made it" in text
    assert "In the site: Tomás Rivera (person)" in text


def test_entry_that_the_author_wrote_is_told_as_such(made: Project) -> None:
    made.edit(ACCORD, "name: Mariana Costa", "name: Mariana Costa Lima")
    made.edit(ACCORD, "as: [Costa]", "as: [Costa, Mariana Costa]")
    told = made.run_json("explain", ACCORD, "Mariana Costa Lima")
    assert told["found"] is None
    assert told["listing"] == {
        "name": "Mariana Costa Lima",
        "key": "actors",
        "line": told["listing"]["line"],
        "authors": True,
    }
    assert "by you" in made.run("explain", ACCORD, "Costa").stdout


def test_rule_that_joins_pages_is_told(made: Project) -> None:
    made.edit(ACCORD, "name: Mariana Costa", "name: Mariana Costa Lima")
    (actor,) = made.run_json("explain", FISHERIES, "Mariana Costa")["actors"]
    assert [join["rule"] for join in actor["joins"]] == ["join_shorter_names"]
    assert {actor["joins"][0]["first"], actor["joins"][0]["second"]} == {"Mariana Costa", "Mariana Costa Lima"}
    made.write("content/actors/costa.md", "---\nname: M. Costa\naliases: [Mariana Costa, Mariana Costa Lima]\n---\n")
    (actor,) = made.run_json("explain", FISHERIES, "Mariana Costa")["actors"]
    assert {join["rule"] for join in actor["joins"]} == {"join_cards"}


def test_candidate_is_told_with_its_votes(made: Project) -> None:
    told = made.run_json("explain", SEED, "Arenbeck")["found"]
    assert told["kind"] == "place"
    assert dict(told["votes"])["place"] >= 2
    assert any("Votes" in why for why in told["why"])


def test_candidate_that_was_left_out_is_told_with_the_reason(made: Project) -> None:
    told = made.run_json("explain", SEED, "Tarvo")
    assert told["found"]["name"] == ""
    assert told["found"]["why"][-1] == "It was a candidate without enough evidence, and was left out."
    assert "lists" not in made.run("explain", SEED, "Tarvo").stdout


def test_short_name_of_two_is_told_with_both(made: Project) -> None:
    (why,) = made.run_json("explain", SEED, "Ardanaz")["found"]["why"]
    assert "Ana Ardanaz, Luis Ardanaz" in why


def test_unknown_name_is_said_so_with_near_ones(made: Project) -> None:
    text = made.run("explain", ACCORD, "Mariana Kosta").stdout
    assert f"“Mariana Kosta” is not named in {ACCORD}. Did you mean “Mariana Costa”" in text
    assert made.run("explain", ACCORD, "Quite Another").stdout.endswith(f"is not named in {ACCORD}.\n")


def test_notes_and_actor_pages_can_be_asked_and_unknown_pages_are_an_error(made: Project) -> None:
    made.write("content/actors/mariana-costa.md", "---\nname: Mariana Costa\nkind: person\n---\nHer life.\n")
    made.write("content/notes/method.md", "How we work.\n")
    for page in ("content/actors/mariana-costa.md", "content/notes/method.md"):
        (actor,) = made.run_json("explain", page, "Mariana Costa")["actors"]
        assert actor["actor"]["id"] == "actors/mariana-costa"
    assert made.codes("explain", "nowhere", "Costa", code=1) == [("unknown-page", "nowhere")]


def test_nothing_is_written(made: Project) -> None:
    before = made.tree(".")
    made.run("explain", ACCORD, "Costa")
    assert made.tree(".") == before


def test_every_rule_has_its_sentence(made: Project) -> None:
    names = ("Costa", "Portugal", "Rivera", "Coastal Patrol Accord", "Harbour City", "Ports Authority of Norland")
    told = [made.run_json("explain", ACCORD, name)["found"] for name in names]
    rules = {place["rule"] for found in told if found for place in found["places"]}
    assert len(rules) > 2
    assert rules <= set(trace.RULES)
    assert {rule.__name__ for rule in JOINERS} == set(IDENTITY)


def test_who_wrote_an_entry_is_not_told_where_its_document_cannot_be_read(
    made: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(explain, "understand", lambda desk, seed: (None, ()))
    answer = made.run("explain", ACCORD, "Mariana Costa").stdout
    assert "On the page: Mariana Costa, under actors in line" in answer
    assert "by you" not in answer
    assert "as ingest made it" not in answer
