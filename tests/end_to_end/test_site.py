"""The site of a whole project: one actor for many documents, each statement with its sentence, the same bytes again."""

import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from harness import Project


def page_of(project: Project, start: str) -> str:
    return next(text for path, text in project.tree("site").items() if path.startswith(start)).decode()


def test_actor_of_two_documents_has_one_page_with_both_roles_and_their_sentences(ports: Project) -> None:
    ports.run("build")
    html = page_of(ports, "actors/mariana-costa/")
    assert "Minister of Ports" in html
    assert "foreign secretary" in html.lower()
    links = set(re.findall(r'href="(\.\./\.\./sources/[^"]+#p-[0-9a-f]{8})[":]', html))
    assert {link.split("/")[3][:4] for link in links} == {"2014", "2015"}
    for link in links:
        path, _, anchor = link.removeprefix("../../").partition("#")
        assert f'id="{anchor}"' in ports.tree("site")[path].decode()


def test_country_is_one_actor_and_treaty_one_agreement(ports: Project) -> None:
    ports.run("build")
    site = ports.tree("site")
    assert "actors/portugal/index.html" in site
    assert "agreements/coastal-patrol-accord/index.html" in site


def test_same_input_gives_the_same_bytes(ports: Project, tmp_path: Path) -> None:
    ports.run("build")
    shutil.copytree(ports.root, tmp_path / "other")
    other = Project(tmp_path / "other")
    shutil.rmtree(other.root / "site")
    other.write("sourcebook.toml", '[site]\ntitle = "book"\n')
    other.run("build")
    assert other.tree("site") == ports.tree("site")


def test_second_build_has_nothing_to_do(ports: Project) -> None:
    ports.run("build")
    built = ports.run_json("build")["build"]
    assert (built["written"], built["removed"]) == (0, 0)
    assert built["unchanged"] > 5


def test_unknown_name_is_told_with_file_and_line(ports: Project) -> None:
    ports.write(
        "content/notes/reading.md", "---\ntitle: Reading\n---\n\nSee [[Mariana Costa]].\n\nAnd [[Mariana Cost]].\n"
    )
    result = ports.run("build")
    assert "content/notes/reading.md:7: warning unknown-name:" in result.stderr.replace(":7:5:", ":7:")
    assert "Mariana Costa" in result.stderr
    ports.run("build", "--strict", code=1)


def test_broken_page_costs_nobody_elses(ports: Project) -> None:
    ports.write("content/notes/broken.md", "---\ntitle: [\n---\n\nText.\n")
    ports.write("content/notes/whole.md", "---\ntitle: Whole\n---\n\nText.\n")
    assert ("bad-frontmatter", "content/notes/broken.md") in ports.codes("build", code=1)
    site = ports.tree("site")
    assert "notes/whole/index.html" in site
    assert "notes/broken/index.html" not in site


def test_broken_template_leaves_the_last_good_site(ports: Project) -> None:
    ports.run("build")
    before = ports.tree("site")
    ports.write("templates/pages/source.html", "<!doctype html>\n\n{{ nothing.of.the.kind }}\n")
    result = ports.run("build", code=1)
    assert "templates/pages/source.html:3: error bad-template:" in result.stderr
    assert ports.tree("site") == before


def test_failed_configuration_stops_before_anything_is_written(ports: Project) -> None:
    ports.write("sourcebook.toml", "[paths]\ncontent = 7\n")
    ports.run("build", code=1)
    assert not (ports.root / "content").exists()
    assert not (ports.root / "site").exists()


def test_output_must_not_bury_sources(ports: Project) -> None:
    assert ports.codes("build", "--output", ".", code=1)[-1][0] == "output-holds-sources"
    assert (ports.root / "seeds/fisheries.txt").exists()


def test_killed_build_leaves_the_last_good_site(ports: Project) -> None:
    ports.run("build")
    before = ports.tree("site")
    ports.edit("seeds/ports-accord.txt", "two years", "ten years")
    for delay in (0.05, 0.3, 0.5, 0.7):
        command = [sys.executable, "-m", "generator", "-C", str(ports.root), "build"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.wait()
        after = ports.tree("site")
        assert after.keys() == before.keys()
        changed = {path for path in after if after[path] != before[path]}
        assert not changed or b"ten years" in b"".join(after[path] for path in changed)
    ports.run("build")
    assert b"ten years" in b"".join(ports.tree("site").values())
    assert not list(ports.root.glob(".site.*"))
