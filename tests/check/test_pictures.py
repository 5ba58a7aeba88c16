"""A picture without words is told of at its line, however it is written."""

import pytest
from check_case import Find
from harness import Project

from generator.check.pictures import find_pictures_without_text

BARE = ["![](quay.png)", "![[quay.png]]", "![[quay.png|300]]", "![300](quay.png)", "![](https://example.org/quay.png)"]
WORDED = ["![The quay](quay.png)", "![[quay.png|The quay]]", "![[quay.png|The quay|300]]", "![The quay|300](quay.png)"]


@pytest.mark.parametrize("picture", BARE)
def test_picture_without_text_is_told_of_at_its_line(project: Project, find: Find, picture: str) -> None:
    project.write("content/notes/quay.md", f"---\ntitle: The quay\n---\n\nFirst line,\nthen {picture} here.\n")
    [problem] = find(find_pictures_without_text)
    assert (problem.location.path, problem.location.line) == ("content/notes/quay.md", 6)
    assert "quay.png" in problem.message


@pytest.mark.parametrize("picture", WORDED)
def test_picture_with_text_is_all_right(project: Project, find: Find, picture: str) -> None:
    project.write("content/notes/quay.md", f"{picture}\n")
    assert find(find_pictures_without_text) == []


@pytest.mark.parametrize("text", ["`![](quay.png)`", "    ![](quay.png)", "\\![](quay.png)", "[](quay.png)"])
def test_what_is_no_picture_is_none(project: Project, find: Find, text: str) -> None:
    project.write("content/notes/quay.md", f"Words.\n\n{text}\n")
    assert find(find_pictures_without_text) == []
