category: pronoun.possessive.3pl
version: 1
licence: CC-BY-4.0

[ans-2021 §5.5]
hun
hunne
hunnen
hunner       | archaic
huns

[own spoken]
hulder
hullie
hunnie

[own emphatic accents]
hùn
hùnne
hún
húnne
