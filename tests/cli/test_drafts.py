# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person must be told of whole drafts, in many layouts: tests/data/drafts, and the two samples.

NAME.expect beside the draft NAME.* has a line for each expectation, its words parted by tabs:

title    TEXT              the draft's title
verdict  WORD|WORD         the verdict is one of these; confidence likewise
find     RULE  WORDS       a finding of that rule, or of one of several (F1|F2), stands on these words; “-” for any
count    RULE  WORDS  N    there are exactly N of them
source   RULE  HOST        a finding of that rule is about a source on that host
never    RULE              no finding of that rule
clear    WORDS             nothing says that these words differ or are in no source
backed   WORDS             a source supports the statement in which these words, or one of several (a|b), stand
claim    KIND  WORDS       the reading takes the sentence with these words for that kind
"""

import glob
import json
import os
import shutil
import urllib.parse

import harness

TESTS = os.path.dirname(harness.SOURCE)
DRAFTS = os.path.join(TESTS, 'data', 'drafts')
SAMPLE = os.path.join(TESTS, '..', 'data', 'samples', 'return-hubs.txt')
SHARED = os.path.join(os.environ.get('ASSAY_SHARED', ''), 'samples', 'return-hubs.txt')

# What says that words of the draft are not as a source has them.
DOUBTS = ('F1', 'F2', 'N1', 'Q2', 'Q4')


class Check:
    """The machine-readable answer to one draft, and the reading where a case asks for it."""

    def __init__(self, test, path):
        name = os.path.basename(path)
        shutil.copy(path, test.path(name))
        result = test.cli('check', '--format=json', name)
        test.assertEqual(result.stderr, '')
        self.status = result.status
        self.answer = json.loads(result.stdout)
        reading = test.cli('read', '--format=json', name)
        test.assertEqual(reading.status, 0, reading)
        self.reading = json.loads(reading.stdout)

    def on(self, rule, words):
        return [finding for finding in self.answer['findings'] if finding['rule'] == rule
                and (words == '-' or words in finding['exact'] or (finding['exact'] and finding['exact'] in words))]

    def hosts(self, rule):
        return [urllib.parse.urlsplit(url).hostname or '' for finding in self.answer['findings']
                if finding['rule'] == rule for url in finding['sources']]


class Drafts(harness.Case):
    def check(self, path, expectations):
        check = Check(self, path)
        self.assertEqual(check.status, {'PASS': 0, 'OPEN': 1, 'FAIL': 2}[check.answer['verdict']])

        with open(expectations, encoding='utf-8') as lines:
            for line in lines:
                words = line.rstrip('\n').split('\t')
                if words == [''] or line.startswith('#'):
                    continue
                with self.subTest(line=line.strip()):
                    getattr(self, 'expect_' + words[0])(check, *words[1:])

    def expect_title(self, check, title):
        self.assertEqual(check.answer['title'], title)

    def expect_verdict(self, check, words):
        self.assertIn(check.answer['verdict'], words.split('|'))

    def expect_confidence(self, check, words):
        self.assertIn(check.answer['confidence'], words.split('|'))

    def expect_find(self, check, rule, words):
        found = [finding for one in rule.split('|') for finding in check.on(one, words)]
        self.assertTrue(found, '%s is not said of %s' % (rule, words))

    def expect_count(self, check, rule, words, count):
        self.assertEqual(len(check.on(rule, words)), int(count))

    def expect_source(self, check, rule, host):
        self.assertTrue([name for name in check.hosts(rule) if (name or '').endswith(host)])

    def expect_never(self, check, rule):
        self.assertEqual([(finding['exact'], finding['message']) for finding in check.on(rule, '-')], [])

    def expect_clear(self, check, words):
        for rule in DOUBTS:
            self.assertEqual([finding['message'] for finding in check.on(rule, words)], [])

    def expect_backed(self, check, words):
        self.assertTrue([item for item in check.answer['evidence'] if item['stance'] == 'supports'
                         and item['kind'] == 'statement'
                         and any(one in item['exact'] for one in words.split('|'))])

    def expect_claim(self, check, kind, words):
        kinds = [sentence['claim'] for sentence in check.reading['sentences'] if words in sentence['exact']]
        self.assertEqual(kinds, [kind])


def add(name, path, expectations):
    setattr(Drafts, 'test_' + name.replace('-', '_'), lambda self: self.check(path, expectations))


for expectations in sorted(glob.glob(os.path.join(DRAFTS, '*.expect'))):
    stem = expectations[:-len('.expect')]
    name = os.path.basename(stem)
    if name == 'return-hubs':
        add('sample', SAMPLE, expectations)
        if os.path.exists(SHARED):
            add('sample_shared', SHARED, expectations)
    else:
        path, = [path for path in glob.glob(stem + '.*') if path != expectations]
        add(name, path, expectations)

if __name__ == '__main__':
    harness.main()
