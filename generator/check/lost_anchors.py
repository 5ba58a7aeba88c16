"""Links to anchors of the lists that the site makes by itself, such as a year of the sources.

The link room knows the anchors of what authors wrote. Those of a list are known once it is rendered, so the few lists
that are linked to so are rendered in memory.
"""

import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from html import unescape
from urllib.parse import unquote, urljoin

from generator.check.collection import Collection
from generator.core.model import Page, Problem
from generator.core.problems import make_problem
from generator.core.urls import output_path
from generator.pipeline import plan
from generator.render.plan import Made, RenderingFailedError
from generator.render.theme import load_theme

LINK = re.compile(r'<a (?!class="permalink")[^>]*?href="([^"#]*)#([^"]+)"')
IDENTIFIER = re.compile(r'\bid="([^"]+)"')
HINT = "Open the page in a preview and copy the address of the place that is meant."
BASE = "http://site.invalid/"


def find_lost_anchors(collection: Collection) -> Iterator[Problem]:
    """``broken-link`` for each link to a generated page that has no such anchor."""
    links = list(_links(collection))
    known = _identifiers(collection, {target for _, target, _ in links})
    for page, target, fragment in links:
        if target in known and fragment not in known[target]:
            message = f"“#{fragment}” is no anchor of the page {target}."
            near = get_close_matches(fragment, sorted(known[target]), n=1)
            hint = f"Did you mean “#{near[0]}”?" if near else HINT
            yield make_problem("broken-link", page.path, message, line=_line(collection, page, fragment), hint=hint)


def _links(collection: Collection) -> Iterator[tuple[Page, str, str]]:
    """The links of all pages to anchors that the link room does not judge: page, file of the site, anchor."""
    own = {output_path(address) for address in collection.names.addresses.values()}
    for page in collection.site.pages.values():
        here = output_path(collection.names.addresses.get(page.id, ""))
        for href, fragment in LINK.findall(collection.body_html(page.id)):
            target = urljoin(f"{BASE}{here}", unescape(href))
            anchor = unquote(unescape(fragment))
            if target.startswith(BASE) and target.removeprefix(BASE) not in own:
                yield page, target.removeprefix(BASE), anchor


def _identifiers(collection: Collection, wanted: set[str]) -> dict[str, frozenset[str]]:
    """The ids of each wanted file of the site; a page that cannot be rendered is told of by a build."""
    if not wanted:
        return {}
    config = collection.config
    theme = load_theme(config.templates, config.lang)
    found: dict[str, frozenset[str]] = {}
    for part in plan(config, theme, (), collection.site, collection.body_html):
        if part.is_page and part.path in wanted:
            found[part.path] = _ids_of(part.make)
    return found


def _ids_of(make: Callable[[], Made]) -> frozenset[str]:
    try:
        artifacts, _ = make()
    except RenderingFailedError:
        return frozenset()
    return frozenset(unescape(one) for file in artifacts for one in IDENTIFIER.findall(file.content.decode()))


def _line(collection: Collection, page: Page, fragment: str) -> int | None:
    """The line of the first link to an anchor of that name."""
    written = collection.bodies[page.id].addresses
    return next((one.line for one in written if unquote(one.href.partition("#")[2]) == fragment), None)
