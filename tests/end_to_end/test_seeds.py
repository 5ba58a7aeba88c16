"""Whatever lies in seeds/: a page, or a clear problem; never a crash, and never somebody else's page."""

import os
from pathlib import Path

import pytest
from harness import PORTS, Project, unwrapped

TEXT = unwrapped(PORTS).replace("Tomás", "Tomás “el Almirante”")


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("windows-1252"),
        TEXT.replace("“", '"').replace("”", '"').encode("latin-1"),
        TEXT.replace("\n", "\r\n").encode("utf-8"),
        TEXT.replace("\n", "\r").encode("utf-8"),
        TEXT.replace("accord", "acc\0ord", 1).encode("utf-8"),
    ],
    ids=["utf-8", "utf-8-bom", "utf-16", "utf-16-le", "utf-16-be", "windows-1252", "latin-1", "crlf", "cr", "nul"],
)
def test_every_encoding_gives_the_same_page(project: Project, data: bytes) -> None:
    project.write("seeds/ports.txt", data)
    project.run("ingest")
    (page,) = project.pages()
    assert page == "content/sources/2014-03-09-ports-authority-and-navy-sign-a-patrol-accord.md"
    text = project.read(page)
    assert "Admiral Tomás" in text
    assert "\0" not in text
    assert "\r" not in text
    assert "acc\ufffdord" not in text


def test_bad_seeds_are_all_told_in_one_run_and_cost_no_page(ports: Project, tmp_path: Path) -> None:
    ports.write("sourcebook.toml", '[site]\npublish = "full"\n[ingest]\nmax_bytes = 100_000\n')
    ports.write("seeds/empty.txt", b"")
    ports.write("seeds/blank.txt", b" \n\n\t\n")
    ports.write("seeds/junk.txt", bytes(range(32)) * 200)
    ports.write("seeds/large.txt", b"word " * 50_000)
    ports.write("seeds/sound.mp3", b"ID3")
    ports.write("seeds/copy.txt", ports.read("seeds/fisheries.txt"))
    ports.write("seeds/.hidden.txt", b"left out in silence")
    (tmp_path / "outside.txt").write_text("Somebody else's text.")
    (ports.root / "seeds/link.txt").symlink_to(tmp_path / "outside.txt")
    (ports.root / "seeds/ring.txt").symlink_to("ring.txt")
    os.mkfifo(ports.root / "seeds/pipe.txt")
    assert sorted(ports.codes("build", code=1)) == [
        ("seed-binary", "seeds/junk.txt"),
        ("seed-duplicate", "seeds/fisheries.txt"),
        ("seed-empty", "seeds/blank.txt"),
        ("seed-empty", "seeds/empty.txt"),
        ("seed-outside-project", "seeds/link.txt"),
        ("seed-too-large", "seeds/large.txt"),
        ("seed-unreadable", "seeds/pipe.txt"),
        ("seed-unreadable", "seeds/ring.txt"),
        ("seed-unsupported", "seeds/sound.mp3"),
    ]
    assert len([page for page in ports.pages() if "/sources/" in page]) == 2
    assert "Somebody else" not in "".join(ports.read(page) for page in ports.pages())


def test_link_that_stays_in_the_project_is_followed(project: Project) -> None:
    project.write("archive/ports.txt", TEXT)
    (project.root / "seeds").mkdir()
    (project.root / "seeds/ports.txt").symlink_to("../archive/ports.txt")
    project.run("ingest")
    assert len(project.pages()) == 1


def test_seed_of_fifty_megabytes_is_a_clear_problem(project: Project) -> None:
    project.write("seeds/small.txt", TEXT)
    project.write("seeds/huge.txt", b"All work and no play. " * 2_400_000)
    (problem,) = project.run_json("ingest", code=1)["problems"]
    assert (problem["code"], problem["path"]) == ("seed-too-large", "seeds/huge.txt")
    assert "max_bytes" in problem["hint"]
    assert len(project.pages()) == 1


def test_one_short_line_is_a_document(project: Project) -> None:
    project.write("seeds/note.txt", "The harbour master resigned.\n")
    project.run("build")
    (page,) = project.pages()
    assert "The harbour master resigned" in project.read(page)


def test_markup_in_a_seed_is_text(project: Project) -> None:
    lines = ["A title", "", "By Ana Pereira", "", "He wrote <script>alert(1)</script> and [[Nobody]] and *stars* # 1."]
    project.write("seeds/markup.txt", "\n".join([*lines, "", "Then he went to Harbour City, and nobody saw him.", ""]))
    assert project.codes("build") == []
    html = next(text for path, text in project.tree("site").items() if path.startswith("sources/a-title")).decode()
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; and [[Nobody]] and *stars* # 1." in html


def test_no_seeds_at_all_is_a_clear_problem(project: Project) -> None:
    assert ("missing-folder", "seeds") in project.codes("build", code=1)
    assert not (project.root / "site").exists()


def test_content_alone_makes_a_site(project: Project) -> None:
    project.write("content/notes/first.md", "---\ntitle: First\n---\n\nA note.\n")
    assert project.codes("build") == []
    assert "notes/first/index.html" in project.tree("site")
