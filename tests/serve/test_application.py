"""The web application: which address answers what, and to whom."""

import re
from collections.abc import Callable
from urllib.parse import urljoin

import pytest
from harness import Project
from serve.asking import Answer, ask
from serve.conftest import Start

from generator.core.model import Problem
from generator.render.theme import find_built_in
from generator.serve.application import make_application
from generator.serve.preview import Preview
from generator.serve.terminal import Terminal
from generator.workbench import Workbench

Ask = Callable[..., Answer]


@pytest.fixture
def visit(project: Project, start: Start) -> Ask:
    """Asks the project's preview, at the server's root."""
    application = make_application(start(project))
    return lambda target, **more: ask(application, target, **more)


@pytest.fixture
def visit_below(project: Project, start: Start) -> Ask:
    """Asks the preview of a project that knows its address."""
    project.write("sourcebook.toml", '[site]\nurl = "https://example.org/some/repo/"\n')
    application = make_application(start(project))
    return lambda target, **more: ask(application, target, **more)


def test_folder_is_answered_by_its_index(visit: Ask) -> None:
    answer = visit("/notes/method/")
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "Mariana Costa" in answer.text
    assert visit("/notes/method/index.html").body == answer.body


def test_pages_carry_the_script_and_other_files_do_not(visit: Ask) -> None:
    assert "/_sourcebook/follow.js" in visit("/").text
    assert "/_sourcebook/" not in visit("/assets/style.css").text


def test_folder_without_its_slash_leads_to_the_folder(visit: Ask) -> None:
    answer = visit("/notes/method?q=%22a%22&b")
    assert (answer.status, answer.headers["location"]) == (302, "/notes/method/?q=%22a%22&b")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/assets/style.css", "text/css; charset=utf-8"),
        ("/assets/script.js", "text/javascript; charset=utf-8"),
        ("/assets/favicon.svg", "image/svg+xml"),
        ("/assets/touch-icon.png", "image/png"),
        ("/_sourcebook/follow.js", "text/javascript; charset=utf-8"),
        ("/_sourcebook/preview.css", "text/css; charset=utf-8"),
    ],
)
def test_files_have_their_types_and_are_never_kept(visit: Ask, path: str, expected: str) -> None:
    answer = visit(path)
    assert (answer.status, answer.headers["content-type"]) == (200, expected)
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"


@pytest.mark.parametrize("path", ["/nowhere", "/no/such/page/", "/assets/gone.css", "/index.html/", "/%C3%28"])
def test_address_that_leads_nowhere_is_answered_by_the_sites_page(visit: Ask, path: str) -> None:
    answer = visit(path)
    assert answer.status == 404
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert 'href="/assets/style.css"' in answer.text
    assert 'href="/index.html"' in answer.text
    assert "/_sourcebook/follow.js" in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/../sourcebook.toml",
        "/%2e%2e/sourcebook.toml",
        "/notes/%2e%2e/%2e%2e/sourcebook.toml",
        "/..%2fsourcebook.toml",
        "/..%5csourcebook.toml",
        "/notes%5cmethod%5cindex.html",
        "/%2fetc/passwd",
        "//etc/passwd",
        "//notes/method",
        "/./index.html",
        "/index.html%00",
        "/index.html%0a",
        "/%252e%252e/sourcebook.toml",
        "/C:/Windows/win.ini",
        "/content/index.md",
        "/.sourcebook-manifest.json",
    ],
)
def test_nothing_outside_the_site_is_shown(visit: Ask, path: str) -> None:
    answer = visit(path)
    assert answer.status == 404
    assert "Page not found" in answer.text


def test_base_path_is_the_addresss_own(visit_below: Ask) -> None:
    assert visit_below("/some/repo/").status == 200
    assert visit_below("/some/repo/notes/method").headers["location"] == "/some/repo/notes/method/"
    for path in ("/", "/some/repo"):
        answer = visit_below(path)
        assert (answer.status, answer.headers["location"]) == (302, "/some/repo/")


@pytest.mark.parametrize("path", ["/some/", "/notes/method/", "/some/repository/", "/some/repo/a/b/c"])
def test_what_is_not_below_the_base_path_is_not_there(visit_below: Ask, path: str) -> None:
    answer = visit_below(path)
    assert answer.status == 404
    assert 'href="/some/repo/assets/style.css"' in answer.text


