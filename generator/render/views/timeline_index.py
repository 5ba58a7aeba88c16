"""The timeline's index: one small file that tells a script of every event of every page which actors it names and how
its date is known, so that a filter can find the rows of all pages. It holds no sentence of any source.

The file is ``{"page": 100, "actors": [[id, name, kind], …], "bases": ["explicit", …], "events": [[0, 7, 3], …]}``. An
event is a list of numbers, its basis first and then its actors, which are places in the two lists before; events stand
in the order of the timeline, ``page`` of them a page.
"""

import json
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import get_args

from generator.core.edtf import earliest
from generator.core.model import Event, EventBasis, Site
from generator.render.dates import part_of_year, year_of
from generator.render.views.catalogue import Catalogue
from generator.render.views.frame import PlannedFile
from generator.render.views.lists import PAGE_LENGTH

INDEX_FILE = "timeline/events.json"
BASES: tuple[EventBasis, ...] = get_args(EventBasis)


def order_events(site: Site) -> list[Event]:
    """All events in the order of the timeline."""
    return sorted(site.timeline, key=event_order)


def event_order(event: Event) -> tuple[bool, int, str, int, str, tuple[int, int, int]]:
    """What sorts events so that those of one year, and in it those of one month or season, stand together; those of no
    known year stand last."""
    year = year_of(event.date)
    moment = earliest(event.date)
    return not year, moment[0], year, moment[1], part_of_year(event.date), moment


def number_actors(site: Site) -> dict[str, int]:
    """The actors that events name by their ids, numbered from 0: those that most events name first, then by id."""
    counts = Counter(actor_id for event in site.timeline for actor_id in event.actor_ids)
    return {actor_id: number for number, actor_id in enumerate(sorted(counts, key=lambda key: (-counts[key], key)))}


def timeline_files(catalogue: Catalogue) -> Iterator[PlannedFile]:
    """The index, where the timeline has more than one page."""
    if len(catalogue.site.timeline) > PAGE_LENGTH:
        yield PlannedFile(INDEX_FILE, partial(write_index, catalogue.site))


def write_index(site: Site) -> bytes:
    """The file's text."""
    text = json.dumps(make_index(site), ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")


def make_index(site: Site) -> dict[str, object]:
    """What the file says."""
    numbers = number_actors(site)
    return {
        "page": PAGE_LENGTH,
        "actors": [[actor_id, site.actors[actor_id].name, site.actors[actor_id].kind] for actor_id in numbers],
        "bases": BASES,
        "events": [
            [BASES.index(event.basis), *(numbers[actor_id] for actor_id in event.actor_ids)]
            for event in order_events(site)
        ],
    }
