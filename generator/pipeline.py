"""The whole way, one line a stop: ``ingest_seeds`` makes content pages of seeds, ``build_site`` a site of them.

Comes in: a Config. Goes out: what was done, as a summary, and every problem. Only the two folders and the lock are
written; nothing is printed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from generator.core.config import Config
from generator.core.content_files import ContentFiles, list_content_files
from generator.core.model import Artifact, Draft, Page, Problem, Seed, Site
from generator.core.problems import make_problem
from generator.core.store import Published, output_problem, publish
from generator.core.work import FORGETFUL, Memory, Progress, Spool, no_progress
from generator.ingest.actors import find_entries
from generator.ingest.again import compose_seeds, place_again
from generator.ingest.clean import clean
from generator.ingest.compose import Composed, compose
from generator.ingest.describe import describe
from generator.ingest.extract import extract
from generator.ingest.gather import list_seeds, read_seed, survey_seeds
from generator.ingest.mend import mend
from generator.ingest.ner import pick_pipeline, propose_names
from generator.ingest.place import Choices, Ingested, Placement, find_asked
from generator.ingest.recall import recall, remember, tell_lost
from generator.ingest.renames import Moved
from generator.ingest.shelf import lock_text, read_shelf
from generator.ingest.side_file import merge_facts, read_side_file
from generator.ingest.wording import tell_wordings
from generator.link.gather import FILES as PAGE_FILES
from generator.link.gather import read_pages
from generator.link.linking import link_pages
from generator.link.redirects import find_redirects
from generator.link.references import report_unknown_actors
from generator.link.resolve import Names, resolve_names
from generator.render.plan import Part, RenderingFailedError, all_parts, plan_site
from generator.render.theme import Theme, load_theme
from generator.render.views import BodyHtml, SiteSettings, open_catalogue

Problems = tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: what the site holds, and what became of its files, of ``size`` bytes in all. Not ``published``:
    the site is as it was."""

    published: bool = False
    pages: int = 0
    sources: int = 0
    actors: int = 0
    mentions: int = 0
    written: int = 0
    unchanged: int = 0
    removed: int = 0
    size: int = 0


NO_CHOICES = Choices()


def ingest_seeds(
    config: Config,
    choices: Choices = NO_CHOICES,
    progress: Progress = no_progress,
    memory: Memory = FORGETFUL,
) -> tuple[Ingested, Problems]:
    """Makes or refreshes the content page of every seed; an author's edits stand."""
    paths, problems = list_seeds(config)
    digests, recurring, more = survey_seeds(config, paths, progress, memory)
    problems += more
    shelf, more = read_shelf(config, digests, memory)
    problems += more
    asked, more = find_asked(config, shelf, choices)
    if more:
        return Ingested(), problems + more
    desk = partial(Desk, config, recurring)
    pages = compose_seeds(compose_seed, desk, config, recurring, digests, progress, memory)
    placement = Placement(config, shelf, asked)
    told = [*problems]
    try:
        for (seed, digest), (page, more) in zip(digests.items(), pages, strict=True):
            told += (*more, *place_again(placement, seed, page, memory)) if page else placement.skip(seed, digest, more)
        told += placement.forget_gone(frozenset(paths))
    finally:  # what was written is remembered, even when a person or the disk breaks off
        placement.write_lock()
    return placement.finish(len(paths)), tuple(told)


@dataclass(frozen=True, slots=True)
class Desk:
    """What every seed needs to be understood."""

    config: Config
    recurring: frozenset[str]


def compose_seed(desk: Desk, path: str) -> tuple[Composed | None, Problems]:
    """One seed's way from its bytes to the page that would be made of it."""
    try:
        seed, problems = read_seed(desk.config, path)
        if seed is None:
            return None, ()  # the first reading has said why
        draft, more = understand(desk, seed)
        return compose(draft) if draft else None, problems + more
    except Exception as error:  # a bug of ours must not cost the other seeds their pages
        return None, (_bug(path, error),)


def understand(desk: Desk, seed: Seed) -> tuple[Draft | None, Problems]:
    """What ingest understands of one seed, before it meets the author's page; None when it holds no text."""
    given, problems = read_side_file(desk.config, seed.path)
    reading, more = extract(seed)
    problems += more
    if not reading.blocks and not reading.parts:
        return None, problems
    parts, more = (reading.parts, ()) if reading.parts else clean(seed.path, reading.blocks, desk.recurring)
    problems += more
    parts = mend(parts)
    facts = merge_facts(given, reading.facts)
    description, more = describe(seed, parts, facts)
    problems += more
    pipeline, more = pick_pipeline(desk.config.model, description.lang)
    problems += more
    proposals = propose_names(pipeline, parts.body)
    entries, more = find_entries(seed.path, description.title, parts.body, description.lang, proposals)
    mendings = reading.mendings + parts.mendings
    model = str(pipeline or "")
    return Draft(description, parts.body, entries, mendings, facts.tags, facts.other, model), problems + more


