scale: halen
version: 2
licence: CC-BY-4.0

[nsob-2023 §3.3] halen
kennis + {halen}
{halen}
{op|halen}

[own] halen
advies + {vragen/in|winnen}
antenne/antennes
de kunst + {af|kijken}
de temperatuur + {op|nemen}
ervaringen + {op|halen}
feedback + {vragen}
geld + {halen}
hulp + {vragen}
ideeën + {halen}
ideeën + {op|halen}
iets van + {leren}
informatie + {op|halen}
input + {op|halen}
input + {vragen}
inspiratie + {halen}
leren van anderen
leren van elkaar
mee naar huis
nieuwsgierig + {n:vraag}
om hulp
oor te luisteren
subsidie + {binnen|halen}
thermometer
verhalen + {op|halen}
verhalen + {verzamelen}
voelhoorn/voelhoorns
voelsprieten
wat er speelt + {horen}
wensen + {op|halen}
{af|kijken}
{binnen|halen}
{horen} wat er
{in|lezen}
{in|winnen}
{n:enquête} + {houden}
{n:inspiratie} + {op|doen}
{n:signaal} + {op|halen}
{n:signaal} + {op|pikken}
{n:subsidie} + {aan|vragen}
{n:werkbezoek}
{op|pikken}
{peilen}
{verzamelen}
{vragen} hoe
{vragen} wat

[nsob-2023 §3.3] brengen
kennis + {brengen}
{brengen}
{in|brengen}

[own] brengen
advies + {geven/uit|brengen}
antwoord + {geven}
bijdrage + {leveren}
boodschap + {brengen}
duidelijkheid + {geven}
ervaring + {delen}
helderheid + {geven/bieden}
het verhaal + {brengen}
hulp + {bieden}
ideeën + {aan|dragen}
iets + {toe|voegen}
iets terug + {doen}
iets terugdoen
kennis + {delen}
kennis + {over|dragen}
les + {geven}
nieuws + {brengen}
plan + {neer|leggen}
slecht nieuws
ten dienste
terug + {geven}
toegevoegde waarde
uitleg + {geven}
voorstel + {doen}
{aan|bieden}
{aan|dragen}
{aan|reiken}
{adviseren}
{bij|dragen}
{door|geven}
{informeren}
{in|lichten}
{in|steken} + tijd
{leveren}
{mee|geven}
{n:dienst} + {verlenen}
{n:training} + {geven}
{n:workshop} + {geven}
{onderwijzen}
{overtuigen}
{presenteren}
{toe|lichten}
{uit|leggen}
{uit|zenden}
{vertellen} waarom
{vertellen} wat
{voor|leggen}
{zenden}
