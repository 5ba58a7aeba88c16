"""A first load is light, nothing moves after it is shown, and no page keeps the browser busy for long."""

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from browser.sites import BuiltSite
from browser.watching import expect_nothing
from playwright.sync_api import Browser, BrowserContext

pytestmark = pytest.mark.browser

HEAVIEST_LOAD = 35 * 1024
LONGEST_TASK = 50
TRIES = 5
OBSERVE = """
window.seen = {shift: 0, moved: [], longest: 0}
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    window.seen.shift += entry.value
    window.seen.moved.push(...entry.sources.map(source => source.node?.outerHTML?.slice(0, 120) ?? '?'))
  }
}).observe({type: 'layout-shift', buffered: true})
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) window.seen.longest = Math.max(window.seen.longest, entry.duration)
}).observe({type: 'longtask', buffered: true})
"""


def first_load(context: BrowserContext, site: BuiltSite, address: str) -> int:
    """The bytes, as a server compresses them, of all that a page asks for before a reader does anything."""
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site.root + address, wait_until="networkidle")
    page.close()
    paths = {urlsplit(url.removeprefix(site.root)).path for url in asked if url.startswith(site.root)}
    icon = "assets/favicon.svg"  # a browser with a window asks for it
    return sum(len(gzip.compress((site.folder / path).read_bytes(), 6)) for path in {*paths, icon})


def test_first_load_of_a_source_is_light(browser: Browser, large: BuiltSite, own: BuiltSite) -> None:
    with browser.new_context() as context:
        for site in (large, own):
            pages = {kind: address for kind, address in site.kinds.items() if address.startswith("sources/")}
            loads = {kind: first_load(context, site, address) for kind, address in pages.items()}
            loads.pop("source of thirty pages", None)  # its words alone weigh more
            expect_nothing(f"{kind}: {load} bytes" for kind, load in loads.items() if load > HEAVIEST_LOAD)


def test_nothing_moves(browser: Browser, large: BuiltSite) -> None:
    told: list[str] = []
    for size in ({"width": 1280, "height": 800}, {"width": 360, "height": 740}):
        with browser.new_context(viewport=size) as context:  # type: ignore[arg-type]
            context.add_init_script(OBSERVE)
            page = context.new_page()
            for kind, address in large.kinds.items():
                page.goto(large.root + address)
                page.evaluate("scrollTo(0, document.body.scrollHeight / 2)")
                page.wait_for_timeout(100)
                seen = page.evaluate("window.seen")
                if seen["shift"]:
                    told.append(f"{kind}, {size['width']} px: {seen['moved']}")
    expect_nothing(told)


def test_heaviest_page_keeps_nobody_waiting(browser: Browser, large: BuiltSite) -> None:
    heaviest = max(large.folder.rglob("*.html"), key=lambda path: path.stat().st_size).relative_to(large.folder)
    assert shortest_longest_task(browser, large, heaviest) <= LONGEST_TASK, heaviest


def shortest_longest_task(browser: Browser, site: BuiltSite, path: Path) -> float:
    """The longest task in milliseconds of the best of some loads: other work of the machine slows the rest."""
    longest: list[float] = []
    for _ in range(TRIES):
        with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
            context.add_init_script(OBSERVE)
            page = context.new_page()
            page.goto(site.root + path.as_posix(), wait_until="networkidle")
            longest.append(page.evaluate("window.seen.longest"))
            if longest[-1] <= LONGEST_TASK:
                break
    return min(longest)
