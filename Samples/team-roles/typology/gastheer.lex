tone: gastheer
version: 1
licence: CC-BY-4.0

[own] werk
{n:koffie} + {zetten} = 2
{n:nieuwkomer} + {ontvangen}
{rond|leiden}
{uit|nodigen} = 2
{voor|stellen} + aan elkaar = 2

[own] team
hoe het + {gaan} = 2
iedereen + {n:woord}
welkom + {heten} = 2
{n:gastheer} = 2
{n:gastvrouw} = 2
{n:verjaardag}
{op|vangen}
