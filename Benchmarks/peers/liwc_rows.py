"""Counts of a .dic for each line of a text with the Python package liwc.

usage: liwc_rows.py DICTIONARY.dic TEXT
"""
import collections
import re
import sys

import liwc

parse, names = liwc.load_token_parser(sys.argv[1])
word = re.compile(r"\w+(?:['.-]\w+)*")
total = 0
with open(sys.argv[2], encoding="utf-8") as text:
    for line in text:
        tokens = word.findall(line.lower())
        total += len(tokens)
        counts = collections.Counter(category for token in tokens for category in parse(token))
        print(len(tokens), *(counts[name] for name in names), sep=",")
print(total, file=sys.stderr)
