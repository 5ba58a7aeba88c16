"""The Pages workflow as GitHub would run it on this machine: the shell steps in order, the actions stood in for."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "pages.yml"
BASE_URL = "https://example.org/repo"
"""What configure-pages gives for a project's site."""

CONDITIONS = {
    None: ("push", "pull_request"),
    "github.event_name == 'pull_request'": ("pull_request",),
    "github.event_name != 'pull_request'": ("push",),
}
"""For which event a step with this condition runs."""
EXPRESSIONS = {"${{ steps.pages.outputs.base_url }}": {"push": BASE_URL, "pull_request": ""}}
"""What an expression in a step's environment gives; a step that does not run gives nothing."""
FILES = ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the job that builds: each shell step with its exit code and all that it printed, up to the first that
    failed; and what the upload steps were given."""

    steps: Mapping[str, tuple[int, str]]
    uploaded: Mapping[str, Path]

    @property
    def failed(self) -> str:
        """The name of the step that failed; empty when none did."""
        return next((name for name, (code, _) in self.steps.items() if code), "")


def read_workflow(path: Path = WORKFLOW) -> dict[Any, Any]:
    """The workflow as YAML 1.1 has it, in which the key ``on`` is True."""
    document: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return document


def run_build(project: Path, event: str, environment: Mapping[str, str]) -> Run:
    """Runs the shell steps of the job ``build`` of a project's own workflow in that project, as GitHub's shell does."""
    done: dict[str, tuple[int, str]] = {}
    uploaded: dict[str, Path] = {}
    files = {name: project.parent / name.lower() for name in FILES}
    for file in files.values():
        file.touch()
    for step in read_workflow(project / ".github" / "workflows" / "pages.yml")["jobs"]["build"]["steps"]:
        if event not in CONDITIONS[step.get("if")]:
            continue
        if "run" not in step:
            if "upload" in step["uses"]:
                uploaded[step["with"].get("name", "github-pages")] = project / step["with"]["path"]
            continue
        given = {name: EXPRESSIONS[value][event] for name, value in step.get("env", {}).items()}
        paths = {name: str(file) for name, file in files.items()}
        script = project.parent / "step.sh"
        script.write_text(step["run"], encoding="utf-8")
        told = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
            cwd=project,
            env={**environment, **paths, **given, "CI": "true", "GITHUB_ACTIONS": "true"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        done[step["name"]] = (told.returncode, told.stdout)
        if told.returncode:
            break
    return Run(done, uploaded)


def git(folder: Path, *arguments: str) -> str:
    """Runs git in a folder, with an author of its own and nobody's settings, and gives what it printed."""
    who = {f"GIT_{role}_{what}": "ports@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    plain = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "PATH": os.environ["PATH"]}
    command = ["git", "-c", "init.defaultBranch=trunk", *arguments]
    done = subprocess.run(command, cwd=folder, env={**who, **plain}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def clone(project: Path, folder: Path) -> Path:
    """All of a project that is not ignored goes into a repository, and that is cloned afresh into ``folder``."""
    if not (project / ".git").exists():
        git(project, "init", "--quiet")
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--allow-empty", "--message", "A change")
    git(folder, "clone", "--quiet", str(project), "clone")
    return folder / "clone"
