"""The Markdown of GitHub and Obsidian in an author's own pages, and what of it holds in a source's."""

import html
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from link.made_up import link, make_page, numbered, shown_text, try_link, without_permalinks
from readable_cases import read_cases

from generator.core.model import PageLink, Unsupported
from generator.ingest.markdown import escape_markdown

NOTE = "content/notes/page.md"
METHOD = make_page("title: The method", "## How we read\n", "content/notes/method.md")
CARD = make_page("name: Mariana Costa", "## Early life\n", "content/actors/costa.md")


@pytest.mark.parametrize(("title", "body", "expected"), read_cases("own_pages.md"))
def test_html(title: str, body: str, expected: str) -> None:
    linked, _ = try_link(body, METHOD, path=NOTE)
    assert numbered(without_permalinks(linked.html)).strip() == expected


def test_a_heading_is_part_of_what_a_link_leads_to() -> None:
    body = link(
        "[[method#How we read]] [[Mariana Costa#Early life|early]] [[#Here]]\n\n# Here", METHOD, CARD, path=NOTE
    )
    [anchor, *_] = body.anchors
    assert body.links == (
        PageLink("notes/page", "notes/method", anchor, "how-we-read", 13),
        PageLink("notes/page", "actors/costa", anchor, "early-life", 13),
    )


@pytest.mark.parametrize(
    ("body", "message", "hint"),
    [
        ("[[#Heer]]\n\n# Here", "This page has no heading “Heer”.", "Did you mean “#here”?"),
        (
            "[[Tomás Iriarte#Youth]]",
            "“Tomás Iriarte” has no page in the content folder, so it has no heading “Tomás Iriarte > Youth”.",
            "Write [[Tomás Iriarte]], or make a page for it.",
        ),
    ],
)
def test_a_heading_that_is_not_there(body: str, message: str, hint: str) -> None:
    _, [problem] = try_link(body, path=NOTE)
    assert (problem.code, problem.location.line, problem.message, problem.hint) == ("broken-link", 13, message, hint)


def test_a_page_is_found_by_its_file_name_and_path_as_in_obsidian() -> None:
    deep = make_page("title: Quays and moles", "", "content/harbour/2014/quays.md")
    for written in ("quays", "Quays", "quays.md", "2014/quays", "harbour/2014/quays", "../harbour/2014/quays"):
        assert [one.target for one in link(f"[[{written}|so]]", deep, path=NOTE).links] == ["harbour/2014/quays"], (
            written
        )
    assert link("[a](quays.md)", deep, path=NOTE).links[0].target == "harbour/2014/quays"
    _, [problem] = try_link("[[2015/quays]]", deep, path=NOTE)
    assert problem.code == "unknown-name"


def test_two_files_of_one_name_are_reported_and_a_title_goes_before_them() -> None:
    first = make_page("title: First", "", "content/a/dues.md")
    second = make_page("title: Second", "", "content/b/dues.md")
    _, [problem] = try_link("[[dues]]", first, second, path=NOTE)
    assert (problem.code, problem.hint) == ("ambiguous-name", "Write [[a/dues|dues]] or [[b/dues|dues]].")
    third = make_page("title: Dues", "", "content/c/rates.md")
    assert link("[[dues]]", first, second, third, path=NOTE).links[0].target == "c/rates"


def test_a_name_may_hold_the_sign_of_a_heading() -> None:
    report = make_page("title: 'Report #3'", "", "content/notes/third.md")
    body = link("[[Report #3]]", report, path=NOTE)
    assert ">Report #3</a>" in body.html
    assert body.links[0].target == "notes/third"


@pytest.mark.parametrize("address", ["method.md#how-we-read", "method.md#How%20we%20read", "<method.md#How we read>"])
def test_a_link_to_a_heading_is_written_as_on_github(address: str) -> None:
    assert link(f"[a]({address})", METHOD, path=NOTE).links[0].fragment == "how-we-read"


def test_tags_are_told_once_as_first_written_and_name_nobody() -> None:
    body = link("#Ports #ports #Mariana-Costa #a/b\n\n`#code` \\#no [#no](https://example.org)", path=NOTE)
    assert body.tags == ("Ports", "Mariana-Costa", "a/b")
    assert body.mentions == ()


def test_comments_are_in_no_summary_outline_or_mention() -> None:
    body = link("%%\n# Hidden\n\nMariana Costa\n%%\n\nShown %% Tomás Iriarte %% text.", path=NOTE)
    assert (body.summary, body.outline, body.mentions) == ("Shown text.", (), ())
    assert "hidden" not in body.terms


def test_what_is_not_supported_is_told_with_its_kind_and_line() -> None:
    body = "Text\n$x$ <b>b</b>\n\n```dataview\nLIST\n```\n\n`= this.file.name`\n\n![[method]]\n\n~~~mermaid\n~~~"
    kinds = [("math", 14), ("html", 14), ("queries", 16), ("queries", 20), ("notes", 22), ("diagrams", 24)]
    linked = link(body, METHOD, path=NOTE)
    assert sorted(linked.unsupported, key=lambda one: one.line) == [Unsupported(kind, line) for kind, line in kinds]


