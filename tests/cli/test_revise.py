# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli revise: another revision of a draft, and what becomes of the marks."""

import json

import drafts
import harness

WHO = ('--by=N. Oko', '--at=2025-03-13T09:00:00Z')

FIRST = """The pier of Quay

The pier will cost 40 million pounds, the council says. It has 1,200 planks.

Mara Lindqvist called it “a gift to nobody at all”. The lamps went out in May.
"""

SECOND = """The pier of Quay

Mara Lindqvist called it “a gift to nobody at all”.

The pier will cost 30 million pounds, the council says. It has 1,200 planks.
"""


class Revise(harness.Case):
    def setUp(self):
        super().setUp()
        self.write('pier.txt', FIRST)
        self.write('second.txt', SECOND)
        self.run_well('save', '-q', 'pier.txt', '-o', 'pier.assay')
        for words in ('40 million pounds', '1,200', 'Mara Lindqvist', 'May'):
            self.run_well('mark', '-q', 'pier.assay', *WHO, '--fact=' + words, '--state=confirmed')

    def run_well(self, *arguments):
        result = self.cli(*arguments)
        self.assertEqual((result.status, result.stderr), (0, ''), result)
        return result.stdout

    def revise(self, *arguments):
        return self.run_well('revise', 'pier.assay', *WHO, *arguments)

    def dossier(self):
        return json.loads(self.read('pier.assay'))

    def states(self):
        return {mark['span']['exact']: mark['state'] for mark in self.dossier()['marks']}

    def test_text(self):
        told = self.revise('second.txt')
        self.assertIn('2 kept, 1 to check again, 1 without a place', told)
        self.assertRegex(told, 'check again +40 million pounds → 30 million pounds')
        self.assertRegex(told, 'without a place +May')
        self.assertEqual(self.states(), {'30 million pounds': 'open', '1,200': 'confirmed',
                                         'Mara Lindqvist': 'confirmed'})

    def test_json(self):
        marks = {mark['before']: mark for mark in
                 json.loads(self.revise('--format=json', '--dry-run', 'second.txt'))['marks']}
        self.assertEqual(marks['40 million pounds']['landing'], 'changed')
        self.assertEqual(marks['40 million pounds']['after'], '30 million pounds')
        self.assertEqual((marks['May']['landing'], marks['May']['after']), ('lost', None))
        self.assertEqual(self.states()['40 million pounds'], 'confirmed', 'a dry run changes nothing')

    def test_orphans(self):
        self.assertIn('Every mark has its place', self.revise())
        self.revise('-q', 'second.txt')
        orphan, = self.dossier()['orphans']
        self.assertEqual((orphan['exact'], orphan['state']), ('May', 'confirmed'))
        self.assertRegex(self.revise(), orphan['id'] + ' +confirmed +May')

        self.revise('--place=' + orphan['id'], '--words=council')
        self.assertEqual(self.states()['council'], 'open')
        self.assertNotIn('orphans', self.dossier())

    def test_earlier_draft(self):
        self.revise('-q', 'second.txt')
        revision, = self.dossier()['revisions']
        self.assertIn('40 million pounds', revision['text'])
        self.assertEqual((revision['name'], revision['by']), ('pier.txt', 'N. Oko'))
        self.assertEqual(self.dossier()['history'][-1]['what'], 'revised')

    def assert_refused(self, reason, *arguments):
        before = self.read('pier.assay')
        result = self.cli('revise', *arguments)
        self.assertEqual((result.status, result.stdout), (3, ''), result)
        self.assertIn(reason, result.stderr)
        self.assertEqual(self.read('pier.assay'), before)

    def test_refused(self):
        self.assert_refused('file is missing')
        self.assert_refused('.assay', 'pier.txt', 'second.txt')
        self.assert_refused('none.txt', 'pier.assay', 'none.txt')
        self.assert_refused('go together', 'pier.assay', '--place=x')
        self.assert_refused('no such mark', 'pier.assay', '--place=x', '--words=council')
        self.assert_refused('more than once', 'pier.assay', '--place=x', '--words=pier')
        self.assert_refused('not in the draft', 'pier.assay', '--place=x', '--words=harbour')


if __name__ == '__main__':
    harness.main()
