tone: stem
version: 1
licence: CC-BY-4.0

[nsob-2023 §3.2] acties
{interacteren} = 2
{luisteren}
{raadplegen} = 2
{verbinden} = 2

[nsob-2023 §3.2] rollen
coachend leiderschap = 2
{a:coachend} = 2
{faciliteren} = 2
{ondersteunen}

[nsob-2023 §3.2] omgeving
anderen in positie = 2
in positie + {brengen} = 2
in verbinding = 2
in verbinding + {staan/blijven} = 2
samen + {leren}
samen leren = 2

[nsob-2023 §3.2] buiten
elkaar + {luisteren}
luisteren naar elkaar = 2
naar elkaar + {luisteren} = 2
om tafel + {zitten}
overleg + {aan|gaan} = 2

[nsob-2023 §3.2] politiek
politiek + betrokken
politiek + {n:rol} + {krijgen} = 2

[own] acties
aan het woord
aan het woord + {komen}
aan het woord + {laten} = 2
achterin + {vragen}
advies + {vragen}
begrijp ik goed dat
beurt + {geven/krijgen} = 2
de stille + {n:collega}
de stillen
de stilste
die niets zegt
die niks zegt
die nog niets gezegd = 2
die nog niks gezegd heeft = 2
die nooit iets zegt = 2
een en al oor = 2
een luisterend oor = 2
een rondje + {n:tafel}
een stem + {geven} = 2
een stem + {krijgen}
eerst luisteren = 2
eigen oplossing
eigen oplossingen
eigenaar + {maken}
eigenaarschap = 2
eigenaarschap + {laten}
gehoord + {voelen} = 2
gehoord + {worden}
gehoord en gezien = 2
gehoord voelen
gezien en gehoord = 2
handen op de rug = 2
hardste schreeuwers
het woord + {geven} = 2
het woord + {laten}
hoe kijk jij = 2
hoe kijken jullie
hoe zie jij
hoe zien jullie
hoor ik je zeggen
hoor ik jou zeggen = 2
hun mening + {vragen}
iedereen + aan het woord
inbreng = 0.5
input + {op|halen}
input + {vragen}
inspraak = 0.5
inspraak + {geven}
interactie
laten uitpraten = 2
laten uitspreken
luisterend oor = 2
meer vragen + antwoorden
meer vragen dan antwoorden = 2
met de handen op de rug
mijn mond + {houden}
mijn mond dicht = 2
mijn oor te luisteren = 2
mond + {houden} = 2
mond dicht
naar hun mening = 2
niet alleen de luidste = 2
niet invullen voor een ander = 2
niet oordelen
niet voor een ander + {in|vullen}
nivea
om beurten
om de beurt = 2
om raad + {vragen}
ongehoorde stem
oor + {bieden}
oor te luisteren + {leggen}
oordeel + {uit|stellen}
op mijn handen + {zitten}
op mijn handen zitten = 2
op mijn lippen + {bijten}
op mijn tong + {bijten}
oren + mond
oren en ogen open
oren open
rondje + iedereen
rondje langs de tafel = 2
spreektijd + {geven}
stem + {geven}
stem + {geven} + aan = 2
stem + {krijgen}
stem + {laten} horen + anderen
stille krachten
stille stemmen
stilste
te rade + {gaan}
te rade bij
tong + {bijten} = 2
tot tien + {tellen}
twee oren + mond
twee oren en een mond = 2
twee oren en één mond = 2
vragen stellen
wat bij hen leeft
wat denk jij = 2
wat denken jullie = 2
wat denkt gij = 2
wat er leeft
wat heb je nodig = 2
wat heb jij nodig = 2
wat hebben jullie nodig = 2
wat hebt ge nodig = 2
wat leeft
wat vind jij = 2
wat vind jij ervan = 2
wat vinden jullie = 2
wat vindt u = 2
wat zou jij doen = 2
wie je niet hoort = 2
wie niet gehoord
wie niets zegt
woord + {geven} + ander
woord + {geven} + iemand
ze + {laten} + vertellen
zeggenschap
zeggenschap + {geven} = 2
zelf + {laten} + bedenken
zelf + {laten} + ontdekken
zelf + {laten} + uitzoeken
zelf + {laten} + vinden
zelf + {n:antwoord} + {vinden}
zelf antwoord + {vinden}
zelf laten kiezen = 2
zelf laten ontdekken = 2
zich gehoord voelen = 2
zich gezien + {voelen}
zich gezien voelen = 2
zonder oordeel
{a:open} {n:vraag} = 2
{aan|horen}
{beluisteren}
{bevragen} = 2
{consulteren} = 2
{door|vragen} = 2
{in|vullen} + anderen + niet
{laten} + meebepalen
{laten} + meebeslissen
{laten} + meedenken
{laten} + meepraten
{laten} + praten
{laten} + uitleggen + zelf
{laten} + vertellen
{luisteren} + aandachtig
{luisteren} + echt = 2
{luisteren} + eerst = 2
{luisteren} + goed
{luisteren} + meer
{luisteren} + vooral
{luisteren} + {n:oor}
{luisteren} + {praten}
{mee|beslissen}
{mee|denken} = 0.5
{mee|praten} = 2
{n:beurt} + {geven}
{n:consultatie}
{n:idee} + {op|halen} = 2
{n:inbreng} + {geven/vragen}
{n:input} + {op|halen}
{n:luisteraar} = 2
{n:mening} + {op|halen}
{n:microfoon} + {af|geven}
{n:microfoon} + {door|geven} = 2
{n:microfoon} + {geven}
{n:microfoon} + {over|dragen}
{n:micro} + {door|geven} = 2
{n:micro} + {geven}
{n:oordeel} + {uit|stellen}
{n:oor} + {open|houden}
{n:oplossing} + {laten} + zelf
{n:raadpleging}
{n:rondje} + {maken} = 0.5
{n:stem} + {horen} = 0.5
{n:stilte} + durven
{n:stilte} + {laten} vallen = 2
{n:stilte} + {uit|houden} = 2
{n:stilte} + {vallen}
{n:stilte} + {verdragen}
{n:verbinder} = 2
{n:verbinding} + {leggen/maken/zoeken} = 2
{n:verhaal} + {op|halen}
{n:vraag} + terug = 0.5
{n:vraag} + {stellen} = 0.5
{n:vraag} + {stellen} + vooral
{n:vraag} + {stellen} + {n:antwoord}
{n:vraag} + {terug|geven}
{n:wedervraag}
{na|vragen}
{oordelen} + niet
{op|halen} + wat leeft
{parafraseren} = 2
{peilen}
{polsen} = 0.5
{polsen} + bij iedereen
{samen|vatten} + klopt
{samen|vatten} + wat ik hoor
{samen|vatten} + {vragen}
{spiegelen} = 2
{terug|geven} + wat ik hoor
{toe|horen}
{uit|nodigen} + mee te praten
{uit|nodigen} + mee te {denken}
{uit|nodigen} + {spreken}
{uit|nodigen} + {zeggen}
{uit|praten} = 0.5
{uit|praten} + laten = 2
{uit|vragen}
{vragen} + nodig
{vragen} + wat vind
{vragen} + wat zij
{vragen} + {n:mening} = 2
{zwijgen} = 0.5
{zwijgen} + {luisteren} = 2

