"""One table of keys: from it come the checks of pages and the JSON Schema for editors, and the two agree."""

from collections.abc import Mapping
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator.core.model import PageFile, PageKind, Problem
from generator.core.pages import read_page
from generator.core.schema import PAGE_KEYS, VALUE_TYPES, Key, keys_of, page_schema, settings_schema
from generator.core.schema.keys import ITEM, PAGE_KINDS
from generator.link.parse import parse_page

PATHS: Mapping[PageKind, str] = {
    "source": "content/sources/a.md",
    "actor": "content/actors/a.md",
    "front": "content/index.md",
    "note": "content/notes/a.md",
}
SCHEMAS: dict[str, dict[str, Any]] = {
    "any": page_schema(),
    "settings": settings_schema(),
    **{kind: page_schema(kind) for kind in PAGE_KINDS},
}
VALIDATORS: dict[str, Draft202012Validator] = {name: Draft202012Validator(schema) for name, schema in SCHEMAS.items()}


def problems_of(meta: Mapping[str, Any], kind: PageKind) -> tuple[Problem, ...]:
    """What the checks say of a page's frontmatter."""
    return parse_page(PageFile(PATHS[kind], meta, {}, "", 1), drafts=True)[1]


def around(key: Key, value: object) -> dict[str, object]:
    """Frontmatter in which a key has a value, with what it stands below."""
    first, _, rest = key.path.partition(".")
    if not rest:
        return {first: value}
    if first.endswith(ITEM):
        return {first.removesuffix(ITEM): [{"name": "Mariana Costa", rest: value}]}
    return {first: {rest: value}}


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert SCHEMAS[name]["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_every_key_stands_once_below_one_that_is_there() -> None:
    paths = [key.path for key in PAGE_KEYS]
    assert len(paths) == len(set(paths))
    assert {key.parent.removesuffix(ITEM) for key in PAGE_KEYS} <= {*paths, ""}


@pytest.mark.parametrize("key", PAGE_KEYS, ids=lambda key: key.path)
def test_every_key_says_what_it_is_for_and_its_example_is_right(key: Key) -> None:
    assert key.meaning.endswith(".")
    assert key.type in VALUE_TYPES
    assert bool(key.words) or key.type != "choice"
    for kind in key.pages:
        meta = around(key, key.example)
        assert [problem for problem in problems_of(meta, kind) if problem.code != "unknown-actor"] == []
        assert VALIDATORS[kind].is_valid(meta)
        assert VALIDATORS["any"].is_valid(meta)


@pytest.mark.parametrize("key", PAGE_KEYS, ids=lambda key: key.path)
def test_an_editor_is_told_what_a_key_means(key: Key) -> None:
    below = SCHEMAS["actor" if key.pages == ("actor",) else "any"]
    for step in key.path.replace(ITEM, ".items").split("."):
        below = below["items"] if step == "items" else below["properties"][step]
    assert (below["title"], below["description"]) == (key.path.replace(ITEM, ""), key.meaning)
    assert below["examples"][0] == key.example


def test_an_actor_s_own_keys_are_known_there_alone() -> None:
    assert "same_as" in keys_of("actor")[""]
    assert "same_as" not in keys_of("note")[""]
    assert VALIDATORS["any"].is_valid({"kind": "essay", "name": ["a"]})
    assert not VALIDATORS["actor"].is_valid({"kind": "essay"})


TEXTS = st.sampled_from(
    [
        *("", "x", "Mariana Costa", "person", "inferred", "full", "stated", "en", "pt-BR", "english", "true", "12"),
        *("https://gazette.example/a?b#c", "http://x", "www.gazette.example", "https://", "HTTPS://A.example"),
        *("2014", "2014-03", "2014-03-09", "2014-03~", "2014?", "2009/2011", "../2011", "2009/..", "201X", "20XX-XX"),
        *(
            "2014-21",
            "XXXX-05-18",
            "2014-03-09T10:00:00Z",
            "Y12014",
            "-0044-03-15",
            "soon",
            "9 March",
            "2014-3-9",
            "..",
        ),
    ]
) | st.text("abc XYZ-:/é0", max_size=8).map(str.strip)
SCALARS = (
    TEXTS
    | st.none()
    | st.booleans()
    | st.integers(-10, 20_000)
    | st.floats(allow_nan=False, allow_infinity=False).filter(lambda number: not number.is_integer())
)
FLAT = st.lists(SCALARS, max_size=3) | st.dictionaries(st.sampled_from(["a", "name", "kind"]), SCALARS, max_size=2)
VALUES = SCALARS | FLAT | st.lists(FLAT, max_size=2)
TOP_KEYS = st.lists(st.sampled_from([key for key in PAGE_KEYS if not key.parent]), max_size=5)
NESTED = st.booleans()


@st.composite
def metas(draw: st.DrawFn) -> dict[str, object]:
    """Frontmatter of known keys, with values of every sort, right and wrong, and of keys of the author's own."""
    meta: dict[str, object] = {}
    for key in draw(TOP_KEYS):
        inner = [one for one in PAGE_KEYS if one.parent.removesuffix(ITEM) == key.path]
        value: object = draw(VALUES | st.just(key.example))
        nested = draw(NESTED)
        if inner and nested:
            row = draw(st.dictionaries(st.sampled_from([one.name for one in inner]), VALUES, max_size=3))
            value = [row] if key.type == "entries" else row
        meta[key.name] = value
    return meta | draw(st.dictionaries(st.sampled_from(["desk", "reviewer"]), VALUES, max_size=1))


@given(metas(), st.sampled_from(PAGE_KINDS), st.booleans())
def test_schema_and_checks_agree(meta: dict[str, object], kind: PageKind, of_any: bool) -> None:
    """Of an actor's own keys the schema of any page knows nothing, and of a date it knows the shape alone."""
    accepted = VALIDATORS["any" if of_any else kind].is_valid(meta)
    found = [problem for problem in problems_of(meta, kind) if problem.code != "unknown-actor"]
    assert accepted or found
    errors = [one for one in found if one.severity == "error"]
    certain = [one for one in errors if one.code != "bad-date" or not any(map(str.isdigit, one.message))]
    if certain and not (of_any and kind == "actor"):
        assert not accepted


@pytest.mark.parametrize(
    "date", ["9 March 2014", "2014-3-9", "2014.03.09", "March 2014", "2014-03-09 10:00", "201", "~"]
)
def test_an_editor_refuses_what_has_not_the_shape_of_a_date(date: str) -> None:
    assert not VALIDATORS["any"].is_valid({"date": date})


@pytest.mark.parametrize("text", ["title: T\ndate: 2014-03-09\n", "date: 2014\n", "draft: true\ntags: [a, 2014]\n"])
def test_a_page_as_it_is_written_is_accepted(text: str) -> None:
    file, _ = read_page("content/notes/a.md", f"---\n{text}---\n".encode())
    assert file is not None
    assert VALIDATORS["any"].is_valid(dict(file.meta))
    as_json_would = yaml.load(text, Loader=yaml.BaseLoader)
    assert VALIDATORS["any"].is_valid({key: as_json_would[key] for key in as_json_would if key == "date"})
