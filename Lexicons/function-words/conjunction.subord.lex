category: conjunction.subord
version: 1
licence: CC-BY-4.0

[ans-2021 §10]
aangezien
al
aleer
alhoewel
als
alsof
alvorens
behalve
daar
dan
dat
dewijl
doordat
eer
eerdat
evenals
hoewel
hoezeer
indien
ingeval
mits
naardien
naargelang
naarmate
nadat
niettegenstaande
nu
of
ofschoon
omdat
opdat
overmits
sedert
sinds
teneinde
tenware
tenzij
terwijl
toen
tot
totdat
vermits
voor
vooraleer
voordat
voorzover
voorzoverre
wanneer
wijl
zo           | formal: zo nodig, zo hij komt
zoals
zodat
zodra
zolang
zomin

[own spoken, Flemish and archaic]
alsdat
as           | spoken for als
asof
da           | Flemish for dat
datte
dattie       | dat + ie
inzover
inzoverre
ofda
ofdat
offie
omda
omdatte
totda
voorda

[own typed]
zoas

[own emphatic accents]
hóewel
hóéwel
tèrwijl
térwijl
àls
áls
òmdat
ómdat
