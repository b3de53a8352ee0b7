tone: maat
version: 1
licence: CC-BY-4.0

[nsob-2023 §3.2] acties
maat + {houden} = 2
{analyseren}
{analyseren} + {plannen} = 2
{controleren}
{plannen} = 0.5
{plannen} + {realiseren}
{realiseren} = 0.5

[nsob-2023 §3.2] rollen
rolvast leiderschap = 2
rolvast* = 2
rust + {brengen} = 2
{a:rolvast} = 2

[nsob-2023 §3.2] omgeving
helderheid + {bieden} = 2
weten + te verwachten
{a:duidelijk} + {verwachten}
{n:verwachting} + {a:duidelijk}

[nsob-2023 §3.2] buiten
net proces
op gezette tijden = 2
{a:netjes} + {n:proces}
{a:net} + {n:proces}
{passen} + in het proces

[nsob-2023 §3.2] politiek
duidelijkheid en richting = 2
politiek + duidelijkheid + {geven}
politiek + richting + {geven}
richting + {geven} + duidelijkheid

[own] acties
aan het toeval + {over|laten} = 2
aan kant = 0.5
achter de komma
afspraak is afspraak = 2
afwegen/afgewogen
alles + op schrift
alles + {controleren} = 2
alles + {na|kijken}
alles + {na|lopen} = 2
alles + {noteren} = 2
alles + {vast|leggen} = 2
alles op z'n plek = 2
alles op zijn plaats = 2
alles op zijn plek = 2
alles {kloppen} = 2
altijd op tijd = 2
beter traag dan
bezint eer ge begint = 2
binnen budget
binnen de begroting
binnen de kaders = 2
binnen de termijn
blok voor blok
controle is beter = 2
dag voor dag
dagritmekaarten
de klok rond
door de kam = 0.5
drie keer lees/lezen/las/gelezen
drie keer tel/tellen/telde/geteld = 2
drie keer {controleren} = 2
drie keer {na|kijken} = 2
dubbelcheck*
een goed begin is het halve werk
een nachtje over = 2
een voor een
eerst + tien tel/tellen/telde/geteld
eerst + {na|denken} + dan
eerst + {uit|zoeken}
eerst de cijfers = 2
eerst de feiten = 2
eerst denken dan doen
eerst een plan = 2
eerst een planning = 2
eerst het plan = 2
eerst lees/lezen/las/gelezen = 0.5
eerst meet/meten/gemeten = 2
eerst nadenken = 2
eerst orde
eerst rust = 2
eerst tel/tellen/telde/geteld = 2
eerst {kijken} of + {kloppen}
eerst {rekenen} = 2
excel = 0.5
feiten op een rij
fifo
fijne kam
first in first out = 2
gantt*
geen gemarchandeer
geen half werk = 2
geen ijs over
geen losse eindjes = 2
geen release op vrijdag = 2
geen toeval
geen verrassingen = 2
haarfijn + {uit|zoeken}
haarfijn + {vast|leggen} = 2
haastige spoed = 2
haastige spoed is zelden goed = 2
haccp
half werk = 0.5
het moet {kloppen} = 2
het {moeten} gewoon {kloppen} = 2
inbox op nul = 2
indammen/ingedamd
intomen/ingetoomd
kaarsrecht
kam + doorheen
kloppend + {maken} = 2
kloppend {maken}
koppen + tellen = 2
koppen tellen = 2
kpi
kpi's
kwartier van tevoren = 2
langzaam maar zeker
langzaamaan
liever een dag later
liever traag
liever {a:langzaam} + {a:goed} = 2
loep
losse eindjes = 0.5
maandagochtend + {n:lijst}
maandagochtend + {n:planning} = 2
matigen/gematigd
meet/meten/gemeten = 0.5
met een vergrootglas
meten + zagen
meten is weten = 2
mise-en-place
naadje van de kous
nachtje over {slapen} = 2
nameten/nagemeten
netjes op zijn plek
neuzen tellen
niet op goed geluk
niet over een nacht ijs = 2
niet over één nacht ijs = 2
niet schipperen
niet {af|wijken} = 0.5
niets aan het toeval = 2
niks aan het toeval = 2
nog een keer {na|lopen} = 2
nog een keer {na|rekenen} = 2
nooit te laat = 2
noot voor noot
nummeren/genummerd
of alles {kloppen} = 2
of het {kloppen}
op de cent = 2
op de gram
op de klok
op de millimeter
op de rem + {trappen/staan/gaan}
op de seconde = 2
op een rij + {zetten}
op een rijtje + {zetten}
op orde + {krijgen/hebben/brengen/houden}
op papier + {zetten}
op schrift = 2
op schrift + {stellen}
op tijd + {aan|leveren}
op tijd + {in|leveren}
op voorhand = 0.5
op voorhand + {plannen} = 2
op voorhand + {weten}
opgeruimd {n:bureau}
opmeten/opgemeten
orde + {houden}
orde + {scheppen}
orde op zaken + {stellen} = 2
over één nacht ijs
pdca
planning en control = 2
post voor post = 2
potlood + gum
punt voor punt = 2
puntjes op de i = 2
recht + {leggen} = 0.5
regel voor regel = 2
rode pen
rood potlood
scope = 0.5
slapen + nachtje = 2
som + {kloppen} = 2
sommetje
spic en span
stap voor stap
statuten = 0.5
stofkam
tel/tellen/telde/geteld = 0.5
tien minuten van tevoren = 2
time timer = 2
time-timer
toeval + {uit|sluiten} = 2
toezicht + {houden} = 2
tot in de puntjes
tot op de bodem + {uit|zoeken}
tot op de cent = 2
tot op de euro = 2
tot op de gram = 2
tot op de millimeter = 2
tot op de minuut = 2
tot op het bot + {uit|zoeken}
tot tien tel/tellen/telde/geteld = 2
twee aan twee
twee keer lees/lezen/las/gelezen = 2
twee keer meten = 2
twee keer tel/tellen/telde/geteld = 2
twee keer {controleren} = 2
tweede paar ogen
vak voor vak
vier ogen principe = 2
vier-ogen-principe
vierogenprincipe
vijf minuten te vroeg = 2
volgens afspraak
volgens bestek = 2
volgens de norm = 2
volgens de planning = 2
volgens de regels = 2
volgens de richtlijn = 2
volgens de tekening = 2
volgens de wet
volgens een vast = 2
volgens het boekje = 2
volgens het draaiboek = 2
volgens het protocol = 2
volgens het recept
volgens het rooster = 2
volgens het schema = 2
volgens plan
volgens procedure = 2
volgens protocol = 2
volgens schema
volgens voorschrift = 2
voor de zekerheid = 0.5
voor de zekerheid + {checken} = 2
voor de zekerheid + {controleren} = 2
voorbereiding + halve werk = 2
voorbereiding is het halve werk = 2
vooruit + {plannen} = 2
vrijdagmiddag + {n:lijst}
vrijdagmiddag + {n:week} + {af|sluiten}
weeg/wegen/gewogen = 0.5
zachtjes aan
zoals het er staat
zonder handtekening
zwart op wit
{*n:administratie} = 0.5
{*n:controle} = 0.5
{*n:lijst} + {af|strepen}
{*n:planning} = 0.5
{*n:protocol}
{*n:registratie} = 0.5
{*n:rooster} = 0.5
{*n:schema} = 0.5
{a:grondig}
{a:laatst} {n:check} = 2
{a:leeg} {n:bureau}
{a:ruim} op tijd = 2
{a:vast} {n:plaats}
{a:vast} {n:plek}
{administreren}
{af|bakenen} = 2
{af|hechten}
{af|maken} + {beginnen}
{af|remmen}
{af|ronden} + volgens
{af|stellen}
{af|strepen}
{af|tekenen} = 0.5
{af|tikken}
{af|vinken}
{af|wegen} + zorgvuldig
{af|wijken} + niet + {n:plan} = 2
{af|wijken} + {n:planning}
{af|wijken} + {n:protocol} = 2
{archiveren}
{auditen}
{becijferen}
{begrenzen}
{begroten}
{beteugelen}
{bewaken}
{bewaken} + {n:grens}
{bij|houden} + {n:lijst}
{bij|houden} + {n:schema}
{bij|stellen} + {n:planning} = 2
{bij|sturen}
{bij|sturen} + op tijd = 2
{borgen}
{budgetteren}
{calculeren}
{catalogiseren}
{checken} + {dubbel}
{consolideren}
{dempen}
{documenteren}
{door|nemen} + {n:lijst}
{door|rekenen}
{door|strepen}
{doseren}
{evalueren} + {vast|leggen}
{faseren}
{ijken}
{inspecteren}
{inventariseren}
{in|perken}
{in|roosteren}
{kalibreren}
{keuren}
{kloppen} + tot achter de komma = 2
{kloppen} + {moeten} = 2
{labelen}
{melken} + om + uur
{meten} + {vergelijken}
{monitoren}
{n:absentielijst} = 0.5
{n:actielijst}
{n:administratie} + {kloppen/bij|houden} = 2
{n:afbakening}
{n:afspraak} + {bewaken} = 2
{n:afspraak} + {houden} + eraan
{n:afspraak} + {na|komen}
{n:afspraak} + {vast|leggen}
{n:afvinklijst}
{n:afweging} + {maken}
{n:afwijking} = 0.5
{n:afwijking} + {melden} = 2
{n:afwijking} + {noteren}
{n:agenda} + {bewaken}
{n:alarm} + {zetten}
{n:analyse} + {maken}
{n:archiefkast} = 0.5
{n:audit}
{n:back-up} = 0.5
{n:balans} + {kloppen} = 2
{n:bal} + tel/tellen/telde/geteld = 2
{n:bandenspanning} = 0.5
{n:barcode} = 0.5
{n:bardienst} + {n:rooster} = 2
{n:begintijd} = 0.5
{n:begintijd} + {n:eindtijd} = 2
{n:beheersing} = 0.5
{n:beheersmaatregel} = 0.5
{n:belprotocol} = 0.5
{n:belscript} = 0.5
{n:bel} + {gaan} + klaar
{n:besluitenlijst}
{n:bestek} = 0.5
{n:bijlage} + nummeren/genummerd
{n:bonnetje} + {controleren}
{n:bonnetje} + {kloppen}
{n:bouwtekening} + {kloppen}
{n:budget} + binnen
{n:budget} + {bewaken} = 2
{n:bureau} + aan kant
{n:bureau} + {a:leeg} + einde
{n:burndown} = 0.5
{n:cel} + tel/tellen/telde/geteld
{n:cent} + {om|draaien}
{n:changelog} = 0.5
{n:checklist}
{n:check} + {a:dubbel}
{n:check} + {a:laatst}
{n:cijfer} + eerst
{n:cijfer} + {checken}
{n:cijfer} + {kloppen}
{n:collecterooster} = 0.5
{n:controlegroep} = 0.5
{n:controle} + {a:dubbel} = 2
{n:controle} + {uit|voeren}
{n:corveerooster} = 0.5
{n:dagindeling} = 0.5
{n:dagkaart} = 0.5
{n:dagrapport} = 0.5
{n:dagrapport} + {schrijven} = 2
{n:dagritmekaart} = 0.5
{n:dagritme} = 0.5
{n:dag} + {a:vast} {n:begin}
{n:dag} + {door|nemen}
{n:dashboard}
{n:datumsticker} = 0.5
{n:deadline} + {halen/bewaken}
{n:decibel} = 0.5
{n:dienst} + {n:lijst}
{n:doos} + tel/tellen/telde/geteld
{n:dossierkast} = 0.5
{n:dossier} + op orde
{n:dossier} + {kloppen}
{n:draaiboek}
{n:draaitabel} = 0.5
{n:dranghek} = 0.5
{n:dubbeltje} + {om|draaien}
{n:eindafrekening} = 0.5
{n:eindje} + los + geen
{n:eindtijd} = 0.5
{n:eindtijd} + {bewaken} = 2
{n:etiket} + {a:recht}
{n:etiket} + {n:datum} = 2
{n:excelsheet}
{n:fasering} = 0.5
{n:fase} + {af|sluiten}
{n:feit} + eerst
{n:fooienpot} + tel/tellen/telde/geteld
{n:formule} + {kloppen}
{n:foutmarge} = 0.5
{n:geluidsmeter} = 0.5
{n:gemaal} + {controleren}
{n:gereedschapsbord} = 0.5
{n:gereedschap} + {hangen}
{n:gereedschap} + {n:plek}
{n:gesprekstijd} = 0.5
{n:grafiek} = 0.5
{n:grens} + {bewaken} = 2
{n:groepsplan} = 0.5
{n:halfuur} + van tevoren
{n:handelingsplan} = 0.5
{n:handtekening} + {ontbreken}
{n:hokje} + {af|vinken}
{n:hoofdstuk} + {volgen}
{n:houdbaarheidsdatum} = 0.5
{n:houdbaarheidsdatum} + {controleren} = 2
{n:inbox} + {a:leeg} = 2
{n:indicator}
{n:inventarisnummer} = 0.5
{n:inventaris} = 0.5
{n:inventaris} + {op|maken}
{n:jaarwiel} = 0.5
{n:kaartenbak} = 0.5
{n:kader} + {stellen/bewaken} = 2
{n:kalender} = 0.5
{n:kalender} + {volgen}
{n:kampregel} = 0.5
{n:kasboek} = 0.5
{n:kassaverschil} = 0.5
{n:kassa} + tel/tellen/telde/geteld
{n:kassa} + {kloppen} = 2
{n:kasstaat} = 0.5
{n:kas} + tel/tellen/telde/geteld
{n:kas} + {kloppen} = 2
{n:kas} + {op|maken}
{n:kerntemperatuur} = 0.5
{n:keuringslijst} = 0.5
{n:keuringsrapport} = 0.5
{n:klembord} = 0.5
{n:kleurcode} = 0.5
{n:klok} + op
{n:klok} + {kijken}
{n:koelkast} + {n:thermometer}
{n:kolommetje} = 0.5
{n:kolom} = 0.5
{n:komma} + {a:goed}
{n:komma} + {kloppen}
{n:kookwekker} = 0.5
{n:kop} + tel/tellen/telde/geteld
{n:kostenbewaking} = 0.5
{n:kostenplaatje} = 0.5
{n:kostenraming} = 0.5
{n:kwaliteit} + {bewaken}
{n:labjournaal} = 0.5
{n:ladingslijst} = 0.5
{n:ledenlijst} = 0.5
{n:leerlijn} + {volgen} = 2
{n:leerlingvolgsysteem} = 0.5
{n:lesplan} = 0.5
{n:lesvoorbereiding} = 0.5
{n:les} + dezelfde manier = 2
{n:les} + {beginnen} + op tijd = 2
{n:lichtplan} = 0.5
{n:lijstje} = 0.5
{n:lijstje} + {maken/hebben}
{n:lijst} + {af|vinken}
{n:lijst} + {na|lopen} = 2
{n:logboek} = 0.5
{n:logboek} + {bij|houden} = 2
{n:logboek} + {schrijven} = 2
{n:maandplanning} = 0.5
{n:maatvoering} = 0.5
{n:mailbox} + {a:leeg} = 2
{n:mapje} = 0.5
{n:mappenstructuur} = 0.5
{n:map} + {maken} = 0.5
{n:map} + {n:tabblad} = 2
{n:marge} + {bewaken}
{n:markeerstift} = 0.5
{n:medicatielijst} = 0.5
{n:medicatie} + {af|tekenen}
{n:medicatie} + {controleren}
{n:medicijnkar} = 0.5
{n:medicijn} + tel/tellen/telde/geteld
{n:meetlat} = 0.5
{n:meetlint} = 0.5
{n:meetrapport} = 0.5
{n:meetwaarde} = 0.5
{n:menu} + {n:week}
{n:mestboekhouding} = 0.5
{n:mes} + {a:vast}
{n:methode} + {volgen} = 2
{n:meting} = 0.5
{n:meting} + {doen}
{n:mijlpaal} = 0.5
{n:millimeter} = 0.5
{n:minuut} + {n:vertraging}
{n:momentsleutel} = 0.5
{n:monster} + nummeren/genummerd = 2
{n:monster} + {labelen} = 2
{n:nakijkmodel} = 0.5
{n:nakijkstapel} = 0.5
{n:naslag} = 0.5
{n:notulen} + {na|lopen}
{n:nulmeting}
{n:ochtend} + {n:lijstje} = 2
{n:onderhoudsbeurt} + {n:lijst}
{n:onderhoudsboekje} = 0.5
{n:onderhoudsschema} = 0.5
{n:opleverlijst} = 0.5
{n:opleverpunt} = 0.5
{n:opstelling} + {hangen}
{n:orde} van {n:dienst}
{n:ordner} = 0.5
{n:overdracht} + {kloppen}
{n:overdracht} + {schrijven}
{n:overschrijding} = 0.5
{n:overuur} + {voorkomen}
{n:paginanummer} = 0.5
{n:paklijst} = 0.5
{n:pallet} + tel/tellen/telde/geteld
{n:paraaf} + {zetten}
{n:partituur} + {volgen}
{n:picklijst} = 0.5
{n:pictogram} = 0.5
{n:picto} = 0.5
{n:pil} + tel/tellen/telde/geteld = 2
{n:pipet} = 0.5
{n:planbord} = 0.5
{n:plankje} + {a:vast}
{n:plank} + alfabet = 2
{n:planning} + {bij|werken}
{n:planning} + {halen}
{n:planning} + {maken/houden/bewaken}
{n:planning} + {uit|lopen} + niet
{n:planning} + {vast|houden}
{n:plan} + {n:mijlpaal}
{n:potlood} + {slijpen}
{n:prioriteit} + {stellen}
{n:procedure}
{n:proces-verbaal} = 0.5
{n:procesbewaking}
{n:proces} + {bewaken} = 2
{n:proefopzet} = 0.5
{n:projectplanning} = 0.5
{n:projectplan} = 0.5
{n:protocol}
{n:punt} + op de i
{n:rapportage} + {maken/schrijven}
{n:rapportage} + {n:dienst}
{n:rapport} + {kloppen}
{n:rapport} + {schrijven} = 0.5
{n:recept} + {af|wijken}
{n:recept} + {volgen}
{n:registratie} = 0.5
{n:rekenblad} = 0.5
{n:rekenmachientje} = 0.5
{n:rekenmachine} = 0.5
{n:rekensom} = 0.5
{n:rekensom} + {kloppen}
{n:releasekalender} = 0.5
{n:rem} + {zijn}
{n:rij} + {a:recht}
{n:risicoanalyse}
{n:risicolog} = 0.5
{n:risicoregister} = 0.5
{n:risico} + op een rij = 2
{n:risico} + {af|dekken}
{n:risico} + {beheersen}
{n:risico} + {in|schatten}
{n:rolmaat} = 0.5
{n:rooster} + {hangen}
{n:rooster} + {maken}
{n:rubric} = 0.5
{n:saldo} = 0.5
{n:schaduwbord} = 0.5
{n:schap} + {a:recht}
{n:schoonmaaklijst} = 0.5
{n:schoonmaakrooster} = 0.5
{n:schrift} + {bij|houden} = 2
{n:schrift} + {noteren} = 2
{n:schuifmaat} = 0.5
{n:scope} + {bewaken} = 2
{n:signatuur} = 0.5
{n:slijper} = 0.5
{n:sluitingstijd} = 0.5
{n:sluitingstijd} + {houden} = 2
{n:sluitingsuur} = 0.5
{n:spreadsheet}
{n:staatje} = 0.5
{n:stalboek} = 0.5
{n:stappenkaart} = 0.5
{n:stappenplan}
{n:stap} + voor {n:stap}
{n:statuut} = 0.5
{n:steekproef} = 0.5
{n:stempel} + datum
{n:stoplicht} + {n:rapportage}
{n:stopwatch} = 0.5
{n:structuur} + {aan|brengen} = 2
{n:structuur} + {bieden/geven/brengen}
{n:stuk} + op tijd
{n:stuw} + {n:peil}
{n:tabblad} = 0.5
{n:tabel} = 0.5
{n:takenbord} = 0.5
{n:takenlijst} = 0.5
{n:teeltplan} = 0.5
{n:tekening} + volgens = 2
{n:tekort} + {voorkomen}
{n:telbak} = 0.5
{n:temperatuur} + meet/meten/gemeten
{n:temperatuur} + {noteren}
{n:temperatuur} + {op|nemen}
{n:tensie} = 0.5
{n:termijn} + {bewaken} = 2
{n:termijn} + {halen}
{n:testplan} = 0.5
{n:testrapport} = 0.5
{n:testscript} = 0.5
{n:thermometer} = 0.5
{n:ticket} + {n:volgorde}
{n:ticket} + {sluiten}
{n:tijdlijn} = 0.5
{n:tijdpad} = 0.5
{n:tijdschema} = 0.5
{n:tijdsplanning} = 0.5
{n:tijd} + {bewaken}
{n:timer} = 0.5
{n:to-dolijst} = 0.5
{n:toetskalender} = 0.5
{n:tolerantie} + {n:millimeter}
{n:trainingsschema} = 0.5
{n:uitleentermijn} = 0.5
{n:uitzondering} + geen
{n:urenregistratie} = 0.5
{n:urenstaat} = 0.5
{n:uur} + {schrijven} = 0.5
{n:vergrootglas} = 0.5
{n:versiebeheer} = 0.5
{n:versienummer} = 0.5
{n:verslag} + {schrijven} = 0.5
{n:vertrektijd} = 0.5
{n:vertrektijd} + {halen}
{n:vinkje} + {zetten}
{n:vochtbalans} = 0.5
{n:voederschema} = 0.5
{n:voerschema} = 0.5
{n:voorraadlijst} = 0.5
{n:voorraadtelling} = 0.5
{n:voorraad} + tel/tellen/telde/geteld
{n:voorraad} + {kloppen}
{n:voorschrift} = 0.5
{n:voorschrift} + {volgen} = 2
{n:voortgang} + {bewaken} = 2
{n:vrachtbrief} = 0.5
{n:wasrooster} = 0.5
{n:waterpas} = 0.5
{n:weegschaal} = 0.5
{n:weekindeling} = 0.5
{n:weekkalender} = 0.5
{n:weekmenu} = 0.5
{n:weekplan} = 0.5
{n:weekschema} = 0.5
{n:week} + {door|nemen}
{n:week} + {uit|zetten}
{n:wekker} = 0.5
{n:werkblad} = 0.5
{n:werkinstructie} + {hangen} = 2
{n:wijzigingsverzoek} = 0.5
{n:zandloper} = 0.5
{n:zorgdossier} + {bij|werken} = 2
{n:zorgplan} + {n:doel}
{n:zorgplan} + {volgen} = 2
{na|kijken} + twee keer
{na|lopen}
{na|pluizen}
{na|rekenen}
{na|tellen}
{na|trekken} = 0.5
{na|vlooien}
{na|zoeken}
{noteren}
{notuleren}
{onderbouwen} + {n:cijfer}
{op|delen} + {n:stap}
{op|schrijven} + alles
{ordenen}
{paraferen}
{prioriteren}
{protocolleren}
{protocolliseren}
{rapporteren}
{registreren}
{reguleren}
{relativeren}
{rubriceren}
{scannen} + {n:doos}
{schouwen} = 0.5
{sorteren}
{stabiliseren}
{standaardiseren}
{structureren}
{surveilleren}
{temperen}
{terug|fluiten}
{terug|rekenen}
{toetsen} = 0.5
{toetsen} + {n:regel}
{toe|zien}
{turven}
{uit|lijnen}
{uit|schrijven} + {n:stap}
{uit|splitsen}
{uit|stippelen}
{uit|tekenen} + {n:stap}
{uit|werken} + {n:planning} = 2
{uit|werken} + {n:plan}
{uit|zoeken} + grondig
{valideren}
{vast|leggen} + zwart op wit
{verifiëren}
{vertrouwen} is goed + controle = 2
{vooruit|plannen}
{waarborgen}
{wegen} + {n:argument}
{weg|strepen}
één voor één

