"""What a document says of itself is found, in the source's own words."""

import pytest
from documents import ARTICLE, FOOT, LATER, MENU, TITLE, paper, parts_of, seed_of, web_page

from generator.core.model import Block, Description, Parts, SourceDate
from generator.ingest.describe import describe


def described(lines: list[str]) -> Description:
    return describe(seed_of(lines), parts_of(lines))[0]


def date_of(line: str) -> str:
    date = described([TITLE, line, *ARTICLE, *LATER]).date
    return date.edtf if date else ""


def authors_of(*lines: str) -> tuple[str, ...]:
    return described([TITLE, *lines, *ARTICLE, *LATER]).source.authors


def test_a_web_page() -> None:
    found = described(web_page())
    assert found.title == TITLE
    assert found.date == SourceDate("2014-03-09", "stated")
    assert found.lang == "en"
    assert found.source.authors == ("Ana Pereira",)
    assert found.source.publisher == "Harbour Gazette"
    assert found.source.kind == "news"
    assert found.source.rights == "All rights reserved"
    assert found.source.rights_quote == "© 2014 Harbour Gazette. All rights reserved."
    assert found.source.file == "seeds/harbour.txt"
    assert found.source.sha256 == seed_of(web_page()).digest


def test_a_paper_with_its_header_run_in() -> None:
    found = described(paper())
    assert found.title == "Lights on the Northern Breakwater: A Plan for the Harbour"
    assert found.source.authors == ("Mariana Costa",)
    assert found.source.publisher == "Institute for Coasts and Harbours"
    assert found.source.kind == "paper"
    assert found.source.rights == "Do not quote"
    assert found.source.rights_quote == "Working draft, please do not quote"
    assert found.date == SourceDate("2014-03", "stated")


def test_a_plain_document() -> None:
    found = described([TITLE, "HarbourWatch", "9 March 2014", "By Ana Pereira and Íñigo López", *ARTICLE])
    assert (found.title, found.source.publisher) == (TITLE, "HarbourWatch")
    assert found.source.authors == ("Ana Pereira", "Íñigo López")
    assert found.date == SourceDate("2014-03-09", "stated")


def test_a_title_that_stands_in_a_breadcrumb_alone() -> None:
    assert described([*MENU, f"HomeNewsAnalysis{TITLE}", "9 March 2014", *ARTICLE, *LATER, *FOOT]).title == TITLE
    assert described([*MENU, f"Home > News > {TITLE}", "9 March 2014", *ARTICLE, *LATER, *FOOT]).title == TITLE


def test_a_document_without_a_title_is_named_after_its_seed() -> None:
    found, problems = describe(seed_of([ARTICLE[0]]), parts_of([ARTICLE[0]]))
    assert found.title == "Harbour"
    assert [problem.code for problem in problems] == ["title-doubtful"]


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("Published: Sunday, 9 March 2014", "2014-03-09"),
        ("By Ana Pereira | Updated March 12, 2014 | Published March 9, 2014", "2014-03-09"),
        ("9 de marzo de 2014", "2014-03-09"),
        ("March 9, 2014 11:30 am EST", "2014-03-09"),
        ("Updated 9 March 2014", "2014-03~"),
        ("2 days ago", ""),
        ("03/09/2014", ""),
    ],
)
def test_the_date_of_a_head_line(line: str, edtf: str) -> None:
    assert date_of(line) == edtf


def test_an_hour_with_its_zone_is_a_moment_in_utc() -> None:
    date = described([TITLE, "By Ana Pereira - March 9, 2014 11:30 pm EST", *ARTICLE, *LATER]).date
    assert date is not None
    assert (date.edtf, date.basis) == ("2014-03-10", "inferred")
    assert "11:30 pm EST" in date.reason
    assert "UTC" in date.reason


def test_a_date_below_the_body_never_counts() -> None:
    assert described([*MENU, TITLE, "By Ana Pereira", *ARTICLE, *LATER, *FOOT]).date is None


def test_a_date_within_the_body_never_counts() -> None:
    assert (
        described([TITLE, *ARTICLE, "The breakwater was lit again on 4 May 2012, after the storm.", *LATER]).date
        is None
    )


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (["By Ana Pereira"], ("Ana Pereira",)),
        (["BY ANA PEREIRA AND MARIANA COSTA"], ("Ana Pereira", "Mariana Costa")),
        (
            ["by Ana Pereira, Mariana Costa and Íñigo López | Harbour Gazette"],
            ("Ana Pereira", "Mariana Costa", "Íñigo López"),
        ),
        (["By", "Ana Pereira"], ("Ana Pereira",)),
        (["Ana Pereira - 9 March 2014, 10:31 pm"], ("Ana Pereira",)),
        (["Ana Pereira", "9 March 2014"], ("Ana Pereira",)),
        (["Por Mariana Costa"], ("Mariana Costa",)),
        (["9 March 2014"], ()),
        (["Harbour Gazette", "9 March 2014"], ()),
    ],
)
def test_the_authors_of_head_lines(lines: list[str], authors: tuple[str, ...]) -> None:
    assert authors_of(*lines) == authors


