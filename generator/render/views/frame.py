"""What every page's template may see beside the page's own facts: the site's chrome, addresses, a list's pager."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar, TypedDict, TypeVar
from urllib.parse import urlsplit

from markupsafe import Markup

from generator.core.urls import numbered, output_path, relative_href
from generator.render.dates import ShownDate

T = TypeVar("T")
SOCIAL_PICTURE = "assets/social.png"
"""The picture that goes with a link to the site elsewhere."""


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What the configuration says of the site. ``url`` is where it will stand, or empty; ``lang`` is a BCP 47 tag."""

    title: str = "Sourcebook"
    description: str = ""
    url: str = ""
    lang: str = "en"


@dataclass(frozen=True, slots=True)
class NavigationItem:
    """One way into the site. ``path`` is relative to the site's root; templates have the words for ``key``."""

    key: str
    path: str


@dataclass(frozen=True, slots=True)
class Chrome:
    """What all pages share. It holds no counts, so that a new source does not make every page of the site stale.
    ``social_picture`` is the absolute address of the picture that goes with a link to the site; empty without one."""

    title: str
    description: str
    lang: str
    site_url: str
    version: str
    navigation: tuple[NavigationItem, ...]
    site_map: tuple[NavigationItem, ...]
    social_picture: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What a preview says of an actor that the page links to at ``href``: name, kind, a role and the date of the source
    that states it (``stated_here`` when that is the page's own source), and in how many sources and how often it is
    named."""

    href: str
    name: str
    kind: str
    role: str
    role_date: ShownDate | None
    sources: int
    mentions: int
    stated_here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One page of the site. ``address`` is its place (``sources/x/``, or a file such as ``404.html``), ``root`` the way
    from it to the site's root (empty, or ending in a slash); ``section`` is the key of the list that it belongs to;
    ``cards`` are the previews of the actors that it links to; ``is_draft`` marks what a preview alone shows."""

    template: ClassVar[str]
    chrome: Chrome
    address: str
    root: str
    title: str = ""
    section: str = ""
    section_href: str = ""
    canonical: str = ""
    cards: tuple[Card, ...] = ()
    is_draft: bool = False


def once(make: Callable[[], T]) -> Callable[[], T]:
    """Gives what ``make`` does, made when it is first asked for."""
    made: list[T] = []

    def give() -> T:
        if not made:
            made.append(make())
        return made[0]

    return give


def no_further() -> tuple["Planned", ...]:
    """What a page that stands for itself has further."""
    return ()


@dataclass(frozen=True, slots=True)
class Planned:
    """One page of the site, and how its view is made. A plan costs little, so that a preview makes one view of many:
    where it takes counting how many pages a list has, the first is planned alone and gives the ``further`` ones."""

    address: str
    make: Callable[[], View]
    further: Callable[[], Iterable["Planned"]] = no_further


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One file of the site that no template makes, by its path, and how its bytes are made."""

    path: str
    make: Callable[[], bytes]


class Frame(TypedDict):
    """The fields that every view has."""

    chrome: Chrome
    address: str
    root: str
    title: str
    section: str
    section_href: str
    canonical: str


@dataclass(frozen=True, slots=True)
class Step:
    """One page of a paged list; ``href`` is empty for the page that shows it, ``number`` is 0 for a gap."""

    number: int
    href: str = ""


@dataclass(frozen=True, slots=True)
class Pager:
    """The way through a paged list."""

    number: int
    total: int
    previous: str
    next: str
    steps: tuple[Step, ...]


def frame_of(chrome: Chrome, address: str, *, title: str = "", section: str = "") -> Frame:
    """The fields that every view has, for the page at an address. A section's own first page has no way up to it."""
    at_home = section in ("", address.rstrip("/"))
    return Frame(
        chrome=chrome,
        address=address,
        root=root_href(address),
        title=title,
        section=section,
        section_href="" if at_home else relative_href(address, f"{section}/"),
        canonical=canonical_url(chrome.site_url, address),
    )


def root_href(address: str) -> str:
    """The way from an address to the site's root: ``../../`` for ``sources/x/``, empty for the front page."""
    return "../" * output_path(address).count("/")


def canonical_url(site_url: str, address: str) -> str:
    """The page's absolute address, or the empty string when the site's is unknown."""
    return f"{site_url.rstrip('/')}/{address}" if site_url else ""


def base_path(site_url: str) -> str:
    """The path under which the site stands, with a slash at both ends; ``/`` when its URL is unknown."""
    path = urlsplit(site_url).path.strip("/")
    return f"/{path}/" if path else "/"


def web_href(url: str) -> str:
    """The URL when it is safe to link (http or https), else the empty string: a source's metadata is not trusted."""
    return url if url.lower().startswith(("https://", "http://")) else ""


def safe_body(html: str) -> Markup:
    """A body's HTML as a template shows it, each table in a box of its own that scrolls. It is safe by the contract of
    ``LinkedBody.html``."""
    opening = '<div class="scroll" role="group" aria-label="Table" tabindex="0"><table'
    return Markup(html.replace("<table", opening).replace("</table>", "</table></div>"))


def make_pager(address: str, number: int, total: int) -> Pager | None:
    """The pager of page ``number`` of ``total`` of a list; None when the list has one page. Shows both ends and two
    neighbours on each side."""
    if total == 1:
        return None
    here = numbered(address, number)

    def href(target: int) -> str:
        return relative_href(here, numbered(address, target)) if 1 <= target <= total and target != number else ""

    shown = sorted({1, total, *range(max(1, number - 2), min(total, number + 2) + 1)})
    steps: list[Step] = []
    for step in shown:
        if steps and step > steps[-1].number + 1:
            steps.append(Step(0))
        steps.append(Step(step, href(step)))
    return Pager(number, total, href(number - 1), href(number + 1), tuple(steps))
