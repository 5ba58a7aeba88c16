"""What ingest and the registry were unsure of, worst first: seeds and pages go in, doubts come out.

Nothing is written. Seeds are understood by the pipeline's own code, so that a review tells what an ingest would do.
What an author has settled on a page, in an actor page or in the settings is left out.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import PurePosixPath

from generator.core.config import FILE_NAME, Config
from generator.core.model import Doubt, DoubtKind, Page, Problem, Settlement
from generator.core.pages import normalize_text
from generator.core.problems import make_problem
from generator.core.settlements import OpenPage, open_page
from generator.core.urls import fold_name
from generator.core.work import Progress, map_in_order, no_progress
from generator.ingest import doubts as ingest_doubts
from generator.ingest.compose import compose
from generator.ingest.gather import list_seeds, read_seed, survey_seeds
from generator.ingest.merge import merge
from generator.ingest.shelf import Shelf, find_seeds, is_removed, read_shelf
from generator.link import doubts as link_doubts
from generator.link.gather import read_pages
from generator.link.resolve import resolve_names
from generator.pipeline import Desk, Problems, understand

LONGEST_QUOTE = 300
"""Characters of a sentence that a person is shown."""
OWN_WORDS: tuple[DoubtKind, ...] = ("date", "mended")
"""Kinds whose quote is told in words of ours, and stands without quotation marks."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What is left to settle, worst first. ``behind`` counts the seeds without a page, and the pages that an ingest
    would refresh: what is told of those may be old."""

    doubts: tuple[Doubt, ...] = ()
    behind: int = 0


@dataclass(frozen=True, slots=True)
class ReviewDesk:
    """What every seed needs to be reviewed: what it needs to be understood, what lies on the shelf, and the folded
    names of which the actor pages say who bears them."""

    desk: Desk
    shelf: Shelf
    known: frozenset[str]


def review_seeds(
    config: Config, names: Sequence[str] = (), progress: Progress = no_progress
) -> tuple[Reviewed, Problems]:
    """What the author should look at in all pages, or in those ``names``; takes about as long as an ingest.

    Of the problems of reading only errors are told, since ingest has told the others.
    """
    paths, problems = list_seeds(config)
    digests, recurring, more = survey_seeds(config, paths, progress)
    problems += more
    shelf, more = read_shelf(config, digests)
    problems += more
    pages, undecided = read_pages(config)
    problems += undecided
    asked, more = find_pages(config, shelf, pages, names)
    problems += more
    seeds = tuple(seed for seed in digests if not names or shelf.pages.get(seed) in asked)
    share = partial(make_review_desk, partial(Desk, config, recurring), shelf, settled_names(pages))
    doubts: list[Doubt] = []
    behind = 0
    for found, is_behind, more in map_in_order(review_seed, share, seeds, stage="Reviewing", progress=progress):
        doubts += found
        behind += is_behind
        problems += more
    doubts = [*ingest_doubts.join_same(doubts)]
    linked = review_links(config, pages, undecided)
    doubts += join_alike(doubt for doubt in linked if not names or doubt.location.path in asked)
    return Reviewed(sort_doubts(doubts), behind), tuple(one for one in problems if one.severity == "error")


def make_review_desk(make_desk: Callable[[], Desk], shelf: Shelf, known: frozenset[str]) -> ReviewDesk:
    """The desk of one process."""
    return ReviewDesk(make_desk(), shelf, known)


def settled_names(pages: Iterable[Page]) -> frozenset[str]:
    """The folded names of which the actor pages say who bears them, or who does not."""
    cards = (page.card for page in pages if page.card)
    return frozenset(fold_name(name) for card in cards for name in (card.name, *card.aliases, *card.not_names))


def find_pages(
    config: Config, shelf: Shelf, pages: Iterable[Page], names: Iterable[str]
) -> tuple[frozenset[str], Problems]:
    """The paths of the pages that an author names: by path, file name or stem, or by a source's seed."""
    found: list[str] = []
    problems: list[Problem] = []
    others = [page.path for page in pages]
    for name in names:
        meant = [shelf.pages[seed] for seed in find_seeds(config, shelf, name) if seed in shelf.pages]
        meant = meant or [path for path in others if name == path]
        meant = meant or [path for path in others if name in (PurePosixPath(path).name, PurePosixPath(path).stem)]
        found += meant[:1]
        if len(meant) != 1:
            message = f"{len(meant)} pages have this name." if meant else "No page has this name."
            hint = f"Name one of: {', '.join(meant)}." if meant else "Give its path, such as content/sources/x.md."
            problems.append(make_problem("unknown-page", name, message, hint=hint))
    return frozenset(found), tuple(problems)


