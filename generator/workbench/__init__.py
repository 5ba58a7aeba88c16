"""A project kept in memory between builds, so that a preview makes again only what a change touches.

Comes in: which files have changed. Goes out: the files of the site, drafts included, each made when it is wanted.
Content pages and the lock are written as an ingest does; nothing is written to the site's folder.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from generator.core.config import Config, load_config
from generator.core.model import Artifact, Problem
from generator.core.problems import make_problem, sort_problems
from generator.core.work import Memory, Spool, stamp, undisturbed
from generator.ingest.shelf import lock_text
from generator.link.gather import FILES as PAGE_FILES
from generator.link.gather import LISTED as PAGES_LISTED
from generator.link.relink import FILES as FILES_BESIDE
from generator.pipeline import Gathered, gather_site, ingest_seeds, plan
from generator.render.plan import RenderingFailedError
from generator.render.theme import Theme, find_built_in, load_theme
from generator.workbench.changes import Changes, Found, look_at, read_changes, watched_places
from generator.workbench.planned_site import PlannedSite

__all__ = ["RenderingFailed", "RenderingFailedError", "Workbench"]

RenderingFailed = RenderingFailedError
LOCALES = "locales"
Problems = tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class LastIngest:
    """Of what the last ingest was made, and what it told."""

    settings: tuple[object, ...]
    lock: str | None
    problems: Problems


@dataclass(frozen=True, slots=True, eq=False)
class LoadedTheme:
    """A theme with its assets; ``key`` is what it was made of."""

    key: tuple[object, ...]
    theme: Theme
    assets: tuple[Artifact, ...]

    @property
    def words_key(self) -> tuple[object, ...]:
        """What the words of the theme were made of."""
        stamps = self.key[-1] if self.key else ()
        return tuple(row for row in stamps if f"/{LOCALES}/" in str(row[0])) if isinstance(stamps, tuple) else ()


class Workbench:
    """One project. One thread may refresh it while others render; what is rendered is always of one state."""

    def __init__(self, root: Path, overrides: Mapping[str, str] | None = None) -> None:
        self._root, self._overrides = root, overrides
        config, _ = load_config(root, overrides)
        self.config: Config = replace(config, drafts=True)
        self._refreshing = Lock()
        self._spool = Spool()
        self._site = PlannedSite(())
        self._told: Problems = ()
        self._start_anew()

    def _start_anew(self) -> None:
        """Forgets all that was made before, so that the next refresh makes it."""
        self._memory = Memory()
        self._has_settings = False
        self._ingest_last: LastIngest | None = None
        self._theme: LoadedTheme | None = None
        self._shown: tuple[object, ...] = ()

    @property
    def problems(self) -> Problems:
        """Everything that was wrong after the last refresh, and what rendering found since."""
        return sort_problems((*self._told, *self._site.problems))

    def refresh(self, changed: Iterable[Path] | None = None) -> bool:
        """Reads what has changed (without ``changed``, everything) and plans the site anew; True when something that a
        page could show is another. Whatever is wrong is in ``problems``, and costs no more than itself."""
        with self._refreshing:
            try:
                with undisturbed():
                    return self._refresh(changed)
            except OSError as error:
                message = f"The project cannot be read or written: {error.strerror or error}."
                problem = make_problem("internal-error", str(error.filename or "."), message)
            except Exception as error:  # a bug of ours must not end the preview
                hint = "This is a fault of Sourcebook. Please report it; the preview goes on as it was."
                problem = make_problem("internal-error", ".", f"{type(error).__name__}: {error}", hint=hint)
            self._start_anew()  # what was under way may have left half of its work
            self._told = (problem,)
            return False

    def paths(self) -> tuple[str, ...]:
        """Every file of the site; those of the index of texts, which takes seconds, once it was asked for."""
        return self._site.paths()

    def render(self, path: str) -> bytes | None:
        """One file of the site, made when it is wanted; None where there is none. Raises RenderingFailedError."""
        return self._site.render(path)

    def watched(self) -> tuple[Path, ...]:
        """The folders and files to watch; some may not be there."""
        return watched_places(self.config)

    def _refresh(self, changed: Iterable[Path] | None) -> bool:
        told = self._read_settings()
        changes = read_changes(self.config, changed)
        found = self._forget(changes)
        told += self._ingest(changes, found)
        gathered, problems = gather_site(self.config, self._spool, memory=self._memory)
        theme, more = self._read_theme(changes)
        self._told = (*told, *problems, *more)
        return self._show(gathered, theme, found)

    def _read_settings(self) -> Problems:
        """Reads the settings; where they cannot be read, the last good ones stay."""
        config, problems = load_config(self._root, self._overrides)
        if not self._has_settings or all(problem.severity != "error" for problem in problems):
            self.config = replace(config, drafts=True)
            self._has_settings = True
        return problems

    def _forget(self, changes: Changes) -> Found:
        """Loses what the memory holds of files that have changed, so that they are read again."""
        known = {path for path, _ in self._memory.items(PAGE_FILES)}
        found = look_at(self.config, changes, known)
        self._memory.forget(PAGE_FILES, found.pages)
        if found.set_changed:
            self._memory.forget(PAGES_LISTED)
        self._memory.forget(FILES_BESIDE, found.beside)
        return found

    def _ingest(self, changes: Changes, found: Found) -> Problems:
        """Ingests seeds where an ingest could give something else than the last one; what the last one told else.

        A page that an author writes is left alone, unless something was undecided between it and its seed.
        """
        config, last = self.config, self._ingest_last
        settings = (config.root, config.seeds, config.content, config.max_bytes, config.model)
        undecided = {problem.location.path for problem in last.problems} if last else set()
        if (
            last
            and last.settings == settings
            and last.lock == lock_text(config)
            and not (changes.touch(config.seeds) or found.set_changed or undecided & found.pages)
        ):
            return last.problems
        try:
            _, problems = ingest_seeds(config, memory=self._memory)
        except OSError as error:
            where = config.relative(Path(error.filename)) if error.filename else config.relative(config.seeds)
            message = f"Seeds could not be ingested: {error.strerror or error}."
            return (make_problem("seed-unreadable", where, message, hint="Check that you may read and write it."),)
        self._ingest_last = LastIngest(settings, lock_text(config), problems)
        self._memory.forget(PAGES_LISTED)
        return problems

    def _read_theme(self, changes: Changes) -> tuple[LoadedTheme, Problems]:
        """The theme as it is on disk; one that cannot be read stays as it was."""
        config, last = self.config, self._theme
        stamps = stamp_templates(config)
        if last and last.key == (config.templates, config.lang, stamps) and not changes.told(config.templates):
            return last, last.theme.problems
        try:
            theme = load_theme(config.templates, config.lang)
            self._theme = LoadedTheme((config.templates, config.lang, stamps), theme, tuple(theme.assets()))
            return self._theme, theme.problems
        except OSError as error:
            message = f"The templates cannot be read: {error.strerror or error}."
            problem = make_problem("bad-template", config.relative(config.templates), message)
            if last is None:
                theme = load_theme(None, config.lang)
                last = LoadedTheme((), theme, tuple(theme.assets()))
            return last, (problem,)

    def _show(self, gathered: Gathered, theme: LoadedTheme, found: Found) -> bool:
        """Plans the site, unless it is the one that is shown."""
        config, site = self.config, gathered.site
        beside = tuple(stamp(config.content / path) for path in site.files)
        texts = (gathered.made_of, site.redirects, theme.theme.words.lang, theme.words_key)
        key = (texts, config, theme, beside)
        if key == self._shown and not found.beside_changed:
            return False
        made = self._site.texts if self._shown and texts == self._shown[0] else None
        parts = plan(config, theme.theme, theme.assets, site, self._spool.snapshot())
        self._site = PlannedSite(parts, made if made and made.files else None)
        self._shown = key
        return True


def stamp_templates(config: Config) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Every file of the site's own templates and of the built-in ones, with what tells that it is as it was."""
    folders = (config.templates, find_built_in())
    files = (path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file())
    return tuple((str(path), stamp(path)) for path in files)
