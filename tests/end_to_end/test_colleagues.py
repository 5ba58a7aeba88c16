"""Two people work on one project, and only one of them has installed an optional part."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from harness import Project

from generator import pipeline
from generator.core.model import Problem
from generator.core.problems import make_problem
from generator.ingest.compose import Composed
from generator.pipeline import Desk

MODEL = "some_model 1.0"
PAGE = "content/sources/2014-03-09-ports-authority-and-navy-sign-a-patrol-accord.md"
Result = tuple[Composed | None, tuple[Problem, ...]]


def with_model(compose: Callable[[Desk, str], Result]) -> Callable[[Desk, str], Result]:
    """Ingest as it is where a language model finds one more place."""

    def composed(desk: Desk, path: str) -> Result:
        page, problems = compose(desk, path)
        assert page is not None
        keys = {**page.keys, "places": "places:\n- Far Shore\n"}
        return replace(page, keys=keys, made_with=MODEL), problems

    return composed


@pytest.fixture(autouse=True)
def missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the model that the settings name is not installed."""
    monkeypatch.setenv("SOURCEBOOK_NER", "some_model")


@pytest.fixture
def made_with_model(ports: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The two seeds' pages as a colleague with the model made them."""
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "compose_seed", with_model(pipeline.compose_seed))
        ports.run("ingest")
    assert ports.meta(PAGE)["places"] == ["Far Shore"]
    return ports


def test_names_that_a_model_found_stay_where_it_is_not_installed(made_with_model: Project) -> None:
    before = made_with_model.tree("content")
    lock = made_with_model.read("sourcebook.lock")
    made_with_model.run("ingest")
    assert made_with_model.tree("content") == before
    assert made_with_model.read("sourcebook.lock") == lock
    assert f'"model": "{MODEL}"' in lock


def test_an_edit_of_names_is_still_an_edit_when_the_model_is_back(
    made_with_model: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_with_model.edit(PAGE, "- Far Shore", "- Farther Shore")
    made_with_model.run("ingest")
    monkeypatch.setattr(pipeline, "compose_seed", with_model(pipeline.compose_seed))
    made_with_model.run("ingest")
    assert made_with_model.meta(PAGE)["places"] == ["Farther Shore"]


def test_a_seed_that_changed_is_read_by_the_rules_alone(made_with_model: Project) -> None:
    made_with_model.edit("seeds/ports-accord.txt", "difficult", "hard")
    made_with_model.run("ingest")
    assert "Far Shore" not in made_with_model.meta(PAGE)["places"]
    assert "hard" in made_with_model.read(PAGE)


def test_names_by_the_rules_can_be_asked_for(made_with_model: Project) -> None:
    made_with_model.run("ingest", "--accept", PAGE)
    assert "Far Shore" not in made_with_model.meta(PAGE)["places"]


def test_the_rules_alone_can_be_asked_for_every_page(made_with_model: Project) -> None:
    made_with_model.run("ingest", "--ner", "none")
    assert "Far Shore" not in made_with_model.meta(PAGE)["places"]


def test_a_page_stands_whose_reader_is_not_installed(ports: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    ports.run("ingest")
    before = ports.tree("content")

    def unread(desk: Desk, path: str) -> Result:
        return None, (make_problem("seed-needs-extra", path, "It needs an extra."),)

    monkeypatch.setattr(pipeline, "compose_seed", unread)
    done = ports.run_json("ingest")
    assert [row["code"] for row in done["problems"]] == []
    assert done["ingest"]["unchanged"] == 2
    assert ports.tree("content") == before
    ports.edit("seeds/ports-accord.txt", "difficult", "hard")
    assert ports.codes("ingest") == [("seed-needs-extra", "seeds/ports-accord.txt")]
