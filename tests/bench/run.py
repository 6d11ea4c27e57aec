#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: run.py --build BUILD --bench DIR [--record FILE] [SET…]

Measures Assay on every set of evaluation data that it finds under DIR, prints one table with the figures
of peers beside ours, and writes it to BUILD/bench.tsv. The scorers are DIR/tools, called as they are.
The sets are not ours to ship; without them only speed and memory are measured.
"""

import argparse
import datetime
import glob
import json
import os
import platform
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
            raise Missing(f"no {stem}_*")
        return found[0]

    def text_of(self, stem):
        """Writes the texts of a set one after another; returns the path."""
        place = os.path.join(self.work, stem.replace("/", "-") + ".txt")
        with open(self.find(stem), encoding="utf-8") as lines, open(place, "w", encoding="utf-8") as output:
            for line in lines:
                output.write(json.loads(line)["text"] + "\n\n")
        return place

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
            raise Missing(f"no tools/{scorer}")
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


def pairs(bench):
    """Our own sentences beside their sources, half of them told in other words, half with one error: whether the
    error is told, whether its words are, and how often something is told of a sentence that is right."""
    for stem in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh"):
        path = os.path.join(ROOT, "tests", "data", "pairs", f"{stem}.jsonl")
        with open(path, encoding="utf-8") as lines:
            gold = [json.loads(line) for line in lines]
        with open(bench.predict("bench-pairs", path), encoding="utf-8") as lines:
            said = {answer["id"]: answer for answer in map(json.loads, lines)}
        wrong = [pair for pair in gold if "wrong" in pair]
        right = [pair for pair in gold if "wrong" not in pair]
        yield f"{stem}_caught", sum(bool(said[pair["id"]]["findings"]) for pair in wrong) / len(wrong)
        yield f"{stem}_words", sum(tells_words(pair, said[pair["id"]]) for pair in wrong) / len(wrong)
        yield f"{stem}_false_alarm", sum(bool(said[pair["id"]]["findings"]) for pair in right) / len(right)
        yield f"{stem}_borne_out", sum(said[pair["id"]]["borne_out"] for pair in right) / len(right)
        yield f"{stem}_wrongly_borne_out", sum(said[pair["id"]]["borne_out"] for pair in wrong) / len(wrong)


def tells_words(pair, answer):
    """Whether a finding stands on the wrong words; one that is about the whole statement says only that it is in no
    source."""
    begin = pair["draft"].index(pair["wrong"])
    return any(finding["start"] < begin + len(pair["wrong"]) and begin < finding["end"]
               and finding["rule"] not in ("P1", "A3", "Q4") for finding in answer["findings"])


def link(bench, which, gold, *more):
    """Ranks passages with the model of the program, and with one that was fitted on this kind of claims (each
    fifth of them by the other four); yields the scorer's words for both."""
    for prefix, options in (("", []), ("fitted_", [f"--fitted={fitted_file('link-' + which)}"])):
        said = bench.predict("bench-link", *options, which, gold, *more)
        yield prefix, bench.score("score_linking.py", which, gold, said)


def fitted_file(name):
    """Weights that are for measuring alone; no part of the program."""
    return os.path.join(ROOT, "tests", "bench", "fitted", f"{name}.model")


def wice(bench):
    gold = bench.find("wice/claims")
    for prefix, text in link(bench, "wice", gold, bench.find("wice/sources")):
        yield f"{prefix}p1", number(r"P@1 ([\d.]+)", text)
        yield f"{prefix}mrr", number(r"MRR ([\d.]+)", text)
        yield f"{prefix}recall5", number(r"recall@5 ([\d.]+)", text)


def wiki_claims(bench):
    for prefix, text in link(bench, "fm2", bench.find("wiki_claims/claims")):
        yield f"{prefix}fm2_p1", number(r"P@1 ([\d.]+)", text)
        yield f"{prefix}fm2_mrr", number(r"MRR ([\d.]+)", text)


