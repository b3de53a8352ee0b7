scale: belangen
version: 2
licence: CC-BY-4.0

[nsob-2023 §3.1] belangen
belang/belangen + {verdedigen}
belangenverdediging
opkomen voor belangen

[own] belangen
belang van de gemeente
belang van mijn organisatie
belang van mijn school
belang van mijn team
belang/belangen + {behartigen}
belang/belangen + {vertegenwoordigen}
belangenbehartiging
deel van de koek
een lans + {breken}
eigen belang
eigen belangen
hakken in het zand
in de bres + {springen}
mijn eigen belang
mijn poot stijf
mijn rug recht
mijn zin
ons belang
ons deel
ons standpunt
onze belangen
onze kant van het verhaal
onze positie
onze rug recht
onze zin
op mijn strepen
op onze strepen
positie + {verdedigen}
tegen het rijk
tegengas
tegenover de provincie
voor eigen club
voor het karretje
voor mijn afdeling
voor mijn club
voor mijn school + {vechten/knokken}
voor onze club
voor onze mensen + {staan}
{binnen|halen} + geld
{binnen|slepen}
{knokken} voor
{lobbyen}
{n:belangenbehartiger}
{n:claim} + {leggen}
{n:lobby}
{n:pleitbezorger}
{op|komen} + belangen
{op|komen} voor
{pleiten} voor
{strijden} voor
{vechten} voor
{verdedigen}

[nsob-2023 §3.1] gemeenschappelijk
gemeenschappelijke/gemeenschappelijk
{n:gemeenschappelijkheid}

[own] gemeenschappelijk
algemeen belang
als één
belangen + {verenigen}
belangen bij elkaar
brug + {slaan}
bruggen + {slaan}
bruggenbouwer/bruggenbouwers
common ground
de neuzen
dezelfde kant
eendracht
gedeeld belang
gedeelde belangen
gedeelde opgave
gemeenschappelijk belang
gemene deler
gezamenlijk
gezamenlijk belang
gezamenlijk doel
gezamenlijke opgave
grootste gemene deler
groter dan onszelf
het grotere geheel
in hetzelfde schuitje
met ons allen
met z'n allen
met zijn allen
neuzen + dezelfde
neuzen dezelfde kant op
over de eigen schaduw
over de gemeentegrenzen
over de grenzen
over grenzen heen
over mijn schaduw
over onze schaduw
overeenkomsten + {zoeken}
partijen + bij elkaar
partijen + {verbinden}
raakvlak/raakvlakken
saamhorigheid
samen uit samen thuis
schouders eronder
solidariteit
wat ons bindt
wat ons verbindt
wat we delen
wat we gemeen
wij samen
zelfde boot
zelfde kant op
{n:draagvlak} = 0.5
{n:verbinder}
{verbinden} = 0.5
één overheid