def build_site(config: Config, progress: Progress = no_progress, *, frozen: bool = False) -> tuple[Built, Problems]:
    """Links all content pages and writes the site; when a page cannot be rendered, the old site stays.

    Then the lock learns the addresses of what was published, unless it is ``frozen`` or the site holds drafts.
    """
    where = config.relative(config.output)
    refusal = output_problem(config.output, where, (config.seeds, config.content, config.templates))
    if refusal:
        return Built(), (refusal,)
    with Spool() as spool:
        gathered, problems = gather_site(config, spool, progress)
        if not gathered.site.pages:
            return Built(), problems
        site = gathered.site
        wrong: list[Problem] = []
        theme = load_theme(config.templates, config.lang)
        problems += theme.problems
        parts = plan(config, theme, theme.assets(), site, spool.get)
        artifacts = _make_all(parts, len(site.pages) + len(site.actors), wrong, progress)
        try:
            published, more = publish(config.output, where, artifacts)
        except RenderingFailedError:
            return Built(), (*problems, *wrong)
    if not frozen and not config.drafts:
        remember(config, gathered.moved)
    return _count(site, published), (*problems, *wrong, *more)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The Site of a content folder, what it was ``made_of`` and what became of the addresses that it had before."""

    site: Site
    moved: Moved
    made_of: tuple[tuple[Page, ...], Names, ContentFiles]


def gather_site(
    config: Config, spool: Spool, progress: Progress = no_progress, memory: Memory = FORGETFUL
) -> tuple[Gathered, Problems]:
    """The Site of all content pages; their bodies' HTML goes to the spool. What a memory holds is made again only where
    that on which it stands has changed."""
    pages, problems = read_pages(config, memory)
    if not pages:
        message = "There is no page to make a site of; the site was left as it was."
        hint = "Put documents into seeds/, or write pages. “sourcebook init” begins a new site."
        problems = (*problems, make_problem("no-pages", config.relative(config.content), message, hint=hint))
    pages = tell_wordings(config, pages)
    bare = tuple(memory.recall("bare pages", page.id, page, partial(_without_body, page)) for page in pages)
    names, more = memory.recall("names", "", bare, lambda: resolve_names(pages))
    problems += more + report_unknown_actors(pages, names)
    files = list_content_files(config.content)
    site, more = link_pages(pages, names, files, spool, progress, memory)
    problems += more
    standing = (bare, names, lock_text(config), frozenset(path for path, _ in memory.items(PAGE_FILES)))
    pages_now = tuple(site.pages.values())
    moved = memory.recall("addresses", "", standing, partial(recall_addresses, config, pages_now, names))
    site, more = lead_old_addresses(site, names, moved)
    return Gathered(site, moved, (pages, names, files)), problems + more


def _without_body(page: Page) -> Page:
    """A page as far as names depend on it."""
    return replace(page, body="", body_line=0, wording="")


def recall_addresses(config: Config, pages: tuple[Page, ...], names: Names) -> Moved:
    """What became of the addresses that the lock remembers."""
    return recall(config, pages, names.actors, names.entry_actors, names.addresses)


def lead_old_addresses(site: Site, names: Names, moved: Moved) -> tuple[Site, Problems]:
    """The site with where its old addresses lead, those that authors list as aliases and those that the lock
    remembers."""
    redirects, problems = find_redirects(site.pages, names.actors, names.addresses, moved.redirects, site.files)
    lost = tell_lost(moved, site.pages.values(), names.actors, names.addresses, redirects)
    return replace(site, redirects=redirects), (*problems, *lost)


def _bug(path: str, error: Exception) -> Problem:
    hint = "This is a fault of Sourcebook. Please report it with the document, if you may share it."
    return make_problem("internal-error", path, f"{type(error).__name__}: {error}", hint=hint)


def plan(config: Config, theme: Theme, assets: Iterable[Artifact], site: Site, body_html: BodyHtml) -> Iterator[Part]:
    """Every part of the site, in the order in which it is written, each to be made when it is wanted. A build and a
    preview have this one list of what the site consists of."""
    catalogue, body_html = open_catalogue(site, _settings(config, site, theme), body_html)
    return plan_site(theme, assets, catalogue, body_html, partial(_read_content, config))


def _read_content(config: Config, path: str) -> bytes:
    return (config.content / path).read_bytes()


def _make_all(parts: Iterable[Part], total: int, wrong: list[Problem], progress: Progress) -> Iterator[Artifact]:
    """Every file of the site, one at a time. Raises RenderingFailedError at the end when a page could not be made."""
    number = 0
    failed = False
    for part in all_parts(parts):
        if failed and not part.is_page:
            continue  # the site stays as it was; only what else is wrong with its pages is still to be told
        if part.is_page:
            number += 1
            progress("Rendering", min(number, total), total)
        try:
            artifacts, problems = part.make()
        except RenderingFailedError as error:
            artifacts, problems, failed = (), error.problems, True
        wrong.extend(problems)
        yield from artifacts
    if failed:
        raise RenderingFailedError(tuple(wrong))


def _settings(config: Config, site: Site, theme: Theme) -> SiteSettings:
    front = site.pages.get("index")
    title = config.title or (front.title if front else "") or config.root.name or "Sourcebook"
    return SiteSettings(title=title, description=config.description, url=config.url, lang=theme.words.lang)


def _count(site: Site, published: Published) -> Built:
    return Built(
        published=True,
        pages=len(site.pages),
        sources=sum(page.kind == "source" for page in site.pages.values()),
        actors=len(site.actors),
        mentions=sum(map(len, site.mentions.values())),
        written=published.written,
        unchanged=published.unchanged,
        removed=published.removed,
        size=published.size,
    )
