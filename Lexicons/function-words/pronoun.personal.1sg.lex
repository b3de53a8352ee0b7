category: pronoun.personal.1sg
version: 1
licence: CC-BY-4.0

[ans-2021 §5.2]
'k
ik
ikzelf
me
mij
mijner       | archaic genitive

[own spoken]
'kzelf       | Flemish
ikke
ikzelve      | archaic

[own typed]
k            | for 'k

[own emphatic accents]
ikzélf
mìj
míj
ìk
ìkzelf
ík
íkzelf
