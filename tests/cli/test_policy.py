# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli policy, and --policy of the commands that judge."""

import json
import os
import re
import unittest

import drafts
import harness

DATA = os.path.join(harness.SOURCE, '..', '..', 'data')
SHIPPED = ['wire-desk', 'magazine', 'classroom']
HEAD = {'type': 'application/vnd.assay.policy+json', 'version': '1.0', 'name': 'Ours'}


def load(name):
    with open(os.path.join(DATA, name), encoding='utf-8') as file:
        return json.load(file)


class Policy(harness.Case):
    def policy(self, name='ours.json', **members):
        self.write(name, json.dumps(dict(HEAD, **members), indent=2))
        return name

    def test_check(self):
        result = self.cli('policy', 'check', self.policy(), 'magazine')
        self.assertEqual((result.status, result.stderr), (0, ''))
        self.assertRegex(result.stdout, r'^ours\.json: “Ours” is a policy, SHA-256 [0-9a-f]{64}\nmagazine: “Magazine” ')
        self.assertEqual(self.cli('policy', 'check', '-q', 'ours.json').stdout, '')

    def test_faults(self):
        """By line where it is no JSON, by key path where it is no policy; the others are checked all the same."""
        self.write('broken.json', '{\n  "type": "x",\n}')
        self.policy('wrong.json', rules={'F1': {'pionts': 2}})
        result = self.cli('policy', 'check', 'broken.json', 'wrong.json', 'missing.json', 'magazine')
        lines = result.stderr.splitlines()
        self.assertEqual(result.status, 3)
        self.assertEqual(len(lines), 3, result.stderr)
        self.assertIn('broken.json', lines[0])
        self.assertRegex(lines[0], '[Ll]ine 3')
        self.assertIn('wrong.json: $.rules.F1.pionts, line 7: “pionts” is not known here; did you mean “points”?', lines[1])
        self.assertIn('There is no file “missing.json”, and no such policy comes with Assay', lines[2])
        self.assertIn('“Magazine”', result.stdout)

    def test_show(self):
        shown = self.cli('policy', 'show', self.policy(rules={'F1': {'points': 2}})).stdout
        self.assertRegex(shown, r'(?m)^rules\.F1\.points +2 \(default: 1\)$')
        self.assertRegex(shown, r'(?m)^verdict\.fail_at_most +3$')
        self.assertEqual(json.loads(self.cli('policy', 'show', '--format=json', 'ours.json').stdout)['rules'],
                         {'F1': {'points': 2, 'cap': 5}})

    def test_show_is_read(self):
        """What is shown as JSON is a policy file with the same sum."""
        for name in SHIPPED:
            self.write('again.json', self.cli('policy', 'show', '--format=json', name).stdout)
            sums = re.findall(r'SHA-256 (\w+)', self.cli('policy', 'check', name, 'again.json').stdout)
            self.assertEqual(sums[0], sums[1], name)

    def test_diff(self):
        self.policy(rules={'F1': {'on': False}}, vocabulary={'add': ['Grim']})
        result = self.cli('policy', 'diff', 'ours.json')
        self.assertEqual(result.status, 1)
        self.assertEqual([line.split() for line in result.stdout.splitlines()],
                         [['rules.F1.on', 'true', '→', 'false'], ['vocabulary.add.grim', '–', '→', 'true']])
        same = self.cli('policy', 'diff', 'ours.json', 'ours.json')
        self.assertEqual((same.status, same.stdout), (0, ''))

    def test_misuse(self):
        for arguments in ([], ['print'], ['check'], ['diff'], ['show', 'a', 'b']):
            result = self.cli('policy', *arguments)
            self.assertEqual(result.status, 3, arguments)
            self.assertIn('Try “assay-cli policy --help”', result.stderr)

    def test_judges(self):
        self.write('pier.txt', drafts.PIER)
        plain = json.loads(self.cli('check', '--format=json', 'pier.txt').stdout)
        other = json.loads(self.cli('check', '--format=json', '--policy', self.policy(
            rules={'S2': {'on': False}}), 'pier.txt').stdout)
        self.assertIn('S2', [each['rule'] for each in plain['findings']])
        self.assertNotIn('S2', [each['rule'] for each in other['findings']])
        self.assertEqual(plain['policy']['name'], 'default')
        self.assertEqual(other['policy']['name'], 'Ours')
        self.assertNotEqual(plain['policy']['sha256'], other['policy']['sha256'])

    def test_refused(self):
        self.write('pier.txt', drafts.PIER)
        self.policy(rules={'F1': {'cap': -1}})
        result = self.cli('check', '--policy=ours.json', 'pier.txt')
        self.assertEqual((result.status, result.stdout), (3, ''))
        self.assertIn('--policy: ours.json: $.rules.F1.cap, line 7: a number from 0 to 100 is expected here', result.stderr)

    def test_saved(self):
        """A dossier is judged by its own policy wherever it is opened, unless another is asked for."""
        self.write('pier.txt', drafts.PIER)
        self.cli('save', '-q', '--policy=classroom', 'pier.txt', '-o', 'pier.assay')
        with open(self.path('pier.assay'), encoding='utf-8') as file:
            machine = json.load(file)['machine']
        self.assertEqual(machine['policy'], 'Classroom')
        again = json.loads(self.cli('check', '--format=json', 'pier.assay').stdout)
        forced = json.loads(self.cli('check', '--format=json', '--policy=magazine', 'pier.assay').stdout)
        self.assertEqual(again['policy'], {'name': 'Classroom', 'sha256': machine['policy_sha256']})
        self.assertNotIn('outdated', again)
        self.assertEqual(forced['policy']['name'], 'Magazine')
        self.assertIn('policy Classroom', self.cli('check', 'pier.assay').stdout)

    def test_sum(self):
        """By whichever policy a draft is judged, the verdict's file and every report name its sum."""
        self.write('pier.txt', drafts.PIER)
        for policy in ('default', 'classroom'):
            shown = self.cli('policy', 'show', policy).stdout
            sum_, = re.findall(r'SHA-256 ([0-9a-f]{64})', shown)
            self.cli('save', '-q', '--force', '--policy=' + policy, 'pier.txt', '-o', 'pier.assay')
            with open(self.path('pier.assay'), encoding='utf-8') as file:
                self.assertEqual(json.load(file)['machine']['policy_sha256'], sum_)
            text = self.cli('check', 'pier.assay').stdout
            self.assertIn(sum_, ''.join(text.split()))
            for format_ in ('html', 'sarif'):
                report = self.cli('report', '--to=' + format_, 'pier.assay')
                self.assertIn(sum_, report.stdout, (policy, format_))


class Schema(unittest.TestCase):
    def test_shipped(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest('python3-jsonschema is not installed')
        schema = load('policy.schema.json')
        for name in SHIPPED:
            with self.subTest(policy=name):
                jsonschema.validate(load('policies/%s.json' % name), schema)


if __name__ == '__main__':
    unittest.main()
