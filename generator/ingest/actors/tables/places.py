"""Places that are no states: regions, continents, states of federations, capitals and large cities, seas and rivers."""

REGIONS = """;Africa;Asia;Europe;Antarctica;Oceania;Eurasia;North America;South America;Latin America;Central America
the Americas;Americas;Middle East;Near East;Far East;Southeast Asia;South Asia;East Asia;Central Asia;Western Europe
Eastern Europe;Central Europe;Southern Europe;Northern Europe;West Africa;East Africa;North Africa;Southern Africa
Central Africa;Horn of Africa;Sub-Saharan Africa;sub-Saharan Africa;Sahel;Maghreb;Levant;Balkans;Caucasus;Scandinavia
Caribbean;Indochina;Asia-Pacific;Indo-Pacific;Baltic;Persian Gulf;Gulf of Mexico;Gulf of Aden;Gulf of Guinea
Arabian Peninsula;Korean Peninsula;Korean peninsula;Iberian Peninsula;Sinai;Sinai Peninsula;Andes;Amazon rainforest
Himalayas;Alps;Sahara;Siberia;Patagonia;Kashmir;Punjab;Bengal;Tibet;Manchuria;Crimea;Donbas;Donbass;Chechnya;Dagestan
Abkhazia;South Ossetia;Transnistria;Nagorno-Karabakh;Catalonia;Basque Country;Andalusia;Galicia;Bavaria;Saxony
Flanders;Wallonia;Lombardy;Sicily;Sardinia;Tuscany;Corsica;Brittany;Normandy;Provence;England;Scotland;Wales
Northern Ireland;Great Lakes;Midwest;New England;Silicon Valley;Wall Street;West Bank;Gaza;Gaza Strip;Golan Heights
East Jerusalem;Kurdistan;Iraqi Kurdistan;Darfur;Biafra;Tigray;Zanzibar;Hong Kong;Macau;Macao;Puerto Rico;Guam
Greenland;Bermuda;Gibraltar;French Guiana;Martinique;Guadeloupe;Aruba;Curaçao;Falkland Islands;Falklands;Faroe Islands
Isle of Man;Cayman Islands;Virgin Islands;British Virgin Islands;New Caledonia;French Polynesia;American Samoa
Northern Mariana Islands;Western Sahara;Canary Islands;Balearic Islands;Azores;Atlantic;Pacific;Atlantic Ocean
Pacific Ocean;Indian Ocean;Arctic;Arctic Ocean;Mediterranean;Mediterranean Sea;Black Sea;Red Sea;Caspian Sea
Baltic Sea;North Sea;South China Sea;East China Sea;Caribbean Sea;Arabian Sea;Dead Sea;Sea of Japan;English Channel
Strait of Hormuz;Strait of Malacca;Bering Strait;Suez Canal;Panama Canal;Nile;Amazon River;Mississippi River
Rio Grande;Rio Bravo;Danube;Rhine;Mekong;Ganges;Yangtze;Euphrates;Tigris;Mount Everest;Capitol Hill;Manhattan;Brooklyn
Queens;Bronx;Staten Island;Harlem;Hollywood;Times Square;Central Park;Tiananmen Square;Tahrir Square;Red Square
Trafalgar Square;Guantanamo Bay;Guantánamo Bay;Guantanamo;Pearl Harbor;Darién Gap;Darien Gap;Northern Triangle
Southern Cone;Inner Mongolia;Xinjiang;Guangdong;Sichuan;Yunnan;Hubei;Hunan;Henan;Hebei;Fujian;Zhejiang;Jiangsu
Shandong;Shanxi;Shaanxi;Hainan;Guangxi;Guizhou;Gansu;Qinghai;Ningxia;Jilin;Liaoning;Heilongjiang;Anhui;Jiangxi
Uttar Pradesh;Maharashtra;Tamil Nadu;Kerala;Gujarat;Karnataka;Bihar;Rajasthan;Assam;West Bengal;Madhya Pradesh
Andhra Pradesh;Telangana;Haryana;Sindh;Balochistan;Khyber Pakhtunkhwa;Helmand;Kandahar province;Okinawa;Hokkaido
Ontario;Quebec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Yukon;Nunavut
Northwest Territories;Prince Edward Island;New South Wales;Queensland;Tasmania;Western Australia;South Australia
Northern Territory;São Paulo state;Minas Gerais;Bahia;Pernambuco;Amazonas;Ceará;Paraná;Rio Grande do Sul;Antioquia
Cauca;Valle del Cauca;Nariño;Chocó;Caquetá;Norte de Santander;Putumayo;Guaviare;Arauca;Catatumbo;Urabá;Petén;Earth
Mars;Venus;Jupiter;Saturn;Mercury;Neptune;Uranus;Pluto;Milky Way
""".strip()

