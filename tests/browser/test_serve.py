"""The preview in a browser: open pages follow what an author saves, keep their place, and show what is wrong until it
is mended."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from browser.test_accessibility import violations
from harness import Project
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from serving import Served, serve

pytestmark = pytest.mark.browser

METHOD = "# Method\n\n" + "\n\n".join(f"Paragraph {number} of the method of Mariana Costa." for number in range(120))
PLACE = 1500
"""How far the reader of the long page has scrolled, in pixels."""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project of a short page and a long one."""
    project = Project(tmp_path / "book")
    project.write("content/index.md", "# Harbour Papers\n\nSee [the method](notes/method.md).\n")
    project.write("content/notes/method.md", METHOD)
    return project


@pytest.fixture
def served(project: Project) -> Iterator[Served]:
    """The project's preview."""
    with serve(project) as served:
        yield served


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A window, and all that was said to its console; a page that cannot be made is allowed to be told there."""
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        context.set_default_timeout(30_000)
        told: list[str] = []
        context.on("console", lambda message: told.append(message.text))
        context.on("weberror", lambda error: told.append(str(error.error)))
        yield context
        expected = ("500 (Internal Server Error)", "404 (Not Found)", "net::ERR_CONNECTION_REFUSED")
        assert [line for line in told if not any(part in line for part in expected)] == []


@pytest.fixture
def method(context: BrowserContext, served: Served) -> Page:
    """The long page, scrolled, with a mark that the next load takes away."""
    page = context.new_page()
    page.goto(f"{served.address}notes/method/")
    page.evaluate(f"scrollTo({{top: {PLACE}, behavior: 'instant'}})")
    page.evaluate("window.same = true")
    return page


def panel(page: Page) -> Locator:
    """The problems, where they are shown."""
    return page.locator("sourcebook-preview section")


def chip(page: Page) -> Locator:
    """The button that the problems fold to."""
    return page.locator("sourcebook-preview .chip")


def wait_at_place(page: Page) -> None:
    """Waits until the page is loaded, and scrolled to where it was."""
    page.wait_for_load_state()
    expect(page.locator("html")).to_have_js_property("scrollTop", PLACE)


def test_open_page_shows_the_edit_and_keeps_its_place(method: Page, project: Project) -> None:
    for text in ("Words that are new", "Words that are newer"):
        project.edit("content/notes/method.md", "Paragraph 90 ", f"{text}. Paragraph 90 ")
        expect(method.get_by_text(text, exact=False).first).to_be_attached()
        assert method.evaluate("window.same") is None
        wait_at_place(method)
    assert method.evaluate("history.scrollRestoration") == "auto"


def test_what_is_open_and_what_has_the_focus_stays(context: BrowserContext, served: Served, project: Project) -> None:
    project.write("templates/pages/note.html", PARTS.format(word="First"))
    page = context.new_page()
    page.goto(f"{served.address}notes/method/#there")
    expect(page.get_by_text("First edition")).to_be_visible()
    page.get_by_text("Second part").click()
    page.get_by_text("Open part").click()
    page.get_by_role("link", name="The second way").focus()
    project.write("templates/pages/note.html", PARTS.format(word="Second"))
    expect(page.get_by_text("Second edition")).to_be_visible()
    expect(page.get_by_role("link", name="The second way")).to_be_focused()
    assert page.evaluate("[...document.querySelectorAll('details')].map(part => part.open)") == [False, True, False]
    assert page.url.endswith("#there")


PARTS = """{{% extends "base.html" %}}
{{% block main %}}
<p>{word} edition</p>
<details><summary>First part</summary>One</details>
<details><summary>Second part</summary>Two</details>
<details open><summary>Open part</summary>Three</details>
<p><a href="a">The first way</a> <a href="b">The second way</a></p>
{{% endblock %}}
"""


def test_every_open_page_follows(context: BrowserContext, method: Page, served: Served, project: Project) -> None:
    front = context.new_page()
    front.goto(served.address)
    project.edit("content/notes/method.md", "# Method", "# Another method")
    expect(method.get_by_role("heading", level=1)).to_have_text("Another method")
    expect(front.locator("script[data-edition$=' 1']")).to_be_attached()
    project.edit("content/index.md", "Harbour Papers", "Papers of the Harbour")
    expect(front.get_by_role("heading", level=1)).to_contain_text("Papers of the Harbour")


def test_style_changes_without_a_reload(method: Page, project: Project) -> None:
    for colour in ("rgb(1, 2, 3)", "rgb(4, 5, 6)"):
        project.write("templates/styles/99-own.css", f"h1 {{ color: {colour}; }}\n")
        expect(method.get_by_role("heading", level=1)).to_have_css("color", colour)
    assert method.evaluate("window.same") is True
    assert method.evaluate("scrollY") == PLACE
    expect(method.locator("head link[rel=stylesheet]")).to_have_count(1)


def test_error_is_shown_with_its_place_and_goes_when_mended(method: Page, project: Project) -> None:
    expect(chip(method)).to_be_hidden()
    project.write("content/notes/other.md", "---\ntitle: Other\ntags: {half\n---\n")
    expect(panel(method)).to_be_visible()
    expect(panel(method)).to_contain_text(re.compile(r"content/notes/other\.md:\d+ error bad-frontmatter"))
    expect(panel(method).get_by_role("heading")).to_have_text("1 error")
    expect(method.locator("sourcebook-preview [role=alert]")).to_have_text("1 error")
    project.write("content/notes/other.md", "---\ntitle: Other\n---\n")
    expect(panel(method)).to_be_hidden()
    expect(chip(method)).to_be_hidden()
    wait_at_place(method)


def test_error_that_changes_no_page_comes_and_goes_without_a_reload(method: Page, project: Project) -> None:
    project.write("sourcebook.toml", "[site\n")
    expect(panel(method)).to_contain_text("bad-config")
    (project.root / "sourcebook.toml").unlink()
    expect(panel(method)).to_be_hidden()
    assert method.evaluate("window.same") is True


def test_panel_can_be_closed_and_opened_with_the_keyboard_and_stays_as_it_was(method: Page, project: Project) -> None:
    project.write("content/notes/other.md", "---\ndate: soon\n---\n")
    expect(panel(method)).to_be_visible()
    method.keyboard.press("Escape")
    expect(panel(method)).to_be_hidden()
    expect(chip(method)).to_have_text("1 error")
    project.edit("content/notes/method.md", "# Method", "# Another method")
    expect(method.get_by_role("heading", level=1)).to_have_text("Another method")
    expect(chip(method)).to_be_visible()
    expect(panel(method)).to_be_hidden()
    chip(method).focus()
    method.keyboard.press("Enter")
    expect(panel(method)).to_be_visible()
    expect(panel(method).get_by_role("button", name="Close")).to_be_focused()
    method.keyboard.press("Enter")
    expect(chip(method)).to_be_focused()
    project.write("content/notes/third.md", "---\ndate: later\n---\n")
    expect(panel(method)).to_be_visible()
    expect(panel(method).get_by_role("heading")).to_have_text("2 errors")


def test_warnings_fold_to_a_button_and_what_a_problem_says_is_text(method: Page, project: Project) -> None:
    project.write("content/notes/other.md", "# Other\n\n[[<img src=x onerror=alert(1)>]]\n")
    expect(chip(method)).to_contain_text("warning")
    expect(panel(method)).to_be_hidden()
    chip(method).click()
    expect(panel(method)).to_contain_text("<img src=x onerror=alert(1)>")
    expect(panel(method).locator("img")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), [(1280, 800), (360, 640), (320, 256)])
def test_panel_leaves_most_of_the_page_free(
    browser: Browser, served: Served, project: Project, scheme: Literal["light", "dark"], width: int, height: int
) -> None:
    for number in range(60):
        project.write(f"content/notes/{number}.md", f"---\ndate: {'soon' * 30}\n---\n")
    with browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(served.address)
        expect(panel(page).get_by_role("heading")).to_have_text("60 errors", timeout=30_000)
        expect(panel(page)).to_contain_text("… and 10 more, in the terminal.")
        box = panel(page).bounding_box()
        assert box is not None
        assert box["width"] <= width
        assert box["height"] <= height / 2 + 1
        assert box["y"] + box["height"] <= height
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_the_preview_adds_has_no_violation(
    browser: Browser, served: Served, project: Project, scheme: Literal["light", "dark"]
) -> None:
    project.write("content/notes/a.md", "---\ndate: soon\n---\n\n[[Nobody Known]]\n")
    with browser.new_context(color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(served.address)
        expect(panel(page).get_by_role("heading")).to_have_text("1 error, 1 warning", timeout=30_000)
        assert violations(page) == []
        page.keyboard.press("Escape")
        expect(chip(page)).to_be_visible()
        assert violations(page) == []
        project.write("templates/pages/note.html", "{{ nothing.at.all }}\n")
        served.wait_for_line(r"templates/pages/note\.html: rebuilt")
        other = context.new_page()
        other.goto(f"{served.address}notes/method/")
        expect(other.get_by_role("heading", level=1)).to_have_text("This page cannot be made")
        assert violations(other) == []


def test_broken_template_gives_a_page_that_says_so_and_the_page_comes_back(method: Page, project: Project) -> None:
    project.write("templates/pages/note.html", "{% extends 'base.html' %}\n{% block main %}{{ <oops> }}")
    expect(method.get_by_role("heading", level=1)).to_have_text("This page cannot be made")
    expect(method.get_by_role("main")).to_contain_text("templates/pages/note.html:2: error bad-template")
    project.write("templates/pages/note.html", "{% extends 'base.html' %}\n{% block main %}{{ <worse> }}")
    expect(method.get_by_role("heading", level=1)).to_have_text("This page cannot be made")
    (project.root / "templates/pages/note.html").unlink()
    expect(method.get_by_role("heading", level=1)).to_have_text("Method")
    wait_at_place(method)


def test_page_that_comes_to_be_takes_the_place_of_the_one_that_says_it_is_not_there(
    context: BrowserContext, served: Served, project: Project
) -> None:
    page = context.new_page()
    answer = page.goto(f"{served.address}notes/deep/new/")
    assert answer is not None
    assert answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("Page not found")
    assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper')") != ""
    project.write("content/notes/deep/new.md", "# New\n")
    expect(page.get_by_role("heading", level=1)).to_have_text("New")


def test_site_below_a_base_path_follows_too(context: BrowserContext, project: Project) -> None:
    project.write("sourcebook.toml", '[site]\nurl = "https://example.org/some/repo/"\n')
    with serve(project) as served:
        page = context.new_page()
        page.goto(served.address.removesuffix("some/repo/"))
        expect(page).to_have_url(served.address)
        page.goto(f"{served.address}no/such/page/")
        page.get_by_role("banner").get_by_role("link", name="Harbour Papers").click()
        expect(page).to_have_url(f"{served.address}index.html")
        project.edit("content/index.md", "# Harbour Papers", "# Papers of the Harbour")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Papers of the Harbour")


def test_page_catches_up_when_the_preview_starts_again(context: BrowserContext, project: Project) -> None:
    with serve(project) as served:
        page = context.new_page()
        page.goto(f"{served.address}notes/method/")
        port = re.findall(r"\d+", served.address)[-1]
        assert served.end() == 0
    expect(page.get_by_text("The preview has ended")).to_be_visible()
    project.edit("content/notes/method.md", "# Method", "# Another method")
    with serve(project, "--port", port):
        expect(page.get_by_role("heading", level=1)).to_have_text("Another method")
        expect(page.get_by_text("The preview has ended")).to_be_hidden()


def test_hidden_page_lets_its_connection_go_and_catches_up_when_seen(method: Page, project: Project) -> None:
    method.evaluate(
        """() => {
            Object.defineProperty(document, "visibilityState", {value: "hidden", configurable: true});
            document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )
    project.edit("content/notes/method.md", "# Method", "# Another method")
    with method.context.expect_page() as opened:
        method.evaluate("open(location.href)")
    expect(opened.value.get_by_role("heading", level=1)).to_have_text("Another method")
    assert method.evaluate("window.same") is True
    method.evaluate(
        """() => {
            delete document.visibilityState;
            document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )
    expect(method.get_by_role("heading", level=1)).to_have_text("Another method")
    wait_at_place(method)
