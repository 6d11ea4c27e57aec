#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lint that finds nothing proves nothing: each must find the fault of a sample made for it."""

import shutil
import unittest

import banned
import commits
import csource
import format as layout
import hygiene
import layers
import lengths
import manifests
import potfiles
import spdx

GOOD = """\
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-text.h"

static const char *const words[] = {
  "a (",
  "b {",
};

/* free ("me"); */
static guint
count_words (const char *text,
             gsize       n_bytes)
{
  guint n = 0; /* of words */

  for (gsize i = 0; i < n_bytes; i++)
    {
      if (g_ascii_isspace (text[i]) || text[i] == '(')
        n++;
    }

  return n;
}
"""


def long_function(n_lines, parameters="void"):
    return f"void\nwork ({parameters})\n{{\n" + "  step ();\n" * n_lines + "}\n"


class CSourceTest(unittest.TestCase):
    def test_mask_keeps_positions(self):
        text = 'a /* b\n{ */ "c\\"{" \'}\' // d\ne'
        masked = csource.mask(text)
        self.assertEqual(len(masked), len(text))
        self.assertEqual(masked.count("\n"), text.count("\n"))
        self.assertNotIn("{", masked)
        self.assertNotIn("}", masked)

    def test_functions(self):
        found = list(csource.functions(GOOD + long_function(3, "int a, void (*b) (int, int)")))
        self.assertEqual([function.name for function in found], ["count_words", "work"])
        self.assertEqual([len(function.parameters) for function in found], [2, 2])
        self.assertEqual([function.body_lines for function in found], [11, 5])


class LengthsTest(unittest.TestCase):
    def test_rule_and_hard_limit(self):
        listed = {("a.c", "work"): "reason"}
        self.assertEqual(lengths.check("a.c", long_function(58)), [])
        self.assertEqual(len(lengths.check("a.c", long_function(59))), 1)
        self.assertEqual(lengths.check("a.c", long_function(59), listed), [])
        self.assertEqual(len(lengths.check("a.c", long_function(79), listed)), 1)

    def test_parameters(self):
        self.assertEqual(lengths.check("a.c", long_function(1, "int a, int b, int c, int d, int e")), [])
        self.assertEqual(len(lengths.check("a.c", long_function(1, "A a, B b, C c, D d, E e, F f"))), 1)

    def test_files(self):
        self.assertEqual(len(lengths.check("a.c", "\n" * 601)), 1)
        self.assertEqual(len(lengths.check("a.c", "\n" * 1001, {("a.c", ""): "reason"})), 1)


class BannedTest(unittest.TestCase):
    def test_calls(self):
        for call in ("free (a)", "strcpy(a, b)", "isalpha (a)", "atoi (a)", "system (a)"):
            self.assertEqual(len(banned.check("tests/a.c", f"void f (void) {{ {call}; }}")), 1, call)
        for call in ("printf (a)", "exit (1)", "getenv (a)", "g_print (a)", "g_get_home_dir ()",
                     "g_date_time_new_now_utc ()"):
            self.assertEqual(len(banned.check("app/core/util/a.c", call)), 1, call)
            self.assertEqual(banned.check("app/cli/a.c", call), [], call)

    def test_near_misses(self):
        for call in ("g_free (a)", "allocator->free (a)", "/* free (a) */", '"free (a)"', "my_exit (a)",
                     "a.free (b)"):
            self.assertEqual(banned.check("app/core/util/a.c", call), [], call)


class LayersTest(unittest.TestCase):
    HEADERS = {"assay-text.h": "util", "assay-reading.h": "language", "assay-analysis.h": "analysis",
               "assay-window.h": "desk", "assay-command.h": "cli"}

    def refused(self, path, header):
        return len(layers.check(path, f'#include "{header}"\n', self.HEADERS)) == 1

    def test_arrows(self):
        self.assertFalse(self.refused("app/core/language/a.c", "assay-text.h"))
        self.assertFalse(self.refused("app/core/analysis/a.c", "assay-reading.h"))
        self.assertTrue(self.refused("app/core/language/a.c", "assay-analysis.h"))
        self.assertTrue(self.refused("app/core/util/a.c", "assay-reading.h"))
        self.assertTrue(self.refused("app/core/reports/a.c", "assay-window.h"))
        self.assertTrue(self.refused("app/cli/a.c", "assay-window.h"))
        self.assertTrue(self.refused("app/desk/shell/a.c", "assay-command.h"))
        self.assertFalse(self.refused("app/cli/a.c", "assay-analysis.h"))

    def test_libraries(self):
        self.assertTrue(self.refused("app/core/util/a.c", "gtk/gtk.h"))
        self.assertTrue(self.refused("app/cli/a.c", "adwaita.h"))
        self.assertFalse(self.refused("app/desk/shell/a.c", "gtk/gtk.h"))
        self.assertTrue(self.refused("app/core/analysis/a.c", "cmark.h"))
        self.assertFalse(self.refused("app/core/document/a.c", "cmark.h"))
        self.assertFalse(self.refused("app/core/util/a.c", "glib/gi18n-lib.h"))
        self.assertTrue(self.refused("app/core/util/a.c", "curl/curl.h"))


