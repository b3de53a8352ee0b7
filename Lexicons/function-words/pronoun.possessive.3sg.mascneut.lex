category: pronoun.possessive.3sg.mascneut
version: 1
licence: CC-BY-4.0

[ans-2021 §5.5]
z'n
zijn
zijne
zijnen
zijner       | archaic
zijns

[own Flemish]
z'ne
z'nen
zen          | for z'n

[own archaic]
zynen

[own typed]
ze           | for z'n: ze moeder
zn           | for z'n
zun          | for z'n

[own emphatic accents]
zìjn
zìjne
zíjn
zíjne