[own] rollen
aandacht + {geven}
aandacht + {hebben} + voor
aandacht voor iedereen = 2
achter hen + {staan}
achter in de zaal = 2
achter mijn mensen + {staan}
achterin de zaal = 2
altijd een luisterend = 2
anderen + {bloeien}
anderen + {groeien}
anderen + {n:podium}
anderen + {schitteren} = 2
anderen + {stralen} = 2
arm om de schouder = 2
arm om een schouder = 2
bescheidenheid
beste in een ander + naar boven
brug + {slaan}
bruggen bouwen = 2
cement tussen de = 2
complimenten
coulissen
credits
credits + {geven}
de eer + {geven}
deur + staat + open
deur staat altijd open = 2
dienend leider
dienend leiderschap = 2
dienstbaar
dienstbaarheid
duwtje in de rug = 2
echte aandacht
een podium voor
een stap naar achter = 2
een stap terug + {doen}
eer + {gunnen} = 2
eer + {laten} + ander
empathie
empowerment
ere wie ere toekomt
geduld + {hebben}
gelijkwaardigheid
het beste in de ander = 2
het beste in mensen = 2
het beste uit mensen = 2
het zonnetje + {zetten}
in de coulissen = 2
in haar kracht = 2
in het zonnetje = 2
in het zonnetje + {zetten}
in hun kracht + {zetten}
in je kracht + {zetten}
in zijn kracht = 2
inclusie
inlevingsvermogen
interesse + {tonen}
klankbord + {zijn}
koffie + {luisteren} = 2
koffie + {n:verhaal} + {horen}
kop koffie + {luisteren}
krediet + {geven}
laten bloeien
mijn deur + open
naar voren + {duwen}
naar voren + {halen}
naar voren + {laten}
naar voren + {schuiven} = 2
naast + boven + {staan}
naast + {staan} + mensen
naast de mensen = 2
naast haar + {staan}
naast hem + {staan}
naast hen + {staan}
naast iemand + {lopen}
naast iemand + {zitten}
naast je team
naast mensen + {staan}
naast niet boven = 2
niet boven maar naast = 2
niet overnemen
niet voorkauwen
niet voorzeggen
nieuwsgierig + anderen
nieuwsgierig naar
onder de vleugels
op de achtergrond + {blijven}
op het podium + {zetten}
open deur + {staan}
oprecht geïnteresseerd
oprechte aandacht
oprechte interesse
podium + team
podium aan anderen = 2
ruggensteun
ruimte + collega's
ruimte + {geven} + anderen
ruimte + {geven} + mensen
ruimte + {geven} + team
ruimte voor hun = 2
schouder + {n:arm}
schouderklopje
spin in het web
stap achteruit
stap opzij
stap opzij + {zetten}
stapje opzij = 2
stapje terug + {doen}
steun en toeverlaat
steuntje in de rug = 2
talent + naar boven + {halen}
talenten = 0.5
tot bloei
tot hun recht
tot hun recht + {komen}
tot steun + {zijn}
tot zijn recht + {komen}
verbindend leiderschap
vertrouwen + {schenken}
vertrouwen geven
water + {geven} + {n:plant}
water en mest = 2
ze weten het zelf = 2
zij kunnen het zelf = 2
zij weten het beter
zij weten het zelf = 2
zij zijn de expert = 2
zij zijn de experts = 2
{a:aandachtig}
{a:aanspreekbaar}
{a:attent}
{a:benaderbaar}
{a:bescheiden}
{a:dienend} = 2
{a:dienstbaar} = 2
{a:empathisch} = 2
{a:faciliterend} = 2
{a:geduldig}
{a:gelijkwaardig}
{a:geïnteresseerd}
{a:inclusief}
{a:inlevend}
{a:invoelend}
{a:laagdrempelig} = 0.5
{a:nederig}
{a:nieuwsgierig}
{a:ondersteunend}
{a:samenbindend}
{a:toegankelijk}
{a:verbindend} = 2
{a:warm} + {n:contact} = 0.5
{a:zorgzaam}
{aan|voelen} = 0.5
{begeleiden}
{beslissen} + team
{bij|staan} = 0.5
{bloeien} + {laten}
{coachen} = 2
{empoweren} = 2
{gunnen} + {n:podium}
{in|leven}
{in|voelen}
{laten} + bloeien = 2
{laten} + groeien
{laten} + schitteren = 2
{laten} + stralen = 2
{los|laten} = 0.5
{modereren}
{n:begeleider}
{n:bemiddelaar}
{n:bindmiddel}
{n:brugfunctie}
{n:bruggenbouwer} = 2
{n:brug} + {slaan/bouwen} = 2
{n:cement}
{n:coach}
{n:compliment} + {door|geven}
{n:compliment} + {geven}
{n:deur} + altijd open
{n:duwtje} in de rug
{n:eer} + team
{n:ervaringsdeskundige}
{n:facilitator} = 2
{n:gastheer}
{n:gastvrouw}
{n:gespreksbegeleider}
{n:gespreksleider} = 2
{n:hand} vast + {houden}
{n:klankbord} = 2
{n:lijm}
{n:mediator}
{n:mentor}
{n:moderator}
{n:olie} + {n:radertje}
{n:pluim}
{n:pluim} + {geven}
{n:podium} + {af|staan} = 2
{n:podium} + {geven/bieden/gunnen} = 2
{n:podium} + {n:ander}
{n:praatpaal}
{n:procesbegeleider} = 2
{n:schakel}
{n:schouderklopje}
{n:schouderklop}
{n:schouder} = 0.5
{n:smeerolie}
{n:souffleur}
{n:sparringpartner} = 2
{n:spin} in het web
{n:steun} + {bieden/geven}
{n:talent} + {ontwikkelen}
{n:talent} + {zien}
{n:tuinier}
{n:tuinman}
{n:verantwoordelijkheid} + {geven}
{n:verbindingsofficier}
{n:vertrouwenspersoon}
{n:vleugel} + {geven}
{n:vraagbaak} = 0.5
{over|nemen} + niet
{ruggensteunen}
{sparren}
{steunen} = 0.5
{vertrouwen} + {geven}
{voor|kauwen} = 0.5
{voor|laten}
{voor|zeggen} + niet
{weten} + zij beter

