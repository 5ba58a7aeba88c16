"""Old addresses go in, as authors give them (``aliases``) and as the lock remembers them; out comes where each leads.

A redirect never takes the place of a page, and never leaves the site. Its own page is the render room's.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from generator.core.model import Actor, Page, Problem
from generator.core.problems import make_problem
from generator.core.urls import KIND_FOLDERS, MOST_BYTES, collection_address, slugify, tag_address, tag_paths

LISTS = ("sources/", *(f"{folder}/" for folder in dict.fromkeys(KIND_FOLDERS.values())), "notes/")
BUILT_IN = ("", "404.html", "about/", *LISTS, "tags/", "collections/")
"""Pages that every site has, or may have with its next page."""
KEPT = ("assets", "pagefind", "search", "compare", "timeline", "network")
"""Folders in which the site itself decides what stands."""
ACTOR_FOLDERS = tuple(dict.fromkeys(KIND_FOLDERS.values()))
INDEX = re.compile(r"(?:^|(?<=/))index\.html?$", re.IGNORECASE)
PAGE_SUFFIX = re.compile(r"\.html?$", re.IGNORECASE)
FILE_SUFFIX = re.compile(r"\.[a-z][a-z0-9]{1,4}$", re.IGNORECASE)
UNSAFE = frozenset('<>:"\\|?*#%')
"""What stands in no file's name on some machine, or has a meaning in addresses."""
LONGEST = 1000
FURTHER_PAGE = re.compile(r"(?P<list>.*?)page/[0-9]+/")
REMEMBERED_STEPS = 100
"""Renamings of one page that are followed."""


def is_old_address(alias: str) -> bool:
    """Whether an alias of an actor's page is an old address and no name: ``/old/`` and ``actors/old`` are, ``FARC/EP``
    is a name with a slash in it."""
    text = alias.strip()
    inner = text.strip("/")
    return text.startswith("/") or ("/" in text and inner.partition("/")[0] in ACTOR_FOLDERS) or _is_path(text)


def _is_path(text: str) -> bool:
    """Whether a text with a slash is written as addresses are, in small letters without spaces."""
    return "/" in text and text == text.lower() and not any(map(str.isspace, text)) and any(map(str.isalpha, text))


def read_address(alias: str) -> str | None:
    """The address that an alias with a slash names from the site's root, as a folder (``old/path/``) or, if it ends in
    ``.html``, as a file; None for one that no site of files can have, or that could lead out of it."""
    path = unicodedata.normalize("NFC", unquote(alias.strip()))
    if path.startswith("//") or len(path.encode("utf-8", "replace")) > LONGEST or not path.isprintable():
        return None
    path = INDEX.sub("", path).strip("/")
    *folders, last = path.split("/")
    is_file = PAGE_SUFFIX.search(last) is not None and bool(last)
    last = last if is_file else last.removesuffix(".md")
    parts = [*folders, last]
    if parts == [""]:
        return ""
    if not all(_is_safe(part, is_page=is_file and number == len(folders)) for number, part in enumerate(parts)):
        return None
    return "/".join(parts) + ("" if is_file else "/")


def _is_safe(part: str, *, is_page: bool) -> bool:
    """Whether one part of a path can be a folder, or the file of a page, on every machine."""
    if not part or part != part.strip(" .") or UNSAFE & set(part) or len(part.encode("utf-8", "replace")) > MOST_BYTES:
        return False
    return is_page or not (PAGE_SUFFIX.search(part) or FILE_SUFFIX.search(part))


