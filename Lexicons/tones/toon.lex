tone: toon
version: 1
licence: CC-BY-4.0

[nsob-2023 §3.2] acties
{initiëren} = 2
{inspireren} = 2
{mee|nemen} = 0.5
{verleiden} = 2

[nsob-2023 §3.2] rollen
inspirerend leiderschap = 2
{a:energiek}
{a:enthousiast}
{a:inspirerend} = 2

[nsob-2023 §3.2] omgeving
goed voorbeeld = 2
goed voorbeeld doet goed volgen = 2
laten zien + {spelen}
laten zien wat er speelt = 2
voorop + {lopen} = 2
{voorop|lopen} = 2

[nsob-2023 §3.2] buiten
{n:bezoek} + {af|leggen} = 2
{n:ontmoeting} + {organiseren} = 2
{n:podium} + {kiezen} = 2

[nsob-2023 §3.2] politiek
goed verhaal = 2
{n:politiek} + {overtuigen} = 2
{overtuigen} + {n:verhaal} = 2

[own] acties
aan de kar + {trekken}
aan het roer = 2
aan het stuur
aanjaagrol
aanjagersrol
als eerste = 0.5
als eerste + hand = 2
als eerste + het woord
als eerste + over de brug
als eerste + {aan|melden} = 2
als eerste + {beginnen}
als eerste + {binnen}
als eerste + {dansen} = 2
als eerste + {in|voeren} = 2
als eerste + {lachen}
als eerste + {op|springen} = 2
als eerste + {op|staan} = 2
als eerste + {proberen}
als eerste + {roepen} = 2
als eerste + {springen}
als eerste + {staan}
als eerste + {stemmen}
als eerste + {vertellen}
als eerste + {zeggen}
als eerste + {zingen} = 2
als eerste de ladder
als eerste de vinger
als eerste erin
als eerste gemeente
als eerste het water = 2
als eerste in het water = 2
als eerste mijn {n:hand} = 2
als eerste naar binnen = 2
als eerste op de dansvloer = 2
als eerste school
als eerste van de {n:klas}
als eersten + {beginnen}
als primeur
ambitie + {neer|zetten}
apetrots
armen wijd = 2
baan + {breken}
baanbrekend
barsten + {n:idee}
bedenken + {n:nieuw}
begeesterd
begeestering
bekeren/bekeer/bekeerd
beretrots
bezield
bezieling
blijde boodschap = 2
bravoure
confetti
confettikanon
dansvloer + als eerste = 2
dansvloer + {openen} = 2
dansvloer + {op|gaan}
de blijde boodschap = 2
de eerste van het land
de eerste van nederland
de eerste van vlaanderen
de eerste zijn
de gong = 2
de kar + {trekken}
de klokken + {luiden}
de kop + {nemen}
de lat hoog = 2
de leiding + {nemen}
de loftrompet = 2
de optocht + {leiden}
de spits + {af|bijten} = 2
de toon + {zetten}
de wave = 2
de weg + {banen}
de weg + {wijzen}
deur open + {gooien}
een schep erbovenop
een show van
een slinger aan = 2
een tandje bij = 2
een vuist maken
een zwengel aan = 2
eerste over de dam
eerste schaap
eerste schaap over de dam = 2
eerste stap + {zetten}
eerste zet + {doen}
eersten + {zijn} = 0.5
eigen visie
enthousiast + {krijgen}
enthousiast + {maken}
erop en erover = 2
flair
fluitend + binnen
gas bij
gas erop = 2
gas op de plank
gas op die
gaspedaal
geestelijk vader = 2
geestelijke vader
geuren en kleuren = 2
gewoon beginnen + anderen = 0.5
glimmen van trots = 2
glimmend van trots = 2
glinsterende ogen
glitter
glitterjasje
gloed = 0.5
gloedvol
goesting = 0.5
goesting + {doen} + {krijgen} = 2
goesting + {geven} = 2
goesting + {maken} = 2
groot + {uit|pakken}
groot denken
groot dromen
groots + {denken}
grootse plannen = 2
grote ambities
grote dromen
grote gebaren = 2
grote woorden
hardop dromen
hart op de tong
hartstocht
hartstochtelijk
heft + {n:hand} = 2
het heft in handen = 2
het verhaal + {vertellen}
het voortouw + {nemen}
het vuur + {aan|wakkeren}
het vuur aanwakkeren = 2
hoge ambities
honger + {maken}
i have a dream
iedereen + {mee|nemen}
ijsbreker = 0.5
ik begin = 0.5
in beweging + {brengen}
in beweging + {krijgen}
in beweging + {zetten}
in de hoogste versnelling = 2
in de turbostand
in gang + {zetten} = 0.5
in geuren en kleuren = 2
in vervoering = 2
kar + {trekken} = 2
karaoke
kleuren + {schilderen} = 2
knalfeest
knallen
knaller
knuppel in het hoenderhok = 2
kom op mannen
kop + {nemen} + ik
lans breken
lat hoog + {leggen} = 2
leiding + {nemen}
lekker + {maken} = 2
lichtjes in de ogen = 2
loftrompet
lucifer + {houden}
maandag + {n:energie}
maandag + {n:peptalk} = 2
maandagmorgen + {n:speech}
mensen + {mee|nemen}
met bezieling = 2
met de bel + {lopen}
met de vinger omhoog
met de vuist = 2
met een idee = 0.5
met een knal = 2
met een megafoon = 2
met een verhaal = 0.5
met flair = 2
met gloed = 2
met handen en voeten
met ideeën
met lef
met toeters
met trots
met vlag en wimpel
micro + hand
mijn vinger als eerste = 2
mijn visie
naar de zee + {verlangen}
nieuwe koers
nieuwe paden = 2
nieuwe wegen
nieuwsgierig + {maken} = 2
ogen + {fonkelen} = 2
ogen + {glimmen}
ogen + {glinsteren} = 2
ogen + {stralen} = 2
ogen + {twinkelen}
olympische vlam
one more thing
ons verhaal + {vertellen}
op de agenda + {zetten}
op de banken + {krijgen}
op de barkruk
op de grote trom = 2
op de kaart + {zetten}
op de stoel + {klimmen}
op de tafels
op de trom = 2
op de trommel
op een bankje + {staan}
op een bierkrat = 2
op een krat = 2
op een krukje + {staan}
op een podiumpje
op een tafel = 0.5
op een tafel + {staan} = 2
op het bureau + {staan}
op tafel + {dansen}
op tafel + {klimmen} = 2
op tafel + {slaan}
open stal
over de dam = 0.5
over de drempel + {trekken}
over de streep + {trekken} = 2
over te halen
pad + {banen} = 2
peper in + {n:reet}
pit = 0.5
plankgas
pretoogjes
primeur + {hebben}
proef dit
proefballon = 0.5
roer om
schaap + over de dam = 2
schepje bovenop = 2
schop onder de kont = 2
schop onder hun kont = 2
show + {geven} = 2
show + {maken}
showen
sleeptouw = 2
spits + {af|bijten} = 2
spreekkoren
startmotor + {zijn}
steen in de vijver = 2
stip aan de horizon = 2
stip op de horizon = 2
strijd + {aan|gaan}
tandje bij = 2
tandje hoger = 2
ten strijde = 0.5
toeters en bellen = 2
toon + {aan|geven}
toon + {zetten} = 2
trompet + {blazen} = 2
trompet + {steken}
trots als een pauw = 2
turbo
twinkeling
twinkeling in de ogen = 2
uitstraling
vaart + {maken}
vaart erin
van de grond + {krijgen}
verkleed = 0.5
verkleed + {binnen|komen} = 2
verkleed als
verlangen + {wekken} = 2
verlangen naar de zee = 2
versnelling + hoger = 2
vervoering
vinger + omhoog
vlag en wimpel
vlammend betoog = 2
voet op het gas = 2
vol bravoure
vol enthousiasme = 2
vol gas
vol ideeën = 2
vol overgave
vol passie = 2
vol plannen = 2
vol trots = 2
vol vuur en
vonk over
vonken
vonken + {vliegen}
voor de fanfare
voor de harmonie uit
voor de klas + {n:show}
voor de klas + {staan} + vuur
voor de muziek + {lopen} = 2
voor de muziek uit = 2
voor de stoet = 2
voordragen/voorgedragen = 0.5
voorop in de optocht
voorop in de stoet = 2
voortouw = 2
voorzingen
voorzingen/voorgezongen
vuist + tafel = 2
vuist + {maken}
vuist op tafel = 2
vurig + {pleiten}
vurig + {verdedigen}
vuur + {aan|steken}
vuur + {ontsteken}
vuur + {spreken}
vuur in de ogen = 2
vuur in mijn ogen = 2
vuur onder = 0.5
vuurtje stoken = 2
vuurwerk + {af|steken}
warm + lopen + {krijgen}
warm + {maken} + voor = 2
wauw
wauw-effect
wilde ideeën = 2
wilde plannen = 2
wow
wow-factor
zin + {maken}
zingend
zingend + binnen = 2
zwier = 0.5
{a:apetrots}
{a:baanbrekend}
{a:bevlogen} {n:verhaal} = 2
{a:bezield}
{a:gloedvol}
{a:groots}
{a:groots} {n:plan} = 2
{a:groot} {n:gebaar} = 2
{a:nieuw} {n:idee} + elke dag
{a:pittig} = 0.5
{a:provocerend}
{a:supertrots}
{a:visionair}
{a:vlammend}
{a:vlammend} {n:betoog} = 2
{a:vlammend} {n:toespraak} = 2
{a:wild} {n:plan} = 2
{aan|jagen} = 2
{aan|kaarten}
{aan|moedigen} = 0.5
{aan|poken}
{aan|slingeren}
{aan|sporen}
{aan|steken} + {n:vuur}
{aan|trekken} + {n:kar}
{aan|voeren} + {n:team}
{aan|vuren}
{aan|wakkeren} = 2
{aan|zwengelen}
{agenderen}
{barsten} + {n:energie} = 2
{barsten} + {n:idee} = 2
{bedenken} + {a:nieuw}
{begeesteren} = 2
{bepleiten}
{bepraten}
{betogen}
{betoveren}
{bezielen}
{binnen|stormen}
{binnen|vallen} + {n:idee}
{borrelen} + {n:idee} = 2
{bruisen} + energie = 2
{bruisen} + {n:idee} = 2
{bulken} + {n:idee}
{charmeren}
{dansen} + als eerste = 2
{dansen} + voorop = 2
{door|drukken}
{door|duwen}
{door|zetten} = 0.5
{dromen} = 0.5
{dromen} + hardop
{dromen} + {n:team}
{enthousiasmeren} = 2
{glimmen} = 0.5
{glunderen}
{ijveren}
{ijveren} voor = 2
{in|zetten} + {n:lied}
{knallen} = 0.5
{lobbyen} + {n:droom}
{lokken}
{luiden} + {n:bel}
{mee|krijgen}
{mee|krijgen} + mensen
{mee|lokken}
{mee|nemen} + {n:verhaal} = 2
{mee|slepen} = 2
{mee|sleuren}
{mee|trekken}
{mee|tronen}
{mee|voeren}
{mee|zuigen}
{motiveren} = 0.5
{n:aanjaagfunctie} = 0.5
{n:aanjaagster} = 0.5
{n:aanmaakblokje} = 0.5
{n:aanmaakblok} = 0.5
{n:aftrap} + {doen}
{n:aftrap} + {geven}
{n:ambitie} + {a:hoog}
{n:ambitie} + {uit|spreken}
{n:anekdote} = 0.5
{n:anekdote} + {vertellen}
{n:baanbreker} = 0.5
{n:balletje} + {op|gooien} = 0.5
{n:ballonnetje} + {op|laten} = 0.5
{n:bal} + {op|eisen} = 2
{n:bedenker} = 0.5
{n:bedenkster} = 0.5
{n:beeld} + {schetsen} = 0.5
{n:beeld} + {schilderen} = 2
{n:bel} + {luiden} + {n:succes}
{n:bergtop} = 0.5
{n:berg} + {wijzen} = 2
{n:betoging} + voorop = 2
{n:betoog} = 0.5
{n:betoog} + {houden}
{n:boekentip} = 0.5
{n:boekpresentatie} = 0.5
{n:boel} + {op|schudden} = 2
{n:boerderijdag} = 0.5
{n:boodschap} = 0.5
{n:boodschap} + {a:helder}
{n:boodschap} + {roepen}
{n:boodschap} + {uit|dragen} = 2
{n:boodschap} + {verspreiden} = 2
{n:bord} + langs de weg
{n:cape} = 0.5
{n:challenge} + {bedenken}
{n:challenge} + {starten} = 2
{n:collegezaal} + {n:verhaal}
{n:confetti} = 0.5
{n:dagstart} + {n:energie} = 2
{n:dagstart} + {n:verhaal} = 2
{n:dagstart} + {openen}
{n:dansvloer} = 0.5
{n:demonstratie} + voorop = 2
{n:deur} + {binnen|stormen} = 2
{n:deur} + {in|trappen}
{n:deur} + {open|gooien}
{n:dia} + {a:mooi}
{n:discussie} + {aan|zwengelen}
{n:droombeeld} = 0.5
{n:droom} = 0.5
{n:droom} + {delen}
{n:droom} + {na|jagen}
{n:droom} + {vertellen} = 2
{n:droom} + {waar|maken}
{n:duw} + {geven}
{n:elevatorpitch}
{n:evangelie} = 0.5
{n:evangelie} + {verkondigen} = 2
{n:fakkeldrager} = 0.5
{n:fakkel} = 0.5
{n:fakkel} + {dragen} = 2
{n:filmpje} + {beginnen}
{n:gangmaakster} = 0.5
{n:gaspedaal} = 0.5
{n:gast} + {begroeten}
{n:gast} + {verleiden} = 2
{n:gast} + {verrassen}
{n:gas} + {geven}
{n:gong} = 0.5
{n:grap} + {openen}
{n:hackathon} + {bedenken}
{n:hackathon} + {op|zetten} = 2
{n:headset} = 0.5
{n:horizon} + {wijzen} = 2
{n:idee} + {a:gek}
{n:idee} + {a:groot} = 2
{n:idee} + {a:wild} = 2
{n:idee} + {aan|wakkeren}
{n:idee} + {brengen}
{n:idee} + {door|drukken}
{n:idee} + {gooien} = 2
{n:idee} + {in|brengen}
{n:idee} + {lanceren} = 2
{n:idee} + {op|werpen}
{n:idee} + {pitchen} = 2
{n:idee} + {verdedigen}
{n:idee} + {verspreiden} = 2
{n:ideeënmachine} = 0.5
{n:ideeënman} = 0.5
{n:ijsbreker} = 0.5
{n:initiatiefneemster} = 0.5
{n:initiatief} + {nemen} = 2
{n:initiator} = 0.5
{n:inspiratrice} = 0.5
{n:kampvuurverhaal} = 0.5
{n:kampvuur} = 0.5
{n:kampvuur} + {vertellen} = 2
{n:kantoor} + {binnen|komen} + zingend
{n:kantoor} + {binnen|stormen} = 2
{n:kartrekster} = 0.5
{n:kazerne} + {vertellen}
{n:klas} + {n:verhaal}
{n:klas} + {n:vonk} = 2
{n:knal} = 0.5
{n:knuppel} + hoenderhok = 2
{n:koers} + {bepalen} + ik
{n:koers} + {uit|zetten}
{n:kostuum} + {aan|trekken}
{n:ladder} + bovenop
{n:lans} + {breken} = 2
{n:lat} + hoger
{n:leidster} + {n:ster}
{n:les} + {n:show} = 2
{n:les} + {n:verhaal}
{n:les} + {n:vuur}
{n:leuze} = 0.5
{n:lied} + {in|zetten} = 2
{n:lievelingsboek} + {vertellen}
{n:lont} + kruitvat
{n:lont} + {aan|steken}
{n:luchtkasteel} = 0.5
{n:luidspreker} = 0.5
{n:maandagmorgen} + {n:peptalk} = 2
{n:mantra} = 0.5
{n:mars} + voorop = 2
{n:megafoon} = 0.5
{n:megafoon} + {pakken} = 2
{n:menukaart} + {vertellen}
{n:metafoor} = 0.5
{n:microfoon} = 0.5
{n:motor} + {aan|slingeren} = 2
{n:motor} + {aan|zwengelen} = 2
{n:motor} + {starten}
{n:motto} = 0.5
{n:muur} + {door|breken}
{n:muziek} + {aan|zetten}
{n:noorderster} = 0.5
{n:oprichter} = 0.5
{n:optocht} + voorop
{n:oratie} = 0.5
{n:overtuigingskracht}
{n:pad} + {a:nieuw}
{n:pad} + {banen} = 2
{n:pad} + {effenen}
{n:pak} + glitter
{n:panorama} + {schetsen}
{n:pauw} = 0.5
{n:penalty} + {nemen}
{n:pionier}
{n:pitch}
{n:plan} + {a:groots} = 2
{n:plan} + {lanceren} = 2
{n:pleidooi}
{n:pleidooi} + {houden} = 2
{n:poolster} = 0.5
{n:powerpoint} = 0.5
{n:preek} + {houden}
{n:presentatie} = 0.5
{n:presentatie} + {geven}
{n:prikkel} = 0.5
{n:prikkel} + {geven}
{n:primeur} = 0.5
{n:proef} + {n:knal}
{n:project} + {aan|jagen} = 2
{n:project} + {bedenken}
{n:project} + {lanceren} = 2
{n:project} + {op|starten}
{n:project} + {trekken} = 2
{n:promofilmpje} = 0.5
{n:promofilm} = 0.5
{n:promotiefilm} = 0.5
{n:prototype} + {showen}
{n:provocatie} = 0.5
{n:richting} + {wijzen}
{n:roeptoeter} = 0.5
{n:roer} + {om|gooien}
{n:scheepsbel} = 0.5
{n:schop} + {n:kont}
{n:schwung}
{n:showreel} = 0.5
{n:show} = 0.5
{n:show} + {stelen} = 2
{n:signatuurgerecht} = 0.5
{n:slagzin} = 0.5
{n:slide} = 0.5
{n:slinger} + {geven} = 2
{n:smaak} + {verkopen}
{n:sneaker} + keynote
{n:speech}
{n:spreekkoor} = 0.5
{n:stakersvergadering} = 0.5
{n:staking} + {uit|roepen}
{n:stal} + {openen}
{n:starter} = 0.5
{n:starter} + {n:motor}
{n:startmotor} = 0.5
{n:startschot} + {geven}
{n:steen} + vijver = 2
{n:stem} + {verheffen}
{n:ster} + {wijzen}
{n:stip} + horizon = 2
{n:strafschop} + {nemen}
{n:strijdkreet} = 0.5
{n:strijdlied} = 0.5
{n:studiedag} + {spreken}
{n:tamboer-maître} = 0.5
{n:tamboer} = 0.5
{n:tambour-maître} = 0.5
{n:teamdag} + {openen}
{n:tempo} + {maken}
{n:toekomstbeeld} = 0.5
{n:toekomstbeeld} + {schetsen}
{n:toekomstdroom} = 0.5
{n:toekomstvisie} = 0.5
{n:toekomst} + {schetsen} = 2
{n:toekomst} + {schilderen} = 2
{n:toekomst} + {tekenen}
{n:toekomst} + {verkopen} = 2
{n:toespraak}
{n:toeter} = 0.5
{n:toorts} = 0.5
{n:topverkoper} = 0.5
{n:top} + {wijzen}
{n:tractor} + voorop
{n:trailer} = 0.5
{n:trekster} = 0.5
{n:tromgeroffel} = 0.5
{n:trompetter} = 0.5
{n:turbo} = 0.5
{n:uitdaging} + {lanceren} = 2
{n:uitstraling} = 0.5
{n:vergadering} + het woord + {nemen} = 2
{n:vergadering} + {n:idee}
{n:vergadering} + {n:verhaal} = 2
{n:vergadering} + {openen} + {n:verhaal} = 2
{n:vergezicht} = 2
{n:vergezicht} + {schetsen}
{n:verhaal} = 0.5
{n:verhaal} + elke
{n:verhaal} + iedereen
{n:verhaal} + mijn
{n:verhaal} + overal = 2
{n:verhaal} + {beginnen}
{n:verhaal} + {blijven} + {vertellen}
{n:verhaal} + {klaar|hebben} = 2
{n:verhaal} + {mee|nemen} + mensen
{n:verhaal} + {op|hangen}
{n:verhaal} + {uit|dragen} = 2
{n:verhaal} + {verspreiden} = 2
{n:verhaal} + {vertellen}
{n:vernissage} = 0.5
{n:versnelling} + {schakelen} = 2
{n:versterker} = 0.5
{n:vertelstoel} = 0.5
{n:visie} + eigen
{n:visie} + {delen}
{n:visie} + {hebben}
{n:visie} + {neer|zetten}
{n:visie} + {schetsen}
{n:visie} + {schrijven}
{n:visie} + {uit|dragen} = 2
{n:visionair}
{n:vlam} = 0.5
{n:vlam} + {aan|steken}
{n:vlam} + {n:leerling}
{n:vliegwiel} + {aan|duwen} = 2
{n:vonkje} = 0.5
{n:vonk}
{n:vonk} + {over|slaan} = 2
{n:vonk} + {zien}
{n:voorleeskampioen} = 0.5
{n:vuist} + omhoog
{n:vuurpijl} = 0.5
{n:vuurtje} + {aan|steken} = 2
{n:vuurtje} + {op|stoken} = 2
{n:vuurtje} + {stoken} = 2
{n:vuurwerk} = 0.5
{n:vuur} + {aan|blazen}
{n:vuur} + {brengen}
{n:vuvuzela} = 0.5
{n:wauweffect} = 0.5
{n:wave} + {in|zetten} = 2
{n:wedstrijd} + {bedenken}
{n:weekstart} + {openen}
{n:weg} + {bereiden}
{n:weg} + {vrij|maken}
{n:werkplaats} + {roepen}
{n:wow-moment} = 0.5
{n:yell} = 0.5
{n:zaal} + {in|lopen}
{n:zetje} = 0.5
{n:zweep} = 0.5
{n:zweep} + eroverheen
{n:zwengel} = 0.5
{om|praten}
{op|jutten}
{op|peppen}
{op|poken}
{op|porren}
{op|richten} + zelf
{op|schudden}
{op|starten} = 0.5
{op|stoken}
{op|vallen} + {willen} = 2
{op|zetten} + {a:nieuw}
{op|zwepen}
{overreden}
{overtuigen}
{over|halen}
{pionieren}
{pitchen} = 2
{pleiten} voor
{preken}
{presenteren} = 0.5
{prikkelen}
{prikkelen} + {n:idee}
{prikkelen} + {n:vraag} = 0.5
{prikken} + {n:ballon}
{proeven} + {laten}
{provoceren}
{schudden} + {n:boom}
{speechen}
{spreken} + {n:hart} = 0.5
{springen} + {n:bres} = 2
{strijden} voor = 0.5
{toe|spreken}
{uit|dagen} = 0.5
{uit|dragen} = 2
{uit|pakken} = 0.5
{uit|stralen} = 0.5
{uit|vinden} + {a:nieuw}
{verkleden} = 0.5
{vervoeren} + {n:zaal}
{verwonderen}
{voor|lezen} + {n:stem}
{wakker|porren}
{wakker|roepen}
{warm|maken}

