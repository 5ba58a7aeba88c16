"""Companies known by name, beside those of ``organizations``: ";" parts them, "|" the forms of one, fullest first."""

TECHNOLOGY = """
Accenture;Acer;Activision|Activision Blizzard;Adobe;Advanced Micro Devices|AMD;Akamai;Alphabet;Amazon Web Services|AWS
Analog Devices;Applied Materials;ASML;Asus|ASUS;Atlassian;Atos;Automattic;Avast;Bang & Olufsen;Belkin
Bethesda Softworks;BitTorrent;BlackBerry;Blizzard|Blizzard Entertainment;Bose;Broadcom;Canon;Canonical;Capcom
Capgemini;CD Projekt|CD Projekt Red;Cerner;Cloudflare;Cognizant;Compaq;Corning;Coursera;CrowdStrike;DeepMind;Deliveroo
Dell;DiDi|Didi Chuxing|Didi;Discord;DJI;DocuSign;DoorDash;Dropbox;DuckDuckGo;Duolingo;EA|Electronic Arts;Epic Games
Ericsson;Etsy;Evernote;Expedia;Fitbit;Flipkart;Foursquare;Foxconn;Fujitsu;Garmin;GitHub;GoDaddy;GoFundMe;Grindr
Groupon;Grubhub|GrubHub;Hewlett-Packard|HP;Hewlett Packard Enterprise;Hitachi;Hulu;Indiegogo;Infosys;Instacart
Intuit;Jawbone;JD.com;Juniper Networks;Kaspersky|Kaspersky Lab;Kickstarter;Kodak;Konami;Kakao;Lenovo;LG|LG Electronics
LINE Corp;Logitech;Magic Leap;Match Group;McAfee;Medium;Meetup;Megvii;Meituan;Mercado Libre|MercadoLibre;Micron
MediaTek;Motorola;Mozilla;Myspace|MySpace;Naver;NEC;NetEase;Niantic;Nest Labs;NortonLifeLock;NSO Group;Okta
OnePlus;OpenAI;Opera Software;Oppo;Oculus;Palantir|Palantir Technologies;Panasonic;Patreon;Peloton;Pegatron;Philips
Pixar;PlayStation;Postmates;Qihoo;Quora;Rakuten;Razer;Red Hat;Ring Inc;Ripple;Roku;Rovio;Salesforce;SAP;Seagate;Sega
SenseTime;ServiceNow;Sharp Corp;Shopify;Skype;Slack|Slack Technologies;SoundCloud;Splunk;Square Enix;Square Inc
Squarespace;STMicroelectronics;Stripe;SurveyMonkey;Swatch;Symantec;Take-Two|Take-Two Interactive;TaskRabbit
Tata Consultancy Services|TCS;Texas Instruments;Tinder;Toshiba;TripAdvisor;TSMC;Turo;Twilio;Twitch;Ubisoft
Unity Technologies;Valve;Viber;Vimeo;Vizio;VMware;Vodafone;Western Digital;Wikimedia Foundation|Wikimedia;Wipro
WordPress;Xerox;Xerox PARC;Yahoo|Yahoo!;Yandex;Yelp;Zappos;Zenefits;Zillow;Zoom Video Communications;Zynga
Waymo;Cruise LLC;Boston Dynamics;iRobot;Rockstar Games;SpaceIL;OneWeb;Virgin Galactic;Rocket Lab;Bigelow Aerospace
United Launch Alliance|ULA;Arianespace;Starlink;Orbital ATK;Planet Labs;IDC;Gartner;Forrester;Counterpoint Research
Canalys;Bitcoin Foundation;Coinbase;Binance;Bitfinex;Mt. Gox;Tether Ltd;Robinhood
""".strip()

