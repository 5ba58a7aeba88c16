"""The theme: overrides win file by file, a fault in a template is a problem with its place, and assets are copied."""

from pathlib import Path

import pytest
from render.made_up_site import body_html, make_site, views_of_site

import generator
from generator.core.model import Problem
from generator.render.theme import drop_comments, find_built_in, load_theme
from generator.render.views import SiteSettings, View


@pytest.fixture(scope="module")
def front(settings: SiteSettings) -> View:
    return next(views_of_site(make_site(), settings, body_html))


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return folder


def html_of(overrides: Path, view: View) -> str:
    artifact, problems = load_theme(overrides).render(view)
    assert problems == ()
    assert artifact is not None
    return artifact.content.decode()


def problem_of(overrides: Path, view: View) -> Problem:
    artifact, (problem,) = load_theme(overrides).render(view)
    assert artifact is None
    assert problem.code == "bad-template"
    return problem


def test_a_site_template_wins_and_the_rest_stays_built_in(tmp_path: Path, front: View) -> None:
    folder = write(tmp_path / "templates", "partials/footer.html", "<footer>Ours, of {{ site.title }}</footer>\n")
    html = html_of(folder, front)
    assert "<footer>Ours, of Harbour Papers</footer>" in html
    assert "Newest sources" in html
    assert "Site map" not in html


def test_a_site_template_can_extend_the_one_it_replaces(tmp_path: Path, front: View) -> None:
    text = '{% extends "default/pages/front.html" %}{% block main %}<p>Welcome</p>{{ super() }}{% endblock %}'
    html = html_of(write(tmp_path / "templates", "pages/front.html", text), front)
    assert html.index("<p>Welcome</p>") < html.index("Newest sources")


def test_a_site_base_is_used_by_the_built_in_pages(tmp_path: Path, front: View) -> None:
    text = '{% extends "default/base.html" %}{% block head %}<meta name="ours" content="yes">{% endblock %}'
    assert '<meta name="ours" content="yes">' in html_of(write(tmp_path / "templates", "base.html", text), front)


def test_a_folder_that_is_not_there_changes_nothing(tmp_path: Path, front: View) -> None:
    assert html_of(tmp_path / "templates", front) == html_of(tmp_path / "none", front)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("one\ntwo\n{% if %}\n", 3, "TemplateSyntaxError"),
        ("one\n{{ page.no_such_thing }}\n", 2, "no_such_thing"),
        ("{{ nothing }}\n", 1, "nothing"),
        ("one\n\n\n{{ 1 / 0 }}\n", 4, "ZeroDivisionError"),
    ],
)
def test_a_fault_in_a_template_is_a_problem_with_its_place(
    tmp_path: Path, front: View, text: str, line: int, words: str
) -> None:
    problem = problem_of(write(tmp_path / "templates", "partials/footer.html", text), front)
    assert (problem.location.path, problem.location.line) == ("templates/partials/footer.html", line)
    assert words in problem.message


def test_a_template_that_is_not_there_is_named(tmp_path: Path, front: View) -> None:
    problem = problem_of(write(tmp_path / "templates", "base.html", 'one\n{% include "gone.html" %}'), front)
    assert "gone.html" in problem.message
    assert (problem.location.path, problem.location.line) == ("templates/base.html", 2)


def test_a_template_that_is_not_text_is_a_problem(tmp_path: Path, front: View) -> None:
    folder = write(tmp_path / "templates", "base.html", "")
    (folder / "base.html").write_bytes(b"\xff\xfe\x00bad")
    assert problem_of(folder, front).severity == "error"


def test_assets_are_replaced_and_added_file_by_file(tmp_path: Path) -> None:
    folder = write(tmp_path / "templates", "assets/style.css", "p { color: red }")
    write(folder, "assets/fonts/own.css", "/* own */")
    write(folder, "assets/.hidden", "no")
    assets = {asset.path: asset.content for asset in load_theme(folder).assets()}
    assert assets["assets/style.css"] == b"p { color: red }"
    built_in = {asset.path for asset in load_theme(None).assets()}
    assert assets.keys() == built_in | {"assets/fonts/own.css"}


def test_a_bundle_is_made_of_its_parts_file_by_file(tmp_path: Path) -> None:
    folder = write(tmp_path / "templates", "styles/10-properties.css", ":root { --ink: purple }")
    write(folder, "styles/99-own.css", ".own { color: var(--ink) }")
    style = {asset.path: asset.content for asset in load_theme(folder).assets()}["assets/style.css"].decode()
    assert style.startswith(":root { --ink: purple }")
    assert ".masthead" in style
    assert style.endswith(".own { color: var(--ink) }")


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        (b"/* Why */\n\np { color: red; } /* so */\n", b"p { color: red; }\n"),
        (b'a::after { content: "/* stays */"; }', b'a::after { content: "/* stays */"; }'),
        (b"a::after { content: '\\'/*'; } /* goes */", b"a::after { content: '\\'/*'; }"),
        (b"/*! Made by the harbour office */\np {}", b"/*! Made by the harbour office */\np {}"),
        (b"p {} /* not closed", b"p {} /* not closed"),
    ],
)
def test_comments_of_styles_are_not_sent_to_readers(written: bytes, sent: bytes) -> None:
    assert drop_comments(written) == sent


def test_the_same_view_gives_the_same_bytes(front: View) -> None:
    assert load_theme(None).render(front) == load_theme(None).render(front)


def test_the_templates_of_an_installed_package_come_before_those_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "generator/__init__.py", "")
    write(tmp_path, "templates/base.html", "")
    monkeypatch.setattr(generator, "__file__", str(tmp_path / "generator" / "__init__.py"))
    assert find_built_in() == tmp_path / "templates"
    write(tmp_path, "generator/_templates/base.html", "")
    assert find_built_in() == tmp_path / "generator" / "_templates"
