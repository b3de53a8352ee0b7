#!/usr/bin/env python3
"""Make the PDF fixtures with reportlab (PyPI) and LibreOffice. All texts are invented.

usage: make-texts.py [DIRECTORY]
"""
import pathlib
import subprocess
import sys
import tempfile

from reportlab.lib.pagesizes import A5
from reportlab.pdfgen import canvas

OUT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent)

# Four pages: a running head that alternates, numbers, words broken at line ends, marks of notes.
PAGES = [
    ["De raad vergadert al jaren in het oude ge-", "meentehuis. Daar wordt naar iedereen geluis-",
     "terd, ook als het niet zwart-", "wit is."],
    ["Wie iets wil zeggen, steekt zijn hand op.1 Daarna", "krijgt hij het woord, met voor-",
     "en nadelen. De voorzitter vat samen wat de in-"],
    ["woners hebben gezegd en vraagt of het klopt.", "",
     "In Noord-", "Holland gaat dat anders; daar is men ge-", "interesseerd in snelheid."],
    ["Slot."],
]


def report():
    page = canvas.Canvas(str(OUT / "verslag.pdf"), pagesize=A5, invariant=1)
    for number, lines in enumerate(PAGES, 1):
        page.drawString(60, 560, "Verslag van de Lindestraat" if number % 2 else "Verslag van de Lindestraat 2024")
        height = 520
        for line in lines:
            page.drawString(60, height, line)
            height -= 14 if line else 20
        page.drawString(200, 40, f"- {number} -")
        page.showPage()
    page.save()
    blank = canvas.Canvas(str(OUT / "broken/no-text.pdf"), pagesize=A5, invariant=1)
    blank.rect(50, 50, 100, 100)
    blank.showPage()
    blank.save()
    (OUT / "broken/no-pdf.pdf").write_bytes(b"%PDF-1.4\nafgekapt")


def convert(source, ending, name):
    """Has LibreOffice save a fixture in another format."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
             "--convert-to", ending, "--outdir", folder, str(OUT / source)],
            check=True, capture_output=True)
        made = pathlib.Path(folder) / f"{pathlib.Path(source).stem}.{ending}"
        (OUT / name).write_bytes(made.read_bytes())


def main():
    report()
    convert("gesprek-labels.docx", "pdf", "gesprek-labels.pdf")
    convert("gesprek-tabel.docx", "html", "gesprek-tabel.html")


main()
