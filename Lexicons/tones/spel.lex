tone: spel
version: 1
licence: CC-BY-4.0

[nsob-2023 §3.2] acties
schikken en plooien = 2
{n:deal} + {maken} = 2
{n:deal} + {sluiten} = 2
{n:uitruil} = 2
{plooien} = 0.5
{schikken} + {plooien} = 2
{uit|ruilen} = 2

[nsob-2023 §3.2] rollen
belang + {kennen} = 2
belangen + {kennen} = 2
democratisch leiderschap = 2
{a:democratisch} {n:leider}
{n:belang} + {kennen} = 2

[nsob-2023 §3.2] omgeving
coalities {vormen/smeden/bouwen} = 2
het spel {verdelen} = 2
slim + {in|spelen} = 2
{in|spelen} op .. omgeving
{n:coalitie} + {vormen} = 2
{n:partnerschap} + {aan|gaan} = 2

[nsob-2023 §3.2] buiten
elkaar + weten te vinden = 2
elkaar + {weten} + {vinden}
ieders agenda = 2
{snappen} + ieders
{snappen} + {n:agenda} = 2

[nsob-2023 §3.2] politiek
goed bediend = 2
politiek + {bedienen} = 2

[own] acties
aan de touwtjes
aan touwtjes {trekken}
achter de hand + {houden}
akkoordje = 2
balletje op {gooien}
daarvoor + in ruil
de geit en de kool = 2
de gulden middenweg = 2
de juiste kaart
de kerk in het midden = 2
de kool en de geit = 2
dealen + met
een dealtje = 2
een kwestie van geven
ervoor terug
gentleman's agreement = 2
gentlemen's agreement = 2
geven en nemen = 2
gulden middenweg = 2
gunfactor
halverwege + {ontmoeten/vinden/komen}
handjeklap = 2
het op een akkoordje = 2
het spel + {doorzien} = 2
het spel + {door|hebben} = 2
het spel {spelen}
iets gunnen
iets weggeven
in der minne
in het midden + {vinden/uit|komen/ontmoeten/treffen}
in ruil
in ruil voor = 2
kaart* .. borst = 2
kaarten + {schudden}
kaarten tegen de borst = 2
kerk + midden + {houden/laten}
koehandel = 2
korte lijntjes
krachtenveld
krachtenveldanalyse
krediet + {in|zetten}
krediet + {op|bouwen}
lijntjes
lijntjes + {leggen}
loven en bieden = 2
machtsspel
middenweg
niet al mijn kaarten = 2
nog iets schuldig
ook wat gunnen
package deal = 2
packagedeal = 2
pakketdeal = 2
pakketje + {maken/sluiten}
pasmunt
pasmuntje
pokerface
pokergezicht
poldermodel
politiek spel
politieke spel
proefballonnetje*
quid pro quo = 2
ruilhandel = 2
ruilmiddel
schaakbord
schaakspel
simultaanschaak* = 2
spel + slim
spel + {mee|spelen} = 2
spel + {spelen}
spelregels + {kennen}
stakeholderanalyse
stakeholdermap*
tegemoet + {komen}
tegenprestatie = 2
tegenzet
tegoed + {houden/hebben} + {n:gunst}
toegevingen + {doen} = 2
tot een vergelijk = 2
touwtjes + {trekken}
troef* + {houden} + achter
troeven + {houden}
voor wat .. hoort wat
voor wat hoort wat = 2
vooraf + {polsen}
voorgebakken
voorgekookt
wat hoort wat = 2
wat krijg ik
wat krijgen zij
wat water .. wijn
water bij de wijn = 2
water in de wijn = 2
wederdienst = 2
wederzijds voordeel
welke kaarten
wheelen = 2
wheelen en dealen = 2
wijn + water + {doen}
win-win = 2
win-winsituatie
winwin
wisselgeld = 2
zetten vooruit
{*n:lobby}
{*n:onderhandeling}
{achter|houden} = 0.5
{af|dingen}
{af|tasten}
{arrangeren}
{balanceren} + belangen
{bedisselen}
{bekokstoven} = 2
{bij|draaien}
{geven} + {krijgen} + terug
{gunnen} = 0.5
{gunnen} + elkaar
{gunnen} + iets
{gunnen} + succesje
{heronderhandelen}
{in|leveren} + iets
{in|schikken}
{koehandelen} = 2
{konkelen} = 0.5
{konkelfoezen}
{krijgen} + voor terug
{laveren}
{lobbyen} = 2
{manoeuvreren}
{marchanderen} = 2
{masseren}
{masseren} + {n:wethouder} = 2
{matsen}
{n:akkoord} + {bereiken}
{n:akkoord} + {sluiten/smeden}
{n:balletje} + {op|gooien}
{n:compromis} = 2
{n:compromis} + {sluiten/zoeken/vinden}
{n:concessie} = 2
{n:concessie} + {doen}
{n:dealtje} = 2
{n:deal}
{n:gunst}
{n:gunst} + {vragen/verlenen/bewijzen}
{n:kaart} + borst + {houden} = 2
{n:kaart} + {uit|spelen}
{n:krachtenanalyse}
{n:krachtenveld}
{n:lijntje} + {leggen/uit|gooien/hebben}
{n:lobbyist}
{n:lobby} = 2
{n:middenweg}
{n:onderhandeling} = 2
{n:pion} + {verschuiven/zetten/schuiven}
{n:pokertafel}
{n:proefballon} + {op|laten}
{n:ruil}
{n:schaakstuk}
{n:schikking}
{n:speelveld}
{n:spelletje} + {spelen}
{n:stakeholderanalyse}
{n:steekspel}
{n:tegenprestatie} = 2
{n:tegenzet}
{n:tegoed} + {innen}
{n:toegeving}
{n:troefkaart} = 2
{n:troef}
{n:troef} + {uit|spelen} = 2
{n:vergelijk} + {treffen/vinden/komen}
{n:voorkookronde} = 2
{n:wederdienst} = 2
{n:wisselgeld} + {houden}
{n:zet} + vooruit + {denken}
{onderhandelen} = 2
{overspelen} + hand = 2
{peilen} = 0.5
{pingelen}
{pokeren}
{polderen}
{polsen}
{regelen} + onderling
{ritselen} = 2
{ruilen} = 0.5
{ruilen} + tegen
{schaken}
{schipperen}
{schipperen} + tussen = 2
{sjacheren} = 2
{sonderen}
{spelen} + politiek
{tegemoet|komen}
{toe|geven} + beetje
{toe|geven} + punt
{uit|onderhandelen} = 2
{uit|polderen}
{uit|spelen}
{voor|bakken}
{voor|koken}
{voor|masseren}
{weg|geven} + {krijgen}
{wheelen}

