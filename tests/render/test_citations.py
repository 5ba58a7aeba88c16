"""A source as reference managers take it: every format says who, what, when and where, and what is unsure of it."""

import json
from dataclasses import replace
from typing import Any

import pytest
from markupsafe import Markup

from generator.render.citations import FORMATS, Cited, Creator
from generator.render.citations.moments import Moment, is_approximate, moments_of
from generator.render.citations.names import split_name

CITED = Cited(
    key="2014-03-09-patrols",
    kind="news",
    title="Ports & navy sign a {patrol} accord_2",
    creators=(Creator("Pereira", "Ana"), Creator(literal="Ports and Pilots Authority")),
    publisher="Harbour Gazette",
    edtf="2014-03-09",
    is_unsure=False,
    lang="en",
    url="https://gazette.example/patrols?id=9&part={2}",
    site="Harbour Papers",
    address="https://papers.example/sources/patrols/",
    tags=("boats", "dues*"),
)
EMPTY = Cited("x", "", "A letter", (), "", "", False, "", "", "Harbour Papers", "")


def item_of(cited: Cited, note: str = "") -> dict[str, Any]:
    """The one item of a source's CSL-JSON."""
    (item,) = json.loads(FORMATS["csl_json"](cited, note))
    assert isinstance(item, dict)
    return item


def ris_of(cited: Cited, note: str = "") -> list[str]:
    """The lines of a source's RIS."""
    return FORMATS["ris"](cited, note).split("\n")


def bibtex_of(cited: Cited, note: str = "") -> list[str]:
    """The lines of a source's BibTeX."""
    return FORMATS["bibtex"](cited, note).split("\n")


def test_bibtex_gives_every_field_and_escapes_what_tex_would_run() -> None:
    assert bibtex_of(CITED) == [
        "@article{2014-03-09-patrols,",
        "  author = {Pereira, Ana and {Ports and Pilots Authority}},",
        "  title = {{Ports \\& navy sign a \\textbraceleft{}patrol\\textbraceright{} accord\\_2}},",
        "  journal = {Harbour Gazette},",
        "  date = {2014-03-09},",
        "  year = {2014},",
        "  month = mar,",
        "  url = {https://gazette.example/patrols?id=9&part=%7B2%7D},",
        "  language = {en},",
        "  keywords = {boats, dues*},",
        "  note = {Harbour Papers, \\url{https://papers.example/sources/patrols/}},",
        "}",
    ]


@pytest.mark.parametrize("sign", list("\\{}$&%#_~^"))
def test_no_title_unbalances_a_bibtex_entry_or_runs_a_command(sign: str) -> None:
    entry = FORMATS["bibtex"](replace(CITED, title=f"a{sign}b"), "")
    assert entry.count("{") == entry.count("}")
    title = next(line for line in entry.split("\n") if "title" in line)
    assert f"a{sign}b" not in title


def test_an_article_without_a_journal_is_a_miscellany_in_bibtex() -> None:
    lines = bibtex_of(replace(CITED, publisher=""))
    assert lines[0] == "@misc{2014-03-09-patrols,"
    assert not [line for line in lines if "journal" in line]


def test_ris_gives_a_line_for_each_field() -> None:
    assert ris_of(CITED) == [
        "TY  - NEWS",
        "AU  - Pereira, Ana",
        "AU  - Ports and Pilots Authority",
        "TI  - Ports & navy sign a {patrol} accord_2",
        "T2  - Harbour Gazette",
        "PY  - 2014",
        "DA  - 2014/03/09/",
        "LA  - en",
        "KW  - boats",
        "KW  - dues",
        "UR  - https://gazette.example/patrols?id=9&part={2}",
        "UR  - https://papers.example/sources/patrols/",
        "DB  - Harbour Papers",
        "ER  - ",
    ]


def test_no_text_begins_a_field_of_ris_by_itself() -> None:
    lines = ris_of(replace(CITED, title="One\nER  - \nTY  - BOOK"))
    assert "TI  - One ER - TY - BOOK" in lines
    assert [line for line in lines if line.startswith(("ER", "TY"))] == ["TY  - NEWS", "ER  - "]


def test_csl_json_gives_the_variables_of_csl() -> None:
    assert item_of(CITED) == {
        "id": "2014-03-09-patrols",
        "type": "article-newspaper",
        "title": "Ports & navy sign a {patrol} accord_2",
        "author": [{"family": "Pereira", "given": "Ana"}, {"literal": "Ports and Pilots Authority"}],
        "container-title": "Harbour Gazette",
        "issued": {"date-parts": [[2014, 3, 9]]},
        "language": "en",
        "URL": "https://gazette.example/patrols?id=9&part={2}",
        "archive": "Harbour Papers",
        "archive_location": "https://papers.example/sources/patrols/",
        "keyword": "boats, dues*",
    }