INDUSTRY = """
3M;ABB;AB InBev|Anheuser-Busch InBev;Anheuser-Busch;AccorHotels|Accor;Aeroflot;Aeroméxico|Aeromexico;Air Canada
Air China;Air France;Air India;Air New Zealand;AirAsia;AirTran;Alaska Airlines;Alcoa;Aldi;Alitalia
All Nippon Airways|ANA;Altria;América Móvil;Amtrak;Anadarko;Anglo American;ArcelorMittal;Archer Daniels Midland|ADM
Aston Martin;AstraZeneca;Avianca;Avis;BAE Systems;BASF;Bath & Body Works;BBVA;Bechtel;Ben & Jerry's;Bentley
BHP|BHP Billiton;Bic;Blockbuster Video;Blue Apron;Bombardier;Boston Scientific;BP;Braskem;Bristol-Myers Squibb
British American Tobacco;British Petroleum;Brown-Forman;Budweiser;Bugatti;Burberry;Burger King;Cadbury;Campbell Soup
Cargill;Carlsberg;Carnival Corp;Carrefour;Cartier;Caterpillar;Cathay Pacific;CBRE;Celgene;Cemex|CEMEX;Centrica;Cessna
CFE;Chanel;Chick-fil-A;China Eastern;China Mobile;China Southern;China Telecom;China Unicom;Chipotle;Chiquita
Christian Dior|Dior;Cigna;Cinemex;Cinépolis;Citgo;CNOOC;CNPC;Colgate-Palmolive;ConAgra;ConocoPhillips;Continental AG
Copa Airlines;Corona Beer;CVS|CVS Health;Daewoo;Daihatsu;Danone;Deere & Company|John Deere;Delta Airlines|Delta;Diageo
Dole Food;Domino's Pizza;Dow Chemical;DowDuPont;Dr Pepper;DuPont;Duke Energy;Dunkin' Donuts|Dunkin’ Donuts
EasyJet|easyJet;EDF;El Al;Electrolux;Eli Lilly;Embraer;Emirates Airline;Enbridge;Enel;Eni;Équinor|Equinor;Estée Lauder
Etihad|Etihad Airways;Evergrande;Exelon;FedEx;Femsa|FEMSA;Ferrari;Ferrero;Fiat;Firestone;Foot Locker
Ford Motor Co|Ford Motor Company;Fox Corp;Freeport-McMoRan;Frito-Lay;GameStop;Gap Inc;Geely;GE Healthcare;GE Aviation
GE Capital;General Dynamics;General Mills;Gilead|Gilead Sciences;Gillette;Glencore;Goodyear;Gucci;Gruma
Grupo Bimbo|Bimbo;Grupo Carso;Grupo México|Grupo Mexico;Guinness;Gulfstream;H&M;Harley-Davidson;Hasbro;Heineken;Heinz
Hermès;Hershey;Hertz;Hilton Hotels|Hilton Worldwide;Holiday Inn;Honeywell;Hyatt;Iberdrola;Iberia;Imperial Tobacco
Indigo Airlines;InterContinental;International Paper;Interjet;Isuzu;J.C. Penney|JCPenney;J.Crew;Jack in the Box
Jaguar Land Rover|Jaguar;JBS;JetBlue|JetBlue Airways;Jimmy Choo;Johnson Controls;Jollibee;Juul|JUUL|Juul Labs
Kaiser Permanente;KFC;Kia|Kia Motors;Kimberly-Clark;Kinder Morgan;KLM;Kmart;Koch Industries;Komatsu;Korean Air
Kraft Heinz|Kraft;Kroger;L'Oréal|L’Oréal;Lamborghini;LATAM|LATAM Airlines;Lego|LEGO;Levi Strauss;Lexus;Lidl
Liberty Mutual;Linde;Lion Air;Lord & Taylor;Louis Vuitton;Lucasfilm;Lukoil;Lululemon;LVMH;Maersk;Magna International
Mahindra;Malaysia Airlines;Marathon Oil;Marks & Spencer;Marriott|Marriott International;Mars Inc
Marvel|Marvel Studios|Marvel Entertainment;Maserati;Mattel;Mazda;McKesson;Medtronic;Mercedes-Benz|Mercedes
Metro-Goldwyn-Mayer|MGM;MGM Resorts;Michelin;Mitsubishi;Mitsui;Moderna;Mondelez;Monster Beverage;Nabisco;Neiman Marcus
Newmont;Nordstrom;Norfolk Southern;Norsk Hydro;Norwegian Air;Novo Nordisk;Nutella;Occidental Petroleum;Odebrecht
Office Depot;Olive Garden;Omnicom;Orange SA;Panera;PetroChina;Petróleos Mexicanos
Philip Morris|Philip Morris International;Philippine Airlines;Pilgrim's Pride;Pirelli;Pizza Hut;Porsche;Prada
Pratt & Whitney;PSA Group;Publix;Puma;Qantas;Qatar Airways;Ralph Lauren;Reckitt Benckiser;Red Bull;Reebok
Reliance Industries;Repsol;Rio Tinto;Rite Aid;Roche;Rolex;Rolls-Royce;Roscosmos;Rostec;Royal Caribbean
Royal Dutch Shell|Shell;RWE;Saab;Sabic;Safeway;Saint-Gobain;Sainsbury;Sam's Club;Sasol;Saudia;Scania;Schlumberger
Seagram;Sears;Sephora;Shake Shack;Shenzhen Airlines;Sherwin-Williams;Singapore Airlines;Sinopec;Skoda;Smithfield Foods
South African Airways;Southwest Airlines;Spirit Airlines;Sprint;Staples Inc;Statoil;Stellantis;Subaru;Subway;Suez SA
Suzuki;Syngenta;Taco Bell;Takata;Takeda;TAM Airlines;Tata Motors;Tata Steel;Tata Group;Tesco;Teva;Thai Airways
Thomas Cook;ThyssenKrupp|Thyssenkrupp;Tiffany & Co;TJ Maxx;Total SA;TotalEnergies;Toys R Us|Toys "R" Us;Trader Joe's
TransCanada;Tupperware;Turkish Airlines;Tyson Foods;Under Armour;Union Pacific;Uniqlo;United Fruit Company
United Technologies;UnitedHealth|UnitedHealth Group;UPS;US Airways;U.S. Steel;Valeant;Valero;Vale SA;Victoria's Secret
Virgin Atlantic;Viva Aerobus;Volaris;Volvo;Walgreens;Waffle House;Waste Management;Wegmans;Western Union;Weyerhaeuser
Whirlpool;Whole Foods|Whole Foods Market;Williams-Sonoma;Wizz Air;Xstrata;Yamaha;Zara
""".strip()

