"""No page asks for what is not there, asks another host, or says a word to the console: from a domain's root, from
below a path, and unpacked from a zip on a disk. What a reader opens on it (search, a preview, a filter) neither."""

import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from browser.sites import BELOW, BuiltSite
from browser.static_server import serve
from browser.watching import Watch, expect_nothing
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


def visit(browser: Browser, root: str, addresses: Iterable[str]) -> list[str]:
    """Opens each page, tries what reacts there, and tells what went wrong."""
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        page = context.new_page()
        watch = Watch(page, root)
        for address in addresses:
            page.goto(root + address)
            try_everything(page)
        return watch.told


def try_everything(page: Page) -> None:
    """Does on a page what makes scripts run: a preview, everything that opens, search, and the way to the end."""
    actor = page.locator("main a.name:visible").first
    if actor.count():
        actor.focus()
        page.keyboard.press("Escape")
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.keyboard.press("Control+k")
    page.keyboard.type("Costa")
    page.keyboard.press("Escape")


def test_large_site_at_a_root(browser: Browser, large: BuiltSite) -> None:
    expect_nothing(visit(browser, large.root, large.kinds.values()))


def test_own_site_at_a_root(browser: Browser, own: BuiltSite) -> None:
    expect_nothing(visit(browser, own.root, own.kinds.values()))


def test_spanish_site_below_a_path(browser: Browser, spanish: BuiltSite) -> None:
    expect_nothing(visit(browser, spanish.root, spanish.kinds.values()))


def test_any_site_works_below_any_path(browser: Browser, own: BuiltSite) -> None:
    with serve(own.folder, BELOW) as root:
        expect_nothing(visit(browser, root, (address for kind, address in own.kinds.items() if kind != "404")))


def test_site_unpacked_from_a_zip_works_on_a_disk(browser: Browser, large: BuiltSite, tmp_path: Path) -> None:
    packed = shutil.make_archive(str(tmp_path / "site"), "zip", large.folder)
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(tmp_path / "un packed")
    root = (tmp_path / "un packed").as_uri() + "/"
    expect_nothing(visit(browser, root, (address for kind, address in large.kinds.items() if kind != "404")))


def test_missing_page_is_answered_by_a_whole_page_at_any_depth(browser: Browser, spanish: BuiltSite) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        watch = Watch(page, spanish.root)
        page.goto(f"{spanish.root}sources/no/such/page/")
        assert page.get_by_role("heading", level=1).is_visible()
        page.get_by_role("banner").get_by_role("link", name="The Harbour Papers").click()
        page.wait_for_url(f"{spanish.root}index.html")
        expect_nothing(line for line in watch.told if "404 (Not Found)" not in line)
