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
achter de boosheid = 2
achter de klacht = 2
achter de woede
achter het gedrag = 2
achterin + {vragen}
advies + {vragen}
alle meningen
alle neuzen horen
als ik je goed begrijp = 2
als laatste + {spreken} = 2
als laatste + {zeggen}
babbelen met
bedoel je
begrijp ik goed dat
begrijp ik het goed
bespreekbaar + {maken} = 2
bespreekbaar maken = 2
beurt + {geven/krijgen} = 2
bij mij + {aan|kloppen}
bij mij terecht
binnenlopen + altijd
check-in = 0.5
check-out = 0.5
de keuze + bij henzelf
de stille + {n:collega}
de stille + {n:leerling}
de stillen
de stilste
de verlegen
de zachtste
deur + op een kier
deur op een kier = 2
die niets zegt
die niks zegt
die nog niets gezegd = 2
die nog niks gezegd heeft = 2
die nooit iets zegt = 2
die zwijgen
die zwijgt
een babbel
een babbeltje
een en al oor = 2
een halfuur + {luisteren}
een klapke = 2
een luisterend oor = 2
een rondje + {n:tafel}
een stem + {geven} = 2
een stem + {krijgen}
een vraag terug = 2
eerst luisteren = 2
eigen doelen + {stellen}
eigen oplossing
eigen oplossingen
eigen regie = 2
eigen regie + {laten}
eigenaar + {maken}
eigenaarschap = 2
eigenaarschap + {laten}
elke mening = 2
elke mening telt = 2
elke stem = 2
elke stem telt = 2
en verder zwijg ik = 2
en wat nog meer = 2
geen antwoord maar
geen antwoorden + vragen
gehoord + {voelen} = 2
gehoord + {worden}
gehoord en gezien = 2
gehoord voelen
gezien en gehoord = 2
goed begrepen + {vragen}
grootste mond
grote mond* + {remmen}
haar verhaal + {doen}
handen op de rug = 2
hardste schreeuwers
het woord + {geven} = 2
het woord + {laten}
hoe denk jij = 2
hoe denken jullie = 2
hoe ervaar jij = 2
hoe ervaren jullie
hoe kijk jij = 2
hoe kijken jullie
hoe was dat voor jou = 2
hoe zie jij
hoe zien jullie
hoe zit iedereen erbij = 2
hoe zit je erbij = 2
hoe zit jij erin = 2
hoe zitten jullie erin
hoor ik je zeggen
hoor ik jou zeggen = 2
hun mening + {vragen}
hun verhaal + {doen} = 2
iedere stem = 2
iedereen + aan het woord
ik geef geen antwoord
ik praat als laatste = 2
ik spreek als laatste = 2
in de rede + {vallen} + niet
inbreng = 0.5
inchecken + iedereen
input + {op|halen}
input + {vragen}
inspraak = 0.5
inspraak + {geven}
interactie
klopt dat = 0.5
klopt het + {horen}
kwijt bij mij
laatste die praat = 2
laptop + dicht + {n:gesprek}
laptop dicht
laten uitpraten = 2
laten uitspreken
letterlijk + {op|schrijven} + {zeggen}
luisterend oor = 2
meer vragen + antwoorden
meer vragen dan antwoorden = 2
mening + {parkeren} = 2
met de handen op de rug
met een vraag + {antwoorden}
mijn deur is altijd = 2
mijn deur staat = 2
mijn eigen mening + {inslikken}
mijn mening + als laatste
mijn mening + voor me
mijn mening opzij
mijn mond + {houden}
mijn mond dicht = 2
mijn oor te luisteren = 2
mijn oordeel + {parkeren} = 2
mond + {houden} = 2
mond dicht
mondig + {maken}
naar hun mening = 2
niemand in de rede
niet alleen de luidste = 2
niet gezegd wordt
niet in de rede = 2
niet invullen voor een ander = 2
niet onderbreken = 2
niet oordelen
niet voor een ander + {in|vullen}
nivea
nog niet gehoord = 2
olifant in de kamer
om beurten
om de beurt = 2
om raad + {vragen}
onder de boosheid
onder de klacht
ongehoorde stem
oor + {bieden}
oor te luisteren + {leggen}
oordeel + {uit|stellen}
op mijn handen + {zitten}
op mijn handen zitten = 2
op mijn lippen + {bijten}
op mijn tong + {bijten}
opzij + {n:mening}
oren + mond
oren en ogen open
oren open
pen + {neer|leggen} + {luisteren}
people manager
praatstok + {door|geven} = 2
regie + teruggeven
regie + {n:bewoner}
regie + {n:cliënt}
regie + {n:patiënt}
regie + {terug|geven} = 2
regie bij de
rondje + iedereen
rondje langs de tafel = 2
schrift + {op|schrijven} + wat ze
snap ik je goed = 2
spreektijd + {geven}
stem + {geven}
stem + {geven} + aan = 2
stem + {krijgen}
stem + {laten} horen + anderen
stil kind
stille jongen
stille kind* = 2
stille krachten
stille leerling* = 2
stille meisje
stille stemmen
stilste
stoom + {af|blazen} + bij
stoom afblazen
talking stick
te rade + {gaan}
te rade bij
telefoon + weg + {luisteren}
telefoon + {om|draaien}
tijd + {maken} + iedereen
tijd + {nemen} + verhaal
tijd + {nemen} + {luisteren}
tijd maken voor
tong + {bijten} = 2
tot tien + {tellen}
tranen + mogen
tussen de regels door + {luisteren}
twee oren + mond
twee oren en een mond = 2
twee oren en één mond = 2
twijfel + mogen
uren + {luisteren}
verhaal + {doen} + bij mij
verlegen + kind*
verlegen + {n:leerling}
vertel eens = 2
vertel maar = 2
vertel mij eens = 2
verwoorden + {laten}
vraag terug = 2
vragen stellen
waar kan ik je mee helpen
waarmee kan ik helpen
wat bij hen leeft
wat denk jij = 2
wat denken jullie = 2
wat denkt gij = 2
wat doet dat met je = 2
wat doet het met je = 2
wat dunkt u
wat er leeft
wat er niet gezegd wordt = 2
wat erachter schuilt
wat erachter zit
wat eronder zit
wat heb je nodig = 2
wat heb jij nodig = 2
wat hebben jullie nodig = 2
wat hebt ge nodig = 2
wat heeft u nodig = 2
wat kun je zelf
wat leeft
wat maakt dat je = 2
wat mis ik
wat niet gezegd
wat onuitgesproken
wat peinst gij = 2
wat peinzen jullie = 2
wat raakt je
wat vind jij = 2
wat vind jij ervan = 2
wat vinden jullie = 2
wat vindt u = 2
wat we met hun inbreng
wat wil je zelf = 2
wat wil jij
wat willen jullie
wat willen zij zelf = 2
wat zegt gij
wat zit eronder
wat zou helpen
wat zou jij doen = 2
wat zou jou helpen = 2
wedervraag
wie heb ik nog niet gehoord = 2
wie hebben we nog niet gehoord = 2
wie je niet hoort = 2
wie mist er
wie niet gehoord
wie niets zegt
wie ontbreekt
wie ontbreekt + tafel
wie zit er niet aan tafel = 2
woord + {geven} + ander
woord + {geven} + iemand
woorden + {geven} + aan
woorden + {helpen} + vinden
zachte stem*
zachte stemmen = 2
ze + {laten} + vertellen
zeg eens
zeg het maar = 2
zeggenschap
zeggenschap + {geven} = 2
zegt gij het eens = 2
zegt u het maar = 2
zelf + {laten} + bedenken
zelf + {laten} + beslissen = 2
zelf + {laten} + formuleren
zelf + {laten} + nadenken = 2
zelf + {laten} + ontdekken
zelf + {laten} + oplossen = 2
zelf + {laten} + proberen = 0.5
zelf + {laten} + uitzoeken
zelf + {laten} + vinden
zelf + {n:antwoord} + {vinden}
zelf + {n:doel} + {stellen}
zelf + {n:idee} + {komen}
zelf antwoord + {vinden}
zelf beslissen
zelf kiezen
zelf laten beslissen = 2
zelf laten kiezen = 2
zelf laten nadenken
zelf laten ontdekken = 2
zelf laten oplossen = 2
zelf op het idee
zelf oplossen + {laten}
zelfregie
zelfstandigheid + {stimuleren}
zelfsturing
zich gehoord voelen = 2
zich gezien + {voelen}
zich gezien voelen = 2
zijn verhaal + {doen}
zonder oordeel
{a:mondig}
{a:onuitgesproken}
{a:open} {n:vraag} = 2
{a:stil} + {n:collega} = 2
{a:stil} + {n:deelnemer}
{a:stil} + {n:leerling}
{a:verlegen} = 0.5
{a:zacht} + {n:stem}
{a:zelfsturend} + {n:team} = 0.5
{aan|horen}
{aan|kloppen} + altijd
{af|remmen} + {n:prater}
{babbelen} + {n:bewoner}
{beluisteren}
{benoemen} + wat ik zie
{benoemen} + wat {spelen}
{bevragen} = 2
{binnen|lopen} + altijd
{binnen|wippen}
{checken} + goed begrepen
{consulteren} = 2
{door|vragen} = 2
{door|vragen} + waarom
{horen} + tussen
{horen} + wat niet
{huilen} + bij mij
{in|checken} + hoe iedereen
{in|checken} + {n:kring}
{in|slikken} + {n:antwoord} = 2
{in|vullen} + anderen + niet
{klappen} + met de mensen
{laten} + meebepalen
{laten} + meebeslissen
{laten} + meedenken
{laten} + meepraten
{laten} + praten
{laten} + uitleggen + zelf
{laten} + uitrazen
{laten} + vertellen
{laten} + zelf + {kiezen}
{luisteren} + aandachtig
{luisteren} + de helft
{luisteren} + echt = 2
{luisteren} + eerst = 2
{luisteren} + goed
{luisteren} + meer
{luisteren} + niet antwoorden
{luisteren} + vooral
{luisteren} + zonder + {onderbreken} = 2
{luisteren} + {n:oor}
{luisteren} + {praten}
{luisteren} om te begrijpen = 2
{luisteren} tussen de regels = 2
{mee|beslissen}
{mee|denken} = 0.5
{mee|praten} = 2
{n:antwoord} + niet + {geven}
{n:antwoord} + {in|houden}
{n:babbeltje} + {slaan/doen}
{n:babbel} + {doen}
{n:beurt} + {geven}
{n:check-in} + iedereen
{n:consultatie}
{n:criticaster} + {vragen}
{n:criticus} + {luisteren}
{n:dwarsligger} + {luisteren}
{n:emotie} + ruimte
{n:flap} + {vol|schrijven}
{n:geeltje} + iedereen
{n:gesprekskaart}
{n:gevoel} + {benoemen}
{n:haantje} + {remmen}
{n:idee} + {op|halen} = 2
{n:inbreng} + {geven/vragen}
{n:input} + {op|halen}
{n:kaartje} + {n:gevoel}
{n:keuze} + aan hen
{n:keuze} + bij hen
{n:klacht} + {luisteren}
{n:klager} + {luisteren}
{n:knuffel} + {door|geven}
{n:kwaliteitenspel}
{n:kwartier} + {luisteren}
{n:luisteraar} = 2
{n:mening} + {horen} = 2
{n:mening} + {in|slikken}
{n:mening} + {op|halen}
{n:mening} + {tellen} = 2
{n:microfoon} + {af|geven}
{n:microfoon} + {door|geven} = 2
{n:microfoon} + {geven}
{n:microfoon} + {over|dragen}
{n:micro} + {door|geven} = 2
{n:micro} + {geven}
{n:muurbloempje}
{n:muurbloem}
{n:olifant} + {benoemen}
{n:oordeel} + {op|schorten} = 2
{n:oordeel} + {uit|stellen}
{n:oor} + {open|houden}
{n:oplossing} + {laten} + zelf
{n:opmerking} + {mee|nemen}
{n:plakker} + {n:idee}
{n:post-it} + iedereen = 0.5
{n:praatje} + {maken} = 0.5
{n:praatkaart}
{n:praatplaat}
{n:praatstokje} = 2
{n:praatstok} = 2
{n:prater} + {af|remmen}
{n:raadpleging}
{n:regie} + bij {n:cliënt}
{n:rondje} + hoe zit
{n:rondje} + {maken} = 0.5
{n:schreeuwer} + {n:beurt}
{n:spanning} + bespreekbaar
{n:spreker} + {af|wisselen}
{n:startronde}
{n:stem} + {horen} = 0.5
{n:stilte} + durven
{n:stilte} + {laten} vallen = 2
{n:stilte} + {uit|houden} = 2
{n:stilte} + {vallen}
{n:stilte} + {verdragen}
{n:stok} + {door|geven} + {spreken}
{n:suggestie} + {mee|nemen}
{n:suggestie} + {vragen}
{n:tegenstander} + {luisteren}
{n:tissue}
{n:tolk} = 0.5
{n:traan} + mogen
{n:twijfelaar}
{n:twijfel} + ruimte
{n:twijfel} + {horen}
{n:verbinder} = 2
{n:verbinding} + {leggen/maken/zoeken} = 2
{n:verhaal} + kwijt + {kunnen} = 2
{n:verhaal} + {op|halen}
{n:voorstel} + van de werkvloer
{n:voorstel} + van {n:collega}
{n:vraag} + terug = 0.5
{n:vraag} + {stellen} = 0.5
{n:vraag} + {stellen} + vooral
{n:vraag} + {stellen} + {n:antwoord}
{n:vraag} + {terug|geven}
{n:wedervraag}
{n:woord} + {vinden} + {helpen}
{n:zakdoek}
{na|vragen}
{noteren} + wat ze zeggen
{onderbreken} + niet
{oordelen} + niet
{op|halen} + wat leeft
{op|schorten} + {n:oordeel}
{op|schrijven} + hun woorden
{op|schrijven} + wat zij zeggen
{parafraseren} = 2
{peilen}
{polsen} = 0.5
{polsen} + bij iedereen
{samen|vatten} + klopt
{samen|vatten} + wat ik hoor
{samen|vatten} + {vragen}
{spiegelen} = 2
{spuien}
{spuien} + {laten}
{terug|geven} + wat ik hoor
{terug|koppelen} + wat {horen}
{terug|koppelen} + {n:deelnemer}
{terug|vragen}
{toe|horen}
{tolken} + tussen
{uit|huilen}
{uit|nodigen} + mee te praten
{uit|nodigen} + mee te {denken}
{uit|nodigen} + {spreken}
{uit|nodigen} + {zeggen}
{uit|praten} = 0.5
{uit|praten} + laten = 2
{uit|razen} + {laten}
{uit|vragen}
{ventileren}
{vertalen} + tussen
{vertolken}
{verwerken} + {n:inbreng}
{verwoorden} + wat anderen
{vragen} + nodig
{vragen} + wat vind
{vragen} + wat zij
{vragen} + {n:mening} = 2
{zwijgen} = 0.5
{zwijgen} + {luisteren} = 2

