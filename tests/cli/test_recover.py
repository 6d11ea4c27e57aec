# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli recover: journals that the desk left behind, made into dossiers."""

import base64
import fcntl
import hashlib
import json
import os

import harness

DRAFT = 'Harbour dues rise\n\nThe harbour raised its dues by 4% in May, its manager said.\n'
AT = '2025-06-04T10:00:00Z'


def frame(record):
    data = json.dumps(record, ensure_ascii=False).encode('utf-8')
    return b'%d %s\n%s\n' % (len(data), hashlib.sha256(data).hexdigest()[:16].encode(), data)


def journal(*records, draft=DRAFT):
    draft = draft.encode('utf-8')
    base = {'type': 'application/vnd.assay.journal+json', 'name': 'dues', 'import_name': 'dues.txt', 'uri': None,
            'person': 'Ida', 'sha256': hashlib.sha256(draft).hexdigest(),
            'bytes': base64.b64encode(draft).decode('ascii')}
    return b'assay-journal 1\n' + b''.join(frame(record) for record in (base,) + records)


def step(**members):
    return dict({'do': 'step', 'at': AT, 'by': 'Ida'}, **members)


def typing(start, words, joins):
    edit = {'start': start, 'end': start, 'text': words}
    return step(edit=edit, joins=True) if joins else step(edit=edit, what='edited')


TYPED = (typing(0, 'B', False), typing(1, 'ig ', True))
MARK = step(what='confirmed', about='m1',
            mark={'id': 'm1', 'kind': 'figure', 'start': 51, 'end': 53, 'state': 'confirmed', 'note': None,
                  'suggestion': None, 'by': 'Ida', 'at': AT})


class Recover(harness.Case):
    def recover(self, content, *arguments):
        self.write('left.journal', content)
        return self.cli('recover', 'left.journal', '-o', 'dues.assay', *arguments)

    def test_steps(self):
        result = self.recover(journal(*TYPED, MARK, {'do': 'undo'}, {'do': 'redo'}))
        self.assertEqual((result.status, result.stdout, result.stderr), (0, '', ''))
        dossier = json.loads(self.read('dues.assay'))
        self.assertTrue(dossier['draft']['text'].startswith('Big Harbour dues rise'))
        self.assertEqual([mark['state'] for mark in dossier['marks']], ['confirmed'])
        self.assertEqual([entry['what'] for entry in dossier['history']], ['edited', 'confirmed'])
        self.assertEqual(self.cli('check', '-q', 'dues.assay').stderr, '')
        self.assertTrue(os.path.exists(self.path('left.journal')))

    def test_undone(self):
        result = self.recover(journal(*TYPED, {'do': 'undo'}))
        self.assertEqual(result.status, 0)
        self.assertTrue(json.loads(self.read('dues.assay'))['draft']['text'].startswith('Harbour dues rise'))

    def test_torn(self):
        whole = journal(*TYPED)
        result = self.recover(whole + frame(MARK)[:-30])
        self.assertEqual(result.status, 0)
        self.assertIn('torn off', result.stderr)
        self.assertTrue(json.loads(self.read('dues.assay'))['draft']['text'].startswith('Big '))

    def test_refused(self):
        for content, reason in ((b'', 'not a journal'), (b'Harbour dues rise', 'not a journal'),
                                (journal()[:60], 'not a journal'),
                                (journal({'do': 'undo'}), 'Record 1 does not fit'),
                                (journal({'do': 'sing'}), 'do'),
                                (journal(typing(10000, 'x', False)), 'Record 1 does not fit'),
                                (journal(*TYPED, typing(40, 'x', True)), 'Record 3 does not fit'),
                                (journal(step(removed=0)), 'Record 1 does not fit'),
                                (journal(step(at='noon')), 'at')):
            with self.subTest(reason=reason):
                result = self.recover(content)
                self.assertEqual((result.status, result.stdout), (3, ''))
                self.assertIn(reason, result.stderr)
                self.assertFalse(os.path.exists(self.path('dues.assay')))

    def test_in_use(self):
        self.write('left.journal', journal(*TYPED))
        with open(self.path('left.journal'), 'rb') as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            result = self.cli('recover', 'left.journal', '-o', 'dues.assay')
        self.assertEqual(result.status, 3)
        self.assertIn('open in Assay', result.stderr)

    def test_list(self):
        state = self.path('state')
        os.makedirs(os.path.join(state, 'assay'))
        self.assertEqual(self.cli('recover', '--list', XDG_STATE_HOME=state).stdout, '')
        self.write('state/assay/a.journal', journal(*TYPED))
        self.write('state/assay/b.journal', journal(*TYPED, {'do': 'saved', 'uri': 'file:///d', 'unsaved': 0}))
        self.write('state/assay/c.journal', b'assay-journal 1\n12')
        self.write('state/assay/notes.txt', b'')
        lines = self.cli('recover', '--list', XDG_STATE_HOME=state).stdout.splitlines()
        self.assertEqual(len(lines), 3)
        self.assertTrue(lines[0].endswith('assay/a.journal: “dues”, 2 steps not saved, the last at ' + AT))
        self.assertIn('b.journal: “d”, 0 steps not saved', lines[1])
        self.assertIn('damaged', lines[2])

    def test_misuse(self):
        for arguments in ((), ('left.journal',), ('--list', 'left.journal'), ('a', 'b', '-o', 'c')):
            self.assertEqual(self.cli('recover', *arguments).status, 3)


if __name__ == '__main__':
    harness.main()