[own] rollen
aan de leiding
aan de spits = 2
aan de top
aan het hoofd + {lopen}
aan kop
aan kop + {gaan}
aandacht + {opeisen} = 2
aandacht + {op|eisen} = 2
aandacht + {trekken} = 2
aandacht + {vragen} = 0.5
aandacht + {zoeken}
aanstekelijk + {werken} = 2
aanstekelijk enthousiasme = 2
aanstekelijk*
aanstekelijke lach
alfavrouwtje
altijd aanwezig
altijd de eerste = 2
altijd een idee
altijd een plan
altijd een verhaal = 2
altijd enthousiast = 2
altijd haantje = 2
altijd het hoogste woord = 2
altijd vooraan = 2
altijd voorop = 2
anderen + {volgen}
bekend als de bonte hond = 2
bekend gezicht = 2
bekend gezicht in het dorp = 2
bekende kop
bevlogenheid
bom + energie
bom energie = 2
bonk energie = 2
bonte hond = 2
branie
brok energie = 2
bron van inspiratie = 2
bundel energie = 2
charisma
charismatisch leiderschap = 2
daadkracht
dadendrang
dan volgen ze
de dynamo = 2
de eerste viool = 2
de hoofdrol = 2
de motor + {zijn}
de neuzen
de rest volgt
de ster van
de troepen uit
degene die als eerste = 2
degene die begint = 2
degene die de kar = 2
degene die het verhaal = 2
degene die het voortouw = 2
degene die het vuur = 2
degene die voorop = 2
degene die {aan|jagen} = 2
degene die {aan|zwengelen} = 2
degene die {roepen} = 2
degene die {trekken} = 2
dezelfde kant op + {krijgen}
dolenthousiast
drijfkracht
drijvende kracht
drive
duidelijk aanwezig
duracell*
eerste violist
eerste viool
eerste viool + {spelen}
ego + {a:groot} = 2
energie = 0.5
energie + binnen
energie + {aan|steken}
energie + {brengen}
energie + {geven} = 0.5
energie + {los|krijgen} = 2
energie + {los|maken} = 2
energie + {mee|brengen} = 2
energie + {over|brengen}
energie + {spuiten}
energie + {uit|stralen} = 2
energie + {vonken}
energie in + {steken}
energie in de zaal = 2
energie voor tien = 2
enthousiasme
enthousiasme + {aan|steken} = 2
enthousiasme + {aan|wakkeren} = 2
enthousiasme + {brengen} = 2
enthousiasme + {delen} = 2
enthousiasme + {over|brengen} = 2
enthousiasme + {uit|stralen} = 2
enthousiasme + {werken} = 2
enthousiast + {binnen|komen}
enthousiast + {roepen} = 2
enthousiast + {vertellen} = 2
enthousiast type
enthousiast verhaal = 2
enthousiaste {n:prater}
geboren leider = 2
gedrevenheid
geestdrift = 2
geldingsdrang
geldingsdrift
gele trui = 2
gezicht naar buiten = 2
gladde prater
goed gebekt = 2
goed van de tongriem
goedgebekt
groot ego = 2
grote klep
grote mond
grote {n:muil}
haan + {kraaien}
haantje de voorste = 2
harde stem = 2
hart en ziel
heel aanwezig = 2
het gezicht van = 0.5
het hoogste lied = 2
het hoogste woord = 2
het zonnetje in
hoofdrol + {pakken} = 2
hoofdrol + {spelen}
hoogste woord + {voeren} = 2
hoor je van ver
hoorbaar
iedereen kent me = 2
iedereen kent mij = 2
iedereen kent mijn naam
iedereen mee + {krijgen}
iedereen weet wie ik ben = 2
iemand die de kar = 2
iemand die voorop = 2
iemand die {aan|steken}
iemand die {trekken}
ijdel
ijdelheid
ijdeltuit
ik vlam
in de aanval = 2
in de belangstelling
in de etalage = 2
in de frontlinie
in de kijker
in de picture
in de schijnwerpers = 2
in de spits
in de spotlight = 2
in de spotlights = 2
in de spots = 2
in de voorste gelederen = 2
in de voorste linie = 2
in de vuurlinie = 2
in het middelpunt = 2
in het voetlicht = 2
in lichterlaaie
in vuur en vlam + {zetten} = 2
inspiratie + {brengen} = 2
inspiratie + {geven} = 2
inzetten + rest + {volgen}
je hoort me = 0.5
je hoort me overal
je hoort me van ver = 2
je kunt niet om me heen = 2
je ziet me overal = 2
kartrekkersrol
kop + {trekken}
kop van de groep = 2
kop van de meute
kop van de stoet
kop van het peloton = 2
kopgroep
laaiend enthousiast = 2
leading lady = 2
leadzanger*
leider + {mensen}
leider + {zijn} = 0.5
licht op mij
lichtend voorbeeld = 2
luid en duidelijk
luide stem = 2
met hart en ziel
met luide stem = 2
met mijn grote mond
met passie
met vuur
mijn stem draagt
nadrukkelijk aanwezig
natuurlijk leider = 2
natuurlijk leiderschap
natuurlijk overwicht = 2
natuurlijke leider = 2
neuzen + dezelfde kant
neuzen + richting
neuzen dezelfde richting = 2
niet af te remmen = 2
niet bang + voorop
niet bescheiden = 2
niet om me heen = 2
niet om mij heen = 2
niet onopgemerkt = 2
niet op haar mondje gevallen = 2
niet op mijn mondje = 2
niet op mijn mondje gevallen = 2
niet over het hoofd
niet over te slaan
niet stil te krijgen
niet te missen = 0.5
niet te stoppen = 2
niet te stuiten = 2
nogal aanwezig = 2
ongeduld
ongeduldig = 0.5
onopgemerkt
onuitputtelijk = 0.5
onuitputtelijke energie = 2
op de eerste rij
op de voorgrond = 2
op kop
op kop + {rijden}
overwicht
passie
passie + {delen} = 2
passie + {over|brengen} = 2
passie + {spreken}
passie + {uit|stralen} = 2
peptalk
positieve energie
rattenvanger van hamelen = 2
razend enthousiast = 2
rest + {volgen}
retoriek
roepende in de woestijn = 2
scheppingsdrang
schijnwerper*
solo + {spelen}
speerpunt + {zijn}
spotlight*
spring-in-'t-veld
stevig aanwezig = 2
stuwende kracht
superenthousiast
tomeloze energie = 2
tomeloze inzet
toonaangevend
toonzetter
trekker van
trekkersrol
troepen + {lopen} = 2
troepen + {voor|gaan} = 2
valse bescheidenheid
van ver + {horen}
vat vol energie
visionair leiderschap = 2
vlam in de pan
vlammetje
vlammetje + {aan|steken} = 2
vlotte babbel = 2
vol energie
vol gas vooruit = 2
vol van mijn {n:vak} = 2
vol vuur
volgt de rest vanzelf = 2
voor de troepen = 2
voor de troepen uit = 2
voor het voetlicht = 2
vooraan
vooraan + {lopen} = 2
vooraan + {staan} = 2
vooraan + {willen} = 2
vooraan + {zitten}
vooraan in de rij
vooraan in de zaal = 2
vooraan in het peloton
voorbeeld + {zijn} + jongens
voorgrond + {staan}
voorgrond + {treden} = 2
voorop + {fietsen}
voorop + {gaan}
voorop + {rijden}
voorop + {staan} = 0.5
voorop in de strijd = 2
voorste gelederen = 2
voorste linie = 2
voorste rij
voortrekkersrol
voortvarendheid
vooruitstrevend
vurig*
vuur en passie = 2
welsprekendheid
wildenthousiast
ze volgen vanzelf = 2
zeer aanwezig = 2
zelf + {voor|gaan}
zendingsdrang = 2
zendingswerk
zichtbaar + {zijn}
zichtbaar leiderschap = 2
zichtbaarheid
zo enthousiast = 2
{a:aanstekelijk} = 2
{a:aanvoerend}
{a:aanwezig} + heel = 0.5
{a:ambitieus}
{a:begeesterend}
{a:bescheiden} + niet = 2
{a:bevlogen} = 2
{a:bezeten}
{a:bezielend}
{a:bruisend}
{a:charismatisch} = 2
{a:daadkrachtig}
{a:dolenthousiast}
{a:dominant}
{a:doortastend}
{a:dynamisch}
{a:eigenwijs}
{a:eigenzinnig}
{a:energierijk}
{a:enthousiasmerend}
{a:enthousiast} + {doen} + {worden}
{a:expressief}
{a:extravagant}
{a:extravert}
{a:extrovert}
{a:fel} = 0.5
{a:flamboyant}
{a:gangmakend}
{a:gebekt}
{a:gedreven}
{a:geestdriftig} = 2
{a:geestdriftig} {n:prater}
{a:gepassioneerd}
{a:gezichtsbepalend}
{a:gloeiend}
{a:goedlachs}
{a:hartstochtelijk}
{a:hoorbaar}
{a:idealistisch}
{a:ijdel}
{a:initiatiefrijk}
{a:innovatief}
{a:inspirerend} + {willen}
{a:joviaal}
{a:kleurrijk}
{a:kleurrijk} {n:figuur}
{a:kordaat}
{a:krachtdadig}
{a:laaiend} enthousiast = 2
{a:leidend} = 0.5
{a:leidinggevend} + {n:voorbeeld}
{a:levendig}
{a:levenslustig}
{a:lichtend}
{a:lichtend} {n:voorbeeld}
{a:luidruchtig}
{a:luid}
{a:magnetisch}
{a:motiverend}
{a:onbescheiden}
{a:ondernemend}
{a:ongeduldig}
{a:onstuimig}
{a:onstuitbaar}
{a:ontembaar}
{a:onvermoeibaar}
{a:optimistisch}
{a:opvallend} = 0.5
{a:overenthousiast}
{a:overtuigd} = 0.5
{a:overtuigend}
{a:overtuigend} + {spreken}
{a:positief} {n:type}
{a:proactief}
{a:retorisch}
{a:slagvaardig}
{a:sprankelend}
{a:stimulerend} = 0.5
{a:stralend}
{a:strijdbaar} = 0.5
{a:strijdlustig}
{a:strijdvaardig}
{a:superenthousiast}
{a:temperamentvol}
{a:toekomstgericht}
{a:tomeloos}
{a:toonaangevend}
{a:uitbundig}
{a:uitgesproken}
{a:vastberaden}
{a:vernieuwend}
{a:vlot} {n:babbel}
{a:voortvarend}
{a:vooruitstrevend}
{a:vurig}
{a:welbespraakt}
{a:welsprekend}
{a:wilskrachtig}
{a:zelfverzekerd}
{a:zichtbaar}
{a:zichtbaar} + {blijven}
{a:zichtbaar} + {n:directeur}
{a:zichtbaar} + {n:leider} = 2
{a:zichtbaar} + {willen} = 2
{aan|steken} + anderen = 2
{aan|steken} + {n:collega}
{aan|steken} + {n:team}
{bruisen}
{door|drammen}
{drammen}
{kraaien}
{n:aandachttrekker}
{n:aanjager} = 2
{n:aanmoediger}
{n:aansteker}
{n:aanstoker}
{n:aanvoerdersband}
{n:aanvoerder} = 0.5
{n:aanvoerster}
{n:admiraal}
{n:alfamannetje}
{n:ambassadeur}
{n:ambassadrice}
{n:apostel}
{n:baanbreekster}
{n:babbelaar} = 0.5
{n:bandleider}
{n:batterij} + {op|laden} + anderen
{n:believer} = 0.5
{n:belleman}
{n:blogger}
{n:boegbeeld} = 2
{n:boodschapper}
{n:branieschopper}
{n:bulldozer}
{n:captain}
{n:ceremoniemeester}
{n:changemaker}
{n:charmeur}
{n:cheerleader}
{n:circusdirecteur}
{n:concertmeester}
{n:dadendrang}
{n:dirigeerstok} = 0.5
{n:dirigent} + {inspireren}
{n:dirigent} + {n:toon}
{n:diva}
{n:dominee} = 0.5
{n:dominee} + kansel
{n:doordouwer}
{n:doordrammer}
{n:doorzetter}
{n:dorpsomroeper}
{n:drammer}
{n:drijfveer} = 0.5
{n:drijver}
{n:drive}
{n:dromer}
{n:druktemaker}
{n:duracelkonijn}
{n:duracellkonijn}
{n:durfal}
{n:dynamo}
{n:ego} = 0.5
{n:eigenheimer}
{n:energiebommetje}
{n:energiebom} = 2
{n:energiebron}
{n:energiebundel}
{n:energiegever}
{n:energiekanon}
{n:entertainer}
{n:enthousiasteling}
{n:etalage} = 0.5
{n:evangelist}
{n:fantast}
{n:frontlinie}
{n:frontman}
{n:frontsoldaat}
{n:frontvrouw}
{n:gangmaker} = 2
{n:gangmaker} + {n:feest}
{n:gangmaker} van het {n:team}
{n:generaal}
{n:generator}
{n:gezicht} + {zijn} = 0.5
{n:gidsland}
{n:gidsrol}
{n:gids}
{n:goeroe}
{n:goochelaar} = 0.5
{n:haantje} = 0.5
{n:haantje} de voorste
{n:hart} + {veroveren}
{n:heraut}
{n:hogesnelheidstrein}
{n:hoofdrolspeler}
{n:hoofdrol}
{n:hopman} = 0.5
{n:horzel}
{n:icoon} = 0.5
{n:idealiste}
{n:idealist}
{n:idool}
{n:ijdeltuit}
{n:influencer}
{n:initiatiefnemer} = 0.5
{n:inspiratiebron}
{n:inspiratie} = 0.5
{n:inspirator} = 2
{n:inspirator} + {zijn}
{n:kapitein} = 0.5
{n:kartrekker} = 2
{n:katalysator}
{n:kletsmajoor}
{n:klokkenluider} = 0.5
{n:kopgroep}
{n:koploperschap}
{n:koploper} = 2
{n:kopman}
{n:koppositie}
{n:kopvrouw}
{n:kruisvaarder}
{n:kwajongen}
{n:leadgitarist}
{n:leadzanger}
{n:leidersfiguur}
{n:leiderstype}
{n:leider} = 0.5
{n:leidsman}
{n:leidster} = 0.5
{n:leidsvrouw}
{n:lichtbaken}
{n:lichtpunt} = 0.5
{n:locomotief}
{n:loodsman} = 0.5
{n:luis} + {n:pels}
{n:mascotte}
{n:megafoon} + {zijn}
{n:middelpunt}
{n:missionaris}
{n:motivator}
{n:motor} = 0.5
{n:omroeper}
{n:onruststoker}
{n:ontdekkingsreiziger}
{n:ontsteker}
{n:ontstekingsmechanisme} = 0.5
{n:opjutter}
{n:oppepper}
{n:opperhoofd}
{n:oproerkraaier}
{n:optimist}
{n:orator}
{n:orkaan}
{n:padvinder} = 0.5
{n:paradepaardje}
{n:paradijsvogel}
{n:passie}
{n:peptalk}
{n:peptalk} + {geven} = 2
{n:performer}
{n:pleitbezorger}
{n:pleitbezorgster}
{n:podcaster}
{n:podiumbeest} = 2
{n:podiumdier} = 2
{n:powerbank}
{n:praatjesmaker}
{n:praatvaar}
{n:prater} = 0.5
{n:prater} + {a:goed}
{n:predikant} = 0.5
{n:prediker}
{n:presentator}
{n:presentatrice}
{n:primadonna}
{n:profeet} = 0.5
{n:publieksspeler}
{n:publiekstrekker}
{n:quizmaster}
{n:rattenvanger}
{n:reclamebord}
{n:reclamezuil}
{n:redenaar}
{n:roepende}
{n:roerganger} = 0.5
{n:rolmodel} = 2
{n:rolmodel} + {zijn}
{n:schijnwerper}
{n:sfeermaker}
{n:showman}
{n:smaakmaker}
{n:sneltrein}
{n:solist}
{n:sologitarist}
{n:speerpunt}
{n:spelbepaler}
{n:spits} + zijn = 0.5
{n:spraakwaterval}
{n:spreekbuis} = 0.5
{n:spreekstalmeester}
{n:spreker} = 0.5
{n:stadsomroeper}
{n:standwerker}
{n:stemmingmaker}
{n:sterspeler}
{n:stijlicoon}
{n:stimulator}
{n:stokebrand}
{n:stoker} = 0.5
{n:stoomlocomotief}
{n:stoomtrein}
{n:stoomwals}
{n:stormram}
{n:strijder} = 0.5
{n:stuiterbal} = 2
{n:superheld}
{n:supporter} = 0.5
{n:tgv}
{n:toonzetter}
{n:tornado}
{n:tovenaar}
{n:trekhond}
{n:trekkersrol}
{n:trekker}
{n:trekker} + {zijn} = 2
{n:trekpaard} = 0.5
{n:trekpleister}
{n:trendzetter}
{n:uithangbord}
{n:uitslover}
{n:vaandeldrager} = 2
{n:vedette}
{n:veldheer}
{n:verhalenverteller}
{n:verkoper} = 0.5
{n:verleider}
{n:verleidster}
{n:verteller}
{n:visitekaartje}
{n:visitekaartje} + {zijn} = 2
{n:vlaggendrager}
{n:vlaggenschip}
{n:vlaggeschip}
{n:vliegwiel}
{n:vlogger}
{n:voetlicht}
{n:voetlicht} + {brengen} = 2
{n:volger}
{n:volksmenner}
{n:volkstribuun}
{n:voorbeeldfiguur}
{n:voorbeeldfunctie}
{n:voorbeeldproject} = 0.5
{n:voorbeeldrol}
{n:voorbeeldschool}
{n:voorbeeld} + {willen} = 2
{n:voorbeeld} + {zijn}
{n:voorganger} + zijn
{n:voorloper}
{n:voortrekkersrol}
{n:voortrekker} = 2
{n:voorvechter} = 0.5
{n:voorvechtster} = 0.5
{n:voorzanger}
{n:voorzangster}
{n:vuurbal}
{n:vuurmaker}
{n:vuurspuwer}
{n:waterval} + {n:woord}
{n:wegbereider}
{n:wereldverbeteraar}
{n:wervelstorm}
{n:wervelwind}
{n:woordvoerder} = 0.5
{n:woudloper} = 0.5
{n:zendeling} = 2
{n:zonnestraal}
{n:zonnetje} + {n:kamer}
{prediken}
{sprankelen}
{stralen} = 0.5
{uit|stralen} + energie
{uit|stralen} + enthousiasme
{uit|stralen} + plezier
{verkopen} + {n:droom}
{verkopen} + {n:idee}
{verkopen} + {n:verhaal}
{veroveren} + {n:hart} = 2
{vlammen} = 0.5
{voor|gaan}

