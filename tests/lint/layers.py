#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: layers.py [BUILD]

Who may know whom. Reads the includes of every file; with BUILD also asks the compiler, by the flags that
the build really uses, which headers each room can reach: an arrow the wrong way must not compile.
"""

import json
import os
import re
import shlex
import subprocess
import sys

import csource

# Each room of core, and the rooms below it that it may know.
ROOMS = {
    "util": set(),
    "document": {"util"},
    "language": {"util", "document"},
    "sources": {"util", "document", "language"},
    "analysis": {"util", "document", "language", "sources"},
    "dossier": {"util", "document", "language", "sources", "analysis"},
    "reports": {"util", "document", "language", "sources", "analysis", "dossier"},
    "training": {"util", "document", "language", "sources", "analysis", "dossier", "reports"},
}

# What a library outside GLib's family is for is one room's business.
LIBRARIES = {
    "gpgme.h": "dossier",
    "archive.h": "util",
    "archive_entry.h": "util",
    "gumbo.h": "util",
    "libxml/xmlreader.h": "util",
    "cmark.h": "document",
    "libpsl.h": "sources",
    "sqlite3.h": "util",
    "libsoup/soup.h": "sources",
    "cairo.h": "reports",
    "cairo-pdf.h": "reports",
    "pango/pangocairo.h": "reports",
}

SYSTEM = re.compile(r"(glib|gio|gobject|gmodule|glib-object|json-glib)(/|\.h$)")
C_LIBRARY = {"errno.h", "fcntl.h", "float.h", "immintrin.h", "inttypes.h", "limits.h", "locale.h", "math.h", "stdarg.h",
             "stdbool.h", "stddef.h", "stdint.h", "stdio.h", "stdlib.h", "string.h", "sys/stat.h",
             "sys/types.h", "sys/file.h", "sys/resource.h", "sys/socket.h", "sys/wait.h", "unistd.h"}
TOOLKIT = re.compile(r"(gtk|gdk|gsk|pango|cairo|adwaita|gtksourceview)", re.IGNORECASE)

# Asked of the compiler beside our own headers; no room of core may reach them, but for those that are its business.
TOOLKIT_HEADERS = ["gtk/gtk.h", "gdk/gdk.h", "pango/pango.h", "cairo.h", "adwaita.h"]

# Of these, what draws pages.
DRAWING = {"pango/pango.h": "reports", "cairo.h": "reports"}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+[<"]([^>"]+)[>"]', re.MULTILINE)


def room_of(path):
    """Returns the room of a file: a room of core, "cli", "desk", or "" for what is none."""
    parts = path.split("/")
    if parts[:2] == ["app", "core"] and len(parts) > 3:
        return parts[2]
    if parts[0] == "app" and len(parts) > 2:
        return parts[1]
    return ""


def header_rooms(paths):
    return {os.path.basename(path): room_of(path) for path in paths if path.endswith(".h")}


def may_include(room, header, headers):
    """Returns None, or why a file of ROOM may not include HEADER."""
    own = headers.get(header)

    if own is not None:
        if room in ROOMS and own != room and own not in ROOMS[room]:
            return f"{room} does not know {own}"
        if {room, own} == {"cli", "desk"}:
            return f"{room} does not know {own}"
        return None

    keeper = LIBRARIES.get(header)

    if room == "cli" or (room in ROOMS and keeper != room):
        if TOOLKIT.search(header):
            return "only the desk knows the toolkit"

    if room in ROOMS:
        if keeper is not None:
            return None if keeper == room else f"{header} is the business of {keeper}"
        generated = re.fullmatch(r"assay-[a-z-]+-resource\.h", header)
        if (header != "config.h" and header not in C_LIBRARY
                and not SYSTEM.match(header) and not generated):
            return "not a header that core may use (see tests/lint/layers.py)"

    return None


def check(path, text, headers):
    problems = []
    for match in INCLUDE.finditer(text):
        why = may_include(room_of(path), match.group(1), headers)
        if why is not None:
            problems.append((path, csource.line_of(text, match.start()), f"{match.group(1)}: {why}"))
    return problems


def room_commands(build):
    """Returns, for each room of core, the compiler with the flags that its first file is built with."""
    commands = {}
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        for entry in json.load(file):
            path = os.path.relpath(os.path.join(entry["directory"], entry["file"]), csource.ROOT)
            room = room_of(path)
            if room not in ROOMS or room in commands:
                continue
            words = shlex.split(entry["command"])
            keep = [word for word in words if word.startswith(("-I", "-isystem", "-D", "-std"))]
            compiler = [word for word in words[:2] if not word.startswith("-")][:1 + ("ccache" in words[0])]
            commands[room] = (compiler + keep, entry["directory"])
    return commands


def reachable(command, headers):
    """Returns those of HEADERS that a file built by COMMAND can include."""
    words, directory = command
    probe = "".join(f'#if __has_include("{header}")\nREACHED {header}\n#endif\n' for header in headers)
    result = subprocess.run(words + ["-E", "-P", "-x", "c", "-"], cwd=directory, input=probe,
                            capture_output=True, text=True, check=True)
    return {line.split(" ", 1)[1] for line in result.stdout.splitlines() if line.startswith("REACHED ")}


def compiles(command, header):
    words, directory = command
    result = subprocess.run(words + ["-fsyntax-only", "-x", "c", "-"], cwd=directory,
                            input=f"#include <{header}>\n", capture_output=True, text=True)
    return result.returncode == 0


def check_build(build, headers):
    """Asks the compiler. Returns problems."""
    problems = []
    commands = room_commands(build)

    for room, command in commands.items():
        place = f"app/core/{room}/meson.build"
        found = reachable(command, list(headers) + TOOLKIT_HEADERS)

        for header in sorted(found):
            own = headers.get(header, DRAWING.get(header, "the toolkit"))
            if own != room and own not in ROOMS[room]:
                problems.append((place, 1, f"{header} of {own} is on the include path of {room}"))
        for header, own in headers.items():
            if own == room and header not in found:
                problems.append((place, 1, f"{header} is out of the reach of its own room"))

    # Once for real, so that the probe above cannot be wrong unnoticed.
    for room, header, expected in (("util", "assay-text.h", True),
                                   ("util", "gtk/gtk.h", False),
                                   ("language", "assay-reading.h", True),
                                   ("language", "assay-analysis.h", False),
                                   ("analysis", "assay-dossier.h", False)):
        if compiles(commands[room], header) != expected:
            verb = "does not compile" if expected else "compiles"
            problems.append((f"app/core/{room}/meson.build", 1, f"#include <{header}> {verb} in {room}"))

    return problems


def main():
    paths = csource.source_files("app")
    headers = header_rooms(paths)
    problems = []
    for path in paths:
        problems += check(path, csource.read(path), headers)
    if len(sys.argv) > 1:
        problems += check_build(sys.argv[1], headers)
    return csource.report(problems)


if __name__ == "__main__":
    sys.exit(main())
