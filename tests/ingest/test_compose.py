"""A draft becomes a page that says exactly its words: nothing of a source is read as a mark of Markdown."""

from dataclasses import replace

import frontmatter
import pytest
from markdown_it import MarkdownIt

from generator.core.model import (
    Block,
    BlockKind,
    Description,
    Draft,
    Entry,
    Mending,
    MendingKind,
    Source,
    SourceDate,
)
from generator.core.pages import take_apart
from generator.ingest.compose import compose, escape_markdown, page_stem, to_markdown


def block(text: str, kind: BlockKind = "paragraph") -> Block:
    return Block(kind, text, 0, len(text))


def draft(date: SourceDate | None = None, title: str = "Ports: the accord") -> Draft:
    source = Source("seeds/a.txt", "0" * 64, "Harbour Gazette", ("Ana Pereira",), "news")
    entries = (
        Entry("Mariana Costa", "person", "Minister of Ports", ("Costa",)),
        Entry("Harbour City", "place"),
        Entry("Coastal Patrol Accord", "agreement", forms=("CPA",)),
    )
    return Draft(Description(title, source, date, "en"), (block("Body."),), entries)


def test_page_has_the_keys_of_the_content_format() -> None:
    page = frontmatter.loads(compose(draft(SourceDate("2014-03-09", "stated"))).join())
    assert " ".join(page.metadata) == "title date date_basis lang source actors places agreements tags"
    assert str(page["date"]) == "2014-03-09"
    source = page["source"]
    assert isinstance(source, dict)
    assert source["authors"] == ["Ana Pereira"]
    assert page["actors"] == [{"name": "Mariana Costa", "kind": "person", "role": "Minister of Ports", "as": ["Costa"]}]
    assert page["places"] == ["Harbour City"]
    assert page["agreements"] == [{"name": "Coastal Patrol Accord", "as": ["CPA"]}]
    assert page.content == "Body."


@pytest.mark.parametrize(
    ("edtf", "line"),
    [
        ("2014-03-09", "date: 2014-03-09"),
        ("2014", "date: 2014"),
        ("2014-03", "date: 2014-03"),
        ("2014~", "date: 2014~"),
    ],
)
def test_date_stands_without_quotation_marks(edtf: str, line: str) -> None:
    assert compose(draft(SourceDate(edtf, "stated"))).keys["date"] == f"{line}\n"


def test_unknown_date_has_no_key_and_an_inferred_one_its_reason() -> None:
    assert "date" not in compose(draft()).keys
    inferred = compose(draft(SourceDate("2014~", "inferred", "names the accord as last year's"))).keys
    assert inferred["date_basis"] == "date_basis: inferred\n"
    assert "last year" in inferred["date_reason"]


@pytest.mark.parametrize(
    ("date", "stem"),
    [
        (None, "ports-the-accord"),
        (SourceDate("2014-03-09", "stated"), "2014-03-09-ports-the-accord"),
        (SourceDate("2014-03~", "inferred"), "2014-03-ports-the-accord"),
    ],
)
def test_file_is_named_by_date_and_title(date: SourceDate | None, stem: str) -> None:
    assert page_stem(draft(date)) == stem


def test_blocks_become_markdown() -> None:
    blocks = [block("Terms", "heading"), block("As agreed:"), block("ships", "item"), block("crews", "item")]
    assert to_markdown([*blocks, block("So be it.", "quote")]) == (
        "## Terms\n\nAs agreed:\n\n- ships\n- crews\n\n> So be it.\n"
    )
    assert to_markdown([]) == ""


@pytest.mark.parametrize(
    "text",
    [
        "# not a heading",
        "1945. It was late.",
        "1) first",
        "- a dash",
        "-- two dashes",
        "+ plus",
        "> quoted",
        "* star",
        "***",
        "---",
        "===",
        "a *b* **c** _d_ __e__ snake_case_name `code` ~~gone~~",
        "[[Name]] and [text](url) and ![img](x.png) [^1] <b>bold</b> <https://example.org>",
        "AT&T &amp; &copy; &#35; R&D",
        "back\\slash and \\* star",
        "| a | b |",
        "a | b",
        ": a definition",
        "100 % of 5 < 6 > 4",
        "``` fence",
        "~~~ fence",
        "=",
        "Ends with two spaces  ",
    ],
)
def test_markdown_shows_exactly_the_words(text: str) -> None:
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(f"{escape_markdown(text)}\n")
    plain = html.removeprefix("<p>").removesuffix("</p>\n")
    for mark, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        plain = plain.replace(mark, char)
    assert plain == text.strip()
    assert html.startswith("<p>")


def test_plain_text_stays_readable() -> None:
    text = "On 9 March 2014, the U.S. (and Mexico's) ports -- all 12 of them -- signed; snake_case stays."
    assert escape_markdown(text) == text


def test_what_was_mended_is_counted_by_kind() -> None:
    kinds: tuple[MendingKind, ...] = ("ordinal", "apostrophe", "apostrophe", "page")
    mendings = tuple(Mending(kind, "a", "b", 0) for kind in kinds)
    page = frontmatter.loads(compose(replace(draft(), mendings=mendings)).join())
    source = page["source"]
    assert isinstance(source, dict)
    assert list(source["mended"].items()) == [("page", 1), ("apostrophe", 2), ("ordinal", 1)]


def test_tags_and_the_frontmatter_of_a_source_are_kept_as_they_were() -> None:
    other = {"layout": "post", "series": {"name": "Lamps", "parts": [1, {"two": "x: y"}]}, "text": "a\n\nb # c"}
    composed = compose(replace(draft(), tags=("ports", "navy"), other=other))
    page = frontmatter.loads(composed.join())
    source = page["source"]
    assert isinstance(source, dict)
    assert (page["tags"], source["frontmatter"]) == (["ports", "navy"], other)
    apart = take_apart(composed.join())
    assert apart is not None
    assert {name: text for name, text, _ in apart.keys} == dict(composed.keys)


def test_frontmatter_that_is_too_deep_for_a_page_is_left_out() -> None:
    deep: dict[str, object] = {}
    for _ in range(80):
        deep = {"a": deep}
    assert "source.frontmatter" not in compose(replace(draft(), other=deep)).keys


def test_rights_come_with_their_sentence_and_what_to_show() -> None:
    description = draft().description
    source = replace(description.source, rights="CC BY 4.0", rights_quote="Share: freely.", attribution="Gazette")
    keys = compose(replace(draft(), description=replace(description, source=source))).keys
    assert list(keys)[-7:-3] == ["source.rights", "source.rights_quote", "source.attribution", "actors"]
    assert keys["source.rights_quote"] == "  rights_quote: 'Share: freely.'\n"
