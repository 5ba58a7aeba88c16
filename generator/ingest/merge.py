"""An author's edit is never overwritten: a page as it comes in meets the page as it lies there, key by key.

Text is compared as it stands, so that a comment or a line break of the author's is an edit like any other. What cannot
be told from an edit counts as one.
"""

import difflib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from generator.core.pages import PageText, normalize_text, take_apart
from generator.ingest.compose import Composed
from generator.ingest.lock import digest_text

BODY = "(body)"  # no key of a page is called so
ABSENT = ""  # remembered of a key that was missing when nothing else was known of its page


@dataclass(frozen=True, slots=True)
class Merged:
    """What a page becomes. ``keys`` are the digests to remember, ``edited`` the keys that the author changed, and
    ``kept`` those among them whose incoming text is not what the edit was based on."""

    text: str
    keys: Mapping[str, str]
    kept: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()


def new_page(incoming: Composed) -> Merged:
    """The page of a seed that has none yet."""
    return Merged(incoming.join(), {key: digest_text(text) for key, text in _pieces(incoming).items()})


def merge(current: str, incoming: Composed, remembered: Mapping[str, str] | None, held: Collection[str] = ()) -> Merged:
    """The current page with every piece refreshed that the author left alone.

    ``remembered`` holds the digests of what was last generated, by key, or None where nothing is known of the page. A
    page whose frontmatter cannot be taken apart stays as it is, and so do the ``held`` keys.
    """
    text = normalize_text(current)
    page = take_apart(text)
    if page is None or _has_doubles(page):
        return _untouched(current, incoming, remembered)
    there = {name: own for name, own, _ in page.keys} | {BODY: page.body}
    outcome = _decide(there, _pieces(incoming), remembered, held)
    merged = _rebuild(page, outcome.text, incoming).join()
    if not _holds(merged, outcome.text):
        return _untouched(current, incoming, remembered)
    if "\r\n" in current:
        merged = merged.replace("\n", "\r\n")
    return Merged(merged, outcome.keys, outcome.kept, outcome.edited)


def accept(current: str, incoming: Composed, remembered: Mapping[str, str] | None) -> Merged:
    """The current page with every piece that ingest generates, or once did, taken as it comes in; the author's own keys
    stay. A page that cannot be taken apart is replaced."""
    page = take_apart(normalize_text(current))
    if page is None or _has_doubles(page):
        return new_page(incoming)
    there = {name: digest_text(own) for name, own, _ in page.keys} | {BODY: digest_text(page.body)}
    generated = {*_pieces(incoming), *(remembered or {})}
    return merge(current, incoming, {key: digest for key, digest in there.items() if key in generated})


def settle(merged: Merged, incoming: Composed) -> Merged:
    """The author's version counts as the answer to what came in: it is no longer told as kept."""
    pieces = _pieces(incoming)
    return replace(merged, keys={**merged.keys, **{key: digest_text(pieces[key]) for key in merged.kept}}, kept=())


def diff(path: str, current: str, incoming: Composed, remembered: Mapping[str, str] | None) -> str:
    """A unified diff from the page as it lies there to the page as it would be with everything accepted."""
    lines = difflib.unified_diff(
        normalize_text(current).splitlines(keepends=True),
        normalize_text(accept(current, incoming, remembered).text).splitlines(keepends=True),
        f"{path} (yours)",
        f"{path} (incoming)",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


@dataclass(frozen=True, slots=True)
class _Outcome:
    text: Mapping[str, str]
    keys: Mapping[str, str]
    kept: tuple[str, ...]
    edited: tuple[str, ...]


def _decide(
    there: Mapping[str, str], incoming: Mapping[str, str], remembered: Mapping[str, str] | None, held: Collection[str]
) -> _Outcome:
    text: dict[str, str] = {}
    keys: dict[str, str] = {}
    kept: list[str] = []
    edited: list[str] = []
    for key in dict.fromkeys([*incoming, *there, *(remembered or {})]):
        mine, theirs = there.get(key), incoming.get(key)
        base = (remembered or {}).get(key)
        is_ours = mine is not None and base == digest_text(mine)
        never_written = mine is None and base is None and remembered is not None
        if key in held and base is not None:
            keys[key] = base
            if mine is not None:
                text[key] = mine
        elif mine is None and theirs is None:
            keys[key] = base or ABSENT  # deleted by the author, should it ever come in again
        elif mine == theirs or is_ours or never_written:
            if theirs is not None:
                text[key], keys[key] = theirs, digest_text(theirs)
        else:
            if mine is not None:
                text[key] = mine
            if base is not None or mine is None:
                keys[key] = base or ABSENT
            if theirs is not None or base is not None:
                edited.append(key)
            if theirs is not None and digest_text(theirs) != base:
                kept.append(key)
    return _Outcome(text, keys, tuple(kept), tuple(edited))


def _untouched(current: str, incoming: Composed, remembered: Mapping[str, str] | None) -> Merged:
    everything = tuple(_pieces(incoming))
    return Merged(current, remembered or {}, everything, everything)


def _has_doubles(page: PageText) -> bool:
    """Whether a key stands twice, or is called as the body is here: which one would be meant cannot be told."""
    names = [name for name, _, _ in page.keys]
    return len(set(names)) < len(names) or BODY in names


def _holds(merged: str, text: Mapping[str, str]) -> bool:
    """Whether the merged page reads back as the pieces it was made of: an author's own indentation may forbid ours."""
    page = take_apart(merged)
    return page is not None and {name: own for name, own, _ in page.keys} | {BODY: page.body} == dict(text)


def _pieces(incoming: Composed) -> dict[str, str]:
    return {**incoming.keys, BODY: incoming.body}


def _rebuild(page: PageText, text: Mapping[str, str], incoming: Composed) -> PageText:
    """The page's pieces with their new text; a piece that is new stands where ingest's own order puts it."""
    keys = [(name, text[name], after) for name, _, after in page.keys if name in text]
    lost = "".join(after for name, _, after in page.keys if name not in text and after.strip())
    order = list(incoming.keys)
    for key in order:
        if key in text and all(name != key for name, _, _ in keys):
            before = set(order[: order.index(key)])
            at = max((n + 1 for n, (name, _, _) in enumerate(keys) if name in before), default=0)
            keys.insert(at, (key, text[key], ""))
    return PageText(page.head, tuple(keys), lost + page.tail, text.get(BODY, page.body))
