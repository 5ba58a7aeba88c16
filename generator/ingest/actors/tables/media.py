"""Newspapers, magazines, broadcasters, agencies, sites: ";" parts them, "|" the forms of one, fullest first."""

NEWSPAPERS = """
Akron Beacon Journal;Albany Times Union|Times Union;Albuquerque Journal;Anchorage Daily News
Arizona Republic|The Arizona Republic;Arkansas Democrat-Gazette;Asbury Park Press
Atlanta Journal-Constitution|The Atlanta Journal-Constitution;Austin American-Statesman
Baltimore Sun|The Baltimore Sun;Bangor Daily News;Baton Rouge Advocate;Billings Gazette;Birmingham News;Boston Herald
Buffalo News;Charleston Gazette;Charleston Gazette-Mail;Charlotte Observer;Chicago Sun-Times|Sun-Times
Christian Science Monitor|The Christian Science Monitor;Cincinnati Enquirer
Cleveland Plain Dealer|Plain Dealer|The Plain Dealer;Columbus Dispatch
Courier-Journal|Courier Journal|Louisville Courier-Journal;Daily News;Dallas Observer;Dayton Daily News
Denver Post|The Denver Post;Des Moines Register|The Des Moines Register;Deseret News;Detroit Free Press
Detroit News|The Detroit News;El Paso Times;Florida Times-Union;Fort Worth Star-Telegram;Fresno Bee;Hartford Courant
Honolulu Star-Advertiser;Indianapolis Star|IndyStar;Jackson Clarion-Ledger|Clarion-Ledger
Kansas City Star|The Kansas City Star;Knoxville News Sentinel;La Opinión;Las Vegas Review-Journal
Lexington Herald-Leader;Long Island Press;Los Angeles Daily News;McClatchy;Memphis Commercial Appeal|Commercial Appeal
Mercury News|San Jose Mercury News;Milwaukee Journal Sentinel|Journal Sentinel
Minneapolis Star Tribune|Star Tribune|Minneapolis Star-Tribune;New Orleans Times-Picayune|Times-Picayune
New York Daily News;New York Observer;New York Post|The New York Post;New York Sun;Newsday;The Oklahoman
Omaha World-Herald;Orange County Register;Oregonian|The Oregonian;Orlando Sentinel;Palm Beach Post
Philadelphia Inquirer|The Philadelphia Inquirer;Philadelphia Daily News;Pittsburgh Post-Gazette|Post-Gazette
Pittsburgh Tribune-Review|Tribune-Review;Portland Press Herald;Providence Journal
Raleigh News & Observer|News & Observer;Register-Guard;Richmond Times-Dispatch|Times-Dispatch;Roll Call
Sacramento Bee|The Sacramento Bee;Salt Lake Tribune|The Salt Lake Tribune;San Antonio Express-News|Express-News
San Diego Union-Tribune|Union-Tribune;Seattle Times|The Seattle Times;Seattle Post-Intelligencer
South Florida Sun Sentinel|Sun Sentinel|Sun-Sentinel;Spokesman-Review
St. Louis Post-Dispatch|Post-Dispatch;St. Paul Pioneer Press|Pioneer Press;Stars and Stripes;Syracuse Post-Standard
Tampa Bay Times|St. Petersburg Times;Tennessean|The Tennessean;Texas Observer;Texas Tribune|The Texas Tribune
Tucson Sentinel;Tulsa World;Village Voice|The Village Voice;Virginian-Pilot
Washington Examiner|The Washington Examiner;Washington Free Beacon;Washington Times|The Washington Times;Wichita Eagle
Wisconsin State Journal;Epoch Times;Daily Signal;Calgary Herald;Edmonton Journal;Hamilton Spectator;La Presse
Le Devoir;Montreal Gazette;National Post;Ottawa Citizen;Toronto Sun;Vancouver Sun;Winnipeg Free Press
Belfast Telegraph;City A.M.;Daily Record;Daily Sport;Daily Star;The Daily Telegraph
The Sunday Telegraph|Sunday Telegraph;The Herald;The i;i newspaper;Irish Examiner;Irish Independent
Irish Times|The Irish Times;London Evening Standard;Mail on Sunday|The Mail on Sunday;MailOnline|Mail Online
Manchester Evening News;Metro newspaper;Morning Star;News of the World;Press and Journal
The Observer|Observer newspaper;The Scotsman|Scotsman;Sunday Express;Sunday Mirror;The Sunday Times;The Sun newspaper
The Independent on Sunday;Western Mail;Yorkshire Post;Aftenposten;Aftonbladet;Algemeen Dagblad;Berliner Zeitung;BILD
Berlingske;Bild am Sonntag;Dagens Nyheter;De Morgen;De Standaard;De Telegraaf;De Volkskrant;Der Standard
Der Tagesspiegel|Tagesspiegel;Die Presse;Dnevnik;Ekstra Bladet;El Confidencial;El Periódico;El Español;Expressen
Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine|FAZ;Frankfurter Rundschau;Gazeta Wyborcza;Handelsblatt
Het Laatste Nieuws;Hürriyet|Hurriyet;Cumhuriyet;Sabah;Zaman;Il Fatto Quotidiano;Il Giornale;Il Sole 24 Ore;Izvestia
Jyllands-Posten;Kathimerini;Komsomolskaya Pravda;Kommersant;Kurier;Kyiv Post;L'Équipe;L'Express;L'Humanité;L'Obs
La Croix;La Stampa;La Tribune;Le Canard Enchaîné;Le Monde diplomatique;Le Parisien;Le Point;Le Soir;Le Temps
Les Echos|Les Échos;Libero;Marca;Mediapart;Moscow Times|The Moscow Times;Neue Zürcher Zeitung|NZZ;Nezavisimaya Gazeta
Novaya Gazeta;NRC Handelsblad;Politiken;Pravda;Rossiyskaya Gazeta;Rzeczpospolita;Svenska Dagbladet;taz;Tages-Anzeiger
To Vima;Ukrayinska Pravda;Vedomosti;Verdens Gang;Welt am Sonntag;Jutarnji list;Charlie Hebdo;ABC Color;AM de León
Animal Político;Aristegui Noticias;Correo Braziliense;Correio Braziliense;Crónica;Cuarto Poder
Diario de Juárez|El Diario de Juárez;El Diario;El Economista;El Faro;El Financiero;El Heraldo;El Imparcial
El Informador;El Norte;El Nuevo Herald;El Nuevo Día;El Observador;El País de Cali;El Sol de México;El Siglo de Torreón
El Sur;El Debate;El Mañana;Estadão|O Estado de S. Paulo|Estado de S. Paulo;Folha|Folha de São Paulo;Granma;Gente
La Crónica;La Hora;La Nacion;La Prensa;La Razón;La República;La Segunda;La Tercera;Letras Libres;Listín Diario;Mural
Nexos;Noroeste;Página 12|Página/12;Plaza Pública;Publimetro;Reporte Índigo;Revista Semana;Ríodoce|Riodoce
Sin Embargo|SinEmbargo;Siglo 21;Tal Cual;Últimas Noticias;Uno más Uno|Unomásuno;Veja;Vanguardia
Zeta magazine|Semanario Zeta;Época;IstoÉ;Etcétera;Contralínea;Excelsior newspaper;Al-Ahram|Al Ahram;Al-Hayat
Al-Monitor;Al-Quds;Arab News;Asharq al-Awsat;Daily Sabah;Daily Star Lebanon;Gulf News;Iran newspaper;Israel Hayom
Kayhan;Khaleej Times;Maariv;The National;Tehran Times;Today's Zaman;Yedioth Ahronoth|Yediot Aharonot;Ynet
i24NEWS|i24 News;Bangkok Post;Business Standard;Caixin;China Daily;Chosun Ilbo;Daily Mirror Sri Lanka
Daily Star Bangladesh;Deccan Chronicle;Deccan Herald;Dong-A Ilbo;Economic Times|The Economic Times
Express Tribune|The Express Tribune;Financial Express;Hankyoreh|The Hankyoreh;Hong Kong Free Press;Apple Daily
Inquirer|Philippine Daily Inquirer;Jakarta Post|The Jakarta Post;JoongAng Ilbo;Kathmandu Post;Khmer Times
Korea Herald|The Korea Herald;Korea Times;Liberty Times;Mainichi|Mainichi Shimbun;Malaysiakini;Manila Times;Ming Pao
Mint newspaper;New Indian Express|The New Indian Express;Nikkei Asian Review;Philippine Star;Phnom Penh Post;Rappler
Sankei Shimbun;Sing Tao;Southern Weekly;Taipei Times;The Star;Telegraph India;The Tribune;The Quint;The Wire;Scroll.in
The News International;The Nation newspaper;The Print|ThePrint;Yonhap|Yonhap News Agency;Firstpost;NDTV;India Today
Outlook magazine;Zee News;Daily Maverick;Daily Monitor;Daily Nation;Daily Trust;Guardian Nigeria;Leadership newspaper
Mail & Guardian;New Vision;Premium Times;Punch newspaper;Sahara Reporters;Standard Media;Sowetan;The East African
The Punch;This Day|ThisDay;Vanguard newspaper;The Age;Australian Financial Review;Canberra Times
Courier-Mail|The Courier-Mail;Herald Sun;New Zealand Herald|NZ Herald;The West Australian;Stuff.co.nz
""".strip()

