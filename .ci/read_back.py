#!/usr/bin/env python3
"""What the program writes is read by other people's programs, to the same values; and back.

usage: .ci/read_back.py [PROGRAM]      default: .build/release/vingerafdruk
Makes .build/venv with pandas, openpyxl and pyreadstat when it is not there.
"""
import csv
import json
import math
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

import environment

ROOT = pathlib.Path(__file__).resolve().parent.parent
PACKAGES = ["pandas", "openpyxl", "pyreadstat"]
PROGRAM = str(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/vingerafdruk").resolve())
SURVEY = str(ROOT / "Samples/survey/input.csv")
COLUMNS = ["--text-column", "answer", "--id-column", "respondent", "--group-column", "group"]
# A row that is short, ids that a spreadsheet would take for formulas, letters beyond ASCII.
HARD = (
    "respondent,group,answer\n"
    "=1+1,raad,Ik zie dat jij het doet.\n+31,-a,Wij luisteren naar iedereen die erbij komt.\n"
    "@jan,,\nkort\n\"Zoë, één 😀\",\"a \"\"b\"\"\nc\",\"Zij nemen de buurt erin mee.\"\n")


def run(*arguments, fails=False):
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True)
    assert done.returncode == (1 if fails else 0), (arguments, done.returncode, done.stderr)
    return done.stdout


def same(one, other):
    """Whether two cells say the same; None, NaN and an empty text are all missing."""
    def plain(value):
        missing = value is None or value == "" or isinstance(value, float) and math.isnan(value)
        return None if missing else value
    one, other = plain(one), plain(other)
    if isinstance(one, str) and not isinstance(other, str) and other is not None:
        one = float(one)
    return one == other


def compare(name, expected, rows):
    rows = list(rows)
    assert len(rows) == len(expected), f"{name}: {len(rows)} rows, not {len(expected)}"
    for number, (want, got) in enumerate(zip(expected, rows)):
        for key in want:
            assert same(want[key], got[key]), f"{name}, row {number}, {key}: {got[key]!r}, not {want[key]!r}"
    print(f".ci/read_back.py: {name}: {len(rows)} rows as in csv")


def check_tables(folder, command, options, source, fails):
    import openpyxl
    import pandas
    import pyreadstat

    path = os.path.join(folder, "out")
    label = " ".join([command, *options])
    arguments = [command, source, *COLUMNS, *options]
    run(*arguments, "--output", path + ".csv", fails=fails)
    with open(path + ".csv", newline="", encoding="utf-8") as file:
        expected = list(csv.DictReader(file))

    frame = pandas.read_csv(path + ".csv", keep_default_na=False, dtype=str)
    compare(f"{label}: csv by pandas", expected, frame.to_dict("records"))

    run(*arguments, "--output", path + ".ndjson", "--format", "ndjson", fails=fails)
    with open(path + ".ndjson", encoding="utf-8") as file:
        assert len([json.loads(line) for line in file]) == len(expected)

    run(*arguments, "--output", path + ".xlsx", fails=fails)
    book = openpyxl.load_workbook(path + ".xlsx")
    sheet, explained, _ = book.worksheets
    assert sheet.freeze_panes == "B2" and sheet.auto_filter.ref
    assert not any(cell.data_type == "f" for row in sheet for cell in row), "a formula"
    header, *rows = sheet.values
    compare(f"{label}: xlsx by openpyxl", expected, (dict(zip(header, row)) for row in rows))
    assert [row[0] for row in explained.values][1:] == list(header)
    frame = pandas.read_excel(path + ".xlsx", keep_default_na=False, na_values=[""])
    compare(f"{label}: xlsx by pandas", expected, frame.to_dict("records"))

    run(*arguments, "--output", path + ".sav", "--language", "en", fails=fails)
    frame, meta = pyreadstat.read_sav(path + ".sav")
    assert meta.file_encoding == "UTF-8" and all(meta.column_labels)
    # SPSS knows no hyphens in names.
    assert list(frame.columns) == [key.replace("-", "_") for key in header]
    frame.columns = header
    known = {entry["column"]: entry for entry in map(json.loads, run(
        "columns", "--format", "ndjson", *[o for o in options if o == "--long"]).splitlines())}
    for name, labels in meta.variable_value_labels.items():
        # Choices are numbers in SPSS, in the order of the codebook.
        keys = [value.split(" = ")[0] for value in known[name]["values"].split("; ")]
        assert len(labels) == len(keys)
        frame[name] = [None if math.isnan(v) else keys[int(v) - 1] for v in frame[name]]
    compare(f"{label}: sav by pyreadstat", expected, frame.to_dict("records"))


