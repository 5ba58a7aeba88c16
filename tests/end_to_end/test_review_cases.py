"""The readable cases of a review: a document in, what is left for the author to settle out."""

import pytest
from harness import Project
from readable_cases import read_cases


@pytest.mark.parametrize(("title", "seed", "expected"), read_cases("review.md"))
def test_review(project: Project, title: str, seed: str, expected: str) -> None:
    project.write("sourcebook.toml", '[site]\npublish = "full"\n')
    project.write("seeds/lamps.txt", seed)
    project.run("ingest")
    assert project.run("review").output.strip() == expected
