"""The tables of keys and settings go in, JSON Schema (draft 2020-12) for editors comes out.

A schema takes what the checks take. It is looser where it must be: it knows the shape of a date and no calendar, and
takes keys that are not known, which are the author's own on a page. No ``$ref`` is used, since what stands beside one
is lost on older editors.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from generator.core.config import LANGUAGE as LANGUAGE_TAG
from generator.core.config import SETTINGS, Setting
from generator.core.model import PageKind
from generator.core.schema.keys import ITEM, Key, children
from generator.core.schema.value_types import LAST_YEAR, WEB_ADDRESS, ValueType

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT: Schema = {"type": ["string", "number", "null"]}
DAY = r"(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?"
TIME = r"(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::\d\d)?)?)?"
DATE = rf"(?:(?:-?[0-9][0-9X]{{3}}|XXXX){DAY}{TIME}|Y-?\d+)[~?%]?"
EDTF = rf"(?:{DATE}(?:/(?:{DATE}|\.\.)?)?|(?:\.\.)?/{DATE})"
LANGUAGE, ADDRESS = LANGUAGE_TAG.pattern, WEB_ADDRESS.pattern
BASE_ADDRESS = r"[Hh][Tt][Tt][Pp][Ss]?://[^/?#]+[^?#]*"


def page_schema(kind: PageKind | None = None) -> Schema:
    """The schema of a page's frontmatter: of one kind of page, or of any page. Of any, what only some pages know is
    described and not checked, since on the others it is the author's own."""
    known = [key for key in children("") if kind is None or kind in key.pages]
    title = "Frontmatter of an actor's page" if kind == "actor" else "Frontmatter of a content page"
    return {
        "$schema": DIALECT,
        "title": f"{title} of Sourcebook",
        "description": "Keys that are not listed here are your own, and are kept.",
        "type": ["object", "null"],
        "properties": {key.name: _property(key, checked=kind is not None or "note" in key.pages) for key in known},
        "additionalProperties": True,
    }


def settings_schema() -> Schema:
    """The schema of ``sourcebook.toml``: its tables, and in them only the settings that there are."""
    tables = dict.fromkeys(setting.table for setting in SETTINGS)
    return {
        "$schema": DIALECT,
        "title": "sourcebook.toml: the settings of a Sourcebook project",
        "description": "Every setting has a default; the file may be missing.",
        "type": "object",
        "properties": {table: _table(table) for table in tables},
        "additionalProperties": False,
    }


def _property(key: Key, *, checked: bool) -> Schema:
    """A key for an editor: what it means, an example, and which values it takes."""
    return {
        "title": key.path.replace(ITEM, ""),
        "description": key.meaning,
        **(FORMS[key.type](key) if checked else _suggestion(key)),
        "examples": [key.example, *(word for word in key.words if key.type == "text" and word != key.example)],
    }


def _suggestion(key: Key) -> Schema:
    """Words that an editor offers, and nothing that it refuses."""
    return {"anyOf": [{"enum": list(key.words)}, {}]} if key.words else {}


def _text(key: Key) -> Schema:
    return TEXT


def _texts(key: Key) -> Schema:
    return {"type": [*TEXT["type"], "array"], "items": TEXT}


def _choice(key: Key) -> Schema:
    """``publish: true`` is another program's word for a page that is not held back."""
    return {"enum": [*key.words, "", None, *([True] if key.path == "publish" else [])]}


def _flag(key: Key) -> Schema:
    return {"type": ["boolean", "null"]}


def _date(key: Key) -> Schema:
    return {
        "type": ["string", "integer", "null"],
        "pattern": _whole(f"{EDTF}|"),
        "minimum": 0,
        "maximum": LAST_YEAR,
    }


def _language(key: Key) -> Schema:
    return {"type": ["string", "null"], "pattern": _whole(f"{LANGUAGE}|")}


def _address(key: Key) -> Schema:
    return {"type": ["string", "null"], "pattern": _whole(f"{ADDRESS}|")}


def _addresses(key: Key) -> Schema:
    return {**_address(key), "type": ["string", "null", "array"], "items": _address(key)}


def _entries(key: Key) -> Schema:
    """A list of names; an item that is a mapping must have one."""
    below = {inner.name: _property(inner, checked=True) for inner in children(f"{key.path}{ITEM}")}
    below["name"] |= {"type": ["string", "number"], "pattern": r"\S"}
    item = {"type": [*TEXT["type"], "object"], "properties": below, "required": ["name"], "additionalProperties": True}
    return {"type": [*TEXT["type"], "array"], "items": item}


def _source(key: Key) -> Schema:
    below = {inner.name: _property(inner, checked=True) for inner in children(key.path)}
    return {**_address(key), "type": ["object", "string", "null"], "properties": below, "additionalProperties": True}


def _counts(key: Key) -> Schema:
    return {"type": ["object", "null"], "additionalProperties": {"type": "integer"}}


def _mapping(key: Key) -> Schema:
    return {}


def _whole(pattern: str) -> str:
    """A pattern of a whole text, blanks around it aside."""
    return rf"^\s*(?:{pattern})\s*$"


FORMS: Mapping[ValueType, Callable[[Key], Schema]] = {
    "text": _text,
    "texts": _texts,
    "choice": _choice,
    "flag": _flag,
    "date": _date,
    "language": _language,
    "address": _address,
    "addresses": _addresses,
    "entries": _entries,
    "source": _source,
    "counts": _counts,
    "mapping": _mapping,
}
"""Which values each type takes."""


def _table(name: str) -> Schema:
    rows = [setting for setting in SETTINGS if setting.table == name]
    return {
        "title": f"[{name}]",
        "type": "object",
        "properties": {setting.key: _setting(setting) for setting in rows},
        "additionalProperties": False,
    }


def _setting(setting: Setting) -> Schema:
    described = {
        "title": f"[{setting.table}] {setting.key}",
        "description": setting.meaning,
        "default": setting.default,
        "examples": [setting.example],
    }
    return described | SETTING_FORMS[setting.type](setting.words)


SETTING_FORMS: Mapping[str, Callable[[Iterable[str]], Schema]] = {
    "text": lambda words: {"type": "string"},
    "folder": lambda words: {"type": "string"},
    "choice": lambda words: {"enum": ["", *words]},
    "language": lambda words: {"type": "string", "pattern": f"^{LANGUAGE}$"},
    "address": lambda words: {"type": "string", "pattern": f"^(?:{BASE_ADDRESS})?$"},
    "number": lambda words: {"type": "integer", "minimum": 1},
}
