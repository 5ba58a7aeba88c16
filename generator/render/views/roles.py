"""Roles in time: what the sources call an actor, each role with the sources that state it, oldest first; and which of
them was its last by a date."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from generator.core.edtf import UNDATED, Moment, earliest
from generator.core.model import Role
from generator.render.dates import ShownDate, machine_date, year_of
from generator.render.views.catalogue import Catalogue, SourceLink, link_page
from generator.render.withhold import publishes_in_full

STATEMENTS_SHOWN = 5
LAST_DATED: Moment = (UNDATED[0] - 1, 0, 0)
"""Before the undated and after every date."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One source's statement of a role. ``source.href`` leads to the paragraph; ``by_editor`` when no paragraph states
    it."""

    source: SourceLink
    date: ShownDate | None
    by_editor: bool


@dataclass(frozen=True, slots=True)
class StatedRole:
    """A role and the sources that state it, oldest first; ``further`` are those after the first five. ``first_year``
    and ``last_year`` are the years of its first and last dated statement, empty when none is dated."""

    text: str
    first_year: str
    last_year: str
    statements: tuple[Statement, ...]
    further: tuple[Statement, ...]


def state_roles(catalogue: Catalogue, here: str, roles: Sequence[Role]) -> tuple[StatedRole, ...]:
    """Each role with its statements; roles in the order in which sources first state them."""
    groups: dict[str, tuple[str, list[Statement]]] = {}
    for role in roles:
        page = catalogue.site.pages[role.page_id]
        link = link_page(catalogue, here, page, role.anchor)
        _, statements = groups.setdefault(role.text.casefold(), (role.text, []))
        statements.append(Statement(link, date_of_role(catalogue, role), not role.anchor and publishes_in_full(page)))
    return tuple(span_role(text, statements) for text, statements in groups.values())


def span_role(text: str, statements: Sequence[Statement]) -> StatedRole:
    """A role over the time in which sources state it."""
    years = [year for statement in statements if statement.date and (year := year_of(statement.date.edtf))]
    first, last = (years[0], years[-1]) if years else ("", "")
    return StatedRole(text, first, last, tuple(statements[:STATEMENTS_SHOWN]), tuple(statements[STATEMENTS_SHOWN:]))


def last_role(roles: tuple[Role, ...], date: str) -> Role | None:
    """Of an actor's roles, oldest first and the undated last, the last that a source states by a date; without a date
    the last that is dated, else any. A source without a date says nothing of when."""
    limit = min(earliest(date), LAST_DATED) if date else LAST_DATED
    dated = bisect_right(roles, limit, key=moment_of)
    if dated:
        return roles[dated - 1]
    return roles[-1] if roles and not date else None


def moment_of(role: Role) -> Moment:
    """What sorts roles in time."""
    return earliest(role.date)


def date_of_role(catalogue: Catalogue, role: Role) -> ShownDate | None:
    """The date of the source that states a role; inferred if that source's is."""
    if not role.date:
        return None
    shown = catalogue.dates.get(role.page_id)
    return shown if shown and shown.edtf == role.date else ShownDate(role.date, machine_date(role.date))