[own] omgeving
aan elkaar + {knopen}
aan elkaar + {koppelen}
aan het roer + {laten}
aan het stuur + {laten}
aan zet + {laten}
achter de vraag
alle perspectieven
alle stemmen
ander perspectief
anderen + beter
anderen + beter + {maken}
anderen + succes
anderen + {helpen} + groeien
anderen + {laten}
begrip + {hebben}
begrip + {kweken}
begrip + {tonen}
betrokken + {houden}
betrokken + {voelen}
betrokkenheid
bewoners aan zet = 2
bij elkaar + {brengen}
bril van de ander = 2
co-creatie
cocreatie
consent = 0.5
contact + {houden} = 0.5
contact + {zoeken}
de vraag achter de vraag = 2
deep democracy
door de bril van
door de ogen van
door hun ogen
draagvlak + {peilen}
draagvlak + {zoeken}
draden + {verbinden}
elk geluid
elkaar + {begrijpen}
elkaar + {horen} = 2
elkaar + {verstaan}
elkaar + {vertrouwen}
elkaar begrijpen
elkaars kwaliteiten
elkaars taal
elkaars talenten
elkaars verhaal
elkaars wereld
erbij + {betrekken}
erbij + {horen}
erbij horen
ervaringen + {delen}
feedback + {geven}
feedback + {vragen}
gedragen door iedereen = 2
geweldloze communicatie
gezamenlijk gedragen
hun eigen stem = 2
hun eigen tempo
hun eigen verhaal = 2
hun eigen woorden = 2
hun idee
hun ideeën
hun kant = 0.5
hun stem
hun succes
hun verhaal
hun verhalen
ieder geluid
iedereen + {betrekken} = 2
iedereen + {zeggen} + mag
iedereen erbij
iedereen erbij + {betrekken}
iedereen hoort erbij = 2
iedereen mag
iedereen mag iets zeggen = 2
iedereen telt
iedereen telt mee = 2
in andermans schoenen = 2
in contact + {blijven}
in contact + {brengen}
in de kring
in de lead + {laten}
in de schoenen + {staan}
in een kring
in hun eigen woorden = 2
in hun kracht = 2
in hun positie
intervisie = 2
intervisiegroep*
kant van het verhaal = 2
kennis + {delen}
kennis delen
kloof + {dichten}
kringgesprek
leer van hen
leergemeenschap
leren van elkaar = 2
lerend netwerk
lerende organisatie
meerdere perspectieven
mensen bij elkaar + {brengen} = 2
mensen samenbrengen
met elkaar + {verbinden}
met elkaar in contact
met elkaar in gesprek = 2
met en van elkaar = 2
niemand buiten + {vallen}
niemand buitensluiten
niemand over het hoofd
onder de waterlijn = 2
psychologische veiligheid
ruimte voor andere
ruimte voor twijfel = 2
samen + {besluiten}
samen + {bespreken}
samen + {brengen}
samen + {kijken} + wat nodig
samen bepalen
samen beslissen
samen leren + van elkaar
samen reflecteren
samen sterk
samen uit samen thuis = 2
samen verder
schoenen van de ander = 2
sociocratie
supervisie
team aan zet = 2
tegenspraak
tegenspraak + {organiseren}
tegenspraak + {vragen}
tussen de regels
tussen de regels + {horen}
van elkaar + {leren} = 2
van elkaar leren = 2
veilige plek
veilige sfeer
veiligheid + {n:groep}
verplaatsen in
verschillende perspectieven
vertrouwensband
vraag achter de vraag = 2
wederzijds begrip
wederzijds respect
zij aan het roer
zij aan zet = 2
{a:gedragen} + {n:besluit}
{a:kritisch} + {n:geluid}
{a:veilig} + {n:sfeer}
{betrekken} = 2
{buiten|sluiten}
{gunnen} + elkaar
{helpen} + groeien
{investeren} + {n:mens}
{investeren} + {n:relatie}
{koppelen} + mensen
{leren} + met elkaar
{mee|tellen}
{n:ander} + {laten} = 0.5
{n:band} + {op|bouwen}
{n:band} + {smeden}
{n:bewoner} + {betrekken}
{n:burger} + {betrekken}
{n:cliënt} + {betrekken}
{n:contact} + {leggen}
{n:contact} + {onderhouden}
{n:draad} + {knopen}
{n:eiland} + {verbinden}
{n:ervaring} + {uit|wisselen}
{n:familie} + {betrekken}
{n:idee} + team
{n:idee} + van hen
{n:idee} + van {n:ander}
{n:inwoner} + aan zet
{n:inwoner} + {betrekken}
{n:kans} + {bieden} = 0.5
{n:kans} + {geven}
{n:kans} + {gunnen}
{n:kennisdeling}
{n:kloof} + {overbruggen}
{n:kringgesprek}
{n:kring} + {zitten}
{n:leergemeenschap}
{n:leerkring}
{n:leerling} + {betrekken}
{n:lijntje} + {leggen}
{n:medewerker} + {betrekken}
{n:netwerk} + {verbinden}
{n:netwerk} + {weven}
{n:ouder} + {betrekken}
{n:participatie} = 0.5
{n:patiënt} + {betrekken}
{n:perspectief} + {horen}
{n:praatronde}
{n:reflectie}
{n:relatie} + {investeren} = 2
{n:relatie} + {onderhouden}
{n:tegengeluid}
{n:vertrouwen} + {op|bouwen}
{n:vertrouwen} + {winnen}
{n:vrijwilliger} + {betrekken}
{overbruggen}
{reflecteren}
{samen|brengen} = 2
{uit|sluiten} + niemand
{uit|wisselen} = 0.5
{verbinden} + mensen = 2
{verplaatsen} + ander = 2
{verplaatsen} + in de ander
{weven} = 0.5

