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
aas in de mouw = 2
achter de hand = 2
achter de hand + {houden}
achterom + {regelen}
achterpoortje*
afgekaart
akkoordje = 2
al mijn kruit = 2
allebei + {in|leveren}
allebei een beetje + zin
allebei iets + {krijgen}
allebei wat + {in|leveren} = 2
alsof het zijn idee = 2
bakzeil + {halen} = 2
bal + {rond|spelen}
balletje op {gooien}
beetje geven beetje nemen = 2
beide kanten + {toe|geven}
biljart + band
binnenbocht + {nemen}
bluffen
daar staat iets tegenover = 2
daarvoor + in ruil
dat het zijn eigen idee is = 2
de geit en de kool = 2
de gulden middenweg = 2
de juiste kaart
de kerk in het midden = 2
de kool en de geit = 2
de slag + de oorlog
de slag verliezen
deal is deal
dealen + met
dealen en wheelen = 2
denken dat het zijn idee = 2
dit voor dat = 2
drie zetten vooruit = 2
een aas + mouw
een ander laten winnen
een beetje geven = 2
een beetje van dit
een dealtje = 2
een goede deal = 2
een handeltje
een kaart in
een kwestie van geven
een kwestie van geven en nemen = 2
een paar zetten vooruit = 2
een ruiltje = 2
een stapje terug om
een veer + {gunnen}
een veer + {laten} = 2
een veertje laten = 2
een visje + {uit|gooien}
een zet vooruit
een-twee
eerste bod = 2
eindbod
ervoor terug
gambiet
geef ik + krijg ik = 2
gentleman's agreement = 2
gentlemen's agreement = 2
gevechten + {kiezen} = 2
geven + terug + {krijgen}
geven en nemen = 2
gulden middenweg = 2
gunfactor
gymzaal + {ruilen}
halverwege + {ontmoeten/vinden/komen}
handjeklap = 2
het op een akkoordje = 2
het spel + {doorzien} = 2
het spel + {door|hebben} = 2
het spel + {lezen} = 2
het spel {spelen}
het veld + {lezen} = 2
hoger inzetten = 2
hoog inzetten = 2
ieder wat + {in|leveren}
iets achter de hand = 2
iets gunnen
iets tegenover
iets tegenover + {stellen} = 2
iets terug + {krijgen} = 2
iets terug + {verwachten}
iets terug + {vragen} = 2
iets terug + {willen}
iets voor iets
iets weggeven
ijzers in het vuur = 2
ik iets jij iets
in der minne
in het midden + {vinden/uit|komen/ontmoeten/treffen}
in ruil
in ruil + {geven} = 2
in ruil + {krijgen} = 2
in ruil + {vragen} = 2
in ruil voor = 2
je gevechten + {kiezen} = 2
jij iets ik iets = 2
jij wat ik wat = 2
joker = 0.5
kaart achter de hand = 2
kaart* .. borst = 2
kaarten + {schudden}
kaarten in de hand = 2
kaarten tegen de borst = 2
kerk + midden + {houden/laten}
kerstdienst + {ruilen} = 2
kies je strijd = 2
koehandel = 2
korte lijntjes
krachtenveld
krachtenveldanalyse
krediet + {in|zetten}
krediet + {op|bouwen}
kruit + droog + {houden} = 2
kruit + {bewaren}
kruit + {verschieten} = 2
kruit droog = 2
laag beginnen
laatste bod = 2
langs achter
langs de achterkant
langs een omweg = 0.5
laten rijpen
laten winnen = 2
lekkermakertje*
lijntjes
lijntjes + {leggen}
lijntjes hebben = 2
lijntjes uitgooien
loven en bieden = 2
machtsspel
meer ijzers = 2
meerdere pijlen op
met een omweg
middenweg
mijn kruit = 2
minnelijk*
minnelijke schikking = 2
monopoly
niet al mijn kaarten = 2
niet al mijn kruit = 2
niet elke slag
niet elke strijd
nog iets schuldig
nog voor de vergadering = 2
om de band
onderling + {af|spreken} = 0.5
onderling + {regelen}
onderling + {schikken} = 2
onderling + {verdelen} = 2
ook wat gunnen
op meerdere paarden = 2
op twee paarden = 2
oud en nieuw + {ruilen}
over de band = 2
over de band + {spelen} = 2
paarden + {wedden}
package deal = 2
packagedeal = 2
pakketdeal = 2
pakketje + {maken/sluiten}
pasmunt
pasmuntje
pick your battles = 2
pijlen + koker
pionnen
plooibaar
plooien + glad + {strijken}
plooien gladstrijken = 2
pluim + {gunnen}
pokerface
pokergezicht
poldermodel
politiek spel
politiek spelletje = 2
politieke spel
postjes
proefballonnetje*
quid pro quo = 2
rijp + {maken} + geesten
ruilen met
ruilhandel = 2
ruilmiddel
schaakbord
schaakspel
simultaanschaak* = 2
slag + verliezen + oorlog
slagen + {tellen} + kaart
snoep + {geven}
spel + slim
spel + {lezen}
spel + {mee|spelen} = 2
spel + {spelen}
spel + {verdelen}
spelers + veld + {kennen} = 2
spelregels + {kennen}
staat tegenover
stakeholderanalyse
stakeholdermap*
stratego
strijd + {kiezen} = 2
te hoog inzetten
tegemoet + {komen}
tegenover + {staan} + {n:gunst}
tegenprestatie = 2
tegenzet
tegoed + {houden/hebben} + {n:gunst}
terug + {krijgen} + voor
terug + {vragen} + voor
tikkie terug
toegevingen + {doen} = 2
tot een schikking
tot een vergelijk = 2
touw + {vieren}
touwtje + {vieren}
touwtjes + {trekken}
troef* + {houden} + achter
troeven + {houden}
twee ijzers
twee stappen vooruit = 0.5
twee zetten vooruit = 2
uitwisselbaar
van tevoren + afgekaart
van tevoren + {regelen}
van twee kanten + {geven}
veldslagen + {kiezen}
via de band = 2
via de band + {spelen}
vijf zetten vooruit = 2
visje uitgooien = 2
voor de stemming + {bellen}
voor de vergadering
voor de vergadering begint
voor wat .. hoort wat
voor wat hoort wat = 2
vooraf + {af|kaarten}
vooraf + {polsen}
vooraf + {regelen}
voorgebakken
voorgekookt
wat hoort wat = 2
wat krijg ik
wat krijgen zij
wat staat daartegenover = 2
wat terug + {krijgen}
wat terug + {vragen}
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
wortel en stok = 0.5
zet + vooruit
zetten vooruit
zetten vooruit + {denken} = 2
zijn eigen idee + denken
zoet bij het zuur
zoet en zuur = 2
zuur + zoet
{*n:lobby}
{*n:onderhandeling}
{a:plooibaar}
{achter|houden} = 0.5
{af|dingen}
{af|kaarten}
{af|kaarten} + vooraf = 2
{af|kloppen}
{af|kopen}
{af|tasten}
{arrangeren}
{arrangeren} + iets
{balanceren} + belangen
{bedisselen}
{bekokstoven} = 2
{bieden} + {loven}
{bij|draaien}
{bij|leggen}
{biljarten}
{bluffen} = 2
{bridgen}
{dealen} = 0.5
{fiksen}
{foefelen}
{geven} + {krijgen} + terug
{geven} + {nemen} = 2
{geven} en {nemen} = 2
{glad|strijken}
{glad|trekken}
{gunnen} = 0.5
{gunnen} + elkaar
{gunnen} + iets
{gunnen} + succesje
{heronderhandelen}
{in|fluisteren}
{in|fluisteren} + {n:idee}
{in|kopen} + {n:steun}
{in|leveren} + iets
{in|schikken}
{in|schikken} + ieder
{in|steken} + {n:idee}
{kaarten} + {spelen}
{klaverjassen} = 0.5
{koehandelen} = 2
{konkelen} = 0.5
{konkelfoezen}
{krijgen} + voor terug
{laten} + denken + eigen idee = 2
{laten} + winnen
{laveren}
{lenen} + {krijgen} + terug
{lenen} + {terug|lenen}
{lijmen} = 0.5
{lijmen} + {n:partij}
{lobbyen} = 2
{manoeuvreren}
{marchanderen} = 2
{masseren}
{masseren} + {n:bestuur}
{masseren} + {n:collega}
{masseren} + {n:directeur}
{masseren} + {n:wethouder} = 2
{matsen}
{n:aas} + {houden}
{n:achterpoortje}
{n:afspraakje} + onderling
{n:akkoord} + {bereiken}
{n:akkoord} + {sluiten/smeden}
{n:balletje} + {op|gooien}
{n:bal} + {breed|leggen}
{n:bal} + {kaatsen}
{n:bal} + {neer|leggen} + bij
{n:bal} + {terug|leggen}
{n:been} + {toe|werpen}
{n:biljarter}
{n:binnenbocht}
{n:bluffer}
{n:bluf}
{n:bod} = 0.5
{n:bod} + {n:tegenbod}
{n:bot} + {geven}
{n:brokje} + {toe|gooien}
{n:budget} + {ruilen} = 2
{n:busje} + {ruilen}
{n:combinatie} + {maken} + spel
{n:compromis} = 2
{n:compromis} + {sluiten/zoeken/vinden}
{n:concessie} = 2
{n:concessie} + {doen}
{n:dambord}
{n:damsteen}
{n:dealer} = 0.5
{n:dealtje} = 2
{n:deal}
{n:deal} + rond = 2
{n:deal} + tafel
{n:deal} + {beklinken} = 2
{n:deal} + {bouwen}
{n:deal} + {n:buurman}
{n:deal} + {rond|krijgen} = 2
{n:dienst} + {ruilen} = 2
{n:eindbod}
{n:eis} + {in|leveren}
{n:eis} + {in|zetten}
{n:eis} + {laten} + vallen
{n:eis} + {ruilen}
{n:ei} + {n:mandje}
{n:geest} + rijp = 2
{n:geest} + {masseren} = 2
{n:gunst}
{n:gunst} + {vragen/verlenen/bewijzen}
{n:handeltje} = 2
{n:idee} + van hem + {laten} + lijken = 2
{n:ijzer} + vuur
{n:joker} + {bewaren}
{n:joker} + {in|zetten} = 2
{n:kaarter}
{n:kaart} + borst + {houden} = 2
{n:kaart} + mouw = 2
{n:kaart} + {hebben} + hand
{n:kaart} + {lezen} + {n:tafel}
{n:kaart} + {schudden}
{n:kaart} + {uit|spelen}
{n:kanaaltje}
{n:kerst} + {ruilen}
{n:kluif}
{n:kluif} + {geven}
{n:kraan} + {ruilen/lenen}
{n:krachtenanalyse}
{n:krachtenveld}
{n:lekkernij}
{n:lijmpoging}
{n:lijntje} + kort
{n:lijntje} + {hebben} + {n:wethouder}
{n:lijntje} + {leggen/uit|gooien/hebben}
{n:lijntje} + {warm|houden}
{n:lijn} + {uit|zetten}
{n:lijn} + {vieren}
{n:lobbyist}
{n:lobby} = 2
{n:lokaal} + {ruilen}
{n:lokaas}
{n:loper} + {n:toren}
{n:materiaal} + {ruilen}
{n:middenweg}
{n:onderhandeling} = 2
{n:pijl} + {n:boog}
{n:pionnetje}
{n:pion}
{n:pion} + {offeren} = 2
{n:pion} + {op|offeren}
{n:pion} + {verschuiven/zetten/schuiven}
{n:plooi} + {glad|strijken} = 2
{n:pokertafel}
{n:poortje}
{n:portefeuille} + {ruilen}
{n:portefeuille} + {verdelen} = 2
{n:postje}
{n:postje} + {verdelen} = 2
{n:post} + {verdelen}
{n:proefballon} + {op|laten}
{n:puntje} + {weg|geven} = 2
{n:punt} + {laten} + vallen
{n:punt} + {weg|geven} = 2
{n:rochade}
{n:rooster} + {ruilen} = 2
{n:ruilhandeltje} = 2
{n:ruilmarkt}
{n:ruiltje} = 2
{n:ruil}
{n:ruzie} + {bij|leggen}
{n:schaakbord}
{n:schaakstuk}
{n:schaakzet}
{n:schikking}
{n:slag} + {laten} + lopen
{n:sluiproute}
{n:sluipweggetje}
{n:sluipweg}
{n:smeergeld}
{n:snoepje} + {geven}
{n:speelveld}
{n:speler} + {kennen}
{n:speler} + {ruilen}
{n:spelletje} + {mee|spelen}
{n:spelletje} + {spelen}
{n:spel} + {begrijpen}
{n:spel} + {beheersen}
{n:spel} + {snappen}
{n:stakeholderanalyse}
{n:steekspel}
{n:stratego}
{n:strijd} + {kiezen}
{n:stuk} + {n:bord} + {zetten}
{n:tegenprestatie} = 2
{n:tegenzet}
{n:tegoed} + {innen}
{n:teugel} + {vieren} = 0.5
{n:toegeving}
{n:trainingsveld} + {ruilen}
{n:troefkaart} = 2
{n:troef}
{n:troef} + {uit|spelen} = 2
{n:uitruiltje} = 2
{n:uurtje} + {ruilen}
{n:veertje} + {laten}
{n:veer} + {laten} = 2
{n:vergelijk} + {treffen/vinden/komen}
{n:visje} + {uit|gooien} = 2
{n:vis} + {n:aas}
{n:voorkookronde} = 2
{n:wederdienst} = 2
{n:weekend} + {ruilen}
{n:wisselgeld} + {houden}
{n:wortel} + {voor|houden} = 2
{n:zetel} + {verdelen}
{n:zet} + vooruit + {denken}
{n:zet} + {doen}
{n:zijingang}
{n:zijpad}
{n:zoet} + {n:zuur} = 2
{om|kopen} = 0.5
{onderhandelen} = 2
{onderhandelen} + prijs
{overspelen} + hand = 2
{paaien}
{paaien} + {n:raadslid}
{peilen} = 0.5
{pingelen}
{plooien} + {schikken} = 2
{pokeren}
{polderen}
{polsen}
{regelen} + achteraf
{regelen} + iets
{regelen} + onderling
{rijpen} + {laten}
{ritselen} = 2
{ruilen} = 0.5
{ruilen} + tegen
{ruilen} + {n:collega}
{ruilen} + {n:dag}
{ruilen} + {n:dienst}
{ruilen} + {n:lokaal}
{ruilen} + {n:plaats}
{ruilen} + {n:uur}
{schaken}
{schikken} = 0.5
{schipperen}
{schipperen} + tussen = 2
{sjacheren} = 2
{sjoemelen}
{sluiten} + {n:deal} = 2
{sonderen}
{spelen} + politiek
{sussen}
{tegemoet|komen}
{tegenover|stellen}
{toe|geven} + beetje
{toe|geven} + punt
{uit|onderhandelen} = 2
{uit|polderen}
{uit|spelen}
{verdelen} = 0.5
{verdelen} + {n:werk} + handig
{versieren} + iets
{verzoenen} = 0.5
{verzoenen} + {n:partij}
{voor|bakken}
{voor|koken}
{voor|masseren}
{wedden} + {n:paard}
{weg|geven} + {krijgen}
{wheelen}

