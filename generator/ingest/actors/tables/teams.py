"""Sports clubs and leagues: a club stands as ``city nickname``; the nickname by itself names it behind "the"."""

# City and nickname of the clubs of the North American leagues.
CLUBS = """
Arizona:Cardinals,Diamondbacks,Coyotes;Atlanta:Falcons,Braves,Hawks,United;Baltimore:Ravens,Orioles
Boston:Red Sox,Celtics,Bruins;Brooklyn:Nets;Buffalo:Bills,Sabres;Calgary:Flames;Carolina:Panthers,Hurricanes
Charlotte:Hornets;Chicago:Bears,Cubs,White Sox,Bulls,Blackhawks;Cincinnati:Bengals,Reds
Cleveland:Browns,Cavaliers,Indians,Guardians;Colorado:Rockies,Avalanche,Rapids;Columbus:Blue Jackets,Crew
Dallas:Cowboys,Mavericks,Stars;Denver:Broncos,Nuggets;Detroit:Lions,Tigers,Pistons,Red Wings;Edmonton:Oilers
Florida:Panthers,Marlins;Golden State:Warriors;Green Bay:Packers;Houston:Texans,Astros,Rockets,Dynamo
Indianapolis:Colts;Indiana:Pacers;Jacksonville:Jaguars;Kansas City:Chiefs,Royals
Los Angeles:Rams,Chargers,Lakers,Clippers,Dodgers,Angels,Kings,Galaxy;Las Vegas:Raiders;Oakland:Raiders,Athletics
Memphis:Grizzlies;Miami:Dolphins,Heat,Marlins;Milwaukee:Brewers,Bucks;Minnesota:Vikings,Twins,Timberwolves,Wild
Montreal:Canadiens,Expos;Nashville:Predators;New England:Patriots,Revolution;New Jersey:Devils
New Orleans:Saints,Pelicans;New York:Giants,Jets,Yankees,Mets,Knicks,Rangers,Islanders,Red Bulls;Oklahoma City:Thunder
Orlando:Magic;Ottawa:Senators;Philadelphia:Eagles,Phillies,76ers,Flyers,Union;Phoenix:Suns
Pittsburgh:Steelers,Pirates,Penguins;Portland:Trail Blazers,Timbers;Sacramento:Kings;San Antonio:Spurs
San Diego:Padres,Chargers;San Francisco:49ers,Giants;San Jose:Sharks,Earthquakes
Seattle:Seahawks,Mariners,Sounders,Kraken;St. Louis:Cardinals,Blues,Rams;Tampa Bay:Buccaneers,Rays,Lightning
Tennessee:Titans;Texas:Rangers;Toronto:Blue Jays,Raptors,Maple Leafs;Utah:Jazz;Vancouver:Canucks,Whitecaps
Vegas:Golden Knights;Washington:Redskins,Nationals,Wizards,Capitals,Commanders;Winnipeg:Jets;Anaheim:Ducks
""".strip()

# Nicknames that are ordinary words or that several clubs share: by themselves they name no club.
COMMON_NICKNAMES = frozenset(
    """
Cardinals United Hawks Indians Guardians Bears Bulls Bills Reds Crew Stars Lions Tigers Flames Panthers Hurricanes
Heat Kings Angels Galaxy Royals Chiefs Rangers Giants Jets Wild Magic Saints Devils Revolution Patriots Twins Vikings
Predators Dynamo Rockets Union Eagles Flyers Pirates Penguins Suns Sharks Earthquakes Blues Rays Lightning Titans
Jazz Nationals Capitals Wizards Commanders Ducks Thunder Athletics Islanders Senators Spurs Jaguars Texans Rams
Warriors Rockies Avalanche Dolphins Braves Falcons Browns Nets Rapids Colts Pacers Dodgers Knicks Cubs Hornets
""".split()
)

FOOTBALL_CLUBS = """
AC Milan;AFC Ajax|Ajax;AFC Bournemouth;Al Ahly;América de Cali;Arsenal;AS Roma;Aston Villa
Athletic Bilbao|Athletic Club;Atlético Madrid|Atletico Madrid|Atlético de Madrid;Atlético Nacional;Bayer Leverkusen
Bayern Munich|FC Bayern|Bayern;Benfica;Besiktas;Boca Juniors;Borussia Dortmund|Dortmund;Borussia Mönchengladbach
Brighton & Hove Albion;Cardiff City;FC Barcelona|Barça|Barca;Celta Vigo;Celtic FC|Celtic;Chelsea FC
Chivas|Chivas de Guadalajara;Club América;Colo-Colo;Corinthians;Cruz Azul;Crystal Palace;Dynamo Kyiv
Eintracht Frankfurt;Everton FC|Everton;FC Porto;FC Zürich;Fenerbahçe|Fenerbahce;Feyenoord;Fiorentina;Flamengo
Fluminense;Fulham;Galatasaray;Hertha Berlin;Huddersfield Town;Inter Milan|Internazionale;Juventus;LA Galaxy;Lazio
Leeds United;Leicester City;Liverpool FC;Manchester City|Man City;Manchester United|Man United|Man Utd
Middlesbrough FC;Millonarios;Napoli;Newcastle United;Nottingham Forest;Norwich City;Olympique Lyonnais
Olympique de Marseille;Palmeiras;Paris Saint-Germain|PSG;PSV Eindhoven;Peñarol;Pumas UNAM;Queens Park Rangers
Rangers FC;RB Leipzig;Real Betis;Real Madrid;Real Sociedad;River Plate;São Paulo FC;Schalke 04|Schalke
Shakhtar Donetsk;Sheffield United;Sheffield Wednesday;Southampton FC;Sporting CP|Sporting Lisbon;Stoke City
Sunderland AFC;Swansea City;Tigres UANL;Tottenham Hotspur|Tottenham;Valencia CF;Villarreal;Werder Bremen
West Bromwich Albion|West Brom;West Ham United|West Ham;Wolverhampton Wanderers;Zenit St Petersburg;Zenit
""".strip()

LEAGUES = """
National Football League|NFL;National Basketball Association|NBA;Major League Baseball|MLB;National Hockey League|NHL
Major League Soccer|MLS;NCAA|National Collegiate Athletic Association;WNBA;NASCAR|Nascar;PGA Tour;LPGA;ATP;WTA
UFC|Ultimate Fighting Championship;English Premier League;La Liga;Bundesliga;Serie A;Ligue 1;Liga MX;FIA
Formula One|Formula 1;CONCACAF|Concacaf;CONMEBOL|Conmebol;World Anti-Doping Agency|WADA
International Olympic Committee|IOC;U.S. Soccer;USA Gymnastics;Football Association|FA;World Rugby
International Cricket Council;AFC;NFC;American League;National League;Big Ten;Southeastern Conference
Pac-12;Indian Premier League|IPL;NFL Players Association|NFLPA;Board of Control for Cricket in India|BCCI
""".strip()
