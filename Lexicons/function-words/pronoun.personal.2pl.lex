category: pronoun.personal.2pl
version: 1
licence: CC-BY-4.0

[ans-2021 §5.2]
jullie

[own Flemish and archaic]
gijlie
gijlieden
gijlui
golle
gulder
gullie
jelui
julliezelf
ulder
ulie
ulle
ullie

[own typed]
jullei

[own emphatic accents]
júllie
