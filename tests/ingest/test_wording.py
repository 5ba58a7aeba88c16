"""Whether a page's body is as ingest took it from its seed: what the lock tells, and what it does not."""

from pathlib import Path

import pytest

from generator.core.config import load_config
from generator.core.model import Page
from generator.ingest.lock import FILE_NAME, Remembered, digest_text, write_lock
from generator.ingest.wording import tell_wordings, wording_of

PATH = "content/sources/ports.md"
PAGE = Page("sources/ports", PATH, "source", "Ports", "en", "They signed.\n", 1)


def lock_of(keys: dict[str, str]) -> str:
    """A lock that remembers these keys of one page."""
    return write_lock([Remembered(PATH, "seeds/ports.txt", "ab" * 32, "0.1.0", keys)])


@pytest.mark.parametrize(
    ("generated", "wording"),
    [
        ({PATH: digest_text("They signed.\n")}, "verbatim"),
        ({PATH: digest_text("They did not sign.\n")}, "edited"),
        ({"content/sources/other.md": digest_text("They signed.\n")}, ""),
        ({}, ""),
    ],
)
def test_a_body_is_compared_with_what_was_generated(generated: dict[str, str], wording: str) -> None:
    assert wording_of(PAGE, generated) == wording


@pytest.mark.parametrize(
    ("lock", "wording"),
    [
        (lock_of({"(body)": digest_text("They signed.\n")}), "verbatim"),
        (lock_of({"title": digest_text("title: Ports\n")}), ""),
        (lock_of({"(body)": ""}), ""),
        ("{", ""),
        (None, ""),
    ],
)
def test_a_lock_that_does_not_know_a_body_tells_nothing(tmp_path: Path, lock: str | None, wording: str) -> None:
    if lock is not None:
        (tmp_path / FILE_NAME).write_text(lock, encoding="utf-8")
    config, _ = load_config(tmp_path)
    (page,) = tell_wordings(config, [PAGE])
    assert page.wording == wording
