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
achter de komma
afspraak is afspraak = 2
bezint eer ge begint = 2
binnen budget
binnen de begroting
binnen de kaders = 2
binnen de termijn
dubbelcheck*
eerst + {na|denken} + dan
eerst + {uit|zoeken}
eerst denken dan doen
excel = 0.5
feiten op een rij
geen verrassingen = 2
kpi
kpi's
meten + zagen
meten is weten = 2
op de rem + {trappen/staan/gaan}
op een rij + {zetten}
op een rijtje + {zetten}
op orde + {krijgen/hebben/brengen/houden}
op papier + {zetten}
op tijd + {aan|leveren}
op tijd + {in|leveren}
orde + {houden}
orde + {scheppen}
orde op zaken + {stellen} = 2
pdca
planning en control = 2
puntjes op de i = 2
stap voor stap
tot in de puntjes
twee keer meten = 2
volgens afspraak
volgens de regels = 2
volgens het boekje = 2
volgens plan
volgens procedure = 2
volgens protocol = 2
volgens schema
zwart op wit
{*n:controle} = 0.5
{*n:protocol}
{a:grondig}
{af|bakenen} = 2
{af|maken} + {beginnen}
{af|remmen}
{af|ronden} + volgens
{af|vinken}
{af|wegen} + zorgvuldig
{archiveren}
{auditen}
{begrenzen}
{begroten}
{bij|houden} + {n:lijst}
{bij|houden} + {n:schema}
{checken} + {dubbel}
{dempen}
{documenteren}
{door|rekenen}
{doseren}
{evalueren} + {vast|leggen}
{faseren}
{inventariseren}
{kloppen} + tot achter de komma = 2
{meten} + {vergelijken}
{monitoren}
{n:actielijst}
{n:afbakening}
{n:afspraak} + {bewaken} = 2
{n:afspraak} + {houden} + eraan
{n:afspraak} + {na|komen}
{n:afspraak} + {vast|leggen}
{n:afvinklijst}
{n:agenda} + {bewaken}
{n:analyse} + {maken}
{n:audit}
{n:besluitenlijst}
{n:budget} + {bewaken} = 2
{n:checklist}
{n:cijfer} + eerst
{n:cijfer} + {checken}
{n:cijfer} + {kloppen}
{n:controle} + {uit|voeren}
{n:dashboard}
{n:deadline} + {halen/bewaken}
{n:dossier} + op orde
{n:dossier} + {kloppen}
{n:draaiboek}
{n:excelsheet}
{n:feit} + eerst
{n:grens} + {bewaken} = 2
{n:indicator}
{n:kader} + {stellen/bewaken} = 2
{n:kwaliteit} + {bewaken}
{n:lijst} + {af|vinken}
{n:notulen} + {na|lopen}
{n:nulmeting}
{n:planning} + {bij|werken}
{n:planning} + {halen}
{n:planning} + {maken/houden/bewaken}
{n:planning} + {uit|lopen} + niet
{n:planning} + {vast|houden}
{n:prioriteit} + {stellen}
{n:procedure}
{n:procesbewaking}
{n:proces} + {bewaken} = 2
{n:protocol}
{n:punt} + op de i
{n:rapportage} + {maken/schrijven}
{n:rem} + {zijn}
{n:risicoanalyse}
{n:risico} + {af|dekken}
{n:risico} + {in|schatten}
{n:spreadsheet}
{n:stappenplan}
{n:stoplicht} + {n:rapportage}
{n:structuur} + {aan|brengen} = 2
{n:structuur} + {bieden/geven/brengen}
{n:stuk} + op tijd
{n:termijn} + {bewaken} = 2
{n:termijn} + {halen}
{n:tijd} + {bewaken}
{n:vinkje} + {zetten}
{n:voortgang} + {bewaken} = 2
{na|kijken} + twee keer
{na|lopen}
{na|rekenen}
{na|tellen}
{na|trekken} = 0.5
{onderbouwen} + {n:cijfer}
{ordenen}
{prioriteren}
{rapporteren}
{registreren}
{standaardiseren}
{structureren}
{temperen}
{toetsen} = 0.5
{toetsen} + {n:regel}
{uit|zoeken} + grondig
{vast|leggen} + zwart op wit
{wegen} + {n:argument}

