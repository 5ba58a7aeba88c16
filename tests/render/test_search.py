"""Search: an index of names that forgives spelling, an index of texts that is the same every time, and what neither
may hold."""

import gzip
import json
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from render.made_up_site import LONG_TITLE, body_html, make_site
from render.page_reader import Rendered

from generator.core.model import Kind, Site
from generator.render.search import indexer, make_search
from generator.render.search.cbor import read_cbor, write_cbor
from generator.render.search.documents import Document
from generator.render.search.indexer import IndexerFailedError, index_documents
from generator.render.search.names import MOST_ROWS, NameRow, keys_of, name_files, shard_rows
from generator.render.search.sounds import sound_key, words_of
from generator.render.theme import find_built_in
from generator.render.views import SiteSettings, open_catalogue
from generator.render.words import load_words

WORDS, _ = load_words("en", ())
NODE = shutil.which("node")


def search_files(site: Site, settings: SiteSettings) -> dict[str, bytes]:
    """The files of the two indexes, made without a problem."""
    files, problems = make_search(*open_catalogue(site, settings, body_html), WORDS)
    assert problems == ()
    return {file.path: file.content for file in files}


@pytest.fixture(scope="module")
def indexed(settings: SiteSettings) -> Mapping[str, bytes]:
    """The indexes of the made-up site."""
    return search_files(make_site(), settings)


def fragments(files: Mapping[str, bytes]) -> dict[str, dict[str, object]]:
    """What the index of texts holds of each page, by the page's file."""
    packed = [gzip.decompress(content) for path, content in files.items() if path.startswith("pagefind/fragment/")]
    found = [json.loads(content.removeprefix(b"pagefind_dcd")) for content in packed]
    return {str(fragment["url"]): fragment for fragment in found}


def row(name: str, *others: str, sources: int = 1, kind: Kind = "person") -> NameRow:
    """A row of the index of names."""
    return NameRow(name, others, kind, f"actors/{name.replace(' ', '-').lower()}/index.html", "", sources, sources)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Núñez", "nunes"),
        ("Costa", "kosta"),
        ("Philippe", "Felipe"),
        ("Ximena", "Zimena"),
        ("Jorge", "Gorge"),
        ("Yvan", "Ivan"),
        ("Cecilia", "Sesilia"),
        ("Vasquez", "Basquez"),
        ("Tomás", "Thommas"),
    ],
)
def test_letters_that_are_written_for_one_another_sound_the_same(first: str, second: str) -> None:
    assert [sound_key(word) for word in words_of(first)] == [sound_key(word) for word in words_of(second)]


def test_sounds_that_differ_stay_apart() -> None:
    assert len({sound_key(word) for word in ("costa", "rosta", "lista", "tosta")}) == 4


def test_a_small_site_has_its_names_in_one_file() -> None:
    assert list(shard_rows([row("Mariana Costa"), row("Henrique Duarte")])) == [""]


def test_many_names_are_cut_into_files_of_bounded_size_and_each_stays_under_every_word_of_its_own() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    rows = [row(f"{a}{b}or {c}{a}l{b}") for a in letters for b in letters for c in "bdmrs"]
    shards = shard_rows(rows)
    assert max(map(len, shards.values())) <= MOST_ROWS
    for found in rows[::97]:
        for key in keys_of(found):
            homes = [shard for prefix, shard in shards.items() if key.startswith(prefix)]
            assert any(found in shard for shard in homes)


def test_of_more_namesakes_than_a_file_holds_those_stay_that_most_sources_name() -> None:
    rows = [row(f"Maria {number}", sources=number) for number in range(MOST_ROWS + 50)]
    shards = shard_rows(rows)
    (shard,) = (found for key, found in shards.items() if key and sound_key("maria").startswith(key))
    assert len(shard) == MOST_ROWS
    assert min(found.sources for found in shard) == 50


def test_files_of_names_have_plain_names_and_the_directory_lists_them() -> None:
    rows = [row(f"Ж{number} Костa{number}") for number in range(MOST_ROWS + 1)]
    files = {file.path: file.content for file in name_files(rows, with_texts=False)}
    directory = json.loads(files["search/names/index.json"])
    assert directory["texts"] is False
    assert {f"search/names/{name}" for name in directory["shards"].values()} == files.keys() - {
        "search/names/index.json"
    }
    assert all(path.isascii() for path in files)


def test_a_name_row_tells_all_names_and_counts(indexed: Mapping[str, bytes]) -> None:
    rows = {found[3]: found for found in json.loads(indexed["search/names/all.json"])}
    name, others, kind, _, role, sources, mentions = rows["actors/mariana-costa/index.html"]
    assert (name, kind, role, sources, mentions) == ("Mariana Costa", "person", "Senator", 3, 5)
    assert others == ["M. Costa", "Señora Costa", "Costa"]
    assert "she" not in json.dumps(others)


