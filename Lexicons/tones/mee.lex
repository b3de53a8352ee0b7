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
al doende = 2
al doende leert men = 2
al doende {leren} = 2
al lopend
al lopende
al struikelend
al vallend
al wandelend
al werkende
aldoende = 2
bij {springen}
bonnefooi = 2
de gok
de sprong {wagen} = 2
diepe + {duiken} = 2
diepe + {springen} = 2
doe het gewoon
doen en dan
doen is het nieuwe
doen we gewoon
eens {proberen}
eerst + {doen} + dan + {denken}
eerst doen
er gewoon in {springen}
ergens {beginnen} = 0.5
erin {duiken}
erin {springen}
erop {wagen} = 2
fail fast = 2
gaandeweg
gaandeweg {leren}
gaandeweg {ontdekken}
gaandeweg {zien}
geen blauwdruk
geen blauwdrukken
geen draaiboek
geen handleiding
geen masterplan
geen script
geen woorden maar daden = 2
gewoon + {beginnen}
gewoon + {doen} = 0.5
gewoon doen
gewoon proberen = 2
gewoon {beginnen} = 2
gokje
gokje + {wagen} = 2
het erop {wagen} = 2
improvisatie* = 2
improvisatietalent = 2
in elkaar {knutselen}
in het diepe = 2
just do it
learning by doing = 2
living lab = 2
met vallen en opstaan = 2
minder vergaderen
niet kletsen maar
niet lullen maar poetsen = 2
niet praten maar doen = 2
niet wachten
niet wachten op
niet zeuren maar
niet {vergaderen} maar
onderweg = 0.5
onderweg {bij|stellen}
onderweg {bij|sturen}
op de bonnefooi = 2
op de gok
op de tast = 2
op goed geluk = 2
overboord
pilotje* = 2
plan + overboord
plan + {weg|gooien}
plan b
plan c
probeersel* = 2
proberen en = 0.5
proefdraaien = 2
proeftuin* = 2
prototypen
samen + {oefenen} = 2
samen oefenen = 2
sprong + {wagen} = 2
struikelend
trial and error = 2
trial-and-error = 2
vallen .. opstaan
vallen en opstaan = 2
wachten we niet
zonder blauwdruk = 2
zonder draaiboek = 2
zonder handleiding
zonder plan
zonder script = 2
{a:improviserend}
{aan|klooien}
{aan|passen} + onderweg
{aan|rommelen}
{bij|schaven}
{bij|schaven} + onderweg = 2
{bij|springen}
{bij|stellen} + onderweg = 2
{bij|sturen} + onderweg = 2
{duiken} + in = 0.5
{frutselen}
{fröbelen}
{gokken} = 0.5
{in|springen} = 0.5
{in|vallen} = 0.5
{klooien}
{klussen} = 0.5
{knutselen} = 2
{n:broedplaats}
{n:draaiboek} + overboord
{n:draaiboek} + {dicht|laten/weg|gooien}
{n:fieldlab}
{n:gok} + {wagen}
{n:labje}
{n:laboratorium}
{n:lab} = 0.5
{n:pilotje}
{n:pilot}
{n:plan} + bijgesteld = 0.5
{n:plan} + los + {laten}
{n:plan} + {los|laten} = 2
{n:probeerseltje} = 2
{n:probeersel} = 2
{n:proefballon} + {los|laten} = 0.5
{n:proefopstelling}
{n:proeftuin} = 2
{n:proef}
{n:proef} + {draaien/doen}
{n:prototype}
{n:schets} + {bouwen}
{n:sprong} + {wagen} = 2
{n:struikeling}
{n:test} + kleine
{oefenen} = 0.5
{proberen} + gewoon
{proberen} + iets = 0.5
{proberen} + iets nieuws
{proberen} + kijken
{proberen} + opnieuw
{proef|draaien} = 2
{prutsen}
{rommelen} = 0.5
{schaven}
{sleutelen}
{sleutelen} + aan
{springen} + in het diepe = 2
{struikelen}
{testen} = 0.5
{testen} + praktijk
{tinkeren}
{uit|testen} = 2
{vallen} + {op|staan}
{wachten} + tot + plan + niet
{wagen} = 0.5

