"""Universities, agencies, unions, charities, parties, armed groups by name: ";" parts them, "|" the forms of one."""

UNIVERSITIES = """
Amherst College;Arizona State|ASU;Boston College;Brown University;Caltech|California Institute of Technology
Carnegie Mellon|Carnegie Mellon University|CMU;CIDE|Centro de Investigación y Docencia Económicas
Colegio de México|El Colegio de México;Cornell|Cornell University;Dartmouth|Dartmouth College;Duke University
Emory|Emory University;ETH Zurich;Florida State;George Mason University;George Washington University
Georgetown|Georgetown University;Georgia Tech;Howard University;Imperial College London|Imperial College;INSEAD;ITAM
Johns Hopkins|Johns Hopkins University;Juilliard|Juilliard School;King's College London|King’s College London
London School of Economics|LSE;McGill|McGill University;Michigan State;Notre Dame|University of Notre Dame
Ohio State|Ohio State University;Oxford Economics;Peking University;Penn State|Pennsylvania State University;Princeton
Purdue|Purdue University;Rice University;Rutgers|Rutgers University;Sciences Po;Sorbonne;Texas A&M
Trinity College Dublin;Tsinghua|Tsinghua University;Tulane|Tulane University;Tufts|Tufts University
UC Berkeley|University of California, Berkeley;UC Davis;UC Irvine;UC San Diego;UCL|University College London;UCSF
UNAM|Universidad Nacional Autónoma de México|National Autonomous University of Mexico
USC|University of Southern California;Vanderbilt University;Virginia Tech;Wellesley College;Wharton|Wharton School
Yeshiva University;Mayo Clinic;Cleveland Clinic;Massachusetts General Hospital;Mount Sinai Hospital
Walter Reed|Walter Reed National Military Medical Center;Max Planck Society;CERN;CNRS
Pasteur Institute|Institut Pasteur;Karolinska Institute;Salk Institute;Scripps Research
Scripps Institution of Oceanography;Woods Hole Oceanographic Institution
""".strip()

