tone: mee
version: 1
licence: CC-BY-4.0

[nsob-2023 §3.2] acties
{anticiperen}
{experimenteren} = 2
{improviseren} = 2
{mee|bewegen} = 2
{n:experiment}
{n:improvisatie} = 2

[nsob-2023 §3.2] rollen
activistisch leiderschap = 2
{a:activistisch} = 2
{aan|pakken} = 0.5
{mee|doen}
{mee|doen} + {aan|pakken} = 2

[nsob-2023 §3.2] omgeving
kijken wat werkt = 2
onzekerheid + {durven}
onzekerheid + {op|zoeken} = 2
{durven} + {uit|proberen} = 2
{kijken} + wat werkt = 2
{uit|proberen} = 2

[nsob-2023 §3.2] buiten
buiten is het nieuwe binnen = 2
handen + mouwen + {steken} = 2
handen uit de mouwen = 2

[nsob-2023 §3.2] politiek
het onbekende
ruimte + het onbekende = 2
ruimte + {geven} + onbekende = 2
{om|gaan} + onbekende = 2

[own] acties
aan de slag
al bouwend = 2
al bouwende
al doende = 2
al doende + {uit|vinden}
al doende leert men = 2
al doende {leren} = 2
al fietsend
al klooiend = 2
al lopend
al lopende
al makend
al proberend = 2
al prutsend = 2
al rijdend = 2
al spelend
al struikelend
al vallend
al varend = 2
al wandelend
al werkende
aldoende = 2
als het niet lukt
anders + {proberen} = 2
bankje van pallets = 2
bij wijze van proef = 2
bij {springen}
blauwe plek = 2
blutsen
bonnefooi = 2
brug + {bouwen} + lopen
buil en schram
builen en blutsen = 2
buiten de lijntjes = 2
buiten de lijntjes + {kleuren} = 2
buiten het boekje = 2
butsen
dan doen we het anders = 2
dan doen we iets anders = 2
dan maar anders = 2
de gok
de mist in = 2
de mist in + {gaan} = 2
de sprong {wagen} = 2
diepe + {duiken} = 2
diepe + {springen} = 2
direct aan de slag = 2
doe het gewoon
doen doen doen = 2
doen en dan
doen is het nieuwe
doen we gewoon
doen we het gewoon = 2
doorweekt
drie weken + {proberen} = 2
een maand proberen
een week proberen = 2
eens {proberen}
eerst + {doen} + dan + {denken}
eerst beginnen = 2
eerst doen
eerst doen dan = 2
eerst doen dan denken = 2
eerst tijdelijk = 2
elastiekjes
emmer sop = 2
er gewoon in {springen}
ergens {beginnen} = 0.5
erin {duiken}
erin {springen}
erop uit = 0.5
erop {wagen} = 2
experimentjes = 2
fail fast = 2
fouten + {vieren} = 2
fuck-up
gaan met die banaan = 2
gaandeweg
gaandeweg {leren}
gaandeweg {ontdekken}
gaandeweg {zien}
gas erop
geen blauwdruk
geen blauwdrukken
geen draaiboek
geen handleiding
geen masterplan
geen script
geen woorden maar daden = 2
gelijk aan de slag = 2
geschaafde knieën = 2
gewoon + {beginnen}
gewoon + {doen} = 0.5
gewoon + {starten} = 2
gewoon beginnen = 2
gewoon doen
gewoon een keer doen = 2
gewoon eens doen = 2
gewoon eens proberen = 2
gewoon gaan = 2
gewoon neerzetten = 2
gewoon proberen = 2
gewoon starten = 2
gewoon {beginnen} = 2
gokje
gokje + {wagen} = 2
gyro gearloose
hackathon
het erop {wagen} = 2
hup aan de slag
hup gaan = 2
ijzerdraadje = 0.5
ik probeer + {kijken} = 2
improvisatie* = 2
improvisatietalent = 2
in de soep = 2
in de soep + {lopen} = 2
in elkaar {knutselen}
in het diepe = 2
in het honderd
in het water + {springen} = 2
in het water springen = 2
just do it
karton + {n:model} = 2
karton en plakband = 2
kartonnen model = 2
kartonnen {n:prototype} = 2
kind + {leren} + lopen
koken met wat er is = 2
kopje onder = 2
kopje-onder
koud water
koude water = 2
koudwatervrees
krijtstreep + {n:straat}
learning by doing = 2
lego + {bouwen}
leren fietsen = 2
leren lopen
leren zwemmen = 2
lerenderwijs
lijntjes + {kleuren}
linten en pionnen
living lab = 2
lopend + {bouwen}
lukt het dan
lukt het niet
lukt het niet dan
lukt niet + anders
maandag beginnen
macgyver* = 0.5
makerspace = 0.5
met krijt + {tekenen} = 2
met lego
met vallen en opstaan = 2
met wat er is = 2
met wat je hebt = 2
met wat voorhanden is = 2
met wat we hebben = 2
meteen + {beginnen}
meteen aan de slag = 2
meteen beginnen
minder vergaderen
mis + {gaan} = 2
mislukkingen vieren = 2
mislukt = 0.5
mislukt + {leren} = 2
mislukt het + {proberen} = 2
morgen anders
morgen beginnen
morgen weer anders = 2
nat + {worden} = 0.5
nat pak = 2
niet gewerkt
niet kletsen maar
niet lullen maar poetsen = 2
niet praten maar doen = 2
niet wachten
niet wachten op
niet zeuren maar
niet {vergaderen} maar
nog een keer + {proberen} = 2
nog eens proberen = 2
ogen dicht + {springen} = 2
ogen dicht en
ogen dicht en springen = 2
onderuit = 0.5
onderuit + {gaan} = 2
onderweg = 0.5
onderweg {bij|stellen}
onderweg {bij|sturen}
onkruid + {trekken}
op de bek = 2
op de bonnefooi = 2
op de gok
op de tast = 2
op goed geluk = 2
op je snufferd = 2
op mijn gezicht + {gaan} = 2
op mijn neus + {gaan}
op mijn plaat = 2
op ons gezicht = 2
op proef = 2
opkomt
opnieuw + {proberen} = 2
opnieuw proberen = 2
over de rand
overboord
pallet* + {bouwen} = 2
pilot = 0.5
pilotje* = 2
plakband + {n:touw}
plan + overboord
plan + prullenbak = 2
plan + {weg|gooien}
plan b
plan c
plannen + {om|gooien} = 2
plat op de bek = 2
plons = 0.5
probeer het gewoon = 2
probeer het maar = 2
probeer ik + iets = 2
probeersel* = 2
proberen en = 0.5
proberen we gewoon = 2
proberen we het = 2
proefdraaien = 2
proeftuin* = 2
proeven en bijkruiden = 2
prototypen
prullenbak + {n:plan} = 2
restjes + {maken}
samen + {oefenen} = 2
samen oefenen = 2
schaafwonden = 0.5
snufje + {proberen}
spelenderwijs + {leren} = 2
sprong = 0.5
sprong + {wagen} = 2
stoepkrijt = 0.5
struikelend
taart + {mislukken} = 2
taart bij een mislukking = 2
tape + {n:touw} = 2
terwijl we lopen = 2
terwijl we varen = 2
tie-wrap* = 0.5
tijdelijk + {neer|zetten} = 2
tijdelijk + {proberen} = 2
tijdelijke + {n:opstelling} = 2
tijdens de rit = 2
tijdens het rijden
tijdens het vliegen
touw en tape = 2
touwtjes en tape
trial and error = 2
trial-and-error = 2
tyrap*
vallen .. opstaan
vallen en opstaan = 2
van de hoge duikplank = 2
van de plank
vandaag beginnen
vandaag nog + {beginnen} = 2
varende + {verbouwen}
verf aan mijn handen = 2
verf op mijn = 2
verfvlekken = 0.5
vliegend bouwen = 2
vliegtuig + {bouwen} + vliegen = 2
voorhanden
wachten we niet
wat de pot schaft
wat er in de koelkast = 2
wat er opkomt = 2
wat niet werkt + {weg|gooien} = 2
water + {springen} = 2
we proberen het = 2
we proberen het eens = 2
we proberen het gewoon = 2
we proberen maar = 2
weer + {proberen} = 2
werkt het = 0.5
werkt het dan
werkt het niet dan = 2
werkt iets niet
willie wortel = 2
zaadjes strooien
zaaien en zien = 2
zien wat opkomt = 2
zonder blauwdruk = 2
zonder draaiboek = 2
zonder handleiding
zonder plan
zonder recept = 2
zonder recept + {koken} = 2
zonder script = 2
zonder zwembandjes = 2
zwemmen + {springen} = 2
zwemmen of verzuipen
{a:geschaafd} {n:knie} = 2
{a:improviserend}
{aan|klooien}
{aan|passen} + onderweg
{aan|rommelen}
{bij|kruiden} = 2
{bij|schaven}
{bij|schaven} + onderweg = 2
{bij|springen}
{bij|stellen} + onderweg = 2
{bij|sturen} + onderweg = 2
{duiken} + in = 0.5
{durven} + fout = 2
{durven} + vallen = 2
{durven} + {af|wijken}
{durven} + {beginnen}
{durven} + {proberen} = 2
{durven} + {springen} = 2
{fixen} = 0.5
{frutselen}
{fröbelen}
{gaan} + gewoon
{gokken} = 0.5
{hacken}
{herstellen} + zelf
{in|springen} = 0.5
{in|vallen} = 0.5
{klooien}
{klussen} = 0.5
{kneden}
{knutselen} = 2
{koken} + restjes = 2
{lassen} + zelf
{leren} + lopen
{metselen} = 0.5
{mislukken} + niet erg = 2
{mislukken} + {leren} = 2
{mislukken} + {proberen}
{mis|gaan}
{n:accuboor}
{n:bezem} = 0.5
{n:bloembak} + {neer|zetten}
{n:boekje} + {weg|leggen} = 2
{n:boormachine} = 0.5
{n:broedplaats}
{n:doe-dag}
{n:doedag}
{n:draaiboek} + overboord
{n:draaiboek} + {dicht|laten/weg|gooien}
{n:duikplank} = 0.5
{n:dweil} = 0.5
{n:elastiekje}
{n:emmer} + sop = 2
{n:experimentje} = 2
{n:experiment} + {doen} = 2
{n:experiment} + {mislukken} = 2
{n:experiment} + {starten} = 2
{n:fablab} = 0.5
{n:fieldlab}
{n:fout} + {delen} = 2
{n:fout} + {vieren} = 2
{n:fuckup} = 0.5
{n:gereedschapskist} = 0.5
{n:gereedschap} = 0.5
{n:gok} + {wagen}
{n:hackathon} = 0.5
{n:hack}
{n:hamer} = 0.5
{n:handboek} + dicht = 2
{n:hark} = 0.5
{n:hypothese} + {testen}
{n:ijzerdraad} = 0.5
{n:innovatielab}
{n:karton} + {maken} = 2
{n:klei} + {kneden}
{n:klusdag} = 0.5
{n:kruiwagen} + zand
{n:kwast} = 0.5
{n:labje}
{n:laboratorium}
{n:lab} = 0.5
{n:ladder} + op
{n:ladder} + {op|klimmen} = 2
{n:leerlab} = 0.5
{n:leerwerkplaats}
{n:lesplan} + {om|gooien} = 2
{n:les} + {om|gooien} = 2
{n:litteken} = 0.5
{n:makersplaats} = 0.5
{n:maquette} + karton
{n:mislukking} + {vieren} = 2
{n:moersleutel}
{n:opruimdag} = 0.5
{n:pallet} = 0.5
{n:pilotje}
{n:pilot}
{n:pilot} + {draaien} = 2
{n:pilot} + {starten} = 2
{n:plantenbak} + {timmeren} = 2
{n:plan} + bijgesteld = 0.5
{n:plan} + los + {laten}
{n:plan} + {los|laten} = 2
{n:plan} + {om|gooien} = 2
{n:plan} + {weg|gooien} = 2
{n:pleister} = 0.5
{n:pleister} + {plakken} = 2
{n:probeerseltje} = 2
{n:probeersel} = 2
{n:proefbakje}
{n:proefballon} + {los|laten} = 0.5
{n:proefje} = 2
{n:proeflab}
{n:proefles}
{n:proefmodel}
{n:proefopstelling}
{n:proefperiode}
{n:proefrit}
{n:proefstraat}
{n:proeftuin} = 2
{n:proefveldje} = 0.5
{n:proefveld} = 0.5
{n:proefversie} = 0.5
{n:proefweek} = 0.5
{n:proef}
{n:proef} + {draaien/doen}
{n:proef} + {starten} = 2
{n:programma} + {om|gooien} = 2
{n:prototype}
{n:prototype} + {bouwen} = 2
{n:prototype} + {maken} = 2
{n:prototypje} = 0.5
{n:recept} + zonder = 2
{n:restje} + {maken} = 2
{n:riek} = 0.5
{n:rooster} + {om|gooien}
{n:schaafwond} = 0.5
{n:schep} = 0.5
{n:schets} + {bouwen}
{n:schop} = 0.5
{n:schroevendraaier} = 0.5
{n:spade} = 0.5
{n:spijker} + {slaan}
{n:springplank}
{n:sprong} + {wagen} = 2
{n:stadslab} = 0.5
{n:steeksleutel} = 0.5
{n:stoepkrijt} = 0.5
{n:struikeling}
{n:tape} = 0.5
{n:testje} = 0.5
{n:testlab} = 0.5
{n:testopstelling} = 0.5
{n:testversie} = 0.5
{n:test} + kleine
{n:tiewrap} = 0.5
{n:troffel}
{n:verfroller} = 0.5
{n:verfvlek} = 0.5
{n:werkdag} + buurt
{n:werkplaats} = 0.5
{n:zaag} = 0.5
{n:zakmes} = 0.5
{n:zwemband}
{neer|zetten} + kijken + {gebeuren} = 2
{oefenen} = 0.5
{onderuit|gaan}
{planten} + mee
{plonzen}
{proberen} + een maand = 2
{proberen} + gewoon
{proberen} + iets = 0.5
{proberen} + iets nieuws
{proberen} + kijken
{proberen} + opnieuw
{proberen} + week
{proberen} + zien
{proberen} + {leren}
{proef|draaien} = 2
{proeven} + {bij|kruiden}
{prutsen}
{repareren} + zelf
{rommelen} = 0.5
{schaven}
{schetsen} = 0.5
{schetsen} + {bouwen}
{sleutelen}
{sleutelen} + aan
{snoeien} + mee
{springen} = 0.5
{springen} + gewoon = 2
{springen} + in het diepe = 2
{struikelen}
{testen} = 0.5
{testen} + praktijk
{tinkeren}
{uit|testen} = 2
{vallen} + knie
{vallen} + {op|staan}
{wachten} + tot + plan + niet
{wagen} = 0.5
{weg|gooien} + opnieuw = 2
{wieden}
{zaaien} + zien
{zaaien} + {op|komen} = 2

