category: pronoun.personal.3sg.masc
version: 1
licence: CC-BY-4.0

[ans-2021 §5.2]
'em
'ie
'm
-ie          | loose enclitic
hem
hemzelf
hij
hijzelf
ie           | enclitic, also from -ie
zijner       | archaic genitive

[own archaic]
hemzelve
hijzelve
hy

[own typed]
m            | for 'm

[own emphatic accents]
hijzélf
hèm
hèmzelf
hém
hémzelf
hìj
hìjzelf
híj
híjzelf
