"""axe-core finds nothing on any kind of page: WCAG 2.2 A and AA and its best practices."""

from pathlib import Path
from typing import Any, Literal

import pytest
from browser.sites import HERE, BuiltSite
from browser.watching import expect_nothing
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
LOOKS: tuple[tuple[int, Literal["light", "dark"]], ...] = ((1280, "light"), (360, "dark"))
OTHER_LOOKS: tuple[tuple[int, Literal["light", "dark"]], ...] = ((1280, "dark"), (360, "light"))


def violations(page: Page) -> list[str]:
    """What axe-core says of the page as it stands now, a line for each rule with its first places."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(Path(AXE).read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(RUN, TAGS)["violations"]
    return [
        f"{rule['id']}: {rule['help']} ({len(rule['nodes'])}): "
        + " ".join(node["html"][:160] for node in rule["nodes"][:3])
        for rule in found
    ]


def audit(browser: Browser, site: BuiltSite, looks: tuple[tuple[int, Literal["light", "dark"]], ...]) -> list[str]:
    """The violations on each kind of page of a site, in each look."""
    told: list[str] = []
    with browser.new_context() as context:
        page = context.new_page()
        for kind, address in site.kinds.items():
            page.goto(site.root + address)
            for width, scheme in looks:
                page.set_viewport_size({"width": width, "height": 800})
                page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                told += [f"{kind}, {width} px, {scheme}: {line}" for line in violations(page)]
    return told


def test_large_site_has_no_violation(browser: Browser, large: BuiltSite) -> None:
    expect_nothing(audit(browser, large, LOOKS))


def test_large_site_has_no_violation_in_the_other_looks(browser: Browser, large: BuiltSite) -> None:
    expect_nothing(audit(browser, large, OTHER_LOOKS))


def test_spanish_site_has_no_violation(browser: Browser, spanish: BuiltSite) -> None:
    expect_nothing(audit(browser, spanish, LOOKS))


def test_own_site_has_no_violation(browser: Browser, own: BuiltSite) -> None:
    expect_nothing(audit(browser, own, LOOKS + OTHER_LOOKS))