[own] omgeving
aan de bel + {trekken} = 0.5
aan het denken + {zetten}
aandacht + {krijgen}
aanprijzen/aangeprezen
achter het idee + {krijgen}
achter het plan + {krijgen}
achter het stuur
achter me + {krijgen}
achter me aan
achter me aan + {lopen}
alarm + {slaan}
allez komaan
als een olievlek = 2
altijd een stap = 2
altijd een stap voor = 2
ambiance
ambiance + {maken} = 2
ambitie = 0.5
ambitie + {hebben}
ambitie + {tonen} = 2
ambities + {uit|spreken} = 2
anderen + {aan|steken} = 2
anderen + {inspireren} = 2
anderen + {mee|krijgen} = 2
anderen + {mee|slepen} = 2
anderen + {mee|trekken} = 2
anderen + {overtuigen} = 2
anderen komen vanzelf
anders kan = 0.5
bakens verzetten
beweging + {brengen} = 2
beweging + {krijgen} = 2
beweging + {maken}
beweging + {starten} = 2
beweging + {zetten} = 2
bewoners + enthousiast = 2
bewoners + {mee|krijgen} = 2
bewoners + {mee|nemen}
bewoners + {overtuigen} = 2
bezoekers + {verleiden} = 2
boel op stelten
buitenwereld = 0.5
buurt + enthousiast = 2
buurt + warm
buurt + {mee|krijgen} = 2
campagne = 0.5
collega's + enthousiast = 2
collega's + warm = 2
collega's + {enthousiasmeren} = 2
collega's + {mee|krijgen} = 2
collega's + {mee|nemen}
collega's + {mee|slepen} = 2
collega's + {mee|trekken} = 2
collega's + {overtuigen} = 2
daar sta ik voor = 2
dat het anders kan = 2
de anderen volgen = 2
de bakens + {verzetten}
de handen op elkaar = 2
de lat = 0.5
de lat + {leggen}
de lat hoger = 2
de nieuwe norm
de rest + vanzelf = 2
de rest + {volgen} = 2
de rest komt vanzelf
de rest sluit aan = 2
de standaard + {zetten}
de teugels + {pakken} = 2
de tijd vooruit = 2
de trom + {roeren}
de vlag + {hijsen}
de wereld + {veranderen}
dorp + enthousiast
dorp + {mee|krijgen} = 2
draagvlak + {creëren} + {n:verhaal}
dynamiek + {brengen} = 2
een stap voor
een stap vooruit
een voorbeeld voor
eerste dominosteen = 2
eerste duw = 2
eerste paal
eerste schop = 2
eerste spade
eerste stap = 0.5
eerste steen = 2
eerste steen + {leggen}
eerste zet = 2
eigen ding
eigen geluid
eigen gezicht = 2
eigen idee = 0.5
eigen koers = 2
eigen koers + {varen} = 2
eigen plan = 2
eigen toon = 2
eigen verhaal = 2
eigen weg = 2
eigen {n:stempel} = 2
elan
ergens voor + {staan} = 2
ervoor gaan = 2
geluid + {laten} + horen
glimlach + voorop
goed nieuws + {brengen}
goede voorbeeld = 2
goede voorbeeld + {geven} = 2
golf van enthousiasme = 2
golven + {maken} = 2
gouden kans
gouden kansen
grond + {stampen} = 2
grote trom
handen op elkaar + {krijgen} = 2
harten + {winnen} = 2
heilig geloof
heilig vuur = 2
heilige huisjes = 2
heilige huisjes + omver
heilige overtuiging
het goede voorbeeld
het initiatief = 0.5
het kan anders = 2
het kan ook anders = 2
het kan wel = 2
het stuur + {nemen} = 2
het verschil + {maken}
het waarom = 0.5
het waarom + {vertellen} = 2
hier staan we voor = 2
historisch + {worden}
hoger + {mikken} = 2
hoog + {inzetten}
hoog + {mikken} = 2
hoog in het vaandel
hoog op de agenda = 2
hoog van de toren = 2
idealen
iedereen + enthousiast = 2
iedereen + in beweging = 2
iedereen + warm = 2
iedereen + {mee|krijgen} = 2
iedereen + {mee|slepen} = 2
iedereen + {wakker|schudden} = 2
iedereen achter het plan = 2
iedereen dezelfde kant = 2
imago
impact + {maken}
in beweging = 0.5
in de aandacht
in de voorhoede = 2
initiatief = 0.5
initiatief + {pakken} = 2
initiatief + {starten}
initiatief + {tonen} = 2
kansen + {benoemen}
kansen + {grijpen} = 2
kansen + {pakken} = 2
kansen + {wijzen}
kansen + {zien} = 2
kantelen
klanten + enthousiast
klanten + {overtuigen}
klanten + {verleiden} = 2
klanten + {verrassen}
klas + enthousiast
klas + {boeien}
klas + {mee|krijgen} = 2
klas + {mee|nemen}
kleur + {bekennen} = 2
kleur + {geven} = 0.5
kom mee = 2
kom op = 0.5
kom op jongens = 2
komaan = 0.5
lat + omhoog
laten zien + anderen
laten zien + buitenwereld = 2
laten zien + hoe + {moeten}
laten zien + trots = 2
laten zien dat + {kunnen} = 2
laten zien dat het kan = 2
laten zien dat het ook anders kan = 2
laten zien dat ik
laten zien dat wij = 2
laten zien hoe + {kunnen} = 2
laten zien hoe goed = 2
laten zien hoe het kan = 2
laten zien hoe leuk = 2
laten zien hoe mooi = 2
laten zien waar + naartoe
laten zien waar we goed in zijn = 2
laten zien waar we voor staan = 2
laten zien waarom = 2
laten zien wat + {kunnen}
laten zien wat er allemaal = 2
laten zien wat er mogelijk = 2
laten zien wat ik bedoel
laten zien wat kan
laten zien wat we = 0.5
laten zien wat we doen
laten zien wie ik ben = 2
laten zien wie we zijn = 2
lead by example = 2
leading by example = 2
leden + {mee|krijgen}
leden + {werven} = 2
leerlingen + enthousiast
leerlingen + {boeien}
leerlingen + {inspireren} = 2
leerlingen + {mee|nemen}
leven in + {brengen} = 2
leven in de brouwerij = 2
los + {trekken}
me + {uit|spreken}
mening + {ventileren}
mensen + enthousiast = 2
mensen + in beweging = 2
mensen + over de streep = 2
mensen + warm = 2
mensen + {aan|steken} = 2
mensen + {bezielen} = 2
mensen + {enthousiasmeren} = 2
mensen + {inspireren} = 2
mensen + {mee|krijgen} = 2
mensen + {mee|slepen} = 2
mensen + {mee|trekken} = 2
mensen + {motiveren}
mensen + {op|zwepen} = 2
mensen + {overtuigen}
mensen + {raken} = 0.5
mensen + {verleiden} = 2
mensen + {volgen} + mij = 2
mensen + {wakker|schudden} = 2
merk + {bouwen}
met elan = 2
mijn ambitie = 2
mijn droom = 2
mijn energie
mijn enthousiasme = 2
mijn handtekening + {zetten} + op
mijn ideaal
mijn idealen = 2
mijn idee = 0.5
mijn ideeën = 2
mijn kijk op
mijn koers = 2
mijn mening = 0.5
mijn mening + klaar
mijn mening + {geven}
mijn mening + {zeggen}
mijn missie = 2
mijn mond + open
mijn mond + {open|trekken} = 2
mijn overtuiging = 2
mijn passie = 2
mijn stem + {horen}
mijn stem + {verheffen}
mijn stempel
mijn tijd vooruit = 2
mijn toon = 2
mijn verhaal = 2
mijn voorbeeld = 2
missie = 0.5
missie + {hebben} = 2
missie en visie
momentum = 0.5
momentum + {creëren} = 2
mond + {open|doen}
naar de sterren = 2
nek uit + {steken}
nek uitsteken
niet aan de zijlijn = 0.5
niet achterover = 2
niet afwachten = 2
niet in de coulissen = 2
niet langs de zijlijn
niet op de achterbank = 2
niet stil {zitten}
niet wachten tot = 2
niet {zitten} wachten = 2
nieuw elan = 2
nieuw geluid
nieuwe wegen + {in|slaan}
noodzaak + {laten} zien
noodzaak + {vertellen}
ogen + {openen}
ogen open + {doen}
olievlek + {werken}
omver + {blazen} = 2
omver + {werpen}
onder de aandacht = 2
onder de aandacht + {brengen} = 2
ongevraagd = 0.5
op de agenda + {krijgen} = 2
op de kaart = 2
op de kaart + {krijgen} = 2
op een kruistocht
op een missie
op eigen initiatief = 2
op gang + {brengen} = 2
op gang + {krijgen}
op gang + {trekken} = 2
op stelten
op z'n kop + {zetten} = 2
op zijn kop + {zetten} = 2
ouders + enthousiast
ouders + {mee|krijgen} = 2
ouders + {overtuigen} = 2
partners + enthousiast = 2
partners + {overtuigen}
ploeg + warm
ploeg + {mee|krijgen} = 2
ploeg + {mee|trekken} = 2
ploeg + {op|peppen} = 2
polonaise
positie + {kiezen}
positief verhaal
practice what you preach = 2
profileren
promotie + {maken}
publiek + {boeien} = 2
publiek + {inspireren} = 2
publiek + {mee|krijgen} = 2
publiek + {raken}
publiek + {verleiden} = 2
reclame + {maken}
regie + {nemen} = 2
regie + {pakken} = 2
reuring
reuring + {brengen} = 2
reuring + {maken} = 2
rimpeling
roer + in {n:hand}
roer + {nemen}
roer + {om|gooien} = 2
roer + {pakken} = 2
rotsvast geloof = 2
rotsvast {geloven} = 2
schwung
schwung + {brengen} = 2
sense of urgency
sfeer + {brengen}
sfeer + {maken} = 2
sky is the limit = 2
slingers
sneeuwbaleffect
sponsors + {overtuigen}
sponsors + {verleiden} = 2
sponsors + {werven}
sporen + {na|laten}
stad + {mee|krijgen}
stap voor op
stelling + {nemen}
stem + {laten} + horen = 0.5
stemming + {maken}
stempel + {drukken} = 2
stroom in + {zwemmen} = 2
studenten + {inspireren} = 2
stuur + {pakken} = 2
succes + vieren/viert/gevierd = 2
team + enthousiast = 2
team + op sleeptouw = 2
team + warm = 2
team + {mee|krijgen} = 2
team + {mee|nemen}
team + {mee|trekken} = 2
tegen de stroom = 2
tegen de stroom in = 2
tegendraads
the sky is the limit = 2
the why
tonen dat het kan = 2
tonen hoe het kan = 2
tonen waar we voor staan = 2
tonen wat we in huis hebben = 2
tot voorbeeld
tot voorbeeld + {strekken}
trend = 0.5
trots + {laten} zien
trots + {uit|stralen}
trots + {vertellen}
trots op + {tonen}
twee stappen vooruit
uit de grond + {stampen} = 2
uit eigen beweging = 2
urgentie + {laten} zien
urgentie + {maken}
urgentie + {vertellen}
vaart + {houden} = 0.5
vaart + {krijgen}
vaart + {zetten}
van de daken = 2
van de daken + {schreeuwen} = 2
van de grond + {tillen} = 2
van de grond + {trekken} = 2
van de toren + {blazen}
van me + {laten} + horen
van zich + {laten} + horen
vanzelf + {volgen} = 2
verandering + voorop = 2
verandering + {aan|jagen} = 2
verandering + {brengen}
verandering + {in|zetten} = 2
verandering + {trekken} = 2
vernieuwing = 0.5
vernieuwing + {brengen} = 2
vernieuwing + {trekken} = 2
verschil maken
vieren/viert/gevierd = 0.5
visie = 0.5
visie + {a:duidelijk}
visie + {a:groot}
visie + {a:helder} = 2
visie + {brengen} = 2
visie + {lanceren} = 2
visie + {over|brengen} = 2
visie + {presenteren} = 2
visie + {verkondigen} = 2
visie + {verkopen} = 2
visie + {vertellen} = 2
vlag + {dragen}
vlag + {planten}
vlot + {trekken} = 2
volg me = 2
volg mij = 2
volg mij maar = 2
vooraan + {rijden}
voorbeeld + {nemen} + mij
voorbeeld doet = 2
voorbeeld doet volgen = 2
voorbeeld voor anderen = 2
voorbeeld voor de rest = 2
voorbeeld voor de {n:rest} = 2
voorbeeldgedrag
voorhoede
voorloper + {zijn} = 2
voorop + vernieuwing
voorop + {roeien}
voorop + {springen} = 2
voorop + {trekken} = 2
voorop + {zingen}
voorop + {zwemmen}
voorop in de polonaise = 2
vooroplopen
voorsprong = 0.5
voorsprong + {nemen}
vooruit + {kijken} + {n:verhaal}
vooruit + {lopen}
vrijwilligers + enthousiast
vrijwilligers + warm = 2
vrijwilligers + {werven} = 2
waar ik voor sta
waar je voor staat = 2
waar we voor staan
waar wij voor staan = 2
waarom zouden we
wakker + {maken} = 0.5
wakker + {schudden}
walk the talk = 2
we gaan ervoor = 2
we gaan ervoor jongens
why
wie doet er mee = 0.5
wie gaat er mee = 2
wie gaat er met mij = 2
wie volgt = 2
yes we can = 2
zaadje + {planten}
zaadjes + {planten}
zelf + {tonen}
zelf + {voor|doen}
zelf + {voor|leven} = 2
zelf als eerste = 2
zelf het goede = 2
zelf het goede voorbeeld = 2
zelf het voorbeeld = 2
zelf voordoen = 2
zich + {profileren} = 2
zieltjes + {winnen} = 2
zieltjes winnen
zijn tijd vooruit = 2
{a:tegendraads}
{bejubelen}
{etaleren}
{gaan} ervoor = 2
{geloven} + erin
{geloven} + erin + anderen = 2
{laten} + horen + van me
{n:aftrap} + {nemen}
{n:aftrap} + {verzorgen} = 2
{n:applaus}
{n:beweging} + {beginnen}
{n:beweging} + {op|starten}
{n:beweging} + {starten}
{n:boel} + op + {n:kop}
{n:boodschap} + {brengen}
{n:boodschap} + {herhalen}
{n:boodschap} + {over|brengen}
{n:boodschap} + {verkondigen}
{n:campagne} + {voeren}
{n:dominosteen} = 0.5
{n:gamechanger}
{n:geloof} + {uit|dragen} = 2
{n:geluid} + {maken} = 0.5
{n:golf} + {maken}
{n:hart} + {winnen}
{n:huisje} + heilig
{n:hype} + {maken}
{n:ideaal} = 0.5
{n:imago} = 0.5
{n:indruk} + {maken}
{n:initiatief} + {lanceren} = 2
{n:kans} + {grijpen} = 2
{n:kans} + {laten} zien
{n:kanteling} = 0.5
{n:kettingreactie} = 0.5
{n:kleur} + {bekennen} = 2
{n:kruistocht}
{n:kwartiermaker} = 0.5
{n:missie}
{n:nek} + {uit|steken} = 2
{n:noodklok} + {luiden}
{n:norm} + {zetten}
{n:ogen} + {openen}
{n:olievlek}
{n:omslag} + {maken}
{n:overwinning} + vieren/viert/gevierd
{n:pluim} + hoed
{n:polonaise} + {beginnen}
{n:profiel} + {geven}
{n:profilering} = 0.5
{n:rage} = 0.5
{n:reclame} + {maken}
{n:revolutie} + {beginnen}
{n:rimpel} + {n:vijver}
{n:slinger} + {op|hangen}
{n:sneeuwbal}
{n:spiegel} + {voor|houden} = 0.5
{n:spoor} + {trekken}
{n:standpunt} + {in|nemen}
{n:standpunt} + {verkondigen}
{n:startschot} = 0.5
{n:startsein} = 0.5
{n:startsein} + {geven} = 2
{n:statement}
{n:statement} + {maken}
{n:stelling} + {poneren}
{n:stempel} + {drukken}
{n:succesverhaal} = 0.5
{n:succes} + vieren/viert/gevierd = 2
{n:succes} + {delen}
{n:taart} + vieren/viert/gevierd
{n:tijd} vooruit
{n:trendsetter}
{n:trend} + {volgen} + niet
{n:trend} + {zetten}
{n:trommel} + {slaan}
{n:vaandel}
{n:verandering} + {leiden} = 2
{n:vernieuwer}
{n:voorbeeldgedrag} = 0.5
{n:voorbeeld} + anderen
{n:voorbeeld} + {geven} = 2
{n:voorbeeld} + {nemen}
{n:voorbeeld} + {stellen}
{n:voorbeeld} + {volgen} = 2
{n:voorhoedespeler}
{n:voorsprong}
{n:wervingscampagne}
{n:zaadje} + {planten}
{n:zending} = 0.5
{n:ziel} + {winnen}
{op|hemelen}
{op|scheppen}
{pralen}
{profileren}
{profileren} + ons = 2
{promoten}
{pronken}
{reiken} + {n:ster} = 2
{roepen} + hard = 0.5
{tonen} + {kunnen}
{tonen} + {n:trots}
{uit|pakken} + groots
{uit|spreken} + duidelijk
{uit|venten}
{verkondigen}
{vernieuwen} = 0.5
{volgen} + vanzelf = 2
{voor|doen}
{voor|doen} + hoe = 2
{voor|doen} + zelf = 2
{voor|doen} + {laten} zien
{voor|leven} = 2
{wachten} + niet op = 0.5
{wakker|schudden}
{werven} = 0.5