def test_every_page_that_can_be_read_is_in_the_index_of_texts_once(indexed: Mapping[str, bytes]) -> None:
    pages = fragments(indexed)
    assert {
        "index.html",
        "notes/boats/index.html",
        "actors/mariana-costa/index.html",
        "places/city/index.html",
        "agreements/accord/index.html",
        "sources/2014-03-09-patrols/index.html",
        "sources/2015-empty/index.html",
    } <= pages.keys()
    assert pages["sources/2016-minutes/index.html"]["meta"] == {"title": LONG_TITLE, "date": "2016"}


def test_a_source_is_filtered_by_what_it_is_and_whom_it_names(indexed: Mapping[str, bytes]) -> None:
    assert fragments(indexed)["sources/2017-05-notes/index.html"]["filters"] == {
        "kind": ["source"],
        "language": ["es"],
        "publisher": ["Diario del Puerto"],
        "year": ["2017"],
        "actor": ["Mariana Costa", "Íñigo Núñez Peñarrubia"],
    }


def test_results_lead_to_paragraphs_and_hold_no_furniture(indexed: Mapping[str, bytes]) -> None:
    fragment = fragments(indexed)["sources/2014-03-09-patrols/index.html"]
    anchors = fragment["anchors"]
    assert isinstance(anchors, list)
    assert [anchor["element"] for anchor in anchors] == ["p", "h2", "p", "p", "h2", "p"]
    assert "¶" not in str(fragment["content"])
    assert '<script>alert("x")</script>' in str(fragment["content"])


def test_words_that_are_not_published_are_in_no_index(settings: SiteSettings) -> None:
    site = make_site()
    page_id = "sources/2014-03-09-patrols"
    pages = {**site.pages, page_id: replace(site.pages[page_id], publish="metadata")}
    files = search_files(replace(site, pages=pages), settings)
    fragment = fragments(files)[f"{page_id}/index.html"]
    assert fragment["content"] == "Ports authority and navy sign a patrol accord."
    everything = b"".join(gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data for data in files.values())
    assert b"would pay for the boats" not in everything
    assert b"Patrol Accord" in b"".join(data for path, data in files.items() if path.startswith("search/"))
    assert b'"Patrol Accord"' not in files["search/names/all.json"]  # a form that only the withheld sentence has


def test_the_same_site_gives_the_same_bytes(settings: SiteSettings, indexed: Mapping[str, bytes]) -> None:
    for _ in range(4):
        assert search_files(make_site(), settings) == indexed


def test_what_nobody_loads_is_left_out(indexed: Mapping[str, bytes]) -> None:
    assert not [path for path in indexed if "ui" in Path(path).name or "highlight" in path or "playground" in path]
    assert {"pagefind/pagefind.js", "pagefind/pagefind-worker.js", "pagefind/pagefind-entry.json"} <= indexed.keys()


def test_filters_are_in_order_and_all_named(indexed: Mapping[str, bytes]) -> None:
    entry = json.loads(indexed["pagefind/pagefind-entry.json"])
    (language,) = entry["languages"].values()
    parts = read_cbor(gzip.decompress(indexed[f"pagefind/pagefind.{language['hash']}.pf_meta"])[12:])
    assert [name for name, _ in parts[3]] == ["actor", "kind", "language", "publisher", "year"]
    for name, digest in parts[3]:
        held, values = read_cbor(gzip.decompress(indexed[f"pagefind/filter/{digest}.pf_filter"])[12:])
        assert held == name
        assert values == sorted(values)
        assert values


@pytest.mark.parametrize("value", [None, 0, 23, 24, 255, 256, 65536, 1 << 40, -1, -300, "", "señora", ["a", [1, None]]])
def test_cbor_comes_back_as_it_was(value: object) -> None:
    assert read_cbor(write_cbor(value)) == value


@pytest.mark.parametrize("content", [b"", b"\x9f", b"\x62a", b"\x82\x01", b"\xa0", b"\x01\x01", b"\xfb"])
def test_other_cbor_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_cbor(content)


