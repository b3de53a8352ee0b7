scale: podium
version: 2
licence: CC-BY-4.0

[nsob-2023 §4.3] podium
aanspreekbaar + {n:resultaat}
aanspreekbaar op resultaten
consequenties + voortgang
consequenties + {verbinden}
filmpje/filmpjes
gezicht voor de buitenwacht
richting + {geven}
social media
sociale media
trekker van de vernieuwing
{inspireren}
{n:trekker}

[own] podium
bühne
de boodschap + {uit|dragen}
de kar trekken
de koers
enthousiasme + {over|brengen}
gezicht naar buiten
het podium + {pakken/nemen/op|gaan/betreden/beklimmen}
het verhaal + {vertellen}
in de krant
instagram
koers + {bepalen}
koers + {uit|zetten}
linkedin
mijn verhaal + {vertellen}
mijn visie
op de bühne
op de kansel
op de lokale omroep
op de radio
op de zeepkist
op een podium
op het podium + {staan}
op het toneel
op televisie
podium + {zoeken/kiezen}
resultaten + {af|rekenen}
resultaten + {laten} zien
resultaten + {presenteren}
stip op de horizon
visie + {uit|dragen}
voor de groep
voor de zaal
vooraan + {staan}
voortgang + {bewaken}
zeepkist
{aan|kondigen}
{bloggen}
{n:blog}
{n:boegbeeld}
{n:column} + {schrijven}
{n:interview} + {geven}
{n:lezing} + {geven}
{n:microfoon}
{n:podcast}
{n:presentatie} + {geven/houden}
{n:uithangbord}
{n:vlog}
{presenteren}
{speechen}
{uit|dragen}
{vloggen}

[nsob-2023 §4.3] coulissen
anderen + podium + {gunnen}
bescherming + {bieden}
buiten + binnen + {vertellen}
oploopje/oploopjes
podium + {gunnen/geven}
steun + {geven/bieden}
{beschermen}
{prijzen}
{steunen}
{vertellen} + intern

[own] coulissen
achter de coulissen
achter de schermen
ander + {laten} scoren
anderen {laten} schitteren
anderen {laten} stralen
compliment + {geven}
complimenten + {geven/maken}
credits + {geven}
de credits
de eer + {geven/gunnen/laten}
dekking + {geven}
een duwtje
een zetje
even apart
iedereen + bedanken
in de coulissen
in de luwte
in de wandelgangen
in het oor
in het zonnetje + {zetten}
lunch + {organiseren}
mee naar binnen
onder vier ogen
op de gang
pluim/pluimen + {geven}
podium + {bieden}
podium + {over|laten}
podium aan anderen
podium voor anderen
rugdekking
ruimte + {geven}
rust + {creëren}
schouderklopje/schouderklopjes
taart + {halen/trakteren}
uit de wind
uit de wind + {houden}
veren + {steken}
wat ik buiten hoor
wat ik buiten zie
wethouder + {laten} scoren
{af|schermen}
{bedanken}
{bij|praten}
{faciliteren}
{in|fluisteren}
{laten} schitteren
{laten} shinen
{n:borrel} + {organiseren}
{n:vangnet}
{n:wandelgang}
{ondersteunen}
{regelen} + achter
{terug|koppelen}
{voor|bereiden} + wethouder