FINANCE = """
AIG;Aetna;Allianz;Allstate;Andreessen Horowitz;Ant Financial|Ant Group;Arthur Andersen;Aviva;AXA;Bain Capital|Bain
Banamex|Citibanamex;Banco Santander|Santander;Banorte;Bank of China;Bank of Canada
Bank of Mexico|Banco de México|Banxico;Bank of New York Mellon|BNY Mellon;Bear Stearns;Blackstone|Blackstone Group
Boston Consulting Group;Bridgewater Associates;Capital One;Carlyle Group|The Carlyle Group|Carlyle;Charles Schwab
Chase Bank;Citadel LLC;Citi;Commerzbank;Commonwealth Bank;Cravath;Danske Bank;Deloitte;Discover Financial
Dow Jones|Dow Jones & Company;E-Trade|E*Trade;Equifax;Ernst & Young|EY;Experian;Fannie Mae;Fidelity Investments
Fitch|Fitch Ratings;Franklin Templeton;Freddie Mac;Geico|GEICO;Generali;H&R Block;HDFC Bank;ICBC;ICICI Bank;ING
Intesa Sanpaolo;Jefferies;Kleiner Perkins;KKR;KPMG;Lazard;Liberty Global;Lloyds|Lloyds Banking Group;Lloyd's of London
Macquarie;Mastercard|MasterCard;McKinsey|McKinsey & Company;Merrill Lynch;MetLife;Mizuho
Moody's|Moody’s|Moody's Investors Service;Morningstar;MSCI;MUFG;Nasdaq|NASDAQ;Natixis;Nomura
New York Stock Exchange|NYSE;London Stock Exchange|LSE;Hong Kong Stock Exchange;Tokyo Stock Exchange
Shanghai Stock Exchange;Toronto Stock Exchange;Bombay Stock Exchange;Northern Rock;Northern Trust
PNC Bank;Prudential;PwC|PricewaterhouseCoopers;Rabobank;Raymond James;Reserve Bank of India|RBI
Reserve Bank of Australia;Rothschild & Co;Royal Bank of Canada|RBC;Royal Bank of Scotland|RBS;S&P Global;Sberbank
Scotiabank;Sequoia Capital;Société Générale|Societe Generale|SocGen;Standard & Poor's|Standard & Poor’s
Standard Chartered;State Farm;State Street Corp;Sumitomo;Swiss Re;T. Rowe Price;TD Bank;Toronto-Dominion;TPG Capital
UniCredit;U.S. Bank;Vanguard Group;VTB;Wachovia;Washington Mutual;Western Asset;Westpac;Wirecard;Y Combinator
Zurich Insurance;Chicago Board of Trade;Vision Fund;SoftBank Vision Fund;Elliott Management;Pershing Square
Berkshire Partners;Cushman & Wakefield;Weil Gotshal;Kirkland & Ellis;Jones Day;Skadden
""".strip()

