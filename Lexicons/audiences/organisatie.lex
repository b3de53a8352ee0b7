audience: organisatie
version: 1
licence: CC-BY-4.0

[nsob-2023 §2.1] medewerkers
de organisatie
mijn organisatie
onze organisatie
{n:medewerker}

[own] medewerkers
collega's
de afdeling
het team
mijn afdeling
mijn mensen
mijn team
ons team
onze afdeling
onze mensen
personeel
werkvloer
{*n:beleidsmedewerker}
{n:afdeling}
{n:ambtenaar}
{n:binnendienst}
{n:buitendienst}
{n:collega}
{n:personeelslid}

[own] management
directieteam
het mt
managementteam
mijn mt
ons mt
{n:afdelingshoofd}
{n:afdelingsmanager}
{n:concerndirecteur}
{n:concernmanager}
{n:directeur}
{n:directielid}
{n:directie}
{n:leidinggevende}
{n:manager}
{n:teamleider}
{n:teammanager}

[own] staf
bestuurssecretariaat
hrm
p&o
personeelszaken
{n:bestuursadviseur}
{n:communicatieadviseur}
{n:controller}
{n:jurist}
{n:secretariaat}

[own] medezeggenschap
de ondernemingsraad
de or
medezeggenschap
onze or
vakbond/vakbonden
vakbondsvertegenwoordiger/vakbondsvertegenwoordigers
