#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: folds.py --build BUILD --bench DIR

What the set “discrepancies” says is flattered, as the model that ships learnt from all of this half. This
trains it five times without a fifth of the sources, and runs the whole program, rules and all, on that fifth.
Ten minutes on two cores. The models are kept in BUILD/bench and used again; remove them to train anew.
"""

import argparse
import concurrent.futures
import json
import os
import subprocess
import sys

import run

N_FOLDS = 5
TOOL = os.path.join("data", "models", "train", "train-differences")
RESOURCE = "/org/assaydesk/Assay/models/en/differences.model"

# The one that ships has it; see data/models/en/differences.md.
THRESHOLD = "-0.125"

# Where a harmless re-expression is told, was its original too?
PLAIN = "~plain"


def tell_fold(source):
    """As train-sentences.c does."""
    value = 2166136261
    for byte in source.encode():
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return (value >> 8) % N_FOLDS


def train(bench, fold):
    place = os.path.join(bench.work, f"differences-{fold}.model")
    if not os.path.exists(place):
        subprocess.run([os.path.join(bench.build, TOOL), bench.folder, place + ".new", str(fold), THRESHOLD],
                       stderr=subprocess.DEVNULL, check=True)
        os.rename(place + ".new", place)
    return place


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def check(bench, model, what, objects, sources):
    """What the program says of these with that model, a line of JSON each."""
    place = os.path.join(bench.work, f"fold-{what}.jsonl")
    with open(place, "w", encoding="utf-8") as output:
        output.writelines(json.dumps(item) + "\n" for item in objects)
    return subprocess.run([os.path.join(bench.build, "tests", "bench", "bench-check"), what, place, sources],
                          env=os.environ | {"G_RESOURCE_OVERLAYS": f"{RESOURCE}={model}"},
                          capture_output=True, text=True, check=True).stdout


def add_plain(items):
    """The items, and the originals of those that only say the same in another form."""
    return items + [item | {"id": item["id"] + PLAIN, "sentence": item["original"]}
                    for item in items if (item["type"] or "").startswith("ok_")]


def print_re_expressions(said):
    flags = {line["id"]: line["flag"] for line in map(json.loads, said.splitlines())}
    told = [name for name, flag in flags.items()
            if flag and name + PLAIN in flags and not flags[name + PLAIN]]
    n_all = sum(name.endswith(PLAIN) for name in flags)
    print(f"re-expressions told though the original is not: {len(told)} of {n_all}")
    for name in told:
        print(f"  {name}")


def main():
    parser = argparse.ArgumentParser(description="Measures differences by folds over the sources.")
    parser.add_argument("--build", required=True)
    parser.add_argument("--bench", required=True)
    arguments = parser.parse_args()
    bench = run.Bench(arguments.build, arguments.bench)

    if not os.path.exists(os.path.join(bench.build, TOOL)):
        sys.exit(f"folds.py: {TOOL} is not built; make bench-folds does it")

    try:
        sources = bench.find("discrepancies/sources")
        gold = {what: bench.find(f"discrepancies/{what}") for what in ("items", "drafts")}
    except run.Missing as problem:
        sys.exit(f"folds.py: {problem} under {arguments.bench}")

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        models = list(pool.map(lambda fold: train(bench, fold), range(N_FOLDS)))

    for what, key in (("items", "source_id"), ("drafts", "true_source")):
        objects = read(gold[what])
        said = ""
        for fold, model in enumerate(models):
            chosen = [item for item in objects if tell_fold(item[key]) == fold]
            said += check(bench, model, what, add_plain(chosen) if what == "items" else chosen, sources)

        place = os.path.join(bench.work, f"folds-{what}.jsonl")
        with open(place, "w", encoding="utf-8") as output:
            output.write(said)
        print(f"{what}, by folds:")
        print(bench.score("score_discrepancies.py", what, gold[what], place))
        if what == "items":
            print_re_expressions(said)


if __name__ == "__main__":
    main()
