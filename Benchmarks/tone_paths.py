#!/usr/bin/env python3
"""Score turns and paths of labelled interviews.

usage: tone_paths.py [--program .build/release/vingerafdruk] DIRECTORY

DIRECTORY has interview-X.{txt,vtt,srt} and interview-X.labels.ndjson, a line a turn:
{"turn", "speaker", "tones": {tone: weight}}. The gold path comes from the labels by the program's own
rule (TonePath), with labels taken to be right 99 times in 100. Printed for each respondent: gold and
found path, and whether the gold path is found as it is or with steps in between; then the macro F1
over the respondents' turns.
"""
import argparse
import json
import math
import pathlib
import subprocess

TONES = ["maat", "toon", "stem", "spel", "mee"]


CHANGE = math.log(0.2 / 4 / 0.8)


def gold_path(turns):
    """Viterbi, as in Sources/Tones/TonePath.swift."""
    best = {t: (0.0, []) for t in TONES}
    for tones in filter(None, turns):
        step = {}
        for tone in TONES:
            score, path = max(((s + (0 if t == tone else CHANGE), p) for t, (s, p) in best.items()),
                              key=lambda x: x[0])
            p = 0.99 * tones.get(tone, 0) + 0.01 / 5
            step[tone] = (score + math.log(p), path if path[-1:] == [tone] else path + [tone])
        best = step
    return max(best.values(), key=lambda x: x[0])[1]


def holds(path, wanted):
    rest = iter(path)
    return all(tone in rest for tone in wanted)


def classify(program, path):
    lines = subprocess.run(
        [program, "classify", "--level", "turn", "--format", "ndjson", str(path)],
        capture_output=True, text=True, check=True).stdout.splitlines()
    records = [json.loads(line) for line in lines]
    return ({r["unit"]: set(r["tones"]) for r in records if "unit" in r},
            {r["speaker"]: r["path"] for r in records if "path" in r})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=".build/release/vingerafdruk")
    parser.add_argument("directory", type=pathlib.Path)
    arguments = parser.parse_args()
    counts = {t: [0, 0, 0] for t in TONES}
    right = inside = respondents = 0
    for labels in sorted(arguments.directory.glob("*.labels.ndjson")):
        name = labels.name.removesuffix(".labels.ndjson")
        source = next(p for p in arguments.directory.glob(name + ".*") if p != labels)
        found, paths = classify(arguments.program, source)
        gold = [json.loads(line) for line in labels.open(encoding="utf-8")]
        for turn in gold:
            if turn["speaker"] not in paths:
                continue
            wanted = {t for t, w in turn["tones"].items() if w >= 0.15}
            for tone in TONES:
                one, other = tone in wanted, tone in found.get(turn["turn"], set())
                counts[tone][0] += one and other
                counts[tone][1] += other and not one
                counts[tone][2] += one and not other
        for speaker, path in paths.items():
            wanted = gold_path([t["tones"] for t in gold if t["speaker"] == speaker])
            respondents += 1
            right += wanted == path
            inside += holds(path, wanted)
            print(f"{'ok  ' if wanted == path else 'not '} {name} {speaker}: gold {' > '.join(wanted)}"
                  + ("" if wanted == path else f" · found {' > '.join(path)}"))
    scores = [2 * tp / max(1, 2 * tp + fp + fn) for tp, fp, fn in counts.values()]
    for tone, score in zip(TONES, scores):
        print(f"{tone:5s} F1 {score:.3f}")
    print("RESULT", json.dumps({"paths": f"{right}/{respondents}",
          "in_order": f"{inside}/{respondents}", "turn_macro_f1": round(sum(scores) / 5, 4)}))


if __name__ == "__main__":
    main()
