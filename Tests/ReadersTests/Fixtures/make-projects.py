#!/usr/bin/env python3
"""Make the REFI-QDA projects by hand, since no program that writes them is in Debian or PyPI.

The structure is that of Project.xsd, QDA-XML 1.0 (March 2019). All texts are invented.
usage: make-projects.py [DIRECTORY]
"""
import pathlib
import sys
import zipfile

HERE = pathlib.Path(__file__).parent
OUT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE)


def guid(number):
    return f"{number:08x}-0000-4000-8000-000000000000"


def project(name, sources, cases="", variables=""):
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<Project xmlns="urn:QDA-XML:project:1.0" name="{name}" origin="verzonnen">\n'
        f'<Users><User guid="{guid(1)}" name="onderzoeker"/></Users>\n'
        f'<CodeBook><Codes><Code guid="{guid(2)}" name="rust" isCodable="true">'
        "<Description>geen tekst van een bron</Description></Code></Codes></CodeBook>\n"
        f"{variables}\n<Cases>{cases}</Cases>\n<Sources>\n{sources}\n</Sources>\n"
        f'<Notes><Note guid="{guid(3)}" name="memo">'
        "<PlainTextContent>Een memo is geen bron.</PlainTextContent></Note></Notes>\n</Project>\n"
    )


def write(path, members):
    with zipfile.ZipFile(OUT / path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            # A fixed date keeps the bytes the same.
            info = zipfile.ZipInfo(name, (2024, 5, 3, 10, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)


def value(variable, text):
    return (
        f'<VariableValue><VariableRef targetGUID="{guid(variable)}"/>'
        f"<TextValue>{text}</TextValue></VariableValue>"
    )


def case(number, name, sources, values=""):
    # A case may also hold a selection, which is a part of a text.
    part = f'<SelectionRef targetGUID="{guid(30)}"/>' if number == 41 else ""
    references = "".join(f'<SourceRef targetGUID="{source}"/>' for source in sources)
    return f'<Case guid="{guid(number)}" name="{name}">{values}{references}{part}</Case>'


SOURCES = f"""
<TextSource guid="{guid(10)}" name="Anna" plainTextPath="internal://{guid(10)}.txt">
  <Description>beschrijving van de onderzoeker</Description>
  <PlainTextSelection guid="{guid(30)}" name="We nemen" startPosition="0" endPosition="8">
    <Coding guid="{guid(31)}"><CodeRef targetGUID="{guid(2)}"/></Coding></PlainTextSelection>
</TextSource>
<TextSource guid="{{{guid(11).upper()}}}" name="Bram &amp; Co">
  <PlainTextContent>Ik begin met een rondje.
Dan pas de cijfers.</PlainTextContent>{value(21, "staf")}</TextSource>
<TextSource guid="{guid(12)}" name="Gesprek" richTextPath="internal://{guid(12)}.docx"/>
<AudioSource guid="{guid(13)}" name="Opname" path="internal://{guid(13)}.m4a">
  <Transcript guid="{guid(14)}" plainTextPath="internal://{guid(14)}.txt">
    <SyncPoint guid="{guid(32)}" timeStamp="0" position="0"/></Transcript></AudioSource>
<PDFSource guid="{guid(15)}" name="Nota" path="internal://{guid(15)}.pdf">
  <Representation guid="{guid(16)}" plainTextPath="internal://{guid(16)}.txt"/></PDFSource>
<PictureSource guid="{guid(17)}" name="Foto" path="internal://{guid(17)}.jpg">
  <TextDescription guid="{guid(18)}"><PlainTextContent>een foto van de zaal</PlainTextContent>
  </TextDescription></PictureSource>
"""

write(
    "project.qdpx",
    [
        (
            "project.qde",
            project(
                "Leiders",
                SOURCES,
                case(40, "Team Zuid", [guid(10), guid(11)], value(20, "35"))
                + case(41, "Team Noord", [guid(13), guid(10)]),
                f'<Variables><Variable guid="{guid(20)}" name="Leeftijd" typeOfVariable="Integer"/>'
                f'<Variable guid="{guid(21)}" name="Rol" typeOfVariable="Text"/></Variables>',
            ),
        ),
        (f"Sources/{guid(10)}.txt", "\ufeffWe nemen de tijd.\r\nEerst de koffie, één kop.\r\n"),
        (f"Sources/{guid(12)}.docx", (HERE / "gesprek-labels.docx").read_bytes()),
        (f"Sources/{guid(14)}.txt", "INT: Hoe begint u?\nR1: Met een rondje.\nINT: En dan?\n"),
        (f"Sources/{guid(16)}.txt", "De nota ligt voor.\n".encode("utf-16")),
    ],
)


def text_source(number, path):
    return f'<TextSource guid="{guid(number)}" name="bron {number}" plainTextPath="{path}"/>\n'


write(
    "project-kapot.qdpx",
    [
        (
            "kapot.qde",
            project(
                "Kapot",
                text_source(10, f"internal://{guid(10)}.txt")
                + text_source(11, "internal://../../etc/passwd")
                + text_source(12, f"internal://{guid(12)}.txt")
                + text_source(13, f"internal://{guid(13)}.txt")
                + text_source(14, "relative:///bron.txt")
                + text_source(15, f"internal://{guid(15)}.txt")
                + f'<TextSource guid="{guid(16)}" name="bron 16"/>\n'
                + f'<TextSource guid="{guid(17)}" richTextPath="internal://{guid(17)}.docx"/>\n'
                + text_source(18, f"internal://{guid(18)}.txt"),
            ),
        ),
        (f"sources/{guid(10)}.txt", "Dit is de eerste.\n"),
        # A bomb: 16 MiB of one letter in 16 KiB.
        (f"sources/{guid(13)}.txt", "a" * (16 << 20)),
        (f"sources/{guid(15)}.txt", ""),
        (f"sources/{guid(17)}.docx", "geen zip"),
        (f"sources/{guid(18)}.txt", "Dit is de laatste.\n"),
    ],
)
