"""A new site that builds at once: settings, an example or the author's documents, two pages, and what publishes it.

Comes in: the project's settings as they are, and what the author wishes. Goes out: what was made and what was there
already, and problems. What is there is never overwritten.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from string import Template

from generator import __version__
from generator.core.config import FILE_NAME, Config
from generator.core.model import Problem
from generator.core.pages import list_pages
from generator.core.problems import make_problem
from generator.core.work import Progress, no_progress
from generator.ingest.gather import list_seeds
from generator.start.actions import pin_actions
from generator.start.documents import Documents, find_documents, missing_readers, name_some
from generator.start.placing import Placed, place_file
from generator.start.settings_file import toml_string, write_settings

EXAMPLE = "lamp-at-cape-marrow.txt"
WORKFLOW = ".github/workflows/pages.yml"
NEEDED = (".gitignore", ".gitattributes", "requirements.txt")  # a site misses their lines

Problems = tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the author asks of a new site: its title, settings to set, by key, a folder of documents to take as seeds,
    and whether the workflow names its actions by digest."""

    title: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)
    documents: Path | None = None
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Begun:
    """What became of a new site: the files of it that were ``made``, those that were ``kept`` as they were, and the
    number of documents and side files that were ``copied`` into the folder of ``seeds``. Builds write to ``output``."""

    title: str
    seeds: str
    output: str
    made: tuple[str, ...]
    kept: tuple[str, ...]
    copied: int


def begin_site(config: Config, wishes: Wishes, progress: Progress = no_progress) -> tuple[Begun, Problems]:
    """Makes what a site needs in the project's folder, and copies the author's documents. Raises OSError when the disk
    does; to begin again then makes the rest."""
    title = wishes.title or config.title or title_from(config.root.name)
    documents, problems = find_documents(config, wishes.documents) if wishes.documents else (None, ())
    seeds = config.relative(config.seeds)
    outcome: dict[str, Placed] = {}
    for path, text in plan_files(config, wishes, title):
        outcome[path], more = place_file(config.root, path, text.encode("utf-8", "replace"))
        problems += more
        if outcome[path] == "kept":
            problems += (_kept(path, text, config),)
    copied = 0
    if documents:
        copied, more = _copy(config, documents, seeds, progress)
        problems += (*more, *missing_readers(documents, seeds))
    made = tuple(path for path, what in outcome.items() if what == "made")
    kept = tuple(path for path, what in outcome.items() if what in ("kept", "same"))
    return Begun(title, seeds, config.relative(config.output), made, kept, copied), problems


def title_from(name: str) -> str:
    """A site's title from its folder's name: ``harbour-papers`` gives ``Harbour papers``."""
    words = " ".join(name.encode("utf-8", "replace").decode().replace("-", " ").replace("_", " ").split())
    return words[:1].upper() + words[1:] or "Sourcebook"


def plan_files(config: Config, wishes: Wishes, title: str) -> Iterator[tuple[str, str]]:
    """Every file of a new site with its text. The example is for those who have no document of their own yet."""
    seeds, content = config.relative(config.seeds), config.relative(config.content)
    words = {
        "title": title,
        "quoted_title": toml_string(title),  # a JSON string, and so YAML
        "version": __version__,
        "seeds": seeds,
        "seeds_pattern": _attribute_pattern(seeds),
        "content": content,
        "output": config.relative(config.output),
    }
    yield FILE_NAME, write_settings({**wishes.settings, "title": title})
    if not wishes.documents and not list_seeds(config)[0] and not list_pages(config.content):
        yield f"{seeds}/{EXAMPLE}", read_file("example.txt")
    for name in ("index.md", "about.md"):
        yield f"{content}/{name}", Template(read_file(name)).substitute(words)
    for name in ("gitignore", "gitattributes"):
        yield f".{name}", Template(read_file(name)).substitute(words)
    for name in ("requirements.txt", "README.md"):
        yield name, Template(read_file(name)).substitute(words)
    workflow = read_file("pages.yml")
    yield WORKFLOW, pin_actions(workflow) if wishes.pinned else workflow


def _attribute_pattern(folder: str) -> str:
    """Git's pattern for all that lies in a folder; between quotation marks, as Git wants those that have a blank."""
    pattern = f"/{folder}/**"
    return toml_string(pattern) if any(char in pattern for char in ' "\\\t') else pattern


def read_file(name: str) -> str:
    """The text of a file that a new site is made of, from this package's ``files/``."""
    return (files("generator.start") / "files" / name).read_text(encoding="utf-8")


def _copy(config: Config, documents: Documents, seeds: str, progress: Progress) -> tuple[int, Problems]:
    outcome: dict[str, Placed] = {}
    problems: Problems = ()
    for number, path in enumerate(documents.paths, 1):
        progress("Copying", number, len(documents.paths))
        outcome[path], more = place_file(config.root, f"{seeds}/{path}", documents.folder / path)
        problems += more
    kept = [path for path, what in outcome.items() if what == "kept"]
    if kept:
        message = f"Other files lie here by the names of documents, and stay: {name_some(kept)}."
        hint = "Rename the documents if both are wanted, and copy them yourself."
        problems += (make_problem("file-kept", seeds, message, hint=hint),)
    return sum(what == "made" for what in outcome.values()), problems


def _kept(path: str, text: str, config: Config) -> Problem:
    """Tells of a file that was there already; of some, what it should hold for the site to work."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    needed = path in NEEDED
    hint = f"See that it has: {', '.join(lines)}." if needed else ""
    return make_problem("file-kept", path, "This file was here already and stays as it is.", hint=hint)
