"""What templates say: the interface's words, numbers, lists, dates and reasons in one language.

``load_words`` finds the language's catalogues among the theme's folders; the theme gives the words to its templates.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from generator.core.model import Problem
from generator.render.date_words import date_in_words, part_in_words, year_in_words
from generator.render.labels import label_body
from generator.render.language import ENGLISH, Language, find_locale, primary_tag
from generator.render.reasons import reason_in_words
from generator.render.terms import terms_in_words
from generator.render.translations import load_translations


@dataclass(frozen=True, slots=True)
class Words(Language):
    """A language, and what it says of dates."""

    def date(self, edtf: str) -> str:
        """An EDTF date in words: ``2017-05~`` gives ``about May 2017``."""
        return date_in_words(edtf, self)

    def year(self, key: str) -> str:
        """A year's key (``dates.year_of``) in words: ``201X`` gives ``the 2010s``; empty for none."""
        return year_in_words(key, self) if key else ""

    def part_of_year(self, key: str) -> str:
        """A month's or season's key (``dates.part_of_year``) in words; empty for none."""
        return part_in_words(key, self)

    def label_body(self, html: str) -> Markup:
        """A body's HTML with its labels (of permalinks, page marks, footnotes, tables) in this language."""
        return label_body(html, self)

    def terms(self, rights: str) -> str:
        """The terms of a source, where they are Sourcebook's own words, in this language."""
        return terms_in_words(rights, self)

    def reason(self, reason: str) -> str:
        """Why a date was inferred, without the last full stop."""
        return reason_in_words(reason, self)


def load_words(lang: str, folders: Sequence[Path]) -> tuple[Words, tuple[Problem, ...]]:
    """The words of a language from the catalogues of a theme's folders, the winning one first; English where there is
    no catalogue for it."""
    translations, problems = load_translations(lang, folders)
    if translations is None:
        lang = lang if primary_tag(lang) == ENGLISH else ENGLISH
        return Words(lang, find_locale(lang)), problems
    return Words(lang, find_locale(lang), translations), problems
