"""What the words of a wiki-link mean on a page: an actor or a page, and which place of it."""

from dataclasses import dataclass
from difflib import get_close_matches

from generator.core.model import Page, Problem
from generator.core.problems import make_problem
from generator.core.urls import fold_name
from generator.link.anchors import anchor_of_words
from generator.link.forms import clean_form
from generator.link.matching import Linker, near_names
from generator.link.places import pages_by_path

LONGEST_NAME = 200
NOWHERE_HINT = "List the name in a page's frontmatter, or make a page for it."


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a wiki-link may lead to: the ids of actors or pages (one, where it is clear), and an anchor there (empty for
    its top); ``name`` is what was written before the ``#``, empty for the page itself."""

    ids: tuple[str, ...]
    name: str
    fragment: str = ""


def find_meaning(words: str, page: Page, linker: Linker) -> Meaning:
    """What the words before the ``|`` of a wiki-link mean. A name that holds a ``#`` goes before a page's heading."""
    whole = find_ids(words, page, linker)
    name, mark, place = words.partition("#")
    name = name.strip()
    if whole or not mark:
        return Meaning(whole, words)
    if not name:
        ids: tuple[str, ...] = (id_of_page(page.id, linker),)
    else:
        ids = find_ids(name, page, linker)
    is_top = not place.strip() or _is_title(place, ids, linker)
    return Meaning(ids, name, "" if is_top else anchor_of_words(place))


def find_ids(name: str, page: Page, linker: Linker) -> tuple[str, ...]:
    """What a name may lead to: an actor of this page, or any actor or page of that name, or one with that id; failing
    all these, a page of that file name or path."""
    names = linker.names
    own = names.page_forms.get(page.id, {}).get(clean_form(name), ())
    if len(own) == 1:
        return own
    fold = fold_name(name)
    found = dict.fromkeys((*own, *names.known.get(fold, ()), *names.titles.get(fold, ())))
    if found:
        return tuple(found)
    if name in names.actors or name in names.addresses:
        return (name,)
    return tuple(dict.fromkeys(id_of_page(known, linker) for known in pages_by_path(name, page.id, linker.places)))


def id_of_page(page_id: str, linker: Linker) -> str:
    """The id of the actor that a page is about; of any other page its own."""
    actor_id = linker.names.addresses.get(page_id, "").rstrip("/")
    return actor_id if actor_id in linker.names.actors else page_id


def report_many(name: str, ids: tuple[str, ...], page: Page, line: int) -> Problem:
    """The problem of a name that may lead to several pages or actors."""
    ways = " or ".join(f"[[{one}|{name}]]" for one in ids[:3])
    message = f"“{name}” could be {len(ids)} pages or actors."
    return make_problem("ambiguous-name", page.path, message, line=line, hint=f"Write {ways}.")


def report_none(name: str, page: Page, line: int, linker: Linker, look_near: bool) -> Problem:
    """The problem of a name that leads nowhere, with a near one where that shall be looked for."""
    known = near_names(fold_name(name), linker) if look_near else ()
    near = get_close_matches(name[:LONGEST_NAME], known, n=1)
    hint = f"Did you mean “{near[0]}”?" if near else NOWHERE_HINT
    message = f"Nothing in the site is called “{name}”."
    return make_problem("unknown-name", page.path, message, line=line, hint=hint)


def _is_title(place: str, ids: tuple[str, ...], linker: Linker) -> bool:
    """Whether the words behind a ``#`` are the page's title or the actor's name, which stand above the body."""
    fold = fold_name(place)
    return len(ids) == 1 and ids[0] in (*linker.names.titles.get(fold, ()), *linker.names.known.get(fold, ()))
