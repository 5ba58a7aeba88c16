"""The law of previews: whatever has changed, in whatever order, the files of a preview are those of a clean build."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.core.config import load_config
from generator.pipeline import build_site, ingest_seeds
from generator.render.search import Search
from generator.workbench import Workbench

NAMES = ["Mariana Costa", "Costa", "Tomás Rivera", "Harbour City", "Norland", "Coastal Patrol Accord", "Ana Costa"]
PAGES = ["sources/2014-ports", "sources/fisheries", "notes/method", "about", "index", "sources/letters/first"]
SETTINGS = '[site]\ntitle = "{}"\npublish = "{}"\nurl = "{}"\n\n[ner]\nmodel = "none"\n'
NOTE = """{% extends "default/pages/note.html" %}
{% block content %}{{ super() }}<p>NUMBER</p>{% endblock %}
"""
SEED = """Talks on harbour {number}

{day} March 2014

Minister of Ports {name} met Admiral Tomás Rivera in Harbour City, edition {edition}. {name} said that the Coastal
Patrol Accord would be signed in May. Officials of Norland had hoped for as much.
"""
Step = tuple[str, int, int]


def write(root: Path, path: str, text: str) -> Path:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def write_page(root: Path, page: int, choice: int) -> Path:
    """A page with an entry, a link by hand, a date and what else a choice brings."""
    path, name, other = PAGES[page % len(PAGES)], NAMES[choice % len(NAMES)], NAMES[choice // 3 % len(NAMES)]
    date = f"date: 201{choice % 7}\n" if choice % 2 else ""
    key = "places" if name in ("Harbour City", "Norland") else "actors"
    extra = ["", "draft: true\n", "publish: excerpt\n", "publish: metadata\n", "tags: [quays]\n"][choice % 5]
    forms = f"\n    as: [{other.split()[-1]}]" if choice % 3 == 0 else ""
    matter = f"---\ntitle: Page {choice % 4} of {page}\n{date}{extra}{key}:\n  - name: {name}{forms}\n---\n\n"
    text = (
        f"## Part {choice}\n\nOn 9 March 2014 {name} met [[{other}]] and *{other}*. Costa and Rivera spoke of Norland."
    )
    target = PAGES[choice % len(PAGES)].rpartition("/")[2]
    return write(root, f"content/{path}.md", f"{matter}{text}\n\nSee [the page]({target}.md#part-{choice}) too.\n")


def edit_body(root: Path, page: int, choice: int) -> Path:
    path = root / f"content/{PAGES[page % len(PAGES)]}.md"
    if path.is_file():
        path.write_text(path.read_text(encoding="utf-8") + f"\n{NAMES[choice % len(NAMES)]} came again.\n", "utf-8")
    return path


def delete_page(root: Path, page: int, choice: int) -> Path:
    path = root / f"content/{PAGES[page % len(PAGES)]}.md"
    path.unlink(missing_ok=True)
    return path


def write_card(root: Path, page: int, choice: int) -> Path:
    name, alias = NAMES[page % len(NAMES)], NAMES[choice % len(NAMES)]
    kind = ["person", "organization", "country"][choice % 3]
    text = f"---\nname: {name}\nkind: {kind}\naliases: [{alias}]\n---\n\nOf {alias}.\n"
    return write(root, f"content/actors/card-{page % 2}.md", text)


def delete_card(root: Path, page: int, choice: int) -> Path:
    path = root / f"content/actors/card-{page % 2}.md"
    path.unlink(missing_ok=True)
    return path


def write_seed(root: Path, page: int, choice: int) -> Path:
    seed = SEED.format(number=page % 2, day=choice % 28 + 1, name=NAMES[choice % 2 * 2], edition=choice)
    return write(root, f"seeds/{page % 2}.txt", seed)


def delete_seed(root: Path, page: int, choice: int) -> Path:
    path = root / f"seeds/{page % 2}.txt"
    path.unlink(missing_ok=True)
    return path


def edit_made_page(root: Path, page: int, choice: int) -> Path:
    """An edit of a page that ingest made, or its end."""
    made = sorted((root / "content/sources").glob("*-talks-*.md"))
    if not made:
        return root / "content/sources"
    path = made[page % len(made)]
    if choice % 5 == 0:
        path.unlink()
    else:
        path.write_text(path.read_text(encoding="utf-8").replace("had hoped", f"hoped {choice}"), "utf-8")
    return path


def write_settings(root: Path, page: int, choice: int) -> Path:
    url = "https://papers.example/quay/" if choice % 2 else ""
    publish = ["full", "excerpt", "metadata"][page % 3]
    return write(root, "sourcebook.toml", SETTINGS.format(f"Papers {choice}", publish, url))


def write_template(root: Path, page: int, choice: int) -> Path:
    return write(root, "templates/pages/note.html", NOTE.replace("NUMBER", str(choice)))


def delete_template(root: Path, page: int, choice: int) -> Path:
    path = root / "templates/pages/note.html"
    path.unlink(missing_ok=True)
    return path


def write_picture(root: Path, page: int, choice: int) -> Path:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{choice + 1}" height="{page + 1}"/>'
    return write(root, "content/notes/map.svg", svg)


def show_picture(root: Path, page: int, choice: int) -> Path:
    return write(root, "content/notes/picture.md", f"# Picture\n\n![Quay {choice}](map.svg) ![[map.svg]]\n")


STEPS: dict[str, Callable[[Path, int, int], Path]] = {
    step.__name__: step
    for step in (
        *(write_page, edit_body, delete_page, write_card, delete_card, write_seed, delete_seed, edit_made_page),
        *(write_settings, write_template, delete_template, write_picture, show_picture),
    )
}
steps = st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 6), st.integers(0, 29))


@pytest.fixture(autouse=True)
def without_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """The index of texts is Pagefind's, takes most of the time, and is made of the same documents."""
    monkeypatch.setattr(Search, "index_texts", lambda self: ((), ()))


