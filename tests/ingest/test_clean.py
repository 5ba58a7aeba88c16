"""The document is told from its site's furniture, and none of it is lost."""

import pytest
from documents import ARTICLE, FOOT, LATER, MENU, TITLE, blocks_of, cleaned, paper, parts_of, web_page

from generator.core.model import Block
from generator.ingest.clean import find_recurring_lines

PLAIN = [TITLE, "Harbour Gazette", "9 March 2014", "By Ana Pereira"]


def texts(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks]


def kinds(blocks: tuple[Block, ...], kind: str) -> list[str]:
    return [block.text for block in blocks if block.kind == kind]


def test_a_web_page_gives_its_body_alone() -> None:
    parts, problems = cleaned(web_page())
    assert texts(parts.body) == [*ARTICLE, "What the critics say", *LATER]
    assert texts(parts.tail) == FOOT
    assert texts(parts.head)[-2:] == [TITLE, "HARBOUR CITY / 9 MAR 2014 BY ANA PEREIRA EN"]
    assert problems == ()


def test_furniture_inside_the_body_is_set_aside() -> None:
    assert texts(parts_of(web_page()).aside) == [
        "SEE ALSO: News of the navy",
        "(Courtesy of the Ministry of Ports)",
        "“lost boats because two crews could not speak to each other” - Minister Costa",
    ]


def test_every_line_goes_to_one_part() -> None:
    parts = parts_of(web_page())
    lines = sorted((*parts.head, *parts.body, *parts.tail, *parts.aside), key=lambda block: block.start)
    assert texts(tuple(lines)) == web_page()


def test_a_quotation_on_its_own_line_stays_a_paragraph() -> None:
    lines = [*PLAIN, *ARTICLE[:2], '"We have waited for this day for eleven years," he added.', *LATER]
    parts = parts_of(lines)
    assert texts(parts.body) == lines[4:]
    assert kinds(parts.body, "heading") == []


def test_a_plain_document_keeps_everything_after_its_head() -> None:
    lines = [*PLAIN, "Background", *ARTICLE, "What follows", *LATER]
    parts, problems = cleaned(lines)
    assert texts(parts.head) == PLAIN
    assert texts(parts.body) == lines[4:]
    assert kinds(parts.body, "heading") == ["Background", "What follows"]
    assert (parts.tail, parts.aside, problems) == ((), (), ())


@pytest.mark.parametrize(
    "lines",
    [[ARTICLE[0]], ["Boats"], ["x"], [TITLE, ARTICLE[0]], MENU, ["Share", "Share"], ["*"], FOOT, ["Advertisement"] * 9],
)
def test_a_text_never_gives_an_empty_body(lines: list[str]) -> None:
    assert parts_of(lines).body


def test_no_block_gives_no_body_and_no_problem() -> None:
    assert cleaned([]) == (parts_of([]), ())
    assert parts_of([]).body == ()


def test_a_menu_without_a_document_is_doubtful() -> None:
    _, problems = cleaned([*MENU, *(f"Link number {n}" for n in range(60)), "Terms of use", *FOOT[-3:]])
    assert [problem.code for problem in problems] == ["body-doubtful"]


def test_running_feet_are_cut_and_give_the_page() -> None:
    parts = parts_of(paper())
    assert texts(parts.running) == [f"March, 2014 Working draft, please do not quote {n}" for n in (1, 2, 3, 4)]
    assert not any("do not quote" in text for text in texts(parts.body))
    assert {block.page for block in parts.body} == {1, 2, 3, 4}


def test_a_sentence_that_a_foot_cut_is_joined() -> None:
    assert "It follows that the patrols must wait for the moon." in parts_of(paper()).body[0].text


def test_a_run_in_header_is_split_off() -> None:
    parts = parts_of(paper())
    assert texts(parts.head)[-2:] == [
        "Lights on the Northern Breakwater: A Plan for the Harbour",
        "Mariana Costa Senior Research Fellow Institute for Coasts and Harbours March 2014",
    ]
    assert parts.body[0].text.startswith("The breakwater was built in three years.")


