"""What is hidden of a text before names are looked for, with every other character in its place."""

import pytest

from generator.ingest.actors.furniture import HIDDEN, mask_furniture


@pytest.mark.parametrize(
    "text",
    [
        "Rosa Tell of Reuters contributed to this report.",
        "Follow Rosa Tell on Twitter @rosa",
        "(Reporting by Rosa Tell; Editing by Luis Zafra)",
        "Photo: Rosa Tell",
        "[3] Rosa Tell, Ports of the North, 2009",
        "By Rosa Tell",
    ],
)
def test_credits_are_hidden(text: str) -> None:
    assert not mask_furniture(text).strip(" \n.")


@pytest.mark.parametrize(
    "text",
    [
        "By Tuesday, Rosa Tell had left.",
        "Rosa Tell contributed to the fund, and she followed us on foot.",
        "Ana Pell told Rosa Tell to follow him.",
        "",
    ],
)
def test_sentences_stay(text: str) -> None:
    assert mask_furniture(text) == text


def test_only_the_credits_sentence_is_hidden() -> None:
    text = "Ana Pell left. Rosa Tell contributed to this report. Luis Zafra stayed."
    masked = mask_furniture(text)
    assert len(masked) == len(text)
    assert "Ana Pell left." in masked
    assert "Luis Zafra stayed." in masked
    assert "Rosa" not in masked


def test_a_popup_is_hidden_from_the_repeated_name_to_its_end() -> None:
    text = "Gov. Ana PellAna Lima PellNorland bill stalls in Peru MORE spoke."
    assert mask_furniture(text).replace("\n", "") == "Gov. Ana Pell" + "spoke."


def test_a_glued_word_without_an_end_stays() -> None:
    text = "Ana PellAna Lima spoke to WaveForge Corp and went home."
    assert mask_furniture(text) == text


def test_a_nickname_inside_a_name_is_hidden() -> None:
    assert mask_furniture("Ana “La Reina” Tell sang.") == f"Ana {HIDDEN * 10} Tell sang."
    assert mask_furniture("Norland “La Reina” Tell sang.") == "Norland “La Reina” Tell sang."
