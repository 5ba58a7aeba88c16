"""Without JavaScript every page is complete: nothing that a script shows is missing, and no control waits for one."""

import pytest
from browser.sites import BuiltSite
from browser.watching import Watch, expect_nothing
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

SHOWN_LINKS = """
() => {
  document.querySelectorAll('main details').forEach(part => part.open = true)
  const shown = link => link.checkVisibility({visibilityProperty: true})
  return [...document.querySelectorAll('main a[href]')].filter(shown).map(link => link.getAttribute('href'))
}
"""
# Radio buttons and boxes work by the style sheet alone, and a button that resets a form by the form.
IDLE_CONTROLS = """
() => [...document.querySelectorAll('button, input:not([type=radio], [type=checkbox]), select, dialog, [role=button]')]
  .filter(control => control.checkVisibility({visibilityProperty: true}))
  .filter(control => !control.closest('form[action]') && control.type !== 'reset')
  .map(control => control.outerHTML.slice(0, 120))
"""


def shown_links(page: Page) -> set[str]:
    """Where the links lead that a reader can see in the page's own part, with everything opened."""
    return set(page.evaluate(SHOWN_LINKS))


def compare(browser: Browser, site: BuiltSite) -> list[str]:
    """What pages lack without JavaScript, a line each."""
    told: list[str] = []
    with browser.new_context(java_script_enabled=False) as bare, browser.new_context() as full:
        without, with_scripts = bare.new_page(), full.new_page()
        watch = Watch(without, site.root)
        for kind, address in site.kinds.items():
            address = address.partition("?")[0]
            without.goto(site.root + address)
            with_scripts.goto(site.root + address)
            if not without.get_by_role("heading", level=1).is_visible():
                told.append(f"{kind}: has no visible heading")
            missing = shown_links(with_scripts) - shown_links(without)
            told += [f"{kind}: leads to {link} with scripts alone" for link in sorted(missing)]
            told += [f"{kind}: {control} waits for a script" for control in without.evaluate(IDLE_CONTROLS)]
    return told + watch.told


def test_large_site_is_complete(browser: Browser, large: BuiltSite) -> None:
    expect_nothing(compare(browser, large))


def test_spanish_site_is_complete(browser: Browser, spanish: BuiltSite) -> None:
    expect_nothing(compare(browser, spanish))


def test_own_site_is_complete(browser: Browser, own: BuiltSite) -> None:
    expect_nothing(compare(browser, own))


def test_search_page_says_where_else_to_look(browser: Browser, large: BuiltSite) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(large.root + "search/index.html")
        for list_of in ("actors/", "sources/"):
            assert page.locator(f"main a[href*='{list_of}']:visible").count()
