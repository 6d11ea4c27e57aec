# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli merge: two people's files of one draft, made one."""

import json

import drafts
import harness


class Merge(harness.Case):
    def setUp(self):
        super().setUp()
        self.write('pier.txt', drafts.PIER)
        self.run_well('save', '-q', 'pier.txt', '-o', 'ours.assay')
        self.mark('ours', 'N. Oko', '--fact=Mara Lindqvist', '--state=confirmed')
        self.run_well('save', '-q', 'ours.assay', '-o', 'theirs.assay')

    def run_well(self, *arguments, status=0):
        result = self.cli(*arguments)
        self.assertEqual((result.status, result.stderr), (status, ''), result)
        return result.stdout

    def mark(self, file, by, *arguments):
        self.run_well('mark', '-q', file + '.assay', '--by=' + by, '--at=2025-03-13T09:00:00Z', *arguments)

    def merge(self, *arguments, status=0):
        return self.run_well('merge', 'ours.assay', 'theirs.assay', '--by=Desk', '--at=2025-03-14T09:00:00Z',
                             *arguments, status=status)

    def dossier(self):
        return json.loads(self.read('ours.assay'))

    def states(self):
        return {mark['span']['exact']: mark['state'] for mark in self.dossier()['marks']}

    def test_no_question(self):
        self.mark('ours', 'N. Oko', '--fact=Mara Lindqvist', '--state=error')
        self.mark('theirs', 'J. Falk', '--fact=40 million pounds', '--state=on-author')
        self.mark('theirs', 'J. Falk', '--verdict=FAIL')
        self.assertIn('1 mark comes from the second file', self.merge())
        self.assertEqual(self.states(), {'Mara Lindqvist': 'error', '40 million pounds': 'on-author'})
        self.assertEqual(self.dossier()['person']['verdict'], 'FAIL')
        self.assertEqual({entry['by'] for entry in self.dossier()['history']}, {'N. Oko', 'J. Falk', 'Desk'})
        self.assertEqual(self.dossier()['history'][-1]['what'], 'merged')

    def test_again(self):
        self.mark('theirs', 'J. Falk', '--fact=40 million pounds', '--state=error')
        self.merge()
        once = self.states()
        self.merge()
        self.assertEqual(self.states(), once)

    def differ(self):
        self.mark('ours', 'N. Oko', '--fact=40 million pounds', '--state=confirmed')
        self.mark('theirs', 'J. Falk', '--fact=40 million pounds', '--state=error', '--note=The council says 30.')
        self.mark('ours', 'N. Oko', '--summary=All is well.')
        self.mark('theirs', 'J. Falk', '--summary=One figure is wrong.')

    def test_differences(self):
        self.differ()
        before = self.read('ours.assay')
        told = self.merge(status=1)
        self.assertIn('2 differences want a decision', told)
        self.assertRegex(told, r'figure-\d+-\d+ · “40 million pounds”')
        self.assertIn('N. Oko: confirmed', told)
        self.assertIn('J. Falk: error: The council says 30.', told)
        self.assertIn('J. Falk: One figure is wrong.', told)
        self.assertEqual(self.read('ours.assay'), before, 'nothing is changed')

    def test_decisions(self):
        self.differ()
        conflicts = json.loads(self.merge('--format=json', status=1))['conflicts']
        self.assertEqual([conflict['about'] for conflict in conflicts][1], 'summary')
        about = conflicts[0]['about']
        self.merge('-q', '--decide=' + about + '=theirs', '--take=ours')
        mark = [mark for mark in self.dossier()['marks'] if mark['id'] == about][0]
        self.assertEqual((mark['state'], mark['note'], mark['by']), ('error', 'The council says 30.', 'J. Falk'))
        self.assertEqual(self.dossier()['person']['summary'], 'All is well.')
        self.assertEqual([(entry['what'], entry['about']) for entry in self.dossier()['history'][-3:-1]],
                         [('took-theirs', about), ('kept-ours', 'summary')])

    CHANGE = ('--fact=40 million pounds', '--change=30 million pounds')

    def changed_text(self):
        self.assertIn('The pier will cost 30 million pounds', self.dossier()['draft']['text'])
        return self.states()

    def test_changed_here(self):
        self.mark('ours', 'N. Oko', *self.CHANGE)
        self.mark('theirs', 'J. Falk', '--on=Critics', '--state=error', '--note=Who?')
        self.assertIn('1 mark comes from the second file', self.merge())
        self.assertEqual(self.changed_text(), {'Mara Lindqvist': 'confirmed', '30 million pounds': 'fixed',
                                               'Critics': 'error'})

    def test_changed_there(self):
        self.mark('ours', 'N. Oko', '--on=council leader', '--note=Since when?')
        self.mark('theirs', 'J. Falk', *self.CHANGE)
        self.assertIn('1 mark comes from the second file', self.merge())
        states = self.changed_text()
        self.assertEqual((states['Mara Lindqvist'], states['30 million pounds']), ('confirmed', 'fixed'))
        self.assertIn('council leader', states)
        self.assertEqual(self.dossier()['revisions'][0]['by'], 'Desk')
        once = self.read('ours.assay')
        self.merge()
        self.assertEqual(self.changed_text(), states)
        self.assertIn('replaced', [entry['what'] for entry in json.loads(once)['history']])

    def test_changed_and_closed(self):
        """What one confirmed and the other changed is a question, told as it was said."""
        self.mark('ours', 'N. Oko', '--fact=40 million pounds', '--state=confirmed')
        self.mark('theirs', 'J. Falk', *self.CHANGE)
        told = self.merge(status=1)
        self.assertIn('N. Oko: confirmed · on “40 million pounds”', told)
        self.assertIn('J. Falk: fixed · on “30 million pounds”', told)
        conflict, = json.loads(self.merge('--format=json', status=1))['conflicts']
        self.assertEqual((conflict['words_ours'], conflict['words_theirs']), ('40 million pounds', '30 million pounds'))
        self.merge('--take=theirs')
        self.assertEqual(self.changed_text()['30 million pounds'], 'fixed')

    def test_changed_on_both_sides(self):
        self.mark('ours', 'N. Oko', *self.CHANGE)
        self.mark('theirs', 'J. Falk', '--fact=Mara Lindqvist', '--change=Mara Lindquist')
        self.mark('theirs', 'J. Falk', '--on=Critics', '--state=error', '--note=Who?')
        before = self.read('ours.assay')
        told = self.merge(status=1)
        self.assertIn('1 difference wants a decision', told)
        self.assertRegex(told, r'text\n\s+N\. Oko: .*30\s+million')
        self.assertRegex(told, r'J\. Falk: [^:]*Lindquist\b')
        self.assertEqual(self.read('ours.assay'), before, 'nothing is changed')

        self.merge('--decide=text=ours', '--take=theirs', '-o', 'kept.assay')
        kept = json.loads(self.read('kept.assay'))
        self.assertIn('The pier will cost 30 million pounds', kept['draft']['text'])
        self.assertIn('Mara Lindqvist', kept['draft']['text'])
        states = {mark['span']['exact']: mark['state'] for mark in kept['marks']}
        self.assertEqual((states['30 million pounds'], states['Critics']), ('fixed', 'error'))
        self.assertNotEqual(states['Mara Lindqvist'], 'fixed', 'what was put there is not there')
        self.assertIn(('kept-ours', 'text'), [(entry['what'], entry['about']) for entry in kept['history']])

        self.merge('--take=theirs')
        self.assertIn('40 million pounds', self.dossier()['draft']['text'])
        self.assertIn('Mara Lindquist', self.dossier()['draft']['text'])
        self.assertIn('30 million pounds', self.dossier()['revisions'][-1]['text'], 'ours is kept as a revision')
        self.assertEqual(self.states()['Critics'], 'error')
        self.run_well('report', '--to=history', 'ours.assay')

    def test_refused(self):
        self.write('other.txt', 'Another text.\n')
        self.run_well('save', '-q', 'other.txt', '-o', 'other.assay')
        for reason, arguments in (('different texts', ['ours.assay', 'other.assay']),
                                  ('two .assay files', ['ours.assay']),
                                  ('two .assay files', ['ours.assay', 'pier.txt']),
                                  ('none.assay', ['ours.assay', 'none.assay']),
                                  ('do not differ', ['ours.assay', 'theirs.assay', '--decide=verdict=ours']),
                                  ('a side', ['ours.assay', 'theirs.assay', '--decide=verdict'])):
            before = self.read('ours.assay')
            result = self.cli('merge', *arguments)
            self.assertEqual((result.status, result.stdout), (3, ''), result)
            self.assertIn(reason, result.stderr)
            self.assertEqual(self.read('ours.assay'), before)


if __name__ == '__main__':
    harness.main()
