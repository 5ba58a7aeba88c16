"""Nicknames that the text gives a person: "Luis Pell, alias El Faro". Groups in, the same groups out with the nickname
as a name of the person."""

import re

from generator.core.urls import fold_name
from generator.ingest.actors.groups import LIMIT, Group, Groups, replace_groups

ALIAS = re.compile(
    r"(?:['’]s)?,? \(?(?:alias|a\.?k\.?a\.?|also known as|better known as|known as|nicknamed|or|dubbed) (?:the )?"
    r"[\"“‘']?([A-ZÁÉÍÓÚÑ][\w’'-]*(?: [A-ZÁÉÍÓÚÑ0-9][\w’'-]*){0,3})[\"”’']?(?=[ ,.;:)]|$)"
)


def join_aliases(groups: Groups) -> None:
    """Give each person the nickname that stands behind the name, and join what was taken for another by it."""
    gone: dict[Group, Group] = {}
    for group in groups.all:
        for find in group.finds[:LIMIT] if group.kind == "person" else ():
            match = ALIAS.match(find.block.text, find.end)
            if not match or (" or " in match[0] and '"' not in match[0] and "“" not in match[0]):
                continue
            key = fold_name(match[1])
            other = groups.by_name.get(key)
            if other is None:
                groups.by_name[key] = group
            elif other is not group and other not in gone and other.kind == "person":
                group.finds.extend(other.finds)
                gone[other] = group
    replace_groups(groups, gone)
