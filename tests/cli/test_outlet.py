# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli outlet override, import and own: what a newsroom says of outlets itself."""

import json

import harness


class Outlet(harness.Case):
    def outlet(self, *arguments):
        return self.cli('outlet', *arguments, XDG_CONFIG_HOME=self.folder)

    def look(self, address):
        result = self.outlet('--format=json', address)
        self.assertEqual(result.status, 0, result)
        return json.loads(result.stdout)

    def test_override(self):
        self.assertEqual(self.look('dailymail.co.uk')['tier'], 'deprecated')
        result = self.outlet('override', 'https://www.dailymail.co.uk/', 'mixed', '--reason=We read it daily.')
        self.assertEqual((result.status, result.stdout, result.stderr), (0, '', ''))

        mail = self.look('www.dailymail.co.uk/news/a')
        self.assertEqual(mail['tier'], 'mixed')
        self.assertEqual((mail['ratings'][0]['origin'], mail['ratings'][0]['reason']), ('own', 'We read it daily.'))
        self.assertIn('deprecated', [rating['value'] for rating in mail['ratings']])
        self.assertIn('We read it daily.', self.outlet('dailymail.co.uk').stdout)

        # Every command obeys.
        self.write('a.txt', 'The board met.\n\n- https://www.dailymail.co.uk/a \u2013 The board met.\n')
        rules = json.loads(self.cli('check', '--format=json', 'a.txt', XDG_CONFIG_HOME=self.folder).stdout)
        self.assertNotIn('S3', [finding['rule'] for finding in rules['findings']])
        rules = json.loads(self.cli('check', '--format=json', 'a.txt').stdout)
        self.assertIn('S3', [finding['rule'] for finding in rules['findings']])

        shared = self.outlet('own').stdout
        self.assertIn('dailymail.co.uk\t\treliability\tmixed\town\t', shared)
        self.assertEqual(shared, self.read('assay/outlets.tsv').decode())
        self.assertEqual(self.outlet('override', 'dailymail.co.uk', '--remove').status, 0)
        self.assertEqual(self.look('dailymail.co.uk')['tier'], 'deprecated')
        result = self.outlet('override', 'dailymail.co.uk', '--remove')
        self.assertEqual(result.status, 3)
        self.assertIn('assay-cli outlet own', result.stderr)

    def test_import(self):
        self.write('list.csv', 'domain,bias,factual\na.example,Left-Center,HIGH\nb.example,?,?\n')
        result = self.outlet('import', 'list.csv', '--name=Our list')
        self.assertEqual((result.status, result.stdout), (0, '2 values taken, 1 row not understood\n'))
        outlet = self.look('a.example')
        self.assertEqual((outlet['tier'], outlet['lean']), ('reliable', 'centre-left'))
        self.assertIn('Our list', self.outlet('a.example').stdout)

    def test_misuse(self):
        for arguments in (['override'], ['override', 'a.example'], ['override', 'a.example', 'mixed'],
                          ['override', 'a.example', 'great', '--reason=x'], ['override', 'no domain', 'mixed', '--reason=x'],
                          ['override', 'a.example', 'mixed', '--reason='], ['import'], ['import', 'missing.csv'],
                          ['own', 'a.example']):
            result = self.outlet(*arguments)
            self.assertEqual((result.status, result.stdout), (3, ''), arguments)
            self.assertNotEqual(result.stderr, '')

    def test_broken(self):
        """A file that cannot be understood stops every command: ratings would not be those that were meant."""
        self.outlet('override', 'a.example', 'mixed', '--reason=x')
        self.write('assay/outlets.tsv', self.read('assay/outlets.tsv') + b'b.example\t\treliability\tgreat\town\n')
        result = self.outlet('a.example')
        self.assertEqual(result.status, 3)
        self.assertIn('outlets.tsv', result.stderr)
        self.assertIn('Line 6', result.stderr)


if __name__ == '__main__':
    harness.main()