@unittest.skipIf(shutil.which("clang-format") is None, "clang-format is not installed")
class FormatTest(unittest.TestCase):
    def problems(self, text):
        return layout.check("a.c", text, layout.run_clang_format({"a.c": text})["a.c"])

    def test_good(self):
        self.assertEqual(self.problems(GOOD), [])

    def test_faults(self):
        for old, new in (("  guint n = 0;", "   guint n = 0;"), ("if (g_", "if(g_"),
                         ("      if", "    if"), ("static guint\ncount", "static guint count"),
                         ("text,\n             ", "text, "), ("\n             gsize", "\n      gsize"),
                         ("  return n;\n", "  return n; \n\n\n\n"), (" *text", "* text"),
                         ("i++)\n    {", "i++) {")):
            self.assertIn(old, GOOD)
            self.assertNotEqual(self.problems(GOOD.replace(old, new)), [], new)

    def test_fix_parameters(self):
        flat = "static guint\ncount_words (const char *text, gsize n_bytes)\n{\n}\n"
        self.assertIn("count_words (const char *text,\n             gsize       n_bytes)",
                      layout.fix_parameters(flat))


class ManifestsTest(unittest.TestCase):
    def test_check(self):
        place = "flatpak/org.example.A.json"
        library = {"name": "cmark", "sources": [{"type": "archive", "sha256": "0" * 64}]}
        good = {"id": "org.example.A", "runtime-version": "50", "finish-args": ["--socket=wayland"],
                "modules": [library, {"name": "assay", "sources": [{"type": "dir"}]}]}
        self.assertEqual(manifests.check(place, good, {"libcmark", "glib-2.0"}), [])
        self.assertEqual(len(manifests.check(place, good, {"gumbo"})), 1)
        for change in ({"id": "org.example.B"}, {"runtime-version": 50},
                       {"finish-args": ["--filesystem=host"]},
                       {"modules": good["modules"][::-1]},
                       {"modules": [dict(library, sources=[{"branch": "main"}]), good["modules"][1]]}):
            self.assertNotEqual(manifests.check(place, {**good, **change}, {"libcmark"}), [], change)

    def test_dependencies(self):
        self.assertEqual(manifests.dependencies("a = dependency('b', version: '1')\ndeclare_dependency()"),
                         {"b"})


class PotfilesTest(unittest.TestCase):
    def test_check(self):
        sources = {"app/a.c": '_("Text")', "app/b.c": '/* _("Text") */', "app/c.c": 'N_ ("Text")'}
        self.assertEqual(potfiles.check(["app/a.c", "app/c.c"], sources), [])
        self.assertEqual(len(potfiles.check(["app/a.c"], sources)), 1)
        self.assertEqual(len(potfiles.check(["app/a.c", "app/b.c", "app/c.c"], sources)), 1)
        self.assertEqual(len(potfiles.check(["app/c.c", "app/a.c"], sources)), 1)
        self.assertEqual(len(potfiles.check(["app/a.c", "app/c.c", "app/gone.c"], sources)), 1)


class CommitsTest(unittest.TestCase):
    def test_subjects(self):
        for good in ("dossier: keep unknown fields when rewriting a file", "AssayText: count once",
                     "tests/lint: say where", "po: German is complete", "build: HTML drafts"):
            self.assertEqual(commits.check(good), [], good)
        for bad in ("Add things", "dossier: keep fields.", "dossier: Keep fields", "x: " + "y" * 80,
                    "dossier:keep", "fixup! dossier: keep"):
            self.assertNotEqual(commits.check(bad), [], bad)


class HygieneTest(unittest.TestCase):
    def test_places(self):
        for bad in ("/ro" + "ot/x", "see /ho" + "me/ann/x", "https://py" + "pi.org/x"):
            self.assertEqual(len(hygiene.check("README.md", bad + "\n")), 1, bad)
        for good in ("https://example.org/root/x", "data/home/x", "../shared/bench"):
            self.assertEqual(hygiene.check("README.md", good + "\n"), [], good)

    def test_white_space(self):
        self.assertEqual(len(hygiene.check("a.md", "a \nb\n")), 1)
        self.assertEqual(len(hygiene.check("a.c", "a\tb\n")), 1)
        self.assertEqual(len(hygiene.check("b.md", "a")), 1)
        self.assertEqual(hygiene.check("Makefile", "a:\n\tb\n"), [])


class SpdxTest(unittest.TestCase):
    def test_check(self):
        self.assertEqual(spdx.check("a.c", GOOD), [])
        self.assertEqual(len(spdx.check("a.c", "int a;\n")), 1)


if __name__ == "__main__":
    unittest.main()
