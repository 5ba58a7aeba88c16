"""What stands at each address of a site, as plain values."""

from generator.core.model import Actor, ActorCard, Entry, Page, Source
from generator.ingest.addresses import MOST_FORMS, Standing, survey

COSTA = Actor("actors/mariana-costa", "Mariana Costa", "person", ("M. Costa",), page_id="actors/costa")
PORTS = Page(
    id="sources/ports",
    path="content/sources/ports.md",
    kind="source",
    title="The Ports Accord",
    lang="en",
    body="",
    body_line=1,
    source=Source("seeds/ports.txt", "ab" * 32),
    entries=(Entry("M. Costa", "person", forms=("Minister Costa", "Costa")), Entry("Nobody", "person")),
)
CARD = Page(
    "actors/costa",
    "content/actors/costa.md",
    "actor",
    "Mariana Costa",
    "en",
    "",
    1,
    card=ActorCard("Mariana Costa", "person"),
)
FRONT = Page("index", "content/index.md", "front", "Ports", "en", "", 1)
ADDRESSES = {"sources/ports": "sources/ports/", "actors/costa": "actors/mariana-costa/", "index": ""}
LISTED = {"sources/ports": ("actors/mariana-costa", "")}


def test_page_and_actor_are_remembered_by_what_they_can_be_known_by() -> None:
    assert survey((PORTS, CARD, FRONT), {COSTA.id: COSTA}, LISTED, ADDRESSES) == {
        "actors/mariana-costa/": Standing(
            kind="person", names=("mariana costa", "m costa"), forms=("costa", "minister costa")
        ),
        "sources/ports/": Standing(
            names=("ports accord",), seed="seeds/ports.txt", sha256="ab" * 32, lists=("actors/mariana-costa/",)
        ),
    }


def test_an_actor_of_very_many_forms_stays_a_line() -> None:
    entry = Entry("Mariana Costa", "person", forms=tuple(f"Costa {number}" for number in range(100)))
    page = Page("notes/a", "content/notes/a.md", "note", "A", "en", "", 1, entries=(entry,))
    listed, addresses = {"notes/a": ("actors/mariana-costa",)}, {"notes/a": "notes/a/"}
    stands = survey((page,), {COSTA.id: COSTA}, listed, addresses)["actors/mariana-costa/"]
    assert len(stands.forms) == MOST_FORMS
