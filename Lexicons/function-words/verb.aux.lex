category: verb.aux
version: 1
licence: CC-BY-4.0

[ans-2021 §2 hebben]
gehad
had
hadde
hadden
haddet
hadt
heb
hebbe
hebben
hebbend
hebbende
hebt
heeft

[ans-2021 §2 zijn]
ben
bent
geweest
is
waart
ware
waren
was
wees
weest
wezen
wezende
zij
zijn
zijnd
zijnde
zijt

[ans-2021 §2 worden]
geworden
werd
werde
werden
werdt
wierd
wierden
wierdt
word
worde
worden
wordend
wordende
wordt

[ans-2021 §2 zullen]
zal
zou
zoude
zouden
zoudt
zul
zullen
zullende
zult

[ans-2021 §2 kunnen]
gekonnen
gekund
kan
kon
konde
konden
kondet
kondt
kun
kunne
kunnen
kunnend
kunnende
kunt

[ans-2021 §2 mogen]
gemocht
gemogen
gemoogd
mag
mocht
mochte
mochten
moge
mogen
mogend
mogende
mogt
moogt

[ans-2021 §2 moeten]
gemoeten
moest
moeste
moesten
moet
moete
moeten
moetende
most
mosten
mot
motten

[ans-2021 §2 willen]
gewild
wil
wilde
wilden
wildet
wildt
willen
willend
willende
wilt
wou
wouden
woudt
wouen

[ans-2021 §2 hoeven]
gehoefd
gehoeven
hoef
hoefde
hoefden
hoeft
hoeven
hoevend
hoevende

[own Flemish]
hebde        | hebt ge
hedde        | hebt ge
kunde        | kunt ge
moette
zedde        | zijt ge
zulde        | zult ge

[own spoken and archaic]
benne
bennen
konnen
zoue
zouw
zouwen
zyn

[own typed]
hebbuh
hep
kben         | 'k ben
khad         | 'k had
kheb         | 'k heb
kkan         | 'k kan
kmoet        | 'k moet
kwil         | 'k wil
kzal         | 'k zal
kzou         | 'k zou
tis          | 't is
tkan         | 't kan
twas         | 't was
tzal         | 't zal
tzou         | 't zou

[ans-2021 §2 participle used as adjective]
gewezen      | former: de gewezen minister

[own emphatic accents]
bèn
bén
géweest
hàd
hád
hèb
hèbben
hèèft
héb
hébben
héeft
hééft
hóeft
hóeven
hóéft
hóéven
kàn
kán
kòn
kón
kùnnen
kúnnen
màg
mág
mòcht
mògen
mócht
móest
móet
móeten
mógen
móést
móét
móéten
wàs
wás
wèrd
wérd
wìl
wìllen
wíl
wíllen
wòrden
wòrdt
wórden
wórdt
wóu
wóú
zàl
zál
zìjn
zíjn
zóu
zóuden
zóú
zóúden
zùllen
zúllen
ìs
ís