[own] rollen
been + stijf + {houden}
betrouwbaarheid
bij mijn leest = 2
bij mijn rol + {blijven}
boven de partijen
de klok + {gelijk|zetten} = 2
degelijkheid
discipline = 0.5
geen + {n:uitzondering} + {maken}
geen uitzonderingen
gelijke kappen = 2
gelijke monniken = 2
hand op de knip
het schip + koers
hoofd koel + {houden} = 2
in mijn rol + {blijven}
kalm + {blijven}
kalmte
koel hoofd
koele kop
koers + {vast|houden}
koersvast*
met twee maten
op de achtergrond + {bewaken}
op de centen + {letten} = 2
op koers + {houden}
op mij + bouwen
pietje precies = 2
pietje-precies = 2
poot stijf + {houden}
rechte lijn
rechte rug
regelmaat = 0.5
rolvastheid
rolzuiver*
rots in de branding = 2
rug recht + {houden} = 2
rust + {aan|brengen}
rust + {bewaren} = 2
rust + {terug|brengen}
rust + {uit|gaan}
rust + {uit|stralen}
rust in de tent = 2
rust in de tent + {houden}
rust in de zaal
rust reinheid en regelmaat = 2
rustig + {blijven}
rustpunt = 2
saai + {a:betrouwbaar} = 2
schoenmaker + leest = 2
strakke hand
uit mijn rol + {vallen}
vast + lijn + {houden}
vaste hand
voet bij stuk
voor iedereen gelijk
voorspelbaarheid = 2
zonder aanzien des persoons = 2
zorgvuldigheid
{a:accuraat}
{a:analytisch}
{a:bedaard}
{a:bedachtzaam}
{a:beheerst}
{a:betrouwbaar}
{a:bezonnen}
{a:consequent}
{a:consistent}
{a:correct}
{a:degelijk}
{a:evenwichtig}
{a:gedegen}
{a:gedisciplineerd}
{a:gelijkmatig}
{a:georganiseerd} = 0.5
{a:gestructureerd}
{a:kalm}
{a:methodisch}
{a:nauwgezet}
{a:nauwkeurig}
{a:neutraal} = 0.5
{a:nuchter}
{a:onafhankelijk} advies
{a:onpartijdig}
{a:ordelijk}
{a:ordentelijk}
{a:planmatig} = 2
{a:precies} = 0.5
{a:procesmatig}
{a:punctueel}
{a:rechtlijnig}
{a:recht} in de leer
{a:rolzuiver} = 2
{a:rustig} + {n:hand}
{a:saai}
{a:secuur}
{a:solide}
{a:stabiel}
{a:standvastig}
{a:stapsgewijs}
{a:stipt}
{a:strak} + {n:planning}
{a:strak} in de hand
{a:streng} maar {a:rechtvaardig}
{a:strikt}
{a:systematisch}
{a:voorspelbaar} = 2
{a:zorgvuldig}
{bouwen} + kunnen + mij
{n:ankerpunt}
{n:anker} = 0.5
{n:baken}
{n:bewaker}
{n:boekhouder}
{n:controleur}
{n:controller}
{n:dirigent} + {n:maat}
{n:geheugen} + {zijn}
{n:geweten} + {zijn}
{n:hoeder} = 2
{n:koers} + {bewaken} = 2
{n:kommaneuker} = 2
{n:kruidenier} = 0.5
{n:kwaliteitsbewaker} = 2
{n:metronoom} = 2
{n:mierenneuker} = 2
{n:muggenzifter}
{n:perfectionist}
{n:pietlut} = 2
{n:planner} = 0.5
{n:poortwachter} = 2
{n:procesbewaker} = 2
{n:regelneef} = 2
{n:roer} + recht + {houden}
{n:rol} + zuiver + {houden}
{n:rustbrenger}
{n:rustpunt}
{n:scheidsrechter}
{n:scherpslijper}
{n:schildwacht}
{n:sluiswachter}
{n:stabiliteit}
{n:steunpilaar} = 0.5
{n:stuurman}
{n:takenpakket} + {blijven}
{n:tijdbewaker}
{n:toezichthouder}
{n:vuurtoren}
{n:waakhond}