[own] buiten
aan de keukentafel = 2
aan tafel + iedereen
aan tafel + {brengen}
aan tafel + {halen}
aan tafel + {krijgen}
aan tafel + {uit|nodigen}
aan tafel + {zitten}
aan één tafel
anderen + {laten} + presenteren
anderen + {laten} + spreken
anderen + {laten} + vertellen
bij de mensen thuis + {luisteren}
bij iedereen aan tafel = 2
burgerberaad
collega + mee naar buiten
dialoog + {aan|gaan} = 2
dialoog + {voeren}
ei kwijt = 2
gesprek + {aan|gaan}
gesprek + {begeleiden}
goede gesprek
hart + {luchten} = 2
het gesprek + {aan|gaan}
het goede gesprek = 2
hoe gaat het echt = 2
hoe gaat het met je = 2
hoe gaat het met jou = 2
hoe is het met je
horen wat er leeft = 2
horen wat er speelt = 2
horen wat mensen
horen wat zij
hun ei kwijt = 2
hun hart + {luchten}
hun zegje + {doen}
iemand anders naar voren = 2
in dialoog
in gesprek + {blijven}
in gesprek + {gaan}
in gesprek met
in overleg = 0.5
in overleg met
in samenspraak = 2
koffie + {drinken} + {n:bewoner}
koffie + {horen}
koffie + {n:buurt}
kop koffie + {horen}
kop koffie + {n:bewoner}
kop koffie + {vragen}
kopje koffie + {horen}
kopje koffie + {n:bewoner}
kwijt + {kunnen} + {n:verhaal}
luistertour
naar buiten + {luisteren}
naar buiten om te horen = 2
om de tafel + {brengen} = 2
om de tafel + {gaan}
om de tafel + {krijgen}
om de tafel + {zitten}
om tafel + {brengen} = 2
om tafel + {gaan}
om tafel + {krijgen}
om één tafel
op de koffie
op de koffie + {gaan}
op de koffie + {komen}
op hun hart
op hun lever
op zijn lever
open gesprek
open space = 0.5
overleg + {zoeken}
rond de tafel + iedereen
rond de tafel + {brengen} = 2
rond de tafel + {krijgen}
rond de tafel + {zitten}
rond tafel + {zitten}
rond één tafel
ronde tafel
rondvraag
ruggespraak = 2
ruggespraak + {houden}
samenspraak
stoel + {bij|zetten}
stoel bij
stoelen in een kring = 2
tas koffie = 0.5
tas koffie + {luisteren}
verhaal kwijt
waar mensen mee zitten
waar ze mee zitten
waar ze wakker van liggen = 2
wakker van ligt + wat
wat de ander nodig heeft = 2
wat er op hun lever ligt = 2
wat hen beweegt
wat hen bezighoudt = 2
wat hen drijft
wat iemand nodig heeft
wat mensen beweegt = 2
wat mensen bezighoudt = 2
wat mensen nodig hebben
wat mensen raakt
wat ze nodig hebben
wat zij nodig hebben
wereldcafé
world café
zegje
zegje + {doen} = 2
{a:eerlijk} {n:gesprek} = 0.5
{a:goed} {n:gesprek}
{a:open} {n:gesprek}
{aan|schuiven} = 0.5
{aan|schuiven} + {luisteren}
{af|stemmen} = 0.5
{bellen} + hoe het gaat
{bespreken} + iedereen
{horen} + wat er speelt
{horen} + wat leeft
{horen} + wat mensen
{horen} + wat ze vinden
{horen} + wat zij
{langs|gaan} + hoe het gaat
{langs|gaan} + {horen}
{langs|gaan} + {luisteren} = 2
{langs|gaan} + {vragen}
{laten} + spreken
{n:adviesraad}
{n:bewonersavond}
{n:bewonersavond} + {luisteren}
{n:bewoner} + {laten} + vertellen
{n:burgerberaad}
{n:burgerpanel}
{n:buurtgesprek}
{n:cliëntenraad} = 0.5
{n:collega} + naar voren
{n:collega} + {laten} + presenteren
{n:collega} + {laten} + spreken
{n:denktank}
{n:dialoogsessie}
{n:dialoogtafel}
{n:dialoog} = 2
{n:enquête} + {houden}
{n:focusgroep} = 0.5
{n:gesprek} + op gang + {brengen}
{n:gesprek} + {leiden}
{n:gesprek} + {n:hart}
{n:gesprek} + {openen}
{n:gesprek} + {voeren} = 0.5
{n:ideeënbus}
{n:inloopavond}
{n:inloopspreekuur}
{n:inloopuur}
{n:inloop}
{n:jongerenraad}
{n:keukentafelgesprek} = 2
{n:keukentafel}
{n:klankbordgroep}
{n:koffie-uurtje}
{n:leerlingenraad} = 0.5
{n:leerling} + {laten} + presenteren
{n:leerling} + {laten} + vertellen
{n:luisteravond} = 2
{n:luisterlunch}
{n:luisterronde}
{n:luistersessie} = 2
{n:medewerker} + {laten} + presenteren
{n:medewerker} + {laten} + vertellen
{n:meedenkgroep}
{n:ouderraad}
{n:panel} = 0.5
{n:rondetafelgesprek}
{n:rondvraag} + {doen}
{n:spiegelgesprek}
{n:stoel} + {bij|schuiven}
{n:stoel} + {n:kring}
{n:tafelgesprek}
{n:wereldcafé}
{n:wijkgesprek}
{overleggen} = 0.5
{overleggen} + samen
{vragen} + hoe gaat
{vragen} + hoe het gaat
{weten} + wat hen bezighoudt

