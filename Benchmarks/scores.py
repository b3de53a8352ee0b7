#!/usr/bin/env python3
"""Score the categories on the development files, and hold the scores to floors.

usage: scores.py SHARED [--program PATH] [--record]

SHARED holds tools/score_function_words.py and gold/. The floors stand in definitions/scores.tsv;
--record writes the scores to record/scores.tsv.
"""
import argparse
import json
import pathlib
import shlex
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
MEASURES = ("micro_f1", "macro_f1", "rate_mae_pp", "generic_f1")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("--program", default=str(HERE.parent / ".build/release/vingerafdruk"))
    parser.add_argument("--record", action="store_true")
    arguments = parser.parse_args()
    rows, low = [], []
    for line in (HERE / "definitions/scores.tsv").read_text().splitlines()[1:]:
        mode, name, floor = line.split("\t")
        command = [arguments.program, "tokens", "--format", "ndjson"]
        if mode == "lexical":
            command.append("--lexical")
        run = subprocess.run(
            [sys.executable, arguments.shared / "tools/score_function_words.py",
             "--cmd", shlex.join(command), arguments.shared / "gold" / name],
            capture_output=True, text=True, check=True)
        result = json.loads(run.stdout.splitlines()[-1].removeprefix("RESULT "))
        rows.append("\t".join([mode, name, *(str(result.get(m, "")) for m in MEASURES)]))
        if result["micro_f1"] < float(floor):
            low.append(f"{name} ({mode}): micro F1 {result['micro_f1']} is below {floor}")
    table = "\t".join(["mode", "file", *MEASURES]) + "\n" + "\n".join(rows) + "\n"
    print(table, end="")
    if arguments.record:
        (HERE / "record").mkdir(exist_ok=True)
        (HERE / "record/scores.tsv").write_text(table)
    for problem in low:
        print(problem, file=sys.stderr)
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
