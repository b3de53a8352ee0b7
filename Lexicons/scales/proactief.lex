scale: proactief
version: 2
licence: CC-BY-4.0

[nsob-2023 §3.1] proactief
proactief/proactieve

[own] proactief
aan de voorkant
aanjager/aanjagers
actief + {op|zoeken}
als eerste + {bellen}
alvast + {beginnen}
bal + aan het rollen
beginnen zonder
de eerste stap
er bovenop + {zitten}
er op tijd bij
er vroeg bij {zijn}
er zelf op af
eropaf
handschoen + {op|pakken}
in beweging + {brengen/zetten}
in gang + {zetten}
initiatief + {nemen}
kans + {pakken}
kansen + {grijpen/zien}
knuppel in het hoenderhok
niet + {af|wachten}
niet afwachten
niet gaan zitten wachten
niet op mijn handen
niet wachten tot
ongevraagd
ongevraagd advies
op de stoep + {staan}
op eigen houtje
op eigen initiatief
op voorhand
preventie = 0.5
preventief
ruim van tevoren
signaleren + vroeg
tijdig + {signaleren}
uit eigen beweging
uit mezelf
uit mijn eigen
vast + {voor|sorteren}
voor de bui
voor de muziek uit
voor het een probleem
vooraf
voordat het misgaat
vroeg + aan tafel
vroegtijdig
zelf + {bellen}
zelf het gesprek + {openen/starten}
zelf op af
{*n:voorzet} + {geven}
{aan|jagen}
{aan|kaarten}
{aan|zwengelen}
{agenderen}
{anticiperen}
{initiëren}
{n:initiatiefnemer}
{open|breken}
{vooruit|denken}
{vooruit|kijken}
{vooruit|lopen} op
{warm|draaien}

[nsob-2023 §3.1] reactief
reactief/reactieve

[own] reactief
achter de feiten
achteraf
als de telefoon gaat
als er iets is
als er iets misgaat
als er iets speelt
als het misgaat
als het moet
als het nodig is
als iemand erom vraagt
als ze bellen
als ze iets nodig
als ze me vragen
als ze mij nodig
antwoord + {geven} op vragen
blussen
brand + {blussen}
brandje/brandjes
brandweer = 0.5
dan kom ik
de kat uit de boom
incident/incidenten + {op|lossen}
klaar {staan} + als
klachten + {af|handelen}
op afroep
op de bal
op verzoek
pas als
pas op het moment
pas wanneer
tot het misgaat
tot ze komen
vinger aan de pols
waan van de dag
zolang het goed gaat
zolang niemand
{af|wachten}
{beantwoorden}
{bij|sturen} + als
{in|grijpen}
{in|springen}
{op|vangen}
{reageren}
{wachten} tot