def consistency_news(bench):
    items = bench.find("consistency_news/items")
    sources = bench.find("consistency_news/sources")
    for prefix, options in (("", []), ("fitted_", [f"--fitted={fitted_file('consistency')}"])):
        text = bench.score("score_labels.py", "auc", items,
                           bench.predict("bench-consistency", *options, items, sources))
        for name, origin, value in re.findall(r"^(\w+)\s+(\w+)\s+n .* AUC ([\d.]+)", text, re.MULTILINE):
            yield f"{prefix}{name}_{origin}_auc", float(value)


def names(bench):
    """Our own texts, so there is no peer."""
    scorer = os.path.join(ROOT, "tests", "bench", "score_names.py")
    gold = os.path.join(ROOT, "tests", "data", "names", "gold.txt")
    texts = os.path.join(bench.work, "names.jsonl")
    with open(texts, "w", encoding="utf-8") as output:
        subprocess.run([sys.executable, scorer, "texts", gold], stdout=output, check=True)
    said = bench.predict("bench-figures", "names", texts)
    text = subprocess.run([sys.executable, scorer, "score", gold, said], capture_output=True, text=True,
                          check=True).stdout
    yield "found_f1", number(r"found F1 ([\d.]+)", text)
    yield "kind_f1", number(r"kind F1 ([\d.]+)", text)
    yield "joined", number(r"joined ([\d.]+)", text)
    yield "title", number(r"title ([\d.]+)", text)


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


# Pages of the one set whose cost peers publish; this half has fewer, so ours is scaled to as many.
ALL_AEB_PAGES = 181


def extraction(bench):
    """What the page reader takes out of pages: the article, the day and the byline."""
    for name in ("aeb", "fundus", "fundus-eval", "wcxb"):
        said, truth = read_pages(bench, name)
        yield name.replace("-", "_") + "_f1", number(r"^f1 ([\d.]+)", bench.score("score_extraction.py", said, truth))

    dates = bench.score("score_metadata.py", *read_pages(bench, "dates"))
    yield "date_accuracy", number(r"^date\b.*?accuracy ([\d.]+)", dates)
    yield "date_precision", number(r"^date\b.*?precision ([\d.]+)", dates)
    bylines = bench.score("score_metadata.py", *read_pages(bench, "fundus"))
    yield "byline_exact", number(r"^authors\b.*?exact ([\d.]+)", bylines)

    folder = os.path.join(bench.folder, "extraction", "aeb")
    with open(os.path.join(folder, "ground-truth.json"), encoding="utf-8") as truth:
        n_pages = len(json.load(truth))
    with open(bench.predict("bench-page", "cost", folder), encoding="utf-8") as output:
        cost = output.read()
    yield "aeb_cpu_s", number(r"^cpu_s\t([\d.]+)", cost) * ALL_AEB_PAGES / n_pages
    yield "aeb_peak_mb", number(r"^peak_mb\t([\d.]+)", cost)
    yield from readability(bench)


def independence(bench):
    """Which share of copies, rewrites and strangers is taken for the same text. There is no peer."""
    stories = [bench.find(f"discrepancies/{stem}") for stem in ("sources", "drafts")]
    with open(bench.predict("bench-independence", *stories, bench.find("attribution/articles")),
              encoding="utf-8") as output:
        for name, value in re.findall(r"^(\w+)\t([\d.]+)", output.read(), re.MULTILINE):
            yield name, float(value)


