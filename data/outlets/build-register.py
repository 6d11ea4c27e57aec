#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Build register.tsv from the tables of its origins.

usage: build-register.py DIRECTORY [-o FILE] [--report]

DIRECTORY holds one table an origin; own.tsv and origins.tsv lie beside this script. A maintainer runs
it by hand when an origin has a new edition and reads the diff: the same input gives the same bytes.
README.md says what the columns and values mean, and under which licence each origin may be used.

Only facts pass: hosts, names, steps of a scale, years, short scopes. No sentence of anybody's.
"""

import argparse
import collections
import csv
import os
import re
import sys

import places

HERE = os.path.dirname(os.path.abspath(__file__))

FIELDS = ("host", "path", "property", "value", "origin", "year", "scope", "ref")

TIERS = {
    "generally reliable": "reliable",
    "no consensus": "mixed",
    "mixed": "mixed",
    "generally unreliable": "unreliable",
    "deprecated": "deprecated",
}

CONTROL = {
    "SC": "state",
    "CaPu": "state-captured",
    "CaPr": "state-captured",
    "ISFM": "state-funded",
    "ISF": "state-funded",
    "ISM": "state-funded",
    "IP": "independent-public",
}

KAGI_CONTROL = {
    "State Funded Media": "state-funded",
    "State Media / Digital": "state",
    "Public agency (statutory, editorially independent)": "independent-public",
}

CITEUNSEEN_TYPES = {
    "advocacy": "advocacy",
    "blogs": "blog",
    "books": "books",
    "community": "user-generated",
    "editable": "user-generated",
    "government": "government",
    "news": "news",
    "opinions": "opinion",
    "predatory": "predatory-journal",
    "press": "press-release",
    "satire": "satire",
    "social": "user-generated",
    "sponsored": "sponsored",
    "tabloids": "tabloid",
    "tvPrograms": "television",
    "rspBlacklisted": "spam-listed",
}

CITEUNSEEN_TIERS = {
    "rspDeprecated": "deprecated",
    "rspGenerallyReliable": "reliable",
    "rspGenerallyUnreliable": "unreliable",
    "rspMarginallyReliable": "mixed",
    "rspMulti": "mixed",
}

# Operations that copy titles, so that the label of one under their hosts is no chance.
COPIERS = ("Doppelganger", "RRN")

# Titles that are words which anybody might take for a name of their own.
COMMON = set("""
    abc about academia allure amazon ancestry answers apple arena atlas aviation billboard bustle capital
    cash cell challenge china chronicle citizen cosmopolitan courier current daily dawn decider democracy
    discover discovery economist edge elle empire engineering entrepreneur express fandom farmer focus
    forbes fortune forward frontline gazette genius geo global globe guardian healthline herald history
    independent india insider journal knack life liberation line lifewire macworld maps mathematics mental
    metro mic mint mirror monitor motherboard motor music nation national nature news newsroom observer
    oxford parade patch people playboy polygon post press profil prospect quartz racing radio record reform
    reporter review salon science scotsman scroll seventeen sky slate society sport spectator sputnik
    standard star stern sun table telegraph tempo the time times trend tribune trust variety verge vibe
    vice view vogue vox vulture weather week wired wire world zeit
