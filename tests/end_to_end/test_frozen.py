"""``build --frozen``: nothing is ingested, nothing but the site is written, and what disagrees fails."""

from collections.abc import Callable

import pytest
from harness import PORTS, Project, unwrapped

PAGE = "content/sources/2014-03-09-ports-authority-and-navy-sign-a-patrol-accord.md"
FISH_PAGE = "content/sources/2015-06-02-fisheries-talks-stall.md"
SEED, FISH_SEED = "seeds/ports-accord.txt", "seeds/fisheries.txt"
LOCK = "sourcebook.lock"


@pytest.fixture
def built(ports: Project) -> Project:
    """The two seeds, built and so to say committed; the site is not."""
    ports.run("build", "--output", "elsewhere")
    return ports


def state(project: Project) -> dict[str, bytes]:
    """All that an author commits."""
    tree = project.tree(".")
    return {path: data for path, data in tree.items() if path.partition("/")[0] in ("seeds", "content", LOCK)}


def told(project: Project) -> list[tuple[str, str]]:
    """What a frozen build says; it must write nothing of the author's, and no site when it fails."""
    before = state(project)
    document = project.run_json("build", "--frozen", code=1)
    assert state(project) == before
    assert not (project.root / "site").exists()
    assert document["build"]["published"] is False
    assert "ingest" not in document
    return [(row["code"], row["path"]) for row in document["problems"]]


def test_what_agrees_is_built_and_nothing_else_written(built: Project) -> None:
    before = state(built)
    document = built.run_json("build", "--frozen")
    assert (document["problems"], document["build"]["published"]) == ([], True)
    assert state(built) == before
    assert built.tree("site") == built.tree("elsewhere")


