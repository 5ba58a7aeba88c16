"""What a model's proposals are worth beside the rules: they name what no rule knows, and overrule no rule."""

from collections.abc import Iterable

from generator.core.model import Block, Entry, Kind
from generator.ingest.actors import find_entries
from generator.ingest.actors.spans import Proposal


def entries(*texts: str, proposed: Iterable[tuple[str, Kind]] = (), lang: str = "en") -> dict[str, Entry]:
    """The entries of a document of these paragraphs, in which a model takes each of these words, wherever it stands,
    for a name of that kind."""
    blocks, start = [], 0
    for text in texts:
        blocks.append(Block("paragraph", text, start, start + len(text)))
        start += len(text) + 2
    proposals = [
        Proposal(block, at, at + len(name), kind)
        for block in blocks
        for name, kind in proposed
        for at in range(len(block.text))
        if block.text.startswith(name, at)
    ]
    found, _ = find_entries("seeds/a.txt", "", tuple(blocks), lang, proposals)
    return {entry.name: entry for entry in found}


def kinds(*texts: str, proposed: Iterable[tuple[str, Kind]] = (), lang: str = "en") -> dict[str, Kind]:
    return {name: entry.kind for name, entry in entries(*texts, proposed=proposed, lang=lang).items()}


def test_a_name_that_no_rule_knows_is_found_and_said_to_rest_on_the_model() -> None:
    text = "They all moved past Zumbral when the mill closed. Nobody sang of Zumbral."
    assert "Zumbral" not in kinds(text)
    entry = entries(text, proposed=[("Zumbral", "place")])["Zumbral"]
    assert (entry.kind, entry.rule) == ("place", "model")
    assert "the language model takes it for a place" in entry.doubt


def test_what_the_model_sees_once_is_no_place_and_no_organization_by_that_alone() -> None:
    text = "They all moved past Zumbral when the mill closed."
    assert kinds(text, proposed=[("Zumbral", "place")]) == {}
    assert kinds(text, proposed=[("Zumbral", "organization")]) == {}


def test_what_the_rules_tell_alone_is_not_said_to_rest_on_the_model() -> None:
    entry = entries("“It is late,” said Zumbral. Zumbral, who is 61, left.", proposed=[("Zumbral", "person")])[
        "Zumbral"
    ]
    assert (entry.kind, entry.rule, entry.doubt) == ("person", "evidence", "")


def test_what_a_rule_decides_no_proposal_changes() -> None:
    text = "President Mariana Costa flew to Lima. The Norland Ports Authority (NPA) thanked Costa."
    wrong: list[tuple[str, Kind]] = [("Lima", "person"), ("Mariana Costa", "organization"), ("NPA", "place")]
    assert kinds(text, proposed=wrong) == kinds(text)


def test_a_single_word_is_no_person_by_the_model_alone() -> None:
    text = "They saw it on Zumbral that night."
    assert kinds(text, proposed=[("Zumbral", "person")]) == {}
    assert kinds(f"{text} “Never again,” Zumbral said.", proposed=[("Zumbral", "person")]) == {"Zumbral": "person"}


def test_two_words_are_a_person_by_the_model_alone() -> None:
    assert kinds("Past the mill came Urdo Zumbral with a lamp.", proposed=[("Urdo Zumbral", "person")]) == {
        "Urdo Zumbral": "person"
    }


def test_capitals_are_no_organization_by_the_model_alone() -> None:
    assert kinds("The case is made of ZQL and glass.", proposed=[("ZQL", "organization")]) == {}


def test_capitals_that_the_model_never_takes_for_a_name_need_more_evidence() -> None:
    text = "They counted 3 QFB and 4 QFB in Zumbral."
    assert kinds(text) == {"QFB": "organization", "Zumbral": "place"}
    assert kinds(text, proposed=[("Zumbral", "place")]) == {"Zumbral": "place"}


