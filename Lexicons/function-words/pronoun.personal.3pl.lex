category: pronoun.personal.3pl
version: 1
licence: CC-BY-4.0

[ans-2021 §5.2]
hen
henzelf
hun          | object; also as subject in speech
hunner       | archaic genitive
hunzelf
ze
zij
zijzelf

[own spoken, Flemish and archaic]
henlieden
hulder
hullie
hunlieden
hunnie
zijlie
zijlieden
zijlui
zulder
zullie

[own emphatic accents]
hèn
hén
hùn
hún
zìj
zíj
