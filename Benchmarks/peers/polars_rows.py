"""Counts of a .dic for each line of a text with polars, on one thread.

usage: POLARS_MAX_THREADS=1 polars_rows.py DICTIONARY.dic TEXT
"""
import sys

import polars

header, body = open(sys.argv[1], encoding="utf-8").read().split("%\n")[1:3]
forms = [line.split("\t") for line in body.splitlines() if line and "*" not in line]
lexicon = polars.DataFrame(
    [(form, number) for form, *numbers in forms for number in numbers],
    schema=["word", "category"], orient="row")
with open(sys.argv[2], encoding="utf-8") as text:
    lines = text.read().split("\n")[:-1]
words = (
    polars.DataFrame({"line": range(len(lines)), "text": lines})
    .with_columns(
        word=polars.col("text").str.to_lowercase().str.extract_all(r"\w+(?:['.-]\w+)*"))
    .drop("text").explode("word").drop_nulls())
counts = (
    words.join(lexicon, on="word").group_by("line", "category").len()
    .pivot("category", index="line", values="len").fill_null(0).sort("line"))
counts.write_csv(sys.stdout.buffer)
print(len(words), file=sys.stderr)
