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
als eerste = 0.5
als eerste + {beginnen}
als eerste + {springen}
als eerste + {staan}
ambitie + {neer|zetten}
de eerste zijn
de kar + {trekken}
de lat hoog = 2
de leiding + {nemen}
de toon + {zetten}
de weg + {banen}
de weg + {wijzen}
eerste stap + {zetten}
eerste zet + {doen}
eigen visie
enthousiast + {krijgen}
enthousiast + {maken}
gewoon beginnen + anderen = 0.5
groot denken
groot dromen
groots + {denken}
grote ambities
grote dromen
hardop dromen
heft + {n:hand} = 2
het heft in handen = 2
het verhaal + {vertellen}
het voortouw + {nemen}
het vuur + {aan|wakkeren}
hoge ambities
i have a dream
iedereen + {mee|nemen}
ik begin = 0.5
in beweging + {brengen}
in beweging + {krijgen}
in beweging + {zetten}
in gang + {zetten} = 0.5
kar + {trekken} = 2
knuppel in het hoenderhok = 2
lans breken
lat hoog + {leggen} = 2
leiding + {nemen}
mensen + {mee|nemen}
met een verhaal = 0.5
mijn visie
nieuwe koers
ons verhaal + {vertellen}
op de agenda + {zetten}
op de kaart + {zetten}
over de drempel + {trekken}
over de streep + {trekken} = 2
over te halen
roer om
sleeptouw = 2
steen in de vijver = 2
stip aan de horizon = 2
stip op de horizon = 2
toon + {aan|geven}
toon + {zetten} = 2
vaart + {maken}
vaart erin
van de grond + {krijgen}
vol gas
vonk over
voortouw = 2
vuur + {aan|steken}
warm + lopen + {krijgen}
warm + {maken} + voor = 2
{a:visionair}
{aan|jagen} = 2
{aan|kaarten}
{aan|slingeren}
{aan|steken} + {n:vuur}
{aan|vuren}
{aan|wakkeren} = 2
{aan|zwengelen}
{agenderen}
{begeesteren} = 2
{bepleiten}
{bezielen}
{door|drukken}
{door|duwen}
{door|zetten} = 0.5
{dromen} + hardop
{enthousiasmeren} = 2
{mee|krijgen}
{mee|krijgen} + mensen
{mee|nemen} + {n:verhaal} = 2
{mee|slepen} = 2
{mee|trekken}
{motiveren} = 0.5
{n:aftrap} + {doen}
{n:aftrap} + {geven}
{n:ambitie} + {a:hoog}
{n:ambitie} + {uit|spreken}
{n:balletje} + {op|gooien} = 0.5
{n:beeld} + {schetsen} = 0.5
{n:betoog} + {houden}
{n:boodschap} + {uit|dragen} = 2
{n:deur} + {in|trappen}
{n:deur} + {open|gooien}
{n:discussie} + {aan|zwengelen}
{n:droom} + {delen}
{n:elevatorpitch}
{n:gas} + {geven}
{n:initiatief} + {nemen} = 2
{n:knuppel} + hoenderhok = 2
{n:koers} + {bepalen} + ik
{n:koers} + {uit|zetten}
{n:lans} + {breken} = 2
{n:lat} + hoger
{n:lont} + {aan|steken}
{n:muur} + {door|breken}
{n:overtuigingskracht}
{n:pad} + {effenen}
{n:pionier}
{n:pitch}
{n:pleidooi}
{n:pleidooi} + {houden} = 2
{n:presentatie} + {geven}
{n:richting} + {wijzen}
{n:roer} + {om|gooien}
{n:schwung}
{n:speech}
{n:startschot} + {geven}
{n:steen} + vijver = 2
{n:stip} + horizon = 2
{n:tempo} + {maken}
{n:toekomstbeeld} + {schetsen}
{n:toespraak}
{n:vergezicht} = 2
{n:vergezicht} + {schetsen}
{n:verhaal} + mijn
{n:verhaal} + {blijven} + {vertellen}
{n:verhaal} + {vertellen}
{n:visie} + eigen
{n:visie} + {delen}
{n:visie} + {hebben}
{n:visie} + {neer|zetten}
{n:visie} + {schetsen}
{n:visie} + {schrijven}
{n:visie} + {uit|dragen} = 2
{n:visionair}
{n:vlam} + {aan|steken}
{n:vonk}
{n:vonk} + {over|slaan} = 2
{om|praten}
{op|jutten}
{op|peppen}
{op|porren}
{op|starten} = 0.5
{op|stoken}
{op|zetten} + {a:nieuw}
{op|zwepen}
{overtuigen}
{over|halen}
{pionieren}
{pitchen} = 2
{pleiten} voor
{presenteren} = 0.5
{prikkelen}
{speechen}
{toe|spreken}
{uit|dagen} = 0.5
{uit|dragen} = 2
{warm|maken}

