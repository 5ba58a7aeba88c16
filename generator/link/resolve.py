"""Names and aliases of all pages go in, one registry of actors comes out, with the forms that name them in each page.

What is one actor is decided by the rules in ``identity``; what cannot be decided is kept apart and reported. Finding
the forms in a text is left to ``matching``.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.core.model import Actor, Page, Problem
from generator.core.problems import make_problem, sort_problems
from generator.core.urls import fold_name, page_address
from generator.link.forms import clean_form, forms_of_one, is_safe_anywhere
from generator.link.identity import join_groups
from generator.link.identity.groups import Group, group_entries
from generator.link.registry import Cluster, address_actors, make_cluster

Ids = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """Every name that the site knows. A form is a name as ``forms.clean_form`` gives it; where it has several ids it is
    ambiguous, and names nobody. Plain dictionaries of texts, so that it passes between processes quickly."""

    actors: Mapping[str, Actor]  # by id, in order of ids
    entry_actors: Mapping[str, Ids]  # by page id: the actor of each of the page's entries
    page_forms: Mapping[str, Mapping[str, Ids]]  # by page id: forms that its entries give
    site_forms: Mapping[str, Ids]  # forms that name an actor in any page
    known: Mapping[str, Ids]  # folded names (urls.fold_name) to actors, for links by hand
    titles: Mapping[str, Ids]  # folded titles and aliases to pages that are no actor's
    addresses: Mapping[str, str]  # by page id: the page's address in the site


def resolve_names(pages: Sequence[Page]) -> tuple[Names, tuple[Problem, ...]]:
    """The registry of all pages' actors, whatever the order of the pages, and what could not be decided.

    Time grows with the number of entries: names are compared within buckets only.
    """
    ordered = sorted(pages, key=lambda page: page.id)
    groups = group_entries(ordered)
    partition, problems = join_groups(groups)
    clusters = [make_cluster(partition.members(root), partition.card(root)) for root in partition.roots()]
    actors = address_actors(clusters)
    entry_actors = _entry_actors(ordered, clusters, actors)
    page_forms, shared = _page_forms(ordered, {actor.id: actor for actor in actors}, entry_actors)
    names = Names(
        actors={actor.id: actor for actor in sorted(actors, key=lambda actor: actor.id)},
        entry_actors=entry_actors,
        page_forms=page_forms,
        site_forms=_site_forms(actors),
        known=_known(actors),
        titles=_titles(ordered),
        addresses=_addresses(ordered, actors),
    )
    return names, sort_problems([*problems, *shared])


def _entry_actors(pages: Iterable[Page], clusters: Sequence[Cluster], actors: Sequence[Actor]) -> dict[str, Ids]:
    found = {page.id: [""] * len(page.entries) for page in pages if page.entries}
    for cluster, actor in zip(clusters, actors, strict=True):
        for group in cluster.groups:
            _note_actor(found, group, actor.id)
    return {page_id: tuple(ids) for page_id, ids in found.items()}


def _note_actor(found: dict[str, list[str]], group: Group, actor_id: str) -> None:
    for sighting in group.sightings:
        found[sighting.page.id][sighting.number] = actor_id


def _page_forms(
    pages: Iterable[Page], actors: Mapping[str, Actor], entry_actors: Mapping[str, Ids]
) -> tuple[dict[str, Mapping[str, Ids]], list[Problem]]:
    """The forms of each page's entries, and a problem for each form that two of a page's actors share.

    An alias of the actor's card counts too, unless an entry of the page claims it for another. An entry's other form
    that is the very name on another actor's card is that actor's, and a problem.
    """
    carded_names = forms_of_one((clean_form(actor.name), actor.id) for actor in actors.values() if actor.page_id)
    forms: dict[str, Mapping[str, Ids]] = {}
    problems: list[Problem] = []
    clean = _Cleaner()
    for page in pages:
        if not page.entries:
            continue
        ids = entry_actors[page.id]
        claims = [
            (clean[form], actor_id, form is not entry.name)
            for entry, actor_id in zip(page.entries, ids, strict=True)
            for form in (entry.name, *entry.forms)
        ]
        strays = {
            form: (actor_id, carded_names[form])
            for form, actor_id, is_other in claims
            if is_other and carded_names.get(form, (actor_id,)) != (actor_id,)
        }
        problems += [_stray_form(page, ids, form, *stray, actors) for form, stray in strays.items()]
        kept = {form: owners for form, (_, owners) in strays.items()}
        own = {**forms_of_one((form, actor_id) for form, actor_id, _ in claims), **kept}
        carded = [actors[actor_id] for actor_id in dict.fromkeys(ids) if actors[actor_id].page_id]
        aliases = forms_of_one((clean[alias], actor.id) for actor in carded for alias in actor.aliases)
        forms[page.id] = {**aliases, **own}
        shared = {form: owners for form, owners in own.items() if len(owners) > 1}
        problems += [_shared_form(page, ids, form, owners, actors) for form, owners in shared.items()]
    return forms, problems


def _stray_form(page: Page, ids: Ids, form: str, claimed: str, owners: Ids, actors: Mapping[str, Actor]) -> Problem:
    number = ids.index(claimed)
    line = page.entry_lines[number] if number < len(page.entry_lines) else None
    message = f"“{form}” is listed under “{actors[claimed].name}”, but an actor page bears that name; it leads there."
    hint = f"Take it from the entry’s “as”, and list “{actors[owners[0]].name}” as an entry of its own."
    return make_problem("ambiguous-name", page.path, message, line=line, hint=hint)


class _Cleaner(dict[str, str]):
    """``clean_form``, remembered for the length of one run."""

    def __missing__(self, form: str) -> str:
        self[form] = clean = clean_form(form)
        return clean


def _shared_form(page: Page, ids: Ids, form: str, owners: Ids, actors: Mapping[str, Actor]) -> Problem:
    number = max(ids.index(owner) for owner in owners)
    named = " or ".join(f"“{actors[owner].name}”" for owner in owners)
    message = f"“{form}” could be {named} in this page, so it leads to none of them."
    hint = f"Keep it in one entry, or link by hand where it stands: [[{actors[owners[0]].name}|{form}]]."
    line = page.entry_lines[number] if number < len(page.entry_lines) else None
    return make_problem("ambiguous-name", page.path, message, line=line, hint=hint)


def _site_forms(actors: Iterable[Actor]) -> dict[str, Ids]:
    claims = ((form, actor) for actor in actors for form in map(clean_form, (actor.name, *actor.aliases)))
    return forms_of_one((form, actor.id) for form, actor in claims if form and is_safe_anywhere(form, actor.kind))


def _known(actors: Iterable[Actor]) -> dict[str, Ids]:
    return forms_of_one((fold_name(name), actor.id) for actor in actors for name in (actor.name, *actor.aliases))


def _titles(pages: Iterable[Page]) -> dict[str, Ids]:
    """The titles and other names of pages that are no actor's. A title goes before an alias of another page."""
    own = [page for page in pages if not page.card]
    titles = forms_of_one((fold_name(page.title), page.id) for page in own)
    return forms_of_one((fold_name(alias), page.id) for page in own for alias in page.aliases) | titles


def _addresses(pages: Iterable[Page], actors: Iterable[Actor]) -> dict[str, str]:
    """A page about an actor stands at the actor's address."""
    own = {actor.page_id: f"{actor.id}/" for actor in actors if actor.page_id}
    return {page.id: own.get(page.id) or page_address(page.id) for page in pages}
