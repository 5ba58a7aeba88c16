"""The optional language model: which installed spaCy pipeline serves a language, and what it takes for names.

Blocks come in, proposals go out. What becomes of a proposal is for ``actors`` to say; without spaCy, or without a
pipeline of the document's language, there are none. spaCy is imported when the first document needs it, not before.
"""

import json
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator.core.config import FILE_NAME
from generator.core.model import Block, Kind, Problem
from generator.core.problems import make_problem
from generator.ingest.actors.spans import Proposal

AUTO, NONE = "auto", "none"
LABELS: Mapping[str, Kind] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
"""The labels that name what Sourcebook lists, by OntoNotes' scheme and by that of WikiNER (``PER``). Of a country or an
agreement a model says nothing that the tables and the head words do not say better."""
SIZES = ("lg", "md", "sm", "trf")  # best first; "trf" is last because it is slow without a graphics card
READS = ("ner", "tok2vec", "transformer")  # the components that proposals can need
PIECE = 5_000  # characters that the model reads at once; a longer block is read in pieces
TOGETHER = 16  # pieces in one batch: more need memory, and are no faster
REACH = 1_000_000  # characters of one document that the model reads, about half a minute's work
UNREADABLE = re.compile(r"\S{120,}|[\ud800-\udfff]")  # no words: what is left of a picture, halves of characters
ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
CLOSING = re.compile(r"(?:['’`´]s?|[\s\"“”‘’'«»()\[\],;:!?])+\Z")
OPENING = re.compile(r"[\s\"“”‘’'«»()\[\],;:!?@#]+")
Problems = tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Pipeline:
    """An installed spaCy pipeline that tells names: its package, the language that it reads, and its version."""

    name: str
    lang: str
    version: str

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


@cache
def pick_pipeline(model: str, lang: str) -> tuple[Pipeline | None, Problems]:
    """The pipeline for documents of a language (a BCP 47 tag) by the setting ``[ner] model``: ``none``, the name of an
    installed one, or ``auto`` for the best that is installed. None when there is none of that language; one that is
    named and not installed, or that cannot be loaded, is a problem."""
    pipelines, problems = _choose(model)
    for pipeline in pipelines:
        if pipeline.lang == lang.partition("-")[0].lower():
            loaded, reason = _load(pipeline.name)
            if loaded is not None:
                return pipeline, problems
            message = f"The spaCy pipeline {pipeline} cannot be loaded ({reason})."
            hint = 'Install a pipeline that fits your spaCy, or set [ner] model = "none".'
            problems += (make_problem("ner-missing", FILE_NAME, message, hint=hint),)
    return None, problems


def _choose(model: str) -> tuple[tuple[Pipeline, ...], Problems]:
    """The pipelines that may serve, best first."""
    if model == NONE:
        return (), ()
    installed = list_pipelines()
    named = tuple(pipeline for pipeline in installed if model in (AUTO, pipeline.name))
    if named or model == AUTO:
        return named, ()
    message = f"The spaCy pipeline {model} is not installed, or tells no names; the rules served alone."
    return (), (make_problem("ner-missing", FILE_NAME, message, hint=_install_hint(model)),)


def list_pipelines() -> tuple[Pipeline, ...]:
    """Every installed pipeline that tells names, best first: spaCy's own general ones (``core``) before others, the
    larger before the smaller, then by name. Nothing is imported: packages are found as spaCy itself finds them."""
    found = (_read_meta(entry.name, entry.value) for entry in entry_points(group="spacy_models"))
    return tuple(sorted({pipeline for pipeline in found if pipeline}, key=_rank))


def _read_meta(name: str, module: str) -> Pipeline | None:
    """What a package says of its pipeline; None when it says nothing, or tells no names."""
    try:
        spec = find_spec(module)
        folder = Path((spec.submodule_search_locations or ["."])[0]) if spec else Path()
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        names = "ner" in meta["pipeline"]
        return Pipeline(name, meta["lang"], meta["version"]) if names else None
    except (ImportError, OSError, ValueError, KeyError, TypeError):
        return None


