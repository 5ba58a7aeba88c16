"""What an author wants a page about goes in, a new page with the right frontmatter is written.

An actor that sources already name is written as they write it. Nothing that is there is ever written over.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Literal

from generator.core.config import Config
from generator.core.model import KINDS, Actor, Kind, Page, Problem
from generator.core.pages import FENCE, dump_value, list_pages
from generator.core.problems import make_problem
from generator.core.store import write_new
from generator.core.urls import KIND_FOLDERS, fold_name, page_address, slugify
from generator.core.work import Progress, no_progress
from generator.link.forms import clean_form
from generator.link.gather import read_pages
from generator.link.references import longer_name, near_name
from generator.link.resolve import Names, resolve_names

NewKind = Literal["actor", "note", "source"]
FOLDERS: Mapping[NewKind, str] = {"actor": "actors", "note": "notes", "source": "sources"}
NEAR = 75
"""Of 100: how like a known name must be to be told of."""
MOST_FORMS = 12
PLAIN_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")
"""Dates that YAML needs no quotation marks for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The page that an author asks for; ``name`` is on one line. ``kind`` is an actor's, ``date`` EDTF; both may be
    empty."""

    what: NewKind
    name: str
    kind: Kind | Literal[""] = ""
    date: str = ""
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What the site knows of an actor that a page is wanted about. ``forms`` are its other names in sources, the most
    frequent first. Where the name that was asked for is none, ``near`` is a known one like it; where it could mean
    several, ``several`` are they."""

    actor: Actor | None = None
    sources: int = 0
    forms: tuple[str, ...] = ()
    near: str = ""
    several: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """A page that was written: its path from the project, its name and kind, and what the site knew of it."""

    path: str
    name: str
    kind: str
    found: Found = Found()


def make_page(
    config: Config, wanted: Wanted, progress: Progress = no_progress
) -> tuple[Made | None, tuple[Problem, ...]]:
    """Writes a new page; None, with the reason, when there is one already, or one with its address. Raises OSError."""
    found = find_actor(config, wanted) if wanted.what == "actor" else Found()
    content = config.relative(config.content)
    if found.actor and found.actor.page_id:
        return None, (_is_there(f"{content}/{found.actor.page_id}.md", found.actor.name),)
    page_id, text = compose_page(wanted, found, config.lang)
    path = f"{content}/{page_id}.md"
    there = holder_of(config, page_id)
    if there:
        return None, (_is_there(there, wanted.name),)
    file = config.content / f"{page_id}.md"
    if not write_new(file, text.encode()):
        return None, (_is_there(path, wanted.name),)
    kind = found.actor.kind if found.actor and not wanted.kind else wanted.kind
    return Made(path, found.actor.name if found.actor else wanted.name, kind or _kind_of(wanted), found), ()


def _kind_of(wanted: Wanted) -> str:
    return "person" if wanted.what == "actor" else wanted.what


def _is_there(path: str, name: str) -> Problem:
    message = f"This page is there already, and has the name or address that “{name}” would have."
    return make_problem("page-exists", path, message, hint="Write into it, or give the new page another name.")


def holder_of(config: Config, page_id: str) -> str:
    """The path of the page that has the address which a new one would have; empty when it is free."""
    wanted = page_address(page_id)
    for file in list_pages(config.content):
        path = PurePosixPath(file.relative_to(config.content).as_posix())
        if page_address(path.with_suffix("").as_posix()) == wanted:
            return config.relative(file)
    return ""


def find_actor(config: Config, wanted: Wanted) -> Found:
    """Who bears a name in the site: by any name that is known everywhere, or by a form that pages give to one alone."""
    pages, _ = read_pages(replace(config, drafts=True))  # what is wrong in them is told when the site is built
    names, _ = resolve_names(pages)
    ids = names.known.get(fold_name(wanted.name), ()) or _bearers_of_form(names, wanted.name)
    if wanted.kind and len(ids) > 1:
        ids = tuple(one for one in ids if names.actors[one].kind == wanted.kind)
    if len(ids) > 1:
        return Found(several=tuple(names.actors[one].name for one in ids[:MOST_FORMS]))
    if not ids:
        known = {fold: names.actors[row[0]].name for fold, row in names.known.items()}
        return Found(near=near_name(wanted.name, known, NEAR) or longer_name(wanted.name, known))
    actor = names.actors[ids[0]]
    listings = [page for page in pages if page.kind == "source" and actor.id in names.entry_actors.get(page.id, ())]
    return Found(actor, len(listings), _forms_of(actor, listings, names))


def _bearers_of_form(names: Names, name: str) -> tuple[str, ...]:
    form = clean_form(name)
    found = dict.fromkeys(one for forms in names.page_forms.values() for one in forms.get(form, ()))
    return tuple(found)


def _forms_of(actor: Actor, listings: Iterable[Page], names: Names) -> tuple[str, ...]:
    """The other names that sources give an actor, those of most sources first."""
    times: dict[str, int] = {}
    for page in listings:
        rows = zip(page.entries, names.entry_actors[page.id], strict=True)
        own = (form for entry, one in rows if one == actor.id for form in (entry.name, *entry.forms))
        for form in dict.fromkeys(own):
            times[form] = times.get(form, 0) + 1
    times.pop(actor.name, None)
    return tuple(sorted(times, key=lambda form: (-times[form], form)))


