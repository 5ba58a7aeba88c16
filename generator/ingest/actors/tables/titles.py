"""Titles of persons, and the words that stand in titles."""

TITLES = frozenset(
    """ secretary-general director-general attorney-general governor-general major-general co-chair co-chairman
vice-chair vice-chairman vice-chancellor president vice-president president-elect premier chancellor minister secretary
undersecretary chief governor mayor senator congressman congresswoman representative lawmaker deputy ambassador
envoy commissioner director administrator chairman chairwoman chair chairperson speaker leader general lieutenant
colonel major captain sergeant admiral commander brigadier marshal lieutenant corporal private attorney prosecutor
judge justice magistrate sheriff detective inspector constable superintendent agent officer adviser advisor aide
czar tsar spokesman spokeswoman spokesperson counsel lawyer counselor coordinator negotiator diplomat king queen
prince princess duke duchess emperor sultan emir sheikh ayatollah pope cardinal archbishop bishop reverend pastor
rabbi imam father brother sister dean provost professor dr dr. mr mr. mrs mrs. ms ms. miss sir lady dame lord
baroness baron rep. sen. gov. gen. col. lt. lt capt. capt sgt. sgt maj. maj adm. cmdr. prof. prof rev. hon. msgr.
fr. gen sen rep gov founder co-founder ceo executive analyst expert economist scientist researcher historian author
writer journalist reporter correspondent editor columnist commentator host anchor presenter photographer actor
actress singer rapper musician director producer filmmaker comedian model artist designer architect engineer
physicist chemist biologist astronomer astronaut psychologist physician doctor nurse surgeon epidemiologist coach
striker goalkeeper midfielder defender quarterback pitcher captain activist campaigner organizer dissident rebel
warlord kingpin drug-lord boss banker investor businessman businesswoman entrepreneur billionaire tycoon magnate
manager head partner fellow scholar lecturer student teacher candidate nominee incumbent predecessor successor rival
ally colleague husband wife son daughter mother uncle aunt cousin nephew critic witness suspect defendant victim
gunman shooter whistleblower financier lobbyist strategist pollster consultant contractor trader broker republican
democrat congressmember mp mep mla backbencher whip premier taoiseach presidente presidenta secretario secretaria
ministro ministra gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada canciller fiscal
procurador general almirante doctor doctora don doña señor señora director directora embajador embajadora vocero
vocera portavoz líder juez jueza magistrado comandante coronel capitán papa rey reina
""".split()
)
# Words that may stand inside a title, before or after its head word.
TITLE_MODIFIERS = frozenset(
    """
vice deputy acting former interim assistant associate senior chief prime foreign interior defense defence finance
justice health education energy labor labour trade commerce transport transportation agriculture environment
treasury state home homeland security national attorney press communications economic military special general
executive managing first lady minority majority house senate opposition party campaign supreme court high district
federal border drug intelligence police army navy air force staff field principal legal political science research
policy public private personal presidential ruling relations affairs budget housing urban human services veterans
war veteran incoming outgoing ex-president then retired late new co-executive founding top lead leading fellow
legislative congressional parliamentary municipal provincial regional local state-run shadow crown grand
sub-secretary under
""".split()
)
TITLE_COMPLEMENTS = frozenset(
    """
state defense defence staff justice treasury interior commerce labor labour energy education agriculture
transportation homeland security health human services veterans affairs housing urban development foreign relations
finance government parliament police operations intelligence national the public trade the board war communications
policy planning research house senate army navy staff república gobierno defensa relaciones exteriores hacienda
gobernación seguridad pública estado
""".split()
)
ROYAL_TITLES = frozenset(
    """
Prince Princess King Queen Pope Duke Duchess Emperor Ayatollah Saint Sheikh Sultan Emir
""".split()
)
HONORIFICS = frozenset(
    """
Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Sir Dame Lord Lady Baroness Prof Prof. Rev. Don Doña Señor Señora Sr. Sra.
""".split()
)
# Titles that tell a person, and yet state no role that a reader would look for.
NOT_ROLES = frozenset(
    """
mr mr. mrs mrs. ms ms. miss dr dr. sir lady dame lord don doña señor señora husband wife son daughter mother uncle
aunt cousin nephew father brother sister victim suspect rival ally colleague predecessor successor critic witness
defendant partner model head private republican democrat baron
""".split()
)
# Titles that tell a role in lower case only: with a capital they are surnames, or a sentence's first word.
LOWER_TITLES = frozenset(
    """
artist boss student teacher candidate rebel pitcher striker coach singer actor writer trader broker manager whip
star dean banker hunter model founder host anchor
husband wife son daughter mother uncle aunt cousin nephew victim suspect rival ally colleague predecessor successor
critic witness defendant partner model head private republican democrat baron
""".split()
)
# Titles that are everyday words in lower case: in an apposition they state a role only with a capital.
SCARCE_TITLES = frozenset("major private general model head chair captain partner agent second writer".split())
