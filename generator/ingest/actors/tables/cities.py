"""Large and well-known cities and towns of the world, beside the capitals and the best-known ones of ``places``."""

AMERICAN = """
Akron;Alexandria;Allentown;Amarillo;Anchorage;Ann Arbor;Arlington;Asheville;Athens;Aurora;Bakersfield;Beaumont
Bellevue;Berkeley;Bethesda;Beverly Hills;Billings;Biloxi;Birmingham;Bloomington;Boca Raton;Boulder;Bowling Green
Bozeman;Bridgeport;Brownsville;Burbank;Burlington;Calexico;Cambridge;Camden;Canton;Cape Canaveral;Carlsbad;Cedar Rapids
Chandler;Chapel Hill;Chattanooga;Chesapeake;Chula Vista;Clearwater;College Station;Colorado Springs;Coral Gables
Corpus Christi;Costa Mesa;Council Bluffs;Dayton;Daytona Beach;Dearborn;Decatur;Del Rio;Des Moines;Duluth;Durham
Eagle Pass;East Lansing;Elizabeth;Erie;Eugene;Evanston;Evansville;Everett;Fairbanks;Fairfax;Fargo;Fayetteville
Ferguson;Flagstaff;Flint;Fort Collins;Fort Lauderdale;Fort Myers;Fort Wayne;Fredericksburg;Fremont;Fullerton
Gainesville;Galveston;Garden Grove;Gary;Gettysburg;Glendale;Grand Forks;Grand Rapids;Green Bay;Greensboro;Greenville
Hampton;Harlingen;Henderson;Hialeah;Hoboken;Huntington Beach;Huntsville;Independence;Inglewood;Iowa City
Irvine;Irving;Ithaca;Jackson;Jersey City;Joliet;Joplin;Kalamazoo;Key West;Killeen;Knoxville;Lafayette;Lake Charles
Lake Tahoe;Lakewood;Lancaster;Laramie;Las Cruces;Lawrence;Lexington;Lincoln;Long Beach;Los Alamos;Lubbock;Macon
Madison;Malibu;Menlo Park;Mesa;Miami Beach;Midland;Missoula;Mobile;Modesto;Monterey;Morgantown;Mountain View
Muncie;Myrtle Beach;Naperville;New Haven;Newark;Newport Beach;Newport News;Norfolk;Oak Ridge;Ocala;Ogden;Olathe;Omaha
Ontario;Overland Park;Oxnard;Palm Beach;Palm Springs;Palo Alto;Parkland;Pasadena;Paterson;Pensacola;Peoria;Plano
Pomona;Port Arthur;Poughkeepsie;Provo;Pueblo;Quincy;Racine;Rapid City;Redmond;Redwood City;Reno;Richmond;Riverside
Roanoke;Rochester;Rockford;Roswell;Salem;Salinas;San Angelo;San Bernardino;San Mateo;Santa Ana
Santa Barbara;Santa Clara;Santa Clarita;Santa Cruz;Santa Monica;Santa Rosa;Sarasota;Savannah;Schenectady;Scottsdale
Scranton;Shreveport;Silver Spring;Sioux City;South Bend;Spokane;Springfield;Stamford;Staten Island
Stockton;Sunnyvale;Syracuse;Tacoma;Tallahassee;Tempe;Terre Haute;Toledo;Topeka;Torrance;Trenton;Tuscaloosa;Tyler
Utica;Vail;Vallejo;Ventura;Virginia Beach;Waco;Warren;Waterbury;West Palm Beach;Wichita;Wichita Falls;Wilmington
Winston-Salem;Worcester;Yakima;Yonkers;Youngstown;Yuma;Barrie;Brampton;Fredericton;Gatineau;Guelph;Hamilton;Kelowna
Kingston;Kitchener;Lethbridge;London, Ontario;Markham;Mississauga;Moncton;Oshawa;Regina;Richmond Hill;Saskatoon
Sherbrooke;St. John's;St. Catharines;Sudbury;Surrey;Thunder Bay;Trois-Rivières;Waterloo;Whitehorse;Windsor;Yellowknife
""".strip()

