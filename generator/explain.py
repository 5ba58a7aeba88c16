"""By which rules a name was found in its document and resolved across pages: a page and a name go in, the answer comes
out. Nothing is written; the document is read by the pipeline's own code.
"""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass

from generator.core.config import Config
from generator.core.model import Page, Seed
from generator.core.problems import format_problem
from generator.core.settlements import OpenPage, read_listed
from generator.core.urls import fold_name
from generator.core.work import Progress, no_progress
from generator.ingest.actors import Findings, find_names, trace
from generator.ingest.compose import compose
from generator.ingest.gather import list_seeds, read_seed, survey_seeds
from generator.ingest.merge import merge
from generator.ingest.ner import pick_pipeline, propose_names
from generator.ingest.shelf import Shelf, read_shelf
from generator.link import trace as link_trace
from generator.link.gather import read_pages
from generator.link.resolve import resolve_names
from generator.pipeline import Desk, Problems, understand
from generator.review import find_pages, open_file

PLACES_SHOWN = 10
LOOKED_UP = 200  # places whose line is looked for: a source may be one line of millions of characters
MARKS = str.maketrans("", "", "\\[]*_")
"""What Markdown puts between a text's words."""


@dataclass(frozen=True, slots=True)
class Listing:
    """How a page lists a name: the entry's name and line, the key it stands under, and whether the author wrote it
    (None where its document cannot be read)."""

    name: str
    key: str
    line: int | None
    authors: bool | None


@dataclass(frozen=True, slots=True)
class Explained:
    """Everything that is known of a name on one page. ``found`` is None where no document names it; ``lines`` are the
    page's lines of its places, 0 where not known; ``near`` are known names like it, where it is none."""

    page: str
    name: str
    found: trace.Trace | None = None
    lines: tuple[int, ...] = ()
    listing: Listing | None = None
    actors: tuple[link_trace.Resolved, ...] = ()
    near: tuple[str, ...] = ()


def explain_name(
    config: Config, page_name: str, name: str, progress: Progress = no_progress
) -> tuple[Explained | None, Problems]:
    """What a name is on a page, and why; None, with a problem, when no single page is meant."""
    paths, problems = list_seeds(config)
    digests, recurring, _ = survey_seeds(config, paths, progress)
    shelf, more = read_shelf(config, digests)
    problems += more
    pages, _ = read_pages(config)
    asked, unclear = find_pages(config, shelf, pages, (page_name,))
    if unclear:
        return None, unclear
    (path,) = asked
    file = open_file(config, path)
    found, edited = None, None
    findings: Findings | None = None
    seed = next(
        (read_seed(config, seed)[0] for seed, page in shelf.pages.items() if page == path and seed in digests), None
    )
    if seed:
        findings, edited, more = reread(Desk(config, recurring), shelf, seed, file)
        problems += more
        found = trace.trace_name(findings, name) if findings else None
    listing = find_listing(file, name, found, edited) if file else None
    page_id = next((page.id for page in pages if page.path == path), "")
    actors = link_trace.trace_actors(pages, page_id, name) if found is None or found.name or listing else ()
    known = found or listing or actors
    near = () if known else find_near(pages, findings, name)
    lines = find_lines(file, found) if file and found else ()
    errors = tuple(one for one in problems if one.severity == "error" or one.code == "seed-needs-extra")
    return Explained(path, name, found, lines, listing, actors, near), errors


def reread(
    desk: Desk, shelf: Shelf, seed: Seed, file: OpenPage | None
) -> tuple[Findings | None, frozenset[str] | None, Problems]:
    """A seed's findings, and the keys of its page that the author edited; neither, with the reason, when it cannot be
    read."""
    draft, problems = understand(desk, seed)
    if draft is None:
        return None, None, problems
    description = draft.description
    pipeline, _ = pick_pipeline(desk.config.model, description.lang)
    findings = find_names(description.title, draft.blocks, description.lang, propose_names(pipeline, draft.blocks))
    row = shelf.rows.get(seed.path)
    merged = merge("\n".join(file.lines), compose(draft), row.keys if row else None) if file else None
    return findings, frozenset(merged.edited if merged else ()), ()


def find_listing(file: OpenPage, name: str, found: trace.Trace | None, edited: frozenset[str] | None) -> Listing | None:
    """The entry of a page that has a name, or one of its other forms; ``edited`` is None when no document was read."""
    folds = [fold_name(name), *([fold_name(found.name)] if found and found.name else [])]
    listed = read_listed(file)
    by_form = {fold_name(form): item for item in reversed(listed.values()) for form in item.forms}
    item = next((table[fold] for fold in folds for table in (listed, by_form) if fold in table), None)
    if item is None:
        return None
    line = file.line(*item.place)
    if edited is None:
        return Listing(item.name, item.place[0], line, None)
    own = found is None or not same_entry(item.name, item.kind, item.forms, found)
    return Listing(item.name, item.place[0], line, own and (found is None or item.place[0] in edited))


