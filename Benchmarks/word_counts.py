#!/usr/bin/env python3
"""Compare the program's word count with gold word tokens, and say of what kind each difference is.

usage: word_counts.py [--program PATH] [--examples N] [--limit PERCENT] FILE [FILE ...]

FILE is a CoNLL-U file (.conllu or .conllu.gz), whose words are the tokens that are not punctuation;
its text is put back together from its tokens, with an empty line between sentences. Or it is an
.ndjson file whose records have a text and a word_count. Or it is plain text (.txt), which has no
gold: a word is then, by one plain rule, letters and digits with single apostrophes, hyphens, dots,
commas or ampersands between them, outside web and mail addresses.

Prints per file the two counts and their difference in per cent, and each kind of difference with
its number of places, what it adds to the program's count, and examples. A place is a stretch of
text between two boundaries that both tokenisations have. Status 1 when a difference is over --limit.
"""
import argparse
import collections
import gzip
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent


def read_conllu(path):
    """The text, and for each gold token (start, end, is a word)."""
    text, tokens = bytearray(), []
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                text += b"\n\n"
                continue
            cols = line.split("\t")
            if line.startswith("#") or not cols[0].isdigit():
                continue
            start = len(text)
            text += cols[1].encode()
            tokens.append((start, len(text), cols[3] != "PUNCT" and not cols[4].startswith("LET")))
            if "SpaceAfter=No" not in cols[9]:
                text += b" "
    return bytes(text), tokens


def read_ndjson(path):
    """The texts, with an empty line between them, and the sum of their word counts."""
    records = [json.loads(line) for line in open(path, encoding="utf-8")]
    return "\n\n".join(r["text"] for r in records).encode(), sum(r["word_count"] for r in records)


def read_text(path):
    """A plain text, and for each token of the plain rule (start, end, is a word)."""
    text = open(path, encoding="utf-8").read()
    rule = re.compile(r"\S*(?:://|www\.|@)\S*|\w+(?:['’´‐.,&-]\w+)*|\S")
    tokens, offset, byte = [], 0, 0
    for match in rule.finditer(text):
        byte += len(text[offset:match.start()].encode())
        length = len(match.group().encode())
        is_word = not re.search(r"://|www\.|@", match.group()) and match.group()[0].isalnum()
        tokens.append((byte, byte + length, is_word))
        byte, offset = byte + length, match.end()
    return text.encode(), tokens


def program_tokens(program, text):
    """For each token of the program (start, end, is a word)."""
    with tempfile.TemporaryDirectory() as directory:
        file = pathlib.Path(directory) / "text.txt"
        file.write_bytes(text)
        out = subprocess.run([program, "tokens", "--lexical", file], capture_output=True, check=True)
    tokens = (json.loads(line) for line in out.stdout.splitlines())
    return [(t["start"], t["end"], t["kind"] in ("word", "number")) for t in tokens]


def places(text, gold, own):
    """Yields (gold words, own words, stretch of text) where the number of words differs."""
    ends = lambda tokens: {end for _, end, _ in tokens}
    both = sorted(ends(gold) & ends(own))
    g = o = 0
    for end in both:
        first = min(gold[g][0], own[o][0])
        gs = os = 0
        while g < len(gold) and gold[g][1] <= end:
            gs += gold[g][2]
            g += 1
        while o < len(own) and own[o][1] <= end:
            os += own[o][2]
            o += 1
        if gs != os:
            yield gs, os, text[first:end].decode(errors="replace")


def kind(gold, own, text):
    """A name for the kind of difference."""
    if not any(unicodedata.category(c)[0] in "LN" for c in text):
        return "a symbol or dots, a word in the gold"
    if "://" in text or "www." in text.lower() or "@" in text:
        return "address, a word in the gold" if own < gold else "address, several in the program"
    if own < gold:
        if " " in text.strip():
            return "number with spaces" if text[0].isdigit() else "several gold words joined over a space"
        for name, mark in (("slash", "/"), ("hyphen", "-"), ("ampersand", "&"), ("dot", "."),
                           ("apostrophe", "'"), ("apostrophe", "’"), ("colon", ":")):
            if mark in text:
                return f"{name} joins in the program"
        return "other join"
    if " " in text.strip():
        return "one gold word with a space"
    for name, mark in (("slash", "/"), ("dash", "–"), ("colon", ":"), ("bracket", "("), ("plus", "+"),
                       ("ampersand", "&"), ("asterisk", "*"), ("apostrophe", "'"), ("apostrophe", "’"),
                       ("dot", "."), ("comma", ","), ("hyphen", "-"), ("equals", "=")):
        if mark in text:
            return f"{name} splits in the program"
    if gold == 0:
        return "a letter or digit, punctuation in the gold"
    return "other split"


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(ROOT / ".build/release/vingerafdruk"))
    parser.add_argument("--examples", type=int, default=5)
    parser.add_argument("--limit", type=float, default=100)
    parser.add_argument("gold", nargs="+")
    arguments = parser.parse_args()
    over = 0
    for path in arguments.gold:
        name = pathlib.Path(path).name
        if ".conllu" in path:
            text, gold = read_conllu(path)
            expected = sum(word for _, _, word in gold)
        elif path.endswith(".txt"):
            text, gold = read_text(path)
            expected = sum(word for _, _, word in gold)
        else:
            (text, expected), gold = read_ndjson(path), None
        own = program_tokens(arguments.program, text)
        count = sum(word for _, _, word in own)
        share = (count - expected) / expected * 100
        print(f"{name}\tgold {expected}\tprogram {count}\t{share:+.3f} %")
        over += abs(share) > arguments.limit
        if gold is None:
            continue
        kinds = collections.defaultdict(list)
        for gs, os, piece in places(text, gold, own):
            kinds[kind(gs, os, piece)].append((os - gs, piece))
        for label, found in sorted(kinds.items(), key=lambda item: -abs(sum(d for d, _ in item[1]))):
            common = collections.Counter(piece for _, piece in found).most_common(arguments.examples)
            print(f"  {len(found)} places\t{sum(d for d, _ in found):+d} words\t{label}\t"
                  + " ".join(repr(piece) + (f" ×{n}" if n > 1 else "") for piece, n in common))
    if over:
        print(f"{over} files differ by more than {arguments.limit} %", file=sys.stderr)
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