[own] rollen
actie + {voeren}
avontuur + {aan|gaan}
barricade*
bezem + {pakken}
durven falen = 2
eelt op
hamer + {pakken}
handen + vuil + {maken} = 2
handen vies
handen vuil = 2
ik doe zelf
in de klei
kratten + {sjouwen}
kwast + {pakken}
laarzen
laarzen + {aan|trekken}
laarzen in de modder = 2
lef
lef + {hebben}
lef + {tonen}
meewerkend = 2
meewerkend voorman = 2
meewerkend {n:leidinggevende}
meewerkende baas
meewerkende voorman
met de poten in de klei = 2
met opgestroopte
modder
mouwen + {op|stropen} = 2
mouwen op
naast + {staan} + werkvloer
op de barricade = 2
op de barricaden = 2
opgestroopte mouwen = 2
overall
overall + {aan|trekken}
pionierend
pioniersgeest
poten in de klei = 2
schep + {pakken}
schop + {pakken}
schop in de grond
schort + {om|doen/aan|trekken}
schouder aan schouder
schouders + {zetten}
schouders eronder = 2
spelenderwijs
stoelen + {sjouwen/slepen/klaar|zetten}
tafels + {sjouwen/slepen}
vies + {maken}
vieze handen = 2
voeten in de klei = 2
vuile handen
werkhandschoenen
zelf + {mee|doen} = 2
zelf + {poetsen}
zelf + {sjouwen}
zelf + {uit|proberen} = 2
zelf + {vegen}
zelf aan de slag
zelf {doen} = 0.5
zij aan zij
{a:avontuurlijk}
{a:gedurfd}
{a:meewerkend} = 2
{a:nieuwsgierig} = 0.5
{a:onbevangen}
{a:onbevreesd}
{a:ondernemend}
{a:rebels}
{a:speels}
{actie|voeren} = 2
{durven} = 0.5
{durven} + fouten
{durven} + {falen} = 2
{durven} + {mislukken} = 2
{dweilen}
{graven} = 0.5
{mee|bouwen} = 2
{mee|buigen} = 2
{mee|dansen}
{mee|deinen} = 2
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
{mee|oefenen}
{mee|pakken} = 0.5
{mee|ploegen}
{mee|poetsen}
{mee|rennen}
{mee|rijden} = 0.5
{mee|rijden} + {n:wijkagent}
{mee|roeien}
{mee|scheppen}
{mee|schilderen}
{mee|sjouwen} = 2
{mee|spelen} + kinderen
{mee|spelen} + zelf
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
{n:avonturier}
{n:barricade} = 2
{n:doener} = 2
{n:durfal} = 2
{n:durf}
{n:dwarsligger}
{n:handschoen} + {aan|trekken}
{n:knutselaar}
{n:laars} + modder = 2
{n:lefgozer}
{n:lef}
{n:modder}
{n:ontdekker}
{n:pioniersgeest}
{n:pionier}
{n:ploeteraar}
{n:prutser}
{n:rebel}
{n:uitvinder}
{n:waaghals} = 2
{n:werkbroek}
{op|stropen} = 2
{pionieren} = 2
{ploeteren}
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
{zweten} = 0.5
{zwoegen}