[own] rollen
aan de lijn + {houden}
administratie op orde = 2
andermans stoel = 2
basis op orde = 2
been + stijf + {houden}
betrouwbaarheid
bij mijn leest = 2
bij mijn leest + {blijven} = 2
bij mijn rol + {blijven}
bij mijn taak + {blijven} = 2
binnen de afgesproken
binnen de marges
binnen de norm
binnen de perken = 2
binnen de tijd = 2
binnen de uren
binnen het budget = 2
binnen het kader = 2
binnen het mandaat
binnen mijn rol = 2
binnen mijn taak
bloeddruk
boekhouding = 0.5
boekje te buiten = 2
boeltje op orde = 2
boven de partijen
buiten mijn boekje = 2
continuïteit = 0.5
continuïteit + {bewaken/borgen} = 2
control freak
de basis op orde = 2
de boel + bij elkaar
de boel op orde = 2
de klok + {gelijk|zetten} = 2
de klok op mij = 2
de klok rond + {zetten} + mij
de maat + tel/tellen/telde/geteld = 2
de maat + {aan|geven} = 2
de maat + {slaan}
de nul + {houden}
de rust zelf = 2
de rust zelve = 2
de wandelende agenda
de zaak op orde = 2
de zaken op orde = 2
degelijkheid
degene die de tijd
degene die de {n:lijst}
degene die het hoofd koel = 2
degene die rust = 2
degene die tel/tellen/telde/geteld
degene die {bewaken} = 2
degene die {op|letten}
degene die {op|schrijven}
degene die {remmen} = 2
diep {adem|halen} + eerst
discipline = 0.5
een ijzeren discipline = 2
een stevige hand
eerst diep ademhalen = 2
even ademhalen
excelkoningin
financiën op orde = 2
functieomschrijving
gareel
gas terug
gas terug + {nemen}
geen + {n:uitzondering} + {maken}
geen grote woorden
geen uitzonderingen
geen vuurwerk = 2
geen zenuwen
gelid
gelijke kappen = 2
gelijke monniken = 2
gerust + {stellen}
goed huisvader = 2
goede huisvader = 2
hand op de knip
het hoofd erbij
het schip + koers
hoofd koel = 2
hoofd koel + {houden} = 2
huis op orde = 2
huishouden op orde
ijzeren discipline = 2
ijzeren regel = 2
ijzeren {n:regelmaat} = 2
in de maat = 2
in de pas = 2
in de pas + {lopen}
in de tel
in het gareel = 2
in het gelid = 2
in het oog van de storm = 2
in mijn rol + {blijven}
in orde + {brengen}
in orde + {zijn} = 0.5
in toom + {houden} = 2
integriteit = 0.5
kalm + {blijven}
kalme + {n:stem}
kalmte
klok + gelijk + {zetten} = 2
klok op mij gelijk = 2
koel hoofd
koelbloedig*
koele kop
koers + {vast|houden}
koersvast*
kop koel = 2
kort + aan de lijn
kort houden
kwaliteit + {borgen} = 2
laatste man
lekker saai = 2
lijn + {brengen} = 2
lijn in + {brengen} = 2
lijn in de {n:zaak}
maatvast
met beleid = 0.5
met mate = 2
met twee maten
mijn rol + {kennen}
niet flitsend = 2
niet gauw in paniek = 2
niet gauw van
niet gek te krijgen = 2
niet het zonnetje
niet mijn rol
niet mijn taak = 0.5
niet op de kast
niet op de stoel van = 2
niet snel + {a:zenuwachtig} = 2
niet snel in paniek = 2
niet spectaculair
niet van de wijs = 2
niet van mijn stuk = 2
niks flitsends
nooit + {n:stem} + {verheffen} = 2
onverstoorbaar
oog van de storm = 2
op andermans stoel = 2
op de achtergrond + {bewaken}
op de centen + {letten} = 2
op de kast + {krijgen}
op de nul
op de stoel van de wethouder = 2
op de stoel van een ander = 2
op de tel
op de winkel + {letten} = 2
op de winkel + {passen} = 2
op koers + {houden}
op mij + bouwen
op mijn eigen stoel = 2
op mijn plek + {blijven}
op mijn post = 2
op post + {staan}
orde = 0.5
orde + chaos = 2
orde en netheid = 2
orde en rust = 2
orde en tucht
orde in de chaos = 2
overzicht = 0.5
overzicht + kwijt
overzicht + {bewaken} = 2
overzicht + {bewaren} = 2
overzicht + {hebben}
overzicht + {houden} = 2
overzicht + {scheppen}
papieren in orde = 2
papieren op orde = 2
pietje precies = 2
pietje-precies = 2
plicht = 0.5
plichtsbesef
poot stijf + {houden}
puntje puntje
rechte lijn
rechte rug
regelmaat = 0.5
regelmaat + {brengen/bieden/houden} = 2
rem + op {n:team}
ritme = 0.5
rol + {bewaken}
rolscheiding
rolvastheid
rolverdeling = 0.5
rolvermenging
rolzuiver*
rots in de branding = 2
rug recht + {houden} = 2
rust + {aan|brengen}
rust + {behouden}
rust + {bewaken} = 2
rust + {bewaren} = 2
rust + {bieden} = 2
rust + {creëren} = 2
rust + {geven}
rust + {houden} = 2
rust + {scheppen} = 2
rust + {terug|brengen}
rust + {uit|gaan}
rust + {uit|stralen}
rust + {zorgen} = 2
rust en duidelijkheid = 2
rust en orde = 2
rust en overzicht = 2
rust en regelmaat = 2
rust en ritme = 2
rust en structuur = 2
rust in de tent = 2
rust in de tent + {houden}
rust in de zaal
rust reinheid en regelmaat = 2
rust zelve = 2
rustgevend
rustig + {blijven}
rustpunt = 2
saai = 0.5
saai + {a:betrouwbaar} = 2
saai is goed
saai maar
saaie man
saaie vrouw
schoenmaker + leest = 2
schouders laten zakken
stabiliteit + {bieden/brengen/geven} = 2
star/starre = 0.5
stoïcijns
strak/strakke/strakker
strak/strakke/strakker + {n:hand}
strak/strakke/strakker regel/regels
strak/strakke/strakker {n:leiding}
strak/strakke/strakker {n:lijn}
strak/strakke/strakker {n:organisatie}
strak/strakke/strakker {n:regie} = 2
strak/strakke/strakker {n:rooster}
strak/strakke/strakker {n:schema} = 2
strakke hand
stressbestendig*
structuur = 0.5
structuur + chaos
tel + {aan|geven}
tel + {houden}
teugels = 0.5
teugels + in {n:hand}
touwtjes + {n:hand}
touwtjes in handen = 2
tucht
uit de maat
uit de ruimte + niet
uit het lood = 2
uit mijn rol + {vallen}
van de cijfers = 2
van de controle
van de details
van de lijstjes = 2
van de orde
van de planning = 2
van de procedures = 2
van de regels = 2
van de regeltjes = 2
van de structuur = 2
van de wijs + {brengen} = 2
van mijn stuk + {brengen} = 2
vast + lijn + {houden}
vaste hand
vaste rots
vastigheid
vastigheid + {bieden/geven} = 2
veilig + voorspelbaar = 2
voet bij stuk
voet van het gas
voor iedereen gelijk
voorspelbaarheid = 2
wandelend archief = 2
wandelend {n:protocol}
wandelende agenda
wandelende kalender
wandelende {n:checklist}
weinig spectaculair = 2
wie gaat waarover = 2
zaakjes op orde = 2
zelden + {a:boos}
zonder aanzien des persoons = 2
zorgvuldigheid
zwaartepunt = 0.5
{a:accuraat}
{a:afgemeten}
{a:analytisch}
{a:bedaard}
{a:bedachtzaam}
{a:beginselvast}
{a:beheerst}
{a:behoedzaam}
{a:bestendig}
{a:betrouwbaar}
{a:bezonnen}
{a:bureaucratisch}
{a:consciëntieus}
{a:consequent}
{a:consistent}
{a:constant} = 0.5
{a:constant} {n:factor} = 2
{a:correct}
{a:degelijk}
{a:degelijk} {n:huisvader}
{a:eerlijk} en {a:streng}
{a:ernstig} + {n:werk}
{a:evenwichtig}
{a:evenwichtig} {n:persoon}
{a:feitelijk}
{a:flegmatiek}
{a:flegmatisch}
{a:formeel} = 0.5
{a:gedegen}
{a:gedisciplineerd}
{a:gelijkmatig}
{a:gelijkmoedig}
{a:georganiseerd} = 0.5
{a:geruststellend} = 0.5
{a:gestructureerd}
{a:gewetensvol}
{a:huisvaderlijk}
{a:ingetogen}
{a:integer} = 0.5
{a:kalm}
{a:keurig} = 0.5
{a:koelbloedig}
{a:koersvast}
{a:kordaat} + {a:rustig}
{a:laag} {n:hartslag} = 2
{a:laconiek} = 0.5
{a:loyaal} = 0.5
{a:maatgevend}
{a:maatvast}
{a:methodisch}
{a:minutieus}
{a:nauwgezet}
{a:nauwkeurig}
{a:netjes} = 0.5
{a:neutraal} = 0.5
{a:nuchter}
{a:objectief}
{a:onafhankelijk} advies
{a:onbewogen}
{a:onbuigzaam}
{a:ongehaast}
{a:onkreukbaar}
{a:onomkoopbaar}
{a:onopvallend}
{a:onpartijdig}
{a:onspectaculair}
{a:onverschrokken} {n:rust}
{a:onverstoorbaar}
{a:onwrikbaar}
{a:ordelievend}
{a:ordelijk}
{a:ordentelijk}
{a:pietluttig}
{a:pijnlijk} {a:precies} = 2
{a:planmatig} = 2
{a:plichtsgetrouw}
{a:precies} = 0.5
{a:principieel} = 0.5
{a:procesmatig}
{a:proper} = 0.5
{a:punctueel}
{a:rationeel}
{a:rechtlijnig}
{a:rechtvaardig}
{a:recht} in de leer
{a:rigide}
{a:rolzuiver} = 2
{a:rustgevend}
{a:rustig} + {n:hand}
{a:rustig} en {a:beslist}
{a:rustig} {n:kracht}
{a:rustig} {n:persoon}
{a:rustig} {n:pool}
{a:rustig} {n:stem}
{a:rustig} {n:type}
{a:saai}
{a:secuur}
{a:sober}
{a:solide}
{a:spaarzaam}
{a:stabiel}
{a:stabiel} {n:factor} = 2
{a:standvastig}
{a:stapsgewijs}
{a:stijf} = 0.5
{a:stipt}
{a:stoïcijns}
{a:strak} + {n:planning}
{a:strak} in de hand
{a:streng}
{a:streng} doch {a:rechtvaardig} = 2
{a:streng} en {a:rechtvaardig}
{a:streng} maar {a:rechtvaardig}
{a:stressbestendig}
{a:strikt}
{a:stug}
{a:systematisch}
{a:terughoudend} = 0.5
{a:trouw} + {n:afspraak}
{a:trouw} aan de regel/regels
{a:vasthoudend}
{a:voorspelbaar} = 2
{a:voorzichtig} = 0.5
{a:zakelijk} = 0.5
{a:zorgvuldig}
{a:zuinigjes}
{a:zuinig}
{bouwen} + kunnen + mij
{gerust|stellen}
{n:agendabeheerder}
{n:ankerpunt}
{n:anker} = 0.5
{n:archivaris} = 0.5
{n:baken}
{n:balk} = 0.5
{n:ballast} + {n:schip}
{n:basgitaar}
{n:basis} op orde = 2
{n:baslijn}
{n:bassist}
{n:beheerder} = 0.5
{n:bewaker}
{n:bewaker} van de {n:tijd} = 2
{n:bibliothecaris} = 0.5
{n:boekhouder}
{n:boekhouder} + {zijn}
{n:brugwachter}
{n:bureaucraat}
{n:cijferaar}
{n:cijferfetisjist}
{n:cijferfreak}
{n:cijferman}
{n:cipier}
{n:contrabas}
{n:controlefreak}
{n:controlepost}
{n:controleur}
{n:controller}
{n:das} + recht
{n:dijkgraaf} = 0.5
{n:dijkwachter}
{n:dirigent} + {n:maat}
{n:doelman} = 0.5
{n:dossierbeheerder}
{n:draagmuur}
{n:droogkloot}
{n:droogstoppel}
{n:drummer}
{n:drummer} + {n:tempo}
{n:excelfreak}
{n:excelkoning}
{n:excelmens}
{n:functieomschrijving}
{n:functieprofiel}
{n:fundament}
{n:fundering}
{n:geheugen} + {zijn}
{n:geraamte}
{n:geruststeller}
{n:geweten} + {zijn}
{n:grensbewaker}
{n:grensrechter}
{n:griffier} = 0.5
{n:grondlijn}
{n:handhaver}
{n:handrem}
{n:hartslag} + {a:laag} = 2
{n:hoeder} = 2
{n:hoeksteen}
{n:huishoudboekje}
{n:huismeester}
{n:ijkmeester}
{n:keeper} = 0.5
{n:keurmeester}
{n:kiel}
{n:klokkijker}
{n:koers} + {bewaken} = 2
{n:kommaneuker} = 2
{n:kompas} = 0.5
{n:kruidenier} = 0.5
{n:kwaliteitsbewaker} = 2
{n:landmeter}
{n:lastpost} + regel/regels
{n:lijnrechter}
{n:lijstjesmaker}
{n:lijstjesman}
{n:lijstjesmens}
{n:lijstjestype}
{n:linie} + {a:gesloten}
{n:maatslag}
{n:maatstaf}
{n:maatstok}
{n:maat} + {bewaken} = 2
{n:metronoom} = 2
{n:mierenneuker} = 2
{n:muggenzifter}
{n:nachtwaker}
{n:neezegger}
{n:noodrem}
{n:opzichter} = 0.5
{n:ordebewaker}
{n:ordehandhaver}
{n:penningmeester}
{n:perfectionist}
{n:pietje} + precies
{n:pietlut} = 2
{n:pijler} = 0.5
{n:planmens}
{n:planner} = 0.5
{n:planningsfreak}
{n:planningsmens}
{n:poortwachter} = 2
{n:pretbederver}
{n:procesbewaker} = 2
{n:puntenteller}
{n:puntjesman}
{n:regelneef} = 2
{n:rekenaar}
{n:rekenmeester}
{n:rempedaal}
{n:rem} + {n:trein}
{n:rem} + {trekken}
{n:rentmeester}
{n:roer} + recht + {houden}
{n:rol} + door elkaar + niet
{n:rol} + zuiver + {houden}
{n:rol} + {a:duidelijk} = 2
{n:rol} + {a:helder} = 2
{n:rol} + {af|bakenen} = 2
{n:rol} + {scheiden} = 2
{n:rots} = 0.5
{n:rots} in de storm = 2
{n:ruggengraat}
{n:rustbaken}
{n:rustbewaker}
{n:rustbrenger}
{n:rustfactor}
{n:rustpunt}
{n:schatbewaarder}
{n:scheidsrechter}
{n:scheids}
{n:scherpslijper}
{n:schildwacht}
{n:seinwachter}
{n:skelet}
{n:slagwerker}
{n:sluiswachter}
{n:spelbreker} = 0.5
{n:stabiliteitsfactor}
{n:stabiliteit}
{n:steunpilaar} = 0.5
{n:stoplicht} = 0.5
{n:stormvloedkering}
{n:structuurfreak}
{n:structuurmens}
{n:stut}
{n:stuurman}
{n:surveillant}
{n:taakomschrijving}
{n:takenpakket} + {blijven}
{n:tegenwicht}
{n:tegenwicht} + {bieden}
{n:tempo} + {a:gelijk}
{n:tempo} + {a:vast} = 2
{n:tempo} + {bewaken} = 2
{n:teugel} + kort
{n:teugel} + strak = 2
{n:teugel} + {aan|halen} = 2
{n:tijdbewaker}
{n:tijdwaarnemer}
{n:tijdwachter}
{n:toezichter}
{n:toezichthouder}
{n:tolwachter}
{n:verdediger} = 0.5
{n:verdediging} + {organiseren}
{n:verkeersagent}
{n:verkeersleider}
{n:verkeerslicht}
{n:vuurtoren}
{n:waakhond}
{n:wachter}
{n:wachtmeester}
{n:wekker} van het {n:team}
{n:zeurkous}
{n:zeur} + regel/regels

