#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: run.py --build BUILD --bench DIR [SET…]

Measures Assay on every set of evaluation data that it finds under DIR, prints one table with the figures
of peers beside ours, and writes it to BUILD/bench.tsv. The scorers are DIR/tools, called as they are.
The sets are not ours to ship; without them only speed and memory are measured.
"""

import argparse
import glob
import os
import re
import subprocess
import sys

import peers

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
SAMPLE = os.path.join(ROOT, "data", "samples", "return-hubs.txt")


class Missing(Exception):
    """A set, a program or a scorer is not there: its rows are left out, and that is said."""


class Bench:
    def __init__(self, build, folder):
        self.build = os.path.abspath(build)
        self.folder = os.path.abspath(folder)
        self.work = os.path.join(self.build, "bench")
        os.makedirs(self.work, exist_ok=True)

    def find(self, stem):
        """Finds DIR/STEM_PART.jsonl or .tsv, whatever PART is; parts for training are not measured on."""
        found = sorted(path for path in glob.glob(os.path.join(self.folder, stem + "_*"))
                       if re.fullmatch(re.escape(stem) + r"_[^_]+\.(jsonl|tsv)",
                                       os.path.relpath(path, self.folder))
                       and "_train." not in path)
        if not found:
            raise Missing(f"no {stem}_* under {self.folder}")
        return found[0]

    def predict(self, program, *arguments):
        """Runs one of our programs; returns the path of what it printed."""
        path = os.path.join(self.build, "tests", "bench", program)
        if not os.path.exists(path):
            raise Missing(f"{program} is not built")
        place = os.path.join(self.work, "-".join(
            [program, *(os.path.basename(os.path.splitext(argument)[0]) for argument in arguments)]))
        with open(place, "w", encoding="utf-8") as output:
            result = subprocess.run([path, *arguments], stdout=output, stdin=subprocess.DEVNULL)
        if result.returncode != 0:
            raise Missing(f"{program} {arguments[0]} failed")
        return place

    def score(self, scorer, *arguments):
        """Runs a scorer; returns what it printed."""
        path = os.path.join(self.folder, "tools", scorer)
        if not os.path.exists(path):
            raise Missing(f"no {scorer} under {self.folder}/tools")
        result = subprocess.run([sys.executable, path, *arguments], capture_output=True, text=True)
        if result.returncode != 0:
            raise Missing(f"{scorer}: {result.stderr.strip() or result.stdout.strip()}")
        return result.stdout


def number(pattern, text):
    """Returns the number that PATTERN's group catches in TEXT."""
    match = re.search(pattern, text, re.MULTILINE)
    if match is None:
        raise Missing(f"the scorer did not print {pattern}")
    return float(match.group(1))


def attribution(bench):
    articles = bench.find("attribution/articles")
    sentences = bench.find("attribution/sentences")
    labels = bench.score("score_attribution.py", sentences, articles,
                         bench.predict("bench-reading", "labels", articles))
    yield "speech_f1", number(r"^SPEECH .*? F1 ([\d.]+)", labels)
    yield "own_voice_f1", number(r"^SPEECH .*own voice .*? F1 ([\d.]+)", labels)
    yield "quoted_f1", number(r"^QUOTED .*? F1 ([\d.]+)", labels)

    spans = bench.score("score_attribution_spans.py", articles,
                        bench.predict("bench-reading", "spans", articles))
    for part in ("source", "cue", "content"):
        yield f"{part}_exact_f1", number(rf"^{part}\b.*?exact.*? F1 ([\d.]+)", spans)
    yield "content_overlap_f1", number(r"^content\b.*?overlap.*? F1 ([\d.]+)", spans)


def sentences(bench):
    for measure, stem, pattern, options in (
            ("golden_exact", "golden_rules", r"exact ([\d.]+)", ["--set=golden"]),
            ("gum_f1", "gum", r"F1 ([\d.]+)", []),
            ("ewt_f1", "ud_ewt", r"F1 ([\d.]+)", [])):
        gold = bench.find(f"sentences/{stem}")
        said = bench.predict("bench-reading", "sentences", gold)
        yield measure, number(pattern, bench.score("score_sentences.py", gold, said, *options))


def numbers_dates(bench):
    gold = bench.find("numbers_dates/recognizers_text_en")
    text = bench.score("score_spans.py", "specs", gold, bench.predict("bench-figures", "specs", gold))
    for name in ("number", "percent", "currency", "datetime"):
        yield f"{name}_f1", number(rf"^{name}\b.*exact F1 ([\d.]+)", text)

    gold = bench.find("numbers_dates/gum_dates")
    text = bench.score("score_spans.py", "dates", gold, bench.predict("bench-figures", "dates", gold))
    yield "gum_date_f1", number(r"exact F1 ([\d.]+)", text)
    yield "gum_date_value", number(r"value right ([\d.]+)", text)


