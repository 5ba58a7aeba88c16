"""What holds of all entries: order, evidence, roles, kinds; and what a text may not cost."""

import time

import pytest

from generator.core.model import Block
from generator.ingest.actors import RULES, find_entries, find_names
from generator.ingest.actors.trace import trace_name

TEXT = (
    "President Mariana Costa opened Harbour City’s port on Monday. “We waited long,” Costa said. The Norland Ports "
    "Authority (NPA) paid for it, as the Chilean minister, Luis Zafra, told Reuters in Lima, Peru. The NPA signed the "
    "Safe Ports Act."
)


def block(text: str, start: int = 0, page: int | None = None) -> Block:
    return Block("paragraph", text, start, start + len(text), page)


def names(text: str, lang: str = "en") -> dict[str, str]:
    return {entry.name: entry.kind for entry in find_entries("seeds/a.txt", "", (block(text),), lang)[0]}


def test_entries_stand_in_order_of_first_mention_and_are_unique() -> None:
    entries, _ = find_entries("seeds/a.txt", "", (block(TEXT),), "en")
    places = [min(TEXT.find(form) for form in (entry.name, *entry.forms) if form in TEXT) for entry in entries]
    assert places == sorted(places)
    assert len({(entry.kind, entry.name) for entry in entries}) == len(entries) > 5


def test_every_form_and_role_is_in_the_text_word_for_word() -> None:
    for entry in find_entries("seeds/a.txt", "", (block(TEXT),), "en")[0]:
        assert all(form in TEXT for form in entry.forms)
        assert entry.role in TEXT
        assert entry.name not in entry.forms


def test_an_acronym_ends_a_sentence_before_a_word_that_starts_one() -> None:
    text = "They sailed north to the U.S. In one bay, Mariana Costa of the U.S. Senate met them."
    found = {entry.name: entry.evidence for entry in find_entries("seeds/a.txt", "", (block(text),), "en")[0]}
    costa = found["Mariana Costa"]
    assert costa
    assert costa.quote == "In one bay, Mariana Costa of the U.S. Senate met them."


def test_a_long_sentence_is_cut_at_words_in_a_trace() -> None:
    text = "The harbour " + "rows of boats " * 40 + "saw Mariana Costa with " + "crates and barrels " * 40 + "leave."
    trace = trace_name(find_names("", (block(text),), "en", ()), "Mariana Costa")
    assert trace
    sentence = trace.places[0].sentence
    assert sentence.startswith("…")
    assert sentence.endswith("…")
    assert len(sentence) < 440
    assert set(sentence.strip("…").split()) <= set(text.split())


def test_evidence_is_the_sentence_at_its_place_in_the_seed() -> None:
    lead, body = block("Rain fell.", 40), block(TEXT, 100, page=3)
    entries, _ = find_entries("seeds/a.txt", "", (lead, body), "en")
    for entry in entries:
        assert entry.evidence is not None
        assert entry.evidence.page == 3
        assert TEXT[entry.evidence.start - 100 : entry.evidence.end - 100] == entry.evidence.quote
        assert any(form in entry.evidence.quote for form in (entry.name, *entry.forms))
    assert entries[0].evidence is not None
    assert entries[0].evidence.quote == "President Mariana Costa opened Harbour City’s port on Monday."


def test_a_point_behind_an_abbreviation_ends_no_sentence() -> None:
    entries, _ = find_entries("seeds/a.txt", "", (block("The U.S. Senate thanked Gov. Ana Pell. She left."),), "en")
    assert {entry.evidence.quote for entry in entries if entry.evidence} == {"The U.S. Senate thanked Gov. Ana Pell."}


def test_every_entry_names_a_rule() -> None:
    entries, _ = find_entries("seeds/a.txt", "", (block(TEXT),), "en")
    assert {entry.rule for entry in entries} <= {"acronym", "title", "keyword", "gazetteer", "given name", "evidence"}
    assert len(RULES) == 7


def test_a_headline_and_the_title_name_nothing() -> None:
    heading = Block("heading", "Mariana Costa Meets Luis Zafra", 0, 30)
    assert find_entries("seeds/a.txt", "Ana Pell in Chile", (heading,), "en") == ((), ())


def test_a_heading_that_reads_as_a_sentence_counts() -> None:
    heading = Block("heading", "Why the fishermen of the coast trusted Mariana Costa", 0, 52)
    assert [entry.name for entry in find_entries("seeds/a.txt", "", (heading,), "en")[0]] == ["Mariana Costa"]


def test_a_headline_among_the_paragraphs_names_nothing() -> None:
    assert names("Luis Zafra Opens New Harbour Museum") == {}


def test_a_list_item_in_title_case_is_no_headline() -> None:
    item = Block("item", "The Coastal Rescue Task Force (CRTF)", 0, 36)
    (entry,) = find_entries("seeds/a.txt", "", (item,), "en")[0]
    assert (entry.name, entry.forms) == ("Coastal Rescue Task Force", ("CRTF",))


def test_a_full_name_that_fits_two_is_a_problem() -> None:
    text = "Ruben W. Tallis met Ruben H.W. Tallis. Ruben Tallis paid. Tallis slept."
    entries, problems = find_entries("seeds/a.txt", "", (block(text),), "en")
    assert [entry.name for entry in entries] == ["Ruben W. Tallis", "Ruben H.W. Tallis"]
    assert [problem.code for problem in problems] == ["name-doubtful"] * 2


