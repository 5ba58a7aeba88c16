"""A theme's catalogues (``locales/<language>.po``) go in, the translations for one language come out. They are read as
they are, so that nobody compiles anything to correct a word.

A catalogue that cannot be read, or a message whose ``%(name)s`` do not fit, becomes a problem, and English stands in.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from generator.core.config import FILE_NAME
from generator.core.model import Problem
from generator.core.problems import make_problem
from generator.render.language import ENGLISH, find_locale, primary_tag

LOCALES = "locales"
"""The folder of a theme that holds its catalogues."""
PLACE = re.compile(r"%(?:%|\((?P<name>\w+)\)s)?")
GUIDE = "Copy locales/sourcebook.pot of the built-in theme there and translate it; docs/languages.md tells how."


@dataclass(frozen=True, slots=True)
class _File:
    """A catalogue, and what problems call it."""

    path: Path
    name: str


def load_translations(lang: str, folders: Sequence[Path]) -> tuple[NullTranslations | None, tuple[Problem, ...]]:
    """The translations for a language from the folders of a theme, the winning one first; for ``es-MX``, those of
    ``es`` stand behind its own. None when there are none."""
    files = list(_find_files(lang, folders))
    found: NullTranslations | None = None
    problems: tuple[Problem, ...] = ()
    for file in files:
        translations, more = read_catalogue(file.path, file.name)
        problems += more
        if translations and found:
            translations.add_fallback(found)
        found = translations or found
    if not files and primary_tag(lang) != ENGLISH:
        problems += (_missing(lang, folders),)
    return found, problems


def read_catalogue(path: Path, name: str) -> tuple[GNUTranslations | None, tuple[Problem, ...]]:
    """A catalogue in gettext's PO format, which problems call by its name. What reads it is slow to import, so that an
    English site does without."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    problems = []
    try:
        with path.open("rb") as file:
            catalogue = read_po(file, locale=find_locale(path.stem), abort_invalid=True)
        for message in list(catalogue):
            if message.id and (wrong := _misfit(_forms(message.id), _forms(message.string))):
                problems.append(_bad(name, f"A translation has {wrong}, which its message does not.", message.lineno))
                catalogue.delete(message.id, message.context)
        write_mo(compiled, catalogue)
        compiled.seek(0)
        return GNUTranslations(compiled), tuple(problems)
    except Exception as error:  # whoever wrote the file, the libraries answer a fault in it with errors of many kinds
        lineno = getattr(error, "lineno", None)
        return None, (_bad(name, f"{type(error).__name__}: {error}", lineno + 1 if lineno is not None else None),)


def find_places(text: str) -> list[str]:
    """The names of a message's places: ``num`` of ``%(num)s``; a stray ``%`` is one."""
    return [match["name"] or match[0] for match in PLACE.finditer(text) if match[0] != "%%"]


def _forms(text: str | Sequence[str] | None) -> Sequence[str]:
    """The forms of a message or a translation: one, or those for several numbers."""
    return [text or ""] if text is None or isinstance(text, str) else text


def _misfit(message: Sequence[str], translation: Sequence[str]) -> str:
    """The first place of a translation that its message does not have; empty when all fit."""
    known = {place for text in message for place in find_places(text)}
    found = (place for text in translation for place in find_places(text))
    return next((f"%({place})s" if place != "%" else "a lone %" for place in found if known and place not in known), "")


def _find_files(lang: str, folders: Sequence[Path]) -> Iterator[_File]:
    """The files that may hold a language's words, the least fitting first."""
    for folder in reversed(folders):
        for tag in dict.fromkeys((primary_tag(lang), lang)):
            path = folder / LOCALES / f"{tag}.po"
            if path.is_file():
                yield _File(path, f"{folder.name}/{LOCALES}/{path.name}")


def _bad(name: str, message: str, line: int | None) -> Problem:
    return make_problem("bad-catalogue", name, message, line=line, hint="English stands in for it.")


def _missing(lang: str, folders: Sequence[Path]) -> Problem:
    known = {ENGLISH, *(path.stem for folder in folders for path in (folder / LOCALES).glob("[!.]*.po"))}
    message = f"No catalogue translates the interface into “{lang}”; it is in English."
    hint = f"There are {', '.join(sorted(known))}. For another, write {folders[0].name}/{LOCALES}/{lang}.po. {GUIDE}"
    return make_problem("no-catalogue", FILE_NAME, message, hint=hint)
