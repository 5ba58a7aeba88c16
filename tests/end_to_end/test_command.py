"""The command: options before and after its name, exit codes, JSON, colour, silence."""

import json
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner
from harness import Project

from generator import __version__
from generator.cli import main


def test_version_and_help() -> None:
    runner = CliRunner()
    assert __version__ in runner.invoke(main, ["--version"]).output
    text = runner.invoke(main, ["--help"]).output
    assert "build" in text
    assert "ingest" in text


def test_the_command_line_alone_imports_no_room() -> None:
    rooms = ("generator.ingest", "generator.link", "generator.render", "generator.pipeline")
    code = f"import sys, generator.cli; print([name for name in sys.modules if name.startswith({rooms})])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"


def test_wrong_use_is_exit_code_two(tmp_path: Path) -> None:
    runner = CliRunner()
    assert runner.invoke(main, ["biuld"]).exit_code == 2
    assert runner.invoke(main, ["build", "--nope"]).exit_code == 2
    assert runner.invoke(main, ["-C", str(tmp_path / "nowhere"), "build"]).exit_code == 2
    assert runner.invoke(main, ["ingest", "--accept", "a", "--keep", "a"]).exit_code == 2


def test_options_after_the_command_win(ports: Project) -> None:
    ports.run("--output", "one", "build", "--output", "two")
    assert (ports.root / "two/index.html").exists()
    assert not (ports.root / "one").exists()


def test_folders_can_be_elsewhere(ports: Project) -> None:
    (ports.root / "seeds").rename(ports.root / "papers")
    ports.run("build", "--seeds", "papers", "--content", "pages", "--output", "public")
    assert (ports.root / "pages/sources").is_dir()
    assert (ports.root / "public/index.html").is_file()


def test_json_is_the_only_thing_on_standard_output(ports: Project) -> None:
    result = ports.run("build", "--json")
    document = json.loads(result.stdout)
    assert document["ok"] is True
    assert document["version"] == __version__
    assert document["ingest"]["made"] == 2
    assert document["build"]["sources"] == 2
    assert document["seconds"] > 0
    assert document["problems"] == []


def test_problem_in_json_has_its_place(ports: Project) -> None:
    ports.write("content/notes/a.md", "Text, and [[Nobody Known]].\n")
    (problem,) = ports.run_json("build")["problems"]
    assert problem["code"] == "unknown-name"
    assert problem["severity"] == "warning"
    assert (problem["path"], problem["line"]) == ("content/notes/a.md", 1)
    assert problem["message"]


def test_summary_says_what_was_done(ports: Project) -> None:
    text = ports.run("build").stdout
    assert "Read 2 seeds (" in text
    assert "2 made" in text
    assert "Built site/: 2 sources" in text
    assert "No problems." in text
    assert "2 unchanged" in ports.run("build").stdout


def test_quiet_says_nothing_when_all_is_well(ports: Project) -> None:
    assert ports.run("build", "-q").output == ""


def test_verbose_says_how_long_stages_took(ports: Project) -> None:
    assert "Ingesting: 2 in" in ports.run("build", "-v").stderr


def test_no_colour_and_no_bar_without_a_terminal(ports: Project) -> None:
    ports.write("content/notes/a.md", "Text, and [[Nobody Known]].\n")
    command = [sys.executable, "-m", "generator", "-C", str(ports.root), "build"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert b"\x1b" not in done.stdout + done.stderr
    assert b"\r" not in done.stderr


def test_wrong_site_url_is_wrong_use(ports: Project) -> None:
    assert "no web address" in ports.run("build", "--site-url", "ports.example", code=2).stderr


def test_many_notes_are_counted_instead_of_shown(ports: Project) -> None:
    for number in range(15):
        text = ports.read("seeds/fisheries.txt").replace("Ferrão", f"Ferrão the {number}th")
        ports.write(f"seeds/{number}.txt", text.encode("windows-1252"))
    assert "… and 5 more seed-encoding; -v shows all." in ports.run("ingest").stderr
    assert ports.run("ingest", "-v").stderr.count("seed-encoding") == 15


def test_empty_project_writes_no_site(project: Project) -> None:
    (project.root / "seeds").mkdir()
    result = project.run("build")
    assert "no-pages" in result.stderr
    assert "site/ was left as it was." in result.stdout
    assert not (project.root / "site").exists()