def test_the_model_must_take_it_for_a_name_in_half_of_its_places() -> None:
    once, never = "They sailed past Zumbral.", "Nobody sang of Zumbral."
    blocks = tuple(
        Block("paragraph", text, 100 * n, 100 * n + len(text))
        for n, text in enumerate([never, never, never, once, once])
    )
    at, end = once.index("Zumbral"), len(once) - 1
    proposals = [
        *(Proposal(block, at, end, "place") for block in blocks[3:]),
        Proposal(blocks[4], 0, 4, "person"),
    ]
    assert find_entries("seeds/a.txt", "", blocks, "en", proposals)[0] == ()
    assert find_entries("seeds/a.txt", "", blocks[1:], "en", proposals)[0] != ()


def test_places_behind_the_last_proposal_do_not_count_since_the_model_may_not_have_read_them() -> None:
    once, never = "They sailed past Zumbral.", "Nobody sang of Zumbral."
    blocks = tuple(
        Block("paragraph", text, 100 * n, 100 * n + len(text))
        for n, text in enumerate([once, once, never, never, never])
    )
    at, end = once.index("Zumbral"), len(once) - 1
    proposals = [Proposal(block, at, end, "place") for block in blocks[:2]]
    assert [entry.name for entry in find_entries("seeds/a.txt", "", blocks, "en", proposals)[0]] == ["Zumbral"]


def test_between_the_evidence_and_the_model_the_stronger_wins() -> None:
    said = "Zumbral said so. “No,” said Zumbral, who is 61."
    assert kinds(said, proposed=[("Zumbral", "organization")]) == {"Zumbral": "person"}
    told = "They told Zumbral, and it was so. Nobody sang of Zumbral."
    assert kinds(told, proposed=[("Zumbral", "place")]) == {"Zumbral": "place"}


def test_a_line_by_itself_names_nothing_by_the_model_alone() -> None:
    assert kinds("It rained.", "Quick Zumbral", proposed=[("Quick Zumbral", "organization")]) == {}
    text = "They asked at Quick Zumbral for the keys. Nobody sang of Quick Zumbral."
    assert kinds(text, proposed=[("Quick Zumbral", "organization")]) == {"Quick Zumbral": "organization"}


def test_a_sentence_start_is_a_name_when_the_model_says_so_and_a_sentence_follows() -> None:
    text = "Zumbral was quiet. Zumbral was dark."
    assert kinds(text, proposed=[("Zumbral", "place")]) == {"Zumbral": "place"}
    assert kinds("Zumbral | Menu | Links", proposed=[("Zumbral", "place")]) == {}


def test_a_row_is_cut_to_the_name_that_the_model_sees_at_its_end() -> None:
    text = "Past the mill came Foreman Urdo Zumbral with a lamp."
    assert kinds(text.replace("Foreman", "Grobe"), proposed=[("Urdo Zumbral", "person")]) == {"Urdo Zumbral": "person"}


def test_the_last_word_of_an_unknown_organization_means_it() -> None:
    text = "The cup went to the Zumbral Otters. The Otters had never won it."
    found = entries(text, proposed=[("Zumbral Otters", "organization"), ("Otters", "organization")])
    assert list(found) == ["Zumbral Otters"]
    assert "Otters" in found["Zumbral Otters"].forms


def test_a_short_form_of_two_actors_is_no_actor_of_its_own() -> None:
    text = "Zumbral Records Corporation and Zumbral Shipping Corporation met. They all came to Zumbral at noon."
    assert "Zumbral" not in kinds(text, proposed=[("Zumbral", "organization")])


def test_in_a_language_that_the_evidence_cannot_judge_the_model_finds_names_and_capitals_do_not() -> None:
    text = "Die Freigabe der Daten half den Leuten von Zumbral und dem Betrieb."
    assert kinds(text, lang="de") == {}
    assert kinds(text, proposed=[("Zumbral", "place")], lang="de") == {"Zumbral": "place"}
