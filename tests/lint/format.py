#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: format.py [--fix] [FILE…]

The layout of the sources is clang-format's (.clang-format), but for two things that it cannot do and
that we want: columns aligned by hand, and one parameter a line. So its output is compared with the
source line by line, where runs of white space count as one space and a line break after a comma, after
“=”, or inside a declaration does not count. Then parameter lists are looked at by themselves.

--fix rewrites the lines that differ, and breaks and aligns parameter lists.
"""

import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile

import csource

SKIP = 77
COLUMNS = 100


class Line:
    """One or more lines of a source that count as one."""

    def __init__(self, number, text, key):
        self.number = number
        self.text = text
        self.key = key


def logical_lines(text):
    """Splits TEXT into what is compared: see above."""
    rows = text.split("\n")
    masked = csource.mask(text).split("\n")
    lines = []
    pending = []
    parens = braces = 0

    for number, (line, plain, following) in enumerate(zip(rows, masked, masked[1:] + [""]), 1):
        directive = not pending and plain.lstrip().startswith("#")
        pending.append((number, line))

        if not directive:
            for char in plain:
                parens += (char in "([") - (char in ")]")
                braces += (char == "{") - (char == "}")
            bare = plain.rstrip()
            # A declaration that goes on in the next line; see also check_heads().
            goes_on = braces == 0 and parens == 0 and (
                re.search(r"[\w*]$", bare) or following.lstrip().startswith("G_GNUC_"))
            # What does not fit behind “=” may go below it: clang-format would rather cut it up.
            goes_on = goes_on or re.search(r"(?<![=!<>])=$", bare)
            # After a comma a list goes on, be it of parameters, values or a table.
            if goes_on or bare.endswith(",") or (parens > 0 and bare.endswith("(")):
                continue

        lines.append(join(pending))
        pending = []

    if pending:
        lines.append(join(pending))
    return lines


def join(pending):
    first = pending[0][1]
    indent = first[:len(first) - len(first.lstrip())]
    words = " ".join(line.strip() for _, line in pending)
    key = re.sub(r"\s+", " ", words).replace("( ", "(").replace("* ", "*")
    # A macro's line ends stand in a column of their own.
    key = key[:-1].rstrip() if key.endswith("\\") else key
    indent = indent if key else ""
    return Line(pending[0][0], "\n".join(line for _, line in pending), (indent, key))


def soften(lines):
    """Lines that begin inside parentheses may stand in any column."""
    depth = 0
    for line in lines:
        indent, key = line.key
        if depth > 0:
            indent = ""
        plain = csource.mask(line.text)
        if not plain.lstrip().startswith("#"):
            depth = max(0, depth + sum((c in "([") - (c in ")]") for c in plain))
        line.key = (indent, key)
    return lines


def run_clang_format(sources):
    """Returns {path: formatted text}. One process for all: starting it is what takes the time."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(os.path.join(csource.ROOT, ".clang-format"), folder)
        places = {}
        for index, (path, text) in enumerate(sources.items()):
            places[path] = os.path.join(folder, f"{index}{os.path.splitext(path)[1]}")
            with open(places[path], "w", encoding="utf-8") as file:
                file.write(text)
        if places:
            subprocess.run(["clang-format", "-i", "--style=file", *places.values()], check=True)
        formatted = {}
        for path, place in places.items():
            with open(place, encoding="utf-8") as file:
                formatted[path] = file.read()
        return formatted