[own] omgeving
aan de afspraak = 2
aan de afspraken = 2
aan de agenda + {houden} = 2
aan de planning + {houden} = 2
aan de procedure + {houden} = 2
aan de regels = 2
aan de tijd + {houden} = 2
aan elkaars woord + {houden}
aan het plan + {houden} = 2
aan het protocol + {houden} = 2
aan het schema + {houden} = 2
aan mijn woord + {houden} = 2
aanmanen/aangemaand
aanspreken op {n:afspraak} = 2
afgesproken is afgesproken = 2
alle winden = 2
altijd dezelfde {n:plek} = 2
altijd dezelfde {n:volgorde} = 2
altijd hetzelfde = 2
anderen + eraan + {houden}
basta
belofte maakt schuld = 2
beloofd is beloofd = 2
bij de agenda = 2
bij de feiten = 2
bij de feiten + {blijven} = 2
bij de les + {houden}
bij het onderwerp = 2
bij het onderwerp + {houden} = 2
binnen de lijnen
binnen de lijntjes = 2
binnen de lijntjes + {kleuren} = 2
cijfers = 0.5
dezelfde manier
dezelfde volgorde = 2
dezelfde {n:behandeling} = 2
dezelfde {n:maatstaf} = 2
dezelfde {n:maat} = 2
dicht is dicht = 2
doen wat ik zeg = 2
doen wat je zegt
drie regels
druk van de ketel = 2
duidelijk + {communiceren}
duidelijk + {zeggen} = 0.5
duidelijk + {zeggen} + niet {kunnen} = 2
duidelijk + {zijn} + wat
duidelijk zijn = 0.5
duidelijkheid = 0.5
duidelijkheid + {bieden}
duidelijkheid + {geven} = 0.5
duidelijkheid + {scheppen} = 2
duidelijkheid + {verschaffen}
eenduidigheid
eenheid + {brengen}
eenvoud = 0.5
eerlijk + {n:grens}
eerlijk is eerlijk = 0.5
elke dag hetzelfde
emotie + {n:feit}
emoties eruit
feit van {n:mening}
feiten en meningen
foutloos
gecertificeerd
geen beloftes
geen bevliegingen
geen chaos = 2
geen drukte
geen flauwekul
geen fouten = 2
geen fratsen = 2
geen gedoe = 0.5
geen gekkigheid = 2
geen gouden bergen = 2
geen helm
geen hype
geen paniek
geen poespas
geen rommel
geen show
geen toeters
geen valse {n:hoop}
geen verschil + {maken}
geen voorkeursbehandeling = 2
geen voortrekken
geen vriendjespolitiek
geen wilde ideeën = 2
geen wilde plannen = 2
gemoederen + {bedaren} = 2
gezegd is gezegd = 2
goede banen = 2
gouden regels
handhaving = 0.5
hectiek + rust
heilig + {n:afspraak}
helder + {communiceren}
helder + {zijn} + over
helderheid = 0.5
helderheid + {geven/scheppen/verschaffen}
hetzelfde antwoord = 2
houvast + {bieden/geven} = 2
iedereen + eraan + {houden} = 2
iedereen gelijk = 2
iedereen gelijk + {behandelen} = 2
iedereen hetzelfde + {behandelen} = 2
in goede banen = 2
in goede banen + {leiden} = 2
incident + regel
iso
ja is ja
ja is ja en nee = 2
klare taal
klare wijn = 2
klare wijn + {schenken} = 2
laat is laat = 2
me eraan + {houden} = 2
mensen + eraan + {houden} = 2
mensen aan hun {n:afspraak} = 2
met dezelfde maat = 2
met gelijke maat = 2
met één maat = 2
mij eraan + {houden} = 2
nee + {verkopen}
nee + {zeggen} + durven = 0.5
nee is nee = 2
nee is nee + ja
niet achter elke hype = 2
niet bij elk incident = 2
niet elke hype
niet gek + laten + maken
niet gek laten maken = 2
niet in paniek
niet meegaan in de gekte
niet meer {beloven} dan = 2
niet meewaaien = 2
niet met alle winden = 2
niet van het kastje
niet van hou + verrassingen
niet {beloven} = 2
niets + {beloven}
niets beloven
niks + {beloven}
nooit {beloven} = 2
nul fouten = 2
olie op de golven = 2
ons eraan + {houden}
op aan + {kunnen}
op de rails = 0.5
op de rails + {houden} = 2
op het rechte pad
op is op = 2
op mij kunnen rekenen
op mijn gemak
op tijd = 0.5
op tijd + klaar = 2
op tijd + {binnen}
op tijd + {informeren}
op tijd + {komen}
op tijd + {leveren} = 2
op tijd + {melden}
op tijd + {staan}
op tijd + {vertrekken}
op tijd + {waarschuwen}
op tijd af = 2
op tijd en binnen = 2
op tijd naar huis
open kaart + {n:kader}
orde van de dag = 2
paal en perk + {stellen} = 2
plan van aanpak
punt uit
raci
regel is regel = 2
regel/regels = 0.5
regel/regels + iedereen
regel/regels + {a:gelijk}
regel/regels + {a:streng}
regel/regels + {a:vast} = 2
regel/regels + {af|spreken} = 2
regel/regels + {bewaken} = 2
regel/regels + {gelden}
regel/regels + {hangen}
regel/regels + {herhalen} = 2
regel/regels + {houden} = 2
regel/regels + {kennen}
regel/regels + {stellen} = 2
regel/regels + {toe|passen} = 2
regel/regels + {volgen} = 2
regels = 0.5
regels zijn regels = 2
reglement = 0.5
rust + bij ouders
rust + in de buurt
rust + in de fractie
rust + in de gang
rust + in de groep = 2
rust + in de keuken
rust + in de klas
rust + in de organisatie
rust + in de ploeg
rust + in de raad
rust + in de straat
rust + in de tent
rust + in de vergadering = 2
rust + in de wijk = 2
rust + in de zaak
rust + in de zaal = 2
rust + in het dorp = 2
rust + in het gesprek
rust + in het gezin
rust + in het team
rust + in huis
rust + op de afdeling
rust + op de werkvloer
rust + op de zaak
rust + op school
rust op het {n:schip}
rustig + {door|gaan}
rustig + {door|werken}
rustig + {houden} = 2
rustig + {krijgen} = 2
rustig + {n:uitleg}
rustig + {praten}
rustig + {uit|leggen} = 2
rustig aan = 0.5
slordig + {kunnen} + tegen
spanning + eraf
steeds hetzelfde
stoom + {af|blazen}
storm + kalm
storm + rustig
storm + {gaan|liggen}
strak/strakke/strakker {n:agenda} = 2
te laat + {aan|spreken} = 2
te laat is te laat = 2
telkens hetzelfde
terug naar de afspraak
terug naar de agenda = 2
terug naar de basis
terug naar de orde van de dag
tijd en budget = 2
tijd is tijd = 2
tijdig = 0.5
tijdig + {informeren} = 2
tijdig + {melden} = 2
tot hier
tot hier en niet verder = 2
tot zover
uit de hand
uit de hand + {lopen} = 2
uit de klauwen
uit de rails
valse hoop = 2
valse verwachtingen = 2
van mij op aan = 2
van tevoren = 0.5
van tevoren + op papier
van tevoren + {a:duidelijk}
van tevoren + {aan|kondigen} = 2
van tevoren + {uit|leggen} = 2
van tevoren + {vast|leggen}
van tevoren + {weten} = 2
van tevoren + {zeggen}
veiligheid gaat voor
veiligheid voorop
verrassingen + {voorkomen} = 2
verwachtingen + {temperen} = 2
verwachtingsmanagement = 2
vijf regels
vol is vol = 2
voor iedereen dezelfde = 2
voor iedereen hetzelfde = 2
voor verrassingen + {staan} + niet
vooraf = 0.5
vooraf + {a:duidelijk}
vooraf + {aan|kondigen} = 2
vooraf + {af|spreken} = 2
vooraf + {melden} = 2
vooraf + {uit|leggen} = 2
vooraf + {vast|leggen}
vooraf + {weten} + {n:verwachting}
vooraf + {zeggen} = 2
voorspelbaar + {blijven} = 2
voorspelbaar + {zijn} = 2
voortrekken
waan van de dag = 2
waar ge aan toe = 2
waar hij aan toe is = 2
waar iedereen aan toe = 2
waar je aan toe = 2
waar je aan toe bent = 2
waar je op kunt rekenen = 2
waar men aan toe = 2
waar mensen aan toe = 2
waar we aan toe = 2
waar ze aan toe = 2
waar ze aan toe zijn = 2
waar ze op kunnen rekenen
waar zij aan toe = 2
waaraan toe
wat er gaat gebeuren = 2
wat er gaat komen = 2
wat er gebeurt + van tevoren = 2
wat er komt
wat er van je verwacht wordt
wat er wel kan
wat hoort en wat niet = 2
wat ik kan waarmaken
wat ik van hen verwacht
wat je krijgt
wat je van me kunt verwachten = 2
wat kan + wat niet = 2
wat kan en wat niet
wat mag en wat niet = 2
wat niet kan = 2
wat niet mag = 2
wat wel en niet kan = 2
wat wel kan = 2
wat wel kan + wat niet
wat wel mag = 2
wat ze aan mij hebben
wat ze van mij kunnen verwachten = 2
wel en niet
wel mag + niet
weten + waar + aan toe = 2
weten + wat je aan mij hebt = 2
weten waar ze aan toe = 2
weten wat ze aan me hebben = 2
wie + waarover + gaat
wie doet wat = 0.5
wie wat doet
wie wat wanneer = 2
woord + {houden}
zeg wat je doet = 2
zeggen + doen + wat ik
zeggen wat ik doe = 2
zonder fouten = 2
zonder helm = 2
zonder verrassingen
{a:duidelijk} + {n:afspraak} = 2
{a:duidelijk} + {n:grens} = 2
{a:duidelijk} + {n:kader} = 2
{a:duidelijk} + {n:regel}
{a:duidelijk} {n:taal} = 2
{a:foutloos}
{a:helder} + {n:afspraak} = 2
{a:helder} + {n:grens} = 2
{a:helder} + {n:kader} = 2
{a:helder} + {n:regel}
{a:helder} + {n:verwachting}
{a:helder} {n:taal}
{a:slordig} + niet
{a:vast} + {n:aanspreekpunt}
{a:vast} + {n:lijn}
{a:vast} + {n:patroon}
{a:vast} + {n:procedure} = 2
{a:vast} + {n:regel}
{a:vast} + {n:ritme} = 2
{a:vast} + {n:structuur}
{a:vast} + {n:volgorde} = 2
{a:vast} {n:format} = 2
{a:vast} {n:sjabloon} = 2
{a:vast} {n:vorm}
{aan|kondigen} = 0.5
{aan|kondigen} + op tijd = 2
{aan|spreken} + regel/regels = 2
{aan|spreken} + {n:afspraak} = 2
{aan|spreken} + {n:gedrag}
{bedaren}
{beloven} + niks + niet
{beloven} + {halen}
{beloven} + {kunnen} + {waar|maken} = 2
{beloven} + {na|komen} = 2
{blussen} + {n:brand}
{handhaven} = 0.5
{herinneren} + {n:termijn} = 2
{herinneren} aan + {n:afspraak} = 2
{kalmeren}
{mee|waaien}
{n:aanmaning} = 0.5
{n:afspraak} = 0.5
{n:afspraak} + heilig = 2
{n:afspraak} + op papier = 2
{n:afspraak} + {a:concreet}
{n:afspraak} + {a:eenduidig}
{n:afspraak} + {a:schriftelijk} = 2
{n:afspraak} + {a:strikt}
{n:afspraak} + {a:vast} = 2
{n:afspraak} + {bevestigen} = 2
{n:afspraak} + {controleren} = 2
{n:afspraak} + {herhalen} = 2
{n:afspraak} + {herinneren}
{n:afspraak} + {houden} = 2
{n:afspraak} + {na|lopen} = 2
{n:afspraak} + {noteren} = 2
{n:afsprakenkader} = 0.5
{n:afsprakenlijst} = 0.5
{n:angel} + uit = 0.5
{n:baan} + {leiden}
{n:belofte} + {doen} + geen = 2
{n:belofte} + {houden}
{n:belofte} + {na|komen} = 2
{n:beslisboom} = 0.5
{n:bevoegdheid} + {a:duidelijk}
{n:brandje} + {blussen} = 0.5
{n:brandoefening} = 0.5
{n:calamiteitenplan} = 0.5
{n:certificering} = 0.5
{n:cijfer} + op tafel
{n:cijfer} + {laten} + {spreken} = 2
{n:cijfer} + {liegen} + niet = 2
{n:contract} + {na|komen}
{n:criterium} = 0.5
{n:dagplanning}
{n:dagschema}
{n:dienstrooster} + {kloppen}
{n:dt-fout} = 0.5
{n:emotie} + {parkeren}
{n:feit} = 0.5
{n:feit} + op tafel
{n:feit} + {controleren} = 2
{n:feit} + {n:gevoel}
{n:feit} + {scheiden} = 2
{n:format} + {a:vast} = 2
{n:formulier} = 0.5
{n:formulier} + {in|vullen}
{n:fout} + eruit {halen}
{n:fout} + {voorkomen} = 2
{n:gedragscode} = 0.5
{n:gedragsregel} = 0.5
{n:golf} + {a:glad}
{n:golf} + {sussen}
{n:grens} = 0.5
{n:grens} + {aan|geven}
{n:grens} + {aan|houden}
{n:grens} + {bewaken} + iedereen
{n:grens} + {hand|haven}
{n:grens} + {stellen} = 2
{n:grens} + {trekken}
{n:grens} + {zetten}
{n:handboek}
{n:helm} + {n:hoofd}
{n:herinnering} + {sturen} = 2
{n:houvast} = 2
{n:huisregel} = 0.5
{n:incident} + niet + {mee|gaan}
{n:jaarkalender}
{n:jaarplanning}
{n:jaarplan}
{n:ketel} + {n:druk}
{n:keurmerk} = 0.5
{n:klassenregel} = 0.5
{n:kwaliteitscyclus} = 0.5
{n:kwaliteitshandboek} = 0.5
{n:kwaliteitssysteem} = 0.5
{n:kwaliteitszorg} = 0.5
{n:leefregel} = 0.5
{n:leidraad} = 0.5
{n:lijn} + {houden}
{n:lijn} + {trekken} = 0.5
{n:matrix} = 0.5
{n:meerjarenplanning}
{n:misverstand} + {voorkomen}
{n:noodplan} = 0.5
{n:norm} = 0.5
{n:norm} + {toetsen/halen/bewaken}
{n:omgeving} + rust
{n:onrust} + {dempen} = 2
{n:onrust} + {voorkomen} = 2
{n:onrust} + {weg|nemen} = 2
{n:ontruimingsplan} = 0.5
{n:organogram} = 0.5
{n:overeenkomst} + {na|komen}
{n:paniek} + niet
{n:plan} + b
{n:procesbeschrijving} = 0.5
{n:procesplaat} = 0.5
{n:processchema} = 0.5
{n:rampenplan} = 0.5
{n:regeltje} = 0.5
{n:regel} + {hand|haven} = 2
{n:regel} + {na|leven} = 2
{n:regel} + {uit|leggen}
{n:reglement} = 0.5
{n:reminder} = 0.5
{n:richtlijn} = 0.5
{n:richtlijn} + {volgen}
{n:rooster} + {kloppen}
{n:ruis} + {voorkomen}
{n:ruis} + {weg|nemen}
{n:rust} + {a:gelijkmatig}
{n:rust} en {n:ruimte} = 0.5
{n:scenario} + klaar
{n:scenario} + {uit|werken}
{n:schema} = 0.5
{n:schema} + aan de muur
{n:schoolreglement} = 0.5
{n:sjabloon} = 0.5
{n:slordigheid} = 0.5
{n:spelfout} = 0.5
{n:spelregel} + {bewaken}
{n:spelregel} + {uit|leggen}
{n:spelregel} + {vast|leggen}
{n:standaard} + {werken}
{n:streep} + {trekken}
{n:stroomschema} = 0.5
{n:taakverdeling} + {a:duidelijk}
{n:taakverdeling} + {a:helder}
{n:template} = 0.5
{n:tikfout} = 0.5
{n:toezegging} = 0.5
{n:toezegging} + {bij|houden} = 2
{n:toezegging} + {doen} + geen
{n:toezegging} + {na|komen} = 2
{n:toolboxmeeting} = 0.5
{n:toolbox} = 0.5
{n:veiligheidsbril} + op
{n:veiligheid} = 0.5
{n:veiligheid} + regels
{n:veiligheid} + {n:structuur}
{n:ventiel} = 0.5
{n:verantwoordelijkheid} + {af|bakenen} = 2
{n:verdeling} + {n:taak}
{n:verrassing} + {houden} + niet
{n:verwachting} + {af|stemmen}
{n:verwachting} + {bij|stellen}
{n:verwachting} + {managen} = 2
{n:verwachting} + {scheppen} + geen
{n:verwachting} + {temperen} = 2
{n:verwachting} + {uit|spreken}
{n:verwachting} + {waar|maken}
{n:verwachting} + {wekken}
{n:verwachting} + {wekken} + geen = 2
{n:visgraat} = 0.5
{n:vluchtroute} = 0.5
{n:voorspelbaarheid} + {bieden}
{n:vuistregel} = 0.5
{n:waan} van de dag = 2
{n:weekplanning}
{n:werkafspraak} = 0.5
{n:werkinstructie}
{n:werkplan}
{n:werkproces} = 0.5
{n:werkvergunning} = 0.5
{n:werkvoorraad} = 0.5
{n:werkwijze} + {a:vast} = 2
{n:werkwijze} + {vast|leggen} = 2
{n:zekerheid} + {bieden/geven}
{sussen} = 0.5
{verrassen} + niet + willen
{waar|maken} + {beloven}
één maat

