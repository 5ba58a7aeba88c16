"""The Nu HTML checker finds no error and no warning on any page of any site, and none in the style sheet."""

import subprocess
from pathlib import Path

import pytest
from browser.sites import HERE, BuiltSite
from browser.watching import expect_nothing

pytestmark = pytest.mark.browser

CHECKER = HERE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
NO_ORIGIN = ".*violates Content Security Policy \\(meta tag\\).*"
"""A file on a disk has no origin, so that the checker takes nothing for 'self'; test_requests.py tries the policy."""


def check(*arguments: str | Path) -> list[str]:
    """What the checker says, a line for each message."""
    command = ["java", "-Xmx512m", "-jar", CHECKER, "--Werror", "--filterpattern", NO_ORIGIN, *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return (done.stdout + done.stderr).splitlines()


def test_every_page_of_every_site_is_valid(large: BuiltSite, spanish: BuiltSite, own: BuiltSite) -> None:
    expect_nothing(check("--skip-non-html", large.folder, spanish.folder, own.folder))


def test_style_sheets_and_pictures_are_valid(large: BuiltSite) -> None:
    assets = large.folder / "assets"
    expect_nothing(check("--css", *sorted(assets.rglob("*.css"))))
    expect_nothing(check("--svg", *sorted(assets.rglob("*.svg"))))