def test_no_reader_and_no_language_model_is_asked(built: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a frozen build reads no seed")

    for name in ("extract", "compose_seed", "pick_pipeline", "ingest_seeds"):
        monkeypatch.setattr(f"generator.pipeline.{name}", refuse)
    built.run("build", "--frozen")


def test_an_authors_edits_are_no_disagreement(built: Project) -> None:
    built.edit(PAGE, "two years of talks", "three years of talks")
    built.edit(PAGE, "tags: []", "tags: [navy]  # for the index\nshelf: B 12")
    built.write("content/notes/mine.md", "---\ntitle: Mine\n---\n\nA note.\n")
    (built.root / FISH_PAGE).rename(built.root / "content/sources/talks.md")
    built.run("build", "--frozen")
    assert "three years of talks" in "".join(map(str, built.tree("site").values()))


Event = Callable[[Project], object]


def remove(*paths: str) -> Event:
    """Those files go."""

    def happens(project: Project) -> None:
        for path in paths:
            (project.root / path).unlink()

    return happens


THIRD = "A third document\n\nOn the ports, and nothing else.\n"
EVENTS: dict[str, tuple[Event, list[str]]] = {
    "seed changed": (lambda project: project.edit(SEED, "two years", "three years"), [SEED]),
    "new seed": (lambda project: project.write("seeds/new.txt", THIRD), ["seeds/new.txt"]),
    "new side file": (lambda project: project.write("seeds/fisheries.yml", "lang: en\n"), ["seeds/fisheries.yml"]),
    "seed gone": (remove(SEED), [PAGE]),
    "seed renamed": (lambda project: (project.root / SEED).rename(project.root / "seeds/x.txt"), ["seeds/x.txt"]),
    "no lock": (remove(LOCK), [LOCK]),
    "damaged lock": (lambda project: project.write(LOCK, "<<<<<<< ours\n{"), [LOCK]),
    "no page": (remove(PAGE, FISH_PAGE), [FISH_SEED, SEED]),
}


@pytest.mark.parametrize("name", EVENTS)
def test_each_disagreement_is_told_and_no_site_written(built: Project, name: str) -> None:
    happens, paths = EVENTS[name]
    happens(built)
    assert told(built) == [("not-frozen", path) for path in paths]
    assert "sourcebook build" in built.run("build", "--frozen", code=1).stderr


def test_all_disagreements_are_told_at_once_and_an_old_site_stands(built: Project) -> None:
    built.run("build")
    site = built.tree("site")
    built.edit(SEED, "two years", "three years")
    built.write("seeds/new.txt", "A third document\n\nOn the ports, and nothing else.\n")
    (built.root / FISH_SEED).unlink()
    result = built.run("build", "--frozen", code=1)
    assert result.stderr.count("error not-frozen") == 3
    assert "site/ was left as it was." in result.stdout
    assert built.tree("site") == site


def test_page_or_lock_that_was_not_committed_is_told(built: Project) -> None:
    page, lock = built.read(PAGE), built.read(LOCK)
    built.edit(SEED, "two years", "three years")
    built.run("ingest")
    built.run("build", "--frozen", "--output", "elsewhere")
    new = built.read(PAGE)
    built.write(PAGE, page)
    assert told(built) == [("not-frozen", PAGE)]
    built.write(PAGE, new)
    built.write(LOCK, lock)
    assert told(built) == [("not-frozen", SEED)]


def test_page_that_was_deleted_on_purpose_is_no_disagreement(built: Project) -> None:
    (built.root / PAGE).unlink()
    built.edit(SEED, "two years", "three years")
    built.run("build", "--frozen")


def test_side_file_is_part_of_its_seed(ports: Project) -> None:
    side = "seeds/fisheries.yaml"
    ports.write(side, "publisher: Harbour Herald\n")
    ports.run("ingest")
    ports.run("build", "--frozen")
    (ports.root / "site").rename(ports.root / "elsewhere")
    ports.write(side, "publisher: Harbour Herald\r\n")
    ports.run("build", "--frozen", "--output", "elsewhere")
    ports.write(side, "publisher: Harbour Gazette\n")
    assert told(ports) == [("not-frozen", side)]
    (ports.root / side).unlink()
    assert told(ports) == [("not-frozen", FISH_SEED)]


@pytest.mark.parametrize(("first", "then"), [("\n", "\r\n"), ("\r\n", "\n")])
def test_line_endings_that_git_changed_are_no_disagreement(project: Project, first: str, then: str) -> None:
    text = unwrapped(PORTS)
    project.write(SEED, text.replace("\n", first))
    project.run("ingest")
    project.write(SEED, text.replace("\n", then))
    project.run("build", "--frozen")


def test_line_endings_that_were_mixed_are_told_with_what_helps(project: Project) -> None:
    text = unwrapped(PORTS)
    project.write(SEED, text.replace("\n", "\r\n", 3))
    project.run("ingest")
    project.write(SEED, text)
    assert told(project) == [("not-frozen", SEED)]
    assert "write “seeds/** -text” into .gitattributes" in project.run("build", "--frozen", code=1).stderr


def test_seed_that_no_page_can_be_made_of_is_no_disagreement(built: Project) -> None:
    built.write("seeds/blank.txt", "\n")
    built.write("seeds/copy.txt", built.read(SEED))
    assert [code for code, _ in built.codes("ingest")] == ["seed-empty", "seed-duplicate"]
    built.run("build", "--frozen")
    built.write("seeds/blank.txt", "\n\n")
    (built.root / "site").rename(built.root / "other")
    built.write("seeds/blank.txt", "Not blank at all, and so there should be a page of it.\n")
    assert told(built) == [("not-frozen", "seeds/blank.txt")]


def test_seed_without_page_whose_reader_is_optional_tells_what_reads_it(built: Project) -> None:
    built.write("seeds/scan.pdf", "%PDF-1.4")
    built.write("seeds/memo.txt", "A memo.")
    rows = built.run_json("build", "--frozen", code=1)["problems"]
    hints = {row["path"]: row["hint"] for row in rows}
    assert "sourcebook[pdf]" in hints["seeds/scan.pdf"]
    assert "sourcebook[" not in hints["seeds/memo.txt"]


def test_documents_that_are_kept_private_are_no_disagreement(built: Project) -> None:
    for seed in (SEED, FISH_SEED):
        (built.root / seed).unlink()
    (built.root / "seeds").rmdir()
    assert built.codes("build", "--frozen") == [("seeds-absent", "seeds")]
    assert (built.root / "site/index.html").exists()


def test_content_without_seeds_is_built(project: Project) -> None:
    project.write("content/notes/mine.md", "---\ntitle: Mine\n---\n\nA note.\n")
    (project.root / "seeds").mkdir()
    assert project.codes("build", "--frozen") == []
    assert not (project.root / LOCK).exists()


def test_page_may_stay_without_its_seed_when_it_names_none(built: Project) -> None:
    (built.root / SEED).unlink()
    assert told(built) == [("not-frozen", PAGE)]
    built.edit(PAGE, f"  file: {SEED}\n", "")
    assert built.codes("ingest") == []
    assert built.codes("build", "--frozen") == []
    assert FISH_PAGE in built.pages()


def test_other_content_folder_is_compared_with_its_own_pages(built: Project) -> None:
    built.run("ingest", "--content", "pages")
    built.edit(SEED, "two years", "three years")
    built.run("ingest")
    built.run("build", "--frozen")
    (problem,) = built.run_json("build", "--frozen", "--content", "pages", code=1)["problems"]
    assert (problem["path"], "pages/sources/" in problem["message"]) == (SEED, True)