LATIN_AMERICAN = """
Acuña;Agua Prieta;Altamira;Atlixco;Campeche City;Celaya;Chetumal;Chilpancingo;Chihuahua City;Ciudad Acuña;Ciudad Madero
Ciudad Obregón;Ciudad Victoria;Coatzacoalcos;Colima City;Córdoba;Cuautitlán;Culiacan;Ecatepec;Ensenada;Fresnillo
Gómez Palacio;Irapuato;Ixtapa;Jalapa;La Paz;Lázaro Cárdenas;Los Mochis;Manzanillo;Mazatlan;Merida;Metepec;Miguel Alemán
Monclova;Naucalpan;Navojoa;Nezahualcóyotl;Orizaba;Pachuca;Parral;Piedras Negras;Poza Rica;Puerto Peñasco;Salamanca
San Cristóbal de las Casas;San Fernando;San Luis Río Colorado;San Miguel de Allende;Silao;Tampico;Taxco;Tehuacán
Tehuantepec;Tepic;Tlatelolco;Tlaquepaque;Tultepec;Uruapan;Veracruz City;Zamora;Zapopan;Zihuatanejo;Zitácuaro
Antigua Guatemala;Bluefields;Chimaltenango;Choluteca;David;Escuintla;Huehuetenango;Masaya;Puerto Barrios;Puerto Cortés
San Miguel;Santa Ana;Sonsonate;Camagüey;Cienfuegos;Guantánamo;Holguín;Santiago de Cuba;Varadero;Cap-Haïtien;Gonaïves
Jacmel;Pétion-Ville;Punta Cana;Santiago de los Caballeros;Montego Bay;Ponce;Bayamón;Armenia;Barrancabermeja;Bello
Cartago;Envigado;Florencia;Itagüí;Manizales;Montería;Neiva;Quibdó;Riohacha;San José del Guaviare;Soacha;Tunja
Valledupar;Villavicencio;Yopal;Ciudad Bolívar;Ciudad Guayana;Cumaná;Maracay;Mérida;Puerto La Cruz;San Cristóbal;Ambato
Loja;Machala;Manta;Portoviejo;Riobamba;Santo Domingo;Ayacucho;Callao;Chiclayo;Chimbote;Huancayo;Juliaca;Piura;Puno
Tacna;Oruro;Potosí;Tarija;Trinidad;Calama;Iquique;La Serena;Osorno;Puerto Montt;Punta Arenas;Rancagua;Talca;Temuco
Valdivia;Viña del Mar;Bahía Blanca;Bariloche;Comodoro Rivadavia;Jujuy;La Plata;Mar del Plata;Neuquén;Paraná;Posadas
Resistencia;Salta;San Juan;San Luis;Tucumán;Ushuaia;Punta del Este;Aracaju;Belo Horizonte;Campinas;Campo Grande;Cuiabá
Florianópolis;Foz do Iguaçu;Goiânia;Guarulhos;João Pessoa;Joinville;Londrina;Maceió;Natal;Niterói;Osasco;Petrópolis
Ribeirão Preto;Santos;São Luís;Teresina;Uberlândia;Vitória
""".strip()

