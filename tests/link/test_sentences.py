"""Where sentences end, and the sentence around a name."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.link.sentences import cut_text, sentence_around, sentence_starts


@pytest.mark.parametrize(
    "text",
    [
        "Gen. Costa met Mr. Lima. | They spoke.",
        "The U.S. Navy came. | It left the U.S. | The end.",
        "J. F. Costa wrote “Ports.” | Then (see p.29.) | She slept.",
        "No. 5 sank at 3 p.m. off the quay. | Why? | Nobody knows!",
        "La Sra. Costa llegó. | ¿Quién era? | ¡Nadie!",
        "He paid 3.50 for it… and left. | Later he paid more.",
        "港は開いた。|船が来た。",
    ],
)
def test_sentences(text: str) -> None:
    parts = [part.lstrip() for part in text.split("|")]
    plain = "".join(parts)
    bounds = [*sentence_starts(plain), len(plain)]
    assert [plain[start:end] for start, end in pairwise(bounds)] == parts


def test_a_name_stands_in_its_sentence() -> None:
    text = "One came. Then Costa left. Three stayed."
    start = text.index("Costa")
    assert sentence_around(text, sentence_starts(text), start, start + 5) == ("Then ", "Costa", " left.")


def test_a_name_across_a_bound_stands_in_both_sentences() -> None:
    text = "One came. St. Ana. Ruiz spoke. Three."
    start = text.index("Ana")
    assert sentence_around(text, sentence_starts(text), start, start + 9) == ("St. ", "Ana. Ruiz", " spoke.")


def test_a_long_sentence_is_cut_at_words_around_the_name() -> None:
    text = "word " * 200 + "Costa" + " word" * 200
    before, surface, after = sentence_around(text, [0], 1000, 1005)
    assert surface == "Costa"
    assert before.startswith("…word ")
    assert after.endswith(" word…")
    assert 300 < len(before + surface + after) <= 410


@given(st.text(max_size=300), st.integers(0, 300), st.integers(1, 20))
def test_no_text_is_invented(text: str, start: int, length: int) -> None:
    if start + length > len(text):
        return
    before, surface, after = sentence_around(text, sentence_starts(text), start, start + length)
    assert surface == text[start : start + length]
    assert text[:start].rstrip().endswith(before.removeprefix("…").rstrip())
    assert text[start + length :].startswith(after.removesuffix("…"))


def test_a_summary_is_cut_at_a_word() -> None:
    assert cut_text("One  two,\nthree", 100) == "One two, three"
    assert cut_text("One two, three four", 9) == "One two…"
    assert cut_text("x" * 50, 9) == "x" * 9 + "…"