AGENCIES = """
Administration for Children and Families;Army Corps of Engineers|U.S. Army Corps of Engineers;Bureau of Indian Affairs
Bureau of Labor Statistics;Bureau of Land Management;Bureau of Prisons|Federal Bureau of Prisons
Census Bureau|U.S. Census Bureau;Centers for Medicare and Medicaid Services;Consumer Financial Protection Bureau|CFPB
Consumer Product Safety Commission;Court of Appeals;DARPA;Defense Intelligence Agency
Economic Development Administration;Election Assistance Commission;Equal Employment Opportunity Commission|EEOC
Executive Office for United States Attorneys;Export-Import Bank|Ex-Im Bank;FEMA|Federal Emergency Management Agency
Federal Election Commission|FEC;Federal Reserve Bank of New York|New York Fed
Fish and Wildlife Service|U.S. Fish and Wildlife Service;Forest Service|U.S. Forest Service
General Services Administration|GSA;House Intelligence Committee;House Judiciary Committee;House Oversight Committee
House Ways and Means Committee;Jet Propulsion Laboratory|JPL;Library of Congress
Los Alamos National Laboratory|Los Alamos National Lab;Lawrence Livermore National Laboratory;National Archives
National Academy of Sciences;National Cancer Institute;National Center for Atmospheric Research|NCAR
National Endowment for Democracy;National Highway Traffic Safety Administration|NHTSA;National Hurricane Center
National Institute of Allergy and Infectious Diseases|NIAID;National Institute of Standards and Technology|NIST
National Labor Relations Board|NLRB;National Oceanic and Atmospheric Administration|NOAA;National Park Service
National Transportation Safety Board|NTSB;National Weather Service;Nuclear Regulatory Commission
Occupational Safety and Health Administration|OSHA;Office of Management and Budget|OMB
Office of the Director of National Intelligence|ODNI;Office of Foreign Assets Control|OFAC;Peace Corps
Postal Service|U.S. Postal Service|USPS;Securities and Exchange Board of India|SEBI;Senate Foreign Relations Committee
Senate Intelligence Committee;Senate Judiciary Committee;Small Business Administration;Social Security Administration
TSA|Transportation Security Administration;Tennessee Valley Authority;U.S. Marshals Service|U.S. Marshals|US Marshals
U.S. Chamber of Commerce|US Chamber of Commerce;Veterans Affairs Department|Department of Veterans Affairs
Joint Chiefs;Delta Force;Navy SEAL Team Six;NYPD|New York Police Department;LAPD|Los Angeles Police Department
Texas Department of Public Safety;CalFire|Cal Fire;Banco de la República;Cofepris
Comisión Nacional de los Derechos Humanos|CNDH;Comisión Federal de Electricidad|CFE;Conagua;Conacyt;Guardia Civil
Infonavit;Instituto Federal Electoral|IFE;Instituto Nacional Electoral|INE|National Electoral Institute
Instituto Nacional de Estadística y Geografía|INEGI;Instituto Mexicano del Seguro Social|IMSS
PGR|Procuraduría General de la República;Policía Federal|Federal Police;Profeco
Secretaría de Gobernación|Segob|SEGOB;Secretaría de Hacienda;Secretaría de la Defensa Nacional|Sedena|SEDENA
Secretaría de Marina|Semar|SEMAR;Secretaría de Relaciones Exteriores;Secretaría de Seguridad Pública|SSP;Sedesol
CISEN|Cisen;Suprema Corte|Suprema Corte de Justicia;10 Downing Street;Bank of France;Bundesbank;Bundesrat
Bundeswehr;Bundestag;Cabinet Office;Competition and Markets Authority;Crown Prosecution Service|CPS
Department for Education;Department for International Trade;Department of Health and Social Care;Electoral Commission
Environment Agency;Financial Conduct Authority|FCA;HM Revenue and Customs|HMRC;HM Treasury;House of Lords
Independent Press Standards Organisation|IPSO;Ministry of Defence|MoD|MOD;Met Office;Met Police
Metropolitan Police Service;National Audit Office;National Crime Agency|NCA;NHS England;Ofcom;Ofsted;Ofgem
Office for National Statistics|ONS;Public Health England;Scottish Parliament|Holyrood;Scottish Government
Serious Fraud Office|SFO;Stormont;Trades Union Congress|TUC;Welsh Assembly;Canada Revenue Agency
Canadian Security Intelligence Service;Royal Canadian Mounted Police|RCMP;Health Canada
Statistics Canada;Australian Federal Police;CSIRO;Central Bureau of Investigation|CBI;Election Commission of India
Lok Sabha;Rajya Sabha;NITI Aayog;ISRO|Indian Space Research Organisation;JAXA;Roskosmos;CNSA;Assemblée Nationale
Élysée|Elysee;Quai d'Orsay;Palazzo Chigi;Europol;Eurojust;Frontex;European Court of Human Rights
European Court of Justice|ECJ;European Medicines Agency|EMA;European Investment Bank;European Banking Authority
Organisation for Economic Co-operation and Development|OECD;Organization for Security and Co-operation in Europe|OSCE
Organisation of Islamic Cooperation|OIC;Asian Development Bank;Asian Infrastructure Investment Bank|AIIB
African Development Bank;Bank for International Settlements|BIS;Caribbean Community
Central American Integration System;Commonwealth of Independent States;Commonwealth of Nations;Eurasian Economic Union
ECLAC|Economic Commission for Latin America and the Caribbean|CEPAL;ECOWAS|Economic Community of West African States
Food and Agriculture Organization|FAO;Gulf Cooperation Council|GCC;Inter-American Court of Human Rights
Inter-American Commission on Human Rights|IACHR;Inter-American Dialogue;Intergovernmental Panel on Climate Change|IPCC
International Air Transport Association|IATA;International Civil Aviation Organization|ICAO
International Energy Agency|IEA;International Labour Organization|ILO;International Maritime Organization
International Organization for Migration|IOM;International Telecommunication Union|ITU;Non-Aligned Movement
OPCW|Organisation for the Prohibition of Chemical Weapons;Pan American Health Organization|PAHO
Permanent Court of Arbitration;Shanghai Cooperation Organisation;Southern African Development Community|SADC;UNAIDS
UNDP|United Nations Development Programme;UNEP|UN Environment Programme;UNODC|United Nations Office on Drugs and Crime
UN Women;UNRWA;UN Human Rights Council|United Nations Human Rights Council|Human Rights Council
United Nations High Commissioner for Refugees|UN High Commissioner for Refugees|UN refugee agency
United Nations High Commissioner for Human Rights|UN High Commissioner for Human Rights
UNFCCC;World Meteorological Organization|WMO;World Intellectual Property Organization|WIPO
Foreign Intelligence Service|SVR;Inter-Services Intelligence|ISI;Ministry of State Security;Shin Bet
Israel Defense Forces|IDF|Israeli Defense Forces;People's Liberation Army|People’s Liberation Army|PLA;Quds Force
Basij;Wagner Group;National People's Congress|National People’s Congress
""".strip()

