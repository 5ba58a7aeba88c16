"""Each type of seed makes a page; what an author says beside it wins, and what is missing is told."""

import builtins
from datetime import date

import pytest
from harness import PORTS, Project, unwrapped
from made_up_files import Placed, docx, pdf, word_paragraph, wrapped

TITLE, _, _, _, *BODY = unwrapped(PORTS).strip().split("\n\n")
TEXT = "\n\n".join(BODY)


def as_page() -> str:
    tags = '<meta property="article:published_time" content="2014-03-09"><meta name="author" content="Ana Pereira">'
    paragraphs = "".join(f"<p>{text}</p>" for text in BODY)
    return f"<html><head><title>{TITLE}</title>{tags}</head><body><nav><a href='/'>Home</a></nav><article>" + (
        f"<h1>{TITLE}</h1>{paragraphs}</article><footer>© 2014 Harbour Gazette</footer></body></html>"
    )


def as_markdown() -> str:
    return f"---\nauthor: Ana Pereira\ndate: 2014-03-09\nseries: Quays\n---\n# {TITLE}\n\n{TEXT}\n"


def as_pdf() -> bytes:
    page = [Placed(72, 60, line, 16, True) for line in (TITLE,)]
    y = 120.0
    for text in BODY:
        for line in wrapped(text.replace("“", '"').replace("”", '"'), 70):
            page.append(Placed(72, y, line, 10))
            y += 12
        y += 8
    return pdf([page], author="Ana Pereira", created="D:20140309")


def as_word() -> bytes:
    core = "<dc:creator>Ana Pereira</dc:creator><dcterms:created>2014-03-09T00:00:00Z</dcterms:created>"
    return docx(word_paragraph(TITLE, "Title") + "".join(map(word_paragraph, BODY)), core=core)


SEEDS = {
    "ports.html": as_page().encode(),
    "ports.md": as_markdown().encode(),
    "ports.pdf": as_pdf(),
    "ports.docx": as_word(),
}


@pytest.mark.parametrize("name", SEEDS)
def test_a_seed_of_each_type_makes_its_page(project: Project, name: str) -> None:
    project.write(f"seeds/{name}", SEEDS[name])
    assert [code for code, _ in project.codes("ingest") if not code.startswith("rights")] == []
    (page,) = project.pages()
    meta = project.meta(page)
    assert meta["title"] == TITLE
    assert meta["date"] == date(2014, 3, 9)
    assert meta["date_basis"] == ("inferred" if name.endswith(("pdf", "docx")) else "stated")
    assert meta["source"]["file"] == f"seeds/{name}"
    assert meta["source"]["authors"] == ["Ana Pereira"]
    text = project.read(page)
    assert "Minister of Ports Mariana Costa said the accord would end the night raids." in text
    assert "Home" not in text


def test_a_side_file_wins_and_a_change_of_it_refreshes_the_page(project: Project) -> None:
    project.write("seeds/ports.html", SEEDS["ports.html"])
    project.write("seeds/ports.yaml", "publisher: Harbour Courier\ndate: 2014-03-10\nurl: https://courier.example/a\n")
    project.run("ingest")
    (page,) = project.pages()
    assert project.meta(page)["source"]["publisher"] == "Harbour Courier"
    assert project.meta(page)["source"]["url"] == "https://courier.example/a"
    assert project.meta(page)["date"] == date(2014, 3, 10)
    project.write("seeds/ports.yaml", "publisher: Harbour Herald\ndate: 2014-03-10\n")
    project.run("ingest")
    assert project.pages() == [page]
    assert project.meta(page)["source"]["publisher"] == "Harbour Herald"


def test_what_is_wrong_beside_a_seed_is_told_once(project: Project) -> None:
    project.write("seeds/ports.html", SEEDS["ports.html"])
    project.write("seeds/ports.yaml", "title: Ports\ndate: soon\n")
    project.write("seeds/lamps.yaml", "title: Lamps\n")
    codes = project.codes("ingest", code=1)
    assert [row for row in codes if "side-file" in row[0]] == [
        ("side-file-alone", "seeds/lamps.yaml"),
        ("bad-side-file", "seeds/ports.yaml"),
    ]
    assert len(project.pages()) == 1


def test_a_missing_extra_is_told_once_for_each_seed(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(name: str, *rest: object) -> object:
        if name.partition(".")[0] in ("pypdfium2", "mammoth"):
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", refuse)
    for name, data in SEEDS.items():
        project.write(f"seeds/{name}", data)
    missing = [row for row in project.codes("ingest") if row[0] == "seed-needs-extra"]
    assert missing == [("seed-needs-extra", "seeds/ports.docx"), ("seed-needs-extra", "seeds/ports.pdf")]
    assert len(project.pages()) == 2
