#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: run-tests.py BUILD ASAN

Runs every test of the folder BUILD, then the C tests of the folder ASAN, which is built with the
address and undefined-behaviour sanitizers, and sums both in one closing line: "N passed, N failed".
A test program that reports its cases counts by its cases, any other as one.
"""

import glob
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# What a case that failed says for itself: of our C tests, and of unittest.
NOT_OK = re.compile(r"not ok |# .*(ERROR|CRITICAL)|Bail out!|(ERROR|FAIL): ")

# So many lines of each that failed are told once more at the end.
TOLD = 20

# No test is held to a time; these only end what hangs, on a machine however busy.
PLAIN = ["--timeout-multiplier", "4"]

# The lints read the sources, which are the same in both builds; the toolkit's own leaks are not ours.
SANITIZED = ["--no-suite", "lint", "--no-suite", "desk", "--timeout-multiplier", "12"]


def run(build, arguments):
    """Runs meson in BUILD; returns its exit status, its programs and their cases."""
    # Meson adds the name of the setup to those of its logs.
    logs = os.path.join(build, "meson-logs", "testlog*.")
    for path in glob.glob(logs + "json") + glob.glob(logs + "junit.xml"):
        os.remove(path)

    status = subprocess.run(
        ["meson", "test", "-C", build, "--no-rebuild", "--print-errorlogs"] + arguments,
        stdin=subprocess.DEVNULL).returncode

    programs = {}
    for path in glob.glob(logs + "json"):
        with open(path, encoding="utf-8") as log:
            for line in log:
                if line.strip():
                    program = json.loads(line)
                    programs[program["name"], *program.get("suite", [])] = program

    cases = {}
    for path in glob.glob(logs + "junit.xml"):
        cases.update(read_cases(path))

    return status, programs, cases


def run_sanitized(build):
    """As run(), with the sanitizers: what fails is asked again by whole stacks, and that is what holds."""
    status, programs, cases = run(build, SANITIZED)
    failed = sorted({program["name"].split(" / ")[-1] for program in programs.values() if not is_good(program)})

    if failed:
        print("Again, with whole stacks, which are slow:", ", ".join(failed), flush=True)
        status, again, more = run(build, SANITIZED + ["--setup", "stacks"] + failed)
        programs.update(again)
        cases.update(more)

    return status, programs, cases


def is_good(program):
    return program["result"] in ("OK", "EXPECTEDFAIL", "SKIP")


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
    broken = []

    for program in programs.values():
        name = program["name"]
        results = cases.get(name) or ["passed"]
        if program["result"] == "SKIP":
            skipped.append(name)
        elif is_good(program):
            passed += results.count("passed")
        else:
            passed += results.count("passed") if "failed" in results else 0
            failed += max(1, results.count("failed"))
            broken.append(program)

    return passed, failed, skipped, broken


def tell(folder, program):
    """Prints what failed and the end of what it said, so that the last page of a log is enough."""
    said = (program.get("stdout", "") + program.get("stderr", "")).splitlines()
    bad = [line for line in said if NOT_OK.match(line)]

    print(f"failed {folder}: {program['name']} ({program['result']}, {program['duration']:.1f} s)")
    for line in bad[:TOLD] + said[-TOLD:]:
        print("    " + line)


def main():
    build, asan = sys.argv[1:]
    passed = failed = 0
    skipped = []
    broken = []

    for folder, (status, programs, cases) in ((build, run(build, PLAIN)), (asan, run_sanitized(asan))):
        more_passed, more_failed, more_skipped, more_broken = count(programs, cases)

        # A run that could not even start is a failure of its own.
        if status != 0 and more_failed == 0:
            more_failed = 1

        passed += more_passed
        failed += more_failed
        skipped += [f"{folder}: {name}" for name in more_skipped]
        broken += [(folder, program) for program in more_broken]

    for name in skipped:
        print(f"skipped {name}")

    for folder, program in broken:
        tell(folder, program)

    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
