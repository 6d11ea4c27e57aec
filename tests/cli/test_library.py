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
        self.assertEqual(self.cli('save', '-o', job, name + '.txt').status, 0)
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
        self.assertIn('ferries', self.library('search', '--outlet=associated', 'ferries').stdout)
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

    def test_misuse(self):
        for arguments in ([], ['search'], ['list', 'x'], ['add'], ['list', '--verdict=GOOD'],
                          ['list', '--since=May']):
            self.library(*arguments, status=3)


if __name__ == '__main__':
    harness.main()
