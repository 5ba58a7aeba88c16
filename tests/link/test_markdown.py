"""A body's HTML, anchors, links and mentions."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from link.made_up import SIGNERS, link, make_page, numbered, shown_text, try_link, without_permalinks
from readable_cases import read_cases

from generator.core.model import Mention, OutlineHeading, PageLink

ABOUT = make_page("title: About this site", "Text.", "content/about.md")
CARD = make_page("name: Mariana Costa", "Prose.", "content/actors/costa.md")


@pytest.mark.parametrize(("title", "body", "expected"), read_cases("markdown.md"))
def test_html(title: str, body: str, expected: str) -> None:
    assert numbered(without_permalinks(link(body).html)).strip() == expected


def test_every_block_bears_a_link_to_itself() -> None:
    html = link("# Ports\n\nText.\n\n- item").html
    anchors = re.findall(r'id="([^"]+)"', html)
    assert anchors[0] == "ports"
    assert re.findall(r'class="permalink" href="#([^"]+)"', html) == anchors


def test_the_same_text_twice_has_two_anchors() -> None:
    first, second, third = re.findall(r'<p id="([^"]+)"', link("Same.\n\nSame.\n\nSame.").html)
    assert (second, third) == (f"{first}-2", f"{first}-3")


def test_an_anchor_is_the_same_with_and_without_wiki_links_and_marks() -> None:
    plain = link("The minister met Tomás Iriarte in Harbour City.").mentions
    marked = link("[[Mariana Costa|The minister]] met *[[Tomás Iriarte]]* in\nHarbour City.").mentions
    assert plain[0].anchor == marked[0].anchor


def test_headings_of_one_name_have_two_anchors_and_make_the_outline() -> None:
    assert link("# Ports\n\n## Ports of `Spain`\n\n# Ports").outline == (
        OutlineHeading(2, "Ports", "ports"),
        OutlineHeading(3, "Ports of Spain", "ports-of-spain"),
        OutlineHeading(2, "Ports", "ports-2"),
    )


@pytest.mark.parametrize("path", ["content/notes/page.md", "content/sources/page.md"])
def test_a_heading_of_a_name_that_is_there_already_has_the_anchor_of_github_too(path: str) -> None:
    body = link("# Ports\n\n# Ports\n\n# Ports\n\n# Dues\n\n# Dues\n\n# Dues 1\n\n[b](#ports-1)", path=path)
    assert re.findall(r'<(?:h2|span)[^>]* id="([^"]+)"', body.html) == [
        *("ports", "ports-2", "ports-1", "ports-3", "dues", "dues-2", "dues-1")
    ]
    assert '<a href="#ports-1">b</a>' in body.html
    assert "ports-1" in body.anchors


def test_an_adjective_inside_a_regions_or_a_peoples_name_is_no_naming() -> None:
    matter = "title: Radar\nactors: [{name: United States, kind: country, as: [American, Americans]}]"
    body = link("Latin American ports, African Americans and American crews.", matter=matter)
    assert [(mention.before, mention.surface) for mention in body.mentions] == [
        ("Latin American ports, African Americans and ", "American")
    ]


@pytest.mark.parametrize("path", ["../sources/index.md", "../sources/", "/sources", "../sources/index.md#y-2014"])
def test_the_sites_own_lists_can_be_linked_to(path: str) -> None:
    body = link(f"See [all sources]({path}).", path="content/notes/page.md")
    assert f'<a href="../../sources/index.html{path[19:]}">all sources</a>' in body.html


def test_footnotes() -> None:
    body = link("Signed.[^1]\n\n[^1]: By Mariana Costa.")
    assert 'href="#fn1"' in body.html
    assert 'id="fn1"' in body.html
    [mention] = body.mentions
    assert f'<p id="{mention.anchor}">By <a class="actor actor-person"' in body.html


def test_every_naming_is_a_mention_with_its_sentence() -> None:
    body = link("It rained. Mariana Costa signed it. Later *the\nminister* left Harbour City.")
    anchor = body.mentions[0].anchor
    assert f'<p id="{anchor}">' in body.html
    rows = [
        ("actors/mariana-costa", "", "Mariana Costa", " signed it."),
        ("actors/mariana-costa", "Later ", "the minister", " left Harbour City."),
        ("places/harbour-city", "Later the minister left ", "Harbour City", "."),
    ]
    assert body.mentions == tuple(Mention(a, "sources/page", anchor, b, s, e) for a, b, s, e in rows)


def test_a_mention_in_a_heading_or_a_table_leads_to_its_heading_or_row() -> None:
    body = link("# The day of Costa\n\n| a |\n|---|\n| Costa |")
    assert [mention.anchor[:2] for mention in body.mentions] == ["th", "p-"]
    assert f'<tr id="{body.mentions[1].anchor}">' in body.html


def test_code_and_addresses_hold_no_mentions() -> None:
    body = "`Costa` <https://example.org/Spain> http://example.org/Spain a@Spain.example\n\n    Mariana Costa\n"
    assert link(body).mentions == ()


def test_the_longest_form_is_taken() -> None:
    other = make_page("places: [Harbour City Bay, Spain Street]", path="content/sources/b.md")
    assert [m.surface for m in link("At Harbour City Bay, in Spain Street.", other).mentions] == [
        "Harbour City Bay",
        "Spain Street",
    ]


def test_forms_of_another_page_name_nobody_here() -> None:
    other = make_page("actors: [{name: Pedro Lima, kind: person, as: [Lima]}]", path="content/sources/b.md")
    assert [mention.surface for mention in link("Lima met Pedro Lima.", other).mentions] == ["Pedro Lima"]


def test_a_page_about_an_actor_does_not_name_it() -> None:
    body = link("Mariana Costa met Tomás Iriarte.", CARD, matter="title: T")
    assert [mention.actor_id for mention in body.mentions] == ["actors/costa"]
    own = link("Mariana Costa met nobody.", matter="name: Mariana Costa", path="content/actors/costa.md")
    assert (own.mentions, '<a class="actor' in own.html) == ((), False)


def test_links_by_hand_to_pages_and_actors() -> None:
    body = link(
        "[[About this site|this]] [a](../about.md#x) [b](/about.md) [c](../actors/costa.md) [[Costa]]", ABOUT, CARD
    )
    anchor = re.findall(r'<p id="([^"]+)"', body.html)[0]
    assert re.findall(r'href="(\.\.[^"]+)"', body.html) == [
        "../../about/index.html",
        "../../about/index.html#x",
        "../../about/index.html",
        "../../actors/costa/index.html",
        "../../actors/costa/index.html",
    ]
    targets = ["about", "about", "about", "actors/costa", "actors/costa"]
    fragments = ["", "x", "", "", ""]
    assert body.links == tuple(
        PageLink("sources/page", target, anchor, fragment, 13)
        for target, fragment in zip(targets, fragments, strict=True)
    )


@pytest.mark.parametrize(
    ("body", "code", "line", "hint"),
    [
        ("Text.\n\nMore of\n[[Mariana Cosat]].", "unknown-name", 16, "Did you mean “Mariana Costa”?"),
        ("[[Xyz]]", "unknown-name", 13, "List the name in a page's frontmatter, or make a page for it."),
        (
            "[[Harbour City]]",
            "ambiguous-name",
            13,
            "Write [[places/harbour-city|Harbour City]] or [[notes/city|Harbour City]].",
        ),
        (
            "- a\n- [a](no.md)",
            "broken-link",
            14,
            "Give the path of a content file from this one, such as ../notes/method.md.",
        ),
        ("[[Mountains]]", "unknown-name", 13, "List the name in a page's frontmatter, or make a page for it."),
        ("[a](#fn1)", "broken-link", 13, "A heading's anchor is its words in lower case, joined by hyphens."),
        ("[a](#nowhere)", "broken-link", 13, "A heading's anchor is its words in lower case, joined by hyphens."),
        (
            "![a](quay.png)",
            "broken-link",
            13,
            "Put the file into the content folder, and give its path from this page, such as ../pictures/quay.png.",
        ),
    ],
)
def test_a_link_that_leads_nowhere_is_reported_and_shown_as_text(body: str, code: str, line: int, hint: str) -> None:
    city = make_page("title: Harbour City", path="content/notes/city.md")
    matter = SIGNERS.replace("places: [Harbour City]", "tags: []")
    place = make_page("places: [Harbour City]", path="content/sources/b.md")
    linked, [problem] = try_link(body, city, place, matter=matter)
    assert (problem.code, problem.location.path, problem.location.line, problem.hint) == (
        code,
        "content/sources/page.md",
        line,
        hint,
    )
    assert "<a" not in without_permalinks(linked.html)


def test_an_id_settles_an_ambiguous_name() -> None:
    city = make_page("title: Harbour City", path="content/notes/city.md")
    body = link("[[places/harbour-city|here]] [[notes/city|there]]", city)
    assert [target.target for target in body.links] == ["places/harbour-city", "notes/city"]


def test_terms_and_summary() -> None:
    body = link("# Ports\n\nThe inspección of 12 ports was in May.\n\nMore.")
    assert (body.terms["ports"], body.terms["inspeccion"]) == (2, 1)
    assert not {"the", "12", "of", "in", "was"} & body.terms.keys()
    assert body.summary == "The inspección of 12 ports was in May."


WORDS = [
    "Costa",
    "Mariana Costa",
    "PAX",
    "Spain",
    "ship",
    "**",
    "_",
    "`",
    "[",
    "](b)",
    "\n",
    "\n\n",
    "# ",
    "> ",
    "- ",
    "|",
    "é",
    "<b>",
    "&amp;",
    "[^1]",
]
MARKED = st.lists(st.sampled_from(WORDS)).map(" ".join)


@pytest.mark.parametrize(
    "piece", ["[", "[[a", "![[", "^[", "[a ", "Costa ", "*a **a ", "`a ", "<a ", "| a\n", "a\n\n", "# a\n"]
)
def test_time_grows_with_the_length_and_not_with_its_square(piece: str) -> None:
    def seconds(number: int) -> float:
        start = time.process_time()
        try_link(piece * number)
        return time.process_time() - start

    seconds(10)
    assert seconds(8000) < 12 * max(seconds(2000), 0.05)


def test_many_brackets_do_not_hide_the_links_among_them() -> None:
    body = "[ " * 400 + "[[Mariana Costa|she]] and [here](https://example.org/a) " + "[ [x] ] " * 50
    html = without_permalinks(link(body).html)
    assert re.findall(r">(she|here)</a>", html) == ["she", "here"]
    assert shown_text(html).count("[") == 400 + 100


@settings(deadline=None)
@given(MARKED | st.text())
def test_linking_neither_loses_nor_changes_text(body: str) -> None:
    linked, _ = try_link(body)
    unlinked, _ = try_link(body, matter="title: Nobody")
    assert shown_text(linked.html) == shown_text(unlinked.html)
    assert {mention.anchor for mention in linked.mentions} <= set(re.findall(r'id="([^"]+)"', linked.html))


@settings(deadline=None)
@given(st.text(alphabet="[]()|!*_`#>-<&~^:\\ \n1aÉ\x00\ud800"))
def test_no_text_crashes_and_ids_are_unique(body: str) -> None:
    html = try_link(body)[0].html
    anchors = re.findall(r' id="([^"]*)"', html)
    assert len(anchors) == len(set(anchors))


PARAGRAPHS = st.lists(
    st.text("abc XY", min_size=1).map(str.strip).filter(bool), min_size=1, unique_by=lambda text: " ".join(text.split())
)


@settings(deadline=None)
@given(PARAGRAPHS, st.data())
def test_an_edit_elsewhere_moves_no_anchor(paragraphs: list[str], data: st.DataObject) -> None:
    edited = data.draw(st.integers(0, len(paragraphs) - 1))
    before = re.findall(r'<p id="([^"]+)"', link("\n\n".join(paragraphs)).html)
    changed = [*paragraphs[:edited], "## A heading", "Quite new.", *paragraphs[edited + 1 :]]
    after = re.findall(r'<p id="([^"]+)"', link("\n\n".join(changed)).html)
    assert before[:edited] == after[:edited]
    assert before[edited + 1 :] == after[edited + 1 :]


def test_links_to_footnotes_of_the_page_stand() -> None:
    html = link("Signed.[^x] Again.[^x] [a](#fn1) [b](#fnref1) [c](#fnref1:1)\n\n[^x]: At noon.").html
    for target in ("fn1", "fnref1", "fnref1:1"):
        assert f'href="#{target}">' in html
        assert f'id="{target}"' in html


@pytest.mark.parametrize("fragment", ["fn2", "fnref2", "fnref1:1"])
def test_links_to_footnotes_that_the_page_lacks_are_broken(fragment: str) -> None:
    linked, [problem] = try_link(f"Signed.[^x] [a](#{fragment})\n\n[^x]: At noon.")
    assert problem.code == "broken-link"
    assert f'href="#{fragment}"' not in linked.html


def test_a_near_name_is_looked_for_some_twenty_times_a_page() -> None:
    _, problems = try_link("\n\n".join(f"[[Mariana Cost{number}]]" for number in range(30)))
    assert [problem.code for problem in problems] == ["unknown-name"] * 30
    assert sum(problem.hint == "Did you mean “Mariana Costa”?" for problem in problems) == 20
