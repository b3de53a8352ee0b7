category: pronoun.interrogative
version: 1
licence: CC-BY-4.0

[ans-2021 §5.7]
wat
welk
welke
wie
wiens
wier

[ans-2021 §5.8]
'twelk
alwie        | free relative
dewelke
hetwelk
twelk
welker       | archaic genitive
welks        | archaic genitive
wien         | archaic

[own spoken, Flemish and archaic]
wa           | Flemish for wat
watte
wattes
welken

[own emphatic accents]
wié
wàt
wát
wèlk
wèlke
wélk
wélke
wíe
wíé
