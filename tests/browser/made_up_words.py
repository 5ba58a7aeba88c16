"""The words of the made-up collection: its cast of some 250 actors, places and agreements, and its sentences.

Everything is our own invention, and the same every time. What becomes of it is ``made_up_collection``'s business.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice

FIRST = (
    "Mariana Tomás Íñigo Łucja Ana Luis Elena Jorge Ruth Peter Hanna Omar Inés Paul Clara David Marta Hugo Nadia Karl "
    "Rosa Søren Aïcha Zoë Matěj Ximena Bjørn Ludmila Ödön Célia"
).split()
LAST = (
    "Costa Rivera Núñez Żakowska Ferrão Duarte Holm Okafor Lindqvist Marsh Novák Petrov Quist Sato Tran Ulloa Varga "
    "Weiss Abellán Brandão Çelik Dvořák Ekström Fontaine Grönholm Hakimi Ibáñez Jørgensen Kowal Llorente"
).split()
ROLES = (
    "Minister of Ports|Harbour Master|Senator|Ambassador|Admiral|Director of Customs|Lighthouse Keeper|"
    "Foreign Secretary|Mayor of Harbour City|Professor of Sea Law"
).split("|")
HEADS = "Ministry|Authority|Institute|Union|Council|Agency".split("|")
MATTERS = (
    "Ports|Customs|Coastal Lighting|Sea Law|Small Fisheries|Dry Docks|Tides|Pilots|Salvage|Ferries|Quarantine"
).split("|")
COUNTRIES = (
    "Portugal|Norland|Kenya|Mexico|Japan|Estonia|Lumeria|Uruguay|Iceland|Ghana|Vietnam|Peru|Malta|Chile|Norway|"
    "São Tomé and Príncipe|Brazil|New Zealand|Ireland|Côte d’Ivoire"
).split("|")
PLACES = (
    "Harbour City|Gull Point|North Mole|Salt Quay|Cape Ambrose|Lantern Bay|Old Ferry Steps|Heron Sound|Rope Walk|"
    "Port Salvador|Whitecliff|Long Sands|Eel Creek|Pilot Island|Amber Coast|Stone Jetty|Mirror Lagoon|Fog Harbour|"
    "Anchor Hill|Kelp Strait|Swan Basin|Tidewater|Coral Gate|Oyster Bank|Seven Buoys|Signal Rock|Net Row|Bell Reef|"
    "Puerto del Ángel|Lisbon"
).split("|")
AGREEMENTS = (
    "Coastal Patrol Accord|Fisheries Treaty|Harbour Safety Convention|Joint Patrol Initiative|Tide Tables Protocol|"
    "Dry Dock Agreement|Lighthouse Charter|Pilots Convention|Salvage Treaty|Ferry Compact|Quarantine Protocol|"
    "Herring Accord|Buoy Agreement|Kelp Treaty|Customs Memorandum|Lantern Bay Declaration|Small Craft Convention|"
    "Anchor Pact|Coral Gate Accord|Seven Buoys Treaty"
).split("|")
LONG_NAME = (
    "Standing Interministerial Commission for the Coordination of Harbour Safety, Coastal Lighting and the Protection "
    "of Small Fishing Fleets of the Northern Provinces"
)
UNBROKEN_NAME = "Hafenverwaltungsgenossenschaftsvorstandsversammlung"
HOSTILE_NAME = 'Nets & "Ropes" <Brothers>'

SENTENCES = (
    "{person} told reporters in {place} that the {org} would open its books by spring.",
    "The {org} asked {country} for two more ships before winter, and {person} agreed.",
    "Under the {agreement}, {country} sends its pilots to {place} without a fee.",
    "“We have waited long enough,” {person} said of the {agreement}.",
    "{person} and {second} met in {place} to count the lamps that still burn.",
    "The {org} published a table of dues that nobody in {place} could read.",
    "Crews from {country} refused the new boarding rules of the {agreement}.",
    "{second} wrote to the {org} that the radar had been switched off at night.",
    "Neither {country} nor the {org} has paid for the dredging of {place}.",
    "On {date}, {person} signed the {agreement} in {place} for {country}.",
    "{person} left the {org} in {month}, and {second} took the chair.",
    "The {org} had closed the harbour of {place} on {date} after a storm.",
    "Last year {country} sent {person} to {place} to speak about the {agreement}.",
    "A committee heard the case of a ferry, deferred it, and heard it again.",
    "The quotas were the one open question, and the oldest.",
)
SPANISH_SENTENCES = (
    "{person} dijo en {place} que la reunión con {second} había sido larga y útil.",
    "El {org} pidió a {country} dos barcos más antes del invierno.",
    "El {date_es}, {person} firmó el {agreement} en {place}.",
    "Los pescadores de {place} no aceptan todavía las cuotas del {agreement}.",
    "{second} escribió al {org} que el radar se apagaba cada noche.",
    "La niebla cerró el puerto durante tres días, y nadie supo quién debía pagar las lámparas.",
)
ARABIC = (
    "اجتمعت Mariana Costa مع الصيادين في الميناء القديم وتحدثت عن المصابيح والسفن الصغيرة.",
    "قال Tomás Rivera إن الدوريات ستبدأ في الربيع وإن السفن جاهزة منذ الشتاء.",
    "لم يدفع أحد رسوم المنارة هذا العام، وبقيت الأبواب مغلقة حتى المساء.",
)
HEBREW = (
    "Mariana Costa נפגשה עם הדייגים בנמל הישן ודיברה על המנורות ועל הסירות הקטנות.",
    "איש לא שילם השנה את דמי המגדלור, והשערים נשארו סגורים עד הערב.",
)
TOPICS = "lamps|quotas|ferries|the dredging|pilot fees|small craft|the dry dock|radar|tides|boarding rules".split("|")
MONTHS = "January February March April May June July August September October November December".split()
MONTHS_ES = ("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre").split()


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody or something of the cast. ``short`` is what a source calls it after the first time."""

    name: str
    kind: str
    short: str = ""


def make_cast() -> dict[str, tuple[Figure, ...]]:
    """The cast by kind, each kind's most often named first: 120 people, 60 organisations, 20 countries, 30 places and
    20 agreements."""
    pairs = [(first, last) for turn in range(4) for first, last in zip(FIRST, turned(LAST, 7 * turn), strict=True)]
    people = tuple(Figure(f"{first} {last}", "person", last) for first, last in pairs)
    named = [f"{head} of {matter}" for matter in MATTERS for head in HEADS][:57]
    return {
        "person": people,
        "organization": named_all([*named, LONG_NAME, UNBROKEN_NAME, HOSTILE_NAME], "organization"),
        "country": named_all(COUNTRIES, "country"),
        "place": named_all(PLACES, "place"),
        "agreement": named_all(AGREEMENTS, "agreement"),
    }


def turned(words: Sequence[str], by: int) -> list[str]:
    """The words, beginning with another one."""
    return list(islice(cycle(words), by, by + len(words)))


def named_all(names: Sequence[str], kind: str) -> tuple[Figure, ...]:
    """Figures of one kind."""
    return tuple(Figure(name, kind) for name in names)
