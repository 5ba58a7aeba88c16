"""What ingest was unsure of becomes a doubt, and what the author has settled on the page does not."""

from collections.abc import Sequence
from dataclasses import replace

from generator.core.model import (
    Block,
    Description,
    Doubt,
    Draft,
    Entry,
    Evidence,
    Mending,
    Settlement,
    Source,
    SourceDate,
)
from generator.core.problems import make_problem
from generator.core.settlements import OpenPage, open_page
from generator.ingest.compose import compose
from generator.ingest.doubts import Meeting, find_doubts, join_same

TEXT = (
    "Marlow met Mariana Costa in Arenal. The firm Brightline paid for the lamps, and Brightline will pay again. "
    "Ana Pereira and Luis Pereira wrote the report. Later Pereira left."
)
FEW = "named once only, and few words tell what it is"
WEAK = (
    Entry("Marlow", "person", evidence=Evidence("Marlow met Mariana Costa in Arenal.", 0, 35), doubt=FEW),
    Entry("Brightline", "organization", doubt="the words around it speak for a place too"),
    Entry("Arenal", "place", rule="model", doubt="only the model takes it for a place"),
)
SURE = (Entry("Mariana Costa", "person", rule="given name"), Entry("Harbour City", "place", rule="gazetteer"))
PEREIRAS = (
    Entry("Ana Pereira", "person", forms=("Ana",), rule="given name"),
    Entry("Luis Pereira", "person", rule="given name"),
)
SHARED = make_problem(
    "name-doubtful", "seeds/lamps.txt", "“Pereira” could be Ana Pereira, Luis Pereira; given to none."
)
PATH = "content/sources/lamps.md"


def draft_of(entries: Sequence[Entry] = (), date: SourceDate | None = None, mendings: Sequence[Mending] = ()) -> Draft:
    """A draft of the lamps' document."""
    description = Description("Lamps", Source(file="seeds/lamps.txt"), date, "en")
    return Draft(description, (Block("paragraph", TEXT, 0, len(TEXT)),), tuple(entries), tuple(mendings))


def page_of(text: str) -> OpenPage:
    """A page from its text."""
    page = open_page(PATH, text.encode())
    assert page is not None
    return page


def meet(draft: Draft, text: str = "", **more: object) -> tuple[Doubt, ...]:
    """The doubts of a draft that meets its page, by default as ingest made it."""
    meeting = Meeting(draft, (), page_of(text or compose(draft).join()))
    return find_doubts(replace(meeting, **more))  # type: ignore[arg-type] # keys of Meeting


def settled(text: str, one: Settlement) -> str:
    """A page's text with a settlement's lines in their place."""
    lines = text.split("\n")
    at = lines.index("---", 1)
    first, last = (one.first - 1, one.last) if one.first else (at, at)
    return "\n".join([*lines[:first], *one.lines, *lines[last:]])


def test_weak_names_are_doubted_and_sure_ones_are_not() -> None:
    doubts = {doubt.subject: doubt for doubt in meet(draft_of((*SURE, *WEAK)))}
    assert list(doubts) == ["Marlow", "Brightline", "Arenal"]
    marlow = doubts["Marlow"]
    assert (marlow.kind, marlow.quote) == ("actor", "Marlow met Mariana Costa in Arenal.")
    assert marlow.reason == "Named once only, and few words tell what it is."
    assert marlow.location.path == PATH


def test_name_that_stands_twice_is_doubted_for_its_kind_alone_and_less() -> None:
    doubts = {doubt.subject: doubt for doubt in meet(draft_of(WEAK))}
    assert doubts["Brightline"].kind == "kind"
    assert "Named 2 times" in doubts["Brightline"].reason
    assert doubts["Brightline"].weight < doubts["Marlow"].weight


def test_line_is_that_of_the_entry() -> None:
    text = compose(draft_of((*SURE, *WEAK))).join()
    doubts = meet(draft_of((*SURE, *WEAK)), text)
    line = doubts[0].location.line
    assert line is not None
    assert text.split("\n")[line - 1] == "  - name: Marlow"


def test_what_only_a_model_says_weighs_more() -> None:
    doubts = {doubt.subject: doubt for doubt in meet(draft_of(WEAK))}
    assert doubts["Arenal"].weight > doubts["Marlow"].weight


def test_every_settlement_of_a_name_settles_it_alone() -> None:
    draft = draft_of((*SURE, *WEAK))
    text = compose(draft).join()
    for doubt in meet(draft, text):
        for one in doubt.settle:
            if one.path == PATH:
                left = {other.subject for other in meet(draft, settled(text, one))}
                assert left == {"Marlow", "Brightline", "Arenal"} - {doubt.subject}, one


