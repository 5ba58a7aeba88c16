"""What pages have in common: mentions and roles in time, the network, related pages, links back."""

import random
import time

from hypothesis import given
from hypothesis import strategies as st
from link.made_up import SIGNERS, make_page

from generator.core.model import Edge, LinkedBody, Page, Role, Site
from generator.link.markdown import link_body, make_linker
from generator.link.network import MOST_EDGES, find_edges
from generator.link.relate import relate
from generator.link.resolve import resolve_names
from generator.link.similarity import RelatedPages, related_pages

COSTA, IRIARTE, SPAIN = "actors/mariana-costa", "actors/tomas-iriarte", "actors/spain"


def _site(*pages: Page) -> Site:
    names, _ = resolve_names(pages)
    linker = make_linker(names)
    site, problems = relate(pages, names, (link_body(page, linker)[0] for page in pages))
    assert problems == ()
    return site


def _dated(date: str, body: str, name: str, matter: str = SIGNERS) -> Page:
    matter = matter.replace("date: 2014-03-09\n", f"date: {date}\n" if date else "")
    return make_page(matter, body, f"content/sources/{name}.md")


def test_mentions_stand_in_order_of_date_page_and_place() -> None:
    site = _site(
        _dated("", "Costa four.", "a"),
        _dated("2014-05", "Costa three.", "b"),
        _dated("2014", "Costa one. Costa two.", "c"),
    )
    assert [mention.after for mention in site.mentions[COSTA]] == [" one.", " two.", " three.", " four."]


def test_a_page_s_actors_stand_in_order_of_first_mention_then_those_that_are_only_listed() -> None:
    site = _site(_dated("2014", "Spain and Costa, then Spain.", "a"))
    assert site.page_actors["sources/a"] == (
        SPAIN,
        COSTA,
        IRIARTE,
        "actors/ports-authority",
        "places/harbour-city",
        "agreements/coastal-patrol-accord",
    )
    assert IRIARTE not in site.mentions


def test_a_role_leads_to_the_sentence_that_states_it() -> None:
    body = "Costa came.\n\nMariana Costa, the country's minister of ports, spoke.\n\nCosta left."
    site = _site(_dated("2014", body, "a"))
    assert site.roles[COSTA] == (Role("Minister of Ports", "sources/a", "2014", site.mentions[COSTA][1].anchor),)


def test_a_role_may_stand_in_another_sentence_of_the_paragraph() -> None:
    site = _site(_dated("2014", "Costa came.\n\nSpain has a minister of ports. Costa is new to it.", "a"))
    assert site.roles[COSTA][0].anchor == site.mentions[COSTA][1].anchor


def test_a_role_that_only_the_frontmatter_states_has_no_paragraph() -> None:
    assert _site(_dated("2014", "Costa came to the port.", "a")).roles[COSTA][0].anchor == ""


def test_roles_stand_oldest_first() -> None:
    site = _site(*(_dated(date, "", name) for date, name in (("2015", "a"), ("", "b"), ("2013", "c"))))
    assert [role.date for role in site.roles[COSTA]] == ["2013", "2015", ""]


def test_pairs_are_counted_by_page_and_by_paragraph() -> None:
    only_two = "actors:\n  - {name: Mariana Costa, kind: person}\n  - {name: Tomás Iriarte, kind: person}\n"
    site = _site(
        _dated(
            "2014", "Mariana Costa met Tomás Iriarte, and Tomás Iriarte left.\n\nMariana Costa stayed.", "a", only_two
        ),
        _dated("2014", "Mariana Costa.\n\nTomás Iriarte.", "b", only_two),
    )
    assert site.edges == {COSTA: (Edge(COSTA, IRIARTE, 2, 1),), IRIARTE: (Edge(COSTA, IRIARTE, 2, 1),)}


def test_an_actor_s_strongest_edges_come_first_and_are_kept() -> None:
    pages = [("hub", f"n{number:03}") for number in range(MOST_EDGES + 5)]
    edges = find_edges([*pages, ("hub", "n054"), ("alone",)], [("hub", "n030")])
    assert [edge.second for edge in edges["hub"][:3]] == ["n030", "n054", "n000"]
    assert len(edges["hub"]) == MOST_EDGES
    assert "alone" not in edges


def test_related_pages_share_rare_words() -> None:
    terms = {
        "a": {"harbour": 3, "patrol": 2, "ship": 1},
        "b": {"harbour": 1, "patrol": 2},
        "c": {"ship": 1, "bread": 4},
        "d": {"bread": 1, "oven": 2},
        "e": {"silence": 1},
    }
    related = related_pages(terms)
    assert related["a"] == ("b", "c")
    assert related["d"] == ("c",)
    assert related["e"] == ()


def test_shared_actors_relate_pages() -> None:
    other = "actors: [{name: Pedro Lima, kind: person}]"
    site = _site(
        _dated("2014", "Costa sailed.", "a"),
        _dated("2014", "Costa rested.", "b"),
        make_page(other, "Bread.", "content/sources/c.md"),
    )
    assert site.related["sources/a"] == ("sources/b",)
    assert site.related["sources/c"] == ()


