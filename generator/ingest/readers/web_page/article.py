"""A page's lines and what an extractor took of them go in; the lines come out sorted into body and furniture.

The body is what the extractor took, from the first to the last line that our own cleaner takes too: extractors know
what lies within an article, and the cleaner knows where it ends and the next one's teaser begins.
"""

from bisect import bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import pairwise

from generator.core.model import Block, Parts
from generator.ingest.clean import clean
from generator.ingest.readers.web_page.align import taken_lines, tokens_of
from generator.ingest.readers.web_page.lines import PageLine

MISSED, CONFIRMED = 0.7, 0.6
"""A careful extraction with a smaller share of the words than another has missed a part, if the cleaner confirms so
large a share of the other."""
AGREED = 0.2
"""The least share of the extractor's words on which the cleaner must agree to have a say."""
LONGEST_INSET = 20
"""Lines of a box within an article."""
FEWEST_WORDS, FEWEST_SHARE = 25, 0.2
"""An extraction of fewer words that is also a smaller share of its page has missed the document."""


def page_blocks(lines: Sequence[PageLine]) -> tuple[Block, ...]:
    """Lines as blocks. Their offsets count characters of the page's shown text, lines joined by line breaks."""
    blocks, start = [], 0
    for line in lines:
        end = start + len(line.text)
        blocks.append(Block(line.kind, line.text, start, end, None, line.level, line.label, line.marks))
        start = end + 1
    return tuple(blocks)


def find_article(
    path: str, blocks: Sequence[Block], lines: Sequence[PageLine], extract: Callable[[bool], Sequence[str]], title: str
) -> list[bool] | None:
    """For each block of a page whether it is the article's; None when the extractor missed the document.

    ``extract`` gives the extractor's lines; told to be careful (True) it takes less. It is asked again without care
    when the cleaner finds much more.
    """
    tokens = [tokens_of(block.text) for block in blocks]
    counts = [len(words) for words in tokens]
    taken = taken_lines(tokens, extracted_words(extract(True)))
    cleaner = cleaner_takes(path, blocks, find_insets(lines, taken))
    if total(counts, taken) < MISSED * total(counts, cleaner):
        wider = taken_lines(tokens, extracted_words(extract(False)))
        shared = [one and other for one, other in zip(wider, cleaner, strict=True)]
        found = total(counts, wider)
        if total(counts, taken) < MISSED * found and total(counts, shared) >= CONFIRMED * found:
            taken = wider
    found = total(counts, taken)
    if found < FEWEST_WORDS and found < FEWEST_SHARE * sum(counts):
        return None
    body = with_headings(blocks, agreed(counts, taken, cleaner), cleaner)
    return without_title(tokens, body, tokens_of(title))


def extracted_words(lines: Sequence[str]) -> list[tuple[str, ...]]:
    """The words of an extractor's lines, those without any left out."""
    return [words for words in map(tokens_of, lines) if words]


def total(counts: Sequence[int], taken: Sequence[bool]) -> int:
    """How many words the lines hold that were taken."""
    return sum(count for count, is_taken in zip(counts, taken, strict=True) if is_taken)


def find_insets(lines: Sequence[PageLine], taken: Sequence[bool]) -> frozenset[int]:
    """The places of lines that an article goes on behind: a box such as “Related” or “Sign up” within it.

    The extractor left them out, and the lines that it took right before and behind them stand side by side in one
    element, in which they themselves do not.
    """
    places = [place for place, is_taken in enumerate(taken) if is_taken]
    insets: list[int] = []
    for before, after in pairwise(places):
        run = range(before + 1, after)
        around = lines[after].within
        before_too = lines[before].within == around or lines[max(0, before - 1)].within == around
        if before_too and len(run) <= LONGEST_INSET and all(lines[place].within > around for place in run):
            insets += run
    return frozenset(insets)


def cleaner_takes(path: str, blocks: Sequence[Block], insets: Collection[int] = ()) -> list[bool]:
    """For each block whether the cleaner of flat text takes any of it; it is not shown the insets."""
    flat = [
        Block("item" if b.kind == "item" else "paragraph", b.text.replace("\n", " "), b.start, b.end)
        for place, b in enumerate(blocks)
        if place not in insets
    ]
    starts = [block.start for block in blocks]
    takes = [False] * len(blocks)
    for kept in clean(path, flat, frozenset())[0].body:
        place = max(0, bisect_right(starts, kept.start) - 1)
        while place < len(blocks) and starts[place] < kept.end:
            takes[place] = True
            place += 1
    return takes