""".split())

LEANS = ("left", "centre-left", "centre", "centre-right", "right")

# A scope with one of these speaks of the outlet at large or today; any other names an exception.
GENERAL = re.compile(r"excluding|general topics|non-sponsored|present\)|^\((UK|USA|India)\)$|^$")
EXCEPTION = re.compile(r"antisemitism|politics and society")

# Where RSP's own words say that anybody writes there.
ANYBODY = re.compile(r"user-generated|blog hosting|internet forum|social network|"
                     r"most videos|wiki software|anyone can edit", re.I)

AGENCY = re.compile(r"\b(news agency|press agency|agency|agence|agencia|agência|agenzia)\b", re.I)

# Labels that, below a country, stand for a kind of holder: enough to find the label that carries the
# name. The program itself asks the Public Suffix List.
SECOND = set("ac co com edu gob gouv gov go gen info net ne nom or org ltd plc sch".split())


class Facts:
    """The rows, and what the steps of this script know beside them."""

    def __init__(self):
        self.rows = set()
        self.names = collections.defaultdict(list)    # host -> [(origin, name)], best first
        self.groups = []                              # [hosts]: one origin's own group
        self.pairs = []                               # (host, main host), as own.tsv says
        self.left_out = collections.Counter()

    def add(self, host, path, prop, value, origin, year=0, scope="", ref=""):
        fields = [clean(field) for field in (host, path, prop, value, origin)]
        if not fields[0] or not fields[3]:
            return
        self.rows.add(tuple(fields) + (int(year or 0), clean(scope), clean(ref)))

    def name(self, host, origin, name):
        if host and name and name not in (host, "anchor"):
            self.names[host].append((origin, clean(name)))


def clean(text):
    return " ".join(text.split())


def read(directory, name):
    path = os.path.join(directory, name)
    if not os.path.exists(path):
        sys.exit("%s: there is no such table" % path)
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def read_lines(name, n_fields):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                fields = line.split("\t")
                if len(fields) != n_fields:
                    sys.exit("%s: wrong number of fields: %s" % (name, line))
                yield fields


def split_host(host):
    """The label that carries the name, and the rest; no label for a host that lies deeper."""
    labels = host.split(".")
    n_suffix = 2 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND else 1
    return (labels[0] if len(labels) == n_suffix + 1 else "", ".".join(labels[-n_suffix:]))


def stem(host):
    """What two hosts of one outlet have in common: the label without “the” and hyphens."""
    label = split_host(host)[0].replace("-", "")
    return label[3:] if label.startswith("the") and len(label) > 5 else label


def year_of(words):
    """The year of “about 2014”, “2023-24”, “2024-01”, “2018 or later”; 0 for none."""
    match = re.search(r"((?:19|20)\d\d)(?:-(\d\d)(?!\d))?", words)
    if not match:
        return 0
    year, tail = int(match.group(1)), match.group(2)
    return year // 100 * 100 + int(tail) if tail and int(tail) > 12 else year


def plain_name(name):
    return re.sub(r"\s*\([^)]*\)?", "", name).strip(" *")


def fits(name, host):
    """Whether a name is that of the host itself, not of a company or list that it stands in."""
    label = host.split(".")[0] if not split_host(host)[0] else split_host(host)[0]
    words = re.findall(r"\w+", places.fold(plain_name(name)))
    joined = "".join(words)
    label = label.replace("-", "")
    if not joined or not label:
        return False
    initials = "".join(word[0] for word in words)
    shorter, longer = sorted((joined, label), key=len)
    return joined == label or (len(shorter) > 2 and shorter in longer) or \
        (len(initials) > 1 and label.startswith(initials)) or \
        (len(initials) > 2 and label.startswith(initials.lstrip("t")))


def add_rsp(facts, rows):
    by_place = collections.defaultdict(list)
    by_entry = collections.defaultdict(list)
    for row in rows:
        if row["domain"]:
            by_place[row["domain"], row["path"]].append(row)
            by_entry[row["entry"]].append(row)
        else:
            facts.left_out["rsp: entry without a domain"] += 1
    for (host, path), here in by_place.items():
        general = [row for row in here if is_general(row)] or here
        for row in here:
            # Within a path that is all of the scope, the value is the path's own.
            prop = "reliability" if row in general or path else "exception"
            facts.add(host, path, prop, TIERS[row["status"]], "rsp", row["last_discussed"],
                      row["scope"].replace("(", "").replace(")", ""), row["shortcut"])
            if row["blacklisted"] == "1":
                facts.add(host, path, "type", "spam-listed", "rsp", row["last_discussed"], "",
                          row["shortcut"])
        if all(TIERS[row["status"]] in ("unreliable", "deprecated") for row in general) and \
           any(ANYBODY.search(row["summary"]) for row in general):
            facts.add(host, path, "type", "user-generated", "rsp", general[0]["last_discussed"], "",
                      general[0]["shortcut"])
    for entry, here in by_entry.items():
        hosts = list(dict.fromkeys(row["domain"] for row in here if not row["path"]))
        facts.groups.append(hosts)
        alone = len({stem(host) for host in hosts}) == 1
        for host in hosts:
            name = plain_name(here[0]["name"])
            if name == "anchor":
                continue
            if fits(name, host):
                facts.name(host, "rsp", name)
            elif alone and len(here) == len(hosts):
                facts.names[host].append(("rsp?", name))


def is_general(row):
    return bool(GENERAL.search(row["scope"])) and not EXCEPTION.search(row["scope"])


def add_citeunseen(facts, rows):
    rated = {row[:2] for row in facts.rows if row[2] == "reliability"}
    for row in rows:
        host, path, category = row["domain"], row["path"], row["category"]
        if category in CITEUNSEEN_TYPES:
            facts.add(host, path, "type", CITEUNSEEN_TYPES[category], "citeunseen", 2025)
        elif (host, path) not in rated:
            # It repeats Wikipedia's list as of 2025: only what that list no longer has is news.
            facts.add(host, path, "reliability", CITEUNSEEN_TIERS[category], "citeunseen", 2025)


def add_state_media(facts, rows):
    groups = collections.defaultdict(list)
    assets = collections.defaultdict(set)
    for row in rows:
        host, path = row["domain"], row["path"]
        facts.add(host, path, "control", CONTROL[row["typology"]], "statemedia", 2024)
        facts.add(host, path, "country", places.country(row["country"]), "statemedia", 2024)
        asset = row["asset"].split(": ")[-1]
        if row["company"] and plain_name(row["company"]) != plain_name(asset):
            facts.add(host, path, "owner", row["company"].rstrip("*"), "statemedia", 2024)
        if is_agency(asset, row):
            facts.add(host, path, "type", "wire", "statemedia", 2024)
        if not path:
            groups[row["company"], row["asset"]].append(host)
            assets[host].add(plain_name(asset))
    facts.groups.extend(groups.values())
    for host, names in sorted(assets.items()):
        for name in sorted(names):
            if fits(name, host) or len(names) == 1:
                facts.names[host].append(("statemedia" if fits(name, host) else "statemedia?", name))


def is_agency(asset, row):
    """Whether it is a news agency itself, rather than a paper that one owns."""
    if AGENCY.search(row["asset"]):
        return True
    if not AGENCY.search(row["company"]):
        return False
    own_words = re.findall(r"\(([^)]*)\)", row["company"]) + row["company"].split()[:1]
    return bool(asset.split()) and asset.split()[0] in own_words


def add_kagi(facts, rows):
    groups = collections.defaultdict(list)
    for row in rows:
        host, path = row["domain"], row["path"]
        facts.add(host, path, "country", places.country(row["country"]), "kagi", 2026)
        if is_name(row["owner"]):
            facts.add(host, path, "owner", row["owner"], "kagi", 2026)
        elif row["owner"]:
            facts.left_out["kagi: owner told in a sentence"] += 1
        if row["typology"] in KAGI_CONTROL:
            facts.add(host, path, "control", KAGI_CONTROL[row["typology"]], "kagi", 2026)
        if row["typology"] in ("Public Media", "Public Broadcaster"):
            facts.add(host, path, "type", "public-media", "kagi", 2026)
        if fits(row["organization"], host):
            facts.name(host, "kagi", plain_name(row["organization"]))
        if row["organization"]:
            groups[row["organization"]].append(host)
    facts.groups.extend(groups.values())


def is_name(words):
    """Whether it names an owner, rather than telling a story about one."""
    return 0 < len(words) <= 70 and not re.search(
        r"\b(is|are|was|were|held|each|funded|composed|controlled|currently|consists|based|has|its)\b"
        r"|\. |\.$(?<!Inc\.)(?<!Ltd\.)(?<!Co\.)(?<!Corp\.)(?<!S\.A\.)(?<!A\.\.)|\.\.\.", words)


def add_leans(facts, wikipedia, stated, wikidata):
    newest = {}
    for row in wikipedia:
        if row["five_point"] not in LEANS:
            facts.left_out["wikipedia: statement that names no side"] += 1
            continue
        key = (row["domain"], row["five_point"])
        newest[key] = max(newest.get(key, (-1, "")), (year_of(row["retrieved"]), row["origin"]))
    for (host, value), (year, article) in newest.items():
        facts.add(host, "", "lean", value, "wikipedia", year, "", article)
    for row in wikipedia:
        facts.name(row["domain"], "wikipedia", plain_name(row["outlet"]))
    for row in stated:
        if row["origin"] == "kagi":
            facts.add(row["domain"], "", "lean", row["five_point"], "kagi", 2026)
        else:
            years = {r[5] for r in facts.rows if r[0] == row["domain"] and r[4] == "rsp"}
            refs = {r[7] for r in facts.rows if r[0] == row["domain"] and r[4] == "rsp" and r[7]}
            facts.add(row["domain"], "", "lean", row["five_point"], "rsp", max(years, default=0), "",
                      min(refs, default=""))
    for row in wikidata:
        if row["five_point"] in LEANS:
            facts.add(row["domain"], "", "lean", row["five_point"], "wikidata", 2026)


def add_lookalikes(facts, rows):
    false_hosts = {row["domain"] for row in rows if row["impersonation"] == "1"}
    for row in rows:
        if row["match"] != "exact":
            facts.left_out["dima: pattern, of which the host alone is kept"] += 1
        # One host can be listed for both: what it pretends is the more to know.
        false = row["domain"] in false_hosts
        year = year_of(row["identified"])
        facts.add(row["domain"], "", "reliability", "impersonation" if false else "unreliable", "dima",
                  year, "", row["operation"])
        facts.add(row["domain"], "", "type", "look-alike" if false else "influence-operation", "dima",
                  year, "", row["operation"])


def add_fundus(facts, rows):
    names = collections.defaultdict(set)
    for row in rows:
        facts.add(row["domain"], row["path"], "country", places.country(row["country"]), "fundus", 2026)
        names[row["domain"]].add(row["name"])
    for host, here in sorted(names.items()):
        if len(here) == 1:
            facts.name(host, "fundus", plain_name(here.pop()))


def add_own(facts):
    for host, path, prop, value in read_lines("own.tsv", 4):
        if prop == "name":
            facts.names[host].insert(0, ("assay", value))
        elif prop == "same":
            facts.pairs.append((host, value))
        else:
            facts.add(host, path, prop, value, "assay", 2026 if prop == "type" else 0)


def join_aliases(facts):
    """Rule 7: hosts of one origin's own group with the same label are one outlet.

    What its hosts share goes to the first of them, the main one; what an origin tells of one host and
    contradicts for another (a country edition's country) stays where it is.
    """
    main = {}

    def find(host):
        while host in main:
            host = main[host]
        return host

    for other, first in facts.pairs:
        main[other] = first
    for hosts in facts.groups:
        by_stem = {}
        for host in hosts:
            key = stem(host)
            if not key:
                continue
            first = find(by_stem.setdefault(key, host))
            here = find(host)
            if here != first:
                main[here] = first
    outlets = collections.defaultdict(list)
    for host in main:
        outlets[find(host)].append(host)
    by_host = collections.defaultdict(set)
    for row in facts.rows:
        by_host[row[0]].add(row)
    for first, others in outlets.items():
        for other in others:
            facts.add(other, "", "same", first, "assay")
            for name in facts.names.pop(other, []):
                facts.names[first].append(name)
        everything = [row for host in [first] + others for row in by_host[host]]
        told = collections.defaultdict(lambda: collections.defaultdict(set))
        for row in everything:
            told[row[1], row[2], row[4]][row[0]].add(row[3])
        for row in everything:
            values = told[row[1], row[2], row[4]].values()
            single = row[2] in ("control", "country", "owner", "lean")
            differs = single and len({tuple(sorted(told_here)) for told_here in values}) > 1
            if row[0] == first or row[2] == "platform" or differs:
                continue
            facts.rows.discard(row)
            facts.rows.add((first,) + row[1:])


def drop_repeated(facts):
    """Of rows that differ in the year or reference alone, the newest stays."""
    newest = {}
    for row in facts.rows:
        key = row[:5] + (row[6],)
        if key not in newest or (row[5], row[7]) > (newest[key][5], newest[key][7]):
            newest[key] = row
    facts.rows = set(newest.values())


def add_names(facts):
    order = {"assay": 0, "wikipedia": 1, "rsp": 2, "fundus": 3, "statemedia": 4, "kagi": 5, "rsp?": 6,
             "statemedia?": 7}
    for host, names in facts.names.items():
        origin, name = min(names, key=lambda pair: order[pair[0]])
        facts.add(host, "", "name", name, origin.rstrip("?"))


def add_titles(facts, directory):
    """The labels under which readers know a title, for the look-alike test of rule 8."""
    known = [row["domain"] for name in ("rsp.tsv", "fundus_outlets.tsv", "wikipedia_lean.tsv")
             for row in read(directory, name) if row["domain"] and not row.get("path")]
    known += [row["domain"] for row in read(directory, "citeunseen.tsv") if row["category"] == "news"]
    bad = {row[0] for row in facts.rows if row[3] in ("user-generated", "look-alike") or
           row[2] in ("platform", "suffix")}
    same = {row[0]: row[3] for row in facts.rows if row[2] == "same"}
    titles = {}
    for host in known:
        label = split_host(host)[0]
        if len(label) > 2 and host not in bad:
            titles.setdefault(label, same.get(host, host))
    attacked = set()
    suffixes = set()
    for row in sorted(facts.rows):
        label, dot, suffix = row[0].partition(".")
        if row[3] in ("impersonation", "influence-operation") and row[7] in COPIERS and label in titles:
            attacked.add(label)
            suffixes.add(suffix)
            if row[3] != "impersonation":
                facts.add(row[0], "", "reliability", "impersonation", "assay", 0, "", row[7])
    titles = {label: host for label, host in titles.items() if label not in COMMON}
    for label, host in titles.items():
        facts.add("*" + label, "", "title", host, "assay", 0, "attacked" if label in attacked else "")
    honest = {host.split(".", 1)[1] for host in titles.values()}
    for suffix in sorted(suffixes):
        if suffix not in honest and "." not in suffix:
            facts.add("*." + suffix, "", "suffix", "attacked", "dima", 2025)


def write(facts, path):
    origins = list(read_lines("origins.tsv", 6))
    known = {fields[0] for fields in origins}
    lines = []
    for row in facts.rows:
        if row[4] not in known:
            sys.exit("unknown origin: %s" % row[4])
        fields = [str(field) if field else "" for field in row]
        while not fields[-1]:
            fields.pop()
        lines.append("\t".join(fields).encode("utf-8") + b"\n")
    hosts = {row[0] for row in facts.rows if not row[0].startswith("*")}
    with open(path, "wb") as file:
        file.write(b"assay-outlets\t1\nhosts\t%d\n" % len(hosts))
        for fields in origins:
            file.write(("origin\t%s\n" % "\t".join(fields)).encode("utf-8"))
        file.write(b"\n")
        file.writelines(sorted(lines))


def report(facts):
    print("%d rows, %d hosts" % (len(facts.rows), len({row[0] for row in facts.rows})))
    for (prop, origin), n in sorted(collections.Counter((r[2], r[4]) for r in facts.rows).items()):
        print("%6d  %s by %s" % (n, prop, origin))
    for reason, n in sorted(facts.left_out.items()):
        print("%6d  left out: %s" % (n, reason))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("directory", help="where the tables of the origins lie")
    parser.add_argument("-o", "--output", default=os.path.join(HERE, "register.tsv"))
    parser.add_argument("--report", action="store_true", help="say what came from where")
    options = parser.parse_args()
    facts = Facts()
    add_own(facts)
    add_rsp(facts, read(options.directory, "rsp.tsv"))
    add_citeunseen(facts, read(options.directory, "citeunseen.tsv"))
    add_lookalikes(facts, read(options.directory, "lookalike_and_influence_domains.tsv"))
    for row in read(options.directory, "iffy.tsv"):
        facts.add(row["domain"], row["path"], "reliability", "unreliable", "iffy", 2026)
    add_state_media(facts, read(options.directory, "state_media.tsv"))
    add_leans(facts, read(options.directory, "wikipedia_lean.tsv"),
              read(options.directory, "stated_stance.tsv"),
              read(options.directory, "wikidata_alignment.tsv"))
    add_kagi(facts, read(options.directory, "kagi_media.tsv"))
    add_fundus(facts, read(options.directory, "fundus_outlets.tsv"))
    join_aliases(facts)
    drop_repeated(facts)
    add_names(facts)
    add_titles(facts, options.directory)
    write(facts, options.output)
    if options.report:
        report(facts)


if __name__ == "__main__":
    main()
