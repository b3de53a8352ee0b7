#!/usr/bin/env python3
"""Make document files that are broken or hostile, each in one way named by its file.

Needs pyzipper and msoffcrypto-tool (PyPI) for the encrypted ones, whose salts differ each time, and
LibreOffice (soffice) for those in formats of before 2007.
usage: make-broken.py [DIRECTORY]
"""
import io
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import pyzipper
from msoffcrypto.format.ooxml import OOXMLFile

HERE = pathlib.Path(__file__).parent
OUT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE) / "broken"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def body(text):
    return f"{HEAD}<w:document {W}><w:body>{text}</w:body></w:document>"


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def archive(members, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as file:
        for name, content in members:
            # A fixed date keeps the bytes the same.
            file.writestr(zipfile.ZipInfo(name, (2024, 5, 3, 0, 0, 0)), content, method)
    return out.getvalue()


def document(xml, *more):
    return archive([("word/document.xml", xml), *more])


def encrypted():
    out = io.BytesIO()
    with pyzipper.AESZipFile(out, "w", encryption=pyzipper.WZ_AES) as file:
        file.setpassword(b"geheim")
        file.writestr("word/document.xml", body(paragraph("tekst")))
    return out.getvalue()


def with_password():
    out = io.BytesIO()
    with open(HERE / "rijk.docx", "rb") as file:
        OOXMLFile(file).encrypt("geheim", out)
    return out.getvalue()


def convert(source, ending):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
             "--convert-to", ending, "--outdir", folder, str(HERE / source)],
            check=True, capture_output=True)
        return (pathlib.Path(folder) / f"{pathlib.Path(source).stem}.{ending}").read_bytes()


def laughs():
    entities = ['<!ENTITY a0 "ha">'] + [
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    return (f'{HEAD}<!DOCTYPE d [{"".join(entities)}]>'
            + body(paragraph("&a9;")).removeprefix(HEAD))


def main():
    OUT.mkdir(exist_ok=True)
    good = document(body(paragraph("een hele gewone tekst " * 50)))
    stored = archive([("word/document.xml", body(paragraph("tekst")))], zipfile.ZIP_STORED)
    files = {
        "truncated.docx": good[: len(good) // 2],
        "damaged.docx": stored.replace(b"tekst", b"tekzt"),
        "bomb.docx": document(body(paragraph("0" * (8 << 20)))),
        "entities.docx": document(laughs()),
        "outside-entity.docx": document(
            f'{HEAD}<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
            + body(paragraph("&x;")).removeprefix(HEAD)),
        "escape.docx": document(body(paragraph("tekst")), ("../../etc/crontab", "x")),
        "absolute.docx": document(body(paragraph("tekst")), ("/etc/crontab", "x")),
        "encrypted.docx": encrypted(),
        "password.docx": with_password(),
        "old.doc": convert("rijk.odt", "doc"),
        "old.xls": convert("enquete.ods", "xls"),
        "old.rtf": convert("rijk.odt", "rtf"),
        "compound.docx": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504),
        "deep.docx": document(body("<w:sdt>" * 5000 + "</w:sdt>" * 5000)),
        "unclosed.docx": document(body("<w:p><w:r><w:t>tekst</w:t></w:r>")),
        "no-text.docx": document(body("<w:p/><w:p/>")),
        "no-document.docx": archive([("ander.xml", "<a/>")]),
        "no-archive.docx": b"Dit is geen zip.\n",
        "empty.docx": b"",
        "bad-shared-string.xlsx": archive([
            ("xl/workbook.xml",
             '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r='
             '"http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
             '<sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>'),
            ("xl/_rels/workbook.xml.rels",
             '<Relationships xmlns='
             '"http://schemas.openxmlformats.org/package/2006/relationships">'
             '<Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></Relationships>'),
            ("xl/s.xml",
             '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
             '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>tekst</t></is></c></row>'
             '<row r="2"><c r="A2" t="s"><v>7</v></c></row></sheetData></worksheet>'),
        ]),
    }
    for name, content in files.items():
        (OUT / name).write_bytes(content)


main()
