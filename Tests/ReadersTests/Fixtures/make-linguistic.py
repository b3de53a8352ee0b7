#!/usr/bin/env python3
"""Make the fixtures of linguistic formats with the libraries that such files come from.

Needs praatio, pympi-ling and FoLiA (PyPI). All texts are invented.
usage: make-linguistic.py [DIRECTORY]
"""
import pathlib
import sys

import folia.main as folia
import pympi
from praatio import textgrid

HERE = pathlib.Path(__file__).parent
OUT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE)


def turns():
    """The turns of gesprek.txt: speaker, start and end in seconds, text on one line."""
    found = []
    for line in (HERE / "gesprek.txt").read_text(encoding="utf-8").split("\n")[2:]:
        label, _, text = line.partition(": ")
        if label in ("INT", "R1", "R2"):
            found.append([label, text])
        elif line:
            found[-1][1] += " " + line
    return [(label, 5.0 * i, 5.0 * i + 4.5, text) for i, (label, text) in enumerate(found)]


def make_textgrids(turns):
    grid = textgrid.Textgrid()
    end = turns[-1][2] + 1
    for speaker in ("R1", "INT", "R2"):
        entries = [(start, stop, text) for label, start, stop, text in turns if label == speaker]
        grid.addTier(textgrid.IntervalTier(speaker, entries, 0, end))
    # Sounds of a forced aligner and points of a prosodic annotation, which are nobody's words.
    grid.addTier(textgrid.IntervalTier("phones", [(0, 1, "h"), (1, 2, "u")], 0, end))
    grid.addTier(textgrid.PointTier("tonen", [(1.5, "H*"), (3.0, "L%")], 0, end))
    for name, form in (("gesprek-lang", "long_textgrid"), ("gesprek-kort", "short_textgrid")):
        grid.save(str(OUT / f"{name}.TextGrid"), format=form, includeBlankSpaces=True)
    long = (OUT / "gesprek-lang.TextGrid").read_text(encoding="utf-8")
    # Praat itself writes UTF-16 with a byte-order mark when a text is not ASCII.
    (OUT / "gesprek-utf16.TextGrid").write_bytes(b"\xfe\xff" + long.encode("utf-16-be"))


def make_elan(turns):
    document = pympi.Elan.Eaf(author="verzonnen")
    document.remove_tier("default")
    document.add_linguistic_type("vertaling", constraints="Symbolic_Association")
    for speaker in ("R2", "R1", "INT"):
        document.add_tier(speaker, part=speaker)
        document.add_tier(f"{speaker}-en", ling="vertaling", parent=speaker, part=speaker)
    for label, start, stop, text in turns:
        document.add_annotation(label, int(start * 1000), int(stop * 1000), text)
        document.add_ref_annotation(f"{label}-en", label, int(start * 1000) + 1, "translation")
    document.adocument["DATE"] = "2024-05-03T10:00:00+02:00"
    document.to_file(str(OUT / "gesprek.eaf"), pretty=True)
    backup = OUT / "gesprek.bak"
    if backup.exists():
        backup.unlink()


def make_folia(turns):
    document = folia.Document(id="gesprek")
    document.declare(folia.Utterance)
    document.declare(folia.Paragraph)
    document.declare(folia.Word)
    speech = document.append(folia.Speech(document, id="gesprek.speech"))
    for label, _, _, text in turns:
        utterance = speech.append(folia.Utterance, speaker=label)
        words = text.split(" ")
        for word in words:
            mark = word[-1] if word[-1] in ".,?:" else ""
            utterance.append(folia.Word, word.removesuffix(mark), space=not mark)
            if mark:
                utterance.append(folia.Word, mark)
    document.save(str(OUT / "gesprek.folia.xml"))
    text = folia.Document(id="tekst")
    text.declare(folia.Paragraph)
    text.declare(folia.Sentence)
    body = text.append(folia.Text(text, id="tekst.text"))
    for paragraph in (["We nemen de tijd.", "Eerst de koffie."], ["Dan de plannen."]):
        holder = body.append(folia.Paragraph)
        for sentence in paragraph:
            holder.append(folia.Sentence, sentence)
    text.save(str(OUT / "tekst.folia.xml"))


make_textgrids(turns())
make_elan(turns())
make_folia(turns())
