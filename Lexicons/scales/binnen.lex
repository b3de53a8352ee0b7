scale: binnen
version: 2
licence: CC-BY-4.0

[nsob-2023 §3.3] binnen
binnenwereld
naar binnen
van binnen
{n:binnenwerk}

[own] binnen
achter een bureau
achter een scherm
achter het bureau
achter het scherm
achter mijn bureau
achter mijn laptop
administratie
bedrijfsvoering
binnen de afdeling
binnen de deur
binnen de gemeente
binnen de muren
binnen de organisatie
binnen het team
binnen mijn team
binnen ons team
binnenshuis
binnenskamers
eigen huis
het gemeentehuis
huis op orde
in de boeken
in de vergaderzaal
in het stadhuis
in huis
in vergaderingen
intern/interne
interne organisatie
interne overleggen
interne processen
mailbox
met onszelf bezig
mijn mail
naar binnen gekeerd
naar binnen gericht
ons eigen huis op orde
op het gemeentehuis
op het kantoor
op het stadhuis
op kantoor
op orde + huis
stukken + {lezen}
systemen + {in|vullen}
van vergadering naar vergadering
werkoverleg
{mailen}
{n:collega} + kamer
{n:dossier} + {lezen}
{n:formulier} + {in|vullen}
{n:kantoor}
{n:vergaderzaal}

[nsob-2023 §3.3] buiten
buiten de deur
buiten is het nieuwe binnen
de buitenwereld
naar buiten
{n:buitenwerk}

[own] buiten
aan de deur
bewonersavond/bewonersavonden
bij bewoners
bij de mensen
bij mensen thuis
bij ondernemers
buiten de gemeente
buiten de muren
buiten de organisatie
buiten het gemeentehuis
buiten het stadhuis
buiten kantoor
buitenlucht
buurtbarbecue
de buurt in
de deur uit
de dorpen
de regio in
de stad in
de wijk in
deur aan deur
erop uit
eropuit
extern/externe
het dorp in
het veld in
in de buurt
in de regio
in de stad
in de wijk
in het dorp
in het veld
inloopavond/inloopavonden
keukentafel
langs + {gaan}
langs de deuren
met de fiets
naar buiten gericht
netwerkbijeenkomst/netwerkbijeenkomsten
op bezoek
op de fiets
op de markt
op het schoolplein
op huisbezoek
op locatie
op pad
op straat
op werkbezoek
te voet
ter plaatse
ter plekke
van buiten
{fietsen} + wijk
{langs|gaan}
{n:bewonersavond}
{n:huisbezoek}
{n:markt} + {staan}
{n:werkbezoek}
{op|zoeken} + buitenwereld