[own] omgeving
belofte maakt schuld = 2
beloofd is beloofd = 2
binnen de lijnen
binnen de lijntjes = 2
binnen de lijntjes + {kleuren} = 2
doen wat ik zeg = 2
doen wat je zegt
duidelijkheid + {bieden}
duidelijkheid + {geven} = 0.5
duidelijkheid + {scheppen} = 2
duidelijkheid + {verschaffen}
eerlijk + {n:grens}
geen beloftes
geen gouden bergen = 2
geen paniek
gemoederen + {bedaren} = 2
handhaving = 0.5
hectiek + rust
helderheid + {geven/scheppen/verschaffen}
houvast + {bieden/geven} = 2
ja is ja
klare taal
klare wijn = 2
klare wijn + {schenken} = 2
nee + {verkopen}
nee + {zeggen} + durven = 0.5
nee is nee = 2
niet gek + laten + maken
niet gek laten maken = 2
niet in paniek
niet meegaan in de gekte
niet van hou + verrassingen
niets + {beloven}
niets beloven
niks + {beloven}
op aan + {kunnen}
op mij kunnen rekenen
open kaart + {n:kader}
paal en perk + {stellen} = 2
plan van aanpak
regel is regel = 2
regels zijn regels = 2
rust + in de klas
rust + in de organisatie
rust + in het team
rust + op de afdeling
rust + op de werkvloer
storm + kalm
storm + rustig
storm + {gaan|liggen}
tot hier en niet verder = 2
van mij op aan = 2
van tevoren + op papier
van tevoren + {a:duidelijk}
van tevoren + {vast|leggen}
verrassingen + {voorkomen} = 2
verwachtingen + {temperen} = 2
verwachtingsmanagement = 2
voor verrassingen + {staan} + niet
vooraf + {a:duidelijk}
vooraf + {vast|leggen}
vooraf + {weten} + {n:verwachting}
waan van de dag = 2
waar hij aan toe is = 2
waar je aan toe bent = 2
waar ze aan toe zijn = 2
waar ze op kunnen rekenen
waaraan toe
wat er van je verwacht wordt
wat er wel kan
wat ik kan waarmaken
wat ik van hen verwacht
wat je van me kunt verwachten = 2
wat kan en wat niet
wat wel en niet kan = 2
wat wel kan + wat niet
wat ze aan mij hebben
wat ze van mij kunnen verwachten = 2
wel en niet
weten + waar + aan toe = 2
weten + wat je aan mij hebt = 2
weten wat ze aan me hebben = 2
wie + waarover + gaat
wie doet wat = 0.5
wie wat doet
wie wat wanneer = 2
woord + {houden}
zeg wat je doet = 2
zeggen + doen + wat ik
zeggen wat ik doe = 2
zonder verrassingen
{a:duidelijk} + {n:afspraak} = 2
{a:duidelijk} + {n:grens} = 2
{a:duidelijk} + {n:kader} = 2
{a:duidelijk} + {n:regel}
{a:helder} + {n:afspraak} = 2
{a:helder} + {n:grens} = 2
{a:helder} + {n:kader} = 2
{a:helder} + {n:regel}
{a:helder} + {n:verwachting}
{a:vast} + {n:aanspreekpunt}
{a:vast} + {n:lijn}
{a:vast} + {n:patroon}
{a:vast} + {n:procedure} = 2
{a:vast} + {n:regel}
{a:vast} + {n:ritme} = 2
{a:vast} + {n:structuur}
{a:vast} + {n:volgorde} = 2
{bedaren}
{beloven} + niks + niet
{handhaven} = 0.5
{kalmeren}
{n:bevoegdheid} + {a:duidelijk}
{n:contract} + {na|komen}
{n:dagplanning}
{n:dagschema}
{n:dienstrooster} + {kloppen}
{n:grens} + {aan|geven}
{n:grens} + {stellen} = 2
{n:grens} + {trekken}
{n:handboek}
{n:houvast} = 2
{n:jaarkalender}
{n:jaarplanning}
{n:jaarplan}
{n:meerjarenplanning}
{n:misverstand} + {voorkomen}
{n:norm} + {toetsen/halen/bewaken}
{n:omgeving} + rust
{n:onrust} + {dempen} = 2
{n:onrust} + {voorkomen} = 2
{n:onrust} + {weg|nemen} = 2
{n:overeenkomst} + {na|komen}
{n:paniek} + niet
{n:regel} + {hand|haven} = 2
{n:regel} + {na|leven} = 2
{n:regel} + {uit|leggen}
{n:richtlijn} + {volgen}
{n:rooster} + {kloppen}
{n:ruis} + {voorkomen}
{n:ruis} + {weg|nemen}
{n:schema} + aan de muur
{n:spelregel} + {bewaken}
{n:spelregel} + {uit|leggen}
{n:spelregel} + {vast|leggen}
{n:taakverdeling} + {a:duidelijk}
{n:taakverdeling} + {a:helder}
{n:veiligheid} + {n:structuur}
{n:verantwoordelijkheid} + {af|bakenen} = 2
{n:verdeling} + {n:taak}
{n:verrassing} + {houden} + niet
{n:verwachting} + {bij|stellen}
{n:verwachting} + {managen} = 2
{n:verwachting} + {scheppen} + geen
{n:verwachting} + {uit|spreken}
{n:voorspelbaarheid} + {bieden}
{n:waan} van de dag = 2
{n:weekplanning}
{n:werkinstructie}
{n:werkplan}
{n:zekerheid} + {bieden/geven}
{sussen} = 0.5
{verrassen} + niet + willen
{waar|maken} + {beloven}

