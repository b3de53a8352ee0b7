scale: boegbeeld
version: 2
licence: CC-BY-4.0

[nsob-2023 §3.1] boegbeeld
boegbeeld/boegbeelden

[own] boegbeeld
aan de kar + {trekken}
als eerste + naar voren
als eerste + {spreken}
beeldbepalend/beeldbepalende
de kar + {trekken}
gezicht van
het gezicht {zijn}
het hoge woord + {voeren}
ik + vooraan
in beeld + {komen}
in de etalage
in de krant + {staan}
in de schijnwerpers
in de spotlights
in het middelpunt
in het zicht = 0.5
met mijn gezicht
met mijn kop
mijn kop boven het maaiveld
mijn naam + {verbinden}
naar buiten + {treden}
namens + het woord {voeren}
namens + {spreken}
namens de gemeente + {zitten}
op de voorgrond
op het affiche
op het schild
openbaar optreden
vaandeldrager/vaandeldragers
visitekaartje van
vlag + {dragen}
voor de camera
voor de troepen uit
voor de volle zaal
voorop + {lopen}
zichtbaar {zijn}
zichtbare leider
{*n:kopman}
{*n:speech} + {geven/houden}
{*n:toespraak} + {houden}
{a:zichtbaar} + naar buiten
{n:aanspreekpunt} + naar buiten
{n:aanvoerder}
{n:ambassadeur}
{n:kartrekker}
{n:trekpaard}
{n:uithangbord}
{n:voortrekker}
{n:voorvechter}
{op|treden} + naar buiten
{spreken} voor de groep
{voorop|gaan}
{voorop|lopen}

[nsob-2023 §3.1] achtergrond
achtergrondrol
op de achtergrond
{*n:achtergrondfiguur}

[own] achtergrond
achter de rug van = 0.5
achter de schermen
achter het gordijn
anderen + de eer
anderen + in het zonnetje
anderen + laten schitteren
bescheiden rol
buiten beeld + {blijven/houden}
buiten de schijnwerpers
buiten de spotlights
de tweede viool
dienende rol
dienstbaar {zijn}
een stap naar achteren
een stap terug
een stapje achteruit
een stapje terug
geen applaus
geen naambordje
geen schouderklop
geruisloos
grijze muis
het licht + op anderen
hoef niet in beeld
hoef niet in de krant
hoef niet op de foto
hoeft niet in de krant
ik sta niet vooraan
in de coulissen
in de luwte
in de schaduw
in stilte
naast de foto
niet op de foto
niet vooraan
onder de radar
onopvallend/onopvallende
onzichtbaar/onzichtbare
op de achterste rij
op de tweede rij
smeerolie
souffleur/souffleurs
stille kracht
terughoudend/terughoudende
wegcijferen
zonder poeha
zonder toeters en bellen
{a:dienend}
{terug|treden}
