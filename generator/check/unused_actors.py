"""An actor that no source names: an actor page, or an entry of a note, without evidence."""

from collections.abc import Iterator

from generator.check.collection import Collection
from generator.core.model import Actor, Location, Problem
from generator.core.problems import make_problem


def find_unused_actors(collection: Collection) -> Iterator[Problem]:
    """``actor-unused`` at the actor's page, or else where a note lists it."""
    site = collection.site
    sources = (page.id for page in site.pages.values() if page.kind == "source")
    named = {actor for page_id in sources for actor in site.page_actors.get(page_id, ())}
    for actor in site.actors.values():
        if actor.id in named:
            continue
        place = _place(collection, actor)
        message = f"No source names “{actor.name}”."
        if actor.page_id:
            hint = "If the sources write the name otherwise, list that form under aliases; else the page can go."
        else:
            hint = "List it in the source that names it, in the form that stands there; else take the entry out."
        yield make_problem("actor-unused", place.path, message, line=place.line, hint=hint)


def _place(collection: Collection, actor: Actor) -> Location:
    pages = collection.site.pages
    if actor.page_id in pages:
        return Location(pages[actor.page_id].path)
    for page_id, actors in collection.names.entry_actors.items():
        if actor.id in actors:
            lines, number = pages[page_id].entry_lines, actors.index(actor.id)
            return Location(pages[page_id].path, lines[number] if number < len(lines) else None)
    return Location(collection.config.relative(collection.config.content))