[own] rollen
aan de zijlijn + {regelen}
achter + schermen = 2
achter de coulissen
achter de schermen = 2
alle partijen
allebei + {winnen}
bad cop
belangenmakelaar = 2
bestuurlijk sensitief = 2
bestuurlijke sensitiviteit = 2
boeman + {spelen}
buit + {verdelen} = 2
compromisbereid = 2
de pijn {verdelen}
diplomatie
eminence grise
er .. uit {halen} = 0.5
eruit {halen} + iedereen
evenwichtskunst*
evenwichtsoefening
fingerspitzengefuhl
fingerspitzengefühl
geen gezichtsverlies
geen verliezers
gezicht + {redden}
gezichtsverlies
goede agent
good cop
grijze eminentie
halve politicus
ieder zijn deel
iedereen + {winnen} = 0.5
iedereen te vriend = 2
iedereen tevreden + {houden}
iedereen zijn deel
in de coulissen
koek + {verdelen} = 2
koppen {tellen}
lasten + {verdelen}
lusten en lasten
machiavelli
makelen en schakelen = 2
meerderheid + {zoeken} = 2
neuzen {tellen}
niemand + verliezer
olie tussen
oude vos
partijen + bij elkaar + {brengen}
pendeldiplomatie = 2
pijn + {verdelen}
politiek dier
politiek gevoel
politiek sensitief = 2
politiek-bestuurlijk sensitief = 2
politieke antenne = 2
politieke sensitiviteit = 2
rollen + {verdelen}
sluwe vos
spelverdeler* = 2
stemmen {tellen}
stille diplomatie = 2
taken + {verdelen}
te vriend + {houden} = 2
tussen .. partijen in = 0.5
tussen twee vuren
wat ieder wil
wat iedereen wil + {halen}
wie met wie
wie waar .. zit
wie wat nodig
wie wat wil
wie welk belang = 2
zetels {tellen}
zijn gezicht {redden}
{*n:diplomaat}
{*n:diplomatie}
{*n:makelaar}
{*n:onderhandelaar} = 2
{a:behendig}
{a:berekenend}
{a:compromisbereid} = 2
{a:diplomatiek}
{a:doortrapt}
{a:gehaaid}
{a:gewiekst}
{a:handig} + {spelen}
{a:listig}
{a:machiavellistisch}
{a:opportunistisch}
{a:politiek} {a:gevoelig}
{a:pragmatisch}
{a:slim} + {spelen}
{a:sluw}
{a:strategisch} = 0.5
{a:tactisch}
{a:uitgekookt}
{a:uitgeslapen}
{a:wendbaar} + politiek
{bemiddelen}
{bemiddelen} + tussen
{koorddansen}
{makelen}
{n:allié}
{n:antenne} + politiek
{n:arbiter} = 0.5
{n:belangenbehartiger}
{n:bemiddelaar}
{n:bondgenoot} = 2
{n:bruggenhoofd}
{n:buffer} = 0.5
{n:buit} + {verdelen} = 2
{n:coalitiebouwer} = 2
{n:coalitiesmeder} = 2
{n:compromissenmaker} = 2
{n:compromissensluiter} = 2
{n:coulisse}
{n:dealmaker} = 2
{n:diplomaat}
{n:draagvlak} + {kopen}
{n:draagvlak} + {regelen/organiseren}
{n:evenwichtskunstenaar}
{n:evenwichtsoefening}
{n:fixer}
{n:formateur}
{n:gezichtsverlies}
{n:handelaar}
{n:informateur}
{n:kameleon}
{n:kingmaker} = 2
{n:koehandelaar}
{n:koek} + {verdelen} = 2
{n:koorddanser}
{n:kop} + {tellen}
{n:kruimel} + {gunnen}
{n:lobbyer}
{n:loodgieter} = 0.5
{n:makelaar} = 0.5
{n:marktkoopman}
{n:marktkramer}
{n:medestander}
{n:meerderheid} + {smeden/zoeken/vinden/halen/regelen} = 2
{n:meerderheid} + {tellen} = 2
{n:middenvelder}
{n:netwerker}
{n:onderhandelaar} = 2
{n:opportunist}
{n:pokeraar}
{n:pokerspeler}
{n:polderaar} = 2
{n:polderjongen}
{n:politicus} + zelf
{n:poppenspeler}
{n:pragmaticus}
{n:punt} + taart
{n:regelaar}
{n:regelneef} = 0.5
{n:regisseur} + schermen
{n:ritselaar} = 2
{n:rolverdeling}
{n:rol} + {verdelen}
{n:schaker}
{n:scheidsman}
{n:sensitiviteit}
{n:simultaanschaker}
{n:smeermiddel}
{n:smeerolie}
{n:souffleur}
{n:spelmaker}
{n:spelverdeler} = 2
{n:strateeg}
{n:stroman}
{n:taart} + {verdelen} = 2
{n:tacticus}
{n:tactiek} = 0.5
{n:tussenfiguur}
{n:tussenpersoon}
{n:verdeler}
{n:voelhoorn}
{n:voelspriet}
{n:wisselaar}
{n:wisselwachter}
{netwerken}
{souffleren}
{weten} + wie + wil
éminence grise

