category: pronoun.personal.1pl
version: 1
licence: CC-BY-4.0

[ans-2021 §5.2]
ons
onzer        | archaic genitive
we
wij
wijzelf

[own Flemish and archaic]
onzelf
wezelf
wijle
wijlie
wijlieden
wijlui
wulder

[own emphatic accents]
wè
wé
wìj
wìjzelf
wíj
wíjzelf
òns
óns