[own] buiten
agenda vooraf
alleen op afspraak = 2
binnen 24 uur
binnen de week + {antwoorden}
binnen twee dagen + antwoord
binnen vijf werkdagen = 2
de juiste volgorde
de juiste weg
de klok op gelijk
de lijn + {volgen}
de ronde + {doen} + {a:vast}
een keer per kwartaal
eens per kwartaal = 2
eerste maandag van de maand
elk half jaar
elk kwartaal = 2
elke dinsdag om
elke donderdag om
elke eerste dinsdag = 2
elke eerste donderdag = 2
elke eerste maandag = 2
elke maandag om
elke vrijdag om
elke woensdag om
gezette tijden
geëigende weg = 2
goed voorbereid
goed voorbereid op pad
iedere dinsdag om
iedere donderdag om
iedere maandag om
in acht + {nemen}
in de goede volgorde = 2
in de juiste volgorde = 2
keurig + volgens
keurig op tijd = 2
klok op gelijk = 2
klokslag = 2
koninklijke weg = 2
langs de lijn
lijstje + {af|werken}
maandelijks overleg
map onder de arm
met draaiboek
met een agenda
met een lijstje
met map onder de arm
netjes + volgens
netjes + {aan|kondigen}
netjes + {af|handelen} = 2
netjes + {af|melden}
netjes + {af|ronden}
netjes + {in|dienen}
netjes op tijd = 2
niet onaangekondigd = 2
niet zomaar + {binnen|vallen}
nooit onaangekondigd = 2
officiële kanalen = 2
officiële weg = 2
om de drie maanden
om de twee weken
om de week
om de zes weken
op afspraak = 0.5
op de minuut = 2
op een vast moment = 2
op een vast tijdstip = 2
op tijd + {beginnen}
op tijd + {eindigen}
op tijd + {sluiten}
op tijd + {stoppen}
op vaste dagen = 2
op vaste momenten = 2
op vaste tijden = 2
op vaste tijdstippen = 2
periodiek = 0.5
schriftelijk = 0.5
schriftelijk + {vast|leggen} = 2
spreekuur op
stipt om = 2
stipt op tijd = 2
twee keer per jaar
tweewekelijks
vast stramien = 2
vaste prik = 2
vaste stek
via de agenda
via de geëigende kanalen = 2
via de lijn
via de officiële weg = 2
vier keer per jaar
voorbereid + naar buiten
wekelijks overleg
zorgvuldig proces = 2
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
{beginnen} + {eindigen} + op tijd = 2
{bevestigen} + schriftelijk = 2
{in|plannen} = 0.5
{n:actiepunt} = 0.5
{n:agenda} + vooraf + {sturen}
{n:agenda} + {af|werken} = 2
{n:agenda} + {volgen}
{n:bevestiging} + {sturen}
{n:bezoek} + {in|plannen}
{n:bezwaartermijn}
{n:controleronde}
{n:cyclus}
{n:draaiboek} + mee
{n:etiquette}
{n:inspectieronde} = 2
{n:inspraakavond} + {n:planning}
{n:inspraakprocedure}
{n:inspraak} + volgens
{n:jaargesprek}
{n:kwartaalgesprek} = 2
{n:kwartaaloverleg}
{n:kwartaalrapportage} = 2
{n:lijn} + {bewandelen}
{n:maandrapportage} = 2
{n:mail} + {bevestigen}
{n:map} + onder + arm
{n:notulen} + vooraf
{n:overlegcyclus}
{n:overlegstructuur} = 2
{n:participatietraject} + zorgvuldig
{n:planningscyclus}
{n:procedure} + {door|lopen} = 2
{n:procedure} + {volgen} = 2
{n:proces} + zorgvuldig
{n:proces} + {door|lopen}
{n:proces} + {in|richten}
{n:proces} + {uit|tekenen}
{n:protocol} + {volgen} = 2
{n:schouw} + {n:schema}
{n:stuk} + {lezen} + vooraf
{n:terugkoppeling} + binnen
{n:vergadercyclus} = 2
{n:vergaderschema} = 2
{n:verslag} + binnen twee dagen
{n:verslag} + {n:actiepunt}
{n:volgorde} + {aan|houden} = 2
{n:volgorde} + {kloppen}
{n:voortgangsgesprek}
{n:voortgangsrapportage} = 2
{n:vragenlijst} + mee
{n:werkbezoek} + {in|plannen}
{n:werkbezoek} + {voor|bereiden} + grondig