REGION_ADJECTIVES = {
    "Latin American": "Latin America",
    "Central American": "Central America",
    "South American": "South America",
    "North American": "North America",
    "Latin Americans": "Latin America",
    "Central Americans": "Central America",
    "South Americans": "South America",
    "North Americans": "North America",
    "Middle Eastern": "Middle East",
    "Southeast Asian": "Southeast Asia",
    "South Asian": "South Asia",
    "East Asian": "East Asia",
    "Central Asian": "Central Asia",
    "West African": "West Africa",
    "East African": "East Africa",
    "North African": "North Africa",
    "Eastern European": "Eastern Europe",
    "Western European": "Western Europe",
}
"""Adjectives that name a region in two words. Those in one word (European) are said of too much to name it."""

US_STATES = """
Alabama AL Ala.;Alaska AK;Arizona AZ Ariz.;Arkansas AR Ark.;California CA Calif.;Colorado CO Colo.
Connecticut CT Conn.;Delaware DE Del.;Florida FL Fla.;Georgia GA Ga.;Hawaii HI;Idaho ID;Illinois IL Ill.
Indiana IN Ind.;Iowa IA;Kansas KS Kan.;Kentucky KY Ky.;Louisiana LA La.;Maine ME;Maryland MD Md.
Massachusetts MA Mass.;Michigan MI Mich.;Minnesota MN Minn.;Mississippi MS Miss.;Missouri MO Mo.;Montana MT Mont.
Nebraska NE Neb.;Nevada NV Nev.;New_Hampshire NH N.H.;New_Jersey NJ N.J.;New_Mexico NM N.M.;New_York NY N.Y.
North_Carolina NC N.C.;North_Dakota ND N.D.;Ohio OH;Oklahoma OK Okla.;Oregon OR Ore.;Pennsylvania PA Pa.
Rhode_Island RI R.I.;South_Carolina SC S.C.;South_Dakota SD S.D.;Tennessee TN Tenn.;Texas TX Tex.;Utah UT
Vermont VT Vt.;Virginia VA Va.;Washington WA Wash.;West_Virginia WV W.Va.;Wisconsin WI Wis.;Wyoming WY Wyo.
District_of_Columbia DC D.C.
""".strip()

MEXICAN_STATES = """
Aguascalientes;Baja California;Baja California Sur;Campeche;Chiapas;Chihuahua;Coahuila;Colima;Durango;Guanajuato
Guerrero;Hidalgo;Jalisco;State of Mexico;Mexico State;Estado de México;Michoacán;Morelos;Nayarit;Nuevo León;Oaxaca
Puebla;Querétaro;Quintana Roo;San Luis Potosí;Sinaloa;Sonora;Tabasco;Tamaulipas;Tlaxcala;Veracruz;Yucatán;Zacatecas
""".strip()

