"""A body's HTML, whose labels (of permalinks, page marks, footnotes, tables, tasks, callouts) are English, goes in; the
same comes out with its labels in the words of a language. No author's text looks like a label, since quotation marks
are escaped."""

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
        for_catalogue("Done"),
        for_catalogue("Not done"),
    )
)
CALLOUT_KINDS = frozenset(
    (
        for_catalogue("Note"),
        for_catalogue("Summary"),
        for_catalogue("Information"),
        for_catalogue("To do"),
        for_catalogue("Tip"),
        for_catalogue("Important"),
        for_catalogue("Success"),
        for_catalogue("Question"),
        for_catalogue("Warning"),
        for_catalogue("Caution"),
        for_catalogue("Failure"),
        for_catalogue("Danger"),
        for_catalogue("Known fault"),
        for_catalogue("Example"),
        for_catalogue("Quotation"),
    )
)
"""What the kinds of notes, warnings and so on are called that stand in the text."""
CALLOUT_KIND = re.compile(r'<span class="callout-kind">([^<]*)</span>')
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

    def kind(match: re.Match[str]) -> str:
        word = language.gettext(match[1]) if match[1] in CALLOUT_KINDS else match[1]
        return f'<span class="callout-kind">{word}</span>'

    return Markup(CALLOUT_KIND.sub(kind, LABEL.sub(tell, PAGE_MARK.sub(mark, html))))


def _translate(label: str, language: Language) -> str:
    """A label in a language; one that is not known as it is."""
    found = recognise(label, LABELS)
    if found is None:
        return label
    message, values = found
    return language.gettext(message, **{place: Markup(text) for place, text in values.items()})
