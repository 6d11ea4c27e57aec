#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source says its licence in one of its first three lines, by an SPDX line."""

import sys

import csource

SUFFIXES = (".c", ".h", ".py", ".sh", ".ui", ".css", "meson.build", "meson_options.txt")
LONE = ("meson.build", "meson_options.txt", "Makefile", ".ci/run")


def check(path, text):
    head = "".join(text.splitlines(keepends=True)[:3])
    if "SPDX-License-Identifier: GPL-3.0-or-later" in head:
        return []
    return [(path, 1, "no SPDX line among the first three")]


def main():
    paths = csource.source_files("app", "tests", "data", "build-aux", "po", suffixes=SUFFIXES)
    problems = []
    for path in paths + list(LONE):
        problems += check(path, csource.read(path))
    return csource.report(problems)


if __name__ == "__main__":
    sys.exit(main())