ENTERTAINMENT = """
20th Century Fox|Twentieth Century Fox;A24;AMC Theatres;AMC Networks;Atlantic Records;Atari;Bad Robot;BBC Studios
Blumhouse;Bungie;Capitol Records;Columbia Pictures;Columbia Records;Creative Artists Agency|CAA;DC Comics
Death Row Records;Def Jam|Def Jam Recordings;DreamWorks|DreamWorks Animation;Endemol;EMI;Focus Features
Fox Searchlight;Geffen Records;HarperCollins;Hachette;Hanna-Barbera;Houghton Mifflin Harcourt;Image Comics;Imax|IMAX
Interscope|Interscope Records;Island Records;Lionsgate;Live Nation;Macmillan;Marvel Comics;Miramax
Motown|Motown Records;New Line Cinema;Nickelodeon;Nielsen Media;Paramount|Paramount Pictures|Paramount Network
Penguin Random House|Penguin Books|Random House;RCA Records;Republic Records;Roc Nation;Scholastic;Shueisha
Simon & Schuster;Sony Music;Sony Pictures;Sony Music Entertainment;StubHub;Studio Ghibli;Sundance Institute
Ticketmaster;Time Warner;Toho;Tor Books;Turner Broadcasting;Universal Music|Universal Music Group;Universal Pictures
Universal Studios;Viacom|ViacomCBS;Warner Music|Warner Music Group;WarnerMedia;Weinstein Company|The Weinstein Company
WWE;William Morris Endeavor|WME;Cirque du Soleil;Metropolitan Opera;Royal Shakespeare Company;New York Philharmonic
Berlin Philharmonic;Bolshoi Theatre;Bolshoi;La Scala;Metropolitan Museum of Art;Museum of Modern Art|MoMA;Louvre
British Museum;Guggenheim Museum;Tate Modern;Rijksmuseum;National Gallery;Academy of Motion Picture Arts and Sciences
Recording Academy;Screen Actors Guild|SAG;SAG-AFTRA;Writers Guild of America|WGA;Directors Guild of America
Motion Picture Association of America|MPAA;RIAA
""".strip()

COMPANIES = "\n".join((TECHNOLOGY, INDUSTRY, FINANCE, ENTERTAINMENT))
