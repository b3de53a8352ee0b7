scale: luisteren
version: 2
licence: CC-BY-4.0

[nsob-2023 §3.3] luisteren
{luisteren}
{n:luisteraar}

[own] luisteren
aan het woord + {laten}
aandacht + {geven/hebben}
aandachtig
achter de woorden
begrijpen wat
de tijd nemen
de vraag achter de vraag
eerst + {luisteren}
goed + {luisteren}
het woord + {geven}
in de schoenen
laten uitpraten
laten vertellen
luisterend oor
mijn mond + {houden}
mond + {houden}
niet invullen
niets zeggen
niks zeggen
oor te luisteren
open houding
open oor
oren en ogen
oren open
stil {zijn}
stilte + {laten} vallen
tijd + {nemen} + mensen
tussen de regels
twee oren
vragen + {stellen}
zonder oordeel
{aan|horen}
{begrijpen} + bedoelen
{door|vragen}
{horen} wat
{in|leven}
{n:klankbord}
{na|vragen}
{peilen}
{raadplegen}
{samen|vatten}
{toe|horen}
{uit|praten} + laten
{verplaatsen} + ander
{vragen} hoe
{vragen} stellen
{vragen} wat
{zwijgen}

[nsob-2023 §3.3] praten
{praten}
{spreken}

[own] praten
aan het woord
geen blad voor de mond
hardop
het achterste van mijn tong
het woord + {nemen/voeren}
mijn mening + {geven}
mijn standpunt
mijn verhaal
mijn zegje
op tafel + {leggen}
recht voor z'n raap
zeg waar het op staat
zeg wat ik denk
zeggen waar het op staat
{aan|kaarten}
{aan|spreken}
{babbelen}
{beargumenteren}
{benadrukken}
{betogen}
{debatteren}
{discussiëren}
{herhalen}
{kletsen}
{n:argument}
{n:betoog} + {houden}
{n:boodschap}
{n:debat}
{n:discussie}
{n:gesprek}
{n:nieuwsbrief}
{n:overleg}
{n:presentatie}
{n:speech}
{n:toespraak}
{n:vergadering}
{overleggen}
{overtuigen}
{presenteren}
{roepen}
{toe|spreken}
{uit|dragen}
{uit|leggen}
{vergaderen}
{verkondigen}
{vertellen}
{zenden}

[nsob-2023 §3.3] samendoen
samen + {doen}
samen doen

[own] samendoen
aan de bak
aan de slag
doen in plaats van praten
geen woorden maar daden
gewoon doen
hand- en spandiensten
handen uit de mouwen
laarzen aan
met de voeten in de klei
mouwen + {op|stropen}
mouwen opstropen
naast elkaar
niet lullen maar poetsen
overall aan
poten in de klei
samen + {bouwen}
samen + {eten} = 0.5
samen + {klussen}
samen + {koken}
samen + {leren}
samen + {maken}
samen + {oefenen}
samen + {ontdekken}
samen + {op|pakken}
samen + {op|trekken}
samen + {proberen}
samen + {uit|proberen}
samen + {uit|zoeken}
samen + {werken}
samen aan de slag
samen naar buiten
samen op pad
schouder aan schouder
schouders eronder
stoelen + {sjouwen/klaar|zetten}
tafels + {sjouwen}
voeten in de modder
zelf + {mee|doen}
zelf de bezem
zelf de handen
zij aan zij
{aan|pakken}
{bij|springen}
{in|springen}
{mee|doen}
{mee|draaien}
{mee|draaien} + dienst
{mee|helpen}
{mee|lopen}
{mee|werken}
{samen|werken}
{sjouwen}
