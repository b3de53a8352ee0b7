#!/usr/bin/env python3
"""`compare` says what pandas and SciPy say of the same texts, within rounding.

usage: .ci/compare.py [PROGRAM]      default: .build/release/vingerafdruk
Rates come from the counts of `analyse --level full`, tones from `classify`; groups, pairs, tests,
effect sizes, intervals and adjustments are computed here anew. Makes .build/venv with pandas and
SciPy when they are not there.
"""
import io
import itertools
import json
import pathlib
import subprocess
import sys

import environment

ROOT = pathlib.Path(__file__).resolve().parent.parent
PACKAGES = ["pandas", "scipy"]
PROGRAM = str(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/vingerafdruk").resolve())
COLUMNS = ["--text-column", "answer", "--id-column", "respondent", "--group-column", "group"]
TONES = ["maat", "toon", "stem", "spel", "mee"]
RATES = ["ik", "jij", "wij", "article_definite", "liwc_prep", "preposition", "negation", "generic_je", "noun"]
# Where values come rounded from analyse or classify, equal ones may have differed.
ROUNDED = ["formality", *(f"tone.{tone}" for tone in TONES)]
MEASURES = [*RATES, "cdi", "we_ness", "words_per_sentence", *ROUNDED]
SEED, RESAMPLES = 4711, 2000


def run(*arguments, text=None):
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, input=text)
    assert done.returncode == 0, (arguments, done.returncode, done.stderr)
    return done.stdout


def values(source, columns, least, text=None):
    """One row a text of at least so many words, with its measures unrounded where counts tell them."""
    counts = pd.read_csv(io.StringIO(run(
        "analyse", source, *columns, "--level", "full", "--format", "csv", text=text)), keep_default_na=False)
    tones = pd.read_csv(io.StringIO(run("classify", source, *columns, "--format", "csv", text=text)))
    frame = counts[["document", "group", "words"]].copy()
    for name in RATES:
        frame[name] = 100 * counts[f"{name}_count"] / counts.words
    plus = counts.liwc_article_count + counts.liwc_prep_count
    minus = sum(counts[f"liwc_{name}_count"] for name in ["ppron", "ipron", "auxverb", "conj", "adverb", "negate"])
    frame["cdi"] = 30 + 100 * plus / counts.words - 100 * minus / counts.words
    frame["we_ness"] = counts.liwc_we_count / (counts.liwc_we_count + counts.liwc_i_count)
    frame["words_per_sentence"] = counts.words / counts.sentences
    frame["formality"] = pd.to_numeric(counts.formality)
    for tone in TONES:
        frame[f"tone.{tone}"] = tones[tone].to_numpy()
    return frame[frame.words >= least]


