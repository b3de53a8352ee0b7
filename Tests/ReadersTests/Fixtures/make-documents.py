#!/usr/bin/env python3
"""Make the document fixtures with the programs that researchers' files come from.

Needs python-docx, openpyxl, odfpy (PyPI) and LibreOffice (soffice). All texts are invented.
usage: make-documents.py [DIRECTORY]
"""
import pathlib
import subprocess
import sys
import tempfile

import docx
import docx.oxml
import odf.dc
import odf.element
import odf.namespaces
import odf.office
import odf.opendocument
import odf.style
import odf.table
import odf.text
from docx.oxml.ns import qn

OUT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent)

# One conversation in many shapes; every shape must give these turns.
TURNS = [
    ("INT", "0:00:01", "Hoe gaat het vergaderen bij u in de straat?"),
    ("R1", "0:00:09", "Rustig. We nemen de tijd.\nKijk: eerst de koffie, dan de buren en dan pas de plannen."),
    ("INT", "0:00:31", "En wie leidt dat?"),
    ("R2", "0:00:34", "Niemand. We zitten in een kring, zwart-wit is het nooit."),
    ("R1", "0:00:45", "Nou ja, jij begint altijd, Fadoua."),
    ("R2", "0:00:50", "Ik zet de klok, verder niets."),
    ("INT", "0:00:58", "Wat levert het op?"),
    ("R1", "0:01:02", "Een speeltuin, een heg en minder ruzie."),
]
HEADER = ["Gesprek in de Lindestraat", "Datum: 3 mei 2024"]


