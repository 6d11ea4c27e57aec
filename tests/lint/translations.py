#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: translations.py [--missing LANGUAGE]

Each language of po/LINGUAS is complete: every text for people has a translation that is not fuzzy.
--missing prints what a translator has to do, as entries of a .po file.
"""

import os
import subprocess
import sys
import tempfile

import csource
import potfiles

SKIP = 77

# What Meson's preset for GLib programs hands to xgettext.
KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "g_dcgettext:2", "g_dngettext:2,3", "g_dpgettext2:2c,3",
            "ngettext:1,2", "dngettext:2,3"]
FLAGS = ["N_:1:pass-c-format", "C_:2:pass-c-format", "NC_:2:pass-c-format", "g_dngettext:2:pass-c-format",
         "g_strdup_printf:1:c-format", "g_string_printf:2:c-format", "g_string_append_printf:2:c-format",
         "g_error_new:3:c-format", "g_set_error:4:c-format", "g_prefix_error:2:c-format"]


def extract(place):
    """Writes the texts of all sources to PLACE."""
    command = ["xgettext", "--from-code=UTF-8", "--add-comments", "--force-po", "-k", "-o", place]
    command += [f"--keyword={keyword}" for keyword in KEYWORDS] + [f"--flag={flag}" for flag in FLAGS]
    subprocess.run(command + potfiles.read_lines("po/POTFILES.in"), cwd=csource.ROOT, check=True)


def compare(path, template):
    """Returns what msgcmp has to say, a line for each text that lacks."""
    result = subprocess.run(["msgcmp", path, template], cwd=csource.ROOT, capture_output=True, text=True)
    return [] if result.returncode == 0 else result.stderr.strip().splitlines()


def print_missing(path, template):
    merged = subprocess.run(["msgmerge", "--quiet", "--no-fuzzy-matching", path, template],
                            cwd=csource.ROOT, capture_output=True, check=True).stdout
    subprocess.run(["msgattrib", "--untranslated", "--no-obsolete", "-"], input=merged, check=True)
    return 0


def main():
    languages = potfiles.read_lines("po/LINGUAS")
    if not languages:
        print("there is no language yet")
        return SKIP

    with tempfile.TemporaryDirectory() as folder:
        template = os.path.join(folder, "assay.pot")
        extract(template)

        if "--missing" in sys.argv:
            return print_missing(f"po/{sys.argv[-1]}.po", template)

        problems = []
        for language in languages:
            path = f"po/{language}.po"
            problems += [(path, 0, line) for line in compare(path, template)]

    if problems:
        print("`tests/lint/translations.py --missing LANGUAGE` prints what is to be translated.")
    return csource.report(problems)


if __name__ == "__main__":
    sys.exit(main())
