category: conjunction.coord
version: 1
licence: CC-BY-4.0

[ans-2021 §10]
alsmede
alsook
doch
edoch
en
hetzij
maar
of
ofte
oftewel
ofwel
tot          | between numerals: vijf tot tien
want
à

[own archaic and spoken]
danwel
ende
mitsgaders
oft

[own typed]
a            | between numerals, for à

[own emphatic accents]
dòch
dóch
mààr
máar
máár
wànt
wánt
èn
én
òf
óf