[own] omgeving
agile = 0.5
als het niet werkt
als het werkt
als riet
bamboe
bek + {gaan} = 2
beta
blauwe plekken
briljante mislukking = 2
brokken + {maken}
buigen met de wind
bètaversie
comfortzone
creatief = 0.5
creatieve oplossing
dan zien we wel = 2
dat zien we dan wel
de volgende poging
flater*
fout gaan
fouten + {maken} + {mogen} = 2
fouten maken
fouten maken mag = 2
fouten {maken}
geen kaart
grenzen + {op|zoeken}
het randje
het schip strandt = 2
ik zie wel
in de mist
iteratief
kijken wat er gebeurt
koers + {verleggen}
leren van fouten = 2
losse pols
mag misgaan
mag mislukken = 2
mag {mislukken} = 2
met de stroom
neus + {stoten}
niet + werkt + anders
niet + {weten} + waar + {uit|komen}
nog eens {proberen}
onbekend terrein
onbekende wateren
ongebaand
ongebaande paden
ongemak = 0.5
ongemak + {op|zoeken}
onontgonnen
onwennig = 0.5
onzekerheid = 0.5
op de golven
op het randje
op je bek = 2
op mijn bek = 2
op mijn muil
op mijn smoel
op onze bek = 2
op zijn bek
opnieuw + {beginnen}
plat op mijn
randen + {op|zoeken}
scherven
schip + {stranden} = 2
scrum = 0.5
snel + {schakelen}
spannend = 0.5
spannend + {vinden} + toch
sprong in het diepe = 2
sprong in het duister = 2
sprong in het onbekende = 2
ter plaatse + {bedenken/op|lossen/verzinnen}
ter plekke
ter plekke + {bedenken/op|lossen/verzinnen} = 2
terra incognita = 2
uit de comfortzone
uit de losse pols = 2
uit de mouw
uit de vuist
uit de vuist weg
uit mijn comfortzone = 2
van mijn fouten
van onze fouten
verdwalen
versie 0
versie 2
versie twee
verzin ik
verzin wel
voor de vuist weg
waar + {uit|komen} + geen idee
waar dat uitkomt
waar het schip strandt
waar het uitkomt
waar we uitkomen = 2
wat niet werkt
wat wel werkt
wat werkt = 0.5
we zien wel = 2
weer opnieuw
wel zien waar
werkt het niet
werkt het wel
zeil + {bij|zetten} = 0.5
zeilen bij = 0.5
zien wat er gebeurt
zien we wel
zonder kaart
{a:beweeglijk}
{a:creatief} = 0.5
{a:flexibel} = 0.5
{a:iteratief}
{a:lenig}
{a:onbekend} {n:pad}
{a:onbekend} {n:terrein}
{a:onbekend} {n:water}
{a:oncomfortabel}
{a:spannend} = 0.5
{a:wendbaar} = 0.5
{bedenken} + ter plekke
{blunderen}
{buigen} + wind
{dwalen}
{falen}
{floppen}
{itereren}
{kijken} + hoe het + {lopen}
{kijken} + hoe het {gaan}
{kijken} + waar + {uit|komen}
{kijken} + wat er + {gebeuren}
{leren} + {n:fout}
{leren} van {n:fout}
{mee|gaan} + stroom
{mislukken}
{mogen} + fout {gaan} = 2
{mogen} + {mislukken} = 2
{mogen} + {mis|gaan} = 2
{n:avontuur} = 0.5
{n:blunder}
{n:buil}
{n:buts}
{n:bètaversie}
{n:comfortzone}
{n:comfortzone} + uit
{n:elastiek}
{n:flater}
{n:flop}
{n:grens} + {op|zoeken}
{n:iteratie}
{n:lenigheid}
{n:list} + {verzinnen}
{n:mislukking}
{n:misser}
{n:misser} + {leren}
{n:mist} + {lopen/varen/rijden}
{n:neus} + {stoten}
{n:omweggetje}
{n:ongemak} + {op|zoeken} = 2
{n:onzekerheid} = 0.5
{n:onzekerheid} + {aan|kunnen}
{n:onzekerheid} + {omarmen} = 2
{n:poging} = 0.5
{n:rand} + {op|zoeken}
{n:riet} + wind
{n:risico} = 0.5
{n:risico} + {durven}
{n:risico} + {nemen}
{n:schip} + {stranden}
{n:schram}
{n:sprintje}
{n:sprint} = 0.5
{n:sprong} + duister
{n:stroom} + {mee|gaan/mee|bewegen}
{n:surfplank}
{n:versie} + {maken}
{n:waagstuk} = 2
{omarmen} + onzekerheid = 2
{om|gooien}
{om|gooien} + roer
{om|schakelen} = 0.5
{op|lossen} + ter plekke
{schakelen} + ter plekke
{surfen}
{verdwalen}
{verzinnen} + ter plaatse
{zeilen} + wind
{zien} + het schip + {stranden}
{zien} + waar + {uit|komen} = 2
{zien} + wel = 0.5

