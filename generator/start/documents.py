"""Which files of an author's folder become seeds of a new site: those that a reader knows, and their side files.

Comes in: the folder, and the places that are the site's own. Goes out: paths, and what is left out, as problems.
Nothing is written.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

from generator.core.config import FILE_NAME, Config
from generator.core.model import Problem
from generator.core.problems import make_problem
from generator.ingest.gather import list_seeds, side_file_names
from generator.ingest.readers.extras import EXTRAS, missing_extra

NAMED = 3
"""How many files a message names that stands for many."""

Problems = tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Documents:
    """The files of a folder that are taken, as POSIX paths below it, sorted; ``seeds`` of them are documents, the
    others side files."""

    folder: Path
    paths: tuple[str, ...] = ()
    seeds: int = 0


def find_documents(config: Config, folder: Path) -> tuple[Documents, Problems]:
    """The documents below ``folder``, but for what lies in the project of ``config`` or in its own folders."""
    folder = folder.resolve()
    if folder.is_relative_to(config.seeds.resolve()):
        return Documents(folder), ()  # they are seeds as they lie
    ours = tuple(path.relative_to(folder) for path in _own_places(config, folder) if path.is_relative_to(folder))
    paths, problems = list_seeds(replace(config, root=folder, seeds=folder))
    taken = [path for path in paths if not _lies_in(path, ours)]
    beside = {name for path in taken for name in side_file_names(path) if (folder / name).is_file()}
    left = [problem for problem in problems if not _lies_in(problem.location.path, ours)]
    told = (*_left_by_suffix(folder, left), *_left_one_by_one(folder, left))
    if not taken:
        hint = "Name the folder that holds them, or put documents into seeds/."
        told += (make_problem("document-left-out", folder.as_posix(), "No document was found here.", hint=hint),)
    return Documents(folder, tuple(sorted({*taken, *beside})), len(taken)), told


def missing_readers(documents: Documents, seeds: str) -> Iterator[Problem]:
    """A problem for each type of document whose reader is not installed, so that the author hears of it once."""
    suffixes = {PurePosixPath(path).suffix.lower() for path in documents.paths}
    for suffix, (what, extra, module) in EXTRAS.items():
        if suffix in suffixes and find_spec(module) is None:
            yield missing_extra(seeds, what, extra)


def name_some(paths: Sequence[str]) -> str:
    """The first of some paths, for a message that stands for all of them."""
    return ", ".join(f"“{path}”" for path in paths[:NAMED]) + (" …" if len(paths) > NAMED else "")


def _own_places(config: Config, folder: Path) -> tuple[Path, ...]:
    """What of a folder is the site and no document: all of the project where the folder is around it, else the folders
    and the files that the project itself has."""
    if config.root != folder and config.root.is_relative_to(folder):
        return (config.root,)
    names = (FILE_NAME, "sourcebook.lock", "README.md", "requirements.txt")
    return (config.seeds, config.content, config.output, config.templates, *(config.root / name for name in names))


def _lies_in(path: str, ours: Collection[Path]) -> bool:
    return any(PurePosixPath(path).is_relative_to(place.as_posix()) for place in ours)


def _left_by_suffix(folder: Path, problems: Iterable[Problem]) -> Iterator[Problem]:
    """One problem for all files of a suffix that no reader knows: a folder of papers may hold a thousand pictures."""
    by_suffix: dict[str, list[str]] = {}
    for problem in problems:
        if problem.code == "seed-unsupported":
            path = problem.location.path
            by_suffix.setdefault(PurePosixPath(path).suffix.lower(), []).append(path)
    for suffix, paths in sorted(by_suffix.items()):
        what = f"{suffix} files" if suffix else "files without a suffix"
        message = f"No reader knows {what}; {len(paths):,} left out: {name_some(paths)}."
        hint = "Convert what is a document to text, Markdown, HTML, PDF or Word, and put it into seeds/."
        yield make_problem("document-left-out", folder.as_posix(), message, hint=hint)


def _left_one_by_one(folder: Path, problems: Iterable[Problem]) -> Iterator[Problem]:
    """What else was left out: links that lead out of the folder, side files without a document."""
    for problem in problems:
        if problem.code != "seed-unsupported":
            path = (folder / problem.location.path).as_posix()
            leaves = problem.code == "seed-outside-project"
            message = "The link leads out of this folder; not followed." if leaves else problem.message
            yield make_problem("document-left-out", path, message, hint=problem.hint)