EUROPEAN = """
Aberdeen;Bath;Bedford;Blackburn;Blackpool;Bolton;Bournemouth;Bradford;Brighton;Bristol;Canterbury;Carlisle;Chelmsford
Chester;Colchester;Coventry;Croydon;Darlington;Derby;Derry;Doncaster;Dover;Dudley;Dundee;Durham;Exeter;Folkestone
Gateshead;Gloucester;Grimsby;Hartlepool;Huddersfield;Inverness;Ipswich;Kent;Leicester;Lincoln;Londonderry;Luton
Merseyside;Middlesbrough;Milton Keynes;Newport;Northampton;Norwich;Oldham;Peterborough;Portsmouth;Preston;Reading
Rochdale;Rotherham;Salford;Salisbury;Slough;Southend;Stirling;Stockport;Stoke-on-Trent;Sunderland;Swansea;Swindon
Telford;Wakefield;Warrington;Watford;Wembley;Westminster;Wigan;Windsor;Wolverhampton;Wrexham;Yorkshire;Cornwall
Devon;Essex;Lancashire;Norfolk;Suffolk;Sussex;Surrey;Hampshire;Cumbria;Northumberland;Aberdeenshire;Cork;Galway
Limerick;Waterford;Kilkenny;Amiens;Angers;Avignon;Besançon;Brest;Caen;Cannes;Clermont-Ferrand;Dijon;Dunkirk;Grenoble
Le Havre;Le Mans;Limoges;Lourdes;Metz;Montpellier;Mulhouse;Nancy;Orléans;Perpignan;Poitiers;Reims;Rennes;Rouen
Saint-Denis;Saint-Étienne;Toulon;Tours;Versailles;Aachen;Augsburg;Bielefeld;Bochum;Braunschweig;Bremen;Chemnitz
Darmstadt;Dortmund;Duisburg;Erfurt;Essen;Freiburg;Göttingen;Halle;Hanover;Hannover;Heidelberg;Karlsruhe;Kassel;Kiel
Lübeck;Magdeburg;Mainz;Mannheim;Münster;Nuremberg;Nürnberg;Potsdam;Regensburg;Rostock;Saarbrücken;Trier;Ulm;Weimar
Wiesbaden;Wolfsburg;Wuppertal;Würzburg;Graz;Innsbruck;Linz;Basle;Lausanne;Lucerne;Lugano;St. Gallen;Winterthur
Zug;Bruges;Charleroi;Ghent;Leuven;Liège;Namur;Ostend;Arnhem;Breda;Delft;Eindhoven;Groningen;Haarlem;Leiden;Maastricht
Nijmegen;Tilburg;Luxembourg City;Bari;Bergamo;Brescia;Cagliari;Catania;Como;Ferrara;Lampedusa;Livorno;Mantua;Messina
Modena;Padua;Parma;Perugia;Pescara;Pisa;Ravenna;Rimini;Siena;Syracuse;Taranto;Trento;Trieste;Udine;Verona;Vicenza
Alicante;Almería;Badajoz;Burgos;Cádiz;Elche;Gijón;Girona;La Coruña;Lleida;Logroño;Murcia;Oviedo;Palma;Pamplona
Salamanca;San Sebastián;Santander;Tarragona;Toledo;Valladolid;Vigo;Vitoria;Aveiro;Braga;Coimbra;Faro;Funchal;Sintra
Aalborg;Odense;Malmo;Norrköping;Uppsala;Västerås;Örebro;Bergen;Stavanger;Tromsø;Trondheim;Espoo;Oulu;Tampere;Turku
Narva;Tartu;Daugavpils;Kaunas;Klaipėda;Białystok;Bydgoszcz;Częstochowa;Gdynia;Katowice;Kielce;Lodz;Lublin;Poznań;Poznan
Rzeszów;Szczecin;Toruń;Wroclaw;Wrocław;Ostrava;Plzeň;Košice;Debrecen;Pécs;Szeged;Brașov;Cluj-Napoca;Constanța;Iași
Timișoara;Burgas;Plovdiv;Varna;Novi Sad;Niš;Banja Luka;Mostar;Srebrenica;Tuzla;Dubrovnik;Rijeka;Split;Zadar;Maribor
Durrës;Vlorë;Bitola;Mitrovica;Heraklion;Larissa;Lesbos;Patras;Piraeus;Rhodes;Samos;Limassol;Larnaca;Famagusta;Balti
Tiraspol;Brest;Gomel;Grodno;Vitebsk;Bakhmut;Chernihiv;Chernivtsi;Chernobyl;Dnipro;Ivano-Frankivsk;Kherson;Khmelnytskyi
Kramatorsk;Kremenchuk;Kropyvnytskyi;Mykolaiv;Poltava;Rivne;Simferopol;Sloviansk;Sumy;Ternopil;Uzhhorod;Vinnytsia
Yalta;Zaporizhzhia;Zhytomyr;Arkhangelsk;Astrakhan;Barnaul;Beslan;Bryansk;Chelyabinsk;Irkutsk;Kaliningrad;Kaluga;Kazan
Khabarovsk;Krasnodar;Krasnoyarsk;Kursk;Magnitogorsk;Makhachkala;Murmansk;Nizhny Novgorod;Norilsk;Omsk;Orenburg;Perm
Rostov-on-Don;Samara;Saratov;Smolensk;Stavropol;Tomsk;Tula;Tver;Tyumen;Ufa;Ulyanovsk;Vladikavkaz;Volgograd;Voronezh
Yakutsk;Yaroslavl;Yekaterinburg;Batumi;Kutaisi;Sukhumi;Tskhinvali;Gyumri;Ganja;Stepanakert
""".strip()

