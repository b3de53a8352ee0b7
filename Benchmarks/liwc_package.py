#!/usr/bin/env python3
"""Compare counts with a .dic against those of the Python package liwc (PyPI) on the same tokens.

usage: Benchmarks/liwc_package.py FILE.dic TEXT…     (pip install liwc)

Prints a line a category; exit status 1 when one differs. The package knows no entries of several
words, no conditions and no indentation, and lets the shortest wildcard win over a form: where a
dictionary has such entries, see `vingerafdruk dictionary --help` for what this program does.
"""
import collections
import json
import pathlib
import subprocess
import sys

import liwc

PROGRAM = pathlib.Path(__file__).resolve().parent.parent / ".build/release/vingerafdruk"


def run(*arguments):
    return subprocess.run(
        [PROGRAM, *arguments], capture_output=True, text=True, check=True).stdout.splitlines()


def main():
    dictionary, texts = sys.argv[1], sys.argv[2:]
    parse, names = liwc.load_token_parser(dictionary)
    expected = collections.Counter()
    for line in run("tokens", *texts):
        token = json.loads(line)
        if token["kind"] in ("word", "number"):
            form = token["form"].lower().replace("’", "'").replace("‘", "'")
            expected.update(parse(form))
    differs = False
    for line in run("dictionary", dictionary, *texts, "--format", "ndjson"):
        row = json.loads(line)
        same = row["sum"] == expected[row["category"]]
        differs |= not same
        print(f'{row["category"]}\t{row["sum"]:g}\t{expected[row["category"]]}'
              + ("" if same else "\tdiffers"))
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main())
