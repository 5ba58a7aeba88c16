"""Nothing is cut off and nothing scrolls sideways on a telephone, nor at 400 % zoom (320 px, WCAG 1.4.10)."""

import pytest
from browser.sites import BuiltSite
from browser.watching import expect_nothing
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

TOO_WIDE = """
() => document.documentElement.scrollWidth <= innerWidth ? [] :
  [...document.querySelectorAll('body *')]
    .filter(part => part.getBoundingClientRect().right > innerWidth + 1 && part.checkVisibility())
    .slice(0, 3).map(part => part.outerHTML.slice(0, 120))
"""


@pytest.mark.parametrize("width", [360, 320])
def test_no_page_scrolls_sideways(browser: Browser, large: BuiltSite, spanish: BuiltSite, width: int) -> None:
    told: list[str] = []
    with browser.new_context(viewport={"width": width, "height": 740}) as context:
        page = context.new_page()
        for site in (large, spanish):
            for kind, address in site.kinds.items():
                page.goto(site.root + address)
                page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
                told += [f"{kind}: {part}" for part in page.evaluate(TOO_WIDE)]
    expect_nothing(told)
