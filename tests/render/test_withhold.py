"""What stays of a Site when its author publishes only the opening of a source, or only its record."""

from collections import Counter
from dataclasses import replace
from time import process_time

import pytest
from render.made_up_site import views_of_site

from generator.core.model import Actor, Event, Mention, OutlineHeading, Page, PageLink, Publish, Role, Site, Source
from generator.render.excerpts import MOST_WORDS, take_excerpt
from generator.render.views import SiteSettings
from generator.render.withhold import count_withheld, is_shown, shorten_links, withhold

ACTOR = "actors/costa"
HELD = "sources/held"
OPENING = "Costa spoke first."
REST = "Rivera hid the secret ledger."
BODY = (
    f'<h2 id="start">Start</h2>\n<p id="p1"><a class="actor" href="../../actors/costa/index.html">Costa</a> spoke '
    f'first.<a class="permalink" href="#p1" aria-label="Permalink">¶</a></p>\n<h2 id="the-secret">The secret</h2>\n'
    f'<p id="p2">{REST}</p>'
)


def make_site(publish: Publish) -> Site:
    """One source whose second paragraph is the secret, and a note that links to it."""
    held = Page(HELD, "content/sources/held.md", "source", "Held", "en", f"{OPENING} {REST}", 1, source=Source())
    note = Page("notes/n", "content/notes/n.md", "note", "N", "en", "", 1)
    event = Event("2014", "explicit", REST, "secret", (ACTOR,), HELD, "p2", "the secret year")
    return Site(
        pages={HELD: replace(held, publish=publish), note.id: note},
        actors={ACTOR: Actor(ACTOR, "Costa", "person")},
        mentions={
            ACTOR: (
                Mention(ACTOR, HELD, "p1", "", "Costa", " spoke first."),
                Mention(ACTOR, HELD, "p2", "", "Rivera", " hid the secret ledger."),
                Mention(ACTOR, HELD, "p2", "Rivera hid the ", "secret", " ledger."),
            )
        },
        page_actors={HELD: (ACTOR,)},
        roles={ACTOR: (Role("Minister", HELD, "2014", "p2"),)},
        backlinks={HELD: (PageLink("notes/n", HELD, "q", "the-secret"),)},
        outlines={HELD: (OutlineHeading(2, "Start", "start"), OutlineHeading(2, "The secret", "the-secret"))},
        summaries={HELD: OPENING},
        events={HELD: (event,)},
        actor_events={ACTOR: (event,)},
        timeline=(event,),
    )


def body_html(page_id: str) -> str:
    return BODY if page_id == HELD else '<p>See <a href="../../sources/held/index.html#the-secret">it</a>.</p>'


def test_a_site_in_full_is_left_as_it_is() -> None:
    site = make_site("full")
    assert withhold(site, body_html) == (site, body_html)


@pytest.mark.parametrize("publish", ["excerpt", "metadata"])
def test_no_word_that_is_withheld_stays_in_the_site(publish: Publish) -> None:
    site, bodies = withhold(make_site(publish), body_html)
    assert "secret" not in repr(site).lower()
    assert "Rivera" not in repr(site)
    assert "secret" not in bodies(HELD) + bodies("notes/n")
    assert bodies("notes/n") == '<p>See <a href="../../sources/held/index.html">it</a>.</p>'


def test_what_the_excerpt_says_stays() -> None:
    site, bodies = withhold(make_site("excerpt"), body_html)
    first, *others = site.mentions[ACTOR]
    assert first.surface == "Costa"
    assert not any(map(is_shown, others))
    assert count_withheld(site.mentions[ACTOR]) == 1
    assert site.summaries[HELD] == OPENING
    assert 'href="../../actors/costa/index.html"' in bodies(HELD)


def test_what_happened_when_stays_without_its_words() -> None:
    site, _ = withhold(make_site("metadata"), body_html)
    assert site.timeline == (Event("2014", "explicit", "", "", (ACTOR,), HELD, ""),)
    assert site.roles[ACTOR] == (Role("Minister", HELD, "2014"),)
    assert count_withheld(site.mentions[ACTOR]) == 2
    assert site.summaries[HELD] == ""


def test_a_body_is_read_again_only_for_its_excerpt() -> None:
    wanted: tuple[tuple[Publish, int], ...] = (("full", 1), ("excerpt", 1), ("metadata", 0))
    for publish, times in wanted:
        calls: Counter[str] = Counter()

        def count(page_id: str, calls: Counter[str] = calls) -> str:
            calls[page_id] += 1
            return body_html(page_id)

        list(views_of_site(make_site(publish), SiteSettings(), count))
        assert calls[HELD] == times


def test_links_to_what_is_shown_stay() -> None:
    html = '<a href="../held/index.html#p1">a</a> <a href="../held/index.html#p2">b</a> <a href="#p2">c</a>'
    shown = shorten_links(html, "sources/other/index.html", {"sources/held/index.html": frozenset({"p1"})})
    assert shown == '<a href="../held/index.html#p1">a</a> <a href="../held/index.html">b</a> <a href="#p2">c</a>'


def paragraph(words: int, name: str = "word") -> str:
    """A paragraph of sentences of ten words each."""
    sentences = [" ".join([f"{name}{number}"] * 10) + "." for number in range(words // 10)]
    return f'<p id="{name}">{" ".join(sentences)}</p>'


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("<h2>No paragraph</h2><ul><li>one</li></ul>", ""),
        ("<blockquote><p>A motto.</p></blockquote><p>The text.</p><p>More.</p>", "The text. More."),
        ("<p>One.</p><h2>Two</h2><p>Three.</p>", "One."),
        ("<p>It is 1 &lt; 2 &amp; true.</p>", "It is 1 < 2 & true."),
        (
            "<p>Costa met Gen. Rivera <em>at noon. Then</em> she left.</p>",
            "Costa met Gen. Rivera at noon. Then she left.",
        ),
    ],
)
def test_an_excerpt_is_of_the_opening_paragraphs(html: str, text: str) -> None:
    assert " ".join(take_excerpt(html).text.split()) == text


def test_an_excerpt_ends_at_a_sentence() -> None:
    found = take_excerpt(paragraph(70, "a") + "\n" + paragraph(300, "b") + "\n" + paragraph(10, "c"))
    assert len(found.text.split()) == MOST_WORDS
    assert found.html.endswith("b4.</p>")
    assert found.ids == {"a", "b"}


def test_a_first_sentence_without_an_end_is_cut_at_a_word() -> None:
    found = take_excerpt(f"<p>{'word ' * 500}</p>")
    assert found.html.endswith("word …</p>")
    assert len(found.text.split()) == MOST_WORDS


def test_marks_are_closed_and_what_leads_to_what_is_not_shown_is_left_out() -> None:
    note = '<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>'
    mark = '<span class="page-mark" id="page-3">p. 3</span>'
    html = f'<p id="x"><em>One{note} {mark} <a href="#secret">two</a>. {"Three " * 200}</em></p>'
    found = take_excerpt(html)
    assert found.html == f'<p id="x"><em>One {mark} two.</em></p>'
    assert found.text == "One  two."
    assert found.ids == {"x", "page-3"}


def test_a_script_without_spaces_is_cut_too() -> None:
    found = take_excerpt("<p>" + "港湾大臣は巡視船を倍にすると述べた。" * 10_000 + "</p>")
    assert 500 < len(found.text) <= 1000
    assert found.text.endswith("。")


def test_the_opening_of_a_very_long_body_is_found_at_once() -> None:
    html = "<p>" + "word " * 2_000_000 + "</p>"
    start = process_time()
    take_excerpt(html)
    assert process_time() - start < 10
