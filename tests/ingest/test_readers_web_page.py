"""Saved web pages: the article and its furniture told apart, metadata read, hostile pages survived."""

import time
from hashlib import sha256

import pytest

from generator.core.model import Mark, Parts, Problem, Reading, Seed, SourceDate
from generator.ingest.extract import extract, media_type_of
from generator.ingest.readers.web_page import LONG_TAG, shorten_tag
from generator.ingest.readers.web_page.align import taken_lines, tokens_of
from generator.ingest.readers.web_page.article import agreed

LEAD = (
    "The ministry of ports and the navy signed an accord on Sunday that lets their patrols share a radio channel for "
    "the first time since the harbour was divided."
)
SECOND = (
    "Mariana Costa, the minister of ports, said that the patrols would no longer have to wait for an answer from the "
    "capital when a vessel was in danger at night."
)
QUOTE = "We have lost boats because two crews could not speak to each other across the harbour, and that ends today."
LAST = (
    "The navy keeps its own vessels, and the accord gives the patrols no power to board a ship that flies a foreign "
    "flag, as the fishing unions had asked."
)
SITE = "<meta property='og:site_name' content='Harbour Gazette'>"
HEAD = """
<title>Patrols to share a channel | Harbour Gazette</title>
<meta property="og:site_name" content="Harbour Gazette">
<link rel="canonical" href="https://gazette.example/2014/03/patrols">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle",
 "headline": "Patrols to share a channel", "datePublished": "2014-03-09T22:10:00+01:00",
 "author": [{"@type": "Person", "name": "Ana Pereira"}, {"@type": "Person", "name": "Luis Ferrão"}]}]}</script>
"""
ARTICLE = f"""
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<div class="cookie">We use cookies to make this site work.</div>
<article><h1>Patrols to share a channel</h1><p class="byline">By <a href="/ana">Ana Pereira</a></p>
<p>{LEAD}<sup><a href="#fn1" id="ref1">1</a></sup></p><p>{SECOND}</p>
<h3>What the <em>crews</em> say</h3>
<blockquote><p>{QUOTE}</p></blockquote>
<ol><li>Lights on the northern breakwater, which has been dark since the storm of the spring</li>
<li>A second crane for the quay where the fishing boats unload their catch</li></ol>
<table><tr><th>Year</th><th>Boats lost</th></tr><tr><td>2012</td><td>4</td></tr><tr><td>2013</td><td>7</td></tr></table>
<div class="related"><a href="/salt">Read more: Bakers strike over salt</a></div>
<p>{LAST}</p>
<section class="footnotes"><ol><li id="fn1"><p>The accord is kept at the ministry. <a href="#ref1">↩</a></p></li></ol>
</section>
</article>
<div id="comments"><p>I do not agree with this at all, and nor do my neighbours on the quay.</p></div>
<footer><p>© 2014 Harbour Gazette. <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">Terms</a></p></footer>
"""


def page(body: str = ARTICLE, head: str = HEAD, lang: str = "en-GB") -> str:
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def read(source: str | bytes, name: str = "seeds/patrols.html") -> tuple[Reading, tuple[Problem, ...]]:
    data = source if isinstance(source, bytes) else source.encode()
    return extract(Seed(name, media_type_of(name) or "", sha256(data).hexdigest(), data))


def parts_of(source: str) -> Parts:
    reading, problems = read(source)
    assert problems == ()
    assert reading.parts is not None
    return reading.parts


def test_the_article_keeps_its_structure() -> None:
    body = parts_of(page()).body
    assert [(block.kind, block.level, block.label) for block in body] == [
        ("paragraph", 0, ""),
        ("paragraph", 0, ""),
        ("heading", 3, ""),
        ("quote", 0, ""),
        ("item", 0, "1"),
        ("item", 0, "2"),
        ("table", 0, ""),
        ("paragraph", 0, ""),
        ("footnote", 0, "1"),
    ]
    assert [body[i].text for i in (0, 2, 3, 7)] == [LEAD, "What the crews say", QUOTE, LAST]
    assert body[0].marks == (Mark(len(LEAD), "note", "1"),)
    assert body[6].text == "Year\tBoats lost\n2012\t4\n2013\t7"
    assert body[8].text == "The accord is kept at the ministry."


