"""Pages on their way to the browser: the script that follows, links from the root, pages of our own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.core.problems import make_problem
from generator.serve.edition import Edition
from generator.serve.html import follow_edition, read_client, root_links, stand_in

EDITION = Edition("ab12", 7)
SCRIPT = b'<script type="module" src="/_sourcebook/follow.js" data-edition="ab12 7"></script>\n'


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (b"<body><p>Text</p></body></html>", b"<body><p>Text</p>" + SCRIPT + b"</body></html>"),
        (b"<p>&lt;/body></p></BODY >\n", b"<p>&lt;/body></p>" + SCRIPT + b"</BODY >\n"),
        (b"<pre></body></pre></body>", b"<pre></body></pre>" + SCRIPT + b"</body>"),
        (b"<p>No end", b"<p>No end" + SCRIPT),
    ],
)
def test_script_comes_last_in_the_body(page: bytes, expected: bytes) -> None:
    assert follow_edition(page, EDITION) == expected


@given(st.binary())
def test_all_of_a_page_stays(page: bytes) -> None:
    assert follow_edition(page, EDITION).replace(SCRIPT, b"", 1) == page


def test_failed_page_says_so_to_its_script() -> None:
    assert b'data-edition="ab12 7" data-failed' in follow_edition(b"", EDITION, failed=True)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ('<a href="index.html">', '<a href="/index.html">'),
        ('<img alt="" src="assets/a.png">', '<img alt="" src="/assets/a.png">'),
        ('<html data-root="">', '<html data-root="/">'),
        ('<form action="search/index.html">', '<form action="/search/index.html">'),
        ('<a href="#_main">', '<a href="#_main">'),
        ('<a href="/repo/index.html">', '<a href="/repo/index.html">'),
        ('<a href="https://example.org/">', '<a href="https://example.org/">'),
        ('<a href="mailto:ana@example.org">', '<a href="mailto:ana@example.org">'),
        ('<p title="href=&#34;a&#34;">', '<p title="href=&#34;a&#34;">'),
    ],
)
def test_links_start_at_the_root(tag: str, expected: str) -> None:
    assert root_links(tag.encode()).decode() == expected


def test_problems_stand_on_our_own_page_as_text() -> None:
    problem = make_problem("bad-template", "templates/base.html", "<script>alert(1)</script> & more", line=9)
    note = make_problem("title-doubtful", "content/a.md", "No title was found.")
    page = stand_in("A <title>", "What to do", (problem, note)).decode()
    assert "templates/base.html:9: error bad-template: &lt;script&gt;alert(1)&lt;/script&gt; &amp; more" in page
    assert "<h1>A &lt;title&gt;</h1>" in page
    assert "<script" not in page
    assert "title-doubtful" not in page


@pytest.mark.parametrize("name", ["follow.js", "place.js", "panel.js", "preview.css", "stand-in.html"])
def test_files_for_the_browser_are_part_of_the_package(name: str) -> None:
    assert read_client(name).strip()