SOCIETIES = """
ACT UP;ADL|Anti-Defamation League;AIPAC;Alliance Defending Freedom;American Bar Association|ABA
American Cancer Society;American Civil Liberties Union|ACLU;American Conservative Union;American Diabetes Association
American Enterprise Institute|AEI;American Federation of Teachers|AFT;American Heart Association
American Jewish Committee;American Legion;American Medical Association
American Psychological Association;Americans for Prosperity;Americans for Tax Reform;Aspen Institute;Avaaz
Bill and Melinda Gates Foundation|Gates Foundation|Bill & Melinda Gates Foundation;Bipartisan Policy Center
Brady Campaign;Brennan Center|Brennan Center for Justice;CAIR|Council on American-Islamic Relations
Carnegie Endowment|Carnegie Endowment for International Peace|Carnegie Endowment for Peace;Carter Center
Center for American Progress;Center for Strategic and International Studies|CSIS;Center for Responsive Politics
Citizens United;Clinton Foundation;Club for Growth;Coalition for the Homeless;Committee to Protect Journalists|CPJ
Common Cause
Crisis Group|International Crisis Group|ICG;Drug Policy Alliance;Earthjustice;EcoHealth Alliance
Economic Policy Institute;Electronic Frontier Foundation|EFF;Emily's List;Environmental Defense Fund
Everytown for Gun Safety|Everytown;Extinction Rebellion;Family Research Council;Federalist Society;Ford Foundation
Freedom House;Friends of the Earth;Fundar;GLAAD;Global Witness;Goodwill Industries;Greenpeace International
Habitat for Humanity;Hoover Institution;Hudson Institute;Human Rights Campaign;Human Rights First
Humane Society|Humane Society of the United States;International Brotherhood of Teamsters|Teamsters
International Rescue Committee|IRC;Judicial Watch;Judicial Crisis Network;Kaiser Family Foundation;Knights of Columbus
La Raza;Lambda Legal;League of Women Voters;Lions Clubs;Lowy Institute;MacArthur Foundation;Make-A-Wish
Manhattan Institute;March of Dimes;Mercy Corps;Migration Policy Institute;MoveOn|MoveOn.org;NAFSA;NARAL
National Academy of Engineering;National Association of Manufacturers;National Education Association|NEA
National Geographic Society;National Immigration Law Center;National Organization for Women;National Trust
Nature Conservancy|The Nature Conservancy;Natural Resources Defense Council|NRDC;Norwegian Refugee Council
Open Society Foundations|Open Society;Oxfam International;Pacific Council;Pew Charitable Trusts|Pew
Peterson Institute|Peterson Institute for International Economics;Physicians for Human Rights
Project Veritas;Proud Boys;Public Citizen;QAnon;Reporters Without Borders|RSF;Rockefeller Foundation
Rotary International;Royal Society;RUSI|Royal United Services Institute;Salesian Order;Santa Fe Institute
Scientology|Church of Scientology;SEIU|Service Employees International Union;Sierra Club
Southern Poverty Law Center|SPLC;Stimson Center;Sunrise Movement;Tax Foundation;The Elders;Toys for Tots
UAW|United Auto Workers;UFW|United Farm Workers;Union of Concerned Scientists;United Negro College Fund;United Way
Urban Institute;Urban League|National Urban League;Vera Institute;Veterans of Foreign Wars|VFW
Washington Office on Latin America|WOLA;Wellcome Trust;White Helmets;Wikimedia Foundation;Women's March
World Food Program USA;World Resources Institute;World Vision;World Wildlife Fund|WWF|World Wide Fund for Nature
Zionist Organization of America;American Farm Bureau|American Farm Bureau Federation|Farm Bureau;Unite the union
Vatican|Holy See;Opus Dei;Jesuits|Society of Jesus
""".strip()