[own] politiek
besluit is besluit = 2
bestuur + duidelijkheid = 2
bestuur + duidelijkheid + {geven}
bestuur + helderheid = 2
bestuur + knoop + {door|hakken}
binnen de wet
binnen mijn mandaat = 2
college + duidelijkheid = 2
de raad stelt + wij voeren uit = 2
directie + duidelijkheid = 2
een duidelijke lijn = 2
eenduidig* = 2
hak op de tak + niet
halverwege + {veranderen} + niet
inspectie + duidelijkheid
kaders + bestuur
kaders + college
kaders + directie
kaders + management
kaders + raad
kaders + {mee|geven} = 2
kaders + {vast|stellen} = 2
kaderstelling = 2
klip en klaar = 2
klip-en-klaar = 2
knoop + {door|hakken} = 0.5
knopen + {door|hakken} = 0.5
management + duidelijkheid = 2
niet elke maand iets nieuws
niet elke week een nieuw plan
niet elke week iets anders = 2
niet van de hak op de tak = 2
ondubbelzinnig = 2
opdrachtgever + duidelijkheid = 2
politiek + duidelijkheid = 2
primaat = 0.5
primaat van de politiek = 2
raad + duidelijkheid = 2
raad + duidelijkheid + {geven}
raad + helderheid = 2
raad + knoop + {door|hakken}
raad + {n:kader} + {stellen} = 2
rechtmatig* = 2
richting + {mee|geven} + bestuur
scheiding der machten
schepen + duidelijkheid = 2
sluitende begroting = 2
spelregels tijdens de wedstrijd = 2
spelregels tijdens het spel = 2
van koers + {veranderen} + niet
voors en tegens
waar het heen moet
waar we naartoe moeten
waar we staan = 0.5
wat de bedoeling is
wet is wet
wethouder + duidelijkheid = 2
wettelijk kader = 2
wettelijke kaders = 2
zeggen waar we heen moeten = 2
zeggen wat ze willen
zij beslissen + wij
zij beslissen wij voeren uit = 2
{a:consistent} + {n:beleid} = 2
{a:duidelijk} + {n:besluit} = 2
{a:duidelijk} + {n:keuze}
{a:duidelijk} + {n:koers} = 2
{a:duidelijk} + {n:lijn}
{a:duidelijk} + {n:richting} = 2
{a:eenduidig} + {n:beleid}
{a:feitelijk} + {n:advies}
{a:gedegen} + {n:advies} = 2
{a:gedegen} + {n:stuk}
{a:helder} + {n:besluit} = 2
{a:helder} + {n:keuze}
{a:helder} + {n:koers} = 2
{a:helder} + {n:lijn}
{a:helder} + {n:opdrachtgever}
{a:helder} + {n:richting} = 2
{a:kaderstellend}
{a:onderbouwd} + {n:advies} = 2
{a:vast} + {n:koers} = 2
{beslissen} + {uit|voeren} + wij
{n:advies} + {onderbouwen} = 2
{n:ambtseed}
{n:begroting} + {a:sluitend} = 2
{n:begroting} + {kloppen} = 2
{n:besluit} + {houden} + eraan = 2
{n:besluit} + {nemen} + dan + {uit|voeren}
{n:besluit} + {uit|voeren}
{n:bestuursagenda}
{n:bestuur} + op {n:afstand}
{n:bestuur} + {n:stuk} + op tijd
{n:dossier} + compleet = 2
{n:jaarrekening}
{n:jaarrekening} + {kloppen} = 2
{n:kader} + {mee|geven} = 2
{n:keuze} + {maken} + bestuur
{n:keuze} + {maken} + politiek
{n:keuze} + {maken} + raad
{n:koers} + {bepalen} + bestuur
{n:koers} + {bepalen} + raad
{n:koers} + {uit|zetten} + bestuur
{n:koers} + {uit|zetten} + raad
{n:langetermijnagenda}
{n:lijn} + {uit|zetten} + bestuur
{n:mandaat} + binnen
{n:mandaat} + {a:duidelijk} = 2
{n:mandaat} + {a:helder} = 2
{n:nota} + compleet
{n:opdrachtgever} + {a:duidelijk}
{n:opdracht} + op papier
{n:opdracht} + {a:duidelijk} = 2
{n:opdracht} + {a:helder} = 2
{n:prioriteit} + {aan|geven}
{n:prioriteit} + {stellen} + bestuur = 2
{n:prioriteit} + {stellen} + directie
{n:prioriteit} + {stellen} + raad = 2
{n:rolverdeling} + bestuur
{n:rolverdeling} + raad
{n:scenario} + {door|rekenen} = 2
{n:spelregel} + {veranderen} + halverwege
{n:stuk} + compleet
{n:termijnagenda}
{n:verantwoording} = 0.5
{n:verantwoording} + {af|leggen} = 2
{n:wet} + {na|leven}
{terug|komen} + {n:besluit} + niet
{vast|houden} + aan + {n:besluit}
{verantwoorden} = 0.5
{verantwoorden} + {n:cijfer} = 2
{weten} + waar we staan
{zeggen} + wat de bedoeling is
{zwalken} + niet = 2
één lijn + {trekken}
