#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No paths of somebody's machine, no hosts of package registries, no stray white space in what we track."""

import os
import re
import sys

import csource

PLACES = (
    (re.compile(r"(?<![\w./-])/(?:root|work|Users|home/[a-z_]\w*)/"), "a path of somebody's machine"),
    (re.compile(r"\b(?:registry\.npmjs|pypi|files\.pythonhosted|crates|rubygems|deb\.debian|"
                r"proxy\.golang|repo1?\.maven)\.(?:org|io)\b"), "the host of a package registry"),
)

# Layout is checked in what we write by hand; data may need its white space (a mail, CRLF, a broken file).
WRITTEN = (".c", ".h", ".py", ".sh", ".md", "meson.build", "Makefile", ".json", ".xml", ".ui", ".css")
DATA = ("tests/data/", "tests/fuzz/corpus/", "data/outlets/", "data/lexicons/")
MAY_HAVE_TABS = ("Makefile",)


def tracked_files():
    """Returns what git tracks; without git, everything but what builds leave behind."""
    listed = csource.git("ls-files", "-z")
    if listed is not None:
        return [path for path in listed.split("\0") if path]

    found = []
    for parent, folders, names in os.walk(csource.ROOT):
        folders[:] = [name for name in folders
                      if not name.startswith("build") and name not in (".git", "out", "__pycache__")]
        found += [os.path.relpath(os.path.join(parent, name), csource.ROOT) for name in names]
    return sorted(found)


def check(path, text):
    problems = []
    for pattern, what in PLACES:
        for match in pattern.finditer(text):
            problems.append((path, csource.line_of(text, match.start()), f"{match.group()}: {what}"))

    if path.endswith(WRITTEN) and not path.startswith(DATA):
        for number, line in enumerate(text.split("\n"), 1):
            if line != line.rstrip():
                problems.append((path, number, "white space at the end of the line"))
            if "\t" in line and not path.endswith(MAY_HAVE_TABS):
                problems.append((path, number, "a tab"))
        if text and not text.endswith("\n"):
            problems.append((path, text.count("\n") + 1, "no line end at the end of the file"))

    return problems


def main():
    problems = []
    for path in tracked_files():
        full = os.path.join(csource.ROOT, path)
        if not os.path.isfile(full):
            continue
        with open(full, "rb") as file:
            data = file.read()
        try:
            problems += check(path, data.decode("utf-8"))
        except UnicodeDecodeError:
            if path.endswith(WRITTEN) and not path.startswith(DATA):
                problems.append((path, 1, "not UTF-8"))
    return csource.report(problems)


if __name__ == "__main__":
    sys.exit(main())
