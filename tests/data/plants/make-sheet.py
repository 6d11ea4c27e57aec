#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: make-sheet.py CLI | --count

Writes sheet.tsv, 200 plants for people to judge, with the program CLI. What was judged before is kept.
"""

import collections
import glob
import os
import subprocess
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
SHEET = os.path.join(FOLDER, "sheet.tsv")
COLUMNS = ["story", "difficulty", "seed", "kind", "right", "sentence", "sources", "english", "findable", "by", "remark"]
KEY = ("story", "kind", "right", "sentence")
SIZE = 200


def load():
    if not os.path.exists(SHEET):
        return []
    with open(SHEET, encoding="utf-8") as sheet:
        lines = [line.rstrip("\n").split("\t") for line in sheet]
    return [dict(zip(COLUMNS, line)) for line in lines[1:]]


def key_of(row):
    return tuple(row[name] for name in KEY)


def offered(cli):
    """All plants of all stories, kind by kind, each once."""
    rows = collections.OrderedDict()
    for seed in range(1, 7):
        difficulty = 1 + seed % 3
        for path in sorted(glob.glob(os.path.join(FOLDER, "*.txt"))):
            said = subprocess.run([cli, "plant", "--sheet", f"--seed={seed}", f"--difficulty={difficulty}", path],
                                  stdout=subprocess.PIPE, check=True, text=True).stdout
            for line in said.splitlines():
                kind, right, sentence, sources = line.split("\t")
                row = dict.fromkeys(COLUMNS, "")
                row.update(story=os.path.basename(path)[:-4], difficulty=str(difficulty), seed=str(seed), kind=kind,
                           right=right, sentence=sentence, sources=sources)
                rows.setdefault(key_of(row), row)
    return list(rows.values())


def choose(rows):
    """As many of each kind as can be, spread over the stories."""
    kinds = collections.defaultdict(lambda: collections.defaultdict(list))
    for row in rows:
        kinds[row["kind"]][row["story"]].append(row)
    chosen = []
    while len(chosen) < SIZE and kinds:
        for kind in sorted(kinds):
            stories = kinds[kind]
            story = min(stories, key=lambda name: (sum(row["story"] == name and row["kind"] == kind for row in chosen), name))
            chosen.append(stories[story].pop(0))
            if not stories[story]:
                del stories[story]
            if not stories:
                del kinds[kind]
            if len(chosen) == SIZE:
                break
    return sorted(chosen, key=key_of)


def main():
    old = load()
    if sys.argv[1:] == ["--count"]:
        judged = [row for row in old if row["english"] and row["findable"]]
        good = [row for row in judged if row["english"] == "good" and row["findable"] == "yes"]
        print(f"{len(old)} plants, {len(judged)} judged, {len(good)} good")
        return 0
    if len(sys.argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    judged = {key_of(row): row for row in old if row["english"] or row["findable"] or row["remark"]}
    rows = [judged.get(key_of(row), row) for row in choose(offered(sys.argv[1]))]
    with open(SHEET, "w", encoding="utf-8") as sheet:
        for row in [dict(zip(COLUMNS, COLUMNS))] + rows:
            sheet.write("\t".join(row[name] for name in COLUMNS) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
