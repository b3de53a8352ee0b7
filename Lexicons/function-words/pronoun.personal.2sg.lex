category: pronoun.personal.2sg
version: 1
licence: CC-BY-4.0

[ans-2021 §5.2]
ge           | Flemish or archaic
gij          | Flemish or archaic
gijzelf
je
jij
jijzelf
jou
jouw         | error for jou
uwer         | archaic genitive

[own archaic spelling]
ghij
gy
jy

[own emphatic accents]
gè
gé
gìj
gíj
jè
jé
jìj
jìjzelf
jíj
jíjzelf
jóu
jóú