[own] rollen
aan de leiding
aan kop + {gaan}
aanstekelijk*
anderen + {volgen}
bevlogenheid
bom + energie
charisma
daadkracht
dan volgen ze
de motor + {zijn}
de neuzen
de rest volgt
de troepen uit
dezelfde kant op + {krijgen}
drijvende kracht
duracell*
eerste viool
eerste viool + {spelen}
energie + {aan|steken}
energie + {brengen}
energie + {geven} = 0.5
energie + {over|brengen}
energie in + {steken}
energie in de zaal = 2
enthousiasme
gedrevenheid
geestdrift = 2
gezicht naar buiten = 2
grote mond
haantje de voorste = 2
hart en ziel
het gezicht van = 0.5
iedereen mee + {krijgen}
in de kijker
in de picture
in de schijnwerpers = 2
in de spotlight = 2
in de spotlights = 2
in het middelpunt = 2
inzetten + rest + {volgen}
kop + {trekken}
kop van het peloton = 2
leider + {zijn} = 0.5
licht op mij
luid en duidelijk
met hart en ziel
met passie
met vuur
nadrukkelijk aanwezig
neuzen + dezelfde kant
neuzen + richting
neuzen dezelfde richting = 2
niet bang + voorop
niet over het hoofd
niet te missen = 0.5
op de voorgrond = 2
op kop
op kop + {rijden}
passie
rest + {volgen}
schijnwerper*
spotlight*
spring-in-'t-veld
stuwende kracht
troepen + {lopen} = 2
troepen + {voor|gaan} = 2
vol energie
vol vuur
volgt de rest vanzelf = 2
voor de troepen = 2
voor de troepen uit = 2
voorgrond + {staan}
voorgrond + {treden} = 2
voorop + {fietsen}
voorop + {gaan}
voorop + {rijden}
voorop + {staan} = 0.5
voorop in de strijd = 2
vurig*
ze volgen vanzelf = 2
zelf + {voor|gaan}
zendingsdrang = 2
zendingswerk
zichtbaar + {zijn}
zichtbaarheid
{a:aanstekelijk} = 2
{a:aanwezig} + heel = 0.5
{a:ambitieus}
{a:bevlogen} = 2
{a:charismatisch} = 2
{a:daadkrachtig}
{a:doortastend}
{a:dynamisch}
{a:eigenwijs}
{a:eigenzinnig}
{a:gedreven}
{a:geestdriftig} = 2
{a:gepassioneerd}
{a:hartstochtelijk}
{a:initiatiefrijk}
{a:luid}
{a:ondernemend}
{a:overtuigd} = 0.5
{a:overtuigend}
{a:proactief}
{a:uitgesproken}
{a:vurig}
{a:zelfverzekerd}
{a:zichtbaar}
{bruisen}
{n:aanjager} = 2
{n:aanstoker}
{n:aanvoerder} = 0.5
{n:ambassadeur}
{n:bandleider}
{n:boegbeeld} = 2
{n:boodschapper}
{n:cheerleader}
{n:dirigent} + {inspireren}
{n:druktemaker}
{n:duracelkonijn}
{n:duracellkonijn}
{n:durfal}
{n:energiebom} = 2
{n:evangelist}
{n:frontman}
{n:frontvrouw}
{n:gangmaker} = 2
{n:generaal}
{n:gezicht} + {zijn} = 0.5
{n:gids}
{n:haantje} = 0.5
{n:haantje} de voorste
{n:initiatiefnemer} = 0.5
{n:inspiratiebron}
{n:inspirator} = 2
{n:kapitein} = 0.5
{n:kartrekker} = 2
{n:katalysator}
{n:koploper} = 2
{n:leider} = 0.5
{n:locomotief}
{n:middelpunt}
{n:missionaris}
{n:motivator}
{n:motor} = 0.5
{n:passie}
{n:peptalk}
{n:podiumbeest} = 2
{n:podiumdier} = 2
{n:predikant} = 0.5
{n:rolmodel} = 2
{n:solist}
{n:spits} + zijn = 0.5
{n:spreker} = 0.5
{n:stuiterbal} = 2
{n:supporter} = 0.5
{n:trekker}
{n:uithangbord}
{n:vaandeldrager} = 2
{n:verhalenverteller}
{n:verkoper} = 0.5
{n:verteller}
{n:visitekaartje}
{n:vlaggendrager}
{n:vliegwiel}
{n:volger}
{n:voorbeeldfunctie}
{n:voorbeeldrol}
{n:voorbeeld} + {zijn}
{n:voorganger} + zijn
{n:voorloper}
{n:voortrekker} = 2
{n:wegbereider}
{n:wervelwind}
{n:woordvoerder} = 0.5
{n:zendeling} = 2
{prediken}
{sprankelen}
{stralen} = 0.5
{uit|stralen} + energie
{uit|stralen} + enthousiasme
{uit|stralen} + plezier
{verkopen} + {n:droom}
{verkopen} + {n:idee}
{verkopen} + {n:verhaal}
{voor|gaan}

