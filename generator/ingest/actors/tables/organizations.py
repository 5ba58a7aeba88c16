"""Organisations and agreements known by name everywhere: ";" parts them, "|" parts the forms of one, fullest first."""

ORGANIZATIONS = """;United Nations|UN|U.N.|Naciones Unidas|ONU
UN Security Council|U.N. Security Council|United Nations Security Council|Security Council
UN General Assembly|U.N. General Assembly|United Nations General Assembly|General Assembly
European Union|EU|E.U.|Unión Europea;European Commission;European Parliament;European Council
European Central Bank|ECB;Eurozone;Council of Europe;North Atlantic Treaty Organization|NATO|Nato|OTAN
World Health Organization|World Health Organisation|WHO;World Trade Organization|World Trade Organisation|WTO
International Monetary Fund|IMF;World Bank;Inter-American Development Bank|IDB;African Union|AU
Arab League|League of Arab States;ASEAN|Association of Southeast Asian Nations
Organization of American States|Organisation of American States|OAS
Organization of the Petroleum Exporting Countries|OPEC|Opec;UNICEF|Unicef;UNESCO|Unesco;UNHCR
International Criminal Court|ICC;International Court of Justice|ICJ;International Atomic Energy Agency|IAEA
Interpol|INTERPOL;Europol;OECD;Mercosur;Unasur;CARICOM;Celac|CELAC;G7;G8;G20;Red Cross
International Committee of the Red Cross|ICRC;Amnesty International;Human Rights Watch;Greenpeace;Oxfam
Transparency International;Doctors Without Borders|Médecins Sans Frontières|MSF;Save the Children;World Economic Forum
World Food Programme|World Food Program|WFP;White House|Casa Blanca;Pentagon;Kremlin;Downing Street;Whitehall
Capitol Police;Oval Office;Federal Reserve|Fed;Supreme Court;High Court;House of Representatives;House of Commons
House of Lords;Knesset;Duma|State Duma;Bundestag;Politburo;Foreign Office;Home Office;Interior Ministry
Foreign Ministry;Joint Chiefs of Staff;State Department|Department of State|US State Department|U.S. State Department
Defense Department|Department of Defense|Defence Department;Justice Department|Department of Justice|DOJ
Treasury Department|Department of the Treasury|US Treasury|U.S. Treasury
Department of Homeland Security|Homeland Security Department|DHS|Homeland Security
Department of Health and Human Services|Health and Human Services Department|HHS|Health and Human Services
Commerce Department|Department of Commerce;Energy Department|Department of Energy
Interior Department|Department of the Interior;Labor Department|Department of Labor
Education Department|Department of Education;Agriculture Department|Department of Agriculture|USDA
Federal Bureau of Investigation|FBI|F.B.I.;Central Intelligence Agency|CIA|C.I.A.;Drug Enforcement Administration|DEA
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF
Immigration and Customs Enforcement|ICE|U.S. Immigration and Customs Enforcement
Customs and Border Protection|CBP|U.S. Customs and Border Protection;Border Patrol|U.S. Border Patrol
Citizenship and Immigration Services|U.S. Citizenship and Immigration Services|USCIS
Coast Guard|U.S. Coast Guard|US Coast Guard;Secret Service|U.S. Secret Service;National Security Agency|NSA
National Security Council|NSC|White House National Security Council;Office of National Drug Control Policy|ONDCP
National Guard|Guardia Nacional;Marine Corps|U.S. Marine Corps;Air Force|U.S. Air Force|US Air Force;Royal Navy
Royal Air Force|RAF;Green Berets;Navy SEALs;Northern Command|NORTHCOM;Southern Command|SOUTHCOM
Central Command|CENTCOM;USAID|U.S. Agency for International Development;Environmental Protection Agency|EPA
Food and Drug Administration|FDA;Securities and Exchange Commission|SEC|U.S. Securities and Exchange Commission
Federal Trade Commission|FTC;Federal Communications Commission|FCC;Federal Aviation Administration|FAA
Internal Revenue Service|IRS;Centers for Disease Control and Prevention|Centers for Disease Control|CDC
National Institutes of Health|NIH;NASA|Nasa|National Aeronautics and Space Administration;European Space Agency|ESA
Roscosmos;NOAA;National Science Foundation|NSF;U.S. Geological Survey|USGS;Smithsonian Institution|Smithsonian
Government Accountability Office|GAO;Congressional Budget Office|CBO;Congressional Research Service|CRS
U.S. Capitol Police;Scotland Yard;Metropolitan Police;MI5;MI6;GCHQ;National Health Service|NHS;Bank of England
Bank of Japan;Congress|U.S. Congress|US Congress|United States Congress
Senate|U.S. Senate|US Senate|United States Senate;Parliament;Mossad;Hamas;Hezbollah|Hizbollah|Hizbullah;Fatah;Taliban
Islamic State|ISIS|ISIL|IS group|Daesh;al-Qaeda|Al-Qaeda|al-Qaida|Al Qaeda|al Qaeda|Al-Qaida;Boko Haram
al-Shabab|al-Shabaab|Al-Shabab|Al-Shabaab;Muslim Brotherhood;Palestinian Authority
Palestine Liberation Organization|PLO;PKK|Kurdistan Workers' Party
Revolutionary Guard|Revolutionary Guards|IRGC|Islamic Revolutionary Guard Corps;Houthis;Ku Klux Klan|KKK;Tea Party
Antifa;Black Lives Matter;Revolutionary Armed Forces of Colombia|FARC|Farc;National Liberation Army|ELN;AUC
Shining Path|Sendero Luminoso;Los Zetas|Zetas;Clan del Golfo;Los Urabeños;MS-13|Mara Salvatrucha;Barrio 18;Khmer Rouge
Red Army;Gestapo;KGB;FSB;GRU;Stasi;IRA|Irish Republican Army;ETA;Sinn Féin|Sinn Fein;Hells Angels;Yakuza
Republican Party|GOP|Grand Old Party;Democratic Party;Democratic National Committee|DNC
Republican National Committee|RNC;Liberal Democrats|Lib Dems|Liberal Democrat
Conservative Party|Conservatives|Tories|Tory Party;Labour Party|Labour;Scottish National Party|SNP;Brexit Party
UKIP|Ukip;Green Party;Likud;African National Congress|ANC;Bharatiya Janata Party|BJP;Kuomintang|KMT
Communist Party|Communist party|Chinese Communist Party|Communist Party of China|CCP
Institutional Revolutionary Party|PRI;National Action Party|PAN;Party of the Democratic Revolution|PRD;Morena
Workers' Party;Podemos;Ciudadanos;Vox;National Rifle Association|NRA;American Civil Liberties Union|ACLU
Planned Parenthood;NAACP;AFL-CIO;PETA;AARP;YMCA;Boy Scouts;Salvation Army;Associated Press|The Associated Press|AP
Reuters;Agence France-Presse|AFP;EFE;Xinhua;TASS|Tass;Interfax;Bloomberg|Bloomberg News;Press Association;ANSA;Notimex
Kyodo;BBC|British Broadcasting Corporation|BBC News;CNN;NBC News|NBC;CBS News|CBS;ABC News;Fox News;MSNBC;CNBC
NPR|National Public Radio;PBS;C-SPAN;HBO;ESPN;MTV;Al Jazeera|Al-Jazeera;Sky News;ITV;Channel 4;Deutsche Welle
France 24;Radio Free Europe;Voice of America;RT;Sputnik;CCTV;Telemundo;Univision;Televisa
New York Times|The New York Times|NYT|N.Y. Times;Washington Post|The Washington Post
Los Angeles Times|LA Times|L.A. Times;Wall Street Journal|The Wall Street Journal|WSJ;USA Today;Boston Globe
Chicago Tribune;Miami Herald;Houston Chronicle;San Francisco Chronicle;Dallas Morning News;Financial Times
The Economist|Economist;The Guardian|Guardian;The Independent;The Times;Sunday Times;Daily Mail
Daily Telegraph|The Telegraph|Telegraph;Daily Mirror;The Sun;Daily Express;Evening Standard;Le Monde;Le Figaro
Libération;Der Spiegel|Spiegel;Die Welt;Die Zeit;Bild;Süddeutsche Zeitung;El País|El Pais;El Mundo;La Vanguardia
La Repubblica;Corriere della Sera;Haaretz;Jerusalem Post|The Jerusalem Post;Times of Israel|The Times of Israel
The Hindu;Times of India;Hindustan Times;Indian Express;Dawn;South China Morning Post;People's Daily|People’s Daily
Global Times;Straits Times;Japan Times;Yomiuri Shimbun;Asahi Shimbun;Nikkei;Globe and Mail|The Globe and Mail
Toronto Star;Sydney Morning Herald|The Sydney Morning Herald;The Australian;Reforma;El Universal;La Jornada;Milenio
Excélsior|Excelsior;Proceso;El Tiempo;El Espectador;Semana;Clarín|Clarin;La Nación;Folha de S.Paulo;O Globo
El Nacional;El Comercio;El Mercurio;Prensa Libre;Time magazine|TIME;Newsweek;The Atlantic;New Yorker|The New Yorker
Vanity Fair;Rolling Stone;Variety;Hollywood Reporter;Billboard;Forbes;Fortune;Vogue;People magazine;Esquire
Politico|POLITICO;Axios;BuzzFeed|BuzzFeed News|Buzzfeed;HuffPost|Huffington Post|The Huffington Post;Vox Media;Slate
Salon;The Hill;Daily Beast|The Daily Beast;The Intercept;ProPublica;Breitbart|Breitbart News;InSight Crime;Vice News
TechCrunch;Wired;The Verge;Mashable;Gizmodo;Business Insider;MarketWatch;National Geographic;Scientific American
New Scientist;TMZ;E! News;Drudge Report;Daily Caller;National Review;Mother Jones;Foreign Policy;Foreign Affairs
PolitiFact;FactCheck.org;Snopes;Wikipedia;Nature;Science;The Lancet|Lancet;Cell;PLOS ONE|PLoS ONE;JAMA;BMJ;PNAS;arXiv
New England Journal of Medicine;WikiLeaks|Wikileaks;Entertainment Weekly;Google;Facebook;Twitter;Instagram;WhatsApp
YouTube;Amazon;Apple;Microsoft;Netflix;Uber;Lyft;Airbnb;Tesla;SpaceX;Blue Origin;Intel;IBM;Oracle;Cisco;Samsung;Huawei
ZTE;Xiaomi;Lenovo;Alibaba;Tencent;Baidu;Weibo;WeChat;TikTok;ByteDance;Snapchat;Reddit;LinkedIn;Pinterest;Spotify
PayPal;eBay;Telegram;Tumblr;Sony;Nintendo;Toyota;Honda;Nissan;Hyundai;Volkswagen|VW;BMW;Daimler;Audi;Ford Motor
General Motors|GM;Fiat Chrysler;Chrysler;Renault;Peugeot;Boeing;Airbus;Lockheed Martin;Raytheon;Northrop Grumman
General Electric|GE;Siemens;Nokia;Ericsson;Qualcomm;Nvidia|NVIDIA;ExxonMobil|Exxon Mobil|Exxon;Chevron
Royal Dutch Shell;Petrobras;Pemex|PEMEX;Gazprom;Rosneft;Saudi Aramco|Aramco;PDVSA;Ecopetrol;Enron;Halliburton
Walmart|Wal-Mart;Costco;Ikea|IKEA;McDonald's|McDonald’s;Lowe's;Macy's;Moody's;Sotheby's;Christie's;Kellogg's;Wendy's
Domino's;Kohl's;Sainsbury's;Home Depot|The Home Depot;Target Corp;Best Buy;Starbucks;Coca-Cola;PepsiCo;Nestlé|Nestle
Unilever;Procter & Gamble;Johnson & Johnson;Pfizer;Novartis;Merck;GlaxoSmithKline;AstraZeneca;Sanofi;Bayer;Monsanto
Purdue Pharma;Theranos;Goldman Sachs;Morgan Stanley;JPMorgan|JPMorgan Chase|JP Morgan;Citigroup|Citibank
Bank of America;Wells Fargo;HSBC;Barclays;Deutsche Bank;Credit Suisse;UBS;BNP Paribas;Lehman Brothers;BlackRock
SoftBank;WeWork;Berkshire Hathaway;Visa Inc;Mastercard;American Express;Disney|Walt Disney|Walt Disney Company
Warner Bros|Warner Bros.;Paramount Pictures;Comcast;Verizon;AT&T;T-Mobile;Vodafone;Nike;Adidas;Ryanair;Lufthansa
British Airways;American Airlines;United Airlines;Delta Air Lines;Harvard|Harvard University;Yale|Yale University
Princeton|Princeton University;Stanford|Stanford University;MIT|Massachusetts Institute of Technology
Oxford University|University of Oxford;Cambridge University|University of Cambridge;Columbia University;Caltech;UCLA
NYU;RAND Corporation|Rand Corporation;Brookings Institution|Brookings;Heritage Foundation;Cato Institute;Chatham House
Atlantic Council;Council on Foreign Relations
Wilson Center|Woodrow Wilson Center|Woodrow Wilson International Center for Scholars;Pew Research Center;Gallup
Quinnipiac University;NFL;NBA;MLB;NHL;NCAA;FIFA|Fifa;UEFA|Uefa;IOC|International Olympic Committee;Real Madrid
Manchester United;Nobel Committee;Ivy League;Premier League;Blackwater;Cambridge Analytica;Turning Point USA
Trump Organization|The Trump Organization;Sinaloa Cartel|Sinaloa cartel|Cártel de Sinaloa
Jalisco Cartel|CJNG|Jalisco New Generation Cartel;Gulf Cartel;Juárez Cartel|Juarez Cartel;Tijuana Cartel
Medellín Cartel|Medellin Cartel;Cali Cartel;La Familia Michoacana;Knights Templar
Catholic Church|Roman Catholic Church;Church of England;Electoral Commission;Parks Canada;Mounties|RCMP;Eurogroup
Eurostat;Fusion GPS
""".strip()

