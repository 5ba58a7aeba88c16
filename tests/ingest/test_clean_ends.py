"""A body ends before what can only be its site's: forms, lists of other stories, the author's portrait."""

import pytest
from documents import ARTICLE, LATER, MENU, TITLE, parts_of

BODY = [*MENU, TITLE, "9 March 2014", *ARTICLE, *LATER]
LONG = "The keepers of the light were asked, and they said that the new lamps burn longer and cost the port less."


def tail_after(*lines: str) -> list[str]:
    return [block.text for block in parts_of([*BODY, *lines]).tail]


@pytest.mark.parametrize(
    "line",
    [
        "Stay up to date with Harbour Gazette and its daily letter, which brings you the harbour at breakfast.",
        "Thanks for signing up!",
        "Please check the box below if you would like to hear from us again in the coming weeks.",
        "By subscribing you agree that we may write to you about the harbour, its boats and its people.",
        "Our Latest Stories",
        "Quick links",
        "Partner news",
        "Ingrese su correo para recibir nuestro boletín con las noticias del puerto cada mañana.",
    ],
)
def test_a_body_ends_before_a_form_or_a_list_of_stories(line: str) -> None:
    assert tail_after(line, LONG) == [line, LONG]


def test_a_body_ends_before_titles_that_run_into_their_teasers() -> None:
    teasers = [
        "Bakers Strike Over The Price Of SaltThe bakers of the old town closed their shops for a day last week.",
        "A Museum For The Northern LighthouseKeepers have given its lamp to the city, which will show it soon.",
    ]
    assert tail_after(*teasers) == teasers


def test_a_body_ends_before_its_author_s_portrait() -> None:
    portrait = ["Ana Pereira", "Gazette Writer", "Ana Pereira is a writer who has covered the harbour for ten years."]
    assert tail_after(*portrait) == portrait


def test_such_a_line_amid_a_body_ends_nothing() -> None:
    parts = parts_of(
        [*BODY, "Stay up to date with the Gazette.", *(f"{n} {line}" for n, line in enumerate(ARTICLE * 3))]
    )
    assert parts.body[-1].text.endswith(ARTICLE[-1])


def test_a_name_and_a_sentence_about_it_are_no_portrait_amid_a_body() -> None:
    parts = parts_of(
        [*BODY, "Ana Pereira", "Ana Pereira is in the dock.", *(f"{n} {x}" for n, x in enumerate(ARTICLE * 3))]
    )
    assert "Ana Pereira is in the dock." in [block.text for block in parts.body]


def test_a_body_begins_below_titles_that_run_into_their_teasers() -> None:
    teasers = [
        "Bakers Strike Over The Price Of SaltThe bakers of the old town closed their shops for a day last week.",
        "A Museum For The Northern LighthouseKeepers have given its lamp to the city, which will show it soon.",
    ]
    body = [block.text for block in parts_of([*MENU, *teasers, TITLE, "9 March 2014", *ARTICLE, *LATER]).body]
    assert body[0] == ARTICLE[0]
