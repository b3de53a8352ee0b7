scale: wegbereider
version: 2
licence: CC-BY-4.0

[nsob-2023 §3.1] wegbereider
weg + {bereiden}
{n:wegbereider}

[own] wegbereider
baan + vrij
barrières + {slechten}
beren op de weg
de deur + {openen}
de kop eraf
de weg + {effenen}
de weg + {plaveien}
de weg vrij
deuren + {openen}
deuren open
deurtjes + {open|zetten}
drempel + {verlagen}
drempels + {weg|nemen}
eerst de geesten
geesten rijp
hindernis/hindernissen + {weg|nemen}
hobbels uit de weg
ijs + {breken}
ijsbreker/ijsbrekers
in positie + {brengen} = 0.5
kwartiermaker/kwartiermakers
mandaat + {regelen}
mogelijk + {maken}
muren + {slopen}
obstakels + {op|ruimen}
openingen + {maken}
pad + {effenen}
pionier/pioniers
plaveien
ruim baan
ruimte + {maken}
ruimte + {organiseren}
ruimte + {vragen} = 0.5
sneeuw + {ruimen}
sneeuwschuiver
spits + {af|bijten}
uit de weg + {ruimen}
verkennen + als eerste
voorsorteren
vooruitgeschoven
voorwaarden + {scheppen}
weg + {banen}
weg + {vrij|maken}
wegen + {openen}
wind uit de zeilen
wissels + om
zaadje + {planten}
zaadjes + {planten}
{*n:hobbel} + {weg|nemen}
{*n:verkenner}
{pionieren}

[nsob-2023 §3.1] achtervang
{n:achtervang}

[own] achtervang
achter hen + {staan}
achter hun + {staan}
achter mijn mensen
achter mijn team
achter ze + {staan}
als het misgaat + ik
bij mij terecht
bij mij uithuilen
dekking + {geven}
gedekt/gedekte
ik {vang} het op
in de bres
in de rug
in noodgevallen
laatste man
op me terugvallen
op mij terug
op mij terugvallen
paraplu + {boven|houden}
puin + {ruimen}
puinruimen
rug + {dekken}
rug recht
rugdekking
rugdekking + {geven}
schild voor
schokdemper
sluitpost
sta achter
staat de deur open
stormen + {op|vangen}
terug kunnen vallen
uit de wind
uit de wind + {houden}
vang ik
vangnet + {zijn}
veilige haven
verantwoordelijkheid {dragen} als
voor mijn mensen staan
{*n:stootkussen}
{n:buffer}
{n:vangnet}
{terug|vallen} op
