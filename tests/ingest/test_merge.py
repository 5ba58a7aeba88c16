"""An author's edit is never overwritten; what the author left alone is refreshed."""

import pytest

from generator.core.pages import dump_value
from generator.ingest.compose import Composed
from generator.ingest.lock import digest_text
from generator.ingest.merge import BODY, accept, diff, merge, new_page, settle


def incoming(title: str = "Ports accord", publisher: str = "Gazette", body: str = "One.\n", **more: object) -> Composed:
    keys = {
        "title": dump_value("title", title),
        "source": "source:\n",
        "source.file": "  file: seeds/a.txt\n",
        "source.publisher": f"  publisher: {publisher}\n",
        "places": dump_value("places", ["Harbour City"]),
    }
    return Composed(keys | {key: dump_value(key, value) for key, value in more.items()}, body)


FIRST = new_page(incoming())


def test_new_page_is_what_came_in_with_all_digests() -> None:
    assert FIRST.text == incoming().join()
    assert FIRST.keys[BODY] == digest_text("One.\n")
    assert set(FIRST.keys) == {"title", "source", "source.file", "source.publisher", "places", BODY}


def test_untouched_page_is_refreshed_whole() -> None:
    new = incoming(title="Ports treaty", publisher="Herald", body="Two.\n")
    merged = merge(FIRST.text, new, FIRST.keys)
    assert merged.text == new.join()
    assert (merged.kept, merged.edited) == ((), ())
    assert merged.keys == new_page(new).keys


def test_edited_key_is_kept_and_the_rest_refreshed() -> None:
    mine = FIRST.text.replace("publisher: Gazette", "publisher: The Harbour Gazette")
    merged = merge(mine, incoming(title="Ports treaty", publisher="Herald"), FIRST.keys)
    assert "title: Ports treaty\n" in merged.text
    assert "publisher: The Harbour Gazette\n" in merged.text
    assert (merged.kept, merged.edited) == (("source.publisher",), ("source.publisher",))


def test_edit_is_told_only_when_something_else_came_in() -> None:
    mine = FIRST.text.replace("Gazette", "The Harbour Gazette")
    merged = merge(mine, incoming(), FIRST.keys)
    assert merged.text == mine
    assert (merged.kept, merged.edited) == ((), ("source.publisher",))


def test_edited_body_is_kept() -> None:
    mine = FIRST.text.replace("One.", "One, as I read it.")
    merged = merge(mine, incoming(body="Two.\n"), FIRST.keys)
    assert merged.text == mine
    assert merged.kept == (BODY,)


def test_edit_stands_through_many_runs() -> None:
    text, keys = FIRST.text.replace("One.", "Mine."), FIRST.keys
    for body in ("Two.\n", "Three.\n", "One.\n", "Four.\n"):
        merged = merge(text, incoming(body=body), keys)
        text, keys = merged.text, merged.keys
    assert text.endswith("Mine.\n")


def test_key_that_the_author_deleted_stays_deleted() -> None:
    mine = FIRST.text.replace("places: [Harbour City]\n", "")
    merged = merge(mine, incoming(title="Ports treaty"), FIRST.keys)
    assert "places" not in merged.text
    assert (merged.kept, merged.edited) == ((), ("places",))


def test_keys_and_comments_of_the_authors_own_stay_where_they_are() -> None:
    mine = FIRST.text.replace(
        "source:\n", "# checked in May\nreviewed: yes, twice\nsource:\n  shelf: B 12  # basement\n"
    )
    merged = merge(mine, incoming(title="Ports treaty"), FIRST.keys)
    assert merged.text == mine.replace("Ports accord", "Ports treaty")
    assert merged.kept == ()


def test_comment_in_a_key_makes_it_the_authors() -> None:
    mine = FIRST.text.replace("title: Ports accord\n", "title: Ports accord  # as printed\n")
    merged = merge(mine, incoming(title="Ports treaty"), FIRST.keys)
    assert merged.text == mine
    assert merged.kept == ("title",)


def test_key_that_ingest_learned_to_write_is_added_in_its_place() -> None:
    merged = merge(FIRST.text, incoming(agreements=["Patrol Accord"]), FIRST.keys)
    assert "places: [Harbour City]\nagreements: [Patrol Accord]\n---\n" in merged.text


def test_key_that_no_longer_comes_in_goes_unless_edited() -> None:
    before = new_page(incoming(agreements=["Patrol Accord"]))
    assert "agreements" not in merge(before.text, incoming(), before.keys).text
    mine = before.text.replace("Patrol Accord", "Coastal Patrol Accord")
    assert "agreements: [Coastal Patrol Accord]\n" in merge(mine, incoming(), before.keys).text


def test_comment_below_a_key_that_no_longer_comes_in_stays() -> None:
    before = new_page(incoming(agreements=["Patrol Accord"]))
    mine = before.text.replace("agreements: [Patrol Accord]\n", "agreements: [Patrol Accord]\n# checked in May\n")
    merged = merge(mine, incoming(), before.keys).text
    assert "agreements" not in merged
    assert "# checked in May\n---\n" in merged


