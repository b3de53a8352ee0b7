category: pronoun.possessive.2sg
version: 1
licence: CC-BY-4.0

[ans-2021 §5.5]
je
jou          | error for jouw
jouw
jouwe
jouwen
jouws

[own emphatic accents]
jè
jé
jóuw
jóuwe
jóúw
jóúwe