def compose_page(wanted: Wanted, found: Found, lang: str) -> tuple[str, str]:
    """A new page's id and its text."""
    if wanted.what == "actor":
        return _actor_page(wanted, found)
    if wanted.what == "note":
        return f"notes/{slugify(wanted.name)}", _join(_note_lines(wanted))
    opening = f"{wanted.date.strip('~?%')}-" if _can_open_name(wanted.date) else ""
    return f"sources/{opening}{slugify(wanted.name)}", _join(_source_lines(wanted, lang))


def _can_open_name(date: str) -> bool:
    """Whether a date can open a file's name as it stands: a day, month or year."""
    return bool(date) and set(date.rstrip("~?%")) <= set("0123456789-")


def _actor_page(wanted: Wanted, found: Found) -> tuple[str, str]:
    name = found.actor.name if found.actor else wanted.name
    kind = wanted.kind or (found.actor.kind if found.actor else "person")
    slug = found.actor.id.rpartition("/")[2] if found.actor else slugify(name)
    unsure = "" if wanted.kind or found.actor else f"   # or {', '.join(one for one in KINDS if one != kind)}"
    lines = [dump_value("name", name), f"kind: {kind}{unsure}\n", *_draft(wanted)]
    if found.forms:
        lines.append(f"# Sources also write: {' · '.join(found.forms[:MOST_FORMS])}\n")
    lines += [
        _comment("aliases", [found.near] if found.near else [], "other names that mean this one everywhere"),
        _comment("not", [], "names that never do: those of namesakes"),
        _comment("same_as", [], "pages elsewhere on the same, such as Wikidata's, as whole web addresses"),
    ]
    return f"{KIND_FOLDERS[kind]}/{slug}", _join(lines)


def _note_lines(wanted: Wanted) -> list[str]:
    return [dump_value("title", wanted.name), _date_line(wanted.date), *_draft(wanted), "tags: []\n"]


def _source_lines(wanted: Wanted, lang: str) -> list[str]:
    return [
        dump_value("title", wanted.name),
        _date_line(wanted.date),
        dump_value("lang", lang),
        *_draft(wanted),
        "# publish: full   # how much the site shows: full, excerpt or metadata\n",
        "source:\n",
        "  publisher:\n",
        "  authors: []\n",
        "  kind:           # news, report, paper, webpage …\n",
        "  url:\n",
        "  rights:         # the licence, or the terms that the source states\n",
        "# One line a name, such as:  - {name: Mariana Costa, kind: person, role: Minister of Ports, as: [Costa]}\n",
        "actors: []\n",
        "places: []\n",
        "agreements: []\n",
        "tags: []\n",
    ]


def _date_line(date: str) -> str:
    if not date:
        return "date:             # such as 2014-03-09, 2014-03, 2014 or 2014~ (about)\n"
    return f"date: {date}\n" if PLAIN_DATE.fullmatch(date) else dump_value("date", date)


def _draft(wanted: Wanted) -> list[str]:
    return ["draft: true\n"] if wanted.draft else []


def _comment(key: str, value: list[str], meaning: str) -> str:
    """A key that is there to be uncommented, with what it is for."""
    written = " ".join(dump_value(key, value).split())  # a comment has one line, however long
    return f"# {written}   # {meaning}\n"


def _join(lines: Iterable[str]) -> str:
    return f"{FENCE}\n{''.join(lines)}{FENCE}\n\n"


def say_made(made: Made, wanted: Wanted) -> str:
    """What was written, what the site knew, and what to do next."""
    lines = [f"Made {made.path}."]
    if wanted.what == "actor":
        lines.append(_say_found(made))
    lines.append(NEXT[wanted.what])
    return "\n".join(lines)


def _say_found(made: Made) -> str:
    found, actor = made.found, made.found.actor
    if found.several:
        return (
            f"“{made.name}” could be {', '.join(found.several)}; if one of them is meant, write its name in the page."
        )
    if found.near:
        return f"No page names “{made.name}”. If “{found.near}” is meant, take the # from the line “aliases”."
    if actor is None:
        return f"No page names “{made.name}” yet."
    many = "1 source names" if found.sources == 1 else f"{found.sources:,} sources name"
    forms = f", also as {', '.join(found.forms[:MOST_FORMS])}" if found.forms else ""
    settled = "" if made.kind == actor.kind else f" The new page says {made.kind}, which holds for the whole site."
    return f"{many} “{actor.name}” ({actor.kind}){forms}.{settled}"


NEXT: Mapping[NewKind, str] = {
    "actor": "Next: write what is known below the second ---, and take the # from the lines that you fill in.",
    "note": "Next: write below the second ---; [[Name]] links to an actor, a source or a page.",
    "source": "Next: put the text below the second ---, and who it names under actors, places and agreements.",
}
