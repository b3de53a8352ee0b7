#!/usr/bin/env python3
"""Check all tracked files: every group has its licence, and none names a machine.

A tracked text file may hold no path of somebody's machine and no host of a package registry or
mirror; package addresses in Package.swift are meant for everybody and are allowed. Every file lies
in a group of LICENSES.md, and lexicons name their licence themselves.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Spelt in parts, or this file would report itself.
MACHINE = re.compile(
    r"(?<![\w.~-])/(?:" + "|".join(["work", "root", "home/\\w", "Users/\\w", "tmp/\\w"]) + r")(?:/|\b)"
    r"|https?://[^\s/]*(?:" + "|".join(
        ["registry", "artifact" "ory", "nex" "us", "pypi", "proxy", "mirror"]) + r")[^\s]*"
    r"|https?://(?:localhost|127\.|10\.|192\.168\.)", re.IGNORECASE)
# Texts that people wrote may have such words in them.
PROSE = ("Samples/", "Tests/Training/", "Lexicons/")


def main():
    files = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\0")[:-1]
    problems = []
    groups = re.findall(r"^\| `([^`]+)`", (ROOT / "LICENSES.md").read_text(encoding="utf-8"), re.M)
    for name in files:
        path = ROOT / name
        if not path.is_file():
            continue
        if not any(pathlib.PurePath(name).match(g) or name == g or (g.endswith("/") and name.startswith(g))
                   for g in groups):
            problems.append(f"{name}: in no group of LICENSES.md")
        data = path.read_bytes()
        # PDFs name their parts with slashes, and may have no NUL byte.
        if b"\0" in data or data.startswith(b"%PDF"):
            continue
        text = data.decode("utf-8", errors="replace")
        if name.endswith(".lex") and not re.search(r"^licence: \S", text, re.M):
            problems.append(f"{name}: no licence in its header")
        if name.startswith(PROSE) and not name.endswith(".md"):
            continue
        for number, line in enumerate(text.split("\n"), 1):
            found = MACHINE.search(line)
            if found and not (name == "Package.swift" and "github.com" in line):
                problems.append(f"{name}:{number}: {found.group()} belongs to a machine")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f".ci/files.py: {len(files)} files, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
