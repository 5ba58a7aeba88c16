"""How much of a source the site shows: all of it, its opening, or its record; and who is told when nobody decided."""

import itertools
from pathlib import Path

import pytest
from crawler import broken_references
from harness import Project

OPENING = "The Ports Authority of Norland met in Harbour City on 4 May 2013. Mariana Costa spoke first."
CANARY = "zanzibarquince"
HIDDEN = (
    f"Mariana Costa told the {CANARY} committee on 6 June 2013 that the ferry would not sail, and Rivera agreed. "
    "The night watch of Portugal saw it leave all the same."
)
LONG = " ".join(f"In week {week} the pilots of Norland met and decided nothing." for week in range(30))


def source(publish: str = "", *, rights: str = "", body: str = "", title: str = "Minutes of the harbour") -> str:
    """A content page of a source, with names, roles and a URL."""
    lines = ["---", f"title: {title}", "date: 2013-06-10", *([f"publish: {publish}"] if publish else [])]
    lines += [
        "source:",
        "  publisher: Harbour Gazette",
        "  url: https://gazette.example/1",
    ]
    lines += [f"  rights: {rights}"] if rights else []
    lines += ["actors:", "  - {name: Mariana Costa, kind: person, role: Minister of Ports}"]
    lines += ["  - {name: Portugal, kind: country}", "  - {name: Ports Authority of Norland, kind: organization}"]
    default = f"{OPENING}\n\n## The {CANARY} question\n\n{HIDDEN}[^1]\n\n- A {CANARY} list\n\n[^1]: A {CANARY} note."
    return "\n".join([*lines, "---", "", body or default, ""])


@pytest.fixture
def harbour(project: Project) -> Project:
    """A collection of one source that is shown in full and one that the test decides on, with notes that link to it."""
    project.write(
        "content/sources/other.md",
        "---\ntitle: Another paper\ndate: 2014-01-02\nactors: [Mariana Costa]\n---\n\nMariana Costa read "
        f"[the minutes](minutes.md#the-{CANARY}-question). Portugal did not.\n",
    )
    project.write(
        "content/notes/reading.md",
        "---\ntitle: A reading\n---\n\nSee [the question](../sources/minutes.md#the-zanzibarquince-question) and "
        "[the whole](../sources/minutes.md), and [[Mariana Costa]].\n",
    )
    return project


def leaks(project: Project, word: str = CANARY) -> list[str]:
    """Every file of the site that holds a word, in its name, its text or an address."""
    return sorted(path for path, data in project.tree("site").items() if word.encode() in data.lower() or word in path)


def page(project: Project, path: str) -> str:
    return project.read(f"site/{path}/index.html")


def assert_sound(project: Project) -> None:
    assert list(itertools.islice(broken_references(Path(project.root / "site")), 20)) == []


def test_a_source_in_full_is_shown_whole_and_linked_into(harbour: Project) -> None:
    harbour.write("content/sources/minutes.md", source("full"))
    assert harbour.codes("build") == []
    assert f"told the {CANARY} committee on 6 June 2013" in page(harbour, "sources/minutes")
    assert "not published here" not in page(harbour, "actors/mariana-costa")
    assert f'href="../../sources/minutes/index.html#the-{CANARY}-question"' in page(harbour, "notes/reading")
    assert_sound(harbour)


@pytest.mark.parametrize("publish", ["excerpt", "metadata"])
def test_what_is_not_published_stands_nowhere_in_the_site(harbour: Project, publish: str) -> None:
    harbour.write("content/sources/minutes.md", source(publish))
    assert harbour.codes("build") == []
    assert leaks(harbour) == []
    assert_sound(harbour)


def test_an_excerpt_shows_the_opening_and_says_so(harbour: Project) -> None:
    harbour.write("content/sources/minutes.md", source("excerpt"))
    harbour.run("build")
    html = page(harbour, "sources/minutes")
    assert "spoke first." in html
    assert "Only the opening is shown here; the author of this collection publishes this source as an excerpt." in html
    assert '<a href="https://gazette.example/1" rel="external">Read the original</a>' in html
    assert "met in Harbour City on 4 May 2013" in html.partition("<body>")[0]
    actor = page(harbour, "actors/mariana-costa")
    assert "spoke first." in actor
    assert "Named in 1 paragraph that is not published here" in actor


