# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli plant: errors that are the same for the same seed, sealed, and found by whoever finds them all."""

import glob
import json
import os
import subprocess
import sys

import harness

PLANTS = os.path.join(harness.SOURCE, '..', 'data', 'plants')


class Plant(harness.Case):
    def run_well(self, *arguments):
        result = self.cli(*arguments)
        self.assertEqual((result.status, result.stderr), (0, ''), result)
        return result.stdout

    def story(self, name):
        return os.path.join(PLANTS, name + '.txt')

    def test_seed(self):
        self.assertEqual(self.run_well('plant', self.story('ferry'), '-o', 'one.assayexercise', '--seed=4'),
                         'one.assayexercise: 5 errors planted\n')
        self.run_well('plant', '-q', self.story('ferry'), '-o', 'two.assayexercise', '--seed=4')
        self.run_well('plant', '-q', self.story('ferry'), '-o', 'three.assayexercise', '--seed=5')
        self.assertEqual(self.read('one.assayexercise'), self.read('two.assayexercise'))
        self.assertNotEqual(json.loads(self.read('one.assayexercise'))['id'],
                            json.loads(self.read('three.assayexercise'))['id'])

    def test_kinds(self):
        for line in self.run_well('plant', '--sheet', '--kinds=money,speaker', self.story('school')).splitlines():
            self.assertIn(line.split('\t')[0], ('money', 'speaker'))

    def test_found(self):
        """Who marks just what was planted has all points."""
        self.run_well('plant', '-q', self.story('court'), '-o', 'e.assayexercise', '--count=2', '--kinds=money,number')
        self.run_well('handin', '-q', 'e.assayexercise', '-o', 'w.assay')
        with open(self.story('court'), encoding='utf-8') as story:
            before = story.read()
        text = json.loads(self.read('w.assay'))['draft']['text']
        self.assertNotEqual(text, before[:len(text)])
        listed = self.run_well('mark', 'w.assay').splitlines()
        figures = [line.split(None, 3) for line in listed if ' figure ' in line]
        for number, _, _, words in figures:
            if words not in before:
                self.run_well('mark', '-q', 'w.assay', '--number=' + number, '--state=error', '--note=F1')
        self.run_well('handin', '-q', 'e.assayexercise', 'w.assay', '--by=Tove')
        score = self.cli('score', 'e.assayexercise', 'w.assayhandin', '--format=json')
        attempt, = json.loads(score.stdout)['handins'][0]['attempts']
        self.assertEqual((score.status, attempt['points'], attempt['outcomes']['found']), (0, 100, 2))
        self.assertEqual(attempt['agreement']['exact']['f1'], 1)

    def test_refused(self):
        for reason, arguments in (
                ('can be planted in this draft', (self.story('court'), '--count=200', '-o', 'e')),
                ('--kinds takes some of: number', (self.story('court'), '--kinds=sums')),
                ('--count goes from 1', (self.story('court'), '--count=0')),
                ('--difficulty goes from 1 to 3', (self.story('court'), '--difficulty=4')),
                ('--seed takes a number', (self.story('court'), '--seed=x')),
                ('It takes one file', ())):
            result = self.cli('plant', *arguments)
            self.assertEqual((result.status, result.stdout), (3, ''), result)
            self.assertIn(reason, result.stderr)

    def test_sheet(self):
        """The sheet that people judge is what the planter offers now."""
        maker = os.path.join(PLANTS, 'make-sheet.py')
        said = subprocess.run([sys.executable, maker, '--count'], stdout=subprocess.PIPE, text=True, check=True).stdout
        self.assertRegex(said, r'\A200 plants, \d+ judged, \d+ good\n\Z')
        with open(os.path.join(PLANTS, 'sheet.tsv'), encoding='utf-8') as sheet:
            rows = [line.rstrip('\n').split('\t') for line in sheet][1:]
        # One seed of six: the others are no different, and take their time.
        rows = [row for row in rows if row[2] == '1']
        offered = set()
        for path in glob.glob(os.path.join(PLANTS, '*.txt')):
            for line in self.run_well('plant', '--sheet', '--seed=1', '--difficulty=2', path).splitlines():
                offered.add((os.path.basename(path)[:-4],) + tuple(line.split('\t')))
        stale = [row for row in rows if (row[0], row[3], row[4], row[5], row[6]) not in offered]
        # What other rules of reading no longer offer is judged anew with the next sheet.
        self.assertLessEqual(len(stale), len(rows) // 10, stale[:5])


if __name__ == '__main__':
    harness.main()
