category: adverb.pronominal
version: 1
licence: CC-BY-4.0

[ans-2021 §8]
'er
'r
d'r
daar
er
ergens
hier
overal
waar

[own spoken and Flemish]
d'er
der          | Flemish or spoken for er

[own typed]
dr

[own emphatic accents]
dààr
dáar
dáár
hiér
híer
híér
wààr
wáar
wáár
èr
èrgens
ér
érgens
óveral
