"""A Site goes in; out comes what of it may be shown, as ``publish`` says of each source: full, excerpt or metadata.

Every output is made of what comes out, so that no view and no export has to know what is withheld. What stays is that
a paragraph names an actor, or that something is dated, and where the source can be found; its words go.
"""

import posixpath
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from html import unescape
from urllib.parse import unquote

from generator.core.model import Event, Mention, Page, PageLink, Role, Site
from generator.core.urls import output_path
from generator.render.addresses import address_pages
from generator.render.excerpts import Excerpt, take_excerpt

BodyHtml = Callable[[str], str]
"""Gives the safe HTML of a page's body by the page's id."""
NOTHING = Excerpt()
SUMMARY_LENGTH = 200
LINK = re.compile(r'(?:href|src)="(?P<path>[^"#?]+)')
HREF = re.compile(r'href="(?P<path>[^"#]+)#(?P<fragment>[^"]*)"')


def is_shown(mention: Mention) -> bool:
    """Whether the words of a mention may be shown. The anchor of one that is withheld only tells paragraphs apart."""
    return bool(mention.surface)


def withhold(site: Site, body_html: BodyHtml) -> tuple[Site, BodyHtml]:
    """The Site without the words that its author does not publish, and the bodies to match.

    The site itself where all sources are published in full; else linear in its mentions, events and roles.
    """
    excerpts = {
        page.id: take_excerpt(body_html(page.id)) if page.publish == "excerpt" else NOTHING
        for page in site.pages.values()
        if not publishes_in_full(page)
    }
    if not excerpts:
        return site, body_html
    curtain = _Curtain(excerpts, {page_id: {} for page_id in excerpts})
    shown = replace(
        site,
        pages={key: replace(page, body="") if key in excerpts else page for key, page in site.pages.items()},
        mentions={key: curtain.mentions(found) for key, found in site.mentions.items()},
        roles={key: tuple(map(curtain.role, found)) for key, found in site.roles.items()},
        backlinks={key: tuple(map(curtain.link, found)) for key, found in site.backlinks.items()},
        outlines={
            key: tuple(heading for heading in found if curtain.holds(key, heading.anchor))
            for key, found in site.outlines.items()
        },
        summaries={key: curtain.summary(key, words) for key, words in site.summaries.items()},
        events={key: curtain.dated(found) for key, found in site.events.items()},
        actor_events={key: curtain.dated(found) for key, found in site.actor_events.items()},
        timeline=curtain.dated(site.timeline),
        files=_shown_files(site, excerpts),
    )
    return shown, _bodies(site, excerpts, body_html)


