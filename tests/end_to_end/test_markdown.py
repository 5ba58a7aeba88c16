"""The Markdown of GitHub and Obsidian, from an author's page to the site."""

import re

from crawler import broken_references, read_site
from harness import Project
from pictures import make_png, make_svg

METHOD = "---\ntitle: Method\n---\n\n## How we read\n\nWe read twice. ^twice\n"
EVERYTHING = """---
title: Everything
---

As [[Method#How we read]] and [[method#^twice|twice]] say, #ports/dues.

![[the quay, 50% #1 ñ.png|The quay]]

[Dues](dues.csv) and [method](method.md#how-we-read).

> [!WARNING]
> Mariana Costa warned. %% confidential %%

- [ ] Ask
- [x] Read

Quay
: A place.

==So.==[^1]

[^1]: A note.
"""


def body_of(project: Project, page: str) -> str:
    """The HTML of a page's body, without the links that blocks bear to themselves."""
    html = project.read(f"site/{page}/index.html")
    found = re.search(r'<div class="body"[^>]*>\n(.*?)\n  </div>', html, re.DOTALL)
    assert found, html
    return re.sub(r'<a class="permalink"[^>]*>¶</a>', "", found[1])


def test_a_page_with_everything_builds_without_a_problem(ports: Project) -> None:
    ports.write("content/notes/method.md", METHOD)
    ports.write("content/pictures/the quay, 50% #1 ñ.png", make_png(60, 40))
    ports.write("content/notes/dues.csv", "year,dues\n2014,3\n")
    ports.write(
        "content/notes/everything.md",
        EVERYTHING,
    )
    assert ports.codes("build") == []
    site = ports.root / "site"
    assert list(broken_references(site)) == []
    assert (site / "notes/dues.csv").read_bytes() == b"year,dues\n2014,3\n"
    page = read_site(site)["notes/everything/index.html"]
    assert "../../pictures/the%20quay%2C%2050%25%20%231%20%C3%B1.png" in page.fetched
    assert "confidential" not in body_of(ports, "notes/everything")


def test_a_file_is_in_the_site_as_long_as_something_links_to_it(ports: Project) -> None:
    ports.write("content/pictures/quay.svg", make_svg())
    ports.write("content/pictures/other.svg", make_svg())
    ports.write("content/notes/quay.md", "---\ntitle: Quay\n---\n\n![[quay.svg|The quay]]\n")
    ports.run("build")
    assert (ports.root / "site/pictures/quay.svg").is_file()
    assert not (ports.root / "site/pictures/other.svg").exists()
    ports.write("content/pictures/quay.svg", make_svg("<rect/>"))
    ports.run("build")
    assert "rect" in ports.read("site/pictures/quay.svg")
    ports.edit("content/notes/quay.md", "![[quay.svg|The quay]]", "No picture.")
    ports.run("build")
    assert not (ports.root / "site/pictures").exists()


def test_unsafe_files_are_not_published(ports: Project) -> None:
    ports.write("content/notes/chart.html", "<script>alert(1)</script>")
    ports.write("content/notes/chart.svg", make_svg("<script>alert(1)</script>"))
    ports.write("content/notes/charts.md", "---\ntitle: Charts\n---\n\n[a](chart.html) ![The chart](chart.svg)\n")
    assert ports.codes("build", code=1) == [("file-unsafe", "content/notes/charts.md")] * 2
    assert not list((ports.root / "site").rglob("chart.*"))


def test_a_file_never_takes_the_place_of_the_sites_own(ports: Project) -> None:
    ports.write("content/assets/style.css", "no style")
    ports.write("content/actors/mariana-costa", "no folder")
    ports.write(
        "content/notes/files.md", "---\ntitle: Files\n---\n\n[a](../assets/style.css) [b](../actors/mariana-costa)\n"
    )
    paths = ["site/actors/mariana-costa", "site/assets/style.css"]
    assert ports.codes("build", code=1) == [("same-address", path) for path in paths]
    assert (ports.root / "site/actors/mariana-costa/index.html").is_file()
    assert "no style" not in ports.read("site/assets/style.css")


def test_a_heading_that_another_page_lacks_is_told_with_a_near_one(ports: Project) -> None:
    ports.write("content/notes/method.md", METHOD)
    ports.write("content/notes/other.md", "---\ntitle: Other\n---\n\nSee [[Method#How we raed]].\n")
    [row] = ports.run_json("build")["problems"]
    assert (row["code"], row["path"], row["line"]) == ("broken-link", "content/notes/other.md", 5)
    assert row["hint"] == "Did you mean “#how-we-read”?"


def test_kinds_of_callouts_and_tasks_are_said_in_the_sites_language(ports: Project) -> None:
    ports.write("sourcebook.toml", '[site]\nlang = "es"\n')
    ports.write("content/notes/aviso.md", "---\ntitle: Aviso\n---\n\n> [!warning] Warning\n> Texto.\n\n- [x] Hecho\n")
    ports.run("build")
    body = body_of(ports, "notes/aviso")
    assert '<span class="callout-kind">Advertencia</span> Warning' in body
    assert 'aria-label="Hecho"' in body


def test_a_document_keeps_its_own_signs(ports: Project) -> None:
    ports.write(
        "seeds/signs.txt",
        "Signs in a report\n\nThe rate rose by 5 %% in May %% and again, see #ports and ==here== with $a_1$ shown.\n",
    )
    ports.run("build")
    [page] = [path for path in ports.pages() if "signs" in path]
    html = body_of(ports, page.removeprefix("content/").removesuffix(".md"))
    assert "rose by 5 %% in May %% and again, see #ports and ==here== with $a_1$ shown." in html


def test_comments_are_found_by_no_search_and_name_nobody(ports: Project) -> None:
    ports.write("content/notes/plan.md", "---\ntitle: Plan\n---\n\nText.\n\n%%\nHenrique Duarte, confidential\n%%\n")
    ports.run("build")
    for path, content in ports.tree("site").items():
        assert b"confidential" not in content, path
    assert "Henrique Duarte" not in ports.read("site/notes/plan/index.html")