[own] rollen
aan de zijlijn + {aan|moedigen} = 2
aandacht + {geven}
aandacht + {hebben} + voor
aandacht voor iedereen = 2
achter de coulissen + {staan}
achter hen + {staan}
achter in de zaal = 2
achter mijn mensen + {staan}
achtergrond + {blijven}
achterin de zaal = 2
altijd een luisterend = 2
alwetend* + niet
anderen + {bloeien}
anderen + {groeien}
anderen + {n:podium}
anderen + {schitteren} = 2
anderen + {stralen} = 2
applaus + ander
arm om de schouder = 2
arm om een schouder = 2
assist
assist* + {geven} = 2
assists
begeleidingsgitaar
bescheidenheid
beste in een ander + naar boven
bloei + {komen}
bottom up = 2
bottom-up = 2
boven zichzelf + {uit|stijgen}
boven zichzelf uit
brug + {slaan}
bruggen bouwen = 2
cement tussen de = 2
complimenten
coulissen
credits
credits + {geven}
dat hebben zij
de baas + {n:cliënt}
de brug tussen = 2
de eer + {geven}
de klant is + {n:regisseur}
de lijm = 2
de lijm van = 2
de pluimen = 0.5
de schakel tussen
de smeerolie
de tweede viool = 2
de verdienste van
de voorzet geven = 2
deur + staat + open
deur staat altijd open = 2
dienend leider
dienend leiderschap = 2
dienstbaar
dienstbaarheid
duwtje in de rug = 2
echte aandacht
een brug tussen
een hand op een schouder = 2
een podium voor
een schakel tussen
een stap naar achter = 2
een stap terug + {doen}
een warm nest
een zetje = 2
een zetje in de rug = 2
eer + {gunnen} = 2
eer + {laten} + ander
ego + opzij = 2
ego + thuis + {laten}
ego aan de kapstok
eigen vleugels = 2
empathie
empowerment
ere wie ere toekomt
geduld + {hebben}
geen ego
gelijkwaardigheid
gras + {trekken} + groeien
gras groeit niet
groei + {zien} + mensen
groot hart
het beste in de ander = 2
het beste in mensen = 2
het beste uit mensen = 2
het cement = 2
het draait niet om mij = 2
het gaat niet om mij = 2
het geweten van
het hart van de
het licht op anderen = 2
het nest + {uit|vliegen}
het oor
het oor van
het oor van de
het team + {n:eer}
het zit al in
het zit in de mensen
het zonder mij
het zonnetje + {zetten}
hun naam + {noemen}
hun verdienste
iedereen welkom = 2
ieders inbreng = 2
ieders kracht = 2
ieders kwaliteiten
ieders mening = 2
ieders stem = 2
ieders talent = 2
ieders talenten = 2
ieders verhaal = 2
ik weet het niet beter
ik weet het ook niet = 0.5
in de coulissen = 2
in de schaduw + {staan}
in de schijnwerpers + {zetten} = 2
in dienst + {staan} + team
in dienst van
in haar kracht = 2
in het achtergrondkoor
in het zonnetje = 2
in het zonnetje + {zetten}
in hun kracht + {zetten}
in je kracht + {zetten}
in zijn kracht = 2
inclusie
inlevingsvermogen
interesse + {tonen}
jezelf overbodig + {maken} = 2
klankbord + {zijn}
koffie + {luisteren} = 2
koffie + {n:verhaal} + {horen}
kop koffie + {luisteren}
kracht + in mensen
kracht + {zien} + in
krediet + {geven}
langs de lijn + {aan|moedigen}
laten bloeien
laten opbloeien = 2
licht + op hen
lof + team
mama van de groep
mensen zien groeien = 2
mezelf overbodig = 2
mijn deur + open
mijn ego + {parkeren}
mijzelf overbodig = 2
moeder overste
moeder van het team = 2
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
namen + {noemen} + eer
niet boven maar naast = 2
niet in de schijnwerpers
niet mijn feestje
niet mijn verdienste
niet nodig zijn
niet om mij
niet op de voorgrond
niet op de voorgrond + {treden}
niet overnemen
niet voorkauwen
niet voorzeggen
nieuwsgierig + anderen
nieuwsgierig naar
omgekeerde piramide = 2
onder de vleugels
onderaan de piramide
ondergeschikt + {maken}
onderop
onmisbaar + niet
onzichtbaar + {maken}
op de achtergrond
op de achtergrond + {blijven}
op eigen benen = 2
op eigen benen + {staan} = 2
op het podium + {zetten}
open deur + {staan}
oprecht geïnteresseerd
oprechte aandacht
oprechte interesse
overbodig + {maken} = 2
papa van de ploeg
podium + team
podium aan anderen = 2
ruggensteun
ruimte + collega's
ruimte + {geven} + anderen
ruimte + {geven} + mensen
ruimte + {geven} + team
ruimte voor hun = 2
schaduw + {staan} + mensen
schouder + {n:arm}
schouderklopje
solo's + anderen
spin in het web
spotlight op
stap achteruit
stap opzij
stap opzij + {zetten}
stapje opzij = 2
stapje terug + {doen}
ster van de avond
steun en toeverlaat
steuntje in de rug = 2
succes + van het team
talent + naar boven + {halen}
talenten = 0.5
ten dienste = 2
ten dienste van = 2
thuis + {voelen} + iedereen
tot bloei
tot bloei + {brengen} = 2
tot hun recht
tot hun recht + {komen}
tot ontplooiing
tot steun + {zijn}
tot wasdom
tot zijn recht + {komen}
trots + op mijn team = 0.5
tweede viool = 2
tweede viool + {spelen} = 2
uit de schijnwerpers = 0.5
van onderaf
van onderop = 2
verbindend leiderschap
vertrouwen + {schenken}
vertrouwen geven
vleugels + {uit|slaan}
voorzet + {geven} = 2
warm hart
warm nest = 2
wat zij gedaan hebben
water + {geven} + {n:plant}
water en mest = 2
welkom + iedereen
welkom + {voelen} = 0.5
ze doen het zelf = 2
ze me niet nodig hebben = 2
ze weten het zelf = 2
zetje + {geven} = 2
zichzelf overbodig
zien groeien = 2
zij doen het werk
zij doen het zelf = 2
zij hebben de kennis
zij hebben het gedaan = 2
zij kennen het werk
zij kennen hun
zij kunnen het zelf = 2
zij weten het beter
zij weten het zelf = 2
zij weten waar
zij zijn de baas = 2
zij zijn de expert = 2
zij zijn de experts = 2
zijwieltjes
zit al in hen = 2
zon en water
zonder mij + {kunnen} = 2
zonder mij kunnen = 2
{a:aandachtig}
{a:aanmoedigend}
{a:aanspreekbaar}
{a:attent}
{a:begripvol}
{a:bemoedigend}
{a:benaderbaar}
{a:bereikbaar} = 0.5
{a:bescheiden}
{a:betrokken} = 0.5
{a:collegiaal} = 0.5
{a:dialogisch} = 2
{a:dienend} = 2
{a:dienstbaar} = 2
{a:empathisch} = 2
{a:faciliterend} = 2
{a:fijnbesnaard}
{a:fijngevoelig}
{a:gastvrij} = 0.5
{a:geduldig}
{a:gelijkwaardig}
{a:geïnteresseerd}
{a:hartelijk} = 0.5
{a:inclusief}
{a:inlevend}
{a:integer} = 0.5
{a:invoelend}
{a:laagdrempelig} = 0.5
{a:liefdevol}
{a:luisterbereid} = 2
{a:luisterend}
{a:meelevend}
{a:meevoelend}
{a:menselijk} = 0.5
{a:mensgericht}
{a:mild}
{a:mild} + {zijn}
{a:moederlijk}
{a:nederig}
{a:nieuwsgierig}
{a:onbevooroordeeld}
{a:ondersteunend}
{a:onzichtbaar} + {zijn}
{a:oordeelloos} = 2
{a:oprecht} = 0.5
{a:participatief} = 2
{a:relationeel}
{a:respectvol}
{a:ruimdenkend}
{a:samenbindend}
{a:sensitief} = 0.5
{a:sociaalvoelend}
{a:sociaal} = 0.5
{a:stimulerend}
{a:teamgericht}
{a:toegankelijk}
{a:tolerant}
{a:vaderlijk}
{a:verbindend} = 2
{a:vergevingsgezind}
{a:verzoenend}
{a:vriendelijk} = 0.5
{a:warmhartig}
{a:warm} + {n:contact} = 0.5
{a:zachtaardig}
{a:zachtmoedig}
{a:zacht} = 0.5
{a:zorgend}
{a:zorgzaam}
{aan|moedigen} = 0.5
{aan|moedigen} + {n:zijlijn}
{aan|voelen} = 0.5
{aan|vuren}
{begeleiden}
{bemoedigen}
{beslissen} + team
{bij|staan} = 0.5
{bloeien} + {laten}
{coachen} = 2
{dienen} + mensen
{dienen} + team = 2
{empoweren} = 2
{gunnen} + {n:podium}
{in|leven}
{in|voelen}
{knikken} = 0.5
{knikken} + {luisteren}
{laten} + bloeien = 2
{laten} + groeien
{laten} + opbloeien = 2
{laten} + schitteren = 2
{laten} + stralen = 2
{los|laten} = 0.5
{modereren}
{n:aangever}
{n:aanjager} = 0.5
{n:aanmoediger}
{n:achtergrondkoor}
{n:applaus} + voor hen = 2
{n:applaus} + {door|geven}
{n:begeleider}
{n:begeleider} + {n:piano}
{n:belichter}
{n:bemiddelaar}
{n:biechtmoeder}
{n:biechtstoel}
{n:biechtvader}
{n:bindmiddel}
{n:bloem} + {door|geven}
{n:brugfunctie}
{n:bruggenbouwer} = 2
{n:bruggenbouwster}
{n:brug} + {slaan/bouwen} = 2
{n:buddy} = 0.5
{n:cement}
{n:coach}
{n:compliment} + team
{n:compliment} + {door|geven}
{n:compliment} + {geven}
{n:decor} + {zijn}
{n:deur} + altijd open
{n:dirigent} + {luisteren}
{n:doelpunt} + {laten} + maken
{n:doorgeefluik} = 0.5
{n:draaischijf}
{n:duim} + omhoog
{n:duwtje} in de rug
{n:eer} + team
{n:ego} + {n:kapstok}
{n:ervaringsdeskundige}
{n:facilitator} = 2
{n:fiets} + {los|laten} + kind
{n:gastheer}
{n:gastvrouw}
{n:gespreksbegeleider}
{n:gespreksleider} = 2
{n:gevoelsmens}
{n:gezelschapsmens}
{n:gids} = 0.5
{n:gids} + naast
{n:gietertje}
{n:gieter}
{n:goal} + {laten}
{n:groepsmens}
{n:hand} + {n:schouder}
{n:hand} op {n:schouder} = 2
{n:hand} vast + {houden}
{n:hartmens}
{n:hovenier} + {groeien}
{n:humus}
{n:kas} + {groeien}
{n:katalysator}
{n:klankbord} = 2
{n:knecht} + {n:kopman}
{n:knikje}
{n:knipoog} + {geven}
{n:knooppunt}
{n:knop} + {openen} + {n:bloem}
{n:koor} + {n:stem}
{n:kwaliteit} + {benutten}
{n:kwaliteit} + {zien} + mensen
{n:ladder} + vast + {houden}
{n:ladder} + {vast|houden} = 2
{n:leercoach}
{n:lijmpot}
{n:lijm}
{n:lof} + {delen}
{n:loopbaancoach} = 0.5
{n:maatje} = 0.5
{n:medereiziger}
{n:mediator}
{n:meesterknecht} = 2
{n:megafoon} + anderen
{n:mensenmens}
{n:mensenvriend}
{n:mens} + {zien} + groeien = 2
{n:mentor}
{n:meter} + {n:peter}
{n:moderator}
{n:moederhen}
{n:moederkloek}
{n:mortel}
{n:netwerker} + verbind*
{n:netwerkwever}
{n:olie} + {n:radertje}
{n:onderlegger}
{n:onderstroom} + {voelen}
{n:organogram} + omgekeerd
{n:peter} = 0.5
{n:piramide} + {om|draaien} = 2
{n:plant} + {groeien}
{n:pluim}
{n:pluim} + {geven}
{n:podium} + {af|staan} = 2
{n:podium} + {geven/bieden/gunnen} = 2
{n:podium} + {n:ander}
{n:praatpaal}
{n:procesbegeleider} = 2
{n:reisgenoot}
{n:rots} in de branding = 0.5
{n:schakel}
{n:scharnierfunctie}
{n:scharnier}
{n:schijnwerper} + ander
{n:schijnwerper} + {richten}
{n:schouderklopje}
{n:schouderklop}
{n:schouder} = 0.5
{n:smeerolie}
{n:solo} + anderen
{n:solo} + {gunnen/geven} = 2
{n:souffleur}
{n:sparringpartner} = 2
{n:specie} + {n:steen}
{n:spiegel} + {voor|houden} = 0.5
{n:spiegel} + {zijn}
{n:spin} in het web
{n:spons}
{n:spotlight} + ander
{n:spot} + op {n:ander}
{n:spot} + {richten} + ander
{n:spreekbuis}
{n:steunpilaar}
{n:steunwieltje}
{n:steun} + {bieden/geven}
{n:studiecoach} = 0.5
{n:supporterspot}
{n:supporter}
{n:talent} + {benutten} = 2
{n:talent} + {laten}
{n:talent} + {ontdekken}
{n:talent} + {ontwikkelen}
{n:talent} + {vinden}
{n:talent} + {zien}
{n:teamcoach} = 0.5
{n:teamspeler} = 0.5
{n:thuisgevoel}
{n:toehoorder}
{n:tolk} + {zijn}
{n:tuinier}
{n:tuinier} + water
{n:tuinman}
{n:tuinman} + {groeien}
{n:tussenstuk}
{n:vangnet} = 0.5
{n:veer} + {n:ander} + {steken}
{n:verantwoordelijkheid} + {geven}
{n:verbinder} + {zijn}
{n:verbindingsofficier}
{n:verloskundige} + {n:idee}
{n:versterker} + stem*
{n:vertrouweling}
{n:vertrouwenspersoon}
{n:vleugel} + {geven}
{n:vleugel} + {uit|slaan}
{n:voedingsbodem}
{n:voegwerk}
{n:voorzet} + {geven} = 2
{n:vraagbaak} = 0.5
{n:vroedvrouw}
{n:waterdrager} = 2
{n:wegbereider}
{n:wever}
{n:zaadje} + {groeien} + {laten}
{n:zadel} + {los|laten}
{n:zetje}
{n:zijwieltje}
{noemen} + bij naam
{ontplooien}
{open|bloeien} = 2
{op|bloeien}
{over|nemen} + niet
{ruggensteunen}
{sparren}
{steunen} = 0.5
{stimuleren} + anderen
{stimuleren} + mensen
{stimuleren} + zelf
{toe|juichen}
{vertrouwen} + {geven}
{voor|kauwen} = 0.5
{voor|laten}
{voor|zeggen} + niet
{weten} + zij beter