def review_seed(desk: ReviewDesk, seed_path: str) -> tuple[tuple[Doubt, ...], bool, Problems]:
    """The doubts about one seed's page, and whether an ingest would make or refresh it."""
    try:
        return _review(desk, seed_path)
    except Exception as error:  # a bug of ours must not cost the other seeds their review
        hint = "This is a fault of Sourcebook. Please report it with the document, if you may share it."
        problem = make_problem("internal-error", seed_path, f"{type(error).__name__}: {error}", hint=hint)
        return (), False, (problem,)


def _review(desk: ReviewDesk, seed_path: str) -> tuple[tuple[Doubt, ...], bool, Problems]:
    config, shelf = desk.desk.config, desk.shelf
    seed, _ = read_seed(config, seed_path)  # the first reading has told what is wrong
    path = shelf.pages.get(seed_path)
    if seed is None or (path is None and is_removed(shelf, seed_path)):
        return (), False, ()
    draft, problems = understand(desk.desk, seed)
    if draft is None or path is None:
        return (), draft is not None, problems
    page = open_file(config, path)
    if page is None:
        return (), False, problems
    row = shelf.rows.get(seed_path)
    current = "\n".join(page.lines)
    merged = merge(current, compose(draft), row.keys if row else None)
    meeting = ingest_doubts.Meeting(
        draft, problems, page, frozenset(merged.edited), desk.known, f"{config.relative(config.content)}/actors"
    )
    return ingest_doubts.find_doubts(meeting), normalize_text(merged.text) != current, problems


def review_links(config: Config, pages: Sequence[Page], problems: Problems) -> tuple[Doubt, ...]:
    """The merges that the registry of all pages did not dare, and what the problems of reading pages leave open."""
    problems += resolve_names(pages)[1]
    paths = dict.fromkeys([*(one.location.path for one in problems), *(page.path for page in pages if page.card)])
    files = {path: file for path in paths if (file := open_file(config, path))}
    return link_doubts.find_doubts(pages, problems, files)


def join_alike(doubts: Iterable[Doubt]) -> Iterator[Doubt]:
    """What is doubted in the same words of several pages becomes one doubt, where one answer can settle all of it: a
    merge, in an actor page; how much is shown of sources that say as much of their rights, in the settings."""
    rows: dict[tuple[str, ...], list[Doubt]] = {}
    for doubt in doubts:
        words = doubt.reason.partition(":")[0] if doubt.kind == "rights" else doubt.reason
        rows.setdefault((doubt.kind, doubt.subject, words), []).append(doubt)
    for first, *others in rows.values():
        more = f" So it is in {len(others):,} more page{'' if len(others) == 1 else 's'}."
        if first.kind == "rights":
            more += f" One publish under [site] in {FILE_NAME} would decide for all."
        yield replace(first, reason=first.reason + more) if others else first


def open_file(config: Config, path: str) -> OpenPage | None:
    """A content page as it lies on disk; None when it cannot be read or taken apart."""
    try:
        return open_page(path, (config.root / path).read_bytes())
    except OSError:
        return None


def sort_doubts(doubts: Iterable[Doubt]) -> tuple[Doubt, ...]:
    """Doubts without doubles, the worst first; equal ones by their place."""
    unique = dict.fromkeys(doubts)
    return tuple(sorted(unique, key=lambda d: (-d.weight, d.location.path, d.location.line or 0, d.kind, d.subject)))


