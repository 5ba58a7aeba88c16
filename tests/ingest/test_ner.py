"""Which pipeline serves which language, and what the model proposes of a text."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from generator.core.model import Block
from generator.ingest import ner
from generator.ingest.ner import Pipeline, list_pipelines, pick_pipeline, propose_names


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of packages that look like pipelines, found as installed ones are."""

    folder: Path
    entries: list[EntryPoint]

    def add(self, name: str, lang: str = "en", pipeline: Iterable[str] = ("tok2vec", "ner")) -> None:
        listed = ", ".join(f'"{part}"' for part in pipeline)
        meta = f'{{"lang": "{lang}", "version": "1.0", "pipeline": [{listed}]}}'
        (self.folder / name).mkdir()
        (self.folder / name / "__init__.py").write_text("raise RuntimeError('nobody may import a pipeline to list it')")
        (self.folder / name / "meta.json").write_text(meta)
        self.entries.append(EntryPoint(name, name, "spacy_models"))


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shelf]:
    """No pipelines but those that a test adds; what was picked is forgotten, before and after."""
    made = Shelf(tmp_path, [])
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(ner, "entry_points", lambda group: made.entries)
    pick_pipeline.cache_clear()
    yield made
    pick_pipeline.cache_clear()


def paragraph(text: str, start: int = 0) -> Block:
    return Block("paragraph", text, start, start + len(text))


def test_general_pipelines_come_first_and_the_larger_before_the_smaller(shelf: Shelf) -> None:
    for name in ("en_harbours", "en_core_web_trf", "en_core_web_sm", "en_core_web_lg", "fr_core_news_md"):
        shelf.add(name)
    names = [pipeline.name for pipeline in list_pipelines()]
    assert names == ["en_core_web_lg", "fr_core_news_md", "en_core_web_sm", "en_core_web_trf", "en_harbours"]


def test_a_pipeline_that_tells_no_names_is_none(shelf: Shelf) -> None:
    shelf.add("en_core_web_sm", pipeline=("tok2vec", "tagger"))
    assert list_pipelines() == ()


def test_a_package_without_a_description_is_passed_over(shelf: Shelf) -> None:
    shelf.add("en_core_web_sm")
    (shelf.folder / "en_core_web_sm" / "meta.json").write_text("{broken")
    shelf.entries.append(EntryPoint("en_gone", "en_gone", "spacy_models"))
    assert list_pipelines() == ()


@pytest.mark.parametrize("lang", ["fr", "", "e"])
def test_a_document_of_another_language_has_no_pipeline_and_no_problem(shelf: Shelf, lang: str) -> None:
    shelf.add("en_core_web_sm")
    assert pick_pipeline("auto", lang) == (None, ())


def test_none_asks_for_no_pipeline_at_all(shelf: Shelf) -> None:
    shelf.add("en_core_web_sm")
    assert pick_pipeline("none", "en") == (None, ())


def test_without_any_pipeline_auto_leaves_the_rules_alone(shelf: Shelf) -> None:
    assert pick_pipeline("auto", "en") == (None, ())


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("en_core_web_lg", "python -m spacy download en_core_web_lg"),
        ("en_core_web_sm", 'pip install "sourcebook[ner]"'),
    ],
)
def test_a_named_pipeline_that_is_missing_is_a_problem_with_the_command_that_mends_it(
    shelf: Shelf, name: str, command: str
) -> None:
    shelf.add("en_harbours")
    pipeline, (problem,) = pick_pipeline(name, "en")
    assert pipeline is None
    assert (problem.code, problem.severity) == ("ner-missing", "warning")
    assert name in problem.message
    assert command in problem.hint


def test_a_pipeline_that_cannot_be_loaded_is_a_problem_with_its_reason(shelf: Shelf) -> None:
    shelf.add("en_core_web_sm_broken")
    pipeline, (problem,) = pick_pipeline("auto", "en")
    assert pipeline is None
    assert "nobody may import" in problem.message


