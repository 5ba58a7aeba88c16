"""Every setting has a default; the file overrides it, a command's options override the file."""

import json
import tempfile
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator.core.config import SETTINGS, Setting, load_config
from generator.core.schema import settings_schema


def write(root: Path, text: str) -> Path:
    (root / "sourcebook.toml").write_text(text, encoding="utf-8")
    return root


def test_folder_without_a_file_is_a_project(tmp_path: Path) -> None:
    config, problems = load_config(tmp_path)
    assert problems == ()
    assert (config.title, config.url, config.lang) == ("", "", "en")
    assert (config.seeds, config.output) == (tmp_path.resolve() / "seeds", tmp_path.resolve() / "site")


def test_file_overrides_defaults_and_options_override_the_file(tmp_path: Path) -> None:
    write(tmp_path, '[site]\ntitle = "Ports"\nurl = "https://ports.example/book"\n[paths]\nseeds = "papers"\n')
    config, problems = load_config(tmp_path, {"output": "public"})
    assert problems == ()
    assert (config.title, config.url) == ("Ports", "https://ports.example/book/")
    assert (config.seeds.name, config.output.name) == ("papers", "public")


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("[site\n", "bad-config", "sourcebook.toml"),
        ("[site]\ntitle = 7\n", "bad-config", "[site] title must be text"),
        ('[ingest]\nmax_bytes = "many"\n', "bad-config", "whole number"),
        ("[ingest]\nmax_bytes = 0\n", "bad-config", "more than 0"),
        ("[ingest]\nmax_bytes = -5\n", "bad-config", "more than 0"),
        ('[site]\nlang = "the language of Spain"\n', "bad-config", "no language tag"),
        ('[site]\nlang = ""\n', "bad-config", "no language tag"),
        ("[ingest]\nmax_bytes = true\n", "bad-config", "whole number"),
        ('[site]\nurl = "ports.example"\n', "bad-config", "no web address"),
        ('[site]\ntitel = "x"\n', "unknown-key", "titel"),
        ('[sites]\ntitle = "x"\n', "unknown-key", "[sites]"),
        ('[site]\npublish = "part"\n', "bad-config", "full, excerpt or metadata"),
        ('title = "x"\n', "unknown-key", "outside of any table"),
        ('site = "x"\n', "bad-config", "“site” must be a table"),
    ],
)
def test_wrong_settings_are_problems(tmp_path: Path, text: str, code: str, says: str) -> None:
    _, problems = load_config(write(tmp_path, text))
    assert [problem.code for problem in problems] == [code]
    assert says in problems[0].message or says in problems[0].location.path
    assert problems[0].hint


def test_unknown_setting_names_the_near_one(tmp_path: Path) -> None:
    _, problems = load_config(write(tmp_path, '[site]\ntitel = "x"\n'))
    assert "“title”" in problems[0].hint


def test_all_wrong_settings_are_told_in_one_run(tmp_path: Path) -> None:
    _, problems = load_config(write(tmp_path, '[site]\ntitle = 7\nlang = 8\nnope = 1\n[ingest]\nmax_bytes = "x"\n'))
    assert len(problems) == 4


def test_every_setting_says_what_it_is_for() -> None:
    assert all(setting.meaning.endswith(".") for setting in SETTINGS)


def test_paths_are_named_from_the_project(tmp_path: Path) -> None:
    config, _ = load_config(tmp_path)
    assert config.relative(config.root / "seeds/a.txt") == "seeds/a.txt"
    assert config.relative(Path("/elsewhere/a.txt")) == "/elsewhere/a.txt"


@pytest.mark.parametrize("text", ["[site\n", "[site]\ntitle = 7\n", "[ingest]\nmax_bytes = 0\n"])
def test_a_hint_says_that_the_command_stopped(tmp_path: Path, text: str) -> None:
    _, [problem] = load_config(write(tmp_path, text))
    assert "Nothing was read or written" in problem.hint


@pytest.mark.parametrize("lang", ["en", "pt-BR", "zh-Hant-TW", "gsw"])
def test_language_tags_are_settings(tmp_path: Path, lang: str) -> None:
    config, problems = load_config(write(tmp_path, f'[site]\nlang = "{lang}"\n'))
    assert (config.lang, problems) == (lang, ())


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# mine\n\n[site]\ntitle = 7\n", 4),
        ('[site]\nlang = "en"\nurl = "ports.example"\n', 3),
        ('[site]\ndescription = """\nurl = "no"\n"""\nurl = "ports.example"\n', 5),
        ('site.lang = "en"\nsite.url = "ports.example"\n', 2),
        ('[site]\r\nlang = "en"\r\ntitel = "x"\r\n', 3),
        ('[site]\n[paths]\nseeds = "a"\n[path]\n', 4),
        ("[ingest]\nmax_bytes = 0 # none\n", 2),
        ('[site]\ntitle = "x\n', 2),
        ('[site]\nlang = "en"\nlang = "es"\n', 3),
    ],
)
def test_a_wrong_setting_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    (tmp_path / "sourcebook.toml").write_bytes(text.encode())
    _, [problem] = load_config(tmp_path)
    assert problem.location.line == line


def test_a_setting_without_its_table_is_sent_there(tmp_path: Path) -> None:
    _, [problem] = load_config(write(tmp_path, 'title = "x"\n'))
    assert "[site]" in problem.hint


def test_an_option_that_is_no_address_has_no_line(tmp_path: Path) -> None:
    config, [problem] = load_config(write(tmp_path, '[site]\nurl = "https://a.example"\n'), {"url": "ports"})
    assert (problem.code, problem.location.line, config.url) == ("bad-config", None, "")


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_s_example_and_words_are_right(tmp_path: Path, setting: Setting) -> None:
    for value in (setting.example, setting.default, *setting.words):
        _, problems = load_config(write(tmp_path, f"[{setting.table}]\n{setting.key} = {json.dumps(value)}\n"))
        assert problems == ()
        assert VALIDATOR.is_valid({setting.table: {setting.key: value}})


VALIDATOR = Draft202012Validator(settings_schema())
TEXTS = st.sampled_from(["", "en", "pt-BR", "full", "part", "https://a.example/b", "a.example", "https://a?b", "x y"])
VALUES = TEXTS | st.integers(-3, 3) | st.booleans() | st.floats(0.1, 0.9) | st.lists(TEXTS, max_size=2)
KEYS = st.sampled_from([*(setting.key for setting in SETTINGS), "titel"])
TABLES = st.sampled_from([*dict.fromkeys(setting.table for setting in SETTINGS), "sites"])


@given(st.dictionaries(TABLES, st.dictionaries(KEYS, VALUES, max_size=4), max_size=3))
def test_schema_and_settings_agree_and_every_problem_has_its_line(tables: dict[str, dict[str, object]]) -> None:
    lines = []
    for table, values in tables.items():
        lines += [f"[{table}]", *(f"{key} = {json.dumps(value)}" for key, value in values.items())]
    text = "\n".join(lines)
    with tempfile.TemporaryDirectory() as folder:
        _, problems = load_config(write(Path(folder), text))
    assert bool(problems) != VALIDATOR.is_valid(tomllib.loads(text))
    for problem in problems:
        assert problem.location.line
        line = lines[problem.location.line - 1]
        assert line.strip("[]").partition(" =")[0] in problem.message