def _rank(pipeline: Pipeline) -> tuple[bool, int, str]:
    parts = pipeline.name.split("_")
    size = next((at for at, size in enumerate(SIZES) if size in parts), len(SIZES))
    return "core" not in parts, size, pipeline.name


def _install_hint(model: str) -> str:
    if find_spec("spacy") is None or model.startswith("en_core_web_sm"):
        return 'Install it: pip install "sourcebook[ner]" brings spaCy and a small English pipeline.'
    return f"Install it: python -m spacy download {model}"


@cache
def _load(name: str) -> tuple[Any, str]:
    """A pipeline with nothing but what telling names needs, once in each process; or None, and why it is not there."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what its libraries say to developers, no author can mend
        try:
            spacy = import_module("spacy")
            nlp = spacy.load(name, exclude=_unneeded(spacy.util.get_package_path(name)))
            for part in [part for part in nlp.pipe_names if part != "ner"]:
                if "ner" not in getattr(nlp.get_pipe(part), "listening_components", ()):
                    nlp.remove_pipe(part)  # it serves other components only
        except Exception as error:  # whatever is wrong with another's package, the rules can serve
            return None, f"{type(error).__name__}: {error}"
    return nlp, ""


def _unneeded(folder: Path) -> list[str]:
    """The components of a pipeline's package that telling names does without."""
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    return [part for part in meta.get("components", meta["pipeline"]) if part not in READS]


def propose_names(pipeline: Pipeline | None, blocks: Iterable[Block]) -> tuple[Proposal, ...]:
    """What a pipeline takes for names, in order of place; nothing without a pipeline.

    The model reads at most ``REACH`` characters of a document, block by block. A document is read by itself, so that
    what is proposed depends on nothing but its text.
    """
    if pipeline is None:
        return ()
    nlp, _ = _load(pipeline.name)
    found: list[Proposal] = []
    with warnings.catch_warnings(), nlp.memory_zone():
        warnings.simplefilter("ignore")
        pieces = ((text, (block, start)) for block, start, text in _within_reach(blocks))
        for document, (block, start) in nlp.pipe(pieces, as_tuples=True, batch_size=TOGETHER):
            spans = ((span.label_, start + span.start_char, start + span.end_char) for span in document.ents)
            found += (p for label, at, end in spans if (p := to_proposal(block, label, at, end)))
    return tuple(found)


def _within_reach(blocks: Iterable[Block]) -> Iterator[tuple[Block, int, str]]:
    """The pieces that the model reads: a block, an offset in its text, and the text from there."""
    left = REACH
    for block in blocks:
        for start, text in split_text(block.text):
            if left <= 0:
                return
            left -= len(text)
            yield block, start, UNREADABLE.sub(lambda match: " " * len(match[0]), text)


def split_text(text: str) -> Iterator[tuple[int, str]]:
    """A block's text in pieces that end behind a sentence, a word or, where there is neither, anywhere."""
    start = 0
    while start < len(text):
        end = start + PIECE
        if end < len(text):
            half = start + PIECE // 2
            sentence = max(text.rfind(". ", half, end), text.rfind("\n", half, end))
            end = 1 + max(sentence, text.rfind(" ", half, end) if sentence < 0 else -1) or end
        yield start, text[start:end]
        start = end


def to_proposal(block: Block, label: str, start: int, end: int) -> Proposal | None:
    """A model's span without its article, possessive and quotation marks; None for a label that names no entry."""
    kind = LABELS.get(label)
    text = block.text
    for edge in (OPENING, ARTICLE):
        if match := edge.match(text, start, end):
            start = match.end()
    if match := CLOSING.search(text[start:end]):
        end = start + match.start()
    return Proposal(block, start, end, kind) if kind and start < end else None