[own] buiten
aan de schoolpoort + {staan}
aan de toog + {vertellen} = 2
aanwezig bij elke = 2
acte de presence = 2
acte de présence = 2
acte de présence + {geven}
alle bedrijven + langs
alle clubs af
alle dorpen + langs
alle dorpen af = 2
alle kernen
alle klassen af
alle locaties af = 2
alle locaties langs = 2
alle scholen af
alle teams + langs = 2
alle vestigingen + langs = 2
alle wijken af = 2
alle {n:afdeling} + langs = 2
bij de deur + {begroeten}
bij de poort + {n:hand} = 2
bij de poort + {staan}
bij elk evenement = 2
bij elk feest = 2
bij elke borrel = 2
bij elke opening = 2
bij elke receptie = 2
bij ieder evenement = 2
bijdehand
boer op + {gaan} = 2
bühne
bühne + {staan} = 2
camera + {draaien}
camera + {spreken}
camera + {staan} = 2
camera + {zoeken} = 0.5
de boer op = 2
de boer op + {gaan}
de boer op + {n:idee} = 2
de boer op + {n:plan} = 2
de boer op + {n:verhaal} = 2
de buitenwacht = 2
de hort op = 2
de krant + {halen} = 2
de media + {op|zoeken} = 2
de media + {zoeken} = 2
de pers + {bellen} = 2
de pers + {halen} = 2
de pers + {zoeken} = 2
de straat op + {n:flyer} = 2
de straat op + {n:verhaal}
de straat op + {roepen}
de wereld in + {slingeren} = 2
de wereld in + {sturen} = 2
de wijk in + {n:verhaal} = 2
de zaal in
de zaal uit + {stuiteren}
deur aan deur
deuren + langs = 2
deuren + {af|gaan} = 2
door het land
driehonderd man
elk podium = 2
elke ochtend bij de poort = 2
facebook = 0.5
feestelijk = 0.5
feestelijk + {openen} = 2
felgekleurd
flyeren
folderen
gastlessen + {geven} = 2
geef me een microfoon = 2
geef me een podium = 2
geef me een zaal = 2
geef mij de micro = 2
geef mij een microfoon = 2
geef mij een podium = 2
gewaagde uitspraak = 2
gezicht + laten zien
gezicht + {geven} = 2
gezicht + {tonen} = 2
gezicht + {zijn} + van = 2
gezicht in de wijk
gezicht van de afdeling
gezicht van de club = 2
gezicht van de gemeente = 2
gezicht van de organisatie = 2
gezicht van de school = 2
gezicht van de zaak = 2
gezicht van de {n:club} = 2
gezicht van het bedrijf
gezicht van het team = 2
gezien + willen
gezien worden
handen + {schudden}
handjes + {geven}
handjes schudden = 2
hashtag
heel het land = 2
hele land door = 2
het hele land = 2
het land door
het land in
het nieuws + {halen} = 2
het podium op
het woord + {nemen}
het woord + {voeren}
honderd man + {spreken}
ieder podium
in de deuropening = 0.5
in de kantine + {roepen}
in de krant
in de krant + {staan} = 2
ingezonden brief = 2
ingezonden stuk = 2
instagram
journaal + {halen}
kick-off = 0.5
kick-off + {houden} = 2
kickoff = 0.5
krant + {halen}
krant + {staan}
laat me zien
land + {af|reizen} = 2
langs alle deuren = 2
langs alle kernen = 2
langs alle {n:afdeling} = 2
langs alle {n:club} = 2
langs alle {n:dorp} = 2
langs alle {n:school} = 2
langs alle {n:team} = 2
langs de deuren = 2
langs de lijn + {roepen}
langs de lijn + {schreeuwen} = 2
likes
linkedin
lintje + {uit|reiken}
lintjes + {knippen}
lokale omroep = 2
lokale radio = 2
lokale tv
ludieke actie
me + laten zien = 0.5
me + {tonen}
met bloemen
met een bloemetje
met gebak + langs = 2
met muziek + {binnen|komen} = 2
met taart = 0.5
microfoon + voor
microfoon + {geven} + mij = 2
mij + laten zien
mijn gezicht + {laten} zien
mijn neus + laten zien
mijn smoel
naar buiten + trots = 2
naar buiten + {brengen}
naar buiten + {n:verhaal} = 2
naar buiten + {treden} = 2
neus aan de deur
neus aan het venster = 2
op bezoek + {gaan} = 0.5
op congressen
op de bühne = 2
op de eerste stoel
op de foto + {gaan} = 2
op de foto + {staan}
op de markt + {n:folder} = 2
op de markt + {n:hand}
op de markt + {staan}
op de radio
op de radio + {vertellen} = 2
op de socials = 2
op de zeepkist = 2
op een kist + {staan}
op een podium
op een stoel + {staan}
op een verhoging
op elk congres = 2
op elk feest
op elk podium = 2
op elke kermis
op elke markt
op elke receptie = 2
op elke receptie + {n:hand}
op facebook = 2
op het marktplein
op het plein + {staan}
op het podium
op ieder podium = 2
op instagram = 2
op kennismaking
op linkedin = 2
op tafel + {springen}
op televisie
op tiktok = 2
op toer
op tournee
op tv
op twitter
op werkbezoek
op youtube
open dag = 0.5
open dag + {vertellen} = 2
open dagen
open huis
opendeurdag = 0.5
overal + gezicht = 2
overal + {op|duiken} = 2
overal + {roepen} = 2
overal + {spreken} = 2
overal + {verschijnen} = 2
overal + {vertellen} = 2
overal mijn gezicht = 2
overal mijn neus
overal te zien = 2
pers = 0.5
plaatselijke krant
prikkelende stelling = 2
prikkelende uitspraak = 2
prikkelende vraag
publiek = 0.5
radiospotje
recepties = 0.5
regionale omroep
rode jas
rode schoenen
ronde langs + {n:bezoek}
selfies
smoel + {laten} zien
social media = 0.5
sociale media = 0.5
sociale media + {n:bericht}
socials
stad en land = 2
stad en land + {af|reizen} = 2
streekkrant
stunten
ted = 0.5
tiktok
toeterend
toog + {n:verhaal} = 2
tournee
tweehonderd man = 0.5
uitspraken + {doen} + {a:gewaagd}
van deur tot deur = 2
van dorp naar dorp = 2
van hot naar her = 2
van school naar school
van zaal naar zaal = 2
viral
volle zaal
volle zalen = 2
voor de camera
voor de camera's = 2
voor de groep + {gaan}
voor de zaal
voor een volle zaal = 2
voor volle zalen = 2
vooraan op de foto = 2
voorpagina + {halen} = 2
wekelijkse column = 2
welkomstwoord + {doen} = 2
wereldkundig
woord + {nemen} = 2
woord + {voeren}
youtube
youtubekanaal
zaal + mee + {krijgen}
zaal + plat + {krijgen}
zaal + {toe|spreken} = 2
zaaltje = 0.5
zaaltjes
zaaltjes + af = 2
zalen + {af|gaan} = 2
zich + laten zien
zichtbaar aanwezig = 2
zien en gezien worden = 2
{a:fel} {n:jas}
{a:gewaagd} = 0.5
{a:ingezonden} {n:brief}
{a:ludiek} {n:actie}
{a:opvallend} {n:bril}
{a:opvallend} {n:jas} = 2
{a:prikkelend} = 0.5
{a:prikkelend} {n:stelling}
{a:prikkelend} {n:verhaal} = 2
{a:zichtbaar} + straat = 2
{a:zichtbaar} buiten = 2
{a:zichtbaar} in de buurt = 2
{a:zichtbaar} in de stad = 2
{a:zichtbaar} in de wijk = 2
{a:zichtbaar} in het dorp = 2
{a:zichtbaar} op de werkvloer
{af|reizen} = 0.5
{begroeten} + iedereen
{bloggen} = 0.5
{flyeren}
{lanceren}
{langs|gaan} + zelf = 0.5
{n:actie} + {voeren} = 0.5
{n:affiche}
{n:affiche} + {hangen} = 2
{n:aftrap}
{n:avond} + {openen}
{n:avond} + {organiseren}
{n:avond} + {presenteren} = 2
{n:banier}
{n:barbecue} + {speechen}
{n:bedrijfsbezoek} = 0.5
{n:bedrijfsbezoek} + {af|leggen}
{n:bedrijfsbezoek} + {brengen} = 2
{n:bericht} + {plaatsen}
{n:bezoekje} = 0.5
{n:bezoekje} + {brengen} = 2
{n:bezoek} + {brengen}
{n:bijeenkomst} + {openen}
{n:bijeenkomst} + {organiseren} = 0.5
{n:billboard} = 0.5
{n:bloemetje} + {brengen}
{n:blog}
{n:blog} + {schrijven} = 2
{n:bodywarmer} + {n:logo}
{n:borrel} + {n:verhaal}
{n:borrel} + {toe|spreken} = 2
{n:braderie} = 0.5
{n:bustour} = 0.5
{n:button} + {dragen} = 2
{n:buurtfeest} + {organiseren}
{n:bühne} = 0.5
{n:cameraploeg} = 0.5
{n:camera} = 0.5
{n:clubtrui} = 0.5
{n:column} = 0.5
{n:column} + {n:krant} = 2
{n:column} + {schrijven}
{n:congres} = 0.5
{n:congres} + {spreken}
{n:dagvoorzitter}
{n:debat} + {openen}
{n:debat} + {organiseren}
{n:demodag} = 0.5
{n:demonstratie} + {geven} = 2
{n:demo} + {geven} = 2
{n:deuropening} + {begroeten}
{n:deur} + {af|gaan}
{n:dorp} + {af|gaan}
{n:evenement} + {bedenken} = 2
{n:evenement} + {organiseren} = 0.5
{n:event} + {organiseren}
{n:feestje} + {bouwen} = 2
{n:feestje} + {maken} = 2
{n:feest} + {geven}
{n:feest} + {maken} = 2
{n:feest} + {organiseren}
{n:festival} + {bedenken} = 2
{n:festival} + {organiseren}
{n:filmpje} = 0.5
{n:filmpje} + {delen}
{n:filmpje} + {maken}
{n:filmpje} + {op|nemen} = 2
{n:filmpje} + {plaatsen} = 2
{n:filmpje} + {posten} = 2
{n:flyer} = 0.5
{n:flyer} + {uit|delen} = 2
{n:flyer} + {verspreiden} = 2
{n:folder} + {uit|delen} = 2
{n:foto} + krant = 2
{n:gala} = 0.5
{n:gastcollege} = 0.5
{n:gastcollege} + {geven} = 2
{n:gastles} = 0.5
{n:gastles} + {geven} = 2
{n:gastspreker} = 0.5
{n:gezicht} + {laten} zien = 2
{n:handje} + {geven}
{n:handje} + {schudden}
{n:hand} + {schudden} = 2
{n:happening} = 0.5
{n:hashtag} = 0.5
{n:huisbezoek} + {af|leggen}
{n:inspiratieavond}
{n:inspiratiebijeenkomst} = 0.5
{n:inspiratiedag}
{n:inspiratieontbijt} = 0.5
{n:inspiratiesessie}
{n:inspiratietour} = 0.5
{n:interview} + {geven}
{n:journalist} + {bellen}
{n:kansel} = 2
{n:kansel} + {staan} = 2
{n:kantine} + {toe|spreken} = 2
{n:kantine} + {vertellen}
{n:katheder}
{n:kennismakingsbezoek}
{n:kennismakingsbezoek} + {brengen}
{n:kennismakingsronde}
{n:keynotespreker} = 0.5
{n:keynote} = 2
{n:kick-off} = 0.5
{n:kick-off} + {geven}
{n:kick-off} + {organiseren} = 2
{n:kleedkamer} + {n:peptalk} = 2
{n:kleedkamer} + {n:speech} = 2
{n:kleedkamer} + {toe|spreken} = 2
{n:kop} + krant
{n:kraampje} = 0.5
{n:kraampje} + {staan} = 2
{n:kraam} + {staan} = 2
{n:krant} + foto
{n:krant} + interview
{n:krant} + {bellen}
{n:krant} + {staan} = 2
{n:lancering}
{n:leus}
{n:lezingentour} = 0.5
{n:lezing}
{n:lezing} + {geven}
{n:lezing} + {houden} = 2
{n:like} = 0.5
{n:lintje} + {knippen}
{n:lint} + {door|knippen} = 2
{n:lint} + {knippen}
{n:logo} + {dragen} = 2
{n:manifest} = 0.5
{n:manifest} + {schrijven} = 2
{n:marktplein} = 0.5
{n:masterclass} + {geven} = 2
{n:microfoon} + {grijpen} = 2
{n:microfoon} + {nemen}
{n:microfoon} + {pakken} = 2
{n:micro} + {grijpen} = 2
{n:micro} + {nemen}
{n:micro} + {pakken} = 2
{n:netwerkbijeenkomst} + {organiseren}
{n:netwerkborrel}
{n:nieuwjaarsspeech} = 0.5
{n:nieuwjaarstoespraak} = 0.5
{n:nieuwsbrief} = 0.5
{n:oneliner}
{n:ontbijtsessie} = 0.5
{n:ontbijt} + {organiseren} = 2
{n:ontmoetingsavond} = 0.5
{n:ontmoetingsdag} = 0.5
{n:ontmoetingsmoment} = 0.5
{n:ontmoeting} + {bedenken}
{n:ontmoeting} + {op|zetten} = 2
{n:ontmoeting} + {regelen}
{n:openingsspeech} = 0.5
{n:openingstoespraak} = 0.5
{n:openingswoord} = 0.5
{n:opening} + {doen} = 2
{n:opening} + {verrichten}
{n:opiniestuk}
{n:opiniestuk} + {schrijven}
{n:pamflet} = 0.5
{n:pamflet} + {schrijven} = 2
{n:persbericht} = 0.5
{n:persbericht} + {sturen} = 2
{n:persconferentie}
{n:persmoment}
{n:pers} + {halen}
{n:pers} + {op|zoeken}
{n:podcast}
{n:podcast} + {maken} = 2
{n:podium} = 0.5
{n:podium} + graag = 2
{n:podium} + ik = 0.5
{n:podium} + {a:groot} = 2
{n:podium} + {beklimmen}
{n:podium} + {durven}
{n:podium} + {klimmen} = 2
{n:podium} + {krijgen}
{n:podium} + {n:verhaal} = 2
{n:podium} + {nemen}
{n:podium} + {op|zoeken} = 2
{n:podium} + {pakken} = 2
{n:podium} + {springen} = 2
{n:podium} + {staan}
{n:podium} + {stappen} = 2
{n:podium} + {vertellen} = 2
{n:podium} + {zoeken} = 2
{n:poster} = 0.5
{n:poster} + {hangen} = 0.5
{n:poster} + {op|hangen}
{n:post} + linkedin
{n:post} + {plaatsen} = 2
{n:post} + {schrijven}
{n:praatje} + {doen}
{n:praatje} + {houden} = 2
{n:preekstoel} = 0.5
{n:prijs} + {uit|reiken}
{n:publiek} + {n:verhaal} = 2
{n:publiek} + {toe|spreken} = 2
{n:radio-interview} = 0.5
{n:receptie} = 0.5
{n:receptie} + {af|gaan}
{n:roadshow}
{n:rondgang} + {n:verhaal}
{n:rondje} + {n:hand}
{n:schoolplein} + {staan} + elke ochtend
{n:selfie} = 0.5
{n:sjaal} + club
{n:slogan}
{n:spandoek}
{n:spandoek} + {hangen}
{n:spandoek} + {maken}
{n:speech} + {geven} = 2
{n:speech} + {houden} = 2
{n:spreekbeurt} = 0.5
{n:spreekbeurt} + {geven} = 2
{n:spreekgestoelte}
{n:spreekstoel} = 0.5
{n:spreker} + {zijn} = 2
{n:stand} + beurs
{n:stand} + {staan}
{n:startbijeenkomst} = 0.5
{n:startevent} = 0.5
{n:startfeest} = 0.5
{n:straatfeest} = 0.5
{n:straatfeest} + {organiseren}
{n:stunt} = 0.5
{n:stunt} + {uit|halen} = 2
{n:symposium} = 0.5
{n:t-shirt} + {dragen}
{n:taart} + {brengen} = 2
{n:talkshow}
{n:talkshow} + {presenteren} = 2
{n:ted-talk} = 0.5
{n:tedtalk} = 0.5
{n:themabijeenkomst} + {organiseren}
{n:toer} + {maken}
{n:toespraakje} = 0.5
{n:toespraakje} + {houden} = 2
{n:toespraak} + {houden} = 2
{n:toneel} + {betreden}
{n:toneel} + {op|gaan}
{n:toneel} + {staan}
{n:tournee}
{n:tour}
{n:tour} + {maken}
{n:vaandel} + {dragen} = 2
{n:verjaardagsfeestje} + {vertellen} = 2
{n:verjaardag} + {n:verhaal} = 2
{n:verjaardag} + {overtuigen}
{n:verjaardag} + {vertellen}
{n:videoboodschap} = 0.5
{n:video} + {maken} = 2
{n:vlag} + {uit|hangen}
{n:vlag} + {wapperen}
{n:vlog}
{n:vlog} + {maken} = 2
{n:volger} + {hebben}
{n:voordracht} = 0.5
{n:voorpagina} = 0.5
{n:webinar} + {geven}
{n:welkomstwoord} = 0.5
{n:werkbezoek} = 0.5
{n:werkbezoek} + {af|leggen}
{n:werkbezoek} + {brengen} = 2
{n:werkbezoek} + {doen} = 2
{n:werkbezoek} + {gaan} = 2
{n:werkconferentie} = 0.5
{n:wijkbezoek}
{n:wijktour} = 0.5
{n:workshop} + {geven} = 0.5
{n:zaal} + {a:stil} + {krijgen}
{n:zaal} + {a:vol}
{n:zaal} + {boeien} = 2
{n:zaal} + {inspireren}
{n:zaal} + {mee|krijgen} = 2
{n:zaal} + {mee|nemen} = 2
{n:zaal} + {n:verhaal} = 2
{n:zaal} + {op|kijken}
{n:zaal} + {op|warmen} = 2
{n:zaal} + {op|zwepen} = 2
{n:zaal} + {spelen}
{n:zaal} + {vullen} = 2
{n:zeepkist} = 2
{n:zeepkist} + {klimmen} = 2
{n:zeepkist} + {staan} = 2
{n:zegetocht} = 0.5
{n:zijlijn} + {aan|moedigen}
{n:zijlijn} + {aan|vuren} = 2
{n:zomertour} = 0.5
{openen} + feestelijk = 2
{plakken} + {n:affiche} = 2
{posten} = 0.5
{rond|reizen}
{rond|toeren}
{schreeuwen} + langs
{twitteren}
{vertonen} + me
{vloggen}

