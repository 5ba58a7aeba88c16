"""Pictures and other files beside the pages: how they are found, and what a page shows for them."""

import re
from pathlib import Path

import pytest
from link.made_up import link, try_link, without_permalinks
from pictures import make_png, make_svg

from generator.core.content_files import ContentFiles, list_content_files

NOTE = "content/notes/page.md"
SHOWN = re.compile(r"<img [^>]*>")


@pytest.fixture
def files(tmp_path: Path) -> ContentFiles:
    """A content folder with some pictures and attachments."""
    content: dict[str, bytes] = {
        "notes/quay.png": make_png(60, 40),
        "pictures/map of 50% #1 ñ.png": make_png(600, 300),
        "pictures/Plan.PNG": make_png(2, 2),
        "a/twin.png": make_png(1, 1),
        "b/twin.png": make_png(1, 1),
        "drawing.svg": make_svg().encode(),
        "bad.svg": make_svg("<script/>").encode(),
        "notes/broken.png": b"no picture",
        "papers/report (1).pdf": b"%PDF",
        "notes/page.html": b"<p>",
    }
    for path, data in content.items():
        (tmp_path / "content" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "content" / path).write_bytes(data)
    (tmp_path / "secret.png").write_bytes(make_png(1, 1))
    (tmp_path / "content/out.png").symlink_to(tmp_path / "secret.png")
    return list_content_files(tmp_path / "content")


QUAY = '<img src="../quay.png" alt="{}" width="{}" height="{}" loading="lazy" decoding="async" />'


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("![The quay](quay.png)", QUAY.format("The quay", 60, 40)),
        ("![The *quay*](./quay.png)", QUAY.format("The quay", 60, 40)),
        ("![The quay](/notes/quay.png)", QUAY.format("The quay", 60, 40)),
        ("![The quay|30](quay.png)", QUAY.format("The quay", 30, 20)),
        ("![[quay.png]]", QUAY.format("", 60, 40)),
        ("![[quay.png|The quay]]", QUAY.format("The quay", 60, 40)),
        ("![[quay.png|30]]", QUAY.format("", 30, 20)),
        ("![[quay.png|30x30]]", QUAY.format("", 30, 30)),
        ("![[notes/quay.png|The quay|30]]", QUAY.format("The quay", 30, 20)),
        ("![[quay.png|Quay 3]]", QUAY.format("Quay 3", 60, 40)),
    ],
)
def test_a_picture_is_shown_in_its_size_or_that_which_is_asked_for(body: str, shown: str, files: ContentFiles) -> None:
    linked = link(body, path=NOTE, files=files)
    assert SHOWN.findall(linked.html) == [shown]
    assert linked.files == ("notes/quay.png",)


def test_a_picture_may_have_a_title_and_stand_in_a_link(files: ContentFiles) -> None:
    html = link('[![The quay](quay.png "At noon")](https://example.org)', path=NOTE, files=files).html
    assert re.search(
        r'<a href="https://example.org"><img src="../quay.png" alt="The quay" title="At noon" [^>]*></a>', html
    )


@pytest.mark.parametrize(
    "body",
    [
        "![[map of 50% #1 ñ.png]]",
        "![a](<../pictures/map of 50%25 %231 ñ.png>)",
        "![a](../pictures/map%20of%2050%25%20%231%20%C3%B1.png)",
        "[a](../pictures/map%20of%2050%25%20%231%20%C3%B1.png)",
    ],
)
def test_an_address_is_percent_encoded(body: str, files: ContentFiles) -> None:
    html = link(body, path=NOTE, files=files).html
    assert '="../../pictures/map%20of%2050%25%20%231%20%C3%B1.png"' in html


@pytest.mark.parametrize("name", ["plan.png", "Plan.PNG", "pictures/plan.png"])
def test_a_file_is_found_by_the_end_of_its_path_whatever_the_case(name: str, files: ContentFiles) -> None:
    assert link(f"![[{name}]]", path="content/deep/down/page.md", files=files).files == ("pictures/Plan.PNG",)
    assert link(f"![a]({name})", path="content/deep/down/page.md", files=files).files == ("pictures/Plan.PNG",)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("e\u0301cole.png", "![[\u00e9cole.png]]"),
        ("e\u0301cole.png", "![a](../e\u0301cole.png)"),
        ("e\u0301cole.png", "![a](../%C3%A9cole.png)"),
        ("At 3.15\u202fPM.png", "![[At 3.15\u202fPM.png]]"),
        ("At 3.15\u202fPM.png", "![a](<../At 3.15 PM.png>)"),
        ("At 3.15\u202fPM.png", "![a](../At%203.15%E2%80%AFPM.png)"),
    ],
)
def test_a_file_is_found_however_a_computer_writes_its_accents_and_blanks(tmp_path: Path, name: str, body: str) -> None:
    (tmp_path / name).write_bytes(make_png(1, 1))
    assert link(body, path=NOTE, files=list_content_files(tmp_path)).files == (name,)


