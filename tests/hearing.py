"""What a reader sees or hears of a page: its texts and the attributes that are spoken, each in its language."""

import json
from dataclasses import dataclass
from html.parser import HTMLParser

SPOKEN_ATTRIBUTES = frozenset(
    "aria-label aria-description aria-roledescription aria-valuetext title alt placeholder label summary".split()
)
UNSPOKEN = frozenset(("script", "style", "code", "pre"))
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text of a page, the language that it says it is in, and the element or attribute that holds it."""

    text: str
    lang: str
    place: str


class _Hearer(HTMLParser):
    """Collects a page's texts."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Spoken] = []
        self._open: list[tuple[str, str]] = [("", "")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        lang = values.get("lang", self._open[-1][1])
        if tag not in VOID:
            self._open.append((tag, lang))
        spoken = {name: value for name, value in values.items() if name in SPOKEN_ATTRIBUTES and value.strip()}
        if tag == "meta" and values.get("name") == "description":
            spoken["description"] = values.get("content", "")
        self.found += [Spoken(" ".join(value.split()), lang, name) for name, value in spoken.items()]

    def handle_endtag(self, tag: str) -> None:
        if self._open[-1][0] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        tag, lang = self._open[-1]
        if tag == "template" and data.lstrip().startswith("["):  # what a script shows: rows of an address and texts
            self.found += [Spoken(text, lang, tag) for _, *texts in json.loads(data) for text in texts if text]
        elif data.strip() and not any(tag in UNSPOKEN for tag, _ in self._open):
            self.found.append(Spoken(" ".join(data.split()), lang, tag))


def hear(html: str) -> list[Spoken]:
    """The texts of a page, in its order."""
    hearer = _Hearer()
    hearer.feed(html)
    hearer.close()
    return hearer.found