[own] rollen
aan de zijlijn + {regelen}
achter + schermen = 2
achter de coulissen
achter de schermen = 2
alle belangen + tafel = 2
alle partijen
allebei + {winnen}
alleen maar winnaars = 2
baat + {hebben} + bij
bad cop
balans + {n:belang} = 2
balans tussen belangen = 2
belangen + kaart = 2
belangen afwegen = 2
belangen in kaart = 2
belangen wegen = 2
belangenmakelaar = 2
bestuurlijk sensitief = 2
bestuurlijke sensitiviteit = 2
bij meerderheid
bij wie ik moet zijn = 2
bij wie je moet zijn = 2
boeman + {spelen}
botsende belangen = 2
buit + {verdelen} = 2
compromisbereid = 2
de belangen = 0.5
de belangen + {kennen} = 2
de goede mensen + {kennen}
de helft van de helft
de juiste mensen = 0.5
de juiste mensen + {kennen} = 2
de juiste persoon + {bellen}
de meerderheid = 0.5
de pijn {verdelen}
democratisch + {beslissen}
diplomatie
door een deur kunnen
door één deur
een gouden brug
eerlijk + {verdelen} = 0.5
eerlijk delen
eervolle aftocht = 2
elkaar halverwege = 2
elkaar in het midden = 2
eminence grise
er .. uit {halen} = 0.5
er baat bij = 2
er voor hem in = 2
er voor jou in = 2
er voor mij in
ergens in het midden = 2
eruit {halen} + iedereen
evenwicht + {bewaren} + tussen = 2
evenwicht + {n:partij}
evenwicht + {zoeken} + tussen
evenwicht tussen de = 0.5
evenwichtskunst*
evenwichtsoefening
fifty fifty = 2
fifty-fifty = 2
fiftyfifty = 2
fingerspitzengefuhl
fingerspitzengefühl
geen gezichtsverlies
geen verliezers
geen winnaars
gezicht + {redden}
gezicht + {verliezen}
gezichtsverlies
gezichtsverlies + {lijden}
goede agent
good cop
gouden brug = 2
grijze eminentie
half om half
halve politicus
halverwege = 0.5
hamer en aanbeeld
hand opsteken
handen omhoog + {stemmen}
ieder het zijne
ieder zijn belang = 2
ieder zijn deel
ieder zijn stuk
ieder zijn zin
iedereen + {winnen} = 0.5
iedereen blij
iedereen blij + naar huis = 2
iedereen te vriend = 2
iedereen tevreden
iedereen tevreden + {houden}
iedereen tevreden naar huis = 2
iedereen zijn belang = 2
iedereen zijn deel
iedereen zijn zin = 0.5
ieders belang + {kennen} = 2
iemand die iemand kent = 2
iemand kennen die = 2
iets mee naar huis = 2
iets te verliezen
iets te winnen
ik ken iemand
ik ken iemand die = 2
in de coulissen
in het midden = 0.5
ken ik wel iemand
klippen + {om|zeilen} = 2
klippen omzeilen
koek + {verdelen} = 2
koorddansen
koppen tellen = 2
koppen {tellen}
lasten + {verdelen}
lusten en lasten
machiavelli
makelen en schakelen = 2
meerderheid + {beslissen}
meerderheid + {zoeken} = 2
meerderheid beslist = 2
meeste stemmen gelden = 2
met iedereen door één deur = 2
met iets naar huis = 2
met iets thuis + {komen} = 2
met lege handen = 2
midden + {vinden}
mijn mannetjes
neuzen tellen = 2
neuzen {tellen}
niemand + verliezer
niemand gezichtsverlies = 2
niemand met lege handen = 2
niet met lege handen = 2
olie tussen
op eieren + {lopen} = 0.5
op eieren lopen
op het koord
op uit is
oude vos
overal een voet = 2
overal iemand kennen = 2
overal mijn mannetjes
overal wel iemand
partijen + bij elkaar + {brengen}
pendeldiplomatie = 2
pijn + {verdelen}
politiek dier
politiek gevoel
politiek sensitief = 2
politiek slim
politiek-bestuurlijk sensitief = 2
politieke antenne = 2
politieke sensitiviteit = 2
rollen + {verdelen}
samsam
samsam + {doen}
slap koord
slappe koord = 2
slimme vos = 2
sluwe vos
snappen wat ze willen
spelverdeler* = 2
stemmen {tellen}
stille diplomatie = 2
strategisch + {denken}
strategisch spelen
taken + {verdelen}
te vriend + {houden} = 2
te winnen + te verliezen
te winnen en te verliezen = 2
tegengestelde belangen = 2
touwtjestrekker*
tussen .. partijen in = 0.5
tussen de klippen = 2
tussen de partijen = 2
tussen de partijen in = 2
tussen hamer en aambeeld = 2
tussen kampen
tussen partijen
tussen schip en wal
tussen twee kampen = 2
tussen twee partijen = 2
tussen twee stoelen
tussen twee vuren
tussenweg
twee winnaars = 2
van wie welk belang
verschillende belangen = 2
voet tussen de deur = 2
waar ieder op uit is = 2
waar iemand op uit = 2
waar ze op uit zijn = 2
wat er voor hen in zit = 2
wat ieder wil
wat iedereen wil + {halen}
wat iemand te verliezen = 2
wat iemand te winnen = 2
wat levert het hun op = 2
wat levert het op = 0.5
wat te winnen
wat zit er voor hen in = 2
wat zit er voor mij in = 2
weet wat de ander wil
welk belang = 2
welke belangen = 2
weten bij wie je = 2
weten wat de ander wil = 2
weten wat ieder wil = 2
weten wat iedereen wil = 2
weten wie ik moet bellen = 2
weten wie je moet bellen = 2
what's in it for = 2
wie er baat bij = 2
wie er belang bij = 2
wie er wint
wie ik moet bellen = 2
wie je moet hebben = 2
wie met wie
wie waar .. zit
wie waarover gaat = 2
wie wat belangrijk vindt = 2
wie wat nodig
wie wat te verliezen = 2
wie wat te winnen = 2
wie wat te zeggen heeft
wie wat wil
wie welk belang = 2
wiens belang = 2
win win = 2
zetels {tellen}
zijn gezicht {redden}
zonder gezichtsverlies = 2
{*n:diplomaat}
{*n:diplomatie}
{*n:makelaar}
{*n:onderhandelaar} = 2
{a:bedreven}
{a:behendig}
{a:berekend}
{a:berekenend}
{a:bestuurlijk} {a:sensitief} = 2
{a:commercieel} = 0.5
{a:compromisbereid} = 2
{a:democratisch} = 0.5
{a:diplomatiek}
{a:doortrapt}
{a:gehaaid}
{a:geslepen} = 2
{a:gewiekst}
{a:gladgestreken}
{a:glad}
{a:handig} + {spelen}
{a:inschikkelijk} = 2
{a:leep}
{a:listig}
{a:machiavellistisch}
{a:meegaand}
{a:omgevingsbewust}
{a:omgevingsgevoelig}
{a:omgevingssensitief}
{a:opportunistisch}
{a:politiek} {a:bewust} = 0.5
{a:politiek} {a:gevoelig}
{a:politiek} {a:handig}
{a:politiek} {a:sensitief} = 2
{a:politiek} {a:slim}
{a:pragmatisch}
{a:rekkelijk}
{a:schrander}
{a:slim} = 0.5
{a:slim} + {regelen}
{a:slim} + {spelen}
{a:slim} + {timen}
{a:sluw}
{a:soepel} = 0.5
{a:strategisch} = 0.5
{a:strategisch} + {denken}
{a:tactisch}
{a:tactvol}
{a:toegeeflijk}
{a:uitgekiend}
{a:uitgekookt}
{a:uitgeslapen}
{a:voorzichtig} = 0.5
{a:wendbaar} + politiek
{a:win-win}
{a:zakelijk} = 0.5
{aan|voelen} + {n:belang}
{balanceren} + tussen
{bemiddelen}
{bemiddelen} + tussen
{botsen} + {n:belang} = 2
{jongleren} = 0.5
{jongleren} + {n:belang} = 2
{koorddansen}
{koppelen} + {n:partij} = 2
{laveren} + klippen = 2
{laveren} + tussen = 2
{makelen}
{n:accountmanager} = 0.5
{n:acrobaat}
{n:aftocht}
{n:allié}
{n:antenne} + politiek
{n:arbiter} = 0.5
{n:belangenafweger}
{n:belangenbehartiger}
{n:belangenverdeler}
{n:belang} + tafel = 2
{n:belang} + {begrijpen} = 2
{n:belang} + {combineren} = 2
{n:belang} + {dienen}
{n:belang} + {doorgronden}
{n:belang} + {in|schatten}
{n:belang} + {matchen}
{n:belang} + {snappen} = 2
{n:belang} + {uit|ruilen} = 2
{n:belang} + {verbinden}
{n:belang} + {verdelen}
{n:belang} + {vertegenwoordigen}
{n:belang} + {verzoenen} = 2
{n:belang} + {wegen} = 2
{n:belang} + {zien}
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
{n:ei} + {lopen}
{n:evenwichtskunstenaar}
{n:evenwichtsoefening}
{n:fixer}
{n:fluisteraar}
{n:foefelaar}
{n:formateur}
{n:gezichtsverlies}
{n:gladjakker}
{n:gladjanus}
{n:haaibaai}
{n:handelaar}
{n:huwelijksmakelaar}
{n:influisteraar} = 2
{n:informateur}
{n:intrigant}
{n:jongleur} = 0.5
{n:kameleon}
{n:kamp} + {n:vriend}
{n:kingmaker} = 2
{n:klip} + {varen}
{n:koehandelaar}
{n:koek} + {verdelen} = 2
{n:koningsmaker}
{n:konkelaar}
{n:koorddanser}
{n:koppelaarster}
{n:koppelaar} = 2
{n:koppelbaas}
{n:kop} + {tellen}
{n:kruimel} + {gunnen}
{n:liaison} = 0.5
{n:lijmer}
{n:lobbyer}
{n:lobbywerk}
{n:loodgieter} = 0.5
{n:loods} = 0.5
{n:machiavellist}
{n:machtsdenker}
{n:machtsmakelaar} = 2
{n:machtspoliticus}
{n:makelaar} = 0.5
{n:makelaar} + belangen = 2
{n:mannetje} + {kennen}
{n:marchandeerder}
{n:marionet}
{n:marktkoopman}
{n:marktkramer}
{n:marktmeester}
{n:medestander}
{n:meerderheid} + {smeden/zoeken/vinden/halen/regelen} = 2
{n:meerderheid} + {tellen} = 2
{n:middenman}
{n:middenvelder}
{n:netwerker}
{n:netwerktijger} = 2
{n:notaris} + {n:partij}
{n:onderhandelaar} = 2
{n:opportunist}
{n:paling} = 0.5
{n:paling} + glad
{n:pendelaar}
{n:pendelaar} + tussen
{n:plooier}
{n:pokeraar}
{n:pokerspeler}
{n:polderaar} = 2
{n:polderjongen}
{n:politicus} + kleine
{n:politicus} + zelf
{n:poppenkast}
{n:poppenmeester}
{n:poppenspeler}
{n:pragmaticus}
{n:punt} + taart
{n:regelaar}
{n:regelneef} = 0.5
{n:regeltante}
{n:regisseur} + schermen
{n:relatiebeheerder}
{n:relatiemanager} = 0.5
{n:ritselaar} = 2
{n:rolverdeling}
{n:rol} + {verdelen}
{n:schaduwspeler}
{n:schaker}
{n:scheidsman}
{n:scheidsrechter} + {n:partij}
{n:schikker}
{n:sensitiviteit}
{n:simultaanschaker}
{n:slimmerik}
{n:sluwerd}
{n:smeermiddel}
{n:smeerolie}
{n:souffleur}
{n:souffleur} + {n:wethouder}
{n:spelbepaler}
{n:spelbreker} = 0.5
{n:spelmaker}
{n:spelverdeler} = 2
{n:stemming} + {tellen}
{n:strateeg}
{n:strippentrekker}
{n:stroman}
{n:taart} + {verdelen} = 2
{n:tacticus}
{n:tactiek} = 0.5
{n:touwtjestrekker}
{n:tussenfiguur}
{n:tussenhandelaar}
{n:tussenman}
{n:tussenoplossing}
{n:tussenpersoon}
{n:tussenweg} = 2
{n:uitweg} + {bieden} = 0.5
{n:veilingmeester}
{n:verdeler}
{n:vergelijk}
{n:verzoener}
{n:voelhoorn}
{n:voelspriet}
{n:vos} = 0.5
{n:vos} + slim
{n:winnaar} + allebei
{n:wisselaar}
{n:wisselkantoor}
{n:wisselwachter}
{netwerken}
{om|zeilen} = 0.5
{snappen} + wat ieder
{souffleren}
{stemmen} + {n:meerderheid}
{tellen} + {n:stem}
{weten} + ander + {willen}
{weten} + wie + wil
éminence grise

