"""The lines of a page go in; those of its footnotes come out apart, and references to them become marks."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.core.model import Block, Mark
from generator.ingest.readers.pdf.fragments import LOWERED, RAISED
from generator.ingest.readers.pdf.layout import Line

LABEL = re.compile(rf"{RAISED}?(?P<label>\d{{1,3}}|[*†‡§]{{1,3}}){LOWERED}?[.)]?\s*(?=\S)")
REFERENCE = re.compile(rf" ?{RAISED}([\d*†‡§, ]{{1,9}}){LOWERED}")
SMALLER = 0.93
"""Of the body's size: letters of footnotes are smaller."""
RAISED_DIGITS = re.compile(f"{RAISED}[^{RAISED}{LOWERED}]*{LOWERED}")
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its label as printed and on which page, and its lines."""

    label: str
    page: int
    lines: tuple[Line, ...]


def find_notes(lines: Sequence[Line], size: float) -> tuple[tuple[Note, ...], list[Line]]:
    """The footnotes of one page, and its other lines.

    Footnotes are the small lines at the foot of a column, the first of which begins with a label; a label counts only
    when the page's other lines refer to it with raised letters.
    """
    columns = list(dict.fromkeys(line.column for line in lines))
    kept: list[Line] = []
    foot: list[Line] = []
    for column in columns:
        own = [line for line in lines if line.column == column]
        start = len(own)
        while start and own[start - 1].size < SMALLER * size:
            start -= 1
        kept += own[:start]
        foot += own[start:]
    referred = {label for line in kept for labels in REFERENCE.findall(line.text) for label in split_labels(labels)}
    notes: list[Note] = []
    for line in foot:
        match = LABEL.match(line.text)
        if match and match["label"] in referred and all(note.label != match["label"] for note in notes):
            rest = line.text[match.end() :]
            notes.append(Note(match["label"], line.page, (replace(line, text=rest),)))
        elif notes:
            notes[-1] = replace(notes[-1], lines=(*notes[-1].lines, line))
        else:
            return (), list(lines)
    return tuple(notes), kept if notes else list(lines)


def split_labels(text: str) -> list[str]:
    """The labels of one reference: ``3, 4`` gives two."""
    return [label for label in re.split(r"[,\s]+", text) if label]


def unique_labels(notes: Sequence[Note]) -> dict[tuple[int, str], str]:
    """For each note, by page and printed label, the label that it has in the whole document: pages may begin anew."""
    labels: dict[tuple[int, str], str] = {}
    used: set[str] = set()
    for note in notes:
        label = note.label if note.label.isdigit() else "note"
        number = 2
        while label in used:
            label, number = f"{note.label if note.label.isdigit() else 'note'}-{number}", number + 1
        used.add(label)
        labels[note.page, note.label] = label
    return labels


def settle_references(block: Block, pages: Sequence[int], labels: Mapping[tuple[int, str], str]) -> Block:
    """The block with a mark for each raised label that a footnote of one of its pages bears; other raised letters
    become plain ones."""
    if RAISED not in block.text:
        return block
    pieces: list[str] = []
    marks: list[Mark] = []
    moved: list[tuple[int, int]] = []
    end = length = 0
    for match in REFERENCE.finditer(block.text):
        known = [labels[key] for name in split_labels(match[1]) for key in [(p, name) for p in pages] if key in labels]
        if not known:
            continue
        piece = block.text[end : match.start()]
        pieces.append(piece)
        length += len(piece)
        marks += [Mark(length, "note", label) for label in dict.fromkeys(known)]
        moved.append((match.start(), match.end() - match.start()))
        end = match.end()
    text = "".join(pieces) + block.text[end:]
    kept = [replace(mark, at=mark.at - sum(cut for at, cut in moved if at < mark.at)) for mark in block.marks]
    return _without_signs(replace(block, text=text, marks=tuple(sorted([*kept, *marks], key=lambda m: m.at))))


def _without_signs(block: Block) -> Block:
    """The block without the signs around raised letters, its marks moved with its text. Raised digits that are no known
    reference stay raised, or they would change the number or the word before them."""
    block = replace(block, text=RAISED_DIGITS.sub(lambda match: match[0].translate(SUPERSCRIPTS), block.text))
    places = [i for i, letter in enumerate(block.text) if letter in (RAISED, LOWERED)]
    marks = tuple(replace(mark, at=mark.at - sum(place < mark.at for place in places)) for mark in block.marks)
    return replace(block, text=block.text.replace(RAISED, "").replace(LOWERED, ""), marks=marks)
