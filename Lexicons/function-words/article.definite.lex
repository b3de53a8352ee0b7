category: article.definite
version: 1
licence: CC-BY-4.0

[ans-2021 §4]
'et          | reduced, poetic or Flemish
't
de
den          | archaic; Flemish before vowel, h, d, b, t
der          | genitive
des          | genitive
het

[own typed]
t            | for 't

[own emphatic accents]
dè
dé
hèt
hét
