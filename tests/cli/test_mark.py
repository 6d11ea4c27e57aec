# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli mark: what a person says of facts, checks and the whole, and what is refused."""

import json
import re

import drafts
import harness

WHO = ('--by=N. Oko', '--at=2025-03-13T09:00:00Z')


class Mark(harness.Case):
    def setUp(self):
        super().setUp()
        self.write('pier.txt', drafts.PIER)
        self.run_well('save', '-q', 'pier.txt', '-o', 'pier.assay')

    def run_well(self, *arguments):
        result = self.cli(*arguments)
        self.assertEqual((result.status, result.stderr), (0, ''), result)
        return result.stdout

    def mark(self, *arguments):
        return self.run_well('mark', 'pier.assay', *WHO, *arguments)

    def dossier(self):
        return json.loads(self.read('pier.assay'))

    def assert_refused(self, reason, *arguments):
        before = self.read('pier.assay')
        result = self.cli('mark', *arguments)
        self.assertEqual((result.status, result.stdout), (3, ''), result)
        self.assertIn(reason, result.stderr)
        self.assertEqual(self.read('pier.assay'), before)

    def test_fact(self):
        self.assertRegex(self.mark('--fact=Mara Lindqvist', '--state=confirmed', '--note=Rang her office.'),
                         r'\Apier\.assay: 1 of \d+ facts closed\n\Z')
        mark, = self.dossier()['marks']
        self.assertEqual((mark['state'], mark['note'], mark['kind'], mark['by'], mark['at']),
                         ('confirmed', 'Rang her office.', 'name', 'N. Oko', '2025-03-13T09:00:00Z'))
        self.assertEqual([entry['what'] for entry in self.dossier()['history']], ['confirmed', 'note'])

        self.mark('-q', '--fact=Mara Lindqvist', '--state=open', '--note=')
        mark, = self.dossier()['marks']
        self.assertEqual((mark['state'], mark['note']), ('open', None))

    def test_change(self):
        self.mark('--fact=40 million pounds', '--change=30 million pounds')
        self.assertIn('The pier will cost 30 million pounds', self.dossier()['draft']['text'])
        mark, = self.dossier()['marks']
        self.assertEqual(mark['state'], 'fixed')
        self.assertNotIn('F1', [finding['rule'] for finding in self.dossier()['machine']['findings']])

    def test_words(self):
        self.mark('-q', '--on=leader Mara Lindqvist', '--note=Ring her.')
        self.mark('-q', '--on=Mara', '--state=error')
        note, passage = sorted(self.dossier()['marks'], key=lambda mark: mark['span']['start'])
        self.assertEqual((note['scope'], note['note'], note['noted_by']), ('note', 'Ring her.', 'N. Oko'))
        self.assertEqual((passage['scope'], passage['state'], passage['span']['exact']), ('passage', 'error', 'Mara'))

        self.mark('-q', '--mark=' + note['id'], '--reply=Done.', '--resolve', '--legal')
        listed = self.run_well('mark', 'pier.assay')
        self.assertRegex(listed, note['id'] + r' +note +leader Mara Lindqvist')
        self.assertIn('Ring her. · 1 reply · settled · waits for a lawyer', re.sub(r'\s+', ' ', listed))
        self.assert_refused('waits for a lawyer', 'pier.assay', '--verdict=PASS')
        self.mark('-q', '--mark=' + note['id'], '--cleared', '--reopen')
        self.assertEqual([entry['what'] for entry in self.dossier()['marks'][0]['thread']],
                         ['reply', 'resolved', 'legal', 'reopened', 'cleared'])

        self.mark('-q', '--mark=' + passage['id'], '--remove')
        self.assertEqual(len(self.dossier()['marks']), 1)

    def test_ask(self):
        self.mark('-q', '--fact=Mara Lindqvist', '--state=on-author', '--ask=Did you ring her?')
        remark, = self.dossier()['marks'][0]['thread']
        self.assertEqual((remark['what'], remark['text'], remark['by']), ('question', 'Did you ring her?', 'N. Oko'))
        self.assertIn('   > Did you ring her?\n', self.run_well('report', '--to=queries', 'pier.assay'))
        self.assertIn('>Did you ring her?<', self.run_well('report', '--to=queries-html', 'pier.assay'))
        self.assertIn('To the author: Did you ring her?', self.run_well('report', '--to=text', 'pier.assay'))
        self.assertIn('asked the author', self.run_well('report', '--to=history', 'pier.assay'))

        self.mark('-q', '--fact=Mara Lindqvist', '--ask=Did you ring her, and when?')
        listed = self.run_well('report', '--to=queries', 'pier.assay')
        self.assertIn('and when?', listed)
        self.assertNotIn('ring her?', listed)
        self.run_well('report', '--to=annotations', 'pier.assay', '-o', 'marks.jsonld')
        self.assertIn(b'"questioning"', self.read('marks.jsonld'))

        for told in (['--confidential'], ['--public', '--resolve'], ['--reopen', '--ask='],
                     ['--ask=When?', '--state=confirmed']):
            self.mark('-q', '--fact=Mara Lindqvist', *told)
            self.assertNotIn('Lindqvist', self.run_well('report', '--to=queries', 'pier.assay'), told)

    def test_annotations(self):
        self.mark('-q', '--fact=Mara Lindqvist', '--state=confirmed', '--note=Rang her office.')
        self.mark('-q', '--on=leader Mara', '--note=Ring her.', '--legal', '--reply=Did.', '--ask=When?')
        self.run_well('report', '--to=annotations', 'pier.assay', '-o', 'marks.jsonld')
        before = self.dossier()['marks']
        self.run_well('save', '-q', '-f', 'pier.txt', '-o', 'other.assay')
        told = self.run_well('mark', '--from=marks.jsonld', *WHO, 'other.assay')
        self.assertIn('2 marks found their words', told)
        after = json.loads(self.read('other.assay'))['marks']
        for key in ('id', 'scope', 'kind', 'state', 'note', 'span', 'thread'):
            self.assertEqual([mark.get(key) for mark in before], [mark.get(key) for mark in after], key)

    def test_annotations_from_elsewhere(self):
        def quote(exact, **more):
            return {'type': 'Annotation', 'bodyValue': 'Why?', 'creator': 'Ann', 'created': '2025-03-13T10:00:00+01:00',
                    'target': {'source': 'x', 'selector': dict({'type': 'TextQuoteSelector', 'exact': exact}, **more)}}
        self.write('marks.json', json.dumps([
            quote('council leader'), quote('zeppelin'), quote('the', prefix='no such words'),
            {'type': 'Annotation', 'body': 'No place at all', 'target': 'x'},
            {'target': {'selector': {'type': 'TextPositionSelector', 'start': 0, 'end': 7}}}]))
        told = self.mark('--from=marks.json')
        self.assertIn('2 marks found their words', told)
        self.assertIn('2 marks did not, and wait without a place:', told)
        self.assertIn('“zeppelin”  Why?', told)
        self.assertIn('Annotation 4 names no words: “No place at all”', told)
        marks = self.dossier()['marks']
        self.assertEqual([mark['span']['exact'] for mark in marks], ['Harbour', 'council leader'])
        self.assertEqual((marks[1]['by'], marks[1]['at']), ('Ann', '2025-03-13T09:00:00Z'))
        self.assertEqual([mark['exact'] for mark in self.dossier()['orphans']], ['zeppelin', 'the'])

        self.write('none.json', '{"a": 1}')
        self.assert_refused('no web annotations', '--from=none.json', 'pier.assay')
        self.assert_refused('nowhere.json', '--from=nowhere.json', 'pier.assay')

    def test_words_refused(self):
        self.assert_refused('more than once', 'pier.assay', '--on=e', '--note=Which?')
        self.assert_refused('does not say', 'pier.assay', '--on=zeppelin', '--note=Which?')
        self.assert_refused('two numbers', 'pier.assay', '--span=3', '--note=Which?')
        self.assert_refused('ends behind', 'pier.assay', '--span=3-900000', '--note=Which?')
        self.assert_refused('Select the words', 'pier.assay', '--span=3-3', '--note=Which?')
        self.assert_refused('no such mark', 'pier.assay', '--mark=x', '--reply=Yes.')
        self.assert_refused('Give one of', 'pier.assay', '--mark=x', '--on=Mara', '--reply=Yes.')
        self.assert_refused('for a fact', 'pier.assay', '--on=Mara', '--change=says')
        self.assert_refused('--mark which', 'pier.assay', '--on=Mara', '--remove')

    def test_tie(self):
        source = 'https://apnews.com/article/westhaven-pier-2025-03-11'
        self.mark('-q', '--fact=40 million pounds', '--tie=refutes', '--source=' + source,
                  '--words=will cost 30 million pounds')
        mark, = self.dossier()['marks']
        tie, = mark['ties']
        self.assertEqual((tie['source'], tie['stance'], tie['exact'], tie['by']),
                         (source, 'refutes', 'will cost 30 million pounds', 'N. Oko'))
        self.assertEqual((mark['state'], mark['kind']), ('open', 'figure'))
        self.assertEqual([entry['what'] for entry in self.dossier()['history']], ['refutes'])
        self.assertIn('refutes: ' + source + ' · “will cost 30 million pounds”',
                      re.sub(r'\s+', ' ', self.run_well('mark', 'pier.assay')))

        # The reports tell of it, with who says so.
        text = re.sub(r'\s+', ' ', self.run_well('report', '--to=text', 'pier.assay'))
        self.assertIn('N. Oko: Associated Press refutes it: “will cost 30 million pounds”', text)
        self.assertIn('Associated Press refutes it: “will cost 30 million pounds”',
                      self.run_well('report', '--to=markdown', 'pier.assay'))
        told, = json.loads(self.run_well('report', '--to=json', 'pier.assay'))['marks']
        self.assertEqual([(tie['source'], tie['stance'], tie['exact'], tie['by']) for tie in told['ties']],
                         [(source, 'refutes', 'will cost 30 million pounds', 'N. Oko')])

        # The same words again: another stance, and still one passage.
        self.mark('-q', '--fact=40 million pounds', '--tie=qualifies', '--source=' + source,
                  '--words=will cost 30 million pounds')
        self.assertEqual([tie['stance'] for tie in self.dossier()['marks'][0]['ties']], ['qualifies'])
        self.mark('-q', '--fact=40 million pounds', '--untie', '--source=' + source,
                  '--words=will cost 30 million pounds')
        self.assertNotIn('ties', self.dossier()['marks'][0])

    def test_tie_refused(self):
        fact = '--fact=40 million pounds'
        source = '--source=https://apnews.com/article/westhaven-pier-2025-03-11'
        self.assert_refused('does not say', 'pier.assay', fact, '--tie=supports', source, '--words=zeppelin')
        self.assert_refused('more than once', 'pier.assay', fact, '--tie=supports', source, '--words=e')
        self.assert_refused('no source', 'pier.assay', fact, '--tie=supports', '--source=https://x.example/', '--words=e')
        self.assert_refused('which passage', 'pier.assay', fact, '--tie=supports', source)
        self.assert_refused('tied to a fact', 'pier.assay', '--on=Mara', '--tie=supports', source, '--words=e')
        self.assert_refused('takes one of: supports', 'pier.assay', fact, '--tie=proves', source, '--words=e')
        self.assert_refused('No such passage', 'pier.assay', fact, '--untie', source, '--words=pier')
        self.assert_refused('are for --tie', 'pier.assay', fact, '--state=error', source, '--words=pier')

    def test_score(self):
        ours = self.dossier()['machine']['checks']['quotes']['score']
        self.assert_refused('--reason', 'pier.assay', '--score=quotes=%d' % (ours - 1))
        self.mark('--score=quotes=%d' % (ours - 1), '--reason=She denies it.')
        self.assertEqual(self.dossier()['person']['checks']['quotes'], {'score': ours - 1, 'reason': 'She denies it.'})
        self.assertEqual(self.dossier()['machine']['checks']['quotes']['score'], ours)
        self.mark('--score=quotes=none')
        self.assertEqual(self.dossier()['person']['checks']['quotes'], {'score': None, 'reason': None})
        self.mark('--score=quotes=%d' % ours)
        self.assertEqual(self.dossier()['person']['checks']['quotes']['score'], ours)

    def test_verdict(self):
        self.mark('--verdict=FAIL', '--confidence=HIGH', '--summary=The cost is wrong.', '--reason=The council says 30.')
        person = self.dossier()['person']
        self.assertEqual((person['verdict'], person['confidence'], person['summary'], person['reason'], person['by']),
                         ('FAIL', 'HIGH', 'The cost is wrong.', 'The council says 30.', 'N. Oko'))
        self.assertEqual(self.cli('check', '-q', 'pier.assay').status, 2)
        self.mark('--verdict=none')
        self.assertIsNone(self.dossier()['person']['verdict'])

    def test_pass(self):
        self.assert_refused('so this draft cannot pass yet', 'pier.assay', '--verdict=PASS')
        for number in re.findall(r'(?m)^ {,3}(\d+)', self.run_well('mark', 'pier.assay')):
            self.mark('-q', '--number=' + number, '--state=confirmed')
        self.mark('--verdict=PASS')
        self.assertEqual(self.cli('check', '-q', 'pier.assay').status, 0)

    def test_list(self):
        self.mark('-q', '--fact=Mara Lindqvist', '--state=on-author')
        listed = self.run_well('mark', 'pier.assay')
        self.assertRegex(listed, r'(?m)^ +\d+  name       on-author       Mara Lindqvist$')
        self.assertRegex(listed, r'(?m)^ +\d+  figure     open            40 million pounds$')
        self.assertEqual(self.run_well('mark', 'pier.txt').replace('open     ', 'on-author'),
                         listed.replace('open     ', 'on-author'))

    def test_of_a_draft(self):
        self.assert_refused('give -o', 'pier.txt', '--verdict=FAIL')
        self.run_well('mark', 'pier.txt', '-q', '--verdict=FAIL', '-o', 'new.assay', *WHO)
        self.assertEqual(json.loads(self.read('new.assay'))['person']['verdict'], 'FAIL')
        same = self.cli('mark', 'pier.txt', '--verdict=FAIL', '-o', '-', *WHO)
        self.assertEqual(same.stdout.encode('utf-8'), self.read('new.assay'))

    def test_refused(self):
        for reason, arguments in (
                ('no such fact', ('--fact=Oslo', '--state=error')),
                ('no such fact', ('--fact=Westhaven', '--kind=date', '--state=error')),
                ('no such fact', ('--number=99', '--state=error')),
                ('what is so of the fact', ('--fact=Westhaven',)),
                ('which fact', ('--state=error',)),
                ('takes one of: open, confirmed', ('--fact=Westhaven', '--state=wrong')),
                ('such as quotes=4', ('--score=quotes',)),
                ('from 0 to 10', ('--score=quotes=11',)),
                ('takes one of: none, FAIL, OPEN, PASS', ('--verdict=pass',)),
                ('call it twice', ('--verdict=FAIL', '--score=quotes=1', '--reason=So.')),
                ('--at takes a time', ('--verdict=FAIL', '--at=yesterday'))):
            self.assert_refused(reason, 'pier.assay', *arguments)
        self.assert_refused('A file is missing', '--verdict=FAIL')
        self.assert_refused('one file', 'pier.assay', 'pier.txt', '--verdict=FAIL')


if __name__ == '__main__':
    harness.main()