[own] politiek
aan de voorkant + bestuur
aan de voorkant + raad
aan de voorkant + {betrekken}
beeldvormend
benen op tafel
bestuur + aan tafel
bestuur + betrokken
bestuur + een stem + {geven}
bestuur + in gesprek
bestuur + in positie
bestuur + om tafel
bestuur + rond de tafel
bestuur + {aan|schuiven}
bestuur + {betrekken} = 2
bestuur + {horen} + wat
bestuur + {horen} + werkvloer
bestuur + {luisteren}
bestuur + {mee|denken}
bestuur + {mee|kijken}
bestuur + {mee|lopen}
bestuur + {mee|praten}
bestuur + {n:dialoog}
bestuur + {n:rol} + {geven}
bestuur + {raadplegen}
bestuur + {vragen} + wat
burgemeester + {betrekken}
college + aan tafel
college + betrokken
college + {betrekken}
college + {luisteren}
college + {mee|denken}
college in positie
deelgenoot
deelgenoot + {maken} = 2
directie + aan tafel
directie + betrokken
directie + in gesprek
directie + om tafel
directie + rond de tafel
directie + {aan|schuiven}
directie + {betrekken} = 2
directie + {horen} + wat
directie + {horen} + werkvloer
directie + {luisteren}
directie + {mee|denken}
directie + {mee|kijken}
directie + {mee|lopen}
directie + {mee|praten}
directie + {n:dialoog}
directie + {vragen} + wat
echte rol
gemeenteraad + betrokken
gemeenteraad + {betrekken}
inspectie + {betrekken}
management + aan tafel
management + betrokken
management + in gesprek
management + {betrekken}
management + {luisteren}
management + {mee|denken}
medezeggenschap = 0.5
medezeggenschapsraad = 0.5
niet pas aan het eind
ondernemingsraad + in positie
ondernemingsraad + {betrekken}
ook een rol
or in positie
partner in het gesprek
plaats aan tafel
plek aan tafel
politiek + aan tafel
politiek + een stem + {geven}
politiek + in gesprek
politiek + om tafel
politiek + {betrekken} = 2
politiek + {luisteren}
politiek + {mee|denken}
politiek + {mee|praten}
politiek + {n:dialoog}
raad + aan tafel
raad + betrokken = 2
raad + een stem + {geven}
raad + in gesprek
raad + in positie + {brengen}
raad + om tafel
raad + rond de tafel
raad + serieus
raad + {aan|schuiven}
raad + {betrekken} = 2
raad + {horen} + wat
raad + {luisteren}
raad + {mee|beslissen}
raad + {mee|denken} = 2
raad + {mee|gaan} + {n:wijk}
raad + {mee|kijken}
raad + {mee|praten} = 2
raad + {n:bijeenkomst} + {n:bewoner}
raad + {n:dialoog}
raad + {n:keukentafel}
raad + {n:rol} + {geven} = 2
raad + {n:rol} + {krijgen} = 2
raad + {raadplegen}
raad + {vragen} + wat
raad in positie = 2
samen met de directie
samen met de politiek
samen met de raad
samen met de schepen
samen met de wethouder
samen met het bestuur
samen met het college
samen met het management
schepen + aan tafel
schepen + rond de tafel
schepen + {aan|schuiven}
schepen + {betrekken}
schepen + {luisteren}
schoolbestuur + {betrekken}
serieus + {nemen}
serieus genomen
stoel aan tafel
vanaf dag één + {betrekken}
vanaf het begin + raad
vanaf het begin + {betrekken}
volwaardige rol
vroeg + {betrekken}
vroegtijdig + {betrekken}
werkvloer + directie = 0.5
wethouder + aan tafel
wethouder + betrokken
wethouder + in gesprek
wethouder + in positie
wethouder + {aan|schuiven}
wethouder + {betrekken}
wethouder + {luisteren}
wethouder + {mee|denken}
wethouder + {n:bewoner} + {horen}
wethouder + {n:keukentafel}
wethouder + {vragen} + wat
wethouder in positie = 2
{a:beeldvormend}
{n:benen-op-tafelsessie}
{n:bestuurder} + aan tafel
{n:bestuurder} + {aan|schuiven}
{n:bestuurder} + {betrekken}
{n:bestuurder} + {luisteren}
{n:bestuurder} + {mee|denken}
{n:bestuurder} + {mee|lopen}
{n:bestuurder} + {mee|praten}
{n:bestuurder} + {n:bewoner}
{n:bestuurder} + {n:inwoner}
{n:deelgenoot}
{n:gesprekspartner}
{n:heidag} + bestuur
{n:heisessie} + bestuur
{n:medezeggenschapsraad} = 0.5
{n:medezeggenschap} = 0.5
{n:opdrachtgever} + {betrekken}
{n:plek} + aan tafel
{n:politicus} + {aan|schuiven}
{n:politicus} + {betrekken}
{n:politicus} + {luisteren}
{n:politicus} + {mee|denken}
{n:raadslid} + aan tafel
{n:raadslid} + betrokken
{n:raadslid} + in gesprek
{n:raadslid} + {aan|schuiven}
{n:raadslid} + {betrekken}
{n:raadslid} + {luisteren}
{n:raadslid} + {mee|denken}
{n:raadslid} + {mee|lopen}
{n:raadslid} + {mee|praten}
{n:raadslid} + {n:bewoner}
{n:raadslid} + {n:gesprek}
{n:raadslid} + {n:inwoner}
{n:raadslid} + {vragen}
{n:rol} + {geven} + directie
{n:rol} + {geven} + management
{n:rol} + {geven} + politiek
{n:rol} + {geven} + wethouder
{n:rol} + {geven} + {n:raadslid}
{n:rol} + {krijgen} + bestuur
{n:rol} + {krijgen} + directie
{n:rol} + {pakken} + raad
{n:rol} + {spelen} + raad
{n:stem} + werkvloer
{n:stoel} + aan tafel
{n:themasessie} + raad
{n:toezichthouder} + {betrekken}
{n:werksessie} + bestuur
{n:werksessie} + raad
{n:werkvloer} + {horen} = 0.5