def test_the_rest_of_the_page_stays_in_order_around_it() -> None:
    parts = parts_of(page())
    assert [block.text for block in parts.head] == [
        "Home",
        "News",
        "We use cookies to make this site work.",
        "Patrols to share a channel",
        "By Ana Pereira",
    ]
    assert [block.text for block in parts.aside] == ["Read more: Bakers strike over salt"]
    assert parts.tail[-1].text == "© 2014 Harbour Gazette. Terms"
    starts = [block.start for block in (*parts.head, *parts.body[:-1], *parts.tail)]
    assert starts == sorted(starts)


def test_metadata_are_facts() -> None:
    facts = read(page())[0].facts
    assert facts.title == "Patrols to share a channel"
    assert facts.publisher == "Harbour Gazette"
    assert facts.authors == ("Ana Pereira", "Luis Ferrão")
    assert facts.date == SourceDate("2014-03-09", "stated")
    assert facts.url == "https://gazette.example/2014/03/patrols"
    assert facts.rights == "https://creativecommons.org/licenses/by/4.0/"
    assert (facts.lang, facts.kind) == ("en", "news")


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (f"<title>Lamps mended – Harbour Gazette</title>{SITE}", "Lamps mended"),
        (f"<title>Harbour Gazette: Lamps mended</title>{SITE}", "Lamps mended"),
        ("<title>Lamps mended at last on the breakwater | The Quay</title>", "Lamps mended at last on the breakwater"),
        ("<title>Night – and the lamps are dark</title>", "Night – and the lamps are dark"),
        ("<meta property='og:title' content='Lamps mended'><title>x</title>", "Lamps mended"),
    ],
)  # fmt: skip
def test_the_title_is_without_the_site(head: str, title: str) -> None:
    assert read(page(f"<p>{LEAD}</p>", head))[0].facts.title == title


def test_the_heading_that_the_metadata_name_is_the_title() -> None:
    head = "<meta property='og:title' content='Lamps mended on breakwater'>"
    facts = read(page(f"<h1>Harbour Gazette</h1><h1>Lamps mended on the breakwater</h1><p>{LEAD}</p>", head))[0].facts
    assert facts.title == "Lamps mended on the breakwater"


def test_a_date_in_the_address_is_inferred_and_says_so() -> None:
    head = "<link rel='canonical' href='https://gazette.example/2014/03/09/lamps'>"
    date = read(page(f"<p>{LEAD}</p>", head))[0].facts.date
    assert date is not None
    assert (date.edtf, date.basis) == ("2014-03-09", "inferred")
    assert "https://gazette.example/2014/03/09/lamps" in date.reason


@pytest.mark.parametrize(
    "tag",
    [
        "<meta property='article:published_time' content='2014-03-09T10:00:00Z'>",
        "<meta name='citation_publication_date' content='2014/03/09'>",
        "<time class='entry-date' datetime='2014-03-09'>Sunday</time>",
    ],
)
def test_a_date_in_a_tag_is_stated(tag: str) -> None:
    assert read(page(f"<p>{LEAD}</p>{tag}", tag))[0].facts.date == SourceDate("2014-03-09", "stated")


def test_no_date_is_guessed() -> None:
    assert read(page(f"<p>{LEAD}</p><p>Updated in 2015, or so.</p>", ""))[0].facts.date is None
    assert read(page(f"<p>{LEAD}</p>", "<meta name='date' content='2014-13-40'>"))[0].facts.date is None


def test_the_article_ends_where_the_cleaner_too_sees_its_end() -> None:
    words, taken = [40, 40, 5, 40, 20, 20], [True, True, False, True, True, True]
    cleaner = [True, False, True, True, False, False]
    assert agreed(words, taken, cleaner) == [True, True, False, True, False, False]


def test_a_cleaner_that_sees_hardly_any_of_it_has_no_say() -> None:
    words, taken = [40, 40, 40, 40, 20], [True] * 5
    assert agreed(words, taken, [False, False, False, False, True]) == taken
    assert agreed(words, taken, [False] * 5) == taken


def test_a_sentence_that_stands_twice_is_taken_from_the_article() -> None:
    lines = ["The lamps are dark.", "Menu", "Lamps mended", "The lamps are dark.", "They were lit.", "The end."]
    extracted = ["The lamps are dark.", "They were lit.", "The end."]
    page_words, words = [tokens_of(x) for x in lines], [tokens_of(x) for x in extracted]
    assert taken_lines(page_words, words) == [False, False, False, True, True, True]


def test_lines_that_an_extractor_joined_are_known_again() -> None:
    lines = ["Home", LEAD, SECOND, "Share"]
    page_words = [tokens_of(x) for x in lines]
    assert taken_lines(page_words, [tokens_of(f"{LEAD} {SECOND}")]) == [False, True, True, False]


