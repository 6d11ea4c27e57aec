# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli check: what is found, how it is written, and the status that a script acts on."""

import json
import os
import re
import unittest

import drafts
import harness

KEYS = ['file', 'title', 'text_length', 'words', 'language', 'as_of', 'assay', 'rule_set', 'policy', 'outdated', 'sources',
        'findings', 'evidence', 'checks', 'verdict', 'confidence', 'summary', 'person', 'machine', 'earlier_check',
        'facts', 'marks', 'notices']
CHECKS = ['freshness', 'quotes', 'source-reliability', 'plausibility']
STATUS = {'PASS': 0, 'OPEN': 1, 'FAIL': 2}
REAL_SAMPLE = os.path.join(os.environ.get('ASSAY_SHARED', ''), 'samples', 'return-hubs.txt')


class CheckCase(harness.Case):
    def check(self, *arguments, **keywords):
        """The objects of a JSON run, whose status must be that of the worst verdict."""
        result = self.cli('check', '--format=json', *arguments, **keywords)
        self.assertEqual(result.stderr, '')
        objects = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual(result.status, max(STATUS[each['verdict']] for each in objects), result)
        return objects

    def findings(self, report, rule):
        return [each for each in report['findings'] if each['rule'] == rule]

    def exacts(self, report, rule):
        return [each['exact'] for each in self.findings(report, rule)]


class Json(CheckCase):
    def test_shape(self):
        self.write('pier.txt', drafts.PIER)
        report, = self.check('pier.txt')

        self.assertEqual(list(report), [key for key in KEYS if key in report])
        self.assertEqual(report['file'], 'pier.txt')
        self.assertEqual(report['title'], 'Harbour council approves new ferry pier')
        self.assertEqual((report['language'], report['as_of']), ('en', '2025-03-12'))
        self.assertEqual(list(report['checks']), CHECKS)
        self.assertEqual(list(report['sources'][0]), ['url', 'host', 'outlet', 'state', 'tier', 'lean', 'date', 'grade',
                                                      'ai_referral', 'added_by', 'added_at', 'document', 'contact'])
        self.assertEqual(list(report['findings'][0]), ['rule', 'start', 'end', 'exact', 'message', 'severity', 'delta', 'points',
                                                       'sources'])
        self.assertIn(report['confidence'], ('LOW', 'MEDIUM', 'HIGH'))
        self.assertEqual(report['facts']['total'],
                         sum(report['facts'][kind] for kind in ('figure', 'date', 'name', 'quotation', 'statement')))

        for check in report['checks'].values():
            self.assertEqual(list(check), ['score', 'sum', 'notes'])
            self.assertTrue(check['score'] is None or 0 <= check['score'] <= 10)
            self.assertTrue(check['notes'])

    def test_a_model_that_is_refused(self):
        self.write('pier.txt', drafts.PIER)
        self.write('worth.model', 'x' * 256)
        result = self.cli('check', 'pier.txt',
                          G_RESOURCE_OVERLAYS='/org/assaydesk/Assay/models/en=' + self.folder, G_DEBUG=None)

        self.assertIn('The model “worth” cannot be used: it is no file of weights', result.stderr)
        self.assertIn('install Assay anew', result.stderr)
        self.assertIn('Harbour council', result.stdout)

    def test_positions_are_those_of_the_file(self):
        # Characters outside ASCII and outside the first plane come before, so bytes would not do.
        self.write('pier.txt', drafts.PIER.replace('Harbour', '𝔥arboür'))
        report, = self.check('pier.txt')
        text = self.read('pier.txt').decode('utf-8')

        self.assertTrue(report['findings'])
        for finding in report['findings'] + report['evidence']:
            self.assertEqual(text[finding['start']:finding['end']], finding['exact'])

    def test_findings(self):
        self.write('pier.txt', drafts.PIER)
        report, = self.check('pier.txt')
        conflict, = self.findings(report, 'F1')

        self.assertEqual(conflict['exact'], '40 million pounds')
        self.assertEqual(conflict['severity'], 'error')
        self.assertEqual(conflict['sources'], ['https://apnews.com/article/westhaven-pier-2025-03-11'])
        self.assertIn('30 million pounds', conflict['message'])
        self.assertEqual(self.exacts(report, 'Q1'), ['“We cannot wait another winter,”'])
        self.assertEqual(self.exacts(report, 'A2'), ['Critics'])
        self.assertEqual(self.findings(report, 'S1')[0]['sources'], ['https://www.westhaven-courier.example/pier'])
        self.assertEqual(len(self.findings(report, 'S6')), 1)
        self.assertEqual(self.findings(report, 'Q0'), [])

    def test_clean_draft_draws_no_conflict(self):
        self.write('clean.txt', drafts.CLEAN)
        report, = self.check('clean.txt')

        for rule in ('F1', 'F2', 'N1', 'Q2', 'Q4', 'Q5', 'A2', 'A3', 'D3', 'S1', 'S3', 'S5', 'S6'):
            self.assertEqual(self.exacts(report, rule), [], rule)
        self.assertEqual(report['verdict'], 'OPEN')

    def test_sources(self):
        self.write('pier.txt', drafts.PIER)
        first, second = self.check('pier.txt')[0]['sources']

        self.assertEqual((first['host'], first['outlet'], first['state'], first['tier'], first['date'], first['grade'],
                          first['ai_referral']),
                         ('apnews.com', 'Associated Press', 'unread', 'reliable', '2025-03-11', 'summary', 'openai'))
        self.assertEqual((second['state'], second['tier'], second['grade'], second['ai_referral']),
                         ('unreadable', 'none', 'none', None))

    def test_pretty(self):
        self.write('pier.txt', drafts.PIER)
        pretty = self.cli('check', '--format=json', '--pretty', 'pier.txt').stdout
        plain = self.cli('check', '--format=json', 'pier.txt').stdout

        self.assertEqual(plain.count('\n'), 1)
        self.assertTrue(pretty.startswith('{\n  "file": "pier.txt",\n'))
        self.assertEqual(json.loads(pretty), json.loads(plain))

    def test_the_manual_names_each_member(self):
        with open(os.path.join(harness.SOURCE, '..', '..', 'data', 'man', 'assay-cli-check.rst'), encoding='utf-8') as file:
            paragraph = file.read().split('\nJSON\n====\n')[1].split('\n\n')[0]
        named = [key for key in re.findall(r'\*\*([a-z_]+)\*\*', paragraph)]
        self.assertEqual(named, KEYS)


