# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli rules: all of them, and one with its page."""

import json
import os
import unittest
import xml.etree.ElementTree as ElementTree

import harness

HELP = os.path.join(harness.SOURCE, '..', '..', 'data', 'help', 'C')
MALLARD = '{http://projectmallard.org/1.0/}'


class Rules(harness.Case):
    def codes(self):
        return [each['rule'] for each in json.loads(self.cli('rules', '--format=json').stdout)['rules']]

    def test_one(self):
        """The page's own words, in any case of the letter."""
        for code in self.codes():
            result = self.cli('rules', code.lower())
            self.assertEqual((result.status, result.stderr), (0, ''), code)
            page = ElementTree.parse(os.path.join(HELP, 'rule-%s.page' % code.lower())).getroot()
            shown = ' '.join(result.stdout.split())
            for words in page.iter(MALLARD + 'p'):
                self.assertIn(' '.join(words.text.split()), shown, code)
            self.assertIn('Found', result.stdout)
            self.assertIn('Passed over', result.stdout)

    def test_unknown(self):
        result = self.cli('rules', 'Z9')
        self.assertEqual(result.status, 3)
        self.assertIn('There is no rule “Z9”; there are A1, A2', result.stderr)
        self.assertEqual(self.cli('rules', 'F1', 'F2').status, 3)
        self.assertEqual(self.cli('rules', '--format=json', 'F1').status, 3)


class Pages(unittest.TestCase):
    """The pages are Mallard: ids by their files, links that lead somewhere, no rule without a way to it."""

    def test_links(self):
        ids = {}
        for name in os.listdir(HELP):
            if not name.endswith('.page'):
                continue
            root = ElementTree.parse(os.path.join(HELP, name)).getroot()
            self.assertEqual(root.get('id') + '.page', name)
            ids[root.get('id')] = root
        for page, root in ids.items():
            links = [link.get('xref') for link in root.iter(MALLARD + 'link')]
            self.assertTrue(links or page == 'index', page)
            for link in links:
                target, _, section = link.partition('#')
                self.assertIn(target, ids, page)
                sections = [each.get('id') for each in ids[target].iter(MALLARD + 'section')]
                self.assertTrue(not section or section in sections, '%s links %s' % (page, link))


if __name__ == '__main__':
    unittest.main()