def test_headings_that_an_extractor_loses_outside_an_article_stay() -> None:
    sections = "".join(
        f"<h2>{title}</h2><p>{first}</p><p>{second}</p>"
        for title, first, second in (
            ("Before the accord", LEAD, SECOND),
            ("What the unions wanted", LAST, QUOTE),
            ("What comes next", f"{SECOND} It will last.", f"{LEAD} It is signed."),
        )
    )
    related = "<h2>Related stories</h2><ul><li><a href='/salt'>Bakers strike over salt</a></li></ul>"
    parts = parts_of(page(f"<h1>Patrols to share a channel</h1><div>{sections}</div>{related}"))
    headings = [block.text for block in parts.body if block.kind == "heading"]
    assert headings == ["Before the accord", "What the unions wanted", "What comes next"]


def test_lines_parted_by_breaks_are_paragraphs() -> None:
    body = f"<div class='post'>{LEAD}<br><br>{SECOND}<br/><br/>{LAST}</div>"
    assert [block.text for block in parts_of(page(body)).body] == [LEAD, SECOND, LAST]


def test_a_layout_table_is_no_table() -> None:
    body = f"<table><tr><td><a href='/'>Home</a></td><td><p>{LEAD}</p><p>{SECOND}</p><p>{LAST}</p></td></tr></table>"
    assert {block.kind for block in parts_of(page(body)).body} == {"paragraph"}


def test_hidden_text_is_not_shown() -> None:
    hidden = "<p style='display: none'>Hidden one.</p><p hidden>Hidden two.</p><script>let hidden = 3</script>"
    reading, _ = read(page(f"{hidden}<p>{LEAD}</p><p>{SECOND}</p>"))
    assert reading.parts is not None
    parts = reading.parts
    assert "idden" not in " ".join(b.text for b in (*parts.head, *parts.body, *parts.tail, *parts.aside))


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        ("<p>Peña habló</p>".encode(), []),
        (b"\xef\xbb\xbf" + "<p>Peña habló</p>".encode(), []),
        (b"\xff\xfe" + "<p>Peña habló</p>".encode("utf-16-le"), []),
        (b"<meta charset=iso-8859-1>" + "<p>Peña habló</p>".encode("cp1252"), []),
        ("<meta charset=iso-8859-1><p>Peña habló</p>".encode(), []),
        ("<p>Peña habló</p>".encode("cp1252"), ["seed-encoding"]),
        (b"<meta charset=no-such-thing>" + "<p>Peña habló</p>".encode("cp1252"), ["seed-encoding"]),
    ],
)
def test_the_encoding_is_found_as_browsers_find_it(data: bytes, codes: list[str]) -> None:
    reading, problems = read(data)
    assert [problem.code for problem in problems] == codes
    blocks = reading.parts.body if reading.parts else reading.blocks
    assert [block.text for block in blocks] == ["Peña habló"]


def test_a_japanese_page_in_its_own_encoding() -> None:
    text = "港の当局と海軍は日曜日に協定に署名した。" * 5
    data = f"<meta charset=shift_jis><p>{text}</p>".encode("cp932")
    reading, problems = read(data)
    assert problems == ()
    assert text in [block.text for block in (reading.parts.body if reading.parts else reading.blocks)]


def test_xhtml_and_web_archives_are_pages_too() -> None:
    opening = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="x"/></head>'
    xhtml = f"{opening}<body><p>{LEAD}</p></body></html>"
    reading, problems = read(xhtml, "seeds/a.xhtml")
    assert problems == ()
    assert reading.parts is not None
    assert [block.text for block in reading.parts.body] == [LEAD]
    archive = (
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
        f"Content-Type: text/html; charset=utf-8\r\n\r\n{page()}\r\n--x--\r\n"
    )
    reading, problems = read(archive, "seeds/a.mhtml")
    assert problems == ()
    assert reading.facts.title == "Patrols to share a channel"


def test_the_same_page_gives_the_same_reading() -> None:
    assert read(page()) == read(page())


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 100_000 + "The quay.",
        "<b>" * 100_000 + "The quay.",
        "<table><tr><td>" * 20_000 + "The quay.",
        "<p>" + "word " * 400_000,
        "<p>" + "&" * 500_000 + "The quay.",
        "<p " + "a=b " * 200_000 + ">The quay.</p>",
        "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><p>&b; The quay.</p>",
        "<script type='application/ld+json'>" + "[" * 50_000 + "</script><p>The quay.</p>",
        "<p>" + "x<sup><a href='#f'>1</a></sup>" * 20_000 + "</p><p id=f>The quay.</p>",
        "".join(f"<p>The same line {n % 3}.</p>" for n in range(20_000)),
    ],
    ids=["blocks", "inline", "tables", "line", "ampersands", "attributes", "entities", "json", "notes", "doubles"],
)
def test_hostile_pages_end_soon_with_their_text(source: str) -> None:
    start = time.process_time()
    reading, _ = read(source)
    assert time.process_time() - start < 30
    assert reading.blocks or reading.parts


