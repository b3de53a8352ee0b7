#!/usr/bin/env python3
"""Run Frog's tagger and this program over the same text, in one run: words per second and accuracy.

usage: frog.py SHARED [--program PATH] [--sentences N]

Frog comes from Debian (`apt-get install frog`); it is not needed for anything else. Its tags are brought
to our categories by SHARED/gold/map_categories.py. Figures are CPU seconds of whole processes, Frog's
with tagger and lemmatiser only. Accuracy is micro F1 over pronouns, articles and pronominal adverbs, on
tokens that start at the same byte.
"""
import argparse
import importlib.util
import json
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def cpu(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return out, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def scored(category):
    return category.startswith(("pronoun.", "article.")) or category == "adverb.pronominal"


def f1(gold, got):
    hits = sum(got.get(s) == c for s, c in gold.items() if scored(c))
    wrong = sum(1 for s, c in got.items() if scored(c) and gold.get(s) != c)
    missed = sum(scored(c) and got.get(s) != c for s, c in gold.items())
    return 2 * hits / max(1, 2 * hits + wrong + missed)


def frog_categories(out, text, mc):
    """The category of each of Frog's tokens by its start in the text."""
    got, at = {}, 0
    for line in out.splitlines():
        fields = line.split("\t")
        if len(fields) < 5:
            continue
        form, lemma, tag = fields[1], fields[2], fields[4]
        found = text.find(form.encode(), at)
        if found < 0:
            continue
        at = found + len(form.encode())
        xpos = "|".join(x for x in re.split(r"[(),]", tag) if x)
        got[found] = mc.category(form, lemma, "_", xpos, "_")
    return got


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("--program", default=str(HERE.parent / ".build/release/vingerafdruk"))
    arguments = parser.parse_args()
    if not shutil.which("frog"):
        sys.exit("frog.py: Frog is missing: apt-get install frog")
    gold_dir = arguments.shared / "gold"
    spec = importlib.util.spec_from_file_location("mc", gold_dir / "map_categories.py")
    mc = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(mc)
    text, gold = b"", {}
    for line in open(gold_dir / "interview-dev.ndjson", encoding="utf8"):
        row = json.loads(line)
        for token in row["tokens"]:
            gold[len(text) + len(row["text"][: token["s"]].encode())] = token["cat"]
        text += row["text"].encode() + b"\n\n"
    with tempfile.TemporaryDirectory() as directory:
        path = pathlib.Path(directory) / "text.txt"
        path.write_bytes(text)
        frog_out, frog_time = cpu(["frog", "--skip=mpnca", "-t", str(path)])
        # Frog's start-up alone, to be fair to its speed.
        empty = pathlib.Path(directory) / "empty.txt"
        empty.write_text("Ja.\n")
        _, frog_start = cpu(["frog", "--skip=mpnca", "-t", str(empty)])
        repeat = 200
        large = pathlib.Path(directory) / "large.txt"
        large.write_bytes(text * repeat)
        ours_out, _ = cpu([arguments.program, "tokens", "--format", "ndjson", str(path)])
        _, ours_time = cpu([arguments.program, "analyse", "--format", "csv", str(large)])
        _, lexical_time = cpu(
            [arguments.program, "analyse", "--lexical", "--format", "csv", str(large)])
    ours = {}
    for line in ours_out.splitlines():
        token = json.loads(line)
        ours[token["start"]] = token.get("category") or "other"
    frog = frog_categories(frog_out, text, mc)
    words = len(re.findall(rb"\w+", text))
    frog_speed = words / (frog_time - frog_start)
    our_speed = words * repeat / ours_time
    print(f"interview-dev, {words} words (ours: {repeat} times over)")
    print(f"Frog   micro F1 {f1(gold, frog):.4f}   {frog_speed:12,.0f} words/s without start-up")
    print(f"ours   micro F1 {f1(gold, ours):.4f}   {our_speed:12,.0f} words/s with start-up")
    print(f"ratio  {our_speed / frog_speed:,.0f}")
    print(f"context costs {ours_time / lexical_time:.2f} times the CPU time of --lexical")


if __name__ == "__main__":
    main()
