"""A saved web page goes in, its parts come out: the article, and before and after it what else the page shows.

Trafilatura tells the article from its site (Barbaresi 2021); our own cleaner has a say in where it ends. It is imported
when the first page is read, for that takes a second which other seeds need not pay.
"""

import logging
import re
from email import message_from_bytes
from functools import partial
from html import unescape
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from generator.core.model import Problem, Reading, Seed
from generator.core.problems import make_problem
from generator.ingest.readers.decode import CONTROLS, MOST_CONTROLS, SIGNATURES
from generator.ingest.readers.shown import plain
from generator.ingest.readers.web_page.article import find_article, page_blocks, sort_out
from generator.ingest.readers.web_page.encoding import decode_page
from generator.ingest.readers.web_page.facts import read_facts
from generator.ingest.readers.web_page.lines import PageLine, page_lines

__all__ = ["read_web_archive", "read_web_page"]

MOST_CHARACTERS = 2_000_000
"""Of a page's source that the extractor is given: a longer one is read line by line alone."""
MOST_ELEMENTS = 40_000
EDIT_LINKS = "mw-editsection"
"""The class of a wiki's links to its editor, which stand within headings."""
LONG_TAG = re.compile(r"<(?P<name>[A-Za-z][\w:-]*)(?P<rest>[^<>]{10000,})>")
QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
MOST_ATTRIBUTES = 500
"""Of one tag: the parser compares each with all before it."""
EMPTY_SCRIPT = re.compile(r"<(script|style|title|iframe|textarea)\b([^<>]*)/>", re.IGNORECASE)
TAG = re.compile(r"<[^<>]*>")
UNSEEN = re.compile(r"<(script|style)\b[^<>]*>[^<]*</\1\s*>", re.IGNORECASE)
XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")

SAVE_AGAIN = "Open it in a browser, and save the page as HTML."

Problems = tuple[Problem, ...]


def read_web_page(seed: Seed) -> tuple[Reading, Problems]:
    """The parts of an HTML or XHTML page, with what its metadata say; its lines unsorted where nothing was found.

    Problems: ``seed-encoding``, ``seed-binary``, ``seed-empty``. Offsets count characters of the shown text.
    """
    return read_source(seed, *decode_page(seed.data), seed.data.startswith(SIGNATURES))


def read_web_archive(seed: Seed) -> tuple[Reading, Problems]:
    """The page within a web archive of one file (MHTML, RFC 2557), as ``read_web_page`` gives it."""
    try:
        parts = [part for part in message_from_bytes(seed.data).walk() if part.get_content_type() == "text/html"]
        payload = parts[0].get_payload(decode=True) if parts else None
    except (RecursionError, ValueError, LookupError, AttributeError):
        payload = None
    if not isinstance(payload, bytes):
        return Reading(), (make_problem("seed-damaged", seed.path, "The archive holds no web page.", hint=SAVE_AGAIN),)
    return read_source(seed, *decode_page(payload, str(parts[0].get_param("charset", "") or "")), False)


def read_source(seed: Seed, source: str, guessed: str, is_binary: bool) -> tuple[Reading, Problems]:
    """The reading of a page's decoded source."""
    source, taken = CONTROLS.subn("", source)
    if is_binary or taken > MOST_CONTROLS * len(source):
        return Reading(), (make_problem("seed-binary", seed.path, "The file holds no web page."),)
    root = parse_page(source)
    lines = tuple(page_lines(root)) if root is not None else ()
    if root is None or not lines:
        return read_bare_text(seed, source)
    problems: Problems = ()
    if guessed:
        message = f"The page does not say its encoding; it was read as {guessed}."
        problems = (make_problem("seed-encoding", seed.path, message, hint="Save the file as UTF-8 to be sure."),)
    facts = read_facts(root, lines)
    blocks = page_blocks(lines)
    body = None
    if is_bounded(root, source):
        body = find_article(seed.path, blocks, lines, partial(extract_article, root), facts.title)
    if body is None or not any(body):
        return Reading(blocks, None, facts), problems
    return Reading((), sort_out(lines, blocks, body), facts), problems


def read_bare_text(seed: Seed, source: str) -> tuple[Reading, Problems]:
    """The text between the tags of a page that no parser takes: one nested past all bounds, or of one endless line."""
    texts = (plain(unescape(line)) for line in TAG.sub("\n", UNSEEN.sub("\n", source)).split("\n"))
    lines = tuple(PageLine("paragraph", text) for text in texts if text)
    if not lines:
        return Reading(), (make_problem("seed-empty", seed.path, "The page shows no text."),)
    message = "The page is broken; its text was read without its markup."
    return Reading(page_blocks(lines)), (make_problem("seed-damaged", seed.path, message, hint=SAVE_AGAIN),)


def parse_page(source: str) -> HtmlElement | None:
    """The page's tree, or None when there is nothing in it. Never fails: browsers take whatever comes, and so do we."""
    if XML_DECLARATION.match(source):
        source = EMPTY_SCRIPT.sub(r"<\1\2></\1>", XML_DECLARATION.sub("", source, count=1))
    source = LONG_TAG.sub(shorten_tag, source)
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, collect_ids=False)
    try:
        root = document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    for span in list(root.iter("span")) if EDIT_LINKS in source else ():
        if EDIT_LINKS in (span.get("class") or "").split() and span.getparent() is not None:
            span.drop_tree()
    return root


def shorten_tag(tag: re.Match[str]) -> str:
    """A long tag, without its attributes when there are too many of them."""
    names = QUOTED.sub("=", tag["rest"])
    return f"<{tag['name']}>" if max(names.count("="), len(names.split())) > MOST_ATTRIBUTES else tag[0]


def is_bounded(root: HtmlElement, source: str) -> bool:
    """Whether a page is small enough for the extractor."""
    return len(source) <= MOST_CHARACTERS and sum(1 for _ in islice(root.iter(), MOST_ELEMENTS + 1)) <= MOST_ELEMENTS


def extract_article(root: HtmlElement, careful: bool) -> tuple[str, ...]:
    """The lines of the article as Trafilatura finds it; none when it finds nothing."""
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = bare_extraction(root, favor_precision=careful, include_comments=False, include_tables=True)
    except Exception:  # it fails on some trees that libxml2 repaired; the page's lines are still there
        return ()
    text = found.text if found is not None and not isinstance(found, dict) else ""
    return tuple(line.strip("|- ").replace("|", " ") for line in (text or "").split("\n"))