@example(rounds=[[("write_page", 0, 3)], [("write_card", 0, 1)], [("write_page", 0, 4)], [("delete_card", 0, 0)]])
@example(
    rounds=[[("write_seed", 0, 0)], [("edit_made_page", 0, 1)], [("write_seed", 0, 2)], [("edit_made_page", 0, 5)]]
)
@example(rounds=[[("show_picture", 0, 0)], [("write_picture", 1, 3)], [("write_picture", 1, 4)]])
@settings(max_examples=8, deadline=None, suppress_health_check=[*HealthCheck])
@given(rounds=st.lists(st.lists(steps, min_size=1, max_size=4), min_size=1, max_size=5))
def test_a_preview_shows_what_a_clean_build_writes(rounds: list[list[Step]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "project")
        write_settings(root, 0, 0)
        write_seed(root, 0, 0)
        write_page(root, 0, 1)
        write_page(root, 2, 4)
        workbench = Workbench(root)
        workbench.refresh()
        for number, taken in enumerate(rounds):
            changed = [STEPS[step](root, page, choice) for step, page, choice in taken]
            workbench.refresh(None if number % 4 == 3 else changed)
            for path in workbench.paths()[:: number + 2]:
                workbench.render(path)
        shown = {path: workbench.render(path) for path in workbench.paths()}
        assert shown == build(root, Path(folder, "copy"))


def build(root: Path, copy: Path) -> dict[str, bytes]:
    """What a build of a copy of the project writes, with its drafts."""
    shutil.copytree(root, copy)
    config = replace(load_config(copy)[0], drafts=True)
    ingest_seeds(config)
    built, problems = build_site(config)
    assert built.published, problems
    files = (path for path in config.output.rglob("*") if path.is_file() and not path.name.startswith("."))
    return {path.relative_to(config.output).as_posix(): path.read_bytes() for path in files}