def test_metadata_shows_no_words_of_the_text(harbour: Project) -> None:
    harbour.write("content/sources/minutes.md", source("metadata"))
    harbour.run("build")
    assert leaks(harbour, "spoke first") == []
    html = page(harbour, "sources/minutes")
    assert "publishes the record of this source, and not its words." in html
    assert "Minutes of the harbour. Harbour Gazette, 10 June 2013" in html.partition("<body>")[0]
    assert "Named in 2 paragraphs that are not published here" in page(harbour, "actors/mariana-costa")
    assert "Minister of Ports" in page(harbour, "actors/mariana-costa")
    assert "from the page’s own list" not in page(harbour, "actors/mariana-costa")
    dated = page(harbour, "timeline")
    assert '<time datetime="2013-06-06">6 June 2013</time>' in dated
    assert "In a paragraph that is not published here." in dated


def test_links_into_what_is_not_shown_lead_to_the_top_of_the_page(harbour: Project) -> None:
    harbour.write("content/sources/minutes.md", source("metadata"))
    harbour.run("build")
    assert 'href="../../sources/minutes/index.html">the question</a>' in page(harbour, "notes/reading")
    assert 'href="../minutes/index.html">the minutes</a>' in page(harbour, "sources/other")


def test_a_long_opening_is_cut_at_the_end_of_a_sentence(harbour: Project) -> None:
    harbour.write("content/sources/minutes.md", source("excerpt", body=f"{LONG}\n\n{HIDDEN}"))
    harbour.run("build")
    html = page(harbour, "sources/minutes")
    assert "In week 9 the" in html
    assert "In week 10 the" not in html
    assert leaks(harbour, "in week 10 the") == []
    assert_sound(harbour)


def test_the_settings_decide_for_pages_that_do_not(harbour: Project) -> None:
    harbour.write("sourcebook.toml", '[site]\npublish = "metadata"\n')
    harbour.write("content/sources/minutes.md", source())
    assert harbour.codes("build") == []
    assert leaks(harbour) == []
    harbour.write("content/sources/minutes.md", source("full"))
    harbour.run("build")
    assert leaks(harbour) != []


def test_each_source_that_nobody_decided_on_is_reported_and_shown(harbour: Project) -> None:
    (harbour.root / "sourcebook.toml").unlink()
    harbour.write("content/sources/minutes.md", source(rights="Do not quote"))
    harbour.write("content/sources/free.md", source(rights="CC BY 4.0", title="A free paper"))
    problems = harbour.run_json("build")["problems"]
    told = [(row["code"], row["path"], row["line"]) for row in problems]
    assert told == [
        ("rights-undecided", "content/sources/minutes.md", 7),
        ("rights-undecided", "content/sources/other.md", 1),
    ]
    assert "asks not to be quoted or passed on: “Do not quote”" in problems[0]["message"]
    assert "states no licence" in problems[1]["message"]
    assert "publish: full, excerpt or metadata" in problems[0]["hint"]
    assert leaks(harbour) != []
    harbour.run("build", "--strict", code=1)


def test_rights_of_a_seed_reach_the_page_and_the_site(project: Project) -> None:
    words = "Editors are free to republish our stories with attribution to Harbour Gazette and a link at the top."
    lines = ["The ferry sails again", "", "Harbour Gazette", "", "9 March 2014", "", "By Ana Pereira", ""]
    body = [f"{sentence}\n" for sentence in (OPENING + " " + LONG[:400] + ".", LONG[400:900] + ".")]
    project.write("seeds/ferry.txt", "\n".join([*lines, *body, "Share this article", "", words, ""]))
    project.run("build")
    (path,) = [path for path in project.pages() if "ferry" in path]
    assert project.meta(path)["source"]["rights"] == words
    assert project.meta(path)["source"]["attribution"] == "Harbour Gazette"
    html = page(project, path.removeprefix("content/").removesuffix(".md"))
    assert html.count('<span class="label">Attribution:</span> <span dir="auto">Harbour Gazette</span>') == 2
    assert words in html
