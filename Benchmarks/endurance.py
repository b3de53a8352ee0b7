#!/usr/bin/env python3
"""Ten thousand files, one in twenty broken, and twenty kills: nothing is lost, nothing done twice.

usage: Benchmarks/endurance.py [--files N] [--kills N] [--seed N] [--program PROGRAM]

Makes the files below a directory of its own, runs `analyse` over them undisturbed, and checks the
exit status, the rows, and that each broken file is named once with its reason. Then it runs the
same with SIGKILL at random moments and --resume after each, and compares the outputs byte for
byte. Status 1 when anything differs.
"""

import argparse
import collections
import csv
import io
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time
import zipfile

WORDS = """ik jij wij zij het de een mijn jouw hun onze dat die dit er niet geen wel maar want omdat
luister praat werk gemeente raad college buurt bewoner collega afspraak gesprek plan doel samen
vandaag morgen vroeger gewoon eigenlijk kan wil moet mag zal heb is zijn was werd gaat komt""".split()


def sentence(draw):
    words = [draw.choice(WORDS) for _ in range(draw.randint(6, 16))]
    return " ".join(words).capitalize() + "."


def text(draw):
    return " ".join(sentence(draw) for _ in range(draw.randint(2, 12)))


def docx(paragraphs, extra=None):
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in paragraphs)
    document = f'<?xml version="1.0"?><w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>'
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types/>')
        archive.writestr("word/document.xml", extra or document)
    return packed.getvalue()


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {n} "{f"&{m};" * 10}">' for m, n in zip("abcdefgh", "bcdefghi"))
    + ']><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body><w:p><w:r><w:t>&i;</w:t></w:r></w:p></w:body></w:document>"
)
BOMB = (
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/'
    '2006/main"><w:body>' + "<w:p><w:r><w:t>" + "a" * 300_000_000
)

GOOD = {
    "txt": lambda draw: text(draw).encode(),
    "latin.txt": lambda draw: (text(draw) + " Één café, ë en ï.").encode("windows-1252"),
    "wide.txt": lambda draw: ("\ufeff" + text(draw)).encode("utf-16-le"),
    "csv": lambda draw: f'tekst,groep\r\n"{text(draw)}",a\r\n'.encode(),
    "ndjson": lambda draw: (json.dumps({"tekst": text(draw)}) + "\n").encode(),
    "vtt": lambda draw: (
        f"WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Interviewer>{sentence(draw)}\n\n"
        f"00:00:05.000 --> 00:00:09.000\n<v Anna>{text(draw)}\n"
    ).encode(),
    "srt": lambda draw: f"1\n00:00:01,000 --> 00:00:04,000\n{text(draw)}\n".encode(),
    "docx": lambda draw: docx([sentence(draw) for _ in range(4)]),
}


def broken_kinds(bomb):
    """Name → what is written, or a function that makes something else than a file."""
    return {
        "empty.txt": b"",
        "binary.txt": bytes(range(256)) * 8,
        "nul.csv": b"tekst\n\0\0\0\0\0\0\0\0\0\n" * 3,
        "column.csv": b"answer,group\nIk ga.,a\n",
        "ragged.csv": b"tekst,groep\nIk ga.\n",
        "quote.csv": b'tekst,groep\n"Ik ga,a\n',
        "line.ndjson": b'{"tekst": "Ik ga."\n',
        "member.ndjson": b'{"answer": "Ik ga."}\n',
        "cues.vtt": b"WEBVTT\n\nniets\n",
        "cut.docx": docx(["Ik ga."])[:100],
        "laughs.docx": docx([], LAUGHS),
        "xml.docx": docx([], "<w:document"),
        "bomb.docx": bomb,
        "loop.txt": lambda path: os.symlink(path.name, path),
        "gone.txt": lambda path: os.symlink("nergens", path),
        "pipe.txt": os.mkfifo,
    }


