category: pronoun.demonstrative
version: 1
licence: CC-BY-4.0

[ans-2021 §5.6]
dat
datgene
degene
degenen
deze
dezen
dezer        | genitive
dezulke
dezulken
die
diegene
diegenen
dien         | archaic
diens
dier         | archaic genitive plural
dit
gene
genen
zo'n
zulk
zulke
zulken
zulker
zulks

[own spoken, Flemish and archaic]
da           | Flemish for dat
datte        | spoken for dat
dees
deez
degeen
dergene
dergenen
desgenen
dezelve
diegeen
ditte
zo'ne
zo'nen
zuk
zukke
zuks

[own typed]
da's

[own emphatic accents]
dié
dàt
dát
dèze
déze
dìt
díe
dít
díé
zùlk
zùlke
zúlk
zúlke
