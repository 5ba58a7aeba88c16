"""``sourcebook.toml`` becomes one frozen Config. Every setting has a default: a folder without the file is a project.

The table ``SETTINGS`` is the reference: each row is a setting, its type, its default and what it does.
"""

import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import urlsplit

from generator.core.model import Problem, Publish
from generator.core.problems import did_you_mean, make_problem
from generator.core.setting_lines import error_line, setting_lines

FILE_NAME = "sourcebook.toml"
VARIABLES = {"model": "SOURCEBOOK_NER"}
"""The environment's word on a setting, by key: it wins over the file, and an option wins over it."""
STOPPED = "Nothing was read or written; mend it first."
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


SettingType = Literal["text", "choice", "language", "address", "folder", "number"]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the file: its table and key there, its default, its meaning, its type, an example, and of a
    choice the words that it can be (beside none)."""

    table: str
    key: str
    default: str | int
    meaning: str
    type: SettingType
    example: str | int
    words: tuple[str, ...] = ()


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "site",
        "title",
        "",
        "The site's name; without it, the front page's title or the folder's name.",
        "text",
        "Ports of Norland",
    ),
    Setting(
        "site",
        "description",
        "",
        "One sentence about the collection, for search engines and the front page.",
        "text",
        "What the papers say of the ports of Norland, 2009 to 2017.",
    ),
    Setting(
        "site",
        "url",
        "",
        "Where the site will live, such as https://example.org/ports/.",
        "address",
        "https://example.org/ports/",
    ),
    Setting("site", "lang", "en", "The language of the site's interface, a BCP 47 tag.", "language", "es"),
    Setting(
        "site",
        "publish",
        "",
        "How much of a source the site shows where its page does not say: full, excerpt, metadata.",
        "choice",
        "excerpt",
        get_args(Publish),
    ),
    Setting("paths", "seeds", "seeds", "The folder of source documents.", "folder", "documents"),
    Setting("paths", "content", "content", "The folder of content pages.", "folder", "pages"),
    Setting("paths", "output", "site", "The folder that the site is written to.", "folder", "public"),
    Setting(
        "paths",
        "templates",
        "templates",
        "The folder whose templates win over the built-in ones.",
        "folder",
        "theme",
    ),
    Setting("ingest", "max_bytes", 10_000_000, "The largest seed that is read, in bytes.", "number", 50_000_000),
    Setting(
        "ner",
        "model",
        "auto",
        "The spaCy pipeline that proposes names; auto: one that is installed; none: the rules alone.",
        "text",
        "none",
    ),
)

BASE_URL = next(setting for setting in SETTINGS if setting.key == "url")


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
    text, document, problems = _read(root / FILE_NAME)
    values = {setting.key: _value(document, setting) for setting in SETTINGS}
    faults = [fault for setting in SETTINGS for fault in _check(document, setting)]
    values |= {key: os.environ[name] for key, name in VARIABLES.items() if os.environ.get(name)}
    values |= {key: value for key, value in (overrides or {}).items() if value}
    url = str(values["url"])
    if url and not is_web_address(url) and url != _value(document, BASE_URL):  # the file's own is told with its line
        faults.append(Fault("bad-config", (), f"{url!r} is no web address.", f"Write it whole. {STOPPED}"))
    return Config(
        root=root,
        title=str(values["title"]),
        description=str(values["description"]),
        url=url.rstrip("/") + "/" if is_web_address(url) else "",
        lang=str(values["lang"]),
        seeds=root / str(values["seeds"]),
        content=root / str(values["content"]),
        output=root / str(values["output"]),
        templates=root / str(values["templates"]),
        max_bytes=int(values["max_bytes"]),
        publish=str(values["publish"]),
        model=str(values["model"]),
    ), problems + _tell((*faults, *_unknown(document)), text)


def _read(path: Path) -> tuple[str, Mapping[str, object], tuple[Problem, ...]]:
    """The file's text and what it says."""
    if not path.exists():
        return "", {}, ()
    text = ""
    try:
        text = path.read_text(encoding="utf-8-sig")
        return text, tomllib.loads(text), ()
    except tomllib.TOMLDecodeError as error:
        message, line = error_line(error, text)
    except (OSError, UnicodeDecodeError) as error:
        message, line = str(error), None
    hint = f"{STOPPED} See https://toml.io for the file's form."
    return "", {}, (make_problem("bad-config", FILE_NAME, f"{message.rstrip('.')}.", line=line, hint=hint),)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in the file, at the table or key with this path."""

    code: str
    place: tuple[str, ...]
    message: str
    hint: str = STOPPED


def _tell(faults: tuple[Fault, ...], text: str) -> tuple[Problem, ...]:
    """Faults as problems with their lines, which are looked for only when there are any."""
    lines = setting_lines(text) if faults else {}
    return tuple(
        make_problem(fault.code, FILE_NAME, fault.message, line=lines.get(fault.place), hint=fault.hint)
        for fault in faults
    )


def _stated(document: Mapping[str, object], setting: Setting) -> object:
    table = document.get(setting.table)
    return table.get(setting.key, setting.default) if isinstance(table, dict) else setting.default


def _has_type(value: object, setting: Setting) -> bool:
    return isinstance(value, type(setting.default)) and not isinstance(value, bool)


def _value(document: Mapping[str, object], setting: Setting) -> str | int:
    value = _stated(document, setting)
    return value if isinstance(value, str | int) and _has_type(value, setting) else setting.default


def _check(document: Mapping[str, object], setting: Setting) -> Iterable[Fault]:
    """What is wrong with a setting of the file."""
    value = _stated(document, setting)
    name, place = f"[{setting.table}] {setting.key}", (setting.table, setting.key)
    if not _has_type(value, setting):
        kind = "a whole number" if setting.type == "number" else "text in quotation marks"
        yield Fault("bad-config", place, f"{name} must be {kind}, not {value!r}.")
    elif setting.type == "number" and isinstance(value, int) and value <= 0:
        yield Fault("bad-config", place, f"{name} must be more than 0, not {value}.")
    elif setting.type == "choice" and value not in ("", *setting.words):
        words = f"{', '.join(setting.words[:-1])} or {setting.words[-1]}"
        yield Fault("bad-config", place, f"{name} is {value!r}; it can be {words}.")
    elif setting.type == "language" and not is_language_tag(str(value)):
        hint = f"Write it as BCP 47 has it: en, es, pt-BR. {STOPPED}"
        yield Fault("bad-config", place, f"{name}, {value!r}, is no language tag.", hint)
    elif setting.type == "address" and value and not is_web_address(str(value)):
        hint = f"Write it whole, such as {setting.example}. {STOPPED}"
        yield Fault("bad-config", place, f"{name}, {value!r}, is no web address.", hint)


def _unknown(document: Mapping[str, object]) -> Iterable[Fault]:
    known: dict[str, list[str]] = {}
    for setting in SETTINGS:
        known.setdefault(setting.table, []).append(setting.key)
    for table, values in document.items():
        if table not in known:
            yield Fault("unknown-key", (table,), _no_table(table, values), _table_hint(table, values, known))
        elif not isinstance(values, dict):
            message = f"“{table}” must be a table, not {values!r}."
            yield Fault("bad-config", (table,), message, f"Write [{table}] on a line of its own. {STOPPED}")
        else:
            for key in (key for key in values if key not in known[table]):
                message = f"There is no setting {key} in [{table}]."
                yield Fault("unknown-key", (table, key), message, did_you_mean(key, known[table]))


def _no_table(name: str, value: object) -> str:
    if isinstance(value, dict | list):
        return f"There is no table [{name}]."
    return f"{name} stands outside of any table, so it is no setting."


def _table_hint(name: str, value: object, known: Mapping[str, list[str]]) -> str:
    """A setting that lost its table is sent to it."""
    table = next((table for table, keys in known.items() if name in keys and not isinstance(value, dict)), "")
    return f"Write it below a line [{table}]." if table else did_you_mean(name, known)


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
