audience: college
version: 1
licence: CC-BY-4.0

[nsob-2023 §2.1] college
b en w
b&w
burgemeester en wethouders
college van b en w
het college
ons college

[own] college
coalitieakkoord
collegebesluit/collegebesluiten
collegenota
collegeprogramma
dagelijks bestuur
de bestuurders
het bestuur
ons bestuur
{n:bestuurder}
{n:collegelid}
{n:collegevergadering}
{n:portefeuillehouder}

[own] burgemeester
burgermoeder
burgervader
{n:burgemeester}
{n:loco-burgemeester}

[own] wethouders
schepencollege
{n:schepen}
{n:wethouder}

[own] gedeputeerden
commissaris van de koning
gedeputeerde staten
{n:dijkgraaf}
{n:gedeputeerde}