def agreed(counts: Sequence[int], taken: Sequence[bool], cleaner: Sequence[bool]) -> list[bool]:
    """What the extractor took, from the first to the last line that both took; all of it when that is too little."""
    both = [place for place, (one, other) in enumerate(zip(taken, cleaner, strict=True)) if one and other]
    first, last = (both[0], both[-1]) if both else (0, -1)
    within = [is_taken and first <= place <= last for place, is_taken in enumerate(taken)]
    return within if total(counts, within) >= AGREED * total(counts, taken) else list(taken)


def with_headings(blocks: Sequence[Block], body: list[bool], cleaner: Sequence[bool]) -> list[bool]:
    """The body with the section headings that the cleaner takes too: extractors lose those of some pages.

    A heading counts right above a line of the body, and with nothing left out between it and the line before. The one
    above the first line counts when the body has others of its level.
    """
    found = list(body)
    above_body = False
    for place in range(len(blocks) - 1, -1, -1):
        above_body = body[place] or (above_body and is_section(blocks[place]))
        found[place] = above_body and (body[place] or cleaner[place])
    first = next((place for place, is_body in enumerate(body) if is_body), 0)
    levels = {blocks[place].level for place in range(first, len(blocks)) if found[place] and is_section(blocks[place])}
    opens = first > 0 and is_section(blocks[first - 1]) and blocks[first - 1].level in levels
    return [
        body[place] or (is_found and place > first and found[place - 1]) or (place == first - 1 and opens)
        for place, is_found in enumerate(found)
    ]


def is_section(block: Block) -> bool:
    """Whether a line is a heading below a page's title."""
    return block.kind == "heading" and block.level > 1


def without_title(tokens: Sequence[tuple[str, ...]], body: list[bool], title: tuple[str, ...]) -> list[bool]:
    """The body without its first line when that only says the title again."""
    first = next((place for place, is_body in enumerate(body) if is_body), None)
    if first is not None and title and tokens[first] == title:
        return [is_body and place != first for place, is_body in enumerate(body)]
    return body


def sort_out(lines: Sequence[PageLine], blocks: Sequence[Block], body: list[bool]) -> Parts:
    """The page's parts. Notes that the body refers to go with it, wherever on the page they stand."""
    notes = noted(lines, body)
    places = [place for place, is_body in enumerate(body) if is_body]
    first, last = (places[0], places[-1]) if places else (len(blocks), len(blocks))
    label_of = {target: label for label, target in notes.values()}
    whole = [settle_marks(block, lines[place], label_of) for place, block in enumerate(blocks)]
    rest = [place for place in range(len(blocks)) if not body[place] and place not in notes]
    inside = [whole[place] for place in places if place not in notes]
    return Parts(
        head=tuple(whole[place] for place in rest if place < first),
        body=(*inside, *(as_note(whole[place], label) for place, (label, _) in notes.items())),
        tail=tuple(whole[place] for place in rest if place > last),
        aside=tuple(whole[place] for place in rest if first < place < last),
    )


def noted(lines: Sequence[PageLine], body: Sequence[bool]) -> dict[int, tuple[str, str]]:
    """The lines that are notes to the body, by place: each with its label and id."""
    place_of: dict[str, int] = {}
    for place, line in enumerate(lines):
        for name in line.ids:
            place_of.setdefault(name, place)
    notes: dict[int, tuple[str, str]] = {}
    for at, (line, is_body) in enumerate(zip(lines, body, strict=True)):
        if not is_body:
            continue
        for mark, target in zip(line.marks, line.notes, strict=True):
            place = place_of.get(target, -1)
            if place > at and lines[place].kind in ("paragraph", "item"):
                notes.setdefault(place, (mark.label, target))
    return notes


def settle_marks(block: Block, line: PageLine, label_of: Mapping[str, str]) -> Block:
    """The block with those of its marks whose notes are known: the label of each by its id."""
    if not line.notes:
        return block
    marks = tuple(
        mark for mark, target in zip(line.marks, line.notes, strict=True) if label_of.get(target) == mark.label
    )
    return Block(block.kind, block.text, block.start, block.end, None, block.level, block.label, marks)


def as_note(block: Block, label: str) -> Block:
    """A line as the footnote of a label, without the label and the way back that stand around its text."""
    text = block.text.strip("^↑↩⇧▲\ufe0e ")
    for opening in (f"[{label}]", f"({label})", f"{label}.", f"{label})", f"{label} "):
        if text.startswith(opening):
            text = text[len(opening) :].lstrip(" ^↑")
            break
    return Block("footnote", text, block.start, block.end, label=label, marks=block.marks if text == block.text else ())
