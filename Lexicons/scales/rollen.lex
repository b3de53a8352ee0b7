scale: rollen
version: 2
licence: CC-BY-4.0

[nsob-2023 §2.1] secretaris
als secretaris
secretaris van het college
{n:gemeentesecretaris}

[own] secretaris
advies + college
besluitvorming
besluitvorming + {bewaken}
bestuurlijk ambtelijk
bestuurlijk-ambtelijk
coalitieonderhandeling/coalitieonderhandelingen
collegeagenda
collegeprogramma
collegevergadering/collegevergaderingen
de staf
driehoek
eerste adviseur
gouden driehoek
griffier + burgemeester
griffier + overleg
handtekening + {zetten}
integriteit + {bewaken}
klankbord voor
kwaliteit van de stukken
naast de burgemeester
politiek + ambtelijk
politiek-bestuurlijk
politieke antenne
rechterhand
sparringpartner van
stukken + op orde
stukken + {voor|bereiden}
{adviseren} + bestuur
{adviseren} + college
{adviseren} + {n:burgemeester}
{adviseren} + {n:wethouder}
{n:adviseur} + bestuur
{n:adviseur} + college
{n:agenda} + college
{n:agenda} + {voor|bereiden}
{n:besluitenlijst}
{n:besluit} + {voor|bereiden}
{n:bestuursadviseur}
{n:collegestuk}
{n:geheimhouding}
{n:notulen}
{n:portefeuillehoudersoverleg}
{n:stafoverleg}
{n:verslag} + vergadering
{n:vertrouwenspersoon} + bestuur
{notuleren}
{ondertekenen}

[nsob-2023 §2.1] directeur
algemeen directeur
als algemeen directeur
als directeur
directeur van de organisatie

[own] directeur
bedrijfsvoering
cultuurverandering
eindverantwoordelijk/eindverantwoordelijke
eindverantwoordelijkheid
het mt
hoofd van de ambtelijke organisatie
koers + organisatie
leiding + {geven}
leidinggeven
leidinggevende zijn
managementteam
mensen + {ontslaan}
mijn directie
mijn managers
mijn mt
mijn organisatie + {leiden}
mijn teamleiders
ons mt
opdrachten + {verdelen}
organisatie + op orde
organisatie + {inrichten}
organisatie + {ontwikkelen}
organisatieontwikkeling
overleg + ondernemingsraad
p&c-cyclus
personeelsbeleid
planning en control
prestaties + {sturen}
rapportage/rapportages
sturen op
taken + {verdelen}
werkdruk + {bewaken}
wor-bestuurder
ziekteverzuim
{aan|nemen} + mensen
{aan|sturen}
{leiden} + organisatie
{managen}
{n:begroting}
{n:beoordelingsgesprek}
{n:bestuurder} + ondernemingsraad
{n:budget}
{n:directeur} + {zijn}
{n:directieteam}
{n:formatie}
{n:functioneringsgesprek}
{n:leidinggevende}
{n:reorganisatie}
{n:sollicitatiegesprek}
{reorganiseren}
{sturen} + resultaten

[nsob-2023 §2.1] partner
als partner
partner van
{n:partner} + {zijn}
{n:samenwerkingspartner}

[own] partner
andere gemeenten
banden + {aan|halen}
collega-secretarissen
de gemeente + buiten
gelijkwaardig + {n:partner}
gelijkwaardige/gelijkwaardig
gemeente + {vertegenwoordigen}
gezamenlijke opgave
in de regio
kring van secretarissen
medeverantwoordelijk/medeverantwoordelijke
met partijen + tafel
mijn netwerk
ons netwerk
op voet van gelijkheid
regio + overleg
regionaal overleg
regionaal/regionale
relaties + {onderhouden}
samen met andere gemeenten
samen met de corporatie
samen met de politie
samen met de provincie
samen met inwoners
samen met ondernemers
samen met partners
secretarissenkring
vng
{n:alliantie}
{n:ambassadeur} + gemeente
{n:bondgenoot}
{n:buurgemeente}
{n:coalitie} + {vormen}
{n:collega-secretaris}
{n:convenant}
{n:gebiedstafel}
{n:ketenpartner}
{n:netwerker}
{n:netwerk}
{n:partnerschap}
{n:regiodeal}
{n:relatie} + {onderhouden}
{n:samenwerkingsverband}
{n:samenwerking}
{n:stuurgroep}
{netwerken}
{samen|werken} + regio
{samen|werken} + {n:gemeente}
{samen|werken} + {n:organisatie}
{samen|werken} + {n:partner}
