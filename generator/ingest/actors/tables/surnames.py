"""Family names of many languages: behind another unknown word they speak for a person, and decide nothing."""

SURNAMES = frozenset(
    """
Abacha Abadi Abbas Abdi Abdullah Abe Abiy Abramovich Abubakar Acevedo Acosta Adams Adebayo Adeyemi Adkins Advani
Agarwal Aggarwal Aguayo Aguilar Aguilera Aguirre Agyeman Ahmadi Ahmadinejad Ahmed Ahn Ahuja Akbar Akhtar Akufo-Addo
Alba Albanese Albrecht Albright Alcala Aldana Alemán Alessi Alexander Alfaro Alfonsín Ali Allen Allende Allison Almeida
Alonso Alvarado Alvarez Alves Amador Amaral Amato Amaya Amin Anaya Andersen Anderson Andersson Andrade Andreev Andrews
Annan Ansari Anthony Antunes Anwar Aoki Aoun Aparicio Appiah Aquino Arafat Aragón Aranda Arango Araujo Araújo Arce
Ardern Arellano Arenas Arias Aristegui Arizmendi Armstrong Arnaud Arnold Arora Arriaga Arroyo Arslan Arévalo Asante
Ashcroft Asher Ashley Aso Assad Atiku Atkins Atkinson Atwood Aubert Avalos Avery Avila Aviles Ayala Aydın Ayers Aylwin
Azar Azevedo Babiš Baca Bachelet Bacon Baerbock Baez Baig Bailey Bain Bajwa Bakker Bakshi Balakrishnan Baldwin Ballard
Balogun Banda Bandyopadhyay Banerjee Bannon Bansal Barajas Barak Barba Barbieri Barbosa Barker Barnes Barnett Barone
Barr Barragán Barrera Barrett Barrios Barron Barros Barry Bartlett Barton Barzani Bashir Basu Bates Batista Batres
Bauer Baumann Bautista Baxter Beard Beasley Beaulieu Beck Becker Beckett Bedford Begum Bekele Bell Bellamy Bello Belov
Beltran Beltrones Beltrán Belyaev Benavides Bender Benedetti Bengtsson Benitez Benjamin Bennet Bennett Benoit Benson
Bentley Benton Benítez Berg Berger Bergeron Bergmann Bermudez Bermúdez Bernal Bernanke Bernard Bernardi Bernstein
Bertrand Betancourt Betancur Bezerra Bhatia Bhatt Bhattacharya Bhutto Bianchi Bianco Biden Blackburn Blackwell
Blackwood Blair Blake Blanc Blanchard Blanco Blankenship Blevins Bloom Bloomberg Blum Blumenthal Blunkett Boateng Boer
Bogdanov Bolaños Bolsonaro Bolton Boluarte Bond Bondarenko Bonilla Bonner Bonnet Booker Boone Booth Borge Borges Boric
Bosch Bose Bouchard Boucher Bourgeois Bouteflika Bowen Bowers Bowie Bowman Boyd Boyer Boyle Bradford Bradley Bradshaw
Brady Brandt Brandão Braun Bravo Brennan Brewer Briceño Briggs Britton Broadbent Brock Bronson Brooks Browning Bruce
Brunet Bruno Bryan Bryant Bryson Brzezinski Buchanan Buck Buckley Buhari Bui Buitrago Bukele Bullock Bunting Burch
Burgess Burke Burnett Burns Burton Buscaglia Busch Bustamante Butt Buttigieg Byrd Byrne Bélanger Böhm Caballero Cabañas
Cabello Cabrera Cai Caicedo Cain Calderon Calderón Caldwell Calhoun Callaghan Callahan Calvo Camacho Camarena Camargo
Cameron Campbell Campos Canales Cano Cantillo Cantrell Cantu Cantú Cao Capelli Capriles Caputo Carbajal Carbone
Cardenas Cardona Cardoso Cardozo Carey Carlisle Carlson Carmona Caro Caron Carr Carranza Carrasco Carrera Carrillo
Carroll Carson Caruso Carvalho Casas Casey Castaneda Castañeda Castañón Castellanos Castillo Castro Cattaneo Cavalcanti
Celik Cepeda Cerda Cervantes Cerén Chacón Chambers Chamisa Chamorro Chan Chanda Chandler Chandra Chang Chapman Charles
Chase Chatterjee Chaudhary Chaudhry Chaudhuri Chauhan Chavez Chen Cheney Cheng Cheung Chevalier Chinchilla Cho Choi
Chopra Choudhury Chow Chowdhury Christensen Chua Chung Chávez Cienfuegos Cisneros Claes Clapper Clark Clarke
Clarkson Clay Clayton Clegg Clement Clements Cline Clinton Cloutier Coates Coats Cobb Coburn Cochran Coe Coelho Coffey
Cohen Cohn Cole Coleman Colin Collier Collins Colom Colombo Combs Comey Compton Conde Conley Connelly Conner Connolly
Connor Conrad Conte Conti Contreras Conway Copeland Coppola Corbyn Cordero Corker Corona Coronel Correa Correia
Corrigan Cortes Cortez Cortizo Cortázar Cortés Costa Costilla Coulibaly Coulter Coveney Cowan Cox Craig Crane Crawford
Cristiani Crosby Crowley Cruz Cuarón Cuellar Cuevas Cummings Cunha Cunningham Curry Curtis Cuéllar Cáceres Cárdenas
Côté D'Souza Dahl Dalal Dalton Daly Dang Daniel Daniels Danjuma Dannenberg Darby Das Dasgupta Daugherty Davenport David
Davidson Davila Davis Davutoğlu Dawson DeLeon DeVos Deb Decker Dejesus Delacruz Delaney Delarosa Delgado Demir Dempsey
Deng Denis Dennis Denton Desai Deshpande Dewan Dhar Dhillon Diallo Diarra Dias Diaz Dickerson Dickson Didion Dietrich
Dillon Dimitrov Ding Diop Diouf Dixit Dixon Djokovic Dlamini Dobbs Dodd Dodson Doherty Dominguez Domínguez Donaldson
Dong Donnelly Donovan Dorsett Dorsey Dougherty Douglas Dowd Downey Doyle Doğan Draghi Drake Dreyer Driscoll Drogba
Drummond Duarte Dubey Dubois Dubé Ducasse Duda Dudley Duffy Dufour Dugan Dukakis Dumitru Dumont Duncan Dunlap Dunn
Duong Dupont Duque Duran Durand Durazo Durbin Durham Durán Duterte Dutt Dutta Dutton Duval Dvořák Dwyer Dyer Dávila
Díaz Díaz-Canel Dąbrowski Easton Eastwood Eaton Ebrard Echevarría Echeverri Echeverría Eckert Edmonds Edwards Egan
Ehrlich Einhorn Eisenhower ElBaradei Elder Elias Elizondo Elliott Ellis Ellison Emanuel Encinas Endo Engel Enright
Enriquez Enríquez Epstein Erdmann Erdogan Erdoğan Erekat Erickson Eriksson Escalante Escobar Escobedo Esparragoza
Esparza Espinosa Espinoza Esposito Esquivel Estes Esteves Estrada Etienne Eto'o Evans Everett Evo Ewing Eze Fabbri
Fallon Farage Farias Farina Farkas Farley Farooq Farrell Fassbinder Faulkner Faure Fawcett Fayad Fedorov Feinstein
Feldman Felix Felton Feng Fenton Ferguson Fernandes Fernandez Fernando Fernández Ferrara Ferrari Ferreira Fiedler
Figueroa Fillon Finch Finley Finn Finnegan Fiore Fischer Fitz Fitzgerald Fitzpatrick Flake Flanagan Fleming Fletcher
Flores Floyd Flynn Fogarty Foley Fonseca Fontaine Fontana Forbes Ford Forrest Forsyth Fortin Foster Fournier Fowler
Francis Franco Frank Franke Fraser Frazier Frederick Freed Freeland Freeman Frei Freitas Freud Frick Friedman Friedrich
Fry Frye Fuchs Fuentes Fujii Fujimori Fujita Fukuda Fuller Funes Fung Furman Félix Gabbard Gabriel Gaddafi Gadkari Gage
Gagnon Gagné Gaikwad Gaines Galindo Gallagher Gallardo Gallegos Galli Gallo Galloway Galtieri Galvan Galvin Galván
Galán Gamboa Gandhi Ganguly Gannon Gantz Gao Garcia García Garland Garner Garnier Garrett Garrison Garrity Garza Gauck
Gauthier Gautier Gavin Gaviria Gbagbo Geithner Geller Gentile Gentry George Georgiev Gerber Gertz Ghani Ghannouchi
Ghosh Ghosn Giammattei Gibbons Gibbs Gibson Gilbert Gilchrist Giles Gill Gillard Gillespie Gillibrand Gilligan Gillis
Gilmore Giordano Giraldo Girard Giraud Girma Giuliani Glaser Gleason Glenn Glover Goddard Godoy Goetz Goh Goldberg
Goldman Goldstein Golubev Gomes Gomez Goncalves Gonzales Gonzalez González Gonçalves Goodlatte Goodman Goodwin Goossens
Gordon Gore Gorman Goto Gould Gove Gowda Gowdy Goyal Grabowski Grady Graf Graham Granger Grant Grassi Grassley Graves
Grayson Greco Greenberg Greene Greenfield Greenspan Greenwood Greer Gregory Griffin Griffith Grimes Gross Groves Groß
Guaidó Guajardo Guardado Guerin Guerra Guerrero Guevara Gueye Guidry Guillén Guimarães Gul Gunn Guo Gupta Gusev
Gustafson Gustafsson Gutierrez Gutiérrez Guzman Guzmán Gómez Gülen Günther Haas Habeck Hackett Haddad Hadley Haftar
Hagan Hagel Hagen Hahn Haig Haile Haines Hakimi Hale Haley Halpern Hamdok Hamid Hamilton Hammond Hamon Hampton Hancock
Haniyeh Hanks Hanley Hanna Hannah Hansen Hanson Hansson Hara Harada Hardin Harding Hariri Harlow Harmon Harper Harrell
Harrington Harris Harrison Hart Hartman Hartmann Harvey Hasegawa Hashimoto Hasina Haskell Haspel Hassan Hastings Hatch
Haugen Havel Hawking Hawkins Hay Hayashi Hayden Hayes Haynes Hayward Healy Hearst Heath Hebert Hegde Heinrich Heller
Hemingway Henao Henderson Hendricks Hendrix Hennessy Henry Henshaw Hensley Henson Heredia Herman Hernandez Hernández
Herrera Herring Herrmann Herzog Hess Hester Hewitt Hickey Hickman Hicks Hidalgo Higgins Hines Hinojosa Hinton Hirsch
Hobbs Hobson Hockey Hodge Hodges Hodgson Hoffman Hoffmann Hofmann Hogan Holbrook Holden Holder Holguín Hollis Holloway
Holly Holmes Holt Homer Hong Hood Hooper Hoover Hopkins Horn Horne Horowitz Horton Horvat Horvath Horák Hosseini Hough
Howard Howe Howell Howland Hoyos Hsieh Hsu Huang Hubbard Huber Huddleston Hudson Huerta Huff Huffman Hughes Hull Humala
Humphrey Humphreys Hunt Hurley Hurst Husain Hussain Hussein Hutchinson Hutton Huynh Hwang Hyde Hämäläinen Ibarra
Ibrahim Ibáñez Ignatieff Ikeda Ilyin Imam Inglis Ingram Inoue Ionescu Iqbal Iriarte Irwin Isaac Ishaq Ishida Ishii
Ishikawa Islam Ismail Ito Ivanov Ivey Iyengar Iyer Iñárritu Jacobs Jacobson Jaffe Jain Jaitley James Jameson Jang
Jankowski Jansen Janssens Jaramillo Jarrett Jarvis Javed Javid Jeffries Jenkins Jennings Jensen Jha Jiang Jimenez
Jiménez Johansen Johansson Johns Johnson Johnston Joly Jonathan Jones Jong Jonsson Joseph Joshi Jovanović Joyce Juarez
Jung Jurado Juárez Jäger Jørgensen Kabila Kaczmarek Kaczynski Kaczyński Kagame Kahlo Kahn Kaiser Kamau Kaminski
Kamiński Kane Kaneko Kang Kant Kaplan Kapoor Karadžić Karim Karimi Karimov Kariuki Karlsson Karzai Kassim Kato
Katz Kaufman Kaur Kay Kaya Keane Kearney Keating Keegan Keenan Keita Keith Kejriwal Kell Keller Kelley Kellogg Kelly
Kemp Kemper Kendall Kennedy Kenney Kenny Kent Kenyatta Keogh Kerr Kerry Kessler Khamenei Khan Khanna Khashoggi
Khodorkovsky Khumalo Kibaki Kidd Kiir Kilgore Kim Kimball Kimura Kinney Kipchoge Kirby Kirchner Kirk Kirkland
Kirkpatrick Kiselev Kishida Kiss Kissinger Klassen Klaus Klein Klimkin Kline Klobuchar Knapp Knox Kobayashi Koch Koh
Kohn Koizumi Kolb Kolomoisky Komarov Kondo Kono Koné Korhonen Korn Kovacs Kovalchuk Kovalenko Kovalev Kovač Kovačević
Kovind Kovács Kowalczyk Kowalski Kozlov Kozłowski Kraft Kramer Kraus Krause Krauze Kravchenko Krawczyk Krishnamurthy
Krishnan Kristensen Krueger Kruger Krämer Krüger Kuczynski Kudlow Kudo Kuhn Kulkarni Kumar Kuo Kurtz Kushner Kuzmin
Kuznetsov Kučera Kwiatkowski Kwok Kwon Köhler König Kühn Kılıç Lacey Lacroix Lafferty Lagos Lai Laine Laird Lam Lamb
Lambert Landau Landers Landry Lane Lang Lange Langley Lapid Lara Larkin Larsen Larson Larsson Laschet Lasso Lau Laurent
Lavin Lavoie Lavrov Lawler Lawrence Lawson Layton Lazcano Leach Leahy Leal Leary Leavitt Lebedev Leblanc Leclerc
Leclercq Ledezma Lee Lefebvre Lefèvre Legrand Lehman Lehmann Leigh Lemaire Lemoine Lennox Lentz Leonard Leone Lerner
Leroy Lester Letta Leung Levi Levy Lewandowski Lewandowsky Lewis Leyva Liang Lieberman Lighthizer Lim Lima Lin Lind
Lindberg Lindgren Lindner Lindsay Lindsey Lindström Lister Liu Livingston Livni Lleras Llosa Lloyd Lobo Lockhart
Lockwood Loera Logan Lombardi Lombardo Londoño Longo Loomis Lopes Lopez Lorenz Lott Lovell Lowe Lowell Lowery Lozada
Lozano Lozoya Lucas Lucero Ludwig Luger Lugo Luna Lundgren Luo Luther Lutsenko Lynch Lynn Lyons Lévesque López Löfven
Maas MacDonald MacKenzie MacLeod Macedo Machado Machar Macias Mack Macri Madden Maddox Madero Madsen Maduro Maeda Maes
Magana Magaña Mahama Mahathir Maher Mahmood Mahoney Maier Mailer Makarov Maldonado Malema Malhotra Malik Maliki Mallory
Malloy Malone Manafort Mancini Mandel Mandela Manero Mann Manning Mansfield Mané Marchand Marcos Marcus Mariani Marie
Marin Marino Mariscal Markey Marković Marlow Marques Marquez Marquis Marr Marsden Marsh Marshall Martel Martin
Martinelli Martinez Martini Martins Marty Martínez Marulanda Marín Massa Massey Masson Mata Matheson Mathews Mathieu
Mathis Matsuda Matsumoto Mattarella Matthews Mattis Maxwell Mayer Mayfield Maynard Mayo Mays Mazur Mazza Mbaye Mbeki
McAleenan McAllister McArthur McAvoy McBride McCabe McCain McCall McCallum McCann McCarthy McCarty McCaskill McCauley
McClain McClellan McCloud McClure McConnell McCord McCormick McCoy McCray McCullough McDaniel McDermott McDonald
McDonnell McDougal McDowell McElroy McFadden McFarland McGee McGill McGovern McGowan McGrath McGraw McGregor McGuire
McInnes McIntosh McIntyre McKay McKee McKenzie McKinley McKinney McKinnon McKnight McLaughlin McLean McLeod McMahon
McMaster McMillan McMillen McNally McNamara McNeil McPherson McQueen McRae McVeigh Mead Meade Meadows Medina Medrano
Medvedev Meehan Mehmood Mehta Meier Meijer Mejia Mejía Melendez Mellon Melo Meloni Melton Melville Meléndez Mendes
Mendez Mendoza Menem Menendez Menon Mensah Menéndez Mercado Mercer Mercier Merkel Merkley Merrick Merrill Merritt
Mertens Mesa Metcalf Metzger Meunier Meyer Meyers Meza Michael Michaels Michel Micheletti Middlebrooks Middleton
Mikhailov Milei Miles Miliband Milner Milošević Milton Minh Mir Miranda Mirza Mishra Mistry Mitchell Mitra Mitsotakis
Miura Miyamoto Miyazaki Mizrahi Mkhize Mladić Mnangagwa Mnuchin Mockus Modi Moffitt Mohammadi Mohammed Mohan Moi
Mokoena Molina Molloy Molnár Monaghan Mondale Mondragón Monreal Monroe Montanari Monteiro Montero Montes Montgomery
Monti Montoya Moody Mooney Moore Mora Moraes Morales Moran Morawiecki Moreau Moreira Moreland Morelli Moreno Moretti
Morgan Mori Morin Morita Morley Morneau Morozov Morris Morrison Morrissey Morrow Morse Morsi Morton Moses Mosley
Mosquera Moss Mott Mouriño Mousavi Moya Moyer Moyo Mubarak Mueller Mugabe Muir Mukherjee Mulcair Mulder Mullen Muller
Mulligan Mullins Mulvaney Munoz Munro Murakami Murdoch Murdock Murillo Murkowski Murphy Murray Musa Museveni Musharraf
Muñoz Mwale Mwangi Myers Márquez Mäkelä Mäkinen Mélenchon Méndez Möller Müller Nadel Nadler Nagel Nagy Naidu Nair Najib
Nakagawa Nakajima Nakamura Nakano Nakayama Nance Napolitano Naranjo Narayan Nascimento Nash Nasrallah Natarajan Nava
Navalny Navarrete Navarro Nazari Ncube Ndiaye Ndlovu Neal Needham Neely Negron Nelson Nemtsov Ness Netanyahu Neumann
Neves Neville Newell Newman Newsom Newton Ngo Nguyen Nichol Nichols Nicholson Nicolas Nielsen Nieminen Nieto
Nightingale Niinistö Nikolić Nikolov Niles Nilsson Nishimura Nixon Njoroge Nkosi Nkurunziza Nobles Noboa Noel Nolan
Nolte Noonan Noor Noriega Norman Norris Norton Novak Novikov Novotný Novák Nowak Noyes Nugent Nunes Nunez Nwosu Németh
Núñez Němec O'Brien O'Connell O'Connor O'Donnell O'Hara O'Keefe O'Leary O'Malley O'Neal O'Neill O'Reilly O'Rourke
O'Sullivan Oakes Oakley Obama Obasanjo Obi Obrador Obrien Ocampo Ocasio Ocasio-Cortez Ochieng Ochoa Oconnor Odell
Odinga Odom Ogawa Ogden Okada Okafor Okamoto Okeke Okonkwo Okoro Oldham Olivares Oliveira Oliver Oliynyk Olmert
Olmstead Olsen Olson Olsson Omar Oneill Ong Ono Orban Orbán Orellana Orlov Ornelas Orourke Orozco Orr Ortega Ortiz
Osborne Oseguera Osei Osman Osorio Ospina Ota Otieno Ott Otto Ouattara Ouellet Overton Owen Owens Owusu Oyola Pace
Pacheco Packer Pacquiao Padgett Padilla Paige Paine Palacio Palacios Palma Palmer Palmieri Palomino Palumbo Pan Pandey
Panetta Panzer Papadopoulos Pappas Paquette Pardo Paredes Parikh Parnell Parr Parra Parrish Parsons Pascal Pastrana
Patel Paterson Patil Patrick Patterson Patton Paul Pavlov Pawar Payne Pearson Pease Peck Pedersen Peebles Peeters
Pellegrini Pellegrino Pelletier Pelosi Pen Pena Pence Peng Pennebaker Pennington Peralta Perdue Pereira Perera Peres
Peretz Perez Perkins Perlman Perlmutter Perrin Perry Persson Peskov Peters Petersen Peterson Petit Petraeus Petro
Petrov Petrović Pettersson Pettit Petty Peña Peñalosa Pfeiffer Pham Phan Phelan Phelps Philippe Phillips Phiri Picard
Pickering Pierce Pillai Pineda Pinkerton Pinto Piotrowski Piper Pires Pitt Pittman Pitts Piñeda Piñera Plancarte Plath
Platt Plummer Poe Pohl Poirier Poiré Polanco Polk Pollack Pollard Pompeo Ponce Poniatowska Poole Popa Popescu Popov
Popović Popper Portillo Posner Potts Poveda Powell Prabowo Prasad Pratt Prayuth Prentice Prescott Pressley Pressman
Preston Priebus Pritchard Procházka Proctor Prodi Prosser Pruitt Pugh Purcell Putnam Pérez Qaddafi Quaid Quan Quayle
Quigley Quinn Quintana Quintero Quiroga Quiroz Qureshi Raab Rabin Rafferty Rahim Rahman Raines Rajan Rajapaksa Rajput
Ram Raman Ramaphosa Ramirez Ramos Ramsey Ramírez Randall Randolph Ranganathan Rangel Rankin Ransom Rao Rashid Raskin
Rasmussen Rathore Rawlings Raymond Razak Reagan Redding Reddy Redmond Reed Reese Reeves Regan Reid Reilly Reiner
Reinhardt Ren Renard Renaud Renner Renzi Restrepo Reuter Reuven Reyes Reyna Reynolds Reza Rezaei Rhee Rhoades Rhodes
Ribeiro Ricci Richard Richards Richardson Richmond Richter Ricketts Ridley Riggs Riley Rinaldi Rincón Rios Ritchie
Ritter Rivas Rivera Riviere Rivière Rizzi Rizzo Roach Robbins Roberson Roberts Robertson Robinson Robledo Robles
Robredo Rocco Rocha Rodgers Rodrigues Rodriguez Rodríguez Roe Rogers Rohde Rojas Roldán Rollins Romano Romero Romney
Romo Roosevelt Rosales Rosario Rosas Rosen Rosenbaum Rosenberg Rosenfeld Rosenstein Rosenthal Ross Rossetti Rossi Roth
Rothman Rouhani Rousseau Roux Rowe Rowland Rowling Roy Rubin Rubio Rucker Rudd Rudolph Ruff Ruiz Rulfo Rumsfeld Rusk
Russell Russo Rutherford Rutledge Ruto Rutte Ryan Ryder Ryu Ríos Saca Sachs Sadiq Sadr Saenz Safavi Saito Sakai
Sakamoto Salah Salamanca Salas Salazar Salcedo Saldaña Salehi Salgado Salinas Salinger Sall Salmond Salter Salvador
Salvini Samaras Samper Sampson Samuels Sanchez Sanders Sandoval Sanford Sani Sanna Santana Santoro Santos Sarkar
Sarmiento Sarr Sasaki Sasse Sato Sauer Saunders Sawyer Saxena Saynez Scarborough Schaefer Schafer Scheer Scheinman
Schiff Schiller Schlesinger Schmid Schmidt Schmitt Schmitz Schneider Schneiderman Schofield Scholz Schreiber Schroeder
Schröder Schubert Schuler Schulman Schultz Schulz Schumacher Schumer Schuster Schwab Schwartz Schwarz Schäfer Scioli
Scott Scully Seaman Searle Sears Sechin Segal Segura Seidel Seidman Selby Selig Sellers Semenov Sen Seo Sepulveda
Sepúlveda Serra Serrano Sethi Setiawan Sexton Shaffer Shah Shannon Shapiro Sharif Sharma Sharon Shaughnessy Shaw Shea
Sheehan Sheffield Sheikh Sheinbaum Shelby Shelley Shelton Shen Shepard Sheppard Sheridan Sherman Sherwood Shetty
Shevchenko Shibata Shields Shimizu Shin Shinawatra Shinde Shoigu Shokin Shore Shorten Shukla Shulkin Siddiqi Siddiqui
Sidorov Siegel Sierra Sigmund Silva Silverman Silvestri Simard Simmons Simms Simon Simpson Sims Simões Sinclair Singh
Singleton Sinha Sirisena Sisi Sistani Sitharaman Sithole Skelton Skinner Slater Slattery Sloan Smirnov Smit Smith
Smythe Snyder Soares Sobel Sofer Sokolov Solanki Solberg Soleimani Soler Solis Solomon Solovyov Solís Somers Song
Sorensen Sorkin Sosa Soto Sousa Souza Sow Spahn Spangler Sparks Spears Spector Speer Spence Spencer Spielberg Spitzer
Springer Stack Stafford Stahl Stan Stanley Stanton Stapleton Starks Starmer Starr Steele Stein Steinberg Steiner
Steinmeier Stephens Stephenson Stern Stevens Stevenson Stewart Steyer Stiles Stiller Stoddard Stokes Stoll Stoltenberg
Storey Stout Strand Strauss Strickland Stroud Stuart Sturgeon Styles Suarez Subramanian Suga Sugarman Sukarnoputri
Suleiman Sullivan Sumner Sunak Sund Suri Sutherland Sutton Suu Suzuki Suárez Svensson Svoboda Swain Swann Swanson
Swaraj Swartz Sweeney Swift Swinson Sykes Szabo Szabó Szymański Sánchez Söder Sørensen Tadesse Takahashi Takeuchi
Talabani Talbot Tamayo Tamura Tan Tanaka Tancredi Tang Tanner Tapia Tarantino Tarasov Tariq Tate Tatum Tavares Tehrani
Teixeira Teller Tembo Temer Tenorio Teo Terrell Terry Tesfaye Testa Thackeray Thaksin Thakur Thatcher Thomas Thompson
Thorne Thornhill Thornton Thorpe Thurman Tian Tillerson Tilley Tillman Timmons Tinubu Tipton Titov Tiwari Tkachenko
Tlaib Tobin Todd Tolbert Toledo Tomlinson Toro Torres Torrijos Touré Toussaint Tovar Townsend Tracy Trainor Tran Traoré
Travis Traynor Trejo Tremblay Trent Trevino Treviño Triana Tripathi Trotter Trudeau Trujillo Trump Truong Truss Tsai
Tsang Tse Tshisekedi Tsipras Tsvangirai Tucker Tully Turing Turnbull Tusk Tuttle Twain Tyler Tymoshenko Tyson Tóth
Uchida Ueda Ullman Underhill Underwood Upton Urbina Uribe Urrutia Usman Vaca Vail Vajpayee Valdes Valdez Valdés
Valentine Valentini Valenzuela Valle Vallejo Vance Vandenberg Vang Varadkar Varela Varga Vargas Varma Varoufakis
Vasiliev Vasquez Vaughan Vaughn Vega Velasquez Velazquez Velez Velásquez Velázquez Venkatesan Ventura Vera Vergara
Verma Veselý Vickers Vidal Videla Vieira Viera Villa Villalobos Villanueva Villar Villarreal Villegas Vincent
Vines Vinogradov Virtanen Visser Viswanathan Vitale Vizcarra Vogel Vogt Voigt Volker Volkov Vorobyov Vries Vučić
Vásquez Vázquez Vélez Wada Wade Wadsworth Wagner Wagoner Waite Wakefield Walden Waldron Walesa Walker Wallace Waller
Walpole Walsh Walter Walters Walton Walz Wang Wanjiru Ward Warde Warner Warren Wasserman Watanabe Waterhouse Watkins
Watson Watts Waugh Wayne Wałęsa Webb Weber Webster Weeks Wei Weinberg Weiner Weinstein Weir Weiss Weiß Welch Welles
Wentworth Werner Westbrook Whaley Wharton Wheaton Wheeler Whelan Whitaker Whitehead Whitfield Whitlock Whitman Whitney
Whittaker Wickremesinghe Widodo Wiener Wiesel Wiggins Wijaya Wilcox Wilde Wilder Wilders Wiles Wiley Wilhelm Wilkerson
Wilkie Wilkins Wilkinson Willard Willems Williams Williamson Willis Willoughby Wilson Winchester Winfrey Winkler
Winslow Winston Witt Wiśniewski Wolfe Wolff Wolfowitz Wong Woodard Woodruff Woodward Woolf Wooten Wouters Woźniak Wray
Wren Wright Wyatt Wyden Wynn Wójcik Xiao Xie Xiong Yadav Yamada Yamaguchi Yamamoto Yamashita Yamazaki Yancey Yang Yao
Yarbrough Yarrington Yates Yeats Yellen Yeltsin Yermak Yilmaz Yip Yoder Yokoyama Yoo Yoon York Yoshida Youngblood Yuan
Yudhoyono Yunes Yusuf Yıldız Yılmaz Zacharias Zaitsev Zambada Zambrano Zamora Zapata Zapatero Zardari Zarif Zavala
Zedillo Zelaya Zeman Zeng Zhang Zhao Zheng Zhou Zhu Zia Ziegler Zieliński Zimmer Zimmerman Zimmermann Zinke Zuckerman
Zuma Zuniga Zweig Zúñiga Álvarez Ávila Áñez Çelik Özdemir Öztürk Černý Đoković Şahin
""".split()
)

# Endings of family names, as in Kovačević, Petrosyan, Lindqvist, Papadopoulos.
ENDINGS = tuple(
    """
ez son sson sen ski sky skiy skyy ska cki czyk czak wicz vich vych vić ić ova eva ov ev off eff enko chuk shvili adze
idze yan oğlu oglu zadeh nejad opoulos akis idis escu eanu auskas aitis dóttir dottir quist qvist ström strom gren berg
stein mann feld baum witz meier meyer müller bauer huber elli etti ucci azzi ardi aldi eira ães eaux eault ault aswamy
murthy wala jee
""".split()
)
