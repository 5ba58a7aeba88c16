"""Built sites, a server for each, and Chromium: each made once for all browser tests."""

import os
import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from browser.page_kinds import KINDS, OF_ONE_LANGUAGE, find_kinds
from browser.sites import BELOW, BuiltSite, build_large, build_own, build_spanish
from browser.static_server import serve
from playwright.sync_api import Browser, expect, sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
SWITCHES = ("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync")

Open = Callable[[Callable[[Path], Path], str, Collection[str]], BuiltSite]


@pytest.fixture(scope="session")
def open_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    """Builds a site in a folder of its own and serves it below a path until the last browser test."""
    with ExitStack() as servers:

        def build_and_serve(build: Callable[[Path], Path], base: str, kinds: Collection[str]) -> BuiltSite:
            folder = build(tmp_path_factory.mktemp(build.__name__))
            return BuiltSite(folder, servers.enter_context(serve(folder, base)), find_kinds(folder, kinds))

        yield build_and_serve


@pytest.fixture(scope="session")
def large(open_site: Open) -> BuiltSite:
    """The made-up site of 300 sources, at a server's root."""
    return open_site(build_large, "/", KINDS)


@pytest.fixture(scope="session")
def spanish(open_site: Open) -> BuiltSite:
    """The Spanish site, below the path that it says."""
    return open_site(build_spanish, BELOW, OF_ONE_LANGUAGE)


@pytest.fixture(scope="session")
def own(open_site: Open) -> BuiltSite:
    """The site of this repository, at a server's root."""
    return open_site(build_own, "/", KINDS)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of the machine's Chromium or Chrome."""
    found = next(filter(None, (shutil.which(name) for name in (os.environ.get("CHROMIUM", ""), *BROWSERS) if name)), "")
    assert found, "No Chromium or Chrome was found: run tests/browser/install.sh."
    return found


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """One Chromium for all tests; each test opens contexts of its own."""
    expect.set_options(timeout=15_000)  # a busy machine is slow, not wrong
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(SWITCHES))
        yield browser
        browser.close()
