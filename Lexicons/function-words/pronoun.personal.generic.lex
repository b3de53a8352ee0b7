category: pronoun.personal.generic
version: 1
licence: CC-BY-4.0

[ans-2021 §5.2]
men

[own emphatic accents]
mèn
mén
