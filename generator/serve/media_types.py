"""What kind of file a path names, as a server says it; the same on every machine."""

from mimetypes import MimeTypes
from pathlib import PurePosixPath

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".htm": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".geojson": "application/geo+json",
    ".webmanifest": "application/manifest+json",
    ".map": "application/json",
    ".wasm": "application/wasm",
    ".xml": "application/xml",
    ".atom": "application/atom+xml",
    ".rss": "application/rss+xml",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".bib": "application/x-bibtex; charset=utf-8",
    ".ris": "application/x-research-info-systems; charset=utf-8",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".ico": "image/x-icon",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".ttf": "font/ttf",
    ".otf": "font/otf",
}
UNKNOWN = "application/octet-stream"
OTHERS = MimeTypes()  # what Python knows itself: the machine's own tables differ, and some call scripts text/plain


def media_type_of_file(path: str) -> str:
    """The Content-Type of a site's file: ``assets/style.css`` gives ``text/css; charset=utf-8``."""
    suffix = PurePosixPath(path).suffix.lower()
    return TYPES.get(suffix) or OTHERS.types_map[True].get(suffix) or UNKNOWN
