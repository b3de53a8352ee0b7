scale: domeinen
version: 2
licence: CC-BY-4.0

[nsob-2023 §2.1] college
het college
ons college

[own] college
ambtelijk-bestuurlijk
b en w
bestuurlijk/bestuurlijke
bestuursperiode
coalitieakkoord
collegiaal bestuur
dagelijks bestuur
de politiek
de raad
griffie
het bestuur
mijn bestuur
ons bestuur
onze raad
politici
raad van bestuur
raad van toezicht
raadsperiode
{a:politiek}
{n:bestuurder}
{n:bestuurslid}
{n:bestuursvergadering}
{n:burgemeester}
{n:collegebesluit}
{n:collegelid}
{n:collegeprogramma}
{n:collegevergadering}
{n:commissievergadering}
{n:fractie}
{n:gedeputeerde}
{n:gemeenteraad}
{n:griffier}
{n:motie}
{n:politicus}
{n:portefeuillehouder}
{n:portefeuille}
{n:raadslid}
{n:raadsvergadering}
{n:schepen}
{n:verkiezing}
{n:wethouder}

[nsob-2023 §2.1] organisatie
ambtelijke organisatie
de organisatie
mijn organisatie
onze organisatie

[own] organisatie
bedrijfscultuur
bedrijfsvoering
binnendienst
directie
het gemeentehuis
het mt
het team
in huis
intern/interne
managementteam
mijn afdeling
mijn mensen
mijn school
mijn team
ondernemingsraad
ons bedrijf
ons team
onze afdeling
onze mensen
onze school
op het stadhuis
op kantoor
organisatiecultuur
personeel
teamkamer
werkvloer
{n:afdelingshoofd}
{n:afdeling}
{n:ambtenaar}
{n:collega}
{n:concern}
{n:dagstart}
{n:directieteam}
{n:kantoor}
{n:leidinggevende}
{n:lerarenkamer}
{n:manager}
{n:medewerker}
{n:organisatieonderdeel}
{n:personeelslid}
{n:teamleider}
{n:teamoverleg}
{n:weekstart}
{n:werkoverleg}

[nsob-2023 §2.1] omgeving
de buitenwereld
de omgeving
omgeving van de gemeente
onze omgeving

[own] omgeving
andere gemeenten
de maatschappij
de pers
de politie
de provincie
de samenleving
de stad
den haag
extern/externe
externe partijen
het rijk
in de stad
{a:maatschappelijk}
{n:bedrijf} + {bezoeken}
{n:bewoner}
{n:burger}
{n:buurgemeente}
{n:buurt}
{n:cliënt}
{n:corporatie}
{n:dorp}
{n:huisarts}
{n:inwoner}
{n:journalist}
{n:ketenpartner}
{n:klant}
{n:ministerie}
{n:netwerk}
{n:omwonende}
{n:ondernemer}
{n:ouder}
{n:partner}
{n:provincie}
{n:regio}
{n:stakeholder}
{n:vereniging}
{n:vrijwilliger}
{n:waterschap}
{n:wijkagent}
{n:wijk}
{n:woningcorporatie}
{n:zorginstelling}
