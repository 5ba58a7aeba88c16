"""Small projects of pages that authors wrote, and what one rule says of them."""

from pathlib import Path

import pytest
from check_case import Find
from harness import Project

from generator.check import Rule
from generator.check.collection import open_collection
from generator.core.config import load_config
from generator.core.model import Problem
from generator.core.problems import sort_problems

SOURCE = """\
---
title: Ports authority and navy sign a patrol accord
date: 2014-03-09
publish: full
source: {rights: CC BY 4.0}
actors:
  - {name: Mariana Costa, kind: person}
---

Mariana Costa signed the accord.
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project of one source, in which nothing is wrong."""
    project = Project(tmp_path)
    project.write("content/sources/accord.md", SOURCE)
    return project


@pytest.fixture
def find(project: Project) -> Find:
    """What a rule finds in the project as it then lies there, in order."""

    def run(rule: Rule) -> list[Problem]:
        config, wrong = load_config(project.root)
        assert wrong == ()
        with open_collection(config) as collection:
            return list(sort_problems(rule(collection)))

    return run