def conversation_txt():
    lines = HEADER + [f"{who}: {text}" for who, _, text in TURNS]
    (OUT / "gesprek.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def conversation_table():
    document = docx.Document()
    for line in HEADER:
        document.add_paragraph(line)
    meta = document.add_table(rows=0, cols=2)
    for row in [("Interviewer", "Anna"), ("Plaats", "buurthuis")]:
        for cell, text in zip(meta.add_row().cells, row):
            cell.text = text
    document.add_paragraph()
    table = document.add_table(rows=1, cols=3)
    for cell, text in zip(table.rows[0].cells, ["Tijd", "Spreker", "Tekst"]):
        cell.text = text
    for who, start, text in TURNS:
        cells = table.add_row().cells
        cells[0].text = start
        cells[1].paragraphs[0].add_run(who).bold = True
        first, *more = text.split("\n")
        cells[2].text = first
        for line in more:
            cells[2].add_paragraph(line)
    document.save(OUT / "gesprek-tabel.docx")


def conversation_labels():
    """Bold labels that Word split over runs, a line break inside a paragraph."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "R1: Kopregel die niet meetelt"
    document.sections[0].footer.paragraphs[0].text = "Pagina 1"
    for line in HEADER:
        document.add_paragraph(line)
    for who, _, text in TURNS:
        paragraph = document.add_paragraph()
        paragraph.add_run(who[:1]).bold = True
        paragraph.add_run(who[1:]).bold = True
        paragraph.add_run(":").bold = True
        paragraph.add_run(" ")
        for number, line in enumerate(text.split("\n")):
            if number:
                paragraph.runs[-1].add_break()
            middle = len(line) // 2
            paragraph.add_run(line[:middle])
            paragraph.add_run(line[middle:])
    document.add_comment(document.paragraphs[-1].runs, text="INT: Een opmerking.", author="X")
    document.save(OUT / "gesprek-labels.docx")


def conversation_word_online():
    """As Word's own transcription leaves it: time and name, then the text."""
    document = docx.Document()
    for line in ["Audiobestand", "Opname.mp3", "Transcriptie"]:
        document.add_paragraph(line)
    names = {"INT": "Spreker 1", "R1": "Spreker 2", "R2": "Spreker 3"}
    for who, start, text in TURNS:
        document.add_paragraph(f"0{start} {names[who]}")
        for line in text.split("\n"):
            document.add_paragraph(line)
    document.save(OUT / "gesprek-word-online.docx")


def conversation_teams():
    """As Teams writes it: `Last name, First name   0:03`, a line break, the text."""
    document = docx.Document()
    document.add_paragraph("Overleg-20240503_100000-Meeting Recording")
    document.add_paragraph("3 mei 2024, 10:00AM")
    document.add_paragraph("1m 20s")
    names = {"INT": "Jansen, Anna", "R1": "Vries, Piet de", "R2": "Amrani, Fadoua"}
    for who, start, text in TURNS:
        paragraph = document.add_paragraph()
        paragraph.add_run(names[who]).bold = True
        paragraph.add_run(f"   {start[3:] if start[2] == '0' else start}")
        for line in text.split("\n"):
            paragraph.runs[-1].add_break()
            paragraph.add_run(line)
    document.save(OUT / "gesprek-teams.docx")


def rich_odt():
    """Everything that is no part of the text: notes, comments, deletions, headers; made with odfpy."""
    document = odf.opendocument.OpenDocumentText()
    layout = odf.style.PageLayout(name="pl")
    document.automaticstyles.addElement(layout)
    master = odf.style.MasterPage(name="Standard", pagelayoutname=layout)
    header = odf.style.Header()
    header.addElement(odf.text.P(text="Kopregel"))
    master.addElement(header)
    footer = odf.style.Footer()
    paragraph = odf.text.P(text="Pagina ")
    paragraph.addElement(odf.text.PageNumber(selectpage="current"))
    footer.addElement(paragraph)
    master.addElement(footer)
    document.masterstyles.addElement(master)

    changes = odf.text.TrackedChanges()
    # odfpy takes `id` for xml:id here, which is not the attribute that is required.
    region = odf.element.Element(
        qname=(odf.namespaces.TEXTNS, "changed-region"), check_grammar=False)
    region.setAttrNS(odf.namespaces.TEXTNS, "id", "ct1")
    deletion = odf.text.Deletion()
    info = odf.office.ChangeInfo()
    info.addElement(odf.dc.Creator(text="X"))
    info.addElement(odf.dc.Date(text="2024-05-03T10:00:00"))
    deletion.addElement(info)
    deletion.addElement(odf.text.P(text="volstrekt "))
    region.addElement(deletion)
    changes.addElement(region)
    document.text.addElement(changes)

    document.text.addElement(odf.text.H(outlinelevel=1, text="De straat"))
    paragraph = odf.text.P(text="Wij vergaderen ")
    paragraph.addElement(odf.text.Change(changeid="ct1"))
    paragraph.addText("rustig")
    note = odf.text.Note(noteclass="footnote", id="ftn1")
    note.addElement(odf.text.NoteCitation(text="1"))
    body = odf.text.NoteBody()
    body.addElement(odf.text.P(text="Zie het verslag."))
    note.addElement(body)
    paragraph.addElement(note)
    paragraph.addText(", zwart\u2011wit is")
    paragraph.addElement(odf.text.S(c=2))
    paragraph.addText("het")
    annotation = odf.office.Annotation()
    annotation.addElement(odf.dc.Creator(text="X"))
    annotation.addElement(odf.dc.Date(text="2024-05-03T10:00:00"))
    annotation.addElement(odf.text.P(text="Klopt dit?"))
    paragraph.addElement(annotation)
    paragraph.addText(" nooit.")
    paragraph.addElement(odf.text.LineBreak())
    paragraph.addText("Op een nieuwe regel")
    paragraph.addElement(odf.text.Tab())
    link = odf.text.A(href="https://example.org/", type="simple")
    link.addText("de link")
    paragraph.addElement(link)
    paragraph.addText(" en ge\u00admeente\u00adraad.")
    document.text.addElement(paragraph)
    table = odf.table.Table(name="t")
    table.addElement(odf.table.TableColumn(numbercolumnsrepeated=2))
    for row in [("Wie", "Wat"), ("Fadoua", "de klok")]:
        line = odf.table.TableRow()
        for text in row:
            cell = odf.table.TableCell(valuetype="string")
            cell.addElement(odf.text.P(text=text))
            line.addElement(cell)
        table.addElement(line)
    document.text.addElement(table)
    document.text.addElement(odf.text.P())
    document.text.addElement(odf.text.P(text="Slot."))
    document.save(OUT / "rijk.odt")


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
    conversation_txt()
    conversation_table()
    conversation_labels()
    conversation_word_online()
    conversation_teams()
    rich_odt()
    convert("rijk.odt", "docx", "rijk.docx")
    convert("gesprek-labels.docx", "odt", "gesprek-labels.odt")
    convert("gesprek-tabel.docx", "odt", "gesprek-tabel.odt")


main()
