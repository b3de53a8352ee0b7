category: pronoun.relative
version: 1
licence: CC-BY-4.0

[ans-2021 §5.8]
dat
die
hetgeen

[own Flemish and archaic]
'tgeen
da           | Flemish for dat
diewelke
hetgene
tgeen