def readability(bench):
    """@mozilla/readability with jsdom over the same pages in the same run, where it is installed."""
    modules = os.path.join(bench.build, "peers", "node_modules")
    if not all(os.path.isdir(os.path.join(modules, name)) for name in ("jsdom", "@mozilla/readability")):
        print("Readability.js is not installed, so it is not measured (make deps-bench)")
        return
    for name in ("aeb", "fundus", "fundus-eval", "wcxb"):
        folder = os.path.join(bench.folder, "extraction", name)
        truth = os.path.join(folder, "ground-truth.json")
        said = os.path.join(bench.work, f"readability-{name}.json")
        with open(said, "w", encoding="utf-8") as output:
            result = subprocess.run(["node", os.path.join(ROOT, "tests", "bench", "peer-readability.js"), folder],
                                    stdout=output, stderr=subprocess.PIPE, text=True,
                                    env={**os.environ, "NODE_PATH": modules})
        if result.returncode != 0:
            print(f"Readability.js failed on {name}: {result.stderr[-300:]}")
            return
        what = f"peer_readability_{name.replace('-', '_')}"
        yield f"{what}_f1", number(r"^f1 ([\d.]+)", bench.score("score_extraction.py", said, truth))
        if name == "aeb":
            with open(truth, encoding="utf-8") as pages:
                n_pages = len(json.load(pages))
            yield f"{what}_cpu_s", number(r"^cpu_s\t([\d.]+)", result.stderr) * ALL_AEB_PAGES / n_pages
            yield f"{what}_peak_mb", number(r"^peak_mb\t([\d.]+)", result.stderr)


def read_pages(bench, name):
    """Reads the pages of a set; returns where that and the truth lie."""
    folder = os.path.join(bench.folder, "extraction", name)
    truth = os.path.join(folder, "ground-truth.json")
    if not os.path.exists(truth):
        raise Missing(f"no extraction/{name}")
    return bench.predict("bench-page", "read", folder), truth


def agreement(bench):
    """Vectors that we do not reproduce, of all kinds that are there."""
    wrong = 0
    for kind in ("coding", "spans", "gamma"):
        with open(bench.predict("bench-agreement", kind, bench.find(f"agreement/{kind}")), encoding="utf-8") as said:
            wrong += number(r"^wrong\t(\d+)", said.read())
    yield "wrong", wrong


def outlets(bench):
    with open(bench.predict("bench-outlets"), encoding="utf-8") as output:
        for name, value in re.findall(r"^(\w+)\t([\d.]+)", output.read(), re.MULTILINE):
            yield name, float(value)


def peer_speed(bench, program, text):
    """MB/s of a peer, or None where it is not installed, which is said."""
    modules = os.path.join(bench.build, "peers", "node_modules")
    icu = os.path.join(bench.build, "tests", "bench", "peer-icu")
    command = [icu, text] if program == "ICU" else [
        "node", os.path.join(ROOT, "tests", "bench", "peer-wink.js"), text]
    if not os.path.exists(icu if program == "ICU" else os.path.join(modules, "wink-nlp")):
        print(f"{program} is not installed, so it is not measured (make deps-bench)")
        return None
    try:
        result = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "NODE_PATH": modules})
    except OSError:
        return None
    return number(r"([\d.]+) MB/s", result.stdout) if result.returncode == 0 else None


def reading_speed(bench):
    """MB/s of one core, over the news articles of the attribution set."""
    text = bench.text_of("attribution/articles")
    for program in ("ICU", "wink-nlp"):
        speed_of_peer = peer_speed(bench, program, text)
        if speed_of_peer is not None:
            yield f"peer_{program.lower().replace('-', '_')}_mb_per_second", speed_of_peer
    with open(bench.predict("bench-reading", "speed", text), encoding="utf-8") as output:
        yield "whole_mb_per_second", number(r"([\d.]+) MB/s", output.read())

    with open(bench.predict("bench-reading", "update", text), encoding="utf-8") as output:
        yield "update_us", number(r"([\d.]+) us", output.read())

    with open(bench.predict("bench-figures", "speed", text), encoding="utf-8") as output:
        for name, value in re.findall(r"^(\w+)\s+([\d.]+) MB/s", output.read(), re.MULTILINE):
            yield f"{name}_mb_per_second", float(value)


