#!/usr/bin/env python3
"""Make the spreadsheet fixtures with openpyxl (PyPI) and LibreOffice. All texts are invented.

usage: make-tables.py [DIRECTORY]
"""
import datetime
import pathlib
import subprocess
import sys
import tempfile

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

OUT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent)


def survey():
    book = openpyxl.Workbook()
    hidden = book.active
    hidden.title = "Verborgen"
    hidden.sheet_state = "hidden"
    hidden["A1"] = "niets"
    sheet = book.create_sheet("Antwoorden")
    sheet["A1"] = "Enquête Lindestraat"
    sheet.merge_cells("A1:G1")
    sheet.append([])
    sheet.append(["id", "groep", "datum", "tijdstip", "cijfer", "akkoord", "antwoord", "som"])
    rich = CellRichText("Ik vind het ", TextBlock(InlineFont(b=True), "heel"), " fijn.")
    rows = [
        [1, "noord", datetime.date(2024, 5, 3), datetime.datetime(2024, 5, 3, 10, 30), 7.5, True,
         "Wij doen mee.\nMet de buren, één voor één.", "=A4+E4"],
        [2, None, datetime.date(1900, 2, 28), datetime.datetime(1999, 12, 31, 23, 59, 59), 0.1 + 0.2,
         False, rich, "=A5+E5"],
        [],
        [12345678901, "zuid", datetime.date(2000, 2, 29), datetime.time(10, 30), 1e-5, None, None,
         None],
        [4, "zuid", None, None, 1 / 3, None, "\"aanhaling\" & <teken>; 'k weet 't", None, None,
         "naast de tabel"],
    ]
    for row in rows:
        sheet.append(row)
    sheet["H7"] = "=1/0"
    sheet.merge_cells("B4:B5")
    book.active = 1
    book.save(OUT / "enquete.xlsx")


def convert(source, ending, name):
    """Has LibreOffice save a fixture in another format, which computes the formulas too."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
             "--convert-to", ending, "--outdir", folder, str(OUT / source)],
            check=True, capture_output=True)
        made = pathlib.Path(folder) / f"{pathlib.Path(source).stem}.{ending}"
        (OUT / name).write_bytes(made.read_bytes())


def main():
    survey()
    convert("enquete.xlsx", "ods", "enquete.ods")
    convert("enquete.ods", "xlsx", "enquete-libreoffice.xlsx")


main()
