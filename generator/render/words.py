"""The interface's words in one language: a message of the templates goes in, its translation comes out, as do numbers,
lists and dates as that language writes them. Catalogues are the theme's ``locales/<language>.po`` files.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from markupsafe import Markup, escape

from generator.render import dates

LOCALES = "locales"
"""The folder of a theme that holds its catalogues."""


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words. ``lang`` is the BCP 47 tag that was asked for; what no catalogue translates is English."""

    lang: str
    locale: Locale
    catalogue: NullTranslations

    def gettext(self, message: str, /, **values: object) -> Markup:
        """The message in this language with its ``%(name)s`` filled in; values are escaped, whole numbers grouped."""
        return self._fill(self.catalogue.gettext(message), values)

    def ngettext(self, one: str, many: str, number: int, /, **values: object) -> Markup:
        """The message for a number of things; ``%(num)s`` is the number."""
        return self._fill(self.catalogue.ngettext(one, many, number), {"num": number, **values})

    def pgettext(self, context: str, message: str, /, **values: object) -> Markup:
        """The message as it is meant in a context."""
        return self._fill(self.catalogue.pgettext(context, message), values)

    def number(self, value: int) -> str:
        """A whole number with its digits grouped."""
        return str(format_decimal(value, locale=self.locale))

    def names(self, names: Iterable[str]) -> Markup:
        """Some names as one list: ``A, B and C``."""
        return Markup(format_list([str(escape(name)) for name in names], locale=self.locale))

    def date(self, edtf: str) -> str:
        """An EDTF date in words: ``2017-05~`` gives ``about May 2017``."""
        return dates.date_in_words(edtf)

    def year(self, key: str) -> str:
        """A year's key (``dates.year_of``) in words: ``201X`` gives ``the 2010s``; empty for none."""
        return dates.year_in_words(key) if key else ""

    def part_of_year(self, key: str) -> str:
        """A month's or season's key (``dates.part_of_year``) in words; empty for none."""
        return dates.part_in_words(key)

    def reason(self, reason: str) -> str:
        """Why a date was inferred, without the last full stop."""
        return dates.reason_in_words(reason)

    def _fill(self, message: str, values: dict[str, object]) -> Markup:
        shown = {key: self.number(value) if type(value) is int else value for key, value in values.items()}
        return Markup(message) % shown if shown else Markup(message)


def load_words(lang: str, folders: Sequence[Path]) -> Words:
    """The words of a language from the catalogues of a theme's folders, the winning one first; of ``es-MX``, those of
    ``es`` where it has none of its own."""
    catalogue: NullTranslations = NullTranslations()
    for path in _catalogues(lang, reversed(folders)):
        translations = read_catalogue(path)
        translations.add_fallback(catalogue)
        catalogue = translations
    return Words(lang, _locale(lang), catalogue)


def read_catalogue(path: Path) -> GNUTranslations:
    """A catalogue in gettext's PO format. Raises OSError or babel's PoFileError when it cannot be read."""
    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, abort_invalid=True))
    compiled.seek(0)
    return GNUTranslations(compiled)


def _catalogues(lang: str, folders: Iterable[Path]) -> Iterator[Path]:
    """The files that may hold a language's words, the least fitting first."""
    for folder in folders:
        for name in dict.fromkeys((lang.partition("-")[0], lang)):
            path = folder / LOCALES / f"{name}.po"
            if path.is_file():
                yield path


def _locale(lang: str) -> Locale:
    try:
        return Locale.parse(lang, sep="-")
    except (ValueError, UnknownLocaleError):
        base = lang.partition("-")[0]
        return Locale.parse("en") if base == lang else _locale(base)
