"""The frozen types that every room shares: what a seed is, what ingest understood, what a site is made of.

Nothing here reads, writes or decides; the module imports nothing of ours. Offsets are character offsets into the
seed's decoded text (half-open, ``start <= i < end``). Paths are POSIX, relative to the project. Dates are EDTF strings.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

Kind = Literal["person", "organization", "country", "place", "agreement"]
"""The kinds of named things. The first three act (frontmatter ``actors``); the others have keys of their own."""
BlockKind = Literal["heading", "paragraph", "quote", "item", "table", "footnote"]
MarkKind = Literal["page", "note"]
DateBasis = Literal["stated", "inferred"]
EventBasis = Literal["explicit", "inferred", "no year"]
Publish = Literal["full", "excerpt", "metadata"]
MendingKind = Literal["page", "apostrophe", "ordinal", "hyphen", "spacing", "heading", "footnote", "paragraph"]
PageKind = Literal["source", "actor", "front", "note"]
Wording = Literal["", "verbatim", "edited"]
Severity = Literal["error", "warning", "note"]
DoubtKind = Literal["actor", "kind", "merge", "date", "mended", "rights"]

KINDS: tuple[Kind, ...] = get_args(Kind)
ACTOR_KINDS: tuple[Kind, ...] = ("person", "organization", "country")


@dataclass(frozen=True, slots=True)
class Location:
    """Where something stands: a path, and where known a 1-based line and column."""

    path: str
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that the author should know. ``code`` is a key of ``problem_codes.CODES``."""

    code: str
    severity: Severity
    location: Location
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Seed:
    """One source document as it came. ``digest`` is the SHA-256 of ``data``, in hexadecimal."""

    path: str
    media_type: str
    digest: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that stands between two characters of a block's text and is no part of its sentences: where a printed
    page begins (``page``, its label such as ``3``), or a reference to the footnote with this label (``note``)."""

    at: int
    kind: MarkKind
    label: str


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, quotation, list item, table or footnote, with its place in the seed and its printed page
    where known. ``level`` is a heading's (1 to 6; 0 unknown) or an item's depth (from 0); ``label`` is a footnote's, or
    the number of an item of a numbered list. A table's text has a line for each row and a tab between cells, and its
    first row is its head. ``marks`` are in order of place."""

    kind: BlockKind
    text: str
    start: int
    end: int
    page: int | None = None
    level: int = 0
    label: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Mending:
    """One thing that reading a seed put right, as it stood and as it stands now, at a character of the seed's text."""

    kind: MendingKind
    before: str
    after: str
    start: int


