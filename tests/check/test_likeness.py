"""Names that are one in two spellings are told from names that are two."""

from collections import Counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.check.likeness import buckets_of, tell_likeness, words_of
from generator.core.model import Kind
from generator.core.urls import fold_name

ONE: list[tuple[Kind, str, str]] = [
    ("person", "Mariana Costa", "Marianna Costa"),
    ("person", "Mariana Costa", "Mariana Csota"),
    ("person", "Mariana Costa", "Costa, Mariana"),
    ("person", "Mariana Costa", "Dr. Mariana Costa"),
    ("person", "Tomás Iriarte", "Tomas Iriate"),
    ("person", "Katarina Velden", "Catarina Velden"),
    ("person", "Juan Manuel Iriarte", "Juan M. Iriarte"),
    ("person", "Ana Maria Pereira", "Anamaria Pereira"),
    ("organization", "Harbour Board", "Harbor Board"),
    ("organization", "Ministry of Defence", "Ministry of Defense"),
    ("organization", "Brightlane", "Brightlane Inc."),
    ("organization", "Dept. of Ports", "Department of Ports"),
    ("organization", "Norland Fisheries Organisation", "Norland Fisheries Organization"),
    ("organization", "National Fisheries Council", "National Fishereis Council"),
    ("organization", "Q. M. Lantern Works", "Q.M. Lantern Works"),
    ("place", "Arenbeck", "Arenbek"),
    ("place", "Port Salvo", "Portsalvo"),
    ("agreement", "Coastal Patrol Accord", "Coastal Patrols Accord"),
]
TWO: list[tuple[Kind, str, str]] = [
    ("country", "North Korea", "South Korea"),
    ("country", "Niger", "Nigeria"),
    ("country", "Austria", "Australia"),
    ("country", "Gambia", "Zambia"),
    ("place", "North Harbour", "South Harbour"),
    ("place", "Upper Norland", "Lower Norland"),
    ("organization", "First Fleet", "Second Fleet"),
    ("organization", "Northern Command", "Southern Command"),
    ("organization", "Ministry of the Interior", "Ministry of the Exterior"),
    ("organization", "Squadron 12", "Squadron 13"),
    ("agreement", "Resolution 1540", "Resolution 1541"),
    ("agreement", "Patrol Accord II", "Patrol Accord III"),
    ("agreement", "Patrol Accord 2014", "Patrol Accord 2015"),
    ("person", "Mario Costa", "Maria Costa"),
    ("person", "Luis Ferrão", "Luisa Ferrão"),
    ("person", "Tom Roberts", "Tom Robert"),
    ("person", "Ana Lima", "Eva Lima"),
    ("person", "Mariana Costa", "Mariana Duarte"),
    ("person", "Mariana Costa", "Mariana Acosta"),
    ("person", "Ana Ruiz", "Ana Ruis Costa"),
]


def nobody_else(word: str) -> int:
    """A collection in which the two names stand alone."""
    return 1


@pytest.mark.parametrize(("kind", "first", "second"), ONE)
def test_spellings_of_one_name_are_alike_and_meet_in_a_bucket(kind: Kind, first: str, second: str) -> None:
    assert tell_likeness(first, second, kind, nobody_else)
    assert tell_likeness(second, first, kind, nobody_else)
    assert set(buckets_of(words_of(first, kind))) & set(buckets_of(words_of(second, kind)))


@pytest.mark.parametrize(("kind", "first", "second"), TWO)
def test_names_that_differ_by_a_word_of_their_own_are_two(kind: Kind, first: str, second: str) -> None:
    assert tell_likeness(first, second, kind, nobody_else) == ""
    assert tell_likeness(second, first, kind, nobody_else) == ""


def test_words_that_others_bear_too_are_no_slips() -> None:
    bearers = Counter({"karel": 2, "karol": 3, "velden": 2})
    assert tell_likeness("Karel Velden", "Karol Velden", "person", bearers.__getitem__) == ""
    assert tell_likeness("Karel Velden", "Karol Velden", "person", Counter({"karel": 2, "karol": 1}).__getitem__)


LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=5, max_size=12)


@given(given_name=LETTERS, family=LETTERS, at=st.integers(1, 11), letter=st.sampled_from("abcdefghijklmnopqrtuvwxyz"))
def test_one_slip_inside_a_family_name_is_always_found(given_name: str, family: str, at: int, letter: str) -> None:
    at = min(at, len(family) - 1)
    slips = (
        family[:at] + family[at + 1 :],
        family[:at] + letter + family[at:],
        family[:at] + letter + family[at + 1 :],
        family[:at] + family[at + 1 : at + 2] + family[at] + family[at + 2 :],
    )
    name = f"{given_name} {family}"
    for slip in slips:
        twin = f"{given_name} {slip}"
        plain = fold_name(name) != fold_name(twin) and abs(len(family) - len(slip)) < 2 and len(slip) > 3
        if not plain or sorted((family, slip), key=len)[0] + "s" == sorted((family, slip), key=len)[1]:
            continue
        assume(len(words_of(name, "person")) == len(words_of(twin, "person")) == 2)
        assert set(buckets_of(words_of(name, "person"))) & set(buckets_of(words_of(twin, "person")))
        assert tell_likeness(name, twin, "person", nobody_else)


@given(st.lists(st.text(max_size=12), min_size=2, max_size=2), st.sampled_from(("person", "organization", "place")))
def test_any_two_texts_can_be_compared_either_way(names: list[str], kind: Kind) -> None:
    first, second = names
    assert bool(tell_likeness(first, second, kind, nobody_else)) == bool(
        tell_likeness(second, first, kind, nobody_else)
    )
    assert (
        set(buckets_of(words_of(first, kind))) == set(buckets_of(words_of(first.upper(), kind))) or not first.isascii()
    )
