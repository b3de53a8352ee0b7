#!/usr/bin/env python3
"""Print MTLD and MATTR of two invented texts, as the Python package lexicalrichness computes them.

usage: lexical_diversity.py          (needs: pip install lexicalrichness)

The figures stand in Tests/MeasuresTests/LexicalDiversityTests.swift, with the same texts. The
package gets the words ready-made, so that only the measures are compared and no tokenizer.
"""
from lexicalrichness import LexicalRichness

LETTER = (
    "ik schrijf u omdat de straat voor ons huis al weken open ligt en niemand weet wanneer hij dicht "
    "gaat elke ochtend staat de vuilnisman voor een hek en elke avond staan wij er zelf voor de buurt "
    "is geduldig maar het geduld van de buurt raakt op want de winkel op de hoek verkoopt minder brood "
    "en de kinderen lopen om langs de drukke weg wij vragen niet veel wij vragen een dag waarop de "
    "straat weer een straat is en iemand die de telefoon opneemt als wij bellen over het hek en over "
    "de lampen die het niet doen wij hopen dat u komt kijken want wie komt kijken die begrijpt het").split()
TALK = (
    "ja dus toen zei ik tegen hem ik zeg jij moet dat gewoon doen en hij zei ja maar ik weet niet of ik "
    "dat wel kan en toen zei ik nou dat weet je pas als je het doet en toen ging hij het doen en toen "
    "kon hij het ja en nu doet hij het elke dag en dan denk ik ja zie je wel dat je het kan en dan zegt "
    "hij ja dat heb jij gezegd en dan zeg ik ja dat heb ik gezegd want ik wist het wel ja").split()

for name, words in (("letter", LETTER), ("talk", TALK), ("talk twice", TALK + TALK)):
    text = LexicalRichness(" ".join(words), preprocessor=None, tokenizer=str.split)
    print(name, len(words), repr(text.mtld(threshold=0.72)), repr(text.mattr(window_size=50)),
          repr(text.mattr(window_size=10)), sep="\t")
