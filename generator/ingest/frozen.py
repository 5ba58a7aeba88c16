"""Whether seeds and content agree, for a build that must not change either: by the lock, and by hashing alone.

Comes in: the folders and the lock. Goes out: a ``not-frozen`` error for each seed and page that an ingest would touch.
Nothing is read by a reader, and nothing is written.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath

from generator.core.config import Config
from generator.core.model import Problem, Seed
from generator.core.problems import make_problem
from generator.core.work import Progress, no_progress
from generator.ingest.extract import media_type_of
from generator.ingest.gather import list_seeds, read_seed
from generator.ingest.lock import FILE_NAME, Lock, Remembered, digest_text, read_lock
from generator.ingest.readers.extras import EXTRAS
from generator.ingest.shelf import is_ours, lock_text
from generator.ingest.side_file import side_file_of

HINT = "Run “sourcebook build” on your own machine, and commit seeds, content and sourcebook.lock together."
STATED = re.compile(rb"^  sha256: ([0-9a-f]{64})\r?\n", re.M)
"""A page's ``source.sha256`` as ingest writes it."""
TEXT_TYPES = ("text/", "application/xhtml+xml", "multipart/related")
"""Of which version control may change the line endings."""

Problems = tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Seeds:
    """The seeds by path (of several with the same bytes, the first alone), each with all SHA-256 that count as its own,
    and all ``paths``."""

    digests: Mapping[str, frozenset[str]]
    paths: frozenset[str]


def compare_seeds(config: Config, progress: Progress = no_progress) -> Problems:
    """What an ingest would have to do: no problem of the code ``not-frozen`` means that content and seeds agree.

    Where there is no folder of seeds, there is nothing to compare: a project may keep its documents to itself.
    """
    if not config.seeds.is_dir():
        return _absent(config)
    paths, problems = list_seeds(config)
    seeds, more = _hash_seeds(config, paths, progress)
    problems += more
    text = lock_text(config)
    lock, damaged = read_lock(text)
    rows = {row.seed: row for row in lock.pages if is_ours(config, row.page)}
    if seeds.digests and not rows and (text is None or damaged):
        what = "cannot be read" if damaged else "is missing"
        message = f"The lock {what}, so that nothing tells which page was made of which seed."
        return (*problems, make_problem("not-frozen", FILE_NAME, message, hint=_restore(damaged)))
    return (*problems, *damaged, *_compare(config, seeds, rows, lock))


def _absent(config: Config) -> Problems:
    message = "There is no folder of seeds here, so the pages were taken as they are."
    hint = "That is all right where documents stay private. Otherwise commit them beside their pages."
    return (make_problem("seeds-absent", config.relative(config.seeds), message, hint=hint),)


def _restore(damaged: Problems) -> str:
    return f"Restore it from version control. {HINT}" if damaged else HINT


def _hash_seeds(config: Config, paths: tuple[str, ...], progress: Progress) -> tuple[Seeds, Problems]:
    digests: dict[str, frozenset[str]] = {}
    first: set[str] = set()
    problems: list[Problem] = []
    for number, path in enumerate(paths, 1):
        progress("Comparing", number, len(paths))
        seed, more = read_seed(config, path)
        problems += more
        if seed and seed.digest not in first:
            first.add(seed.digest)
            digests[path] = _digests_of(seed)
    return Seeds(digests, frozenset(paths)), tuple(problems)


def _digests_of(seed: Seed) -> frozenset[str]:
    """A text's digest, and those that it had with the line endings of another system."""
    return same_but_for_lines(seed.data) if seed.media_type.startswith(TEXT_TYPES) else frozenset((seed.digest,))


def same_but_for_lines(data: bytes) -> frozenset[str]:
    """The SHA-256 of a text as it is, and with LF and with CRLF line endings: git may change them on its way."""
    unix = data.replace(b"\r\n", b"\n")
    return frozenset(sha256(form).hexdigest() for form in (data, unix, unix.replace(b"\n", b"\r\n")))


def _compare(config: Config, seeds: Seeds, rows: Mapping[str, Remembered], lock: Lock) -> Iterator[Problem]:
    made_of = {row.sha256: row for row in rows.values()}
    there = {seed for seed, row in rows.items() if (config.root / row.page).is_file()}
    renamed: set[str] = set()
    for seed, digests in seeds.digests.items():
        row = rows.get(seed)
        if lock.unread.get(seed) in digests:
            continue
        if row is None:
            old = next((made_of[digest] for digest in sorted(digests) if digest in made_of), None)
            renamed |= {old.seed} if old else set()
            yield _without_page(seed, old)
        elif seed in there:
            yield from _compare_page(config, seed, digests, row)
        elif not there:
            yield _problem(seed, f"Its page, {row.page}, is not there, and neither is that of any other seed.")
    for seed in sorted(there - seeds.paths - renamed):
        message = f"Its seed, {seed}, is not there."
        hint = f"Put the seed back, or delete the page, or take “file” from its “source”. {HINT}"
        yield make_problem("not-frozen", rows[seed].page, message, hint=hint)


def _without_page(seed: str, old: Remembered | None) -> Problem:
    if old:
        return _problem(seed, f"The seed was called {old.seed} when its page, {old.page}, was made.")
    return _problem(seed, "No page has been made of this seed.", _reader_hint(seed))


def _compare_page(config: Config, seed: str, digests: frozenset[str], row: Remembered) -> Iterator[Problem]:
    """What disagrees about a seed that has its page: its bytes, its side file's, or what the page itself states."""
    if row.sha256 not in digests:
        yield _problem(seed, f"The seed is not what its page, {row.page}, was made of.", _lines_hint(seed))
        return
    found = side_file_of(config, seed)
    if row.side not in (same_but_for_lines(found[1].read_bytes()) if found else ("",)):
        message = f"The side file is not what the page {row.page} was made with."
        yield (
            _problem(found[0], message)
            if found
            else _problem(seed, f"Its side file is gone since {row.page} was made.")
        )
    elif _is_stale(config, row):
        yield _problem(row.page, f"The page was made of an earlier version of {seed} than the lock says.")


def _is_stale(config: Config, row: Remembered) -> bool:
    """Whether a page states, in the words of ingest, the digest of other bytes than its row of the lock: one of the two
    was committed without the other."""
    match = STATED.search((config.root / row.page).read_bytes())
    if match is None or "source.sha256" not in row.keys or match[1].decode() == row.sha256:
        return False
    return digest_text(f"  sha256: {match[1].decode()}\n") != row.keys["source.sha256"]


def _reader_hint(seed: str) -> str:
    """What to do where the author's own build could have passed the seed over, too: its reader is optional."""
    if (suffix := PurePosixPath(seed).suffix.lower()) not in EXTRAS:
        return HINT
    what, extra, _ = EXTRAS[suffix]
    return f'{HINT} {what} need an optional part there, and only there: pip install "sourcebook[{extra}]".'


def _lines_hint(seed: str) -> str:
    """What to do where git changed more than all line endings of a text."""
    text = (media_type_of(seed) or "").startswith(TEXT_TYPES)
    return (
        f"{HINT} If nobody changed it, git did: write “{PurePosixPath(seed).parts[0]}/** -text” into .gitattributes."
        if text
        else HINT
    )


def _problem(path: str, message: str, hint: str = HINT) -> Problem:
    return make_problem("not-frozen", path, message, hint=hint)
