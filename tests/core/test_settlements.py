"""The lines that settle a doubt fit the page as it lies there, however its author writes YAML."""

import pytest
import yaml

from generator.core.model import Settlement
from generator.core.settlements import (
    OpenPage,
    add_to_list,
    check,
    open_page,
    put_forms,
    put_kind,
    read_listed,
    take_out,
)

BLOCK = """actors:
  # the minister
  - name: Mariana Costa
    kind: person
    as: [Costa]
  # the firm
  - name: Brightlane
    kind: organization
places: [Arenbeck, Harbour City]
"""
FLOW = """actors: [{name: Mariana Costa, kind: person, as: [Costa]},
  {name: Brightlane, kind: organization}]
places:
- Arenbeck
- Harbour City
"""
LOOSE = """actors:
    - kind: person
      name: Mariana Costa
      as:
        - Costa

    -   {name: Brightlane, kind: organization}

places: [Arenbeck,
  Harbour City]
"""
LAYOUTS = pytest.mark.parametrize("matter", [BLOCK, FLOW, LOOSE], ids=["block", "flow", "loose"])


def page_of(matter: str) -> OpenPage:
    """A page with this frontmatter."""
    page = open_page("content/sources/x.md", f"---\n{matter}---\n\nText.\n".encode())
    assert page is not None
    return page


def after(page: OpenPage, one: Settlement) -> dict[str, object]:
    """The frontmatter with a settlement's lines in their place."""
    lines = list(page.lines)
    close = lines.index("---", 1)
    first, last = (one.first - 1, one.last) if one.first else (close, close)
    lines[first:last] = one.lines
    matter = "\n".join(lines).split("---\n")[1]
    found: dict[str, object] = yaml.safe_load(matter)
    return found


@LAYOUTS
def test_item_is_taken_out_and_the_others_stay(matter: str) -> None:
    page = page_of(matter)
    whole = yaml.safe_load(matter)
    for key in ("actors", "places"):
        for number in range(2):
            found = after(page, take_out(page, key, number, "no name"))
            assert found == {**whole, key: [whole[key][1 - number]]}


@LAYOUTS
def test_kind_is_set_and_nothing_else(matter: str) -> None:
    page = page_of(matter)
    whole = yaml.safe_load(matter)
    for number in range(2):
        found = after(page, put_kind(page, "actors", number, "country", "country"))
        wanted = list(whole["actors"])
        wanted[number] = {**wanted[number], "kind": "country"}
        assert found == {**whole, "actors": wanted}
    place = after(page, put_kind(page, "places", 0, "country", "country"))
    assert place == {**whole, "places": [{"name": "Arenbeck", "kind": "country"}, "Harbour City"]}


@LAYOUTS
def test_forms_are_added_and_taken_away(matter: str) -> None:
    page = page_of(matter)
    whole = yaml.safe_load(matter)
    for fold, forms in (("mariana costa", ["Costa", "the minister"]), ("mariana costa", []), ("brightlane", ["B: 1"])):
        item = read_listed(page)[fold]
        found = after(page, put_forms(page, item, forms, "form"))
        number = item.place[1]
        wanted = list(whole["actors"])
        wanted[number] = {key: value for key, value in wanted[number].items() if key != "as"}
        wanted[number] |= {"as": forms} if forms else {}
        assert found == {**whole, "actors": wanted}


@pytest.mark.parametrize("there", ["", "checked: [date]\n", "checked: date\n", "checked:\n  - date # seen\n"])
def test_checked_keeps_what_was_checked(there: str) -> None:
    page = page_of(BLOCK + there)
    wanted = ["date", "Ann: “A”"] if there else ["Ann: “A”"]
    assert after(page, check(page, "Ann: “A”"))["checked"] == wanted
    assert page.has_checked("DATE") == bool(there)


def test_list_holds_a_name_once() -> None:
    page = page_of("aliases: [Costa, the minister]\n")
    assert after(page, add_to_list(page, "aliases", "COSTA", "same"))["aliases"] == ["the minister", "COSTA"]


def test_page_that_cannot_be_taken_apart_is_none() -> None:
    assert open_page("x.md", b"---\nactors: [\n---\n") is None
    assert open_page("x.md", b"\xff\xfe") is None
    assert open_page("x.md", b"---\n{actors: [A]}\n---\n") is None


def test_page_without_frontmatter_has_no_values() -> None:
    page = open_page("x.md", b"Only text.\n")
    assert page is not None
    assert read_listed(page) == {}
    assert page.line("date") is None
