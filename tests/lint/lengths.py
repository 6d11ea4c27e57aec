#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A function that fits a screen and a file that fits a head.

Beyond the rule an entry in tests/lint/exceptions.txt says why; beyond the hard limit nothing helps.
"""

import sys

import csource

FUNCTION_LINES = 60
FUNCTION_LINES_HARD = 80
FILE_LINES = 600
FILE_LINES_HARD = 1000
PARAMETERS = 5

# How every function of GLib that may take long, or fail, ends: these two do not count.
CUSTOMARY = ("GCancellable *cancellable", "GError **error")


def check(path, text, listed=(), used=None):
    """Returns the problems of one file; adds the exceptions that it needed to USED."""
    used = set() if used is None else used
    problems = []

    def complain(line, name, message, hard):
        key = (path, name)
        if key in listed and not hard:
            used.add(key)
        else:
            problems.append((path, line, message))

    lines = text.count("\n")
    if lines > FILE_LINES:
        complain(1, "", f"{lines} lines, where {FILE_LINES} are the rule", lines > FILE_LINES_HARD)

    for function in csource.functions(text):
        if function.body_lines > FUNCTION_LINES:
            complain(function.line, function.name,
                     f"{function.name} has {function.body_lines} lines, "
                     f"where {FUNCTION_LINES} are the rule",
                     function.body_lines > FUNCTION_LINES_HARD)
        n_parameters = sum(text not in CUSTOMARY for text in function.parameters)
        if n_parameters > PARAMETERS:
            complain(function.line, function.name,
                     f"{function.name} takes {n_parameters} parameters, "
                     f"where {PARAMETERS} are the rule", False)

    return problems


def main():
    listed = csource.exceptions("lengths")
    used = set()
    problems = []
    for path in csource.source_files():
        problems += check(path, csource.read(path), listed, used)
    return csource.report(problems + csource.unused("lengths", listed, used))


if __name__ == "__main__":
    sys.exit(main())
