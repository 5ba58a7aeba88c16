"""The small things: previews of actors, the choice of colours, copying with a citation, folded lists on paper."""

from collections.abc import Iterator

import pytest
from browser.sites import BuiltSite
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

SELECT = "([from, to]) => getSelection().setBaseAndExtent(from, 0, to, to.childNodes.length)"


@pytest.fixture
def page(browser: Browser, large: BuiltSite) -> Iterator[Page]:
    """A source's page whose text links to actors."""
    with browser.new_context(permissions=["clipboard-read", "clipboard-write"], color_scheme="light") as context:
        page = context.new_page()
        page.goto(large.root + large.kinds["source"])
        yield page


def paper(page: Page) -> str:
    """The colour of the page's ground."""
    found: str = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    return found


def test_a_preview_comes_with_the_pointer_can_be_pointed_at_and_goes_with_escape(page: Page) -> None:
    link, card = page.locator(".body a.actor").first, page.get_by_role("tooltip")
    link.hover()
    card.wait_for()
    assert link.get_attribute("aria-describedby") == card.get_attribute("id")
    box, over = link.bounding_box(), card.bounding_box()
    assert box is not None
    assert over is not None
    assert over["y"] >= box["y"] + box["height"] or over["y"] + over["height"] <= box["y"]
    page.mouse.move(over["x"] + 20, over["y"] + 20, steps=5)
    page.wait_for_timeout(400)
    assert card.is_visible()
    page.keyboard.press("Escape")
    assert card.is_hidden()
    assert link.get_attribute("aria-describedby") is None


def test_a_preview_goes_when_the_pointer_leaves(page: Page) -> None:
    card = page.get_by_role("tooltip")
    page.locator(".body a.actor").first.hover()
    card.wait_for()
    page.mouse.move(2, 2)
    card.wait_for(state="hidden")


def test_a_preview_comes_with_the_focus_and_goes_with_it(page: Page) -> None:
    link, card = page.locator(".body a.actor").first, page.get_by_role("tooltip")
    page.keyboard.press("Tab")
    link.focus()
    card.wait_for()
    page.locator(".search-link").focus()
    card.wait_for(state="hidden")
    assert link.get_attribute("aria-describedby") is None


def test_no_preview_comes_where_fingers_touch(browser: Browser, large: BuiltSite) -> None:
    with browser.new_context(has_touch=True) as context:
        page = context.new_page()
        page.goto(large.root + large.kinds["source"])
        target = page.url
        page.locator(".body a.actor").first.tap()
        page.wait_for_url(lambda url: url != target)


def test_the_choice_of_colours_is_kept(page: Page) -> None:
    light, choice = paper(page), page.locator("[data-theme-choice]")
    choice.select_option("dark")
    dark = paper(page)
    assert dark != light
    page.reload()
    assert paper(page) == dark
    assert choice.input_value() == "dark"
    page.emulate_media(media="print")
    assert paper(page) == "rgb(255, 255, 255)"
    page.emulate_media(media="screen")
    choice.select_option("")
    assert paper(page) == light
    page.emulate_media(color_scheme="dark")
    assert paper(page) == dark


def test_selected_words_are_copied_with_their_citation_and_permalink(page: Page) -> None:
    paragraph = page.locator(".body > p[id]").first
    page.evaluate(SELECT, [paragraph.element_handle()] * 2)
    page.locator(".quoting").click()
    page.get_by_role("status").get_by_text("Copied").wait_for()
    copied: str = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("“")
    assert f"#{paragraph.get_attribute('id')}" in copied
    assert page.locator("[data-citation]").inner_text() in copied
    assert "¶" not in copied


def test_the_button_for_a_citation_is_reached_from_the_selection_by_keyboard(page: Page) -> None:
    paragraph = page.locator(".body > p[id]").first
    page.evaluate(SELECT, [paragraph.element_handle()] * 2)
    button = page.locator(".quoting")
    button.wait_for()
    for _ in range(40):
        page.keyboard.press("Tab")
        if button.evaluate("button => button === document.activeElement"):
            break
    page.keyboard.press("Enter")
    page.get_by_role("status").get_by_text("Copied").wait_for()


def test_a_selection_elsewhere_offers_nothing(page: Page) -> None:
    head = page.locator("h1")
    page.evaluate(SELECT, [head.element_handle()] * 2)
    page.wait_for_timeout(400)
    assert page.locator(".quoting").count() == 0


def test_folded_lists_are_open_on_paper_and_folded_again(page: Page) -> None:
    folded = "document.querySelectorAll('main details:not([open], .formats *)').length"
    before = page.evaluate(folded)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(folded) == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(folded) == before
