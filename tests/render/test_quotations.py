"""A link from a quotation lights the very sentence in its source, by the words of it that a browser can find."""

from urllib.parse import unquote

import pytest

from generator.core.model import Mention
from generator.render.views.quotations import join_sentences, quote_page, sentence_href

PAGE = "../sources/patrols/index.html"


def mention(anchor: str, sentence: str, name: str = "Costa", actor: str = "actors/costa") -> Mention:
    before, _, after = sentence.partition(name)
    return Mention(actor, "sources/patrols", anchor, before, name, after)


def hrefs(*mentions: Mention) -> list[str]:
    return [quotation.href for quotation in quote_page(PAGE, join_sentences(mentions))]


def test_a_short_sentence_is_looked_for_whole() -> None:
    assert sentence_href("#p-1", "Mariana Costa said nothing.") == "#p-1:~:text=Mariana%20Costa%20said%20nothing."


def test_a_long_sentence_is_looked_for_by_its_first_and_its_last_words() -> None:
    sentence = "One two three four five six seven eight nine ten eleven."
    assert (
        sentence_href("#p-1", sentence)
        == "#p-1:~:text=One%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven."
    )


@pytest.mark.parametrize("sentence", ["A small-craft fee, & more.", "Núñez – “dues, fees” & small-craft"])
def test_signs_that_mean_something_in_a_directive_are_encoded(sentence: str) -> None:
    _, _, directive = sentence_href("#p-1", sentence).partition(":~:text=")
    assert not set(directive) & set("-,& ")
    assert directive.isascii()
    assert unquote(directive) == sentence


def test_the_signs_where_a_sentence_was_cut_are_not_looked_for() -> None:
    assert sentence_href("#p-1", "…and Costa left…") == "#p-1:~:text=and%20Costa%20left"


@pytest.mark.parametrize("sentence", ["", " … ", "港" * 300])
def test_without_words_to_look_for_a_link_leads_to_the_paragraph(sentence: str) -> None:
    assert sentence_href("x.html#p-1", sentence) == "x.html#p-1"


def test_a_link_to_a_whole_page_can_light_a_sentence_too() -> None:
    assert sentence_href("x.html", "Costa left.") == "x.html#:~:text=Costa%20left."


def test_words_that_stand_in_an_earlier_paragraph_are_not_looked_for() -> None:
    first, second, third = hrefs(
        mention("p-1", "Costa resigned."), mention("p-2", "Costa resigned."), mention("p-2", "Costa left.")
    )
    assert first.endswith("#p-1:~:text=Costa%20resigned.")
    assert second == f"{PAGE}#p-2"
    assert third.endswith("#p-2:~:text=Costa%20left.")


def test_names_of_a_second_actor_are_told_apart() -> None:
    sentence = "Costa met Rivera."
    both = [mention("p-1", sentence), mention("p-1", sentence, "Rivera", "actors/rivera")]
    (quotation,) = quote_page(PAGE, [both], "actors/rivera")
    assert [(s.text, s.is_second) for s in quotation.stretches if s.is_marked] == [("Costa", False), ("Rivera", True)]
    assert "".join(stretch.text for stretch in quotation.stretches) == sentence