[own] omgeving
aan elkaar + {knopen}
aan elkaar + {koppelen}
aan elkaar + {voor|stellen}
aan elkaar voorstellen = 2
aan het roer + {laten}
aan het stuur + {laten}
aan zet + {laten}
achter de vraag
afdelingen + {verbinden}
afwijkende mening*
alle perspectieven
alle stemmen
alleen ga je sneller = 2
alleen ga je sneller samen = 2
alles mag gezegd = 2
alles mag op tafel
ander geluid = 2
ander perspectief
andere meningen
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
bij elkaar in de klas = 2
bij elkaar in de klas {kijken} = 2
bij elkaar kijken
bij hen + {beginnen}
bij hen begint het
bril van de ander = 2
bruggen + {slaan/bouwen} = 2
buren + bij elkaar
buren + {verbinden}
co-creatie
cocreatie
collectieve wijsheid
collegiale consultatie = 2
collegiale visitatie
consent = 0.5
contact + {houden} = 0.5
contact + {zoeken}
culturen + {verbinden}
de doelgroep zelf
de jongste + eerst = 2
de jongste mag
de mensen om wie het gaat = 2
de mensen zelf
de vraag achter de vraag = 2
deep democracy
degenen om wie het gaat
dezelfde taal + {spreken} = 0.5
die het aangaat
disciplines + {verbinden}
domme vragen
door de bril van
door de knieën + {gaan}
door de ogen van
door hun ogen
draagvlak + {peilen}
draagvlak + {zoeken}
draden + {verbinden}
driehoek + {n:ouder} + {n:kind}
durven zeggen
een ander geluid
eilandjes + {verbinden} = 2
elk geluid
elkaar + feedback
elkaar + {aan|vullen}
elkaar + {begrijpen}
elkaar + {bevragen} = 2
elkaar + {helpen}
elkaar + {horen} = 2
elkaar + {leren} kennen = 2
elkaar + {n:compliment}
elkaar + {ontmoeten}
elkaar + {op|zoeken} = 0.5
elkaar + {steunen}
elkaar + {verstaan}
elkaar + {vertrouwen}
elkaar + {zien} + {horen}
elkaar aanvullen
elkaar begrijpen
elkaar in de ogen
elkaar leren kennen = 2
elkaar recht in de ogen
elkaar zien
elkaars + {n:verhaal}
elkaars + {n:wereld}
elkaars kwaliteiten
elkaars taal
elkaars talenten
elkaars verhaal
elkaars wereld
elkaars werk + {kennen}
erbij + {betrekken}
erbij + {horen}
erbij horen
ernaast + {gaan} + staan
ernaast staan = 2
ernaast zitten
ervaringen + {delen}
feedback + {geven}
feedback + {vragen}
gedeelde taal
gedragen door iedereen = 2
geen domme vragen = 2
geen foute antwoorden
gelijkwaardig + {n:gesprek}
gelijkwaardig* + aan tafel
generaties + {verbinden}
geweldloze communicatie
gezamenlijk gedragen
gezamenlijke taal
harmonie = 0.5
herstelcirkel*
herstelgericht*
het andere geluid = 2
het ijs + {breken}
hokjes
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
ieder een puzzelstukje = 2
ieder een stukje
ieder geluid
iedereen + {betrekken} = 2
iedereen + {zeggen} + mag
iedereen een stukje van de
iedereen erbij
iedereen erbij + {betrekken}
iedereen hoort erbij = 2
iedereen mag
iedereen mag iets zeggen = 2
iedereen telt
iedereen telt mee = 2
in andermans schoenen = 2
in cirkel
in contact + {blijven}
in contact + {brengen}
in contact met elkaar
in de kring
in de lead + {laten}
in de schoenen + {staan}
in een cirkel = 2
in een kring
in hun eigen woorden = 2
in hun kracht = 2
in hun positie
intervisie = 2
intervisiegroep*
it takes a village
jassen uit
jong en oud + bij elkaar
junior + aan het woord
junior* + {n:beurt}
kampen + bij elkaar
kant van het verhaal = 2
kennis + {delen}
kennis delen
kloof + {dichten}
kringgesprek
kringmoment*
leden + aan het woord
leden + {mee|beslissen}
leefwereld = 0.5
leefwereld + {n:systeemwereld} = 0.5
leer van hen
leergemeenschap
leren van elkaar = 2
lerend netwerk
lerende organisatie
losse draadjes + verbinden
mag gezegd worden
meerdere perspectieven
meerstemmigheid = 2
mensen aan elkaar = 2
mensen bij elkaar + {brengen} = 2
mensen samenbrengen
met de mensen praten
met elkaar + delen
met elkaar + {delen}
met elkaar + {praten}
met elkaar + {verbinden}
met elkaar in contact
met elkaar in gesprek = 2
met elkaar in verbinding
met elkaar praten = 2
met en van elkaar = 2
met hen praten
met in plaats van over
met mensen praten
minderheidsstandpunt
minderheidsstem
naast elkaar + {zitten}
naast gaan staan
niemand buiten + {vallen}
niemand buitensluiten
niemand over het hoofd
niet over hen
niet over hen maar met hen = 2
niet over maar met = 2
niet over mensen maar
niet voor maar met = 2
niets over ons = 2
niks over ons zonder ons = 2
om wie het gaat = 2
onder de waterlijn = 2
oogcontact
ooghoogte = 2
op gelijke hoogte
op hurken = 2
op mijn hurken
op ooghoogte = 2
oud en jong + {verbinden}
ouders + aan het woord = 2
ouders + bondgenoot = 0.5
ouders + {luisteren}
over ons zonder ons = 2
plat + {n:team}
praten met in plaats van = 2
proactieve cirkel* = 2
psychologische veiligheid
rangen en standen
ruimte voor andere
ruimte voor twijfel = 2
samen + {af|wegen} = 0.5
samen + {besluiten}
samen + {bespreken}
samen + {brengen}
samen + {denken}
samen + {dragen}
samen + {kijken} + wat nodig
samen + {n:agenda} + {maken}
samen + {n:antwoord}
samen + {n:conclusie}
samen + {n:visie} + {maken}
samen + {na|denken}
samen + {verwoorden}
samen + {zoeken} + antwoord
samen + {zoeken} + oplossing
samen antwoorden
samen bepalen
samen beslissen
samen denken
samen erover
samen eruit = 0.5
samen kijken
samen kijken wat
samen kom je verder
samen leren + van elkaar
samen nadenken
samen reflecteren
samen sterk
samen uit samen thuis = 2
samen verder
samen weten we = 2
samen weten we meer = 2
samen zoeken
samenklank
schoenen van de ander = 2
schoonmaak* + {vragen} + vinden
sociocratie
spreek me tegen
supervisie
team + zelf + {bepalen}
team + zelf + {roosteren}
team aan zet = 2
tegenspraak
tegenspraak + welkom
tegenspraak + {organiseren}
tegenspraak + {vragen}
titels + {n:deur}
tussen de regels
tussen de regels + {horen}
twee werelden + {verbinden}
twee weten meer = 2
van elkaar + {leren} = 2
van elkaar leren = 2
veelstemmig*
veilig + {voelen} = 2
veilig + {zeggen}
veilig genoeg
veilige plek
veilige sfeer
veiligheid + {n:groep}
verbindende communicatie = 2
verplaatsen in
verschillende perspectieven
vertrouwen + {groeien} + elkaar
vertrouwen + {winnen}
vertrouwen in het team
vertrouwen in mensen = 2
vertrouwen op mensen
vertrouwensband
vraag achter de vraag = 2
wat heb je nodig om mee te = 2
wederzijds begrip
wederzijds respect
werelden + {verbinden} = 2
wijsheid + {n:groep}
wijsheid van de groep = 2
wijsheid van de minderheid = 2
zij aan het roer
zij aan zet = 2
zonder rangen
{a:gedragen} + {n:besluit}
{a:kritisch} + {n:geluid}
{a:meerstemmig} = 2
{a:veilig} + {n:klimaat}
{a:veilig} + {n:sfeer}
{a:verbindend} + {n:gesprek}
{a:verbindend} {n:communicatie}
{betrekken} = 2
{buiten|sluiten}
{durven} + uitspreken
{gunnen} + elkaar
{helpen} + groeien
{hurken}
{investeren} + {n:mens}
{investeren} + {n:relatie}
{knielen} + kind
{koppelen} + mensen
{leren} + met elkaar
{mee|tellen}
{n:afdeling} + bij elkaar
{n:ander} + {laten} = 0.5
{n:band} + {op|bouwen}
{n:band} + {smeden}
{n:bewoner} + {betrekken}
{n:bewoner} + {luisteren} = 2
{n:bewoner} + {mee|beslissen}
{n:bewoner} + {mee|denken}
{n:bewoner} + {mee|praten}
{n:bewoner} + {n:idee}
{n:bewoner} + {n:stem}
{n:bewoner} + {n:verhaal}
{n:bewoner} + {vragen}
{n:burger} + aan tafel
{n:burger} + {betrekken}
{n:burger} + {luisteren}
{n:burger} + {mee|denken}
{n:buur} + {verbinden}
{n:cirkel} + {zitten}
{n:cliënt} + {betrekken}
{n:cliënt} + {laten}
{n:cliënt} + {luisteren} = 2
{n:cliënt} + {n:verhaal}
{n:cliënt} + {vragen} + zelf
{n:collega} + {groeien}
{n:collega} + {luisteren} = 2
{n:collega} + {mee|denken}
{n:collega} + {n:idee}
{n:collega} + {n:verhaal}
{n:collega} + {vragen} + vinden
{n:conciërge} + {vragen}
{n:contact} + {leggen}
{n:contact} + {onderhouden}
{n:dialoog} + {op|starten}
{n:diversiteit} = 0.5
{n:dorp} + {n:kind} + {op|voeden}
{n:draad} + {knopen}
{n:eilandje}
{n:eiland} + {n:brug}
{n:eiland} + {verbinden}
{n:ervaring} + {uit|wisselen}
{n:familie} + aan tafel
{n:familie} + {betrekken}
{n:familie} + {luisteren}
{n:gast} + {luisteren}
{n:herstelgesprek}
{n:hiërarchie} + weg
{n:idee} + team
{n:idee} + van hen
{n:idee} + van {n:ander}
{n:ijs} + {breken}
{n:inwoner} + aan tafel
{n:inwoner} + aan zet
{n:inwoner} + {betrekken}
{n:inwoner} + {luisteren} = 2
{n:inwoner} + {mee|denken}
{n:inwoner} + {mee|praten}
{n:inwoner} + {n:stem}
{n:inwoner} + {vragen}
{n:jongere} + aan tafel
{n:jongere} + {laten}
{n:jongere} + {luisteren}
{n:jongere} + {mee|denken}
{n:jongere} + {n:stem}
{n:jongste} + eerst
{n:kamp} + {n:gesprek}
{n:kans} + {bieden} = 0.5
{n:kans} + {geven}
{n:kans} + {gunnen}
{n:kennisdeling}
{n:kikker} + {n:kruiwagen} = 0.5
{n:kindgesprek}
{n:kind} + {laten} + vertellen
{n:kind} + {luisteren}
{n:kind} + {n:stem}
{n:klant} + {luisteren}
{n:klant} + {vragen} + nodig
{n:klasgesprek}
{n:klassenkring}
{n:klassenraad} = 0.5
{n:kloof} + {dichten} = 2
{n:kloof} + {overbruggen}
{n:koor} + {stemmen}
{n:kringgesprek}
{n:kring} = 0.5
{n:kring} + iedereen
{n:kring} + {zitten}
{n:lappendeken}
{n:leergemeenschap}
{n:leerkring}
{n:leerlinggesprek}
{n:leerling} + eigenaar
{n:leerling} + {betrekken}
{n:leerling} + {laten} + kiezen
{n:leerling} + {luisteren} = 2
{n:leerling} + {mee|beslissen}
{n:leerling} + {mee|denken}
{n:leerling} + {vragen} + vinden
{n:lesbezoek} + {n:collega}
{n:lid} + {laten} + beslissen
{n:lid} + {luisteren}
{n:lijntje} + {leggen}
{n:lont} + {weg|halen}
{n:mantelzorger} + {betrekken}
{n:mantelzorger} + {luisteren}
{n:medewerker} + {betrekken}
{n:medewerker} + {laten} + beslissen
{n:medewerker} + {laten} + zelf
{n:medewerker} + {luisteren} = 2
{n:medewerker} + {mee|denken}
{n:medewerker} + {n:idee}
{n:medewerker} + {vragen} + nodig
{n:meerstemmigheid}
{n:minderheid} + {horen}
{n:mozaïek}
{n:naaste} + {betrekken}
{n:netwerk} + {verbinden}
{n:netwerk} + {weven}
{n:nieuweling} + {mee|nemen} = 0.5
{n:nieuweling} + {vragen}
{n:nieuwkomer} + {betrekken}
{n:oudergesprek} = 0.5
{n:ouder} + {betrekken}
{n:ouder} + {luisteren} = 2
{n:ouder} + {vragen} + vinden
{n:participatie} = 0.5
{n:patiënt} + {betrekken}
{n:patiënt} + {laten} + vertellen
{n:patiënt} + {luisteren} = 2
{n:patiënt} + {mee|beslissen}
{n:patiënt} + {n:verhaal}
{n:patiënt} + {vragen}
{n:perspectief} + {horen}
{n:praatronde}
{n:puzzelstuk} + iedereen
{n:receptionist} + {vragen}
{n:reflectie}
{n:relatie} + {investeren} = 2
{n:relatie} + {onderhouden}
{n:samenklank}
{n:schoonmaker} + {luisteren}
{n:speler} + {laten} + zelf
{n:speler} + {luisteren}
{n:speler} + {vragen}
{n:stagiair} + aan het woord
{n:stagiair} + {laten}
{n:stagiair} + {vragen}
{n:student} + {laten} + zelf
{n:student} + {luisteren}
{n:student} + {mee|denken}
{n:team} + {beslissen}
{n:team} + {laten} + beslissen = 2
{n:team} + {laten} + zelf
{n:team} + {luisteren} = 2
{n:team} + {mee|denken}
{n:team} + {n:idee}
{n:tegengeluid}
{n:veelkleurigheid}
{n:veiligheid} + {bieden}
{n:verpleegkundige} + aan het woord
{n:vertrouwen} + {op|bouwen}
{n:vertrouwen} + {winnen}
{n:vrijwilliger} + {betrekken}
{n:vrijwilliger} + {laten}
{n:vrijwilliger} + {luisteren}
{n:vrijwilliger} + {n:pluim}
{n:vrijwilliger} + {vragen}
{n:wereld} + bij elkaar
{n:wijsheid} + {n:werkvloer}
{overbruggen}
{reflecteren}
{samen|brengen} = 2
{tegen|spreken} + mogen
{uit|sluiten} + niemand
{uit|wisselen} = 0.5
{verbinden} + mensen = 2
{verplaatsen} + ander = 2
{verplaatsen} + in de ander
{vertrouwen} + mensen
{vertrouwen} + team
{voelen} + veilig
{weven} = 0.5

