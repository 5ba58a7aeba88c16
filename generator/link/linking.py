"""All pages' bodies are linked and related: pages, names and files come in, the Site comes out, HTML goes to the spool.

With a memory only those pages are linked again that a change touches; what a page depends on is ``relink``'s to know.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from html import escape

from generator.core.content_files import ContentFiles
from generator.core.model import LinkedBody, Page, Problem, Site
from generator.core.problems import make_problem
from generator.core.work import FORGETFUL, Memory, Progress, Spool, map_in_order
from generator.link.markdown import Linker, link_body, make_linker
from generator.link.relate import relate
from generator.link.relink import (
    SharedLinker,
    Trace,
    Watch,
    changed_files,
    find_touched,
    link_watched,
    watch_linker,
)
from generator.link.resolve import Names

Problems = tuple[Problem, ...]
Linked = tuple[LinkedBody, Problems]


def link_pages(
    pages: tuple[Page, ...],
    names: Names,
    files: ContentFiles,
    spool: Spool,
    progress: Progress,
    memory: Memory = FORGETFUL,
) -> tuple[Site, Problems]:
    """The Site of all pages, which may link to files beside them; their bodies' HTML goes to the spool."""
    wrong: list[Problem] = []
    bodies: Iterable[Linked]
    if memory.remembers:
        share = memory.recall("shared linker", "", (names, files), partial(SharedLinker, names, files))
        bodies = _link_again(pages, share, spool, progress, memory)
    else:
        make = partial(make_linker, names, files)
        bodies = _spooled(map_in_order(link_page, make, pages, stage="Linking", progress=progress), spool)
    site, problems = relate(pages, names, _told(bodies, wrong), memory)
    return site, (*wrong, *problems)


def link_page(linker: Linker, page: Page) -> tuple[LinkedBody, Problems]:
    """One page's body, rendered and linked."""
    try:
        return link_body(page, linker)
    except Exception as error:  # a bug of ours must not cost the other pages; this one shows its text as it stands
        return LinkedBody(page.id, f"<pre>{escape(page.body)}</pre>\n", (), (), (), {}), (_bug(page, error),)


def _link_again(
    pages: tuple[Page, ...], share: SharedLinker, spool: Spool, progress: Progress, memory: Memory
) -> list[Linked]:
    """Every page's body, its HTML in the spool; only those that are new or touched by a change are linked."""
    linker, before = share(), memory.last("linker", "")
    changed = changed_files(linker.places.files, memory)
    if before is None:
        memory.forget("linked")
    elif changed or before is not linker:
        traces = ((page_id, trace) for page_id, (_, _, trace) in memory.items("linked"))
        memory.forget("linked", find_touched(before, linker, changed, traces))
    memory.forget("linker")  # until all is well again
    missing = tuple(page for page in pages if not memory.knows("linked", page.id, page))
    watch = partial(watch_linker, share)
    linked = map_in_order(_link_watched, watch, missing, stage="Linking", progress=progress)
    for page, (body, problems, trace) in zip(missing, linked, strict=True):
        spool.put(page.id, body.html)
        memory.keep("linked", page.id, page, (replace(body, html=""), problems, trace))
    memory.retain("linked", [page.id for page in pages])
    memory.keep("linker", "", None, linker)
    return [memory.last("linked", page.id)[:2] for page in pages]


def _link_watched(watch: Watch, page: Page) -> tuple[LinkedBody, Problems, Trace]:
    return link_watched(link_page, watch, page)


def _spooled(bodies: Iterable[Linked], spool: Spool) -> Iterator[Linked]:
    """Bodies on their way to ``relate``; their HTML waits on disk for the page's own view."""
    for body, problems in bodies:
        spool.put(body.page_id, body.html)
        yield replace(body, html=""), problems


def _told(bodies: Iterable[Linked], wrong: list[Problem]) -> Iterator[LinkedBody]:
    for body, problems in bodies:
        wrong.extend(problems)
        yield body


def _bug(page: Page, error: Exception) -> Problem:
    hint = "This is a fault of Sourcebook. Please report it with the page, if you may share it."
    return make_problem("internal-error", page.path, f"{type(error).__name__}: {error}", hint=hint)