ASIAN = """
Adana;Ankara;Batman;Bodrum;Bursa;Cizre;Diyarbakir;Diyarbakır;Edirne;Erzurum;Gaziantep;Hatay;Iskenderun;Kayseri;Kilis
Konya;Malatya;Mardin;Mersin;Samsun;Sanliurfa;Trabzon;Afrin;Daraa;Deir ez-Zor;Douma;Eastern Ghouta;Hama;Hasakah;Kobani
Latakia;Manbij;Palmyra;Qamishli;Ras al-Ain;Tal Abyad;Tartus;Baalbek;Sidon;Tyre;Acre;Ashdod;Ashkelon;Beersheba;Eilat
Herzliya;Jaffa;Nazareth;Netanya;Sderot;Tiberias;Jenin;Jericho;Khan Younis;Qalqilya;Rafah;Tulkarm;Aqaba;Irbid;Zarqa
Anbar;Dohuk;Karbala;Najaf;Nineveh;Ramadi;Samarra;Sinjar;Sulaymaniyah;Tikrit;Abadan;Ahvaz;Arak;Bandar Abbas;Bushehr
Fordow;Kerman;Kermanshah;Rasht;Shiraz;Urmia;Yazd;Zahedan;Dammam;Dhahran;Medina;Tabuk;Taif;Ajman;Fujairah;Al Ain;Salalah
Mukalla;Marib;Saada;Taiz;Baghlan;Bamiyan;Farah;Ghazni;Kunduz;Lashkar Gah;Logar;Mazar-i-Sharif;Nangarhar;Paktia
Uruzgan;Zabul;Abbottabad;Bahawalpur;Faisalabad;Gilgit;Gujranwala;Gwadar;Multan;Muzaffarabad;Sialkot;Sukkur;Swat
Agra;Ajmer;Aligarh;Allahabad;Amritsar;Asansol;Aurangabad;Ayodhya;Bareilly;Bhilai;Bhopal;Bhubaneswar;Chandigarh
Coimbatore;Cuttack;Dehradun;Dhanbad;Faridabad;Ghaziabad;Goa;Gorakhpur;Gurgaon;Gurugram;Guwahati;Gwalior;Howrah;Hubli
Imphal;Indore;Jabalpur;Jalandhar;Jammu;Jamnagar;Jamshedpur;Jharkhand;Jodhpur;Kanpur;Kochi;Kota;Kozhikode;Ludhiana
Madurai;Mangalore;Mathura;Meerut;Moradabad;Mysore;Mysuru;Nagpur;Nashik;Noida;Patna;Prayagraj;Raipur;Rajkot;Ranchi
Salem;Shillong;Shimla;Siliguri;Surat;Thane;Thiruvananthapuram;Tiruchirappalli;Udaipur;Vadodara;Varanasi;Vijayawada
Visakhapatnam;Odisha;Chhattisgarh;Uttarakhand;Himachal Pradesh;Arunachal Pradesh;Manipur;Meghalaya;Mizoram;Nagaland
Sikkim;Tripura;Jammu and Kashmir;Ladakh;Puducherry;Bogra;Comilla;Cox's Bazar;Khulna;Rajshahi;Sylhet;Galle;Jaffna;Kandy
Trincomalee;Pokhara;Lumbini;Bago;Naypyitaw;Sittwe;Rakhine;Chiang Mai;Chiang Rai;Hat Yai;Krabi;Pattaya;Battambang
Siem Reap;Sihanoukville;Luang Prabang;Can Tho;Dien Bien Phu;Haiphong;Hoi An;Hue;Nha Trang;Vung Tau;George Town
Ipoh;Johor;Johor Bahru;Kota Kinabalu;Kuching;Malacca;Penang;Putrajaya;Sabah;Sarawak;Selangor;Aceh;Balikpapan;Banda Aceh
Bandung;Batam;Bogor;Borneo;Denpasar;Java;Lombok;Makassar;Medan;Padang;Palembang;Palu;Papua;Semarang;Sulawesi;Sumatra
Yogyakarta;Angeles City;Bacolod;Baguio;Boracay;Iloilo;Luzon;Makati;Marawi;Mindanao;Palawan;Quezon City;Tacloban;Visayas
Zamboanga;Anshan;Anyang;Baoding;Baotou;Beihai;Changchun;Changsha;Changzhou;Chaoyang;Datong;Dongguan;Foshan;Fuzhou
Guilin;Guiyang;Haikou;Handan;Hefei;Hohhot;Huizhou;Jinan;Kaifeng;Kowloon;Lanzhou;Luoyang;Nanchang;Nanning;Nantong;Ningbo
Ordos;Quanzhou;Sanya;Shantou;Shaoxing;Shenyang;Shijiazhuang;Suzhou;Taiyuan;Tangshan;Wenzhou;Wuhu;Wuxi;Xiamen;Xian
Xining;Xuzhou;Yantai;Yichang;Yinchuan;Zhanjiang;Zhengzhou;Zhuhai;Zibo;Kinmen;Taichung;Tainan;Taoyuan;Hsinchu;Hualien
Daejeon;Gangwon;Gwangju;Jeju;Pyeongchang;Suwon;Ulsan;Kaesong;Panmunjom;Sinuiju;Wonsan;Chiba;Hamamatsu;Kagoshima
Kanazawa;Kawasaki;Kumamoto;Miyagi;Nara;Niigata;Okayama;Saitama;Sendai;Shizuoka;Tohoku;Toyota City;Darkhan;Almaty
Karaganda;Shymkent;Osh;Bukhara;Samarkand;Khujand;Mary;Turkmenbashi
""".strip()

