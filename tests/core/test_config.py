"""Every setting has a default; the file overrides it, a command's options override the file."""

from pathlib import Path

import pytest

from generator.core.config import SETTINGS, load_config


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
