"""The lock's text: what is written is read, what is damaged costs no more than it must."""

import json

import pytest

from generator.ingest.addresses import Standing
from generator.ingest.lock import NO_LOCK, Lock, Remembered, read_lock, write_lock

ROWS = (
    Remembered("content/sources/a.md", "seeds/a.txt", "ab" * 32, "0.1.0", {"title": "01"}),
    Remembered("content/sources/b.md", "seeds/b.txt", "cd" * 32, "0.1.0", {"title": "02"}, "model 1.0", "ef" * 32),
)
ADDRESSES = {
    "content": {
        "actors/mariana-costa/": Standing(kind="person", names=("mariana costa",), forms=("costa",)),
        "actors/m-costa/": Standing(to="actors/mariana-costa/"),
        "sources/a/": Standing(names=("a",), seed="seeds/a.txt", lists=("actors/mariana-costa/",)),
        "actors/lima/": Standing(
            kind="person", names=("lima",), gone=True, pages=("sources/a/",), maybe=("actors/x/",)
        ),
    },
    "elsewhere": {"sources/a/": Standing(names=("a",))},
}
UNREAD = {"seeds/empty.txt": "00" * 32}
TEXT = write_lock(ROWS, ADDRESSES, UNREAD)


def test_what_is_written_is_read() -> None:
    assert read_lock(TEXT) == (Lock(ROWS, ADDRESSES, UNREAD), ())


def test_a_lock_of_pages_alone_is_as_it_always_was() -> None:
    text = write_lock(ROWS[:1])
    assert list(json.loads(text)) == ["format", "pages"]
    assert text == json.dumps(json.loads(text), indent=1) + "\n"
    assert read_lock(text) == (Lock(ROWS[:1]), ())


def test_the_pages_stand_where_earlier_versions_look_for_them() -> None:
    document = json.loads(TEXT)
    assert document["format"] == 1
    assert document["pages"]["content/sources/a.md"]["sha256"] == "ab" * 32


def test_each_address_has_a_line_and_order_does_not_show() -> None:
    line = '   "actors/m-costa/": {"to": "actors/mariana-costa/"},'
    assert line in TEXT.splitlines()
    turned = {folder: dict(reversed(table.items())) for folder, table in reversed(ADDRESSES.items())}
    assert write_lock(reversed(ROWS), turned, UNREAD) == TEXT


def test_no_lock_remembers_nothing() -> None:
    assert read_lock(None) == (NO_LOCK, ())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"format": 2, "pages": {}}',
        '{"format": 1}',
        '{"format": 1, "pages": {"a": 1}}',
        '{"format": 1, "pages": {}, "unread": 1}',
        f"<<<<<<< ours\n{TEXT}=======\n{TEXT}>>>>>>> theirs\n",
        TEXT[: len(TEXT) // 2],
        "[" * 100_000,
    ],
)
def test_damaged_lock_is_one_warning(text: str) -> None:
    lock, problems = read_lock(text)
    assert lock == NO_LOCK
    assert [problem.code for problem in problems] == ["lock-unreadable"]


@pytest.mark.parametrize(
    "table", [1, {"content": 1}, {"content": {"actors/a/": 1}}, {"content": {"actors/a/": {"names": 1}}}]
)
def test_damaged_addresses_cost_the_addresses_alone(table: object) -> None:
    text = json.dumps({**json.loads(TEXT), "addresses": table})
    lock, problems = read_lock(text)
    assert (lock.pages, lock.unread, lock.addresses) == (ROWS, UNREAD, {})
    assert [problem.code for problem in problems] == ["lock-unreadable"]


@pytest.mark.parametrize("address", ["../x/", "/etc/", "a", "a//b/", ".git/x/", "a\\b/", ""])
def test_what_can_be_no_page_of_the_site_is_no_address(address: str) -> None:
    text = write_lock((), {"content": {address: Standing(to="actors/x/"), "actors/a/": Standing(to="actors/x/")}})
    assert set(read_lock(text)[0].addresses["content"]) == {"actors/a/"}


def test_half_a_character_is_no_obstacle() -> None:
    table = {"content": {"actors/a/": Standing(kind="person", names=("ana \ud800",))}}
    assert read_lock(write_lock((), table).encode().decode()) == (Lock((), table, {}), ())
