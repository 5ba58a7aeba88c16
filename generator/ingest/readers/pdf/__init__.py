"""A PDF goes in, its parts come out: paragraphs joined again over lines and pages, without running heads and feet.

In this order: each page's pieces of text become lines in reading order, running lines and footnotes are taken out, what
is left is grouped into paragraphs and headings, and what stands before the first paragraph is the head.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.core.model import Block, Mending, Parts, Problem, Reading, Seed, SourceFacts
from generator.core.problems import make_problem
from generator.ingest.readers.decode import CONTROLS, INVISIBLE
from generator.ingest.readers.extras import missing_extra
from generator.ingest.readers.pdf.facts import read_facts
from generator.ingest.readers.pdf.fragments import LOWERED, RAISED, Fragment, read_fragments
from generator.ingest.readers.pdf.hyphens import words_of
from generator.ingest.readers.pdf.layout import Line, bare, page_lines
from generator.ingest.readers.pdf.notes import Note, find_notes, settle_references, unique_labels
from generator.ingest.readers.pdf.paragraphs import Look, Paragraph, group, look_at, text_of, to_block
from generator.ingest.readers.pdf.running import find_running

__all__ = ["read_pdf"]

MOST_PAGES = 3_000
MOST_DAMAGED, NAMED_PAGES = 100, 10
MOST_LETTERS = 3_000_000
"""Of one document: what is beyond is left out, and said so."""
MOST_OBJECTS = 100_000
"""Pieces that one page draws: a map has some 50,000, and what is beyond takes PDFium minutes."""
FEWEST_WORDS = 8
"""Of a whole document: one with fewer holds pictures of its pages."""
OPENING_WORDS = 150
"""What stands on the first page before its first paragraph, of so many words at most, is the head."""
PROSE_WORDS = 25

Problems = tuple[Problem, ...]


def read_pdf(seed: Seed) -> tuple[Reading, Problems]:
    """The parts of a PDF, with its metadata and what was mended. Blocks know their page, counted from 1, and page marks
    bear the printed label where one can be read.

    Problems: ``seed-needs-extra``, ``seed-damaged`` (or encrypted), ``seed-without-text``. Offsets count characters of
    the joined text.
    """
    try:
        import pypdfium2
    except ImportError:
        return Reading(), (missing_extra(seed.path, "PDF files", "pdf"),)
    try:
        with pypdfium2.PdfDocument(seed.data) as document:
            facts = read_facts(document.get_metadata_dict())
            pages, problems = read_pages(seed, document)
    except pypdfium2.PdfiumError as error:
        return Reading(), (unreadable(seed, str(error)),)
    if sum(len(bare(line.text).split()) for lines in pages for line in lines) < FEWEST_WORDS:
        if problems:  # what cannot be read is no picture
            return Reading(), problems
        message = "The PDF holds pictures of its pages and no text."
        hint = "Let a program for text recognition (OCR) add the text, and put that file in its place."
        return Reading(), (make_problem("seed-without-text", seed.path, message, hint=hint),)
    return make_reading(pages, facts), problems


def unreadable(seed: Seed, reason: str) -> Problem:
    """Why a PDF cannot be opened."""
    if "password" in reason.lower():
        hint = "Save a copy without a password, if you may."
        return make_problem(
            "seed-damaged", seed.path, "The PDF is encrypted, and opens with a password only.", hint=hint
        )
    hint = "Check that it opens in a PDF reader; one that repairs it can save it anew."
    return make_problem("seed-damaged", seed.path, "The file is no PDF, or is damaged.", hint=hint)


def read_pages(seed: Seed, document: Any) -> tuple[list[list[Line]], Problems]:
    """The lines of each page in reading order. A page that cannot be read is left out, and said so."""
    from pypdfium2 import PdfiumError

    pages: list[list[Line]] = []
    problems: list[Problem] = []
    damaged: list[int] = []
    letters = 0
    for index in range(len(document)):
        if len(damaged) > MOST_DAMAGED:
            break
        if index >= MOST_PAGES or letters > MOST_LETTERS:
            message = f"The PDF is too long to be read whole: its pages from the {index + 1}th on were left out."
            problems.append(make_problem("seed-too-large", seed.path, message, hint="Split the document."))
            break
        try:
            fragments = read_page(document, index)
        except PdfiumError:
            pages.append([])
            damaged.append(index + 1)
            continue
        letters += sum(len(fragment.text) for fragment in fragments)
        pages.append(page_lines([f for f in fragments if bare(f.text)], index))
    if damaged:
        problems.insert(0, damaged_pages(seed, damaged))
    return pages, tuple(problems)


def read_page(document: Any, index: int) -> list[Fragment]:
    """The pieces of text of one page. Raises PdfiumError when it cannot be read, or would take minutes."""
    from pypdfium2 import PdfiumError, raw

    page = document[index]
    try:
        if raw.FPDFPage_CountObjects(page) > MOST_OBJECTS:
            raise PdfiumError("The page draws too many pieces.")
        textpage = page.get_textpage()
        try:
            return [cleaned(fragment) for fragment in read_fragments(textpage, MOST_LETTERS)]
        finally:
            textpage.close()
    finally:
        page.close()


def damaged_pages(seed: Seed, numbers: Sequence[int]) -> Problem:
    """Which pages of a PDF could not be read."""
    named = ", ".join(map(str, numbers[:NAMED_PAGES])) + (", …" if len(numbers) > NAMED_PAGES else "")
    message = f"Page {named} of the PDF is damaged or cannot be read, and was left out."
    if len(numbers) > 1:
        message = f"{len(numbers)} pages of the PDF are damaged or cannot be read, and were left out: {named}."
    if len(numbers) > MOST_DAMAGED:
        message += " No more were tried."
    hint = "Check that they show in a PDF reader; one that repairs the file can save it anew."
    return make_problem("seed-damaged", seed.path, message, hint=hint)


def cleaned(fragment: Fragment) -> Fragment:
    """A piece whose text has nothing that is never seen, but keeps the marks around raised letters."""
    if fragment.text.isascii() and fragment.text.isprintable():
        return fragment
    kept = "".join(c if c in (RAISED, LOWERED) else CONTROLS.sub("", c) for c in fragment.text)
    return replace(fragment, text=kept.translate(INVISIBLE))


def make_reading(pages: Sequence[Sequence[Line]], facts: SourceFacts) -> Reading:
    """The reading of a document's lines."""
    running, labels = find_running(pages, look_at([line for lines in pages for line in lines]).size)
    rest = [[line for line in lines if line not in running] for lines in pages]
    size = look_at([line for lines in rest for line in lines]).size
    notes: list[Note] = []
    lines: list[Line] = []
    for page in rest:
        own, kept = find_notes(page, size)
        notes += own
        lines += kept
    look = look_at(lines)
    words = words_of("\n".join(bare(line.text) for line in lines))
    paragraphs = group(lines, look)
    opening = find_opening(paragraphs)
    blocks, mendings = make_blocks(paragraphs, notes, look, labels, words)
    head, body = blocks[:opening], blocks[opening:]
    title = facts.title or title_of(head)
    parts = Parts(head=tuple(head), body=tuple(body), tail=(), running=running_blocks(pages, running))
    return Reading((), parts, replace(facts, title=title), tuple(mendings))


