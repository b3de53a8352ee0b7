scale: gesprek
version: 2
licence: CC-BY-4.0

[nsob-2023 §3.1] gesprek
het gesprek + {voeren/aan|gaan}
in gesprek
{n:gesprek}

[own] gesprek
aan de praat
aan tafel
babbel/babbeltje
begrip + {kweken}
bespreekbaar + {maken}
echte gesprek
elkaar + {begrijpen}
elkaar + {verstaan}
elkaars verhaal
gedachten + {uit|wisselen}
goed gesprek
goede gesprekken
hardop + {denken}
hardop nadenken
in contact
in dialoog
luisterend oor
om de tafel
open gesprek
open gesprekken
open vraag
open vragen
praatje/praatjes
rond de tafel
samen nadenken
van gedachten
vragen + {stellen}
zonder agenda
zonder oordeel
zonder te overtuigen
{babbelen}
{bespreken}
{bevragen}
{bij|praten}
{buurten}
{door|praten}
{door|vragen}
{luisteren} naar
{n:bijeenkomst} = 0.5
{n:dialoog}
{n:ontmoeting}
{ontmoeten}
{praten} met
{sparren}
{uit|praten}
{uit|wisselen}

[nsob-2023 §3.1] onderhandeling
{n:onderhandeling}
{onderhandelen}

[own] onderhandeling
been stijf
de kaarten tegen de borst
deal + {sluiten/maken}
eisen + tafel
er moet iets tegenover
ergens in het midden
eruit + {komen} = 0.5
geven en nemen
halverwege + {ontmoeten}
handjeklap
het onderste uit de kan
iets tegenover + {staan}
inzet + hoog
kaarten + borst
koppelverkoop
loven + bieden
loven en bieden
middenweg
onderhandelingsruimte
onderhandelingstafel
package deal
poot stijf
quid pro quo
speelruimte
tegenprestatie/tegenprestaties
tot een akkoord
troeven + {hebben/houden}
voet bij stuk
voor wat hoort wat
water bij de wijn
win-win
wisselgeld
{af|dingen}
{bemiddelen}
{bieden} en loven
{dealen}
{in|zetten} + hoog
{marchanderen}
{n:akkoord} + {sluiten/bereiken}
{n:compromis}
{n:concessie}
{n:deal}
{n:eis} + {stellen}
{n:koehandel}
{n:onderhandelaar}
{n:pakketdeal}
{n:ruil}
{n:tegenbod}
{n:troef}
{polderen}
{ruilen}
{schikken}
{scoren} + beide
{toe|geven} = 0.5
{uit|ruilen}
