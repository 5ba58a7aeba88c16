"""``sourcebook.toml`` becomes one frozen Config. Every setting has a default: a folder without the file is a project.

The table ``SETTINGS`` is the reference: each row is a setting, its type, its default and what it does.
"""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import get_args
from urllib.parse import urlsplit

from generator.core.model import Problem, Publish
from generator.core.problems import did_you_mean, make_problem

FILE_NAME = "sourcebook.toml"
VARIABLES = {"model": "SOURCEBOOK_NER"}
"""The environment's word on a setting, by key: it wins over the file, and an option wins over it."""
STOPPED = "Nothing was read or written; mend it first."
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the file: its table and key there, its default (whose type is its type), and its meaning."""

    table: str
    key: str
    default: str | int
    meaning: str


SETTINGS: tuple[Setting, ...] = (
    Setting("site", "title", "", "The site's name; without it, the front page's title or the folder's name."),
    Setting("site", "description", "", "One sentence about the collection, for search engines and the front page."),
    Setting("site", "url", "", "Where the site will live, such as https://example.org/ports/."),
    Setting("site", "lang", "en", "The language of the site's interface, a BCP 47 tag."),
    Setting(
        "site",
        "publish",
        "",
        "How much of a source the site shows where its page does not say: full, excerpt, metadata.",
    ),
    Setting("paths", "seeds", "seeds", "The folder of source documents."),
    Setting("paths", "content", "content", "The folder of content pages."),
    Setting("paths", "output", "site", "The folder that the site is written to."),
    Setting("paths", "templates", "templates", "The folder whose templates win over the built-in ones."),
    Setting("ingest", "max_bytes", 10_000_000, "The largest seed that is read, in bytes."),
    Setting(
        "ner",
        "model",
        "auto",
        "The spaCy pipeline that proposes names; auto: one that is installed; none: the rules alone.",
    ),
)


@dataclass(frozen=True, slots=True)
class Config:
    """A project's settings. Folders are absolute; ``url`` is empty or ends with a slash."""

    root: Path
    title: str
    description: str
    url: str
    lang: str
    seeds: Path
    content: Path
    output: Path
    templates: Path
    max_bytes: int
    publish: str
    model: str
    drafts: bool = False  # whether pages with ``draft: true`` are read: for a preview alone

    def relative(self, path: Path) -> str:
        """A path as problems and lock files name it: POSIX, relative to the project where it lies inside."""
        try:
            return path.relative_to(self.root).as_posix()
        except ValueError:
            return path.as_posix()


def load_config(root: Path, overrides: Mapping[str, str] | None = None) -> tuple[Config, tuple[Problem, ...]]:
    """The settings of the project in ``root``; ``overrides`` (by key, as a command's options give them) win over the
    environment (``VARIABLES``), and that over the file.

    A file that cannot be read gives an error and the defaults, so that every other problem is still found.
    """
    root = root.resolve()
    document, problems = _read(root / FILE_NAME)
    values: dict[str, str | int] = {}
    for setting in SETTINGS:
        value, wrong = _value(document, setting)
        problems += wrong
        values[setting.key] = value
    values |= {key: os.environ[name] for key, name in VARIABLES.items() if os.environ.get(name)}
    values |= {key: value for key, value in (overrides or {}).items() if value}
    problems += _unknown(document) + _out_of_range(values)
    url, wrong = _base_url(str(values["url"]))
    return Config(
        root=root,
        title=str(values["title"]),
        description=str(values["description"]),
        url=url,
        lang=str(values["lang"]),
        seeds=root / str(values["seeds"]),
        content=root / str(values["content"]),
        output=root / str(values["output"]),
        templates=root / str(values["templates"]),
        max_bytes=int(values["max_bytes"]),
        publish=str(values["publish"]),
        model=str(values["model"]),
    ), problems + wrong


def _read(path: Path) -> tuple[Mapping[str, object], tuple[Problem, ...]]:
    if not path.exists():
        return {}, ()
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig")), ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        line = getattr(error, "lineno", None)  # from Python 3.14 on, the parser says where
        hint = f"{STOPPED} See https://toml.io for the file's form."
        return {}, (make_problem("bad-config", FILE_NAME, f"{error}.", line=line, hint=hint),)


def _value(document: Mapping[str, object], setting: Setting) -> tuple[str | int, tuple[Problem, ...]]:
    table = document.get(setting.table)
    value = table.get(setting.key, setting.default) if isinstance(table, dict) else setting.default
    if isinstance(value, type(setting.default)) and not isinstance(value, bool):
        return value, ()
    kind = "a whole number" if isinstance(setting.default, int) else "text in quotation marks"
    message = f"[{setting.table}] {setting.key} must be {kind}, not {value!r}."
    return setting.default, (make_problem("bad-config", FILE_NAME, message, hint=STOPPED),)


def _out_of_range(values: Mapping[str, str | int]) -> tuple[Problem, ...]:
    """What has the right type and is no setting all the same."""
    problems = []
    if int(values["max_bytes"]) <= 0:
        message = f"[ingest] max_bytes must be more than 0, not {values['max_bytes']}."
        problems.append(make_problem("bad-config", FILE_NAME, message, hint=STOPPED))
    if values["publish"] not in ("", *get_args(Publish)):
        message = f"[site] publish is {values['publish']!r}; it can be full, excerpt or metadata."
        problems.append(make_problem("bad-config", FILE_NAME, message, hint=STOPPED))
    if not is_language_tag(str(values["lang"])):
        message = f"[site] lang, {values['lang']!r}, is no language tag."
        hint = f"Write it as BCP 47 has it: en, es, pt-BR. {STOPPED}"
        problems.append(make_problem("bad-config", FILE_NAME, message, hint=hint))
    return tuple(problems)


def _unknown(document: Mapping[str, object]) -> tuple[Problem, ...]:
    known: dict[str, list[str]] = {}
    for setting in SETTINGS:
        known.setdefault(setting.table, []).append(setting.key)
    problems = []
    for table, values in document.items():
        if table not in known or not isinstance(values, dict):
            message = f"There is no table [{table}]."
            problems.append(make_problem("unknown-key", FILE_NAME, message, hint=did_you_mean(table, known)))
            continue
        for key in values:
            if key not in known[table]:
                message = f"There is no setting {key} in [{table}]."
                problems.append(make_problem("unknown-key", FILE_NAME, message, hint=did_you_mean(key, known[table])))
    return tuple(problems)


def is_language_tag(text: str) -> bool:
    """Whether a text has the form of a BCP 47 language tag: ``en``, ``pt-BR``."""
    return LANGUAGE.fullmatch(text) is not None


def is_web_address(text: str) -> bool:
    """Whether a text can be a site's base address: http or https, a host, and neither query nor fragment."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and not parts.query and not parts.fragment


def _base_url(text: str) -> tuple[str, tuple[Problem, ...]]:
    if not text:
        return "", ()
    if not is_web_address(text):
        hint = "Write it whole, such as https://example.org/ports/."
        return "", (make_problem("bad-config", FILE_NAME, f"The site's url, {text!r}, is no web address.", hint=hint),)
    return text.rstrip("/") + "/", ()
