"""A body's HTML, whose labels (of permalinks, page marks, footnotes, tables) are English, goes in; the same comes out
with its labels in the words of a language. No author's text looks like a label, since quotation marks are escaped."""

import re
from gettext import NullTranslations

from markupsafe import Markup

from generator.render.known_sentences import know, recognise
from generator.render.language import Language, for_catalogue

LABELS = know(
    (
        for_catalogue("Permalink"),
        for_catalogue("Table"),
        for_catalogue("Footnotes"),
        for_catalogue("Footnote %(name)s"),
        for_catalogue("Back to reference %(name)s, %(number)s"),
        for_catalogue("Back to reference %(name)s"),
        for_catalogue("Page %(number)s"),
    )
)
LABEL = re.compile(r'aria-label="([^"]*)"')
PAGE_MARK = re.compile(r'">p\. ([^<]*)</span>')
"""Of a printed page, as it stands in the text."""


def label_body(html: str, language: Language) -> Markup:
    """A body with its labels in a language. Time grows with its length."""
    if type(language.catalogue) is NullTranslations:
        return Markup(html)
    told: dict[str, str] = {}

    def tell(match: re.Match[str]) -> str:
        label = match[1]
        if label not in told:
            told[label] = f'aria-label="{_translate(label, language)}"'
        return told[label]

    def mark(match: re.Match[str]) -> str:
        return f'">{language.gettext("p. %(page)s", page=Markup(match[1]))}</span>'

    return Markup(LABEL.sub(tell, PAGE_MARK.sub(mark, html)))


def _translate(label: str, language: Language) -> str:
    """A label in a language; one that is not known as it is."""
    found = recognise(label, LABELS)
    if found is None:
        return label
    message, values = found
    return language.gettext(message, **{place: Markup(text) for place, text in values.items()})
