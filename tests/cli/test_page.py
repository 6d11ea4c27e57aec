# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli page: what is read of a page that was saved."""

import json

import harness

PAGE = '''<!DOCTYPE html><html lang=en-GB><title>Board raises the fees | The Quay</title>
<meta property=og:site_name content="The Quay"><nav><a href=/>Home</a></nav>
<article><h1>Board raises the fees</h1><p class=byline>By <a rel=author>Anna Lind</a></p>
<p>The harbour board met on Tuesday and agreed, after four hours, to raise the fees by a tenth.</p>
<h2>What comes next</h2><blockquote>“It will not mend itself,” the chair said to those who had come.</blockquote>
<ul><li>The fees rise in May, for all boats alike.</li></ul></article><footer>All rights reserved.</footer>
'''
ADDRESS = 'https://example.org/2025/05/14/fees'


class Page(harness.Case):
    def test_text(self):
        self.write('fees.html', PAGE)
        result = self.cli('page', '--address', ADDRESS, 'fees.html')
        self.assertEqual(result.status, 0, result.stderr)
        for line in ('Board raises the fees', 'Anna Lind', '2025-05-14, from its address', 'The Quay', 'en-gb',
                     'What comes next', '> “It will not mend itself,”', '• The fees rise in May'):
            self.assertIn(line, result.stdout)
        for line in ('Home', 'rights reserved'):
            self.assertNotIn(line, result.stdout)

    def test_json(self):
        self.write('fees.html', PAGE)
        result = self.cli('page', '--format=json', '--address', ADDRESS, 'fees.html')
        self.assertEqual(result.status, 0, result.stderr)
        page = json.loads(result.stdout)
        self.assertEqual(page['title'], 'Board raises the fees')
        self.assertEqual(page['byline'], 'Anna Lind')
        self.assertEqual(page['published'], {'date': '2025-05-14', 'from': 'url'})
        self.assertIsNone(page['modified'])
        self.assertFalse(page['cut_short'])
        kinds = [block['kind'] for block in page['blocks']]
        self.assertEqual(kinds, ['paragraph', 'heading', 'quotation', 'list-item'])
        heading = page['blocks'][1]
        self.assertEqual(page['text'][heading['start']:heading['end']], 'What comes next')

    def test_several(self):
        self.write('fees.html', PAGE)
        result = self.cli('page', '--format=json', 'fees.html', 'fees.html')
        self.assertEqual(result.status, 0, result.stderr)
        self.assertEqual(len(result.stdout.splitlines()), 2)

    def test_refused(self):
        self.write('deep.html', '<div>' * 100000)
        self.write('fees.html', PAGE)
        result = self.cli('page', 'deep.html', 'fees.html', 'none.html')
        self.assertEqual(result.status, 3)
        self.assertIn('deep.html: Line 1: more than 1,000 tags', result.stderr)
        self.assertIn('none.html', result.stderr)
        self.assertIn('Board raises the fees', result.stdout)

    def test_misuse(self):
        self.assertEqual(self.cli('page').status, 3)
        self.assertEqual(self.cli('page', '--format=tsv', 'a').status, 3)
        self.assertEqual(self.cli('page', '--address', ADDRESS, 'a', 'b').status, 3)


if __name__ == '__main__':
    harness.main()
