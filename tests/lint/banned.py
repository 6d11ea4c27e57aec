#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls that we do not make, and what to call instead."""

import re
import sys

import csource

ANYWHERE = {
    "malloc|calloc|realloc|free|strdup|strndup|alloca": "g_new, g_free and their kin",
    "strcpy|strncpy|strcat|strncat|sprintf|vsprintf|gets": "g_strdup_printf, GString or g_strlcpy",
    "strtok|strtok_r": "g_strsplit or a scan of your own",
    "atoi|atol|atoll|atof|strtol|strtoul|strtoll|strtoull|strtod|strtof|sscanf":
        "g_ascii_string_to_unsigned or g_ascii_strtod: no locale, and errors are seen",
    "localtime|localtime_r|gmtime|ctime|asctime|strftime|mktime": "GDateTime",
    "system|popen": "GSubprocess",
    "isalpha|isalnum|isdigit|isxdigit|islower|isupper|isspace|ispunct|isprint|toupper|tolower":
        "g_ascii_* or g_unichar_*: chars have a sign and locales have opinions",
    "strcasecmp|strncasecmp|strcoll": "g_ascii_strcasecmp or g_utf8_casefold",
    "rand|srand|random|drand48": "GRand with a seed",
    "setjmp|longjmp": "GError",
}

IN_CORE = {
    "printf|fprintf|vprintf|puts|fputs|putchar|perror|g_print|g_printerr|g_printf|g_fprintf":
        "core says nothing: return a text or a GError",
    "exit|_exit|abort|quick_exit|g_abort": "core ends no program: return a GError",
    "setlocale|bindtextdomain|textdomain": "main does that",
    "getenv|secure_getenv|setenv|g_getenv|g_setenv|g_get_environ": "core does not read the environment",
    r"time|clock|clock_gettime|gettimeofday|g_get_real_time|g_get_current_time|"
    r"g_date_time_new_now\w*|g_date_set_time\w*":
        "core does not read the clock: take the time as an argument",
    r"g_get_home_dir|g_get_user_\w+_dir|g_get_user_name|g_get_real_name|g_get_current_dir|g_get_tmp_dir":
        "core does not know whose machine it is: take the folder as an argument",
}


def compile_rules(rules):
    return [(re.compile(rf"(?<![\w.>])({names})\s*\("), advice) for names, advice in rules.items()]


ANYWHERE_RULES = compile_rules(ANYWHERE)
CORE_RULES = ANYWHERE_RULES + compile_rules(IN_CORE)


def check(path, text, listed=(), used=None):
    """Returns the problems of one file; adds the exceptions that it needed to USED."""
    masked = csource.mask(text)
    problems = []

    for pattern, advice in CORE_RULES if path.startswith("app/core/") else ANYWHERE_RULES:
        for match in pattern.finditer(masked):
            name = match.group(1)
            if (path, name) in listed:
                if used is not None:
                    used.add((path, name))
                continue
            problems.append((path, csource.line_of(masked, match.start()),
                             f"{name} is not called here: {advice}"))

    return problems


def main():
    listed = csource.exceptions("banned")
    used = set()
    problems = []
    for path in csource.source_files():
        problems += check(path, csource.read(path), listed, used)
    return csource.report(problems + csource.unused("banned", listed, used))


if __name__ == "__main__":
    sys.exit(main())