BROADCASTERS = """
ABC|American Broadcasting Company;AFP Fact Check;All India Radio;Antena 3;ARD;Arte TV
Australian Broadcasting Corporation;Azteca|TV Azteca;Bayerischer Rundfunk;BBC Mundo;BBC One;BBC Two;BBC Radio
BBC Radio 4;BBC Persian;BBC World Service;BBC Three;BBC Newsnight;BBC Sport;BET;Blaze Media;Bloomberg TV;Bravo TV
Breitbart News Network;CBC|CBC News|Canadian Broadcasting Corporation;CBS Sports;CBS This Morning;CBS Evening News
CGTN;Channel 5;Channel 4 News;Channel NewsAsia;CityNews;CNN Business;CNN International;CNN en Español;Comedy Central
CTV|CTV News;CW Network|The CW;Democracy Now|Democracy Now!;Discovery Channel;Disney Channel;E! Entertainment;Euronews
ESPN Deportes;Food Network;Fox|FOX|Fox Broadcasting;Fox Business|Fox Business Network;Fox Sports;Fox News Channel
France Télévisions;France Info;FX Networks;Geo News|Geo TV;Globo|TV Globo|Rede Globo;GMA Network;Good Morning America
Granma Internacional;HGTV;HLN;History Channel;Imagen Radio;IRIB;ITV News;Kan TV;KBS;Lifetime Network;MBC;MBN
Milenio TV;NBC Sports;NBC Universal|NBCUniversal|NBCU;Newsmax;NewsNation;NHK;Nine Network;NOS;NPO;NRK;NTV;ORF
OWN Network;One America News Network|One America News|OANN;Press TV;PBS NewsHour;Polsat;RAI|Rai;RCN;RCTV
Radio Caracol|Caracol Radio|Caracol TV|Caracol;Radio Canada;Radio France;Radio France Internationale|RFI;Radio Fórmula
Radio Free Asia;Radio Liberty;Rossiya 1;Rossiya 24;RTE|RTÉ;RTL;RTVE;Ruptly;SABC;SBS;Seven Network;Showtime;SiriusXM
Sky|Sky Sports;Sky News Australia;SVT;Syfy;TBS;TeleSUR|teleSUR;TF1;TLC Network;TNT;Univision Noticias;USA Network;VH1
Weather Channel|The Weather Channel;WGBH;WNYC;ZDF;WDR;YLE|Yle;Bild TV;CNN Brasil;C5N;Canal 13;Canal Once;Canal+
Chilevisión;DW;El Rey Network;Telecinco;Televisión Española|TVE;TVN;TVNZ;W Radio
""".strip()