[own] buiten
aan de keukentafel = 2
aan de keukentafel + {luisteren} = 2
aan de schoolpoort + {luisteren}
aan de schoolpoort + {n:ouder}
aan hun keukentafel = 2
aan hun tafel
aan tafel + iedereen
aan tafel + {brengen}
aan tafel + {halen}
aan tafel + {krijgen}
aan tafel + {n:collega} + {lunchen}
aan tafel + {uit|nodigen}
aan tafel + {zitten}
aan tafel uitnodigen
aan één tafel
achteraan + {zitten}
achteraan + {zitten} + {luisteren} = 2
achteraan zitten
achterin + {zitten} = 2
achterin zitten = 2
allemaal aan tafel
allemaal om tafel
alles goed met je
anderen + {laten} + presenteren
anderen + {laten} + spreken
anderen + {laten} + vertellen
appreciative inquiry = 2
bankje + {praten}
bij de koffie + {horen}
bij de mensen thuis + {luisteren}
bij iedereen aan tafel = 2
bij mensen thuis
bij mensen thuis + {luisteren} = 2
bij naam + {kennen} = 0.5
brown paper = 0.5
burgerberaad
collega + mee naar buiten
de schoolpoort = 0.5
de zaal in + {n:microfoon}
deur aan deur + {luisteren}
dialoog + {aan|gaan} = 2
dialoog + {voeren}
een lege stoel
een tas koffie bij
ei kwijt = 2
erbij + {zitten} + {luisteren}
erbij gaan zitten
fishbowl
g1000
gesprek + {aan|gaan}
gesprek + {begeleiden}
gewoon zitten en luisteren
goede gesprek
hart + {luchten} = 2
het gesprek + {aan|gaan}
het goede gesprek = 2
hoe gaat het = 0.5
hoe gaat het echt = 2
hoe gaat het met je = 2
hoe gaat het met jou = 2
hoe gaat het nu echt = 2
hoe gaat het thuis = 2
hoe is het = 0.5
hoe is het echt
hoe is het met je
hoe is het thuis = 2
hoe was je weekend
horen wat er leeft = 2
horen wat er speelt = 2
horen wat mensen
horen wat zij
hun ei kwijt = 2
hun hart + {luchten}
hun zegje + {doen}
iedereen bij naam
iedereen om tafel = 2
iedereen rond de tafel = 2
iemand anders naar voren = 2
iemand mee + {n:overleg}
in de buurt + {luisteren}
in de kantine + {luisteren} = 2
in de schaftkeet = 0.5
in de wijk + {luisteren} = 2
in dialoog
in gesprek + {blijven}
in gesprek + {gaan}
in gesprek met
in overleg = 0.5
in overleg met
in samenspraak = 2
inspraakavond* = 0.5
keukentafel
koffie + hoe gaat het
koffie + {bij|schenken}
koffie + {drinken} + {n:bewoner}
koffie + {horen}
koffie + {n:buurt}
koffie + {n:verhaal}
koffie + {vragen}
koffie drinken bij
koffiekar*
kop koffie + {horen}
kop koffie + {n:bewoner}
kop koffie + {vragen}
kopje koffie + {horen}
kopje koffie + {n:bewoner}
kwijt + {kunnen} + {n:verhaal}
laatste rij = 0.5
lege stoel = 2
luistertour
met microfoon door de zaal
moreel beraad = 2
naar buiten + {luisteren}
naar buiten om te horen = 2
naast iemand op
namen + {kennen}
niet alleen + {gaan} + {n:collega}
niet ik maar + {vertellen}
om de tafel + {brengen} = 2
om de tafel + {gaan}
om de tafel + {krijgen}
om de tafel + {zitten}
om de tafel met
om tafel + {brengen} = 2
om tafel + {gaan}
om tafel + {krijgen}
om tafel met iedereen
om één tafel
oor te luisteren = 2
oor te luisteren leggen = 2
op bezoek + {luisteren}
op de koffie
op de koffie + {gaan}
op de koffie + {komen}
op de laatste rij
op de rand van het bed = 2
op de vloer + {luisteren} = 2
op een bankje
op het bankje
op het plein + {luisteren}
op het schoolplein + {luisteren}
op het schoolplein + {n:ouder}
op hun hart
op hun lever
op straat + {vragen}
op zijn lever
open gesprek
open space = 0.5
open spreekuur = 2
overleg + {zoeken}
partijen aan tafel = 0.5
rand van het bed
rond de tafel + iedereen
rond de tafel + {brengen} = 2
rond de tafel + {krijgen}
rond de tafel + {zitten}
rond de tafel met
rond tafel + {zitten}
rond één tafel
ronde tafel
ronde tafel + iedereen
rondlopen + {luisteren}
rondvraag
ruggespraak = 2
ruggespraak + {houden}
samenspraak
schaftkeet + {luisteren}
socratisch gesprek = 2
stoel + {bij|zetten}
stoel + {pakken} + erbij
stoel bij
stoel naast het bed = 2
stoelen in een kring = 2
taart + {n:verhaal}
tas koffie = 0.5
tas koffie + {luisteren}
thee + {luisteren}
thee + {n:bewoner}
thuis + {op|zoeken} + {luisteren}
tussen de mensen + {zitten}
van deur tot deur + {vragen}
verhaal kwijt
vinger aan de pols + mensen
vissenkom
voelhorens + {uit|steken} = 0.5
vooraan + hoeft niet
vrije inloop = 2
waar mensen mee zitten
waar ze mee zitten
waar ze wakker van liggen = 2
waarderend onderzoek = 2
wakker van ligt + wat
wandelend + {n:gesprek}
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
werkvloer + {luisteren} = 2
wijk + {in|gaan} + {luisteren} = 2
wijk + {n:verhaal} + {horen}
world café
zaal + {vragen} + vinden
zegje
zegje + {doen} = 2
zelf + {laten} + vertellen = 2
zelf hun verhaal
zelf laten vertellen = 2
zelf vertellen
zij vertellen zelf
{a:eerlijk} {n:gesprek} = 0.5
{a:goed} {n:gesprek}
{a:open} {n:gesprek}
{a:socratisch}
{a:waarderend} + {n:gesprek}
{aan|bellen} + {vragen}
{aan|schuiven} = 0.5
{aan|schuiven} + {luisteren}
{af|stemmen} = 0.5
{appen} + hoe gaat
{appen} + hoe is het
{bellen} + hoe het gaat
{bellen} + hoe is het
{bespreken} + iedereen
{gaan} + zitten + {luisteren} = 2
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
{laten} zij + vertellen
{lunchen} + {luisteren}
{mee|nemen} + {n:stagiair} + {n:overleg}
{n:adviesraad}
{n:afdeling} + {langs|gaan} + {vragen}
{n:avond} + {luisteren}
{n:bakfiets} + koffie
{n:bankje} + {zitten} = 0.5
{n:bedrand}
{n:bed} + {zitten} + {luisteren}
{n:bewonersavond}
{n:bewonersavond} + {luisteren}
{n:bewonersbijeenkomst} = 0.5
{n:bewonersbijeenkomst} + aan het woord
{n:bewonersbijeenkomst} + {luisteren}
{n:bewonerscommissie} = 0.5
{n:bewonersraad}
{n:bewoner} + {laten} + vertellen
{n:bewoner} + {n:rondleiding} + {geven}
{n:bijeenkomst} + {luisteren} = 2
{n:brainstorm} + iedereen
{n:burgerberaad}
{n:burgerpanel}
{n:burgerraad}
{n:burgertop}
{n:buurtcamper}
{n:buurtgesprek}
{n:buurthuis} + {luisteren}
{n:buurthuis} + {n:gesprek}
{n:buurtraad}
{n:buurttafel}
{n:cliëntenraad} = 0.5
{n:collega} + naar voren
{n:collega} + {laten} + presenteren
{n:collega} + {laten} + spreken
{n:collega} + {mee|nemen} + {n:bijeenkomst}
{n:deelnemersraad}
{n:denktank}
{n:deur} + {vragen} + {leven}
{n:dialoogavond} = 2
{n:dialoogkring}
{n:dialoogsessie}
{n:dialoogtafel}
{n:dialoog} = 2
{n:dorpsgesprek}
{n:dorpshuis} + {n:gesprek}
{n:dorpsraad} = 0.5
{n:dorpstafel}
{n:enquête} + {houden}
{n:familieraad}
{n:focusgroep} = 0.5
{n:gebruikersraad}
{n:gesprekstafel}
{n:gesprek} + op gang + {brengen}
{n:gesprek} + {leiden}
{n:gesprek} + {n:hart}
{n:gesprek} + {openen}
{n:gesprek} + {voeren} = 0.5
{n:huisbezoek} = 0.5
{n:huisbezoek} + {luisteren} = 2
{n:huiskamerbijeenkomst}
{n:huiskamergesprek}
{n:huiskamer} = 0.5
{n:huurdersraad}
{n:ideeënbus}
{n:infoavond} + {vragen}
{n:inloopavond}
{n:inloopspreekuur}
{n:inloopspreekuur} + {luisteren}
{n:inloopuur}
{n:inloop}
{n:inspiratietafel}
{n:inspraakavond} + {luisteren}
{n:jongerenpanel}
{n:jongerenraad}
{n:kaartje} + {sturen} = 0.5
{n:kantine} + {aan|schuiven}
{n:kantine} + {luisteren}
{n:keet} + {luisteren}
{n:keukentafelgesprek} = 2
{n:keukentafel}
{n:kinderburgemeester}
{n:kinderraad}
{n:klankbordgroep}
{n:klantenpanel}
{n:koekje} + {luisteren}
{n:koffie-uurtje}
{n:koffiefiets}
{n:koffiehoek} + {luisteren}
{n:koffiekar}
{n:koffieklets}
{n:koffieochtend}
{n:koffietafel}
{n:koffie} + {luisteren}
{n:koffie} + {n:gesprek} = 0.5
{n:kop} thee + {n:verhaal}
{n:ledenavond}
{n:ledenraadpleging}
{n:ledenraad} = 0.5
{n:leerlingenraad} = 0.5
{n:leerling} + {laten} + presenteren
{n:leerling} + {laten} + vertellen
{n:leerling} + {n:rondleiding}
{n:leerling} + {rond|leiden}
{n:loting} + {n:burger}
{n:luisteravond} = 2
{n:luisterbank}
{n:luistercafé}
{n:luisterfiets}
{n:luisterlijn}
{n:luisterlunch}
{n:luisterplek}
{n:luisterpost}
{n:luisterronde}
{n:luisterronde} + {doen}
{n:luistersessie} = 2
{n:luistertafel} = 2
{n:luistertour} = 2
{n:luistervink}
{n:lunch} + {luisteren}
{n:lunch} + {n:medewerker}
{n:markt} + {luisteren}
{n:markt} + {vragen}
{n:medewerker} + {laten} + presenteren
{n:medewerker} + {laten} + vertellen
{n:meedenkgroep}
{n:microfoon} + {n:bewoner}
{n:microfoon} + {n:zaal} = 2
{n:oor} te luisteren = 2
{n:ouderavond} + {luisteren}
{n:oudercafé}
{n:ouderpanel}
{n:ouderraad}
{n:panel} = 0.5
{n:patiëntenraad}
{n:pauze} + {luisteren}
{n:plek} + {vrij|houden} = 0.5
{n:podium} + {n:bewoner}
{n:podium} + {n:leerling}
{n:podium} + {n:medewerker}
{n:podium} + {n:vrijwilliger}
{n:praatavond}
{n:praatcafé}
{n:praatgroep}
{n:praattafel}
{n:rondetafelgesprek}
{n:ronde} + {vragen}
{n:rondgang} + {luisteren}
{n:rondvraag} + {doen}
{n:schaft} + {luisteren}
{n:schoolpoort} + {babbelen}
{n:soep} + {n:gesprek}
{n:speeddate} + {n:bewoner}
{n:spiegelgesprek}
{n:spreekuur} = 0.5
{n:spreekuur} + {luisteren} = 2
{n:stoel} + {aan|schuiven}
{n:stoel} + {bij|schuiven}
{n:stoel} + {n:bed}
{n:stoel} + {n:kring}
{n:stoel} + {pakken} + {luisteren}
{n:stoel} + {vrij|houden}
{n:straatgesprek}
{n:straatraad}
{n:studentenpanel}
{n:studentenraad} = 0.5
{n:tafelgesprek}
{n:thermoskan}
{n:thermos} + {n:bewoner}
{n:uitnodiging} + {mee|praten}
{n:vakman} + {laten} + vertellen
{n:verhalenavond}
{n:verhalencafé}
{n:verhalentafel}
{n:verjaardag} + {onthouden}
{n:vertelavond}
{n:vertelkring}
{n:voelspriet} + {n:wijk}
{n:volksraadpleging}
{n:voordeur} + {luisteren}
{n:wandelgesprek}
{n:wandeling} + {n:gesprek}
{n:wereldcafé}
{n:werkbezoek} + {luisteren}
{n:werkbezoek} + {vragen}
{n:werkoverleg} + {n:vraag}
{n:werkvloer} + {vragen}
{n:wijkgesprek}
{n:wijkraad} = 0.5
{n:wijktafel}
{n:wijk} + {horen} + leeft
{n:zaal} + aan het woord
{n:ziekenhuis} + {bezoeken} + {n:collega}
{na|vragen} + {n:bewoner}
{overleggen} = 0.5
{overleggen} + samen
{rond|lopen} + {luisteren} = 2
{rond|lopen} + {vragen}
{rond|vragen}
{uit|luisteren}
{uit|nodigen} + aan tafel = 2
{uit|nodigen} + iedereen
{uit|nodigen} + {n:mening}
{vragen} + hoe gaat
{vragen} + hoe het gaat
{wandelen} + {luisteren}
{wandelen} + {n:medewerker}
{weten} + wat hen bezighoudt