def same_entry(name: str, kind: str, forms: Iterable[str], found: trace.Trace) -> bool:
    """Whether an entry says what ingest found."""
    return (name, kind or found.kind, set(forms)) == (found.name, found.kind, set(found.forms))


def find_near(pages: Iterable[Page], findings: Findings | None, name: str) -> tuple[str, ...]:
    """Names like one that is not known, those of the document first."""
    names, _ = resolve_names(tuple(pages))
    own = trace.near_names(findings, name) if findings else ()
    return tuple(dict.fromkeys((*own, *link_trace.near_names(names, name))))[: trace.NEAR]


def find_lines(file: OpenPage, found: trace.Trace) -> tuple[int, ...]:
    """The page's line of each of the first places, by its sentence; 0 where the page no longer has it, and behind."""
    start = file.file.body_line if file.file else 1
    plain = [line.translate(MARKS) for line in file.lines[start - 1 :]]
    lines: list[int] = []
    at = 0
    for place in found.places[:LOOKED_UP]:
        sentence = place.sentence.translate(MARKS)
        hit = next((number for number in range(at, len(plain)) if sentence in plain[number]), None)
        at = at if hit is None else hit
        lines.append(0 if hit is None else start + hit)
    return (*lines, *[0] * (len(found.places) - len(lines)))


def format_explained(told: Explained) -> str:
    """The answer as text, a paragraph for the document, the page and each actor of the site."""
    parts = [*say_found(told), *say_listing(told), *(part for one in told.actors for part in say_actor(one))]
    if not parts:
        near = f" Did you mean {' or '.join(f'“{name}”' for name in told.near)}?" if told.near else ""
        return f"“{told.name}” is not named in {told.page}.{near}"
    return "\n".join((f"{told.page}: {told.name}", *parts))


def say_found(told: Explained) -> Iterator[str]:
    """How the document names it."""
    found = told.found
    if found is None:
        return
    what = f"{found.name} ({found.kind}), found by rule: {found.rule}" if found.name else f"{told.name}: no actor"
    yield f"In the document: {what}"
    yield from (f"    {why}" for why in found.why)
    if found.forms:
        yield f"    Also called: {', '.join(found.forms)}"
    for place, line in list(zip(found.places, told.lines, strict=True))[:PLACES_SHOWN]:
        where = f"line {line}" if line else f"character {place.start:,} of the source"
        printed = f", p. {place.page}" if place.page else ""
        yield f"    {where}{printed}  {place.rule}: {place.surface}"
        yield f"        “{place.sentence}”"
    if len(found.places) > PLACES_SHOWN:
        yield f"    … and {len(found.places) - PLACES_SHOWN:,} more places; --json gives all."


def say_listing(told: Explained) -> Iterator[str]:
    """How the page lists it."""
    entry = told.listing
    if entry:
        by = {True: ", by you", False: ", as ingest made it", None: ""}[entry.authors]
        yield f"On the page: {entry.name}, under {entry.key} in line {entry.line}{by}."
    elif told.found and told.found.name:
        yield "On the page: not listed. Either you took it out, or no ingest has run since it was found."


def say_actor(one: link_trace.Resolved) -> Iterator[str]:
    """Which actor of the site it is, and how its pages' entries became one."""
    actor = one.actor
    aliases = f", also {', '.join(actor.aliases)}" if actor.aliases else ""
    yield f"In the site: {actor.name} ({actor.kind}){aliases}; page {actor.id}/"
    if one.pages:
        yield f"    Listed in {len(one.pages):,} page{'' if len(one.pages) == 1 else 's'}: {shorten(one.pages)}"
    for join in one.joins:
        yield f"    “{join.first}” and “{join.second}” are one: {join.why} ({join.rule}; {shorten(join.pages)})"
    yield from (f"    {format_problem(problem)}".replace("\n", "\n    ") for problem in one.problems)


def shorten(paths: tuple[str, ...]) -> str:
    """The first few of some paths."""
    more = f" and {len(paths) - trace.NEAR:,} more" if len(paths) > trace.NEAR else ""
    return ", ".join(paths[: trace.NEAR]) + more


def flat_explained(told: Explained) -> dict[str, object]:
    """The answer as JSON gives it: ``page``, ``name``, ``found``, ``listing``, ``actors``, ``near``; each place of
    ``found`` has its ``line`` on the page, 0 where not known."""
    row = asdict(told)
    lines = row.pop("lines")
    for place, line in zip(row["found"]["places"] if told.found else (), lines, strict=True):
        place["line"] = line
    return row