[own] buiten
agenda vooraf
alfabetisch
alleen op afspraak = 2
binnen 24 uur
binnen acht weken = 2
binnen de week + {antwoorden}
binnen drie dagen = 2
binnen drie werkdagen = 2
binnen een week + {n:antwoord} = 2
binnen een week + {n:verslag} = 2
binnen kantoortijd = 2
binnen tien dagen = 2
binnen tien werkdagen = 2
binnen twee dagen + antwoord
binnen twee weken + {n:antwoord} = 2
binnen twee weken + {n:reactie} = 2
binnen twee werkdagen = 2
binnen vijf werkdagen = 2
binnen zes weken = 2
chronologisch
dag van tevoren = 2
data + {vast|leggen} = 2
datum + {noemen}
de juiste volgorde
de juiste weg
de klok op gelijk
de lijn + {volgen}
de ronde + {doen} + {a:vast}
dezelfde dag
dezelfde dag + {n:antwoord}
dezelfde dag nog + {n:verslag} = 2
drie keer per jaar = 2
drie minuten + {n:spreker}
drie weken van tevoren = 2
een keer per kwartaal
een keer per maand
een week van tevoren = 2
een week vooraf = 2
eens per kwartaal = 2
eens per maand
eerst een afspraak = 2
eerst {aan|melden}
eerst {bellen} + dan {langs|gaan} = 2
eerste dinsdag van de maand = 2
eerste donderdag van de maand = 2
eerste maandag van de maand
eerste van de maand
eerste woensdag van de maand = 2
eerste zaterdag van de maand
elk half jaar
elk kwartaal = 2
elk seizoen + {n:ronde}
elke avond om
elke dag dezelfde
elke dag om
elke dinsdag om
elke donderdag om
elke eerste dinsdag = 2
elke eerste donderdag = 2
elke eerste maandag = 2
elke laatste vrijdag
elke laatste {n:vrijdag}
elke maandag om
elke ochtend dezelfde
elke ochtend om
elke twee weken
elke tweede {n:dinsdag}
elke veertien dagen
elke vrijdag om
elke week dezelfde
elke week op + {n:tijd}
elke week op hetzelfde
elke woensdag om
elke zaterdag om
elke zes weken
elke zondag om
geen achterdeurtjes = 2
geen agenda
geen onderonsjes
geen wandelgangen
gezette tijden
geëigende weg = 2
goed voorbereid
goed voorbereid op pad
hiërarchische weg = 2
ieder op zijn beurt = 2
ieder zijn beurt
iedere dinsdag om
iedere donderdag om
iedere eerste
iedere maandag om
iedere ochtend om
iedere vrijdag om
iedere week op
iedere woensdag om
in acht + {nemen}
in de goede volgorde = 2
in de juiste volgorde = 2
in de lijn = 0.5
in drievoud = 2
in tweevoud = 2
in volgorde = 2
kantoortijd
kantoortijden
keurig = 0.5
keurig + volgens
keurig + {in|vullen}
keurig + {n:verslag}
keurig netjes = 2
keurig op papier = 2
keurig op tijd = 2
klok op gelijk = 2
klokke
klokke acht
klokke negen
klokslag = 2
koninklijke weg = 2
kwartaal = 0.5
laatste vrijdag van de maand = 2
lang van tevoren = 2
langs de lijn
lijstje + {af|werken}
maandelijks overleg
maanden van tevoren = 2
map met + {n:tabblad} = 2
map onder de arm
met de hamer = 2
met de lijst
met draaiboek
met een agenda
met een checklist = 2
met een klembord = 2
met een lijst
met een lijstje
met een map = 2
met een schriftje = 2
met het klembord = 2
met klembord = 2
met map onder de arm
met meetlint
met mijn map = 2
met pen en
na vijf uur niet = 2
na vijven + {n:telefoon} = 2
na zes uur niet = 2
net en ordelijk
netjes = 0.5
netjes + verslag
netjes + volgens
netjes + {aan|kondigen}
netjes + {aan|melden} = 2
netjes + {af|handelen} = 2
netjes + {af|melden}
netjes + {af|ronden}
netjes + {bedanken}
netjes + {in|dienen}
netjes + {op|schrijven} = 2
netjes + {uit|nodigen}
netjes + {vragen}
netjes + {wachten}
netjes op tijd = 2
netjes volgens = 2
niet buiten de agenda om
niet even binnenlopen = 2
niet onaangekondigd = 2
niet onvoorbereid = 2
niet overal bij
niet via achterdeurtjes
niet voordringen
niet zomaar + {binnen|vallen}
niet zomaar langs = 2
nooit onaangekondigd = 2
nooit onvoorbereid = 2
officiële kanaal
officiële kanalen = 2
officiële weg = 2
om acht uur precies = 2
om de acht weken = 2
om de drie maanden
om de twee weken
om de veertien dagen = 2
om de week
om de zes weken
om klokslag
onaangekondigd = 0.5
onverwacht bezoek
onvoorbereid
op afspraak = 0.5
op afspraak + {langs|gaan} = 2
op alfabet = 2
op datum = 2
op de mail + {zetten}
op de minuut = 2
op dezelfde tijd = 2
op dinsdag + {n:spreekuur} = 2
op donderdag + {n:spreekuur}
op een vast moment = 2
op een vast tijdstip = 2
op het afgesproken = 2
op hetzelfde tijdstip = 2
op kleur
op maandag + {n:ronde}
op maandag + {n:spreekuur} = 2
op tijd + {beginnen}
op tijd + {eindigen}
op tijd + {sluiten}
op tijd + {stoppen}
op vaste dagen = 2
op vaste momenten = 2
op vaste tijden = 2
op vaste tijdstippen = 2
op volgorde = 2
op volgorde van binnenkomst = 2
op woensdag + {n:spreekuur} = 2
pen en papier
per kwartaal
per mail + {bevestigen} = 2
periodiek = 0.5
precies om = 2
ruim van tevoren = 2
schriftelijk = 0.5
schriftelijk + {vast|leggen} = 2
schriftje = 0.5
spoorboekje
spreektijd + {bewaken} = 2
spreekuur op
stipt
stipt om = 2
stipt op tijd = 2
stiptheid
stiptheidsactie
ter inzage
ter inzage + {leggen}
tijdens kantooruren = 2
tussen negen en tien
twee keer per jaar
twee keer per maand
twee weken van tevoren = 2
twee weken vooraf = 2
tweewekelijks
van half
van negen tot
van tien tot elf
van twee tot vier
vast stramien = 2
vaste prik = 2
vaste stek
vergunningen + rond
via de agenda
via de balie
via de geëigende kanalen = 2
via de griffie = 2
via de griffier
via de hiërarchie
via de juiste weg = 2
via de koninklijke weg = 2
via de lijn
via de officiële weg = 2
via de secretaris
via de voorzitter
via een formulier
via het formulier
via het loket = 2
vier keer per jaar
volgens dienstregeling = 2
voorbereid + naar buiten
wekelijks overleg
weken van tevoren = 2
werkdagen
wie doet wat wanneer = 2
wie wat voor wanneer = 2
zelfde plek
zelfde tijd
zes keer per jaar = 2
zes weken + {n:inzage}
zoals afgesproken = 2
zoals altijd
zoals elk jaar
zoals elke week = 2
zoals gepland = 2
zoals het hoort = 2
zoals het moet
zoals vastgelegd
zoals voorgeschreven = 2
zonder afspraak
zonder agenda
zonder agenda + niet
zorgvuldig proces = 2
{a:afgesproken} {n:moment} = 2
{a:afgesproken} {n:tijdstip} = 2
{a:afgesproken} {n:tijd} = 2
{a:afgesproken} {n:uur} = 2
{a:formeel} {n:moment} = 2
{a:formeel} {n:overleg} = 2
{a:formeel} {n:procedure}
{a:formeel} {n:ronde}
{a:formeel} {n:traject}
{a:formeel} {n:weg} = 2
{a:gepland} {n:bezoek} = 2
{a:gepland} {n:moment} = 2
{a:gepland} {n:overleg} = 2
{a:officieel} {n:brief} = 2
{a:officieel} {n:kanaal} = 2
{a:officieel} {n:moment} = 2
{a:officieel} {n:reactie}
{a:officieel} {n:weg} = 2
{a:periodiek}
{a:vast} + {n:agendapunt}
{a:vast} + {n:agenda}
{a:vast} + {n:contactmoment}
{a:vast} + {n:dag}
{a:vast} + {n:moment} = 2
{a:vast} + {n:overleg} = 2
{a:vast} + {n:prik}
{a:vast} + {n:ronde}
{a:vast} + {n:route}
{a:vast} + {n:spreekuur} = 2
{a:vast} + {n:vergadercyclus}
{a:vast} {n:avond} = 2
{a:vast} {n:bezoek}
{a:vast} {n:cyclus} = 2
{a:vast} {n:formule}
{a:vast} {n:frequentie} = 2
{a:vast} {n:gast}
{a:vast} {n:gesprek}
{a:vast} {n:gewoonte} = 2
{a:vast} {n:kader} = 2
{a:vast} {n:kalender} = 2
{a:vast} {n:loket}
{a:vast} {n:ochtend} = 2
{a:vast} {n:rondje} = 2
{a:vast} {n:stappen} = 2
{a:vast} {n:stap} = 2
{a:vast} {n:stramien} = 2
{a:vast} {n:tafel}
{a:vast} {n:tijdstip} = 2
{a:vast} {n:tijd} = 2
{a:vast} {n:uur} = 2
{a:vast} {n:vragenlijst} = 2
{aan|melden} + bij de balie
{beginnen} + {eindigen} + op tijd = 2
{bellen} + vooraf
{bevestigen} + schriftelijk = 2
{in|plannen} = 0.5
{n:aanwezigheidslijst} = 0.5
{n:actielijst} + {sturen} = 2
{n:actiepunt} = 0.5
{n:agendapunt} = 0.5
{n:agendapunt} + {af|werken} = 2
{n:agenda} + op papier
{n:agenda} + van tevoren = 2
{n:agenda} + vooraf = 2
{n:agenda} + vooraf + {sturen}
{n:agenda} + {af|werken} = 2
{n:agenda} + {sturen} = 2
{n:agenda} + {volgen}
{n:aktetas} = 0.5
{n:avond} + {n:draaiboek} = 2
{n:bevestigingsmail} = 0.5
{n:bevestiging} + {sturen}
{n:bewonersbrief} = 0.5
{n:bezoeklijst} = 0.5
{n:bezoekrooster} = 0.5
{n:bezoekschema} = 0.5
{n:bezoekuur} = 0.5
{n:bezoekverslag} = 0.5
{n:bezoek} + op afspraak = 2
{n:bezoek} + vooraf
{n:bezoek} + {aan|kondigen} = 2
{n:bezoek} + {in|plannen}
{n:bezoek} + {n:verslag}
{n:bezoek} + {n:vragenlijst}
{n:bezoek} + {voor|bereiden}
{n:bezwaartermijn}
{n:blokuur} = 0.5
{n:brief} + vooraf
{n:brief} + {n:datum}
{n:brief} + {n:termijn}
{n:brief} + {sturen} + vooraf
{n:contactmoment} = 0.5
{n:controlebezoek} = 0.5
{n:controlelijst} = 0.5
{n:controleronde}
{n:controlerondje} = 0.5
{n:cyclus}
{n:datum} + {prikken} = 0.5
{n:datum} + {vast|leggen} = 2
{n:datum} + {vast|staan} = 2
{n:deur} + op slot
{n:deur} + {controleren} = 2
{n:dienstregeling} = 0.5
{n:dijkschouw} = 0.5
{n:draaiboek} + mee
{n:etiquette}
{n:evenement} + {n:draaiboek} = 2
{n:evenement} + {n:vergunning}
{n:feest} + {n:draaiboek} = 2
{n:formulier} mee
{n:hamerslag} = 0.5
{n:hamer} = 0.5
{n:hamer} + {slaan}
{n:handtekeningenlijst} = 0.5
{n:hek} + dicht
{n:hek} + {sluiten}
{n:hiërarchie} = 0.5
{n:hoorzitting} = 0.5
{n:huisbezoek} + {in|plannen} = 2
{n:huisbezoek} + {n:lijst}
{n:huisbezoek} + {n:schema}
{n:inschrijflijst} = 0.5
{n:inspectierapport} = 0.5
{n:inspectieronde} = 2
{n:inspectie} + {doen} = 0.5
{n:inspectie} + {lopen}
{n:inspraakavond} + {n:planning}
{n:inspraakprocedure}
{n:inspraakreactie} = 0.5
{n:inspraakronde} = 0.5
{n:inspraak} + volgens
{n:intekenlijst} = 0.5
{n:inzagetermijn} = 0.5
{n:jaaragenda} = 0.5
{n:jaargesprek}
{n:jaarrooster} = 0.5
{n:jaarschouw} = 0.5
{n:kantooruur} = 0.5
{n:kwartaalgesprek} = 2
{n:kwartaaloverleg}
{n:kwartaalrapportage} = 2
{n:kwartiertje} + {a:precies}
{n:legitimatie} = 0.5
{n:lijnoverleg} = 0.5
{n:lijn} + {bewandelen}
{n:loket} + {n:nummer}
{n:looproute} = 0.5
{n:maandrapportage} = 2
{n:mailtje} + {n:afspraak} = 2
{n:mail} + {bevestigen}
{n:map} + onder + arm
{n:markt} + {n:plattegrond}
{n:meetpunt} = 0.5
{n:meterstand} = 0.5
{n:meterstand} + {noteren} = 2
{n:meter} + aflezen/afgelezen
{n:naamkaartje} + {a:recht}
{n:nacontrole} = 0.5
{n:nazorg} = 0.5
{n:nota} van {n:beantwoording} = 2
{n:notitieblok} = 0.5
{n:notitieboekje} = 0.5
{n:notulen} + vooraf
{n:nummertje} + {trekken}
{n:ontvangstbevestiging} = 0.5
{n:openingstijd} = 0.5
{n:overlegcyclus}
{n:overlegstructuur} = 2
{n:participatietraject} + zorgvuldig
{n:pasje} + {tonen}
{n:peilstok} = 0.5
{n:peil} + aflezen/afgelezen = 2
{n:peil} + meet/meten/gemeten
{n:peil} + {bewaken} = 2
{n:planningscyclus}
{n:plattegrond} + {a:vast}
{n:presentielijst} = 0.5
{n:procedure} + {door|lopen} = 2
{n:procedure} + {volgen} = 2
{n:proces} + zorgvuldig
{n:proces} + {door|lopen}
{n:proces} + {in|richten}
{n:proces} + {uit|tekenen}
{n:protocol} + bezoek
{n:protocol} + {volgen} = 2
{n:reactietermijn} = 0.5
{n:ritueel} = 0.5
{n:ronde} + elke
{n:ronde} + {a:vast} = 2
{n:ronde} + {lopen}
{n:rondgang} = 0.5
{n:rondje} + {a:vast} = 2
{n:route} + {a:vast} = 2
{n:route} + {plannen} = 2
{n:route} + {uit|stippelen} = 2
{n:route} + {uit|zetten}
{n:routine} = 0.5
{n:schouw} = 0.5
{n:schouw} + elk
{n:schouw} + {houden}
{n:schouw} + {n:schema}
{n:schriftje} + {noteren} = 2
{n:sleutelbos} = 0.5
{n:sleutel} + {n:lijst}
{n:slot} + {controleren} = 2
{n:sluitronde} = 0.5
{n:spoorboekje} = 0.5
{n:spreektijd} = 0.5
{n:spreekuur} = 0.5
{n:spreekuur} + {houden}
{n:sprekerslijst} = 0.5
{n:stuk} + {lezen} + vooraf
{n:tas} + {n:formulier}
{n:telefoon} uit
{n:terugkoppeling} = 0.5
{n:terugkoppeling} + binnen
{n:tijdsblok} = 0.5
{n:tijdslot} = 0.5
{n:tijdvak} = 0.5
{n:uitloop} + {voorkomen}
{n:uitnodiging} + weken van tevoren
{n:uitnodiging} + {sturen} + {n:agenda}
{n:veiligheidsplan} = 0.5
{n:veiligheidsronde} = 0.5
{n:vergadercyclus} = 2
{n:vergadering} + {n:agenda} = 0.5
{n:vergadering} + {n:klok} = 2
{n:vergadering} + {sluiten} + op tijd = 2
{n:vergaderschema} = 2
{n:vergunning} + in orde = 2
{n:vergunning} + {controleren} = 2
{n:verslag} + achteraf
{n:verslag} + binnen twee dagen
{n:verslag} + rond + {sturen}
{n:verslag} + {delen}
{n:verslag} + {n:actiepunt}
{n:verslag} + {n:afspraak} = 2
{n:verslag} + {sturen} = 2
{n:visum} = 0.5
{n:volgorde} + {aan|houden} = 2
{n:volgorde} + {kloppen}
{n:voortgangsgesprek}
{n:voortgangsrapportage} = 2
{n:voorzittershamer} = 0.5
{n:vragenlijst} + mee
{n:wachtrij} = 0.5
{n:waterpeil} = 0.5
{n:weekend} + niet
{n:weekend} + {n:telefoon}
{n:werkbezoek} + {in|plannen}
{n:werkbezoek} + {voor|bereiden} + grondig
{n:zienswijze} = 0.5
{n:zienswijze} + {n:termijn} = 2
{terug|koppelen} = 0.5
{terug|koppelen} + schriftelijk = 2
{uit|lopen} + niet + {n:vergadering} = 2
{uit|lopen} + nooit = 2
{uit|lopen} + {n:vergadering} = 2
één keer per kwartaal
één keer per maand

