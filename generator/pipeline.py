"""The whole way, one line a stop: ``ingest_seeds`` makes content pages of seeds, ``build_site`` a site of them.

Comes in: a Config. Goes out: what was done, as a summary, and every problem. Only the two folders and the lock are
written; nothing is printed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from html import escape

from generator.core.config import Config
from generator.core.model import Artifact, Draft, LinkedBody, Page, Problem, Seed, Site
from generator.core.problems import make_problem
from generator.core.store import Published, output_problem, publish
from generator.core.work import Progress, Spool, map_in_order, no_progress
from generator.ingest.actors import find_entries
from generator.ingest.clean import clean
from generator.ingest.compose import Composed, compose
from generator.ingest.describe import describe
from generator.ingest.extract import extract
from generator.ingest.gather import list_seeds, read_seed, survey_seeds
from generator.ingest.mend import mend
from generator.ingest.ner import pick_pipeline, propose_names
from generator.ingest.place import Choices, Ingested, Placement, find_asked
from generator.ingest.shelf import read_shelf
from generator.ingest.side_file import merge_facts, read_side_file
from generator.ingest.wording import tell_wordings
from generator.link.gather import read_pages
from generator.link.markdown import Linker, link_body, make_linker
from generator.link.relate import relate
from generator.link.resolve import Names, resolve_names
from generator.render.search import make_search
from generator.render.social import add_social_picture
from generator.render.theme import Theme, load_theme
from generator.render.views import SiteSettings, list_files, list_views, open_catalogue

Problems = tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: what the site holds, and what became of its files. Not ``published``: the site is as it was."""

    published: bool = False
    pages: int = 0
    sources: int = 0
    actors: int = 0
    mentions: int = 0
    written: int = 0
    unchanged: int = 0
    removed: int = 0


NO_CHOICES = Choices()


class RenderingFailedError(Exception):
    """Some page could not be rendered, so that the site must stay as it was; the problems say why."""


def ingest_seeds(
    config: Config, choices: Choices = NO_CHOICES, progress: Progress = no_progress
) -> tuple[Ingested, Problems]:
    """Makes or refreshes the content page of every seed; an author's edits stand."""
    paths, problems = list_seeds(config)
    digests, recurring, more = survey_seeds(config, paths, progress)
    problems += more
    shelf, more = read_shelf(config, digests)
    problems += more
    asked, more = find_asked(config, shelf, choices)
    if more:
        return Ingested(), problems + more
    desk = partial(Desk, config, recurring)
    pages = map_in_order(compose_seed, desk, tuple(digests), stage="Ingesting", progress=progress)
    placement = Placement(config, shelf, asked)
    told = [*problems]
    try:
        for (seed, digest), (page, more) in zip(digests.items(), pages, strict=True):
            told += (*more, *placement.place(seed, page)) if page else placement.skip(seed, digest, more)
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


def build_site(config: Config, progress: Progress = no_progress) -> tuple[Built, Problems]:
    """Links all content pages and writes the site; when a page cannot be rendered, the old site stays."""
    where = config.relative(config.output)
    refusal = output_problem(config.output, where, (config.seeds, config.content, config.templates))
    if refusal:
        return Built(), (refusal,)
    pages, problems = read_pages(config)
    if not pages:
        message = "There is no page to make a site of; the site was left as it was."
        hint = "Put documents into seeds/, or write pages."
        return Built(), (*problems, make_problem("no-pages", config.relative(config.content), message, hint=hint))
    pages = tell_wordings(config, pages)
    names, more = resolve_names(pages)
    problems += more
    with Spool() as spool:
        site, more = link_pages(pages, names, spool, progress)
        problems += more
        wrong: list[Problem] = []
        theme = load_theme(config.templates, config.lang)
        problems += theme.problems
        artifacts = _artifacts(theme, site, _settings(config, site, theme), spool, wrong, progress)
        try:
            published, more = publish(config.output, where, artifacts)
        except RenderingFailedError:
            return Built(), (*problems, *wrong)
    return _count(site, published), (*problems, *wrong, *more)


def link_pages(pages: tuple[Page, ...], names: Names, spool: Spool, progress: Progress) -> tuple[Site, Problems]:
    """The Site of all pages; their bodies' HTML goes to the spool."""
    wrong: list[Problem] = []
    bodies = map_in_order(link_page, partial(make_linker, names), pages, stage="Linking", progress=progress)
    site, problems = relate(pages, names, _spooled(bodies, spool, wrong))
    return site, (*wrong, *problems)


def _bug(path: str, error: Exception) -> Problem:
    hint = "This is a fault of Sourcebook. Please report it with the document, if you may share it."
    return make_problem("internal-error", path, f"{type(error).__name__}: {error}", hint=hint)


def link_page(linker: Linker, page: Page) -> tuple[LinkedBody, Problems]:
    """One page's body, rendered and linked."""
    try:
        return link_body(page, linker)
    except Exception as error:  # a bug of ours must not cost the other pages; this one shows its text as it stands
        return LinkedBody(page.id, f"<pre>{escape(page.body)}</pre>\n", (), (), (), {}), (_bug(page.path, error),)


def _spooled(bodies: Iterable[tuple[LinkedBody, Problems]], spool: Spool, wrong: list[Problem]) -> Iterator[LinkedBody]:
    """Bodies on their way to ``relate``; their HTML waits on disk for the page's own view."""
    for body, problems in bodies:
        wrong.extend(problems)
        spool.put(body.page_id, body.html)
        yield replace(body, html="")


def _artifacts(
    theme: Theme, site: Site, settings: SiteSettings, spool: Spool, wrong: list[Problem], progress: Progress
) -> Iterator[Artifact]:
    """Every file of the site, one at a time. Raises RenderingFailedError at the end when a page could not be made."""
    catalogue, body_html = open_catalogue(site, settings, spool.get)
    yield from add_social_picture(theme.assets(), catalogue.site, settings.url)
    yield from list_files(catalogue)
    failed = False
    total = len(site.pages) + len(site.actors)
    for number, view in enumerate(list_views(catalogue, body_html), 1):
        progress("Rendering", min(number, total), total)
        artifact, problems = theme.render(view)
        wrong.extend(problems)
        failed = failed or artifact is None
        if artifact:
            yield artifact
    if failed:
        raise RenderingFailedError
    files, problems = make_search(catalogue, body_html, theme.words)
    wrong.extend(problems)
    yield from files


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
    )
