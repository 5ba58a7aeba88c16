"""Ingest with a memory: seeds are composed and placed again only where that on which they stand has changed.

What comes of a seed, and how it meets its page, is decided elsewhere; without a memory all is made anew.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar, cast

from generator.core.config import Config
from generator.core.model import Problem
from generator.core.work import Memory, Progress, map_in_order
from generator.ingest.compose import Composed
from generator.ingest.place import Placement
from generator.ingest.side_file import side_digest

Problems = tuple[Problem, ...]
Incoming = tuple[Composed | None, Problems]
Shared = TypeVar("Shared")


def compose_seeds(
    compose_seed: Callable[[Shared, str], Incoming],
    share: Callable[[], Shared],
    config: Config,
    standing: object,
    digests: Mapping[str, str],
    progress: Progress,
    memory: Memory,
) -> Iterator[Incoming]:
    """What each seed comes to, composed anew where its bytes, its side file or what all share has changed: the settings
    of ingest and what is ``standing`` beside them. ``compose_seed`` takes what ``share`` makes, and a seed's path."""
    shared = (config.root, config.seeds, config.max_bytes, config.model, standing)
    keys = {seed: (digest, side_digest(config, seed), shared) for seed, digest in digests.items()}
    missing = [seed for seed in digests if not memory.knows("composed", seed, keys[seed])]
    made = map_in_order(compose_seed, share, missing, stage="Ingesting", progress=progress)
    for seed in digests:
        if memory.knows("composed", seed, keys[seed]):
            yield memory.last("composed", seed)
        else:
            composed = next(made)
            memory.keep("composed", seed, keys[seed], composed)
            yield composed
    memory.retain("composed", digests)


def place_again(placement: Placement, seed: str, page: Composed, memory: Memory) -> Problems:
    """Places what came in of a seed, unless that, its page and its row of the lock are as they were when it last was:
    merging twice changes nothing more."""
    if not memory.remembers:
        return placement.place(seed, page)
    if memory.knows("placed", seed, (page, *_lies(placement, seed))):
        return cast(Problems, memory.last("placed", seed))
    problems = placement.place(seed, page)
    memory.keep("placed", seed, (page, *_lies(placement, seed)), problems)
    return problems


def _lies(placement: Placement, seed: str) -> tuple[object, ...]:
    """How a seed's page lies there: where, its bytes, and what the lock remembers of it."""
    row = placement.rows.get(seed)
    path = placement.there.pages.get(seed) or (row.page if row else "")
    try:
        return path, row, (placement.config.root / path).read_bytes() if path else b""
    except OSError:
        return path, row, object()
