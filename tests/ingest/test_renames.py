"""Where old addresses lead, and where nothing is guessed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.ingest.addresses import Standing
from generator.ingest.renames import find_moves

COSTA = "actors/mariana-costa/"
PORTS, FISH = "sources/ports/", "sources/fish/"


def person(*names: str, forms: tuple[str, ...] = ()) -> Standing:
    return Standing(kind="person", names=names, forms=forms)


def source(seed: str, *lists: str, sha256: str = "", title: str = "") -> Standing:
    return Standing(names=(title or seed,), seed=seed, sha256=sha256 or f"digest of {seed}", lists=lists)


BEFORE = {COSTA: person("mariana costa"), PORTS: source("ports.txt", COSTA), FISH: source("fish.txt", COSTA)}


def test_a_site_that_stays_leads_nowhere_and_is_remembered() -> None:
    moved = find_moves(BEFORE, BEFORE)
    assert (moved.redirects, moved.lost) == ({}, ())
    assert moved.table == BEFORE


def test_nothing_remembered_remembers_what_is_there() -> None:
    assert find_moves({}, BEFORE).table == BEFORE


@pytest.mark.parametrize(
    "now",
    [
        source("ports.txt", COSTA, title="another title"),
        source("renamed.txt", COSTA, sha256="digest of ports.txt", title="another title"),
        source("ports.txt", COSTA, sha256="digest of a new edition"),
        source("", COSTA, sha256="-", title="ports.txt"),
    ],
    ids=["page renamed", "page and seed renamed", "made anew of a changed seed", "only the title is the same"],
)
def test_page_is_known_by_its_seed_or_its_title(now: Standing) -> None:
    moved = find_moves(BEFORE, {COSTA: BEFORE[COSTA], "sources/new/": now, FISH: BEFORE[FISH]})
    assert moved.redirects == {PORTS: "sources/new/"}
    assert moved.table[PORTS] == Standing(to="sources/new/")
    assert moved.lost == ()


def test_page_that_is_gone_is_told_once() -> None:
    now = {COSTA: BEFORE[COSTA], FISH: BEFORE[FISH]}
    first = find_moves(BEFORE, now)
    assert [(one.address, one.maybe) for one in first.lost] == [(PORTS, ())]
    assert find_moves(first.table, now).lost == ()
    assert find_moves(first.table, BEFORE).table == BEFORE


def test_page_that_could_be_two_is_told_until_it_is_settled() -> None:
    now = {
        COSTA: BEFORE[COSTA],
        "sources/a/": source("ports.txt"),
        "sources/b/": source("ports.txt"),
        FISH: BEFORE[FISH],
    }
    moved = find_moves(BEFORE, now)
    for _ in range(3):
        assert moved.redirects == {}
        assert [(one.address, one.maybe) for one in moved.lost] == [(PORTS, ("sources/a/", "sources/b/"))]
        moved = find_moves(moved.table, now)


@pytest.mark.parametrize(
    "names", [("maria costa", "mariana costa"), ("mariana costa",)], ids=["an alias now", "address alone changed"]
)
def test_actor_is_known_by_a_name(names: tuple[str, ...]) -> None:
    new = "actors/maria-costa/"
    now = {new: person(*names), PORTS: source("ports.txt", new), FISH: source("fish.txt", new)}
    assert find_moves(BEFORE, now).redirects == {COSTA: new}


def test_two_actors_that_became_one_both_lead_to_it() -> None:
    before = {**BEFORE, "actors/m-costa/": person("m costa")}
    one = person("mariana da costa", "mariana costa", "m costa")
    now = {"actors/mariana-da-costa/": one, PORTS: BEFORE[PORTS], FISH: BEFORE[FISH]}
    assert set(find_moves(before, now).redirects.values()) == {"actors/mariana-da-costa/"}


def rewritten(*new: str) -> dict[str, Standing]:
    """The site after the entries of both pages were given other names."""
    actors = {f"actors/{name.replace(' ', '-')}/": person(name) for name in new}
    return {**actors, PORTS: source("ports.txt", *actors), FISH: source("fish.txt", *actors)}


def test_actor_whose_entry_was_rewritten_is_the_new_one_whose_name_holds_hers() -> None:
    assert find_moves(BEFORE, rewritten("mariana costa duarte", "pedro lima")).redirects == {
        COSTA: "actors/mariana-costa-duarte/"
    }


def test_actor_whose_entry_was_rewritten_to_one_that_was_there_already() -> None:
    duarte = "actors/mariana-costa-duarte/"
    before = {**BEFORE, duarte: person("mariana costa duarte"), "sources/c/": source("c.txt", duarte)}
    now = {duarte: person("mariana costa duarte"), "sources/c/": source("c.txt", duarte)}
    now |= {PORTS: source("ports.txt", duarte), FISH: source("fish.txt", duarte)}
    assert find_moves(before, now).redirects == {COSTA: duarte}


def test_person_of_the_same_family_is_somebody_else() -> None:
    moved = find_moves(BEFORE, rewritten("ana costa"))
    assert moved.redirects == {}
    assert [(lost.address, lost.maybe) for lost in moved.lost] == [(COSTA, ("actors/ana-costa/",))]


def test_slip_of_the_pen_in_a_name_is_no_other_person() -> None:
    assert find_moves(BEFORE, rewritten("marianna costa")).redirects == {COSTA: "actors/marianna-costa/"}


def test_a_form_that_both_have_is_as_good_as_a_word() -> None:
    before = {**BEFORE, COSTA: person("mariana costa", forms=("the minister",))}
    new = "actors/x-y/"
    now = {new: person("x y", forms=("the minister",)), PORTS: source("ports.txt", new), FISH: source("fish.txt", new)}
    assert find_moves(before, now).redirects == {COSTA: new}


@pytest.mark.parametrize(
    "new", [("mariana lima", "pedro costa"), ("henrique duarte",)], ids=["split in two", "shares no word"]
)
def test_what_is_not_clear_is_not_guessed_and_told_until_it_is_settled(new: tuple[str, ...]) -> None:
    now = rewritten(*new)
    moved = find_moves(BEFORE, now)
    for _ in range(3):
        assert moved.redirects == {}
        ((address, maybe, page),) = [(one.address, one.maybe, one.page) for one in moved.lost]
        assert (address, page) == (COSTA, FISH)
        assert set(maybe) == {f"actors/{name.replace(' ', '-')}/" for name in new}
        moved = find_moves(moved.table, now)


def test_actor_of_another_kind_is_not_guessed() -> None:
    now = {
        **rewritten("mariana lines"),
        "actors/mariana-lines/": Standing(kind="organization", names=("mariana lines",)),
    }
    moved = find_moves(BEFORE, now)
    assert moved.redirects == {}
    assert moved.lost[0].maybe == ("actors/mariana-lines/",)


@pytest.mark.parametrize(
    ("gone", "stays"),
    [
        (person("mariana costa"), person("mariana costa")),
        (person("mariana costa", "the minister"), person("pedro lima", "the minister")),
    ],
    ids=["a namesake", "an alias that two have"],
)
def test_who_bore_the_name_beside_an_actor_that_is_gone_is_another(gone: Standing, stays: Standing) -> None:
    other = "actors/other/"
    before = {COSTA: gone, other: stays, PORTS: source("ports.txt", COSTA), FISH: source("fish.txt", other)}
    moved = find_moves(before, {other: stays, FISH: before[FISH]})
    assert COSTA not in moved.redirects
    assert COSTA not in find_moves(moved.table, {other: stays, FISH: before[FISH]}).redirects


def test_actor_that_nobody_names_any_more_goes_in_silence() -> None:
    now = {PORTS: source("ports.txt"), FISH: source("fish.txt")}
    moved = find_moves(BEFORE, now)
    assert (moved.redirects, moved.lost) == ({}, ())
    assert find_moves(moved.table, {**now, "actors/m-c/": person("m c", "mariana costa")}).redirects == {
        COSTA: "actors/m-c/"
    }


def test_page_and_entry_renamed_at_once() -> None:
    new = "actors/mariana-costa-duarte/"
    now = {
        new: person("mariana costa duarte"),
        "sources/a/": source("ports.txt", new),
        "sources/b/": source("fish.txt", new),
    }
    assert find_moves(BEFORE, now).redirects == {COSTA: new, FISH: "sources/b/", PORTS: "sources/a/"}


def test_chains_are_flattened() -> None:
    first = find_moves(BEFORE, rewritten("mariana costa duarte"))
    second = find_moves(first.table, rewritten("mariana costa duarte lima"))
    assert second.redirects == {
        COSTA: "actors/mariana-costa-duarte-lima/",
        "actors/mariana-costa-duarte/": "actors/mariana-costa-duarte-lima/",
    }
    assert find_moves(second.table, rewritten("mariana costa duarte lima")).redirects == second.redirects


def test_address_that_is_a_page_again_stops_leading() -> None:
    there = find_moves(BEFORE, rewritten("mariana costa duarte"))
    back = find_moves(there.table, BEFORE)
    assert back.redirects == {"actors/mariana-costa-duarte/": COSTA}
    assert back.table[COSTA] == BEFORE[COSTA]


@pytest.mark.parametrize("hidden", [{PORTS}, {PORTS, FISH}])
def test_drafts_and_broken_pages_are_not_gone_nor_what_they_list(hidden: set[str]) -> None:
    now = {address: stands for address, stands in BEFORE.items() if address not in {*hidden, COSTA}}
    now = {address: source(stands.seed) for address, stands in now.items()}
    moved = find_moves(BEFORE, now, hidden)
    assert (moved.redirects, moved.lost) == ({}, ())
    assert {address: moved.table[address] for address in (*hidden, COSTA)} == {a: BEFORE[a] for a in (*hidden, COSTA)}


def test_ring_of_a_damaged_lock_leads_nowhere() -> None:
    ring = {
        "actors/a/": Standing(to="actors/b/"),
        "actors/b/": Standing(to="actors/a/"),
        "actors/c/": Standing(to=COSTA),
    }
    assert find_moves(ring, BEFORE).redirects == {"actors/c/": COSTA}


addresses = st.sampled_from(["actors/a/", "actors/b/", "actors/c/", "sources/x/", "sources/y/", "notes/z/"])
words = st.sampled_from(["ana costa", "ana lima", "rui costa", "rui", "ports"])
standings = st.builds(
    Standing,
    kind=st.sampled_from(["", "person", "place"]),
    names=st.lists(words, max_size=2, unique=True).map(tuple),
    forms=st.lists(words, max_size=2).map(tuple),
    seed=st.sampled_from(["", "a.txt", "b.txt"]),
    sha256=st.sampled_from(["", "aa", "bb"]),
    lists=st.lists(addresses, max_size=3, unique=True).map(tuple),
)
remembered = st.builds(
    lambda standing, to, gone, pages: (
        standing if not to else Standing(to=to) if not gone else Standing(gone=True, pages=pages)
    ),
    standings,
    st.sampled_from(["", "", "actors/a/", "sources/x/", "actors/c/"]),
    st.booleans(),
    st.lists(addresses, max_size=2).map(tuple),
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(addresses, remembered), st.lists(st.dictionaries(addresses, standings), min_size=1, max_size=4))
def test_whatever_happens_old_addresses_lead_to_pages_in_one_step(
    before: dict[str, Standing], states: list[dict[str, Standing]]
) -> None:
    for now in states:
        moved = find_moves(before, now)
        assert all(target in now and old not in now for old, target in moved.redirects.items())
        assert {address: moved.table[address] for address in now} == now
        assert set(before) <= set(moved.table)
        assert find_moves(moved.table, now).redirects == moved.redirects
        before = dict(moved.table)