PARTIES = """
Alternative for Germany|AfD|Alternative für Deutschland;Aam Aadmi Party|AAP
All India Trinamool Congress|Trinamool Congress|TMC;Awami League;Bahujan Samaj Party|BSP;Bangladesh Nationalist Party
Bharatiya Janata Party|BJP;Bloc Québécois;Brothers of Italy;Cambiemos;Catalan Republican Left;Centro Democrático
Christian Democratic Union|CDU;Christian Social Union|CSU;Civic Platform;Congress Party|Indian National Congress
Conservative Party of Canada;CPI(M);Dawa Party;Democratic Progressive Party|DPP;Democratic Unionist Party|DUP
Democratic Party of Japan;Die Linke;Economic Freedom Fighters;En Marche|La République En Marche|LREM;Fatah
Fianna Fáil|Fianna Fail;Fidesz;Fine Gael;Five Star Movement|5-Star Movement;Forza Italia;Free Democratic Party|FDP
Freedom Party|Austrian Freedom Party|FPÖ|FPO;Frente Amplio;Frente para la Victoria;Front National|National Front
Fuerza Popular;Golden Dawn;Green Party;Grüne;Ennahda;Inkatha Freedom Party;Islamic Salvation Front;Janata Dal;Jobbik
Justice and Development Party|AKP|AK Party;Justice and Development;Kadima;Komeito;KPRF;La France Insoumise
Lega Nord|Northern League;Les Républicains|Les Republicains;Liberal Party of Canada;Liberal Democratic Party|LDP
Libertarian Party;Likud;Law and Justice|PiS|Law and Justice party;M5S;Mexican Green Party|Partido Verde|PVEM
Movement for Democratic Change|MDC;Movimiento Ciudadano;Movimiento al Socialismo;Muslim League
National Coalition Party;National Democratic Congress;National League for Democracy|NLD
National Rally|Rassemblement National;National Resistance Movement;Nationalist Congress Party
Nea Demokratia|New Democracy;New Democratic Party|NDP;New Patriotic Party;Nueva Alianza
Pakistan Tehreek-e-Insaf;Pakistan Peoples Party|PPP;Partido dos Trabalhadores;Partido Nuevo Progresista
Partido Popular|People's Party;Party for Freedom|PVV;Parti Québécois;Patriotic Union of Kurdistan|PUK
Partido del Trabajo;Party of European Socialists;People's Democratic Party|PDP;Peoples' Democratic Party|HDP
Plaid Cymru;Podemos;Polisario Front|Polisario;PSOE;PSDB;PSUV;Reform Party
Republican People's Party|CHP;Samajwadi Party;SDLP;Scottish National Party|SNP;Shas;Shiv Sena;Sinn Féin|Sinn Fein
Social Democratic Party|SPD;Social Democrats;Swedish Democrats|Sweden Democrats;Swiss People's Party|SVP;Syriza
The Left;True Finns|Finns Party;UK Independence Party|UKIP|Ukip;Ulster Unionist Party|UUP
United National Party;United Russia;Venstre;Voluntad Popular;Worker's Party of Korea|Workers' Party of Korea
World Uyghur Congress;Yisrael Beiteinu;Yabloko;Yesh Atid;ZANU-PF|Zanu-PF|Zanu PF;Kach;Blue and White;Abu Sayyaf
Al-Aqsa Martyrs Brigades;Al-Nusra Front|al-Nusra Front|Nusra Front|Jabhat al-Nusra;Ansar Allah;Aum Shinrikyo
Autodefensas Unidas de Colombia;Badr Organization;Bloods;Crips
Beltrán Leyva Cartel|Beltran Leyva Cartel|Beltrán Leyva Organization;Black Panther Party|Black Panthers;Boko Haram
Cali Cartel;Camorra;Cartel Jalisco Nueva Generación|CJNG;Caballeros Templarios|Knights Templar;Colectivos;Contras
Cosa Nostra;ERPI;Ejército de Liberación Nacional;Ejército Popular Revolucionario|EPR
Ejército Zapatista de Liberación Nacional|EZLN|Zapatistas;FMLN;FSLN|Sandinista National Liberation Front|Sandinistas
Free Syrian Army;Gulf Cartel|Golfo Cartel|Cártel del Golfo;Haqqani network;Hayat Tahrir al-Sham
Iranian Revolutionary Guard;Islamic Jihad|Palestinian Islamic Jihad;Jaish-e-Mohammed;Janjaweed;Jemaah Islamiyah
Kata'ib Hezbollah;La Línea;La Familia Michoacana|La Familia;Lashkar-e-Taiba
Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers;Lord's Resistance Army|LRA;M23;M-19;Mai-Mai;Montoneros;Mungiki
Naxalites;'Ndrangheta|Ndrangheta;New People's Army;Northern Alliance;Oath Keepers;Peshmerga
People's Protection Units|YPG;Popular Mobilization Forces;Provisional IRA;Real IRA;Red Brigades
Red Command|Comando Vermelho;Rapid Support Forces;Symbionese Liberation Army;Syrian Democratic Forces|SDF
Tehrik-i-Taliban;Tonton Macoute;Triads;Tupac Amaru;Tupamaros;UNITA;Weather Underground;Primeiro Comando da Capital|PCC
Zetas|Los Zetas;Sinaloa Federation;Milenio Cartel;Guerreros Unidos;Los Rojos;Los Viagras;Santa Rosa de Lima Cartel
""".strip()

INSTITUTIONS = "\n".join((UNIVERSITIES, AGENCIES, SOCIETIES, PARTIES))
