#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: score_names.py texts GOLD                a JSON line a text, for bench-figures
       score_names.py score GOLD PRED [--show]   how many names are right

GOLD is tests/data/names/gold.txt, which says how it is written. PRED has for each text, in order,
{"names": [{"start", "end", "kind", "first", "title"}, ...]}, positions in code points, “first” an index into
the list. Found and kind are F1 over exact spans; joined is, of the later mentions that were found, the share
that leads to the right first one; title, of the titles before a name that was found, the share that is right.
"""

import json
import re
import sys

MARK = re.compile(r"\{([plox]):([^}=]*)(?:=([^}]*))?\}|<([^>]*)>")
KINDS = {"p": "person", "l": "place", "o": "organisation", "x": None}


def read_gold(path):
    """Returns texts: their words without marks, their names, and the spans that count for nothing."""
    texts = []
    with open(path, encoding="utf-8") as lines:
        blocks = re.split(r"\n\s*\n", "".join(line for line in lines if not line.startswith("#")))
    for block in filter(str.strip, blocks):
        texts.append(read_block(block.strip()))
    return texts


def read_block(block):
    words, names, free, title, at = "", [], [], None, 0
    for mark in MARK.finditer(block):
        words += block[at:mark.start()]
        at = mark.end()
        kind, name, first, role = mark.groups()
        begin = len(words)
        words += role if role is not None else name
        if role is not None:
            title = role
        elif KINDS[kind] is None:
            free.append((begin, len(words)))
        else:
            known = [n for n in names if n["name"] == (first if first is not None else name)]
            names.append({"start": begin, "end": len(words), "name": name, "kind": KINDS[kind], "title": title,
                          "first": known[0]["first"] if first is not None else len(names)})
            title = None
    return {"text": words + block[at:], "names": names, "free": free}


def score(gold, said, show):
    right = kinds = n_said = n_gold = later = joined = titles = titled = 0
    for text, found in zip(gold, said, strict=True):
        by_span = {(n["start"], n["end"]): n for n in found["names"]}
        spans = {(n["start"], n["end"]) for n in text["names"]}
        for span in by_span:
            if not any(a < span[1] and span[0] < b for a, b in text["free"]):
                n_said += 1
                if show and span not in spans:
                    print("extra ", text["text"][span[0]:span[1]])
        for name in text["names"]:
            n_gold += 1
            it = by_span.get((name["start"], name["end"]))
            if it is None:
                if show:
                    print("missed", name["name"], "in", text["text"][max(0, name["start"] - 30):name["end"] + 20])
                continue
            right += 1
            kinds += it["kind"] == name["kind"]
            if show and it["kind"] != name["kind"]:
                print("kind  ", name["name"], name["kind"], "not", it["kind"])
            first = text["names"][name["first"]]
            target = found["names"][it["first"]]
            if first is not name:
                later += 1
                joined += (target["start"], target["end"]) == (first["start"], first["end"])
                if show and (target["start"], target["end"]) != (first["start"], first["end"]):
                    print("joined", name["name"], "to", text["text"][target["start"]:target["end"]])
            if name["title"]:
                titles += 1
                titled += (it["title"] or "") == name["title"]
                if show and (it["title"] or "") != name["title"]:
                    print("title ", name["title"], name["name"], "not", it["title"])
    print(f"texts {len(gold)}  names {n_gold}  found F1 {2 * right / (n_said + n_gold):.3f}  "
          f"kind F1 {2 * kinds / (n_said + n_gold):.3f}  joined {joined / later:.3f} of {later}  "
          f"title {titled / titles:.3f} of {titles}")


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in ("texts", "score"):
        sys.exit(__doc__)
    gold = read_gold(sys.argv[2])
    if sys.argv[1] == "texts":
        for text in gold:
            print(json.dumps({"text": text["text"]}, ensure_ascii=False))
        return
    with open(sys.argv[3], encoding="utf-8") as lines:
        score(gold, [json.loads(line) for line in lines], "--show" in sys.argv)


if __name__ == "__main__":
    main()