def test_a_country_named_by_its_adjective_has_the_sentence_for_evidence() -> None:
    (entry,), _ = find_entries("seeds/a.txt", "", (block("Rain fell. A Kenyan boat sank."),), "en")
    assert (entry.name, entry.rule) == ("Kenya", "gazetteer")
    assert entry.evidence is not None
    assert entry.evidence.quote == "A Kenyan boat sank."


def test_a_shared_surname_is_a_problem() -> None:
    _, problems = find_entries("seeds/a.txt", "", (block("Joe Tallis met Helen Tallis. Later Tallis paid."),), "en")
    assert [problem.code for problem in problems] == ["name-doubtful"]
    assert "Tallis" in problems[0].message
    assert "Joe Tallis" in problems[0].message


def test_a_cartel_takes_the_place_name_that_stands_for_it_only_when_no_place_is_meant() -> None:
    alone, _ = find_entries(
        "seeds/a.txt", "", (block("The Sonora Cartel grew. Police met three Sonora gunmen."),), "en"
    )
    assert [(entry.name, "Sonora" in entry.forms) for entry in alone] == [("Sonora Cartel", True)]
    assert names("The Sonora Cartel grew. Police went to Sonora.") == {
        "Sonora Cartel": "organization",
        "Sonora": "place",
    }


def test_companies_meet_without_their_legal_form() -> None:
    entries, _ = find_entries("seeds/a.txt", "", (block("Norvik Corp. sold it. Norvik Corporation was glad."),), "en")
    assert [entry.name for entry in entries] == ["Norvik Corp."]


def test_other_languages_get_what_tables_tell_and_no_guesses() -> None:
    assert names("Die Freigabe der Daten in Frankfurt half den Ämtern und dem Betrieb.", "de") == {"Frankfurt": "place"}


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "\x00\x01", "....", "((((", "A", "’s", "The", "U.S.", "北京 上海", "ÿ" * 50]
)
def test_odd_texts_pass(text: str) -> None:
    find_entries("seeds/a.txt", "", (block(text),), "")


@pytest.mark.parametrize(
    "piece",
    ["Aa ", "A", ".", ". ", "U.S. ", "Ana Pell of the ", "(", "The Bank of ", "Ana Pell, ", "a@", "’s ", "(AB) ", "\n"],
)
def test_time_grows_with_the_length_only(piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        start = time.process_time()
        find_entries("seeds/a.txt", "", (block(text),), "en")
        return time.process_time() - start

    seconds(4_000)
    assert seconds(80_000) < 20 * max(seconds(8_000), 0.02)


def doubts(text: str) -> dict[str, str]:
    return {entry.name: entry.doubt for entry in find_entries("seeds/a.txt", "", (block(text),), "en")[0]}


def test_an_entry_that_few_words_speak_for_is_in_doubt() -> None:
    found = doubts("The talks in Zumbral failed. President Mariana Costa of Peru told Reuters so.")
    assert "named once only" in found.pop("Zumbral")
    assert set(found.values()) == {""}


def test_an_entry_that_could_be_of_two_kinds_is_in_doubt() -> None:
    text = "The firm Zumbral grew. “No,” said Zumbral, who is 40. Executives at Zumbral wept."
    assert doubts(text) == {"Zumbral": "the words around it speak for a person, and for an organisation too"}


def test_a_person_of_one_word_that_is_nearly_another_is_in_doubt() -> None:
    found = doubts("Ana Videra came. “No,” said Vidrea, and Vidrea left with Videra.")
    assert found == {"Ana Videra": "", "Vidrea": "it may be Ana Videra, spelt otherwise"}


def test_a_surname_that_is_nearly_a_persons_is_a_problem() -> None:
    entries, problems = find_entries("seeds/a.txt", "", (block("Ana Videra came. They met Vidrea twice."),), "en")
    assert [entry.name for entry in entries] == ["Ana Videra"]
    assert [problem.code for problem in problems] == ["name-doubtful"]
    assert "Vidrea" in problems[0].message


@pytest.mark.parametrize("what", ["persons", "aliases", "glued names"])
def test_time_grows_with_the_number_of_actors_only(what: str) -> None:
    syllables = [a + b for a in "bdfgklmnprst" for b in "aeiou"]

    def name(number: int) -> str:
        picked = (syllables[number // 60**place % 60] for place in range(3))
        return "".join(picked).capitalize()

    made = {
        "persons": "Ana {0} met Mr. {1}, who said {2} agreed. ",
        "aliases": "Luis {0}, alias {1}, the Mexican president, left {2}. ",
        "glued names": "{0} {1}{0} {2} ",
    }[what]

    def seconds(times: int) -> float:
        text = "".join(made.format(name(n * 7919), name(n * 104729), name(n * 1299709)) for n in range(times))
        start = time.process_time()
        find_entries("seeds/a.txt", "", (block(text),), "en")
        return time.process_time() - start

    seconds(20)
    assert seconds(1600) < 24 * max(seconds(200), 0.02)
