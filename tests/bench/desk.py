#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: desk.py --build BUILD [--times N] [--record FILE]

Measures the window on a display of its own and prints a table: how long an editor waits, in milliseconds of
the main thread at the median and at the 99th percentile, for drafts of several lengths; and the first
frame and the memory with the sample open, beside GNOME Text Editor in the same run. --record puts the
table into FILE in the place of the one before, between its two marks.
"""

import argparse
import datetime
import json
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "..", ".."))
SAMPLE = os.path.join(ROOT, "data", "samples", "return-hubs.txt")
DISPLAY = os.path.join(ROOT, "tests", "desk", "display.sh")
BEGIN, END = "<!-- desk -->\n", "<!-- end of desk -->\n"

# Name of the draft, what it is, key presses to measure.
DRAFTS = (("words-200.txt", "200 words", 200), ("words-5000.txt", "5,000 words", 200),
          ("words-50000.txt", "50,000 words", 200), ("paragraph-3000.txt", "a paragraph of 3,000 words", 100),
          ("words-500000.txt", "500,000 words", 30))
# Name of the draft, how many marks of all kinds stand on it, key presses to measure.
MARKED = (("words-5000.txt", 1000, "5,000 words with 1,000 marks", 200),
          ("words-50000.txt", 10000, "50,000 words with 10,000 marks", 100))
COLUMNS = ("open", "stall_opening", "scroll", "key", "stall_typing", "mark", "stall_marking", "save")
HEADS = ("first page", "longest stall", "scroll frame", "key press", "stall after", "fact or state", "stall after",
         "save")
PAIRS = ("scroll", "key", "mark", "save")


def run(build, command):
    environment = dict(os.environ, GSETTINGS_SCHEMA_DIR=os.path.join(build, "data"))
    return subprocess.run([DISPLAY, *command], env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True, check=True).stdout


def write_marked(build, folder, name, n_marks):
    """Writes a dossier of the draft with that many marks, evenly over it and overlapping, and returns its path."""
    draft = os.path.join(folder, name)
    path = draft.removesuffix(".txt") + f"-{n_marks}.assay"
    cli = [os.path.join(build, "app", "cli", "assay-cli")]
    with open(draft, encoding="utf-8") as file:
        length = int(0.9 * len(file.read()))  # what stands at the end may be no words of the draft
    step = length / n_marks
    items = [{"type": "Annotation", "bodyValue": f"Note {i}: who says so?",
              "target": {"selector": {"type": "TextPositionSelector", "start": int(i * step),
                                      "end": min(length, int(i * step) + 40)}}} for i in range(n_marks)]
    notes = path + ".json"
    with open(notes, "w", encoding="utf-8") as file:
        json.dump(items, file)
    subprocess.run([*cli, "save", "-q", "-f", draft, "-o", path], check=True)
    subprocess.run([*cli, "mark", "-q", "--from=" + notes, path], check=True)
    return path


def measure_draft(build, path, keys):
    output = run(build, [os.path.join(build, "tests", "bench", "bench-desk"), path, str(keys)])
    return {line.split("\t")[0]: [float(cell) for cell in line.split("\t")[1:]] for line in output.splitlines()}


def measure_window(build, folder):
    """Yields the name of each draft and what was measured in it."""
    subprocess.run([os.path.join(ROOT, "tests", "data", "looks", "make-drafts.py"), folder], check=True)
    for name, what, keys in DRAFTS:
        yield what, measure_draft(build, os.path.join(folder, name), keys)
    for name, n_marks, what, keys in MARKED:
        yield what, measure_draft(build, write_marked(build, folder, name, n_marks), keys)


def measure_first_frame(build, times):
    programs = ["Assay=" + os.path.join(build, "app", "desk", "assay")]
    if shutil.which("gnome-text-editor"):
        programs.append("GNOME Text Editor=gnome-text-editor")
    output = run(build, [sys.executable, os.path.join(HERE, "first-frame.py"), str(times), SAMPLE, *programs])
    return [line.split("\t") for line in output.splitlines()]


def tabulate(build, times):
    with tempfile.TemporaryDirectory() as folder:
        rows = list(measure_window(build, folder))

    yield "| draft | " + " | ".join(HEADS) + " |"
    yield "| --- |" + " ---: |" * len(HEADS)
    for what, values in rows:
        cells = [" / ".join(f"{value:.1f}" for value in values[column]) if column in PAIRS
                 else f"{values[column][0]:.0f}" for column in COLUMNS]
        yield f"| {what} | " + " | ".join(cells) + " |"

    yield ""
    yield (f"| program with the sample open, median of {times} | anything to see | a page of text | "
           "work until then | of the first thread | memory at rest | most memory |")
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    for name, *cells in measure_first_frame(build, times):
        anything, text, first, every, memory, most = map(float, cells)
        yield (f"| {name} | {anything:.2f} s | {text:.2f} s | {every * 1000:.0f} ms | {first * 1000:.0f} ms | "
               f"{memory:.0f} MB | {most:.0f} MB |")


def describe_run():
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True,
                            text=True).stdout.strip()
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        models = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{datetime.date.today().isoformat()}, commit {commit}, {os.cpu_count()} × {models[0] if models else '?'}"


def record(place, lines):
    with open(place, encoding="utf-8") as file:
        text = file.read()
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    with open(place, "w", encoding="utf-8") as file:
        file.write(before + BEGIN + "\n".join(lines) + "\n" + END + after)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--build", required=True)
    parser.add_argument("--times", type=int, default=7)
    parser.add_argument("--record", metavar="FILE")
    arguments = parser.parse_args()

    lines = list(tabulate(os.path.abspath(arguments.build), arguments.times))
    print("\n".join(lines))
    if arguments.record:
        record(arguments.record, [describe_run(), "", *lines])


if __name__ == "__main__":
    main()
