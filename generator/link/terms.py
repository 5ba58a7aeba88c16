"""The words of a text that tell it from other texts, counted: no stop words of English and Spanish, no numbers."""

import re
from collections import Counter
from collections.abc import Mapping
from operator import itemgetter

from generator.core.urls import fold_accents
from generator.link.forms import fold_form

WORD = re.compile(r"[^\W\d_]{3,}")
ASCII_WORD = re.compile(r"[a-z]{3,}")  # enough for most texts after folding, and much faster
MOST_TERMS = 400
ENGLISH = """
about above according after again against all almost also although among and another any are around because been
before being below between both but came can cannot come could did does doing done down during each either else ever
every few first for from further get gets getting give given goes going gone got had has have having her here hers
herself him himself his how however into its itself just last least less like made make makes making many may might
mine more most much must myself near neither never new next nor not now off often once one only onto other others our
ours ourselves out over own per perhaps put quite rather said same saw say says second see seen several shall she
should since some still such take taken than that the their theirs them themselves then there therefore these they
this those though three through thus time times together told too toward towards two under until upon use used uses
using very via want wants was way well went were what whatever when where whether which while who whom whose why will
with within without would year years yes yet you your yours yourself
"""
SPANISH = """
además adónde ahora algo alguna algunas alguno algunos algún allí ambos ante antes aquel aquella aquellas aquellos
aquí así aun aunque ayer año años aún bajo bien cada casi como con contra cual cuales cualquier cuando cuanto cuya
cuyo cómo del desde después dice dicho dijo donde dos durante día días ella ellas ello ellos entonces entre era eran
eres esa esas ese eso esos esta estaba estaban estado estamos estar estas este esto estos estoy está están fue fueron
fui gran haber había habían hace hacer hacia han hasta hay hizo hoy las les los luego mas me menos mi mientras mis
misma mismo muy más nada ni ninguna ninguno ningún nos nosotros nuestra nuestro nunca otra otras otro otros para pero
poco por porque pues que quien quienes quién qué sea sean según ser será si sido siempre siendo sin sino sobre solo
somos son soy sus sólo tal también tampoco tan tanto te tener tenía ti tiene tienen toda todas todavía todo todos tras
tres tu un una unas uno unos usted ustedes varias varios veces vez ya yo
"""
STOP_WORDS = frozenset(fold_accents(ENGLISH + SPANISH).split())


def count_terms(text: str) -> Mapping[str, int]:
    """A text's words of three letters and more, folded, with their counts: the most frequent ``MOST_TERMS`` of them.

    Of equally frequent ones those that come first in the text.
    """
    counts = Counter(folded_words(text))
    for word in STOP_WORDS & counts.keys():
        del counts[word]
    if len(counts) <= MOST_TERMS:
        return dict(counts)
    return dict(sorted(counts.items(), key=itemgetter(1), reverse=True)[:MOST_TERMS])


def folded_words(text: str) -> list[str]:
    """The words of three letters and more, without accents and case, in order."""
    plain = fold_form(text).casefold()
    return (ASCII_WORD if plain.isascii() else WORD).findall(plain)
