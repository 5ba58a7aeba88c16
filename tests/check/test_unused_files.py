"""Files of the content folder that no page shows or links to are told of; the site's own and hidden ones are not."""

from check_case import Find
from harness import Project

from generator.check.unused_files import find_unused_files


def test_file_that_no_page_uses_is_told_of(project: Project, find: Find) -> None:
    project.write("content/notes/plan.pdf", b"plan")
    project.write("content/spare.png", b"picture")
    assert [(one.code, one.location.path) for one in find(find_unused_files)] == [
        ("file-unused", "content/notes/plan.pdf"),
        ("file-unused", "content/spare.png"),
    ]


def test_files_that_pages_show_or_link_to_are_used(project: Project, find: Find) -> None:
    for name in ("plan.pdf", "quay.png", "pier.png"):
        project.write(f"content/notes/{name}", b"file")
    project.write("content/notes/method.md", "[plan](plan.pdf) ![Quay](quay.png) ![[pier.png|Pier]]\n")
    assert find(find_unused_files) == []


def test_pages_and_hidden_files_are_not_looked_at(project: Project, find: Find) -> None:
    project.write("content/.DS_Store", b"x")
    project.write("content/.obsidian/app.json", "{}")
    project.write("content/notes/Method.MD", "Text.\n")
    assert find(find_unused_files) == []


def test_file_whose_link_was_refused_is_told_of_there_alone(project: Project, find: Find) -> None:
    project.write("content/notes/page.html", "<p>Text.")
    project.write("content/notes/method.md", "[page](page.html)\n")
    assert find(find_unused_files) == []