[own] omgeving
aan de knoppen + {draaien/zitten}
agenda's + {kennen} = 2
alle belangen
andermans agenda = 2
andermans belang
belang bij
belangen + bij elkaar + {brengen} = 2
belangen + naast elkaar = 2
belangen + {verenigen/verzoenen} = 2
blok + {vormen}
coalition of the willing = 2
de geesten + {masseren} = 2
de geesten {rijpen} = 2
de onderstroom
de vijand van
de wind waait
druk + {zetten}
dubbele agenda = 2
dubbele agenda's = 2
een blok = 0.5
een mouw aan
ego's
eigen agenda
elkaars agenda
elkaars belangen = 2
geesten rijp = 2
hazen lopen = 2
het goede moment
het juiste moment = 0.5
het momentum
het slim + {spelen/aan|pakken}
hoe de hazen lopen = 2
hoek .. wind
honing + {smeren}
ieders belang = 2
ieders belangen = 2
ijzer .. heet
in de week + {leggen}
in stelling + {brengen}
juiste moment + {wachten/kiezen/af|wachten}
koppelkans*
lange tenen
meekoppel*
meeliften + op
mouw + {passen}
mouw aan {passen}
onder water = 0.5
op de tenen + {staan/trappen} = 0.5
over de streep + {trekken}
rijp + {maken}
samen + sterker = 0.5
slim + {combineren/koppelen}
slim + {in|zetten}
slim spelen
sterker + samen + {onderhandelen}
stroop
stroop + {smeren}
stroopsmeren
te halen valt
tegen elkaar .. uit
tegenstander + vriend
tenen + {trappen} = 0.5
timen
verdeel en heers
verdeel-en-heers
vrienden + {maken} + overal
vriendjes
vriendjes + {maken}
waar .. belang bij
wat heb jij nodig = 0.5
wat valt er te halen = 2
wat zit er .. in
werk met werk
what's in it
wie .. beslist
wie .. over gaat
wie .. touwtjes
wie de macht
wie er .. over gaat
wie er aan de knoppen = 2
wie er echt
wie heeft .. belang
wiens agenda = 2
window of opportunity
windrichting
zit er voor .. in
{*n:alliantie} = 2
{*n:belang} = 0.5
{a:gedeeld} {n:belang}
{a:gemeenschappelijk} {n:belang}
{a:gezamenlijk} {n:belang}
{a:opportuun}
{a:tegenstrijdig} {n:belang}
{a:verborgen} {n:agenda} = 2
{a:verborgen} {n:belang} = 2
{a:verschillend} {n:belang}
{aan|haken} + bij
{aan|knopen} + belang
{bespelen}
{bespelen} + {n:veld} = 2
{bewerken} + {n:wethouder}
{in|spelen} + belang
{in|spelen} + belangen = 2
{koppelen} + belangen = 2
{mee|liften}
{n:agenda} + {doorgronden/doorzien/kennen/lezen} = 2
{n:alliantie} = 2
{n:alliantie} + {sluiten/smeden/vormen} = 2
{n:belangenafweging}
{n:belangenspel} = 2
{n:belangentegenstelling} = 2
{n:belanghebbende} = 0.5
{n:belang} = 0.5
{n:belang} + {af|wegen}
{n:belang} + {wegen/af|wegen}
{n:bondgenootschap} = 2
{n:bondgenoot} + {zoeken/verzamelen/vinden} = 2
{n:coalitie} = 2
{n:coalitie} + {aan|gaan} = 2
{n:coalitie} + {sluiten/aan|gaan/smeden/bouwen} = 2
{n:concurrent} + {n:bondgenoot}
{n:convenant} = 0.5
{n:convenant} + {sluiten}
{n:deelbelang}
{n:draai} + {vinden} + belangen
{n:drukmiddel}
{n:druk} + {uit|oefenen}
{n:ego} + {strelen}
{n:eigenbelang}
{n:gelegenheidscoalitie} = 2
{n:gelegenheidsverbond} = 2
{n:groepsbelang}
{n:hefboom}
{n:herenakkoord}
{n:ijzer} + {smeden} + heet
{n:intentieovereenkomst}
{n:kans} + {ruiken}
{n:knop} + {draaien}
{n:koppelkans}
{n:machtsverhouding}
{n:macht} + {kennen/weten}
{n:medespeler}
{n:medestander} + {zoeken/verzamelen/vinden}
{n:meekoppelkans}
{n:momentum} = 0.5
{n:momentum} + {pakken/grijpen/kiezen/wachten}
{n:moment} + {af|wachten}
{n:moment} + {kiezen} = 0.5
{n:monsterverbond} = 2
{n:omgeving} + {bespelen}
{n:onderhandelingspositie} = 2
{n:onderhandelingsruimte} = 2
{n:onderstroom}
{n:overkant} + {bellen}
{n:overzijde}
{n:pact}
{n:pact} + {sluiten} = 2
{n:partnerschap}
{n:positiespel}
{n:positie} + {versterken}
{n:ruilobject}
{n:samenwerkingsverband} = 0.5
{n:samenwerking} + {sluiten}
{n:snijvlak} + belangen
{n:stakeholder} = 0.5
{n:stakeholder} + {bespelen} = 2
{n:tegenpartij}
{n:tegenspeler}
{n:territorium}
{n:timing}
{n:verbond}
{n:verbond} + {sluiten} = 2
{n:verhouding} + {kennen}
{n:wind} + {mee|hebben}
{positioneren} = 0.5
{ruiken} + kansen
{slijmen}
{strelen} = 0.5
{timen}
{uit|spelen} + tegen elkaar = 2
{vleien}
{voor|bewerken}
{voor|sorteren}
één blok = 0.5

