"""Links to anchors of the lists that the site makes by itself are held against these lists."""

from check_case import Find
from harness import Project

from generator.check.lost_anchors import find_lost_anchors


def test_year_that_a_list_has_is_found_and_another_told_of(project: Project, find: Find) -> None:
    project.write("content/notes/method.md", "Text.\n\n[2014](../sources/#_2014) and\n[2015](../sources/#_2015)\n")
    [problem] = find(find_lost_anchors)
    assert (problem.code, problem.location.path, problem.location.line) == ("broken-link", "content/notes/method.md", 4)
    assert "_2015" in problem.message
    assert problem.hint == "Did you mean “#_2014”?"


def test_links_to_pages_files_and_the_web_are_left_to_others(project: Project, find: Find) -> None:
    project.write("content/notes/plan.pdf", b"plan")
    links = "[a](plan.pdf#page=3) [b](https://example.org/#c) [d](../sources/accord.md#nothing) [e](#nowhere)"
    project.write("content/notes/method.md", f"{links}\n")
    assert find(find_lost_anchors) == []
