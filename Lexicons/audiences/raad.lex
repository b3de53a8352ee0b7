audience: raad
version: 1
licence: CC-BY-4.0

[nsob-2023 §3.1] gemeenteraad
de raad
onze raad
{n:gemeenteraad}
{n:raadslid}
{n:raadsvergadering}

[own] gemeenteraad
de politiek
gemeenteraden
raadsavond/raadsavonden
raadsbesluit/raadsbesluiten
raadsbreed
raadsbrief/raadsbrieven
raadsinformatie*
raadsleden
raadsperiode
raadsstuk/raadsstukken
raadsvoorstel/raadsvoorstellen
raadszaal
volksvertegenwoordiging
{n:motie}
{n:politicus}
{n:volksvertegenwoordiger}

[own] fracties
coalitie + oppositie
fractievoorzitter/fractievoorzitters
oppositie
politieke partij
politieke partijen
{*n:fractie}
{n:coalitiepartij}
{n:oppositiepartij}
{n:raadsfractie}

[own] griffie
griffie
{n:griffier}

[own] commissies
agendacommissie
auditcommissie
commissievergadering/commissievergaderingen
presidium
rekenkamer
rekenkamercommissie
{n:raadscommissie}
{n:raadswerkgroep}

[own] toezicht
algemeen bestuur
ledenraad
raad van commissarissen
raad van toezicht