def speed(bench):
    with open(bench.predict("bench-check", "speed", SAMPLE), encoding="utf-8") as output:
        for name, value in re.findall(r"^(\w+)\t([\d.]+)", output.read(), re.MULTILINE):
            yield name, float(value)


def kept(bench):
    """A draft whose sources were read before, an edit of it, and a book with a hundred sources."""
    with open(bench.predict("bench-kept", bench.find("discrepancies/drafts"), bench.find("discrepancies/sources")),
              encoding="utf-8") as output:
        for name, value in re.findall(r"^(\w+)\t([\d.]+)", output.read(), re.MULTILINE):
            yield name, float(value)


def revisions(bench):
    """Where spans land in revisions made of real text by moving, deleting, rewording, splitting and adding."""
    with open(bench.predict("bench-revisions", bench.find("discrepancies/sources")), encoding="utf-8") as output:
        for name, value in re.findall(r"^(\w+)\t([\d.]+)", output.read(), re.MULTILINE):
            yield name, float(value)


SETS = {function.__name__: function for function in (
    attribution,
    sentences,
    numbers_dates,
    names,
    discrepancies,
    pairs,
    wice,
    wiki_claims,
    consistency_news,
    subjectivity,
    checkworthy,
    extraction,
    independence,
    agreement,
    outlets,
    reading_speed,
    revisions,
    speed,
    kept,
)}


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


def write_tsv(place, rows):
    with open(place, "w", encoding="utf-8") as table:
        table.write("set\tmeasure\tvalue\tpeer\tpeer_value\n")
        for name, what, value, peer, peer_value in rows:
            table.write(f"{name}\t{what}\t{figure(value)}\t{peer}\t{figure(peer_value)}\n")


def describe_machine():
    model = platform.machine()
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            models = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
            model = models[0] if models else model
    return f"{os.cpu_count()} × {model}"


def keep_window(place):
    """Returns the part of the record that desk.py writes."""
    if not os.path.exists(place):
        return ""
    with open(place, encoding="utf-8") as record:
        _, heading, rest = record.read().partition("\n## The window\n")
    return heading + rest


def write_record(place, rows, left_out):
    """Writes what was reached, where and when, as the project keeps it."""
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True,
                            text=True).stdout.strip()
    kept = keep_window(place)
    with open(place, "w", encoding="utf-8") as record:
        record.write("# What we reached\n\n"
                     "Written by `tests/bench/run.py --record`. The sets are the half that is for tuning; the\n"
                     "figures of peers are mostly of the other half, so a small difference says nothing.\n\n"
                     f"{datetime.date.today().isoformat()}, commit {commit}, {describe_machine()}\n\n"
                     "| set | measure | Assay | peer | who |\n| --- | --- | ---: | ---: | --- |\n")
        for name, what, value, peer, peer_value in rows:
            record.write(f"| {name} | {what} | {figure(value)} | {figure(peer_value)} | {peer} |\n")
        for line in left_out:
            record.write(f"\nNot measured: {line}\n")
        record.write(kept)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--build", required=True)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--record", metavar="FILE")
    parser.add_argument("sets", nargs="*")
    arguments = parser.parse_args()

    if not os.path.isdir(arguments.bench):
        print(f"There is no evaluation data at {arguments.bench}: only speed is measured.")
        print("Say where it is with `make bench BENCH=DIR`.")

    rows, left_out = measure(Bench(arguments.build, arguments.bench), arguments.sets or SETS)

    write_tsv(os.path.join(arguments.build, "bench.tsv"), rows)
    if arguments.record:
        write_record(arguments.record, rows, left_out)

    print(f"{'set':<14} {'measure':<22} {'Assay':>8} {'peer':>8}  who")
    for name, what, value, peer, peer_value in rows:
        print(f"{name:<14} {what:<22} {figure(value):>8} {figure(peer_value):>8}  {peer}")
    for line in left_out:
        print(f"not measured: {line}")
    return 0 if rows else 1


if __name__ == "__main__":
    sys.exit(main())
