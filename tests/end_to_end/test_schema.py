"""The schema that editors get, and what an author is told of frontmatter and settings, at which line."""

import json

import pytest
from harness import Project
from jsonschema import Draft202012Validator

SUBJECTS = ("page", "actor", "settings")


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_schema_is_printed(project: Project, subject: str) -> None:
    schema = json.loads(project.run("schema", subject).stdout)
    Draft202012Validator.check_schema(schema)
    assert schema["properties"]


def test_pages_are_the_first_choice_and_others_are_named(project: Project) -> None:
    assert project.run("schema").stdout == project.run("schema", "page").stdout
    assert "settings" in project.run("schema", "pages", code=2).stderr


def test_what_ingest_writes_is_accepted(ports: Project) -> None:
    ports.run("ingest")
    validator = Draft202012Validator(json.loads(ports.run("schema").stdout))
    for page in ports.pages():
        meta = {key: str(value) if key == "date" else value for key, value in ports.meta(page).items()}
        assert validator.is_valid(meta)


def test_whatever_is_wrong_in_pages_and_settings_is_told_at_its_line(ports: Project) -> None:
    ports.write(
        "content/notes/method.md", "---\ntitle: T\ntag: [a]\ndate: soon\nactors: [Mariana Kosta]\n---\n\nText.\n"
    )
    told = [
        (row["code"], row["line"], row["hint"])
        for row in ports.run_json("build", code=1)["problems"]
        if row["path"] == "content/notes/method.md"
    ]
    assert [row[:2] for row in told] == [("unknown-key", 3), ("bad-date", 4), ("unknown-actor", 5)]
    assert "“tags”" in told[0][2]
    assert "Mariana Costa" in told[2][2]
    ports.write("sourcebook.toml", '[site]\n# ours\nlang = "en"\npublsh = "full"\n[ingest]\nmax_bytes = "9"\n')
    rows = ports.run_json("build", code=1)["problems"]
    assert [(row["code"], row["line"]) for row in rows] == [("unknown-key", 4), ("bad-config", 6)]


def test_a_draft_reaches_no_build_and_nothing_is_said_of_it(ports: Project) -> None:
    ports.write("content/notes/later.md", "---\ntitle: Lanterns unlit\ndraft: true\ndate: soon\n---\n\nText.\n")
    assert "content/notes/later.md" not in [path for _, path in ports.codes("build")]
    assert not any(b"Lanterns unlit" in data for data in ports.tree("site").values())
