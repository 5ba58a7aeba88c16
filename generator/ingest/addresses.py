"""What stands at an address of the site, as the lock remembers it and as the pages give it now.

Comes in: the lock's table, or pages and actors. Goes out: a ``Standing`` for each address. What became of an address
that is gone is for ``renames``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace

from generator.core.model import Actor, Page
from generator.core.urls import fold_name

MOST_FORMS = 20
"""Of an actor's other forms: enough to know it again, and a line of the lock stays a line."""

Table = Mapping[str, "Standing"]


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands at an address, or stood there when the site was last built: enough to know it again elsewhere.

    An actor has its ``kind``, its folded ``names`` (the one that is shown first) and other folded ``forms``; a page has
    its title as its only name, and its ``seed`` with that seed's SHA-256; ``lists`` are the addresses of the actors of
    a page's frontmatter. An old address leads ``to`` another, or is ``gone``: then ``pages`` are those that listed it,
    and ``maybe`` the addresses among which nothing was guessed.
    """

    kind: str = ""
    names: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    seed: str = ""
    sha256: str = ""
    lists: tuple[str, ...] = ()
    to: str = ""
    gone: bool = False
    pages: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()


NOTHING = Standing()
TEXTS = ("kind", "seed", "sha256", "to")
LISTS = ("names", "forms", "lists", "pages", "maybe")
FIELDS = tuple(field.name for field in fields(Standing))


def read_table(value: object) -> dict[str, Standing]:
    """The addresses of one content folder, from the lock's JSON. Raises TypeError for what no build wrote."""
    if not isinstance(value, dict) or not all(isinstance(row, dict) for row in value.values()):
        raise TypeError("addresses")
    return {address: _standing(row) for address, row in value.items() if _is_address(address)}


def write_row(standing: Standing) -> dict[str, object]:
    """What the lock holds of an address: the fields that say something."""
    return {key: value for key in FIELDS if (value := getattr(standing, key))}


def survey(
    pages: Iterable[Page],
    actors: Mapping[str, Actor],
    entry_actors: Mapping[str, tuple[str, ...]],
    addresses: Mapping[str, str],
) -> dict[str, Standing]:
    """What stands at each address of a site but its front page's.

    ``entry_actors`` gives the ids of the actors of each page's entries, ``addresses`` a page's address, both by page
    id. An author's page about an actor stands at that actor's address.
    """
    found = {
        f"{actor.id}/": Standing(kind=actor.kind, names=_folded((actor.name, *actor.aliases)))
        for actor in actors.values()
    }
    forms: dict[str, dict[str, None]] = {}
    for page in pages:
        address = addresses[page.id]
        listed = [f"{actor}/" if actor else "" for actor in entry_actors.get(page.id, ())]
        for entry, actor in zip(page.entries, listed, strict=False):
            forms.setdefault(actor, {}).update(dict.fromkeys(_folded((entry.name, *entry.forms))))
        if address:
            lists = tuple(sorted({actor for actor in listed if actor}))
            found[address] = replace(found.get(address) or _page_standing(page), lists=lists)
    for actor, known in forms.items():
        if actor in found:
            others = sorted(known.keys() - set(found[actor].names))
            found[actor] = replace(found[actor], forms=tuple(others[:MOST_FORMS]))
    return found


def _page_standing(page: Page) -> Standing:
    source = page.source
    seed, sha256 = (source.file, source.sha256) if source else ("", "")
    return Standing(names=_folded((page.title,)), seed=seed, sha256=sha256)


def _folded(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(folded for folded in dict.fromkeys(map(fold_name, names)) if folded)


def _standing(row: Mapping[str, object]) -> Standing:
    texts = {key: str(row[key]) for key in TEXTS if key in row}
    lists = {key: _texts(row[key]) for key in LISTS if key in row}
    return Standing(**texts, **lists, gone=row.get("gone") is True)  # type: ignore[arg-type] # as the two tables have it


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("addresses")
    return tuple(map(str, value))


def _is_address(text: str) -> bool:
    """Whether a text can be a page's address in the site: nothing else that a lock says is ever written to."""
    parts = text.split("/")
    return (
        len(parts) > 1
        and parts[-1] == ""
        and all(part and not part.startswith(".") for part in parts[:-1])
        and "\\" not in text
    )
