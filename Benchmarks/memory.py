#!/usr/bin/env python3
"""Peak memory and CPU time per byte of a stream of answers, from 1 MB to some GB.

usage: Benchmarks/memory.py [--sizes MB …] [--jobs N] [--command analyse|classify] [--limit MB]

The answers are invented, are made as they are read and never lie on the disk. Status 1 when the
peak is over the limit anywhere. Prints a table: size, seconds of CPU, nanoseconds a byte, peak.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import threading

WORDS = """ik jij wij zij het de een mijn jouw hun onze dat die dit er niet geen wel maar want omdat
luister praat werk gemeente raad college buurt bewoner collega afspraak gesprek plan doel samen
vandaag morgen vroeger gewoon eigenlijk kan wil moet mag zal heb is zijn was werd gaat komt""".split()


def block(draw):
    """About 1 MB of answers of some 30 words."""
    lines = []
    size = 0
    while size < 1_000_000:
        text = " ".join(draw.choices(WORDS, k=draw.randint(10, 50))).capitalize() + "."
        lines.append(json.dumps({"id": f"r{draw.randrange(10**9)}", "text": text}))
        size += len(lines[-1]) + 1
    return ("\n".join(lines) + "\n").encode()


def measure(program, command, jobs, megabytes, blocks):
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(
            [program, command, "-", "--input-format", "ndjson", "--format", "ndjson",
             "--text-column", "text", "--id-column", "id", "--jobs", str(jobs)],
            stdin=subprocess.PIPE, stdout=nowhere, stderr=subprocess.DEVNULL)

    sent = 0

    def feed():
        nonlocal sent
        for number in range(megabytes):
            sent += process.stdin.write(blocks[number % len(blocks)])
        process.stdin.close()

    thread = threading.Thread(target=feed)
    thread.start()
    _, status, usage = os.wait4(process.pid, 0)
    thread.join()
    if status:
        sys.exit(f"memory: {program} ended with status {os.waitstatus_to_exitcode(status)}")
    return sent, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1, 10, 100])
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--command", default="analyse", choices=["analyse", "classify"])
    parser.add_argument("--limit", type=int, default=200)
    parser.add_argument("--program", default=".build/release/vingerafdruk")
    options = parser.parse_args()
    draw = random.Random(1)
    blocks = [block(draw) for _ in range(8)]
    print("MB\tcpu_s\tns_per_byte\tpeak_MiB")
    too_much = False
    for megabytes in options.sizes:
        sent, seconds, peak = measure(
            options.program, options.command, options.jobs, megabytes, blocks)
        print(f"{sent / 1e6:.0f}\t{seconds:.2f}\t{seconds / sent * 1e9:.1f}\t{peak:.0f}", flush=True)
        too_much |= peak > options.limit
    if too_much:
        sys.exit(f"memory: over {options.limit} MiB")


if __name__ == "__main__":
    main()