def format_review(reviewed: Reviewed, limit: int) -> str:
    """The first doubts (all with a limit of 0), then how many there are and what else to do."""
    shown = reviewed.doubts[: limit or None]
    count, hidden = len(reviewed.doubts), len(reviewed.doubts) - len(shown)
    told = f"{count:,} thing{'' if count == 1 else 's'} to settle" if count else "Nothing is left to settle"
    more = f"; {hidden:,} more with --limit 0" if hidden else ""
    behind = (
        f" {reviewed.behind:,} pages are not what an ingest would make now: run it first." if reviewed.behind else ""
    )
    after = (*(doubt.settle for doubt in shown[1:]), ())
    parts = [format_doubt(one, edits_follow=one.settle == settle) for one, settle in zip(shown, after, strict=False)]
    return "\n\n".join((*parts, f"{told}{more}.{behind}"))


def format_doubt(doubt: Doubt, *, edits_follow: bool = False) -> str:
    """``path:line  kind  subject``, then the source's words, the reason and the edits that settle it, indented; without
    edits where those of the next doubt are the same."""
    place = f"{doubt.location.path}:{doubt.location.line}" if doubt.location.line else doubt.location.path
    quote = cut_around(doubt.quote, doubt.subject)
    quoted = [] if not quote else [quote] if doubt.kind in OWN_WORDS else [f"“{quote}”"]
    edits = () if edits_follow else format_settlements(doubt.settle, doubt.location.path)
    return "\n    ".join((f"{place}  {doubt.kind}  {doubt.subject}", *quoted, doubt.reason, *edits))


def cut_around(text: str, name: str) -> str:
    """A long text, cut at words around a name in it."""
    line = " ".join(text.split())
    if len(line) <= LONGEST_QUOTE:
        return line
    start = max(0, line.find(name) - LONGEST_QUOTE // 2)
    end = min(len(line), start + LONGEST_QUOTE)
    cut = line[start:end]
    cut = cut if start == 0 else "…" + cut.partition(" ")[2]
    return cut if end == len(line) else cut.rpartition(" ")[0] + "…"


def format_settlements(settle: Sequence[Settlement], here: str) -> Iterator[str]:
    """The edits in order; one that differs from that before it in its last line alone is told by that line."""
    before = Settlement("", "")
    for one in settle:
        alike = (one.path, one.first, one.lines[:-1]) == (before.path, before.first, before.lines[:-1])
        if alike and len(one.lines) > 1:
            yield f"If {one.when}, the last of these lines is:  {one.lines[-1]}"
        else:
            yield from format_settlement(one, here)
        before = one


def format_settlement(one: Settlement, here: str) -> Iterator[str]:
    """An edit as it is told on the page at ``here``; several lines to write stand below it as they are."""
    where = "" if one.path == here else f" in {one.path}"
    lines = f"line {one.first}" if one.first == one.last else f"lines {one.first}–{one.last}"
    if not one.lines:
        yield f"If {one.when}, delete {lines}{where}."
        return
    what = f"{lines} become{'s' if one.first == one.last else ''}" if one.first else "add" if not where else "write"
    if len(one.lines) == 1:
        yield f"If {one.when}, {what}{where}:  {one.lines[0].strip()}"
        return
    yield f"If {one.when}, {what}{where}:"
    yield from (f"    {line}" for line in one.lines)


def flat_doubt(doubt: Doubt) -> dict[str, object]:
    """A doubt as JSON gives it: ``kind``, ``path``, ``line``, ``subject``, ``quote``, ``reason``, ``weight`` and
    ``settle``, whose items have ``when``, ``path``, ``lines``, ``first`` and ``last``."""
    row = asdict(doubt)
    place = row.pop("location")
    return {"kind": row.pop("kind"), "path": place["path"], "line": place["line"], **row}
