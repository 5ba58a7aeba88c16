"""A parsed web page goes in, what it says of itself in its metadata comes out: title, authors, date, site and more."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from lxml.etree import _Element

from generator.core.edtf import is_edtf
from generator.core.model import SourceDate, SourceFacts
from generator.ingest.readers.shown import plain
from generator.ingest.readers.web_page.align import tokens_of
from generator.ingest.readers.web_page.lines import PageLine

DATE_NAMES = tuple(
    "article:published_time citation_publication_date citation_date datepublished dc.date.issued dcterms.issued "
    "dcterms.created dc.date.created sailthru.date parsely-pub-date article.published published_time pubdate "
    "publishdate publish-date publication_date og:published_time og:article:published_time rnews:datepublished "
    "dc.date dcterms.date date cxenseparse:recs:publishtime".split()
)
"""Names of meta tags that say when a page was published, the surest first."""
TITLE_NAMES = ("citation_title", "og:title", "dc.title", "dcterms.title", "headline", "twitter:title", "parsely-title")
AUTHOR_NAMES = ("citation_author", "author", "dc.creator", "dcterms.creator", "article:author", "parsely-author", "byl")
SITE_NAMES = ("og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "application-name")
URL_NAMES = ("og:url", "citation_fulltext_html_url", "dc.identifier", "twitter:url")
ARTICLE_TYPES = re.compile(
    r"(?:\w*Article|BlogPosting|\w*Report|\w*Posting|Review|Report|WebPage|CreativeWork|ScholarlyArticle)$"
)
KINDS = (("ScholarlyArticle", "paper"), ("Report", "report"), ("NewsArticle", "news"), ("ReportageNewsArticle", "news"))
DAY = re.compile(r"(?P<year>1[89]\d\d|20\d\d)[-/](?P<month>\d\d?)(?:[-/](?P<day>\d\d?))?(?![\d/])")
PATH_DATE = re.compile(
    r"/(?P<year>199\d|20[0-4]\d)/(?P<month>0?[1-9]|1[0-2])(?:/(?P<day>0?[1-9]|[12]\d|3[01]))?(?=/|$)"
)
CC_LINK = re.compile(r"https?://creativecommons\.org/(?:licenses/[a-z-]+|publicdomain/[a-z]+)/[\d.]+\S*", re.IGNORECASE)
SEPARATOR = re.compile(r"\s+[|–—·•»:-]{1,2}\s+|\s*\|\s*|:\s+")
SITE_SEPARATOR = re.compile(r"\s*[|»]\s*|\s+[–—·•-]\s+")
"""What stands before a site's name, and hardly within a title."""
NO_NAME = re.compile(r"https?:|www\.|@|\d{3}|[<>{}=]")
NAMES_BETWEEN = re.compile(r"\s*(?:;|\band\b|&|,(?!\s*(?:Jr|Sr|PhD|Ph\.D|M\.?D|Esq)\b))\s*")
MOST_SCRIPT = 500_000
"""Characters of one script of structured data that is read."""
DEEPEST = 6
LONGEST_NAME = 70


def read_facts(root: _Element, lines: Sequence[PageLine]) -> SourceFacts:
    """What the page's meta tags, structured data (schema.org) and links say; empty where they say nothing.

    A date counts as stated where a tag states it, and as inferred where the page's address holds one.
    """
    metas = meta_values(root)
    schemas = [schema for schema in structured(root) if ARTICLE_TYPES.search(type_of(schema))]
    site = first(metas, SITE_NAMES) or next((name_of(s.get("publisher")) for s in schemas if s.get("publisher")), "")
    site = plain(site.lstrip("@"))[:200]
    url = page_url(root, metas)
    return SourceFacts(
        title=page_title(root, metas, schemas, lines, site),
        publisher=site,
        authors=page_authors(metas, schemas, site),
        date=page_date(root, metas, schemas, url),
        lang=page_language(root),
        kind=next((kind for s in schemas for name, kind in KINDS if type_of(s) == name), ""),
        url=url,
        rights=page_rights(root, metas, schemas),
    )