[own] buiten
aan de slag + {gaan}
aan de slag {gaan}
aan het bed
aan het bed + {staan/werken}
achter de bar + {staan}
achter de kassa
achter de tap
achter de toog
achter het bureau vandaan
achter mijn bureau + niet
achterop de vuilniswagen
afwas + {doen}
bar + {draaien}
bardienst
bardienst + {draaien}
bedden + {verschonen/op|maken}
bouwplaats = 0.5
buiten dan binnen
buitenlucht = 0.5
bureau + {weg|gaan}
busje = 0.5
de buurt in
de groenploeg
de handen uit
de straat op = 0.5
de wijk in
de wijk {in|gaan}
een dag mee
een dag meelopen = 2
een dag {mee|lopen} = 2
een dagje mee
een handje + {helpen}
een handje toe
een handje {helpen}
een ochtend mee
er midden in
er middenin
eten + {uit|delen}
extra handjes
fiets + {pakken}
fluo
fluohesje
groenploeg
gymschoenen
hand + toe + {steken}
handje + {helpen}
handjes
helm + {op|zetten}
hesje
hesje + {aan|trekken}
het veld in
in de keuken + {staan}
in de klas + {staan}
in de wijk + {mee|lopen/mee|doen/staan/helpen}
in het busje + {mee|rijden}
kantoor uit
kassa + {staan/zitten}
keuken + {mee|koken/mee|helpen/staan}
klompen
koffie + {schenken} = 0.5
kruiwagen + {duwen/rijden}
liever buiten
meer buiten dan
met mijn laarzen
middenin + {staan/zitten}
naast de bewoners
naast de mensen
nachtdienst + {mee|draaien}
nachtdienst + {mee|lopen}
niet achter een bureau
niet achter mijn bureau
op de fiets {springen}
op de steiger
op de vloer + {staan}
op de werkvloer
op klompen
op straat = 0.5
op straat + {staan/werken/zijn/lopen}
pannenkoeken {bakken}
pleindienst
pleinwacht
regenjas
regenlaarzen
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
soep + {scheppen/koken}
soep + {uit|scheppen}
straat + {op|gaan}
trainingspak
tussen de bewoners
tussen de buren
tussen de leerlingen
tussen de mensen
tussen de spelers
van achter mijn bureau
veel buiten
voetballen + mee
vuilniskar
vuilniswagen
werkschoenen
werkvloer = 0.5
zandzak*
zandzakken + {vullen/sjouwen/dragen} = 2
zelf in de klas
zelf voor de klas
zweet
{af|wassen}
{in|vallen} + klas
{in|vallen} + zelf
{kruien}
{mee|basketten}
{mee|feesten}
{mee|rijden} + dag
{mee|rijden} + vuilnis*
{mee|spelen} = 0.5
{mee|voetballen}
{n:bed} + {op|maken}
{n:bureau} + weg + {gaan}
{n:hand} + {helpen} = 0.5
{n:hesje} = 0.5
{n:pannenkoek} + {bakken}
{n:ploeg} + {mee|doen}
{n:ploeg} + {mee|werken}
{n:regenjas} = 0.5
{n:schoolplein} + {spelen}
{n:sneaker} + {aan|trekken}
{n:steiger} = 0.5
{n:trainingspak}
{n:vloer} + {staan}
{n:vuilniswagen}
{n:werkschoen}
{n:werkvloer} + {mee|werken/mee|doen/mee|draaien} = 2
{n:werkvloer} + {staan/werken/lopen}
{n:zandzak}
{springen} + fiets
{uit|dokteren}
{uit|pluizen} = 0.5
{uit|vogelen} = 2
{voetballen} + mee
{zweten} + samen

