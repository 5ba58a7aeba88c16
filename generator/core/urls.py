"""Slugs, output paths and relative addresses. Pure text: nothing here looks at a disk."""

import re
import unicodedata
from functools import lru_cache
from hashlib import sha256

from generator.core.model import Kind

KIND_FOLDERS: dict[Kind, str] = {
    "person": "actors",
    "organization": "actors",
    "country": "actors",
    "place": "places",
    "agreement": "agreements",
}
MOST_BYTES = 180
"""Of one slug in UTF-8: file systems take 255 for a name, and numbers, suffixes and endings are put to it."""
DEEPEST_TAG = 8
"""Parts of a nested tag that are told apart, so that no address is too long for a file system."""
LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "AE"})


def fold_accents(text: str) -> str:
    """The text without accents, in composed form: ``Calderón`` gives ``Calderon``."""
    if text.isascii():
        return text
    spread = unicodedata.normalize("NFKD", text.translate(LETTERS))
    return unicodedata.normalize("NFC", "".join(c for c in spread if not unicodedata.combining(c)))


@lru_cache(maxsize=1 << 16)  # a name stands on many pages, and in each of its places is compared again
def fold_name(name: str) -> str:
    """A name as two names are compared: no accents, case, article, points or doubled spaces."""
    plain = fold_accents(name).casefold().replace("’", "'")
    plain = re.sub(r"\b((?:\w\.)+\w?)(?!\w)", lambda m: m[1].replace(".", ""), plain)  # u.s. -> us, j.r. -> jr
    plain = re.sub(r"'s\b", "", plain)
    return re.sub(r"[\W_]+", " ", re.sub(r"^the\s+", "", plain.strip())).strip()


def slugify(text: str, limit: int = 80) -> str:
    """Lower-case words joined by hyphens, cut at a word to ``limit`` characters, and to ``MOST_BYTES``; never empty.

    Letters of every script stay (``Ñuñoa`` gives ``nunoa``, ``北京`` stays). A text without a letter or digit gives a
    digest of itself, so that two such texts differ; one cut by its bytes ends with a digest for the same reason.
    """
    plain = re.sub(r"['’]", "", fold_accents(text).casefold())
    slug = re.sub(r"[\W_]+", "-", plain).strip("-")
    if len(slug) > limit:
        cut = slug[: limit + 1].rpartition("-")[0] or slug[:limit]
        slug = cut.strip("-")
    if len(slug) > MOST_BYTES / 4 and len(slug.encode()) > MOST_BYTES:
        digest = f"-{short_digest(text)}"
        cut = slug.encode()[: MOST_BYTES - len(digest)].decode(errors="ignore")
        slug = cut[: limit - len(digest)].rstrip("-") + digest
    return slug or "x" + short_digest(text)


def short_digest(text: str, length: int = 8) -> str:
    """The first hexadecimal digits of the text's SHA-256."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]


@lru_cache(maxsize=1 << 15)  # asked for many times in each build, and again in the next one of a preview
def page_address(page_id: str) -> str:
    """A content page's folder in the site, with a slash at its end: ``notes/method`` gives ``notes/method/``.

    ``index`` pages stand for their folder; the front page's address is the empty string.
    """
    parts = page_id.split("/")
    if parts[-1] == "index":
        parts.pop()
    return "".join(f"{slugify(part, 200)}/" for part in parts)


def tag_parts(tag: str) -> tuple[str, ...]:
    """A tag's parts, the widest first, without its sign and empty ones: ``#ports/dues`` gives ``ports``, ``dues``. What
    goes deeper than ``DEEPEST_TAG`` belongs to the last."""
    parts = tag.strip().lstrip("#").split("/", DEEPEST_TAG - 1)
    return tuple(plain for part in parts if (plain := " ".join(part.split())))


@lru_cache(maxsize=1 << 14)
def tag_paths(tag: str) -> tuple[str, ...]:
    """A tag and those above it, the widest first: ``ports/dues`` gives ``ports``, ``ports/dues``; none for no tag."""
    parts = tag_parts(tag)
    return tuple("/".join(parts[:depth]) for depth in range(1, len(parts) + 1))


@lru_cache(maxsize=1 << 14)  # a tag stands on many pages, and is looked up wherever it is shown
def tag_address(tag: str) -> str:
    """A tag's folder in the site, one for all its spellings: ``Ports/Dues`` gives ``tags/ports/dues/``; empty for a
    text that is no tag."""
    slugs = "".join(f"{_term_slug(part)}/" for part in tag_parts(tag))
    return f"tags/{slugs}" if slugs else ""


@lru_cache(maxsize=1 << 12)
def collection_address(name: str) -> str:
    """A collection's folder in the site, one for all spellings of its name; the empty string for no name."""
    return f"collections/{_term_slug(name)}/" if name.strip() else ""


def _term_slug(name: str) -> str:
    """A slug that is no part of the address of a list's second page (``page/2/``); no other opens with a hyphen."""
    slug = slugify(name, 200)
    return "-page" if slug == "page" else slug


def numbered(address: str, number: int) -> str:
    """The address of one page of a list that is paged: the first has the list's own."""
    return address if number == 1 else f"{address}page/{number}/"


def output_path(address: str) -> str:
    """The file that serves an address: ``sources/`` gives ``sources/index.html``; a file's address is its path."""
    return f"{address}index.html" if address == "" or address.endswith("/") else address


def relative_href(source: str, target: str) -> str:
    """The link from one address to another, valid at any base path: never absolute, ``index.html`` named in full.

    Naming the file lets the same bytes work unpacked from a zip, where no server adds it. ``target`` may carry a
    fragment.
    """
    address, mark, fragment = target.partition("#")
    if mark and address == source:
        return f"#{fragment}"
    start, goal = output_path(source).split("/")[:-1], output_path(address).split("/")
    shared = 0
    while shared < min(len(start), len(goal) - 1) and start[shared] == goal[shared]:
        shared += 1
    return "../" * (len(start) - shared) + "/".join(goal[shared:]) + mark + fragment
