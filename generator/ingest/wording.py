"""Pages and the lock come in; each page goes out with what is known of its body: as ingest took it from its seed, or
edited since.

The lock holds a digest of the body that ingest last generated. An author's edit leaves that digest as it was, and so
does settling for the author's version (``--keep``), which remembers the text that was refused; accepting what came in
makes page and digest one again. Nothing is known of a page that the lock does not hold, or of a body that differed
when ingest first met it: it may be the work of a hand or of an earlier version.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.core.config import Config
from generator.core.model import Page, Wording
from generator.ingest.lock import digest_text, read_lock
from generator.ingest.merge import BODY
from generator.ingest.shelf import lock_text


def tell_wordings(config: Config, pages: Iterable[Page]) -> tuple[Page, ...]:
    """The pages, each with its wording; a lock that cannot be read tells nothing, and ingest has warned of it."""
    lock, _ = read_lock(lock_text(config))
    generated = {row.page: row.keys[BODY] for row in lock.pages if row.keys.get(BODY)}
    return tuple(replace(page, wording=wording_of(page, generated)) for page in pages)


def wording_of(page: Page, generated: Mapping[str, str]) -> Wording:
    """What is known of a page's body; ``generated`` are the digests of bodies as ingest made them, by page."""
    digest = generated.get(page.path)
    if digest is None:
        return ""
    return "verbatim" if digest == digest_text(page.body) else "edited"
