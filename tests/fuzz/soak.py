#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: soak.py --build BUILD --seconds SECONDS [NAME…]

Runs each fuzzer of BUILD (or those named) for SECONDS from its corpus. What it finds new stays in
BUILD/corpus/NAME, what breaks it in BUILD/crashes/NAME-*; the corpus of the project is left as it is.
"""

import argparse
import os
import re
import subprocess
import sys

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))

# What one input may cost. Larger inputs are the benchmarks' business.
MAX_BYTES = 64 * 1024
MAX_SECONDS = 5
MAX_MEGABYTES = 1024


def run(build, name, seconds):
    """Returns whether nothing broke."""
    grown = os.path.join(build, "corpus", name)
    crashes = os.path.join(build, "crashes")
    seeds = os.path.join(ROOT, "tests", "fuzz", "corpus", name)
    dictionary = os.path.join(ROOT, "tests", "fuzz", f"{name}.dict")
    os.makedirs(grown, exist_ok=True)
    os.makedirs(crashes, exist_ok=True)

    command = [os.path.join(build, "tests", "fuzz", f"fuzz-{name}"),
               f"-max_total_time={seconds}", f"-max_len={MAX_BYTES}", f"-timeout={MAX_SECONDS}",
               f"-rss_limit_mb={MAX_MEGABYTES}", f"-artifact_prefix={crashes}/{name}-",
               "-print_final_stats=1", grown]
    command += [seeds] if os.path.isdir(seeds) else []
    command += [f"-dict={dictionary}"] if os.path.exists(dictionary) else []

    environment = dict(
        os.environ,
        G_SLICE="always-malloc",
        LSAN_OPTIONS=f"suppressions={ROOT}/tests/lsan.supp:fast_unwind_on_malloc=0:print_suppressions=0",
        UBSAN_OPTIONS="halt_on_error=1:print_stacktrace=1")

    result = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                            text=True, errors="replace")
    executed = re.search(r"stat::number_of_executed_units:\s*(\d+)", result.stderr)
    covered = re.findall(r"cov: (\d+)", result.stderr)
    print(f"{name:<16} {'ok' if result.returncode == 0 else 'BROKEN':<7}"
          f"{executed.group(1) if executed else '?':>10} inputs"
          f"{covered[-1] if covered else '?':>8} edges", flush=True)

    if result.returncode != 0:
        print(result.stderr[-6000:])
    return result.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()

    folder = os.path.join(arguments.build, "tests", "fuzz")
    names = arguments.names or sorted(
        name[len("fuzz-"):] for name in os.listdir(folder)
        if name.startswith("fuzz-") and os.access(os.path.join(folder, name), os.X_OK)
        and os.path.isfile(os.path.join(folder, name)))

    broken = [name for name in names if not run(arguments.build, name, arguments.seconds)]
    print(f"{len(names) - len(broken)} held, {len(broken)} broken")
    return 1 if broken or not names else 0


if __name__ == "__main__":
    sys.exit(main())
