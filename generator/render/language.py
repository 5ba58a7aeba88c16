"""One language of the interface: a message goes in, its translation comes out, as do numbers and lists as that language
writes them. Where a catalogue comes from, and how dates are told, is for others.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from gettext import NullTranslations
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.lists import format_list
from babel.numbers import format_decimal
from markupsafe import Markup, escape

ENGLISH = "en"
"""The language of the messages themselves."""
BRITISH = "en-GB"
FEWEST_GROUPED = 1000
"""Below it no language groups digits."""
SOUNDS_LIKE_Y = re.compile(r"h?[ií](?![aeoáéó])", re.IGNORECASE)


def for_catalogue(message: str) -> str:
    """Marks a message that is looked up elsewhere, so that extraction finds it."""
    return message


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its BCP 47 tag, with what Babel knows of it; what its catalogue does not translate is English."""

    lang: str
    locale: Locale
    catalogue: NullTranslations = field(default_factory=NullTranslations)

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """In which direction the language is written."""
        return "rtl" if self.locale.text_direction == "rtl" else "ltr"

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
        return str(value) if 0 <= value < FEWEST_GROUPED else str(format_decimal(value, locale=self.locale))

    def names(self, names: Iterable[str]) -> Markup:
        """Some names as one list: ``A, B and C``."""
        listed = [str(escape(name)) for name in names]
        told = str(format_list(listed, locale=self.locale))
        return Markup(_join_by_sound(told, listed[-1]) if self.locale.language == "es" and listed[1:] else told)

    def _fill(self, message: str, values: dict[str, object]) -> Markup:
        if not values:
            return Markup(message)
        shown = {key: self.number(value) if type(value) is int else escape(value) for key, value in values.items()}
        return Markup(message % shown)


def _join_by_sound(told: str, last: str) -> str:
    """A Spanish list in which ``y`` before a last name that sounds like it is ``e``: ``Ana e Inés``."""
    return f"{told.removesuffix(f' y {last}')} e {last}" if SOUNDS_LIKE_Y.match(Markup(last).striptags()) else told


def primary_tag(lang: str) -> str:
    """The language of a tag without its country or script: ``es`` of ``es-MX``."""
    return lang.partition("-")[0]


def find_locale(lang: str) -> Locale:
    """What Babel knows of a language, or of its primary tag; British English, as the messages are, for ``en`` alone and
    where it knows nothing."""
    for tag in (lang, primary_tag(lang)):
        try:
            return Locale.parse(BRITISH if tag == ENGLISH else tag, sep="-")
        except (ValueError, UnknownLocaleError):
            continue
    return Locale.parse(BRITISH, sep="-")
