category: pronoun.possessive.3sg.fem
version: 1
licence: CC-BY-4.0

[ans-2021 §5.5]
'r
d'r
haar
haars
hare
haren
harer        | archaic
heur         | archaic
heure
heuren

[own typed]
dr

[own emphatic accents]
hààr
háar
háár
