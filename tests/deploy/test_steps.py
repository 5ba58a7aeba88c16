"""The workflow's own shell steps, run in order in a fresh clone of a project: what is published, what is refused."""

import subprocess
from pathlib import Path

import pytest
from deploy.machine import Machine, make_machine, own_site
from deploy.workflow import BASE_URL, Run, clone, git, run_build
from harness import FISH, PORTS, Project, unwrapped


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """A machine with nothing but the base package's libraries."""
    return make_machine(tmp_path_factory.mktemp("deploy") / "machine")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project that ``init`` made of an author's two documents, built once by the author."""
    papers = Project(tmp_path / "papers")
    papers.write("ports-accord.txt", unwrapped(PORTS))
    papers.write("fisheries.txt", unwrapped(FISH))
    project = Project(tmp_path / "book")
    project.root.mkdir()
    project.run("init", "--from", str(papers.root))
    project.edit("sourcebook.toml", '# publish = "excerpt"', 'publish = "full"')
    project.run("build")
    return project


def build(project: Project, event: str, machine: Machine) -> tuple[Run, Path]:
    """Runs the steps in a fresh clone of the project, and gives the run and the clone."""
    cloned = clone(project.root, project.root.parent)
    return run_build(cloned, event, machine.variables), cloned


def test_default_branch_is_built_for_the_address_that_the_repository_has(project: Project, machine: Machine) -> None:
    run, cloned = build(project, "push", machine)
    assert not run.failed, run.steps
    assert list(run.steps) == ["Install", "Build"]
    site = run.uploaded["github-pages"]
    assert f'href="{BASE_URL}/"' in (site / "index.html").read_text(encoding="utf-8")
    assert "Mariana Costa" in (site / "actors" / "mariana-costa" / "index.html").read_text(encoding="utf-8")
    assert git(cloned, "status", "--porcelain") == ""


def test_pull_request_is_built_and_checked_and_has_a_preview(project: Project, machine: Machine) -> None:
    run, cloned = build(project, "pull_request", machine)
    assert not run.failed, run.steps
    assert list(run.steps) == ["Install", "Build", "Check"]
    assert (run.uploaded["site-preview"] / "index.html").is_file()
    assert git(cloned, "status", "--porcelain") == ""


def test_problems_stand_beside_their_lines_in_a_pull_request(project: Project, machine: Machine) -> None:
    project.write("content/notes/lamps.md", "---\ntitle: Lamps\n---\n\nSee [[Nobody of That Name]].\n")
    run, _ = build(project, "pull_request", machine)
    assert "file=content/notes/lamps.md,line=5" in run.steps["Check"][1]


def test_document_that_was_not_ingested_stops_the_build(project: Project, machine: Machine) -> None:
    project.write("seeds/lamps.txt", unwrapped(PORTS).replace("Costa", "Lamas"))
    run, cloned = build(project, "push", machine)
    assert run.failed == "Build"
    assert "seeds/lamps.txt" in run.steps["Build"][1]
    assert not (cloned / "site").exists()


def test_documents_may_stay_private(project: Project, machine: Machine) -> None:
    project.edit(".gitignore", "/site/", "/site/\n/seeds/")
    run, cloned = build(project, "push", machine)
    assert not run.failed, run.steps
    assert not (cloned / "seeds").exists()
    assert (run.uploaded["github-pages"] / "index.html").is_file()


def test_newcomer_comes_from_the_wheel_to_a_site(tmp_path: Path, machine: Machine) -> None:
    for command in (
        "python -m pip install sourcebook",
        "sourcebook init book",
        "sourcebook -C book build --strict",
        "sourcebook -C book check --strict",
    ):
        done = subprocess.run(command.split(), cwd=tmp_path, env=machine.variables, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
    assert "Mariana Costa" in (tmp_path / "book" / "site" / "index.html").read_text(encoding="utf-8")


def test_this_repository_publishes_itself() -> None:
    assert f'href="{BASE_URL}/"' in (own_site() / "index.html").read_text(encoding="utf-8")