def meta_values(root: _Element) -> dict[str, list[str]]:
    """The contents of the meta tags by their names in small letters, in order."""
    values: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        content = plain(meta.get("content") or "")
        if name and content and len(content) < 2_000:
            values.setdefault(name, []).append(content)
    return values


def first(metas: dict[str, list[str]], names: Sequence[str]) -> str:
    """The content of the first of several meta tags that is there."""
    return next((metas[name][0] for name in names if name in metas), "")


def structured(root: _Element) -> Iterator[dict[str, Any]]:
    """Every object of the page's JSON-LD, outermost first."""
    for script in root.iter("script"):
        text = script.text or ""
        if "ld+json" not in (script.get("type") or "").lower() or len(text) > MOST_SCRIPT:
            continue
        try:
            found = json.loads(text.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
        except (ValueError, RecursionError):
            continue
        level, depth = [found], 0
        while level and depth < DEEPEST:
            flat = [item for value in level for item in (value if isinstance(value, list) else [value])]
            objects = [item for item in flat if isinstance(item, dict)]
            yield from objects
            level = [
                item[key] for item in objects for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item
            ]
            depth += 1


def type_of(schema: dict[str, Any]) -> str:
    """The first type of a structured object."""
    value = schema.get("@type", "")
    return str(value[0]) if isinstance(value, list) and value else str(value)


def name_of(value: object) -> str:
    """The name of a structured person or organisation."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name", "")
    return plain(value) if isinstance(value, str) else ""


def page_title(
    root: _Element,
    metas: dict[str, list[str]],
    schemas: Sequence[dict[str, Any]],
    lines: Sequence[PageLine],
    site: str,
) -> str:
    """The title as the page itself shows it where its metadata names it too, without the name of the site."""
    element = next(root.iter("title"), None)
    shown = plain("".join(element.itertext())) if element is not None else ""
    headline = next((plain(s["headline"]) for s in schemas if isinstance(s.get("headline"), str)), "")
    claims = [claim for claim in (headline, first(metas, TITLE_NAMES), shown) if claim]
    headings = [line.text for line in lines if line.kind == "heading" and line.level == 1]
    known = [set(tokens_of(claim)) for claim in claims]
    for heading in headings:
        words = set(tokens_of(heading))
        if words and any(len(words & claim) >= 0.6 * len(words) and len(words) * 3 > len(claim) for claim in known):
            return heading
    if len(headings) == 1 and not claims:
        return headings[0]
    titles = [without_site(claim, site, shown) for claim in claims]
    return next((title for title in titles if title and tokens_of(title) != tokens_of(site)), "")


def without_site(title: str, site: str, shown: str) -> str:
    """A title without the site's name behind or before it."""
    pieces = SEPARATOR.split(title)
    if len(pieces) < 2:
        return title
    name = set(tokens_of(site))
    for place in (-1, 0):
        words = set(tokens_of(pieces[place]))
        if name and words and (words <= name or name <= words) and len(words) <= len(name) + 3:
            ends = [match.span() for match in SEPARATOR.finditer(title)]
            return title[: ends[-1][0]] if place else title[ends[0][1] :]
    ends = [match.span() for match in SITE_SEPARATOR.finditer(title)]
    if not name and title == shown and ends and len(tokens_of(title[ends[-1][1] :])) <= 4 < len(tokens_of(title)) - 3:
        return title[: ends[-1][0]]
    return title


def page_authors(metas: dict[str, list[str]], schemas: Sequence[dict[str, Any]], site: str) -> tuple[str, ...]:
    """The authors in order: of the structured data, else of the first meta tag that names any."""
    found: list[str] = []
    for schema in schemas:
        value = schema.get("author") or schema.get("creator")
        found += [name_of(one) for one in (value if isinstance(value, list) else [value])][:50]
        if any(found):
            break
    for name in AUTHOR_NAMES:
        if not any(found):
            found = metas.get(name, [])[:50]
    names = [re.sub(r"^(?:by|von|por|par)\s+", "", plain(one), flags=re.IGNORECASE) for f in found for one in split(f)]
    sound = [
        n for n in names if 1 < len(n) <= LONGEST_NAME and not NO_NAME.search(n) and tokens_of(n) != tokens_of(site)
    ]
    return tuple(dict.fromkeys(sound))


def split(names: str) -> list[str]:
    """Names that stand in one text. ``Pereira, Ana`` is one name: so papers write it."""
    if re.fullmatch(r"[^\W\d_]+(?:[ -][^\W\d_]+)?, [^\W\d_]+\.?(?: [^\W\d_]\.)?", names):
        family, _, given = names.partition(", ")
        return [f"{given} {family}"]
    return NAMES_BETWEEN.split(names)


def page_date(
    root: _Element, metas: dict[str, list[str]], schemas: Sequence[dict[str, Any]], url: str
) -> SourceDate | None:
    """The date of publication that the metadata states, else the one in the page's address."""
    claims = [s["datePublished"] for s in schemas if isinstance(s.get("datePublished"), str)]
    claims += [metas[name][0] for name in DATE_NAMES if name in metas]
    claims += [t.get("datetime") or "" for t in root.iter("time") if is_publication(t)][:3]
    for claim in claims:
        if edtf := edtf_of(DAY.match(claim.strip())):
            return SourceDate(edtf, "stated")
    try:
        path = urlsplit(url).path
    except ValueError:
        path = ""
    edtf = edtf_of(PATH_DATE.search(path))
    return SourceDate(edtf, "inferred", f"The page's address holds it: {url}") if edtf else None


def is_publication(time: _Element) -> bool:
    """Whether a time element is marked as the page's own date of publication."""
    marks = f"{time.get('itemprop') or ''} {time.get('class') or ''}".lower()
    return time.get("pubdate") is not None or "datepublished" in marks or "entry-date" in marks or "published" in marks


def edtf_of(match: re.Match[str] | None) -> str:
    """A matched date in EDTF; empty when there is no such day."""
    if match is None:
        return ""
    parts = [match["year"], match["month"].zfill(2)] + ([match["day"].zfill(2)] if match["day"] else [])
    edtf = "-".join(parts)
    return edtf if is_edtf(edtf) and int(parts[1]) <= 12 else ""


def page_language(root: _Element) -> str:
    """The language that the page declares, as BCP 47; only its primary tag and region are kept."""
    html = root.getroottree().getroot()
    declared = (html.get("lang") or html.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()
    match = re.fullmatch(r"([A-Za-z]{2,3})(?:[-_][A-Za-z]{2,4}){0,2}", declared)
    return match[1].lower() if match else ""


def page_url(root: _Element, metas: dict[str, list[str]]) -> str:
    """The page's own address: its canonical link, else what its metadata say."""
    links = [
        link.get("href") or "" for link in root.iter("link") if "canonical" in (link.get("rel") or "").lower().split()
    ]
    return next((url for url in (*links[:1], *(first(metas, [name]) for name in URL_NAMES)) if is_address(url)), "")


def is_address(url: str) -> bool:
    """Whether a text is a whole web address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in parts.netloc and len(url) < 1_000 and not re.search(r"\s", url)


def page_rights(root: _Element, metas: dict[str, list[str]], schemas: Sequence[dict[str, Any]]) -> str:
    """The licence that the page links or names as its own; a Creative Commons licence by its address."""
    for element in root.iter("a", "link"):
        if "license" in (element.get("rel") or "").lower().split() and is_address(element.get("href") or ""):
            return str(element.get("href"))
    stated = [s["license"] for s in schemas if isinstance(s.get("license"), str)]
    stated += [metas[name][0] for name in ("dcterms.license", "dc.rights", "dcterms.rights") if name in metas]
    if stated:
        return plain(stated[0])[:500]
    licences = dict.fromkeys(m[0] for a in root.iter("a") if (m := CC_LINK.match(a.get("href") or "")))
    return next(iter(licences)) if len(licences) == 1 else ""