[own] omgeving
aan de knoppen + {draaien/zitten}
aan touwtjes trekken = 2
aan welke knoppen = 2
aan welke touwtjes = 2
adresboekje
agenda's + {kennen} = 2
alle belangen
alle registers
alles is timing = 2
allianties
als de tijd rijp
altijd twee keer tegen = 2
andermans agenda = 2
andermans belang
belang bij
belangen + bij elkaar + {brengen} = 2
belangen + naast elkaar = 2
belangen + {verenigen/verzoenen} = 2
bij me in het krijt = 2
blok + {vormen}
bondgenoten = 2
bondgenoten + {maken} = 2
bondje + {sluiten} = 2
brussel + {n:lijntje}
cao-tafel*
coalitie + {maken}
coalitie + {n:buur}
coalitie + {smeden}
coalitie + {zoeken}
coalitie van de = 2
coalitie van welwillenden = 2
coalities = 2
coalition of the willing = 2
conciërge + te vriend = 2
concullega's
connecties
connecties + {hebben}
contacten + {aan|boren} = 2
contacten + {aan|spreken} = 2
contacten + {gebruiken} = 2
contacten warmhouden = 2
de ene dienst is de andere waard = 2
de geesten + {masseren} = 2
de geesten {rijpen} = 2
de juiste knoppen = 2
de juiste snaar = 2
de onderstroom
de tijd is rijp
de tijd rijp
de touwtjes + handen
de vijand van
de vork in de steel
de wind + {staan}
de wind waait
den haag + {n:lijntje}
deuren + open + {houden} = 0.5
dik adresboek = 2
draagvlak + {organiseren}
draagvlak + {regelen} = 2
draagvlak + {verzamelen}
druk + {zetten}
dubbele agenda = 2
dubbele agenda's = 2
een blok = 0.5
een bondje
een dienst bewijzen = 2
een goede dag + {vragen}
een gunst = 2
een kwestie van timing
een mouw aan
een vriendendienst = 2
een wederdienst
ego's
eigen agenda
elkaars agenda
elkaars belangen = 2
geesten rijp = 2
gevoelige snaar
goed humeur + {vragen}
goede bui
goede verstandhouding
goede verstandhouding + {houden}
goodwill = 2
goodwill + {kweken} = 2
goodwill + {op|bouwen} = 2
grondruil
gunsten = 2
hazen lopen = 2
het geschikte moment = 2
het goede moment
het gunstige moment = 2
het ijzer smeden = 2
het juiste moment = 0.5
het juiste ogenblik
het momentum
het slim + {spelen/aan|pakken}
hoe de hazen = 2
hoe de hazen lopen = 2
hoe de kaarten = 2
hoe de kaarten liggen = 2
hoe de lijnen lopen = 2
hoe de lijntjes lopen = 2
hoe de vork = 0.5
hoe de wind staat = 2
hoe de wind waait = 2
hoe het spel + {spelen} = 2
hoe het spel gespeeld = 2
hoe het spelletje = 2
hoek .. wind
honing + {smeren}
houdt wat van me tegoed
ieders belang = 2
ieders belangen = 2
iets tegoed = 2
ijzer + {smeden} = 2
ijzer .. heet
in de gunst = 2
in de week + {leggen}
in een goede bui
in het gevlij = 2
in het krijt staan = 2
in stelling + {brengen}
je komt elkaar altijd = 2
je komt elkaar tegen = 2
je staat bij mij
je vijanden + dichtbij
je vijanden dichterbij = 2
juiste moment + {wachten/kiezen/af|wachten}
kaarten geschud = 2
kansen + {pakken} = 0.5
kansen + {zien} = 0.5
kavelruil
knoppen + {drukken} = 2
koppelkans*
korte lijnen = 0.5
krachten + {bundelen} = 0.5
krachten in het veld
krachtenveld + {kennen} = 2
krachtenveld + {lezen} = 2
krachtsverhouding*
krediet + {hebben}
krediet + {sparen} = 2
krediet + {verzilveren} = 2
krediet opbouwen = 2
kruiwagens
kwestie van timing = 2
lange tenen
later nog nodig = 2
lijnen lopen = 0.5
lijntje in den haag = 2
lijntjes in brussel = 2
lijntjes kort
lijntjes lopen
macht + {zitten} + waar = 2
machtsbasis
machtsblok*
machtsverhouding*
me nog een = 0.5
me nog iets schuldig = 2
medestanders = 2
medestanders + {verzamelen} = 2
medestanders + {zoeken} = 2
meekoppel*
meeliften + op
meesurfen
meewaaien
met alle winden = 2
mij nog iets schuldig = 2
mijn moment + {kiezen} = 2
mijn momenten = 2
moment is rijp
momentum
mouw + {passen}
mouw aan {passen}
na het eten + {vragen}
na het reces
netwerk in stelling
niemand tegen de haren
nog iets van me te goed = 2
nog wat tegoed = 2
nooit deuren dicht
onder water = 0.5
ons kent ons = 2
ooit van pas
op de tenen + {staan/trappen} = 0.5
op goede voet = 2
op goede voet + {staan} = 2
op goede voet met iedereen = 2
op het goede moment = 0.5
op het juiste moment
op het juiste ogenblik = 2
op welke knoppen = 2
oude bekenden
oude jongens
over de streep + {trekken}
overal vrienden = 2
partner + {zoeken}
partners + {binden}
partners + {zoeken}
partnerschappen
partnership
potjes = 0.5
potjes + {vinden}
relatiebeheer
relatiegeschenk*
relaties + {smeren} = 2
relaties + {warm|houden} = 2
rijp + {maken}
samen + sterker = 0.5
secretaresse + te vriend = 2
slim + {combineren/koppelen}
slim + {in|zetten}
slim spelen
snaar + {raken} = 0.5
sociaal overleg + {geven}
spaarpot + {n:gunst}
sterker + samen + {onderhandelen}
steun + {kopen}
steun + {organiseren}
steun + {regelen} = 2
steun + {vergaren}
steun + {verzamelen} = 2
steun + {zoeken}
strategische partner* = 2
stroop
stroop + {smeren}
stroopsmeren
te goed + {hebben} = 0.5
te halen valt
te vriend
tegen de haren in
tegen elkaar + {weg|strepen} = 2
tegen elkaar .. uit
tegen elkaar wegstrepen = 2
tegenstander + vriend
tegoed + {hebben} = 2
tenen + {trappen} = 0.5
timen
timing
timing is alles = 2
touwtjes trekken = 2
twee keer tegen
uit welk potje = 2
uit welk vaatje
uit welke hoek = 2
uit welke hoek de wind = 2
van pas komen
verdeel en heers
verdeel-en-heers
verhoudingen + {goed|houden} = 2
verhoudingen + {kennen} = 2
verhoudingen + {snappen}
verhoudingen goed = 2
verstandhouding + {n:partij}
via connecties = 2
vijand + {n:vriend}
vijand* dicht* bij
voor de vakantie + {regelen} = 2
voor de zomer + {binnen|halen}
voor het reces
vriend en vijand
vrienden + {houden} + overal
vrienden + {maken} + overal
vrienden en vijanden = 2
vrienden in alle = 2
vriendjes
vriendjes + {maken}
vriendjespolitiek
waar .. belang bij
waar de macht ligt = 2
waar de macht zit = 2
waar de wind vandaan = 2
waar het geld zit = 2
wat heb jij nodig = 0.5
wat valt er te halen = 2
wat zit er .. in
werk met werk
werk met werk + {maken} = 2
what's in it
wie .. beslist
wie .. over gaat
wie .. touwtjes
wie betaalt bepaalt = 2
wie de knip
wie de knopen doorhakt
wie de macht
wie de touwtjes = 2
wie er .. over gaat
wie er aan de knoppen = 2
wie er aan de touwtjes
wie er echt
wie heeft .. belang
wie het geld heeft
wie wat heeft gedaan
wiens agenda = 2
wind in de zeilen
window of opportunity
windrichting
wisselende coalities = 2
wisselende meerderheden = 2
zit er voor .. in
zwarte boekje
{*n:alliantie} = 2
{*n:belang} = 0.5
{a:gedeeld} {n:belang}
{a:gemeenschappelijk} {n:belang}
{a:gezamenlijk} {n:belang}
{a:gunstig} + {n:moment} = 2
{a:opportuun}
{a:strategisch} {n:partner} = 2
{a:tegenstrijdig} {n:belang}
{a:verborgen} {n:agenda} = 2
{a:verborgen} {n:belang} = 2
{a:verschillend} {n:belang}
{a:wisselend} {n:coalitie} = 2
{aan|haken} + bij
{aan|knopen} + belang
{af|wachten} + {n:moment} = 2
{bedingen}
{bespelen}
{bespelen} + {n:bestuur} = 2
{bespelen} + {n:partij}
{bespelen} + {n:raad} = 2
{bespelen} + {n:veld} = 2
{bespelen} + {n:wethouder} = 2
{bewerken} + {n:wethouder}
{bundelen} + {n:kracht} = 0.5
{goed|houden} + {n:verhouding}
{in|spelen} + belang
{in|spelen} + belangen = 2
{koppelen} + belangen = 2
{koppelen} + {n:opgave}
{kweken} + goodwill = 2
{mee|koppelen}
{mee|liften}
{mee|waaien}
{n:aannemer} + {gunnen}
{n:aannemer} + {n:deal} = 2
{n:adresboekje}
{n:adresboek}
{n:afdeling} + {n:deal}
{n:afdeling} + {ruilen}
{n:agenda} + {doorgronden/doorzien/kennen/lezen} = 2
{n:alliantie} = 2
{n:alliantie} + {bouwen}
{n:alliantie} + {sluiten/smeden/vormen} = 2
{n:alliantie} + {zoeken}
{n:bed} + {ruilen} = 2
{n:belangenafweging}
{n:belangenspel} = 2
{n:belangentegenstelling} = 2
{n:belanghebbende} = 0.5
{n:belang} = 0.5
{n:belang} + {af|wegen}
{n:belang} + {wegen/af|wegen}
{n:boer} + {n:deal}
{n:boer} + {ruilen}
{n:bondgenootschap} = 2
{n:bondgenoot} + {kiezen}
{n:bondgenoot} + {zoeken/verzamelen/vinden} = 2
{n:bondje}
{n:bond} + {onderhandelen} = 2
{n:buurgemeente} + coalitie
{n:buurgemeente} + {bellen}
{n:buurgemeente} + {n:deal} = 2
{n:buurman} + {gunnen}
{n:buurman} + {ruilen}
{n:cao} + {ruilen}
{n:coalitie} = 2
{n:coalitie} + {aan|gaan} = 2
{n:coalitie} + {sluiten/aan|gaan/smeden/bouwen} = 2
{n:collega} + {n:deal} = 2
{n:collega} + {n:gunst}
{n:conciërge} + {n:vriend} = 2
{n:concullega}
{n:concurrent} + {gunnen}
{n:concurrent} + {n:bondgenoot}
{n:concurrent} + {n:deal} = 2
{n:concurrent} + {n:koffie}
{n:connectie}
{n:connectie} + {gebruiken}
{n:contact} + {warm|houden} = 2
{n:contract} + {onderhandelen} = 2
{n:convenant} = 0.5
{n:convenant} + {sluiten}
{n:corporatie} + {n:deal}
{n:corporatie} + {ruilen}
{n:deelbelang}
{n:dienstje}
{n:dienst} + {bewijzen} = 2
{n:dienst} + {terug|krijgen}
{n:draai} + {vinden} + belangen
{n:drukmiddel}
{n:druk} + {uit|oefenen}
{n:dynamiek} + {lezen}
{n:ego} + {strelen}
{n:eigenbelang}
{n:gelegenheidscoalitie} = 2
{n:gelegenheidsverbond} = 2
{n:gelegenheidsvriend}
{n:gevlij}
{n:groepsbelang}
{n:grond} + {ruilen} = 2
{n:gunst} + {staan}
{n:gunst} + {terug|vragen} = 2
{n:hefboom}
{n:herenakkoord}
{n:ijzer} + {smeden} + heet
{n:intentieovereenkomst}
{n:kaartenbak} + {n:contact}
{n:kans} + {koppelen}
{n:kans} + {ruiken}
{n:kavel} + {ruilen} = 2
{n:ketenpartner} = 0.5
{n:ketenpartner} + {n:deal}
{n:knop} + {draaien}
{n:koppelkans}
{n:korting} + {bedingen} = 2
{n:krediet} + {innen}
{n:kruiwagen} + {hebben} = 2
{n:leverancier} + korting
{n:leverancier} + {n:deal} = 2
{n:leverancier} + {onderhandelen} = 2
{n:leverancier} + {uit|spelen}
{n:machtsbasis}
{n:machtsfactor}
{n:machtsverhouding}
{n:macht} + {kennen/weten}
{n:medespeler}
{n:medestander} + {zoeken/verzamelen/vinden}
{n:meekoppelkans}
{n:meerwerk} + {ruilen} = 2
{n:meerwerk} + {weg|strepen}
{n:ministerie} + {bellen}
{n:ministerie} + {lobbyen}
{n:momentum} = 0.5
{n:momentum} + {pakken/grijpen/kiezen/wachten}
{n:moment} + rijp
{n:moment} + {af|wachten}
{n:moment} + {kiezen} = 0.5
{n:monsterverbond} = 2
{n:netwerk} + {benutten} = 2
{n:netwerk} + {regelen} = 2
{n:netwerk} + {smeren}
{n:notitieboekje} + {n:gunst}
{n:omgeving} + {bespelen}
{n:onderhandelingspositie} = 2
{n:onderhandelingsruimte} = 2
{n:onderstroom}
{n:ontwikkelaar} + {n:deal} = 2
{n:ontwikkelaar} + {onderhandelen} = 2
{n:overkant} + {bellen}
{n:overzijde}
{n:pact}
{n:pact} + {sluiten} = 2
{n:partnerschap}
{n:partnership}
{n:partner} + belang
{n:partner} + {gunnen}
{n:partner} + {kiezen}
{n:partner} + {vinden}
{n:positiespel}
{n:positie} + {versterken}
{n:potje} + {combineren}
{n:potje} + {kennen}
{n:projectontwikkelaar} + {onderhandelen}
{n:provincie} + {bellen}
{n:provincie} + {lobbyen} = 2
{n:reclamebord} + ruil
{n:register} + {bespelen}
{n:relatie} + {benutten}
{n:relatie} + {in|zetten} = 2
{n:relatie} + {smeren}
{n:rolodex}
{n:ruilobject}
{n:samenwerkingspartner} = 0.5
{n:samenwerkingsverband} = 0.5
{n:samenwerking} + {sluiten}
{n:school} + {n:deal}
{n:secretaresse} + {kennen} = 2
{n:secretaresse} + {n:bloem} = 2
{n:secretaresse} + {n:ingang}
{n:snaar} + {bespelen} = 2
{n:snijvlak} + belangen
{n:spaarpotje} + goodwill
{n:speeddial}
{n:sponsor} + ruil
{n:sponsor} + {bellen}
{n:sponsor} + {binnen|halen}
{n:sponsor} + {gunnen}
{n:sponsor} + {n:bord}
{n:stakeholder} = 0.5
{n:stakeholder} + {bespelen} = 2
{n:subsidie} + {binnen|halen}
{n:subsidie} + {koppelen}
{n:tegenpartij}
{n:tegenspeler}
{n:telefoonboek} + {n:contact}
{n:territorium}
{n:tijdstip} + {kiezen}
{n:timing}
{n:timing} + goed
{n:vakbond} + vooraf
{n:vakbond} + {bellen}
{n:vakbond} + {n:deal} = 2
{n:vakbond} + {onderhandelen} = 2
{n:verbond}
{n:verbond} + {sluiten} = 2
{n:verhoudingen} + {kennen}
{n:verhouding} + {kennen}
{n:verzekeraar} + {onderhandelen}
{n:vriendendienstje}
{n:vriendendienst}
{n:waterschap} + {bellen}
{n:waterschap} + {n:deal}
{n:wind} + {mee|hebben}
{n:wissel} + {om|zetten}
{n:wissel} + {trekken}
{n:zorgkantoor} + {onderhandelen}
{n:zorgverzekeraar} + {onderhandelen}
{onthouden} + wie wat
{onthouden} + {n:gunst} = 2
{positioneren} = 0.5
{ruiken} + kansen
{slijmen}
{strelen} = 0.5
{timen}
{uit|spelen} + tegen elkaar = 2
{verzilveren}
{vleien}
{voor|bewerken}
{voor|sorteren}
{warm|houden} = 2
{weg|strepen} + tegen = 2
één blok = 0.5

