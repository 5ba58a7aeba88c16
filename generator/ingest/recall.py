"""The lock's addresses meet the site's: what became of each is told before a build, and remembered after it.

Comes in: pages and actors with their addresses. Goes out: where old addresses lead; then, once the site is in place,
the lock with what stands there now.
"""

from collections.abc import Iterable, Mapping, Sequence

from generator.core.config import Config
from generator.core.model import Actor, Page, Problem
from generator.core.pages import list_pages
from generator.core.problems import make_problem
from generator.core.store import write_if_changed
from generator.core.urls import page_address
from generator.ingest.addresses import survey
from generator.ingest.lock import FILE_NAME, read_lock, write_lock
from generator.ingest.renames import Lost, Moved, find_moves
from generator.ingest.shelf import lock_text


def recall(
    config: Config,
    pages: Sequence[Page],
    actors: Mapping[str, Actor],
    entry_actors: Mapping[str, tuple[str, ...]],
    addresses: Mapping[str, str],
) -> Moved:
    """What became of every address that a build has remembered; the values are those of ``link.resolve.Names``.

    A lock that cannot be read remembers nothing, and ingest has warned of it.
    """
    lock, _ = read_lock(lock_text(config))
    before = lock.addresses.get(config.relative(config.content), {})
    now = survey(pages, actors, entry_actors, addresses)
    return find_moves(before, now, _hidden(config, pages) if before else ())


def remember(config: Config, moved: Moved) -> None:
    """Puts the addresses of a site that is in place into the lock; all else in it stays. A lock that cannot be read is
    left as it is."""
    lock, damaged = read_lock(lock_text(config))
    folder = config.relative(config.content)
    if lock.addresses.get(folder, {}) == moved.table or (damaged and not lock.pages):
        return
    text = write_lock(lock.pages, {**lock.addresses, folder: moved.table}, lock.unread)
    write_if_changed(config.root / FILE_NAME, text.encode())


def tell_lost(
    moved: Moved,
    pages: Iterable[Page],
    actors: Mapping[str, Actor],
    addresses: Mapping[str, str],
    settled: Iterable[str],
) -> tuple[Problem, ...]:
    """A note for each address that leads nowhere now; those that are ``settled``, by an author's own line, are not
    told."""
    known = frozenset(settled)
    lost = [one for one in moved.lost if one.address not in known]
    if not lost:
        return ()
    at = {addresses[page.id]: page for page in pages}
    named = {f"{actor.id}/": actor for actor in actors.values()}
    return tuple(_tell(one, at, named) for one in lost)


def _tell(lost: Lost, at: Mapping[str, Page], named: Mapping[str, Actor]) -> Problem:
    path = at[lost.page].path if lost.page in at else FILE_NAME
    line = f"aliases: [/{lost.address}]"
    if not lost.maybe:
        message = f"Nothing stands at {lost.address} any more; links from elsewhere to it find nothing."
        hint = f"If the page has a new name, write “{line}” into it, and the old address leads there."
        return make_problem("address-gone", path, message, hint=hint)
    titles = [at[one].title if one in at else named[one].name for one in lost.maybe]
    message = f"Nothing stands at {lost.address} any more; it could be {_either(titles)} now, and nothing was guessed."
    files = [at[one].path if one in at else f"the page of “{named[one].name}”" for one in lost.maybe]
    hint = f"Write “{line}” into the right one: {', '.join(files)}. Or remove its line from {FILE_NAME}, to let it go."
    return make_problem("address-gone", path, message, hint=hint)


def _either(titles: Sequence[str]) -> str:
    return " or ".join(f"“{title}”" for title in titles)


def _hidden(config: Config, pages: Iterable[Page]) -> frozenset[str]:
    """The addresses of page files that are there and not in the site: drafts, and what could not be read."""
    shown = {page.id for page in pages}
    ids = (path.relative_to(config.content).with_suffix("").as_posix() for path in list_pages(config.content))
    return frozenset(page_address(page_id) for page_id in ids if page_id not in shown)
