"""Measures pages of a built site with Lighthouse, as a telephone on a slow network sees them.

usage: python benchmarks/lighthouse.py [SITE [PAGE ...]]

SITE is the folder of a built site; without it, this repository's own is built. A PAGE is an address in it, such as
``sources/``; without one, a source's page and an actor's. Prints a row a page: the score of each category out of 100,
and what was measured; then each audit that costs points. `make lighthouse` installs what this needs.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY / "tests"))

from browser.static_server import serve  # noqa: E402 # the path of the tests has to be known first

LIGHTHOUSE = REPOSITORY / "tests" / "browser" / "node_modules" / "lighthouse" / "cli" / "index.js"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
MEASURES = ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift")
SWITCHES = "--headless=new --no-sandbox --disable-background-networking --disable-component-update --disable-sync"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
WHOLE = 0.995


def build_own(folder: Path) -> Path:
    """This repository's site, built into a folder."""
    command = [sys.executable, "-m", "generator", "-q", "--ner", "none", "build", "--output", str(folder)]
    subprocess.run(command, check=True, cwd=REPOSITORY)
    return folder


def pick_pages(site: Path) -> list[str]:
    """The heaviest page of a source, and of an actor."""
    pages = (
        max(site.glob(f"{kind}/*/index.html"), key=lambda path: path.stat().st_size) for kind in ("sources", "actors")
    )
    return [page.parent.relative_to(site).as_posix() + "/" for page in pages]


def measure(address: str, browser: str) -> dict[str, Any]:
    """Lighthouse's report on one address."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = ["node", str(LIGHTHOUSE), address, "--quiet", "--output=json", f"--output-path={report}"]
        command += [f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={SWITCHES}"]
        subprocess.run(command, check=True, env={**os.environ, "CHROME_PATH": browser})
        document: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return document


def describe(page: str, report: dict[str, Any]) -> list[str]:
    """A report in lines: the scores, then what costs points."""
    scores = "  ".join(f"{name} {round(100 * report['categories'][name]['score'])}" for name in CATEGORIES)
    measures = ", ".join(f"{name} {report['audits'][name]['displayValue']}" for name in MEASURES)
    lines = [f"{page or 'front page'}: {scores}", f"    {measures}"]
    for name in CATEGORIES:
        for row in report["categories"][name]["auditRefs"]:
            audit = report["audits"][row["id"]]
            if row["weight"] and audit["score"] is not None and audit["score"] < WHOLE:
                lines.append(f"    {name}: {audit['title']} ({audit.get('displayValue') or audit['score']})")
    return lines


def main() -> None:
    browser = next(filter(None, map(shutil.which, (os.environ.get("CHROMIUM") or "", *BROWSERS))), "")
    if not browser or not LIGHTHOUSE.exists():
        sys.exit("Run tests/browser/install.sh --all first.")
    with tempfile.TemporaryDirectory() as folder:
        site = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else build_own(Path(folder, "site"))
        with serve(site) as root:
            for page in sys.argv[2:] or pick_pages(site):
                print(*describe(page, measure(root + page, browser)), sep="\n", flush=True)


if __name__ == "__main__":
    main()
