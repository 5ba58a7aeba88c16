"""Countries by name and by adjective."""

import pytest

from generator.core.countries import (
    countries_sharing,
    country_adjectives,
    country_forms,
    country_name,
    country_of_adjective,
)


@pytest.mark.parametrize(
    "form", ["US", "U.S.", "USA", "the United States", "united states", "Estados Unidos", "the US"]
)
def test_one_country_has_many_forms(form: str) -> None:
    assert country_name(form) == "United States"


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("UK", "United Kingdom"),
        ("Great Britain", "United Kingdom"),
        ("Russian Federation", "Russia"),
        ("South Korea", "South Korea"),
        ("Corea del Sur", "South Korea"),
        ("Taiwan", "Taiwan"),
        ("USSR", "Soviet Union"),
        ("México", "Mexico"),
        ("Mexico", "Mexico"),
        ("Türkiye", "Turkey"),
        ("Turquia", "Turkey"),
        ("the Netherlands", "Netherlands"),
        ("Côte d’Ivoire", "Ivory Coast"),
        ("Burma", "Myanmar"),
        ("DRC", "Democratic Republic of the Congo"),
        ("Guinea", "Guinea"),
        ("Papua New Guinea", "Papua New Guinea"),
    ],
)
def test_ordinary_english_name(form: str, name: str) -> None:
    assert country_name(form) == name


@pytest.mark.parametrize(
    "word",
    ["us", "uk", "car", "Mexican", "Hong Kong", "Puerto Rico", "California", "", "Norland", "Congo", "the Congo"],
)
def test_no_country(word: str) -> None:
    assert country_name(word) is None


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Mexican", "Mexico"),
        ("Mexicans", "Mexico"),
        ("Colombian", "Colombia"),
        ("British", "United Kingdom"),
        ("Britons", "United Kingdom"),
        ("South Korean", "South Korea"),
        ("American", "United States"),
        ("Chinese", "China"),
        ("Soviet", "Soviet Union"),
    ],
)
def test_adjectives_name_a_country_of_their_own_table(word: str, name: str) -> None:
    assert country_of_adjective(word) == name
    assert country_name(word) is None


def test_adjectives_that_are_no_peoples() -> None:
    assert country_of_adjective("English") is None
    assert country_of_adjective("mexican") is None
    assert country_of_adjective("Chineses") is None


def test_every_adjective_leads_to_a_country_that_its_name_finds() -> None:
    assert {country_name(name) for name in country_adjectives().values()} == set(country_adjectives().values())
    assert len(set(country_forms().values())) > 195


def test_a_shared_form_leaves_the_choice() -> None:
    assert countries_sharing("Congo") == ("Democratic Republic of the Congo", "Republic of the Congo")
    assert countries_sharing("Korean") == ("South Korea", "North Korea")
    assert countries_sharing("Kenyan") == ()
    assert "Congo" not in country_forms()
