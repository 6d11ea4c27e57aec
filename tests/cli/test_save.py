# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli save: what is written where, and what the other commands make of a saved dossier."""

import json
import os

import drafts
import harness

# What a person decides, as the desk writes it.
PERSON = {'verdict': 'PASS', 'confidence': 'HIGH', 'summary': 'Rang the council; the figure is the new one.',
          'by': 'Ida', 'at': '2025-03-13T09:00:00Z'}


class Save(harness.Case):
    def save_pier(self):
        self.write('pier.txt', drafts.PIER)
        result = self.cli('save', 'pier.txt', '-o', 'pier.assay')
        self.assertEqual((result.status, result.stderr), (0, ''))

    def decide(self, **person):
        """Sets the person's verdict in pier.assay."""
        dossier = json.loads(self.read('pier.assay'))
        dossier['person'].update(person)
        self.write('pier.assay', json.dumps(dossier, ensure_ascii=False))

    def check(self, name):
        result = self.cli('check', '--format=json', name)
        return result.status, json.loads(result.stdout)

    def test_round_trip(self):
        self.save_pier()
        status, of_draft = self.check('pier.txt')
        saved_status, of_dossier = self.check('pier.assay')

        self.assertEqual(status, saved_status)
        for report in (of_draft, of_dossier):
            self.assertNotEqual(report.pop('file'), '')
        self.assertEqual(of_draft, of_dossier)

    def test_saving_again_changes_nothing(self):
        self.save_pier()
        first = self.read('pier.assay')
        self.assertEqual(self.cli('save', '-q', 'pier.assay').status, 0)
        self.assertEqual(self.cli('save', '-q', 'pier.txt').status, 0)
        self.assertEqual(self.read('pier.assay'), first)
        self.assertEqual(sorted(os.listdir(self.folder)), ['pier.assay', 'pier.txt'])

    def test_beside_the_draft(self):
        os.mkdir(self.path('desk'))
        for name, saved in (('desk/pier.txt', 'desk/pier.assay'), ('a.b.md', 'a.b.assay'), ('plain', 'plain.assay'),
                            ('.hidden', '.hidden.assay')):
            self.write(name, drafts.PIER)
            result = self.cli('save', name)
            self.assertEqual((result.status, result.stdout, result.stderr),
                             (0, '%s: saved to %s\n' % (name, saved), ''))
            self.assertEqual(json.loads(self.read(saved))['type'], 'application/vnd.assay.dossier+json')

    def test_several(self):
        for name in ('a.txt', 'b.txt'):
            self.write(name, drafts.PIER)
        result = self.cli('save', 'a.txt', 'missing.txt', 'b.txt')
        self.assertEqual(result.status, 3)
        self.assertEqual(result.stderr, 'assay-cli: missing.txt: No such file or directory\n')
        self.assertTrue(os.path.exists(self.path('a.assay')) and os.path.exists(self.path('b.assay')))

    def test_other_content_needs_force(self):
        self.save_pier()
        self.write('pier.assay', b'something of another day')
        result = self.cli('save', 'pier.txt')
        self.assertEqual(result.status, 3)
        self.assertIn('--force', result.stderr)
        self.assertEqual(self.read('pier.assay'), b'something of another day')
        self.assertEqual(self.cli('save', '--force', 'pier.txt').status, 0)
        self.assertNotEqual(self.read('pier.assay'), b'something of another day')

    def test_standard_output_and_input(self):
        self.save_pier()
        result = self.cli('save', '-', '-o', '-', stdin=drafts.PIER)
        self.assertEqual((result.status, result.stderr), (0, ''))
        dossier = json.loads(result.stdout)
        self.assertEqual(dossier['draft']['text'], json.loads(self.read('pier.assay'))['draft']['text'])
        self.assertEqual(self.cli('check', '-q', '-', stdin=result.stdout).status, 1)

    def test_where_nothing_can_be_written(self):
        self.write('pier.txt', drafts.PIER)
        for target in ('no/such/folder.assay', '.'):
            result = self.cli('save', 'pier.txt', '-o', target)
            self.assertEqual(result.status, 3, target)
            self.assertTrue(result.stderr.startswith('assay-cli: %s: ' % target), result.stderr)
        self.assertEqual(os.listdir(self.folder), ['pier.txt'])

    def test_wrong_use(self):
        self.write('pier.txt', drafts.PIER)
        for arguments in ((), ('-',), ('pier.txt', '-', '-o', 'x.assay'), ('-o',)):
            result = self.cli('save', *arguments)
            self.assertEqual((result.status, result.stdout), (3, ''), arguments)
        self.assertEqual(os.listdir(self.folder), ['pier.txt'])

    def test_person_answers(self):
        self.save_pier()
        for verdict, status in (('PASS', 0), ('OPEN', 1), ('FAIL', 2)):
            self.decide(**dict(PERSON, verdict=verdict))
            answered, report = self.check('pier.assay')
            self.assertEqual((answered, report['verdict']), (status, verdict))
            self.assertEqual((report['confidence'], report['summary']), ('HIGH', PERSON['summary']))
            self.assertEqual(report['person'], {'by': 'Ida', 'at': '2025-03-13T09:00:00Z'})
            self.assertEqual(report['machine']['verdict'], 'OPEN')

        self.decide(**PERSON)
        text = self.cli('check', 'pier.assay').stdout
        self.assertRegex(text, r'Verdict +PASS +by Ida; suggested: OPEN\n')
        self.assertIn('Rang the council', text)
        self.decide(reason='The council gave us the new figure.')
        self.assertEqual(self.check('pier.assay')[1]['person']['reason'], 'The council gave us the new figure.')
        self.assertIn('The council gave us', self.cli('check', 'pier.assay').stdout)
        block = self.cli('report', 'pier.assay').stdout
        self.assertIn('\nVerdict (FAIL, OPEN, PASS): PASS\nConfidence (LOW, MEDIUM, HIGH): HIGH\n', block)

    def test_person_scores(self):
        self.save_pier()
        dossier = json.loads(self.read('pier.assay'))
        dossier['person']['checks']['quotes'] = {'score': 3, 'reason': 'The one who is quoted denies it.'}
        self.write('pier.assay', json.dumps(dossier))
        quotes = self.check('pier.assay')[1]['checks']['quotes']
        self.assertEqual((quotes['person_score'], quotes['reason']), (3, 'The one who is quoted denies it.'))
        self.assertRegex(self.cli('check', 'pier.assay').stdout, r'Quotes +\d+ → 3 ')
        self.assertIn('\nQuotes check\nScore:\n3\n', self.cli('report', 'pier.assay').stdout)

    def test_scores_of_another_day(self):
        self.save_pier()
        self.assertNotIn('outdated', self.check('pier.assay')[1])
        dossier = json.loads(self.read('pier.assay'))
        dossier['machine']['verdict'] = 'FAIL'
        self.write('pier.assay', json.dumps(dossier))
        self.assertIs(self.check('pier.assay')[1]['outdated'], True)
        self.assertIn('other scores now', self.cli('check', 'pier.assay').stdout)

    def test_worst_of_several(self):
        self.save_pier()
        self.decide(**PERSON)
        self.assertEqual(self.cli('check', '-q', 'pier.assay').status, 0)
        self.assertEqual(self.cli('check', '-q', 'pier.assay', 'pier.txt').status, 1)
        self.decide(**dict(PERSON, verdict='FAIL'))
        self.assertEqual(self.cli('check', '-q', 'pier.txt', 'pier.assay').status, 2)
        self.assertEqual(self.cli('check', '-q', 'missing', 'pier.assay', 'pier.txt').status, 3)

    def test_dossier_is_told_by_its_content(self):
        self.save_pier()
        os.rename(self.path('pier.assay'), self.path('pier.txt'))
        self.assertEqual(self.check('pier.txt')[1]['title'], 'Harbour council approves new ferry pier')
        self.assertEqual(json.loads(self.cli('read', '--format=json', 'pier.txt').stdout)['language'], 'en')

    def test_reading_options_are_not_applied(self):
        self.save_pier()
        result = self.cli('check', '-q', '--as-of=2026-01-01', 'pier.assay')
        self.assertEqual(result.status, 1)
        self.assertRegex(result.stderr, r'\Aassay-cli: pier\.assay: .*not applied.*\n\Z')

    def assert_refused(self, content, reason):
        self.write('bad.assay', content)
        for command in (['check'], ['report'], ['read'], ['save', '-o', 'out.assay']):
            result = self.cli(*command, 'bad.assay')
            self.assertEqual((result.status, result.stdout), (3, ''), result)
            self.assertRegex(result.stderr, r'\Aassay-cli: bad\.assay: .*%s.*\n\Z' % reason)
        self.assertFalse(os.path.exists(self.path('out.assay')))

    def test_damaged(self):
        self.save_pier()
        whole = self.read('pier.assay')
        for size in (1, 20, len(whole) // 2, len(whole) - 3):
            self.assert_refused(whole[:size], '[Ll]ine')
        self.assert_refused(b'', '.')
        self.assert_refused(b'[' * 200000, '.')
        self.assert_refused(b'not json at all', '.')
        self.assert_refused(whole.replace(b'"version": "1.6"', b'"version": "2.0"'), '2')
        self.assert_refused(whole.replace(b'"version": "1.6"', b'"version": "1.6", "version": "1.6"'), 'version')
        self.assert_refused(whole.replace(b'ferry', b'fe\\u0000ry', 1), '.')
        self.assert_refused(whole.replace(b'ferry', b'fe\xffry', 1), '.')

    def test_unknown_members_survive(self):
        self.save_pier()
        dossier = json.loads(self.read('pier.assay'))
        dossier['desk'] = {'colour': 'teal', 'n': 1}
        self.write('pier.assay', json.dumps(dossier))
        self.assertEqual(self.cli('save', 'pier.assay', '-o', 'other.assay').status, 0)
        self.assertEqual(json.loads(self.read('other.assay'))['desk'], {'colour': 'teal', 'n': 1})


class Report(harness.Case):
    def test_block(self):
        self.write('pier.txt', drafts.PIER)
        result = self.cli('report', 'pier.txt')
        lines = result.stdout.splitlines()
        self.assertEqual((result.status, result.stderr), (0, ''))
        headings = ['Freshness check', 'Quotes check', 'Source reliability', 'Plausibility check', 'Overall assessment']
        self.assertEqual([line for line in lines if line in headings], headings)

        for heading in headings[:4]:
            at = lines.index(heading)
            self.assertEqual((lines[at + 1], lines[at + 3]), ('Score:', 'Notes:'))
            self.assertRegex(lines[at + 2], r'\A(\d|10|Not enough evidence)\Z')

        self.assertEqual(lines[-4:-1], ['Verdict (FAIL, OPEN, PASS): OPEN',
                                        'Confidence (LOW, MEDIUM, HIGH): MEDIUM', 'Summary:'])

    def test_block_is_read_back(self):
        """Below a draft, the block is what the importer takes for a check that came along."""
        self.write('pier.txt', drafts.PIER)
        ours = json.loads(self.cli('check', '--format=json', 'pier.txt').stdout)
        self.write('both.txt', drafts.PIER + self.cli('report', 'pier.txt').stdout)
        both = json.loads(self.cli('check', '--format=json', 'both.txt').stdout)
        earlier = both['earlier_check']

        self.assertEqual(earlier['service'], 'Assay Fact Check')
        self.assertEqual((earlier['verdict'], earlier['confidence']), (ours['verdict'], ours['confidence']))
        self.assertEqual(earlier['summary'], ours['summary'])
        for name, check in ours['checks'].items():
            self.assertEqual(earlier['checks'][name], {'score': check['score'], 'notes': check['notes']})
        self.assertEqual(both['text_length'], ours['text_length'])
        self.assertEqual(both['findings'], ours['findings'])

    def test_other_formats_are_those_of_check(self):
        self.write('pier.txt', drafts.PIER)
        for format in ('text', 'json'):
            self.assertEqual(self.cli('report', '--to=' + format, 'pier.txt').stdout,
                             self.cli('check', '--format=' + format, 'pier.txt').stdout)

    def test_output(self):
        self.write('pier.txt', drafts.PIER)
        block = self.cli('report', 'pier.txt').stdout
        self.assertEqual(self.cli('report', '-o', 'block.txt', 'pier.txt').status, 0)
        self.assertEqual(self.read('block.txt').decode('utf-8'), block)
        result = self.cli('report', '--to=json', '-o', 'block.txt', 'pier.txt')
        self.assertEqual(result.status, 3)
        self.assertEqual(self.read('block.txt').decode('utf-8'), block)
        self.assertEqual(self.cli('report', '--to=json', '-f', '-o', 'block.txt', 'pier.txt').status, 0)
        self.assertEqual(json.loads(self.read('block.txt'))['file'], 'pier.txt')

    def test_several(self):
        self.write('pier.txt', drafts.PIER)
        result = self.cli('report', 'missing.txt', 'pier.txt', 'pier.txt')
        self.assertEqual(result.status, 3)
        self.assertEqual(result.stdout.count('Overall assessment\n'), 2)
        self.assertTrue(result.stdout.startswith('Assay Fact Check\n'))
        self.assertEqual(self.cli('report', '-o', 'x', 'pier.txt', 'pier.txt').status, 3)


if __name__ == '__main__':
    harness.main()
