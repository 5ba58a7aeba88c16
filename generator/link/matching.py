"""Find the names in a text: one automaton for the whole site, one pass over each page.

Aho and Corasick, "Efficient string matching: an aid to bibliographic search", Communications of the ACM 18 (1975).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from generator.core.content_files import NO_FILES, ContentFiles
from generator.core.countries import country_of_adjective
from generator.link.forms import fold_form
from generator.link.places import Places, make_places
from generator.link.resolve import Names

NOBODY: tuple[str, ...] = ()
JOINTS = ("-", "'")
PATH_MARKS = ("/", ".", "@", "=", "-")
AFTER_MARKS = ("_", "$", "€", "£", "¥")
ADDRESS = re.compile(r"(?://|www\.|@)\S*\Z")
LONGEST_ADDRESS = 100
REGION_WORDS = tuple(f"{word} " for word in ("Latin", "Central", "South", "North", "Pan", "African", "Asian", "Native"))


@dataclass(frozen=True, slots=True)
class Linker:
    """The names of the site, and the automaton that finds all their forms. Each process builds its own."""

    names: Names
    forms: tuple[str, ...]
    automaton: AhoCorasick
    near: Mapping[str, tuple[str, ...]]  # the first letters of a word to the known names that hold it, for hints
    places: Places  # the pages by their paths, and the files beside them


@dataclass(frozen=True, slots=True)
class Naming:
    """A place in a text, ``start <= i < end``, that names an actor."""

    start: int
    end: int
    actor_id: str


def make_linker(names: Names, files: ContentFiles = NO_FILES) -> Linker:
    """The automaton of all forms that any page or the whole site knows, and where pages and files stand."""
    forms = set(names.site_forms)
    for page_forms in names.page_forms.values():
        forms.update(page_forms)
    ordered = tuple(sorted(forms))
    return Linker(names, ordered, AhoCorasick(list(ordered)), _by_first_letters(names), make_places(names, files))


def find_namings(text: str, page_id: str, linker: Linker) -> list[Naming]:
    """All namings in a page's text, in order, none overlapping: of those at one place the longest.

    A form of the page's own entries goes before the site's. A form that is ambiguous in the page takes its place, so
    that no shorter form inside it is taken for a name, and names nobody.
    """
    folded = fold_form(text)
    page_forms = linker.names.page_forms.get(page_id, {})
    found: list[tuple[int, int, tuple[str, ...]]] = []
    for number, start, end in linker.automaton.find_matches_as_indexes(folded, overlapping=True):
        form = linker.forms[number]
        ids = page_forms.get(form) or linker.names.site_forms.get(form, NOBODY)
        if (
            ids
            and _stands_alone(folded, start, end)
            and not _is_joined(folded, start, end, ids, linker)
            and not _is_of_region(folded, start, form)
        ):
            found.append((start, -end, ids))
    return [Naming(start, end, ids[0]) for start, end, ids in _leftmost_longest(found) if len(ids) == 1]


def near_names(name: str, linker: Linker) -> Sequence[str]:
    """Known names with a word that starts as a word of this name does: the candidates for a hint, few in any site."""
    keys = dict.fromkeys(word[:3] for word in name.split())
    return [known for key in keys for known in linker.near.get(key, ())]


def _leftmost_longest(found: list[tuple[int, int, tuple[str, ...]]]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    reached = 0
    for start, negative_end, ids in sorted(found):
        if start >= reached:
            reached = -negative_end
            yield start, reached, ids


def _stands_alone(text: str, start: int, end: int) -> bool:
    """True when no letter, digit or underscore touches the name, nor the sign of a currency behind it (``US$``), and
    it is no part of a web or mail address."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isalnum() or after.isalnum() or before == "_" or after in AFTER_MARKS:
        return False
    return before not in PATH_MARKS or not ADDRESS.search(text, max(0, start - LONGEST_ADDRESS), start)


def _is_joined(text: str, start: int, end: int, ids: tuple[str, ...], linker: Linker) -> bool:
    """True for a person's name that is part of another person's: ``O'Neill``, ``Costa-Gavras``, ``Ruiz-Costa``."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if (before not in JOINTS and after not in JOINTS) or linker.names.actors[ids[0]].kind != "person":
        return False
    if before in JOINTS and text[start - 2 : start - 1].isalpha():
        first = text[max(0, start - 40) : start - 1].rpartition(" ")[2][:1]
        return first.isupper()
    return after == "-" and text[end + 1 : end + 2].isupper()


def _is_of_region(text: str, start: int, form: str) -> bool:
    """True for a people's adjective that tells a region or a descent: the ``American`` of ``Latin American``."""
    before = text[max(0, start - 12) : start]
    return before.endswith(REGION_WORDS) and country_of_adjective(form) is not None


def _by_first_letters(names: Names, most: int = 200) -> dict[str, tuple[str, ...]]:
    near: dict[str, list[str]] = {}
    known = [*names.known.items(), *names.titles.items()]
    for fold, ids in known:
        for key in {word[:3] for word in fold.split()}:
            row = near.setdefault(key, [])
            if len(row) < most:
                row.append(names.actors[ids[0]].name if ids[0] in names.actors else fold)
    return {key: tuple(row) for key, row in near.items()}