[own] omgeving
aan de bel + {trekken} = 0.5
aan het denken + {zetten}
achter het idee + {krijgen}
achter het plan + {krijgen}
achter me + {krijgen}
achter me aan
achter me aan + {lopen}
alarm + {slaan}
als een olievlek = 2
altijd een stap voor = 2
bakens verzetten
campagne = 0.5
de bakens + {verzetten}
de handen op elkaar = 2
de nieuwe norm
de standaard + {zetten}
de trom + {roeren}
de vlag + {hijsen}
de wereld + {veranderen}
draagvlak + {creëren} + {n:verhaal}
een stap voor
eigen geluid
geluid + {laten} + horen
glimlach + voorop
goed nieuws + {brengen}
goede voorbeeld + {geven} = 2
grote trom
handen op elkaar + {krijgen} = 2
harten + {winnen} = 2
het goede voorbeeld
het verschil + {maken}
hoog in het vaandel
hoog van de toren = 2
impact + {maken}
in de voorhoede = 2
laten zien + hoe + {moeten}
laten zien dat het kan = 2
laten zien dat het ook anders kan = 2
laten zien hoe het kan = 2
laten zien waar we goed in zijn = 2
laten zien waar we voor staan = 2
laten zien wat kan
laten zien wat we doen
laten zien wie we zijn = 2
lead by example = 2
leading by example = 2
mening + {ventileren}
mijn handtekening + {zetten} + op
mijn mening + {geven}
mijn mening + {zeggen}
mijn stem + {verheffen}
mijn stempel
nek uit + {steken}
nek uitsteken
nieuw geluid
nieuwe wegen + {in|slaan}
noodzaak + {laten} zien
ogen + {openen}
ogen open + {doen}
olievlek + {werken}
op een missie
positie + {kiezen}
positief verhaal
practice what you preach = 2
promotie + {maken}
reclame + {maken}
sneeuwbaleffect
sporen + {na|laten}
stap voor op
stelling + {nemen}
stem + {laten} + horen = 0.5
stempel + {drukken} = 2
tonen dat het kan = 2
tonen hoe het kan = 2
tonen waar we voor staan = 2
tonen wat we in huis hebben = 2
tot voorbeeld
tot voorbeeld + {strekken}
trots + {laten} zien
trots + {uit|stralen}
trots + {vertellen}
trots op + {tonen}
urgentie + {laten} zien
van de daken = 2
van de daken + {schreeuwen} = 2
van de toren + {blazen}
van me + {laten} + horen
van zich + {laten} + horen
verschil maken
vlag + {dragen}
vlag + {planten}
voorbeeld + {nemen} + mij
voorbeeld doet volgen = 2
voorbeeldgedrag
voorhoede
voorsprong + {nemen}
vooruit + {kijken} + {n:verhaal}
vooruit + {lopen}
waar ik voor sta
waar we voor staan
wakker + {maken} = 0.5
wakker + {schudden}
walk the talk = 2
zaadje + {planten}
zaadjes + {planten}
zelf + {voor|doen}
zelf het goede voorbeeld = 2
zelf het voorbeeld = 2
zieltjes + {winnen} = 2
zieltjes winnen
{laten} + horen + van me
{n:applaus}
{n:beweging} + {beginnen}
{n:beweging} + {op|starten}
{n:beweging} + {starten}
{n:boodschap} + {brengen}
{n:boodschap} + {herhalen}
{n:boodschap} + {over|brengen}
{n:boodschap} + {verkondigen}
{n:campagne} + {voeren}
{n:gamechanger}
{n:geluid} + {maken} = 0.5
{n:hart} + {winnen}
{n:indruk} + {maken}
{n:kans} + {laten} zien
{n:kruistocht}
{n:kwartiermaker} = 0.5
{n:missie}
{n:nek} + {uit|steken} = 2
{n:noodklok} + {luiden}
{n:norm} + {zetten}
{n:ogen} + {openen}
{n:olievlek}
{n:reclame} + {maken}
{n:sneeuwbal}
{n:spiegel} + {voor|houden} = 0.5
{n:spoor} + {trekken}
{n:standpunt} + {in|nemen}
{n:standpunt} + {verkondigen}
{n:statement}
{n:statement} + {maken}
{n:stelling} + {poneren}
{n:stempel} + {drukken}
{n:trendsetter}
{n:trend} + {zetten}
{n:trommel} + {slaan}
{n:vaandel}
{n:vernieuwer}
{n:voorbeeld} + {geven} = 2
{n:voorbeeld} + {stellen}
{n:voorhoedespeler}
{n:voorsprong}
{n:wervingscampagne}
{n:zaadje} + {planten}
{n:ziel} + {winnen}
{promoten}
{roepen} + hard = 0.5
{uit|pakken} + groots
{verkondigen}
{vernieuwen} = 0.5
{voor|doen}
{voor|leven} = 2
{wakker|schudden}
{werven} = 0.5

