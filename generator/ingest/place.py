"""What came in of each seed goes to its content page, and the lock learns what was written.

Comes in: a shelf and composed pages. Goes out: pages and a lock on disk, a summary, and what the author should know.
How the two meet is in ``merge``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator import __version__
from generator.core.config import Config
from generator.core.model import Problem
from generator.core.pages import normalize_text, read_page
from generator.core.problems import make_problem
from generator.core.settlements import LISTS
from generator.core.store import write_if_changed
from generator.ingest import lock, merge, shelf
from generator.ingest.compose import Composed
from generator.ingest.side_file import side_digest

Problems = tuple[Problem, ...]

READ_ELSEWHERE = frozenset(("seed-needs-extra", "internal-error"))
"""Why no page was made of a seed here, of which one might be made on another machine."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What an author asks of one ingest: ``accept`` takes these pages as they come in, ``keep`` settles for
    the author's version of these, and ``dry`` writes nothing (the differences are in the summary)."""

    accept: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    dry: bool = False


@dataclass(frozen=True, slots=True)
class Ingested:
    """What an ingest did, in pages; ``diffs`` are from the author's version to the incoming one, and ``models`` the
    language models that had a say in names."""

    seeds: int = 0
    made: int = 0
    refreshed: int = 0
    unchanged: int = 0
    edited: int = 0
    kept: int = 0
    skipped: int = 0
    words: int = 0
    diffs: tuple[str, ...] = ()
    models: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """The author's choices, by seed."""

    accept: frozenset[str]
    keep: frozenset[str]
    dry: bool


def find_asked(config: Config, there: shelf.Shelf, choices: Choices) -> tuple[Asked, Problems]:
    """Which seeds the author's choices mean; a name that means none or several is an error."""
    found: list[frozenset[str]] = []
    problems: list[Problem] = []
    for names in (choices.accept, choices.keep):
        seeds = {name: shelf.find_seeds(config, there, name) for name in names}
        found.append(frozenset(one[0] for one in seeds.values() if len(one) == 1))
        problems += [_unclear(there, name, meant) for name, meant in seeds.items() if len(meant) != 1]
    for seed in sorted(found[0] & found[1]):
        page = there.pages.get(seed, seed)
        message = "A page cannot be both accepted and kept."
        problems.append(make_problem("unknown-page", page, message, hint="Choose one of --accept and --keep."))
    return Asked(found[0], found[1], choices.dry), tuple(problems)


def _unclear(there: shelf.Shelf, name: str, seeds: Sequence[str]) -> Problem:
    if not seeds:
        hint = "Give the page's path, such as content/sources/x.md."
        return make_problem("unknown-page", name, "No page that ingest made has this name.", hint=hint)
    pages = ", ".join(there.pages.get(seed, seed) for seed in seeds)
    return make_problem("unknown-page", name, f"{len(seeds)} pages have this name.", hint=f"Name one of: {pages}.")