AGREEMENTS = """
North American Free Trade Agreement|NAFTA|Nafta|TLCAN|Tratado de Libre Comercio de América del Norte
United States-Mexico-Canada Agreement|USMCA|T-MEC;Trans-Pacific Partnership|TPP
Transatlantic Trade and Investment Partnership|TTIP
Paris Agreement|Paris climate agreement|Paris accord|Paris climate accord|Paris Accord;Kyoto Protocol
Montreal Protocol;Geneva Convention|Geneva Conventions;Maastricht Treaty;Lisbon Treaty|Treaty of Lisbon;Treaty of Rome
Treaty of Versailles;Schengen Agreement;Oslo Accords|Oslo accords;Camp David Accords;Dayton Accords|Dayton Agreement
Good Friday Agreement;Minsk agreements|Minsk Agreements|Minsk accords
Iran nuclear deal|JCPOA|Joint Comprehensive Plan of Action
Non-Proliferation Treaty|Nuclear Non-Proliferation Treaty|NPT
INF Treaty|INF treaty|Intermediate-Range Nuclear Forces Treaty;New START|START;Treaty of Guadalupe Hidalgo
Helsinki Accords;Affordable Care Act|Obamacare|ObamaCare;Patriot Act|USA Patriot Act;Freedom of Information Act
Civil Rights Act;Voting Rights Act;Clean Air Act;Medicare;Medicaid;Social Security
DACA|Deferred Action for Childhood Arrivals;Brexit;Plan Colombia;Mérida Initiative|Merida Initiative|Iniciativa Mérida
Marshall Plan;Belt and Road Initiative|Belt and Road;Green New Deal;New Deal;Sustainable Development Goals
Universal Declaration of Human Rights;GDPR;General Data Protection Regulation;Alliance for Progress
Inter-American Democratic Charter;Rome Statute;Pact of San José;Bretton Woods;Basel III;Common Agricultural Policy
Erasmus;Dream Act|DREAM Act;Magna Carta
""".strip()
