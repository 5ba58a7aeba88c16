"""Links that authors write: wiki-links and links to other content files become links inside the site.

What leads nowhere becomes plain text and a problem with its line.
"""

import posixpath
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from urllib.parse import unquote

from markdown_it.token import Token

from generator.core.model import Page, Problem
from generator.core.problems import make_problem
from generator.core.urls import KIND_FOLDERS, fold_name, output_path, relative_href
from generator.link.footnotes import note_anchor, reference_anchor
from generator.link.forms import clean_form
from generator.link.matching import Linker, near_names
from generator.link.runs import BREAKS, Run

MOST_HINTS = 20
"""Unknown names of one page for which a near one is looked for, which takes long in a large site."""
NOWHERE_HINT = "List the name in a page's frontmatter, or make a page for it."
LONGEST_NAME = 200
LISTS = ("sources", *dict.fromkeys(KIND_FOLDERS.values()))
"""The folders whose lists the site makes by itself; an author's index page there opens the list."""
ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Inward:
    """A link to an anchor of its own page: its tokens can be judged when all anchors are known."""

    fragment: str
    line: int
    opening: Token
    run: Run


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
    targets: list[Target] = field(default_factory=list)
    inward: list[Inward] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    footnotes: set[str] = field(default_factory=set)  # the anchors of footnotes and of their marks in the text

    def link_run(self, number: int, run: Run) -> None:
        """Replace the run's wiki-links, relative links and images by what the site shows for them."""
        self.footnotes.update(anchor for child in run.children for anchor in _footnote_anchors(child))
        if not any(child.type in ("wiki_link", "link_open", "image") for child in run.children):
            return
        children: list[Token] = []
        line, dropped, in_link = run.line, False, False
        for child in run.children:
            line += child.type in BREAKS
            if child.type == "wiki_link":
                children += self._wiki_link(child, number, line)
            elif child.type == "image":
                children += self._image(child, line, in_link)
            elif child.type == "link_open":
                in_link = self._link(child, number, run, line)
                dropped = not in_link
                children += [child] if in_link else []
            elif child.type == "link_close":
                children += [] if dropped else [child]
                in_link = dropped = False
            else:
                children.append(child)
        run.inline.children = children

    def drop_broken_inward(self, anchors: Collection[str]) -> None:
        """Make links to anchors that the page does not have plain text."""
        for link in self.inward:
            if link.fragment not in anchors and link.fragment not in self.footnotes:
                after = link.run.children[link.run.children.index(link.opening) :]
                for token in (link.opening, next(token for token in after if token.type == "link_close")):
                    token.type, token.content = "text", ""
                message = f"This page has no anchor “{link.fragment}”."
                hint = "A heading's anchor is its words in lower case, joined by hyphens."
                self.problems.append(make_problem("broken-link", self.page.path, message, line=link.line, hint=hint))

    def _wiki_link(self, token: Token, number: int, line: int) -> list[Token]:
        text = Token("text", "", 0, content=str(token.meta["text"]))
        ids = self._meanings(token.content)
        if token.meta["in_link"] or len(ids) != 1:
            if not token.meta["in_link"]:
                self._report_name(token.content, ids, line)
                text.meta["closed"] = bool(ids)
            return [text]
        self.targets.append(Target(number, ids[0], "", line))
        return [*link_tokens(ids[0], self.address, self.linker, text)]

    def _meanings(self, name: str) -> tuple[str, ...]:
        """What a name may lead to: an actor of this page, or any actor or page of that name, or one with that id."""
        names = self.linker.names
        own = names.page_forms.get(self.page.id, {}).get(clean_form(name), ())
        if len(own) == 1:
            return own
        fold = fold_name(name)
        found = dict.fromkeys((*own, *names.known.get(fold, ()), *names.titles.get(fold, ())))
        exact = (name,) if name in names.actors or name in names.addresses else ()
        return tuple(found) or exact

    def _report_name(self, name: str, ids: tuple[str, ...], line: int) -> None:
        if ids:
            ways = " or ".join(f"[[{one}|{name}]]" for one in ids[:3])
            message, hint = f"“{name}” could be {len(ids)} pages or actors.", f"Write {ways}."
            self.problems.append(make_problem("ambiguous-name", self.page.path, message, line=line, hint=hint))
            return
        self.unknown.append(name)
        known = near_names(fold_name(name), self.linker) if len(self.unknown) <= MOST_HINTS else ()
        near = get_close_matches(name[:LONGEST_NAME], known, n=1)
        hint = f"Did you mean “{near[0]}”?" if near else NOWHERE_HINT
        message = f"Nothing in the site is called “{name}”."
        self.problems.append(make_problem("unknown-name", self.page.path, message, line=line, hint=hint))

    def _link(self, token: Token, number: int, run: Run, line: int) -> bool:
        """Turn a link's address into one of the site; False when it leads nowhere, and the link is dropped."""
        href = str(token.attrGet("href") or "")
        if ABSOLUTE.match(href):
            return True
        path, mark, fragment = href.partition("#")
        if not path and fragment:
            self.inward.append(Inward(unquote(fragment), line, token, run))
            return True
        page_id = self._page_of(path)
        if page_id in LISTS and page_id not in self.linker.names.addresses:
            token.attrSet("href", relative_href(self.address, f"{page_id}/{mark}{fragment}"))
            return True
        if page_id is None:
            message = f"“{unquote(href)}” leads to no page of the site."
            hint = "Give the path of a content file from this one, such as ../notes/method.md."
            self.problems.append(make_problem("broken-link", self.page.path, message, line=line, hint=hint))
            return False
        target = self.linker.names.addresses[page_id]
        token.attrSet("href", relative_href(self.address, target + mark + fragment))
        actor_id = target.rstrip("/")
        leads_to = actor_id if actor_id in self.linker.names.actors else page_id
        self.targets.append(Target(number, leads_to, unquote(fragment), line))
        return True

    def _page_of(self, path: str) -> str | None:
        """The page that a path names, from the page's own folder; a leading slash means the content folder."""
        plain = unquote(path.partition("?")[0])
        folder = "" if plain.startswith("/") else posixpath.dirname(self.page.id)
        page_id = posixpath.normpath(posixpath.join(folder, plain.lstrip("/"))).removesuffix(".md")
        for known in (page_id, f"{page_id}/index"):
            if known in self.linker.names.addresses:
                return known
        return page_id if (page_id := page_id.removesuffix("/index")) in LISTS else None

    def _image(self, token: Token, line: int, in_link: bool) -> list[Token]:
        """An embedded picture stays; one of another host becomes a link, so that reading calls on no third party."""
        source = str(token.attrGet("src") or "")
        alternative = "".join(_alternative(token.children or ()))
        if source.startswith("data:"):
            token.children = [Token("text", "", 0, content=alternative)]
            token.content = alternative
            return [token]
        text = Token("text", "", 0, content=alternative or unquote(source).rpartition("/")[2] or source)
        if ABSOLUTE.match(source) and not in_link:
            return [Token("link_open", "a", 1, attrs={"href": source}), text, Token("link_close", "a", -1)]
        if not ABSOLUTE.match(source):
            message = f"The picture “{unquote(source)}” is not part of the site."
            hint = "Pictures beside content pages are not published; link to where it can be seen."
            self.problems.append(make_problem("broken-link", self.page.path, message, line=line, hint=hint))
        return [text]


def link_tokens(target: str, address: str, linker: Linker, *inner: Token) -> tuple[Token, ...]:
    """A link from an address to an actor or a page around some tokens."""
    actor = linker.names.actors.get(target)
    attributes: dict[str, str | int | float] = {}
    if actor:
        attributes["class"] = f"actor actor-{actor.kind}"
    attributes["href"] = way_up(address) + output_path(f"{actor.id}/" if actor else linker.names.addresses[target])
    opening = Token("link_open", "a", 1, attrs=attributes, meta={"actor": target if actor else ""})
    return opening, *inner, Token("link_close", "a", -1)


def way_up(address: str) -> str:
    """The link from a page to the site's top folder: ``../`` for each folder it stands in.

    It costs much less than ``relative_href``, and a page has many links to actors.
    """
    return "../" * address.count("/")


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
