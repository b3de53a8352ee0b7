#!/usr/bin/env python3
"""Time this program and its peers in turn, over the same Dutch text, in one run.

usage: speed.py SHARED [--size MB] [--rounds N] [--only WORD] [--record]

SHARED holds gold/ and corpora/. What is run stands in definitions/speed.tsv, each with the words that
it must count in an input of the default size; programs that are missing are left out and said so.
Texts are sentences in a random order that is the same each time: repeating a text would flatter caches.
Figures are CPU seconds of whole processes, user and system, start-up included; a table goes to standard
output, and with --record to record/<date>-<processor>.csv. Read README.md on what they do not say.
"""
import argparse
import csv
import datetime
import gzip
import json
import multiprocessing
import os
import pathlib
import platform
import random
import re
import resource
import shlex
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
BUILD = HERE.parent / ".build/bench"
DEFAULT_SIZE = 40
SLICE = 1_000_000
FROG_SLICE = 20_000


def sentences(shared):
    """Sentences of laws, newspapers, an encyclopaedia and talk, one a string."""
    with gzip.open(shared / "corpora/laws.txt.gz", "rt", encoding="utf-8") as file:
        yield from (line.strip() for line in file if len(line.split()) > 2)
    for path in sorted((shared / "gold").glob("*-train.conllu.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            yield from (line[9:].strip() for line in file if line.startswith("# text = "))
    with (shared / "gold/interview-dev.ndjson").open(encoding="utf-8") as file:
        for line in file:
            yield from re.split(r"(?<=[.?!])\s+", json.loads(line)["text"].strip())


def shuffled(pool, size):
    """Sentences of the pool, in one random order after the other, until there are `size` bytes."""
    generator = random.Random(20261125)
    written = 0
    while True:
        generator.shuffle(pool)
        for sentence in pool:
            yield sentence
            written += len(sentence.encode()) + 1
            if written >= size:
                return


def grouped(pool, size, words):
    """Documents of about so many words."""
    document, count = [], 0
    for sentence in shuffled(pool, size):
        document.append(sentence)
        count += len(sentence.split())
        if count >= words:
            yield " ".join(document)
            document, count = [], 0


def write_inputs(shared, size):
    """The texts, unless those of this size are there already."""
    stamp = BUILD / "inputs"
    if stamp.exists() and stamp.read_text() == str(size):
        return
    pool = sorted({s.replace("\f", " ") for s in sentences(shared) if s})
    (BUILD / "mixed.txt").write_text("".join(s + "\n" for s in shuffled(pool, size)), encoding="utf-8")
    (BUILD / "sentences-slice.txt").write_text(
        "".join(s + "\n" for s in shuffled(pool, FROG_SLICE)), encoding="utf-8")
    short = [s for s in pool if len(s.split()) < 30]
    for name, source, length, words in (
            ("documents", pool, size, 660), ("answers", short, size // 8, 17)):
        texts = list(grouped(list(source), length, words))
        (BUILD / f"{name}.txt").write_text("".join(t + "\n" for t in texts), encoding="utf-8")
        (BUILD / f"{name}.ndjson").write_text(
            "".join(json.dumps({"text": t}, ensure_ascii=False) + "\n" for t in texts), encoding="utf-8")
        if name == "documents":
            slice_, used = [], 0
            for text in texts:
                slice_.append(text + "\n")
                used += len(text.encode())
                if used > SLICE:
                    break
            (BUILD / "documents-slice.txt").write_text("".join(slice_), encoding="utf-8")
    stamp.write_text(str(size))


def build_peers(program):
    """Compiles the peers in C and C++, installs those in Python, exports the lexicon."""
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "icu-i18n", "icu-uc"], capture_output=True, text=True,
        check=True).stdout.split()
    for compiler, source in (("cc", "icu_words.c"), ("c++", "rival.cpp")):
        target = BUILD / pathlib.Path(source).stem
        subprocess.run([compiler, "-O2", HERE / "peers" / source, "-o", target, *flags], check=True)
    subprocess.run(
        [program, "lexicon", "export", "--format", "dic", "--output", BUILD / "lexicon.dic"],
        check=True, capture_output=True)
    python = BUILD / "python/bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", BUILD / "python"], check=True)
        subprocess.run(
            [python, "-m", "pip", "install", "-q", "liwc", "scikit-learn", "polars"], check=False)
    return python