def test_a_source_of_which_nothing_is_known_is_still_cited() -> None:
    assert item_of(EMPTY) == {"id": "x", "type": "document", "title": "A letter", "archive": "Harbour Papers"}
    assert ris_of(EMPTY) == ["TY  - GEN", "TI  - A letter", "DB  - Harbour Papers", "ER  - "]
    assert bibtex_of(EMPTY) == ["@misc{x,", "  title = {{A letter}},", "  note = {Harbour Papers},", "}"]


def test_each_format_says_that_a_date_is_unsure() -> None:
    cited = replace(CITED, edtf="2017-05~", is_unsure=True)
    note = "Date inferred: about May 2017 (counted from 100% of it)."
    assert item_of(cited, note)["issued"] == {"date-parts": [[2017, 5]], "circa": True}
    assert item_of(cited, note)["note"] == note
    assert f"N1  - {note}" in ris_of(cited, note)
    assert "DA  - 2017/05//" in ris_of(cited, note)
    lines = bibtex_of(cited, note)
    assert "  date = {2017-05~}," in lines
    assert next(line for line in lines if "note" in line).endswith("about May 2017 (counted from 100\\% of it)},")


def test_a_note_from_a_template_is_text_again() -> None:
    note = Markup("Date inferred: 1 &amp; 2 “May”.")
    for name in ("bibtex", "ris", "csl_json"):
        assert "&amp;" not in FORMATS[name](CITED, note)
    assert "N1  - Date inferred: 1 & 2 “May”." in ris_of(CITED, note)


@pytest.mark.parametrize(
    ("edtf", "issued"),
    [
        ("2014", {"date-parts": [[2014]]}),
        ("2014-21", {"date-parts": [[2014]], "season": 1}),
        ("2014-33", {"date-parts": [[2014]]}),
        ("2015-01/2015-03", {"date-parts": [[2015, 1], [2015, 3]]}),
        ("2015-01-09T10:00:00Z", {"date-parts": [[2015, 1, 9]]}),
        ("201X", {"literal": "201X"}),
        ("-0043", {"literal": "-0043"}),
        ("../2015", {"literal": "../2015"}),
        ("2015/..", {"literal": "2015/.."}),
    ],
)
def test_dates_in_csl_json(edtf: str, issued: dict[str, object]) -> None:
    assert item_of(replace(CITED, edtf=edtf))["issued"] == issued


def test_a_date_that_bibtex_and_ris_cannot_hold_is_left_to_the_note() -> None:
    cited = replace(CITED, edtf="201X")
    assert not [line for line in bibtex_of(cited) if "date" in line or "year" in line]
    assert not [line for line in ris_of(cited) if line.startswith(("PY", "DA"))]


def test_moments_are_those_of_the_common_era() -> None:
    assert moments_of("2014-03-09/2014-04") == (Moment(2014, 3, 9), Moment(2014, 4))
    assert moments_of("0000") == moments_of("") == moments_of("2014/201X") == ()
    assert is_approximate("2014?")
    assert is_approximate("2014/..")
    assert not is_approximate("2014-03")
    assert not is_approximate("")


@pytest.mark.parametrize(
    ("name", "creator"),
    [
        ("Ana Pereira", Creator("Pereira", "Ana")),
        ("Juan de la Cruz", Creator("de la Cruz", "Juan")),
        ("Ludwig van der Meer Jr.", Creator("van der Meer", "Ludwig", "Jr.")),
        ("Pereira, Ana", Creator("Pereira", "Ana")),
        ("de Souza", Creator("de Souza")),
        ("Plinius", Creator(literal="Plinius")),
        ("Ministry of Ports", Creator(literal="Ministry of Ports")),
        ("Redacción Puerto", Creator(literal="Redacción Puerto")),
        ("Costa & Sons", Creator(literal="Costa & Sons")),
        ("AFP", Creator(literal="AFP")),
        ("Room 17", Creator(literal="Room 17")),
        ("The Joint Committee on the Dues of Small Craft", None),
    ],
)
def test_names_are_divided_where_they_can_be(name: str, creator: Creator | None) -> None:
    assert split_name(name) == (creator or Creator(literal=name))


def test_a_spanish_name_of_four_words_ends_with_two_surnames() -> None:
    assert split_name("Juan Carlos Pérez Gómez", "es-MX") == Creator("Pérez Gómez", "Juan Carlos")
    assert split_name("Juan Carlos Perez Gomez", "en") == Creator("Gomez", "Juan Carlos Perez")


def test_a_name_that_is_known_to_be_an_institution_is_not_divided() -> None:
    assert split_name("Harbour Watch", institutions={"harbour watch"}) == Creator(literal="Harbour Watch")
