category: pronoun.personal.3sg.fem
version: 1
licence: CC-BY-4.0

[ans-2021 §5.2]
'r
d'r
haar
haarzelf
harer        | archaic genitive
heur         | archaic
ze
zij
zijzelf

[own archaic]
'er
haarzelve
heurzelf
zijzelve

[own typed]
dr

[own emphatic accents]
hààr
hààrzelf
háar
háarzelf
háár
háárzelf
zìj
zìjzelf
zíj
zíjzelf