class Sample(CheckCase):
    """The draft that must come out right, ours and, where it is present, the real one."""

    def assert_sample(self, path):
        report, = self.check(path)
        text = ' '.join(finding['exact'] + ' ' + finding['message'] for finding in report['findings'])

        self.assertEqual(self.exacts(report, 'F1'), ['40%', '40%'])
        self.assertTrue(any('12,000' in exact for exact in self.exacts(report, 'F2')))
        self.assertEqual(sorted(self.exacts(report, 'N1')), ['Bosnia', 'Chris Philp', 'Serbia'])
        for words in ('ill-conceived', 'hypocritical'):
            self.assertIn(words, ' '.join(each['message'] for each in self.findings(report, 'A3')))
        self.assertTrue(any('ritics' in exact for exact in self.exacts(report, 'A2')))
        for words in ('glaring example', 'desperate attempt', 'staggering'):
            self.assertIn(words, self.exacts(report, 'A4'))
        for rule in ('S1', 'S3', 'S4'):
            self.assertIn('dailymail.co.uk', ' '.join(self.findings(report, rule)[0]['sources']), rule)
        self.assertEqual(len(self.findings(report, 'S6')), 6)
        self.assertTrue(self.findings(report, 'D3') and self.findings(report, 'Q0'))
        self.assertIn('2024/sep/16', ' '.join(self.findings(report, 'D4')[0]['sources']))
        self.assertEqual(report['as_of'], '2025-05-15')
        self.assertEqual(report['earlier_check']['verdict'], 'OPEN')
        self.assertEqual([report['earlier_check']['checks'][check]['score'] for check in CHECKS], [8, 4, 6, 8])
        self.assertEqual(report['verdict'], 'OPEN')
        self.assertNotIn('<', text)

    def test_ours(self):
        self.assert_sample(drafts.SAMPLE)

    @unittest.skipUnless(os.path.exists(REAL_SAMPLE), 'the real draft is not here')
    def test_real(self):
        self.assert_sample(REAL_SAMPLE)

    def test_same_input_same_bytes(self):
        first = self.cli('check', '--format=json', drafts.SAMPLE)
        second = self.cli('check', '--format=json', drafts.SAMPLE, TZ='Pacific/Kiritimati', LC_ALL='C')
        self.assertEqual(first.stdout, second.stdout)