def discrepancies(bench):
    sources = bench.find("discrepancies/sources")
    gold = bench.find("discrepancies/items")
    text = bench.score("score_discrepancies.py", "items", gold,
                       bench.predict("bench-check", "items", gold, sources))
    shares = {name: float(share) for name, share in re.findall(r"^  (\S+)\s+([\d.]+) of", text, re.MULTILINE)}
    yield "items_f1", number(r" F1 ([\d.]+)", text)
    yield "items_false_alarm", shares["consistent"]
    yield "ok_worst", max(share for name, share in shares.items() if name.startswith("ok_"))
    for name, share in sorted(shares.items()):
        if name != "consistent" and not name.startswith("ok_"):
            yield f"caught_{name}", share

    gold = bench.find("discrepancies/drafts")
    text = bench.score("score_discrepancies.py", "drafts", gold,
                       bench.predict("bench-check", "drafts", gold, sources))
    yield "drafts_f1", number(r" F1 ([\d.]+)", text)

    gold = bench.find("discrepancies/natural_quotes")
    text = bench.score("score_discrepancies.py", "quotes", gold,
                       bench.predict("bench-check", "quotes", gold, sources))
    yield "quotes_right", number(r"^right ([\d.]+)", text)


def subjectivity(bench):
    for measure, stem, command, positive, column in (
            ("newssd_macro_f1", "newssd_eng", "opinion", "SUBJ", "label"),
            ("babe_macro_f1", "babe", "loaded", "Biased", "label_bias")):
        gold = bench.find(f"subjectivity/{stem}")
        text = bench.score("score_labels.py", "f1", gold, column, positive,
                           bench.predict("bench-reading", command, gold))
        yield measure, number(r"macro-F1 ([\d.]+)", text)


def checkworthy(bench):
    for measure, stem, column in (("claimbuster_f1", "claimbuster", "checkworthy"),
                                  ("policlaim_f1", "policlaim", "claim")):
        gold = bench.find(f"checkworthy/{stem}")
        text = bench.score("score_labels.py", "f1", gold, column, "1",
                           bench.predict("bench-reading", "worth", gold))
        yield measure, number(r" F1 ([\d.]+)", text)


def outlets(bench):
    with open(bench.predict("bench-outlets"), encoding="utf-8") as output:
        for name, value in re.findall(r"^(\w+)\t([\d.]+)", output.read(), re.MULTILINE):
            yield name, float(value)


def speed(bench):
    with open(bench.predict("bench-check", "speed", SAMPLE), encoding="utf-8") as output:
        for name, value in re.findall(r"^(\w+)\t([\d.]+)", output.read(), re.MULTILINE):
            yield name, float(value)


SETS = {function.__name__: function for function in (
    attribution, sentences, numbers_dates, discrepancies, subjectivity, checkworthy, outlets, speed)}


def measure(bench, names):
    """Returns rows of set, measure, value, peer, peer's value; and what could not be measured."""
    rows = []
    left_out = []
    for name in names:
        try:
            for what, value in SETS[name](bench):
                peer, peer_value = peers.FIGURES.get((name, what), ("", None))
                rows.append((name, what, value, peer, peer_value))
        except Missing as problem:
            left_out.append(f"{name}: {problem}")
    return rows, left_out


def figure(value):
    if value is None:
        return ""
    return f"{value:.3f}" if value < 10 else f"{value:.1f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--build", required=True)
    parser.add_argument("--bench", required=True)
    parser.add_argument("sets", nargs="*")
    arguments = parser.parse_args()

    if not os.path.isdir(arguments.bench):
        print(f"There is no evaluation data at {arguments.bench}: only speed is measured.")
        print("Say where it is with `make bench BENCH=DIR`.")

    rows, left_out = measure(Bench(arguments.build, arguments.bench), arguments.sets or SETS)

    with open(os.path.join(arguments.build, "bench.tsv"), "w", encoding="utf-8") as table:
        table.write("set\tmeasure\tvalue\tpeer\tpeer_value\n")
        for name, what, value, peer, peer_value in rows:
            table.write(f"{name}\t{what}\t{figure(value)}\t{peer}\t{figure(peer_value)}\n")

    print(f"{'set':<14} {'measure':<22} {'Assay':>8} {'peer':>8}  who")
    for name, what, value, peer, peer_value in rows:
        print(f"{name:<14} {what:<22} {figure(value):>8} {figure(peer_value):>8}  {peer}")
    for line in left_out:
        print(f"not measured: {line}")
    return 0 if rows else 1


if __name__ == "__main__":
    sys.exit(main())