class Placement:
    """What came in goes to its pages, one seed after the other, and the lock learns what was written."""

    def __init__(self, config: Config, there: shelf.Shelf, asked: Asked) -> None:
        self.config, self.there, self.asked = config, there, asked
        self.taken = set(there.taken)
        self.rows = dict(there.rows)
        self.unread: dict[str, str] = {}
        self.seen: set[str] = set()
        self.done = Ingested()
        self.placed = 0

    def place(self, seed: str, incoming: Composed) -> Problems:
        """Merges what came in of one seed into its page; gives what the author should know of it."""
        self.placed += 1
        self.seen.add(seed)
        models = {*self.done.models, incoming.made_with} - {""}
        self.done = replace(self.done, words=self.done.words + incoming.words, models=tuple(sorted(models)))
        path = self.there.pages.get(seed)
        if path is None and seed not in self.asked.accept and shelf.is_removed(self.there, seed):
            return (_removed(self.there.rows[seed].page),)
        if path is None:
            row = self.there.rows.get(seed)
            free = row is not None and not (self.config.root / row.page).exists()
            path = row.page if row and free else shelf.page_path(self.config, seed, incoming.stem, self.taken)
            self.taken.add(path)
            return self._write(path, seed, incoming, merge.new_page(incoming), before=None)
        return self._meet(path, seed, incoming)

    def skip(self, seed: str, digest: str, problems: Problems) -> Problems:
        """Goes on without what could not be read of a seed. When only an optional reader is missing, and the page was
        made of these very bytes where it was not, the page stands and there is nothing to tell."""
        self.seen.add(seed)
        row = self.there.rows.get(seed)
        current = seed in self.there.pages and row is not None and row.sha256 == digest
        codes = {problem.code for problem in problems}
        if not current or codes != {"seed-needs-extra"}:
            self.unread |= {} if codes & READ_ELSEWHERE else {seed: digest}
            return problems
        self.placed += 1
        self.done = replace(self.done, unchanged=self.done.unchanged + 1)
        return ()

    def forget_gone(self, seeds: frozenset[str]) -> Problems:
        """Warns of pages whose seed has gone; what had neither seed nor page left is forgotten, and so is a page whose
        author has taken its seed's name from it."""
        gone = {seed: page for seed, page in self.there.pages.items() if seed not in seeds}
        gone = {seed: page for seed, page in gone.items() if not shelf.names_no_seed(self.config, page)}
        hint = (
            "Put the seed back, or delete the page if the site should no longer have it. A page that is to stay "
            "without its seed names none: take “file” from its “source”."
        )
        for seed in [seed for seed in self.rows if seed not in seeds and seed not in gone]:
            del self.rows[seed]
        return tuple(
            make_problem("seed-gone", page, f"Its seed {seed} is not there; the page was left as it is.", hint=hint)
            for seed, page in sorted(gone.items())
        )

    def finish(self, seeds: int) -> Ingested:
        """The summary of all that was placed."""
        return replace(self.done, seeds=seeds, skipped=seeds - self.placed)

    def write_lock(self) -> None:
        """Puts the lock in place, if there is anything to remember; what it says of other content folders stays."""
        if not self.asked.dry and (self.rows or self.unread or self.there.rows or self.there.others):
            old, _ = lock.read_lock(shelf.lock_text(self.config))
            elsewhere = {s: d for s, d in old.unread.items() if s not in self.seen and (self.config.root / s).is_file()}
            rows = [*self.there.others, *self.rows.values()]
            text = lock.write_lock(rows, old.addresses, {**elsewhere, **self.unread})
            write_if_changed(self.config.root / lock.FILE_NAME, text.encode())

    def _meet(self, path: str, seed: str, incoming: Composed) -> Problems:
        try:
            data = (self.config.root / path).read_bytes()
            current = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return read_page(path, data)[1]
        except OSError as error:
            message = f"The page cannot be read: {error.strerror or error}."
            return (make_problem("page-unreadable", path, message, hint="Check that you may read it."),)
        row = self.there.rows.get(seed)
        remembered = row.keys if row else None
        if seed in self.asked.accept:
            merged = merge.accept(current, incoming, remembered)
        else:
            merged = merge.merge(current, incoming, remembered, self._held(row, incoming))
        if seed in self.asked.keep:
            merged = merge.settle(merged, incoming)
        if merged.kept and self.asked.dry:
            self.done = replace(self.done, diffs=(*self.done.diffs, merge.diff(path, current, incoming, remembered)))
        return self._write(path, seed, incoming, merged, before=data)

    def _held(self, row: lock.Remembered | None, incoming: Composed) -> tuple[str, ...]:
        """The keys that stay as they are: a colleague's language model found names that are not to be lost because it
        is not installed here. Where the rules alone are asked for, nothing is held."""
        if row is None or row.seed in self.asked.accept or row.sha256 != incoming.sha256 or self.config.model == "none":
            return ()
        return LISTS if row.model and not incoming.made_with else ()

    def _write(
        self, path: str, seed: str, incoming: Composed, merged: merge.Merged, *, before: bytes | None
    ) -> Problems:
        """Writes a page, unless its file is not what it was ``before`` (None: not there); counts and remembers."""
        done, file = self.done, self.config.root / path
        unchanged = before is not None and normalize_text(merged.text) == normalize_text(before.decode("utf-8-sig"))
        if not self.asked.dry and not unchanged:
            if (file.read_bytes() if file.exists() else None) != before:
                message = "The page was saved while it was being refreshed; it was left alone."
                return (make_problem("page-changed", path, message, hint="Run the command again."),)
            write_if_changed(file, merged.text.encode())
        self.done = replace(
            done,
            made=done.made + (before is None),
            unchanged=done.unchanged + unchanged,
            refreshed=done.refreshed + (before is not None and not unchanged),
            edited=done.edited + bool(merged.edited),
            kept=done.kept + bool(merged.kept),
        )
        row = self.there.rows.get(seed)
        same = row is not None and row.keys == merged.keys and row.seed == seed and row.page == path
        version = row.version if row is not None and same else __version__
        model = row.model if row is not None and self._held(row, incoming) else incoming.made_with
        side = side_digest(self.config, seed)
        self.rows[seed] = lock.Remembered(path, seed, incoming.sha256, version, merged.keys, model, side)
        return (_kept(path, merged.kept),) if merged.kept else ()


def _kept(path: str, keys: tuple[str, ...]) -> Problem:
    hint = f"See what came in: sourcebook ingest --diff. Take it: --accept {path}. Settle for yours: --keep {path}."
    return make_problem(
        "edit-kept", path, f"Your version was kept of: {', '.join(key.strip('()') for key in keys)}.", hint=hint
    )


def _removed(path: str) -> Problem:
    hint = f"To have it again: sourcebook ingest --accept {path}. To end this note, remove its seed."
    return make_problem("page-removed", path, "The page was deleted; it was not made again.", hint=hint)
