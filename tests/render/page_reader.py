"""Reads a rendered page as a browser and a screen reader would: its links, ids, headings, landmarks and text."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
LOADING = {"img": "src", "script": "src", "iframe": "src", "source": "src", "object": "data", "form": "action"}


@dataclass(slots=True)
class Rendered:
    """What a page holds. ``loads`` is what a browser fetches by itself; ``unclosed`` is empty for balanced HTML."""

    lang: str = ""
    title: str = ""
    text: str = ""
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    attributes: list[str] = field(default_factory=list)
    unclosed: list[str] = field(default_factory=list)


class PageReader(HTMLParser):
    """Fills a Rendered, tag by tag."""

    def __init__(self) -> None:
        super().__init__()
        self.page = Rendered()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        page = self.page
        page.tags.append("picture-title" if tag == "title" and "svg" in self.open else tag)
        page.attributes.extend(values)
        page.ids.extend(value for name, value in values.items() if name == "id")
        page.labels.extend(values.get("aria-labelledby", "").split())
        if tag == "html":
            page.lang = values.get("lang", "")
        if tag == "a" and "href" in values:
            page.links.append(values["href"].partition(":~:")[0])  # what follows lights words, and is no anchor
        if tag == "link" and values.get("rel") != "canonical":
            page.loads.append(values["href"])
        if tag in LOADING:
            page.loads.append(values.get(LOADING[tag], ""))
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            page.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.page.unclosed.append(tag)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "title" and "svg" not in self.open:
            self.page.title += data
        self.page.text += data


def read_html(html: str) -> Rendered:
    """A page, read."""
    reader = PageReader()
    reader.feed(html)
    reader.close()
    reader.page.unclosed.extend(reader.open)
    reader.page.text = " ".join(reader.page.text.split())
    return reader.page
