"""Which seeds there are, and what they hold: the seeds folder becomes Seed values, one at a time.

A file that cannot or must not be read gives a problem and no seed. What the bytes mean is for ``extract``.
"""

import os.path
import re
from collections.abc import Collection, Iterable, Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path, PurePosixPath

from generator.core.config import Config
from generator.core.model import Block, Problem, Seed
from generator.core.pages import list_pages
from generator.core.problems import make_problem
from generator.core.work import FORGETFUL, Memory, Progress, stamp
from generator.ingest.clean import find_recurring_lines
from generator.ingest.extract import FLAT_TYPES, SUFFIXES, extract, media_type_of

SIDE_SUFFIXES = (".yaml", ".yml")
"""Of side files, which state facts of the seed beside them and are no seeds themselves."""

SURVEYED = "seeds surveyed"
"""What a memory keeps of each seed: its digest, and its blocks where they are compared."""
PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
PARTS_OF_PAGE = re.compile(
    r"[-_ .](?:files|fld|dateien|fichiers|archivos|ficheiros|arquivos|file|bestanden|pliki)$", re.I
)
"""How browsers and word processors call the folder beside a saved page, behind the page's own name."""


def list_seeds(config: Config) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """The paths of all seeds that a reader knows, sorted; hidden files and folders are left out in silence.

    Side files are no seeds; one that stands beside none is a ``side-file-alone``.
    """
    if not config.seeds.is_dir():
        if list_pages(config.content):  # a site can live on from its content alone
            return (), ()
        where = config.relative(config.seeds)
        hint = "Put source documents into it, or name another folder with --seeds. “sourcebook init” begins a new site."
        return (), (make_problem("missing-folder", where, "There is no folder of seeds.", hint=hint),)
    paths: list[str] = []
    beside: list[str] = []
    problems: list[Problem] = []
    for file in _walk(Path(os.path.normpath(config.seeds))):
        path = file.relative_to(named_from(config)).as_posix()
        problem = _unspeakable(path)
        if not problem and file.suffix.lower() in SIDE_SUFFIXES:
            beside.append(path)
            continue
        problem = problem or _refusal(config, file, path)
        if problem:
            problems.append(problem)
        else:
            paths.append(path)
    return tuple(paths), (*problems, *_alone(beside, paths))


def side_file_names(seed: str) -> tuple[str, ...]:
    """The paths at which a seed's side file can lie: named as the whole seed, which comes first, or as its stem."""
    path = PurePosixPath(seed)
    stems = dict.fromkeys((path.name, path.stem))
    return tuple(path.with_name(stem + suffix).as_posix() for stem in stems for suffix in SIDE_SUFFIXES)


def _alone(beside: Iterable[str], seeds: Collection[str]) -> Iterator[Problem]:
    """A problem for each side file that goes with no seed."""
    known = {name for seed in seeds for name in side_file_names(seed)}
    hint = "Name it as its document is named, with .yaml in place of the suffix or behind it; or remove it."
    for path in beside:
        if path not in known:
            yield make_problem("side-file-alone", path, "No seed goes with this side file.", hint=hint)


def survey_seeds(
    config: Config, paths: Iterable[str], progress: Progress, memory: Memory = FORGETFUL
) -> tuple[dict[str, str], frozenset[str], tuple[Problem, ...]]:
    """A first reading of all seeds: the digest of each (of equal seeds, the first alone), and the lines that recur.

    Only seeds whose type says nothing of furniture are compared line by line. A file that is as a ``memory`` has it is
    not read again.
    """
    digests: dict[str, str] = {}
    first: dict[str, str] = {}
    problems: list[Problem] = []
    listed = tuple(paths)

    def documents() -> Iterator[tuple[Block, ...]]:
        for number, path in enumerate(listed, 1):
            progress("Reading", number, len(listed))
            key = stamp(named_from(config) / path), config.max_bytes
            digest, blocks, more = memory.recall(SURVEYED, path, key, partial(_look_through, config, path))
            problems.extend(more)
            if digest and first.setdefault(digest, path) == path:
                if blocks is not None:
                    digests[path] = digest
                    yield blocks
            elif digest:
                message = f"The seed holds the same bytes as {first[digest]}; that one's page stands for both."
                problems.append(make_problem("seed-duplicate", path, message, hint="Remove one of the two."))

    recurring = find_recurring_lines(documents())
    memory.retain(SURVEYED, listed)
    return digests, recurring, tuple(problems)