def make(folder, files, draw):
    bomb = docx([], BOMB)
    kinds = broken_kinds(bomb)
    names = []
    broken = {}
    wrong = set(draw.sample(range(files), files // 20))
    order = list(kinds)
    for number in range(files):
        below = folder / f"{number // 500:03}"
        below.mkdir(exist_ok=True)
        if number in wrong:
            kind = order[len(broken) % len(order)]
            path = below / f"{number:05}.{kind}"
            content = kinds[kind]
            if callable(content):
                content(path)
            else:
                path.write_bytes(content)
            broken[str(path)] = kind
        else:
            kind = draw.choice(list(GOOD))
            path = below / f"{number:05}.{kind}"
            path.write_bytes(GOOD[kind](draw))
        names.append(path)
    return broken


def command(program, folder, output, log, resume=False):
    # The broken ones are named, since a folder passes over what is no file.
    return [
        program, "analyse", *sorted(str(path) for path in folder.glob("*/*")),
        "--text-column", "tekst", "--output", str(output), "--log", str(log),
        "--format", "csv", "--level", "full",
    ] + (["--resume"] if resume else [])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--program", default=".build/release/vingerafdruk")
    options = parser.parse_args()
    draw = random.Random(options.seed)
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        folder = scratch / "in"
        folder.mkdir()
        broken = make(folder, options.files, draw)
        whole, log = scratch / "whole.csv", scratch / "whole.ndjson"
        begin = time.monotonic()
        run = subprocess.run(
            command(options.program, folder, whole, log), stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE, text=True)
        took = time.monotonic() - begin
        rows = list(csv.DictReader(whole.open(encoding="utf-8")))
        bad = [row for row in rows if row.get("error")]
        good = len(rows) - len(bad)
        summary = run.stderr.rstrip().splitlines()[-1]
        print(f"{options.files} files in {took:.1f} s: status {run.returncode}, {good} rows, "
              f"{len(bad)} failures in the output; {summary}")
        named = collections.Counter()
        for line in log.open(encoding="utf-8"):
            record = json.loads(line)
            if record.get("failed"):
                named[record["input"]] += record["failed"]
        if run.returncode != 1:
            problems.append(f"status {run.returncode} instead of 1")
        if good != options.files - len(broken):
            problems.append(f"{good} rows instead of {options.files - len(broken)}")
        if set(named) != set(broken):
            missing = collections.Counter(broken[name] for name in set(broken) - set(named))
            extra = sorted(set(named) - set(broken))[:5]
            problems.append(f"not named: {dict(missing)}; named though sound: {extra}")
        if any(count != 1 for count in named.values()):
            problems.append("a file is named more than once")
        for path in broken:
            if path not in run.stderr:
                problems.append(f"standard error does not name {path}")
                break
        again, second = scratch / "again.csv", scratch / "again.ndjson"
        kills = 0
        resume = False
        while True:
            process = subprocess.Popen(
                command(options.program, folder, again, second, resume),
                stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if kills < options.kills:
                # So long that all kills together fall within the run.
                pause = draw.uniform(0.1, 1.6) * took / max(options.kills, 1)
                try:
                    process.wait(timeout=pause)
                except subprocess.TimeoutExpired:
                    process.send_signal(signal.SIGKILL)
                    process.wait()
                    kills += 1
                    resume = True
                    continue
            else:
                process.wait()
            break
        same = again.read_bytes() == whole.read_bytes()
        print(f"killed {kills} times, then status {process.returncode}: the output is "
              + ("the same" if same else "NOT the same"))
        if not same:
            problems.append("the output of the resumed run differs")
        if log.read_bytes() != second.read_bytes():
            problems.append("the log of the resumed run differs")
        left = [path.name for path in scratch.iterdir()]
        if set(left) != {"in", whole.name, log.name, again.name, second.name}:
            problems.append(f"left over: {left}")
    for problem in problems:
        print(f"endurance: {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
