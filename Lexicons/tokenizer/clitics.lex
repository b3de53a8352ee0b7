category: tokenizer.clitic
version: 1
licence: CC-BY-4.0

[ans-2021 §5, §4 and §8 reduced forms]
'em          | hem
'er          | er, haar
'et          | het
'ie          | hij
'k           | ik
'm           | hem
'n           | een
'ne          | een (Flemish)
'nen         | een (Flemish)
'ns          | eens
'r           | haar, er
's           | des; also is
't           | het

[own joined spellings]
'kzelf       | ikzelf
'sanderendaags | 's anderendaags
'savonds     | 's avonds
'sgelijks    | des gelijks
'smiddags    | 's middags
'smorgens    | 's morgens
'snachts     | 's nachts
'sochtends   | 's ochtends
'swinters    | 's winters
'szomers     | 's zomers
'tgeen       | hetgeen
'tgene       | hetgene
'tis         | het is
'twas        | het was
'twelk       | hetwelk
'tzal        | het zal
'tzelfde     | hetzelfde
'tzij        | hetzij
