# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli library: jobs are found by their words, drafts by passages of theirs, and what is taken out is gone."""

import json
import os

import harness

FEES = '''Harbour fees rise

The harbour board of Ostby agreed on Tuesday to raise the fees of ferries by nine per cent, after four hours.

- https://apnews.com/article/fees – The fees rise.
'''

AGAIN = '''Ferries cost more

The harbour board of Ostby agreed on Tuesday to raise the fees of ferries by nine per cent, after four hours. So it goes.
'''

PASSAGE = ('''The engineers of the port had looked at the steel of the bridge in March and had written in a report of
forty pages that it would carry no lorry before the summer, since salt had eaten into three of its nine piers deeper
than anybody had thought, and the board had put that report away without a word.''').replace('\n', ' ')

STEEL = f'''Steel of the bridge

2 April 2025

{PASSAGE}
'''

STEEL_AGAIN = f'''Bridge shut

14 May 2025

The mayor shut it on Monday.

{PASSAGE}
'''


class Library(harness.Case):
    def setUp(self):
        super().setUp()
        self.data = os.path.join(self.folder, 'data')

    def library(self, *arguments, status=0):
        result = self.cli('library', *arguments, XDG_DATA_HOME=self.data)
        self.assertEqual(result.status, status, result)
        return result

    def add(self, name, text, at='2025-05-14T09:30:00Z'):
        self.write(name + '.txt', text)
        job = os.path.realpath(self.path(name + '.assay'))
        self.assertEqual(self.cli('save', '-f', '-o', job, name + '.txt').status, 0)
        self.library('add', '--at', at, job)
        return job

    def test_search(self):
        job = self.add('fees', FEES)
        found = json.loads(self.library('search', '--format=json', 'ferr').stdout)
        self.assertEqual([entry['path'] for entry in found], [job])
        self.assertEqual(found[0]['title'], 'Harbour fees rise')
        self.assertEqual(found[0]['saved_at'], '2025-05-14T09:30:00Z')
        self.assertIn('Associated Press', found[0]['outlets'])
        self.assertIn('Harbour fees rise', self.library('list').stdout)
        found = self.library('search', '--outlet=associated', 'ferries').stdout
        self.assertIn('ferries', found)
        self.assertNotRegex(found.split('\n')[1].strip(), '  |[\x02\x03]', 'words that were found stand as they are')
        self.assertIn('no such job', self.library('search', 'zanzibar').stdout)
        self.assertIn('no such job', self.library('list', '--since=2025-05-15').stdout)
        self.library('remove', job)
        self.assertIn('no such job', self.library('list').stdout)
        self.assertIn('not in the library', self.library('remove', job, status=3).stderr)

    def test_similar(self):
        self.add('fees', FEES)
        self.write('again.txt', AGAIN)
        found = json.loads(self.library('similar', '--format=json', 'again.txt').stdout)
        self.assertEqual(found[0]['title'], 'Harbour fees rise')
        self.assertGreater(found[0]['share'], 0.7)
        self.assertEqual(len(found[0]['passages']), 1)
        self.assertIn('“The harbour board', self.library('similar', 'again.txt').stdout)

    def check(self, *arguments):
        return self.cli('check', *arguments, XDG_DATA_HOME=self.data)

    def recycled(self, *arguments):
        report = json.loads(self.check('--format=json', *arguments).stdout)
        return [finding['message'] for finding in report['findings'] if finding['rule'] == 'D5']

    def test_recycled(self):
        """What another job has is a finding where the library is asked, and stays one in the saved job."""
        self.write('again.txt', STEEL_AGAIN)
        self.assertEqual(self.recycled('--library', 'again.txt'), [])
        self.assertFalse(os.path.exists(self.data))
        self.add('steel', STEEL)
        self.assertEqual(self.recycled('again.txt'), [])
        found = self.recycled('--library', 'again.txt')
        self.assertEqual(len(found), 1)
        self.assertIn('“Steel of the bridge” (2 April 2025, steel.assay)', found[0])
        self.assertRegex(found[0], r'^\d+ words in a row stand in .* such passages are \d+% of the draft$')
        self.assertIn('D5', self.check('--library', 'again.txt').stdout)

        # The saved job has the answer, and gives the same bytes on a computer without the library.
        saved = self.cli('save', '--library', '-o', 'again.assay', 'again.txt', XDG_DATA_HOME=self.data)
        self.assertEqual(saved.status, 0)
        here = self.check('--format=json', 'again.assay').stdout
        there = self.cli('check', '--format=json', 'again.assay', XDG_DATA_HOME=self.path('nowhere')).stdout
        self.assertEqual(here, there)
        self.assertEqual(self.recycled('again.assay'), found)
        plain = self.cli('save', '-o', 'plain.assay', 'again.txt', XDG_DATA_HOME=self.data)
        self.assertEqual(plain.status, 0)
        self.assertEqual(self.recycled('plain.assay'), [])
        self.assertEqual(self.recycled('--library', 'plain.assay'), found)

        # A library that has not the other draft takes nothing back; one that knows better does.
        self.library('remove', os.path.realpath(self.path('steel.assay')))
        self.assertEqual(self.recycled('--library', 'again.txt'), [])
        self.assertEqual(self.recycled('--library', 'again.assay'), found)
        self.add('steel', STEEL.replace(PASSAGE, 'Nothing is left of it.'))
        self.assertEqual(self.recycled('--library', 'again.assay'), [])

    def test_recycled_own(self):
        """A job does not recycle itself: not its draft, not what was saved of it, here or elsewhere."""
        job = self.add('steel', STEEL)
        with open(job, encoding='utf-8') as file:
            self.write('copy.assay', file.read())
        for name in ('steel.txt', 'steel.assay', 'copy.assay'):
            self.assertEqual(self.recycled('--library', name), [], name)
        self.write('steel.txt', STEEL.replace('in March', 'in late March'))
        self.assertEqual(self.recycled('--library', 'steel.txt'), [])

    def test_recycled_lines(self):
        self.add('steel', STEEL)
        lines = ''.join(json.dumps({'id': i, 'text': STEEL_AGAIN}) + '\n' for i in range(20))
        result = self.cli('check', '--library', '--jsonl', stdin=lines, XDG_DATA_HOME=self.data)
        answers = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual(len(answers), 20)
        for answer in answers:
            self.assertEqual(len([f for f in answer['findings'] if f['rule'] == 'D5']), 1)

    def test_misuse(self):
        for arguments in ([], ['search'], ['list', 'x'], ['add'], ['list', '--verdict=GOOD'],
                          ['list', '--since=May']):
            self.library(*arguments, status=3)


if __name__ == '__main__':
    harness.main()
