category: pronoun.reflexive
version: 1
licence: CC-BY-4.0

[ans-2021 §5.3]
jezelf
mezelf
mijzelf
onszelf
uzelf
zich
zichzelf

[own rare and archaic]
jezelve
jouzelf
m'nzelf
mezelve
mijzelve
onszelve
uzelve
zichzelve

[own emphatic accents]
jezélf
jèzelf
jézelf
mezélf
mijzélf
mèzelf
mézelf
mìjzelf
míjzelf
onszélf
uzélf
zichzélf
zìch
zìchzelf
zích
zíchzelf
ònszelf
ónszelf
ùzelf
úzelf
