# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lints know of C: where comments and functions are. No more of the language than they need."""

import os
import re
import subprocess
import sys
from typing import NamedTuple

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))

TOKEN = re.compile(r"""
    /\*.*?\*/                        # a comment
  | //[^\n]*
  | "(?:\\.|[^"\\\n])*"              # a text
  | '(?:\\.|[^'\\\n])*'              # a character
""", re.VERBOSE | re.DOTALL)

DIRECTIVE = re.compile(r"^[ \t]*\#(?:\\\n|[^\n])*", re.MULTILINE)


class Function(NamedTuple):
    name: str
    line: int          # of its name, from 1
    body_lines: int    # from the opening brace to the closing one
    parameters: list   # of texts; empty for (void)


def blank(text):
    return re.sub(r"[^\n]", " ", text)


def mask(text):
    """Blanks comments and what stands between quotation marks; every position stays where it was."""
    def hide(match):
        token = match.group()
        if token[0] in "\"'":
            return token[0] + blank(token[1:-1]) + token[-1]
        return blank(token)

    return TOKEN.sub(hide, text)


def mask_directives(masked):
    return DIRECTIVE.sub(lambda match: blank(match.group()), masked)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def closing(masked, offset):
    """Returns the offset of the bracket that closes the one at OFFSET, or -1."""
    pairs = {"(": ")", "{": "}", "[": "]"}
    expected = []
    for match in re.compile(r"[(){}\[\]]").finditer(masked, offset):
        char = match.group()
        if char in pairs:
            expected.append(pairs[char])
        elif not expected or expected.pop() != char:
            return -1
        if not expected:
            return match.start()
    return -1


def split_parameters(text):
    """Splits at the commas that stand in no bracket."""
    parts = [""]
    depth = 0
    for char in text:
        depth += (char in "([{") - (char in ")]}")
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    parts = [" ".join(part.split()) for part in parts]
    return [] if parts in ([""], ["void"]) else parts


def functions(text):
    """Yields the functions that TEXT defines."""
    masked = mask_directives(mask(text))
    offset = 0

    for head in re.compile(r"\{|^(?:[A-Za-z_][\w \t]*?[ \t*])?([A-Za-z_]\w*)[ \t]*\(",
                           re.MULTILINE).finditer(masked):
        if head.start() < offset:
            continue

        if head.group() == "{":
            # A struct, an enum or a table: nothing in it is a function.
            end = closing(masked, head.start())
            offset = len(masked) if end < 0 else end + 1
            continue

        opening = head.end() - 1
        end = closing(masked, opening)
        if end < 0:
            continue

        body = re.compile(r"\s*(?:G_GNUC_\w+\s*)*\{").match(masked, end + 1)
        if body is None:
            offset = end + 1
            continue

        body_end = closing(masked, body.end() - 1)
        if body_end < 0:
            body_end = len(masked) - 1

        yield Function(
            head.group(1),
            line_of(masked, head.start(1)),
            masked.count("\n", body.end(), body_end) + 1,
            split_parameters(masked[opening + 1:end]))
        offset = body_end + 1


def git(*arguments):
    """Returns what git says of this checkout, or None where there is no git or no checkout."""
    try:
        result = subprocess.run(["git", "-C", ROOT, *arguments], capture_output=True, text=True)
    except OSError:
        return None
    return result.stdout if result.returncode == 0 else None


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()


def source_files(*folders, suffixes=(".c", ".h")):
    """Returns the sources below FOLDERS, as paths from the root, sorted."""
    found = []
    for folder in folders or ("app", "tests"):
        for parent, _, names in os.walk(os.path.join(ROOT, folder)):
            found += [os.path.relpath(os.path.join(parent, name), ROOT)
                      for name in names if name.endswith(suffixes)]
    return sorted(found)


def report(problems):
    """Prints PROBLEMS, which are (path, line, message), as compilers do; returns the exit status."""
    for path, line, message in sorted(problems):
        print(f"{path}:{line}: {message}")
    if problems:
        print("CONTRIBUTING.md says what is asked; tests/lint/exceptions.txt is for what must differ.")
    return 1 if problems else 0


def exceptions(lint):
    """Reads exceptions.txt; returns {(path, name): reason} of one lint."""
    found = {}
    for line in read("tests/lint/exceptions.txt").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        which, place, reason = line.split(None, 2)
        path, _, name = place.partition(":")
        if which == lint:
            found[path, name] = reason
    return found


def unused(lint, listed, used):
    """An exception that nothing needs any more is a problem too: the list stays true."""
    return [("tests/lint/exceptions.txt", 0, f"{lint} {path}:{name} is no longer needed")
            for path, name in listed if (path, name) not in used]


if __name__ == "__main__":
    sys.exit("csource.py is a module of the lints")
