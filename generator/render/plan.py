"""What a site consists of: a Catalogue and a theme come in, every file of the site goes out as a plan, part by part.

A plan costs little. A build makes every part, in this order; a preview makes the part that somebody looks at.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from generator.core.model import Artifact, Problem
from generator.core.problems import make_problem
from generator.core.urls import output_path
from generator.render.search import Search
from generator.render.social import draw_social, rasterise
from generator.render.theme import Theme
from generator.render.views import Planned, PlannedFile, View, plan_files, plan_pages
from generator.render.views.catalogue import Catalogue
from generator.render.views.frame import SOCIAL_PICTURE
from generator.render.withhold import BodyHtml

Made = tuple[tuple[Artifact, ...], tuple[Problem, ...]]
ReadFile = Callable[[str], bytes]
"""Gives a file of the content folder by its path there. Raises OSError."""


class RenderingFailedError(Exception):
    """A page cannot be made of its template; ``problems`` say why."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(*(problem.message for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Part:
    """Some files of the site that are made together: the one at ``path``, or all those below ``folder``, whose names
    only making them tells. ``make`` raises RenderingFailedError. ``is_page`` marks what a reader opens; the first page
    of a list gives its ``further`` ones, which take counting."""

    make: Callable[[], Made]
    path: str = ""
    folder: str = ""
    is_page: bool = False
    further: Callable[[], Iterable["Part"]] = tuple


def plan_site(
    theme: Theme, assets: Iterable[Artifact], catalogue: Catalogue, body_html: BodyHtml, read_file: ReadFile
) -> Iterator[Part]:
    """Every part of the site but further pages, in the order in which a build writes it. ``assets`` are the theme's;
    ``read_file`` gives what pages link to in the content folder."""
    given = tuple(assets)
    yield from (Part(partial(_given, asset), asset.path) for asset in given)
    if catalogue.chrome.site_url and all(asset.path != SOCIAL_PICTURE for asset in given):
        yield Part(partial(_draw_picture, catalogue), SOCIAL_PICTURE)
    yield from (Part(partial(_write, file), file.path) for file in plan_files(catalogue))
    yield from (_plan_page(theme, page) for page in plan_pages(catalogue, body_html))
    search = Search(catalogue, body_html, theme.words)
    yield Part(search.index_texts, folder=search.texts_folder)
    yield Part(search.list_names, folder=search.names_folder)
    yield from (Part(partial(_copy, path, read_file), path) for path in catalogue.site.files)


def all_parts(parts: Iterable[Part]) -> Iterator[Part]:
    """Parts, each followed by its further ones."""
    for part in parts:
        yield part
        yield from part.further()


def _plan_page(theme: Theme, page: Planned) -> Part:
    def plan_further() -> Iterator[Part]:
        return (_plan_page(theme, further) for further in page.further())

    return Part(partial(_render, theme, page.make), output_path(page.address), is_page=True, further=plan_further)


def _given(artifact: Artifact) -> Made:
    return (artifact,), ()


def _write(file: PlannedFile) -> Made:
    return (Artifact(file.path, file.make()),), ()


def _draw_picture(catalogue: Catalogue) -> Made:
    return (Artifact(SOCIAL_PICTURE, rasterise(draw_social(catalogue.site))),), ()


def _copy(path: str, read_file: ReadFile) -> Made:
    try:
        return (Artifact(path, read_file(path)),), ()
    except OSError as error:
        message = f"The file cannot be read: {error.strerror or error}."
        hint = "Check that it is there and that you may read it; pages link to it."
        return (), (make_problem("page-unreadable", path, message, hint=hint),)


def _render(theme: Theme, make: Callable[[], View]) -> Made:
    artifact, problems = theme.render(make())
    if artifact is None:
        raise RenderingFailedError(problems)
    return (artifact,), problems
