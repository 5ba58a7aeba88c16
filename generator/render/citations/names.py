"""An author's name as it stands in a byline goes in, its parts as citation formats sort them come out.

A byline does not say which words are the family name. What looks like an institution, or cannot be divided, stays
whole, since a name that is not divided is still a right one.
"""

import re
from collections.abc import Collection

from generator.core.urls import fold_name
from generator.render.citations.record import Creator, one_line

PARTICLES = frozenset(
    "af al ap bin da dal das de degli dei del della den der di do dos du el ibn la las le lo los "
    "ten ter van vom von y zu zum zur".split()
)
SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
INSTITUTIONS = frozenset(
    "administration agency archive archives army assembly association authority bank board bureau center centre "
    "college commission committee council court department desk editorial editors embassy foundation fund group "
    "institute institution magazine ministry museum navy network news office organisation organization party police "
    "press project redaccion review secretariat senate society staff team times union university "
    "agencia asamblea asociacion banco comision comite congreso consejo corte departamento diario ejercito embajada "
    "fundacion gobierno instituto ministerio oficina organizacion prensa revista secretaria universidad".split()
)
"""Words of names, without accents, that no person's name holds."""
JOINTS = frozenset(("of", "for", "the", "and", "&"))
MOST_WORDS = 6


def split_name(name: str, lang: str = "", institutions: Collection[str] = ()) -> Creator:
    """The parts of an author's name. ``institutions`` are the names, as ``fold_name`` gives them, that are known not to
    be people's; ``lang`` is the page's: a Spanish name of four words ends with two surnames."""
    name = one_line(name)
    words = name.replace(",", " ").split()
    if is_institution(words) or fold_name(name) in institutions:
        return Creator(literal=name)
    suffix = words.pop() if len(words) > 2 and words[-1].casefold() in SUFFIXES else ""
    family, comma, given = (part.strip() for part in name.removesuffix(suffix).strip(" ,").partition(","))
    if comma and given:
        return Creator(family, given, suffix)
    start = start_of_family(words, lang)
    return Creator(" ".join(words[start:]), " ".join(words[:start]), suffix)


def is_institution(words: list[str]) -> bool:
    """Whether the words of a name are no person's, or too few or too many to divide."""
    plain = {fold_name(word) for word in words}
    return (
        not 2 <= len(words) <= MOST_WORDS
        or bool(plain & INSTITUTIONS)
        or any(word.casefold() in JOINTS or re.search(r"[0-9@/]", word) for word in words)
        or all(word.isupper() and len(word) <= 4 and "." not in word for word in words)
    )


def start_of_family(words: list[str], lang: str) -> int:
    """Where the family name begins: at the last word, or at the particles before it (``de la Cruz``)."""
    start = len(words) - 1
    if lang.partition("-")[0] == "es" and len(words) == 4 and not PARTICLES & set(words):
        start -= 1
    while start > 0 and words[start - 1] in PARTICLES:
        start -= 1
    return start
