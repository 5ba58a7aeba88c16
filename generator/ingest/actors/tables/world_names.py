"""Given names of many languages beside the most common, and those that are as often a word, a place or a surname."""

NAMES = """
Aaliyah Aarav Abebe Abena Abhishek Abimbola Abiola Abiy Abner Achille Achim Adaeze Adalbert Adama Adana Addison Ade
Adebayo Adekunle Adeline Ademola Adina Aditi Aditya Adnan Adolf Adolph Adriano Adélaïde Aela Agata Agathe Agnieszka
Agnès Agustin Ahn Ahsan Aida Aiden Aija Aiko Aimee Aimé Ainhoa Aino Aishwarya Aitor Ajay Ajit Akanksha Akash Akeem
Akhil Akihito Akiko Akin Akinwumi Akio Aklilu Aksel Akshay Alaa Alaina Alannah Alba Albano Alberte Albin Albrecht
Alcides Aldo Alec Aleida Alejo Aleksandar Aleksander Alena Alessandra Alessia Alessio Alethea Alexandrina Alexandros
Alexandru Alf Alfie Algirdas Alhaji Alhassan Alisa Alisha Alissa Alix Aliyu Aliza Alla Allegra Alois Alok Alonzo
Aloysius Alphonso Alton Alva Alvaro Alyse Alyson Amalia Amancio Amanuel Amara Amare Amari Amarjit Amaury Ambar Ambika
Amelie Amin Aminata Aminu Amitabh Amjad Ammar Ammon Amna Amol Amparo Amrit Amrita Amélie Américo Anabel Anahí Anand
Ananda Ananya Anastasios Anastasiya Anat Anatole Anatoli Anatolii Anaïs Andie Andor Andra Andreea Andrejs Andrii
Andrius Andriy Androulla Andrée Aneurin Anicet Anika Aniket Aniko Anikó Anil Anisa Anish Anissa Anja Anjana Anjelica
Anke Ankit Ankita Annegret Anneke Anneliese Annemarie Annika Ansel Anselm Anselmo Ansgar Anthea Antje Antonella Antoni
Antonin Antonina Antonios Antonis Antti Anu Anup Anupam Anurag Anushka Anya Aoife Aparna Apolo Apostolos Ara Araceli
Aram Arash Arcadio Archana Archibald Archie Ardeshir Areej Aretha Ari Ariane Arianna Arie Ariella Aristide Aristides
Aristotelis Arjen Arkady Arlen Arlo Armand Armel Armen Arna Arnaldo Arnaud Arne Arno Arnoldo Aron Arpad Arpit Arsen
Arseniy Arseny Arsène Artem Arthit Artis Artyom Artūrs Arundhati Arvid Arvind Aryan Asaf Aseem Asger Ashish Ashleigh
Ashok Ashwin Asma Asmaa Assaf Assane Assia Aster Ata Atal Atef Athanasios Atiku Atsuko Atul Aude Audra Audrius Aurelia
Aurelio Aurélie Aurélien Aviel Avigdor Avinash Avner Avraham Avril Awa Axel Aya Ayaan Ayako Ayala Ayanna Ayelet Ayesha
Aylin Ayo Ayodele Ayumi Ayush Azhar Azim Azmi Azra Azucena Aïcha Babatunde Bahar Bahman Bahram Bal Baldwin Balthazar
Balwinder Bambang Banu Baptiste Barak Baran Barnabas Barrett Bartolomé Bartosz Barış Basem Bashir Bashira Basim Basma
Bassam Bassem Bastian Bastien Batya Baudouin Bea Bechir Belinda Bella Bence Bengt Benigno Benita Benjamim Benoit Bente
Benyamin Berit Bernadine Bernardino Berta Bertha Berthold Bertie Beryl Bessie Beto Bette Bettina Bettye Betül Beyoncé
Bharat Bharti Bhaskar Bhavesh Bhavna Bhim Bhupinder Bimal Bina Bindi Bine Binyamin Birgit Birgitta Birgitte Birte
Bjarne Bjarni Björg Blaise Blas Blaž Bobbi Bobbie Bodil Bogumił Bohdan Bojan Bola Bongani Boniface Bonita Borislav
Boriss Boutros Bożena Braden Bradford Braeden Branden Brandi Brandy Branimir Branko Brayden Braylon Brea Breanna Bree
Brendon Brenna Brennan Bret Breyer Briana Bridgette Brigid Brigitte Briony Britt Britta Britton Broderick Bronagh
Bronwyn Bruna Brunella Bryanna Bryn Bryony Bukola Burcu Burhan Busisiwe Béla Børge Bülent Caleb Callie Callum Calum
Camilla Camillo Camilo Camryn Candice Candy Caoimhe Caridad Carin Carissa Carlene Carlito Carlyle Carmel Carmela
Carmelo Carmine Carola Carolin Carolus Carroll Caryn Casimir Cassie Catalin Catarine Cathal Cathleen Catriona Cayetano
Cecile Celina Celine Celso Cem Cemal Cengiz Chadwick Chaim Chaka Chana Chandan Chandrika Chanel Charleen Charlize
Charly Charmaine Chasity Chauncey Chaya Chayanne Che Chelsey Cherie Cherise Chet Chetan Chiamaka Chidi Chieko Chika
Chikako Chike Chima Chimamanda Chinedu Chinonso Chinua Chinwe Chioma Chirag Chisato Chloé Christa Christel Christelle
Christi Christiaan Christiana Christin Christof Christos Christy Chrystal Chrystia Chucho Chukwuemeka Chukwuma Ciara
Ciaran Ciarán Cilla Cindi Ciprian Ciro Claes Clarissa Clarisse Claud Claudette Claudine Clelia Clemens Clementine Cleo
Cleve Clodagh Clotilde Clovis Clémence Clément Coleen Concetta Constantin Constantine Constantino Constanza Corazon
Cordelia Corina Corinna Cormac Cornel Cornelis Corrado Corrie Corrine Cosima Cosimo Cosmin Costas Cris Cristiana
Cristin Cristobal Cristóvão Csaba Cuauhtémoc Cuthbert Cyrille Czesław Cáit Cécile Cédric Céline Cătălin Dafna Dafydd
Dag Dagmar Dagny Dahlia Daiana Daiki Daisuke Daiva Dalal Daljit Damaris Damaso Damir Damjan Danae Danica Danijel Danila
Danilo Dannii Danuta Dany Danyl Daoud Dara Daren Darian Darien Darina Dariusz Dariya Darla Darnell Darrel Darrin
Darrion Darshan Daryna Dasha Dashiell Davi Davina Davon Davor Dawid Dawit Dawood Dayana DeAndre DeMarcus DeShawn
Deandre Deanna Deanne Debbi Debby Debora Declan Dede Deena Deepika Deion Dejan Delano Delbert Delfina Delfino Delmar
Delores Delphine Delroy Demarcus Demario Demba Demet Demetria Demetris Deniz Denny Denzel Deon Dercio Derick Dermot
Deron Derrick Desi Desirae Desiree Desislava Dessie Detlef Devan Devendra Devi Dewey Dewi Deyan Dhananjay Dharmendra
Dhruv Diallo Dianne Diarmuid Didier Diederik Dieudonné Digna Dilek Dilip Dillon Dimitar Dimitra Dimitrije Dimitrios
Dimitris Dimple Dinah Dino Diogo Dion Dionisio Dionne Dipak Divya Diya Djamel Djamila Djibril Dlamini Dmytro Doaa
Dobromir Dolly Domenic Domenica Domenico Dominga Domingo Dominick Dominik Dominika Domitila Donal Donatella Donato
Donnell Donnie Donny Donovan Doreen Dorian Doriane Dorin Dorit Doron Dorota Dorothée Dorthy Dotty Dov Dragan Draginja
Drago Dragomir Dragoș Dražen Duane Dulce Dumitru Dušan Duška Duško Dvora Dwyane Dymphna Désiré Eamon Eamonn Earle
Eartha Ebba Eben Ebenezer Eberhard Ebrahim Eckart Eda Eddy Edeltraud Edgardo Edina Edinson Edison Edita Edmond Edmundo
Edouard Edson Eduard Edvard Edwige Edwina Edwyn Edyta Efrain Efrat Efrem Egbert Egidijus Egil Egon Ehud Eiji Eiko Einar
Einav Eirik Eitan Eivind Ekene Ekow Ekrem Elaheh Elan Elba Elbert Elda Eldad Elden Eldon Eleanora Eleazar Eleftherios
Eleni Eleonora Elham Eliana Eliane Elie Eliezer Elihu Elin Elinor Eliseo Elisha Elissa Eliška Elkana Elke Elle Ellie
Elly Elmer Elodie Eloy Eloísa Elroy Els Elsbeth Elspeth Elva Elvin Elwood Elżbieta Emanuela Emanuele Emeka Emely Emer
Emeric Emile Emiliana Emilie Emilija Emin Emine Emir Emmanuelle Emmet Emmy Emre Emrys Endre Endri Eneko Engelbert Enid
Ennio Enoch Enric Enyinnaya Enzo Eoghan Eoin Erdal Eren Erhan Erhard Ericka Erkki Erlend Erling Ermelinda Ermias
Ernestine Erol Errol Ersin Erskine Ervin Eryk Erzsébet Esma Esmeralda Esmé Espen Esperanza Essam Essie Estela Estella
Ester Estrella Eszter Etienne Etta Ettore Euan Eudora Eugen Eugeniusz Eugène Eugénie Eulalia Eun Eusebio Eustace
Evander Evangelia Evangelos Evaristo Evelina Eveline Evert Everton Evita Evren Ewa Ewan Ewelina Ewen Eyal Eyvind
Ezekiel Ezequiel Ezio Fabiano Fabienne Fabiola Fabrizio Facundo Fadel Fae Fahad Fahd Faheem Fahim Fahmi Fairuz Faiz
Faiza Fanny Fardin Fares Farhad Farhan Faris Farooq Farouk Farrah Farrokh Fatemeh Fathi Fatih Fatma Fatmir Fatos Fatou
Fatoumata Faustin Faustine Faustino Fawzi Fay Faye Fayez Fayza Federigo Fedor Feisal Felicitas Felicité Feliks Felisa
Feliu Fely Femi Ferenc Fergus Ferhat Fermín Feroz Ferran Ferrán Fiachra Fidelma Fikret Filip Filipa Filipe Filippo
Finbarr Finley Finnian Fintan Fiodor Firas Firuz Fitzroy Flavio Flora Florencia Florencio Florentino Florin Florinda
Flávio Folake Folasade Foued Francie Francisc Franciszek František Frantz Freda Frederica Frederik Fredric Fredrick
Fredrik Freya Frida Friedhelm Frits Fuad Fulgencio Fulvio Fumiko Fumio Funke Gabino Gabor Gabrijela Gabriëlle Gaetan
Gaetano Gali Gamal Ganesh Ganna Garfield Garret Garrick Garth Gaspar Gaspard Gautam Gavan Gavriel Gavril Gaétan Gbenga
Gearóid Geena Geeta Geetha Gelsey Genaro Geneviève Gennadiy Gennady Gennaro Geoffroy Geordie Georg Georgette Georgi
Georgiana Georgie Georgios Georgiy Geraint Gerda Geri Germain Germaine Germana Gerold Gerrit Gerry Gert Gerti Gertrud
Gervais Gerzson Gesine Ghada Ghassan Gheorghe Giampaolo Giancarlo Gianfranco Gianluca Gianluigi Gianni Gianpiero Giedrė
Gil Gilad Gilda Gilles Ginevra Ginny Gino Gintaras Giora Giovani Girija Girish Gita Gitanas Gitta Gitte Giuliana Giulio
Giuseppina Giustina Gizela Glauco Glynis Glynn Godfrey Gohar Gokul Golda Goldie Gopal Goran Gottfried Govind Gracie
Granville Graziella Greer Greet Gregorios Grete Gretel Grigol Grigori Grigory Griselda Grzegorz Gráinne Grégoire
Grégory Gudrun Guglielmo Guillem Guillermina Gulbuddin Gulnara Gulshan Gundula Gunhild Gunilla Gurbanguly Gurcharan
Gurdeep Gurmeet Gurpreet Gustaf Guénaël Guðni Guðrún Gwenda Gwyn Gwyneth Gyorgy Gyula György Gábor Gísli Göran Gün
Günther Haakon Haben Habiba Hachim Hadas Hadi Hadia Hafez Hafiz Hafsa Hagen Haidar Haile Hailemariam Haim Hajar Hajime
Hakeem Hakim Halil Halima Halina Halle Hallie Halvor Hamad Hamed Hameed Hamidou Hammad Hanae Hanan Hande Hania Hanif
Hanin Hanne Hannelore Hanni Hannu Hanoch Hans-Peter Hansjörg Haoran Haralambos Harald Harbhajan Hardik Hari Harish
Harjit Harlan Harlow Haroon Harpreet Harri Harrie Harriett Harsha Hartmut Haruka Haruko Harumi Harun Haruo Harvinder
Hasina Hassanal Hatem Hatice Hattie Hayat Haydee Hayden Haydn Haydée Haytham Hayward Hazem Hebe Hedda Hedley Hedvig
Hedwig Hege Heike Heiko Heitor Hele Helge Helle Helmer Helvi Hema Hemant Hena Hendrik Hendrika Hennadiy Hennie Henning
Henny Henriette Henryk Herb Heribert Heriberto Herlinda Hermance Hermenegildo Hermes Herminia Herminio Hermione Hernan
Hernando Hershel Hervé Hiba Hicham Hichem Hideki Hideo Hidetoshi Hideyoshi Hikaru Hilaria Hilario Hilde Hildegard
Hillel Hilma Himanshu Hina Hinrich Hipólito Hira Hiroki Hiroko Hiromi Hironobu Hiroyuki Hisako Hisashi Hisham Hitomi
Hitoshi Hjalmar Hla Holden Holger Hollie Honorio Honoré Horace Horatio Horaţiu Hortencia Hortense Hoshyar Hossam
Hossein Houda Houria Howie Hrant Hristo Hubertus Huda Huey Hugues Huguette Hui Hulda Humaira Humayun Humza Hunor Husam
Husni Hyacinth Hyman Hyun Håkan Hélder Héloïse Hélène Hüseyin Iain Ibrahima Ibtihaj Icaro Ichiro Idan Idella Idil Idoia
Idoya Idris Idriss Ieva Ife Ifeanyi Ifeoma Iga Igal Iggy Ignas Ignatius Ignazio Ignác Iheanyi Ihor Ihsan Iiris Ike
Ikechukwu Iker Ilaria Ilda Ildefonso Ildikó Ileana Iles Ilia Iliana Ilie Ilir Iliya Ilja Ilke Ilker Ilmar Ilona Ilse
Iluminada Ilyas Imad Imani Immanuel Imogen Imre Imtiaz Inaam Inbal Inbar Inderjit Indra Indu Ines Inge Ingeborg Inger
Ingo Ingolf Inigo Inmaculada Inna Inocencio Inês Ioan Ioana Ioannis Iolanda Iole Iona Ionel Ionuț Iosif Iouri Iphigenia
Iqra Iratxe Irena Ireneusz Irfan Iria Irini Irmgard Irmina Irvin Irwin Irène Irén Iréne Isaak Isabeau Isabela Isabell
Isaias Isam Isamu Isao Isatou Isha Ishaan Ishaq Ishita Ishmael Isidora Isidore Isidoro Iskander Isobel Isoken Isolda
Isolde Isra Israa Issa Issam Issey István Itai Itamar Itay Itzel Itziar Iulian Iuliana Iva Ivanna Iveta Ivica Ivonne
Ivor Iwan Iwona Iyad Izabela Izzy Ištvan Jaakko Jaan Jabari Jabbar Jaber Jabir Jabu Jacek Jacinta Jacinto Jackeline
Jacki Jaclyn Jacobo Jacopo Jacqui Jacquie Jada Jaden Jadwiga Jael Jafar Jagan Jagdish Jagger Jagmeet Jahangir Jaiden
Jaimie Jairo Jakayla Jakub Jalal Jaleel Jalen Jalil Jaliyah Jamaal Jamar Jamarcus Jameel Jamel Jamey Jami Jamie-Lynn
Jamil Jamila Jamison Jan-Peter Janae Jancarlo Janek Janelle Janessa Janette Janez Jani Janie Janika Janina Janis Janiya
Janko Janna Janne Jannik Janos Janusz Jaqueline Jarek Jaren Jari Jarmila Jarno Jarod Jaromír Jaron Jaroslav Jarosław
Jarred Jarrett Jarrod Jasbir Jasleen Jasmeet Jasmin Jasna Jasper Jaswant Jaswinder Jatin Jaume Javed Javid Jaxon Jaya
Jayant Jayanthi Jayda Jayden Jaydev Jayesh Jaylen Jaylin Jaylon Jayme Jayson Jazmin Jazmine Jean-Baptiste Jean-Bertrand
Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Philippe
Jean-Pierre Jean-Yves Jeanna Jeannette Jeannie Jeannine Jed Jedediah Jef Jehan Jekaterina Jelena Jelle Jemal Jemima
Jemma Jena Jenaro Jenelle Jeni Jenifer Jens-Peter Jenő Jeong Jerald Jeremías Jeri Jermaine Jerri Jerrod Jerrold Jerzy
Jerónimo Jesper Jessika Jesus Jethro Jett Jetta Jiang Jiayi Jihad Jihan Jiho Jiri Jitendra Jitka Jiří Joab Joachin
Joakim Joaquina Jocelyne Jochen Joelle Joey Johana Johannah Johanne Johari Johnetta Johnpaul Joi Jolanda Jolanta Jolene
Jolie Jolyon Jonah Jonasz Jonathon Jone Jonna Joop Joram Jordana Jordi Jordy Joris Jose-Maria Josefa Josefina Josefine
Joseline Joselito Josep Josette Joss Josue Josune Josué José-Luis Jouko Jovana Jovanka Joyce-Ann Jozef Jozsef Joëlle
Juan-Carlos Juancho Juanjo Jubril Judah Judas Judd Jude Judi Judit Judson Juergen Jukka Julee Juleen Juli Julieann
Julieth Juliette Julissa Juma Jumana Junaid Junichi Junichiro Junius Junko Junot Jupp Juraj Jurgen Jurij Jussi Jussuf
Justina Justino Justo Jutta Juwan Jyri János Jónas Józef József Jörgen Jörn Jānis Kaan Kabir Kadeem Kader Kadri Kadriye
Kaela Kaelin Kagiso Kaia Kaila Kailas Kailash Kailyn Kaisa Kaitlin Kaitlyn Kaiya Kaja Kajal Kajetan Kalen Kaley Kali
Kalina Kalle Kalpana Kalyani Kamaal Kamari Kamau Kamel Kameron Kami Kamila Kamilla Kamla Kanako Kanchan Kandi Kanishka
Kanye Kapil Kara Karam Karan Kareem Kareen Karel Karena Kari Kariem Karima Karine Karishma Karl-Heinz Karlheinz Karlis
Karlo Karly Karma Karna Karri Karrie Karthik Karthika Kartik Karyn Kasandra Kasem Kasey Kashif Kasia Kasim Kassandra
Kassem Kassidy Kassim Kasun Katalin Katell Kateryna Kateřina Katharina Katharine Kathe Kathi Kathie Kathlyn Kathrin
Kathrine Kati Katia Katina Katja Katlin Katlyn Kato Katsuhiko Katya Kaushik Kaveh Kavita Kavya Kayden Kaye Kaylee
Kayleigh Kayode Kaysha Kazi Kazimierz Kazuhiro Kazuki Kazuko Kazuo Kazuya Keaton Keegan Keelan Keely Keenan Keigo Keiji
Keiko Keira Keisha Keita Kelechi Keli Kellee Kelli Kelly-Ann Kelsie Kemal Kemba Kemi Kenan Kenna Kenyatta Kenzo Keon
Kerem Keri Kermit Kerri Kerrie Kerstin Keshav Keshia Ketan Keyshawn Kgalema Khadijah Khaleda Khaleel Khalida
Khalifa Khamis Khristian Khurram Khushboo Kia Kiana Kiara Kiera Kieran Kiernan Kieron Kiersten Kiki Kiko Kimani
Kimberlee Kimberley Kimiko Kimmie Kimora Kinga Kinsey Kinsley Kip Kipchoge Kira Kiran Kiranjit Kiri Kiril Kirin Kirsi
Kirsteen Kirstie Kirstin Kirstjen Kirti Kishore Kitty Kiyoshi Kjell Kjersti Klaas Klara Klas Klemens Klement Klim Klára
Knud Knut Kobi Koen Koffi Koichi Koji Kojo Komal Konrad Konstantina Konstantinos Koos Korey Kornelia Kosta Kostas
Kostiantyn Kostis Kota Kourtney Krasimir Krassimira Kris Krishnan Krista Kristel Kristi Kristiane Kristie Kristiina
Kristijan Kristinn Kristjan Kristján Kristof Kristofer Kristoffer Kristopher Kristy Kristyna Kristóf Kriti Krystal
Krystian Krystle Krystyna Krzysztof Ksenia Kseniya Kuldeep Kunal Kunihiko Kush Kwabena Kwadwo Kwaku Kwasi Kyla
Kylian Kyoko Kyra Kyran Kyriakos Kyrie Kyrylo Kálmán Károly Käthe Kévin LaShawn LaToya Laetitia Laila Lajos Lakeisha
Lakisha Lakshmi Lal Lalit Lalita Lalo Lamia Lamin Lamine Lamont Lanny Lanre Larbi Larissa Lasse Latasha Latha Latisha
Latoya Latrell Laurene Laurențiu Laurette Lauri Laurits Lauritz Lauro Laurynas Lavinia Lavonne Lavrenti Layne Lazar
Lazaro Laëtitia LeBron Leandra Leann Leanna Leanne Leatrice Leena Leesa Leida Leigh-Ann Leilani Leire Leland Lemuel Len
Lenka Lennart Lennie Lennon Lennox Lenny Lenora Lenore Leocadia Leoncio Leonhard Leonie Leonora Leontine Leopold Lera
Lerato Leszek Letitia Lettie Leung Levan Levent Levy Lexi Lexie Leyla Liana Liane Lianne Liban Libor Liborio Lida
Liesbeth Lieselotte Liesl Ligia Lilia Liliane Lilija Lilith Lilla Lilli Lillie Lilo Lilyana Limor Lindiwe Lindsy Linnea
Lino Linwood Lior Liora Liron Lisandro Lisbeth Lise-Lotte Liselotte Lissa Lissette Lito Liubov Livia Liviu Lizbeth
Lizette Ljiljana Ljubica Ljubomir Ljudmila Llewellyn Lluís Lobsang Lodewijk Loic Lolita Lonny Lope Loraine Loredana
Loreen Lorenz Loretto Lorna Lorne Lorrie Loránd Lothar Lotte Lottie Loubna Louella Louise-Marie Lovisa Loyce Loyd Loïc
Loïs Luan Luana Lubna Lubomír Luboš Lucasz Lucette Lucho Luci Luciane Lucie Lucien Lucienne Lucila Lucio Lucjan
Lucretia Lucrezia Ludivine Ludo Ludovic Ludovico Luděk Luella Luigia Luigina Luis-Alberto Luka Lukasz Lukáš Lulu
Lungile Lupe Lutz Luuk Luz-María Lyda Lyn Lyndsay Lyndsey Lyonel Lyudmila Lázaro Léo Léon Léonie Léonore Léopold
Maarten Maata Mabelle Macarena Maceo Macey Machiko Maciej Macy Madalena Madalyn Madan Maddalena Maddie Maddison Maddox
Madelaine Madelyn Madhav Madhu Madhuri Mae Maeve Mafalda Magali Magda Magdalene Magdaléna Magdi Maged Maggy Magne
Mahadev Mahdi Mahendra Mahesh Mahinda Mahir Mahmut Mahnaz Mahsa Mai Maiara Maida Mairead Maisie Maite Maité Maja Majeed
Majid Majken Makayla Makena Makenzie Maki Makram Malachi Malak Malathi Malcom Maleeha Malek Malgorzata Malia Malika
Malina Malini Malka Mallika Mallikarjun Mallory Malou Mamadou Mamata Mami Mamie Mamoru Mamun Manal Manasi Mandeep
Mandisa Mandla Mangal Manish Manisha Manju Manmeet Manolis Manolo Manon Mansoor Mansour Manu Manute Maram Marat Marceau
Marcelina Marceline Marcelino Marcella Marcelle Marcello Marci Marcie Marco-Antonio Marcy Mare Mareike Maren Marga
Margareta Margarete Margaretha Marge Margie Margo Margret Margrethe Margriet Marguerite Mari-Carmen Maria-Teresa
Mariama Marianela Mariann Marianna Maribeth Marica Maricel Maricela Marichuy Marieke Mariel Marielle Mariette Marii
Marija Marijan Marijana Marijke Marika Mariko Marilena Marilou Marilyne Mariola Mariska Marit Marita Marites Marius
Mariusz Mariya Mariyam Mariángela Marja Marjan Marjane Marjolein Marjory Markku Markéta Marla Marlee Marleen Marlena
Marley Marli Marlies Marlin Marlyn Marnie Marouane Maroun Marquise Marquita Marshawn Marte Marten Marthe Marti Martial
Martijn Martine Martinho Martinus Martyn Marwa Marwan Marya Maryann Maryanne Marybeth Maryellen Maryjane Maryla Marylin
Marylou Maryna Marzena Marzia Marílio Masaaki Masahiro Masaki Masako Masanori Masao Masaru Masashi Masato Masayoshi
Masood Masoud Massimiliano Massoud Matej Mateja Matheus Mathew Mathilda Mathis Mathys Matias Matija Matilde Matiás
Matjaž Matko Mato Matsuo Mattea Matthijs Mattias Mattie Mattis Mattéo Matyas Matías Matěj Maude Maurits Mauritz
Maurizio Mava Mavis Maximo Mayank Maybelle Mayer Mayra Maysa Mayssa Maytal Mazen Mazie Maëlle Małgorzata McKenna
McKenzie Meagan Mechthild Meenakshi Meera Meg Mehmed Mehmood Mehr Mehran Mehrdad Mehul Meir Mejdi Melba Melecio
Meles Melina Melisa Melisande Melissa-Ann Melitta Melodie Melvyn Mena Menachem Menahem Mendel Meni Merced Mercè Merete
Meriem Merih Meritxell Merrick Merrill Mert Mervyn Mesut Metin Mette Mhairi Micaela Michail Michalis Michaël Michał
Michela Michelangelo Michell Micheál Michi Michihiro Michio Mickaël Midori Mie Mieczysław Mieke Miep Mies Migdalia
Mignon Miguelito Mihaela Mihail Miho Mihály Mija Mikaela Mikayla Mikel Mikey Mikko Miklos Miklós Mikołaj Milad Milagros
Milana Milanka Mileidy Milena Mileva Milford Milind Milivoj Milja Milko Milla Millard Millie Milos Miloslav Miloud
Milovan Miloš Milutin Minako Minal Mindaugas Minerva Minna Minnie Minoru Mira Mirabel Miral Mirella Miren Mireya
Miriama Mirjam Mirjana Mirka Mirko Mirna Miroslava Miroslaw Mirosław Mirtha Mirza Misael Mischa Missy Mitchel Mithun
Mitra Mitsuko Mitsuo Mitsuru Mitzi Miya Miyuki Mladen Moa Moana Modeste Modesto Modibo Modou Moe Moeketsi Mohamud Mohan
Mohanad Mohandas Mohsen Mohsin Moin Moises Moisés Mojtaba Momodou Momoko Momčilo Monah Moncef Moni Monserrat
Montserrat Morag Mordecai Mordechai Morgane Moriah Moritz Morne Mort Morten Mosab Moshe Motaz Motoko Motoo Mouhamadou
Mouna Mounir Mourad Mousa Moussa Moustafa Moya Moyra Moïse Mpho Muddassar Mufid Mugur Muhammed Muharrem Muhsin Muin
Mukesh Mukhtar Mukul Mulatu Mumtaz Muna Munir Munira Munroe Muntadhar Muqtada Murad Murali Murat Muriel Murielle Musa
Musab Mustapha Muthoni Muzaffar Mwai Mwangi Mya Mykhailo Mykola Myles Mylène Myrna Myron Myrtle Máiréad Márton Mátyás
Máximo Märta Mélanie Mélina Mélissa Mónika Nabila Nacho Nada Nadav Nadege Nader Nadezhda Nadim Nadya Nadège Naeem Nael
Nafisa Naftali Nagesh Naguib Nahla Nahuel Nahum Naila Naim Naima Naira Najat Najib Najla Najma Najwa Naledi Namrata
Nana Nanak Nanako Nanci Nanda Nandini Nandita Nanette Nanna Nannie Naoki Naoko Naoto Naoya Narayan Naresh Narges Nargis
Nariman Narine Naseem Naseeruddin Naser Nasim Nasir Nasrallah Nasreen Nasrin Nassim Nassima Nastassja Nastya Natacha
Natalee Nataliia Nataliya Natan Natanael Natasza Nataša Nath Nathália Nati Natividad Natsuki Natsumi Nava Navdeep
Naveed Naveen Navid Navin Navjot Navneet Nawal Nawaz Naya Nayan Nayara Nayeli Nayib Nazanin Nazar Nazarii Nazia Nazif
Nazir Nazli Nazmi Nazım Ndaba Ndidi Neculai Nedim Nedra Neel Neelam Neelie Neelima Neera Neeraj Neetu Nehal Nehemiah
Neilson Nela Nelida Nelle Nelly Nemanja Nenad Nene Nerea Nereida Neriman Nermin Nermine Nerys Nesrin Nesrine Nessa
Nestor Neta Neta-Lee Nettie Neus Neva Neven Nevena Nevenka Ngaio Ngozi Nguyễn Nia Niamh Nicanor Niccolò Nichelle
Nichola Nichole Nickolas Nicodemus Nicolaas Nicolae Nicolai Nicolau Nicolaus Nicoleta Nicoletta Nicolette Nicolò Nidal
Nidhi Niels Nieves Nihad Nihal Niharika Nihat Niina Nikhil Niki Niko Nikol Nikolaj Nikolaos Nikolay Nikole Nikos Nila
Nilda Nilesh Nilgün Nilo Nilofar Nilüfer Nimra Nimrod Ninel Ninette Nino Niraj Niranjan Nirav Nirmal Nirmala Nisha
Nishant Nissim Nita Nitesh Nithya Nitin Nitya Nitza Niv Nizar Njeri Njoroge Nkechi Nkosazana Nkosi Nnamdi Nneka Noa
Nobuhiro Nobuko Nobuo Nobuyuki Nohemi Nokuthula Nola Nolan Nolwenn Nomi Nompumelelo Nomvula Nona Noor Nooruddin Norah
Norberto Nordin Norene Noriko Norio Norma-Jean Noura Noureddine Nouriel Novak Novella Noémie Noël Nuala Nur Nura Nuri
Nurit Nuriya Nursultan Nurul Nusrat Nyah Nyasha Nydia Nyla Nélida Obadiah Obaid Obed Obiageli Obinna Octave Octavian
Océane Oded Odile Odilia Odilon Ofelia Ofer Ofir Oguz Ohad Oihane Okan Oksana Oktay Ola Olabisi Olajide Olamide Olav
Olayinka Oldřich Oleh Olena Olesya Olexander Olexiy Olgica Olimpia Olin Olinda Olivera Oliverio Olle Ollivier Olof Olu
Oluf Olufemi Olumide Olusegun Oluwaseun Oluwaseyi Olwen Olya Omari Omarosa Omer Omid Omkar Omprakash Onno Ono Onur
Onyeka Ophelia Ora Oralia Oran Ordell Oren Orestes Orhan Ori Orin Oriol Orit Orla Orlaith Orly Orna Orrin Orsolya
Ortwin Orville Osagie Osamu Osbaldo Oskar Osmar Osmond Ossie Osvaldo Oswald Oswaldo Otieno Otilia Otis Otmar Oto Otomar
Otoniel Ottavio Ottilie Ottmar Ottokar Oumar Ousmane Ovadia Ove Ovidio Ovidiu Oya Oyin Ozan Ozzie Oğuz Oğuzhan Paavo
Paco Padma Padmanabhan Padmini Padraic Padraig Palesa Pallavi Paloma Pamela-Jane Panagiotis Panayiotis Pandora Pankaj
Pantelis Paolina Paquita Parag Paraskevi Paresh Pari Parisa Parmeshwar Parth Partha Parvati Parveen Parvez Parviz
Parwez Pascale Paschal Pascual Pasha Pasquale Patricija Patrik Patrizia Patrycja Patryk Pau Paule Pauleen Paulin
Paulino Paulius Pavao Pavla Pavlo Pavlos Pavlína Pawan Paweł Payal Payam Payton Pearlie Pedram Pegah Peggy-Sue Peiman
Pekka Pelle Penina Penélope Pepa Pepe Pere Perla Pernell Pernille Perpetua Perrin Perrine Pervaiz Pervez Peta Petar
Peter-Paul Petia Petko Petr Petre Petri Petrica Petrina Petronella Petronila Petros Petrus Petter Petula Petya Peyman
Peyton Phaedra Pharrell Phelim Phelps Philibert Philipp Philippos Philomena Phineas Phuong Phyllida Pia Piedad Pier
Pierangelo Pierluigi Piero Pierpaolo Pierre-Yves Pierrette Piers Pieternel Pietro Pino Pippa Pirjo Pius Piyush Placide
Placido Plácido Pontus Pooja Poonam Porfirio Poul Prabha Prabhakar Prabhu Prabowo Prachi Pradeep Praful Prafulla
Prakriti Pramod Pran Pranab Pranav Pranjal Prasad Prasanna Prashant Prashanth Pratap Prateek Pratibha Pratik Praveen
Pravin Predrag Preet Preethi Preeti Prem Premila Priscila Pritam Prithvi Priyam Priyanka Proinsias Prue Przemysław Puja
Puneet Purificación Purnima Pushpa Pádraig Péretz Péter Pío Qadir Qais Qasem Qasim Quan Quang Queenie Quim Quincey
Quint Quinten Quintin Quinton Quirin Quirino Rabab Rabia Rachael Rachid Rachida Radek Radha Radhika Radim Radka Radko
Radmila Radomir Radoslav Radosław Radovan Radu Rae Raed Raegan Raelene Rafe Raffaele Raffaella Rafferty Rafi Rafik
Rafiq Raghav Raghu Raghuram Ragnhild Raheel Raheem Rahel Rahim Rahima Rahm Rahmat Raimo Raimond Raimonda Raimonds
Raimund Raimundo Raina Raine Rainier Raisa Rajan Rajani Rajashree Rajat Rajeev Rajendra Rajinder Rajkumar Rajnath Raju
Rakesh Ralf Raluca Ramachandran Ramakrishna Raman Ramana Rami Ramin Ramiz Ramla Ramnath Ramzan Ramzi Ranald Rance
Randal Randell Randhir Ranil Ranjan Ranjit Ranveer Raoul Raphaël Raphaëlle Rasa Rashaad Rashad Rasheed Rasheeda Rashmi
Rasim Rasmus Rasool Rastislav Ratan Ratko Ratna Ratnesh Rauf Raveena Ravel Ravinder Ravindra Rawan Raya Rayan Raymon
Raymonde Raymundo Rayna Rayne Raynor Razan Razia Rea Reba Rebeca Rebecka Reda Redouane Reema Reena Refael Refat Refilwe
Reginaldo Rehan Rehana Rehman Reidar Reiko Reima Reina Reinaldo Reiner Reinhardt Reinis Rejane Reji Remedios Remigio
Remigiusz Remus Remy Rena Renaldo Renan Renate Renaud Rendell Renita Renu Renzo Reshma Reta Retha Reto Reuven Reva Rex-
Ann Reyhan Reyna Reynaldo Reynold Rhett Rhian Rhiannon Rhys Ria Riad Ric Ricarda Ricci Ricco Richelle Richie Rickey
Rico Rida Ridha Ridley Ridwan Rieko Rigo Rihanna Rika Rikard Rikke Riku Rimma Rin Rina Rinaldo Rinat Rinku Rino Rishi
Ritesh Ritika Ritu Riva Rivka Riyad Riza Roald Roan Robb Robbe Robbin Robby Robertas Roberto-Carlos Rocco Roch Rochelle
Rocio Roddy Rodel Rodion Rodolphe Rodrick Rodrigue Roger-Luc Rogerio Rogério Rohini Rohit Roisin Rok Rokas Roksana
Rolande Roldan Rolland Rollo Romain Romana Romane Romano Romeo Romi Romina Romola Romulo Romy Roméo Rona Ronda Rondell
Ronen Ronit Ronja Ronni Ronny Roque Ros Rosa-Maria Rosalba Rosalia Rosalina Rosalinda Rosaline Rosalía Rosamund
Rosana Rosangela Rosanna Rosanne Rosaria Rosaura Roseann Roseanne Roselyn Rosemarie Rosina Rosita Roslyn Rossana
Rossella Rostam Rostislav Roswitha Rotem Rowena Roxana Roxane Roxie Roya Roz Rozalia Ruaridh Rubem Rubens Ruchi Rudi
Rudolfo Rudra Rufina Rufino Ruggero Rui Rukhsana Rukmini Rumen Rune Rupa Rupal Rupali Ruperto Rupesh Rupinder Ruslan
Rustam Ruta Rutendo Rutger Ruth-Ann Ruxandra Ryker Ryland Ryo Ryoko Ryota Ryszard Ryu Ryuichi Ryuji Régine Régis Réka
Rémi Rémy Róbert Róisín Rómulo Rüdiger Rıza Rūta Saara Saba Sabah Sabas Saber Sabha Sabino Sabir Sabra Sachi Sachiko
Sachin Sachit Sadaf Sadako Sadanand Sade Sadhana Sadia Sadie-May Sadio Saed Safa Safiya Safwan Sagar Sagarika Sahana
Sahil Sahra Saida Saif Saifullah Saira Sajad Sajid Sajida Saki Sakina Sakura Saladin Salah Salahuddin Saleem Saleh
Salif Salih Saliha Salimata Saliou Sallie Saloni Salva Salvatrice Salvino Salwa Samar Samara Samaria Samarth Sameh Sami
Samia Samina Samira Sammie Samo Samora Sampath Samson Samu Samuele Samuli San-Dra Sandeep Sandhya Sandi Sandie Sandrina
Sandro Sanelma Sangeeta Sania Sanja Sanjana Sanjeev Sanjit Sanjukta Sanket Sanna Sanne Sante Santeri Santina Santino
Santosh Sanya Saoirse Saori Sapir Saqib Sarahi Sarai Sarala Saran Saravanan Sari Sariah Sarika Sarina Sarita Saroj
Sarvesh Sasa Saskia Sathish Satish Satoko Satomi Satoru Satoshi Satu Satya Sauli Saulius Saumya Saundra Saurabh Savas
Saverio Savita Savva Savvas Sawsan Sayaka Sayed Sayeed Sayeeda Sayid Sayuri Saša Scarlet Scot Scottie Scotty Seamus
Sebahat Sebastiano Sebastião Seema Seetha Sefa Segolène Segun Seiji Seiko Sela Selahattin Selamawit Selim Selin Selina
Sello Selmer Selwyn Selçuk Semih Semra Senait Senan Senol Seo Seppo Serafina Serafín Serap Seraphina Serdar Sergej
Sergen Sergi Sergiu Serhat Serhii Serhiy Serkan Serpil Servando Seshadri Sesilia Severiano Severin Severino Severo
Sevgi Sevil Seydou Seyed Seymon Seyyed Sezen Sezer Shaan Shabana Shabbir Shadi Shadia Shafi Shafiq Shahbaz Shahid
Shahida Shahin Shahnaz Shahram Shahrukh Shahzad Shai Shaikh Shailesh Shaina Shaker Shakil Shakir Shakira Shakti Shalini
Shalom Shamar Shamika Shamim Shamima Shamsul Shana Shanda Shandi Shandra Shani Shania Shanice Shaniqua Shankar
Shanta Shantanu Shantel Shantha Shanthi Sharad Sharda Sharif Sharleen Sharlene Sharmila Sharmin Sharmistha Sharonda
Sharron Sharyn Shashank Shashi Shaunda Shavonne Shawna Shay Shayla Shayna Shayne Sheetal Shefali Shehan Shehbaz Shehzad
Sheik Shekhar Shelia Shelli Shellie Shelly Sheng Shep Sheree Sherie Sherif Sherill Sherita Shermaine Sheron Sherrie
Sherrill Sherrod Sherron Sherwin Sheryl Shevon Shigeki Shigeo Shilpa Shimon Shinichi Shinichiro Shinji Shira Shiran
Shiraz Shireen Shirin Shirish Shirlee Shiro Shiv Shiva Shivam Shivani Shivraj Shizuka Shlomo Shmuel Shoaib Shobha
Shobhana Shoichi Shoji Shona Shoshana Shota Shraddha Shreya Shrikant Shruti Shu Shubham Shuji Shukri Shulamit Shunsuke
Shweta Shyam Sibel Sibongile Sibusiso Sid Siddharth Siddiq Sidonie Sidra Sidsel Siegbert Siegmund Signe Sigrun Sigurd
Sigurdur Sigurður Silja Silke Silvan Silvano Silverio Silvester Silvestre Silvija Silviu Sima Simcha Simen Simeon Simi
Simin Simo Simran Sina Sinan Sindre Sindy Sinead Sinéad Sione Siphiwe Sipho Siri Sirirat Sirkka Siv Sivan Sixto Sizwe
Skye Skylar Skyler Slava Slavica Slavko Slavoj Sloane Slobodan Smadar Smilja Smita Smriti Sneha Snežana Sofie Sofiya
Sofoklis Sohail Soham Sohan Soheil Solange Soledad Solveig Solène Soma Sombat Somchai Somnath Sonal Sonali Sonam Sondra
Sophia-Rose Sophocles Sophy Soren Soroush Sota Sotiris Souad Soufiane Soumaya Sourav Spiros Spyridon Spyros Sreten Sri
Srinivas Srinivasa Sriram Stace Stacia Stanimir Stanislava Stanislaw Stanisław Stanisława Stanko Starla Stavros Steen
Stefani Stefanie Stefanija Stefanos Stefán Steinar Stelian Stelios Stella-Maris Stellan Steph Stephania Stephany
Stephenie Stephon Stevan Steve-O Stevie Stig Stijn Stina Stipe Stjepan Stoyan Stoyanka Strahinja Sture Subhan Subhas
Subodh Subramanian Subrata Suchi Suchitra Sudarshan Sudeep Sudha Sudheer Sudhir Suellen Sufyan Sugandha Sugata Suha
Suhail Sujata Sukanya Sukarno Sukhdev Sukhwinder Sula Sulaiman Sule Sulejman Suman Sumanth Sumaya Sumeet Sumi Sumiko
Sumit Sundar Sundip Suneel Sunita Surbhi Surendra Suri Surinder Surjit Surya Suryadi Susannah Susanta Sushant Sushil
Sushma Susilo Suzan Suzana Suzette Suzie Svein Svend Svenja Sverre Svetla Svetoslav Svitlana Swapna Swaraj Swaroop
Swati Syed Sylva Sylvan Sylvana Sylvestre Sylwia Synne Szabolcs Szilvia Szilárd Szymon Sándor Séamus Sébastien
Ségolène Søren Süleyman Tabea Tadas Tadashi Tadej Taha Taher Tahir Tahira Tahmina Tahnee Taichi Taika Taimur Taina
Taiwo Takaaki Takahiro Takako Takanori Takao Takayuki Takehiko Takeo Takumi Takuya Talal Talat Talha Talia Taliah Talib
Talitha Tallulah Talya Tamaki Tamanna Tamar Tamas Tamer Tami Tamiko Tamim Tamir Tammi Tammie Tamra Tamsin Tancredo
Tandy Tanesha Tang-Wei Tangela Tanguy Tanisha Tanmay Tansu Tanuja Tanveer Tanvi Tapio Tarana Taras Tareq Tariro Tarja
Tarkan Tarun Taryn Tasheka Tasneem Tasos Tassos Tatjana Tatsuo Tatsuya Tatyana Tauno Tavis Tawana Tawanda Tawfiq Tawny
Tayla Taylan Tayo Tayyab Teagan Teemu Teena Tegan Teija Teije Tejas Tejaswini Tekla Tekle Temitope Tendai Tenzin Teo
Teodor Teodora Teodoro Tera Terese Teresita Terje Tero Terrell Terrie Terrill Terryl Tesfaye Tetiana Tetsuo Tetsuya
Tevin Tevita Teyana Teófilo Thabiso Thais Thalia Thanasis Thandi Thandiwe Thanh Thao Tharman Thaís Thea Theda
Thelonious Themba Themistoklis Theodora Theodoros Theodosia Theofanis Theophilus Therese Theresia Thi Thiago Thibaud
Thibault Thilo Thom Thommy Thora Thorbjørn Thorkild Thorleif Thorstein Thulani Thurgood Thurman Thuy Thérésa
Thór Tia Tiana Tianna Tiara Tiberiu Ticiana Tidjane Tierney Tihana Tihomir Tiina Tijana Tijani Tilak Tillie Tilman
Timea Timmy Timofei Timofey Timon Timur Tina-Marie Tinashe Tine Tinh Tino Tionne Tirso Tirzah Tisha Titania Titilayo
Titus Tiziana Tiziano Tobi Tobin Todor Tohru Toivo Tolga Tolu Tom-Erik Toma Tomasa Tomasso Tomaž Tomer Tomi Tomiko
Tomislav Tommaso Tommie Tomo Tomohiro Tomoko Tomomi Tomáš Tone Tonia Tonino Tonja Tonya Tooba Toomas Tora Tord Tore
Torgeir Tori Torin Torleif Torquil Torrance Torrey Torsten Torunn Toshi Toshiaki Toshihiro Toshiko Toshio Toshiro
Toshiyuki Tosin Tove Toya Toyin Tracee Traian Treena Tremaine Trena Trevon Trilok Trine Trini Trish Trisha Trishna
Tristram Trixie Troels Trudi Trudie Truong Trygve Tsegaye Tsepo Tsering Tsipi Tsuneo Tsutomu Tsvetan Tulsi Tumelo
Tuomas Turgut Turhan Turid Turki Tushar Tuula Tuva Twila Twyla Ty Tyra Tyree Tyreek Tyrell Tyrese Tyron Tzipi Tímea
Uche Uchenna Uday Udaya Uddhav Udo Ufuk Ugo Uhuru Uinseann Ujjwal Uku Ulla Ulric Ulyana Umair Umaru Umesh Umit Unai
Unathi Unni Upendra Urho Uri Uriah Uriel Urmila Urs Ursa Urszula Urvashi Uršula Usain Usama Usha Usman Uta Ute Utkarsh
Uttam Uwe Uzair Uzma Uzochukwu Uzoma Vaclav Vadim Vadym Vahid Vaibhav Vaishali Valda Valdas Valdis Valente Valentino
Valentín Valeri Valeriano Valerio Valeriu Valeriya Valery Vallabhbhai Valmir Valter Valtteri Valère Valéria Valérie
Vanda Vandana Vangelis Vanja Vanya Varda Varsha Vartan Varun Vasant Vasil Vasile Vasiliki Vasilios Vasilis Vasily Vaso
Vassil Vassilis Vasudha Vasundhara Vasyl Vaughan Veda Veena Veera Velasco Velda Veljko Velma Venera Veniamin Venkaiah
Venkat Venkatesh Venla Ventsislav Vera-Lucia Verla Verle Verlene Vern Veronika Veronique Verónika Vesa Veselin Vesna
Vester Vettel Vianney Vibeke Vic Vicent Vicenta Vicenç Vickie Victoire Victorien Victorina Victorino Vidar Viddhi
Vidhya Vidya Vigdís Vihaan Viivi Vijaya Vikas Vikash Vikram Vikrant Viktoriia Viktorija Viktoriya Vilho Viliam Villads
Ville Vilma Vilmos Vilém Vimal Vin Vinay Vinayak Vincente Vincenza Vineet Vineeta Vinicius Vinnie Vinod Vinson Vinzenz
Vinícius Vipin Vipul Vira Viraj Virat Virendra Virgie Virgil Virgile Virgilio Virginija Virgínia Vishal Vishnu
Vishwanath Vita Vital Vitali Vitalie Vitalii Vitaliy Vitaly Vitor Vittoria Vittorio Viv Viveca Viveka Vivekanand Vivi
Viviane Vivienne Vladan Vladislava Vladlen Vlado Vlasta Vlastimil Vojislav Vojtěch Volha Volkan Volker Vonda Vonn
Vsevolod Vuk Vukašin Vusi Vyacheslav Vytautas Václav Véronique Vítor Waheed Wahid Waldemar Waldo Waleska Walther
Waltraud Wambui Wangari Wangui Wanjiku Wanjiru Warda Waseem Wasif Wasim Wassim Waylon Weldon Wenceslao Wenche Wendel
Wendi Werther Westley Whoopi Wibke Wiebke Wiesława Wiktor Wilbert Wilberto Wilda Wilford Wilfredo Wilfrid Wilhelmina
Wilkie Willard Willibald Wilmer Wilton Wim Wincenty Winfried Winnifred Winona Winthrop Wioletta Wissam Witold Wojciech
Wole Wolfram Wolodymyr Wouter Wyclef Wyn Wynn Wynne Wynonna Włodzimierz Xander Xanthe Xaver Xavi Xaviera Xena Xenia Xia
Xiang Xiaobo Xiaoling Xiaoping Xing Xiomara Xochitl Xóchitl Yaa Yaakov Yacine Yadira Yahaya Yahir Yakov Yakubu Yalçın
Yamila Yamilet Yamini Yanet Yanis Yaniv Yanka Yannis Yaprak Yardena Yared Yaroslav Yasemin Yaser Yash Yasha Yashar
Yashoda Yashpal Yashwant Yasmeen Yasmina Yasmine Yassin Yassine Yassir Yasuhiro Yasuko Yasuo Yavuz Yayoi Yeb Yechiel
Yehia Yehuda Yelena Yemi Yerai Yerlan Yesenia Yeshi Yevgeni Yevgenia Yevgeny Yevhen Yevheniia Yewande Yiannis Yigal
Yiğit Ylva Yngve Yoav Yoel Yogesh Yogi Yohan Yohanan Yohannes Yolande Yona Yonas Yonatan Yong Yoni Yoon Yoram Yordan
Yorgos Yorick Yosef Yoseph Yoshi Yoshiaki Yoshihiro Yoshiko Yoshimi Yoshinori Yoshio Yoshiro Yossi Yosuke Yotam Yowan
Yoweri Ysabel Yuichi Yuiko Yukie Yukihiro Yukiko Yukio Yuko Yulan Yulian Yuliana Yulieta Yuliia Yuliya Yuma Yumi Yumiko
Yuna Yunis Yunus Yurii Yuriko Yury Yusaku Yusef Yusra Yussef Yusuke Yuta Yutaka Yuto Yuval Yuvika Yuvraj Yvan Yves-
Marie Yvo Yvon Yıldız Yılmaz Zacarías Zaccaria Zachariah Zacharias Zacharie Zackary Zadie Zafar Zafer Zaha Zaheer Zahia
Zahid Zahida Zahir Zaid Zaida Zain Zainul Zaira Zakaria Zakariya Zaki Zakia Zalman Zamira Zandra Zanele Zaneta Zaur
Zayd Zayed Zayn Zayne Zbyněk Zdenka Zdeněk Zdravko Zdzisław Ze'ev Zeb Zebulon Zechariah Zef Zehava Zehra Zeinab
Zekeriya Zeki Zelda Zelma Zena Zenaida Zendaya Zeneta Zeno Zenobia Zenon Zephyr Zev Zhanna Zhen Zheng Zhi Zhong Zia
Ziad Ziauddin Zigmund Zigmunt Zilla Zina Zinaida Zineb Zinedine Zippora Zippy Zita Ziva Ziyad Zlatan Zlatko Zodwa Zofia
Zohar Zohra Zoila Zola Zolani Zora Zoraida Zoran Zorica Zosia Zosimo Zoya Zsa Zsolt Zsuzsa Zsuzsanna Zsófia Zubair
Zubeida Zuberi Zuhair Zuleika Zuleyka Zulfikar Zulfiqar Zulma Zvi Zvika Zvonimir Zvonko Zygmunt Árpád Éamon Édouard
Éliane Élie Élise Élodie Émile Émilie Étienne Évelyne Ítalo Íñigo Ólafur Ömer Özge Özgür Özlem Ümit Đorđe Đuro Řehoř
Šime Šimon Štefan Štěpán Šárka Žan Žaneta Željko Živko
""".split()

