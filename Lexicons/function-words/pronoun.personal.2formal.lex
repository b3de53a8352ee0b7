category: pronoun.personal.2formal
version: 1
licence: CC-BY-4.0

[ans-2021 §5.2]
u

[own archaic]
uedele
uwé

[own emphatic accents]
ù
ú
