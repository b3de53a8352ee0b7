scale: afstand
version: 2
licence: CC-BY-4.0

[nsob-2023 §3.1] afstand
afstand + {houden/bewaren/nemen}
gepaste afstand
op afstand
{a:afstandelijk}

[own] afstand
achter mijn bureau
boven de partijen
buiten + {blijven/houden} = 0.5
eigen kamer
geen vrienden met
helikopterview
hoofd koel
langs de kant
los van elkaar
met de armen over elkaar
met u + {aan|spreken}
neutraal + {blijven}
niet + {mengen}
niet bemoeien
niet bovenop + {zitten}
niet mijn vrienden
niet op de vingers
niet op hun lip
niet persoonlijk + {maken/worden}
niet te amicaal
niet te dicht op
niet te dichtbij
objectief + {blijven}
onafhankelijk + {blijven}
onpartijdig
op de handen + {zitten}
op hoofdlijnen
privé {blijven} privé
professioneel + {blijven}
professionele afstand
schriftelijk + {af|doen}
u zeggen
van bovenaf + {kijken}
van een afstandje
vanaf de zijlijn
via de mail
via de secretaresse
werk en privé + {scheiden}
{a:formeel} + {houden/blijven}
{a:zakelijk} + {blijven/houden}
{los|laten} + zelf

[nsob-2023 §3.1] nabijheid
nabijheid
{a:nabij}

[own] nabijheid
appje/appjes
arm om
bak koffie
bakje koffie
bakkie
bij de koffie
bij de voornaam
bij iedereen + langs
bij naam
binnen + {lopen} = 0.5
dag en nacht + bellen
deur + open
deur {staan} altijd open
dicht bij de mensen
dicht op
dicht op de mensen
dicht tegen
dichtbij
drempel + laag
een rondje
er dicht op
even bellen
gewoon jij en jou
hand op de schouder
hoe het thuis
in de kantine
ken iedereen
ken ze allemaal
kent iedereen
keukentafel/keukentafels
kinderen heten
koffieautomaat
koffiezetapparaat
kop koffie
mijn 06
mijn nummer
mobiele nummer
naast de mensen
naast hen + {staan}
naast iemand + {zitten/staan}
naast mijn mensen
onder de mensen
op de werkvloer
open deur
persoonlijk + {kennen}
persoonlijk contact
persoonlijk gesprek
schouder aan schouder
tussen de collega's
tussen de mensen
tussen mijn collega's
tussen mijn mensen
verjaardag/verjaardagen
voornaam/voornamen
{a:aanspreekbaar} = 0.5
{a:benaderbaar}
{a:bereikbaar} = 0.5
{a:laagdrempelig}
{a:toegankelijk}
{aan|schuiven}
{appen}
{binnen|lopen}
{mee|leven}
{mee|voelen}
{rond|lopen}