@dataclass(frozen=True, slots=True)
class _Curtain:
    """What is shown of the pages that are not shown whole; ``numbers`` counts each page's withheld paragraphs."""

    excerpts: Mapping[str, Excerpt]
    numbers: Mapping[str, dict[str, int]]

    def holds(self, page_id: str, anchor: str) -> bool:
        """Whether a page as shown has an anchor."""
        return page_id not in self.excerpts or anchor in self.excerpts[page_id].ids

    def says(self, page_id: str, anchor: str, sentence: str) -> bool:
        """Whether a page as shown has a sentence at an anchor."""
        if page_id not in self.excerpts:
            return True
        words = self.excerpts[page_id].texts.get(anchor)
        return words is not None and flat(sentence) in flat(words)

    def mentions(self, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """An actor's mentions as they are shown; most stand in pages that are shown whole."""
        held = self.excerpts
        return tuple([self.mention(mention) if mention.page_id in held else mention for mention in found])

    def mention(self, mention: Mention) -> Mention:
        """A mention, without its words where they are withheld."""
        if self.says(mention.page_id, mention.anchor, mention.before + mention.surface + mention.after):
            return mention
        numbers = self.numbers[mention.page_id]
        number = numbers.setdefault(mention.anchor, len(numbers) + 1)
        return Mention(mention.actor_id, mention.page_id, f"_{number}", "", "", "")

    def dated(self, found: tuple[Event, ...]) -> tuple[Event, ...]:
        """Events as they are shown."""
        held = self.excerpts
        return tuple([self.event(event) if event.page_id in held else event for event in found])

    def event(self, event: Event) -> Event:
        """An event, without its words where they are withheld."""
        if self.says(event.page_id, event.anchor, event.text):
            return event
        return replace(event, text="", surface="", anchor="", reason="")

    def role(self, role: Role) -> Role:
        """A role, whose paragraph is only named where it is shown."""
        return role if self.holds(role.page_id, role.anchor) else replace(role, anchor="")

    def link(self, link: PageLink) -> PageLink:
        """A link by hand, without the anchors that are not shown."""
        anchor = link.anchor if self.holds(link.page_id, link.anchor) else ""
        fragment = link.fragment if self.holds(link.target, link.fragment) else ""
        return replace(link, anchor=anchor, fragment=fragment)

    def summary(self, page_id: str, words: str) -> str:
        """A page's first sentences, as far as they are shown."""
        if page_id not in self.excerpts:
            return words
        text = flat(self.excerpts[page_id].text)
        if flat(words).rstrip("… ") in text:
            return words
        return text if len(text) <= SUMMARY_LENGTH else text[:SUMMARY_LENGTH].rpartition(" ")[0] + " …"


def _shown_files(site: Site, excerpts: Mapping[str, Excerpt]) -> tuple[str, ...]:
    """The files that the pages link to as they are shown."""
    held = {path for files in site.held_files.values() for path in files}
    if not held:
        return site.files
    addresses = address_pages(site)
    shown = {
        _resolve(link["path"], output_path(addresses[page_id]))
        for page_id in site.held_files
        if page_id in excerpts
        for link in LINK.finditer(excerpts[page_id].html)
    }
    return tuple(path for path in site.files if path not in held or path in shown)


def flat(text: str) -> str:
    """The text with its spaces run together."""
    return " ".join(text.split())


def _bodies(site: Site, excerpts: Mapping[str, Excerpt], body_html: BodyHtml) -> BodyHtml:
    """The bodies as they are shown; links into what is withheld lead to the top of its page."""
    linking = _pages_with_links_into(site, excerpts)
    addresses = address_pages(site) if linking else {}
    held = {output_path(addresses[page_id]): excerpt.ids for page_id, excerpt in excerpts.items() if linking}

    def shown_html(page_id: str) -> str:
        html = excerpts[page_id].html if page_id in excerpts else body_html(page_id)
        return shorten_links(html, output_path(addresses[page_id]), held) if page_id in linking else html

    return shown_html


def _pages_with_links_into(site: Site, page_ids: Iterable[str]) -> frozenset[str]:
    """The pages that link by hand to an anchor of one of some pages."""
    links = (link for page_id in page_ids for link in site.backlinks.get(page_id, ()))
    return frozenset(link.page_id for link in links if link.fragment)


def shorten_links(html: str, here: str, held: Mapping[str, frozenset[str]]) -> str:
    """The HTML of the file ``here``, in which no link leads to an anchor that a file of ``held`` does not show."""

    def shorten(match: re.Match[str]) -> str:
        target = _resolve(match["path"], here)
        ids = held.get(target)
        if ids is None or unquote(unescape(match["fragment"])) in ids:
            return match[0]
        return f'href="{match["path"]}"'

    return HREF.sub(shorten, html)


def _resolve(path: str, here: str) -> str:
    """The file that an attribute's path means in the HTML of another."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(here), unquote(unescape(path))))


def count_withheld(mentions: Iterable[Mention]) -> int:
    """In how many paragraphs that are not shown some mentions of one page stand."""
    return len({mention.anchor for mention in mentions if not is_shown(mention)})


def publishes_in_full(page: Page) -> bool:
    """Whether the site shows the whole text of a page."""
    return page.kind != "source" or page.publish == "full"
