"""What other programs understand and the site shows as it is written: where a page uses it, and one problem for each
kind in the whole site."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from markdown_it.token import Token

from generator.core.model import Problem, Unsupported
from generator.core.problems import make_problem
from generator.link.runs import BREAKS, Run


class Kind(NamedTuple):
    """A kind of what is not supported: what it is called, what becomes of it, and what to do."""

    name: str
    shown: str
    hint: str


KINDS: Mapping[str, Kind] = {
    "notes": Kind("Embedded notes", "show as links", "Link to the note, or copy what the page should say."),
    "files": Kind("Embedded files that are no pictures", "show as links", "Write a link: [[report.pdf]]."),
    "queries": Kind("Queries of plug-ins (dataview, tasks …)", "show as code", "Write the list itself by hand."),
    "diagrams": Kind(
        "Diagrams in code (mermaid …)", "show as code", "Save the diagram as a picture (SVG), and show that."
    ),
    "math": Kind(
        "Formulas ($…$)", "show as they are written", "Write simple ones in words or Unicode; others as a picture."
    ),
    "templates": Kind(
        "Marks of templates (<% … %>)", "show as they are written", "Move the template out of the content folder."
    ),
    "html": Kind(
        "HTML", "shows as it is written", "Write Markdown; what only authors should see goes between %% and %%."
    ),
}
FENCES: Mapping[str, str] = {
    **dict.fromkeys(("dataview", "dataviewjs", "query", "tasks", "base", "button", "tracker", "kanban"), "queries"),
    **dict.fromkeys(("mermaid", "plantuml", "dot", "graphviz", "chart", "excalidraw"), "diagrams"),
    **dict.fromkeys(("math", "latex-math"), "math"),
}
"""The languages of blocks of code that other programs run."""
INLINE_QUERY = re.compile(r"\$?=\s*(?:this\.|dv\.|date\(|link\()")
ELEMENTS = """
a abbr article aside audio b blockquote br button center code dd del details div dl dt em embed figcaption figure font
footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd li link main mark nav object ol p picture pre q s
script section small source span strong style sub summary sup svg table tbody td th thead tr u ul video wbr
"""
HTML = re.compile(rf"</?(?:{'|'.join(ELEMENTS.split())})(?:\s[^<>]{{0,500}})?/?>|<!--", re.IGNORECASE)


def find_unsupported(tokens: Iterable[Token], runs: Sequence[Run], first_line: int) -> Iterator[Unsupported]:
    """What a page's tokens show as it is written, in no order. HTML counts once in a paragraph."""
    for token in tokens:
        line = first_line + (token.map[0] if token.map else 0)
        language = token.info.split(maxsplit=1)[0].lower() if token.info.strip() else ""
        kind = FENCES.get(language, "") if token.type == "fence" else token.meta.get("unsupported", "")
        if kind:
            yield Unsupported(kind, line)
    for run in runs:
        yield from _in_run(run)


def unclosed_comments(run: Run) -> Iterator[int]:
    """The lines of a run on which a comment begins that is never closed."""
    line = run.line
    for child in run.children:
        line += child.type in BREAKS
        if child.type == "unclosed_comment":
            yield line


def _in_run(run: Run) -> Iterator[Unsupported]:
    line, has_html = run.line, False
    for child in run.children:
        line += child.type in BREAKS
        if child.type == "code_inline":
            kind = child.meta.get("unsupported") or ("queries" if INLINE_QUERY.match(child.content) else "")
            if kind:
                yield Unsupported(str(kind), line)
        elif child.type == "text" and not has_html and "<" in child.content and HTML.search(child.content):
            has_html = True
            yield Unsupported("html", line)


def report_unsupported(found: Iterable[tuple[str, Unsupported]]) -> tuple[Problem, ...]:
    """One problem for each kind, at its first place. ``found`` are pairs of a page's path and a place in it."""
    by_kind: dict[str, list[tuple[str, int]]] = {}
    for path, place in found:
        by_kind.setdefault(place.kind, []).append((path, place.line))
    return tuple(_report(KINDS[kind], sorted(by_kind[kind])) for kind in KINDS if kind in by_kind)


def _report(kind: Kind, places: Sequence[tuple[str, int]]) -> Problem:
    pages = len({path for path, _ in places})
    path, line = places[0]
    several = f"{len(places):,} places in {pages:,} {'pages' if pages > 1 else 'page'}, of which this is the first"
    where = several if len(places) > 1 else "this place"
    message = f"{kind.name} are not supported and {kind.shown}: {where}."
    if kind.name == "HTML":
        message = message.replace(" are ", " is ", 1)
    return make_problem("unsupported-markdown", path, message, line=line, hint=kind.hint)