[own] politiek
aan de voorkant + bestuur
aan de voorkant + raad
aan de voorkant + {betrekken}
aan de voorkant + {mee|denken} = 2
aan de voorkant + {mee|nemen}
aan tafel + {n:werkvloer}
achteraf + {horen} + niet
al vroeg + {betrekken} = 2
alle fracties + aan tafel
alle fracties + {betrekken}
alle fracties + {horen}
beeldvormend
benen op tafel
bestuur + aan tafel
bestuur + betrokken
bestuur + deelgenoot
bestuur + een stem + {geven}
bestuur + in de kring
bestuur + in gesprek
bestuur + in positie
bestuur + om tafel
bestuur + rond de tafel
bestuur + samen = 0.5
bestuur + vroeg + {betrekken}
bestuur + {aan|schuiven}
bestuur + {betrekken} = 2
bestuur + {horen}
bestuur + {horen} + wat
bestuur + {horen} + werkvloer
bestuur + {laten} + meedenken
bestuur + {luisteren}
bestuur + {mee|beslissen}
bestuur + {mee|denken}
bestuur + {mee|kijken}
bestuur + {mee|lopen}
bestuur + {mee|luisteren}
bestuur + {mee|praten}
bestuur + {n:bewoner}
bestuur + {n:dialoog}
bestuur + {n:gesprek} = 0.5
bestuur + {n:inbreng}
bestuur + {n:leerling}
bestuur + {n:ouder} + {n:gesprek} = 0.5
bestuur + {n:rol} = 0.5
bestuur + {n:rol} + {geven}
bestuur + {n:stem} = 0.5
bestuur + {op|halen}
bestuur + {raadplegen}
bestuur + {uit|nodigen}
bestuur + {vragen} + wat
betrokken + {zijn} + vanaf
burgemeester + in gesprek
burgemeester + {aan|schuiven}
burgemeester + {betrekken}
burgemeester + {luisteren}
burgemeester + {mee|luisteren}
burgemeester + {n:keukentafel}
college + aan tafel
college + betrokken
college + deelgenoot
college + in gesprek
college + om tafel
college + {betrekken}
college + {horen} + wat
college + {luisteren}
college + {mee|denken}
college + {mee|praten}
college + {n:rol} = 0.5
college + {uit|nodigen}
college in positie
deel van het gesprek = 2
deel van het gesprek + raad
deelgenoot
deelgenoot + {maken} = 2
deelnemer + {n:gesprek}
directie + aan tafel
directie + betrokken
directie + deelgenoot
directie + in de kring
directie + in gesprek
directie + om tafel
directie + rond de tafel
directie + samen = 0.5
directie + {aan|schuiven}
directie + {betrekken} = 2
directie + {horen}
directie + {horen} + wat
directie + {horen} + werkvloer
directie + {luisteren}
directie + {luisteren} + mensen
directie + {luisteren} + ons
directie + {luisteren} + werkvloer
directie + {mee|denken}
directie + {mee|kijken}
directie + {mee|lopen}
directie + {mee|luisteren}
directie + {mee|praten}
directie + {n:dialoog}
directie + {n:gesprek} = 0.5
directie + {n:rol} = 0.5
directie + {n:stem} = 0.5
directie + {uit|nodigen}
directie + {vragen} + aan ons
directie + {vragen} + wat
echte rol
geen klapvee
geen stempelmachine = 2
gehoord + {voelen} + raad
gemeenteraad + aan tafel
gemeenteraad + betrokken
gemeenteraad + {betrekken}
gemeenteraad + {luisteren}
gemeenteraad + {mee|denken}
gemeenteraad + {mee|praten}
gemeenteraad + {n:rol} = 0.5
inspectie + aan tafel
inspectie + in gesprek
inspectie + {betrekken}
inspectie + {luisteren}
inspectie + {mee|denken}
inspectie + {n:gesprek} = 0.5
inspectie + {n:leerling} + {praten}
inspectie + {uit|nodigen}
kom eens langs + {luisteren}
kom eens luisteren = 2
kom luisteren
komen luisteren = 2
luister eerst naar = 2
luister naar de mensen
luister naar ons
management + aan tafel
management + betrokken
management + in gesprek
management + om tafel
management + {aan|schuiven}
management + {betrekken}
management + {horen}
management + {luisteren}
management + {mee|denken}
management + {mee|luisteren}
management + {n:dialoog}
management + {n:rol} = 0.5
management + {vragen} + vinden
medezeggenschap = 0.5
medezeggenschap + serieus = 2
medezeggenschap + {betrekken}
medezeggenschapsraad = 0.5
mee + aan tafel + mogen
mee aan tafel
mee aan tafel + {zitten} = 2
meer dan stemmen
mr + vroeg
mr + {betrekken}
naar de mensen + {luisteren} = 2
naar de werkvloer + {luisteren} = 2
naar ons + {luisteren}
naar ons luisteren = 2
niet alleen + {af|hameren}
niet alleen stemmen = 0.5
niet pas aan het eind
niet pas aan het einde = 2
niet pas achteraf = 2
niet voor een voldongen feit = 2
onderdeel van het gesprek
ondernemingsraad + aan tafel
ondernemingsraad + in positie
ondernemingsraad + vroeg
ondernemingsraad + {betrekken}
ondernemingsraad + {luisteren}
ondernemingsraad + {mee|denken}
ondernemingsraad + {n:rol} = 0.5
ook aan tafel
ook betrokken
ook de oppositie
ook een rol
ook een stem
ook een stem + {krijgen} = 2
oppositie + aan het woord
oppositie + gehoord
oppositie + {luisteren}
or in positie
partner in het gesprek
plaats aan tafel
plek aan tafel
politici + aan tafel
politici + rol = 0.5
politici + {aan|schuiven}
politici + {betrekken}
politici + {horen}
politici + {luisteren}
politici + {mee|denken}
politici + {n:bewoner}
politici + {n:gesprek} = 0.5
politiek + aan de voorkant
politiek + aan tafel
politiek + deelgenoot
politiek + een stem + {geven}
politiek + in gesprek
politiek + in positie
politiek + meedoen + gesprek
politiek + om tafel
politiek + plek
politiek + rol = 0.5
politiek + samen = 0.5
politiek + vanaf het begin
politiek + {aan|schuiven}
politiek + {betrekken} = 2
politiek + {horen} + leeft
politiek + {horen} + {n:bewoner}
politiek + {luisteren}
politiek + {mee|denken}
politiek + {mee|nemen} + vroeg
politiek + {mee|praten}
politiek + {n:dialoog}
politiek + {n:gesprek} = 0.5
politiek + {n:inbreng}
politiek + {n:rol} + {geven}
politiek + {n:rol} + {hebben}
politiek + {n:stem} = 0.5
politiek + {uit|nodigen}
politiek + {vragen} + wat
raad + aan de keukentafel
raad + aan de voorkant
raad + aan tafel
raad + betrokken = 2
raad + een plek
raad + een stem + {geven}
raad + gehoord
raad + in gesprek
raad + in positie + {brengen}
raad + kaders ophalen
raad + medeopdrachtgever
raad + om tafel
raad + partner
raad + rond de tafel
raad + samen + {leren}
raad + serieus
raad + vanaf het begin
raad + volwaardig
raad + vroeg
raad + zeggenschap
raad + {aan|schuiven}
raad + {betrekken} = 2
raad + {horen} + wat
raad + {horen} + {n:bewoner}
raad + {laten} + meedenken
raad + {luisteren}
raad + {luisteren} + {n:inwoner}
raad + {mee|beslissen}
raad + {mee|denken} = 2
raad + {mee|gaan} + {n:wijk}
raad + {mee|kijken}
raad + {mee|leren}
raad + {mee|lopen}
raad + {mee|nemen} + vroeg
raad + {mee|praten} = 2
raad + {n:bijeenkomst} + {n:bewoner}
raad + {n:deelgenoot}
raad + {n:dialoog}
raad + {n:dialoog} + {n:samenleving}
raad + {n:gesprek} + inwoners
raad + {n:gesprek} + {n:bewoner}
raad + {n:inbreng}
raad + {n:keukentafel}
raad + {n:rol} + {geven} = 2
raad + {n:rol} + {krijgen} = 2
raad + {n:stem} = 0.5
raad + {raadplegen}
raad + {uit|nodigen}
raad + {uit|nodigen} + {n:gesprek} = 0.5
raad + {vragen} + vinden
raad + {vragen} + wat
raad in positie = 2
raad van bestuur + {aan|schuiven}
raad van bestuur + {betrekken}
raad van bestuur + {luisteren}
raad van bestuur + {n:gesprek} = 0.5
raad van toezicht + {betrekken}
raad van toezicht + {luisteren}
raad van toezicht + {n:gesprek} = 0.5
samen met bestuur
samen met de directeur
samen met de directie
samen met de gemeenteraad
samen met de inspectie
samen met de opdrachtgever
samen met de politiek
samen met de raad
samen met de schepen
samen met de wethouder
samen met het bestuur
samen met het college
samen met het management
samen met raad
samen met raadsleden
schepen + aan tafel
schepen + rond de tafel
schepen + {aan|schuiven}
schepen + {betrekken}
schepen + {luisteren}
schoolbestuur + {betrekken}
serieus + {nemen}
serieus genomen
stel ons vragen
stoel aan tafel
tijdig + {betrekken}
vakbond + in gesprek
vakbond + {luisteren}
van bij de start + {betrekken}
van bij het begin + {betrekken} = 2
van in het begin + {betrekken}
van meet af + {betrekken}
van meet af aan + {betrekken} = 2
vanaf dag één + {betrekken}
vanaf het begin + raad
vanaf het begin + {betrekken}
voldongen feit = 2
volwaardige rol
vraag het aan de = 0.5
vraag het de mensen = 2
vraag het eerst
vraag het ons
vroeg + {betrekken}
vroeg aan tafel
vroegtijdig + {betrekken}
werkvloer + directie = 0.5
wethouder + aan tafel
wethouder + betrokken
wethouder + deelgenoot
wethouder + in de kring
wethouder + in gesprek
wethouder + in positie
wethouder + om tafel
wethouder + rond de tafel
wethouder + {aan|schuiven}
wethouder + {betrekken}
wethouder + {horen}
wethouder + {laten} + vertellen
wethouder + {luisteren}
wethouder + {luisteren} + {n:bewoner}
wethouder + {mee|denken}
wethouder + {mee|luisteren}
wethouder + {mee|nemen} + {n:gesprek} = 0.5
wethouder + {mee|praten}
wethouder + {n:bewoner} + {horen}
wethouder + {n:dialoog}
wethouder + {n:keukentafel}
wethouder + {n:koffie} = 0.5
wethouder + {n:rol} = 0.5
wethouder + {uit|nodigen}
wethouder + {vragen} + wat
wethouder in positie = 2
{a:beeldvormend}
{a:voldongen} {n:feit} = 2
{af|hameren} + niet
{komen} + luisteren = 2
{mee|leven}
{mee|luisteren} = 2
{mee|voelen}
{n:adviesraad} + {luisteren}
{n:adviesraad} + {vragen}
{n:baas} + {luisteren}
{n:baas} + {vragen} + vinden
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
{n:cliëntenraad} + {betrekken}
{n:cliëntenraad} + {luisteren}
{n:deelgenoot}
{n:directeur} + in gesprek
{n:directeur} + {aan|schuiven}
{n:directeur} + {betrekken}
{n:directeur} + {luisteren}
{n:directeur} + {mee|denken}
{n:directeur} + {mee|luisteren}
{n:directeur} + {uit|nodigen}
{n:directeur} + {vragen} + vinden
{n:fractie} + {betrekken}
{n:fractie} + {mee|denken}
{n:fractie} + {uit|nodigen}
{n:gemeenteraadslid} + {betrekken}
{n:gemeenteraadslid} + {luisteren}
{n:gemeenteraadslid} + {n:bewoner}
{n:gesprekspartner}
{n:heidag} + bestuur
{n:heisessie} + bestuur
{n:inspecteur} + in gesprek
{n:inspecteur} + {luisteren}
{n:inspecteur} + {mee|kijken}
{n:inspecteur} + {uit|nodigen}
{n:leerlingenraad} + {mee|denken}
{n:leerlingenraad} + {n:stem}
{n:leidinggevende} + in gesprek
{n:leidinggevende} + {luisteren}
{n:leidinggevende} + {mee|denken}
{n:manager} + {aan|schuiven}
{n:manager} + {betrekken}
{n:manager} + {luisteren}
{n:medezeggenschapsraad} = 0.5
{n:medezeggenschap} = 0.5
{n:opdrachtgever} + deelgenoot
{n:opdrachtgever} + in gesprek
{n:opdrachtgever} + om tafel
{n:opdrachtgever} + {aan|schuiven}
{n:opdrachtgever} + {betrekken}
{n:opdrachtgever} + {luisteren}
{n:opdrachtgever} + {mee|denken}
{n:opdrachtgever} + {vragen} + nodig
{n:or} + aan tafel
{n:or} + vroeg
{n:or} + {betrekken}
{n:or} + {mee|denken}
{n:ouderraad} + {betrekken}
{n:ouderraad} + {mee|denken}
{n:plek} + aan tafel
{n:politicus} + {aan|schuiven}
{n:politicus} + {betrekken}
{n:politicus} + {luisteren}
{n:politicus} + {mee|denken}
{n:raadslid} + aan tafel
{n:raadslid} + betrokken
{n:raadslid} + in gesprek
{n:raadslid} + om tafel
{n:raadslid} + rol = 0.5
{n:raadslid} + rond de tafel
{n:raadslid} + {aan|schuiven}
{n:raadslid} + {betrekken}
{n:raadslid} + {horen}
{n:raadslid} + {laten} + horen
{n:raadslid} + {luisteren}
{n:raadslid} + {mee|denken}
{n:raadslid} + {mee|lopen}
{n:raadslid} + {mee|nemen} + {n:wijk}
{n:raadslid} + {mee|praten}
{n:raadslid} + {n:bewoner}
{n:raadslid} + {n:gesprek}
{n:raadslid} + {n:inwoner}
{n:raadslid} + {n:jongere}
{n:raadslid} + {n:keukentafel}
{n:raadslid} + {n:koffie} = 0.5
{n:raadslid} + {n:stem} = 0.5
{n:raadslid} + {uit|nodigen}
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
{n:schepen} + om tafel
{n:schepen} + {luisteren}
{n:schepen} + {mee|denken}
{n:schepen} + {n:bewoner}
{n:schepen} + {n:rol} = 0.5
{n:schepen} + {uit|nodigen}
{n:statenlid} + {betrekken}
{n:stempelmachine}
{n:stem} + werkvloer
{n:stoel} + aan tafel
{n:themasessie} + raad
{n:toezichthouder} + in gesprek
{n:toezichthouder} + {betrekken}
{n:toezichthouder} + {luisteren}
{n:toezichthouder} + {mee|denken}
{n:vakbondsafgevaardigde} + {luisteren}
{n:vakbond} + {betrekken}
{n:werksessie} + bestuur
{n:werksessie} + raad
{n:werkvloer} + {horen} = 0.5
