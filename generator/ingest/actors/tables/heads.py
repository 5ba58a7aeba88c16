"""Head words of names, which tell what is named: an organisation, an agreement, a place, or only an event."""

ORGANIZATION_HEADS = frozenset(
    """ University College Institute Institution Center Centre Centers Council Committee
Subcommittee Commission Party Congress Senate Parliament Ministry Department Agency Bureau Administration Authority
Association Society Foundation Fund Bank Group Corp Corp. Corporation Inc Inc. Co. Ltd Ltd. LLC LLP PLC plc Company
Companies Records Productions Pictures Studios Studio Entertainment Media News Times Post Journal Tribune Herald
Gazette Chronicle Telegraph Newsletter Newsletters Magazine Review Observer Examiner Inquirer Police Army Navy Guard
Guards Force Forces Command Corps Cartel Network League Union Federation Confederation Alliance Front Movement
Brigade Brigades Court Tribunal Hospital Clinic School Academy Church Museum Library Forum Board Service Services
Systems Technologies Technology Robotics Airlines Airways Motors Pharmaceuticals Holdings Partners Capital Ventures
Labs Laboratory Laboratories Observatory Chamber Secretariat Directorate Registry Coalition Club Assembly Cabinet
Legislature Organization Organisation Office Taskforce Militia Industries Jail Penitentiary Constabulary Embassy
Consulate Treasury Mint International Enterprises Associates Consulting Securities Insurance Orchestra Ballet
Theatre Theater Broadcasting Radio Television Television Press Publishing Publishers Books Games Software Solutions
Energy Petroleum Oil Gas Steel Mining Aerospace Aviation Logistics Group Trust Syndicate Brotherhood Workers
Collective Community Consortium Conference-Board Caucus Junta Guild Lab Project Watch Unit Division Battalion Regiment
Universidad Instituto Secretaría Secretaria Ministerio Partido Congreso Senado Comisión Consejo Fiscalía
Procuraduría Banco Cámara Policía Ejército Fundación Asociación Corte Tribunal Agencia Cártel Sindicato Federación
Universidade Universität Université Gang Mafia Clan Bancorp Exchange Diocese Archdiocese Parish Synod Mosque Synagogue
Cooperative Archives Archive Initiatives Ministries Diario Heraldo Semanario Periódico Cooperativa Ayuntamiento
Tribune-Review Post-Gazette Post-Dispatch Times-Union Journal-Constitution News-Press Democrat-Gazette Star-Telegram
Press-Telegram Times-Picayune Sun-Times Union-Tribune Post-Intelligencer Dispatch Advertiser Sentinel Courier Enquirer
Register
Bulletin Daily Weekly
""".split()
)
# Heads that are surnames or words of other names as often: they need more than one word before them, or no given name.
DOUBTFUL_HEADS = frozenset(
    """
Community Post Times Church Guard Front Press Books Gas Oil Energy Watch Project Unit International Office Capital
Group Media News Review Exchange Dispatch Advertiser Sentinel Courier Register Bulletin Daily Weekly Archive Archives
Clan Parish Initiatives Ministries
""".split()
)
# Heads that open a name and take "of", "for" or "on": Ministry of Justice, Center for Global Policy.
OPENING_HEADS = frozenset(
    """
University College Institute Institution Center Centre Centers Council Committee Commission Ministry Department
Agency Bureau Administration Association Society Foundation Fund Bank Court Office Organization Organisation Union
Federation League Academy Church Museum Library Forum Board Secretariat Directorate Group Party Front Movement Army
Coalition Alliance Campaign Center Assembly House Chamber School Task Commissioner Register Registry
Institutes Joint Universidad Instituto Secretaría Secretaria Ministerio Partido Congreso Senado Comisión Consejo
Fiscalía Procuraduría Banco Cámara Corte Tribunal Agencia Cártel Treaty Agreement Convention Protocol Declaration
Charter Act Accord Pact Tratado Acuerdo Convenio Ley Protocolo Convención Programa Plan Program Programme
Alianza Comunidad Confederación Movimiento Organización Unión Diario Heraldo Semanario Periódico Ayuntamiento
Diocese Archdiocese Guild Syndicate Confederation Brotherhood Ministries Embassy Consulate Commissioner Mothers Doctors
Physicians Lawyers Veterans Citizens Students Scientists Engineers Reporters Journalists Teachers Nurses Parents
Friends Americans Women Workers Families Survivors Educators Librarians Economists Artists Farmers Neighbors Neighbours
Law Authority Corporation Hospital Club
""".split()
)
AGREEMENT_HEADS = frozenset(
    """
Agreement Treaty Accord Accords Act Initiative Convention Conventions Protocol Programme Program Plan Pact
Declaration Charter Statute Compact Directive Law Acuerdo Tratado Convenio Ley Protocolo Convención Programa Iniciativa
Plan Pacto
""".split()
)
LOWER_AGREEMENT_HEADS = frozenset(
    """
agreement agreements treaty accord accords act initiative convention protocol programme program pact
""".split()
)
LOWER_ORGANIZATION_HEADS = frozenset(
    """
party network cartel brigade militia commission council committee movement foundation newspaper gang magazine clan
""".split()
)
PLACE_HEADS = frozenset(
    """
Park Square River Lake Mountain Mountains Valley Island Islands Sea Ocean Bay Gulf Strait Peninsula Desert County
Province District City Street Avenue Road Bridge Airport Beach Coast Canal Prison Stadium Plaza Boulevard Hills
Heights Falls Forest Creek Basin Plateau Delta Harbour Harbor Port Palace Castle Cathedral Cemetery Camp Crater
Glacier Highway Township Village Town Region Borough Territory Isle Springs
""".split()
)
LOWER_PLACE_HEADS = frozenset(
    """
province region district county plateau peninsula river valley island islands city state village town desert
""".split()
)
PLACE_OPENERS = frozenset(
    """
San Santa Santo Lago Los Las El La Ciudad Puerto Villa Fort Mount Mt. Lake Port Saint St. St Cape North South East West
New Isla Río Rio Nueva Nuevo Camp
""".split()
)
# Words of public administration: they fill the names of ministries and the complements of titles, alone they name none.
FIELD_WORDS = frozenset(
    """
State States Defense Defence Security Homeland Treasury Foreign Affairs Relations Interior Trade Energy Health Human
Services Justice Commerce Labor Labour Education Agriculture Transportation Transport Environment Development Finance
Economy Economic Planning Policy Public Private National International Federal Border Customs Protection Immigration
Citizenship Enforcement Prevention Control Disease Drug Drugs Crime Organized Organised Investigation Intelligence
Research Science Sciences Technology Information Communications Housing Urban Veterans Social Political Military
Strategic Studies Global World Rights Law Legal Management Budget Oversight Operations Programs Statistics Welfare
Culture Sport Sports Tourism Industry Industrial Exchange Securities Investment Reform Peace Democracy Freedom Liberty
Action Progress Water Food Safety Nuclear Atomic Space Cooperation Reconstruction Reconciliation Truth Elections
Electoral Medicine Engineering Arts Humanities Letters Technology Aid Refugees Migration Children Women Families
Religion Religious Liberties Explosives Firearms Fisheries Rural Maritime Marine Ports Mines Pensions Taxation
Forestry Livestock Scholars Journalists High Level Joint Task Force Special Central Northern Southern Eastern Western
Royal Supreme Standing Armed Navy Army Air Police Physics Chemistry Biology Economics Literature Mathematics
Philosophy Psychology History Geography Physiology Music Photography Journalism Archaeology Astronomy
""".split()
)
# Names of agencies that open a possessive of their own: People's Daily, Workers' Party.
POSSESSIVE_OPENERS = frozenset(
    """
People Peoples Workers Women Children Men Farmers Teachers Writers Lloyd Moody Sotheby Christie King Queen Saint
Physicians Prosecutor Attorney General Governor Veterans Sheriff Mayor Defender Coroner Secretary Ombudsman Players
Writers Directors Actors Authors Mothers Drivers Lawyers Students Citizens Artists Bishops
""".split()
)
# Heads of events, works and honours: capitalised, named, but no actor, place or agreement.
EVENT_HEADS = frozenset(
    """
Summit Conference Strategy Amendment Constitution War Wars Award Awards Prize Prizes Report Day Week Month Year
Games Cup Championship Championships Olympics Festival Tour Election Elections Revolution Crisis Index Series Season
Edition Chapter Section Article Volume Resolution Bill Operation Operations Trial Case Debate Speech Address
Medal Bowl Open Tournament Century Era Age Anniversary Symposium Workshop Exhibition Show Album Song
Movie Film Story Stories Theory Effect Syndrome Disease Virus Flu Death Dream Hour Night Morning Evening
Holocaust Reformation Renaissance Depression Recession Spring Winter Summer Autumn Rover Telescope
Mission Administration Government Regime Model Plane Jet Model Talks Dialogue Process Survey Poll Prologue
Question Questions Answer Box Scandal Massacre Riots Uprising Attacks Biography Analysis Profiles
Coverage Content Newsroom Opinion Editorial Cold
""".split()
)
