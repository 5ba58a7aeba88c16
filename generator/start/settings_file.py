"""``SETTINGS`` become the text of a new site's ``sourcebook.toml``: every setting with its meaning, those that are
given set, all others as comments to take the ``#`` from. So the file says what this version knows, and nothing else."""

import json
from collections.abc import Mapping
from textwrap import fill

from generator.core.config import SETTINGS, Setting

HEAD = (
    "# The settings of this site. Each has a default. To set one, take the # from its line, and write your own value."
)
WIDTH = 120


def write_settings(given: Mapping[str, str]) -> str:
    """The file's text; ``given`` are the settings that are set, by key."""
    lines = [HEAD]
    table = ""
    for setting in SETTINGS:
        if setting.table != table:
            table = setting.table
            lines += ["", f"[{table}]"]
        else:
            lines.append("")
        lines += [fill(setting.meaning, WIDTH, initial_indent="# ", subsequent_indent="# "), _line(setting, given)]
    return "\n".join(lines) + "\n"


def toml_string(text: str) -> str:
    """A text as a TOML basic string; a letter that is no Unicode becomes a question mark."""
    plain = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(plain, ensure_ascii=False).replace("\x7f", "\\u007f")


def _line(setting: Setting, given: Mapping[str, str]) -> str:
    """The line that sets it. As a comment it shows the default, and an example where that is nothing."""
    value = given.get(setting.key)
    if value is not None:
        return f"{setting.key} = {toml_string(value)}"
    shown = setting.default if setting.default != "" else setting.example
    return f"# {setting.key} = {shown if isinstance(shown, int) else toml_string(shown)}"