class Text(CheckCase):
    def test_people(self):
        self.write('pier.txt', drafts.PIER)
        result = self.cli('check', 'pier.txt')

        self.assertEqual((result.status, result.stderr), (1, ''))
        for words in ('Harbour council approves new ferry pier\n', 'as of 12 March 2025', 'Verdict', 'Confidence', 'OPEN',
                      'Freshness', 'Quotes', 'Source reliability', 'Plausibility', '6:91  “40 million pounds”',
                      '[1] Associated Press', 'could not be read'):
            self.assertIn(words, result.stdout)
        self.assertNotIn('\x1b', result.stdout)
        # Words of a quotation bring their own marks.
        self.assertNotIn('““', result.stdout)

        for line in result.stdout.splitlines():
            self.assertTrue(len(line) <= 80 or 'https://' in line, line)
            self.assertEqual(line, line.rstrip())

    def test_hostile_text_stays_text(self):
        self.write('hostile.txt', drafts.HOSTILE)
        for format in ('text', 'json'):
            output = self.cli('check', '--format=' + format, 'hostile.txt').stdout
            self.assertNotRegex(output, r'[\x00-\x09\x0b-\x1f\x7f]')
        self.assertNotIn('\u202e', self.cli('check', 'hostile.txt').stdout)

    def test_quiet(self):
        self.write('pier.txt', drafts.PIER)
        for option in ('-q', '--quiet'):
            result = self.cli('check', option, 'pier.txt')
            self.assertEqual((result.status, result.stdout, result.stderr), (1, '', ''))

class Files(CheckCase):
    def test_several(self):
        self.write('pier.txt', drafts.PIER)
        self.write('clean.txt', drafts.CLEAN)
        first, second = self.check('pier.txt', 'clean.txt')
        self.assertEqual((first['file'], second['file']), ('pier.txt', 'clean.txt'))

        result = self.cli('check', 'pier.txt', 'clean.txt')
        self.assertTrue(result.stdout.endswith('\n\n\n0 PASS, 2 OPEN, 0 FAIL\n'))

    def test_one_bad_file_loses_no_other(self):
        self.write('pier.txt', drafts.PIER)
        self.write('clean.txt', drafts.CLEAN)
        result = self.cli('check', '--format=json', 'pier.txt', 'missing.txt', 'clean.txt')

        self.assertEqual(result.status, 3)
        self.assertEqual([json.loads(line)['file'] for line in result.stdout.splitlines()], ['pier.txt', 'clean.txt'])
        self.assertEqual(result.stderr, 'assay-cli: missing.txt: No such file or directory\n')

        result = self.cli('check', 'missing.txt', 'pier.txt', 'clean.txt')
        self.assertTrue(result.stdout.startswith('Harbour council'))
        self.assertTrue(result.stdout.endswith('; 1 file could not be read\n'))

    def test_standard_input(self):
        report, = self.check('-', stdin=drafts.PIER)
        self.assertEqual(report['file'], 'Standard input')
        self.assertEqual(self.exacts(report, 'F1'), ['40 million pounds'])

    def test_name_that_looks_like_an_option(self):
        self.write('-pier.txt', drafts.PIER)
        self.assertEqual(self.check('--', '-pier.txt')[0]['file'], '-pier.txt')

    def assert_refused(self, content, reason, name='draft.txt'):
        self.write(name, content)
        result = self.cli('check', name)
        self.assertEqual((result.status, result.stdout), (3, ''), result)
        self.assertRegex(result.stderr, r'\Aassay-cli: %s: %s\n\Z' % (re.escape(name), reason))

    def test_refused(self):
        self.assert_refused(b'', 'There is no text in it')
        self.assert_refused(b' \n\t\n', 'There is no text in it')
        self.assert_refused(bytes(range(256)) * 40, '.+')
        self.assert_refused(b'\x89PNG\r\n\x1a\n' + bytes(200), '.+')
        self.assert_refused(b'%PDF-1.7\n\xe2\xe3\xcf\xd3\n1 0 obj\n' + bytes(200), '.+')

    def test_folder(self):
        result = self.cli('check', '.')
        self.assertEqual((result.status, result.stderr), (3, 'assay-cli: .: Is a directory\n'))

    def test_unreadable(self):
        self.write('secret.txt', drafts.PIER)
        os.chmod(self.path('secret.txt'), 0)
        if os.access(self.path('secret.txt'), os.R_OK):
            self.skipTest('nothing is unreadable to this user')
        self.assertEqual(self.cli('check', 'secret.txt').stderr, 'assay-cli: secret.txt: Permission denied\n')

    def test_too_large(self):
        with open(self.path('large.txt'), 'wb') as file:
            file.truncate(300 * 1024 * 1024)
        result = self.cli('check', 'large.txt')
        self.assertEqual(result.status, 3)
        self.assertRegex(result.stderr, r'large\.txt: .*MiB')

    def test_names_of_files_stay_text(self):
        result = self.cli('check', 'a\x1b[31m\nb')
        self.assertEqual(result.stderr, 'assay-cli: a\ufffd[31m b: No such file or directory\n')