[own] buiten
's avonds + {bellen}
06-nummer*
aan de bar
aan de bar + {regelen} = 2
aan de onderhandelingstafel = 2
aan de toog = 0.5
aan de toog + {regelen} = 2
aan een half woord = 2
achter de agenda
achter de deur + {regelen}
achter gesloten deuren = 2
achterkamertje* = 2
agenda + ander + {kennen} = 2
agenda + {n:buurman}
agenda's = 0.5
al beklonken
al geregeld + voor
al rond + voor
alle fracties + {bellen} = 2
andermans agenda + {kennen} = 2
apart + {bellen/spreken}
apart + {nemen}
apart + {praten}
apart + {spreken} = 2
beklonken
belletje + {doen/plegen}
belletje + {regelen} = 2
belronde
belrondje*
besloten overleg = 2
bij de borrel = 2
bij de borrel + {regelen} = 2
bij de buurgemeente* + {bellen}
bij de koffie + {regelen} = 2
bij de koffieautomaat
bij de printer + {regelen} = 2
bij een goed glas = 2
bij het koffieapparaat
bilateraal = 0.5
bilateraaltje*
borrel + {n:deal} = 2
bos bloemen + {n:secretaresse} = 2
buiten beeld
buiten de vergadering
buiten de vergadering om
business club
businessclub
café + {n:deal}
contacten warm
de derde helft = 2
de gangen
de hand op {geven}
de volgende keer is
derde helft
deuren dicht + {regelen}
doos wijn
een appje = 0.5
een belletje
een belletje vooraf = 2
een blik + genoeg
een blik is genoeg = 2
een doos bonbons
een etentje = 0.5
een half woord genoeg = 2
een krat bier
een op een + {spreken} = 0.5
een pint + {pakken/drinken}
een rondje langs = 0.5
een telefoontje + {regelen} = 2
een telefoontje en = 2
een voor een + {bellen} = 2
een voor een + {spreken} = 2
een-tweetje
eentweetje
eerst + {bellen} + {n:voorzitter}
elkaar + blindelings + {vinden} = 2
elkaar + {bellen} = 0.5
elkaar + {vinden} = 0.5
elkaar blindelings = 2
elkaar iets gunnen = 2
elkaar iets toe + {schuiven} = 2
elkaar iets {gunnen} = 2
elkaar snel vinden = 2
elkaar uit de brand = 2
elkaar uit de brand + {helpen}
elkaar wat {gunnen} = 2
elkaar weten te vinden = 2
elkaar {matsen}
elkaars nummer
eretribune
even + {bellen} + vooraf
even + {bellen} + {regelen}
even apart
even bellen = 0.5
even terzijde
fles wijn
gang + {bij|praten}
gang + {regelen} = 2
geruchten + {kennen}
gesloten deuren = 2
glas wijn + {regelen} = 2
goed glas wijn = 2
half woord
hand + erop
hand erop
hand geven en klaar
handdruk + {n:parking}
handje erop = 2
heen en weer + {bellen/pendelen}
het informele circuit = 2
het oor van de wethouder = 2
hun agenda
ieder zijn agenda = 2
iedere partij + agenda = 2
ieders agenda + {kennen} = 2
iets terugdoen
ik hoor wat er speelt achter
in besloten kring = 2
in de auto + {bellen}
in de bestuurskamer = 2
in de couloirs = 2
in de gangen = 2
in de kantine + {regelen}
in de kleedkamer + {regelen}
in de lift = 0.5
in de lift + {regelen}
in de marge = 2
in de marge van = 2
in de rand van de vergadering
in de wandelgangen = 2
in het geniep
in het krijt
in het oor + {fluisteren} = 2
in iemands oor
in klein comité = 2
in kleine kring = 2
in petit comité = 2
in stilte + {regelen}
informatie + {ruilen} = 2
informatie + {uit|wisselen} + gunst
informeel + {regelen/bellen/overleggen/af|stemmen}
informele + kanalen
ingangen + {hebben}
kaartjes + {regelen}
klein comité = 2
koffie + {n:deal} = 2
koffie + {regelen} = 2
koffieautomaat + {regelen}
krat bier
krat bier + ruil = 2
kratje bier
krijt + {staan}
langs alle fracties = 2
langs de lijn + {regelen} = 2
langs de neus weg
langs het veld + {n:deal}
langs het veld + {regelen} = 2
langs mijn neus
lions club
lunchen met
met een handdruk
na afloop + {n:bier}
na afloop + {n:pint}
na de raad + {n:borrel} = 2
na de vergadering + {n:biertje} = 2
na de vergadering + {n:borrel}
na de vergadering + {n:pint} = 2
naast de juiste = 2
naast de juiste persoon = 2
naast de wethouder + {zitten} = 2
nazit
nieuwjaarsreceptie
nullen-zes
off the record
onder de tafel = 0.5
onder tafel = 0.5
onder vier ogen
onderhands
onderweg + {bellen}
oor van de baas
op de borrel
op de borrel + {regelen} = 2
op de gang = 0.5
op de gang + {praten}
op de gang + {regelen} = 2
op de gang + {spreken}
op de golfbaan
op de parkeerplaats
op de parking
op de parking + {praten}
op de trap + {regelen}
parkeerplaats + {praten}
parking + {regelen}
passen en meten
pendelen tussen
pot jam
receptie + {n:wethouder}
relaties + {onderhouden}
roddel*
rond + {krijgen}
rondbellen
rondje + {bellen}
rondje bellen = 2
rondje fracties = 2
rotary = 0.5
sta je bij me in het krijt = 2
taart + {n:gunst} = 2
tafelschikking
telefoontje + vooraf = 2
terzijde + {nemen} = 2
toog + {n:deal} = 2
tussen de regels
tussen de soep en de patatten
tussen neus en lippen
uit beeld + {regelen}
uit eten + {n:opdrachtgever}
uit eten + {n:wethouder}
van horen zeggen
van tafel naar tafel
van tevoren + {bellen/spreken}
vanuit de auto + {bellen} = 2
via de achterdeur
via via
vier ogen
volgende keer + jij
voor de vergadering + {bellen/spreken/regelen} = 2
voor een volgende keer
vooraf + {bellen/spreken/af|stemmen}
vooroverleg
vrijkaarten
wandelgang* = 2
wandelgangen = 2
wandelgangen + {horen} = 2
warm + {houden} + contact*
warme contacten
wat er in de gangen
we weten elkaar
weet je te vinden
weten elkaar te vinden
weten me te vinden
wie naast wie
wie naast wie zit = 2
wisselgeld + achter
woord is genoeg
wrikken
ze weten me te vinden = 2
zijn agenda + {kennen}
zijn nummer + {hebben}
zijtafel*
zondagavond + {bellen}
{a:besloten} = 0.5
{a:bilateraal} = 0.5
{a:dubbel} {n:agenda} = 2
{a:eigen} {n:agenda}
{a:geruisloos}
{a:informeel} = 0.5
{a:informeel} {n:circuit} = 2
{a:onderhands}
{appen} + vooraf
{appen} + {n:wethouder}
{beklinken}
{bezegelen}
{door|schuiven} + {n:klant} = 2
{fluisteren}
{fluisteren} + {n:oor} = 2
{golfen}
{jagen} + {n:burgemeester}
{lunchen} = 0.5
{lunchen} + {n:concurrent}
{lunchen} + {n:fractievoorzitter}
{lunchen} + {n:tegenstander} = 2
{n:achterdeur}
{n:achterkamertje} = 2
{n:achterkamer} = 2
{n:appje} + {regelen}
{n:bar} + {n:deal} = 2
{n:belletje} + vooraf = 2
{n:belletje} + {plegen/doen}
{n:belronde}
{n:belrondje}
{n:bestuurskamer} = 0.5
{n:biertje} + {regelen}
{n:bilateraaltje}
{n:boardroom}
{n:borrel} = 0.5
{n:borrel} + {n:visitekaartje}
{n:borrel} + {n:wethouder}
{n:borrel} + {netwerken}
{n:borrel} + {polsen}
{n:borrel} + {regelen}
{n:businessclub}
{n:buurgemeente} + {ruilen/delen}
{n:café} + {regelen} = 2
{n:circuit} = 0.5
{n:couloir}
{n:diner} + {n:deal}
{n:diner} + {n:partner}
{n:dossier} + {ruilen} = 2
{n:een-tweetje}
{n:eretribune}
{n:etentje} = 0.5
{n:fles} + {geven}
{n:fles} wijn
{n:gang} + {polsen}
{n:geruchtencircuit}
{n:glas} + {n:deal} = 2
{n:golfbaan}
{n:handdruk}
{n:handdruk} + {bezegelen}
{n:handdruk} + {n:deal} = 2
{n:handslag}
{n:ingang} + {hebben/vinden/zoeken}
{n:jacht} + {n:deal}
{n:kanaal} + informeel
{n:kantine} + {n:deal} = 2
{n:klant} + {door|schuiven} = 2
{n:klus} + {toe|schuiven} = 2
{n:knipoog} + genoeg
{n:knipoog} + {n:deal}
{n:koffieautomaat}
{n:koffieautomaat} + {polsen}
{n:koffiemachine} + {regelen}
{n:kratje} + ruil = 2
{n:kruispunt} + belangen
{n:kruiwagen} = 0.5
{n:lions}
{n:lunch} + {n:concurrent} = 2
{n:lunch} + {n:deal}
{n:lunch} + {n:wethouder} = 2
{n:lunch} + {regelen} = 2
{n:nazit}
{n:netwerkbijeenkomst}
{n:netwerkborrel}
{n:netwerkclub}
{n:netwerkevenement}
{n:netwerklunch}
{n:netwerkontbijt}
{n:netwerk} = 0.5
{n:netwerk} + {aan|spreken}
{n:netwerk} + {gebruiken/aan|spreken/in|zetten/onderhouden}
{n:nieuwjaarsreceptie}
{n:onderhandelingstafel} = 2
{n:ondernemersclub}
{n:ondernemersvereniging} = 0.5
{n:ontbijt} + {n:wethouder}
{n:oor} + {n:wethouder} + {hebben}
{n:pint} + {regelen}
{n:receptie} = 0.5
{n:receptie} + {af|spreken/regelen/netwerken}
{n:receptie} + {netwerken} = 2
{n:receptie} + {polsen}
{n:regiotafel}
{n:relatieavond}
{n:relatiebeheer}
{n:relatiedag}
{n:relatie} + {onderhouden}
{n:rondje} + {n:fractie}
{n:rotary}
{n:serviceclub}
{n:skybox} = 0.5
{n:tafelschikking}
{n:tamtam}
{n:telefoontje} + {plegen} = 2
{n:telefoontje} + {regelen} = 2
{n:tip} + {geven} + terug
{n:tribune} + {regelen}
{n:vip-ruimte}
{n:viptafel}
{n:viptribune}
{n:visitekaartje} = 0.5
{n:voorbespreking}
{n:voorgesprek}
{n:vooroverleg}
{n:vrijkaartje}
{n:vrijkaart}
{n:wandelgang} = 2
{n:wijntje} = 0.5
{n:zakendiner}
{n:zakenlunch}
{n:zijdeur}
{n:zijtafel}
{pendelen}
{rond|bellen}
{rond|krijgen}
{schuiven} + met
{schuiven} + punten
{tennissen} + {n:wethouder}
{terug|doen}
{terug|verdienen} = 0.5
{toe|schuiven} = 2
{toe|schuiven} + {n:opdracht} = 2
{toe|spelen}
{uit|eten} + {n:partner}
{voor|bespreken}
{weten} + te vinden = 0.5
{wrikken}
één op één
één op één + {spreken}
één telefoontje = 2
één voor één = 0.5
één voor één + {bellen/spreken}

