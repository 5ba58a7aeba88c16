"""Puts the filters of an index in order. Pagefind 1.5 writes them as its hash tables happen to hold them, which differs
from run to run; everything else that it writes depends on its input alone.

The files of an index come in and go out by their paths. Changed are the filters, the list that names them, and the
entry that names that list. Such files are gzip of a signature and CBOR; their names are digests of what they hold.
"""

import gzip
import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from generator.render.search.cbor import read_cbor, write_cbor

SIGNATURE = b"pagefind_dcd"
ENTRY = "pagefind-entry.json"
DIGITS = 10
FILTERS = 3
"""Where a list of an index's parts holds those of its filters."""


def sort_filters(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files with every filter's values, and the filters themselves, in order. Raises ValueError, LookupError,
    TypeError or OSError for files of another form."""
    changed = dict(files)
    entry = json.loads(changed[ENTRY])
    for language in entry["languages"].values():
        language["hash"] = _sort_parts(changed, language["hash"])
    changed[ENTRY] = json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()
    return dict(sorted(changed.items()))


def _sort_parts(files: dict[str, bytes], digest: str) -> str:
    """Sorts the filters of one language's index; gives the new digest of the list of its parts."""
    parts = _unpack(files.pop(f"pagefind.{digest}.pf_meta"))
    language = digest.rpartition("_")[0]
    parts[FILTERS] = sorted([name, _sort_values(files, language, old)] for name, old in parts[FILTERS])
    return _pack(files, parts, language, "pagefind.{}.pf_meta")


def _sort_values(files: dict[str, bytes], language: str, digest: str) -> str:
    """Sorts the values of one filter; gives its new digest."""
    name, values = _unpack(files.pop(f"filter/{digest}.pf_filter"))
    return _pack(files, [name, sorted(values)], language, "filter/{}.pf_filter")


def _unpack(content: bytes) -> Any:
    plain = gzip.decompress(content)
    if not plain.startswith(SIGNATURE):
        raise ValueError("a file without Pagefind's signature")
    return read_cbor(plain[len(SIGNATURE) :])


def _pack(files: dict[str, bytes], value: object, language: str, name: str) -> str:
    """Adds a file under the digest of what it holds, and gives that."""
    content = write_cbor(value)
    digest = f"{language}_{sha256(content).hexdigest()[:DIGITS]}"
    files[name.format(digest)] = gzip.compress(SIGNATURE + content, mtime=0)
    return digest
