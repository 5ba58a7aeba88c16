"""Countries as a text names them: a name or a common short form in, the ordinary English name out; and the country
of an adjective or of a people. Territories that are no states (Hong Kong, Puerto Rico) are not here."""

from functools import cache

from babel import Locale

from generator.core.urls import fold_accents

# One state a line: ISO 3166 code; ordinary name where Babel's is not it; other names; adjectives and the people's name.
STATES = """
AD;;;Andorran
AE;;UAE,U.A.E.,Emirates;Emirati
AF;;;Afghan
AG;Antigua and Barbuda;Antigua;Antiguan
AL;;;Albanian
AM;;;Armenian
AO;;;Angolan
AR;;;Argentine,Argentinian,Argentinean
AT;;;Austrian
AU;;;Australian,Aussie
AZ;;;Azerbaijani,Azeri
BA;Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian
BB;;;Barbadian,Bajan
BD;;;Bangladeshi
BE;;;Belgian
BF;;;Burkinabe,Burkinabé
BG;;;Bulgarian
BH;;;Bahraini
BI;;;Burundian
BJ;;;Beninese
BN;;;Bruneian
BO;;;Bolivian
BR;;;Brazilian
BS;;The Bahamas;Bahamian
BT;;;Bhutanese
BW;;;Botswanan
BY;;;Belarusian,Belarussian
BZ;;;Belizean
CA;;;Canadian
CD;Democratic Republic of the Congo;Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Zaire;Congolese
CF;;CAR;
CG;Republic of the Congo;Congo-Brazzaville;
CH;;;Swiss
CI;Ivory Coast;Côte d'Ivoire,Côte d’Ivoire;Ivorian
CL;;;Chilean
CM;;;Cameroonian
CN;;People's Republic of China,People’s Republic of China,PRC,Communist China,mainland China;Chinese
CO;;;Colombian
CR;;;Costa Rican
CU;;;Cuban
CV;;Cabo Verde;Cape Verdean
CY;;;Cypriot
CZ;Czech Republic;Czechia;Czech
DE;;;German
DJ;;;Djiboutian
DK;;;Danish,Dane
DM;;;
DO;;;
DZ;;;Algerian
EC;;;Ecuadorian,Ecuadorean,Ecuadoran
EE;;;Estonian
EG;;;Egyptian
ER;;;Eritrean
ES;;;Spanish,Spaniard
ET;;;Ethiopian
FI;;;Finnish,Finn
FJ;;;Fijian
FM;;;Micronesian
FR;;;French,Frenchman,Frenchmen,Frenchwoman
GA;;;Gabonese
GB;United Kingdom;UK,U.K.,Britain,Great Britain;British,Briton,Brit
GD;;;Grenadian
GE;;;Georgian
GH;;;Ghanaian
GM;;The Gambia;Gambian
GN;;;Guinean
GQ;;;Equatorial Guinean
GR;;;Greek
GT;;;Guatemalan
GW;;;
GY;;;Guyanese
HN;;;Honduran
HR;;;Croatian,Croat
HT;;;Haitian
HU;;;Hungarian
ID;;;Indonesian
IE;;Republic of Ireland;Irish,Irishman,Irishmen
IL;;State of Israel;Israeli
IN;;;Indian
IQ;;;Iraqi
IR;;Islamic Republic of Iran;Iranian
IS;;;Icelandic,Icelander
IT;;;Italian
JM;;;Jamaican
JO;;;Jordanian
JP;;;Japanese
KE;;;Kenyan
KG;;;Kyrgyz
KH;;;Cambodian
KI;;;
KM;;;Comorian
KN;St Kitts and Nevis;St. Kitts and Nevis,Saint Kitts and Nevis;
KP;;DPRK,Democratic People's Republic of Korea,Democratic People’s Republic of Korea;North Korean
KR;;Republic of Korea,ROK;South Korean,Korean
KW;;;Kuwaiti
KZ;;;Kazakh,Kazakhstani
LA;;;Laotian,Lao
LB;;;Lebanese
LC;St Lucia;St. Lucia,Saint Lucia;
LI;;;
LK;;;Sri Lankan
LR;;;Liberian
LS;;;
LT;;;Lithuanian
LU;;;
LV;;;Latvian
LY;;;Libyan
MA;;;Moroccan
MC;;;
MD;;;Moldovan
ME;;;Montenegrin
MG;;;Malagasy
MH;;;Marshallese
MK;;Macedonia;Macedonian
ML;;;Malian
MM;Myanmar;Burma;Burmese
MN;;;Mongolian
MR;;;Mauritanian
MT;;;Maltese
MU;;;Mauritian
MV;;;Maldivian
MW;;;Malawian
MX;;;Mexican
MY;;;Malaysian
MZ;;;Mozambican
NA;;;Namibian
NE;;;Nigerien
NG;;;Nigerian
NI;;;Nicaraguan
NL;;The Netherlands,Holland;Dutch,Dutchman
NO;;;Norwegian
NP;;;Nepali,Nepalese
NR;;;Nauruan
NZ;;;New Zealander,Kiwi
OM;;;Omani
PA;;;Panamanian
PE;;;Peruvian
PG;;;
PH;;The Philippines;Philippine,Filipino,Filipina
PK;;;Pakistani
PL;;;Polish,Pole
PS;Palestine;State of Palestine;Palestinian
PT;;;Portuguese
PW;;;Palauan
PY;;;Paraguayan
QA;;;Qatari
RO;;;Romanian
RS;;;Serbian,Serb
RU;;Russian Federation;Russian
RW;;;Rwandan
SA;;KSA;Saudi,Saudi Arabian
SB;;;
SC;;;
SD;;;Sudanese
SE;;;Swedish,Swede
SG;;;Singaporean
SI;;;Slovenian,Slovene
SK;;;Slovak,Slovakian
SL;;;Sierra Leonean
SM;;;
SN;;;Senegalese
SO;;;Somali
SR;;;Surinamese
SS;;;South Sudanese
ST;Sao Tome and Principe;São Tomé and Príncipe;
SV;;;Salvadoran,Salvadorean
SY;;;Syrian
SZ;Eswatini;Swaziland;Swazi
TD;;;Chadian
TG;;;Togolese
TH;;;Thai
TJ;;;Tajik
TL;East Timor;Timor-Leste;Timorese
TM;;;Turkmen
TN;;;Tunisian
TO;;;Tongan
TR;Turkey;Türkiye;Turkish,Turk
TT;Trinidad and Tobago;Trinidad;Trinidadian
TV;;;
TW;;Republic of China;Taiwanese
TZ;;;Tanzanian
UA;;;Ukrainian
UG;;;Ugandan
US;;US,U.S.,USA,U.S.A.,United States of America,America;American,Yankee
UY;;;Uruguayan
UZ;;;Uzbek
VA;Vatican City;Vatican,Holy See;
VC;St Vincent and the Grenadines;St. Vincent and the Grenadines,Saint Vincent and the Grenadines;
VE;;;Venezuelan
VN;;Viet Nam;Vietnamese
VU;;;
WS;;;Samoan
XK;;;Kosovar,Kosovan
YE;;;Yemeni
ZA;;;South African
ZM;;;Zambian
ZW;;;Zimbabwean
SU;Soviet Union;USSR,U.S.S.R.;Soviet
YU;Yugoslavia;;Yugoslav,Yugoslavian
DD;East Germany;GDR,German Democratic Republic;East German
CS;Czechoslovakia;;Czechoslovak
"""
SPANISH_SHORT_FORMS = {
    "EE.UU.": "US",
    "EE. UU.": "US",
    "EEUU": "US",
    "EUA": "US",
    "Gran Bretaña": "GB",
    "Unión Soviética": "SU",
}
# Forms and adjectives that fit more than one state, by the codes of those states.
SHARED_FORMS = {
    "Congo": ("CD", "CG"),
    "Congolese": ("CD", "CG"),
    "Korean": ("KR", "KP"),
    "Koreans": ("KR", "KP"),
}
# Words that end like a people's adjective have no plural of their own.
NO_PLURAL = ("ese", "sh", "ch", "ss", "men", "man", "Thai")