def test_the_model_is_not_imported_where_it_is_not_asked_for() -> None:
    code = (
        "import sys, generator.cli, generator.ingest.ner as n; n.list_pipelines(); n.pick_pipeline('none', 'en'); "
        "n.pick_pipeline('auto', 'tlh'); sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_region_of_the_language_is_the_language(language_model: Pipeline) -> None:
    assert pick_pipeline("auto", "en-GB") == (language_model, ())
    assert pick_pipeline(language_model.name, "en") == (language_model, ())


def test_the_model_proposes_persons_organizations_and_places_by_their_place(language_model: Pipeline) -> None:
    text = "In March, Mariana Costa left London for Google’s offices in Toronto with 20 friends."
    found = propose_names(language_model, (paragraph("It rained."), paragraph(text, 20)))
    told = {text[one.start : one.end]: one.kind for one in found}
    assert told.items() >= {"Mariana Costa": "person", "London": "place", "Google": "organization"}.items()
    assert {one.block.start for one in found} == {20}
    assert not {"March", "20"} & set(told)


def test_articles_possessives_and_quotation_marks_are_no_part_of_a_proposal() -> None:
    text = "“The Harbour Gazette’s” men"
    proposal = ner.to_proposal(paragraph(text), "ORG", 0, text.index(" men"))
    assert proposal is not None
    assert text[proposal.start : proposal.end] == "Harbour Gazette"
    assert ner.to_proposal(paragraph(text), "DATE", 0, 5) is None
    assert ner.to_proposal(paragraph("“The ’s”"), "ORG", 0, 8) is None


def test_what_is_proposed_depends_on_the_document_alone(language_model: Pipeline) -> None:
    one = (paragraph("Henrique Duarte met Ana Pell of Microsoft in Lisbon."),)
    other = tuple(paragraph(f"Luis Zafra sailed to Chile with {n} ships.", 100 * n) for n in range(1, 40))
    first = propose_names(language_model, one)
    propose_names(language_model, other)
    assert propose_names(language_model, one) == first != ()


def test_without_a_pipeline_nothing_is_proposed() -> None:
    assert propose_names(None, (paragraph("Mariana Costa left London."),)) == ()


def test_a_long_block_is_read_in_pieces_and_its_offsets_hold(language_model: Pipeline) -> None:
    text = "The rain did not stop at all. " * 400 + "Mariana Costa flew from London to Chicago."
    found = propose_names(language_model, (paragraph(text),))
    assert "Mariana Costa" in {text[one.start : one.end] for one in found}


def test_the_model_reads_a_document_as_far_as_its_reach(
    language_model: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ner, "REACH", 100)
    blocks = tuple(paragraph("Mariana Costa flew from London to Chicago.", 50 * n) for n in range(10))
    assert max(one.block.start for one in propose_names(language_model, blocks)) == 100


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "\x00\x01", "((((" * 3000, "A" * 20_000, "ÿ" * 50, "北京 上海", "\ud800 x"]
)
def test_odd_texts_pass(language_model: Pipeline, text: str) -> None:
    propose_names(language_model, (paragraph(text),))


@pytest.mark.parametrize("size", [0, 1, 4_999, 5_000, 5_001, 12_345])
@pytest.mark.parametrize("piece", ["word ", "A sentence. ", "x", "line\n"])
def test_pieces_are_the_text(size: int, piece: str) -> None:
    text = (piece * (size // len(piece) + 1))[:size]
    pieces = list(ner.split_text(text))
    assert "".join(part for _, part in pieces) == text
    assert all(text.startswith(part, start) and 0 < len(part) <= ner.PIECE for start, part in pieces)


def test_a_pipeline_is_named_with_its_version() -> None:
    assert str(replace(Pipeline("en_harbours", "en", "1.0"), version="2.1")) == "en_harbours 2.1"
