"""All content pages of a project, read and understood; one that cannot be is a problem and costs no other page."""

import os
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import cast, get_args

from generator.core.config import Config
from generator.core.model import Page, PageFile, Problem, Publish
from generator.core.pages import list_pages, read_page
from generator.core.problems import make_problem
from generator.core.urls import page_address
from generator.core.work import FORGETFUL, Memory, stamp
from generator.link.parse import parse_page
from generator.link.rights import report_undecided

LISTED, FILES, READ = "pages listed", "page files", "pages read"
"""What a memory keeps: which pages there are, until it is told to forget that; the bytes of each file, and what reading
them gave, by the page's path."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What reading one file gave; ``undecided`` is told of it if it has an address of its own."""

    page: Page | None
    problems: tuple[Problem, ...]
    undecided: tuple[Problem, ...] = ()


def read_pages(config: Config, memory: Memory = FORGETFUL) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """The pages of the content folder, in the order of their paths, each with an address of its own; drafts only where
    ``config.drafts`` asks for them. A page that cannot be read now is as the ``memory`` last had it."""
    pages: dict[str, Page] = {}
    problems: list[Problem] = []
    seen: list[str] = []
    for file, path, shown in memory.recall(LISTED, "", config.content, partial(_list, config)):
        if shown != path:  # Python stands lone surrogates for the bytes of a name that is not UTF-8
            hint = "Rename it, with letters that UTF-8 can write."
            problems.append(make_problem("page-unreadable", shown, "The name of the file is not UTF-8.", hint=hint))
            continue
        seen.append(path)
        read = _recall(config, file, path, memory)
        problems += read.problems
        if read.page is None:
            continue
        first = pages.setdefault(page_address(read.page.id), read.page)
        if first is not read.page:
            message = f"Its address in the site is that of {first.path}; this page was left out."
            problems.append(make_problem("same-address", path, message, hint="Rename one of the two."))
        else:
            problems += read.undecided
    for stage in (FILES, READ):
        memory.retain(stage, seen)
    return tuple(pages.values()), tuple(problems)


def _list(config: Config) -> list[tuple[Path, str, str]]:
    """The files of all pages, each with its path in the project, and that as it can be shown."""
    paths = [(file, config.relative(file)) for file in list_pages(config.content)]
    return [(file, path, os.fsencode(path).decode("utf-8", "backslashreplace")) for file, path in paths]


def _recall(config: Config, file: Path, path: str, memory: Memory) -> _Read:
    """One page, read again if its file or what settings say of it has changed."""
    try:
        data = memory.recall(FILES, path, stamp(file), file.read_bytes)
    except OSError as error:
        message = f"The page cannot be read: {error.strerror or error}."
        problem = make_problem("page-unreadable", path, message, hint="Check that you may read it.")
        return _as_before(memory.last(READ, path), _Read(None, (problem,)))
    key = (data, config.content, config.publish, config.lang, config.drafts)
    if memory.knows(READ, path, key):
        return cast(_Read, memory.last(READ, path))
    read = _read(config, path, data)
    if read.page is None and any(problem.severity == "error" for problem in read.problems):
        return _as_before(memory.last(READ, path), read)
    memory.keep(READ, path, key, read)
    return read


def _as_before(last: _Read | None, now: _Read) -> _Read:
    """The page as it last could be read, with what is wrong with it now."""
    return replace(last, problems=now.problems) if last else now


def _read(config: Config, path: str, data: bytes) -> _Read:
    file, problems = read_page(path, data)
    page, more = _understand(file, config) if file else (None, ())
    if page is None or file is None:
        return _Read(None, (*problems, *more))
    page = page if page.lang else replace(page, lang=config.lang)
    return _Read(page, (*problems, *more), report_undecided(page, file.lines))


def _understand(file: PageFile, config: Config) -> tuple[Page | None, tuple[Problem, ...]]:
    try:
        publish = next((word for word in get_args(Publish) if word == config.publish), None)
        return parse_page(file, config.relative(config.content), publish, config.drafts)
    except Exception as error:  # a bug of ours must not cost the other pages their place
        message = f"Reading failed with {type(error).__name__}: {error}."
        hint = "Please report it, with the page if you may share it. Every other page was read."
        return None, (make_problem("internal-error", file.path, message, hint=hint),)
