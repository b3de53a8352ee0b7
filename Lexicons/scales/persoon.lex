scale: persoon
version: 2
licence: CC-BY-4.0

[nsob-2023 §3.1] persoon
als persoon
mijn persoon

[own] persoon
als mens
authenticiteit
buikgevoel
de mens achter
dicht bij mezelf
eerlijk over mezelf
gewoon mezelf
iets van mezelf
ik persoonlijk
in mijn aard
intuïtie
jezelf {zijn}
kwetsbaar + {opstellen/op|stellen}
kwetsbaar {zijn}
kwetsbaarheid
met een grap
met hart en ziel
mezelf + {blijven}
mezelf + {laten} zien
mezelf {zijn}
mijn aard
mijn achtergrond
mijn drijfveer
mijn drijfveren
mijn eigen stijl
mijn eigen verhaal
mijn gevoel
mijn geweten
mijn hart
mijn hart volgen
mijn jeugd
mijn karakter
mijn manier
mijn natuur
mijn ouders
mijn overtuiging
mijn passie
mijn stijl
mijn waarden
onderbuik
op mijn eigen manier
op mijn manier
spijkerbroek
spontaan
van huis uit
van mezelf + {geven/laten}
van nature
vanuit mijn hart
wie ik ben
zo ben ik
zo zit ik in elkaar
zonder stropdas
{a:authentiek}
{a:persoonlijk}

[nsob-2023 §3.1] ambt
ambtelijk/ambtelijke
het ambt
mijn ambt

[own] ambt
als ambtenaar
als bestuurder
als directeur
als docent
als gemeentesecretaris
als leidinggevende
als manager
als professional
als secretaris
als teamleider
als verpleegkundige
als voorzitter
ambtelijk apparaat
ambtseed
ambtsketen
bevoegdheden
dienaar/dienares
eerste adviseur
functieomschrijving
functieprofiel
het instituut
hoedanigheid
in dienst van
in functie
in mijn rol
integriteit
loyaal/loyale
loyaliteit
mijn bevoegdheid
mijn functie
mijn mandaat
mijn opdracht
mijn rol als
mijn taak
mijn takenpakket
namens de directie
namens de gemeente
namens de raad
namens het bestuur
namens het college
op deze stoel
op die stoel
op mijn stoel
qualitate qua
rolvast/rolvaste
staatsrechtelijk
taakomschrijving
vanuit mijn functie
vanuit mijn rol
volgens de wet
wettelijk/wettelijke
wettelijke taak
{a:neutraal}
{n:eed}
{n:functie}
{n:protocol}
{n:rolopvatting}