@pytest.mark.parametrize("remembered", [None, {}, {"title": "0000", BODY: "0000"}])
def test_lost_or_stale_lock_costs_no_edit(remembered: dict[str, str] | None) -> None:
    mine = FIRST.text.replace("One.", "Mine.").replace("Ports accord", "My title")
    merged = merge(mine, incoming(title="Ports treaty", body="Two.\n"), remembered)
    assert "title: My title\n" in merged.text
    assert merged.text.endswith("Mine.\n")
    assert set(merged.kept) == {"title", BODY}


def test_lost_lock_is_learned_anew_where_nothing_differs() -> None:
    merged = merge(FIRST.text, incoming(), None)
    assert (merged.text, merged.keys) == (FIRST.text, FIRST.keys)


def test_without_a_lock_a_missing_key_counts_as_deleted() -> None:
    mine = FIRST.text.replace("places: [Harbour City]\n", "")
    assert merge(mine, incoming(), None).text == mine


@pytest.mark.parametrize("mine", ["No frontmatter at all.\n", "---\n[broken\n---\n\nMine.\n", ""])
def test_page_that_cannot_be_taken_apart_stays(mine: str) -> None:
    merged = merge(mine, incoming(), FIRST.keys)
    assert merged.text == mine
    assert merged.kept


@pytest.mark.parametrize(
    "mine",
    [
        FIRST.text.replace("source:\n  file: seeds/a.txt\n  publisher: Gazette\n", "source: {file: seeds/a.txt}\n"),
        FIRST.text.replace("  file", "    file").replace("  publisher", "    publisher"),
    ],
)
def test_layout_of_the_authors_own_is_never_broken(mine: str) -> None:
    keys = dict(incoming().keys)
    places = keys.pop("places")
    new = Composed({**keys, "source.url": "  url: https://example.org/\n", "places": places}, "One.\n")
    merged = merge(mine, new, FIRST.keys)
    assert merged.text == mine
    assert accept(mine, new, None).text == new.join()


def test_accept_takes_all_that_came_in_and_leaves_what_is_the_authors_own() -> None:
    mine = FIRST.text.replace("One.", "Mine.").replace("places:", "note: ours\nplaces:")
    taken = accept(mine, incoming(body="Two.\n"), FIRST.keys)
    assert taken.text == incoming(body="Two.\n").join().replace("places:", "note: ours\nplaces:")
    assert taken.kept == ()


def test_settling_ends_the_telling_until_something_new_comes_in() -> None:
    mine = FIRST.text.replace("One.", "Mine.")
    two = incoming(body="Two.\n")
    settled = settle(merge(mine, two, FIRST.keys), two)
    assert settled.text == mine
    assert merge(mine, two, settled.keys).kept == ()
    assert merge(mine, incoming(body="Three.\n"), settled.keys).kept == (BODY,)


def test_diff_leads_from_mine_to_what_came_in() -> None:
    mine = FIRST.text.replace("One.", "Mine.")
    lines = diff("content/sources/a.md", mine, incoming(body="Two.\n"), FIRST.keys).splitlines()
    assert lines[:2] == ["--- content/sources/a.md (yours)", "+++ content/sources/a.md (incoming)"]
    assert "-Mine." in lines
    assert "+Two." in lines


def test_windows_line_breaks_are_no_edit_and_stay() -> None:
    merged = merge(FIRST.text.replace("\n", "\r\n"), incoming(title="Ports treaty"), FIRST.keys)
    assert merged.text == incoming(title="Ports treaty").join().replace("\n", "\r\n")


@pytest.mark.parametrize(
    "mine",
    [
        FIRST.text.replace("---\ntitle", "---\nplaces: [My own]\ntitle"),
        FIRST.text.replace("---\ntitle", "---\nsource.publisher: My own\ntitle"),
        FIRST.text.replace("---\ntitle", "---\n(body): My own\ntitle"),
    ],
)
def test_key_that_stands_twice_is_left_to_the_author(mine: str) -> None:
    merged = merge(mine, incoming(title="Ports treaty", body="Two.\n"), FIRST.keys)
    assert merged.text == mine
    assert merged.kept


def test_key_of_the_authors_called_body_is_no_body() -> None:
    mine = FIRST.text.replace("---\ntitle", "---\nbody: My own\ntitle")
    assert merge(mine, incoming(body=""), FIRST.keys).text == mine.replace("\n\nOne.\n", "\n\n")


def test_key_that_the_author_deleted_stays_deleted_when_it_goes_and_comes_again() -> None:
    mine = FIRST.text.replace("places: [Harbour City]\n", "")
    without = Composed({key: text for key, text in incoming().keys.items() if key != "places"}, "One.\n")
    gone = merge(mine, without, FIRST.keys)
    assert merge(gone.text, incoming(), gone.keys).text == mine


def test_accept_takes_out_what_no_longer_comes_in() -> None:
    before = new_page(incoming(agreements=["Patrol Accord"]))
    mine = before.text.replace("Patrol Accord", "My Accord")
    assert accept(mine, incoming(), before.keys).text == incoming().join()
