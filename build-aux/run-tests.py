#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: run-tests.py BUILD ASAN

Runs every test of the folder BUILD, then the C tests of the folder ASAN, which is built with the
address and undefined-behaviour sanitizers, and sums both in one closing line: "N passed, N failed".
A test program that reports its cases counts by its cases, any other as one.
"""

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# No test is held to a time; these only end what hangs, on a machine however busy.
PLAIN = ["--timeout-multiplier", "4"]

# The lints read the sources, which are the same in both builds; the toolkit's own leaks are not ours.
SANITIZED = ["--no-suite", "lint", "--no-suite", "desk", "--timeout-multiplier", "12"]


def run(build, arguments):
    """Runs meson in BUILD; returns its exit status and the logs of its tests."""
    logs = os.path.join(build, "meson-logs")
    for name in ("testlog.json", "testlog.junit.xml"):
        if os.path.exists(os.path.join(logs, name)):
            os.remove(os.path.join(logs, name))

    status = subprocess.run(
        ["meson", "test", "-C", build, "--no-rebuild", "--print-errorlogs"] + arguments,
        stdin=subprocess.DEVNULL).returncode

    programs = []
    if os.path.exists(os.path.join(logs, "testlog.json")):
        with open(os.path.join(logs, "testlog.json"), encoding="utf-8") as log:
            programs = [json.loads(line) for line in log if line.strip()]

    return status, programs, read_cases(os.path.join(logs, "testlog.junit.xml"))


def read_cases(path):
    """Returns program name -> list of its cases' results ("passed", "failed", "skipped")."""
    cases = {}
    if not os.path.exists(path):
        return cases

    # What a test prints stands in it as it is, even what XML does not allow.
    with open(path, encoding="utf-8", errors="replace") as log:
        text = NOT_XML.sub("\N{REPLACEMENT CHARACTER}", log.read())

    for suite in ElementTree.fromstring(text).iter("testsuite"):
        results = cases.setdefault(suite.get("name", "").split(".", 1)[-1], [])
        for case in suite.iter("testcase"):
            if case.find("failure") is not None or case.find("error") is not None:
                results.append("failed")
            elif case.find("skipped") is not None:
                results.append("skipped")
            else:
                results.append("passed")

    return cases


def count(programs, cases):
    """Sums up one run. A program that failed counts at least one failure, whatever its cases say."""
    passed = failed = 0
    skipped = []

    for program in programs:
        name = program["name"]
        results = cases.get(name) or ["passed"]
        ok = program["result"] in ("OK", "EXPECTEDFAIL")

        if program["result"] == "SKIP":
            skipped.append(name)
        elif ok:
            passed += results.count("passed")
        else:
            passed += results.count("passed") if "failed" in results else 0
            failed += max(1, results.count("failed"))

    return passed, failed, skipped


def main():
    build, asan = sys.argv[1:]
    passed = failed = 0
    skipped = []

    for folder, arguments in ((build, PLAIN), (asan, SANITIZED)):
        status, programs, cases = run(folder, arguments)
        more_passed, more_failed, more_skipped = count(programs, cases)

        # A run that could not even start is a failure of its own.
        if status != 0 and more_failed == 0:
            more_failed = 1

        passed += more_passed
        failed += more_failed
        skipped += [f"{folder}: {name}" for name in more_skipped]

    for name in skipped:
        print(f"skipped {name}")

    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