def compare(text, formatted):
    """Yields (whether they agree, source lines, formatted lines), place by place."""
    ours = soften(logical_lines(text))
    theirs = soften(logical_lines(formatted))
    matcher = difflib.SequenceMatcher(None, [line.key for line in ours], [line.key for line in theirs],
                                      autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            yield False, ours[a:b], theirs[c:d]
            continue
        for mine, formatted_line in zip(ours[a:b], theirs[c:d]):
            yield not is_too_wide(mine, formatted_line), [mine], [formatted_line]


def width(line):
    return max(len(row) for row in line.text.split("\n"))


def is_too_wide(line, formatted_line):
    """Whether LINE is wider than it need be. A declaration whose columns are aligned may be."""
    is_declaration = line.key[1].endswith(";") and line.key[0] == "" and len(line.key[1]) > COLUMNS // 2
    return width(line) > COLUMNS >= width(formatted_line) and not is_declaration


HEAD = re.compile(r"^(?:[A-Za-z_][\w \t]*?[ \t*])?([a-z_]\w*)[ \t]*\(", re.MULTILINE)


def parameter_lists(text):
    """Yields (offset of the opening parenthesis, offset of the closing one) of each top-level list of
    parameters, of definitions and declarations alike."""
    masked = csource.mask_directives(csource.mask(text))
    flat = list(masked)
    depth = 0
    for index, char in enumerate(masked):
        if char == "}":
            depth -= 1
        if depth > 0 and char != "\n":
            flat[index] = " "
        if char == "{":
            # A linkage block of C++ opens no body, but we have none.
            depth += 1
    flat = "".join(flat)

    for head in HEAD.finditer(flat):
        opening = head.end() - 1
        end = csource.closing(flat, opening)
        if end >= 0:
            yield opening, end


def check_heads(path, text):
    """The name of a function that is defined begins a line of its own."""
    problems = []
    for function in csource.functions(text):
        if not text.split("\n")[function.line - 1].startswith(function.name):
            problems.append((path, function.line, f"{function.name} does not begin its line"))
    return problems


def check_parameters(path, text):
    """One parameter a line, each below the first."""
    problems = []
    for opening, end in parameter_lists(text):
        inner = text[opening + 1:end]
        parameters = csource.split_parameters(csource.mask(inner))
        if len(parameters) < 2:
            continue
        line_start = text.rfind("\n", 0, opening) + 1
        column = opening + 1 - line_start
        number = csource.line_of(text, opening)
        rows = inner.split("\n")
        if len(rows) != len(parameters):
            problems.append((path, number, "not one parameter a line"))
        elif any(len(row) - len(row.lstrip()) != column for row in rows[1:]):
            problems.append((path, number, "a parameter does not stand below the first"))
    return problems


def align(parameters):
    """Aligns the names of PARAMETERS as GTK does: types, then stars, then names in one column."""
    split = []
    for parameter in parameters:
        match = re.fullmatch(r"(.*?[\w)])\s*(\**)\s*(\w+(?:\[[^\]]*\])*)", parameter)
        split.append(match.groups() if match and "(" not in parameter else None)
    known = [row for row in split if row]
    if not known:
        return parameters
    width = max(len(kind) for kind, _, _ in known)
    stars = max(len(star) for _, star, _ in known)
    return [f"{row[0]:<{width}} {row[1]:>{stars}}{row[2]}" if row else parameter
            for row, parameter in zip(split, parameters)]


def fix_parameters(text):
    """Breaks and aligns the lists that check_parameters() complains about."""
    for opening, end in sorted(parameter_lists(text), reverse=True):
        number = csource.line_of(text, opening)
        if all(line != number for _, line, _ in check_parameters("", text[:end + 1] + ";")):
            continue
        parameters = csource.split_parameters(text[opening + 1:end])
        if len(parameters) < 2 or "/*" in text[opening:end]:
            continue
        column = opening + 1 - (text.rfind("\n", 0, opening) + 1)
        inner = (",\n" + " " * column).join(align(parameters))
        text = text[:opening + 1] + inner + text[end:]
    return text


def fix(path, text, formatted):
    pieces = []
    for equal, ours, theirs in compare(text, formatted):
        pieces += [line.text for line in (ours if equal else theirs)]
    fixed = fix_parameters("\n".join(pieces))
    if fixed != text:
        with open(os.path.join(csource.ROOT, path), "w", encoding="utf-8") as file:
            file.write(fixed)
        print(f"laid out {path}")


def shorten(line):
    first, *rest = line.text.strip().split("\n")
    return (first or "an empty line") + (" …" if rest else "")


def check(path, text, formatted):
    problems = []
    for equal, ours, theirs in compare(text, formatted):
        if equal:
            continue
        number = ours[0].number if ours else None
        if number is None:
            problems.append((path, 0, f"missing: {shorten(theirs[0])}"))
        elif len(ours) == 1 and is_too_wide(ours[0], theirs[0] if theirs else ours[0]):
            problems.append((path, number, f"wider than {COLUMNS} columns"))
        elif theirs:
            problems.append((path, number, f"should read: {shorten(theirs[0])}"))
        else:
            problems.append((path, number, "should not be there"))
    return problems + check_heads(path, text) + check_parameters(path, text)


def main():
    arguments = sys.argv[1:]
    wants_fix = "--fix" in arguments
    if shutil.which("clang-format") is None:
        print("clang-format is not installed")
        return SKIP

    paths = [path for path in arguments if not path.startswith("--")] or csource.source_files()
    sources = {path: csource.read(path) for path in paths}
    formatted = run_clang_format(sources)

    problems = []
    for path, text in sources.items():
        if wants_fix:
            fix(path, text, formatted[path])
        else:
            problems += check(path, text, formatted[path])
    if problems:
        print("`make format` does most of this.")
    return csource.report(problems)


if __name__ == "__main__":
    sys.exit(main())
