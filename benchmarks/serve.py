"""Times what an author waits for in a preview after one edit: the workbench's refresh, and the page that was edited.

usage: python benchmarks/serve.py [COUNT ...]        (5 300 3000 by default)

Prints a row for each number of sources and each kind of edit: the median and the slowest of several edits in seconds,
the median of the page's rendering alone, and that of the processor's time, which other programs disturb less. An edit
is of a sentence of a source, of an actor's name in its frontmatter, or of a template. The collection is made up, the
same each time; names are read by the rules alone.
"""

import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY / "tests"))

from browser.made_up_collection import write_collection  # noqa: E402 # the path of the tests has to be known first

from generator.workbench import Workbench  # noqa: E402

EDITS = 7
FEW = 40
"""Sources below which the made-up collection, whose extremes alone are many, is cut down."""
TEMPLATE = '{% extends "default/pages/source.html" %}\n{# edit NUMBER #}\n'
Edit = Callable[[Path, Path, int], Path]


def edit_body(root: Path, page: Path, number: int) -> Path:
    """Another sentence at the end of a source."""
    page.write_text(
        f"{page.read_text(encoding='utf-8')}\nA patrol came by for the {number}th time.\n", encoding="utf-8"
    )
    return page


def edit_name(root: Path, page: Path, number: int) -> Path:
    """Another name for the first actor that a source lists."""
    text = page.read_text(encoding="utf-8")
    page.write_text(re.sub(r"(?m)^(- name: ).*$", rf"\g<1>Quillon Abernathy {number}", text, count=1), "utf-8")
    return page


def edit_template(root: Path, page: Path, number: int) -> Path:
    """A site's own template of sources' pages."""
    template = root / "templates" / "pages" / "source.html"
    template.parent.mkdir(parents=True, exist_ok=True)
    template.write_text(TEMPLATE.replace("NUMBER", str(number)), encoding="utf-8")
    return template


def make_project(folder: Path, count: int) -> None:
    """A project of so many sources."""
    write_collection(folder, count=max(count, FEW))
    if count < FEW:
        shutil.rmtree(folder / "seeds")
        kept = frozenset(plain_sources(folder)[:count])
        for page in (folder / "content" / "sources").rglob("*.md"):
            if page not in kept:
                page.unlink()


def plain_sources(folder: Path) -> list[Path]:
    """The sources that list actors, by path."""
    pages = sorted((folder / "content" / "sources").glob("*.md"))
    return [page for page in pages if re.search(r"(?m)^- name: ", page.read_text(encoding="utf-8"))]


def time_edits(workbench: Workbench, root: Path, edit: Edit) -> tuple[float, float, float, float]:
    """The median and the slowest time of an edit in seconds, the median of rendering alone, and that of the time that
    the processor spent on the whole."""
    pages = plain_sources(root)
    times: list[tuple[float, float, float]] = []
    for number in range(EDITS):
        page = pages[(number * 7919) % len(pages)]
        changed = edit(root, page, number)
        start, spent = time.perf_counter(), time.process_time()
        workbench.refresh([changed])
        refreshed = time.perf_counter()
        if workbench.render(f"sources/{page.stem}/index.html") is None:
            sys.exit(f"{page} is no page of the site")
        end = time.perf_counter()
        times.append((end - start, end - refreshed, time.process_time() - spent))
    whole, rendering, spent_each = zip(*times, strict=True)
    return median(whole), max(whole), median(rendering), median(spent_each)


def main() -> None:
    counts = [int(count) for count in sys.argv[1:]] or [5, 300, 3000]
    print(f"{'sources':>8} {'edit':<14} {'median s':>9} {'slowest s':>10} {'of it page s':>13} {'processor s':>12}")
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            make_project(root, count)
            workbench = Workbench(root, {"model": "none"})
            start = time.perf_counter()
            workbench.refresh()
            print(f"{count:>8} {'(first)':<14} {time.perf_counter() - start:>9.2f}", flush=True)
            for edit in (edit_body, edit_name, edit_template):
                row = "{:>8} {:<14} {:>9.3f} {:>10.3f} {:>13.3f} {:>12.3f}"
                print(
                    row.format(count, edit.__name__.replace("_", " "), *time_edits(workbench, root, edit)), flush=True
                )


if __name__ == "__main__":
    main()
