"""Counts of a .dic for each line of a text with scikit-learn: a term matrix times a category matrix.

usage: vectorizer_rows.py DICTIONARY.dic TEXT
"""
import re
import sys

import numpy
import scipy.sparse
from sklearn.feature_extraction.text import CountVectorizer

header, body = open(sys.argv[1], encoding="utf-8").read().split("%\n")[1:3]
columns = {line.split("\t")[0]: number for number, line in enumerate(header.splitlines())}
forms = [line.split("\t") for line in body.splitlines() if line and "*" not in line]
vocabulary = {form: number for number, form in enumerate(dict.fromkeys(f[0] for f in forms))}
categories = scipy.sparse.lil_matrix((len(vocabulary), len(columns)), dtype=numpy.int64)
for form, *numbers in forms:
    for number in numbers:
        categories[vocabulary[form], columns[number]] = 1
with open(sys.argv[2], encoding="utf-8") as text:
    lines = text.read().split("\n")[:-1]
word = re.compile(r"\w+(?:['.-]\w+)*")
total = 0


def tokens(line):
    """The words of a line, counted on the way."""
    global total
    found = word.findall(line)
    total += len(found)
    return found


terms = CountVectorizer(vocabulary=vocabulary, tokenizer=tokens, token_pattern=None).transform(lines)
numpy.savetxt(sys.stdout, (terms @ categories.tocsr()).toarray(), fmt="%d", delimiter=",")
print(total, file=sys.stderr)