[own] buiten
acte de presence = 2
acte de présence = 2
acte de présence + {geven}
alle scholen af
boer op + {gaan} = 2
bühne
camera + {zoeken} = 0.5
de boer op = 2
de boer op + {gaan}
de hort op = 2
deur aan deur
facebook = 0.5
gezicht + laten zien
gezien worden
handen + {schudden}
handjes schudden = 2
het land door
het land in
het podium op
het woord + {nemen}
het woord + {voeren}
in de krant
instagram
kick-off = 0.5
kickoff = 0.5
krant + {halen}
krant + {staan}
laat me zien
langs de deuren = 2
linkedin
lintjes + {knippen}
lokale tv
me + laten zien = 0.5
me + {tonen}
mij + laten zien
mijn gezicht + {laten} zien
mijn neus + laten zien
mijn smoel
neus aan de deur
neus aan het venster = 2
op bezoek + {gaan} = 0.5
op congressen
op de bühne = 2
op de radio
op de zeepkist = 2
op een kist + {staan}
op een podium
op een stoel + {staan}
op het podium
op tafel + {springen}
op televisie
op tournee
op tv
op werkbezoek
recepties = 0.5
regionale omroep
ronde langs + {n:bezoek}
smoel + {laten} zien
tiktok
tournee
volle zaal
voor de camera
voor de groep + {gaan}
voor de zaal
voor een volle zaal = 2
woord + {nemen} = 2
woord + {voeren}
zaal + mee + {krijgen}
zaal + plat + {krijgen}
zaal + {toe|spreken} = 2
zich + laten zien
zien en gezien worden = 2
{bloggen} = 0.5
{lanceren}
{langs|gaan} + zelf = 0.5
{n:affiche}
{n:aftrap}
{n:avond} + {openen}
{n:banier}
{n:bedrijfsbezoek} = 0.5
{n:bedrijfsbezoek} + {af|leggen}
{n:bezoek} + {brengen}
{n:bijeenkomst} + {openen}
{n:bijeenkomst} + {organiseren} = 0.5
{n:blog}
{n:column} = 0.5
{n:column} + {schrijven}
{n:congres} = 0.5
{n:congres} + {spreken}
{n:dagvoorzitter}
{n:deur} + {af|gaan}
{n:dorp} + {af|gaan}
{n:evenement} + {organiseren} = 0.5
{n:event} + {organiseren}
{n:feest} + {organiseren}
{n:festival} + {organiseren}
{n:filmpje} = 0.5
{n:filmpje} + {delen}
{n:filmpje} + {maken}
{n:gastcollege} = 0.5
{n:gastles} = 0.5
{n:gezicht} + {laten} zien = 2
{n:handje} + {schudden}
{n:huisbezoek} + {af|leggen}
{n:inspiratieavond}
{n:inspiratiedag}
{n:inspiratiesessie}
{n:interview} + {geven}
{n:journalist} + {bellen}
{n:kansel} = 2
{n:katheder}
{n:kennismakingsbezoek}
{n:kennismakingsronde}
{n:keynote} = 2
{n:kick-off} = 0.5
{n:krant} + {bellen}
{n:lancering}
{n:leus}
{n:lezing}
{n:lezing} + {geven}
{n:lintje} + {knippen}
{n:lint} + {knippen}
{n:microfoon} + {grijpen} = 2
{n:microfoon} + {nemen}
{n:microfoon} + {pakken} = 2
{n:micro} + {grijpen} = 2
{n:micro} + {nemen}
{n:micro} + {pakken} = 2
{n:netwerkbijeenkomst} + {organiseren}
{n:netwerkborrel}
{n:oneliner}
{n:opening} + {verrichten}
{n:opiniestuk}
{n:opiniestuk} + {schrijven}
{n:persconferentie}
{n:persmoment}
{n:pers} + {halen}
{n:pers} + {op|zoeken}
{n:podcast}
{n:podium} + {beklimmen}
{n:podium} + {nemen}
{n:podium} + {op|zoeken} = 2
{n:podium} + {pakken} = 2
{n:podium} + {staan}
{n:podium} + {zoeken} = 2
{n:post} + linkedin
{n:receptie} = 0.5
{n:receptie} + {af|gaan}
{n:roadshow}
{n:slogan}
{n:spandoek}
{n:spandoek} + {hangen}
{n:spreekgestoelte}
{n:symposium} = 0.5
{n:t-shirt} + {dragen}
{n:talkshow}
{n:themabijeenkomst} + {organiseren}
{n:toneel} + {betreden}
{n:tournee}
{n:tour}
{n:vlog}
{n:werkbezoek} = 0.5
{n:werkbezoek} + {af|leggen}
{n:werkconferentie} = 0.5
{n:wijkbezoek}
{n:zaal} + {inspireren}
{n:zeepkist} = 2
{posten} = 0.5
{twitteren}
{vertonen} + me
{vloggen}

