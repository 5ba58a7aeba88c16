"""What a preview has in hand: every file of the site, drafts too, as it is on disk now; and nothing that ends it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from harness import FISH, PORTS, Project, unwrapped

from generator.core.config import load_config
from generator.core.work import Spool
from generator.pipeline import gather_site
from generator.workbench import RenderingFailed, Workbench

NOTE = "---\ntitle: Method\n---\n\nHow Mariana Costa was found.\n"
PAGE = "content/sources/2014-03-09-ports-authority-and-navy-sign-a-patrol-accord.md"
SHOWN = "sources/2014-03-09-ports-authority-and-navy-sign-a-patrol-accord/index.html"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project(tmp_path)
    project.write("sourcebook.toml", '[site]\npublish = "full"\n\n[ner]\nmodel = "none"\n')
    project.write("seeds/ports.txt", unwrapped(PORTS))
    project.write("content/notes/method.md", NOTE)
    return project


@pytest.fixture
def workbench(project: Project) -> Workbench:
    workbench = Workbench(project.root)
    assert workbench.refresh()
    return workbench


def codes(workbench: Workbench) -> list[str]:
    return [problem.code for problem in workbench.problems if problem.severity != "note"]


def text(workbench: Workbench, path: str) -> str:
    content = workbench.render(path)
    assert content is not None, path
    return content.decode()


def test_a_site_is_all_there_before_anything_was_built(project: Project, workbench: Workbench) -> None:
    assert {"index.html", "notes/method/index.html", "assets/style.css", SHOWN, "404.html"} <= {*workbench.paths()}
    assert "Mariana Costa" in text(workbench, SHOWN)
    assert workbench.render("sources/nothing/index.html") is None
    assert workbench.render("actors/page/9/index.html") is None
    assert codes(workbench) == []
    assert not (project.root / "site").exists()
    assert PAGE in project.pages()


def test_an_edit_shows_at_once_and_an_unchanged_project_says_so(project: Project, workbench: Workbench) -> None:
    assert not workbench.refresh([])
    assert not workbench.refresh()
    project.edit(PAGE, "night raids", "night raids by sea")
    assert workbench.refresh([project.root / PAGE])
    assert "night raids by sea" in text(workbench, SHOWN)


def test_drafts_are_shown(project: Project, workbench: Workbench) -> None:
    page = project.write("content/notes/draft.md", "---\ndraft: true\n---\n\n# Not yet\n\nUnready.\n")
    assert workbench.refresh([page])
    assert "Unready." in text(workbench, "notes/draft/index.html")
    page.unlink()
    assert workbench.refresh([page])
    assert workbench.render("notes/draft/index.html") is None


def test_a_new_seed_becomes_a_page(project: Project, workbench: Workbench) -> None:
    seed = project.write("seeds/fish.txt", unwrapped(FISH))
    assert workbench.refresh([seed])
    assert "Henrique Duarte" in text(workbench, "sources/2015-06-02-fisheries-talks-stall/index.html")
    assert "actors/henrique-duarte/index.html" in workbench.paths()


def test_a_side_file_is_read_with_its_seed(project: Project, workbench: Workbench) -> None:
    assert workbench.refresh([project.write("seeds/ports.yaml", "publisher: The Quay Press\n")])
    assert "The Quay Press" in text(workbench, SHOWN)


def test_an_actor_s_new_page_reaches_the_pages_that_name_the_actor(project: Project, workbench: Workbench) -> None:
    assert "actors/costa/" not in text(workbench, SHOWN)
    card = project.write("content/actors/costa.md", "---\nname: Mariana Costa\nkind: person\n---\n\nA minister.\n")
    assert workbench.refresh([card])
    assert "actors/costa/index.html" in text(workbench, SHOWN)
    assert "actors/costa/index.html" in text(workbench, "notes/method/index.html")


@pytest.mark.parametrize("half", ["---\ntitle: [Method\n---\n\nText.\n", b"\xff\xfe\x00", "---\ntitle: Method\n"])
def test_a_half_saved_page_stays_as_it_last_was(project: Project, workbench: Workbench, half: str | bytes) -> None:
    page = project.write("content/notes/method.md", half)
    workbench.refresh([page])
    assert codes(workbench) in (["bad-frontmatter"], ["page-unreadable"])
    assert "How " in text(workbench, "notes/method/index.html")
    project.write("content/notes/method.md", NOTE.replace("How", "In what way"))
    assert workbench.refresh([page])
    assert codes(workbench) == []
    assert "In what way" in text(workbench, "notes/method/index.html")


def test_broken_settings_leave_the_last_good_ones(project: Project, workbench: Workbench) -> None:
    settings = project.write("sourcebook.toml", '[site]\ntitle = "The Quay"\npublish = "full"\n')
    assert workbench.refresh([settings])
    assert "The Quay" in text(workbench, "index.html")
    project.write("sourcebook.toml", '[site]\ntitle = "Half\n')
    workbench.refresh([settings])
    assert codes(workbench) == ["bad-config"]
    assert "The Quay" in text(workbench, "index.html")
    assert workbench.config.title == "The Quay"
    assert workbench.config.drafts


def test_a_broken_template_costs_its_own_pages_only(project: Project, workbench: Workbench) -> None:
    template = project.write("templates/pages/note.html", '{% extends "default/pages/note.html" %}{% block %}')
    assert workbench.refresh([template])
    with pytest.raises(RenderingFailed) as failure:
        workbench.render("notes/method/index.html")
    assert [problem.location.path for problem in failure.value.problems] == ["templates/pages/note.html"]
    assert codes(workbench) == ["bad-template"]
    assert "Mariana Costa" in text(workbench, SHOWN)
    template.unlink()
    assert workbench.refresh([template])
    assert codes(workbench) == []
    assert "How " in text(workbench, "notes/method/index.html")


def lose_content(root: Path) -> None:
    (root / "content").rename(root / "elsewhere")


def lose_seeds(root: Path) -> None:
    (root / "seeds").rename(root / "elsewhere")


def lose_all(root: Path) -> None:
    lose_content(root)
    (root / "seeds").rename(root / "elsewhere-too")


@pytest.mark.parametrize("lose", [lose_content, lose_seeds, lose_all])
def test_a_vanished_folder_ends_nothing(project: Project, workbench: Workbench, lose: Callable[[Path], None]) -> None:
    lose(project.root)
    workbench.refresh()
    assert workbench.render("index.html") is not None
    for folder in ("content", "seeds"):
        (project.root / folder).mkdir(exist_ok=True)
    page = project.write("content/notes/again.md", "# Again\n\nBack.\n")
    workbench.refresh([project.root / "content"])
    assert "Back." in text(workbench, "notes/again/index.html")
    assert page.is_file()


def test_an_empty_folder_has_a_site_and_says_what_it_wants(tmp_path: Path) -> None:
    workbench = Workbench(tmp_path)
    workbench.refresh()
    assert {"missing-folder", "no-pages"} <= {*codes(workbench)}
    assert workbench.render("index.html") is not None


def test_a_picture_beside_a_page_is_served_and_a_new_one_too(project: Project, workbench: Workbench) -> None:
    picture = project.write("content/notes/map.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    page = project.write("content/notes/method.md", f"{NOTE}\n![The quays](map.svg)\n")
    assert workbench.refresh([page, picture])
    assert not workbench.refresh()
    assert workbench.render("notes/map.svg") == picture.read_bytes()
    project.edit("content/notes/map.svg", 'width="9"', 'width="8"')
    assert workbench.refresh([picture])
    assert workbench.render("notes/map.svg") == picture.read_bytes()
    assert 'width="8"' in text(workbench, "notes/method/index.html")


def test_search_works_in_a_preview(workbench: Workbench) -> None:
    assert "pagefind/pagefind.js" not in workbench.paths()
    assert workbench.render("pagefind/pagefind.js")
    assert b'"texts":true' in (workbench.render("search/names/index.json") or b"")
    assert "pagefind/pagefind.js" in workbench.paths()


def test_a_folder_that_is_moved_in_or_away_is_read(project: Project, workbench: Workbench) -> None:
    project.write("elsewhere/one.md", "# One\n\nMoved.\n")
    folder = project.root / "content/moved"
    (project.root / "elsewhere").rename(folder)
    assert workbench.refresh([folder])
    assert "Moved." in text(workbench, "moved/one/index.html")
    folder.rename(project.root / "elsewhere")
    assert workbench.refresh([folder])
    assert workbench.render("moved/one/index.html") is None


def test_a_path_by_another_name_is_read_all_the_same(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("links") / "project"
    os.symlink(project.root, other)
    workbench = Workbench(project.root)
    workbench.refresh()
    project.edit("content/notes/method.md", "How", "Where")
    assert workbench.refresh([other / "content/notes/method.md"])
    assert "Where " in text(workbench, "notes/method/index.html")


def test_what_is_watched_is_where_the_project_lies(project: Project, workbench: Workbench) -> None:
    watched = workbench.watched()
    assert all(path.is_absolute() for path in watched)
    assert {project.root / name for name in ("seeds", "content", "templates", "sourcebook.toml")} <= {*watched}


def test_what_was_decided_elsewhere_is_learnt(project: Project, workbench: Workbench) -> None:
    project.edit(PAGE, "night raids", "raids")
    project.edit("seeds/ports.txt", "night raids", "raids by night")
    workbench.refresh([project.root / PAGE, project.root / "seeds/ports.txt"])
    assert [problem.code for problem in workbench.problems if problem.location.path == PAGE] == ["edit-kept"]
    project.edit(PAGE, "raids.", "raids by night.")
    workbench.refresh([project.root / PAGE])
    assert [problem.code for problem in workbench.problems if problem.location.path == PAGE] == []


def test_a_workbench_links_what_a_build_does(project: Project, workbench: Workbench) -> None:
    with Spool() as spool:
        gathered, _ = gather_site(load_config(project.root)[0], spool)
    assert "actors/mariana-costa" in gathered.site.actors
    assert "actors/mariana-costa/index.html" in workbench.paths()