[own] buiten
06-nummer*
aan de bar
aan de onderhandelingstafel = 2
achterkamertje* = 2
al beklonken
al geregeld + voor
al rond + voor
apart + {bellen/spreken}
apart + {nemen}
beklonken
belletje + {doen/plegen}
belronde
bij de buurgemeente* + {bellen}
bij de koffieautomaat
bij het koffieapparaat
bilateraal = 0.5
bilateraaltje*
buiten beeld
buiten de vergadering
buiten de vergadering om
business club
businessclub
contacten warm
de hand op {geven}
de volgende keer is
een belletje
een etentje = 0.5
een op een + {spreken} = 0.5
een pint + {pakken/drinken}
een-tweetje
eentweetje
eerst + {bellen} + {n:voorzitter}
elkaar + {bellen} = 0.5
elkaar + {vinden} = 0.5
elkaar iets {gunnen} = 2
elkaar uit de brand + {helpen}
elkaar wat {gunnen} = 2
elkaar {matsen}
elkaars nummer
even + {bellen} + {regelen}
even apart
gang + {bij|praten}
hand + erop
hand erop
heen en weer + {bellen/pendelen}
het informele circuit = 2
iets terugdoen
in de kantine + {regelen}
in de wandelgangen = 2
in het geniep
in het krijt
in stilte + {regelen}
informeel + {regelen/bellen/overleggen/af|stemmen}
informele + kanalen
ingangen + {hebben}
krijt + {staan}
langs de neus weg
langs mijn neus
lunchen met
nullen-zes
off the record
onder de tafel = 0.5
onder tafel = 0.5
onder vier ogen
onderhands
op de borrel
op de gang = 0.5
op de golfbaan
passen en meten
pendelen tussen
relaties + {onderhouden}
rond + {krijgen}
rondbellen
rondje + {bellen}
rotary = 0.5
sta je bij me in het krijt = 2
tussen de regels
tussen de soep en de patatten
tussen neus en lippen
uit beeld + {regelen}
van tafel naar tafel
van tevoren + {bellen/spreken}
via de achterdeur
via via
vier ogen
volgende keer + jij
voor de vergadering + {bellen/spreken/regelen} = 2
voor een volgende keer
vooraf + {bellen/spreken/af|stemmen}
vooroverleg
wandelgang* = 2
warm + {houden} + contact*
warme contacten
wisselgeld + achter
wrikken
zijn nummer + {hebben}
zijtafel*
{a:bilateraal} = 0.5
{a:geruisloos}
{a:informeel} = 0.5
{a:informeel} {n:circuit} = 2
{a:onderhands}
{beklinken}
{bezegelen}
{n:achterdeur}
{n:achterkamertje} = 2
{n:achterkamer} = 2
{n:belletje} + {plegen/doen}
{n:belronde}
{n:biertje} + {regelen}
{n:bilateraaltje}
{n:borrel} = 0.5
{n:borrel} + {regelen}
{n:businessclub}
{n:buurgemeente} + {ruilen/delen}
{n:circuit} = 0.5
{n:dossier} + {ruilen} = 2
{n:een-tweetje}
{n:etentje} = 0.5
{n:golfbaan}
{n:handdruk} + {bezegelen}
{n:handslag}
{n:ingang} + {hebben/vinden/zoeken}
{n:kanaal} + informeel
{n:koffieautomaat}
{n:kruispunt} + belangen
{n:kruiwagen} = 0.5
{n:lunch} + {n:deal}
{n:netwerkborrel}
{n:netwerk} = 0.5
{n:netwerk} + {aan|spreken}
{n:netwerk} + {gebruiken/aan|spreken/in|zetten/onderhouden}
{n:nieuwjaarsreceptie}
{n:onderhandelingstafel} = 2
{n:pint} + {regelen}
{n:receptie} + {af|spreken/regelen/netwerken}
{n:regiotafel}
{n:relatiebeheer}
{n:relatie} + {onderhouden}
{n:serviceclub}
{n:skybox} = 0.5
{n:visitekaartje} = 0.5
{n:voorbespreking}
{n:voorgesprek}
{n:vooroverleg}
{n:wandelgang} = 2
{n:wijntje} = 0.5
{n:zijdeur}
{n:zijtafel}
{pendelen}
{rond|bellen}
{rond|krijgen}
{schuiven} + met
{schuiven} + punten
{terug|doen}
{terug|verdienen} = 0.5
{uit|eten} + {n:partner}
{voor|bespreken}
{wrikken}
één voor één + {bellen/spreken}