MAGAZINES_AND_SITES = """
AllAfrica;AlterNet;American Conservative|The American Conservative;American Prospect|The American Prospect
American Spectator;Ars Technica;Artforum;Backchannel;Barron's|Barron’s;Bellingcat;Bleacher Report
Bloomberg Businessweek|Businessweek;Boing Boing;Bon Appétit;Boston Review;Bustle;Business Week
CarbonBrief|Carbon Brief;Car and Driver;Center for Investigative Reporting;Center for Public Integrity;CityLab
CleanTechnica;CNET;Commentary magazine;Columbia Journalism Review;Condé Nast|Conde Nast
Condé Nast Traveler|Condé Nast Traveller;Consumer Reports;Cosmopolitan;Crain's;CQ Roll Call;Current Affairs;Curbed
Deadline Hollywood|Deadline;Defense News;Defense One;Digital Spy;Digital Trends;Dissent magazine
Elle magazine;Engadget;Entertainment Tonight;Entrepreneur magazine;Euractiv|EURACTIV;Fast Company;FiveThirtyEight
Fox Nation;FactCheck;Food & Wine;GamesRadar;GameSpot;Gawker;Genius;Glamour;GQ;Good Housekeeping;Gothamist;Grist
Guernica;Harper's|Harper’s|Harper's Magazine|Harper's Bazaar|Harper’s Bazaar;Harvard Business Review;Healthline
History Today;Hollywood Life;Human Events;Hypebeast;IGN;Inc. magazine;Infowars|InfoWars;Inside Edition
Inside Higher Ed;International Business Times;Investopedia;io9;Jacobin;Jane's|Jane’s;Jezebel;Just Security
Kaiser Health News;Know Your Meme;Kotaku;Kyodo News;Lawfare;Lead Stories;LifeSite|LifeSiteNews
Live Science|LiveScience;Lonely Planet;Los Angeles Review of Books;London Review of Books;MacRumors;Marie Claire
Media Matters;Mediaite;Men's Health|Men’s Health;Mic.com;MIT Technology Review|Technology Review;Motherboard
Nation magazine;National Enquirer;National Interest|The National Interest;Nautilus;New York magazine|New York Magazine
New York Review of Books;New Republic|The New Republic;New Statesman;Newsbusters|NewsBusters;NME;Nieman Lab;NowThis
OK! Magazine;OpenSecrets;Page Six;Paste magazine;Patheos;PCMag|PC Magazine;PC Gamer;PC World;People|PEOPLE
Physics World;Pitchfork;PJ Media;Playboy;Poets & Writers;Polygon;Popular Mechanics;Popular Science
Poynter|Poynter Institute;Psychology Today;Quanta Magazine|Quanta;Quartz;RealClearPolitics
Reader's Digest|Reader’s Digest;Reason magazine;RedState;Refinery29;Reveal;Road & Track;Science Magazine
ScienceDaily|Science Daily;ScreenRant|Screen Rant;SB Nation;Seeking Alpha;Semafor;Seventeen;Smithsonian Magazine
Snopes.com;Space.com;Sports Illustrated;Stat News|STAT News;Talking Points Memo|TPM;Task & Purpose
Tasnim|Tasnim News Agency;Fars|Fars News Agency;Mehr News Agency;IRNA;ISNA;Taste of Home;TechRadar;Teen Vogue
The Advocate;The American Lawyer;The Blaze;The Bulwark;The Cut;The Conversation;The Daily Caller
The Daily Wire|Daily Wire;The Dispatch;The Diplomat;The Economist Intelligence Unit|Economist Intelligence Unit|EIU
The Federalist;The Information;The Lancet Oncology;The Marshall Project|Marshall Project;The Nation;The Onion|Onion
The Outline;The Register;The Ringer;The Root;The Spectator;The Street|TheStreet;The Week;The Wrap|TheWrap
Thomson Reuters;ThinkProgress;Town & Country;Travel + Leisure;Truthout;TV Guide;UPI|United Press International
Upworthy;Us Weekly|US Weekly;Undark;Vice Media|VICE|VICE News;Vulture;War on the Rocks
Weekly Standard|The Weekly Standard;WebMD;Western Journal|The Western Journal;Wirecutter;World Politics Review
WND|WorldNetDaily;YouGov;ZDNet;Zero Hedge|ZeroHedge;Electrek;Anadolu Agency|Anadolu
Agencia Brasil|Agência Brasil;Andina;ANI;Antara;ATS news agency;Bernama;BelTA;Canadian Press|The Canadian Press
Central News Agency;China News Service;CNA;DPA|dpa;EFE news agency|Agencia EFE;Europa Press;GMA News
Getty Images|Getty;IANS;INS News;Inter Press Service;Itar-Tass|ITAR-TASS;Jiji Press|Jiji
KCNA|Korean Central News Agency;Kyodo News Agency;MTI;NTB;PA Media;Petra news agency;Press Trust of India|PTI
Prensa Latina;PR Newswire;Business Wire;RIA Novosti|RIA;Ritzau;SANA;Shutterstock;Saudi Press Agency|SPA;TT News Agency
Ukrinform;UNIAN;Xinhua News Agency;Zuma Press;EPA-EFE;Cell Reports;eLife;Frontiers in Psychology;Nature Communications
Nature Medicine;Nature Astronomy;Nature Climate Change;Nature Geoscience;Science Advances;Geophysical Research Letters
Proceedings of the National Academy of Sciences;Scientific Reports;Physical Review Letters;JAMA Internal Medicine
The BMJ;Annals of Internal Medicine;American Journal of Public Health;Astrophysical Journal;Current Biology
""".strip()

MEDIA = "\n".join((NEWSPAPERS, BROADCASTERS, MAGAZINES_AND_SITES))
