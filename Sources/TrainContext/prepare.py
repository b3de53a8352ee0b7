#!/usr/bin/env python3
"""Bring all training data of the context model into one form, for TrainContext to read.

usage: prepare.py GOLD_DIR OWN_DIR OUT_FILE [--no-augment]

GOLD_DIR holds the treebank files and map_categories.py (which maps their tags to categories);
OWN_DIR the invented informal texts with inline codes (Tests/Training/context/README.md).
Only *-train files are read.

Out, UTF-8 lines, tab-separated:
  D  source                      a new document; context across texts starts anew
  T  weight  text                a text of one or more sentences
  A  start  end  category  uses  class     an annotated token of the text before it, byte offsets;
                                 uses: g generic, r reflexive, x expletive, capital = known not to be;
                                 class: word class for the form lexicon, or empty
"""
import importlib.util
import os
import random
import re
import sys

CODES = {
    "D": "article.definite", "I": "article.indefinite", "S": "article.genitive-s",
    "1s": "pronoun.personal.1sg", "1p": "pronoun.personal.1pl", "2s": "pronoun.personal.2sg",
    "2p": "pronoun.personal.2pl", "2f": "pronoun.personal.2formal", "3m": "pronoun.personal.3sg.masc",
    "3f": "pronoun.personal.3sg.fem", "3n": "pronoun.personal.3sg.neut", "3p": "pronoun.personal.3pl",
    "G": "pronoun.personal.generic", "p1s": "pronoun.possessive.1sg", "p1p": "pronoun.possessive.1pl",
    "p2s": "pronoun.possessive.2sg", "p2p": "pronoun.possessive.2pl",
    "p2f": "pronoun.possessive.2formal", "p3m": "pronoun.possessive.3sg.mascneut",
    "p3f": "pronoun.possessive.3sg.fem", "p3p": "pronoun.possessive.3pl", "R": "pronoun.reflexive",
    "dem": "pronoun.demonstrative", "rel": "pronoun.relative", "int": "pronoun.interrogative",
    "ind": "pronoun.indefinite", "ap": "adverb.pronominal", "adv": "adverb", "prep": "preposition",
    "cc": "conjunction.coord", "cs": "conjunction.subord", "aux": "verb.aux", "num": "numeral",
    "noun": "content.noun", "verb": "content.verb", "adj": "content.adjective",
    "name": "content.name", "itj": "interjection", "oth": "other",
}
GENERIC = set("je jij jou jouw jullie we wij ze zij ge gij jezelf u uw".split())
REFLEXIVE = set("me mij je ons u jou".split())
EXPLETIVE = set("het 't t er".split())


def xpos_class(xpos, category):
    """A CGN tag as a word class with number and gender."""
    p = xpos.split("|")
    aux = category == "verb.aux"
    if p[0] == "N":
        if "eigen" in p: return "name"
        if "mv" in p: return "noun.pl"
        if "dim" in p: return "noun.sg.neut"
        return "noun.sg.neut" if "onz" in p else "noun.sg.com" if "zijd" in p else "noun.sg"
    if p[0] == "ADJ":
        if "nom" in p: return "adj.noun"
        degree = "sup" if "sup" in p else "comp" if "comp" in p else "base"
        return f"adj.{degree}" + (".e" if "met-e" in p else "")
    if p[0] == "WW":
        k = "aux" if aux else "verb"
        if "pv" in p:
            if "conj" in p: return f"{k}.conj"
            number = "pl" if "mv" in p else "t" if "met-t" in p else "sg"
            return f"{k}.{'past' if 'verl' in p else 'pres'}.{number}"
        if "inf" in p: return f"{k}.inf"
        if "vd" in p: return f"{k}.part" + (".e" if "met-e" in p else "")
        return f"{k}.od"
    if p[0] == "SPEC": return "name" if "deeleigen" in p else "spec"
    if p[0] == "VZ": return "prep.fin" if "fin" in p else "prep"
    return ""


def feats_class(upos, feats, category):
    f = dict(x.split("=", 1) for x in feats.split("|") if "=" in x)
    plural = f.get("Number") == "Plur"
    if upos == "NOUN":
        if plural: return "noun.pl"
        return {"Com": "noun.sg.com", "Neut": "noun.sg.neut"}.get(f.get("Gender"), "noun.sg")
    if upos == "PROPN": return "name"
    if upos == "ADJ": return {"Cmp": "adj.comp", "Sup": "adj.sup"}.get(f.get("Degree"), "")
    if upos in ("VERB", "AUX"):
        k = "aux" if category == "verb.aux" else "verb"
        if f.get("VerbForm") == "Fin":
            tense = "past" if f.get("Tense") == "Past" else "pres"
            return f"{k}.{tense}.pl" if plural else f"{k}.{tense}.sg" if tense == "past" else ""
        if f.get("VerbForm") == "Inf": return f"{k}.inf"
        return ""
    return ""