[own] rollen
aan de riemen = 2
aan het front = 2
aan het piket = 2
actie + {voeren}
avontuur + {aan|gaan}
barricade*
bezem + {pakken}
bladmuziek = 0.5
blaren = 0.5
blauwe overall = 2
burgerlijke ongehoorzaamheid = 2
colbert uit = 2
das af
de golven nemen
de mouwen
deeg + {kneden} = 2
dek + {schrobben} = 2
doe gewoon mee = 2
doe zelf mee = 2
durven falen = 2
eelt
eelt op
eelt op mijn handen = 2
een schort voor = 2
een van de jongens = 2
een van de ploeg = 2
een van hen = 0.5
eentje van de ploeg = 2
eeuwige beginner = 2
geen stuurman aan wal = 2
geen werk te vuil = 2
gewoon mee + {doen} = 2
gewoon meedoen = 2
hamer + {pakken}
handen + deeg = 2
handen + mouwen = 2
handen + vuil + {maken} = 2
handen + {jeuken}
handen in de aarde = 2
handen in de klei = 2
handen in het deeg = 2
handen in het sop = 2
handen jeuken = 2
handen uit
handen vies
handen vuil = 2
handige harry
ik doe gewoon mee = 2
ik doe mee = 2
ik doe zelf
ik doe zelf mee = 2
ik draai gewoon mee = 2
ik draai mee = 2
ik help mee = 2
ik leer mee = 2
ik loop mee = 2
ik ook nog leren
ik sjouw = 2
ik sta zelf = 2
ik werk mee = 2
improtheater = 2
in de frontlinie = 2
in de klei
in de loopgraaf = 2
in de loopgraven = 2
in de vuurlinie = 2
in dezelfde boot + {roeien}
in hetzelfde schuitje
in overall = 2
jammen = 0.5
jas uit en = 2
jasje uit
jazz = 0.5
jazz + {spelen} = 2
klei aan de = 2
klei aan mijn = 2
knieën + {schrobben} = 2
knieën in de modder = 2
kompas + kaart + geen = 2
kratten + {sjouwen}
kwast + {pakken}
laarzen
laarzen + {aan|trekken}
laarzen in de modder = 2
leerling tussen
lef
lef + {hebben}
lef + {tonen}
loopgraven = 0.5
manusje van alles = 2
manusje-van-alles = 2
mee met de ploeg = 2
mee op pad = 2
meewerkend = 2
meewerkend voorman = 2
meewerkend {n:leidinggevende}
meewerkende baas
meewerkende voorman
met de handen = 0.5
met de mouwen = 2
met de ploeg mee = 2
met de poten in de klei = 2
met eigen handen = 2
met mijn eigen handen = 2
met mijn handen = 2
met opgestroopte
modder
modder aan = 2
modder aan mijn laarzen = 2
modder aan mijn schoenen = 2
mouwen + opgerold = 2
mouwen + {op|stropen} = 2
mouwen omhoog = 2
mouwen op
mouwen opgestroopt = 2
mouwen opstropen = 2
naast + {staan} + werkvloer
nergens te goed voor = 2
nergens te groot voor = 2
niet bang om = 0.5
niet bang voor fouten = 2
niet bang voor vieze handen = 2
niet bang voor vuile = 2
niet te beroerd = 2
niet te beroerd om = 2
niet te goed voor = 2
niet vies van = 2
niks te groot voor
ongehoorzaam* = 0.5
ontdekkingsreis = 0.5
ontdekkingstocht = 0.5
op de barricade = 2
op de barricaden = 2
op de golven mee = 2
op de knieën
op gehoor + {spelen} = 2
op het gehoor = 2
op mijn knieën = 2
opgestroopte mouwen = 2
overall
overall + {aan|trekken}
pionierend
pioniersgeest
piraten
poten in de klei = 2
poten in de modder = 2
rode wangen
rug + {voelen}
ruwe handen
schep + {pakken}
schop + {pakken}
schop in de grond
schort + {om|doen/aan|trekken}
schort aan = 2
schort voor = 2
schouder aan schouder
schouders + {zetten}
schouders eronder = 2
spandoek = 0.5
spandoeken + {schilderen} = 2
spelenderwijs
spierpijn = 0.5
splinter*
sta zelf in = 2
stakerspost = 0.5
stoelen + {sjouwen/slepen/klaar|zetten}
stout = 0.5
stout zijn
stropdas + {af|doen} = 2
stuurlui aan wal = 2
tafels + {sjouwen/slepen}
tot mijn ellebogen = 2
tot mijn enkels = 2
tot mijn knieën = 2
uit de mouwen
vies + {maken}
vieze handen = 2
vieze schoenen = 2
voeten in de klei = 2
voeten in de modder = 2
voorop in de modder
vuil onder mijn nagels = 2
vuile handen
vuile schoenen = 2
werkhandschoenen
wit pak + {aan|trekken}
zand in mijn schoenen
zelf + {mee|doen} = 2
zelf + {poetsen}
zelf + {sjouwen}
zelf + {uit|proberen} = 2
zelf + {vegen}
zelf aan de = 0.5
zelf aan de slag
zelf achter de = 2
zelf in de keuken = 2
zelf leerling
zelf mee = 2
zelf mee + {doen} = 2
zelf mee in
zelf ook + {staan}
zelf ook leerling = 2
zelf ook mee = 2
zelf ook niet + {weten}
zelf op de = 0.5
zelf {doen} = 0.5
zere rug
zij aan zij
zonder bladmuziek = 2
zonder noten
zonder partituur = 2
zonder repetitie
zonder souffleur
zonder tekst
zwarte handen = 2
zwarte nagels = 2
{a:aangrijpend}
{a:aanpakkend} = 2
{a:adaptief}
{a:avontuurlijk}
{a:behulpzaam}
{a:bezweet}
{a:buigzaam}
{a:dapper}
{a:doenerig}
{a:durvend}
{a:eigengereid}
{a:eigenwijs} = 0.5
{a:experimenteel} = 2
{a:experimenterend} = 2
{a:gedurfd}
{a:handig} + {n:hand}
{a:handvaardig}
{a:hulpvaardig}
{a:improvisatorisch}
{a:impulsief}
{a:intuïtief}
{a:inventief}
{a:laagbijdegronds}
{a:lerend}
{a:meewerkend} = 2
{a:modderig}
{a:modderig} + {n:schoen} = 2
{a:moedig}
{a:nabij} = 0.5
{a:nieuwsgierig} = 0.5
{a:nuchter} = 0.5
{a:onbevangen}
{a:onbevreesd}
{a:onconventioneel}
{a:ondernemend}
{a:onderzoekend}
{a:ongeduldig}
{a:ongehoorzaam}
{a:onorthodox}
{a:onstuimig}
{a:ontvankelijk}
{a:onverschrokken}
{a:praktijkgericht}
{a:rebels}
{a:rekbaar}
{a:roekeloos}
{a:soepel} + mee
{a:speels}
{a:spontaan}
{a:stoutmoedig}
{a:stout}
{a:tegendraads}
{a:veerkrachtig}
{a:vindingrijk}
{a:vuil} + {n:hand} = 2
{a:vuil} + {n:schoen} = 2
{a:werklustig}
{a:zoekend}
{actie|voeren} = 2
{bezetten} + {n:gebouw}
{demonstreren}
{durven} = 0.5
{durven} + fouten
{durven} + {falen} = 2
{durven} + {mislukken} = 2
{dweilen}
{graven} = 0.5
{jammen}
{kraken} + {n:pand}
{mee|bouwen} = 2
{mee|buigen} = 2
{mee|dansen}
{mee|deinen} = 2
{mee|demonstreren}
{mee|draaien} = 2
{mee|draaien} + dienst
{mee|dragen} = 0.5
{mee|duwen}
{mee|fietsen} = 0.5
{mee|golven}
{mee|graven}
{mee|helpen} = 2
{mee|klussen}
{mee|knutselen}
{mee|koken}
{mee|leren}
{mee|lopen}
{mee|lopen} + dienst
{mee|marcheren}
{mee|oefenen}
{mee|pakken} = 0.5
{mee|peddelen}
{mee|ploegen}
{mee|poetsen}
{mee|rennen}
{mee|repeteren}
{mee|rijden} = 0.5
{mee|rijden} + {n:wijkagent}
{mee|roeien}
{mee|scheppen}
{mee|schilderen}
{mee|sjouwen} = 2
{mee|spelen} + kinderen
{mee|spelen} + zelf
{mee|staken}
{mee|strijden}
{mee|stromen}
{mee|surfen}
{mee|tillen}
{mee|timmeren} = 2
{mee|trainen}
{mee|varen} = 0.5
{mee|vechten}
{mee|vegen}
{mee|veren} = 2
{mee|verzorgen}
{mee|wassen}
{mee|werken} = 0.5
{mee|zingen} = 0.5
{n:aanpakker} = 2
{n:actievoerder}
{n:activist} = 0.5
{n:allrounder}
{n:avonturier}
{n:barricade} = 2
{n:beginneling}
{n:beginner} = 0.5
{n:blaar} = 0.5
{n:bodywarmer}
{n:dekzwabber}
{n:demonstratie} + {mee|lopen} = 2
{n:deugniet}
{n:doener} = 2
{n:duizendpoot} = 0.5
{n:durfal} = 2
{n:durf}
{n:durver} = 2
{n:dwarsligger}
{n:expeditie} = 0.5
{n:experimenteerder} = 0.5
{n:frontlinie}
{n:frontsoldaat}
{n:golfslag}
{n:golf} + {pakken}
{n:golf} + {surfen} = 2
{n:haarnetje} = 0.5
{n:handschoen} + {aan|trekken}
{n:hand} + {jeuken} = 2
{n:hulpje}
{n:improvisatietalent} = 0.5
{n:improvisatietheater} = 2
{n:improvisator} = 2
{n:jamsessie} = 0.5
{n:jasje} + uit = 2
{n:jazzband} = 0.5
{n:jazzmuzikant} = 0.5
{n:kajak} = 0.5
{n:kameraad}
{n:kano} = 0.5
{n:kapitein} + dek + {schrobben} = 2
{n:ketelpak} = 0.5
{n:klusjesman} = 2
{n:klusser} = 0.5
{n:knutselaar}
{n:kokschort}
{n:kompas} = 0.5
{n:kwajongen} = 0.5
{n:laars} + modder = 2
{n:leerjongen} = 0.5
{n:leerknecht}
{n:leerling} + zelf + zijn
{n:lefgozer}
{n:lef}
{n:loopgraaf} = 0.5
{n:matroos} = 0.5
{n:meedoener} = 2
{n:meehelper} = 2
{n:meewerkbaas} = 0.5
{n:meewerker}
{n:modder}
{n:nagel} + vuil
{n:ontdekker}
{n:ontdekkingsreiziger} = 0.5
{n:ontdekkingstocht} = 0.5
{n:padvinder} = 0.5
{n:pak} + uit + {n:overall} = 2
{n:piket} = 0.5
{n:pioniersgeest}
{n:pionier}
{n:piraat} = 0.5
{n:ploeteraar}
{n:probeerder} = 0.5
{n:protestbord} = 0.5
{n:prutser}
{n:rebel}
{n:repetitie} + {mee|doen}
{n:roeispaan} = 0.5
{n:rugzak} + {n:kompas}
{n:schort} = 0.5
{n:scrubs} = 0.5
{n:spandoek} = 0.5
{n:speelvogel} = 0.5
{n:spierpijn} = 0.5
{n:spijkerbroek}
{n:splinter}
{n:stagiair} + zelf
{n:stofjas} = 0.5
{n:straathond}
{n:straatvechter} = 0.5
{n:strijder} = 0.5
{n:strijdmakker}
{n:surfer} = 0.5
{n:tenue} + aan
{n:uitvinder}
{n:uniform} + {aan|trekken} = 2
{n:vechtersbaas}
{n:vechter} = 0.5
{n:verpleegpak} = 0.5
{n:vlot} + {bouwen} = 2
{n:voetvolk} = 0.5
{n:voorpost}
{n:vrijbuiter} = 0.5
{n:vuurlinie} = 0.5
{n:waaghals} = 2
{n:werkbroek}
{n:werkjas} = 0.5
{n:werkkledij} = 0.5
{n:werkkleding} = 0.5
{n:woudloper}
{n:zeiler}
{op|stropen} = 2
{peddelen}
{pionieren} = 2
{ploeteren}
{protesteren}
{roeien} + mee = 2
{schilderen} + mee
{schoffelen}
{schrobben}
{sjouwen}
{slepen} = 0.5
{spitten}
{strijden} = 0.5
{strijden} + mee
{timmeren} = 0.5
{uit|vinden} = 0.5
{vegen} = 0.5
{zagen} + {timmeren}
{zeilen} = 0.5
{zweten} = 0.5
{zwoegen}
één van de jongens = 2
één van de ploeg = 2