@cache
def country_forms() -> dict[str, str]:
    """Every form that names a country, as written (``US``, ``The Gambia``, ``Estados Unidos``), to its ordinary name.

    Acronyms keep their case, so that "us" and "car" name nothing; accent-less spellings are in too.
    """
    english, spanish = Locale("en").territories, Locale("es").territories
    forms: dict[str, str] = {}
    for code, name, aliases, _ in rows():
        official = [str(territories.get(code) or "") for territories in (english, spanish)]
        for form in (name, *official, *aliases):
            forms.setdefault(form, name)
    forms |= {form: country_of_code(code) for form, code in SPANISH_SHORT_FORMS.items()}
    forms |= {fold_accents(form): name for form, name in forms.items()}
    return {
        form: name
        for form, name in forms.items()
        if form and "&" not in form and "(" not in form and form not in SHARED_FORMS
    }


@cache
def country_adjectives() -> dict[str, str]:
    """Every adjective and name of a people (``Mexican``, ``Mexicans``) to the country's ordinary name."""
    adjectives: dict[str, str] = {}
    for _, name, _, words in rows():
        for word in words:
            adjectives.setdefault(word, name)
            if not word.endswith(NO_PLURAL):
                adjectives.setdefault(word + "s", name)
    return adjectives


def country_name(form: str) -> str | None:
    """The ordinary English name of the country that a form names, or None. Adjectives name no country.

    An article, case (save in acronyms) and accents make no difference: ``the United States``, ``U.S.`` and
    ``Estados Unidos`` all give ``United States``.
    """
    plain = " ".join(form.split())
    if plain[:4].casefold() == "the ":
        plain = plain[4:]
    return country_forms().get(plain) or (
        folded_forms().get(fold_accents(plain).casefold()) if len(plain) > 4 else None
    )