def cpu(command):
    """CPU seconds, wall seconds, peak memory in MB and what was printed."""
    start = time.perf_counter()
    environment = dict(os.environ, LC_ALL="C", PYTHONUTF8="1", POLARS_MAX_THREADS="1")
    with open(BUILD / "stdout", "w+b") as out, open(BUILD / "stderr", "w+b") as err:
        process = subprocess.Popen(command, stdout=out, stderr=err, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - start
    if process.returncode != 0:
        raise RuntimeError((BUILD / "stderr").read_text(errors="replace")[-400:])
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def counted(kind):
    """The words that the program says it counted."""
    if kind == "ndjson":
        with (BUILD / "stdout").open(encoding="utf-8") as file:
            return sum(json.loads(line)["words"] for line in file)
    if kind == "none":
        return 0
    return int((BUILD / kind).read_text().split()[0])


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return re.sub(r"[^A-Za-z0-9]+", "-", line.split(":", 1)[1]).strip("-").lower()
    return platform.machine()


def definitions(only):
    with (HERE / "definitions/speed.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if only and only not in row["program"] + " " + row["job"] and row["program"] != "wc -w (C locale)":
                continue
            yield row


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("--program", default=str(HERE.parent / ".build/release/vingerafdruk"))
    parser.add_argument("--size", type=int, default=DEFAULT_SIZE, help="of the large inputs, in MB")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", help="programs and jobs that hold this word")
    parser.add_argument("--record", action="store_true")
    arguments = parser.parse_args()
    BUILD.mkdir(parents=True, exist_ok=True)
    # In a process of its own: what runs later starts with the memory of this one as its peak.
    writer = multiprocessing.Process(
        target=write_inputs, args=(arguments.shared, arguments.size * 1_000_000))
    writer.start()
    writer.join()
    if writer.exitcode != 0:
        return 1
    python = build_peers(arguments.program)
    jobs, problems = [], []
    for row in definitions(arguments.only):
        path = BUILD / row["input"]
        command = [
            word.format(
                input=path, program=arguments.program, build=BUILD, peers=HERE / "peers", python=python,
                dictionary=BUILD / "lexicon.dic", output=BUILD / "output")
            for word in shlex.split(row["command"])]
        if not shutil.which(command[0]):
            print(f"left out: {row['program']} ({command[0]} is missing)", file=sys.stderr)
            continue
        jobs.append((row, command, path.stat().st_size, []))
    for _ in range(arguments.rounds):
        for row, command, _, runs in jobs:
            if runs is None or (runs and not runs[0]):
                continue
            try:
                runs.append(cpu(command))
            except RuntimeError as error:
                print(f"left out: {row['program']}: {error}", file=sys.stderr)
                runs.append(())
                continue
            words, expected = counted(row["count"]), int(row["words"])
            row["found"] = words
            if arguments.size == DEFAULT_SIZE and words != expected:
                problems.append(f"{row['program']} on {row['input']}: {words} words, {expected} expected")
    write_table(jobs, arguments)
    for problem in sorted(set(problems)):
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def write_table(jobs, arguments):
    pace = None
    rows = []
    for row, _, size, runs in jobs:
        runs = [run for run in runs if run]
        if not runs:
            continue
        times = [run[0] for run in runs]
        median = statistics.median(times)
        pace = pace or size / median
        rows.append({
            "job": row["job"], "program": row["program"], "input": row["input"], "bytes": size,
            "words": row.get("found", 0), "cpu_median_s": f"{median:.3f}", "cpu_min_s": f"{min(times):.3f}",
            "cpu_max_s": f"{max(times):.3f}", "wall_median_s": f"{statistics.median(r[1] for r in runs):.3f}",
            "MB_per_s": f"{size / median / 1e6:.2f}", "times_wc": f"{size / median / pace:.3f}",
            "peak_MB": f"{max(r[2] for r in runs):.0f}"})
    table = csv.DictWriter(sys.stdout, rows[0].keys(), delimiter="\t", lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    if arguments.record:
        name = f"{datetime.date.today()}-{processor()}.csv"
        with (HERE / "record" / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, [*rows[0].keys(), "processor", "cores", "rounds"], lineterminator="\n")
            writer.writeheader()
            for row in rows:
                writer.writerow(row | {
                    "processor": processor(), "cores": os.cpu_count(), "rounds": arguments.rounds})


if __name__ == "__main__":
    sys.exit(main())