QUOTED = [
    "%% twice %% the rate",
    "a ==b== c",
    "#hashtag and #1",
    "$x$ and $a_1$",
    "<% x %>",
    "{{ list of sources }}",
    "the end ^quay",
    "[!note] x",
    "[ ] x",
    "![[a.png]]",
    "%%",
    "Term : x",
]


@pytest.mark.parametrize("text", QUOTED)
@pytest.mark.parametrize("mark", ["{}", "- {}", "> {}", "Term\n{}", "# {}"])
def test_a_document_is_quoted_as_it_is(mark: str, text: str) -> None:
    body = link(mark.format(escape_markdown(text)))
    assert text in " ".join(shown_text(without_permalinks(body.html)).split())
    assert (body.tags, body.files, body.listings, body.unsupported) == ((), (), (), ())


@settings(deadline=None)
@given(st.text("%=#$^{}<>!~:[]x| -1"))
def test_any_ingested_line_is_shown_as_it_is(text: str) -> None:
    shown = shown_text(without_permalinks(link(escape_markdown(text), matter="title: T").html))
    assert " ".join(shown.split()) == " ".join(text.split())


PIECES = [
    *(
        "![[a.png|3]]",
        "[[#x]]",
        "[[a#b|c]]",
        "%%",
        "==",
        "$",
        "$$",
        "\n$$\n",
        "#a/b",
        "^id",
        " ^id\n\n",
        "<%",
        "%>",
        "\n\n",
    ),
    *(
        "> [!note]- t\n> x\n\n",
        "> [!x]\n",
        "- [ ] a\n",
        "- [x]",
        "\n: d\n",
        "~ d",
        "a\n",
        "`",
        "<b>",
        "[^1]",
        "\n\n[^1]: n\n",
    ),
    *(
        "{{ list of notes }}\n",
        "[a](javascript:alert(1))",
        "![a](data:text/html,x)",
        "<script>",
        '" onload="',
        "https://example.org/a",
        "http://a.b)",
        "    ",
        "> ",
        "| a |\n|-|\n",
    ),
]
WRITTEN = st.lists(st.sampled_from(PIECES) | st.text("ab #%^[]|", max_size=4), max_size=40).map("".join)
TAG = re.compile(r"<(/?)([a-z0-9]+)((?:\s[a-z-]+(?:=\"[^\"<>]*\")?)*)\s*/?>|<!--listing:\d+-->")
ELEMENTS = frozenset(
    "a blockquote br code dd del details div dl dt em h2 h3 h4 h5 h6 hr img input li mark ol p pre s section span"
    " strong summary sup table tbody td th thead tr ul".split()
)


@settings(deadline=None)
@given(WRITTEN)
def test_whatever_is_written_becomes_safe_html(body: str) -> None:
    made = try_link(body, METHOD, path=NOTE)[0].html
    assert "<" not in TAG.sub("", made)
    opened: list[str] = []
    for closing, element, _ in (match.groups() for match in TAG.finditer(made) if match[2]):
        assert element in ELEMENTS
        if closing:
            assert opened.pop() == element
        elif element not in ("br", "hr", "img", "input"):
            opened.append(element)
    assert opened == []
    anchors = re.findall(r' id="([^"]*)"', made)
    assert len(anchors) == len(set(anchors))
    for address in map(html.unescape, re.findall(r' (?:href|src)="([^"]*)"', made)):
        assert not re.match(r"(?i)\s*(?:javascript|vbscript|data:text)", address)
        assert not address.startswith("/")


@settings(deadline=None)
@given(WRITTEN)
def test_a_link_into_the_page_leads_to_an_anchor_of_it(body: str) -> None:
    made = try_link(body, path=NOTE)[0].html
    assert set(re.findall(r'href="#([^"]*)"', made)) <= set(re.findall(r' id="([^"]*)"', made))


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "%%",
            "%% ",
            "%%\n",
            "%% a\n\n",
            "==a ",
            "==",
            "$",
            "$$",
            "$a ",
            "$$a ",
            "$$\n",
            "#",
            "#a/",
            "#a ",
            "^a ",
            " ^a\n\n",
        ),
        *(
            "![[",
            "![[a.png]] ",
            "[[#a]] ",
            "[[a#b]] ",
            "<%",
            "<% ",
            "> [!note]\n",
            "> [!note]\n\n",
            "- [ ] a\n",
            "- [ ] ",
            "a\n: b\n",
        ),
        *(
            ": a\n",
            "a\n\n: b\n\n",
            "~ a\n",
            "<b>",
            "<b ",
            "[a](a.md) ",
            "![a](a.png) ",
            "{{ list\n",
            "http://",
            "http://a.b",
            "http://a.b) ",
            "- %%\n",
            "> %%\n",
        ),
    ],
)
def test_time_grows_with_the_length_and_not_with_its_square(piece: str) -> None:
    def seconds(number: int) -> float:
        start = time.process_time()
        try_link(piece * number, path=NOTE)
        return time.process_time() - start

    seconds(10)
    assert seconds(6000) < 12 * max(seconds(1500), 0.05)
