"""A machine as a deploy finds it, without a network: a fresh environment in which pip has this checkout's wheel to
install, and finds the base package's libraries installed already, none of an extra."""

import atexit
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from deploy.workflow import ROOT, clone, git, run_build

NOT_OF_THE_BASE = ("sourcebook", "_sourcebook", "_editable", "__editable__", "pip", "setuptools", "_virtualenv")
EXTRAS = ("spacy", "en_core_web", "pypdfium2", "mammoth")


@dataclass(frozen=True, slots=True)
class Machine:
    """The environment's folder, and the variables that a command there sees."""

    folder: Path
    variables: Mapping[str, str]


def make_machine(folder: Path) -> Machine:
    """A fresh environment in ``folder``; its sourcebook comes when a step installs it."""
    folder.mkdir(parents=True)
    subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True)
    libraries = folder / "libraries"
    libraries.mkdir()
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if not entry.name.startswith((*NOT_OF_THE_BASE, *EXTRAS)) and entry.suffix != ".pth":
            (libraries / entry.name).symlink_to(entry)
    packages = next((folder / "venv").glob("lib/python*/site-packages"))
    (packages / "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")
    variables = {
        "PATH": f"{folder / 'venv' / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(build_wheel(folder)),
        "PIP_NO_BUILD_ISOLATION": "0",  # which pip reads as: none
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    return Machine(folder, variables)


def build_wheel(folder: Path) -> Path:
    """Builds the wheel of this checkout, from a copy so that nothing is written here, and gives its folder."""
    wheels, source = folder / "wheels", folder / "source"
    copy_checkout(source)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    done = subprocess.run([*command, "-w", str(wheels), str(source)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return wheels


def copy_checkout(target: Path) -> None:
    """Every file of this checkout that is not ignored, committed or not."""
    for path in git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0"):
        if path and (ROOT / path).is_file():
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / path, target / path)


@cache
def own_site() -> Path:
    """The site of this repository as its own workflow builds it in a fresh clone, for the address of the tests."""
    folder = Path(mkdtemp(prefix="sourcebook-own-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)  # tests of two folders share it
    machine = make_machine(folder / "machine")
    project = folder / "project"
    copy_checkout(project)
    run = run_build(clone(project, folder), "push", machine.variables)
    assert not run.failed, run.steps[run.failed][1]
    return run.uploaded["github-pages"]
