"""Links that authors write: wiki-links, embeds, tags, links to content files and pictures become what the site shows.

What leads nowhere becomes plain text and a problem with its line.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from urllib.parse import unquote

from markdown_it.token import Token

from generator.core.model import Page, Problem, Unsupported
from generator.core.problems import make_problem
from generator.core.urls import output_path, relative_href, tag_address
from generator.link.anchors import OTHER_ANCHOR, anchor_of_words
from generator.link.attachments import Attachments
from generator.link.grammar.footnotes import note_anchor, reference_anchor
from generator.link.grammar.wiki_links import parse_size
from generator.link.matching import Linker
from generator.link.meanings import Meaning, find_meaning, id_of_page, report_many, report_none
from generator.link.places import page_at, pages_by_path
from generator.link.runs import BREAKS, Run

MOST_HINTS = 20
"""Unknown names of one page for which a near one is looked for, which takes long in a large site."""
BY_HAND = ("wiki_link", "embed", "tag", "link_open", "image")
PATH_HINT = "Give the path of a content file from this one, such as ../notes/method.md."
ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
ANCHOR_HINT = "A heading's anchor is its words in lower case, joined by hyphens."


@dataclass(frozen=True, slots=True)
class Inward:
    """A link to an anchor of its own page, which can be judged when all anchors are known; ``words`` are as written."""

    fragment: str
    words: str
    line: int
    opening: Token
    closing: Token


@dataclass(frozen=True, slots=True)
class Target:
    """What one link by hand leads to: the number of the run that it stands in, an id, an anchor there, and its line."""

    run: int
    id: str
    fragment: str
    line: int


@dataclass(frozen=True, slots=True)
class HandLinks:
    """One page's links by hand: what they lead to, those into the page itself, and the problems."""

    page: Page
    linker: Linker
    address: str  # the page's own
    attachments: Attachments
    targets: list[Target] = field(default_factory=list)
    inward: list[Inward] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    footnotes: set[str] = field(default_factory=set)  # the anchors of footnotes and of their marks in the text
    tags: dict[str, str] = field(default_factory=dict)  # by their addresses, as first written
    unsupported: list[Unsupported] = field(default_factory=list)

    def link_run(self, number: int, run: Run) -> None:
        """Replace the run's wiki-links, embeds, tags, relative links and pictures by what the site shows for them."""
        self.footnotes.update(anchor for child in run.children for anchor in _footnote_anchors(child))
        if not any(child.type in BY_HAND for child in run.children):
            return
        children: list[Token] = []
        line, dropped, in_link = run.line, False, False
        inward: Inward | None = None
        for child in run.children:
            line += child.type in BREAKS
            if child.type == "link_open":
                in_link, inward = self._link(child, number, line)
                dropped = not in_link
                children += [child] if in_link else []
            elif child.type == "link_close":
                self.inward.extend([replace(inward, closing=child)] if inward else [])
                children += [] if dropped else [child]
                in_link, dropped, inward = False, False, None
            else:
                children += self._replace(child, number, line, in_link)
        run.inline.children = children

    def _replace(self, child: Token, number: int, line: int, in_link: bool) -> list[Token]:
        if child.type == "wiki_link":
            return self._wiki_link(child, number, line)
        if child.type == "embed":
            return self._embed(child, number, line, in_link)
        if child.type == "tag":
            return self._tag(child.content)
        return self._image(child, line, in_link) if child.type == "image" else [child]

    def drop_broken_inward(self, anchors: Collection[str]) -> None:
        """Make links to anchors that the page does not have plain text. An anchor may be written as GitHub has it."""
        for link in self.inward:
            if link.fragment in anchors or link.fragment in self.footnotes:
                continue
            anchor = anchor_of_words(link.fragment)
            if anchor in anchors:
                link.opening.attrSet("href", f"#{anchor}")
                continue
            for token in (link.opening, link.closing):
                token.type, token.content = "text", ""
            message = f"This page has no anchor “{link.fragment}”."
            if link.words:
                message = f"This page has no heading “{link.words}”."
            near = get_close_matches(anchor, (one for one in anchors if not OTHER_ANCHOR.fullmatch(one)), n=1)
            hint = f"Did you mean “#{near[0]}”?" if near else ANCHOR_HINT
            self._report("broken-link", message, hint, link.line)

    def _wiki_link(self, token: Token, number: int, line: int) -> list[Token]:
        text = Token("text", "", 0, content=str(token.meta["text"]))
        if token.meta["in_link"]:
            return [text]
        meaning = find_meaning(token.content, self.page, self.linker)
        file = "" if meaning.ids else self._find_file(token.content, line)
        if file is None:
            return [text]
        if file:
            return self._file_link(file, _fragment_of(token.content), text)
        if len(meaning.ids) != 1:
            self._report_name(meaning, line)
            text.meta["closed"] = bool(meaning.ids)
            return [text]
        if meaning.name == token.content and not token.meta["given"]:  # a name with a “#” in it
            text.content = token.content
        return self._lead(meaning, text, number, line)

    def _lead(self, meaning: Meaning, text: Token, number: int, line: int) -> list[Token]:
        """A link to what is meant, with its text in it."""
        [target], fragment = meaning.ids, meaning.fragment
        actor = self.linker.names.actors.get(target)
        own_page = (actor.page_id if actor else target) == self.page.id
        if fragment and actor and not actor.page_id:
            message = f"“{actor.name}” has no page in the content folder, so it has no heading “{text.content}”."
            self._report("broken-link", message, f"Write [[{meaning.name}]], or make a page for it.", line)
            fragment = ""
        opening, *rest = link_tokens(target, self.address, self.linker, text, fragment=fragment)
        if own_page and fragment:
            opening.attrSet("href", f"#{fragment}")
            words = text.content.rpartition(" > ")[2]
            self.inward.append(Inward(fragment, words, line, opening, rest[-1]))
        else:
            self.targets.append(Target(number, target, fragment, line))
        return [opening, *rest]

    def _embed(self, token: Token, number: int, line: int, in_link: bool) -> list[Token]:
        """What is no picture becomes a link to it."""
        text = Token("text", "", 0, content=str(token.meta["text"]))
        file = self._find_file(token.content, line)
        if file or (file == "" and find_meaning(token.content, self.page, self.linker).ids):
            self.unsupported.append(Unsupported("files" if file else "notes", line))
        if file is None or in_link:
            return [text]
        if file:
            return self._file_link(file, _fragment_of(token.content), text)
        wiki = Token("wiki_link", "", 0, content=token.content)
        wiki.meta = {"text": text.content, "given": True, "in_link": False}
        return self._wiki_link(wiki, number, line)

    def _find_file(self, words: str, line: int) -> str | None:
        """The file that the words of a wiki-link name, of which what stands behind a ``#`` may be a place in it."""
        file = self.attachments.find(words, line)
        name, mark, _ = words.partition("#")
        return self.attachments.find(name.strip(), line) if file == "" and mark else file

    def _file_link(self, file: str, fragment: str, text: Token) -> list[Token]:
        href = self.attachments.href(file) + (f"#{fragment}" if fragment else "")
        return [Token("link_open", "a", 1, attrs={"href": href}), text, Token("link_close", "a", -1)]

    def _tag(self, tag: str) -> list[Token]:
        """A link to the tag's page, which is no running text in which names are looked for."""
        address = tag_address(tag)
        self.tags.setdefault(address, tag)
        attributes: dict[str, str | int | float] = {"class": "tag", "href": way_up(self.address) + output_path(address)}
        opening = Token("link_open", "a", 1, attrs=attributes, meta={"actor": ""})
        return [opening, Token("text", "", 0, content=f"#{tag}"), Token("link_close", "a", -1)]

    def _report_name(self, meaning: Meaning, line: int) -> None:
        if meaning.ids:
            self.problems.append(report_many(meaning.name, meaning.ids, self.page, line))
            return
        self.unknown.append(meaning.name)
        look_near = len(self.unknown) <= MOST_HINTS
        self.problems.append(report_none(meaning.name, self.page, line, self.linker, look_near))

    def _link(self, token: Token, number: int, line: int) -> tuple[bool, Inward | None]:
        """Turn a link's address into one of the site; whether it leads somewhere (else the link is dropped), and what
        it is if it leads into the page itself."""
        href = str(token.attrGet("href") or "")
        if ABSOLUTE.match(href):
            return True, None
        path, mark, fragment = href.partition("#")
        if not path and fragment:
            return True, Inward(unquote(fragment), "", line, token, token)
        page_id = self._page_of(path)
        if page_id is None:
            return self._link_file(token, href, line), None
        if page_id not in self.linker.names.addresses:  # one of the site's own lists
            token.attrSet("href", relative_href(self.address, f"{page_id}/{mark}{fragment}"))
            return True, None
        anchor = anchor_of_words(unquote(fragment)) if fragment else ""
        target = self.linker.names.addresses[page_id]
        token.attrSet("href", relative_href(self.address, target + mark + anchor))
        self.targets.append(Target(number, id_of_page(page_id, self.linker), anchor, line))
        return True, None

    def _page_of(self, path: str) -> str | None:
        """The page that a link's path names, also by the mere end of its path where there is but one."""
        plain = _path_of(path)
        page_id = page_at(plain, self.page.id, self.linker.places)
        if page_id is None and plain[-3:].lower() == ".md":
            found = pages_by_path(plain, self.page.id, self.linker.places)
            return found[0] if len(found) == 1 else None
        return page_id

    def _link_file(self, token: Token, href: str, line: int) -> bool:
        """Turn a link's address into that of a file beside the pages; False when there is none to lead to."""
        file = self.attachments.find(_path_of(href), line)
        if file:
            _, mark, fragment = href.partition("#")
            token.attrSet("href", self.attachments.href(file) + mark + fragment)
        elif file == "":
            self._report("broken-link", f"“{unquote(href)}” leads to no page of the site.", PATH_HINT, line)
        return bool(file)

    def _image(self, token: Token, line: int, in_link: bool) -> list[Token]:
        """A picture beside the pages is shown; one of another host becomes a link, so that reading calls on no third
        party."""
        source = str(token.attrGet("src") or "")
        wiki = bool(token.meta.get("wiki"))
        alternative = "".join(_alternative(token.children or ()))
        if source.startswith("data:"):
            token.children = [Token("text", "", 0, content=alternative)]
            token.content = alternative
            return [token]
        text = Token("text", "", 0, content=alternative or unquote(source).rpartition("/")[2] or source)
        if not wiki and ABSOLUTE.match(source):
            if in_link:
                return [text]
            return [Token("link_open", "a", 1, attrs={"href": source}), text, Token("link_close", "a", -1)]
        file = self._find_file(source, line) if wiki else self.attachments.find(_path_of(source), line)
        if file == "":
            self.attachments.report_missing(source if wiki else _path_of(source), line)
        if not file:
            return [text]
        size = token.meta["size"] if wiki else (0, 0)
        words, bar, wanted = alternative.rpartition("|")
        if not wiki and bar and any(parse_size(wanted)):
            alternative, size = words.strip(), parse_size(wanted)
        return [self.attachments.picture(file, alternative, str(token.attrGet("title") or ""), size)]

    def _report(self, code: str, message: str, hint: str, line: int) -> None:
        self.problems.append(make_problem(code, self.page.path, message, line=line, hint=hint))


