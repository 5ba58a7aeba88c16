"""What pages date: readable cases, the laws that every event keeps, and how events stand in the site."""

import re
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from link.made_up import SIGNERS, link, make_page, try_link
from readable_cases import read_cases

from generator.core.dates import Setting, find_expressions
from generator.core.edtf import is_edtf
from generator.core.model import Event, Page
from generator.link.events import Passage, find_events
from generator.link.markdown import link_body, make_linker
from generator.link.relate import relate
from generator.link.resolve import resolve_names

UNDATED = SIGNERS.replace("date: 2014-03-09\n", "")
COSTA = "actors/mariana-costa"


def _matter_and_body(text: str) -> tuple[str, str]:
    head = re.match(r"(?:(?:date|lang): .*\n)+\n", text)
    return (UNDATED + head[0], text[head.end() :]) if head else (UNDATED, text)


def _shown(event: Event) -> str:
    actors = " ".join(actor.rpartition("/")[2] for actor in event.actor_ids)
    line = f"{event.date} | {event.basis} | {event.surface} | {actors} | {event.reason}"
    return line.rstrip(" |")


@pytest.mark.parametrize(("title", "text", "expected"), read_cases("events.md"))
def test_cases(title: str, text: str, expected: str) -> None:
    matter, body = _matter_and_body(text)
    linked, _ = try_link(body, matter=matter)
    found = [_shown(event).replace(" |  | ", " | | ") for event in linked.events]
    assert found == ([] if expected == "none" else expected.splitlines()), title
    assert all(event.surface in event.text for event in linked.events)


def test_an_event_leads_to_its_sentence_and_paragraph() -> None:
    body = link("# Ports\n\nThe port is old. Costa **signed** it in\n[March](https://example.org) 2012. It rained.")
    [event] = body.events
    assert event.text == "Costa signed it in March 2012."
    assert event.anchor == body.anchors[1]
    assert (event.page_id, event.actor_ids) == ("sources/page", (COSTA,))


def test_a_doubtful_date_is_told_with_its_line() -> None:
    body, problems = try_link("It rained.\n\nThe lease of [[Nobody]]\nwas filed\non 03/04/2014.", matter=UNDATED)
    unknown, doubtful = problems
    assert body.events == ()
    assert (unknown.code, doubtful.code, doubtful.severity) == ("unknown-name", "date-doubtful", "note")
    assert unknown.location.line is not None
    assert doubtful.location.line == unknown.location.line + 2


def test_in_a_language_with_one_order_the_same_date_is_certain() -> None:
    body = link("El contrato se firmó el 03/04/2014.", matter=UNDATED + "lang: es\n")
    assert [event.date for event in body.events] == ["2014-04-03"]


WORDS = (
    "2014 2007-08 1,980 9 9-11 11th May march mayo Friday viernes last next this year years month week ago later since"
    " until from to between and of de the early mid late - , . ' spring quarter first Q1 FY hace año pasado 1990s"
    " noventa c about 03/04/2014 2014-03-09 day week decade that previous same will met XXXX 0000 9999 31 30 February"
).split()


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join) | st.text(max_size=80),
    st.sampled_from(["", "2017", "2017-05", "2017-05-30", "2017-05~", "2016-02-29", "199X", "2009/2011", "0001-01-01"]),
    st.sampled_from(["en", "es", "fr", "ja", ""]),
)
@example("two years ago in February 29", "9999-12-31", "en")
@example("next week, a decade later, since the 1990s", "9999-12-31", "en")
def test_whatever_is_found_is_an_edtf_date(text: str, published: str, language: str) -> None:
    end = 0
    for found in find_expressions(text, Setting(published, language)):
        assert found.edtf == "" or is_edtf(found.edtf), (text, found)
        assert end <= found.start < found.end <= len(text)
        assert found.edtf == "" or (found.basis == "no year") == found.edtf.startswith("XXXX")
        assert found.basis == "explicit" or found.reason
        end = found.end


@pytest.mark.parametrize("unit", ["1,2,3,", "2014-", "May 18, ", "since until between from ", "20", "It met in 2014. "])
def test_time_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    page = make_page(SIGNERS)

    def seconds(size: int) -> float:
        passage = Passage(unit * (size // len(unit)), "p", 1)
        start = time.process_time()
        find_events(page, [passage])
        return time.process_time() - start

    seconds(2_000)
    assert seconds(400_000) < 12 * max(seconds(100_000), 0.05)


def _page(name: str, date: str, body: str) -> Page:
    return make_page(UNDATED + (f"date: {date}\n" if date else ""), body, f"content/sources/{name}.md")


def test_events_stand_by_page_by_actor_and_on_one_time_line() -> None:
    pages = [
        _page("b", "2017-05", "Costa rested in 2014. Spain was at sea in May 2012."),
        _page("a", "", "On May 18 Costa sailed. Costa came home in 2014. She had left in 2009~ or in spring 2012."),
    ]
    names, _ = resolve_names(pages)
    linker = make_linker(names)
    site, _ = relate(pages, names, [link_body(page, linker)[0] for page in pages])
    assert [(event.page_id[-1], event.date) for event in site.timeline] == [
        ("a", "2009"),
        ("a", "2012-21"),
        ("b", "2012-05"),
        ("a", "2014"),
        ("b", "2014"),
        ("a", "XXXX-05-18"),
    ]
    assert [event.date for event in site.events["sources/a"]] == ["XXXX-05-18", "2014", "2009", "2012-21"]
    assert [event.date for event in site.actor_events[COSTA]] == ["2014", "2014", "XXXX-05-18"]
    assert list(site.actor_events) == sorted(site.actor_events)


def test_a_page_without_events_has_no_place_among_them() -> None:
    page = _page("a", "2014", "Costa sailed.")
    names, _ = resolve_names([page])
    site, _ = relate([page], names, [link_body(page, make_linker(names))[0]])
    assert (site.events, site.actor_events, site.timeline) == ({}, {}, ())


def test_the_site_s_own_pages_give_no_events() -> None:
    passage = Passage("The accord was signed in Harbour City on 9 March 2014.", "p-1", 7)
    for path, count in (("sources/a.md", 1), ("notes/a.md", 0), ("actors/a.md", 0), ("index.md", 0)):
        page = make_page("title: Ports", path=f"content/{path}")
        assert len(find_events(page, [passage])[0]) == count, path