def uses(form, category, rel, full):
    """g/r/x where the annotation says yes, G/R/X where it says no."""
    w = form.lower()
    out = ""
    if w in REFLEXIVE and category.startswith("pronoun.personal"):
        out += "r" if rel in ("se", "expl:pv") else "R"
    if w in ("het", "'t") and category == "pronoun.personal.3sg.neut":
        out += "x" if rel in ("sup", "pobj1", "expl") else ""
    return out


def treebank(path, mc):
    doc = None
    for d, _, tokens in mc.read(path):
        text = b""
        rows = []
        for form, category, columns in tokens:
            start = len(text)
            text += form.encode()
            xpos, upos, feats, rel = columns[4], columns[3], columns[5], columns[7]
            cls = xpos_class(xpos, category) if xpos != "_" else feats_class(upos, feats, category)
            rows.append((start, len(text), category, uses(form, category, rel, True), cls))
            if "SpaceAfter=No" not in columns[9]: text += b" "
        yield d != doc, text.decode().rstrip(), rows
        doc = d


def own(path):
    token = re.compile(r"((?:(?<!\w)['’])?\w+(?:['’]\w+)*)\{([^}]*)\}")
    for line in open(path, encoding="utf8"):
        genre, marked = line.rstrip("\n").split("\t")
        text, rows, last = "", [], 0
        for m in token.finditer(marked):
            text += marked[last:m.start()]
            form, code = m.group(1), m.group(2).split("+")
            start = len(text.encode())
            text += form
            w = form.lower().replace("’", "'")
            category = CODES[code[0]]
            use = ""
            if w in GENERIC and category.startswith("pronoun"): use += "g" if "g" in code[1:] else "G"
            if w in REFLEXIVE and category.startswith("pronoun.personal"): use += "r" if "r" in code[1:] else "R"
            if w in EXPLETIVE and category in ("pronoun.personal.3sg.neut", "adverb.pronominal"):
                use += "x" if "x" in code[1:] else "X"
            rows.append((start, len(text.encode()), category, use, ""))
            last = m.end()
        text += marked[last:]
        yield text, rows


def lowered(text, rows, rng):
    """The text as hurried people type it: no capitals, sometimes no apostrophes or full stops."""
    strip = rng.random() < 0.5
    source = text.encode()
    out, moved, at = b"", {}, 0
    for i, byte in enumerate(source):
        moved[i] = len(out)
        if strip and byte == 0x27: continue
        out += bytes([byte])
    moved[len(source)] = len(out)
    return out.decode().lower(), [(moved[s], moved[e], c, u, "") for s, e, c, u, _ in rows]


def main():
    gold, own_dir, target = sys.argv[1:4]
    augment = "--no-augment" not in sys.argv
    spec = importlib.util.spec_from_file_location("map_categories", os.path.join(gold, "map_categories.py"))
    mc = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(mc)
    rng = random.Random(20261125)
    with open(target, "w", encoding="utf8") as out:
        def put(weight, text, rows):
            out.write(f"T\t{weight}\t{text}\n")
            for row in rows: out.write("A\t" + "\t".join(map(str, row)) + "\n")
        for name, weight in (("alpino-train", 1), ("alpino-extra-train", 1), ("lassysmall-train", 1)):
            for new, text, rows in treebank(os.path.join(gold, name + ".conllu.gz"), mc):
                if new: out.write(f"D\t{name}\n")
                put(weight, text, rows)
                if augment and rng.random() < 0.12:
                    put(0.5, *lowered(text, rows, rng))
        for name in sorted(os.listdir(own_dir)) if os.path.isdir(own_dir) else []:
            if not name.endswith(".txt"): continue
            for text, rows in own(os.path.join(own_dir, name)):
                out.write("D\town\n")
                put(1.3, text, rows)
                if augment and rng.random() < 0.25:
                    out.write("D\town\n")
                    put(0.7, *lowered(text, rows, rng))


if __name__ == "__main__":
    main()