CITIES = """
Kabul;Tirana;Algiers;Luanda;Buenos Aires;Yerevan;Canberra;Vienna;Baku;Nassau;Manama;Dhaka;Bridgetown;Minsk;Brussels
Belmopan;Porto-Novo;Thimphu;La Paz;Sucre;Sarajevo;Gaborone;Brasília;Sofia;Ouagadougou;Bujumbura;Phnom Penh;Yaoundé
Ottawa;Praia;Bangui;N'Djamena;Beijing;Peking;Bogotá;Moroni;Kinshasa;Brazzaville;San José;Abidjan;Yamoussoukro;Zagreb
Havana;Nicosia;Prague;Copenhagen;Roseau;Santo Domingo;Quito;Cairo;San Salvador;Malabo;Asmara;Tallinn;Mbabane
Addis Ababa;Suva;Helsinki;Paris;Libreville;Banjul;Tbilisi;Berlin;Accra;Athens;Guatemala City;Conakry;Bissau;Georgetown
Port-au-Prince;Tegucigalpa;Budapest;Reykjavik;Reykjavík;New Delhi;Delhi;Jakarta;Tehran;Baghdad;Dublin;Jerusalem
Tel Aviv;Rome;Kingston;Tokyo;Amman;Astana;Nur-Sultan;Nairobi;Pyongyang;Seoul;Pristina;Kuwait City;Bishkek;Vientiane
Riga;Beirut;Maseru;Monrovia;Tripoli;Vaduz;Vilnius;Antananarivo;Lilongwe;Kuala Lumpur;Malé;Bamako;Valletta;Nouakchott
Port Louis;Mexico City;Ciudad de México;Chisinau;Chișinău;Ulaanbaatar;Podgorica;Rabat;Maputo;Naypyidaw;Windhoek
Kathmandu;Amsterdam;Wellington;Managua;Niamey;Abuja;Skopje;Oslo;Muscat;Islamabad;Panama City;Port Moresby;Asunción
Lima;Manila;Warsaw;Lisbon;Doha;Bucharest;Moscow;Kigali;Riyadh;Dakar;Belgrade;Freetown;Bratislava;Ljubljana;Honiara
Mogadishu;Pretoria;Juba;Madrid;Colombo;Khartoum;Paramaribo;Stockholm;Bern;Damascus;Taipei;Dushanbe;Dodoma;Bangkok;Dili
Lomé;Port of Spain;Tunis;Ankara;Ashgabat;Kampala;Kyiv;Kiev;Abu Dhabi;London;Washington;Washington, DC;Washington, D.C.
Washington DC;Washington D.C.;Montevideo;Tashkent;Caracas;Hanoi;Sanaa;Sana'a;Lusaka;Harare;New York;New York City
New York State;Los Angeles;Chicago;Houston;Phoenix;Philadelphia;San Antonio;San Diego;Dallas;San Jose;Austin
Jacksonville;Fort Worth;Columbus;Charlotte;San Francisco;Indianapolis;Seattle;Denver;Boston;El Paso;Nashville;Detroit
Oklahoma City;Portland;Las Vegas;Memphis;Louisville;Baltimore;Milwaukee;Albuquerque;Tucson;Fresno;Sacramento
Kansas City;Atlanta;Miami;Oakland;Minneapolis;Tulsa;Tampa;New Orleans;Cleveland;Honolulu;Anaheim;Pittsburgh;Cincinnati
St. Louis;St Louis;Orlando;Buffalo;Laredo;San Juan;Salt Lake City;Baton Rouge;Little Rock;Palo Alto;Cupertino
Mountain View;Albany;Annapolis;Augusta;Bismarck;Boise;Carson City;Charleston;Cheyenne;Concord;Des Moines;Frankfort
Harrisburg;Hartford;Helena;Jefferson City;Juneau;Lansing;Montgomery;Montpelier;Olympia;Pierre;Providence;Raleigh
Santa Fe;Springfield;St. Paul;Tallahassee;Topeka;Trenton;Dover;Charlottesville;Brownsville;McAllen;Birmingham
Manchester;Liverpool;Leeds;Sheffield;Bristol;Glasgow;Edinburgh;Cardiff;Belfast;Newcastle;Nottingham;Oxford;Cambridge
Southampton;Plymouth;Marseille;Lyon;Toulouse;Nice;Nantes;Strasbourg;Bordeaux;Lille;Calais;Hamburg;Munich;Cologne
Frankfurt;Stuttgart;Düsseldorf;Dresden;Leipzig;Bonn;Barcelona;Valencia;Seville;Bilbao;Zaragoza;Málaga;Granada;Porto
Milan;Naples;Turin;Palermo;Genoa;Bologna;Florence;Venice;Geneva;Zurich;Zürich;Basel;Davos;Antwerp;Rotterdam;The Hague
Hague;Utrecht;Gothenburg;Malmö;Bergen;Aarhus;Kraków;Krakow;Gdańsk;Gdansk;Łódź;Brno;Salzburg;Thessaloniki;Istanbul
Izmir;Antalya;St. Petersburg;St Petersburg;Saint Petersburg;Vladivostok;Novosibirsk;Sochi;Grozny;Odessa;Odesa;Kharkiv
Lviv;Donetsk;Luhansk;Mariupol;Sevastopol;Aleppo;Homs;Idlib;Raqqa;Mosul;Basra;Fallujah;Kirkuk;Erbil;Haifa;Ramallah
Hebron;Bethlehem;Nablus;Jeddah;Mecca;Medina;Dubai;Sharjah;Aden;Hodeidah;Isfahan;Mashhad;Tabriz;Qom;Natanz;Herat
Kandahar;Jalalabad;Peshawar;Karachi;Lahore;Rawalpindi;Quetta;Mumbai;Bombay;Kolkata;Calcutta;Chennai;Bangalore
Bengaluru;Hyderabad;Ahmedabad;Pune;Jaipur;Lucknow;Srinagar;Chittagong;Yangon;Rangoon;Mandalay;Ho Chi Minh City;Saigon
Da Nang;Phuket;Cebu;Davao;Surabaya;Bali;Shanghai;Guangzhou;Shenzhen;Tianjin;Wuhan;Chongqing;Chengdu;Nanjing;Hangzhou
Xi'an;Harbin;Dalian;Qingdao;Urumqi;Kashgar;Lhasa;Kunming;Osaka;Kyoto;Nagoya;Yokohama;Sapporo;Fukuoka;Hiroshima
Nagasaki;Fukushima;Kobe;Busan;Incheon;Daegu;Kaohsiung;Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;Auckland
Christchurch;Toronto;Montreal;Montréal;Vancouver;Calgary;Edmonton;Winnipeg;Quebec City;Halifax;Lagos;Kano;Maiduguri
Ibadan;Port Harcourt;Johannesburg;Cape Town;Durban;Soweto;Mombasa;Casablanca;Marrakesh;Marrakech;Tangier;Fez
Alexandria;Giza;Luxor;Benghazi;Misrata;Goma;Lubumbashi;Bukavu;Timbuktu;Gao;Agadez;Dar es Salaam;Entebbe;Bulawayo
Aleppo;Guadalajara;Monterrey;Tijuana;Ciudad Juárez;Ciudad Juarez;Juárez;León;Puebla City;Mexicali;Culiacán;Hermosillo
Mérida;Cancún;Acapulco;Torreón;Saltillo;Reynosa;Matamoros;Nuevo Laredo;Nogales;Tapachula;Morelia;Cuernavaca;Toluca
Xalapa;Villahermosa;Tuxtla Gutiérrez;Mazatlán;Iguala;Ayotzinapa;Apatzingán;Playa del Carmen;Los Cabos;Puerto Vallarta
Medellín;Cali;Barranquilla;Cartagena;Cúcuta;Bucaramanga;Buenaventura;Tumaco;Santa Marta;Pasto;Popayán;Ibagué;Pereira
Leticia;Maracaibo;Valencia;Barquisimeto;Guayaquil;Cuenca;Esmeraldas;Arequipa;Cusco;Cuzco;Trujillo;Iquitos;Santa Cruz
Cochabamba;El Alto;Santiago;Valparaíso;Concepción;Antofagasta;Córdoba;Rosario;Mendoza;Mar del Plata;São Paulo
Sao Paulo;Rio de Janeiro;Salvador;Fortaleza;Belo Horizonte;Manaus;Curitiba;Recife;Porto Alegre;Belém;San Pedro Sula
La Ceiba;Quetzaltenango;Colón;Limón;Ciudad del Este;Encarnación
""".strip()