[own] politiek
aan den lijve = 2
achteraf + {uit|leggen}
achteraf sorry
al struikelende
al zoekend
allee vooruit
allez vooruit
alvast begonnen
alvast {beginnen}
begin klein
beter om vergeving
blanco cheque
brandjes + {blussen}
carte blanche = 2
dag per dag
de proef op de som
de vrije hand
dichttimmeren
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
eerst springen
erop of eronder
experimenteerruimte = 2
gaffertape
geduld + {hebben} + {proberen}
hands on
hands-on = 2
handson
hop erin
houtje touwtje
houtje-touwtje = 2
houtjetouwtje = 2
in potlood
je leert het door
kan altijd proberen
klein + {beginnen}
klein {beginnen}
kleine stapjes
kom we gaan
komt zoals het komt
leren door doen = 2
liever sorry = 2
mandaat om te proberen = 2
met open einde
met potlood
meters + {maken}
mislukking + {accepteren}
niet + zekerheid + {vragen}
niet + {af|rekenen} + fout*
niet afrekenen
niet alles vooraf
niet dicht + {timmeren}
niet geschoten
niet geschoten is altijd mis = 2
niet in beton
niet meteen {af|rekenen}
niet op de vingers
niet vooraf + {vast|leggen}
niet waagt
nood + deugd
nooit geschoten
oefening baart kunst
op een bierviltje
open einde
open opdracht
plakband
potje voor experimenten
pragmatisch = 0.5
praktisch ingesteld
proberen kan altijd
proef op de som = 2
proefkonijn*
proefondervindelijk = 2
regelarm*
regelluw*
regelvrij*
riemen die
roeien met de riemen = 2
ruimte + {geven} + {proberen/experimenteren/uit|proberen} = 2
ruimte + {krijgen} + {proberen/experimenteren} = 2
ruimte om fouten = 2
ruimte om te experimenteren = 2
ruimte om te falen = 2
ruimte om te proberen = 2
ruimte voor experiment* = 2
ruimte voor fouten = 2
sorry + toestemming = 2
speelruimte
spring maar
springen en zien
spuug en touw
stap voor stap + {ontdekken}
stapje voor stapje
tastend
toestemming + {vragen} + achteraf
van de nood een deugd
vast begonnen
vergeving + toestemming = 2
vergiffenis
vertrouwen + niet + dichttimmeren
vertrouwen + {geven} + {proberen}
vingers + {branden}
vingers {branden}
vlieguren
vooraf + niet + {weten}
vooruit met de geit
vrije hand
vrije ruimte
vrijheid + {geven} = 0.5
vrijheid + {proberen}
waagt .. wint = 2
we beginnen maar
we gaan het meemaken
we modderen
wie niet waagt = 2
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
zonder toestemming
zonder vangnet = 2
zonder {vragen} + {beginnen}
{a:open} {n:opdracht}
{a:praktisch} = 0.5
{aan|modderen} = 2
{af|rekenen} + {mislukken}
{beginnen} + maar = 0.5
{beginnen} + zonder
{dicht|timmeren}
{door|modderen}
{leren} door te doen = 2
{mee|maken} + zelf
{modderen}
{n:bierviltje}
{n:budget} + mislukken
{n:budget} + {proberen/experimenteren}
{n:doe-het-zelver}
{n:ervaring} + zelf + {op|doen}
{n:experimenteerruimte} = 2
{n:hand} + vrij + {geven}
{n:kladje}
{n:meter} + {maken}
{n:mislukking} + {mogen}
{n:noodgreep}
{n:noodverband} = 0.5
{n:nood} + deugd + {maken}
{n:oefening} + kunst
{n:potje} + {proberen}
{n:potlood}
{n:proefkonijn}
{n:riem} + {roeien}
{n:speelruimte}
{n:stapje} + {zetten}
{n:tape} + {plakken}
{n:vangnet} + zonder = 2
{n:vlieguur}
{n:zoektocht}
{nemen} + zoals het komt
{ondervinden} = 0.5
{op|staan} + weer + {door|gaan}
{roeien} = 0.5
{roeien} + riemen = 2
{tasten} = 0.5
{zoeken} + samen = 0.5