def test_of_two_files_that_differ_in_case_alone_the_one_as_written_is_meant(tmp_path: Path) -> None:
    for name in ("Quay.png", "quay.png"):
        (tmp_path / name).write_bytes(make_png(1, 1))
    files = list_content_files(tmp_path)
    assert link("![a](../quay.png) ![[Quay.png]]", path=NOTE, files=files).files == ("quay.png", "Quay.png")


def test_a_picture_whose_size_is_not_known_has_none(files: ContentFiles) -> None:
    html = link("![[broken.png]]", path=NOTE, files=files).html
    assert SHOWN.findall(html) == ['<img src="../broken.png" alt="" loading="lazy" decoding="async" />']


def test_other_files_are_linked_to(files: ContentFiles) -> None:
    body = "[[report (1).pdf]], [[report (1).pdf#page=3|page 3]], [this](<../papers/report (1).pdf#page=3>)"
    linked = link(body, path=NOTE, files=files)
    address = "../../papers/report%20%281%29.pdf"
    assert re.findall(r'href="(\.\.[^"]*)"', linked.html) == [address, f"{address}#page=3", f"{address}#page=3"]
    assert linked.files == ("papers/report (1).pdf",)
    assert linked.unsupported == ()


def test_an_embedded_file_that_is_no_picture_is_a_link_and_told(files: ContentFiles) -> None:
    linked = link("![[report (1).pdf]]", path=NOTE, files=files)
    assert ">report (1).pdf</a>" in linked.html
    assert [(one.kind, one.line) for one in linked.unsupported] == [("files", 13)]


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ("![[twin.png]]", "ambiguous-name", "“twin.png” could be 2 files."),
        ("![a](qauy.png)", "broken-link", "There is no file “qauy.png” in the content folder."),
        ("![a](../../secret.png)", "broken-link", "There is no file “../../secret.png” in the content folder."),
        (
            "![a](../out.png)",
            "broken-link",
            "“out.png” is a link that leaves the content folder; it was not published.",
        ),
        ("![[out.png]]", "broken-link", "“out.png” is a link that leaves the content folder; it was not published."),
        (
            "[a](page.html)",
            "file-unsafe",
            "“notes/page.html” was not published: a browser would run it as a part of the site.",
        ),
        (
            "[[page.html]]",
            "file-unsafe",
            "“notes/page.html” was not published: a browser would run it as a part of the site.",
        ),
        (
            "![[page.html]]",
            "file-unsafe",
            "“notes/page.html” was not published: a browser would run it as a part of the site.",
        ),
        (
            "![[bad.svg]]",
            "file-unsafe",
            "“bad.svg” was not published: it holds something that a browser would run, or may hold it.",
        ),
        ("[a](nothing.pdf)", "broken-link", "“nothing.pdf” leads to no page of the site."),
        ("[[nothing.pdf]]", "unknown-name", "Nothing in the site is called “nothing.pdf”."),
    ],
)
def test_a_file_that_cannot_be_had_is_text_and_one_problem(
    body: str, code: str, message: str, files: ContentFiles
) -> None:
    linked, [problem] = try_link(body, path=NOTE, files=files)
    assert (problem.code, problem.location.line, problem.message) == (code, 13, message)
    assert linked.files == ()
    assert not re.search("<(?:a|img) ", without_permalinks(linked.html))


def test_a_near_file_is_named(files: ContentFiles) -> None:
    _, [problem] = try_link("![a](qauy.png)", path=NOTE, files=files)
    assert problem.hint == "Did you mean “/notes/quay.png”?"


def test_a_picture_of_another_host_is_a_link(files: ContentFiles) -> None:
    html = link("![The quay](https://example.org/quay.png)", path=NOTE, files=files).html
    assert not SHOWN.search(html)
    assert '<a href="https://example.org/quay.png">The quay</a>' in html


def test_sources_may_show_pictures_too(files: ContentFiles) -> None:
    assert link("![The quay](../notes/quay.png)", files=files).files == ("notes/quay.png",)