def test_a_page_without_text_is_empty() -> None:
    reading, problems = read("<html><body><script>x()</script></body></html>")
    assert not reading.blocks
    assert [problem.code for problem in problems] == ["seed-empty"]


def test_an_article_goes_on_behind_a_box_within_it() -> None:
    box = "<aside><h3>Related articles</h3><ul><li><a href='/salt'>Bakers strike over salt</a></li></ul></aside>"
    source = f"<article><h1>Patrols to share a channel</h1><p>{LEAD}</p><p>{SECOND}</p>{box}<h2>Afterwards</h2>"
    parts = parts_of(page(f"<main>{source}<p>{LAST}</p><p>{QUOTE}</p></article></main>"))
    assert [block.text for block in parts.body] == [LEAD, SECOND, "Afterwards", LAST, QUOTE]
    assert [block.text for block in parts.aside] == ["Related articles", "Bakers strike over salt"]


def test_lines_beside_the_article_are_no_box_within_it() -> None:
    teasers = f"<h3>Related articles</h3><p>{LAST}</p><p>{QUOTE}</p>"
    parts = parts_of(
        page(f"<article><h1>Patrols to share a channel</h1><p>{LEAD}</p><p>{SECOND}</p>{teasers}</article>")
    )
    assert [block.text for block in parts.body] == [LEAD, SECOND]


def test_cells_that_span_rows_keep_columns_in_line() -> None:
    table = (
        "<table><tr><th rowspan=2>Goods</th><th colspan=2>Tonnes</th></tr><tr><th>In</th><th>Out</th></tr>"
        "<tr><td>Salt</td><td>4</td><td>7</td></tr></table>"
    )
    body = parts_of(page(f"<article><p>{LEAD}</p><p>{SECOND}</p>{table}<p>{LAST}</p></article>")).body
    assert [b.text for b in body if b.kind == "table"] == ["Goods\tTonnes\t\n\tIn\tOut\nSalt\t4\t7"]


def test_a_long_table_of_figures_stays_a_table() -> None:
    rows = "".join(f"<tr><td>{n}</td><td>{n * 3}</td></tr>" for n in range(5_000))
    reading, _ = read(page(f"<h1>Figures</h1><table>{rows}</table>"))
    blocks = reading.parts.body if reading.parts else reading.blocks
    assert [block.text.count("\n") for block in blocks if block.kind == "table"] == [4_999]


def test_a_wiki_s_links_to_its_editor_are_no_words_of_a_heading() -> None:
    edit = "<span class='mw-editsection'>[<a href='/e'>edit</a>]</span>"
    contents = "<div id='toc' class='toc'><h2>Contents</h2><ul><li><a href='#h'>1 History</a></li></ul></div>"
    text = f"<p>{LEAD}</p>{contents}<h2 id='h'>History{edit}</h2><p>{SECOND}</p><h2>Later{edit}</h2><p>{LAST}</p>"
    body = parts_of(page(f"<div id='content'><h1>Patrols to share a channel</h1><div>{text}</div></div>")).body
    assert [block.text for block in body if block.kind == "heading"] == ["History", "Later"]


def test_a_tag_of_too_many_attributes_ends_soon_and_one_long_address_stays() -> None:
    many = " ".join(f"a{n}='x'" for n in range(60_000))
    start = time.process_time()
    assert read(f"<p {many}>{LEAD}</p>")[0] != Reading()
    assert time.process_time() - start < 3
    assert shorten_tag(LONG_TAG.match(f"<p {many}>")) == "<p>"  # type: ignore[arg-type]
    address = f"<img src='data:{'A' * 20_000}'>"
    assert LONG_TAG.sub(shorten_tag, address) == address


def test_cells_that_hold_tables_of_tables_end_soon() -> None:
    inner = "x<b>y</b>" * 20_000
    start = time.process_time()
    read("<table><tr><td>" * 90 + inner + "</td></tr></table>" * 90)
    assert time.process_time() - start < 10
