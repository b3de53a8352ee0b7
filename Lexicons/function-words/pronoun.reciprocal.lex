category: pronoun.reciprocal
version: 1
licence: CC-BY-4.0

[ans-2021 §5.4]
elkaar
elkaars
elkander
elkanders
mekaar
mekaars

[own rare and archaic]
malkaar
malkander
malkanders
mekander
mekanders

[own emphatic accents]
mékaar
élkaar
