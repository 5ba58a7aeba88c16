"""Which sources leave the author something to decide about publishing them, and where that is reported."""

import pytest

from generator.core.pages import read_page
from generator.link.parse import parse_page
from generator.link.rights import report_undecided

ASKED = "This source asks not to be quoted or passed on"
NONE = "This source states no licence."
FORBIDS = "This source forbids its reproduction"
RESERVES = "This source reserves its rights"


def report(meta: str, publish: str = "") -> list[tuple[str, int | None, str]]:
    """The reports on a page with some frontmatter: code, line, message."""
    file, _ = read_page("content/sources/a.md", f"---\ntitle: A\n{meta}---\n\nText.\n".encode())
    assert file is not None
    page, _ = parse_page(file, "content", "metadata" if publish else None)
    assert page is not None
    return [(p.code, p.location.line, p.message) for p in report_undecided(page, file.lines)]


@pytest.mark.parametrize(
    ("rights", "case"),
    [
        ("", NONE),
        ("Do not quote", ASKED),
        ("CC BY 4.0. Do not quote or cite", ASKED),
        ("The office calls it a draft, not to be quoted.", ASKED),
        ("Favor de no citar", ASKED),
        ("All rights reserved", RESERVES),
        ("© 2014 Harbour Gazette", RESERVES),
        ("No part of this report may be reproduced without the consent of the Harbour Office.", FORBIDS),
        ("This material may be reproduced only with permission.", FORBIDS),
        ("Queda prohibida su reproducción", FORBIDS),
        ("See the harbour master", "What this source states is no licence"),
        ("CC BY-NC-ND 4.0", ""),
        ("Public domain", ""),
        ("Open Harbour Licence v3.0", ""),
        ("We encourage others to reprint our articles, but they may not be sold.", ""),
        ("Shown with the author's kind permission", ""),
        ("Reproduction of this report is authorised provided the source is acknowledged.", ""),
    ],
)
def test_a_source_is_reported_unless_its_terms_let_it_be_shown(rights: str, case: str) -> None:
    found = report(
        f"source:\n  file: seeds/a.txt\n  rights: {rights!r}\n" if rights else "source:\n  file: seeds/a.txt\n"
    )
    assert [(code, line) for code, line, _ in found] == ([("rights-undecided", 5 if rights else 1)] if case else [])
    assert all(message.startswith(case) for _, _, message in found)


def test_what_the_page_or_the_settings_decide_is_not_reported() -> None:
    assert report("publish: excerpt\nsource:\n  rights: Do not quote\n") == []
    assert report("source:\n  rights: Do not quote\n", publish="metadata") == []


def test_an_author_s_own_page_is_not_reported() -> None:
    file, _ = read_page("content/notes/a.md", b"Text.\n")
    page, _ = parse_page(file, "content", None) if file else (None, ())
    assert page is not None
    assert report_undecided(page, {}) == ()


def test_long_terms_are_shortened_in_the_message() -> None:
    ((_, _, message),) = report("source:\n  rights: " + "Do not quote this draft at all, " * 20 + "\n")
    assert len(message) < 220