def check_databases(folder, source, fails):
    path = os.path.join(folder, "rates.sqlite")
    rows = [json.loads(line) for line in run(
        "analyse", source, *COLUMNS, "--long", "--format", "ndjson", fails=fails).splitlines()]
    run("analyse", source, *COLUMNS, "--output", path, fails=fails)
    database = sqlite3.connect(path)
    database.row_factory = sqlite3.Row
    found = database.execute(
        'SELECT document, input, "group", r.words AS words, measure, count, value, unit, low, high '
        "FROM rates r JOIN documents d ON d.id = r.document_id ORDER BY d.id, measure").fetchall()
    wanted = [row for row in rows if "error" not in row]
    order = {}
    for row in wanted:
        order.setdefault(row["document"], len(order))
    wanted.sort(key=lambda row: (order[row["document"]], row["measure"]))
    compare("analyse: sqlite by sqlite3", wanted, map(dict, found))
    failures = [row["error"]["message"] for row in rows if "error" in row]
    assert failures == [row["message"] for row in database.execute("SELECT message FROM failures")]

    path = os.path.join(folder, "tones.sqlite")
    records = [json.loads(line) for line in run(
        "classify", source, *COLUMNS, "--level", "sentence", "--format", "ndjson", fails=fails).splitlines()]
    run("classify", source, *COLUMNS, "--level", "sentence", "--output", path, fails=fails)
    database = sqlite3.connect(path)
    turns = database.execute(
        "SELECT t.id, document, number, dominant, confidence FROM turns t "
        "JOIN documents d ON d.id = t.document_id ORDER BY t.id").fetchall()
    records = [record for record in records if "error" not in record]
    assert len(turns) == len(records)
    for record, (turn, *cells) in zip(records, turns):
        assert cells == [record["id"], record["unit"], record["dominant"], record["confidence"]], cells
        tones = dict(database.execute("SELECT tone, weight FROM tones WHERE turn_id = ? AND weight > 0", [turn]))
        assert tones == record["tones"], (tones, record["tones"])
        evidence = database.execute(
            'SELECT start, "end", text, tone, aspect, polarity, entry FROM evidence WHERE turn_id = ? '
            "ORDER BY rowid", [turn]).fetchall()
        assert evidence == [tuple(piece.values()) for piece in record["evidence"]]
    print(f".ci/read_back.py: classify: sqlite by sqlite3: {len(turns)} turns as in ndjson")


def check_reading(folder):
    """A table that pandas and pyreadstat wrote is read to the same documents as the CSV."""
    import pandas
    import pyreadstat

    def turns(path, *options):
        rows = map(json.loads, run("turns", path, *COLUMNS, *options, "--format", "ndjson").splitlines())
        return [(row["id"], row["group"], row["text"]) for row in rows]

    expected = turns(SURVEY)
    frame = pandas.read_csv(SURVEY, dtype=str)
    codes = {group: float(code) for code, group in enumerate(sorted(set(frame["group"])), 1)}
    coded = frame.assign(group=frame["group"].map(codes))
    for compress in False, True:
        path = os.path.join(folder, f"in{compress}.sav")
        pyreadstat.write_sav(
            coded, path, row_compress=compress,
            variable_value_labels={"group": {code: group for group, code in codes.items()}})
        assert turns(path) == expected, path
    path = os.path.join(folder, "in.sqlite")
    with sqlite3.connect(path) as database:
        frame.to_sql("answers", database, index=False)
    assert turns(path, "--query", "SELECT * FROM answers") == expected
    print(f".ci/read_back.py: sav and sqlite: {len(expected)} answers read as from csv")


def main():
    with tempfile.TemporaryDirectory() as folder:
        hard = os.path.join(folder, "hard.csv")
        pathlib.Path(hard).write_text(HARD, encoding="utf-8")
        for source, fails in (SURVEY, False), (hard, True):
            for options in ["--level", "full"], ["--long"]:
                check_tables(folder, "analyse", options, source, fails)
            for options in [], ["--long"], ["--level", "sentence"]:
                check_tables(folder, "classify", options, source, fails)
            check_databases(folder, source, fails)
        check_reading(folder)


if __name__ == "__main__":
    environment.enter(PACKAGES, [PROGRAM])
    main()