def find_opening(paragraphs: Sequence[Paragraph]) -> int:
    """How many of the first page's paragraphs come before its prose: title, authors, their institutes, a date.

    A heading right before the prose is the body's, unless it is the only one.
    """
    words = 0
    for place, paragraph in enumerate(paragraphs):
        count = len(text_of(paragraph).split())
        if paragraph.lines[0].page or words > OPENING_WORDS:
            return 0
        if count >= PROSE_WORDS and not paragraph.is_heading:
            before = paragraphs[place - 1] if place else None
            headings = sum(p.is_heading for p in paragraphs[:place])
            return place - (before is not None and before.is_heading and headings > 1)
        words += count
    return 0


def make_blocks(
    paragraphs: Sequence[Paragraph],
    notes: Sequence[Note],
    look: Look,
    labels: Mapping[int, str],
    words: frozenset[str],
) -> tuple[list[Block], list[Mending]]:
    """Paragraphs and footnotes as blocks, footnotes last, with places that rise."""
    blocks: list[Block] = []
    mendings: list[Mending] = []
    note_labels = unique_labels(notes)
    start = 0
    for paragraph in [*paragraphs, *(Paragraph(list(note.lines)) for note in notes)]:
        block, mended = to_block(paragraph, look, labels, words, start)
        block = settle_references(block, sorted({line.page for line in paragraph.lines}), note_labels)
        mendings += mended
        start = block.end + 1
        blocks.append(replace(block, page=(block.page or 0) + 1))
    for place, note in enumerate(notes, len(paragraphs)):
        block = blocks[place]
        blocks[place] = replace(block, kind="footnote", label=note_labels[note.page, note.label], level=0)
    return blocks, mendings


def title_of(head: Sequence[Block]) -> str:
    """The first heading of the head; empty when there is none."""
    return next((block.text for block in head if block.kind == "heading"), "")


def running_blocks(pages: Sequence[Sequence[Line]], running: frozenset[Line]) -> tuple[Block, ...]:
    """Running heads and feet as blocks, one for each page that bears it."""
    return tuple(_running(pages, running))


def _running(pages: Sequence[Sequence[Line]], running: frozenset[Line]) -> Iterator[Block]:
    for index, lines in enumerate(pages):
        for line in lines:
            if line in running:
                yield Block("paragraph", bare(line.text), 0, 0, index + 1)
