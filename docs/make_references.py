"""Writes the reference pages of this folder from the code: commands, settings, frontmatter, problem codes.

usage: python docs/make_references.py

A test compares the pages with what this would write, so that none can go stale.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import click

from generator.cli import main
from generator.core.config import SETTINGS, Setting
from generator.core.problem_codes import CODES
from generator.core.schema import PAGE_KEYS, VALUE_TYPES, Key
from generator.core.schema.keys import ITEM, PAGE_KINDS

HERE = Path(__file__).parent
MADE = "This page is made from the code, by `make references`."
KEY_HEAD = ("key", "value", "meaning", "example")
COMMON = frozenset(name for parameter in main.params for name in parameter.opts)


def write_commands() -> str:
    """Every command with its arguments and options, as ``--help`` has them."""
    parts = [
        "# Commands",
        MADE,
        "Options that every command takes can stand before the command's name or after it. Exit codes: 0 all is well, "
        "1 there are problems (errors; with `--strict` warnings too), 2 the command was used wrongly. "
        "`python -m generator` is `sourcebook`, too. Colour shows on a terminal only, and never with `NO_COLOR`.",
    ]
    for name in main.commands:
        command = main.commands[name]
        arguments = [usage for usage in (_usage(parameter) for parameter in command.params) if usage]
        parts += [
            f"## sourcebook {name}",
            f"`{' '.join(['sourcebook', name, *arguments])}`",
            *_paragraphs(command.help),
        ]
        own = [parameter for parameter in command.params if not COMMON.intersection(parameter.opts)]
        options = list(_option_rows(own))
        parts += [_table(("option", "what it does"), options)] if options else []
    parts += ["## Options of every command", _table(("option", "what it does"), _option_rows(main.params))]
    return _page(parts)


def write_settings() -> str:
    """Every setting of ``sourcebook.toml``, by its table."""
    parts = [
        "# Settings",
        MADE,
        "`sourcebook.toml` stands in the project's folder. Every setting has a default, and the file may be missing. "
        "`sourcebook schema settings` prints a JSON Schema of it for editors.",
    ]
    for table in dict.fromkeys(setting.table for setting in SETTINGS):
        rows = [_setting_row(setting) for setting in SETTINGS if setting.table == table]
        parts += [f"## [{table}]", _table(("setting", "default", "what it does", "example"), rows)]
    return _page(parts)


def write_frontmatter() -> str:
    """Every key of a content page, by what it stands below."""
    parts = [
        "# Frontmatter",
        MADE,
        "A content page can open with YAML between two lines of three hyphens. Every key may be missing, and keys "
        "that are not listed here are your own. `sourcebook schema` prints a JSON Schema of them for editors.",
    ]
    for parent in dict.fromkeys(key.parent for key in PAGE_KEYS):
        keys = [key for key in PAGE_KEYS if key.parent == parent]
        everywhere = [key for key in keys if len(key.pages) == len(PAGE_KINDS)]
        parts += [f"## {_below(parent)}", _table(KEY_HEAD, map(_key_row, everywhere))] if everywhere else []
        own = [key for key in keys if key not in everywhere]
        parts += ["## On an actor's page", _table(KEY_HEAD, map(_key_row, own))] if own else []
    return _page(parts)


def write_problem_codes() -> str:
    """Every kind of problem: how grave it is, what it means and how it is mended."""
    parts = [
        "# Problem codes",
        MADE,
        "A problem is told as `path:line: severity code: message`, with a hint below it. Errors fail a command, "
        "warnings do with `--strict`, and notes never do. Codes do not change their names.",
    ]
    for code in sorted(CODES):
        severity, meaning, mend = CODES[code]
        parts += [f"## {code}", f"{severity.capitalize()}. {meaning}", mend]
    return _page(parts)


def _usage(parameter: click.Parameter) -> str:
    return parameter.make_metavar(click.Context(main)) if isinstance(parameter, click.Argument) else ""


def _paragraphs(text: str | None) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", (text or "").replace("\b", "").strip()):
        yield re.sub(r"\s+", " ", paragraph).strip()


def _option_rows(parameters: Iterable[click.Parameter]) -> Iterator[tuple[str, ...]]:
    for parameter in parameters:
        if isinstance(parameter, click.Option) and not parameter.hidden:
            names = ", ".join(f"`{name}`" for name in parameter.opts)
            value = "" if parameter.is_flag else f" {parameter.make_metavar(click.Context(main))}"
            yield f"{names}{value}", parameter.help or ""


def _setting_row(setting: Setting) -> tuple[str, ...]:
    default, example = (f"`{json.dumps(value, ensure_ascii=False)}`" for value in (setting.default, setting.example))
    return f"`{setting.key}`", default if setting.default != "" else "", setting.meaning, example


def _below(parent: str) -> str:
    if not parent:
        return "On every page"
    return f"Each entry of `{parent.removesuffix(ITEM)}`" if parent.endswith(ITEM) else f"Below `{parent}`"


def _key_row(key: Key) -> tuple[str, ...]:
    words = f" {'One of' if key.type == 'choice' else 'Such as'}: {', '.join(key.words)}." if key.words else ""
    example = json.dumps(key.example, ensure_ascii=False)
    return f"`{key.name}`", VALUE_TYPES[key.type], key.meaning + words, f"`{example}`"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def _page(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part) + "\n"


REFERENCES: dict[str, Callable[[], str]] = {
    "commands.md": write_commands,
    "settings.md": write_settings,
    "frontmatter.md": write_frontmatter,
    "problem-codes.md": write_problem_codes,
}

if __name__ == "__main__":
    for name, write in REFERENCES.items():
        (HERE / name).write_text(write(), encoding="utf-8")
