tone: bouwer
version: 1
licence: CC-BY-4.0

[own] werk
als eerste + {n:schets}
eerste versie = 2
{af|maken}
{bouwen} = 2
{in|richten}
{knutselen}
{maken} = 0.5
{n:prototype} = 2
{n:schets}
{ontwerpen} = 2
{op|zetten}
{timmeren}
{uit|werken}

[own] team
de vaart + {houden}
handen uit de mouwen = 2
{n:bouwer} = 2
{n:maker} = 2
