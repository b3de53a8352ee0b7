audience: partners
version: 1
licence: CC-BY-4.0

[nsob-2023 §2.1] overheden
andere gemeenten
andere overheden
de provincie
de regio
het rijk
het waterschap
{n:buurgemeente}
{n:regiogemeente}

[own] overheden
de ggd
den haag
gemeenschappelijke regeling
rijkswaterstaat
vng
{n:ministerie}
{n:omgevingsdienst}
{n:provincie}
{n:veiligheidsregio}
{n:waterschap}

[nsob-2023 §2.1] instellingen
{n:corporatie}
{n:maatschappelijke} {n:partner}
{n:partner}
{n:woningcorporatie}
{n:zorginstelling}

[own] instellingen
de politie
het onderwijs
{n:bibliotheek}
{n:huisarts}
{n:instelling}
{n:ketenpartner}
{n:samenwerkingspartner}
{n:schoolbestuur}
{n:schooldirecteur}
{n:welzijnsorganisatie}
{n:wijkagent}
{n:woningbouwvereniging}
{n:ziekenhuis}
{n:zorgaanbieder}

[own] ondernemers
het bedrijfsleven
{n:aannemer}
{n:agrariër}
{n:bedrijf}
{n:bedrijventerrein}
{n:boer}
{n:horecaondernemer}
{n:ondernemersvereniging}
{n:ondernemer}
{n:ontwikkelaar}
{n:projectontwikkelaar}
{n:winkelier}

[own] media
de krant
de media
de pers
social media
sociale media
{n:journalist}
