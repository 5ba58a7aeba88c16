"""Given names in common use in several languages: evidence that a run of capitalised words names a person."""

NAMES = """ Aaron Abbas Abby Abdel Abdelaziz Abdul Abdullah Abdulrahman Abel Abigail Abraham Abu Ada Adalberto Adam
Adams Adel Adele Adolfo Adrian Adriana Adrien Afonso Agnes Agustín Ahmad Ahmed Ai Aidan Aileen Aisha Akbar Akira Al
Alain Alan Alana Albert Alberta Alberto Alejandra Alejandro Aleksandr Aleksandra Aleksei Alessandro Alex Alexa
Alexander Alexandra Alexandre Alexandria Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Alison
Alistair Allan Allen Allison Alma Alonso Alphonse Álvaro Alvin Alyssa Amal Amanda Amani Amber Ambrose Amelia Amina
Amir Amit Amos Amy Ana Anas Anastasia Anatoly Anders Andre André Andrea Andreas Andrei Andrej Andrés Andrew Andrey
Andrzej Andy Angel Ángel Angela Ángela Angelica Angelina Angelo Angie Angus Anita Anjali Ann Anna Annabel Anne
Annette Annie Anthony Antoine Anton Antonia Antonio António Antony Anwar April Ariana Ariel Arif Arjun Arlene
Armando Armin Arnold Arthur Arturo Arun Asad Asha Ashley Ashraf Ashton Asif Astrid Athena Aubrey Audrey August
Augusto Aurora Austin Ava Avi Aviva Ayman Ayşe Azadeh Aziz Barack Barbara Bárbara Barney Baron Barry Bart
Bartholomew Bashar Basil Beata Beatrice Beatriz Becky Belén Ben Benedict Benito Benjamin Benjamín Bennett Benny
Benoît Bernadette Bernard Bernardo Bernd Bernie Bert Bertrand Beth Bethany Betsy Betty Beverly Bianca Bilal Bill
Billy Björn Blair Blake Blanca Bob Bobby Bogdan Bonnie Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian
Brianna Bridget Britney Brittany Brock Brooke Bruce Bruno Bryan Bryce Burak Byron Caitlin Calvin Cameron Camila
Camille Candace Cara Carl Carla Carlo Carlos Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Carsten
Casey Caspar Cassandra Cassidy Catalina Catarina Cate Catherine Cathy Cecil Cecilia Cedric Celeste Celia César Chad
Chandra Chantal Charlene Charles Charlie Charlotte Chas Chelsea Cheryl Chester Chiara Chloe Chris Christian
Christiane Christina Christine Christoph Christophe Christopher Chuck Cillian Cindy Claire Clara Clarence Clark
Claude Claudia Claudio Claus Clay Clement Cliff Clifford Clint Clinton Clive Clyde Cody Colette Colin Colleen Connie
Connor Conor Conrad Consuelo Cora Corey Corinne Cornelia Cornelius Cory Courtney Craig Cristian Cristiano Cristina
Cristóbal Curtis Cynthia Cyril Cyrus Daisy Dale Dalia Damian Damien Damon Dan Dana Dani Daniel Daniela Daniele
Danielle Danny Dante Daphne Daria Darin Dario Darius Darlene Darrell Darren Darryl Daryl Dave David Davide Davis
Dawn Dean Deb Debbie Deborah Debra Deepak Deirdre Delia Della Demetrius Demi Denis Denise Dennis Derek Desmond Devin
Devon Dexter Diana Diane Dick Diego Dieter Dilma Dimitri Dina Dinesh Dirk Dmitri Dmitriy Dmitry Dolores Dominic
Dominique Don Donald Donna Dora Doris Dorothea Dorothy Doug Douglas Drew Duncan Dustin Dwayne Dwight Dylan Earl Ed
Eddie Edgar Edith Edmund Eduardo Edward Edwin Efraín Eileen Ekaterina Elaine Eleanor Elena Elias Elías Elijah Elisa
Elisabeth Elise Eliza Elizabeth Ella Ellen Elliot Elliott Elmar Eloise Elon Elsa Elsie Elvira Elvis Emanuel Emerson
Emil Emiliano Emilia Emilio Emily Emma Emmanuel Emmett Enda Enrico Enrique Eric Erica Erich Erik Erika Erin Erna
Ernest Ernesto Ernst Erwin Esteban Estelle Esther Ethan Eugene Eugenia Eugenio Eunice Eva Evan Evangeline Eve Evelyn
Ever Everardo Evgeny Evo Ezra Fabian Fabiana Fabien Fabio Fabrice Fadi Faisal Farah Farid Farida Fatima Fátima
Federica Federico Felicia Felicity Felipe Felix Félix Ferdinand Fernanda Fernando Fidel Fiona Flavia Fleur Florence
Florian Francesca Francesco Frances Francine Francis Francisca Francisco Franck Franco François Françoise Frank
Frankie Franklin Frans Franz Fred Freddie Freddy Frederic Frédéric Frederick Friedrich Fritz Gabe Gabriel Gabriela
Gabriele Gabriella Gabrielle Gael Gail Galina Gareth Garrett Garry Gary Gavin Gay Geert Gemma Gene Genevieve Geoff
Geoffrey George Georges Georgina Gerald Geraldine Gerard Gérard Gerardo Gerhard Germán Gertrude Ghislaine Giacomo
Gideon Gilbert Gilberto Giles Gillian Gina Giorgia Giorgio Giovanna Giovanni Gisela Giulia Giuliano Giuseppe Gladys
Glen Glenda Glenn Gloria Gonzalo Gordon Grace Graciela Graeme Graham Grant Greg Gregg Gregor Gregorio Gregory Greta
Gretchen Guadalupe Guido Guillaume Guillermo Gunnar Gunter Günter Gus Gustav Gustavo Guy Gwen Gwendolyn Habib Haider
Haifa Hailey Hakan Hal Haley Hamid Hamish Hamza Hana Hani Hank Hanna Hannah Hannes Hans Harold Haroun Harriet Harris
Harrison Harry Haruki Harvey Hasan Hashim Hassan Hayley Hazel Heather Heba Hector Héctor Heidi Heinrich Heinz Helen
Helena Helene Helga Helmut Henri Henrietta Henrik Henrique Henry Herbert Herman Hermann Hernán Hilary Hilda Hillary
Hiram Hiro Hiroshi Holly Homer Horacio Horst Hosni Howard Hubert Hugh Hugo Humberto Humphrey Hunter Husain Hussein
Hye Ian Ibrahim Ida Ignacio Igor Ikram Ilan Ilana Ilhan Ilya Iman Imelda Imran Ina Indira Inés Inga Ingrid Iqbal Ira
Irene Irina Iris Irma Irving Isaac Isabel Isabella Isabelle Isadora Isaiah Isidro Ismael Ismail Israel Itzhak Ivan
Iván Ivana Ivanka Ivar Ivette Ivo Ivy Jaap Jacinda Jack Jackie Jackson Jacob Jacqueline Jacques Jaime Jair Jake
Jakob Jamal James Jamie Jan Jana Jane Janet Janice Janine Jared Jasmine Jason Javad Javier Jay Jayne Jean Jeanette
Jeanine Jeanne Jeff Jefferson Jeffery Jeffrey Jen Jenna Jennie Jennifer Jenny Jens Jeremiah Jeremy Jérôme Jerome
Jerry Jess Jesse Jessica Jessie Jesús Jill Jillian Jim Jimena Jimmie Jimmy Jin Jo Joachim Joan Joana Joanna Joanne
João Joaquín Joaquin Jocelyn Jodi Jody Joe Joel Johan Johann Johanna Johannes John Johnathan Johnnie Johnny Jon
Jonas Jonathan Joni Joost Jordan Jorge Jörg Jos José Josef Joseph Josephine Josh Joshua Josiah Josie Jovan Joy Joyce
Juan Juana Juanita Judith Judy Juha Jules Julia Julian Julián Juliana Julianne Julie Julien Juliet Julieta Julio
Julius Jun June Jürgen Justice Justin Justine Jyoti Kai Kamal Kamala Kamil Kamran Karen Karim Karin Karina Karl
Karla Karol Karolina Kasper Kate Katarina Katarzyna Kate Katerina Katherine Kathleen Kathryn Kathy Katie Katrina
Katy Kay Kayla Keir Keith Kelley Kellie Kellyanne Kelsey Kelvin Ken Kendall Kendra Kendrick Kenji Kenneth Kenny Kent
Kerry Kevin Khadija Khaled Khalid Khalil Kim Kimberly Kirill Kirk Kirsten Kirsty Kit Klaus Kofi Konstantin Krishna
Kristen Kristian Kristin Kristina Kristine Kumar Kurt Kwame Kyle Kylie Lachlan Lana Lara Larisa Larry Lars Laszlo
László Laura Laurel Lauren Laurence Laurent Laurie Laverne Lawrence Layla Lea Leah Leandro Lech Lee Leif Leigh Leila
Lena Leo Leon León Leonard Leonardo Leonel Leonid Leonor Leopoldo Leroy Lesley Leslie Lester Leticia Lev Levi Lewis
Lia Liam Libby Lidia Lila Lilian Liliana Lillian Lilly Lily Lin Lina Linda Lindsay Lindsey Linus Lionel Lisa Lise
Liv Liz Liza Lizzie Lloyd Logan Lois Lola Lonnie Lora Lord Loren Lorena Lorenzo Loretta Lori Lorraine Lou Louis
Louisa Louise Luann Luc Luca Lucas Lucia Lucía Lucian Luciana Luciano Lucille Lucinda Lucy Ludmila Ludwig Luigi Luis
Luisa Luiz Lukas Luke Lupita Luther Luz Lydia Lyle Lynda Lyndon Lynn Lynne Mabel Mack Madeleine Madeline Madison
Mads Magdalena Maggie Magnus Maha Mahmood Mahmoud Maia Makoto Malala Malcolm Malik Malin Mandy Manfred Manmohan
Manny Manoj Manuel Manuela Mara Marc Marcel Marcela Marcelo Marcia Marcin Marco Marcos Marcus Marek Margaret
Margarita Margery Margot Mari María Maria Mariah Mariam Marian Mariana Marianne Mariano Maribel Marie Mariela
Marilyn Marina Marine Mario Marion Marisa Marisol Marissa Marjorie Mark Marko Markus Marlene Marlon Marsha Marshall
Marta Martha Martín Martin Martina Marty Marvin Mary Maryam Masha Mason Massimo Mateo Mateusz Mathias Mathieu
Mathilde Matilda Mats Matt Matteo Matthew Matthias Maud Maura Maureen Maurice Mauricio Mauro Max Maxim Maxime Maxine
Maximilian Maximiliano May Maya Megan Meghan Mehdi Mehmet Mei Mel Melania Melanie Melinda Melissa Melvin Mercedes
Meredith Merle Meryl Mia Micah Michael Michaela Michal Michel Michele Michèle Micheline Michelle Michiko Mick Mickey
Miguel Mihai Mika Mikael Mike Mikhail Miki Mila Milan Mildred Miles Milica Millicent Milo Milton Mimi Min Mina Mindy
Minh Miranda Mireille Mirela Miriam Miroslav Misha Mitch Mitchell Mitt Mo Mohamad Mohamed Mohammad Mohammed Moira
Mollie Molly Mona Monica Mónica Monika Monique Morgan Morris Mortimer Moses Mostafa Muhammad Muhammadu Murray
Mustafa Myra Myriam Nabil Nadia Nadine Nadir Nadja Nahid Nancy Naomi Narendra Nasser Nastassia Nat Natalia Natalie
Natalya Natasha Nate Nathalie Nathan Nathaniel Neal Ned Neha Neil Nellie Nelson Néstor Neville Niall Nicholas Nick
Nicki Nicky Nico Nicola Nicolás Nicolas Nicole Nigel Nikita Nikki Niklas Nikola Nikolai Nikolas Nikolaus Nils Nina
Noah Noam Noel Noelle Noemí Nora Norbert Noreen Norma Norman Nouri Nuno Nuria Octavia Octavio Odette Olaf Oleg
Oleksandr Olga Olive Oliver Olivia Olivier Ollie Omar Oprah Orlando Oscar Óscar Osama Osman Otto Owen Pablo Paddy
Paige Pamela Paola Paolo Park Parker Pascal Pat Patrice Patricia Patricio Patrick Patsy Patti Patty Paul Paula
Paulette Paulina Pauline Paulo Pavel Pawel Pedro Peggy Penelope Penny Percy Pete Peter Petra Petro Phil Philip
Philippa Philippe Phillip Phoebe Phyllis Pierre Pieter Pilar Piotr Poppy Prakash Preston Priscilla Priti Priya
Quentin Quincy Quinn Rachel Rachelle Rafael Rafaela Rafał Ragnar Rahul Rainer Raj Rajesh Rajiv Ralph Ram Ramesh
Ramiro Ramón Ramona Rana Rand Randall Randi Randolph Randy Rania Raphael Raquel Rashid Rashida Raúl Raul Ravi Ray
Raymond Rebecca Rebekah Recep Reggie Regina Reginald Reinhard Reinhold Remi Renata Renato René Renee Renée Reuben
Rex Reza Rhoda Rhonda Ricardo Riccardo Rich Richard Rick Rickie Ricky Rigoberto Riley Rita Rob Robbie Robert Roberta
Roberto Robin Robyn Rocío Rod Roderick Rodger Rodney Rodolfo Rodrigo Roger Rogelio Rohan Roland Rolando Rolf Roman
Ron Ronald Ronaldo Ronan Ronnie Rory Rosa Rosalie Rosalind Rosalyn Rosario Rosemary Rosie Ross Roxanne Roy Ruben
Rubén Ruby Rudolf Rudolph Rudy Rufus Rupert Russ Russell Ruth Ruthie Ryan Saad Saadia Sabina Sabine Sabrina Sacha
Saddam Sadie Sadiq Saeed Sahar Said Sal Salim Sally Salman Salma Salome Salvador Salvatore Sam Samantha Sameer
Samir Sammy Samuel Sandra Sandrine Sandy Sanjay Santiago Santos Sara Sarah Sasha Saul Saúl Scarlett Scott
Sean Seán Sebastian Sebastián Sebastien Selena Selma Serena Serge Sergei Sergey Sergio Seth Seymour Shane Shanna
Shannon Shaquille Sharon Shaun Shauna Shawn Sheena Sheila Shelby Sheldon Shelley Sheri Sherman Sherri Sherry Shigeru
Shinzo Shirley Sian Sidney Siegfried Sigmund Sigrid Silas Silvana Silvia Silvio Simon Simona Simone Siobhan Sofia
Sofía Solomon Sonia Sonja Sonya Sophia Sophie Soraya Spencer Stacey Stacy Stan Stanislav Stanley Stefan Stefania
Stefano Steffen Stella Sten Stephan Stephane Stéphane Stephanie Stephen Steve Steven Stewart Stuart Subhash Sue
Suleiman Sultan Sunil Suresh Susan Susana Susanna Susanne Susie Suzanne Suzy Sven Svetlana Sybil Sydney Sylvain
Sylvester Sylvia Sylvie Tabitha Tadeusz Takashi Takeshi Tamara Tamás Tamika Tammy Tania Tanja Tanya Tara Tariq Taro
Tarek Tasha Tatiana Tayyip Taylor Ted Terence Teresa Teri Terrance Terrence Terri Terry Tess Tessa Thabo Thaddeus
Thelma Theo Theodor Theodore Theresa Thérèse Thierry Thomas Thorsten Tiago Tibor Tiffany Tilda Tim Timo Timothy Tina
Tito Toby Tobias Todd Tom Tomás Tomas Tomasz Tommy Toni Tony Tracey Traci Tracy Travis Trent Trevor Trey Tricia
Trina Tristan Troy Trudy Tucker Tyler Tyrone Uğur Ulf Ulrich Ulrike Ulysses Uma Umar Umberto Ursula Valentin
Valentina Valeria Valerie Valéry Van Vanessa Vaughn Venus Vera Verena Verna Vernon Veronica Verónica Vicente Vicki
Vicky Victor Víctor Victoria Vidal Vijay Viktor Viktoria Vince Vincent Vincenzo Viola Violet Virginia Virginie Vivek
Vivian Viviana Vivien Vlad Vladimir Vladislav Volodymyr Wade Waleed Walid Wally Walt Walter Wanda Warren Wayne Wei
Wendell Wendy Werner Wes Wesley Whitney Wilbur Wilfred Wilhelm Will Willa Willem William Willie Willy Wilma Wilson
Winifred Winnie Winston Wladimir Wolf Wolfgang Woodrow Wyatt Xavier Ximena Yael Yahya Yair Yan Yana Yann Yannick
Yara Yasin Yasir Yasmin Yasser Yitzhak Yoko Yolanda Yoshihide Yousef Youssef Yuki Yulia Yuri Yuriy Yusuf Yves Yvette
Yvonne Zac Zach Zachary Zack Zahra Zainab Zak Zane Zara Zeid Zeynep Zoe Zoé Zoltan Zoltán Zuzana Şükrü Žarko Łukasz
Zbigniew
""".split()