@cache
def names_of_country(name: str) -> tuple[str, ...]:
    """The forms that name a country, given its ordinary name: in English and in Spanish, short and long."""
    return tuple(form for form, country in country_forms().items() if country == name)


def country_of_adjective(word: str) -> str | None:
    """The country of a capitalised adjective or people's name (``Colombian``, ``Britons``), or None."""
    return country_adjectives().get(word)


@cache
def countries_sharing(form: str) -> tuple[str, ...]:
    """The countries between which a form or adjective leaves the choice (``Congo``, ``Korean``); empty for others.

    Only a text that names one of them in full tells which is meant.
    """
    return tuple(country_of_code(code) for code in SHARED_FORMS.get(form, ()))


@cache
def folded_forms() -> dict[str, str]:
    """The forms that are words and no acronyms, without case and accents."""
    return {fold_accents(form).casefold(): name for form, name in country_forms().items() if not form.isupper()}


@cache
def rows() -> tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...]:
    """The table's lines, read: code, ordinary name, other names, adjectives."""
    english = Locale("en").territories
    lines = (line.split(";") for line in STATES.strip().splitlines())
    return tuple(
        (code, name or str(english[code]), split_list(more), split_list(words)) for code, name, more, words in lines
    )


def split_list(text: str) -> tuple[str, ...]:
    """The parts of a list with commas."""
    return tuple(part for part in text.split(",") if part)


def country_of_code(code: str) -> str:
    """The ordinary name of a state by its code in the table. Raises StopIteration for an unknown code."""
    return next(name for known, name, _, _ in rows() if known == code)
