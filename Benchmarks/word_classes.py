#!/usr/bin/env python3
"""Say how well nouns, adjectives, verbs and F are estimated, against the tags of treebanks.

usage: word_classes.py [--program PATH] [--words 500] TREEBANK.conllu.gz…

Every treebank is cut into texts of that many words; the program's rates and F of each are compared
with those of the gold tags (CGN: N and SPEC as nouns, ADJ, WW, VZ, LID, VNW, BW, TSW; of WW those
with UPOS VERB). Printed are the means, the mean absolute error and the correlation over the texts.
"""
import argparse
import gzip
import json
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent


def sentences(path):
    text, tokens = "", []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.startswith("# text = "):
                text = line[9:].strip()
            elif line[0].isdigit():
                fields = line.split("\t")
                if fields[0].isdigit() and fields[3] not in ("PUNCT", "SYM"):
                    tokens.append((fields[3], fields[4]))
            elif not line.strip() and tokens:
                yield text, tokens
                text, tokens = "", []


def texts(paths, size):
    for path in paths:
        lines, tokens = [], []
        for text, found in sentences(path):
            lines.append(text)
            tokens += found
            if len(tokens) >= size:
                yield "\n".join(lines), tokens
                lines, tokens = [], []


def gold(tokens):
    def rate(test):
        return 100 * sum(map(test, tokens)) / len(tokens)
    noun = rate(lambda t: t[1].startswith(("N|", "SPEC")))
    adjective = rate(lambda t: t[1].startswith("ADJ"))
    verb = rate(lambda t: t[1].startswith("WW") and t[0] != "AUX")
    every_verb = rate(lambda t: t[1].startswith("WW"))
    rest = {tag: rate(lambda t: t[1].startswith(tag)) for tag in ("VZ", "LID", "VNW", "BW", "TSW")}
    formality = (noun + adjective + rest["VZ"] + rest["LID"] - rest["VNW"] - every_verb - rest["BW"]
                 - rest["TSW"] + 100) / 2
    return {"noun_rate": noun, "adjective_rate": adjective, "verb_rate": verb, "formality": formality}


def correlation(one, other):
    n = len(one)
    a, b = sum(one) / n, sum(other) / n
    cov = sum((x - a) * (y - b) for x, y in zip(one, other))
    return cov / (sum((x - a) ** 2 for x in one) * sum((y - b) ** 2 for y in other)) ** 0.5


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("treebanks", nargs="+")
    parser.add_argument("--program", default=str(HERE.parent / ".build/release/vingerafdruk"))
    parser.add_argument("--words", type=int, default=500)
    arguments = parser.parse_args()
    made = list(texts(arguments.treebanks, arguments.words))
    source = "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, (t, _) in enumerate(made))
    run = subprocess.run(
        [arguments.program, "analyse", "-", "--input-format", "ndjson", "--text-column", "text",
         "--level", "measures", "--format", "ndjson"],
        input=source, capture_output=True, text=True, check=True)
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    print("measure\ttexts\tgold\testimate\tmean absolute error\tcorrelation")
    for key in ("noun_rate", "adjective_rate", "verb_rate", "formality"):
        true = [gold(tokens)[key] for _, tokens in made]
        found = [row[key] for row in rows]
        n = len(true)
        error = sum(abs(a - b) for a, b in zip(true, found)) / n
        print(f"{key}\t{n}\t{sum(true) / n:.2f}\t{sum(found) / n:.2f}\t{error:.2f}\t"
              f"{correlation(true, found):.2f}")


if __name__ == "__main__":
    main()
