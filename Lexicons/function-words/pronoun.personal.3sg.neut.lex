category: pronoun.personal.3sg.neut
version: 1
licence: CC-BY-4.0

[ans-2021 §5.2]
'et
't
het
hetzelve     | archaic

[own typed]
t            | for 't

[own emphatic accents]
hèt
hét
