"""A Word file (DOCX, ECMA-376) goes in, its parts come out: headings, lists, tables and footnotes as Word has them.

Mammoth makes HTML of the file, and the reader of web pages makes lines of that. What a file could hide, such as an
archive that unpacks to gigabytes, is refused before it is read.
"""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile

from lxml import etree

from generator.core.edtf import is_edtf
from generator.core.model import Block, Parts, Problem, Reading, Seed, SourceDate, SourceFacts
from generator.core.problems import make_problem
from generator.ingest.readers.extras import missing_extra
from generator.ingest.readers.opening import find_title_block, split_opening
from generator.ingest.readers.pdf.facts import read_facts as read_properties
from generator.ingest.readers.shown import plain
from generator.ingest.readers.web_page.article import page_blocks, sort_out
from generator.ingest.readers.web_page.lines import PageLine, page_lines

MOST_XML = 20_000_000
"""Bytes of markup that a file may unpack to: some 3,000 pages."""
MOST_FILES = 10_000
MOST_ELEMENTS = 500_000
"""Of all markup of a file; a page of a table has some 1,000."""
MARKUP = (".xml", ".rels")
"""How the names of the files end that are read: no other file of a document is opened."""
DEEPEST = 150
"""Levels of nesting: what people write stays below 40."""
STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
"""
CORE = "docProps/core.xml"
PURL = "{http://purl.org/dc/elements/1.1/}"
TERMS = "{http://purl.org/dc/terms/}"
OFFICE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"

Problems = tuple[Problem, ...]


def read_word(seed: Seed) -> tuple[Reading, Problems]:
    """The parts of a Word file, with its properties.

    Problems: ``seed-needs-extra``, ``seed-damaged``, ``seed-empty``. Offsets count characters of the shown text.
    """
    try:
        import mammoth
    except ImportError:
        return Reading(), (missing_extra(seed.path, "Word files", "docx"),)
    reason = find_fault(seed.data)
    if reason:
        return Reading(), (damaged(seed, reason),)
    images = mammoth.images.img_element(lambda image: {})
    try:
        html = mammoth.convert_to_html(BytesIO(markup_alone(seed.data)), style_map=STYLES, convert_image=images).value
    except Exception:  # it raises whatever Python does on a file that is not as Word writes it
        return Reading(), (damaged(seed, "The file is no Word document, or is damaged."),)
    lines = read_lines(html)
    if not lines:
        return Reading(), (make_problem("seed-empty", seed.path, "The document holds no text."),)
    parts = sort_out(lines, page_blocks(lines), [True] * len(lines))
    return to_reading(parts.body, read_core(seed.data)), ()


def find_fault(data: bytes) -> str:
    """Why a file must not be read as a Word file; empty when it may."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            names = {entry.filename for entry in entries}
            markup = [entry for entry in entries if entry.filename.endswith(MARKUP)]
            if len(entries) > MOST_FILES or sum(entry.file_size for entry in markup) > MOST_XML:
                return f"The document unpacks to more than {MOST_XML:,} bytes of markup."
            if "word/document.xml" not in names and "[Content_Types].xml" not in names:
                return "The file is no Word document."
            counts = [count_elements(archive.read(entry)) for entry in markup]
            if None in counts:
                return f"The document is nested deeper than {DEEPEST} levels, or declares entities."
            if sum(count or 0 for count in counts) > MOST_ELEMENTS:
                return f"The document has more than {MOST_ELEMENTS:,} elements of markup."
    except (BadZipFile, LargeZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        return "The file is no Word document, or is damaged."
    except Exception:  # zlib and its kin have errors of their own
        return "The file is damaged."
    return ""


def count_elements(xml: bytes) -> int | None:
    """How many elements markup has, counted without building a tree; None when they are nested deeper than ``DEEPEST``,
    or entities are declared."""
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        return None
    count = depth = 0
    try:
        for event, element in etree.iterparse(
            BytesIO(xml), events=("start", "end"), resolve_entities=False, no_network=True
        ):
            depth += 1 if event == "start" else -1
            count += event == "start"
            if depth > DEEPEST:
                return None
            if event == "end":
                element.clear()
    except etree.XMLSyntaxError:
        pass
    return count


def markup_alone(data: bytes) -> bytes:
    """The archive without the files that are no markup, so that nothing can be read that ``find_fault`` did not see."""
    kept = BytesIO()
    with ZipFile(BytesIO(data)) as archive, ZipFile(kept, "w") as copy:
        for entry in archive.infolist():
            if entry.filename.endswith(MARKUP):
                copy.writestr(entry.filename, archive.read(entry))
    return kept.getvalue()


def damaged(seed: Seed, reason: str) -> Problem:
    """Why a file was not read."""
    hint = "Open it in a word processor, and save it as a new DOCX file."
    return make_problem("seed-damaged", seed.path, reason, hint=hint)


def read_lines(html: str) -> tuple[PageLine, ...]:
    """The lines of the HTML that Mammoth makes."""
    if not html.strip():
        return ()
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True)
    root = etree.fromstring(f"<html><body>{html}</body></html>".encode("utf-8", "replace"), parser)
    return tuple(page_lines(root)) if root is not None else ()


def to_reading(blocks: Sequence[Block], facts: SourceFacts) -> Reading:
    """The reading of a document's blocks. The heading that opens it is its title, unless its properties name one that
    the heading says too."""
    first = find_title_block(blocks)
    title = first.text if first else facts.title
    head, body = split_opening(blocks, title)
    return Reading((), Parts(head, body, ()), replace(facts, title=title))


def read_core(data: bytes) -> SourceFacts:
    """What the file's core properties say (ECMA-376 part 2, §11)."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
            root = etree.fromstring(archive.read(CORE), parser)
    except (KeyError, etree.LxmlError, ValueError):
        return SourceFacts()
    properties = {element.tag: plain(element.text or "") for element in root if isinstance(element.tag, str)}
    believed = read_properties(
        {"Title": properties.get(f"{PURL}title", ""), "Author": properties.get(f"{PURL}creator", "")}
    )
    tags = [tag.strip() for tag in properties.get(f"{OFFICE}keywords", "").replace(";", ",").split(",")]
    lang = properties.get(f"{PURL}language", "")
    return replace(
        believed,
        date=made_on(properties.get(f"{TERMS}created", "")),
        lang=lang if lang.replace("-", "").isalnum() and len(lang) < 12 else "",
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
    )


def made_on(text: str) -> SourceDate | None:
    """The day on which the file was made, as a date that is inferred from it."""
    day = text[:10]
    if not is_edtf(day) or len(day) != 10:
        return None
    return SourceDate(day, "inferred", f"The file was made on {day}; the document names no date of its own.")
