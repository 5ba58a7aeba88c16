"""Organisations, persons, and names that were shouted."""

import pytest

from generator.ingest.names import calm, is_organization, is_person


@pytest.mark.parametrize(
    ("shouted", "name"),
    [
        ("ANA PEREIRA", "Ana Pereira"),
        ("MARY O'NEIL-MCKAY DE LA CRUZ", "Mary O'Neil-McKay de la Cruz"),
        ("J.R. COSTA", "J.R. Costa"),
        ("Mariana Costa", "Mariana Costa"),
    ],
)
def test_a_shouted_name_is_calmed(shouted: str, name: str) -> None:
    assert calm(shouted) == name


@pytest.mark.parametrize("name", ["Harbour Gazette", "The Lantern", "Institute for Coasts", "HarbourWatch", "El Farol"])
def test_an_organization_is_known_by_its_words(name: str) -> None:
    assert is_organization(name)
    assert not is_person(name)


@pytest.mark.parametrize("name", ["Ana Pereira", "Maria de la Cruz", "J.R. Costa", "Íñigo López Díaz"])
def test_a_person_is_two_words_or_more_that_no_organization_bears(name: str) -> None:
    assert is_person(name)
    assert not is_organization(name)


@pytest.mark.parametrize(
    "text", ["Harbour", "Opinion Columnist", "Read More", "Ana pereira", "Ana Pereira, Lisbon", "A B C D E F"]
)
def test_other_lines_are_no_person(text: str) -> None:
    assert not is_person(text)
