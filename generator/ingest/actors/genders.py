"""Whether an honorific or a given name tells a woman or a man. It only keeps persons of one surname apart."""

import re

from generator.core.urls import fold_name
from generator.ingest.actors.spans import Find

HONORIFIC = re.compile(r"\b(Mr|Mrs|Ms|Miss|Mme|Sr|Sra|Srta|Señora?|Herr|Frau|Monsieur|Madame)\.? \Z")
MENS = frozenset(("Mr", "Sr", "Señor", "Herr", "Monsieur"))
WOMEN = frozenset(
    """
alice amy angela ann anne annie beth betty carmen carol caroline catherine charlotte cheryl christine claire condoleezza
deborah denise diane donna dorothy elizabeth ellen emily emma esther eve evelyn frances gail grace heather helen hillary
irene isabel jane janet jean jennifer jill joan joyce judith judy julie karen kate katherine kathleen kelly kim kirsten
laurie liz lourdes louise lucy margaret marie marilyn mary megan mercedes meredith michelle miriam nancy naomi nicole
pamela pilar rachel raquel rosario rosemary ruth sarah sharon shirley sonya stephanie sue susan theresa tracy valerie
veronica wendy yvonne beatriz inés consuelo soledad
""".split()
)
MEN = frozenset(
    """
aaron adam alan albert alex alfred andrew anthony arthur ben benjamin bill bob brian bruce carl carlos charles chris
christopher daniel david dennis diego donald douglas edward enrique eric ernest felipe francis frank fred gary george
gerald gordon greg gustavo harold harry henry howard hugo jack jacob james jason javier jeffrey jeremy jerry jesús jim
joe joel john jonathan jorge josé joseph joshua juan keith ken kenneth kevin larry lawrence louis luis luke manuel mark
martin matthew michael miguel nicholas norman oscar patrick paul peter philip rafael ralph raúl ray raymond richard rick
robert roger ronald roy russell ryan samuel scott sean simon stephen steven thomas tim timothy tom victor vincent walter
william luca joshua ezra elijah ira
""".split()
)
WOMEN_FOLDED = frozenset(map(fold_name, WOMEN))
MEN_FOLDED = frozenset(map(fold_name, MEN))


def honorific_woman(find: Find) -> bool | None:
    """Whether the honorific before a name is a woman's; None without one."""
    match = HONORIFIC.search(find.block.text, max(0, find.start - 12), find.start)
    return match[1] not in MENS if match else None


def given_woman(given: str) -> bool | None:
    """Whether a folded given name is a woman's; None when it tells nothing. In Spanish, Italian and Portuguese the
    endings -a and -o tell it."""
    if given in MEN_FOLDED:
        return False
    if given in WOMEN_FOLDED or (given.endswith("a") and len(given) > 3):
        return True
    return False if given.endswith("o") and len(given) > 3 else None