[own] omgeving
60 procent + {beginnen} = 2
80 procent
aan mijn laars = 2
agile = 0.5
allee hup
allez hup = 2
als het niet werkt
als het werkt
als riet
bamboe
bek + {gaan} = 2
beta
beter goed begonnen
beter half goed + beginnen
beter nu half
blauwe plekken
blijft plakken
briljante mislukking = 2
brokken + {maken}
buigen met de wind
buiten de gebaande paden = 2
bètaversie
chaos = 0.5
chaos + houden van = 2
chaos + {duiken}
chaos + {omarmen} = 2
comfortzone
creatief = 0.5
creatieve oplossing
dan zie ik wel = 2
dan zien we wel = 2
dansen in de regen = 2
dansen op de golven
dat zien we dan wel
dat zien we nog wel = 2
dat zien we wel = 2
de dag + {nemen} + komen
de dag brengt = 2
de flow
de proof
de volgende poging
doen leer je = 2
doodlopende weg = 2
door te doen leer = 2
een fout mag = 2
eerste versie = 2
eindeloos + {vergaderen}
elke dag anders
elke dag is anders
flater*
flow + {mee|gaan} = 2
fout + {mogen} = 2
fout gaan
fout mag = 2
fouten + {maken} + {mogen} = 2
fouten + {mogen} = 2
fouten horen erbij = 2
fouten maken
fouten maken mag = 2
fouten mogen = 2
fouten {maken}
gaandeweg + {bij|stellen} = 2
gaandeweg + {leren} = 2
ge ziet wel = 2
ge ziet wel wat
gebaande paden = 2
geen dag hetzelfde
geen gezeik
geen gezever = 2
geen idee + {uit|komen} = 2
geen idee hoe
geen idee of het lukt = 2
geen idee of het werkt = 2
geen idee waar = 2
geen kaart
geen papier maar
geen praatjes = 2
geen woorden maar = 2
genoeg gepraat = 2
genoeg gepraat + {doen} = 2
go with the flow = 2
goed genoeg
goed genoeg voor nu = 2
gps uit = 2
grens over = 0.5
grenzen + {op|rekken}
grenzen + {op|zoeken}
grenzen + {verleggen}
half af = 2
halfaf
het komt wel goed
het loopt wel los
het mag misgaan = 2
het mag mislukken = 2
het mag rommelig = 2
het niet weten
het niet-weten = 2
het ongewisse = 2
het onverwachte = 2
het onverwachte + {op|zoeken} = 2
het onvoorspelbare = 2
het onzekere = 2
het randje
het schip strandt = 2
het weer + {kijken} + dan = 2
hoe het uitdraait = 2
hoe het uitpakt = 2
hoeft niet perfect = 2
hopla = 0.5
hup = 0.5
iets verzinnen
ik verzin + wat
ik zie wel
ik zie wel waar = 2
in de kinderschoenen
in de mist
in de mist + {rijden}
in de mist + {varen} = 2
in de praktijk = 0.5
in de praktijk + {leren} = 2
in de praktijk + {proberen} = 2
in de praktijk + {testen} = 2
in de steigers
in de zandbak = 2
in het donker = 0.5
in het donker + {tasten} = 2
in het echie = 2
in het echt
in het echt + {proberen} = 2
in het moment
in het moment + {reageren}
in het ongewisse = 2
iteratief
jungle = 0.5
kan misgaan = 2
kan mislukken = 2
kapmes = 0.5
kijken hoe het gaat = 2
kijken hoe ver
kijken of het lukt = 2
kijken of het vliegt = 2
kijken of het werkt = 2
kijken waar het uitkomt = 2
kijken waar we uitkomen = 2
kijken wat er blijft hangen
kijken wat er gebeurt
kijken wat er komt = 2
kijken wat gebeurt = 2
kijken wat het doet = 2
kijken wat het wordt = 2
kinderschoenen
kladversie = 0.5
koers + {verleggen}
kom op
kom we beginnen = 2
kom we doen het
komaan
komen we onderweg wel = 2
komt wel goed = 0.5
laten verrassen = 2
leren door te vallen = 2
leren van fouten = 2
loopt wel los
los van het script = 2
losse pols
mag fout = 2
mag fout gaan = 2
mag mis = 2
mag misgaan
mag mislukken = 2
mag {mislukken} = 2
me laten verrassen = 2
mee met de stroom = 2
mee met de wind = 2
meebuigen met de wind = 2
meegaan met de flow = 2
met de natte vinger = 2
met de stroom
met een kapmes
met het weer mee = 2
met onzekerheid + {leven} = 2
minder papier
minder praten
minder praten meer doen = 2
misgaan = 0.5
misgaan mag = 2
mislukken = 0.5
mislukken hoort erbij = 2
mislukken mag = 2
mist + {varen} = 2
naar de lucht + {kijken} = 2
natte vinger = 2
nattevingerwerk
neus + {stoten}
niemandsland
niet + werkt + anders
niet + {wachten} + perfect = 2
niet + {wachten} + {n:plan} = 2
niet + {wachten} + {n:toestemming} = 2
niet + {weten} + waar + {uit|komen}
niet af = 0.5
niet babbelen = 2
niet babbelen maar = 2
niet eindeloos
niet gaan zitten wachten = 2
niet lang nadenken = 2
niet lullen = 2
niet lullen poetsen = 2
niet op papier
niet perfect
niet perfect + {mogen} = 2
niet te lang + {denken}
niet te lang nadenken = 2
niet te veel nadenken = 2
niet van achter de tekentafel = 2
niet wachten op toestemming = 2
niet wachten tot = 2
niet weten + toch + {beginnen} = 2
niet weten of het lukt = 2
niet weten of het werkt = 2
niet zagen = 2
niet zeveren = 2
niet zoveel praten = 2
niet-weten = 2
nog eens {proberen}
nog niet + {weten} + {uit|komen} = 2
nog niet weten
of het lukt + {weten}
of het werkt = 2
olifantenpaadje* = 0.5
olifantenpaadjes
onaf = 0.5
onbekend terrein
onbekende wateren
onderweg + {aan|passen} = 2
onderweg + {leren} = 2
onderweg + {ontdekken} = 2
onderweg + {veranderen}
onderweg leren = 2
onderweg wel = 2
ongebaand
ongebaande paden
ongemak = 0.5
ongemak + {op|zoeken}
ongewis*
onontgonnen
ons laten verrassen = 2
onverwacht + {in|spelen}
onverwachts = 0.5
onvoorspelbaar* = 0.5
onwennig = 0.5
onzekere = 0.5
onzekerheid = 0.5
onzekerheid + leuk
onzekerheid + spannend
onzekerheid + {aan|gaan}
onzekerheid + {omarmen} = 2
onzekerheid + {toe|laten} = 2
onzekerheid + {verdragen} = 2
op dat moment + {verzinnen}
op de golven
op de wilde boef
op den boef = 2
op gevoel
op gevoel + {varen}
op het gevoel
op het moment zelf
op het moment zelf + {beslissen} = 2
op het randje
op het ritme van de dag = 2
op het weer + {in|spelen}
op hoop van zegen = 2
op intuïtie
op je bek = 2
op mijn bek = 2
op mijn intuïtie
op mijn muil
op mijn smoel
op onze bek = 2
op papier + niet
op zijn bek
opnieuw + {beginnen}
papier + praktijk
papier is geduldig = 2
papieren tijger
plan in het water = 2
plan was + anders
plat op mijn
praatjes vullen = 2
praatjes vullen geen gaatjes = 2
praten + {doen} + niet
proof of the pudding = 2
randen + {op|zoeken}
rechtsomkeer + {maken}
regels + aan mijn laars = 2
regels + {op|rekken} = 2
rommelig mag = 2
rommelig* = 0.5
ruwe schets = 2
ruwe versie = 2
samen + {aan|pakken}
samen + {doen} = 0.5
samen + {graven} = 2
samen + {klooien} = 2
samen + {klungelen}
samen + {knutselen} = 2
samen + {n:fout}
samen + {oefenen} + {n:fout}
samen + {planten}
samen + {prutsen} = 2
samen + {sleutelen} = 2
samen + {timmeren} = 2
samen + {trainen}
samen + {uit|zoeken} = 2
samen + {verdwalen} = 2
samen + {zingen}
samen aanpakken
samen de modder in = 2
samen doen
samen fouten + {maken} = 2
samen proberen = 2
samen prutsen = 2
samen uitproberen = 2
samen uitvinden = 2
samen uitzoeken = 2
samen verdwalen = 2
sandbox
scherven
schip + {stranden} = 2
scrum = 0.5
serendipiteit = 0.5
snel + {schakelen}
spaghetti + muur = 2
spannend = 0.5
spannend + {vinden} + toch
speeltuin = 0.5
spelen + {leren}
sprong in het diepe = 2
sprong in het duister = 2
sprong in het onbekende = 2
tachtig procent = 0.5
tegen de muur + {gooien}
ter plaatse = 0.5
ter plaatse + {bedenken/op|lossen/verzinnen}
ter plekke
ter plekke + {bedenken/op|lossen/verzinnen} = 2
ter plekke + {regelen}
terra incognita = 2
toeval = 0.5
toeval + {toe|laten} = 2
uit de comfortzone
uit de losse hand = 2
uit de losse pols = 2
uit de mouw
uit de vuist
uit de vuist weg
uit mijn comfortzone = 2
vallen + {leren}
van de gebaande paden = 2
van doen leer je = 2
van elke fout = 2
van elke misser = 2
van fouten leer = 2
van mijn fouten
van onze fouten
van vallen leer = 2
verdwalen
verrassen + {laten} = 2
versie 0
versie 2
versie nul = 2
versie twee
versie één
verzin iets
verzin ik
verzin wel
vliegt het dan = 2
voor de vuist weg
waar + {uit|komen} + geen idee
waar dat uitkomt
waar het schip strandt
waar het uitkomt
waar we uitkomen = 2
waar we uitkomen + {weten}
wacht niet op
wat blijft plakken = 2
wat het wordt = 0.5
wat niet werkt
wat plakt
wat wel werkt
wat werkt = 0.5
we gaan het zien = 2
we verzinnen wel = 2
we zien het wel = 2
we zien wel = 2
we zien wel hoe = 2
we zien wel waar = 2
we zullen wel zien = 2
we zullen zien
weer opnieuw
wel iets verzinnen = 2
wel zien
wel zien waar
werkt het niet
werkt het wel
witte vlek = 2
witte vlekken = 2
zaklamp = 0.5
zandbak = 0.5
zeil + {bij|zetten} = 0.5
zeilen bij = 0.5
zeveren
zie maar = 0.5
zien hoe de dag
zien hoe het loopt = 2
zien hoe het uitpakt = 2
zien waar het schip = 2
zien wat de dag brengt = 2
zien wat er gebeurt
zien wat het wordt = 2
zien we dan
zien we dan wel = 2
zien we morgen
zien we wel
ziet ge wel
zoals de dag komt = 2
zoals hij komt = 2
zoals ze komt
zonder gps = 2
zonder kaart
zonder kompas = 2
zonder navigatie = 2
zonder routekaart = 2
{a:beweeglijk}
{a:creatief} = 0.5
{a:flexibel} = 0.5
{a:gebaand} {n:pad} = 2
{a:iteratief}
{a:lenig}
{a:onaf}
{a:onbekend} {n:pad}
{a:onbekend} {n:terrein}
{a:onbekend} {n:water}
{a:oncomfortabel}
{a:onverwacht} = 0.5
{a:onvoorspelbaar}
{a:onzeker} + leuk
{a:onzeker} + {n:pad}
{a:rommelig}
{a:spannend} = 0.5
{a:wendbaar} = 0.5
{aan|prutsen}
{aan|rotzooien}
{aan|zien} + hoe
{bedenken} + onderweg = 2
{bedenken} + ter plekke
{blunderen}
{buigen} + wind
{dansen} + {n:regen} = 2
{dansen} + {n:storm}
{door|pakken} = 0.5
{door|ploeteren}
{dwalen}
{falen}
{floppen}
{hannesen}
{hinkelen}
{hobbelen}
{in|spelen} + onverwacht = 2
{itereren}
{kantelen} = 0.5
{kijken} + hoe het + {lopen}
{kijken} + hoe het {gaan}
{kijken} + waar + {uit|komen}
{kijken} + wat er + {gebeuren}
{klungelen}
{leren} + vallen = 2
{leren} + {n:fout}
{leren} van {n:fout}
{mee|ademen}
{mee|bewegen} + {n:cliënt}
{mee|bewegen} + {n:dag}
{mee|bewegen} + {n:groep} = 2
{mee|bewegen} + {n:klant}
{mee|bewegen} + {n:leerling}
{mee|bewegen} + {n:team}
{mee|buigen} + {n:wind} = 2
{mee|draven}
{mee|gaan} + stroom
{mee|glijden}
{mee|groeien}
{mee|kronkelen}
{mee|waaien} + {n:wind}
{mislukken}
{mogen} + fout {gaan} = 2
{mogen} + {mislukken} = 2
{mogen} + {mis|gaan} = 2
{n:afslag} + {nemen}
{n:avontuur} = 0.5
{n:blunder}
{n:buil}
{n:buts}
{n:bètaversie}
{n:chaos} + {op|zoeken}
{n:comfortzone}
{n:comfortzone} + uit
{n:draaiboek} + prullenbak = 2
{n:draaiboek} + {los|laten} = 2
{n:elastiek}
{n:flater}
{n:flop}
{n:grens} + {op|zoeken}
{n:iteratie}
{n:jungle} = 0.5
{n:kapmes} = 0.5
{n:kladversie} = 0.5
{n:lenigheid}
{n:list} + {verzinnen}
{n:mislukking}
{n:misser}
{n:misser} + {leren}
{n:mist} + {lopen/varen/rijden}
{n:neus} + {stoten}
{n:niemandsland} = 0.5
{n:oerwoud} = 0.5
{n:olifantenpad} = 0.5
{n:omweggetje}
{n:ongemak} + {op|zoeken} = 2
{n:ongewisse}
{n:onzekerheid} = 0.5
{n:onzekerheid} + {aan|kunnen}
{n:onzekerheid} + {omarmen} = 2
{n:poging} = 0.5
{n:protocol} + opzij = 2
{n:protocol} + {los|laten} = 2
{n:protocol} + {vergeten}
{n:rand} + {op|zoeken}
{n:regel} + {breken} = 2
{n:regel} + {buigen} = 2
{n:regel} + {op|rekken} = 2
{n:regel} + {overtreden} = 2
{n:regel} + {vergeten}
{n:riet} + wind
{n:risico} = 0.5
{n:risico} + {durven}
{n:risico} + {nemen}
{n:scenario} + {los|laten} = 2
{n:schip} + {stranden}
{n:schram}
{n:script} + weg
{n:script} + {los|laten} = 2
{n:speelkwartier}
{n:speelplaats} = 0.5
{n:speeltuin} = 0.5
{n:speelveld} + {proberen}
{n:sprintje}
{n:sprint} = 0.5
{n:sprong} + duister
{n:stroom} + {mee|gaan/mee|bewegen}
{n:surfplank}
{n:toeval}
{n:vergadering} + {over|slaan} = 2
{n:verrassing} + leuk
{n:versie} + {maken}
{n:waagstuk} = 2
{n:wildernis} = 0.5
{n:zaklamp}
{n:zandbak} = 0.5
{n:zijweg} + {in|slaan}
{nemen} + dag + {komen}
{omarmen} + onzekerheid = 2
{om|buigen} = 0.5
{om|gooien}
{om|gooien} + roer
{om|keren} + opnieuw
{om|schakelen} = 0.5
{ontdekken} + gaandeweg = 2
{ontdekken} + onderweg
{op|lossen} + ter plaatse = 2
{op|lossen} + ter plekke
{op|rekken}
{plooien} + mee
{schakelen} + ter plekke
{scharrelen}
{spelen} + {ontdekken} = 2
{stoeien} = 0.5
{stoeien} + {n:idee}
{strompelen}
{stuntelen}
{surfen}
{uit|vinden} + gaandeweg = 2
{uit|vinden} + onderweg = 2
{uit|vinden} + samen = 2
{uit|vissen}
{verdwalen}
{verrassen} + laat
{verzinnen} = 0.5
{verzinnen} + iets
{verzinnen} + onderweg = 2
{verzinnen} + ter plaatse
{weten} + niet + {proberen}
{zeilen} + wind
{zien} + het schip + {stranden}
{zien} + waar + {uit|komen} = 2
{zien} + wel = 0.5

