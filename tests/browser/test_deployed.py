"""A site as it is after its deploy: what the workflow built in a fresh clone, served by nginx below a path with the
rules of GitHub Pages, and crawled page by page; and the same files in a zip."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from browser.nginx import BASE, ROOT, serve_with_nginx
from browser.watching import Watch, expect_nothing
from deploy.machine import own_site
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

MISSING = "sources/no/such/page/"
FOUND_BY = "link[rel=alternate], link[rel=icon], link[rel=apple-touch-icon], a"


@pytest.fixture(scope="module")
def site() -> Path:
    """The site of this repository, by its workflow."""
    return own_site()


@pytest.fixture(scope="module")
def root(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site at nginx."""
    with serve_with_nginx(site, tmp_path_factory.mktemp("nginx")) as address:
        yield address


def ask(root: str, path: str, **headers: str) -> HTTPResponse:
    """What the server answers for a path, as it stands: no redirect is followed."""
    connection = HTTPConnection(urlsplit(root).netloc, timeout=15)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (BASE, 200),
        (f"{BASE}sources/", 200),
        (f"{BASE}sources/index.html", 200),
        (f"{BASE}{MISSING}", 404),
        (f"{BASE}nothing.html", 404),
        (f"{BASE}assets/", 404),
        (f"{BASE}.sourcebook-manifest.json", 404),
        (f"{BASE}.git/config", 404),
        (f"{BASE}../../etc/passwd", 400),
        ("/", 404),
    ],
)
def test_what_is_there_is_answered_and_all_else_is_not(root: str, path: str, status: int) -> None:
    assert ask(root, path).status == status


@pytest.mark.parametrize("path", [BASE, f"{BASE}sources/"])
def test_folder_without_its_slash_leads_to_the_folder(root: str, path: str) -> None:
    answer = ask(root, path.rstrip("/"))
    assert answer.status == 301
    assert answer.headers["Location"] == path


def test_files_have_their_types(root: str, site: Path) -> None:
    expected = {
        ".html": "text/html",
        ".css": "text/css",
        ".js": "application/javascript",
        ".svg": "image/svg+xml",
        ".png": "image/png",
        ".json": "application/json",
        ".wasm": "application/wasm",
        ".pagefind": "application/octet-stream",
        ".pf_meta": "application/octet-stream",
        ".pf_index": "application/octet-stream",
        ".pf_fragment": "application/octet-stream",
    }
    one_of_each = {path.suffix: path.relative_to(site).as_posix() for path in sorted(site.rglob("*.*"))}
    told = {
        suffix: ask(root, BASE + path).headers["Content-Type"].partition(";")[0]
        for suffix, path in one_of_each.items()
        if suffix in expected
    }
    assert told == {suffix: expected[suffix] for suffix in told}
    assert {".html", ".css", ".js", ".json", ".pf_index"} <= told.keys()


def test_text_is_compressed(root: str) -> None:
    for path in ("index.html", "assets/style.css", "assets/script.js"):
        assert ask(root, BASE + path, **{"Accept-Encoding": "gzip"}).headers["Content-Encoding"] == "gzip"


def test_every_page_that_links_lead_to_works(browser: Browser, root: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        watch = Watch(page, root)
        waiting, seen = [root], {root}
        while waiting:
            address = waiting.pop()
            if not is_page(address):
                answer = context.request.get(address)
                if not answer.ok:
                    watch.tell(f"{answer.status}: {address}")
                continue
            page.goto(address)
            found = [link for link in links_of(page) if link.startswith(root) and link not in seen]
            waiting += dict.fromkeys(found)
            seen.update(found)
        assert len([address for address in seen if is_page(address)]) > 50
        expect_nothing(watch.told)


def is_page(address: str) -> bool:
    """Whether an address is that of a page, and not of a file to download."""
    return urlsplit(address).path.endswith(("/", ".html"))


def links_of(page: Page) -> list[str]:
    """The addresses that a page leads to, without fragments and queries."""
    hrefs: list[str] = page.eval_on_selector_all(FOUND_BY, "links => links.map(link => link.href)")
    return [urldefrag(urljoin(page.url, href))[0].partition("?")[0] for href in hrefs]


def test_search_finds(browser: Browser, root: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        watch = Watch(page, root)
        page.goto(f"{root}search/index.html?q=Santos")
        expect(page.locator("main .search-results").get_by_role("link").first).to_have_text("Juan Manuel Santos")
        expect_nothing(watch.told)


def test_missing_page_is_answered_by_a_whole_page_at_any_depth(browser: Browser, root: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        watch = Watch(page, root)
        answer = page.goto(root + MISSING)
        assert answer
        assert answer.status == 404
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        sheets = page.evaluate("[...document.styleSheets].map(sheet => sheet.cssRules.length)")
        assert sheets
        assert all(sheets)
        page.get_by_role("banner").get_by_role("link").first.click()
        page.wait_for_url(f"{root}index.html")
        expect_nothing(line for line in watch.told if "404 (Not Found)" not in line)


def test_zip_to_hand_over_opens_from_a_disk(browser: Browser, site: Path, tmp_path: Path) -> None:
    command = re.search(r"\$ (python -m zipfile .*)", (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8"))
    assert command
    subprocess.run([sys.executable, *shlex.split(command[1])[1:-1], str(site)], cwd=tmp_path, check=True)
    unpacked = tmp_path / "handed over"
    subprocess.run([sys.executable, "-m", "zipfile", "-e", "site.zip", str(unpacked)], cwd=tmp_path, check=True)
    with browser.new_context() as context:
        page = context.new_page()
        watch = Watch(page, unpacked.as_uri())
        page.goto((unpacked / "site" / "index.html").as_uri())
        page.get_by_role("navigation", name="Main").get_by_role("link", name="Actors").click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        expect_nothing(watch.told)