def link_tokens(target: str, address: str, linker: Linker, *inner: Token, fragment: str = "") -> tuple[Token, ...]:
    """A link from an address to an actor or a page, or to an anchor there, around some tokens."""
    actor = linker.names.actors.get(target)
    attributes: dict[str, str | int | float] = {}
    if actor:
        attributes["class"] = f"actor actor-{actor.kind}"
    place = output_path(f"{actor.id}/" if actor else linker.names.addresses[target])
    attributes["href"] = way_up(address) + place + (f"#{fragment}" if fragment else "")
    opening = Token("link_open", "a", 1, attrs=attributes, meta={"actor": target if actor else ""})
    return opening, *inner, Token("link_close", "a", -1)


def way_up(address: str) -> str:
    """The link from a page to the site's top folder: ``../`` for each folder it stands in.

    It costs much less than ``relative_href``, and a page has many links to actors.
    """
    return "../" * address.count("/")


def _path_of(href: str) -> str:
    """The path of an address, as files are named."""
    return unquote(href.partition("#")[0].partition("?")[0])


def _fragment_of(words: str) -> str:
    """What a wiki-link says of the place in a file, such as ``page=3`` of a PDF."""
    place = words.partition("#")[2]
    return place if all(sign.isalnum() or sign in "=&,.-" for sign in place) else ""


def _footnote_anchors(token: Token) -> Iterable[str]:
    """The ids of a footnote and of its mark in the text."""
    if token.type == "footnote_ref":
        yield from (note_anchor(token), reference_anchor(token))


def _alternative(tokens: Iterable[Token]) -> Iterable[str]:
    for token in tokens:
        if token.type == "wiki_link":
            yield str(token.meta["text"])
        elif token.type in BREAKS:
            yield " "
        else:
            yield "".join(_alternative(token.children)) if token.children else token.content
