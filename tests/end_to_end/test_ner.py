"""The language model in a whole project: it is named, chosen and turned off as the author says, and is told of."""

import pytest
from harness import Project, unwrapped

from generator.ingest.ner import Pipeline

SEED = """Storm closes the road to the north

Harbour Gazette

9 March 2014

By Ana Pereira

The storm closed the road to Velmora on Friday and the ferry from Ostrandia to the islands. Minister of Ports Mariana
Costa said that the boats would run again on Sunday, and that the army had sent three more from Chile.

Nobody was hurt, though the storm had darkened Velmora and drowned Ostrandia. Costa thanked the men of the night
watch, who had seen the water rise and rung the bells in time.
"""


@pytest.fixture
def storm(project: Project) -> Project:
    """A project of one seed that names places that no table knows."""
    project.write("seeds/storm.txt", unwrapped(SEED))
    return project


def places(project: Project) -> set[str]:
    [page] = project.pages()
    return set(project.meta(page).get("places", ()))


def test_the_summary_tells_that_the_rules_served_alone(storm: Project) -> None:
    assert "names by rules)" in storm.run("ingest").output
    assert storm.run_json("ingest")["ingest"]["models"] == []


def test_the_summary_names_the_pipeline_that_served(storm: Project, language_model: Pipeline) -> None:
    assert f"names by rules and {language_model})" in storm.run("ingest").output
    assert storm.run_json("build")["ingest"]["models"] == [str(language_model)]


def test_the_model_finds_what_the_rules_do_not(storm: Project, language_model: Pipeline) -> None:
    storm.run("ingest", "--ner", "none")
    assert places(storm) == set()
    storm.run("ingest", "--ner", language_model.name)
    assert places(storm) == {"Velmora", "Ostrandia"}


def test_a_build_with_the_model_is_the_same_each_time(storm: Project, language_model: Pipeline) -> None:
    storm.run("ingest")
    before = storm.tree("content")
    assert storm.run_json("ingest")["ingest"]["unchanged"] == 1
    assert storm.tree("content") == before


def test_an_option_wins_over_the_environment_and_that_over_the_file(
    storm: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    storm.write("sourcebook.toml", '[ner]\nmodel = "en_of_the_file"\n')
    assert storm.codes("ingest") == []
    monkeypatch.setenv("SOURCEBOOK_NER", "en_of_the_environment")
    [problem] = storm.run_json("ingest")["problems"]
    assert "en_of_the_environment" in problem["message"]
    [problem] = storm.run_json("ingest", "--ner", "en_of_the_option")["problems"]
    assert "en_of_the_option" in problem["message"]


def test_a_missing_pipeline_is_told_once_and_the_rules_serve(storm: Project) -> None:
    for number in range(3):
        storm.write(f"seeds/{number}.txt", unwrapped(SEED).replace("Friday", f"day {number}"))
    assert storm.codes("ingest", "--ner", "en_core_web_zz") == [("ner-missing", "sourcebook.toml")]
    assert len(storm.pages()) == 4


def test_a_document_of_another_language_is_left_to_the_rules(project: Project, language_model: Pipeline) -> None:
    text = (
        "La ministra de puertos dijo que el acuerdo con la marina era bueno para todos los que viven en la costa.\n\n"
    )
    project.write("seeds/puertos.txt", text + text.replace("dijo", "repitió") + text.replace("dijo", "explicó"))
    assert "names by rules)" in project.run("ingest").output