[own] politiek
aan de man + {brengen}
aan je lippen + {hangen} = 2
aan mijn lippen = 2
aan mijn lippen + {hangen} = 2
aantrekkelijk perspectief = 2
aantrekkelijk verhaal = 2
applaus
applaus + {krijgen} = 2
baas + enthousiast = 2
baas + over de streep = 2
baas + warm = 2
baas + {mee|krijgen} = 2
baas + {n:verhaal} = 2
baas + {overtuigen}
bazen + enthousiast = 2
bazen + warm = 2
bazen + {mee|krijgen} = 2
bazen + {overtuigen}
bestuur + achter + {krijgen}
bestuur + ambitie = 2
bestuur + bevlogen
bestuur + enthousiasme = 2
bestuur + enthousiast
bestuur + gloed
bestuur + in vuur = 2
bestuur + lef
bestuur + over de streep
bestuur + passie = 2
bestuur + vonk
bestuur + warm
bestuur + {dromen} = 2
bestuur + {enthousiasmeren} = 2
bestuur + {geloven} + erin
bestuur + {inspireren}
bestuur + {laten} dromen
bestuur + {laten} voelen
bestuur + {laten} zien = 0.5
bestuur + {mee|krijgen}
bestuur + {mee|nemen}
bestuur + {mee|slepen} = 2
bestuur + {n:betoog} = 2
bestuur + {n:droom}
bestuur + {n:filmpje} = 2
bestuur + {n:pleidooi}
bestuur + {n:presentatie}
bestuur + {n:speech} = 2
bestuur + {n:visie}
bestuur + {overtuigen} = 2
bestuur + {over|halen}
bestuur + {pitchen}
bestuur + {pleiten}
bestuur + {prikkelen} = 2
bestuur + {raken} = 2
bestuur + {verleiden} = 2
bestuur + {verrassen}
bestuur + {wakker|schudden}
burgemeester + enthousiast = 2
burgemeester + warm = 2
burgemeester + {mee|krijgen} = 2
burgemeester + {mee|nemen}
burgemeester + {n:droom} = 2
burgemeester + {n:verhaal} = 2
burgemeester + {overtuigen} = 2
burgemeester + {verleiden} = 2
college + achter + {krijgen}
college + enthousiasme = 2
college + enthousiast
college + over de streep
college + vuur
college + warm
college + {enthousiasmeren} = 2
college + {inspireren} = 2
college + {mee|krijgen}
college + {mee|nemen}
college + {n:droom} = 2
college + {n:pitch} = 2
college + {n:presentatie}
college + {overtuigen} = 2
college + {over|halen} = 2
college + {pitchen} = 2
college + {verleiden} = 2
college + {wakker|schudden} = 2
directeur + enthousiast = 2
directeur + warm = 2
directeur + {mee|krijgen} = 2
directeur + {n:verhaal}
directeur + {overtuigen} = 2
directeur + {over|halen} = 2
directie + achter + {krijgen}
directie + ambitie
directie + enthousiasme = 2
directie + enthousiast
directie + over de streep
directie + passie = 2
directie + vuur
directie + warm
directie + {enthousiasmeren} = 2
directie + {inspireren}
directie + {laten} voelen
directie + {laten} zien = 0.5
directie + {mee|krijgen}
directie + {mee|nemen}
directie + {mee|slepen} = 2
directie + {n:betoog} = 2
directie + {n:droom}
directie + {n:filmpje} = 2
directie + {n:pitch} = 2
directie + {n:pleidooi}
directie + {n:presentatie}
directie + {n:verhaal} = 2
directie + {n:visie}
directie + {overtuigen} = 2
directie + {over|halen}
directie + {pitchen}
directie + {pleiten}
directie + {prikkelen}
directie + {raken} = 2
directie + {verleiden}
directie + {wakker|schudden}
doen geloven
eigen ogen + {zien} = 2
elevator pitch = 2
erin + {geloven} + {laten}
erin gaan geloven
fractie + {n:verhaal}
fractie + {overtuigen} = 2
gemeentebestuur + warm = 2
gemeentebestuur + {overtuigen} = 2
gemeenteraad + enthousiast = 2
gemeenteraad + warm = 2
gemeenteraad + {inspireren} = 2
gemeenteraad + {mee|krijgen} = 2
gemeenteraad + {mee|nemen}
gemeenteraad + {n:droom} = 2
gemeenteraad + {overtuigen}
gemeenteraad + {verleiden} = 2
handen op elkaar
hoofdkantoor + {n:verhaal} = 2
hoofdkantoor + {overtuigen} = 2
in de lift + {n:verhaal}
in de raadszaal + {spreken}
in drie minuten + {vertellen}
in een minuut + {vertellen}
in geuren + raad
in vijf minuten + {overtuigen} = 2
in vuur en vlam
inspectie + enthousiast = 2
inspectie + passie
inspectie + trots = 2
inspectie + {inspireren} = 2
inspectie + {laten} zien
inspectie + {mee|krijgen} = 2
inspectie + {mee|nemen}
inspectie + {n:verhaal} = 2
inspectie + {overtuigen}
investeerder + {overtuigen} = 2
kerkenraad + enthousiast = 2
kerkenraad + warm = 2
kerkenraad + {overtuigen} = 2
kippenvel = 0.5
kippenvel + {geven} = 2
kippenvel + {krijgen} = 2
kom kijken = 2
kom maar kijken = 2
leiding + enthousiast = 2
leiding + warm = 2
leiding + {mee|krijgen} = 2
leiding + {overtuigen} = 2
lippen + {hangen} = 2
management + enthousiast
management + over de streep = 2
management + warm = 2
management + {inspireren} = 2
management + {mee|krijgen}
management + {mee|nemen}
management + {n:visie}
management + {overtuigen} = 2
management + {pitchen} = 2
management + {verleiden} = 2
managementteam + {n:verhaal} = 2
managementteam + {overtuigen} = 2
met eigen ogen = 2
met eigen ogen + {n:bestuur} = 2
met overtuiging
met overtuiging + {brengen} = 2
met overtuiging + {vertellen} = 2
met verve
met vuur + {verdedigen}
minister + {mee|krijgen}
minister + {overtuigen} = 2
minister + {uit|nodigen}
ministerie + {overtuigen} = 2
mt + warm = 2
mt + {mee|krijgen} = 2
mt + {n:pitch} = 2
mt + {n:verhaal} = 2
mt + {overtuigen} = 2
muisstil
muisstil + {n:zaal} = 2
om + {praten} + directie
om te praten = 2
ondernemingsraad + {overtuigen} = 2
op de publieke tribune
op de stoelen + {krijgen}
ovatie
overtuigd + {raken}
overtuigingskracht
pitch
pitch + {geven} = 2
pitch + {houden} = 2
pitch van + minuten = 2
politici + enthousiast = 2
politici + {inspireren} = 2
politici + {laten} voelen = 2
politici + {laten} zien = 2
politici + {mee|nemen} = 2
politici + {n:verhaal} = 2
politici + {overtuigen} = 2
politici + {raken} = 2
politici + {verleiden} = 2
politici + {wakker|schudden} = 2
politiek + achter ons + {krijgen}
politiek + enthousiast = 2
politiek + lef
politiek + over de streep = 2
politiek + warm = 2
politiek + {inspireren} = 2
politiek + {laten} zien = 2
politiek + {mee|krijgen}
politiek + {mee|nemen}
politiek + {n:droom} = 2
politiek + {n:lef} = 0.5
politiek + {n:verhaal} = 2
politiek + {n:visie}
politiek + {prikkelen} = 2
politiek + {raken}
politiek + {verleiden} = 2
politiek + {wakker|schudden} = 2
provincie + {overtuigen} = 2
raad + achter + {krijgen}
raad + ambitie = 2
raad + enthousiasme = 2
raad + enthousiast
raad + in vuur en vlam
raad + over de streep = 2
raad + passie = 2
raad + vonk = 2
raad + warm
raad + {dromen} = 2
raad + {enthousiasmeren} = 2
raad + {geloven}
raad + {inspireren}
raad + {laten} dromen
raad + {laten} ruiken
raad + {laten} voelen
raad + {laten} zien = 0.5
raad + {mee|krijgen}
raad + {mee|nemen}
raad + {mee|slepen}
raad + {n:betoog} = 2
raad + {n:droom}
raad + {n:filmpje} = 2
raad + {n:foto}
raad + {n:pleidooi}
raad + {n:podium}
raad + {n:presentatie}
raad + {n:speech} = 2
raad + {n:toespraak}
raad + {n:vergezicht} = 2
raad + {n:visie}
raad + {overtuigen} = 2
raad + {over|halen}
raad + {pitchen}
raad + {pleiten}
raad + {prikkelen}
raad + {raken} = 2
raad + {spreken} + vurig
raad + {verleiden} = 2
raad + {wakker|schudden}
raad van bestuur + enthousiast = 2
raad van bestuur + {inspireren} = 2
raad van bestuur + {mee|krijgen} = 2
raad van bestuur + {n:pitch} = 2
raad van bestuur + {n:verhaal} = 2
raad van bestuur + {overtuigen}
raad van toezicht + enthousiast = 2
raad van toezicht + {n:verhaal} = 2
raad van toezicht + {overtuigen}
schepen + enthousiast
schepen + {overtuigen} = 2
schepencollege + warm = 2
schepencollege + {overtuigen} = 2
schoolbestuur + enthousiast = 2
schoolbestuur + warm = 2
schoolbestuur + {inspireren} = 2
schoolbestuur + {mee|krijgen} = 2
schoolbestuur + {n:verhaal} = 2
schoolbestuur + {overtuigen}
staande ovatie = 2
sterk verhaal = 0.5
stil + zaal
storytelling = 2
tranen in de ogen
uit volle borst
verve
vol overtuiging
vurig pleidooi = 2
vuur en vlam
wenkend perspectief = 2
wervend verhaal = 2
wethouder + enthousiast
wethouder + over de streep
wethouder + warm + {maken}
wethouder + {mee|krijgen}
wethouder + {overtuigen} = 2
wethouder + {verleiden}
ze + aan mijn lippen
ze + {laten} + geloven
zelf + {komen} kijken
{a:meeslepend}
{a:meeslepend} {n:verhaal} = 2
{a:pakkend}
{a:pakkend} {n:verhaal} = 2
{a:sterk} {n:verhaal} = 2
{a:vurig} {n:verhaal} = 2
{a:wenkend}
{a:wenkend} {n:perspectief} = 2
{a:wervend}
{a:wervend} {n:verhaal} = 2
{agenderen} + raad
{bepleiten} + bestuur = 2
{bepleiten} + directie = 2
{bepleiten} + raad = 2
{in|spreken} + raad
{in|spreken} + vurig = 2
{klappen} + raad
{komen} kijken = 0.5
{laten} dromen = 2
{laten} geloven
{laten} proeven
{laten} ruiken = 2
{laten} voelen = 2
{n:bestuurder} + enthousiast = 2
{n:bestuurder} + warm = 2
{n:bestuurder} + {inspireren} = 2
{n:bestuurder} + {laten} voelen = 2
{n:bestuurder} + {laten} zien
{n:bestuurder} + {mee|nemen}
{n:bestuurder} + {n:verhaal} = 2
{n:bestuurder} + {overtuigen}
{n:bestuurder} + {prikkelen} = 2
{n:bestuurder} + {raken} = 2
{n:bestuurder} + {rond|leiden}
{n:bestuurder} + {uit|nodigen} = 0.5
{n:bestuurder} + {verleiden}
{n:bestuurder} + {wakker|schudden} = 2
{n:bestuurslid} + enthousiast = 2
{n:bestuurslid} + {overtuigen} = 2
{n:businesscase} + {verkopen}
{n:financier} + {n:verhaal} = 2
{n:financier} + {overtuigen} = 2
{n:fonds} + {n:verhaal}
{n:fonds} + {overtuigen} = 2
{n:inspecteur} + enthousiast = 2
{n:inspecteur} + trots = 2
{n:inspecteur} + {laten} zien
{n:inspecteur} + {n:verhaal} = 2
{n:inspecteur} + {overtuigen}
{n:inspecteur} + {rond|leiden} = 2
{n:investeerder} + {n:pitch} = 2
{n:investeerder} + {n:verhaal} = 2
{n:investeerder} + {overtuigen} = 2
{n:investeerder} + {pitchen} = 2
{n:investeerder} + {verleiden} = 2
{n:kippenvel} + {bezorgen}
{n:klant} + {inspireren} = 2
{n:klant} + {n:verhaal}
{n:klant} + {overtuigen}
{n:klant} + {verleiden} = 2
{n:lip} + {hangen}
{n:maquette} = 0.5
{n:maquette} + {tonen}
{n:moodboard} = 0.5
{n:opdrachtgever} + enthousiast = 2
{n:opdrachtgever} + over de streep = 2
{n:opdrachtgever} + warm = 2
{n:opdrachtgever} + {inspireren} = 2
{n:opdrachtgever} + {mee|krijgen} = 2
{n:opdrachtgever} + {mee|nemen}
{n:opdrachtgever} + {n:verhaal} = 2
{n:opdrachtgever} + {overtuigen}
{n:opdrachtgever} + {pitchen} = 2
{n:opdrachtgever} + {verleiden} = 2
{n:ovatie} = 0.5
{n:pleidooi} + bestuur = 2
{n:pleidooi} + college = 2
{n:pleidooi} + raad = 2
{n:pleidooi} + {houden} + vurig = 2
{n:politicus} + {laten} zien
{n:politicus} + {n:verhaal}
{n:politicus} + {overtuigen}
{n:raadslid} + enthousiast = 2
{n:raadslid} + in een bus = 2
{n:raadslid} + warm = 2
{n:raadslid} + {inspireren} = 2
{n:raadslid} + {laten} voelen = 2
{n:raadslid} + {laten} zien
{n:raadslid} + {mee|krijgen} = 2
{n:raadslid} + {mee|nemen}
{n:raadslid} + {n:bus} = 2
{n:raadslid} + {n:laars}
{n:raadslid} + {n:verhaal} = 2
{n:raadslid} + {overtuigen}
{n:raadslid} + {raken} = 2
{n:raadslid} + {rond|leiden}
{n:raadslid} + {uit|nodigen} + {laten} zien
{n:raadszaal} + {n:pleidooi} = 2
{n:raadszaal} + {n:verhaal} = 2
{n:raadszaal} + {staan}
{n:raad} + {enthousiasmeren}
{n:rondleiding} + bestuur
{n:rondleiding} + directie = 2
{n:rondleiding} + raad
{n:rondleiding} + {geven}
{n:rondleiding} + {n:inspecteur} = 2
{n:rondleiding} + {n:wethouder} = 2
{n:schepen} + over de streep = 2
{n:schepen} + warm = 2
{n:schepen} + {enthousiasmeren} = 2
{n:schepen} + {inspireren} = 2
{n:schepen} + {mee|krijgen} = 2
{n:schepen} + {mee|slepen} = 2
{n:schepen} + {n:verhaal} = 2
{n:schepen} + {over|halen} = 2
{n:schepen} + {verleiden} = 2
{n:sponsor} + enthousiast = 2
{n:sponsor} + {n:verhaal} = 2
{n:sponsor} + {overtuigen} = 2
{n:sponsor} + {verleiden} = 2
{n:spreekrecht} + {gebruiken}
{n:stip} + raad
{n:stip} + {zetten} = 2
{n:subsidiegever} + {n:verhaal} = 2
{n:subsidiegever} + {overtuigen} = 2
{n:traan} + {n:oog}
{n:traan} + {n:raadszaal}
{n:tranen} + {n:verhaal}
{n:vergezicht} + bestuur = 2
{n:verhaal} + bestuur = 2
{n:verhaal} + college
{n:verhaal} + directie
{n:verhaal} + gemeenteraad
{n:verhaal} + geraakt
{n:verhaal} + ja = 0.5
{n:verhaal} + kippenvel = 2
{n:verhaal} + lippen = 2
{n:verhaal} + management
{n:verhaal} + overtuigd = 2
{n:verhaal} + pakkend = 2
{n:verhaal} + raad = 2
{n:verhaal} + schepen
{n:verhaal} + sterk
{n:verhaal} + wethouder
{n:verhaal} + {a:aantrekkelijk} = 2
{n:verhaal} + {a:goed} + {verkopen}
{n:verhaal} + {a:groot} = 0.5
{n:verhaal} + {a:helder}
{n:verhaal} + {a:inspirerend}
{n:verhaal} + {a:kort}
{n:verhaal} + {a:meeslepend}
{n:verhaal} + {a:mooi}
{n:verhaal} + {a:overtuigend}
{n:verhaal} + {a:pakkend} = 2
{n:verhaal} + {a:sterk} = 2
{n:verhaal} + {brengen}
{n:verhaal} + {doen} + {geloven} = 2
{n:verhaal} + {geloven} = 2
{n:verhaal} + {houden}
{n:verhaal} + {kloppen} = 0.5
{n:verhaal} + {n:cijfer} = 0.5
{n:verhaal} + {n:handtekening}
{n:verhaal} + {neer|zetten}
{n:verhaal} + {over|brengen}
{n:verhaal} + {pakken}
{n:verhaal} + {presenteren} = 2
{n:verhaal} + {raken} = 2
{n:verhaal} + {stemmen}
{n:verhaal} + {verkopen} = 2
{n:verhaal} + {winnen} = 2
{n:visieboek} = 0.5
{n:visiedocument} = 0.5
{n:visiestuk} = 0.5
{n:visie} + bestuur = 2
{n:visie} + college = 2
{n:visie} + directie = 2
{n:visie} + raad = 2
{n:wethouder} + {enthousiasmeren} = 2
{n:wethouder} + {inspireren} = 2
{n:wethouder} + {laten} stralen = 0.5
{n:wethouder} + {laten} zien
{n:wethouder} + {mee|nemen}
{n:wethouder} + {mee|slepen} = 2
{n:wethouder} + {n:droom} = 2
{n:wethouder} + {n:filmpje} = 2
{n:wethouder} + {n:pitch} = 2
{n:wethouder} + {n:verhaal} = 2
{n:wethouder} + {over|halen} = 2
{n:wethouder} + {pitchen} = 2
{n:wethouder} + {prikkelen} = 2
{n:wethouder} + {wakker|schudden} = 2
{op|warmen} + bestuur
{op|warmen} + raad
{overtuigen} + boven
{overtuigen} + enthousiasme = 2
{overtuigen} + geldschieter
{overtuigen} + hogerop = 2
{overtuigen} + passie = 2
{overtuigen} + vurig = 2
{overtuigen} + {n:beeld} = 2
{overtuigen} + {n:filmpje} = 2
{overtuigen} + {n:visie} = 2
{overtuigen} + {n:voorbeeld} = 2
{pleiten} = 0.5
{pleiten} + vuur = 2
{pleiten} + {n:geld}
{raken} + {n:verhaal}
{rond|leiden} + bestuur = 2
{rond|leiden} + raad = 2
{rond|leiden} + trots = 2
{uit|nodigen} + {laten} voelen = 2
{uit|nodigen} + {laten} zien
{uit|nodigen} + {n:wethouder} = 0.5
{verkopen} + bestuur
{verkopen} + boven
{verkopen} + college
{verkopen} + directie
{verkopen} + hogerhand
{verkopen} + hogerop
{verkopen} + management
{verkopen} + politiek = 2
{verkopen} + raad
{verkopen} + wethouder = 2
{verkopen} + {n:plan} = 2
{verkopen} + {n:visie} = 2
