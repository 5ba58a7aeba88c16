"""The files beside pages: which there are, which are safe to publish, how large pictures are."""

import os
from pathlib import Path

import pytest
from pictures import make_png, make_svg

from generator.core.content_files import is_picture, list_content_files, picture_size, why_unsafe


def put(folder: Path, path: str, content: str | bytes = "") -> None:
    """A file below a folder."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())


def test_pages_and_hidden_files_are_left_out(tmp_path: Path) -> None:
    for path in ("a.png", "a/b c.pdf", "a/page.md", "a/PAGE.MD", ".hidden.png", ".obsidian/app.json", "a/.x/y.png"):
        put(tmp_path, path)
    files = list_content_files(tmp_path)
    assert files.paths == {"a.png", "a/b c.pdf"}
    assert files.by_name == {"a.png": ("a.png",), "b c.pdf": ("a/b c.pdf",)}
    assert files.outside == frozenset()


@pytest.mark.parametrize(
    ("name", "is_found"),
    [
        ("Screenshot 2014-03-09 at 3.15.07\u202fPM.png", True),
        ("quay\u00a0two.png", True),
        ("e\u0301cole.png", True),
        ("\U0001f469\u200d\U0001f33e.png", True),
        ("a\nb.png", False),
        ("a\x1bb.png", False),
        ("a\x85b.png", False),
        ("a\u2028b.png", False),
        (os.fsdecode(b"a\xffb.png"), False),
    ],
)
def test_signs_that_do_not_show_are_a_part_of_a_name_and_controls_are_not(
    tmp_path: Path, name: str, is_found: bool
) -> None:
    put(tmp_path, name)
    assert (list_content_files(tmp_path).paths == {name}) is is_found


def test_a_folder_that_is_not_there_has_no_files(tmp_path: Path) -> None:
    assert list_content_files(tmp_path / "none").paths == frozenset()


def test_what_leaves_the_folder_by_a_link_is_marked(tmp_path: Path) -> None:
    put(tmp_path, "elsewhere/secret.png")
    put(tmp_path, "content/own.png")
    content = tmp_path / "content"
    (content / "link.png").symlink_to(tmp_path / "elsewhere/secret.png")
    (content / "inner.png").symlink_to(content / "own.png")
    (content / "folder").symlink_to(tmp_path / "elsewhere")
    (content / "round").symlink_to(content)
    (content / "gone.png").symlink_to(tmp_path / "gone.png")
    files = list_content_files(content)
    assert files.paths == {"own.png", "inner.png", "link.png", "folder/secret.png"}
    assert files.outside == {"link.png", "folder/secret.png"}


def test_a_folder_that_is_itself_a_link_has_its_files(tmp_path: Path) -> None:
    put(tmp_path, "vault/own.png")
    (tmp_path / "content").symlink_to(tmp_path / "vault")
    assert list_content_files(tmp_path / "content").outside == frozenset()


def test_every_file_that_runs_in_a_browser_is_refused(tmp_path: Path) -> None:
    names = ["a.html", "a.HTM", "a.xhtml", "a.js", "a.mjs", "a.svgz", "a.xsl"]
    for name in names:
        put(tmp_path, name)
    files = list_content_files(tmp_path)
    assert all(why_unsafe(files, name) for name in names)


@pytest.mark.parametrize(
    "content",
    [
        make_svg("<script>alert(1)</script>"),
        make_svg("<svg:script>alert(1)</svg:script>"),
        make_svg(attributes='onload="alert(1)"'),
        make_svg("<rect\nonclick = 'x'/>"),
        make_svg('<a href="java&#115;cript:alert(1)"/>'),
        make_svg('<a href="java&#10;script:alert(1)"/>'),
        make_svg("<foreignObject/>"),
        make_svg(f"&#{'9' * 5000};<script/>"),
        '<!DOCTYPE svg [<!ENTITY x "y">]>' + make_svg(),
        '<?xml-stylesheet href="a.xsl"?>' + make_svg(),
        '<?xml version="1.0" encoding="UTF-7"?>' + make_svg(),
        '<html xmlns="http://www.w3.org/1999/xhtml"/>',
    ],
)
@pytest.mark.parametrize("suffix", ["svg", "SVG", "xml"])
def test_a_drawing_that_may_run_something_is_refused(tmp_path: Path, content: str, suffix: str) -> None:
    put(tmp_path, f"a.{suffix}", content)
    assert why_unsafe(list_content_files(tmp_path), f"a.{suffix}")


def test_a_drawing_in_another_encoding_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "a.svg", make_svg("<script/>").encode("utf-16"))
    assert why_unsafe(list_content_files(tmp_path), "a.svg")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.svg", make_svg('<text font-size="3">Montón = on</text><animate attributeName="r" to="3"/>')),
        ("a.xml", "<TEI><persName>Mariana Costa</persName></TEI>"),
        ("a.pdf", "<script>"),
        ("a.zip", ""),
        ("LICENCE", ""),
    ],
)
def test_other_files_may_be_published(tmp_path: Path, name: str, content: str) -> None:
    put(tmp_path, name, content)
    assert why_unsafe(list_content_files(tmp_path), name) == ""


@pytest.mark.parametrize(
    ("name", "content", "size"),
    [
        ("a.png", make_png(30, 20), (30, 20)),
        ("a.svg", make_svg(), (200, 80)),
        ("a.svg", make_svg(attributes='viewBox="0 0 4 3"'), None),
        ("a.png", b"\x89PNG\r\n\x1a\n", None),
        ("a.jpg", b"", None),
    ],
)
def test_pictures_have_a_size_where_they_tell_it(
    tmp_path: Path, name: str, content: str | bytes, size: tuple[int, int] | None
) -> None:
    put(tmp_path, name, content)
    assert picture_size(list_content_files(tmp_path), name) == size


def test_what_a_page_can_show() -> None:
    assert [is_picture(path) for path in ("a/b.PNG", "a.svg", "a.pdf", "png")] == [True, True, False, False]
