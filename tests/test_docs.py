"""README names every command, option, setting and problem, as they are, and CONTRIBUTING the files that there are."""

import re
from pathlib import Path

import click
import pytest

from generator.cli import main
from generator.core.config import SETTINGS
from generator.core.problem_codes import CODES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_is_named(name: str) -> None:
    assert f"`sourcebook {name}`" in README


@pytest.mark.parametrize(
    "option",
    sorted(
        {
            name
            for command in (main, *main.commands.values())
            for parameter in command.params
            if isinstance(parameter, click.Option)
            for name in parameter.opts
        }
    ),
)
def test_every_option_is_named(option: str) -> None:
    assert f"{option}`" in README or f"{option} " in README


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_is_named(setting: object) -> None:
    table, key = getattr(setting, "table", ""), getattr(setting, "key", "")
    assert f"| `[{table}] {key}` |" in README


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_problem_is_told_as_it_is(code: str) -> None:
    severity, meaning, _ = CODES[code]
    assert f"| `{code}` | {severity} | {meaning} |" in README


@pytest.mark.parametrize(
    "path",
    sorted(
        set(
            re.findall(
                r"`((?:generator|templates|tests|benchmarks|core|ingest|link|render)/[\w/]*(?:\.py)?)`", CONTRIBUTING
            )
        )
    ),
)
def test_every_file_and_folder_is_there(path: str) -> None:
    assert (ROOT / path).exists() or (ROOT / "generator" / path).exists()
