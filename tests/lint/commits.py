#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commit subjects read "area: what it does now", in 72 characters, without a full stop.

Only commits that nobody else has yet are looked at: what is public can no longer be mended.
"""

import re
import sys

import csource

LENGTH = 72
SKIP = 77


def check(subject):
    """Returns what is wrong with one subject, as texts."""
    problems = []
    match = re.match(r"[A-Za-z][\w./-]*(?:, [A-Za-z][\w./-]*)*: (\S.*)", subject)
    if match is None:
        problems.append("does not begin with an area and a colon")
    elif re.match(r"[A-Z][a-z]+\b", match.group(1)) and not match.group(1).startswith(("German ", "Meson ")):
        problems.append("goes on with a capital after the area")
    if len(subject) > LENGTH:
        problems.append(f"has {len(subject)} characters, where {LENGTH} are the most")
    if subject.endswith("."):
        problems.append("ends with a full stop")
    if re.match(r"(fixup|squash|amend)!|WIP\b", subject):
        problems.append("is not finished")
    return problems


def main():
    for base in ("origin/main", "main"):
        if csource.git("rev-parse", "--verify", "--quiet", base + "^{commit}"):
            break
    else:
        print("no branch to compare with")
        return SKIP

    log = csource.git("log", "--no-merges", "--format=%h %s", f"{base}..HEAD") or ""
    problems = []
    for line in log.splitlines():
        commit, _, subject = line.partition(" ")
        problems += [(f"commit {commit}", 1, f"“{subject}” {problem}") for problem in check(subject)]
    return csource.report(problems)


if __name__ == "__main__":
    sys.exit(main())