# A word that may be a given name speaks for a person, and decides nothing.
WORD_NAMES = frozenset(
    """
Adelaide Aden America Archer Asunción Bailey Beau Benson Berkeley Blessing Bo Bonaventure Borja Brady Briar Brooklyn
Bryant Buster Carlton Carrick Carson Carter Cary Castor Chance Chandler Channing Charity Chen Cherry Christen Christie
Clayton Cleopatra Coleman Concepción Constance Cosmo Cruz Crystal Cullen Curt Dakota Dalton Darwin Dee Denver Destiny
Diamond Dot Dudley Dusty Earnest Easton Ebony Echo Eden Ellis Elmo Elton Emerald Engin Eros Everett Faith Fallon
Farrell Fern Finn Fitzgerald Fletcher Flo Floyd Flynn Forrest Foster Franklyn Gala Galen Gaston Genesis Geneva Georgia
German Ginger Glory Goodluck Griffin Grover Gul Hadley Hamilton Hampton Hardy Harley Harmony Harper Harsh Haven Hayes
Heath Heaven Hind Hobart Hobson Honey Honor Hope Hoyt Hudson Ibiza Iceland Innocent Isa Isla Ivory Jade Jakarta January
Jarvis Jennings Jewel Jia Job Johnson Journey Justus Kelly Kendal Kenya Kiefer Kingsley Kirby Kobe Lamar Lambert Lance
Landon Landry Lane Lark Lawson Legend Lex Liberty Lincoln Ling Loris Lourdes Lowell Lucky Luna Mac Mackenzie Madonna
Marin Marques Marquis Mars Marsden Maxwell Melody Memet Meng Mercury Mercy Merlin Merritt Ming Miracle Misty Montgomery
Monty Mor Moran Morena Moreno Morton Mubarak Musharraf Nam Nan Nash Nation Neo Newton Nicholson Nixon Norris Norton
Nova Ocean Odell Odessa Odin Odinga Ogden Olympe Olympia Om Opal Osborne Oz Paget Pansy Patience Patterson Patton Paz
Pearl Peppa Per Percival Perry Phoenix Pierce Pio Piper Porsche Portia Precious Prentice Presley Prince Princess
Prosper Prudence Rahman Rain Rainbow Raja Rama Ramadan Ramsay Ramsey Ransom Raven Reece Reed Reese Reeve Regan Reid
Reyes Richmond Ritchie River Robinson Rocky Roma Romero Roosevelt Rowan Rowland Royal Royce Rubin Ruiz Ryder Saga Sage
Sahel Sana Sanaa Sander Santa Santo Savannah Sawyer Saxon Scout Sena September Serenity Seven Shad Shea Shelton
Sheridan Sherlock Sherwood Shin Sho Sierra Silver Sinclair Skip Sky Sloan Sol Sorrel Stanford Stanton Star Starr
Sterling Storm Sultana Summer Sumner Sunday Sung Sunny Tad Taj Tal Tam Tamba Tanner Tao Tate Tatum Tavares Tea Teddy
Temba Temple Tennessee Terra Tesla Texas Thompson Thor Thurston Tiger Till Ting Tor Touré Travon Trenton Trinidad
Trinity Trip Tru True Truman Tuan Tudor Tui Tyson Umm Una Unity Urban Val Valencia Valentine Vance Vasco Venice Verity
Verona Vesper Vida Vito Von Wai Wan Ward Warner Warwick Waverly Wen West Weston Whitfield Wilder Wiley Wilkins Willis
Willow Win Windsor Winfield Woody Xi Xin Yadav Yale Yates Yaw Yi York Yuan Zed Zen Zion
""".split()
)