def test_a_shouted_name_is_written_as_the_document_writes_it_elsewhere() -> None:
    lines = [TITLE, "BY ANA MCKAY-DELUCA", "9 March 2014", *ARTICLE, "Ana McKay-DeLuca writes of ships.", *LATER]
    assert described(lines).source.authors == ("Ana McKay-DeLuca",)


@pytest.mark.parametrize(
    ("body", "lang"),
    [
        ("The patrols of the harbour are to be doubled, and the crews will be trained by the navy.", "en"),
        ("El ministro de puertos dijo que las patrullas se duplicarán antes del invierno con la marina.", "es"),
        ("Le ministre des ports a dit que les patrouilles seront doublées avant l'hiver avec la marine.", "fr"),
        ("O ministro dos portos disse que as patrulhas não serão dobradas antes do inverno com a marinha.", "pt"),
        ("Der Minister sagte, dass die Patrouillen vor dem Winter verdoppelt werden und die Marine hilft.", "de"),
        ("Il ministro ha detto che le pattuglie sono raddoppiate prima dell'inverno con la marina e gli altri.", "it"),
        ("Министр портов сказал, что патрули будут удвоены до зимы.", "ru"),
        ("港湾大臣は巡視船を倍にすると述べた。", "ja"),
        ("42", "en"),
    ],
)
def test_the_language(body: str, lang: str) -> None:
    assert described([body]).lang == lang


@pytest.mark.parametrize(
    "sentence",
    [
        "This text may be shared under a Creative Commons licence with attribution.",
        "No part of this report may be reproduced without the consent of the Harbour Office.",
        "Please do not cite without the author's leave.",
    ],
)
def test_the_terms_that_a_source_states(sentence: str) -> None:
    assert described([*web_page()[:-1], f"We are a small office. {sentence}"]).source.rights == sentence


def test_the_address_that_a_head_states() -> None:
    lines = [TITLE, "Source: https://gazette.example/ports/accord.html", "9 March 2014", *ARTICLE, *LATER]
    assert described(lines).source.url == "https://gazette.example/ports/accord.html"


def test_a_kind_that_nothing_shows_is_left_open() -> None:
    assert described([TITLE, *ARTICLE]).source.kind == ""
    assert described([f"HomeReportsBlogs{TITLE}", TITLE, *ARTICLE]).source.kind == ""


@pytest.mark.parametrize("crumbs", ["HomeNewsAnalysis", "Home > News > Ports > "])
def test_a_breadcrumb_through_the_news_makes_a_document_news(crumbs: str) -> None:
    assert described([f"{crumbs}{TITLE}", TITLE, *ARTICLE]).source.kind == "news"


LONG_TITLE = (
    "Ministry of ports and the navy of the northern coast agree after eleven years of quarrels on one radio channel, "
    "one map of the dark breakwaters, and one fund for the lamps that the storms of last winter broke"
)


@pytest.mark.parametrize("title", [LONG_TITLE, LONG_TITLE.upper()])
@pytest.mark.parametrize("after", [["9 March 2014"], ["By Ana Pereira"], []])
def test_a_long_first_line_without_a_full_stop_is_a_title(title: str, after: list[str]) -> None:
    assert described([title, *after, *ARTICLE]).title == title


@pytest.mark.parametrize("lines", [[f"{LONG_TITLE}.", *ARTICLE], ["9 March 2014", *ARTICLE], [LONG_TITLE]])
def test_a_sentence_a_date_and_a_line_with_nothing_below_are_no_titles(lines: list[str]) -> None:
    assert described(lines).title == "Harbour"


@pytest.mark.parametrize("age", ["Published 2 days ago", "3 hours ago", "By Ana Pereira 1 day ago", "Hace 2 días"])
def test_a_page_that_tells_only_its_age_is_of_its_notice_s_year(age: str) -> None:
    found = described([TITLE, age, *ARTICLE, *LATER, *FOOT]).date
    assert found is not None
    assert (found.edtf, found.basis) == ("2014~", "inferred")
    assert age in found.reason
    assert "2014" in found.reason


@pytest.mark.parametrize("age", ["Published 9 weeks ago", "3 years ago", "Two days ago"])
def test_an_older_age_tells_no_year(age: str) -> None:
    assert described([TITLE, age, *ARTICLE, *LATER, *FOOT]).date is None


def test_an_age_without_a_notice_tells_no_year() -> None:
    assert described([TITLE, "2 days ago", *ARTICLE, *LATER]).date is None


def test_a_table_above_the_body_names_no_author() -> None:
    table = Block("table", "Country\tPortugal\nBy\tAna Pereira", 30, 60)
    head = (Block("heading", TITLE, 0, 29, level=1), table)
    body = tuple(Block("paragraph", text, 100 * n + 100, 100 * n + 200) for n, text in enumerate(ARTICLE))
    assert describe(seed_of([TITLE]), Parts(head, body, ()))[0].source.authors == ()
