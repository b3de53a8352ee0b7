category: pronoun.possessive.1sg
version: 1
licence: CC-BY-4.0

[ans-2021 §5.5]
m'n
me           | error or spoken for m'n: me moeder
mijn
mijne
mijnen
mijner       | archaic
mijns

[own Flemish]
m'ne
m'nen
men          | for m'n
mijnes

[own typed]
mn           | for m'n
mun          | for m'n

[own emphatic accents]
mìjn
mìjne
míjn
míjne
