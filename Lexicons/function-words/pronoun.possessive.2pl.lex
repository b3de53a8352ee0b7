category: pronoun.possessive.2pl
version: 1
licence: CC-BY-4.0

[ans-2021 §5.5]
jullie

[own Flemish]
gullie
ulder
ulle
ullie

[own typed]
jullei

[own emphatic accents]
júllie