[own] politiek
aan de wet + {houden} = 2
alles tegelijk
baas + duidelijkheid = 2
besluit is besluit = 2
bestuur + duidelijkheid = 2
bestuur + duidelijkheid + {geven}
bestuur + helderheid = 2
bestuur + knoop + {door|hakken}
bestuur + koers
bestuur + op hoofdlijnen = 2
bestuur + richting + {geven} = 2
bestuur bepaalt = 2
bestuur beslist = 2
bestuur op afstand = 2
bestuurder + duidelijkheid = 2
binnen de wet
binnen mijn mandaat = 2
burgemeester + duidelijkheid = 2
college + duidelijkheid = 2
college + helderheid = 2
college + koers
college + richting = 2
college beslist = 2
de letter van de wet = 2
de raad stelt + wij voeren uit = 2
directie + duidelijkheid = 2
directie + helderheid = 2
directie + koers
directie + koers + {bepalen} = 2
directie + koers + {houden} = 2
directie + richting = 2
directie bepaalt
directie beslist
doelmatig = 0.5
doelpalen
droge cijfers = 2
dubbele {n:boodschap} = 2
duidelijkheid + nodig = 2
duidelijkheid + {eisen} = 2
duidelijkheid + {krijgen} = 2
duidelijkheid + {verwachten} = 2
duidelijkheid + {vragen} = 2
duidelijkheid + {willen} = 2
een ding tegelijk = 2
een duidelijke lijn = 2
eenduidig* = 2
elke cent
elke euro
geen dekking = 2
geen gedraai = 2
geen gedraaikont
geen verrassingen + bestuur = 2
geen verrassingen + raad
geen zwabber*
geld kan maar één keer = 2
gemeentebestuur + duidelijkheid = 2
gemeenteraad + duidelijkheid = 2
goedkeurende verklaring = 2
hak op de tak + niet
halverwege + {n:doelpaal}
halverwege + {veranderen} + niet
halverwege + {wijzigen} = 2
helderheid + {verwachten} = 2
helderheid + {vragen} = 2
helderheid + {willen} = 2
het wat + het hoe = 2
hogerhand + duidelijkheid = 2
hoofdkantoor + duidelijkheid = 2
iedere euro
inspectie + duidelijkheid
inspectie + op orde = 2
inspectie + regel/regels
inspectie + {a:duidelijk}
inspectie + {komen} + klaar = 2
inspectie + {n:dossier} = 2
inspectie + {n:kader}
inspectie + {n:norm}
jaarstukken
jojobeleid
juridisch = 0.5
juridisch + {kloppen} = 2
juridisch + {toetsen}
kaders + bestuur
kaders + college
kaders + directie
kaders + management
kaders + politiek = 2
kaders + raad
kaders + {mee|geven} = 2
kaders + {vast|stellen} = 2
kaderstelling = 2
kan niet uit
klant + duidelijkheid
klip en klaar = 2
klip-en-klaar = 2
knoop + {door|hakken} = 0.5
knoop + {hakken}
knopen + {door|hakken} = 0.5
koers om de
koerswijziging
koerswijzigingen
lange lijn
lange lijnen
lange termijn + {n:keuze} = 2
leiding + duidelijkheid = 2
maar één keer uitgeven = 2
management + duidelijkheid = 2
management + helderheid = 2
management + richting = 2
met dekking = 2
minister + duidelijkheid
nee + {zeggen} + wethouder
nee durven zeggen
nee tegen de wethouder
niet alles tegelijk
niet alles {kunnen}
niet elk jaar een nieuw = 2
niet elk jaar iets anders = 2
niet elke dag een nieuw
niet elke maand = 0.5
niet elke maand iets nieuws
niet elke vier jaar
niet elke week een nieuw plan
niet elke week iets anders = 2
niet halverwege = 2
niet ieder jaar iets nieuws = 2
niet met de uitvoering = 2
niet met verrassingen = 2
niet om de hete brij
niet op details
niet vaag = 2
niet van de hak op de tak = 2
ondubbelzinnig = 2
op hoofdlijnen = 0.5
op tijd + {n:stuk} = 2
opdrachtgever + duidelijkheid = 2
opdrachtgever + helderheid = 2
p&c
p&c-cyclus
politiek + duidelijkheid = 2
politiek + helderheid = 2
politiek + koers = 2
politiek + richting = 2
politiek bepaalt = 2
politiek beslist = 2
politiek kiest
primaat = 0.5
primaat van de politiek = 2
raad + duidelijkheid = 2
raad + duidelijkheid + {geven}
raad + helderheid = 2
raad + knoop + {door|hakken}
raad + koers = 2
raad + op hoofdlijnen = 2
raad + richting = 2
raad + richting + {geven} = 2
raad + verrassingen
raad + {n:kader} + {stellen} = 2
raad bepaalt = 2
raad beslist = 2
raad besluit = 2
raad van bestuur + duidelijkheid = 2
rechtmatig* = 2
richting + {aan|geven} + bestuur = 2
richting + {bepalen} + zij
richting + {kiezen} + bestuur = 2
richting + {kiezen} + politiek = 2
richting + {kiezen} + raad = 2
richting + {mee|geven} + bestuur
richting + {vragen}
scheiding der machten
schepen + duidelijkheid = 2
schepencollege + duidelijkheid = 2
schoolbestuur + duidelijkheid = 2
schoolleiding + duidelijkheid = 2
sluitende begroting = 2
smart + {formuleren} = 2
smart + {n:doel} = 2
spelregels tijdens de wedstrijd = 2
spelregels tijdens het spel = 2
tijdens de rit + {veranderen} = 2
tijdens de wedstrijd = 2
uitvoering + politiek
uitvoering aan ons = 2
vaag + niet
vaagheid
vage plannen
vage woorden
vage {n:taal} = 2
van boven + duidelijkheid = 2
van bovenaf + duidelijkheid = 2
van koers + {veranderen} + niet
verantwoording + bestuur = 2
verantwoording + inspectie
verantwoording + raad = 2
voor verrassingen + wethouder
voors en tegens
waar het heen moet
waar we naartoe moeten
waar we staan = 0.5
wat de bedoeling is
wet is wet
wet/wetten = 0.5
wet/wetten + {toetsen} = 2
wet/wetten + {volgen} = 2
wethouder + duidelijkheid = 2
wethouder + verrassingen = 2
wettelijk kader = 2
wettelijke kaders = 2
wie beslist = 0.5
wie besluit wat
wie waarover beslist = 2
wie waarvoor verantwoordelijk = 2
zeggen waar we heen moeten = 2
zeggen wat ze willen
zich niet bemoeien
zij beslissen + wij
zij beslissen wij voeren uit = 2
zij gaan over het wat = 2
zij {bepalen} + wij = 2
zij {bepalen} wij {voeren} = 2
{a:cijfermatig}
{a:compleet} {n:advies}
{a:consistent} + {n:beleid} = 2
{a:droog} {n:advies}
{a:droog} {n:cijfer} = 2
{a:duidelijk} + {n:besluit} = 2
{a:duidelijk} + {n:keuze}
{a:duidelijk} + {n:koers} = 2
{a:duidelijk} + {n:lijn}
{a:duidelijk} + {n:richting} = 2
{a:eenduidig} + {n:beleid}
{a:feitelijk} + raad
{a:feitelijk} + {n:advies}
{a:feitelijk} {n:informatie} = 2
{a:gedegen} + {n:advies} = 2
{a:gedegen} + {n:stuk}
{a:haalbaar} + {n:doel}
{a:helder} + {n:besluit} = 2
{a:helder} + {n:keuze}
{a:helder} + {n:koers} = 2
{a:helder} + {n:lijn}
{a:helder} + {n:opdrachtgever}
{a:helder} + {n:richting} = 2
{a:kaderstellend}
{a:lang} {n:lijn}
{a:meetbaar}
{a:meetbaar} {n:doel} = 2
{a:neutraal} {n:advies} = 2
{a:objectief} {n:advies} = 2
{a:onderbouwd} + {n:advies} = 2
{a:ongevraagd} {n:advies} = 0.5
{a:onpartijdig} {n:advies} = 2
{a:tegenstrijdig} {n:opdracht} = 2
{a:tegenstrijdig} {n:signaal}
{a:vaag} + geen
{a:vaag} {n:opdracht} = 2
{a:vast} + {n:koers} = 2
{a:zakelijk} {n:advies} = 2
{beslissen} + zij + {voeren} wij
{beslissen} + {uit|voeren} + wij
{draaien} + niet
{kiezen} + bestuur
{kiezen} + knopen
{kiezen} + raad
{n:accountantsverklaring} = 0.5
{n:accountant} = 0.5
{n:accountant} + {a:goedkeurend}
{n:advies} + alle kanten
{n:advies} + op papier = 2
{n:advies} + op schrift = 2
{n:advies} + weeg/wegen/gewogen
{n:advies} + {onderbouwen} = 2
{n:ambtseed}
{n:begroting} = 0.5
{n:begroting} + op tijd = 2
{n:begroting} + {a:meerjarig}
{n:begroting} + {a:sluitend} = 2
{n:begroting} + {kloppen} = 2
{n:begroting} + {n:cijfer}
{n:beleid} + jaren
{n:beleid} + {a:duidelijk} = 2
{n:beleid} + {a:helder}
{n:beleid} + {a:stabiel} = 2
{n:beleid} + {a:vast}
{n:beleid} + {a:voorspelbaar} = 2
{n:beleid} + {volgen}
{n:beoordelingskader} = 0.5
{n:beslisdocument} = 0.5
{n:beslisnota} = 0.5
{n:beslispunt} = 0.5
{n:besluitregister} = 0.5
{n:besluitvormingsproces} = 0.5
{n:besluitvorming} = 0.5
{n:besluitvorming} + {a:zorgvuldig} = 2
{n:besluit} + op papier = 2
{n:besluit} + op tijd = 2
{n:besluit} + zwart op wit = 2
{n:besluit} + {a:schriftelijk} = 2
{n:besluit} + {a:tijdig} = 2
{n:besluit} + {a:zorgvuldig}
{n:besluit} + {blijven} + staan = 2
{n:besluit} + {houden} + eraan = 2
{n:besluit} + {nemen} + dan + {uit|voeren}
{n:besluit} + {terug|draaien}
{n:besluit} + {uit|leggen}
{n:besluit} + {uit|voeren}
{n:besluit} + {vast|leggen} = 2
{n:besluit} + {voor|bereiden} = 2
{n:bestuursagenda}
{n:bestuurscyclus} = 0.5
{n:bestuursrapportage} = 0.5
{n:bestuur} + op {n:afstand}
{n:bestuur} + rolvast = 2
{n:bestuur} + {n:kader} = 2
{n:bestuur} + {n:rol} + {a:duidelijk}
{n:bestuur} + {n:stuk} + op tijd
{n:bevoegdheid} = 0.5
{n:bevoegdheid} + {vast|leggen} = 2
{n:bijlage} = 0.5
{n:bijlage} + {kloppen}
{n:cijfer} + bestuur = 2
{n:cijfer} + college = 2
{n:cijfer} + directie = 2
{n:cijfer} + inspectie = 2
{n:cijfer} + raad = 2
{n:cijfer} + wethouder = 2
{n:cijfer} + {aan|leveren} = 2
{n:cijfer} + {presenteren}
{n:cijfer} + {rapporteren} = 2
{n:collegevoorstel} = 0.5
{n:dekking} = 0.5
{n:dekking} + {zoeken}
{n:doelmatigheid} = 0.5
{n:doelpaal} + {verzetten} = 2
{n:doelstelling} + {a:helder}
{n:doel} + {a:duidelijk}
{n:doel} + {a:helder}
{n:doel} + {a:meetbaar}
{n:dossier} + compleet = 2
{n:hoofdlijn} + {sturen}
{n:inspecteur} + {n:dossier} = 2
{n:inspecteur} + {n:map}
{n:inspecteur} + {n:norm}
{n:inspectiekader} = 0.5
{n:inspectie} + {n:richtlijn} = 2
{n:jaardoel} = 0.5
{n:jaarrekening}
{n:jaarrekening} + {kloppen} = 2
{n:jaarverslag} + op tijd = 2
{n:jaarverslag} + {kloppen}
{n:kadernota} = 0.5
{n:kader} = 0.5
{n:kader} + strak/strakke/strakker
{n:kader} + {a:duidelijk} + raad
{n:kader} + {geven} = 2
{n:kader} + {mee|geven} = 2
{n:kader} + {stellen} = 2
{n:kader} + {vragen} = 2
{n:kader} + {willen} = 2
{n:keuze} + {a:helder} + {maken}
{n:keuze} + {a:scherp}
{n:keuze} + {durven}
{n:keuze} + {houden} = 2
{n:keuze} + {maken} + bestuur
{n:keuze} + {maken} + college = 2
{n:keuze} + {maken} + directie = 2
{n:keuze} + {maken} + politiek
{n:keuze} + {maken} + raad
{n:keuze} + {maken} + zij = 2
{n:keuze} + {voor|leggen}
{n:knoop} + {door|hakken} + college = 2
{n:knoop} + {door|hakken} + directie = 2
{n:knoop} + {door|hakken} + wethouder = 2
{n:knoop} + {door|hakken} + zij = 2
{n:koers} + {a:lang}
{n:koers} + {a:vast}
{n:koers} + {aan|houden}
{n:koers} + {bepalen} + bestuur
{n:koers} + {bepalen} + raad
{n:koers} + {uit|zetten} + bestuur
{n:koers} + {uit|zetten} + raad
{n:koers} + {wijzigen} + niet
{n:langetermijnagenda}
{n:lijn} + {uit|zetten} + bestuur
{n:managementcontract} = 0.5
{n:managementrapportage} = 0.5
{n:mandaatregeling} = 0.5
{n:mandaat} = 0.5
{n:mandaat} + binnen
{n:mandaat} + {a:duidelijk} = 2
{n:mandaat} + {a:helder} = 2
{n:mandaat} + {houden} = 2
{n:meerjarenbegroting} = 0.5
{n:meerjarenplan} = 0.5
{n:meerjarenraming} = 0.5
{n:neutraliteit} = 0.5
{n:nota} + compleet
{n:nota} + op tijd = 2
{n:nota} + {a:degelijk}
{n:nota} + {kloppen} = 2
{n:nota} + {onderbouwen} = 2
{n:onderbouwing} = 0.5
{n:onderbouwing} + {n:cijfer} = 2
{n:opdrachtformulering} = 0.5
{n:opdrachtgever} + {a:duidelijk}
{n:opdracht} + op papier
{n:opdracht} + {a:concreet}
{n:opdracht} + {a:dubbel}
{n:opdracht} + {a:duidelijk} = 2
{n:opdracht} + {a:helder} = 2
{n:opdracht} + {a:helder} + krijgen
{n:opdracht} + {a:schriftelijk} = 2
{n:opdracht} + {af|bakenen} = 2
{n:opdracht} + {uit|voeren} = 2
{n:opdracht} + {vast|leggen} = 2
{n:p&c-cyclus} = 0.5
{n:perspectiefnota} = 0.5
{n:planning} + bestuur
{n:planning} + directie
{n:planning} + raad
{n:prestatieafspraak} = 0.5
{n:prioriteitenlijst} = 0.5
{n:prioriteit} + college
{n:prioriteit} + management
{n:prioriteit} + politiek = 2
{n:prioriteit} + {aan|geven}
{n:prioriteit} + {kiezen} = 2
{n:prioriteit} + {stellen} + bestuur = 2
{n:prioriteit} + {stellen} + directie
{n:prioriteit} + {stellen} + raad = 2
{n:prioriteit} + {willen}
{n:raadsstuk} = 0.5
{n:raadsvoorstel} + op tijd = 2
{n:raadsvoorstel} + {a:compleet}
{n:raadsvoorstel} + {kloppen} = 2
{n:raad} + rolvast = 2
{n:rapportage} = 0.5
{n:rapportage} + bestuur = 2
{n:rapportage} + directie = 2
{n:rapportage} + raad = 2
{n:rapportage} + {sturen}
{n:rechtmatigheid} = 0.5
{n:regeling} + {a:duidelijk}
{n:rekenkamer} = 0.5
{n:resultaatafspraak} = 0.5
{n:resultaatsafspraak} = 0.5
{n:rolverdeling} + bestuur
{n:rolverdeling} + raad
{n:scenario} + {door|rekenen} = 2
{n:spelregel} + vooraf = 2
{n:spelregel} + {a:duidelijk}
{n:spelregel} + {veranderen} + halverwege
{n:spelregel} + {wijzigen} = 2
{n:startnotitie} = 0.5
{n:stuk} + compleet
{n:stuk} + nalezen/nagelezen
{n:stuk} + volgens
{n:stuk} + week van tevoren = 2
{n:stuk} + {a:compleet} = 2
{n:stuk} + {aan|leveren} = 2
{n:stuk} + {controleren} = 2
{n:stuk} + {kloppen} = 2
{n:stuk} + {n:format}
{n:stuk} + {n:termijn}
{n:termijnagenda}
{n:termijnagenda} + raad
{n:toets} + {a:juridisch}
{n:toezichtkader} = 0.5
{n:tussenrapportage} = 0.5
{n:uitvoering} + {n:besluit}
{n:verantwoordelijkheid} + {a:duidelijk} = 2
{n:verantwoordelijkheid} + {a:helder} = 2
{n:verantwoording} = 0.5
{n:verantwoording} + {af|leggen} = 2
{n:vergadercyclus} + raad
{n:verordening} = 0.5
{n:volmacht} = 0.5
{n:voorjaarsnota} = 0.5
{n:werkplan} + bestuur
{n:wetgeving} = 0.5
{n:wet} + {na|leven}
{n:zwabberbeleid} = 0.5
{onderbouwen} = 0.5
{onderbouwen} + {n:feit} = 2
{rapporteren} + bestuur = 2
{rapporteren} + directie = 2
{rapporteren} + elk
{rapporteren} + raad = 2
{slingeren} + niet + {n:beleid}
{tegen|spreken} + {n:wethouder}
{terug|komen} + {n:besluit} + niet
{uit|voeren} + wat + {beslissen} = 2
{uit|voeren} + wat + {besluiten} = 2
{uit|voeren} + zonder morren
{uit|voeren} + {beslissen} = 2
{vast|houden} + aan + {n:besluit}
{verantwoorden} = 0.5
{verantwoorden} + bestuur = 2
{verantwoorden} + elke euro = 2
{verantwoorden} + raad = 2
{verantwoorden} + {n:cijfer} = 2
{voor|bereiden} + {uit|voeren}
{weten} + waar we staan
{zeggen} + wat de bedoeling is
{zwabberen}
{zwabberen} + {n:beleid}
{zwalken} + niet = 2
één ding tegelijk = 2
één keer uitgeven = 2
één lijn + {trekken}
