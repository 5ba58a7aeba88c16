"""What a new site is made of: the settings that there are, whatever its title, and files that overwrite nothing."""

import re
import tomllib
from pathlib import Path

import pytest
from harness import Project
from hypothesis import given
from hypothesis import strategies as st

from generator.core.config import SETTINGS, load_config
from generator.start.actions import pin_actions
from generator.start.placing import place_file
from generator.start.settings_file import toml_string, write_settings
from generator.start.site import Wishes, begin_site, title_from


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_title_is_written_as_toml_reads_it(title: str) -> None:
    assert tomllib.loads(write_settings({"title": title}))["site"]["title"] == title


def test_title_that_is_no_unicode_is_still_toml() -> None:
    assert tomllib.loads(f"title = {toml_string('Port' + chr(0xDC80))}") == {"title": "Port?"}


def test_settings_file_has_every_setting_with_its_meaning() -> None:
    text = write_settings({})
    unwrapped = re.sub(r"\n# (?=[a-z])(?!\w+ = )", " ", text)
    for setting in SETTINGS:
        assert f"# {setting.meaning}\n# {setting.key} = " in unwrapped


def test_every_line_can_be_uncommented_and_is_a_setting(tmp_path: Path) -> None:
    text = re.sub(r"^# (?=\w+ = )", "", write_settings({}), flags=re.M)
    (tmp_path / "sourcebook.toml").write_text(text, encoding="utf-8")
    document = tomllib.loads(text)
    assert {(table, key) for table, values in document.items() for key in values} == {
        (setting.table, setting.key) for setting in SETTINGS
    }
    assert load_config(tmp_path)[1] == ()


def test_settings_file_alone_changes_nothing(tmp_path: Path) -> None:
    before, _ = load_config(tmp_path)
    (tmp_path / "sourcebook.toml").write_text(write_settings({}), encoding="utf-8")
    assert load_config(tmp_path) == (before, ())


@pytest.mark.parametrize(
    ("name", "title"),
    [("harbour-papers", "Harbour papers"), ("Ports_of  Norland", "Ports of Norland"), ("", "Sourcebook")],
)
def test_title_comes_from_the_folder(name: str, title: str) -> None:
    assert title_from(name) == title


def test_action_that_has_no_digest_is_a_fault() -> None:
    with pytest.raises(KeyError):
        pin_actions("uses: somebody/else@v1\n")


def test_file_is_placed_where_nothing_is_and_never_over_anything(tmp_path: Path) -> None:
    root = tmp_path.resolve()
    assert place_file(root, "a/b.txt", b"one") == ("made", ())
    assert place_file(root, "a/b.txt", b"one") == ("same", ())
    assert place_file(root, "a/b.txt", b"two") == ("kept", ())
    assert (root / "a" / "b.txt").read_bytes() == b"one"
    assert [path.name for path in (root / "a").iterdir()] == ["b.txt"]


def test_link_that_leads_nowhere_is_not_written_through(tmp_path: Path) -> None:
    root = tmp_path.resolve() / "book"
    root.mkdir()
    (root / "README.md").symlink_to(tmp_path / "elsewhere.md")
    assert place_file(root, "README.md", b"text")[0] == "kept"
    assert not (tmp_path / "elsewhere.md").exists()


def test_new_site_is_the_same_each_time(tmp_path: Path) -> None:
    trees = []
    for name in ("one", "two"):
        config, _ = load_config(tmp_path / name)
        begin_site(config, Wishes("Ports"))
        trees.append(Project(config.root).tree("."))
    assert trees[0] == trees[1]
    assert not [path for path, data in trees[0].items() if b"$title" in data or b"$version" in data]
