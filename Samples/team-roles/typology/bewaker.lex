tone: bewaker
version: 1
licence: CC-BY-4.0

[own] werk
puntjes op de i = 2
{bewaken} = 2
{n:fout} + {vinden}
{n:slordigheid}
{na|kijken} = 2
{na|rekenen} = 2
{testen}
{toetsen}
{verbeteren}
{vergelijken} = 0.5

[own] team
afspraak is afspraak = 2
{herinneren} + {n:afspraak}
{n:waakhond} = 2
{waarschuwen}
