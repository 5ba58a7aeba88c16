"""The date of a document that states none, and what is no proof of one."""

import pytest

from generator.core.model import Block, Parts, Seed, SourceDate, SourceFacts
from generator.ingest.describe import describe
from generator.ingest.describe.inferred import infer_date


def _body(*paragraphs: str) -> tuple[Block, ...]:
    return tuple(Block("paragraph", text, place, place + len(text)) for place, text in enumerate(paragraphs))


@pytest.mark.parametrize(
    ("paragraphs", "edtf", "reason"),
    [
        (
            ("On May 18, the ministers met in Harbour City.", "The accord was signed in November 2016."),
            "2017-05~",
            "The source names May 18 without a year, after November 2016.",
        ),
        (
            ("The ships left.", "On Thursday, May 18, they were seen off the cape.", "It was built in 2016."),
            "2017-05~",
            "The source names Thursday, May 18 without a year, which fits 2017 as the first after 2016.",
        ),
        (
            ("The ships left.", "Correction, Nov. 15, 2019: this page misnamed the bay."),
            "2019-11~",
            "The source dates a correction or update of itself: Nov. 15, 2019.",
        ),
        (("Catches rose this year (2016), they say.",), "2016~", "The source says “this year (2016”."),
        (("Catches rose in 2016, last year.",), "2017~", "The source says “2016, last year”."),
        (("Las capturas subieron en 2016, el año pasado.",), "2017~", "The source says “2016, el año pasado”."),
    ],
)
def test_a_date_is_inferred_with_its_reason(paragraphs: tuple[str, ...], edtf: str, reason: str) -> None:
    lang = "es" if "año" in paragraphs[0] else "en"
    assert infer_date(_body(*paragraphs), lang) == SourceDate(edtf, "inferred", reason)


@pytest.mark.parametrize(
    "paragraphs",
    [
        (),
        ("The ships left.",),
        ("On May 18, the ministers met.",),
        ("On May 18, the ministers met.", "The accord was signed in 2016."),
        ("In 2012 the bay froze.", "On May 18, the ministers met.", "The accord was signed in November 2016."),
        ("The ministers will meet on May 18.", "The accord was signed in November 2016."),
        ("On May 18, the ministers met.", "The accord will be signed in November 2016."),
        ("On May 18, the ministers met.", "The accord was signed in June 2015; the pier fell in 2016."),
        ("On October 18, the ministers met.", "The accord was signed in November 2016."),
        (*("It rained.",) * 5, "On May 18, the ministers met.", "The accord was signed in November 2016."),
        ("On Thursday, May 18, they were seen.", "It was built in 2012."),
        ("On Thursday, May 18, and on Monday, June 2, they were seen.", "It was built in 2016."),
        ("Catches rose this year (2016), and in 2018, last year, fell.",),
    ],
)
def test_without_proof_there_is_no_date(paragraphs: tuple[str, ...]) -> None:
    assert infer_date(_body(*paragraphs), "en") is None


def test_a_stated_date_and_the_file_s_own_go_before() -> None:
    body = _body("On May 18, the ministers met in Harbour City.", "The accord was signed in November 2016.")
    seed, parts = Seed("seeds/accord.txt", "text/plain", "00", b""), Parts((), body, ())
    from_file = SourceDate("2018", "inferred", "The file was made in 2018.")
    assert describe(seed, parts)[0].date == infer_date(body, "en")
    assert describe(seed, parts, SourceFacts(date=from_file))[0].date == from_file
    head = (Block("paragraph", "Published 9 March 2018", 0, 22),)
    assert describe(seed, Parts(head, body, ()))[0].date == SourceDate("2018-03-09", "stated")
