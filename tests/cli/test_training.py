# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli exercise, handin and score: from a finished job to what a trainee reached, and what is refused."""

import json
import os
import sys

import drafts
import harness

try:
    import jsonschema
except ImportError:
    sys.exit(77)

DATA = os.path.join(harness.SOURCE, '..', '..', 'data')
TIME = '--at=2025-03-13T09:00:00Z'


def schema(name):
    with open(os.path.join(DATA, 'assay-%s.schema.json' % name), encoding='utf-8') as file:
        return json.load(file)


class Training(harness.Case):
    def setUp(self):
        super().setUp()
        self.write('pier.txt', drafts.PIER)
        self.run_well('save', '-q', 'pier.txt', '-o', 'pier.assay')
        for words, note in (('40 million pounds', 'F1 1 The council says 30 million.'),
                            ('Critics said the decision was rushed.', 'A2 Who are they?')):
            self.mark('pier.assay', 'Edda Roth', '--fact=' + words, '--state=error', '--note=' + note)
        self.mark('pier.assay', 'Edda Roth', '--verdict=FAIL')
        self.run_well('exercise', 'pier.assay', '--title=The pier', '--level=2')

    def run_well(self, *arguments):
        result = self.cli(*arguments)
        self.assertEqual((result.status, result.stderr), (0, ''), result)
        return result.stdout

    def mark(self, path, by, *arguments):
        self.run_well('mark', path, '-q', '--by=' + by, TIME, *arguments)

    def hand_in(self, *arguments):
        return self.run_well('handin', 'pier.assayexercise', 'work.assay', '--by=Tove', TIME, *arguments)

    def load(self, name):
        return json.loads(self.read(name))

    def assert_refused(self, reason, *arguments):
        result = self.cli(*arguments)
        self.assertEqual((result.status, result.stdout), (3, ''), result)
        self.assertIn(reason, result.stderr)

    def test_from_job_to_score(self):
        self.run_well('handin', 'pier.assayexercise', '-o', 'work.assay', '-q')
        self.assertEqual(self.load('work.assay')['marks'], [])
        self.mark('work.assay', 'Tove', '--fact=40 million pounds', '--state=error', '--note=F1 1')
        self.mark('work.assay', 'Tove', '--fact=Mara Lindqvist', '--state=error', '--note=N1')
        self.assertEqual(self.hand_in('--minutes=3'), 'work.assayhandin: 2 answers handed in, attempt 1\n')

        result = self.cli('score', 'pier.assayexercise', 'work.assayhandin')
        self.assertEqual((result.status, result.stderr), (1, ''))
        for words in ('37.5 points, not passed', 'Found', 'Missed', 'False alarm', 'The council says 30 million.',
                      'undefined', 'Who are they?'):
            self.assertIn(words, result.stdout)

        self.mark('work.assay', 'Tove', '--fact=Mara Lindqvist', '--state=open', '--note=')
        self.mark('work.assay', 'Tove', '--fact=Critics said the decision was rushed.', '--state=error', '--note=A2')
        self.mark('work.assay', 'Tove', '--verdict=FAIL')
        self.hand_in('-q')
        result = self.cli('score', 'pier.assayexercise', 'work.assayhandin', '--format=json')
        self.assertEqual((result.status, result.stderr), (0, ''))
        first, second = json.loads(result.stdout)['handins'][0]['attempts']
        self.assertEqual((first['points'], first['passed'], first['agreement']['verdict']), (37.5, False, None))
        self.assertEqual((second['points'], second['passed'], second['agreement']['verdict']), (100, True, 1))
        self.assertEqual([item['outcome'] for item in first['items']], ['found', 'false-alarm', 'missed'])

    def test_unfinished(self):
        """What the window keeps of a begun attempt is no hand-in yet, and one that follows leaves it there."""
        self.run_well('handin', 'pier.assayexercise', '-o', 'work.assay', '-q')
        self.hand_in('-q')
        begun = self.load('work.assayhandin')
        begun['unfinished'] = begun['attempts'].pop()
        begun['unfinished']['hinted'] = [2]
        self.write('work.assayhandin', json.dumps(begun))
        jsonschema.validate(begun, schema('handin'))
        self.assert_refused('Nothing was handed in yet', 'score', 'pier.assayexercise', 'work.assayhandin')
        self.hand_in('-q')
        both = self.load('work.assayhandin')
        jsonschema.validate(both, schema('handin'))
        self.assertEqual((len(both['attempts']), both['unfinished']['hinted']), (1, [2]))

    def test_class(self):
        for name, words in (('a', '40 million pounds'), ('b', '40 million pounds'), ('c', 'Westhaven')):
            self.run_well('handin', 'pier.assayexercise', '-o', name + '.assay', '-q')
            self.mark(name + '.assay', name, '--fact=' + words, '--state=error')
            self.run_well('handin', 'pier.assayexercise', name + '.assay', '-q', '--by=' + name, TIME)
        result = self.cli('score', 'pier.assayexercise', *(name + '.assayhandin' for name in 'abc'), '--format=json')
        group = json.loads(result.stdout)['group']
        self.assertEqual([(item['rule'], item['found_by']) for item in group['items']], [('A2', 0), ('F1', 2)])
        self.assertEqual((group['trainees'], group['passed']), (3, 0))

        os.mkdir(self.path('class'))
        for name in 'abc':
            os.rename(self.path(name + '.assayhandin'), self.path('class/' + name + '.assayhandin'))
        of_folder = self.cli('score', 'pier.assayexercise', 'class', '--format=json')
        self.assertEqual((of_folder.status, of_folder.stdout), (result.status, result.stdout))
        self.assert_refused('There is no hand-in in this folder', 'score', 'pier.assayexercise', '.')

    def test_progress(self):
        self.run_well('handin', 'pier.assayexercise', '-o', 'work.assay', '-q')
        self.mark('work.assay', 'Tove', '--fact=40 million pounds', '--state=error', '--note=F1 1')
        self.hand_in('-q')
        add = ('progress', 'add', '--database=p.sqlite', 'pier.assayexercise', 'work.assayhandin')
        self.assertEqual(self.run_well(*add), '1 attempt added\n')
        self.assertEqual(self.run_well(*add), '0 attempts added\n')
        shown = self.run_well('progress', '--database=p.sqlite', '--by=Tove')
        self.assertRegex(shown, r'(?m)^10 March 2025 .*50\.0 in 1 attempt$')
        self.assertRegex(shown, r'(?m)^A2 .*0 of 1 found, 0 false alarms$')
        csv = self.run_well('progress', 'show', '--database=p.sqlite', '--format=csv').splitlines()
        self.assertRegex(csv[1], r'\A"Tove","[0-9a-f]{16}","The pier",2,1,"2025-03-13T09:00:00Z",0,0,50\.0,0,1,0,0,1,0\Z')
        self.assertEqual(self.run_well('progress', 'forget', '--database=p.sqlite', 'Tove'), '1 attempt forgotten\n')
        self.assertEqual(self.run_well('progress', '--database=p.sqlite'), 'Nothing has been handed in yet.\n')
        self.assert_refused('say who by --by', 'progress', '--course=x')
        self.assert_refused('takes --by, --course and --output', 'progress', 'certificate', '--by=Tove')
        self.assert_refused('takes one of: show, add, forget, certificate', 'progress', 'clear')

    def test_files_are_valid(self):
        self.run_well('handin', 'pier.assayexercise', '-o', 'work.assay', '-q')
        self.mark('work.assay', 'Tove', '--fact=40 million pounds', '--state=error', '--note=F1 1')
        self.hand_in('-q')
        for name, path in (('exercise', 'pier.assayexercise'), ('handin', 'work.assayhandin')):
            jsonschema.validate(self.load(path), schema(name))

    def test_sealed(self):
        text = self.read('pier.assayexercise').decode('utf-8')
        for words in ('Critics', '40 million', 'Edda', 'finding'):
            self.assertNotIn(words, text)
        self.run_well('exercise', 'pier.assay', '--title=The pier', '--level=2', '-o', 'again.assayexercise')
        self.assertEqual(self.read('again.assayexercise').decode('utf-8'), text)

    def test_preview(self):
        shown = self.run_well('exercise', 'pier.assay', '--preview', '-o', 'none.assayexercise')
        self.assertIn('The council says 30 million.', shown)
        self.assertRegex(shown, r'(?m)^ +1  names of checkers$')
        self.assertFalse(os.path.exists(self.path('none.assayexercise')))

    def test_refused(self):
        self.run_well('handin', 'pier.assayexercise', '-o', 'work.assay', '-q')
        self.hand_in('-q')
        self.run_well('exercise', 'pier.assay', '--title=Another', '-o', 'other.assayexercise')
        self.assert_refused('handed in for another exercise, “The pier”', 'score', 'other.assayexercise',
                            'work.assayhandin')
        self.assert_refused('is what Tove handed in', 'handin', 'pier.assayexercise', 'work.assay', '--by=Udo', TIME)

        self.mark('work.assay', 'Tove', '--fact=40 million pounds', '--change=30 million pounds')
        self.assert_refused('is not that of the exercise', 'handin', 'pier.assayexercise', 'work.assay')

        forged = self.read('pier.assayexercise').replace(b'"pass_mark": 70', b'"pass_mark": 7')
        self.write('forged.assayexercise', forged.decode('utf-8'))
        self.assert_refused('The seal is broken', 'score', 'forged.assayexercise', 'work.assayhandin')
        self.assert_refused('this is not an exercise', 'handin', 'work.assayhandin')
        self.assert_refused('this is not a hand-in', 'score', 'pier.assayexercise', 'work.assay')
        self.assertEqual(self.run_well('handin', 'pier.assayexercise', '--hint=1'),
                         'Look at the sentence that begins “The pier will cost…”\n')
        self.assert_refused('There are 2 hints', 'handin', 'pier.assayexercise', '--hint=3')
        self.assert_refused('--level goes from 1 to 5', 'exercise', 'pier.assay', '--level=6')
        self.assert_refused('It takes an exercise', 'score', 'pier.assayexercise')


if __name__ == '__main__':
    harness.main()
