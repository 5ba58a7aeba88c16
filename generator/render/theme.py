"""The theme: a view and its template become one file. A site's own ``templates/`` folder wins file by file."""

import re
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
)

import generator
from generator.core.model import Artifact, Problem
from generator.core.problems import make_problem
from generator.core.urls import output_path
from generator.render.citations import FORMATS
from generator.render.listing_places import put_listings
from generator.render.views import View
from generator.render.words import Words, load_words

ASSETS = "assets"
BUNDLES = {"style.css": ("styles", ".css"), "script.js": ("scripts", ".js")}
"""The assets that are made of parts: the folder of a theme that holds them, in the order of their names."""
CSS_COMMENT = re.compile(rb"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|/\*!.*?\*/)|[ \t]*/\*.*?\*/""", re.DOTALL)
"""A comment, or what holds no comment of ours: a string, or the notice of a licence."""
BUILT_IN = "default"
"""The prefix under which a site's own template can extend the built-in one that it replaces."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Templates and assets. ``folders`` are those of the templates, the winning one first; ``words`` are what templates
    say, and ``problems`` what is wrong with the catalogues that they come from."""

    environment: Environment
    folders: tuple[Path, ...]
    words: Words
    problems: tuple[Problem, ...] = ()

    def render(self, view: View) -> tuple[Artifact | None, tuple[Problem, ...]]:
        """The view's page as UTF-8; a fault in a template gives a problem with its line, and no page.

        A template may run any filter or method that its author wrote, so any exception is the template's.
        """
        try:
            html = self.environment.get_template(view.template).render(page=view, site=view.chrome)
        except Exception as error:
            return None, (self._template_problem(view.template, error),)
        content = (html.rstrip() + "\n").encode("utf-8", "replace")
        return Artifact(output_path(view.address), content), ()

    def assets(self) -> Iterator[Artifact]:
        """The files of ``assets/`` and the bundles, by name; a site's own file, or part of a bundle, replaces the
        built-in one of the same name."""
        files: dict[str, Path] = {}
        for folder in reversed(self.folders):
            files.update(find_assets(folder))
        contents = {name: path.read_bytes() for name, path in files.items()}
        for name in BUNDLES:
            contents.setdefault(f"{ASSETS}/{name}", self._bundle(name))
        for name in sorted(contents):
            yield Artifact(name, contents[name])

    def _bundle(self, name: str) -> bytes:
        """The parts of a bundle in one file."""
        place, suffix = BUNDLES[name]
        parts: dict[str, Path] = {}
        for folder in reversed(self.folders):
            parts.update((path.name, path) for path in (folder / place).glob(f"[!.]*{suffix}"))
        bundle = b"\n".join(parts[part].read_bytes() for part in sorted(parts))
        return drop_comments(bundle) if suffix == ".css" else bundle

    def _template_problem(self, template: str, error: Exception) -> Problem:
        path, line = self._find_fault(error) or (template, None)
        if isinstance(error, TemplateNotFound):
            message = f"The template {error.name or template} is not there."
        else:
            message = f"{type(error).__name__}: {error}"
        return make_problem("bad-template", path, message, line=line)

    def _find_fault(self, error: Exception) -> tuple[str, int | None] | None:
        """The innermost template file of an error, as the project names it, and the line."""
        if isinstance(error, TemplateSyntaxError):
            return self._name_file(error.filename or ""), error.lineno
        for frame in reversed(traceback.extract_tb(error.__traceback__)):
            if any(Path(frame.filename).is_relative_to(folder) for folder in self.folders):
                return self._name_file(frame.filename), frame.lineno
        return None

    def _name_file(self, filename: str) -> str:
        *own, built_in = self.folders
        for folder in own:
            if Path(filename).is_relative_to(folder):
                return f"{folder.name}/{Path(filename).relative_to(folder).as_posix()}"
        return f"{BUILT_IN}/{Path(filename).relative_to(built_in).as_posix()}"


def load_theme(overrides: Path | None, lang: str = "en") -> Theme:
    """The built-in theme under a site's own templates, if that folder is there, with the words of a language."""
    built_in = find_built_in()
    folders = (overrides, built_in) if overrides is not None and overrides.is_dir() else (built_in,)
    loaders: list[BaseLoader] = [FileSystemLoader(folder) for folder in folders]
    environment = Environment(
        loader=ChoiceLoader([*loaders, PrefixLoader({BUILT_IN: loaders[-1]})]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    words, problems = load_words(lang, folders)
    give_words(environment, words)
    environment.filters |= {**FORMATS, "with_listings": put_listings}
    return Theme(environment, folders, words, problems)


def give_words(environment: Environment, words: Words) -> None:
    """Lets templates say ``_("…")``, ``ngettext("…", "…", number)``, and put numbers and dates into words."""
    environment.globals |= {
        "_": words.gettext,
        "ngettext": words.ngettext,
        "pgettext": words.pgettext,
        "direction": words.direction,
    }
    environment.filters |= {
        "number": words.number,
        "names": words.names,
        "date": words.date,
        "year": words.year,
        "part_of_year": words.part_of_year,
        "reason": words.reason,
        "labelled": words.label_body,
        "terms": words.terms,
    }


def find_built_in() -> Path:
    """The folder of the built-in theme: inside the package when installed from a wheel, beside it in a checkout."""
    package = Path(generator.__file__).parent
    packed = package / "_templates"
    return packed if packed.is_dir() else package.parent / "templates"


def drop_comments(css: bytes) -> bytes:
    """A style sheet without its comments, which explain the parts to their editors; notices (``/*!``) stay. Any other
    text is as it was, a fault of its author too."""
    return re.sub(rb"\n\n+", b"\n", CSS_COMMENT.sub(lambda match: match[1] or b"", css)).lstrip()


def find_assets(folder: Path) -> Iterator[tuple[str, Path]]:
    """The plain files of a theme's ``assets/`` by their path in the site; hidden ones are left out."""
    for path in sorted((folder / ASSETS).rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and not any(part.startswith(".") for part in name.parts):
            yield name.as_posix(), path
