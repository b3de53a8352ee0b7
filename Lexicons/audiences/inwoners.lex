audience: inwoners
version: 1
licence: CC-BY-4.0

[nsob-2023 §2.1] inwoners
de samenleving
{n:burger}
{n:inwoner}

[own] inwoners
de buurt
de gemeenschap
de mensen in
gezinnen
{n:bewoner}
{n:buurtbewoner}
{n:dorpeling}
{n:dorpsbewoner}
{n:dorpsgenoot}
{n:huishouden}
{n:omwonende}
{n:wijkbewoner}

[own] verenigingen
carnavalsvereniging
{n:bewonersgroep}
{n:buurtcomité}
{n:buurthuis}
{n:dorpsbelang}
{n:dorpsraad}
{n:huurdersvereniging}
{n:sportvereniging}
{n:stichting}
{n:vereniging}
{n:voetbalclub}
{n:vrijwilliger}
{n:wijkraad}
{n:wijkvereniging}

[own] clienten
{n:bezoeker}
{n:bijstandsgerechtigde}
{n:cliënt}
{n:huurder}
{n:klant}
{n:patiënt}
{n:zorgvrager}

[own] leerlingen
jeugd
jongeren
kinderen
{n:jongere}
{n:kind}
{n:leerling}
{n:ouder}
{n:student}

[own] ouderen
{n:dakloze}
{n:mantelzorger}
{n:minima}
{n:nieuwkomer}
{n:oudere}
{n:senior}
{n:statushouder}