def test_links_by_hand_lead_back_once_from_each_page() -> None:
    about = make_page("title: About", "[[Mariana Costa]] and again [[Mariana Costa]].", "content/about.md")
    site = _site(_dated("2014", "See [[About]].", "a"), about)
    assert [link.page_id for link in site.backlinks[COSTA]] == ["about"]
    assert [link.page_id for link in site.backlinks["about"]] == ["sources/a"]


def test_outlines_and_summaries() -> None:
    site = _site(_dated("2014", "# Ports\n\nThe first words.", "a"))
    assert [heading.text for heading in site.outlines["sources/a"]] == ["Ports"]
    assert site.summaries == {"sources/a": "The first words."}


def test_the_order_of_pages_and_bodies_makes_no_difference() -> None:
    pages = [_dated(f"20{n:02}", f"Costa and Spain in year {n}.\n\nTomás Iriarte.", f"p{n}") for n in range(12)]
    names, _ = resolve_names(pages)
    linker = make_linker(names)
    bodies = [link_body(page, linker)[0] for page in pages]
    shuffled = random.Random(7).sample(bodies, len(bodies))
    assert relate(pages[::-1], names, shuffled) == relate(pages, names, bodies)


def test_a_page_without_a_body_is_related_by_its_frontmatter() -> None:
    page = _dated("2014", "Costa.", "a")
    names, _ = resolve_names([page])
    site, _ = relate([page], names, ())
    assert site.page_actors["sources/a"][0] == COSTA
    assert site.mentions == {}


counts = st.dictionaries(st.sampled_from("abcdefghij"), st.dictionaries(st.sampled_from("uvwxyz"), st.integers(1, 3)))


@given(st.lists(st.tuples(counts, st.booleans()), min_size=1, max_size=5))
def test_what_was_worked_out_before_changes_no_relation(states: list[tuple[dict[str, dict[str, int]], bool]]) -> None:
    before: RelatedPages | None = None
    known: dict[str, dict[str, int]] = {}
    for state, is_asked in states:
        now = {page: known[page] if known.get(page) == terms else terms for page, terms in state.items()}
        related = related_pages(now, before)
        if is_asked:
            assert dict(related) == dict(related_pages(state))
        before, known = related, now
    assert dict(before or {}) == dict(related_pages(known))


def test_time_grows_with_pages_and_not_with_their_square() -> None:
    def seconds(number: int) -> float:
        terms = {f"p{n}": {f"w{(n * 7 + k * k) % 97}": 1 + k % 3 for k in range(60)} for n in range(number)}
        start = time.process_time()
        dict(related_pages(terms))
        return time.process_time() - start

    seconds(100)
    assert seconds(1600) < 10 * max(seconds(400), 0.01)


def test_bodies_pass_as_a_stream() -> None:
    page = _dated("2014", "Costa.", "a")
    names, _ = resolve_names([page])
    body = LinkedBody("sources/a", "<p>x</p>", (), (), (), {"x": 1}, "s")
    site, _ = relate([page], names, iter([body]))
    assert site.summaries["sources/a"] == "s"


def test_only_sources_tell_who_is_named_with_whom() -> None:
    note = make_page("title: Mine", "Mariana Costa, Tomás Iriarte.", "content/notes/mine.md")
    site = _site(note, make_page(SIGNERS, "Mariana Costa."))
    assert all(edge.paragraphs == 0 for edges in site.edges.values() for edge in edges)
    assert len(site.mentions[COSTA]) == 2


def test_a_link_to_an_anchor_that_its_page_lost_is_told_with_its_line() -> None:
    source = make_page(SIGNERS, "Mariana Costa came.", "content/sources/signing.md")
    names, _ = resolve_names([source])
    [anchor] = link_body(source, make_linker(names))[0].anchors
    body = f"[Here](../sources/signing.md#{anchor}),\nand [there](../sources/signing.md#p-00000000)."
    pages = [source, make_page("title: Mine", body, "content/notes/mine.md")]
    names, _ = resolve_names(pages)
    _, [problem] = relate(pages, names, [link_body(page, make_linker(names))[0] for page in pages])
    assert (problem.code, problem.location.path, problem.location.line) == ("broken-link", "content/notes/mine.md", 6)
    assert "p-00000000" in problem.message


def test_pages_that_share_a_few_common_words_are_not_related() -> None:
    shared = ["company", "people", "report"]
    own = {page: {f"{page}{number}": 3 for number in range(20)} for page in ("bread", "ships")}
    terms = {page: {**words, **dict.fromkeys(shared[:1], 1)} for page, words in own.items()}
    terms |= {f"{page}-more": {**words, **dict.fromkeys(shared, 1)} for page, words in own.items()}
    related = related_pages(terms)
    assert related["bread"] == ("bread-more",)
    assert related["ships-more"] == ("ships",)
