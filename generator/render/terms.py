"""What a source states of its rights, as its page keeps it, goes in; out it comes in the words of a language where the
words are those that ingest writes. A licence's name and a publisher's own sentence stay as they are."""

from generator.render.known_sentences import know, recognise
from generator.render.language import Language, for_catalogue

TERMS = know(
    (
        for_catalogue("All rights reserved"),
        for_catalogue("Public domain"),
        for_catalogue("Do not %(acts)s"),
    )
)
ACTS = {
    "quote": for_catalogue("quote"),
    "cite": for_catalogue("cite"),
    "circulate": for_catalogue("circulate"),
    "distribute": for_catalogue("distribute"),
    "reproduce": for_catalogue("reproduce"),
    "copy": for_catalogue("copy"),
    "share": for_catalogue("share"),
}
"""What a source asks its readers not to do."""
OR = " or "


def terms_in_words(rights: str, language: Language) -> str:
    """The terms of a source in the words of a language, or as they are."""
    found = recognise(rights.strip().rstrip("."), TERMS)
    if found is None:
        return rights
    message, values = found
    if not values:
        return language.gettext(message)
    acts = [act for part in values["acts"].split(OR) for act in part.split(", ")]
    if not all(act in ACTS for act in acts):
        return rights
    *first, last = [language.gettext(ACTS[act]) for act in acts]
    told = language.gettext("%(acts)s or %(act)s", acts=", ".join(first), act=last) if first else last
    return language.gettext(message, acts=told)
