"""An existing vault of some hundred notes, put into ``content/``, builds."""

from collections import Counter

import pytest
from crawler import broken_references, read_site
from harness import Project
from made_up_vault import write_vault
from pictures import make_png


@pytest.fixture
def vault(project: Project) -> Project:
    write_vault(project)
    return project


def test_a_vault_builds_and_every_link_of_its_site_leads_somewhere(vault: Project) -> None:
    before = vault.tree("content")
    document = vault.run_json("build")
    assert document["build"]["pages"] == 304
    assert vault.tree("content") == before
    site = vault.root / "site"
    assert list(broken_references(site)) == []
    for name, page in read_site(site).items():
        assert len(page.ids) == len(set(page.ids)), name


def test_what_is_not_supported_is_one_warning_for_each_kind(vault: Project) -> None:
    rows = vault.run_json("build")["problems"]
    codes = Counter(row["code"] for row in rows)
    assert set(codes) == {"unsupported-markdown", "unknown-name"}
    kinds = [row["message"] for row in rows if row["code"] == "unsupported-markdown"]
    begins = ("Embedded notes", "Embedded files", "Queries", "Diagrams", "Formulas", "Marks of templates", "HTML")
    assert len(kinds) == len(begins)
    for begin in begins:
        [message] = [one for one in kinds if one.startswith(begin)]
        assert "places in" in message
    assert all(row["line"] for row in rows)


def test_what_is_not_supported_is_shown_as_it_is_written(vault: Project) -> None:
    vault.run("build")
    html = "".join(path.read_text(encoding="utf-8") for path in (vault.root / "site").rglob("index.html"))
    for text in (
        "TABLE date FROM #ports",
        "graph LR; A--&gt;B",
        "$r_t = \\frac{a}{b}$",
        "x_1 * x_2 *",
        "&lt;b&gt;HTML&lt;/b&gt;",
    ):
        assert text in html, text
    assert "&lt;% tp.file.cursor() %&gt;" in html
    assert "to check" not in html


def test_only_files_that_notes_link_to_are_copied(vault: Project) -> None:
    vault.run("build")
    site = set(vault.tree("site"))
    assert {f"attachments/plan {number}.png" for number in range(5)} <= site
    assert {"attachments/minutes.pdf", "attachments/talk.mp3"} <= site
    assert not {path for path in site if "unused" in path or "canvas" in path or "obsidian" in path or "trash" in path}


def test_notes_are_called_as_in_obsidian(vault: Project) -> None:
    vault.run("build")
    titles = {page.title.partition(" – ")[0] for page in read_site(vault.root / "site").values()}
    assert {"Harbour dues 0", "2024-01-01", "Mariana Costa"} <= titles
    assert "Tasks" not in titles


@pytest.mark.parametrize("publish", ["metadata", "excerpt"])
def test_a_file_that_only_withheld_words_link_to_is_not_copied(project: Project, publish: str) -> None:
    body = "A lamp with a [chart](chart.txt) burns. " + "word " * 200 + ".\n\n[ledger](ledger.txt) ![[quay.png]]\n"
    project.write("content/sources/held.md", f"---\ntitle: Held\npublish: {publish}\n---\n\n{body}")
    project.write("content/notes/open.md", "---\ntitle: Open\n---\n\n![[quay.png]]\n")
    for name in ("chart.txt", "ledger.txt", "quay.png"):
        project.write(f"content/sources/{name}", make_png(2, 2))
    project.run("build")
    copied = {path.name for path in (project.root / "site/sources").iterdir() if path.is_file()} - {"index.html"}
    assert copied == {"quay.png"} | ({"chart.txt"} if publish == "excerpt" else set())