def _look_through(config: Config, path: str) -> tuple[str, tuple[Block, ...] | None, tuple[Problem, ...]]:
    """The digest of a seed, empty when it cannot be read; its blocks where they are compared, None when they cannot be
    told; and what is wrong."""
    seed, problems = read_seed(config, path)
    if seed is None:
        return "", None, problems
    try:
        blocks = extract(seed)[0].blocks if seed.media_type in FLAT_TYPES else ()
    except Exception as error:  # a bug of ours must not cost the other seeds their pages
        return seed.digest, None, (*problems, _bug(path, error))
    return seed.digest, blocks, problems


def read_seed(config: Config, path: str) -> tuple[Seed | None, tuple[Problem, ...]]:
    """One seed from disk, or the reason why not."""
    file = named_from(config) / path
    try:
        size = file.stat().st_size
        if size > config.max_bytes:
            message = f"The seed has {size:,} bytes; at most {config.max_bytes:,} are read."
            hint = "Split the document, or raise max_bytes under [ingest] in sourcebook.toml."
            return None, (make_problem("seed-too-large", path, message, hint=hint),)
        data = file.read_bytes()
    except OSError as error:
        message = f"The seed cannot be read: {error.strerror or error}."
        return None, (make_problem("seed-unreadable", path, message, hint="Check that it is a file you may read."),)
    return Seed(path, media_type_of(path) or "", sha256(data).hexdigest(), data), ()


def named_from(config: Config) -> Path:
    """The folder from which seeds are named: the project, or that around a folder of seeds outside the project, so that
    no page tells where on a machine its seed lay."""
    seeds = Path(os.path.normpath(config.seeds))
    return config.root if seeds.is_relative_to(config.root) else seeds.parent


def _unspeakable(path: str) -> Problem | None:
    """A path that is no Unicode cannot stand in a page: Python stands lone surrogates for its bytes."""
    try:
        path.encode()
    except UnicodeEncodeError:
        shown = os.fsencode(path).decode("utf-8", "backslashreplace")
        hint = "Rename it, with letters that UTF-8 can write."
        return make_problem("seed-unreadable", shown, "The name of the file is not UTF-8.", hint=hint)
    return None


def _bug(path: str, error: Exception) -> Problem:
    message = f"Reading failed with {type(error).__name__}: {error}."
    hint = "Please report it, with the seed if you may share it. Every other seed was read."
    return make_problem("internal-error", path, message, hint=hint)


def _walk(folder: Path) -> Iterator[Path]:
    """Files below a folder in a stable order, without what belongs to a saved page; links to folders are followed only
    as far as ``_refusal`` lets them."""
    entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    pages = {entry.stem for entry in entries if entry.suffix.lower() in PAGE_SUFFIXES}
    for entry in entries:
        if entry.name.startswith(".") or (entry.is_dir() and _is_part_of_page(entry.name, pages)):
            continue
        if entry.is_dir() and not entry.is_symlink():
            yield from _walk(entry)
        else:
            yield entry


def _is_part_of_page(name: str, pages: Collection[str]) -> bool:
    """Whether a folder holds the pictures, styles and frames of a page that a browser saved beside it."""
    match = PARTS_OF_PAGE.search(name)
    return match is not None and name[: match.start()] in pages


def _refusal(config: Config, file: Path, path: str) -> Problem | None:
    if file.is_symlink():
        try:
            target = file.resolve(strict=True)
        except (OSError, RuntimeError):  # nothing there, or a ring of links
            return make_problem("seed-unreadable", path, "The link leads nowhere.", hint="Mend or remove the link.")
        if not (target.is_relative_to(config.root) or target.is_relative_to(config.seeds.resolve())):
            hint = "Copy the document into the folder of seeds."
            return make_problem("seed-outside-project", path, "The link leaves the project; not followed.", hint=hint)
        if target.is_dir():
            hint = "Link to its documents one by one, or move the folder here."
            return make_problem("seed-unsupported", path, "The link leads to a folder; not followed.", hint=hint)
    if not file.is_file():
        return make_problem("seed-unreadable", path, "This is no ordinary file.", hint="Remove it from the seeds.")
    if media_type_of(path) is None:
        hint = f"Readers are there for: {', '.join(SUFFIXES)}."
        return make_problem("seed-unsupported", path, f"No reader for “{file.suffix or file.name}” files.", hint=hint)
    return None
