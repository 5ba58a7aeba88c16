"""The words that dates are made of, by language: each line is a class, its value where it has one, and the words.

The classes are those of ``words.CLASSES``.
"""

ENGLISH = """
A the a an
a his her its their our my your
o of de del
P in during throughout within on
j by
s since
u until till through
f from
b between
T to
& and
B before
G after
r circa around about approximately roughly
e:1 early
e:2 mid
e:3 late
c:1 beginning start
c:2 middle
c:3 end
L last
z past
h this
n next coming upcoming
p previous preceding prior
v following subsequent
t that
i same
g ago
l:1 later
l:-1 earlier
F fiscal fy
J:-1 yesterday
J:0 today tonight
J:1 tomorrow
U:1 day days
U:7 week weeks
U:30 month months
U:365 year years
U:3650 decade decades
N:1 one
N:2 two
N:3 three
N:4 four
N:5 five
N:6 six
N:7 seven
N:8 eight
N:9 nine
N:10 ten
N:11 eleven
N:12 twelve
N:15 fifteen
N:20 twenty
N:30 thirty
N:40 forty
N:50 fifty
O:1 first
O:2 second
O:3 third
O:4 fourth
K quarter
k half
S:21 spring
S:22 summer
S:23 autumn fall
S:24 winter
E:1920 twenties
E:1930 thirties
E:1940 forties
E:1950 fifties
E:1960 sixties
E:1970 seventies
E:1980 eighties
E:1990 nineties
W:0 monday
W:1 tuesday
W:2 wednesday
W:3 thursday
W:4 friday
W:5 saturday
W:6 sunday
"""

SPANISH = """
A el la los las un una
a su sus
o de del
P en durante
j por para
s desde
u hasta
b entre
T a al
& y e
r hacia circa alrededor aproximadamente
c:1 principios comienzos inicios
c:2 mediados
c:3 finales fines
L pasado pasada
z últimos últimas
h este esta
n próximo próxima
p anterior previo
v siguiente
t ese esa aquel aquella
i mismo misma
H hace
l:1 después
l:-1 antes
F fiscal
J:-1 ayer
J:0 hoy
U:1 día días
U:7 semana semanas
U:30 mes meses
U:365 año años
U:3650 década décadas decenio
N:1 uno
N:2 dos
N:3 tres
N:4 cuatro
N:5 cinco
N:6 seis
N:7 siete
N:8 ocho
N:9 nueve
N:10 diez
N:11 once
N:12 doce
N:15 quince
O:1 primer primero
O:2 segundo segunda
O:3 tercer tercero
O:4 cuarto
K trimestre
k semestre mitad
S:21 primavera
S:22 verano
S:23 otoño
S:24 invierno
X:1920 veinte
X:1930 treinta
X:1940 cuarenta
X:1950 cincuenta
X:1960 sesenta
X:1970 setenta
X:1980 ochenta
X:1990 noventa
W:0 lunes
W:1 martes
W:2 miércoles
W:3 jueves
W:4 viernes
W:5 sábado
W:6 domingo
"""

OTHERS = """
o de of di
P en em in im nel
s depuis seit desde dal
"""
"""What stands around years in French, Portuguese, German and Italian."""

TABLES = {"en": ENGLISH, "es": SPANISH}
