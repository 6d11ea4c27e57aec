# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli desk-report: many jobs on one page, and in a table."""

import csv
import io
import os
import re

import drafts
import harness

WHO = ('--by=N. Oko', '--at=2025-03-13T09:00:00Z')


class DeskReport(harness.Case):
    def setUp(self):
        super().setUp()
        os.mkdir(self.path('jobs'))
        for name, as_of in (('a', '2025-03-12'), ('b', '2025-03-20'), ('c', '2025-05-01')):
            self.write(name + '.txt', drafts.PIER)
            self.run_well('save', '-q', '--as-of=' + as_of, name + '.txt', '-o', 'jobs/%s.assay' % name)
        self.run_well('mark', '-q', 'jobs/b.assay', *WHO, '--verdict=FAIL', '--reason=It is wrong.')
        self.run_well('mark', '-q', 'jobs/c.assay', *WHO, '--fact=Mara Lindqvist', '--state=error')
        self.write('jobs/notes.txt', 'Not a job.')

    def run_well(self, *arguments, **environment):
        result = self.cli(*arguments, **environment)
        self.assertEqual((result.status, result.stderr), (0, ''), result)
        return result.stdout

    def rows(self, *arguments):
        return list(csv.DictReader(io.StringIO(self.run_well('desk-report', '--to=csv', *arguments))))

    def test_provenance(self):
        """It says by what it was made, like any report."""
        for row in self.rows('jobs'):
            self.assertEqual((row['policy'], bool(row['rule_set']), bool(row['assay'])), ('default', True, True))
        self.assertRegex(self.run_well('desk-report', '--to=html', 'jobs'), r'Assay [0-9.]+ · Rule set \d+ · Policy default')

    def test_table(self):
        rows = self.rows('jobs')
        self.assertEqual([os.path.basename(row['file']) for row in rows], ['a.assay', 'b.assay', 'c.assay'])
        self.assertEqual([row['as_of'] for row in rows], ['2025-03-12', '2025-03-20', '2025-05-01'])
        self.assertEqual((rows[1]['verdict'], rows[1]['by'], rows[0]['by']), ('FAIL', 'person', 'machine'))
        self.assertEqual([row['errors'] for row in rows], ['0', '0', '1'])
        for row in rows:
            self.assertEqual(int(row['facts']), int(row['closed']) + int(row['open']))
            self.assertRegex(row['findings'], r'^([A-Z]\d:\d+ ?)+$')
            self.assertTrue(row['outlets'])

    def test_files(self):
        self.assertEqual(len(self.rows('jobs/a.assay', 'b.txt')), 2)

    def test_page(self):
        page = self.run_well('desk-report', 'jobs')
        self.assertEqual(page, self.run_well('desk-report', 'jobs'), 'the same bytes each time')
        self.assertIn('3 jobs', page)
        self.assertIn('March 2025', page)
        self.assertIn('<svg class="chart"', page)
        self.assertNotRegex(page, r' style=|<img|<link|@import|url\(')
        self.assertEqual(len(re.findall('<table>', page)), 4, 'each chart has its table')
        self.run_well('desk-report', 'jobs', '-o', 'desk.html')
        self.assertEqual(self.read('desk.html').decode(), page)

    def labels(self, *arguments, **environment):
        """What stands below the columns: where each begins and ends, as wide as a letter may be, and its words."""
        chart = re.search('<svg class="chart".*?</svg>', self.run_well('desk-report', 'jobs', *arguments, **environment), re.S).group()
        labels = []
        for x, words in re.findall('<text x="([0-9]+)" y="194" text-anchor="middle">([^<]*)</text>', chart):
            half = 7 * len(words) // 2
            labels.append((int(x) - half, int(x) + half, words))
        return labels

    def test_months(self):
        """Columns bear their months as the language of the report has them, and a month without jobs has its place."""
        self.assertEqual([words for _, _, words in self.labels()], ['March 2025', 'May 2025'])
        page = self.run_well('desk-report', 'jobs')
        self.assertIn('<td>April 2025</td><td class="n">0</td><td class="n">0</td><td class="n">0</td>', page)
        self.assertIn('<td class="day">20 March 2025</td>', page)
        po = os.environ['ASSAY_PO']
        self.assertEqual([words for _, _, words in self.labels('--lang=de', ASSAY_LOCALEDIR=po)], ['März 2025', 'Mai 2025'])
        self.assertIn('<td class="day">20. März 2025</td>',
                      self.run_well('desk-report', '--lang=de', 'jobs', ASSAY_LOCALEDIR=po))

    def test_month_labels(self):
        """However many months there are, no label lies on another or is cut off."""
        for month in range(1, 13):
            self.run_well('save', '-q', '--as-of=2024-%02d-09' % month, 'a.txt', '-o', 'jobs/m%02d.assay' % month)
        self.write('undated.txt', 'Nobody knows when 9 boats sank.\n')
        self.run_well('save', '-q', 'undated.txt', '-o', 'jobs/undated.assay')
        labels = self.labels()
        self.assertGreater(len(labels), 5)
        self.assertEqual(labels[0][2], 'no date known')
        end = 0
        for left, right, words in labels:
            self.assertGreaterEqual(left, end, words)
            end = right
        self.assertLessEqual(end, 720)

    def test_bad_file(self):
        self.write('jobs/bad.assay', '{')
        result = self.cli('desk-report', '--to=csv', 'jobs')
        self.assertEqual(result.status, 3)
        self.assertIn('bad.assay', result.stderr)
        self.assertEqual(len(result.stdout.splitlines()), 4, 'the others are in it all the same')

    def test_hostile(self):
        self.write('jobs/<script>.md', '# <script>alert(1)</script>\n\nIt cost 9 pounds.\n')
        page = self.run_well('desk-report', 'jobs/<script>.md')
        self.assertEqual(page.count('<script>'), 1, 'its own')

    def test_refused(self):
        for arguments in ((), ('--to=pdf', 'jobs'), ('none',)):
            self.assertEqual(self.cli('desk-report', *arguments).status, 3)


if __name__ == '__main__':
    harness.main()