class Formats(CheckCase):
    def test_places_in_markdown_are_paragraphs(self):
        self.write('lane.md', drafts.MARKDOWN)
        output = self.cli('check', 'lane.md').stdout
        self.assertTrue(output.startswith('Bus lane opens\nlane.md\n'))
        self.assertRegex(output, r'\n *¶3  “The lane saves nine minutes\.”\n')
        self.assertNotRegex(output, r'\n *\d+:\d+  ')

    def test_positions_in_markdown_are_those_of_the_text(self):
        self.write('lane.md', drafts.MARKDOWN)
        report, = self.check('lane.md')
        self.assertEqual(report['sources'][0]['url'], 'https://www.reuters.com/world/uk/mill-road-2025-04-02/')
        text = json.loads(self.cli('save', '-o', '-', 'lane.md').stdout)['draft']['text']
        self.assertEqual(len(text), report['text_length'])
        for finding in report['findings']:
            self.assertEqual(text[finding['start']:finding['end']], finding['exact'])

    def test_import(self):
        self.write('lane.txt', drafts.MARKDOWN)
        self.assertEqual(self.check('--import=markdown', 'lane.txt')[0]['title'], 'Bus lane opens')
        self.assertIn('# Bus lane', self.cli('read', '--import=text', 'lane.txt').stdout)

    def test_html(self):
        self.write('lane.html', drafts.HTML)
        self.write('lane', drafts.HTML)
        for arguments in (['lane.html'], ['lane'], ['--import=html', 'lane']):
            report, = self.check(*arguments)
            self.assertEqual((report['title'], report['language']), ('Bus lane opens', 'en'), arguments)
            self.assertEqual(report['sources'][0]['url'], 'https://www.reuters.com/world/uk/mill-road-2025-04-02/')
        self.assertRegex(self.cli('check', 'lane.html').stdout, r'\n *¶2  “The bus lane')
        self.assertIn('<p>', self.cli('read', '--import=text', 'lane').stdout)

    def test_other_encodings_say_so(self):
        for encoding in ('cp1252', 'utf-16', 'utf-16-be', 'utf-8-sig'):
            mark = '' if encoding != 'utf-16-be' else '\ufeff'
            self.write('draft.txt', (mark + drafts.PIER).encode(encoding))
            report, = self.check('draft.txt')
            self.assertEqual(self.exacts(report, 'Q1'), ['“We cannot wait another winter,”'], encoding)
            self.assertEqual(bool(report['notices']), encoding != 'utf-8-sig', encoding)
            for notice in report['notices']:
                self.assertIn(notice, ' '.join(self.cli('check', 'draft.txt').stdout.split()))


class Options(CheckCase):
    def test_as_of(self):
        self.write('pier.txt', drafts.PIER)
        self.assertEqual(self.check('--as-of=2026-02-28', 'pier.txt')[0]['as_of'], '2026-02-28')

    def test_language(self):
        self.write('pier.txt', drafts.PIER)
        self.assertEqual(self.check('--language=sv', 'pier.txt')[0]['language'], 'sv')

    def test_values_that_make_no_sense(self):
        self.write('pier.txt', drafts.PIER)
        for option in ('--as-of=2025-02-29', '--as-of=12 March', '--as-of=20250312', '--as-of=2025-3-12', '--as-of=',
                       '--import=pdf', '--import=', '--language=english language', '--language=x', '--format=xml'):
            result = self.cli('check', option, 'pier.txt')
            self.assertEqual((result.status, result.stdout), (3, ''), option)
            self.assertEqual(result.stderr.splitlines()[-1], 'assay-cli: Try “assay-cli check --help”', option)


if __name__ == '__main__':
    harness.main()