def test_address_with_letters_of_any_script_is_found(project: Project, start: Start) -> None:
    project.write("sourcebook.toml", '[site]\nurl = "https://example.org/my%20r%C3%A9po/"\n')
    project.write("content/notes/北京.md", "# Beijing\n\n![[Karte é.png]]\n")
    project.write("content/notes/Karte é.png", (find_built_in() / "assets/touch-icon.png").read_bytes())
    application = make_application(start(project))
    folder = "/my%20r%C3%A9po/notes/%E5%8C%97%E4%BA%AC"
    assert ask(application, "/").headers["location"] == "/my%20r%C3%A9po/"
    assert ask(application, folder).headers["location"] == f"{folder}/"
    page = ask(application, f"{folder}/")
    assert page.status == 200
    (address,) = re.findall(r'<img[^>]* src="([^"]+)"', page.text)
    answer = ask(application, urljoin(f"{folder}/", address))
    assert (answer.status, answer.headers["content-type"]) == (200, "image/png")


def test_head_says_the_length_and_sends_nothing_else(visit: Ask) -> None:
    whole, head = visit("/notes/method/"), visit("/notes/method/", method="HEAD")
    assert head.status == 200
    assert head.headers["content-length"] == whole.headers["content-length"] == str(len(whole.body))


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
@pytest.mark.parametrize("path", ["/", "/notes/method/", "/_sourcebook/editions"])
def test_pages_can_only_be_read(visit: Ask, method: str, path: str) -> None:
    assert visit(path, method=method).status == 405


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "127.0.0.1", "localhost:8123", "LOCALHOST"])
def test_this_machine_is_answered(visit: Ask, host: str) -> None:
    assert visit("/", headers={"Host": host}).status == 200


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "127.0.0.1.evil.example", "192.168.0.7", ""])
@pytest.mark.parametrize("path", ["/", "/_sourcebook/editions", "/_sourcebook/follow.js"])
def test_foreign_host_is_refused(visit: Ask, host: str, path: str) -> None:
    answer = visit(path, headers={"Host": host})
    assert answer.status == 400
    assert b"Mariana" not in answer.body


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "http://127.0.0.1:9000"},
        {"Origin": "null"},
        {"Origin": "http://[broken"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_other_sites_cannot_follow(visit: Ask, headers: dict[str, str]) -> None:
    answer = visit("/_sourcebook/editions", headers=headers)
    assert answer.status == 403
    assert b"data:" not in answer.body


def test_head_of_what_is_followed_ends_at_once(visit: Ask) -> None:
    answer = visit("/_sourcebook/editions", method="HEAD")
    assert (answer.status, answer.body) == (200, b"")
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"


@pytest.mark.parametrize(
    "headers", [{}, {"Origin": "http://127.0.0.1:8000", "Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}]
)
def test_own_pages_can_follow(visit: Ask, headers: dict[str, str]) -> None:
    answer = visit("/_sourcebook/editions", headers=headers)
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"


def test_broken_template_is_told_on_a_page_and_mended(project: Project, start: Start) -> None:
    preview = start(project)
    application = make_application(preview)
    broken = project.write("templates/pages/note.html", "{% extends 'base.html' %}\n{% block main %}{{ <oops> }}")
    preview.workbench.refresh([broken])
    answer = ask(application, "/notes/method/")
    assert answer.status == 500
    assert "templates/pages/note.html:2: error bad-template" in answer.text
    assert "data-failed" in answer.text
    assert ask(application, "/notes/method").status == 302
    assert ask(application, "/sources/").status == 200
    broken.unlink()
    preview.workbench.refresh([broken])
    assert ask(application, "/notes/method/").status == 200


def test_project_that_cannot_be_read_has_a_page_that_waits(empty: Project) -> None:
    preview = Preview(Workbench(empty.root), Terminal(empty.root, list[Problem]().extend))
    answer = ask(make_application(preview), "/")
    assert answer.status == 404
    assert "There is no page yet" in answer.text
    assert "/_sourcebook/follow.js" in answer.text


def test_empty_project_is_served(empty: Project, start: Start) -> None:
    assert ask(make_application(start(empty)), "/").status == 200
