"""Made-up pages, parsed and linked, and what a reader is shown of them."""

import re
from dataclasses import replace
from html.parser import HTMLParser

from generator.core.content_files import NO_FILES, ContentFiles
from generator.core.model import LinkedBody, Page, Problem
from generator.core.pages import read_page
from generator.link.markdown import link_body, make_linker
from generator.link.parse import parse_page
from generator.link.resolve import resolve_names

SIGNERS = """\
title: The signers
date: 2014-03-09
actors:
  - {name: Mariana Costa, kind: person, role: Minister of Ports, as: [Costa, the minister]}
  - {name: Tomás Iriarte, kind: person}
  - {name: Ports Authority, kind: organization, as: [PAX]}
  - {name: Spain, kind: country, as: [Spanish]}
places: [Harbour City]
agreements: [Coastal Patrol Accord]
"""


def make_page(matter: str, body: str = "", path: str = "content/sources/page.md") -> Page:
    """A page from its frontmatter and body; it must be in order."""
    page, problems = try_page(matter, body, path)
    assert page is not None
    assert problems == ()
    return page


def try_page(
    matter: str, body: str = "", path: str = "content/sources/page.md"
) -> tuple[Page | None, tuple[Problem, ...]]:
    """A page from its frontmatter and body, with its problems."""
    file, problems = read_page(path, f"---\n{matter.strip()}\n---\n\n{body}".encode())
    assert file is not None
    assert problems == ()
    return parse_page(file)


def link(
    body: str,
    *others: Page,
    matter: str = SIGNERS,
    path: str = "content/sources/page.md",
    files: ContentFiles = NO_FILES,
) -> LinkedBody:
    """A body in a page that lists the signers, linked; there must be no problem."""
    linked, problems = try_link(body, *others, matter=matter, path=path, files=files)
    assert problems == ()
    return linked


def try_link(
    body: str,
    *others: Page,
    matter: str = SIGNERS,
    path: str = "content/sources/page.md",
    files: ContentFiles = NO_FILES,
) -> tuple[LinkedBody, tuple[Problem, ...]]:
    """A body in a page that lists the signers, linked, with its problems."""
    page = replace(make_page(matter, path=path), body=body)
    names, _ = resolve_names([page, *others])
    return link_body(page, make_linker(names, files))


def numbered(html: str) -> str:
    """HTML with its paragraphs' digests as numbers, so that cases can be written by hand."""
    digests = dict.fromkeys(re.findall(r"p-[0-9a-f]{8}(?:-\d+)?", html))
    for number, digest in enumerate(digests, 1):
        html = html.replace(digest, f"p-a{number:07d}")
    return html


def without_permalinks(html: str) -> str:
    """HTML without the links that blocks bear to themselves."""
    return re.sub(r'<a class="permalink"[^>]*>¶</a>', "", html)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def shown_text(html: str) -> str:
    """What a reader sees of HTML."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "".join(reader.parts)
