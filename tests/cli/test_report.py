# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli report: one dossier in each of its formats, and what must not get into them."""

import csv
import io
import json

import drafts
import harness

WHO = ('--by=N. Oko', '--at=2025-03-13T09:00:00Z')

# Signs that mean something to some format, each of them in a draft, a note or an address.
HOSTILE = """# <script>alert(1)</script> & Söhne

The council of Quay <b>will</b> pay 40 million pounds, it says. [Read](javascript:alert(1)) “*all*” of it.

=HYPERLINK("https://evil.example") was 12% dearer, Mara Lindqvist said.
"""


class Report(harness.Case):
    def setUp(self):
        super().setUp()
        self.write('pier.txt', drafts.PIER)
        self.run_well('save', '-q', 'pier.txt', '-o', 'pier.assay')
        self.mark('--fact=Mara Lindqvist', '--state=confirmed', '--note=Rang her office.')
        self.mark('--fact=40 million pounds', '--change=30 million pounds')

    def run_well(self, *arguments):
        result = self.cli(*arguments)
        self.assertEqual((result.status, result.stderr), (0, ''), result)
        return result.stdout

    def mark(self, *arguments):
        self.run_well('mark', '-q', 'pier.assay', *WHO, *arguments)

    def report(self, to, *arguments, file='pier.assay'):
        return self.run_well('report', '--to=' + to, file, *arguments)

    def object(self, to, *arguments, file='pier.assay'):
        return json.loads(self.report(to, *arguments, file=file))

    def rows(self, file='pier.assay'):
        return {row['words']: row for row in csv.DictReader(io.StringIO(self.report('facts-csv', file=file)))}

    def test_fact_sheet(self):
        rows = self.rows()
        self.assertEqual([row['number'] for row in rows.values()], [str(i + 1) for i in range(len(rows))])
        mara = rows['Mara Lindqvist']
        self.assertEqual((mara['kind'], mara['state'], mara['by'], mara['at'], mara['note']),
                         ('name', 'confirmed', 'N. Oko', '2025-03-13T09:00:00Z', 'Rang her office.'))
        self.assertEqual(rows['30 million pounds']['wording'], '30 million pounds')
        tabs = [line.split('\t') for line in self.report('facts-tsv').splitlines()]
        self.assertEqual({len(cells) for cells in tabs}, {15})
        self.assertEqual(len(tabs), len(rows) + 1)

    def test_queries(self):
        self.write('open.txt', drafts.PIER)
        text = self.report('queries', file='open.txt')
        self.assertRegex(text, r'1\. “.+” \(open, line \d+\)')
        self.assertIn('40 million pounds', text)
        self.assertNotIn('“40 million pounds”', self.report('queries'), 'what is fixed is no question')
        page = self.report('queries-html', file='open.txt')
        self.assertEqual(page.count('<li>'), page.count('</li>'))
        self.assertIn('<ol>', page)

    def test_corrected_draft(self):
        text = self.report('draft-text')
        self.assertIn('The pier will cost 30 million pounds', text)
        self.assertNotIn('40 million', text)
        self.assertIn('<p>', self.report('draft-html'))

    def test_annotations(self):
        page = self.object('annotations')
        self.assertEqual((page['@context'], page['type']), ('http://www.w3.org/ns/anno.jsonld', 'AnnotationPage'))
        text = self.dossier_text()
        for item in page['items']:
            position, quote = item['target']['selector']
            self.assertEqual(text[position['start']:position['end']], quote['exact'])
            self.assertTrue(text[:position['start']].endswith(quote['prefix']))
        bodies = {body['purpose']: body['value'] for item in page['items'] for body in item['body']}
        self.assertEqual(bodies['commenting'], 'Rang her office.')
        self.assertEqual(bodies['editing'], '30 million pounds')

    def dossier_text(self):
        return json.loads(self.read('pier.assay'))['draft']['text']

    def test_sarif(self):
        log = self.object('sarif', file='pier.txt')
        run, = log['runs']
        rules = [rule['id'] for rule in run['tool']['driver']['rules']]
        text = drafts.PIER
        self.assertEqual((log['version'], run['columnKind']), ('2.1.0', 'unicodeCodePoints'))
        self.assertEqual(run['artifacts'][0]['location']['uri'], 'pier.txt')
        self.assertTrue(run['results'])
        for result in run['results']:
            self.assertEqual(rules[result['ruleIndex']], result['ruleId'])
            self.assertIn(result['level'], ('none', 'note', 'warning', 'error'))
            region = result['locations'][0]['physicalLocation'].get('region')
            if region is not None:
                self.assertEqual(len(region['snippet']['text']), region['charLength'])
                self.assertIn(region['snippet']['text'], text)

    def test_claim_review(self):
        result = self.cli('report', '--to=claimreview', 'pier.assay')
        self.assertEqual((result.status, result.stdout), (3, ''))
        self.assertIn('--publisher', result.stderr)

        review = self.object('claimreview', '--publisher=The Quay Desk', '--url=https://quay.example/pier')
        self.assertEqual((review['@type'], review['author']['name']), ('Review', 'The Quay Desk'))
        self.assertEqual(review['itemReviewed']['url'], 'https://quay.example/pier')
        self.assertEqual(review['hasPart'], [], 'no claim has all of its facts closed')

    def test_confidential(self):
        self.write('said.txt', 'The pier will cost 30 million pounds.\n')
        self.run_well('source', 'add', '-q', 'pier.assay', '--note=The pier costs 30 million pounds.', '--who=Petra Falk',
                      *WHO)
        self.assertNotIn('Falk', self.report('facts-csv'))
        self.assertNotIn('Falk', self.report('queries'))

    def test_hostile(self):
        self.write('hostile.md', HOSTILE)
        for to in ('queries-html', 'draft-html'):
            page = self.report(to, file='hostile.md')
            self.assertNotIn('<script', page)
            self.assertNotIn('href="javascript', page)
            self.assertNotIn('<b>', page)
        markdown = self.report('draft-markdown', file='hostile.md')
        self.assertNotIn('](javascript', markdown)
        self.assertNotIn('<script', markdown.replace('\\<', ''))
        for row in self.rows('hostile.md').values():
            for cell in row.values():
                self.assertNotIn(cell[:1], ('=', '+', '-', '@'))

    def test_refused(self):
        result = self.cli('report', '--to=pdx', 'pier.assay')
        self.assertEqual((result.status, result.stdout), (3, ''))
        self.assertIn('facts-csv', result.stderr)


if __name__ == '__main__':
    harness.main()
