"""Everything can be done with the keyboard alone, and what has the focus can be seen."""

from collections.abc import Iterator

import pytest
from browser.sites import BuiltSite
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

MOST_STEPS = 400
FOCUSED = "() => (document.activeElement?.textContent || document.activeElement?.ariaLabel || '').trim()"
SHOWN = """
() => {
  const part = document.activeElement
  if (part === document.body || part.closest('svg .lit')) return true
  const style = getComputedStyle(part)
  const near = part.closest('label') ?? part
  return style.outlineStyle !== 'none' || style.boxShadow !== 'none' || getComputedStyle(near).outlineStyle !== 'none'
}
"""


@pytest.fixture
def page(browser: Browser, large: BuiltSite) -> Iterator[Page]:
    """The front page of the large site."""
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        page = context.new_page()
        page.goto(large.root)
        yield page


def step_to(page: Page, words: str) -> None:
    """Goes on with Tab until what has the focus says these words."""
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        if words in page.evaluate(FOCUSED):
            return
    raise AssertionError(f"no way with Tab to {words!r}")


def test_main_journey_needs_no_pointer(page: Page) -> None:
    page.keyboard.press("/")
    expect(page.get_by_role("dialog", name="Search").get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("tomas rivera")
    expect(page.get_by_role("dialog").get_by_role("link", name="Tomás Rivera", exact=True).first).to_be_visible()
    step_to(page, "Tomás Rivera")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tomás Rivera")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.locator("main a[href*='#p-']:visible").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/sources/**")
    anchor = page.url.partition("#")[2].partition(":~:")[0]
    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()


@pytest.mark.parametrize("keys", ["/", "Control+k"])
def test_search_opens_holds_the_focus_and_gives_it_back(page: Page, keys: str) -> None:
    link = page.get_by_role("navigation", name="Main").get_by_role("link").first
    link.focus()
    page.keyboard.press(keys)
    dialog = page.get_by_role("dialog", name="Search")
    expect(dialog.get_by_role("searchbox")).to_be_focused()
    for _ in range(20):
        page.keyboard.press("Tab")
        assert page.evaluate("!document.activeElement.matches('main *, header *, footer *')")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(link).to_be_focused()


def test_slash_in_a_field_is_a_slash(page: Page, large: BuiltSite) -> None:
    page.goto(large.root + "timeline/index.html")
    field = page.get_by_role("form", name="Filter the timeline").get_by_label("Actor")
    field.press("/")
    expect(field).to_have_value("/")
    expect(page.get_by_role("dialog")).to_be_hidden()


@pytest.mark.parametrize("kind", ["front", "source", "actor", "timeline", "network", "compare", "search"])
def test_focus_goes_on_and_can_be_seen(page: Page, large: BuiltSite, kind: str) -> None:
    page.goto(large.root + large.kinds[kind])
    seen: list[str] = []
    for _ in range(60):
        page.keyboard.press("Tab")
        assert page.evaluate(SHOWN), page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        seen.append(page.evaluate("document.activeElement.outerHTML"))
    assert len(set(seen)) > 15, "the focus is trapped"