@dataclass(frozen=True, slots=True)
class Parts:
    """A seed's blocks, sorted: ``head`` stands before the body (title, byline, navigation), ``tail`` after it from the
    end cue on, ``running`` repeats on each printed page (heads, footers), ``aside`` is furniture inside the body.
    ``mendings`` are what was put right in any of them, in no order."""

    head: tuple[Block, ...]
    body: tuple[Block, ...]
    tail: tuple[Block, ...]
    running: tuple[Block, ...] = ()
    aside: tuple[Block, ...] = ()
    mendings: tuple[Mending, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of the seed that a statement stands on."""

    quote: str
    start: int
    end: int
    page: int | None = None


@dataclass(frozen=True, slots=True)
class SourceDate:
    """When a source was published: an EDTF date, whether the source states it, and if inferred, why."""

    edtf: str
    basis: DateBasis
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a page comes from; the frontmatter's ``source``. Empty strings are unknown. ``rights`` are the licence or
    the terms, ``rights_quote`` the sentence that states them, ``attribution`` the words that the publisher asks to be
    shown; ``mended`` counts by kind what reading put right."""

    file: str = ""
    sha256: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    kind: str = ""
    url: str = ""
    rights: str = ""
    rights_quote: str = ""
    attribution: str = ""
    mended: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What a file says of its document beside its text: the metadata of HTML, PDF and Word, a text's own frontmatter,
    or a side file. Empty strings are unknown. A ``stated`` date wins over what the text tells, an ``inferred`` one only
    fills in, unless ``date_settled`` says that the author gave it; ``other`` are the keys of its frontmatter that
    Sourcebook does not know, as YAML gave them."""

    title: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    date: SourceDate | None = None
    lang: str = ""
    kind: str = ""
    url: str = ""
    rights: str = ""
    attribution: str = ""
    date_settled: bool = False
    tags: tuple[str, ...] = ()
    other: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader makes of a seed. ``parts`` is set where the format itself, or its reader, tells the document from
    its furniture; else all blocks are in ``blocks``, for ``clean`` to sort out."""

    blocks: tuple[Block, ...] = ()
    parts: Parts | None = None
    facts: SourceFacts = SourceFacts()
    mendings: tuple[Mending, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One actor, place or agreement as one page lists it. ``forms`` are its other names in that document (``as:``);
    ``rule`` names the rule that found it (empty when an author wrote it). ``kind_stated`` is false when the page gives
    no kind, so that other pages may know better."""

    name: str
    kind: Kind
    role: str = ""
    forms: tuple[str, ...] = ()
    evidence: Evidence | None = None
    rule: str = ""
    kind_stated: bool = True
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """One way to settle a doubt: if ``when`` is so, ``lines`` go to the page at ``path``. They take the place of the
    page's lines ``first`` to ``last`` (1-based; no ``lines`` means that those go); with ``first`` 0 they join its
    frontmatter, and a page that is not there is made of them."""

    when: str
    path: str
    lines: tuple[str, ...] = ()
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that the author should look at. ``kind`` says what was unsure, ``subject`` of which name or key,
    ``quote`` in which words of the source, ``reason`` why; ``settle`` are the edits that settle it, one way or the
    other; ``weight`` is 0 to 100, the worst highest."""

    kind: DoubtKind
    location: Location
    subject: str
    quote: str
    reason: str
    settle: tuple[Settlement, ...]
    weight: int


@dataclass(frozen=True, slots=True)
class Description:
    """What a document says of itself."""

    title: str
    source: Source
    date: SourceDate | None
    lang: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What ingest understood of one seed, before it meets the author's page. ``model`` is the language model that
    proposed names, with its version; empty for the rules alone."""

    description: Description
    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...]
    mendings: tuple[Mending, ...] = ()
    tags: tuple[str, ...] = ()
    other: Mapping[str, object] = field(default_factory=dict)
    model: str = ""


@dataclass(frozen=True, slots=True)
class PageFile:
    """A content page as it lies on disk. ``lines`` gives the 1-based line of each frontmatter value by its path, as in
    ``("actors", 0, "name")``; ``body_line`` is the line on which the body starts."""

    path: str
    meta: Mapping[str, object]
    lines: Mapping[tuple[str | int, ...], int]
    body: str
    body_line: int


@dataclass(frozen=True, slots=True)
class ActorCard:
    """What an author's page in ``content/actors/`` settles: names that belong together, names that do not (``not``,
    with the line of each). ``kind_stated`` is false when it gives no kind, so that the sources may know better."""

    name: str
    kind: Kind
    aliases: tuple[str, ...] = ()
    not_names: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    kind_stated: bool = True
    not_lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A content page understood. ``id`` is its path in ``content/`` without the suffix, such as ``sources/2014-ports``;
    ``entries`` are the actors, places and agreements of its frontmatter; ``card`` is set on actor pages only.
    ``publish`` is how much of it the site shows, and ``publish_decided`` whether the author has said so; ``checked``
    are the names and keys that the author has looked at and found right; ``wording`` tells whether the body is as
    it was taken from the seed or was edited since (empty when that is not known). ``draft`` pages are read for a
    preview alone; ``aliases`` are other names of a page that is no actor's, and old addresses of any page (those with
    a slash); ``collections`` are the author's own groups that it belongs to."""

    id: str
    path: str
    kind: PageKind
    title: str
    lang: str
    body: str
    body_line: int
    date: SourceDate | None = None
    source: Source | None = None
    entries: tuple[Entry, ...] = ()
    entry_lines: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    card: ActorCard | None = None
    publish: Publish = "full"
    publish_decided: bool = True
    checked: tuple[str, ...] = ()
    wording: Wording = ""
    draft: bool = False
    aliases: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """A role that a source states of an actor. ``anchor`` is the paragraph whose words state it; empty when only the
    page's frontmatter says so."""

    text: str
    page_id: str
    date: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, organisation, country, place or agreement, one for the whole site. ``id`` is its folder in the site, as
    in ``actors/mariana-costa``; ``page_id`` is the author's own page about it."""

    id: str
    name: str
    kind: Kind
    aliases: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    page_id: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in one page that names an actor: its sentence is ``before + surface + after``."""

    actor_id: str
    page_id: str
    anchor: str
    before: str
    surface: str
    after: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something dated: a sentence (``text``) of a page that names a date (``surface``, as written). ``date`` is EDTF;
    ``basis`` tells whether the words give it whole, whether it was worked out (``reason`` says from what), or whether
    no year can be told (``XXXX-05-18``). ``actor_ids`` are the actors that the sentence names."""

    date: str
    basis: EventBasis
    text: str
    surface: str
    actor_ids: tuple[str, ...]
    page_id: str
    anchor: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OutlineHeading:
    """A heading of a page's body, for its outline. ``level`` is 2 to 6 as rendered."""

    level: int
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link that an author wrote, at ``anchor`` of one page, to another page or to an actor (``target`` is its id),
    and where it says so to an anchor there (``fragment``); ``line`` is the file's."""

    page_id: str
    target: str
    anchor: str
    fragment: str = ""
    line: int | None = None


ListingSubject = Literal["sources", "notes", "pages", "people", "organizations", "countries", "places", "agreements"]
ListingOrder = Literal["newest", "oldest", "title", "most named"]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list that an author asks for on a page: of what, with which ``conditions`` (pairs of a key such as ``tag`` and
    its value; all must hold), in which order (empty: the subject's own), and at most how many (0: all)."""

    subject: ListingSubject
    conditions: tuple[tuple[str, str], ...] = ()
    order: ListingOrder | Literal[""] = ""
    most: int = 0
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Unsupported:
    """One place of a page, at its 1-based line of the file, where an author used what other programs understand and
    the site shows as it is written. ``kind`` is a key of ``link.unsupported.KINDS``."""

    kind: str
    line: int


@dataclass(frozen=True, slots=True)
class LinkedBody:
    """A page's body, rendered and linked. ``html`` is safe to place in a template as it is; ``terms`` counts the words
    that tell it from other pages; ``anchors`` are all ids of its blocks; ``tags`` are those in its text; ``files`` are
    the paths, in the content folder, of pictures and attachments that it links to. Each of ``listings`` has its place
    in ``html``, marked by ``listing_mark`` of its number. ``unsupported`` are in order of place."""

    page_id: str
    html: str
    outline: tuple[OutlineHeading, ...]
    mentions: tuple[Mention, ...]
    links: tuple[PageLink, ...]
    terms: Mapping[str, int]
    summary: str = ""
    anchors: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    tags: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    listings: tuple[Listing, ...] = ()
    unsupported: tuple[Unsupported, ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """Two actors named together: in how many pages, and in how many paragraphs."""

    first: str
    second: str
    pages: int
    paragraphs: int


@dataclass(frozen=True, slots=True)
class Site:
    """The whole site, immutable. Bodies' HTML is not part of it (the driver hands it to one view at a time), so its
    size grows with names and sentences only. Every mapping is in reading order: pages by id, actors by id. A page's
    ``tags`` are those of its frontmatter and of its text. ``redirects`` gives the address that each old address now
    leads to; an old one is never a page's. ``held_files`` are those that no page links to which is shown whole."""

    pages: Mapping[str, Page]
    actors: Mapping[str, Actor]
    mentions: Mapping[str, tuple[Mention, ...]] = field(default_factory=dict)  # by actor id, in order of page and place
    page_actors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by page id, in order of first mention
    roles: Mapping[str, tuple[Role, ...]] = field(default_factory=dict)  # by actor id, oldest first
    edges: Mapping[str, tuple[Edge, ...]] = field(default_factory=dict)  # by actor id, strongest first
    related: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by page id, nearest first
    backlinks: Mapping[str, tuple[PageLink, ...]] = field(default_factory=dict)  # by target id
    outlines: Mapping[str, tuple[OutlineHeading, ...]] = field(default_factory=dict)  # by page id
    summaries: Mapping[str, str] = field(default_factory=dict)  # by page id: the first sentences, as plain text
    events: Mapping[str, tuple[Event, ...]] = field(default_factory=dict)  # by page id, in order of place
    actor_events: Mapping[str, tuple[Event, ...]] = field(default_factory=dict)  # by actor id, oldest first
    timeline: tuple[Event, ...] = ()  # all events, oldest first
    listings: Mapping[str, tuple[Listing, ...]] = field(default_factory=dict)  # by page id, in order of place
    files: tuple[str, ...] = ()  # paths in the content folder that pages link to, sorted; also their addresses
    held_files: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by id of a source not shown whole
    redirects: Mapping[str, str] = field(default_factory=dict)  # by old address, such as actors/old-name/


@dataclass(frozen=True, slots=True)
class Artifact:
    """One file to write. ``path`` is relative to the output folder."""

    path: str
    content: bytes