[own] politiek
aan de man + {brengen}
aan je lippen + {hangen} = 2
aan mijn lippen = 2
baas + {overtuigen}
bazen + {overtuigen}
bestuur + achter + {krijgen}
bestuur + enthousiast
bestuur + over de streep
bestuur + warm
bestuur + {geloven} + erin
bestuur + {inspireren}
bestuur + {laten} dromen
bestuur + {laten} voelen
bestuur + {laten} zien = 0.5
bestuur + {mee|krijgen}
bestuur + {mee|nemen}
bestuur + {n:droom}
bestuur + {n:pleidooi}
bestuur + {n:presentatie}
bestuur + {n:visie}
bestuur + {overtuigen} = 2
bestuur + {over|halen}
bestuur + {pitchen}
bestuur + {wakker|schudden}
college + achter + {krijgen}
college + enthousiast
college + over de streep
college + warm
college + {mee|krijgen}
college + {overtuigen} = 2
directie + achter + {krijgen}
directie + enthousiast
directie + over de streep
directie + warm
directie + {inspireren}
directie + {laten} voelen
directie + {laten} zien = 0.5
directie + {mee|krijgen}
directie + {mee|nemen}
directie + {n:droom}
directie + {n:pleidooi}
directie + {n:presentatie}
directie + {n:visie}
directie + {overtuigen} = 2
directie + {over|halen}
directie + {pitchen}
directie + {pleiten}
directie + {prikkelen}
directie + {verleiden}
directie + {wakker|schudden}
doen geloven
erin + {geloven} + {laten}
erin gaan geloven
gemeenteraad + {overtuigen}
in vuur en vlam
inspectie + {overtuigen}
kippenvel = 0.5
management + enthousiast
management + {mee|krijgen}
management + {overtuigen} = 2
met overtuiging
met verve
met vuur + {verdedigen}
politiek + achter ons + {krijgen}
politiek + {mee|krijgen}
politiek + {mee|nemen}
raad + achter + {krijgen}
raad + enthousiast
raad + in vuur en vlam
raad + over de streep = 2
raad + warm
raad + {geloven}
raad + {inspireren}
raad + {laten} dromen
raad + {laten} ruiken
raad + {laten} voelen
raad + {laten} zien = 0.5
raad + {mee|krijgen}
raad + {mee|nemen}
raad + {mee|slepen}
raad + {n:droom}
raad + {n:pleidooi}
raad + {n:presentatie}
raad + {n:visie}
raad + {overtuigen} = 2
raad + {over|halen}
raad + {pitchen}
raad + {prikkelen}
raad + {verleiden} = 2
raad + {wakker|schudden}
raad van bestuur + {overtuigen}
raad van toezicht + {overtuigen}
schepen + enthousiast
schepen + {overtuigen} = 2
schoolbestuur + {overtuigen}
sterk verhaal = 0.5
storytelling = 2
tranen in de ogen
uit volle borst
verve
vol overtuiging
vurig pleidooi = 2
vuur en vlam
wethouder + enthousiast
wethouder + over de streep
wethouder + warm + {maken}
wethouder + {mee|krijgen}
wethouder + {overtuigen} = 2
wethouder + {verleiden}
ze + aan mijn lippen
ze + {laten} + geloven
{a:meeslepend}
{laten} geloven
{n:bestuurder} + {mee|nemen}
{n:bestuurder} + {overtuigen}
{n:bestuurder} + {rond|leiden}
{n:bestuurder} + {verleiden}
{n:businesscase} + {verkopen}
{n:inspecteur} + {overtuigen}
{n:kippenvel} + {bezorgen}
{n:lip} + {hangen}
{n:opdrachtgever} + {overtuigen}
{n:politicus} + {laten} zien
{n:politicus} + {n:verhaal}
{n:politicus} + {overtuigen}
{n:raadslid} + {mee|nemen}
{n:raadslid} + {overtuigen}
{n:raadslid} + {rond|leiden}
{n:raadslid} + {uit|nodigen} + {laten} zien
{n:raad} + {enthousiasmeren}
{n:rondleiding} + bestuur
{n:rondleiding} + raad
{n:tranen} + {n:verhaal}
{n:verhaal} + bestuur = 2
{n:verhaal} + college
{n:verhaal} + directie
{n:verhaal} + gemeenteraad
{n:verhaal} + geraakt
{n:verhaal} + management
{n:verhaal} + raad = 2
{n:verhaal} + schepen
{n:verhaal} + sterk
{n:verhaal} + wethouder
{n:verhaal} + {a:goed} + {verkopen}
{n:verhaal} + {a:groot} = 0.5
{n:verhaal} + {a:inspirerend}
{n:verhaal} + {a:meeslepend}
{n:verhaal} + {a:mooi}
{n:verhaal} + {a:overtuigend}
{n:verhaal} + {brengen}
{n:verhaal} + {houden}
{n:verhaal} + {kloppen} = 0.5
{n:verhaal} + {neer|zetten}
{n:verhaal} + {over|brengen}
{op|warmen} + bestuur
{op|warmen} + raad
{raken} + {n:verhaal}
{verkopen} + bestuur
{verkopen} + college
{verkopen} + directie
{verkopen} + hogerhand
{verkopen} + hogerop
{verkopen} + raad
