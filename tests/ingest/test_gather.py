"""Which seeds there are and how they are named; one that fails costs no other."""

import os
from pathlib import Path

import pytest

from generator.core.config import Config, load_config
from generator.core.model import Problem, Reading, Seed
from generator.core.work import no_progress
from generator.ingest import gather
from generator.ingest.extract import extract


def project(root: Path, seeds: str = "seeds") -> Config:
    """A project with two seeds."""
    config, _ = load_config(root, {"seeds": seeds})
    config.seeds.mkdir(parents=True)
    for name in ("a", "b"):
        (config.seeds / f"{name}.txt").write_text(f"The quay {name}.\n", encoding="utf-8")
    return config


def test_seeds_inside_the_project_are_named_from_it(tmp_path: Path) -> None:
    assert gather.list_seeds(project(tmp_path, "old/papers")) == (("old/papers/a.txt", "old/papers/b.txt"), ())


@pytest.mark.parametrize("seeds", ["../papers", "absolute"])
def test_seeds_outside_the_project_tell_nothing_of_the_machine(tmp_path: Path, seeds: str) -> None:
    root = tmp_path / "project"
    root.mkdir()
    config = project(root, seeds if seeds != "absolute" else str(tmp_path / "papers"))
    paths, problems = gather.list_seeds(config)
    assert (paths, problems) == (("papers/a.txt", "papers/b.txt"), ())
    seed, problems = gather.read_seed(config, paths[1])
    assert problems == ()
    assert seed is not None
    assert (seed.path, seed.data) == ("papers/b.txt", b"The quay b.\n")


def test_a_name_that_is_not_utf8_is_a_problem(tmp_path: Path) -> None:
    config = project(tmp_path)
    try:
        (config.seeds / os.fsdecode(b"caf\xe9.txt")).write_bytes(b"Coffee.")
    except OSError:
        pytest.skip("This file system takes no such name.")
    paths, [problem] = gather.list_seeds(config)
    assert paths == ("seeds/a.txt", "seeds/b.txt")
    assert (problem.code, problem.location.path) == ("seed-unreadable", "seeds/caf\\xe9.txt")
    assert problem.hint


def test_a_bug_of_a_reader_costs_its_seed_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = project(tmp_path)

    def fail(seed: Seed) -> tuple[Reading, tuple[Problem, ...]]:
        if seed.path.endswith("a.txt"):
            raise LookupError("no such rope")
        return extract(seed)

    monkeypatch.setattr(gather, "extract", fail)
    digests, _, [problem] = gather.survey_seeds(config, ("seeds/a.txt", "seeds/b.txt"), no_progress)
    assert list(digests) == ["seeds/b.txt"]
    assert (problem.code, problem.location.path) == ("internal-error", "seeds/a.txt")


def test_side_files_are_no_seeds_and_one_alone_is_told(tmp_path: Path) -> None:
    config = project(tmp_path)
    for name in ("a.yaml", "b.txt.yml", "c.yaml", "d.yml"):
        (config.seeds / name).write_text("title: x\n", encoding="utf-8")
    paths, problems = gather.list_seeds(config)
    assert paths == ("seeds/a.txt", "seeds/b.txt")
    assert [(p.code, p.location.path) for p in problems] == [
        ("side-file-alone", "seeds/c.yaml"),
        ("side-file-alone", "seeds/d.yml"),
    ]


def test_every_known_type_is_a_seed_and_others_name_what_is_known(tmp_path: Path) -> None:
    config = project(tmp_path)
    for name in ("c.HTML", "d.md", "e.pdf", "f.docx", "g.odt"):
        (config.seeds / name).write_bytes(b"x")
    paths, (problem,) = gather.list_seeds(config)
    assert paths == tuple(f"seeds/{name}" for name in ("a.txt", "b.txt", "c.HTML", "d.md", "e.pdf", "f.docx"))
    assert (problem.code, problem.location.path) == ("seed-unsupported", "seeds/g.odt")
    assert ".docx" in problem.hint


def test_the_folder_of_a_saved_page_holds_no_seeds(tmp_path: Path) -> None:
    config = project(tmp_path)
    (config.seeds / "Quay.html").write_text("<p>x</p>", encoding="utf-8")
    for folder in ("Quay_files", "Quay-Dateien", "Old_files"):
        (config.seeds / folder).mkdir()
        (config.seeds / folder / "frame.html").write_text("<p>y</p>", encoding="utf-8")
    (config.seeds / "Quay_files" / "style.css").write_text("p {}", encoding="utf-8")
    assert gather.list_seeds(config) == (
        ("seeds/Old_files/frame.html", "seeds/Quay.html", "seeds/a.txt", "seeds/b.txt"),
        (),
    )