def test_without_the_program_names_can_still_be_found(settings: SiteSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", "/nowhere/pagefind")
    files, problems = make_search(*open_catalogue(make_site(), settings, body_html), WORDS)
    assert [problem.code for problem in problems] == ["search-names-only"]
    assert [file.path for file in files] == ["search/names/index.json", "search/names/all.json"]
    assert json.loads(files[0].content)["texts"] is False


@pytest.mark.parametrize("script", ["exit 1", "read -n 1 nothing; exit 0", "printf 'bm8=,'; cat >/dev/null"])
def test_a_program_that_fails_gives_no_half_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    program = tmp_path / "pagefind"
    program.write_text(f"#!/bin/bash\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setattr(indexer, "find_program", lambda: program)
    with pytest.raises(IndexerFailedError):
        index_documents([Document("a/index.html", "<html><body>Text.</body></html>")] * 3, "en")


def test_search_is_on_every_page_and_its_own_page_stands_without_a_script(pages: Mapping[str, Rendered]) -> None:
    for path, page in pages.items():
        assert ("dialog" in page.tags) == (path != "search/index.html"), path
    assert {"../sources/index.html", "../actors/index.html#_person"} <= set(pages["search/index.html"].links)


def run_script(folder: Path, script: str) -> object:
    """What a script prints as JSON that stands beside the reader's scripts."""
    for path in (find_built_in() / "assets").glob("search*.js"):
        shutil.copy(path, folder)
    (folder / "package.json").write_text('{"type": "module"}')
    (folder / "run.js").write_text(script, encoding="utf-8")
    done = subprocess.run([str(NODE), str(folder / "run.js")], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


@pytest.mark.skipif(NODE is None, reason="there is no Node to run the reader's script")
def test_the_readers_script_shows_the_best_paragraphs_and_doubts_what_only_begins_alike(tmp_path: Path) -> None:
    content = "Title. The harbour, at last, was safe. Night. Nobody came to the harbours. In the end."
    places = [(1, "p", "p-1", ""), (7, "h2", "h-1", "Night"), (8, "p", "p-2", ""), (13, "p", "p-3", "")]
    result = {
        "content": content,
        "anchors": [{"location": at, "element": tag, "id": id, "text": text} for at, tag, id, text in places],
        "weighted_locations": [{"location": at, "balanced_score": 1} for at in (2, 12)],
    }
    queries = ["harbour", "Harbours", "harbinger", "house", "the harbour"]
    shown = run_script(
        tmp_path,
        'import { answers, findPlaces } from "./search-excerpts.js";\n'
        f"const [result, queries] = {json.dumps([result, queries])};\n"
        "console.log(JSON.stringify([findPlaces(result), queries.map((query) => answers(query, result))]));\n",
    )
    assert isinstance(shown, list)
    assert [(place["id"], place["section"]) for place in shown[0]] == [("p-1", ""), ("p-2", "Night")]
    stretches = [(stretch["text"], stretch["isMarked"]) for stretch in shown[0][0]["stretches"]]
    assert ("harbour", True) in stretches
    assert "".join(text for text, _ in stretches) == "The harbour, at last, was safe. "
    assert shown[1] == [True, True, True, False, True]


@pytest.mark.skipif(NODE is None, reason="there is no Node to run the reader's script")
def test_the_readers_script_hears_words_as_the_index_does_and_forgives_slips(tmp_path: Path) -> None:
    names = ["Íñigo Núñez Peñarrubia", "Philippe Cecilia", "U.S. Coast Guard", "The Søren Łódź Society", "Жанна Ким"]
    rows = [
        row("Mariana Costa", "M. Costa", "Señora Costa", sources=5),
        row("Marina Acosta", sources=9),
        row("Íñigo Núñez"),
        row("Zoë Costa", sources=2),
    ]
    queries = [
        "Mariana Costa",
        "Marianna Kosta",
        "costa mariana",
        "inigo nunez",
        "Nuñes",
        "maria",
        "zzzz",
        "x",
        "costa",
    ]
    shown = run_script(
        tmp_path,
        'import { foldWord, pickShards, rankNames, soundKey, splitName } from "./search-names.js";\n'
        f"const [names, rows, queries] = {json.dumps([names, [found.as_json() for found in rows], queries])};\n"
        "const keys = names.map((name) => splitName(name).map(foldWord).map(soundKey));\n"
        "const found = queries.map((query) => rankNames(query, rows).map(({ row }) => row[0]));\n"
        'const picked = pickShards("mraiana", ["n", "s", ""]);\n'
        "console.log(JSON.stringify([keys, found, picked]));\n",
    )
    assert isinstance(shown, list)
    keys, found, picked = shown
    assert keys == [[sound_key(word) for word in words_of(name)] for name in names]
    assert dict(zip(queries, found, strict=True)) == {
        "Mariana Costa": ["Mariana Costa", "Marina Acosta"],
        "Marianna Kosta": ["Mariana Costa"],
        "costa mariana": ["Mariana Costa", "Marina Acosta"],
        "inigo nunez": ["Íñigo Núñez"],
        "Nuñes": ["Íñigo Núñez"],
        "maria": ["Mariana Costa", "Marina Acosta"],
        "zzzz": [],
        "x": [],
        "costa": ["Mariana Costa", "Zoë Costa", "Marina Acosta"],
    }
    assert picked == ["n", ""]
