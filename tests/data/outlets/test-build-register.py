#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds a register from small tables of invented outlets, and looks at its rows."""

import os
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".."))
OUTLETS = os.path.join(ROOT, "data", "outlets")

TABLES = {
    "rsp.tsv": (
        "entry name scope status blacklisted last_discussed rfc shortcut domain path summary",
        ["Ferry|The Ferry Times||generally reliable|0|2021|0|WP:FERRY|ferrytimes.co.uk||A newspaper.",
         "Ferry|The Ferry Times||generally reliable|0|2021|0|WP:FERRY|ferrytimes.com||A newspaper.",
         "Ferry|The Ferry Times||generally reliable|0|2021|0|WP:FERRY|quaynews.com||A newspaper.",
         "Ferry (sport)|The Ferry Times|(sport)|no consensus|0|2022|0||ferrytimes.co.uk||On sport.",
         "Ferry (blogs)|The Ferry Times|(blogs)|generally unreliable|0|2020|0||ferrytimes.co.uk|blogs|Blogs.",
         "Pier|Pier (2019–present)|(2019–present)|deprecated|1|2023|1|WP:PIER|pier.example||Now.",
         "Pier (pre-2019)|Pier|(pre-2019)|generally reliable|0|2018|0||pier.example||Then.",
         "Map|Map|(names)|generally reliable|0|2022|0||map.example||Names.",
         "Map (2)|Map|(places)|generally unreliable|0|2022|0||map.example||Places.",
         "Forum|Forum||generally unreliable|0|2024|0||forum.example||An internet forum.",
         "Nobody|Nobody||generally unreliable|0|2024|0||||No host."]),
    "citeunseen.tsv": (
        "domain path category",
        ["ferrytimes.co.uk||news", "ferrytimes.co.uk||rspGenerallyReliable", "sail.example||rspDeprecated",
         "joke.example|fun|satire"]),
    "iffy.tsv": ("domain path", ["wreck.example|"]),
    "lookalike_and_influence_domains.tsv": (
        "domain operation impersonation match identified source report reason_fr tags_fr",
        ["ferrytimes.cam|Doppelganger|1|exact|2022-07-12|Q|https://q.example/|Clone.|x",
         "ferrytimes.life|RRN|0|exact|2023-01-01|Q|https://q.example/|Faux.|x",
         "buoy.example|Storm1516|0|exact|2024|Q|https://q.example/|Faux.|x"]),
    "state_media.tsv": (
        "domain path asset company country typology model status",
        ["dockradio.example||Radio: Dock Radio|Dock Corporation (DC)|UAE|SC|state-controlled|",
         "dna.example||DNA|Dock News Agency (DNA)|UAE|ISFM|independent|"]),
    "kagi_media.tsv": (
        "domain path organization country owner typology description",
        ["ferrytimes.com||Ferry Times|The Netherlands|Ferry Ltd.|Private Media|A paper.",
         "sail.example||Sail|Global|It is owned by its readers and held in trust.|State Funded Media|X."]),
    "stated_stance.tsv": ("domain five_point origin sentence", ["sail.example|left|kagi|It is left."]),
    "wikidata_alignment.tsv": ("domain p1387_label five_point", ["pier.example|right-wing|right", "map.example|x|"]),
    "wikipedia_lean.tsv": (
        "domain outlet country alignment_as_stated five_point origin where_seen retrieved",
        ["ferrytimes.co.uk|Ferry Times|GB|of the right|right|Ferry Times|https://w.example/|2016-17",
         "ferrytimes.co.uk|Ferry Times|GB|of the right|right|Ferry Times|https://w.example/|about 2009"]),
    "fundus_outlets.tsv": ("domain path name country languages", ["pier.example||Pier|UK|en"]),
    "hosted_platforms.tsv": ("domain rated_subhosts_seen basis", []),
}


def build(folder, seed):
    tables = os.path.join(folder, "origins")
    os.makedirs(tables, exist_ok=True)
    for name, (columns, rows) in TABLES.items():
        with open(os.path.join(tables, name), "w", encoding="utf-8") as file:
            file.write("\t".join(columns.split()) + "\n")
            file.writelines(row.replace("|", "\t") + "\n" for row in rows)
    output = os.path.join(folder, "register-%d.tsv" % seed)
    subprocess.run([sys.executable, "-B", os.path.join(OUTLETS, "build-register.py"), tables, "-o", output],
                   check=True, env=dict(os.environ, PYTHONHASHSEED=str(seed)))
    with open(output, encoding="utf-8", newline="") as file:
        return file.read()


