"""A review lists what ingest was unsure of, and each line that it gives settles what it was given for."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from harness import Project, unwrapped
from settling import settle

LAMPS = """Lamps for the northern pier

Harbour Gazette

9 March 2014

By Ana Pereira

The firm Brightlane will put lamps on the northern pier, the harbour council said on Friday. The council of Arenbeck,
Texas, sent the first of them last month. The work was planned by Quendrin, a company that has built four piers.

Quendrin said that the lamps would burn until the winter. The council thanked Mariana Costa, the minister of ports,
who had asked for the lamps since the storm. Luis Ardanaz and Ana Ardanaz wrote the council's report. Critics told
Ardanaz that the lamps were too dim.
"""
VOTE = """Council votes on the pier

Harbour Gazette

2 June 2015

By Luis Ferrão

The harbour council voted on Tuesday to build a second pier. Mariana Costa, the minister of ports, travelled to
Brightlane and to Harbour City for the vote, and said that the town of Brightlane would have the first lamps.

The council has said that the pier will be ready in two years.
"""


@pytest.fixture
def lamps(project: Project) -> Project:
    """A project of two documents with names that no rule knows."""
    project.write("seeds/lamps.txt", unwrapped(LAMPS))
    project.write("seeds/vote.txt", unwrapped(VOTE))
    project.run("ingest")
    return project


def doubts_of(project: Project, *arguments: str) -> list[dict[str, Any]]:
    """The doubts of a review."""
    doubts: list[dict[str, Any]] = project.run_json("review", *arguments)["doubts"]
    return doubts


def keys_of(doubts: list[dict[str, Any]]) -> set[tuple[str, str, str]]:
    """What tells one doubt from another."""
    return {(doubt["kind"], doubt["path"], doubt["subject"]) for doubt in doubts}


def test_every_line_settles_its_doubt_stays_and_builds(lamps: Project, tmp_path: Path) -> None:
    doubts = doubts_of(lamps)
    assert {doubt["kind"] for doubt in doubts} >= {"actor", "merge"}
    for number, doubt in enumerate(doubts):
        for way, one in enumerate(doubt["settle"]):
            copy = Project(tmp_path / f"{number}-{way}")
            shutil.copytree(lamps.root, copy.root)
            settle(copy.root, one)
            text = copy.read(one["path"])
            codes = {code for code, _ in copy.codes("build")}
            assert copy.read(one["path"]) == text, one
            assert codes.isdisjoint({"unknown-key", "bad-value", "bad-frontmatter", "bad-date", "edit-kept"}), one
            left = keys_of(doubts_of(copy))
            if not any(line.startswith("not:") for line in one["lines"]):  # one of several candidates is ruled out
                assert (doubt["kind"], doubt["path"], doubt["subject"]) not in left, one


def test_settling_all_of_them_leaves_nothing(lamps: Project) -> None:
    for _ in range(30):
        doubts = doubts_of(lamps)
        if not doubts:
            break
        settle(lamps.root, doubts[0]["settle"][0])
        lamps.run("ingest")
    assert doubts_of(lamps) == []
    assert "Nothing is left to settle." in lamps.run("review", "--strict").stdout


def test_actor_that_was_removed_stays_removed_through_ingest_and_review(lamps: Project) -> None:
    page = "content/sources/2014-03-09-lamps-for-the-northern-pier.md"
    name = next(doubt["subject"] for doubt in doubts_of(lamps, "--kind", "actor") if doubt["path"] == page)
    doubt = next(doubt for doubt in doubts_of(lamps) if doubt["subject"] == name and doubt["kind"] == "actor")
    settle(lamps.root, next(one for one in doubt["settle"] if one["when"] == "it names nobody"))
    lamps.edit("seeds/lamps.txt", "too dim", "much too dim")
    lamps.run("ingest")
    assert "much too dim" in lamps.read(page)
    names = [
        entry if isinstance(entry, str) else entry["name"]
        for key in ("actors", "places")
        for entry in lamps.meta(page)[key] or ()
    ]
    assert name not in names
    assert name not in {doubt["subject"] for doubt in doubts_of(lamps, page)}


def test_worst_come_first_with_their_line_sentence_reason_and_count(lamps: Project) -> None:
    doubts = doubts_of(lamps)
    assert [doubt["weight"] for doubt in doubts] == sorted((doubt["weight"] for doubt in doubts), reverse=True)
    text = lamps.run("review").stdout
    first = doubts[0]
    assert text.startswith(f"{first['path']}:{first['line']}  {first['kind']}  {first['subject']}\n    “")
    assert f"\n    {first['reason']}\n    If " in text
    assert f"\n\n{len(doubts)} things to settle." in text
    assert first["subject"] in lamps.read(first["path"]).split("\n")[first["line"] - 1]


def test_limit_and_kind_choose_what_is_shown(lamps: Project) -> None:
    count = len(doubts_of(lamps))
    assert f"{count} things to settle; {count - 1} more with --limit 0." in lamps.run("review", "--limit", "1").stdout
    assert len(doubts_of(lamps, "--limit", "1")) == count
    assert {doubt["kind"] for doubt in doubts_of(lamps, "--kind", "actor")} == {"actor"}
    lamps.run("review", "--kind", "nonsense", code=2)


def test_page_can_be_named_by_path_stem_or_seed(lamps: Project) -> None:
    page = "content/sources/2015-06-02-council-votes-on-the-pier.md"
    named = [doubts_of(lamps, name) for name in (page, Path(page).stem, "seeds/vote.txt")]
    assert named[0] == named[1] == named[2]
    assert {doubt["path"] for doubt in named[0]} <= {page}
    assert lamps.codes("review", "nowhere", code=1) == [("unknown-page", "nowhere")]


def test_review_writes_nothing_and_strict_fails_while_anything_is_left(lamps: Project) -> None:
    before = lamps.tree(".")
    lamps.run("review")
    lamps.run("review", "--strict", code=1)
    assert lamps.tree(".") == before


def test_seeds_that_wait_for_an_ingest_are_told(lamps: Project) -> None:
    lamps.write("seeds/third.txt", unwrapped(LAMPS).replace("northern", "southern"))
    lamps.edit("seeds/vote.txt", "second pier", "third pier")
    assert lamps.run_json("review")["behind"] == 2
    assert "run it first" in lamps.run("review").stdout


def test_project_without_seeds_or_pages_is_no_crash(project: Project) -> None:
    (project.root / "seeds").mkdir()
    assert project.run("review").stdout == "Nothing is left to settle.\n"
    assert json.loads(project.run("review", "--json").stdout)["doubts"] == []