[own] buiten
aan de afwas = 2
aan de band + {staan} = 2
aan de draaibank = 2
aan de inpaktafel = 2
aan de lopende band = 2
aan de machine = 2
aan de slag + {gaan}
aan de slag {gaan}
aan de telefoon + zelf
aan de werkbank = 2
aan het bed
aan het bed + {staan/werken}
aan het fornuis = 2
aan het loket
aanhangwagen = 0.5
aardappelen + {schillen} = 2
achter de balie
achter de balie + {staan} = 2
achter de bar
achter de bar + {staan}
achter de barbecue = 2
achter de kassa
achter de pannen = 2
achter de tap
achter de toog
achter den toog = 2
achter het bureau vandaan
achter het fornuis = 2
achter het loket
achter het scherm vandaan
achter mijn bureau + niet
achterop de vuilniswagen
afdrogen = 0.5
afval + {rapen} = 2
afwas + {doen}
afwassen = 0.5
ajuin + {snijden} = 2
balie + {draaien} = 2
bar + {draaien}
barbecue + {staan} = 2
bardienst
bardienst + {draaien}
bbq + {staan}
bedden + {duwen} = 2
bedden + {op|maken} = 2
bedden + {verschonen/op|maken}
bedden opmaken = 2
bedden verschonen = 2
bewoners + {wassen} = 2
bier + {tappen} = 2
bij de mannen + {staan}
bij hoog water = 2
blad + {blazen}
bladeren + {harken} = 2
borden + {dragen}
borden + {wassen}
boterhammen + {smeren} = 2
botten aan = 0.5
bouwhelm
bouwplaats = 0.5
broodjes + {smeren} = 2
buiten + laarzen = 2
buiten + modder = 2
buiten + {aan|pakken} = 2
buiten + {experimenteren} = 2
buiten + {mee|doen} = 2
buiten + {mee|helpen} = 2
buiten + {mee|werken} = 2
buiten + {oefenen} = 2
buiten + {proberen} = 2
buiten dan binnen
buiten gebeurt het = 2
buiten in de regen
buiten is mijn kantoor = 2
buiten leer ik = 2
buiten leer je
buitendienst = 0.5
buitendienst + {mee|lopen} = 2
buitendienst + {mee|werken} = 2
buitenlucht = 0.5
bureau + stof = 2
bureau + {weg|gaan}
bureau leeg
busje = 0.5
de buurt in
de fiets op
de groenploeg
de handen uit
de laarzen
de straat op = 0.5
de wijk in
de wijk {in|gaan}
dienbladen
dienst + {mee|draaien} = 2
doelen + {slepen} = 2
doeltjes + {slepen} = 2
door weer en wind = 2
dozen + {sjouwen} = 2
dozen + {tillen}
dozen + {vouwen}
dozen sjouwen = 2
dozen vouwen = 2
een dag mee
een dag meelopen = 2
een dag {mee|lopen} = 2
een dagje mee
een dienst mee = 2
een handje + {helpen}
een handje toe
een handje {helpen}
een ochtend mee
er midden in
er middenin
eten + {rond|brengen} = 2
eten + {uit|delen}
extra handjes
fiets + {pakken}
fluo
fluohesje
fluohesje aan = 2
frieten + {bakken} = 2
frietjes bakken = 2
glijbaan + {gaan}
grijper = 0.5
groenploeg
groenten + {snijden} = 2
gymschoenen
hamburgers bakken = 2
hand + toe + {steken}
handje + {helpen}
handjes
handschoenen aan = 2
headset
headset op = 2
helm + {op|zetten}
helm op
helpen wassen = 2
hesje
hesje + {aan|trekken}
hesje aan
het veld in
in de bediening
in de cabine = 2
in de grond + {wroeten} = 2
in de kas + {staan}
in de keuken + {staan}
in de klas + {staan}
in de kou = 0.5
in de melkput = 2
in de moestuin
in de regen
in de regen + {staan} = 2
in de smeerput = 2
in de spoelkeuken = 2
in de stal
in de vrieskou
in de werkplaats = 2
in de wijk + {helpen}
in de wijk + {mee|doen} = 2
in de wijk + {mee|lopen/mee|doen/staan/helpen}
in het busje + {mee|rijden}
in mijn busje = 2
kampvuur
kantinedienst = 0.5
kantoor + {staan} leeg
kantoor is buiten = 2
kantoor uit
kaplaarzen = 0.5
kassa + {draaien} = 2
kassa + {staan/zitten}
keuken + {mee|koken/mee|helpen/staan}
klanten + {helpen} + zelf
klompen
koffie + {rond|brengen} = 2
koffie + {schenken} = 0.5
koffie + {zetten} + zelf
koffie schenken
kramen + {op|bouwen} = 2
kratten + {laden} = 2
kratten + {tillen} = 2
kratten sjouwen = 2
kruiwagen + {duwen/rijden}
laarzen + {aan|doen} = 2
laarzen aan = 2
lieslaarzen = 0.5
liever buiten
liever buiten dan = 2
lijnen + {kalken} = 2
mee + {aan|pakken} = 2
mee + {af|breken}
mee + {af|wassen} = 2
mee + {in|pakken} = 2
mee + {klaar|zetten} = 2
mee + {n:veld} + {staan} = 2
mee + {op|bouwen} = 2
mee + {op|ruimen} = 2
mee + {proberen} = 2
mee + {schoon|maken} = 2
mee + {uit|delen} = 2
mee + {uit|proberen} = 2
mee de straat op = 2
mee de wijk in = 2
mee het veld in = 2
mee in de bus = 2
mee in de cabine = 2
mee in de zandbak = 2
mee met de ambulance = 2
mee met de boa* = 2
mee met de boswachter = 2
mee met de buitendienst = 2
mee met de chauffeur* = 2
mee met de groendienst = 2
mee met de handhaver* = 2
mee met de monteur* = 2
mee met de ophaaldienst = 2
mee met de veegploeg = 2
mee met de vuilnis* = 2
mee met de wijkagent = 2
mee met de wijkverpleegkundige = 2
mee naar buiten = 2
mee op de vrachtwagen = 2
mee op het veld = 2
mee op kamp = 2
mee op ronde = 2
mee tikkertje + {spelen} = 2
mee trainen met
meeluisteren aan de lijn
meer buiten dan
meespelen op het plein = 2
melken = 0.5
mest + {scheppen} = 2
met de fiets
met de voeten in het = 2
met het busje = 2
met mijn laarzen
middenin + {staan/zitten}
mijn bureau is
mijn kantoor is
mijn kantoor is de straat = 2
mijn laarzen
naast de bewoners
naast de collega's op = 2
naast de mannen = 2
naast de mensen
naast de ploeg = 2
nachtdienst + {draaien}
nachtdienst + {mee|draaien}
nachtdienst + {mee|lopen}
nachtdienst mee = 2
niet achter een bureau
niet achter mijn bureau
niet achter mijn scherm = 2
niet in een kantoor
niet op kantoor
oliebollen + {bakken} = 2
onder de auto = 2
onder de mensen = 0.5
onder de motorkap = 2
op de afdeling + {mee|werken} = 2
op de akker = 2
op de bakfiets = 2
op de bouw
op de dijk
op de fiets {springen}
op de grond + {zitten}
op de grond + {zitten} + {spelen} = 2
op de heftruck = 2
op de schommel
op de steiger
op de steigers = 2
op de tractor = 2
op de trekker = 2
op de vloer
op de vloer + {staan}
op de vloer + {werken} = 2
op de werf
op de werkvloer
op het dak
op het land = 0.5
op kamp + {koken} = 2
op klompen
op laarzen
op straat = 0.5
op straat + {staan/werken/zijn/lopen}
orderpicken = 0.5
pakketten + {in|pakken} = 2
pannen + {schrobben} = 2
pannenkoeken {bakken}
papier prikken = 2
patatten + {schillen} = 2
piepers + {schillen} = 2
pinten + {tappen} = 2
pinten tappen = 2
pleindienst
pleinwacht
podium + {bouwen} = 2
poffertjes + {bakken} = 2
prikstok = 0.5
regen of zon
regenjas
regenlaarzen
regenpak = 0.5
remorque
rolstoel duwen = 2
rubberlaarzen = 0.5
samen + {bouwen} = 0.5
samen + {maken} = 0.5
samen + {ontdekken}
samen + {proberen}
samen + {uit|vinden}
samen aan de slag
samen bouwen
samen koken
samen met de ploeg
samen {bouwen}
samen {klussen}
samen {koken}
samen {maken}
samen {ontdekken}
samen {uit|proberen} = 2
samen {uit|vinden}
samen {uit|vogelen} = 2
samen {zweten}
samen {zwoegen}
shirtjes + {wassen} = 2
shirts + {wassen} = 2
sjorren = 0.5
slingers + {op|hangen} = 2
sneeuw + {scheppen} = 2
sneeuw ruimen = 2
soep + {roeren} = 2
soep + {scheppen/koken}
soep + {uit|delen} = 2
soep + {uit|scheppen}
soep koken = 2
soep uitdelen = 2
spaghetti-avond
stal + {uit|mesten} = 2
stoelen + {op|ruimen} = 2
stoelen + {stapelen} = 2
stoelen + {uit|klappen} = 2
stoelen klaarzetten = 2
stoelen sjouwen = 2
stoelen stapelen = 2
straat + {op|gaan}
tafels + {dekken}
tafels + {klaar|zetten} = 2
tafels sjouwen = 2
telefoons + {op|nemen} + zelf = 2
tent opzetten = 2
theedoek = 0.5
tikkertje = 0.5
touwtjespringen = 0.5
trainingspak
tussen de bewoners
tussen de buren
tussen de cliënten
tussen de gasten
tussen de jongens
tussen de jongeren
tussen de kinderen
tussen de koeien = 2
tussen de kratten = 2
tussen de leerlingen
tussen de machines = 2
tussen de mannen
tussen de mensen
tussen de patiënten
tussen de schappen = 2
tussen de spelers
tussen de vrijwilligers
tussen het volk = 2
uien + {snijden} = 2
vakken + {vullen} = 2
vakken vullen = 2
vakkenvullen = 0.5
van achter mijn bureau
van de glijbaan = 2
veel buiten
veiligheidsschoenen = 0.5
veld + {krijten}
vlaggetjes + {op|hangen} = 2
voetballen + mee
voeten op de grond
vroege dienst = 0.5
vroege dienst + {mee|draaien} = 2
vuilniskar
vuilniswagen
vuilniszak + {rapen}
wafels + {bakken} = 2
wafels bakken = 2
weekenddienst + {mee|draaien} = 2
weer en wind
weg van het bureau
weg van mijn bureau = 2
werkschoenen
werkschoenen aan
werkvloer = 0.5
worsten + {draaien} = 2
worsten bakken = 2
zakken + {vullen} = 2
zandzak*
zandzakken = 0.5
zandzakken + {vullen/sjouwen/dragen} = 2
zelf een dienst = 2
zelf in de klas
zelf voor de klas
zout + {strooien} = 2
zweet
zwerfafval = 0.5
zwerfvuil = 0.5
zwerfvuil + {rapen} = 2
{af|drogen}
{af|wassen}
{fluiten} + {n:wedstrijd}
{harken}
{helpen} + {bouwen}
{helpen} + {op|ruimen} = 2
{helpen} + {schilderen} = 2
{helpen} + {sjouwen}
{helpen} + {verhuizen} = 2
{helpen} + {wassen}
{in|pakken} + mee
{in|vallen} + klas
{in|vallen} + zelf
{kruien}
{maaien} = 0.5
{maaien} + mee = 2
{mee|bakken}
{mee|basketten}
{mee|coderen}
{mee|draaien} + {n:dag} = 2
{mee|draaien} + {n:keuken} = 2
{mee|draaien} + {n:nacht} = 2
{mee|draaien} + {n:ochtend}
{mee|draaien} + {n:ploeg} = 2
{mee|draaien} + {n:team}
{mee|dweilen}
{mee|eten}
{mee|experimenteren} = 2
{mee|feesten}
{mee|fluiten}
{mee|harken}
{mee|hinkelen}
{mee|hollen}
{mee|huilen}
{mee|improviseren} = 2
{mee|klimmen}
{mee|klooien}
{mee|kruien}
{mee|kruipen}
{mee|lachen}
{mee|laden}
{mee|lossen}
{mee|maaien}
{mee|metselen}
{mee|planten}
{mee|proberen} = 2
{mee|programmeren}
{mee|prutsen}
{mee|puzzelen}
{mee|repareren}
{mee|rijden} + dag
{mee|rijden} + vuilnis*
{mee|ruimen}
{mee|schaatsen}
{mee|schillen}
{mee|schoffelen}
{mee|schrobben}
{mee|slepen}
{mee|sleutelen}
{mee|snijden}
{mee|snoeien}
{mee|spelen} = 0.5
{mee|spitten}
{mee|tekenen}
{mee|testen}
{mee|trekken}
{mee|verven}
{mee|vieren}
{mee|vliegen}
{mee|voetballen}
{mee|wandelen}
{mee|zagen}
{mee|zwemmen}
{melken}
{n:aanhanger} = 0.5
{n:aanhangwagen} = 0.5
{n:afvalgrijper} = 0.5
{n:afwas} = 0.5
{n:bakfiets} = 0.5
{n:baliedienst} = 0.5
{n:balie} + {staan} = 2
{n:bardienst} = 0.5
{n:bed} + {op|maken}
{n:bosspel} = 0.5
{n:bouwhelm} = 0.5
{n:bouwkeet} = 0.5
{n:buitendienst} + mee = 2
{n:bureau} + weg + {gaan}
{n:buurttuin} = 0.5
{n:cabine} = 0.5
{n:dienblad} = 0.5
{n:dienblad} + {lopen} = 2
{n:dienst} + zelf + {draaien}
{n:dijk} + {lopen}
{n:dijk} + {staan} = 2
{n:doos} + {sjouwen} = 2
{n:eetfestijn} = 0.5
{n:fluojas} = 0.5
{n:grasmaaier} = 0.5
{n:hand} + {helpen} = 0.5
{n:headset} = 0.5
{n:heftruck} = 0.5
{n:hesje} = 0.5
{n:kampvuur} = 0.5
{n:kantinedienst} = 0.5
{n:kaplaars} = 0.5
{n:kassa} + {bij|springen} = 2
{n:kraam} + {op|bouwen}
{n:kraam} + {staan} = 2
{n:krat} + {sjouwen} = 2
{n:krat} + {tillen}
{n:laars} = 0.5
{n:lieslaars} = 0.5
{n:lijn} + {kalken} = 2
{n:loket} + {zitten} = 2
{n:machine} + zelf + {bedienen}
{n:magazijn} + {mee|draaien} = 2
{n:mestvork} = 0.5
{n:moestuin} = 0.5
{n:mosselfeest}
{n:pallet} + {laden} = 2
{n:pannenkoek} + {bakken}
{n:partytent} = 0.5
{n:ploeg} + {mee|doen}
{n:ploeg} + {mee|werken}
{n:podium} + {op|bouwen} = 2
{n:prikstok} = 0.5
{n:regenjas} = 0.5
{n:regenpak} = 0.5
{n:rolstoel} + {duwen} = 2
{n:schoolplein} + {spelen}
{n:schooltuin} = 0.5
{n:slinger} + {op|hangen} = 2
{n:sneaker} + {aan|trekken}
{n:sneeuwschop} = 0.5
{n:soep} + {uit|delen} = 2
{n:speurtocht} + {uit|zetten}
{n:stal} = 0.5
{n:steiger} = 0.5
{n:stoel} + {sjouwen} = 2
{n:stoel} + {stapelen} = 2
{n:taart} + {bakken}
{n:telefoontje} + zelf + {op|nemen}
{n:tent} + {op|zetten} = 2
{n:theedoek} = 0.5
{n:tombola}
{n:toogdienst} = 0.5
{n:tractor} = 0.5
{n:trainingspak}
{n:tuinhandschoen} = 0.5
{n:veiligheidsschoen} = 0.5
{n:vloer} + {staan}
{n:voedselbank} + {helpen} = 2
{n:voedselbank} + {in|pakken}
{n:volkstuin} = 0.5
{n:vuilniswagen}
{n:vuilniszak} = 0.5
{n:waders} = 0.5
{n:wafel} + {bakken} = 2
{n:werf} + {staan} = 2
{n:werkbank} = 0.5
{n:werkschoen}
{n:werkvloer} + {mee|werken/mee|doen/mee|draaien} = 2
{n:werkvloer} + {staan/werken/lopen}
{n:worst} + {bakken} = 2
{n:zandzak}
{orderpicken}
{rapen}
{schillen}
{sjorren}
{springen} + fiets
{strooien} + mee
{tappen}
{uit|dokteren}
{uit|mesten}
{uit|pluizen} = 0.5
{uit|vogelen} = 2
{vakkenvullen}
{verhuizen} + mee
{voetballen} + mee
{wroeten}
{zweten} + samen