# Names that are as often an ordinary word, a place or a surname: they need a surname, never count by themselves.
WEAK_NAMES = frozenset(
    """
Al April Art Ash August Austin Baron Bill Blair Brooke Chad Chase Chelsea Clay Clinton Dale Dawn Dean Devon Don Drew
Earl Florence Frank Gay Georgia Gordon Grace Grant Guy Harris Harvey Hazel Herb Holly Homer Hope Hunter Iris Israel
Ivy Jack Jackson Jay Jean Jersey Jordan Joy June Justice Kent Kit Lane Lee Lewis Lin Lord Mack Major Marine Mark
Marshall Mason Max May Mercedes Milan Miles Min Morgan Morris Norman Olive Orlando Park Parker Pat Penny Pilar Poppy
Price Ram Rand Ray Rex Rich Rob Robin Rod Roman Rose Ross Roy Ruby Said San Santos Sidney Sue Sultan Sydney
Taylor Tucker Van Venus Victoria Violet Virginia Wade Warren Washington Wayne Will Wilson Wolf Wei Cameron Paris
Santiago Rosario Salvador León Davis Adams Jefferson Madison Lincoln Franklin Houston Dallas Denver Sofia Alexandria
Aurora Carolina Valencia Allen Alma Aubrey Barry Bennett Blake Burns Byron Casey Conrad Craig Curtis Douglas Elliott
Emerson Francis George Glenn Graham Harrison Howard Irving Jan Kelly Kennedy Kim Kirk Lamar Leslie Logan Lynn
Mitchell Murray Nelson Owen Quinn Reed Riley Russell Ryan Scott Shelby Sherman Spencer Stanley Stewart Stuart Todd
Troy Tyler Vernon Walter Wesley Xavier Yan Ai Jun Hye Jin Mei Ali Hassan Hussein Ahmed Khan Mohamed Mohammed
Muhammad Abdullah Abdul Abu Aziz Malik Rashid Khalid Kumar Krishna Singh Nasser Saeed Solomon Victor
""".split()
)
# Family names that stand first in East Asian usage: with one or two more words they tell a person.
FAMILY_FIRST = frozenset(
    """
Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Guo Ma Luo Liang Song Zheng Xie Han Tang Feng
Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Tsai Tsang Leung Lam
Cheung Kim Lee Choi Jung Chung Moon Yoon Shin Kwon Hwang Ahn Nguyen Tran Pham Phan Vu Vo Bui Ngo Hoang Abe Suga Aung
Mao Lai Fang Jia Bai Qin
""".split()
)
# Family names that everybody knows from public life: evidence for a person where a text gives no more than the name.
KNOWN_SURNAMES = frozenset(
    """
Trump Obama Clinton Bush Biden Reagan Nixon Kennedy Carter Putin Yeltsin Gorbachev Stalin Lenin Hitler Merkel Kohl
Macron Sarkozy Hollande Chirac Thatcher Blair Cameron Corbyn Netanyahu Rabin Arafat Assad Gaddafi Qaddafi Khamenei
Khomeini Rouhani Erdogan Erdoğan Modi Gandhi Mandela Zuma Mugabe Castro Chávez Maduro Lula Bolsonaro Rousseff
Morales Correa Uribe Bachelet Piñera Macri Kirchner Fujimori Zedillo Salinas Calderón Calderon Trudeau Berlusconi
Zelensky Zelenskiy Poroshenko Yanukovych Duterte Marcos Suharto Mubarak Sisi Nasser Pinochet Perón Guevara Darwin
Einstein Newton Galileo Freud Marx Shakespeare Mozart Beethoven Bach Picasso Napoleon Churchill Roosevelt Eisenhower
Truman Lincoln Jefferson Madonna Beyoncé Beyonce Rihanna Drake Adele Eminem Shakira Bono Cher Oprah Pelé Maradona Messi
Ronaldo Neymar Mbappé Zidane Federer Nadal Djokovic Bolt Musk Bezos Zuckerberg Gates Buffett Snowden Assange
""".split()
)
