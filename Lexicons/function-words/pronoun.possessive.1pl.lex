category: pronoun.possessive.1pl
version: 1
licence: CC-BY-4.0

[ans-2021 §5.5]
ons
onze
onzen
onzer        | archaic
onzes        | archaic

[own emphatic accents]
òns
ònze
óns
ónze
