"""The Nu HTML checker finds no error and no warning on any page of any site, in a style sheet or in a picture."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser.sites import HERE, BuiltSite
from browser.watching import expect_nothing

pytestmark = pytest.mark.browser

CHECKER = HERE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
NO_ORIGIN = r".*violates Content Security Policy \(meta tag\).*"
"""A file on a disk has no origin, so that the checker takes nothing for 'self'; test_requests.py tries the policy."""
COMPARED = 50
"""So many of a site's pages of two actors are checked: they are many, and of one form."""


def check(*arguments: str | Path) -> list[str]:
    """What the checker says, a line for each message."""
    command = ["java", "-Xmx1g", "-jar", CHECKER, "--Werror", "--filterpattern", NO_ORIGIN, *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return (done.stdout + done.stderr).splitlines()


def pages_of(site: BuiltSite) -> Iterator[Path]:
    """Every page of a site, and of those that set two actors side by side some from all over."""
    for path in sorted(site.folder.iterdir()):
        if path.is_dir() and path.name != "compare":
            yield from path.rglob("*.html")
        elif path.suffix == ".html":
            yield path
    compared = sorted((site.folder / "compare").rglob("*.html"))
    yield from compared[:: max(1, len(compared) // COMPARED)]


def test_every_page_of_every_site_is_valid(large: BuiltSite, spanish: BuiltSite, own: BuiltSite) -> None:
    pages = [page for site in (large, spanish, own) for page in pages_of(site)]
    # Of a page that quotes more than it says, the checker guesses that it is in the language of what it quotes.
    expect_nothing(check("--no-langdetect", "--skip-non-html", *pages))


def test_style_sheets_and_pictures_are_valid(large: BuiltSite) -> None:
    expect_nothing(check("--css", *sorted((large.folder / "assets").rglob("*.css"))))
    expect_nothing(check("--svg", *sorted((large.folder / "assets").rglob("*.svg"))))