class BuildRegister(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.text = build(cls.folder.name, 1)
        cls.head, cls.body = cls.text.split("\n\n", 1)
        cls.rows = set(cls.body.splitlines())

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def of(self, host):
        return sorted(row.split("\t", 1)[1] for row in self.rows if row.startswith(host + "\t"))

    def test_same_bytes(self):
        self.assertEqual(self.text, build(self.folder.name, 2))

    def test_sorted(self):
        lines = self.body.encode("utf-8").splitlines()
        self.assertEqual(lines, sorted(lines))

    def test_head(self):
        lines = self.head.split("\n")
        hosts = {row.split("\t")[0] for row in self.rows if not row.startswith("*")}
        self.assertEqual(lines[0], "assay-outlets\t1")
        self.assertEqual(lines[1], "hosts\t%d" % len(hosts))
        self.assertTrue(all(line.startswith("origin\t") for line in lines[2:]))

    def test_outlet(self):
        self.assertEqual(self.of("ferrytimes.co.uk"), [
            "\tcountry\tNetherlands\tkagi\t2026",
            "\texception\tmixed\trsp\t2022\tsport",
            "\tlean\tright\twikipedia\t2017\t\tFerry Times",
            "\tname\tFerry Times\twikipedia",
            "\towner\tFerry Ltd.\tkagi\t2026",
            "\treliability\treliable\trsp\t2021\t\tWP:FERRY",
            "\ttype\tnews\tciteunseen\t2025",
            "blogs\treliability\tunreliable\trsp\t2020\tblogs",
        ])

    def test_alias_by_label_alone(self):
        self.assertEqual(self.of("ferrytimes.com"), ["\tsame\tferrytimes.co.uk\tassay"])
        self.assertEqual(self.of("quaynews.com"), ["\treliability\treliable\trsp\t2021\t\tWP:FERRY"])

    def test_present_and_past(self):
        self.assertIn("\treliability\tdeprecated\trsp\t2023\t2019–present\tWP:PIER", self.of("pier.example"))
        self.assertIn("\texception\treliable\trsp\t2018\tpre-2019", self.of("pier.example"))
        self.assertIn("\ttype\tspam-listed\trsp\t2023\t\tWP:PIER", self.of("pier.example"))
        self.assertIn("\tcountry\tUnited Kingdom\tfundus\t2026", self.of("pier.example"))

    def test_no_general_row(self):
        self.assertEqual([row.split("\t")[1] for row in self.of("map.example") if "rsp" in row],
                         ["name", "reliability", "reliability"])

    def test_forum(self):
        self.assertIn("\ttype\tuser-generated\trsp\t2024", self.of("forum.example"))

    def test_repeated_list(self):
        self.assertNotIn("\treliability\treliable\tciteunseen\t2025", self.of("ferrytimes.co.uk"))
        self.assertIn("\treliability\tdeprecated\tciteunseen\t2025", self.of("sail.example"))

    def test_state(self):
        self.assertIn("\tcontrol\tstate\tstatemedia\t2024", self.of("dockradio.example"))
        self.assertIn("\tcountry\tUnited Arab Emirates\tstatemedia\t2024", self.of("dockradio.example"))
        self.assertIn("\tname\tDock Radio\tstatemedia", self.of("dockradio.example"))
        self.assertIn("\ttype\twire\tstatemedia\t2024", self.of("dna.example"))
        self.assertNotIn("\ttype\twire\tstatemedia\t2024", self.of("dockradio.example"))

    def test_lookalikes(self):
        self.assertIn("\treliability\timpersonation\tdima\t2022\t\tDoppelganger", self.of("ferrytimes.cam"))
        self.assertIn("\treliability\timpersonation\tassay\t\t\tRRN", self.of("ferrytimes.life"))
        self.assertIn("\treliability\tunreliable\tdima\t2024\t\tStorm1516", self.of("buoy.example"))
        self.assertEqual(self.of("*ferrytimes"), ["\ttitle\tferrytimes.co.uk\tassay\t\tattacked"])
        self.assertEqual(self.of("*.cam"), ["\tsuffix\tattacked\tdima\t2025"])

    def test_no_sentence(self):
        for words in ("owned by", "newspaper", "Clone", "Faux", "It is left", "of the right", "w.example"):
            self.assertNotIn(words, self.body)

    def test_shipped_has_no_sentence(self):
        with open(os.path.join(OUTLETS, "register.tsv"), encoding="utf-8") as file:
            body = file.read().split("\n\n", 1)[1]
        for row in body.splitlines():
            for field in row.split("\t")[2:]:
                self.assertLess(len(field), 80, row)
                self.assertNotRegex(field, r"[a-z]\. [A-Z][a-z]+ [a-z]+ ", row)

    def test_missing_table(self):
        result = subprocess.run(
            [sys.executable, "-B", os.path.join(OUTLETS, "build-register.py"), self.folder.name],
            capture_output=True, text=True)
        self.assertEqual(result.returncode, 1)
        self.assertIn("there is no such table", result.stderr)


if __name__ == "__main__":
    unittest.main()
