#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak manifests are whole: a module for each library that the runtime lacks, fixed by its hash,
and no more rights than the program needs."""

import json
import re
import sys

import csource

MANIFESTS = ("flatpak/org.assaydesk.Assay.json", "flatpak/org.assaydesk.Assay.Devel.json")

# By pkg-config's names: what the GNOME runtime has, and which module brings what it lacks.
IN_RUNTIME = {"glib-2.0", "gobject-2.0", "gio-2.0", "gio-unix-2.0", "json-glib-1.0", "libpsl", "gpgme", "gtk4",
              "libadwaita-1", "libsoup-3.0", "pangocairo", "cairo-pdf", "sqlite3", "libxml-2.0", "icu-uc", "libarchive"}
MODULES = {"gumbo": "gumbo", "libcmark": "cmark", "poppler-glib": "poppler"}

WIDE = re.compile(r"--(filesystem=(host|home)|device=all|socket=(session|system)-bus)")


def dependencies(meson):
    """Returns the names that meson.build asks pkg-config for."""
    return set(re.findall(r"\bdependency\('([^']+)'", meson))


def check(path, manifest, needed):
    problems = []

    def complain(message):
        problems.append((path, 1, message))

    expected_id = path.rsplit("/", 1)[1].removesuffix(".json")
    if manifest.get("id") != expected_id:
        complain(f"its id is not {expected_id}")
    if not isinstance(manifest.get("runtime-version"), str):
        complain("the version of the runtime is a text, not a number")
    for argument in manifest.get("finish-args", []):
        if WIDE.match(argument):
            complain(f"{argument} is more than the program needs")

    modules = {module["name"]: module for module in manifest["modules"]}
    for name in sorted(needed - IN_RUNTIME):
        if MODULES.get(name) not in modules:
            complain(f"no module brings {name}, which the runtime lacks")
    if list(modules)[-1:] != ["assay"]:
        complain("the last module is not assay")

    for name, module in modules.items():
        for source in module["sources"]:
            if "branch" in source:
                complain(f"{name} follows a branch")
            if name != "assay" and not re.fullmatch(r"[0-9a-f]{64}", source.get("sha256", "")):
                complain(f"{name} is not fixed by its SHA-256")

    return problems


def main():
    needed = set()
    for path in ["meson.build"] + csource.source_files("app", suffixes=("meson.build",)):
        needed |= dependencies(csource.read(path))

    manifests = [json.loads(csource.read(path)) for path in MANIFESTS]
    problems = []
    for path, manifest in zip(MANIFESTS, manifests):
        problems += check(path, manifest, needed)
    if manifests[0]["modules"][:-1] != manifests[1]["modules"][:-1]:
        problems.append((MANIFESTS[1], 1, "its libraries are not those of the release"))
    return csource.report(problems)


if __name__ == "__main__":
    sys.exit(main())