def drawn(sizes):
    """The places that SplitMix64 draws for samples of these sizes, row by row: as Swift does it."""
    total = sum(sizes)
    with np.errstate(over="ignore"):
        z = np.uint64(SEED) + np.arange(1, RESAMPLES * total + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z ^= z >> np.uint64(31)
    z = z.reshape(RESAMPLES, total)
    places = []
    for size, part in zip(sizes, np.split(z, np.cumsum(sizes)[:-1], axis=1)):
        # The upper half of a 128-bit product with the size.
        n, low = np.uint64(size), np.uint64(0xFFFFFFFF)
        places.append((((part >> np.uint64(32)) * n + ((part & low) * n >> np.uint64(32))) >> np.uint64(32)).astype(int))
    return places


def expanded(means, widening, degrees):
    tail = stats.norm.sf(widening * stats.t.ppf(0.975, degrees))
    return np.quantile(means, [tail, 1 - tail])


def effect(value, variance):
    half = stats.norm.ppf(0.975) * np.sqrt(variance)
    return value, value - half, value + half


def independent(a, b):
    n, m = len(a), len(b)
    va, vb = a.var(ddof=1), b.var(ddof=1)
    result = {}
    if va + vb > 0:
        one, two = drawn([n, m])
        widening = np.sqrt((va / n + vb / m) / (va * (n - 1) / n**2 + vb * (m - 1) / m**2))
        degrees = (va / n + vb / m)**2 / ((va / n)**2 / (n - 1) + (vb / m)**2 / (m - 1))
        result["interval"] = expanded(a[one].mean(1) - b[two].mean(1), widening, degrees)
        d = (a.mean() - b.mean()) / np.sqrt(((n - 1) * va + (m - 1) * vb) / (n + m - 2))
        j = 1 - 3 / (4 * (n + m - 2) - 1)
        result["g"] = effect(j * d, j**2 * ((n + m) / (n * m) + d**2 / (2 * (n + m))))
    test = stats.mannwhitneyu(a, b)
    return result | {"statistic": test.statistic, "p": test.pvalue}


def paired(a, b):
    n, change = len(a), a - b
    result = {}
    if change.var() > 0:
        one, = drawn([n])
        result["interval"] = expanded(change[one].mean(1), np.sqrt(n / (n - 1)), n - 1)
    spread = (a.std(ddof=1) + b.std(ddof=1)) / 2
    if spread > 0:
        r = np.corrcoef(a, b)[0, 1] if a.std() * b.std() > 0 else 0
        d, j = change.mean() / spread, 1 - 3 / (4 * (n - 1) - 1)
        result["g"] = effect(j * d, j**2 * (1 / n + d**2 / (2 * n)) * 2 * (1 - r))
    if (change != 0).any():
        test = stats.wilcoxon(change)
        result |= {"statistic": test.statistic, "p": test.pvalue}
    return result


def expected(frame, groups, contrasts, is_paired):
    """The rows of the table, in its order, without the adjustment."""
    rows = []
    for measure in MEASURES:
        for group, other in contrasts:
            if is_paired:
                wide = frame.pivot(index="document", columns="group", values=measure)[[group, other]].dropna()
                a, b = (wide[name].to_numpy() for name in (group, other))
            else:
                # In the order of the groups, on which the drawn samples depend.
                others = [name for name in groups if name != group] if other == "rest" else [other]
                a, b = (np.concatenate([frame.loc[frame.group == name, measure].dropna() for name in names])
                        for names in ([group], others))
            row = {"measure": measure, "group": group, "other": other}
            for prefix, x in ("", a), ("other_", b):
                row |= {f"{prefix}n": len(x), f"{prefix}mean": x.mean(), f"{prefix}median": np.median(x),
                        f"{prefix}sd": x.std(ddof=1)}
            row["difference"] = a.mean() - b.mean()
            rows.append(row | (paired if is_paired else independent)(a, b))
        if len(groups) > 2:
            samples = [frame.loc[frame.group == group, measure].dropna() for group in groups]
            row = {"measure": measure, "group": None, "other": None, "n": sum(map(len, samples))}
            if len(set(itertools.chain(*samples))) > 1:
                test = stats.kruskal(*samples)
                row |= {"statistic": test.statistic, "p": test.pvalue}
            rows.append(row)
    for omnibus in False, True:
        family = [row for row in rows if "p" in row and (row["group"] is None) == omnibus]
        if family:
            for row, p in zip(family, stats.false_discovery_control([row["p"] for row in family])):
                row["p_adjusted"] = p
    return rows


def check(name, frame, groups, contrasts, arguments, is_paired=False):
    rows = json.loads(run("compare", *arguments, "--format", "json", "--seed", str(SEED), "--resamples",
                          str(RESAMPLES), "--categories", *MEASURES))
    wanted = expected(frame, groups, contrasts, is_paired)
    assert len(rows) == len(wanted), f"{name}: {len(rows)} rows, not {len(wanted)}"
    for row, want in zip(rows, wanted):
        place = f"{name}, {want['measure']}, {want['group']} and {want['other']}"
        assert (row["measure"], row["group"], row["other"]) == (want["measure"], want["group"], want["other"]), place
        is_rounded = want["measure"] in ROUNDED
        def near(key, value, tolerance):
            got = row[key]
            assert (got is None) == (value is None), f"{place}: {key} is {got}, not {value}"
            assert got is None or abs(got - value) <= tolerance * max(1, abs(value)), \
                f"{place}: {key} is {got}, not {value}"
        for key in "n", "mean", "sd", "median", "other_n", "other_mean", "other_sd", "other_median", "difference":
            if key in want:
                near(key, want[key], 1e-3 if is_rounded else 6e-5)
        low, high = want.get("interval", (None, None))
        near("difference_ci_low", low, 0.02 if is_rounded else 2e-3)
        near("difference_ci_high", high, 0.02 if is_rounded else 2e-3)
        for key, value in zip(["g", "g_ci_low", "g_ci_high"], want.get("g", (None,) * 3)):
            near(key, value, 0.01 if is_rounded else 6e-4)
        # A rank that rounding makes equal changes the statistic by a half.
        near("statistic", want.get("statistic"), 0.02 if is_rounded else 6e-4)
        near("p", want.get("p"), 0.03 if is_rounded else 6e-7)
        if not is_rounded:
            near("p_adjusted", want.get("p_adjusted"), 0.03)
    adjusted = [[row["p"] for row in rows if row["p"] is not None and (row["group"] is None) == omnibus]
                for omnibus in (False, True)]
    for omnibus, family in enumerate(adjusted):
        got = [row["p_adjusted"] for row in rows if row["p"] is not None and (row["group"] is None) == bool(omnibus)]
        if family:
            assert np.allclose(got, stats.false_discovery_control(family), atol=1e-5), f"{name}: p_adjusted"
    print(f".ci/compare.py: {name}: {len(rows)} rows as by SciPy {scipy.__version__}")


def survey():
    source = str(ROOT / "Samples/survey/input.csv")
    frame = values(source, COLUMNS, 15)
    groups = sorted(set(frame.group))
    arguments = [source, *COLUMNS, "--indication-from", "15"]
    check("survey", frame, groups, list(itertools.combinations(groups, 2)), arguments)
    check("survey, each with the rest", frame, groups, [(group, "rest") for group in groups],
          [*arguments, "--contrasts", "rest"])
    check("survey, two groups", frame, ["team", "leiding"], [("team", "leiding")],
          [*arguments, "--groups", "team", "leiding"])


def moments():
    """Two folders of transcripts: what the respondents say, taken out of them by `turns`."""
    folders = [str(ROOT / "Samples/two-moments" / name) for name in ("voor", "na")]
    texts = {}
    for folder in folders:
        for turn in map(json.loads, run("turns", folder, "--format", "ndjson").splitlines()):
            if turn["role"] != "interviewer":
                texts.setdefault((turn["document"], pathlib.Path(folder).name), []).append(turn["text"])
    lines = "".join(
        json.dumps({"respondent": pathlib.Path(path).stem, "group": group, "answer": "\n".join(parts)}) + "\n"
        for (path, group), parts in texts.items())
    frame = values("-", [*COLUMNS, "--input-format", "ndjson"], 50, text=lines)
    check("two folders", frame, ["voor", "na"], [("voor", "na")], folders)
    check("two folders in pairs", frame, ["voor", "na"], [("na", "voor")],
          [*folders, "--by", "time", "--paired"], is_paired=True)


if __name__ == "__main__":
    environment.enter(PACKAGES, [PROGRAM])
    import numpy as np
    import pandas as pd
    import scipy
    from scipy import stats

    survey()
    moments()
