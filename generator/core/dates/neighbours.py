"""The words around a number or a month that tell whether it is part of a date, and the verbs that tell its tense."""

FUNCTION_WORDS = frozenset(
    (
        "the a an and or but nor yet so if when while where which who whom that this these those as at by for from in"
        " into of on onto over since than then there to until upon with within without was were is are be been has"
        " have had did does do will would could can may might must it he she they we i you its his her their"
        " el la los las un una unos unas y e o u pero si cuando donde que quien como a al ante con contra de del desde"
        " en entre hacia hasta para por según sin sobre tras fue fueron era eran es son se ha han había habían su sus"
        " no not also only after before during because although though amid against under"
    ).split()
)
"""Words that can follow a year: any other word in lower case may be what a number counts."""

COUNTED = frozenset(
    (
        "people persons men women children troops soldiers officers police agents workers jobs families migrants"
        " refugees deaths homicides murders cases dollars euros pesos pounds yen reais million billion trillion"
        " thousand hundred percent per km kilometers kilometres miles meters metres feet hectares acres tons tonnes"
        " kilos kilograms grams barrels litres liters years months weeks days hours minutes seconds times votes seats"
        " words pages copies units mw watts degrees points shares calories"
        " personas hombres mujeres niños soldados policías agentes dólares millones mil ciento kilómetros toneladas"
        " kilos años meses días horas minutos veces votos páginas casos familias hectáreas"
    ).split()
)
"""What numbers count, and years do not."""

NUMBERED = frozenset(
    (
        "resolution resolución decree decreto law ley bill article artículo section sección no nº n° number número room"
        " page pages página p pp flight vuelo route highway boeing channel chapter capítulo act docket case order"
        " directive regulation convention protocol paragraph isbn issn tel phone teléfono fax model modelo"
        " version versión windows office suite apartment box psalm form table figure fig eq agenda vision iso version"
    ).split()
)
"""Words before a number that is a name's: ``Resolution 1973``, ``Agenda 2030``."""

FUTURE = frozenset(
    (
        "will shall ll scheduled upcoming expected planned intends"
        " será serán habrá prevé prevista previsto tendrá tendrán irá irán"
    ).split()
)
FUTURE_BEFORE_TO = frozenset("set plans due going hopes".split())
"""Words that look forward before *to* alone."""
PAST = frozenset(
    (
        "was were had met said told held took came went gave made began left led won lost sent spoke wrote saw found"
        " became got fell rose ran cut broke brought built chose flew grew kept paid put read shot sold stood"
        " struck fue fueron era eran había dijo hizo tuvo hubo dio llegó firmó"
    ).split()
)
"""Verbs that tell whether a sentence looks forward or back; so do words in ``-ed``, ``-ó`` and ``-aron``."""
