category: pronoun.possessive.2formal
version: 1
licence: CC-BY-4.0

[ans-2021 §5.5]
uw           | also Flemish, with ge
uwe
uwen
uwer         | archaic
uws

[own Flemish]
oew

[own emphatic accents]
ùw
ùwe
úw
úwe
