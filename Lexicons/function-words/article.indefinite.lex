category: article.indefinite
version: 1
licence: CC-BY-4.0

[ans-2021 §4]
'n
een
eene         | archaic
eenen        | archaic
eener        | archaic
enen         | archaic
ener         | archaic genitive

[own Flemish]
'ne
'nen
ene          | Flemish, masculine
ne
nen

[own typed]
n            | for 'n
