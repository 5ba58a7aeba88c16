"""All content pages of a project, read and understood; one that cannot be is a problem and costs no other page."""

import os
from dataclasses import replace
from typing import get_args

from generator.core.config import Config
from generator.core.model import Page, PageFile, Problem, Publish
from generator.core.pages import list_pages, read_page
from generator.core.problems import make_problem
from generator.core.urls import page_address
from generator.link.parse import parse_page
from generator.link.rights import report_undecided


def read_pages(config: Config) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """The pages of the content folder, in the order of their paths, each with an address of its own."""
    pages: dict[str, Page] = {}
    problems: list[Problem] = []
    for file in list_pages(config.content):
        path = config.relative(file)
        shown = os.fsencode(path).decode("utf-8", "backslashreplace")
        if shown != path:  # Python stands lone surrogates for the bytes of a name that is not UTF-8
            hint = "Rename it, with letters that UTF-8 can write."
            problems.append(make_problem("page-unreadable", shown, "The name of the file is not UTF-8.", hint=hint))
            continue
        try:
            data = file.read_bytes()
        except OSError as error:
            message = f"The page cannot be read: {error.strerror or error}."
            problems.append(make_problem("page-unreadable", path, message, hint="Check that you may read it."))
            continue
        read, more = read_page(path, data)
        problems += more
        page, more = _understand(read, config) if read else (None, ())
        problems += more
        if page is None:
            continue
        page = page if page.lang else replace(page, lang=config.lang)
        first = pages.setdefault(page_address(page.id), page)
        if first is not page:
            message = f"Its address in the site is that of {first.path}; this page was left out."
            problems.append(make_problem("same-address", path, message, hint="Rename one of the two."))
        elif read:
            problems += report_undecided(page, read.lines)
    return tuple(pages.values()), tuple(problems)


def _understand(file: PageFile, config: Config) -> tuple[Page | None, tuple[Problem, ...]]:
    try:
        publish = next((word for word in get_args(Publish) if word == config.publish), None)
        return parse_page(file, config.relative(config.content), publish)
    except Exception as error:  # a bug of ours must not cost the other pages their place
        message = f"Reading failed with {type(error).__name__}: {error}."
        hint = "Please report it, with the page if you may share it. Every other page was read."
        return None, (make_problem("internal-error", file.path, message, hint=hint),)
