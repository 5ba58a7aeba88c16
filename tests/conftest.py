"""Tests use the rules alone, so that they are quick and the same everywhere; those that want the language model ask."""

import os

import pytest
from hypothesis import settings

from generator.ingest.ner import Pipeline, pick_pipeline


def pytest_configure() -> None:
    """Turns the language model off, for subprocesses too; a property may take its time on a busy machine."""
    os.environ["SOURCEBOOK_NER"] = "none"
    settings.register_profile("any machine", deadline=None)
    settings.load_profile("any machine")


@pytest.fixture
def language_model(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    """The installed English pipeline, turned on; it is loaded once for all tests."""
    monkeypatch.delenv("SOURCEBOOK_NER")
    pipeline, _ = pick_pipeline("auto", "en")
    if pipeline is None:
        pytest.skip("no spaCy pipeline is installed")
    return pipeline