[own] politiek
aan den lijve = 2
achteraf + {melden}
achteraf + {uit|leggen}
achteraf + {vertellen}
achteraf sorry
achteraf toestemming = 2
achteraf vertellen = 2
achteraf wel
al struikelende
al zoekend
allee vooruit
allez vooruit
alvast begonnen
alvast {beginnen}
antwoord + nog niet + {hebben} = 2
begin klein
bestuur + dichttimmeren
bestuur + fouten
bestuur + handen uit
bestuur + laarzen
bestuur + lef
bestuur + onzekerheid
bestuur + open einde
bestuur + potje + {proberen}
bestuur + ruimte
bestuur + ruimte + fout
bestuur + ruimte + {geven}
bestuur + ruimte + {n:experiment}
bestuur + ruimte + {proberen}
bestuur + schort
bestuur + speelruimte
bestuur + vrijheid = 0.5
bestuur + zekerheid + niet
bestuur + {af|rekenen}
bestuur + {durven} = 0.5
bestuur + {los|laten}
bestuur + {mee|doen}
bestuur + {mee|draaien}
bestuur + {mee|helpen}
bestuur + {mee|werken}
bestuur + {mislukken}
bestuur + {n:experiment}
bestuur + {n:pilot}
bestuur + {n:proef}
bestuur + {n:risico} = 0.5
bestuur + {sjouwen}
beter om vergeving
blanco cheque
brandjes + {blussen}
burgemeester + laarzen
burgemeester + ruimte = 0.5
burgemeester + {durven} = 0.5
burgemeester + {mee|doen}
burgemeester + {mee|helpen}
carte blanche = 2
college + fouten
college + lef
college + onzekerheid
college + ruimte
college + {durven} = 0.5
college + {los|laten}
college + {mislukken}
college + {n:experiment}
dag per dag
de proef op de som
de uitkomst + niet + {weten} = 2
de uitkomst staat niet vast = 2
de vrije hand
dichtgetimmerd = 0.5
dichttimmeren
directie + dichttimmeren
directie + fouten
directie + handen uit
directie + laarzen
directie + lef
directie + onzekerheid
directie + overall
directie + ruimte
directie + ruimte + fout
directie + ruimte + {geven}
directie + ruimte + {n:experiment}
directie + ruimte + {proberen}
directie + schort
directie + speelruimte
directie + vrijheid = 0.5
directie + {af|rekenen}
directie + {durven} = 0.5
directie + {los|laten}
directie + {mee|doen}
directie + {mee|draaien}
directie + {mee|helpen}
directie + {mee|werken}
directie + {mislukken}
directie + {n:experiment}
directie + {n:pilot}
directie + {n:proef}
doe een dag mee = 2
doe mee = 2
doe-het-zelf
doe-het-zelver
doe-mens = 2
doemens = 2
doen is leren
doenerig
door doen
door het te doen = 2
door te doen = 2
duct tape
ducttape
durf het niet te weten = 2
durf los te laten
durf te falen = 2
durf te springen = 2
een jaar zonder regels = 2
eerst doen dan melden = 2
eerst doen dan vragen = 2
eerst springen
erop of eronder
excuus achteraf = 2
experimenteerruimte = 2
gaffertape
geduld + {hebben} + {proberen}
geef me een half jaar = 2
geef me ruimte = 2
geef ons de ruimte = 2
geef ons de vrijheid = 2
geef ons ruimte = 2
geef ons tijd
geef ons vertrouwen = 0.5
geen garantie
geen garanties
geen zekerheid
geld + {mislukken} = 2
geld + {proberen} = 2
geld om te proberen = 2
geld zonder plan = 2
gemeenteraad + ruimte
gemeenteraad + {durven} = 0.5
gemeenteraad + {n:experiment}
gun ons fouten = 2
hands on
hands-on = 2
handson
het antwoord nog niet = 2
hop erin
houtje touwtje
houtje-touwtje = 2
houtjetouwtje = 2
in potlood
inspectie + fouten
inspectie + ruimte
inspectie + {durven} = 0.5
inspectie + {mee|draaien}
inspectie + {mislukken}
inspectie + {n:experiment}
inspectie + {proberen}
je leert het door
kan altijd proberen
klein + {beginnen}
klein {beginnen}
kleine stapjes
kom een dag = 2
kom een dag mee = 2
kom een dag meedraaien = 2
kom maar mee = 2
kom mee = 0.5
kom mee naar buiten = 2
kom meedoen = 2
kom meedraaien = 2
kom meehelpen = 2
kom meelopen = 2
kom we gaan
kom zelf kijken = 2
komt zoals het komt
laat het los
laat het ons proberen = 2
laat me maar = 2
laat me proberen = 2
laat mij maar = 2
laat ons gewoon = 2
laat ons gewoon doen = 2
laat ons maar = 2
laat ons proberen = 2
leren door doen = 2
liever achteraf sorry = 2
liever sorry = 2
management + fouten
management + handen uit
management + lef
management + onzekerheid
management + ruimte
management + speelruimte
management + vrijheid = 0.5
management + {durven} = 0.5
management + {los|laten}
management + {mee|draaien}
management + {mee|helpen}
management + {mee|werken}
management + {mislukken}
management + {n:experiment}
mandaat om te proberen = 2
met open einde
met potlood
meters + {maken}
mislukking + {accepteren}
niet + zekerheid + {vragen}
niet + {af|rekenen} + fout*
niet afgerekend = 2
niet afgerekend op = 2
niet afrekenen
niet alles dichttimmeren = 2
niet alles vooraf
niet alles willen weten = 2
niet boos + {mislukken} = 2
niet de vinger = 2
niet dicht + {timmeren}
niet dichtgetimmerd = 2
niet dichtregelen = 2
niet geschoten
niet geschoten is altijd mis = 2
niet in beton
niet meteen afrekenen = 2
niet meteen {af|rekenen}
niet om toestemming = 2
niet om toestemming + {vragen} = 2
niet op de vingers
niet op de vingers + {tikken} = 2
niet schrikken
niet schrikken als = 2
niet schrikken van fouten = 2
niet straks afbranden
niet vooraf
niet vooraf + {vast|leggen}
niet vooraf + {vragen} = 2
niet vooraf weten
niet waagt
nog niet vast = 0.5
nog open
nood + deugd
nooit geschoten
oefening baart kunst
op de vingers + {tikken} + niet
op een bierviltje
open einde
open opdracht
plakband
politici + fouten
politici + laarzen
politici + lef
politici + ruimte
politici + {durven} = 0.5
politici + {mee|draaien}
politici + {mee|helpen}
politiek + fouten
politiek + geduld = 0.5
politiek + laarzen
politiek + lef
politiek + onbekende
politiek + onzekerheid
politiek + risico = 0.5
politiek + ruimte
politiek + ruimte + fout
politiek + ruimte + {geven}
politiek + ruimte + {n:experiment}
politiek + ruimte + {proberen}
politiek + speelruimte
politiek + vrijheid = 0.5
politiek + zoeken
politiek + {durven} = 0.5
politiek + {los|laten}
politiek + {mislukken}
politiek + {n:experiment}
politiek + {n:proef}
potje voor experimenten
pragmatisch = 0.5
praktisch ingesteld
proberen kan altijd
proef op de som = 2
proefkonijn*
proefondervindelijk = 2
raad + dichttimmeren
raad + fouten
raad + geduld = 0.5
raad + handen uit
raad + het onbekende
raad + lef
raad + meehelpen
raad + onzekerheid
raad + open einde
raad + proef
raad + ruimte = 0.5
raad + ruimte + fout
raad + ruimte + {geven}
raad + ruimte + {mislukken}
raad + ruimte + {n:experiment}
raad + ruimte + {proberen}
raad + speelruimte
raad + vrijheid = 0.5
raad + zonder + zekerheid
raad + {durven} = 0.5
raad + {durven} + {los|laten}
raad + {los|laten}
raad + {mee|doen} + {proberen}
raad + {n:experiment}
raad + {n:laars}
raad + {n:pilot}
raad + {n:risico} = 0.5
raad + {vertrouwen} + {proberen}
raad van bestuur + ruimte
raad van toezicht + ruimte
regelarm*
regelluw*
regels + los + {laten} = 2
regels + {los|laten} = 2
regels even los = 2
regelvrij*
regelvrije ruimte = 2
regelvrije zone = 2
riemen die
roeien met de riemen = 2
ruimte = 0.5
ruimte + fout = 2
ruimte + fouten = 2
ruimte + onzekerheid = 2
ruimte + {geven} + {proberen/experimenteren/uit|proberen} = 2
ruimte + {krijgen}
ruimte + {krijgen} + {proberen/experimenteren} = 2
ruimte + {mislukken} = 2
ruimte + {n:experiment} = 2
ruimte + {oefenen} = 2
ruimte + {prutsen} = 2
ruimte + {spelen} = 2
ruimte + {zoeken} = 2
ruimte geven = 0.5
ruimte om fouten = 2
ruimte om te experimenteren = 2
ruimte om te falen = 2
ruimte om te leren = 2
ruimte om te mislukken = 2
ruimte om te oefenen = 2
ruimte om te pionieren = 2
ruimte om te proberen = 2
ruimte om te prutsen = 2
ruimte om te spelen = 2
ruimte om te zoeken = 2
ruimte om uit te proberen = 2
ruimte voor experiment* = 2
ruimte voor fouten = 2
ruimte voor het onbekende = 2
ruimte voor onzekerheid = 2
ruimte voor proberen = 2
sorry + toestemming = 2
sorry achteraf = 2
sorry zeggen
speelruimte
spring maar
springen en zien
spuug en touw
staat niet vast
stap voor stap + {ontdekken}
stapje voor stapje
tastend
tegen een stootje = 2
toestemming + {vragen} + achteraf
toestemming achteraf = 2
trek je laarzen aan = 2
trek laarzen aan = 2
uitkomst + open = 2
van de nood een deugd
vast begonnen
vergeving = 0.5
vergeving + toestemming = 2
vergeving vragen = 2
vergiffenis
vertrouwen + niet + dichttimmeren
vertrouwen + {geven} + {proberen}
vingers + {branden}
vingers {branden}
vlieguren
vooraf + niet + {weten}
vooraf + uitkomst + niet = 2
vooraf niet weten = 2
vooruit met de geit
vrij spel
vrije hand
vrije ruimte
vrije zone = 2
vrijheid + {geven} = 0.5
vrijheid + {proberen}
vrijplaats = 0.5
waagt .. wint = 2
wat geld en vrijheid = 2
we beginnen maar
we gaan het meemaken
we modderen
wethouder + fouten
wethouder + handen uit
wethouder + laarzen
wethouder + lef
wethouder + modder
wethouder + onzekerheid
wethouder + ruimte
wethouder + ruimte + {geven}
wethouder + schop
wethouder + schort
wethouder + {durven} = 0.5
wethouder + {los|laten}
wethouder + {mee|doen}
wethouder + {mee|draaien}
wethouder + {mee|fietsen}
wethouder + {mee|helpen}
wethouder + {mee|werken}
wethouder + {mislukken}
wethouder + {n:experiment}
wethouder + {n:pilot}
wethouder + {n:proef}
wethouder + {sjouwen}
wie niet waagt = 2
zakgeld
zelf {ervaren}
zelf {mee|maken}
zelf {voelen}
zoals het komt
zoals het valt
zoekend
zoekende
zoektocht
zonder garantie
zonder garanties
zonder te vragen
zonder toestemming
zonder uitkomst
zonder vangnet = 2
zonder zekerheid
zonder {vragen} + {beginnen}
{a:open} {n:opdracht}
{a:praktisch} = 0.5
{aan|modderen} = 2
{af|branden} + mislukken
{af|rekenen} + {mislukken}
{af|rekenen} + {n:fout} = 2
{beginnen} + maar = 0.5
{beginnen} + zonder
{dicht|regelen}
{dicht|timmeren}
{door|modderen}
{komen} + meedoen = 2
{komen} + meedraaien = 2
{komen} + meehelpen = 2
{leren} door te doen = 2
{mee|maken} + zelf
{modderen}
{n:antwoord} + nog niet
{n:baas} + fouten
{n:baas} + ruimte
{n:baas} + {durven} = 0.5
{n:baas} + {mee|helpen}
{n:baas} + {mislukken}
{n:bestuurder} + fouten
{n:bestuurder} + handen uit
{n:bestuurder} + laarzen
{n:bestuurder} + lef
{n:bestuurder} + onzekerheid
{n:bestuurder} + ruimte
{n:bestuurder} + {durven} = 0.5
{n:bestuurder} + {mee|doen}
{n:bestuurder} + {mee|draaien}
{n:bestuurder} + {mee|helpen}
{n:bestuurder} + {mislukken}
{n:bierviltje}
{n:budget} + mislukken
{n:budget} + {proberen/experimenteren}
{n:directeur} + fouten
{n:directeur} + laarzen
{n:directeur} + lef
{n:directeur} + overall
{n:directeur} + ruimte
{n:directeur} + vrijheid = 0.5
{n:directeur} + {durven} = 0.5
{n:directeur} + {mee|doen}
{n:directeur} + {mee|draaien}
{n:directeur} + {mee|helpen}
{n:directeur} + {mislukken}
{n:directeur} + {n:experiment}
{n:doe-het-zelver}
{n:ervaring} + zelf + {op|doen}
{n:experimenteerruimte} = 2
{n:financier} + ruimte
{n:gemeente} + ruimte + {proberen}
{n:hand} + vrij + {geven}
{n:inspecteur} + fouten
{n:inspecteur} + ruimte
{n:inspecteur} + {mee|draaien}
{n:inspecteur} + {proberen}
{n:kladje}
{n:leidinggevende} + fouten
{n:leidinggevende} + ruimte
{n:leidinggevende} + {durven} = 0.5
{n:manager} + fouten
{n:manager} + ruimte
{n:manager} + {durven} = 0.5
{n:manager} + {mee|draaien}
{n:meter} + {maken}
{n:ministerie} + ruimte
{n:mislukking} + {mogen}
{n:noodgreep}
{n:noodverband} = 0.5
{n:nood} + deugd + {maken}
{n:oefening} + kunst
{n:opdrachtgever} + fouten
{n:opdrachtgever} + onzekerheid
{n:opdrachtgever} + open einde
{n:opdrachtgever} + ruimte
{n:opdrachtgever} + {durven} = 0.5
{n:opdrachtgever} + {mislukken}
{n:opdrachtgever} + {n:experiment}
{n:potje} + {proberen}
{n:potlood}
{n:proefkonijn}
{n:raadslid} + handen uit
{n:raadslid} + laarzen
{n:raadslid} + ruimte = 0.5
{n:raadslid} + schop
{n:raadslid} + {durven} = 0.5
{n:raadslid} + {mee|doen}
{n:raadslid} + {mee|draaien}
{n:raadslid} + {mee|helpen}
{n:raadslid} + {mee|werken}
{n:riem} + {roeien}
{n:schepen} + fouten
{n:schepen} + laarzen
{n:schepen} + lef
{n:schepen} + ruimte
{n:schepen} + {durven} = 0.5
{n:schepen} + {mee|doen}
{n:schepen} + {mee|draaien}
{n:schepen} + {mee|helpen}
{n:schepen} + {mislukken}
{n:schepen} + {n:experiment}
{n:speelruimte}
{n:stapje} + {zetten}
{n:subsidie} + {mislukken}
{n:subsidie} + {proberen}
{n:tape} + {plakken}
{n:toezichthouder} + fouten
{n:toezichthouder} + ruimte
{n:toezichthouder} + {durven} = 0.5
{n:vangnet} + zonder = 2
{n:verzekeraar} + ruimte
{n:vlieguur}
{n:vrijplaats} = 0.5
{n:zoektocht}
{nemen} + zoals het komt
{ondervinden} = 0.5
{op|staan} + weer + {door|gaan}
{roeien} = 0.5
{roeien} + riemen = 2
{tasten} = 0.5
{zoeken} + samen = 0.5