def test_settlements_one_after_the_other_leave_nothing() -> None:
    draft = draft_of((*SURE, *WEAK))
    for choice in range(3):
        text = compose(draft).join()
        while doubts := meet(draft, text):
            text = settled(text, doubts[0].settle[choice])
        assert "Mariana Costa" in text


def test_name_that_an_actor_page_has_is_settled() -> None:
    assert [doubt.subject for doubt in meet(draft_of(WEAK), known=frozenset(["marlow"]))] == ["Brightline", "Arenal"]


def test_name_that_the_author_removed_renamed_or_gave_another_kind_is_settled() -> None:
    assert meet(draft_of(WEAK), "---\nactors: [{name: J. Marlow, kind: person}]\nplaces: []\n---\n") == ()
    assert meet(draft_of(WEAK), "---\nactors: [{name: Arenal, kind: organization}]\n---\n") == ()


def test_entry_without_a_kind_is_still_in_doubt() -> None:
    assert [doubt.subject for doubt in meet(draft_of(WEAK), "---\nactors: [Marlow]\n---\n")] == ["Marlow"]


def test_names_of_several_pages_become_one_doubt_that_an_actor_page_settles() -> None:
    one, *_ = meet(draft_of(WEAK))
    two = replace(one, location=replace(one.location, path="content/sources/other.md"))
    (joined,) = join_same([one, two])
    assert "1 more page" in joined.reason
    assert joined.settle[0].path == "content/actors/marlow.md"
    assert joined.settle[0].lines == ("name: Marlow", "kind: person")
    (alone,) = join_same([one])
    assert all(settlement.path == PATH for settlement in alone.settle)


def test_inferred_date_is_doubted_with_its_reason_until_it_is_settled() -> None:
    draft = draft_of(date=SourceDate("2014-03", "inferred", "It names 9 March after the storm of 2014."))
    text = compose(draft).join()
    (doubt,) = meet(draft, text)
    assert (doubt.kind, doubt.subject, doubt.location.line) == ("date", "date", 3)
    assert "after the storm of 2014." in doubt.reason
    right, wrong = doubt.settle
    assert meet(draft, settled(text, right)) == ()
    assert "\ndate:\n" in settled(text, wrong)
    assert meet(draft, settled(text, wrong), edited=frozenset(["date"])) == ()


def test_stated_date_is_not_doubted() -> None:
    assert meet(draft_of(date=SourceDate("2014-03-09", "stated"))) == ()


def test_date_that_reads_two_ways_is_doubted_until_there_is_one() -> None:
    problem = make_problem("date-doubtful", "seeds/lamps.txt", "“3/4/2014” can be 3 April or 4 March.")
    (doubt,) = meet(draft_of(), problems=(problem,))
    assert (doubt.kind, doubt.reason) == ("date", problem.message)
    assert meet(draft_of(), settled(compose(draft_of()).join(), doubt.settle[0]), problems=(problem,)) == ()
    assert meet(draft_of(), "---\ndate: 2014-04-03\n---\n", problems=(problem,)) == ()


def test_mended_text_is_one_doubt_a_kind_with_the_first_three() -> None:
    lost = [Mending("apostrophe", f"port{n} s", f"port{n}’s", n) for n in (9, 1, 5, 3)]
    draft = draft_of(mendings=[*lost, Mending("ordinal", "21 st", "21st", 4)])
    text = compose(draft).join()
    first, second = meet(draft, text)
    assert (first.kind, first.subject, second.subject) == ("mended", "apostrophe", "ordinal")
    assert first.quote == "port1 s → port1’s; port3 s → port3’s; port5 s → port5’s"
    assert first.reason.startswith("4 times")
    assert meet(draft, settled(text, first.settle[0])) == ()


def test_short_name_of_two_is_doubted_in_its_own_sentence_and_every_answer_settles_it() -> None:
    draft = draft_of(PEREIRAS)
    text = compose(draft).join()
    (doubt,) = meet(draft, text, problems=(SHARED,))
    assert (doubt.kind, doubt.subject, doubt.quote) == ("merge", "Pereira", "Later Pereira left.")
    assert [one.when for one in doubt.settle] == [
        "it is Ana Pereira",
        "it is Luis Pereira",
        "it should stay with neither",
    ]
    for one in doubt.settle:
        assert meet(draft, settled(text, one), problems=(SHARED,)) == (), one
    assert "    as: [Ana, Pereira]" in doubt.settle[0].lines


def test_empty_page_and_empty_draft_have_no_doubts() -> None:
    assert meet(draft_of(), "") == ()
    assert meet(draft_of(WEAK), "No frontmatter at all.\n") == ()