AFRICAN_AND_OCEANIAN = """
Asyut;Aswan;Ismailia;Mansoura;Port Said;Sharm el-Sheikh;Suez;Tanta;Agadir;Fes;Meknes;Oujda;Annaba;Constantine;Oran
Bizerte;Gabes;Sfax;Sousse;Derna;Sabha;Sirte;Tobruk;Zawiya;Atbara;El Fasher;Kassala;Nyala;Omdurman;Port Sudan;Bentiu
Bor;Malakal;Adama;Bahir Dar;Dire Dawa;Gondar;Hawassa;Mekelle;Amhara;Oromia;Massawa;Hargeisa;Kismayo;Puntland;Somaliland
Eldoret;Garissa;Kisumu;Lamu;Nakuru;Thika;Gulu;Jinja;Arusha;Dodoma;Mwanza;Kisangani;Beni;Mbuji-Mayi;Pointe-Noire;Benguela
Huambo;Cabinda;Beira;Cabo Delgado;Nampula;Pemba;Kitwe;Ndola;Livingstone;Blantyre;Mutare;Victoria Falls;Bloemfontein
East London;KwaZulu-Natal;Gauteng;Limpopo;Mpumalanga;Pietermaritzburg;Polokwane;Port Elizabeth;Sandton;Stellenbosch
Eastern Cape;Western Cape;Swakopmund;Walvis Bay;Francistown;Aba;Abeokuta;Adamawa;Akure;Asaba;Awka;Bauchi;Benin City
Borno;Calabar;Chibok;Enugu;Gombe;Ilorin;Jos;Kaduna;Katsina;Lekki;Minna;Onitsha;Osogbo;Owerri;Sokoto;Uyo;Warri;Yola
Zamfara;Zaria;Kumasi;Tamale;Takoradi;Bouaké;Bobo-Dioulasso;Gao;Kidal;Mopti;Ségou;Zinder;Diffa;Bamenda;Douala;Buea
Thiès;Saint-Louis;Ziguinchor;Kenema;Buchanan;Cotonou;Parakou;Toamasina;Alice Springs;Ballarat;Bendigo;Broome;Bundaberg
Byron Bay;Cairns;Gold Coast;Geelong;Launceston;Mackay;Newcastle;Sunshine Coast;Toowoomba;Townsville;Wollongong
Dunedin;Queenstown;Rotorua;Tauranga;Nauru;Manus Island;Christmas Island;Bougainville;Nouméa;Papeete
""".strip()

SKIES = """
Europa;Ganymede;Callisto;Enceladus;Titan;Ceres;Kuiper Belt;Oort Cloud;International Space Station;Jezero Crater
Gale Crater;Solar System
""".strip()

WORLD_CITIES = "\n".join((AMERICAN, LATIN_AMERICAN, EUROPEAN, ASIAN, AFRICAN_AND_OCEANIAN, SKIES))