[own] politiek
aan de achterban = 2
aan mijn kant + {krijgen} = 2
aan onze kant + {krijgen} = 2
achterban
achterban + {mee|krijgen} = 2
achterban + {verkopen} = 2
alle fracties + iets = 2
alles is onderhandelbaar = 2
als jij .. dan ik
als jullie .. dan wij
antenne + {hebben}
antennes
antennes + uit
antennes uit = 2
bestuur + blij = 0.5
bestuur + in ruil
bestuur + op zijn wenken
bestuur + ruil
bestuur + te vriend
bestuur + tevreden = 0.5
bestuur + uit de wind
bestuur + voor wat
bestuur + wat het {willen}
bestuur + {gunnen}
bestuur + {masseren}
bestuur + {n:belang}
bestuur + {n:cijfertje} = 0.5
bestuur + {n:deal}
bestuur + {n:foto} = 0.5
bestuur + {n:succesje}
bestuur + {n:trofee}
bestuur + {n:winst} = 0.5
bestuur + {onderhandelen}
bestuur + {polsen}
bestuur + {ruilen}
bestuur + {scoren}
bestuur + {voor|koken}
bestuurder + {krijgen} + wat
bestuursakkoord + {koppelen} = 2
beter een half ei
beter een vogel
beter half ei
beter iets dan niets = 2
beurt + {maken} + goede
binnen + is binnen
binnen is binnen = 2
buit + binnen
burgemeester + foto = 0.5
burgemeester + {bedienen}
burgemeester + {gunnen}
burgemeester + {masseren}
burgemeester + {n:lintje}
burgemeester + {polsen}
coalitie + bij elkaar + {houden}
coalitie + oppositie
coalitie en oppositie = 2
coalitieakkoord
coalitieakkoord + {koppelen} = 2
college + elk
college + tevreden = 0.5
college + uit de wind
college + {bedienen} = 2
college + {gunnen}
college + {masseren}
college + {n:belang} = 0.5
college + {n:winst} = 0.5
de een + de ander + {krijgen} = 2
de een .. de ander = 0.5
de een krijgt
de eer + wethouder = 2
de eer + {n:directeur}
de eer + {n:schepen} = 2
de eer aan de wethouder = 2
de eer aan het bestuur = 2
de eer {gunnen}
de ene dienst
de ene hand + de andere = 2
de ene hand wast = 2
de helft + {krijgen}
de kaarten liggen
de kunst van het haalbare = 2
de oppositie ook iets = 2
de pil {vergulden}
de wethouder .. nodig heeft
dienst + waard = 2
directie + blij = 0.5
directie + in ruil
directie + op haar wenken
directie + ruil
directie + te vriend
directie + tevreden = 0.5
directie + uit de wind
directie + voor wat
directie + wat ze {willen}
directie + {gunnen}
directie + {masseren}
directie + {n:belang}
directie + {n:cijfertje} = 0.5
directie + {n:deal}
directie + {n:succesje}
directie + {n:winst} = 0.5
directie + {onderhandelen}
directie + {polsen}
directie + {ruilen}
directie + {scoren}
doekje voor het bloeden
door een zure appel
een beetje gelijk
een goede beurt
een half ei
een half ei is beter = 2
een spiering uit
een succesje
een voet tussen
eerste steen + wethouder
eieren voor ons geld
eieren voor zijn geld
elk wat wils = 2
elke fractie + iets = 2
elke fractie + {krijgen} = 2
elke partij + iets = 2
elke partij + {krijgen} = 2
elke partij wat = 2
elke schepen + iets = 2
elke wethouder + iets = 2
elke wethouder + {krijgen} = 2
foto + {n:krant} + {n:schepen} = 2
foto in de krant + wethouder = 2
fractie + {n:succesje}
fracties + vooraf
fracties + {polsen}
fracties + {tellen}
geen haalbare kaart
geen verrassingen + bestuur
geven wat ze willen = 2
gevoeligheden + {kennen}
goed + {bedienen}
goed bediend + {worden} = 2
goed bedienen = 2
goede beurt + {maken}
goede sier = 2
goede sier + {maken} = 2
haalbaar + politiek
haalbaar + raad
haalbaar* + {n:meerderheid}
haalbaarheid + politiek
haalbare = 0.5
haalbare kaart
half ei = 2
hand wast
handigheid
handigheidje
het haalbare
het maximaal haalbare = 2
het onderste uit de kan
het podium {gunnen} = 0.5
hoog + {in|zetten}
hoog {in|zetten}
ieder + {krijgen} + iets
ieder raadslid + iets
ieder wat
iedere partij + iets = 2
iedereen een beetje
iedereen iets + {krijgen}
iedereen wat + {krijgen}
ik krijg .. jij krijgt
in verlegenheid + {brengen}
inspectie + te vriend
inspectie + tevreden = 0.5
inspectie + wat ze {willen}
inspectie + {bedienen}
inspectie + {gunnen}
inspectie + {n:deal}
inspectie + {onderhandelen}
jij .. parkeren .. ik
jij dit .. ik dat
jullie steunen
kaarten + {liggen} = 0.5
krijgen wat ze nodig hebben + bestuur
krijgen wat ze willen = 2
laag {in|zetten}
laten scoren
lege dop = 2
leven en laten leven = 2
leven en {laten} leven = 2
leveren wat ze willen = 2
lintje + wethouder = 2
lintje + {door|knippen}
lintje + {n:schepen} = 2
management + ruil
management + tevreden = 0.5
management + wat ze {willen}
management + {bedienen}
management + {gunnen}
management + {masseren}
management + {n:belang} = 0.5
management + {n:deal}
management + {onderhandelen}
management + {ruilen}
mee naar huis
mee thuiskomen
met de eer + {gaan} = 2
met de eer strijken
met de veren
mijn antenne = 2
munitie + {geven} = 2
na de verkiezingen = 0.5
naar mijn kant
netjes + {bedienen} = 2
neus voor
neus voor wat = 2
niet het onderste
niet in verlegenheid = 2
niet voor de verkiezingen
niet voor schut
nooit + voor schut + {zetten}
op hun wenken = 2
op hun wenken bediend = 2
op maat + bestuurder
op maat + {bedienen} = 2
op zijn tijd + {geven}
op zijn wenken = 2
openingsbod
oppositie
oppositie + iets
oppositie + {gunnen}
oppositie + {masseren}
oppositie + {n:motie}
oppositie + {n:succesje}
oppositie + {polsen}
over de verkiezingen
over de verkiezingen heen = 2
partijprogramma + {kennen}
politici + foto = 0.5
politici + tevreden = 0.5
politici + {bedienen}
politici + {gunnen}
politici + {n:belang}
politici + {n:succesje}
politici + {scoren}
politiek + geven wat
politiek + op haar wenken
politiek + tevreden = 0.5
politiek + uit de wind
politiek + wat ze {willen}
politiek + {gunnen}
politiek + {n:belang}
politiek + {n:deal}
politiek + {n:munitie}
politiek + {n:punt} = 0.5
politiek + {n:succesje}
politiek + {n:trofee}
politiek + {n:winst} = 0.5
politiek + {scoren}
politiek + {voor|koken}
politiek gevoelig*
politiek haalbaar
politiek handig
politiek te verkopen = 2
politieke agenda = 2
politieke agenda's = 2
politieke antennes = 2
politieke belangen = 2
politieke deal = 2
politieke handigheid
politieke kleur
politieke meerderheid = 2
politieke munt = 2
politieke neus = 2
politieke prijs = 2
politieke rekening
politieke spelers
politieke steun
politieke verhoudingen = 2
politieke winst
punten + {scoren}
raad + iets te kiezen
raad + krijgt + wat
raad + meekrijgen
raad + op maat
raad + tevreden = 0.5
raad + vooraf + {bellen}
raad + wat ze {willen}
raad + {gunnen}
raad + {masseren}
raad + {mee|krijgen} = 0.5
raad + {n:belang} = 0.5
raad + {n:kluif}
raad + {n:meerderheid}
raad + {n:succesje}
raad + {n:trofee}
raad + {n:winst} = 0.5
raad + {scoren}
raad + {voor|koken}
raad van bestuur + {bedienen}
raad van bestuur + {gunnen}
raad van bestuur + {n:deal}
raad van toezicht + {bedienen}
spiering + kabeljauw = 2
spierinkje
steun + {krijgen} + ruil = 2
steunen jullie
stokpaardje + {kennen/geven/gunnen} = 2
te verkopen = 0.5
thuis + {uit|leggen} + achterban
thuis + {verkopen}
twee heren {dienen}
twee vliegen
twee vliegen in één klap
uit de wind + {houden} = 2
uit de wind .. {houden} = 2
van twee walletjes
veer + {gunnen}
verkiezingen + rekening
verkiezingen + {n:moment}
verkiezingen in aantocht
verkiezingsprogramma + {kennen} = 2
verkiezingstijd = 0.5
verkoopbaar
verkoopbaar + achterban
voelsprieten
voelsprieten uit = 2
vogel in de hand
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
wat politiek haalbaar = 2
wenken + {bedienen} = 2
wethouder + blij = 0.5
wethouder + foto = 0.5
wethouder + geen verrassing*
wethouder + gezicht + {redden}
wethouder + op zijn wenken
wethouder + tevreden = 0.5
wethouder + uit de wind
wethouder + verrassen + niet
wethouder + wat {willen}
wethouder + {bellen} + vooraf = 0.5
wethouder + {gunnen}
wethouder + {laten} + scoren
wethouder + {laten} + stralen
wethouder + {n:achterban}
wethouder + {n:belang} = 0.5
wethouder + {n:briefje}
wethouder + {n:dossier} + {ruilen}
wethouder + {n:gezichtsverlies}
wethouder + {n:lintje}
wethouder + {n:munitie}
wethouder + {n:punt} = 0.5
wethouder + {n:spreektekst}
wethouder + {n:stokpaardje}
wethouder + {n:succesje}
wethouder + {n:troef}
wethouder + {n:winst}
wethouder + {souffleren}
wethouder + {voor|bereiden}
wethouder + {voor|koken}
wethouder op de foto = 2
worst + {houden}
zij de .. wij de
zij hun .. wij ons
zij krijgen .. wij krijgen
{a:bespreekbaar} + prijs
{a:handig} = 0.5
{a:onderhandelbaar}
{a:politiek} {a:haalbaar}
{a:politiek} {n:handigheid}
{a:verkoopbaar}
{aan|voelen} + politiek
{bedienen}
{binnen|halen}
{binnen|halen} + {n:geld}
{binnen|slepen}
{laten} + {scoren}
{n:aandeelhouder} + tevreden = 0.5
{n:aandeelhouder} + {bedienen}
{n:achterban}
{n:achterban} + {thuis|komen} = 2
{n:achterban} + {verkopen} = 2
{n:amendement} + {gunnen}
{n:amendement} + {in|fluisteren}
{n:amendement} + {ruilen/regelen}
{n:amendement} + {voor|koken}
{n:antenne}
{n:antenne} + {n:bestuur}
{n:baas} + eigen idee
{n:baas} + te vriend
{n:baas} + {bedienen}
{n:baas} + {gunnen}
{n:baas} + {laten} + winnen
{n:baas} + {masseren}
{n:baas} + {n:belang} = 0.5
{n:baas} + {n:bui}
{n:baas} + {n:deal}
{n:bestuurder} + blij = 0.5
{n:bestuurder} + tevreden = 0.5
{n:bestuurder} + uit de wind
{n:bestuurder} + {bedienen} = 2
{n:bestuurder} + {gunnen}
{n:bestuurder} + {masseren}
{n:bestuurder} + {n:belang}
{n:bestuurder} + {n:deal}
{n:bestuurder} + {n:lintje}
{n:bestuurder} + {n:succesje}
{n:bestuurder} + {polsen}
{n:bestuurder} + {scoren}
{n:bestuursakkoord}
{n:bestuurslid} + {bellen/polsen/masseren}
{n:bestuur} + {bedienen} = 2
{n:bisschop} + {bedienen}
{n:bodem} + onderhandel*
{n:bod} + {doen}
{n:breekpunt}
{n:briefje} + {toe|schuiven} = 2
{n:buit}
{n:coalitieakkoord}
{n:coalitieoverleg}
{n:coalitiepartij}
{n:coalitiepartner}
{n:directeur} + blij = 0.5
{n:directeur} + ruil
{n:directeur} + te vriend
{n:directeur} + tevreden = 0.5
{n:directeur} + {bedienen}
{n:directeur} + {gunnen}
{n:directeur} + {n:belang} = 0.5
{n:directeur} + {n:bui}
{n:directeur} + {n:deal}
{n:directeur} + {n:ego}
{n:directeur} + {n:stokpaardje}
{n:directeur} + {n:succesje}
{n:directeur} + {onderhandelen}
{n:directeur} + {polsen/masseren} = 2
{n:directeur} + {scoren}
{n:directie} + {bedienen} = 2
{n:douceurtje}
{n:eer} + {gunnen}
{n:financier} + {bedienen}
{n:fractievoorzitter}
{n:fractievoorzitter} + vooraf
{n:fractievoorzitter} + {bellen/polsen/spreken/masseren}
{n:fractievoorzitter} + {n:deal}
{n:fractievoorzitter} + {n:koffie}
{n:fractievoorzitter} + {n:lunch}
{n:fractie} = 0.5
{n:fractie} + vooraf = 0.5
{n:fractie} + {bellen/polsen/spreken/masseren}
{n:fractie} + {gunnen}
{n:fractie} + {n:belang} = 0.5
{n:fractie} + {n:deal}
{n:fractie} + {tellen}
{n:gevoeligheid}
{n:gevoeligheid} + {kennen/weten}
{n:griffier} + {bellen}
{n:inspecteur} + koekje
{n:inspecteur} + te vriend
{n:inspecteur} + tevreden = 0.5
{n:inspecteur} + {bedienen}
{n:inspecteur} + {n:deal}
{n:inzet} + {onderhandelen} = 2
{n:kabinetschef}
{n:kabinetsmedewerker}
{n:kabinet} + {bellen}
{n:kerkenraad} + {masseren}
{n:kerkenraad} + {polsen}
{n:kiezer} + {verkopen}
{n:lintje} + {knippen}
{n:lokkertje}
{n:manager} + te vriend
{n:manager} + {bedienen}
{n:manager} + {masseren}
{n:manager} + {n:belang} = 0.5
{n:manager} + {n:deal}
{n:manager} + {ruilen}
{n:manager} + {scoren}
{n:minister} + {scoren}
{n:motie} + {gunnen}
{n:motie} + {in|fluisteren}
{n:motie} + {n:ruil} = 2
{n:motie} + {n:steun}
{n:motie} + {regelen/af|kopen/ruilen}
{n:motie} + {voor|zijn}
{n:munitie} + {leveren} = 2
{n:opdrachtgever} + ruil
{n:opdrachtgever} + te vriend
{n:opdrachtgever} + tevreden = 0.5
{n:opdrachtgever} + {bedienen}
{n:opdrachtgever} + {gunnen}
{n:opdrachtgever} + {n:belang} = 0.5
{n:opdrachtgever} + {n:deal}
{n:opdrachtgever} + {onderhandelen}
{n:oppositie} + {bellen}
{n:oppositie} + {geven/gunnen}
{n:partijkleur}
{n:partijvoorzitter}
{n:penningmeester} + te vriend
{n:penningmeester} + {masseren}
{n:persmoment} + {gunnen} = 2
{n:persmoment} + {n:wethouder} = 2
{n:pijnpunt}
{n:pil} + {vergulden}
{n:pluim} + {gunnen}
{n:politicus} + wat {willen}
{n:politicus} + {bedienen}
{n:politicus} + {gunnen}
{n:politicus} + {n:belang}
{n:politicus} + {scoren}
{n:prijskaartje} = 0.5
{n:puntje} + {gunnen} = 2
{n:punt} + {binnen|halen}
{n:punt} + {scoren}
{n:raadslid} + apart
{n:raadslid} + vooraf = 0.5
{n:raadslid} + {bedienen} = 2
{n:raadslid} + {bellen/polsen/masseren}
{n:raadslid} + {gunnen}
{n:raadslid} + {laten} + scoren
{n:raadslid} + {n:achterban}
{n:raadslid} + {n:belang} = 0.5
{n:raadslid} + {n:borrel}
{n:raadslid} + {n:munitie}
{n:raadslid} + {n:stokpaardje}
{n:raadslid} + {n:succesje}
{n:raadslid} + {voor|koken}
{n:raadsvraag} + {in|steken} = 2
{n:raadsvraag} + {voor|zijn}
{n:raad} + {bedienen} = 2
{n:randvoorwaarde} + {onderhandelen}
{n:schepen} + foto = 0.5
{n:schepen} + tevreden = 0.5
{n:schepen} + uit de wind
{n:schepen} + {bedienen}
{n:schepen} + {bellen/polsen/masseren}
{n:schepen} + {gunnen}
{n:schepen} + {laten} + scoren
{n:schepen} + {n:belang} = 0.5
{n:schepen} + {n:kabinet} = 0.5
{n:schepen} + {n:lintje}
{n:schepen} + {n:punt} = 0.5
{n:schepen} + {n:winst} = 0.5
{n:schoolbestuur} + te vriend
{n:schoolbestuur} + {n:deal}
{n:spiekbriefje} + {n:wethouder}
{n:spiering}
{n:stem} + {ruilen} = 2
{n:steun} + {ruilen} = 2
{n:steun} + {zoeken/regelen/verzamelen/kopen}
{n:stokpaardje}
{n:subsidiegever} + te vriend
{n:subsidiegever} + {bedienen}
{n:succesje}
{n:succesje} + {gunnen/geven} = 2
{n:tegenbod} = 2
{n:toezichthouder} + te vriend
{n:toezichthouder} + {bedienen}
{n:trofee} + {gunnen} = 2
{n:verkiezingsprogramma} + {koppelen} = 2
{n:verkiezing} + aantocht
{n:verkiezing} + {wachten/timen}
{n:verkoopverhaal} + achterban
{n:voet} + deur + {krijgen}
{n:voorzitter} + te vriend
{n:voorzitter} + vooraf + {bellen}
{n:voorzitter} + {gunnen}
{n:voorzitter} + {masseren}
{n:voorzitter} + {polsen}
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