def find_redirects(
    pages: Mapping[str, Page],
    actors: Mapping[str, Actor],
    addresses: Mapping[str, str],
    remembered: Mapping[str, str],
    files: Collection[str] = (),
) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Where each old address leads, in the order of old addresses, and a problem for each alias that cannot.

    ``pages`` and ``addresses`` (of pages) are by page id, ``actors`` by id; ``remembered`` gives the address that took
    an old one's place, and is passed over where a page or an alias has the old one; ``files`` are other files of the
    site. Linear in pages and aliases.
    """
    book = _Book(_plain(_real_addresses(pages, actors, addresses)), frozenset(map(str.casefold, files)))
    for page_id, page in sorted(pages.items()):
        target = addresses[page_id]
        for alias in _old_addresses(page):
            book.claim(alias, page, target)
    for page_id, page in sorted(pages.items()):
        for name in _names(page):
            book.claim_name(name, page, addresses[page_id])
    targets = {*addresses.values(), *(f"{actor_id}/" for actor_id in actors)}
    for old, new in _settled(remembered, targets):
        book.remember(old, new)
    return dict(sorted(book.redirects.items())), tuple(book.problems)


@dataclass(frozen=True, slots=True)
class _Book:
    """The redirects so far. Addresses are compared without case, since some machines' folders have none."""

    real: frozenset[str]
    files: frozenset[str]
    redirects: dict[str, str] = field(default_factory=dict)
    claimed: dict[str, str] = field(default_factory=dict)  # by plain address, the path of the page that claims it
    problems: list[Problem] = field(default_factory=list)

    def claim(self, alias: str, page: Page, target: str) -> None:
        """Adds an old address that an author gives."""
        address = read_address(alias)
        if address is None:
            message = f"“{alias}” can be no old address, so it leads nowhere."
            hint = "Write it from the site's root, such as /old/path/, without a host, a query, dots or signs."
            self.problems.append(make_problem("bad-alias", page.path, message, hint=hint))
            return
        plain = address.casefold()
        if plain == target.casefold():
            return
        taken = self.claimed.get(plain)
        if taken is None and not self.is_taken(plain):
            self.add(address, target, page.path)
        elif taken != page.path:
            owner = f"is claimed by {taken} as well, which keeps it" if taken else "is that of a page, which keeps it"
            message = f"The old address “{alias}” {owner}."
            hint = "Take the alias from one of the two." if taken else "Take the alias away, or rename that page."
            self.problems.append(make_problem("same-address", page.path, message, hint=hint))

    def claim_name(self, name: str, page: Page, target: str) -> None:
        """Adds the address that a page would have under another name, beside its own. One that is taken is left: the
        name still leads to the page in wiki-links."""
        address = f"{_folder_of(target)}{slugify(name, 200)}/"
        plain = address.casefold()
        if plain == target.casefold() or self.claimed.get(plain) == page.path:
            return
        if plain not in self.claimed and not self.is_taken(plain):
            self.add(address, target, page.path)
            return
        owner = self.claimed.get(plain, "another page")
        message = f"The address “{address}”, of the alias “{name}”, is that of {owner}, so that no redirect was made."
        hint = "Nothing, if the alias is only a name. Give another alias if an old link must arrive."
        self.problems.append(make_problem("alias-taken", page.path, message, hint=hint))

    def remember(self, old: str, new: str) -> None:
        """Adds an old address that nobody else has."""
        plain = old.casefold()
        if plain not in self.claimed and not self.is_taken(plain):
            self.add(old, new, "")

    def add(self, address: str, target: str, path: str) -> None:
        """Adds a redirect."""
        self.redirects[address] = target
        self.claimed[address.casefold()] = path

    def is_taken(self, plain: str) -> bool:
        """Whether a page of the site has an address, or may have it when a list grows."""
        if plain in self.real or plain.partition("/")[0] in KEPT:
            return True
        parts = plain.rstrip("/").split("/")
        if self.files and any("/".join(parts[:end]) in self.files for end in range(1, len(parts) + 1)):
            return True
        further = FURTHER_PAGE.fullmatch(plain)
        return further is not None and further["list"] in self.real


def _old_addresses(page: Page) -> Iterator[str]:
    """The aliases of a page that are addresses from the site's root."""
    if page.card:
        yield from dict.fromkeys(alias for alias in (*page.aliases, *page.card.aliases) if is_old_address(alias))
    else:
        yield from dict.fromkeys(alias for alias in page.aliases if "/" in alias)


def _names(page: Page) -> Iterator[str]:
    """The other names of a page that is no actor's."""
    if not page.card:
        yield from dict.fromkeys(alias for alias in page.aliases if "/" not in alias and alias.strip())


def _folder_of(address: str) -> str:
    """The address that an address stands in: ``notes/`` of ``notes/boats/``, empty at the top."""
    parent = address.rstrip("/").rpartition("/")[0]
    return f"{parent}/" if parent else ""


def _plain(addresses: Iterable[str]) -> frozenset[str]:
    return frozenset(address.casefold() for address in addresses)


def _real_addresses(
    pages: Mapping[str, Page], actors: Mapping[str, Actor], addresses: Mapping[str, str]
) -> Iterator[str]:
    """The addresses at which the site has a page, or may have one."""
    yield from BUILT_IN
    yield from addresses.values()
    yield from (f"{actor_id}/" for actor_id in actors)
    yield from map(collection_address, {name for page in pages.values() for name in page.collections})
    tags = {tag for page in pages.values() for tag in page.tags}
    yield from (tag_address(path) for tag in tags for path in tag_paths(tag))


def _settled(remembered: Mapping[str, str], targets: Collection[str]) -> Iterator[tuple[str, str]]:
    """Each remembered address with the page that has taken its place at last; those that lead nowhere now are left."""
    for old, new in sorted(remembered.items()):
        steps = REMEMBERED_STEPS
        while new not in targets and new in remembered and steps:
            new, steps = remembered[new], steps - 1
        address = read_address(old)
        if address and new in targets and address != new:
            yield address, new
