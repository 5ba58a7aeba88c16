"""Words that tell what stands beside them, and capitalised words that name nothing."""

ORGANIZATION_NOUNS = frozenset(
    """
company companies firm firms group agency newspaper website site network party startup start-up bank maker
manufacturer giant organization organisation think-tank tank union label retailer airline outlet magazine
broadcaster publisher charity nonprofit non-profit club team band newspaper daily weekly tabloid investor
conglomerate contractor operator provider developer carrier chain brand platform app service studio university
hospital institute cartel gang militia movement army ministry department regulator watchdog consultancy insurer
lender automaker drugmaker chipmaker subsidiary corporation news
""".split()
)
PLACE_NOUNS = frozenset(
    """
city town village province region state island islands river county district suburb neighborhood neighbourhood port
capital municipality peninsula area valley mountain lake desert settlement enclave territory ciudad pueblo provincia
región isla río municipio coast
""".split()
)
SPEECH_VERBS = frozenset(
    """
said says told tells added adds wrote writes tweeted argued argues claimed claims explained explains noted notes
warned warns insisted asked replied testified stated announced recalled concluded acknowledged admitted denied
declared suggested believes thinks thought responded continued remembered joked observed commented confirmed
stressed urged accused blamed praised criticized criticised vowed pledged promised echoed highlighted underscored
dijo afirmó señaló declaró agregó añadió explicó aseguró sostuvo advirtió
""".split()
)
REPORT_VERBS = frozenset("reported reports".split())
LOCATIVES = frozenset(
    """
in near outside around across throughout inside en northern southern eastern western central north south east west
of
""".split()
)
CALENDAR = frozenset(
    """
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug
Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Monday Tuesday Wednesday Thursday
Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Wed Thu Fri Sat Sun
Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre Lunes Martes Miércoles
Jueves Viernes Sábado Domingo Christmas Easter Thanksgiving Ramadan Halloween
""".split()
)
ARTICLES = frozenset(("El", "La", "Los", "Las"))
# Capitalised words that never are a name or begin one.
STOP_WORDS = frozenset(
    """
A About Above Across After Again Against Ago All Almost Alone Along Already Also Although Always Am Amid Among An
And Another Any Anyone Anything Apart Are As Aside At Away Back Be Because Been Before Behind Being Below Beneath
Beside Besides Best Better Between Beyond Both But By Can Cannot Could Critics Currently Despite Did Do Does Done
Down During Each Earlier Early Either Else Elsewhere Even Eventually Every Everyone Everything Except Few Finally
First Five Following For Four Former Formerly From Further Furthermore Get Given Go Had Half Has Have Having He
Hence Her Here Hers Herself Him Himself His How However I If In Indeed Inside Instead Into Is It Its Itself Just
Last Late Later Lately Least Less Let Like Likewise Look Made Many Maybe Me Meanwhile Might Mine More Moreover Most
Much Must My Myself Near Nearly Neither Never Nevertheless Next Nine No Nobody None Nonetheless Nor Not Note Nothing
Now Nowhere Of Off Often On Once One Only Onto Or Other Others Otherwise Our Ours Ourselves Out Outside Over Overall
Own Past Per Perhaps Please Prior Put Quite Rather Read Recent Recently Same See Second Seven Several Shall She
Should Similarly Simply Since Six So Some Somebody Someone Something Sometimes Soon Still Such Take Ten Than Thank
Thanks That The Their Theirs Them Themselves Then There Thereafter Thereby Therefore These They Third This Those
Though Three Through Throughout Thus Till To Today Together Tomorrow Too Toward Towards Two Under Unless Unlike
Until Up Upon Us Using Very Via Was We Well Were What Whatever When Whenever Where Whereas Wherever Whether Which
While Who Whoever Whom Whose Why With Within Without Would Yes Yesterday Yet You Your Yours Yourself Ok Okay Oh It's
It’s He's He’s She's She’s That's That’s There's There’s What's What’s Let's Let’s Here's Here’s Who's Who’s I'm I’m
I've I’ve I'll I’ll I'd I’d We're We’re We've We’ve We'll We’ll You're You’re You've You’ve They're They’re They've
They’ve They'll They’ll Don't Don’t Doesn't Doesn’t Didn't Didn’t Isn't Isn’t Can't Can’t Won't Won’t Wasn't Wasn’t
Advertisement Image Photo Photograph Video Share Related Updated Editor Source Credit Caption Follow Subscribe Click
Watch Listen Download Loading Al El La Los Las Un Una En De Del Por Para Con Sin Según Como Pero Cuando Donde Este
Esta Esto Estos Estas Ese Esa Su Sus Y O Que Lo Le Les Se No Si Sí Ante Bajo Desde Hasta Entre Hacia Sobre Tras
También Además Mientras Aunque Ayer Hoy Ya Más Muy Así
""".split()
) - frozenset("Al El La Los Las".split())
# Adjectives and names of peoples, faiths, tongues and currents that name no country: no actors by themselves.
PEOPLES = frozenset(
    """
English Scottish Welsh Irish European Europeans African Africans Asian Asians Arab Arabs Latin Latino Latinos Latina
Latinx Hispanic Hispanics Western Eastern Northern Southern Central Western-style Westerners Jewish Jew Jews Muslim
Muslims Christian Christians Christianity Islamic Islam Islamist Islamists Catholic Catholics Protestant Protestants
Buddhist Buddhists Hindu Hindus Sikh Sikhs Orthodox Sunni Sunnis Shia Shiite Shiites Shi'ite Kurdish Kurd Kurds
Uighur Uighurs Uyghur Uyghurs Tibetan Tibetans Persian Hebrew Arabic Mandarin Cantonese Catalan Catalans Basque
Republican Republicans Democrat Democrats Democratic Conservative Liberal Communist Communists Socialist Nazi Nazis
Marxist Zionist Caucasian Native Indigenous Black Blacks White Whites Brown Caribbean Mediterranean Atlantic Pacific
Arctic Nordic Scandinavian Balkan Slavic Middle Internet Web Earth God Lord Bible Koran Quran Torah English-language
Spanish-language Spanish-speaking Texan Texans Californian Californians Cold-War Victorian Roman Romans
American-style Independent Independents Tory Tories Labor Brexiteer Brexiteers Anglo Anglo-Saxon Afro-American
African-American African-Americans Hawaiian Catalan Palestinian-American Mexican-American Korean-American Rohingya
Roma Gypsy Maya Mayan Aztec Inca Hutu Tutsi Pashtun Alawite Druze Yazidi Yazidis Orthodox Latin-American
Hong-Kongers Hongkongers Chavista Peronist Kremlinologist Antarctic Olympic Olympian Olympics Grammy Oscar-winning
Oscars Emmy Nobel Pulitzer
""".split()
)
# Acronyms and short capital words that are common nouns.
COMMON_ACRONYMS = frozenset(
    """
CEO CFO COO CTO CIO PR TV PC IT AI IQ HR ID IDs HIV AIDS DNA RNA GDP GNP IPO NGO NGOs ICU ICUs ER ET EST EDT PST PDT
GMT UTC BST CET AM PM A.M. P.M. BC AD BCE CE OK VIP CCTV DVD CD USB GPS SUV ATM FAQ PDF HTML HTTP URL SMS MMS VPN LED
LCD UV UFO PhD Ph.D. MBA MD M.D. BA MA JD Q&A R&D VAT HQ MP MPs MEP MEPs PM's LGBT LGBTQ LGBTI BAME PTSD ADHD MRI CT
X-ray IED IEDs WMD POW MIA SARS MERS COVID COVID-19 Covid-19 Covid H1N1 Ebola Zika SOS RIP LOL OMG DIY FYI TBA ASAP
P.S. D.A. DA GM-crops CO2 CO TCO TCOs DTO DTOs SIM RAM CPU GPU API II III IV VI VII VIII IX XI XII USD US$ GBP EUR ETF
ETFs S&P SAT GPA TB HPV DUI UK-based EV EVs AWD FWD HVAC GT SUVs kWh MPG RPM LTE 4G 5G WiFi Wi-Fi OLED HDR OS iOS TVs
DVDs DJ DJs MC IPOs CEOs PhDs GPs MVP NYC DWI ICBM ICBMs UTV QB WR RB DL TD HD NSFW PPE TX ALSO SEE EN ES BY PCP LSD
MDMA THC CBD GHB WTF LMAO SMH BTW IMHO TBH FOMO YOLO AMA TLDR FWIW IRL BFF GSM CDMA LTE RWD FWD 4WD SUV MPV ECG EKG
EEG EQ GB MB TB KB GHz MHz kHz CPR IVF STD STDs HIV/AIDS OTC ICT B2B B2C KPI ROI FOIA SWAT CCTV PIN QR NFC RFID MVPs
TFL FG YAC RBI ERA PPG MMA EP LP CGI VFX NPC RPG FPS MMO DLC VR AR XR 2D 3D AAA NEW NEWS MORE ANALYSIS BRIEF READ
""".split()
)
SUFFIXES = frozenset(
    """
based born led backed owned era style run controlled wide like made trained funded held sponsored affiliated aligned
linked friendly educated bound only area dominated occupied ruled brokered supported mediated supplied built imposed
mandated ordered listed specific related centric focused wing style century appointed elected nominated inspired
flagged registered headquartered loving hating bashing
""".split()
)
# Known names that are everyday words: at a sentence's start their capital tells nothing.
EVERYDAY = frozenset(
    """
Time Dawn Reform Variety Slate Salon Wired Semana Proceso Fortune Apple Amazon Oracle Labour Conservatives Fed Bild
Vox Intel Telegram Spiegel Guardian Independent Economist Nice Visa Billboard Forbes Target Sun Pan Start Ice Morena
Erasmus Genius People Deadline Medium Discord Discovery Motherboard Mic Patch Stuff Mural Gente Marca Inquirer Sky
Delta Sprint Subway Marvel Square Shell Jaguar Puma Dove Gap Bose Canon Chase Citi Coach Fidelity Fitch Galaxy Getty
Grist Guess Haven Jane Line Mint Nest Onion Pitchfork Polygon Poynter Quartz Refinery Ring Ripple Ritz Sears Sharp
Slack Smithsonian Splunk Staples Stripe Sunoco Swatch Tide Tinder Twitch Unity Valve Vanguard Vice Viber Vulture
Zoom Arsenal Everton Celtic Bayern Corinthians Lifetime Showtime Outlook Punch Standard Tribune Observer Universal
Erasmus Queens Perth Homs Gao Colón Limón Congress Parliament Senate Reforma Milenio Nike Tesla Uber Nature Science
Cell
""".split()
)
# Nouns behind a name that tell a group of people: "the Rivera clan".
GROUP_NOUNS = frozenset(
    "group gang clan organization organisation militia rebels militants fighters guerrillas".split()
)
# Words before "in" behind which a company is named, not a place.
HELD = frozenset(
    "stake stakes shares share interest invest invests invested investing investment investor investors".split()
)
# Ordinary words that are cities too.
PLACE_WORDS = frozenset(
    """
Bath Brest Cork Enterprise Essen Faro Flint Halle Hue Independence Man Mobile Natal Normal Orange Osh Palma Perm
Reading Split Sucre Tours Tula Tyre Ulm Vail Zug Bor Mary David Como Kent Devon Norfolk Durham Berkeley Cambridge
Warren Salem
""".split()
)