[own] politiek
aan mijn kant + {krijgen} = 2
aan onze kant + {krijgen} = 2
achterban
alles is onderhandelbaar = 2
als jij .. dan ik
als jullie .. dan wij
bestuurder + {krijgen} + wat
beter een half ei
buit + binnen
coalitie + oppositie
coalitieakkoord
college + {bedienen} = 2
de een + de ander + {krijgen} = 2
de een .. de ander = 0.5
de een krijgt
de eer {gunnen}
de ene dienst
de ene hand + de andere = 2
de ene hand wast = 2
de helft + {krijgen}
de kaarten liggen
de kunst van het haalbare = 2
de pil {vergulden}
de wethouder .. nodig heeft
dienst + waard = 2
doekje voor het bloeden
door een zure appel
een beetje gelijk
een half ei
een spiering uit
een succesje
een voet tussen
eieren voor ons geld
eieren voor zijn geld
elk wat wils = 2
geen haalbare kaart
gevoeligheden + {kennen}
haalbaarheid + politiek
haalbare kaart
hand wast
handigheid
handigheidje
het haalbare
het onderste uit de kan
het podium {gunnen} = 0.5
hoog + {in|zetten}
hoog {in|zetten}
ieder + {krijgen} + iets
ieder wat
iedereen een beetje
iedereen iets + {krijgen}
iedereen wat + {krijgen}
ik krijg .. jij krijgt
jij .. parkeren .. ik
jij dit .. ik dat
jullie steunen
kaarten + {liggen} = 0.5
laag {in|zetten}
laten scoren
leven en laten leven = 2
leven en {laten} leven = 2
lintje + {door|knippen}
mee naar huis
mee thuiskomen
na de verkiezingen = 0.5
naar mijn kant
niet het onderste
niet voor de verkiezingen
op hun wenken = 2
op maat + bestuurder
op zijn tijd + {geven}
op zijn wenken = 2
openingsbod
oppositie
politiek gevoelig*
politiek haalbaar
politiek handig
politieke handigheid
politieke kleur
politieke winst
punten + {scoren}
spiering + kabeljauw = 2
spierinkje
steun + {krijgen} + ruil = 2
steunen jullie
stokpaardje + {kennen/geven/gunnen} = 2
te verkopen = 0.5
twee heren {dienen}
twee vliegen
twee vliegen in één klap
uit de wind + {houden} = 2
uit de wind .. {houden} = 2
van twee walletjes
veer + {gunnen}
verkiezingstijd = 0.5
voor de bühne
voor de verkiezingen = 0.5
voor elk wat wils = 2
voor lief + {nemen} = 0.5
waar het gevoelig
waar hun pijn
wat de directeur wil
wat de raad wil
wat de wethouder wil
wat er op tafel = 0.5
wat haalbaar is
wat het bestuur wil
wat hij nodig
wenken + {bedienen} = 2
worst + {houden}
zij de .. wij de
zij hun .. wij ons
zij krijgen .. wij krijgen
{a:bespreekbaar} + prijs
{a:handig} = 0.5
{a:onderhandelbaar}
{a:politiek} {a:haalbaar}
{a:politiek} {n:handigheid}
{aan|voelen} + politiek
{bedienen}
{binnen|halen}
{binnen|slepen}
{laten} + {scoren}
{n:achterban}
{n:achterban} + {thuis|komen} = 2
{n:achterban} + {verkopen} = 2
{n:amendement} + {ruilen/regelen}
{n:bestuurder} + {bedienen} = 2
{n:bestuursakkoord}
{n:bestuurslid} + {bellen/polsen/masseren}
{n:bestuur} + {bedienen} = 2
{n:bodem} + onderhandel*
{n:bod} + {doen}
{n:breekpunt}
{n:buit}
{n:coalitieakkoord}
{n:coalitieoverleg}
{n:coalitiepartij}
{n:coalitiepartner}
{n:directeur} + {polsen/masseren} = 2
{n:directie} + {bedienen} = 2
{n:douceurtje}
{n:eer} + {gunnen}
{n:fractievoorzitter}
{n:fractievoorzitter} + {bellen/polsen/spreken/masseren}
{n:fractie} = 0.5
{n:fractie} + {bellen/polsen/spreken/masseren}
{n:gevoeligheid}
{n:gevoeligheid} + {kennen/weten}
{n:griffier} + {bellen}
{n:inzet} + {onderhandelen} = 2
{n:kabinetschef}
{n:kabinetsmedewerker}
{n:kabinet} + {bellen}
{n:kiezer} + {verkopen}
{n:lintje} + {knippen}
{n:lokkertje}
{n:minister} + {scoren}
{n:motie} + {n:ruil} = 2
{n:motie} + {regelen/af|kopen/ruilen}
{n:motie} + {voor|zijn}
{n:oppositie} + {bellen}
{n:oppositie} + {geven/gunnen}
{n:pijnpunt}
{n:pil} + {vergulden}
{n:pluim} + {gunnen}
{n:prijskaartje} = 0.5
{n:puntje} + {gunnen} = 2
{n:punt} + {binnen|halen}
{n:punt} + {scoren}
{n:raadslid} + {bedienen} = 2
{n:raadslid} + {bellen/polsen/masseren}
{n:raad} + {bedienen} = 2
{n:randvoorwaarde} + {onderhandelen}
{n:schepen} + {bellen/polsen/masseren}
{n:spiering}
{n:stem} + {ruilen} = 2
{n:steun} + {ruilen} = 2
{n:steun} + {zoeken/regelen/verzamelen/kopen}
{n:stokpaardje}
{n:succesje}
{n:succesje} + {gunnen/geven} = 2
{n:tegenbod} = 2
{n:trofee} + {gunnen} = 2
{n:verkiezing} + {wachten/timen}
{n:verkoopverhaal} + achterban
{n:voet} + deur + {krijgen}
{n:walletje} = 0.5
{n:wethouder} + wind + {houden} = 2
{n:wethouder} + {bedienen} = 2
{n:wethouder} + {polsen/masseren} = 2
{n:wethouder} + {scoren} = 2
{n:winstpunt}
{n:winst} + {gunnen} = 2
{n:worst} + {voor|houden}
{n:zoethoudertje}
{n:zoethouder}
{scoren} = 0.5
{slikken} = 0.5
{slikken} + voor
{tillen} + over + verkiezingen
{vergulden}
{verkopen} + achterban = 2
{voelen} + waar + ruimte
