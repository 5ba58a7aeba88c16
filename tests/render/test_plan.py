"""A plan lists every file of a site without making it, and what it makes is what the site holds."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from render.made_up_site import body_html, make_site

from generator.core.model import Artifact, Site
from generator.render.plan import Part, RenderingFailedError, all_parts, plan_site
from generator.render.theme import load_theme
from generator.render.views import SiteSettings, open_catalogue
from generator.render.views.frame import SOCIAL_PICTURE

THEME = load_theme(None)
STYLE = Artifact("assets/style.css", b"css")


def plan(
    site: Site, assets: Sequence[Artifact] = (STYLE,), url: str = "", files: dict[str, bytes] | None = None
) -> dict[str, Part]:
    def read_file(path: str) -> bytes:
        try:
            return (files or {})[path]
        except KeyError as error:
            raise FileNotFoundError(2, "No such file", path) from error

    catalogue, bodies = open_catalogue(site, SiteSettings(url=url), body_html)
    return {
        part.path or part.folder: part for part in all_parts(plan_site(THEME, assets, catalogue, bodies, read_file))
    }


def test_the_plan_holds_assets_pages_and_the_indexes() -> None:
    parts = plan(make_site())
    assert {"assets/style.css", "index.html", "sources/index.html", "404.html", "pagefind/", "search/names/"} <= {
        *parts
    }
    assert SOCIAL_PICTURE not in parts
    (artifact,), problems = parts["index.html"].make()
    assert (artifact.path, problems) == ("index.html", ())
    assert b"<!doctype html>" in artifact.content.lower()


def test_a_picture_joins_the_assets_of_a_site_that_knows_its_address() -> None:
    (picture,), _ = plan(make_site(), url="https://papers.example/")[SOCIAL_PICTURE].make()
    assert picture.content.startswith(b"\x89PNG")


def test_an_asset_of_that_name_stays() -> None:
    own = Artifact(SOCIAL_PICTURE, b"ours")
    (picture,), _ = plan(make_site(), [own], url="https://papers.example/")[SOCIAL_PICTURE].make()
    assert picture == own


def test_files_that_pages_link_to_are_copied_and_a_lost_one_is_told() -> None:
    parts = plan(replace(make_site(), files=("notes/lost.pdf", "notes/map.png")), files={"notes/map.png": b"png"})
    assert parts["notes/map.png"].make() == ((Artifact("notes/map.png", b"png"),), ())
    artifacts, (problem,) = parts["notes/lost.pdf"].make()
    assert (artifacts, problem.severity, problem.location.path) == ((), "error", "notes/lost.pdf")


def test_a_template_that_fails_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = plan(make_site())
    monkeypatch.setattr(THEME.environment, "get_template", lambda name: 1 / 0)
    with pytest.raises(RenderingFailedError) as failure:
        parts["index.html"].make()
    assert [problem.code for problem in failure.value.problems] == ["bad-template"]
