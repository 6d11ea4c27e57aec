#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file with text for people is in po/POTFILES.in, and each translation is well formed."""

import os
import re
import shutil
import subprocess
import sys

import csource

MARKED = re.compile(r"(?<!\w)(?:_|N_|Q_|C_|NC_|ngettext|g_dngettext|g_dgettext|g_dpgettext2?|dngettext) *\(")
SKIP = 77


def is_translatable(path, text):
    if path.endswith(".ui"):
        return 'translatable="yes"' in text
    masked = csource.mask_directives(csource.mask(text))
    return MARKED.search(masked) is not None


def check(listed, sources):
    """LISTED are the lines of POTFILES.in, SOURCES {path: text}. Returns problems."""
    problems = []
    place = "po/POTFILES.in"
    needed = {path for path, text in sources.items() if is_translatable(path, text)}

    for path in sorted(needed - set(listed)):
        problems.append((place, 0, f"{path} has text for people and is not listed"))
    for number, path in enumerate(listed, 1):
        if path in sources and path not in needed:
            problems.append((place, number, f"{path} has no text for people"))
        elif path not in sources and not os.path.exists(os.path.join(csource.ROOT, path)):
            problems.append((place, number, f"{path} is not there"))
    if listed != sorted(set(listed)):
        problems.append((place, 0, "not sorted, or something stands in it twice"))

    return problems


def check_translations():
    """Runs msgfmt over each translation that LINGUAS names."""
    problems = []
    for language in read_lines("po/LINGUAS"):
        path = f"po/{language}.po"
        result = subprocess.run(["msgfmt", "--check", "-o", os.devnull, path], cwd=csource.ROOT,
                                capture_output=True, text=True)
        if result.returncode != 0:
            problems.append((path, 0, result.stderr.strip()))
    return problems


def read_lines(path):
    if not os.path.exists(os.path.join(csource.ROOT, path)):
        return []
    lines = [line.strip() for line in csource.read(path).splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


def main():
    listed = read_lines("po/POTFILES.in")
    if not listed:
        print("there is no po/POTFILES.in yet")
        return SKIP

    paths = csource.source_files("app", suffixes=(".c", ".h", ".ui"))
    problems = check(listed, {path: csource.read(path) for path in paths})
    if shutil.which("msgfmt"):
        problems += check_translations()
    return csource.report(problems)


if __name__ == "__main__":
    sys.exit(main())
