category: negation
version: 1
licence: CC-BY-4.0

[ans-2021 §8]
geen
geenszins
nergens
niet
nimmer
noch
nooit

[own spoken, Flemish and archaic]
g'n
geene
nerges
ni           | Flemish, typed
nie          | spoken

[own emphatic accents]
gèèn
gèènszins
géen
géenszins
géén
géénszins
nié
niét
nèrgens
nérgens
níe
níet
níé
níét
nòch
nòòit
nóch
nóoit
nóóit