def test_headings_glued_to_paragraphs_are_split_off() -> None:
    assert kinds(parts_of(paper()).body, "heading") == ["Patrol Cooperation", "Costs and Money"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Deputy Foreign Minister Ana Pereira Lopes said so.",
        "Will the United Harbour Council agree?",
        "The Coastal Patrol Accord is new.",
        "President Costa and Admiral Pereira Lopes signed.",
    ],
)
def test_a_name_that_opens_a_sentence_is_no_heading(sentence: str) -> None:
    lines = paper()
    lines[4] = lines[4].replace("What else could they do?", f"Nobody knows. {sentence}")
    assert kinds(parts_of(lines).body, "heading")[:1] == ["Patrol Cooperation"]


def test_running_heads_of_another_form_are_found() -> None:
    page = "the crews of the harbour met again on the quay and spoke of lamps, of ropes and of the weather. " * 5
    months = ("January", "February", "April", "June", "October")
    heads = (f"Page {n} of 5 — Harbour Office {month}: {page.strip()}" for n, month in enumerate(months, 1))
    lines = ["Annual report of the harbour", *heads]
    parts = parts_of(lines)
    assert texts(parts.running) == [f"Page {n} of 5 — Harbour Office" for n in range(1, 6)]
    assert [block.page for block in parts.body] == [1, 2, 3, 4, 5]


def test_numbered_steps_are_no_running_heads() -> None:
    lines = [TITLE, *(f"Step {n} of the plan is to mend a lamp." for n in range(1, 7))]
    assert parts_of(lines).running == ()


def test_lines_of_several_seeds_recur() -> None:
    first, second = [*ARTICLE, "Tide tables"], [*LATER, "Tide tables"]
    assert find_recurring_lines([blocks_of(first), blocks_of(second)]) == {"tide tables"}


def test_two_versions_of_one_document_do_not_make_its_lines_recur() -> None:
    versions = [[TITLE, *ARTICLE, *LATER], [TITLE, *ARTICLE, LATER[0], "A line more."]]
    assert find_recurring_lines(blocks_of(lines) for lines in versions) == frozenset()


def test_lines_that_recur_leave_the_body() -> None:
    lines = web_page()
    lines.insert(lines.index(ARTICLE[3]), "Harbour weather and tides")
    assert "Harbour weather and tides" in texts(parts_of(lines).body)
    others = ([*LATER, "Harbour weather and tides"], ["A note on bread", "Harbour weather and tides"])
    recurring = find_recurring_lines(blocks_of(other) for other in others)
    assert "Harbour weather and tides" in texts(parts_of(lines, recurring).aside)


def test_one_long_line_and_many_short_lines_are_kept_whole() -> None:
    sentence = "The patrol of the harbour keeps the light of the northern quay. "
    assert parts_of([sentence * 20_000]).body[0].text == (sentence * 20_000).strip()
    assert len(parts_of([f"vessel {n}" for n in range(25_000)]).body) == 25_000


@pytest.mark.parametrize(
    "lines",
    [
        [
            *(
                "Agreement on the shared harbour",
                "Norland, 5 May 1998",
                "Article 1",
                "The Parties keep the harbour open.",
            ),
            *("Article 2", "Ships of both Parties pay one fee.", "Article 3", "Disputes go to the Board."),
            *("Article 4", "Done in two copies.", "For Norland: Ana Pereira", "For Sudland: Tomás Rivera"),
        ],
        [
            *("Interview with the harbour master", "4 June 2016", "By Luis Rivera", "LR: When did it begin?"),
            *("AP: In 2012.", "LR: And why?", "AP: Because of the radar.", "LR: Was it dear?", "AP: Very."),
        ],
        [
            *("Report on crossings", "May 2016", "Summary", "We looked at three crossings. They are:", "- North Gate"),
            *("- South Gate", "- The Ferry", "1. Background", "Waiting times fell.", "Table 1. Crossings by year"),
            *("2014 1,000 40", "2015 1,050 37", "References", "Roe, J. (2014). Harbours. Norland: Pier Press."),
        ],
    ],
    ids=["treaty", "interview", "report"],
)
def test_a_text_of_short_lines_without_furniture_is_kept_whole(lines: list[str]) -> None:
    parts, problems = cleaned(lines)
    kept = texts((*parts.head, *parts.body))
    assert kept == [line.removeprefix("- ") for line in lines]
    assert len(parts.head) <= 4
    assert problems == ()
