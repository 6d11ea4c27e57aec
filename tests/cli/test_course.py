# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli course: our own course is in order, and whoever writes one is told all that is wrong."""

import json
import os
import shutil

import harness

OWN = os.path.join(harness.SOURCE, '..', '..', 'data', 'course', 'first-steps')


class Course(harness.Case):
    def run_well(self, *arguments):
        result = self.cli(*arguments)
        self.assertEqual((result.status, result.stderr), (0, ''), result)
        return result.stdout

    def copy(self, *names):
        """A course of these exercises of ours, to be spoiled."""
        shutil.copytree(OWN, self.path('course'))
        head = json.loads(self.read('course/course.json'))
        self.set('course/course.json', exercises=[name for name in head['exercises'] if name.startswith(names)])

    def set(self, name, **members):
        content = json.loads(self.read(name))
        content.update(members)
        self.write(name, json.dumps(content))

    def assert_mended(self, *reasons):
        result = self.cli('course', 'check', 'course')
        self.assertEqual((result.status, result.stdout), (1, ''), result)
        for reason in reasons:
            self.assertIn(reason, result.stderr)

    def test_own_course(self):
        self.assertRegex(self.run_well('course', 'check', OWN), r': 14 exercises are in order\n\Z')
        listed = self.run_well('course', 'list', OWN)
        for words in ('First steps', 'Who says so?', 'The harbour tunnel', 'Level 5 · infrastructure · 8 sources'):
            self.assertIn(words, listed)
        for name in sorted(os.listdir(OWN)):
            if name != 'course.json':
                self.assertIn('Fiction', self.page_of(name))

    def page_of(self, name):
        folder = os.path.join(OWN, name, 'sources')
        pages = []
        for page in os.listdir(folder):
            with open(os.path.join(folder, page), encoding='utf-8') as file:
                pages.append(file.read())
        return min(pages, key=lambda text: 'Fiction' in text)

    def test_pack_and_take(self):
        self.copy('01', '05', '13')
        self.assertEqual(self.run_well('course', 'pack', 'course'), 'Saved to course.assaycourse\n')
        packed = self.read('course.assaycourse').decode('utf-8')
        for words in ('stork eats', 'Parking will be a disaster', 'opened in its own voice'):
            self.assertNotIn(words, packed)
        self.assertEqual(self.run_well('course', 'list', 'course.assaycourse'), self.run_well('course', 'list', 'course'))
        self.run_well('course', 'check', '-q', 'course.assaycourse')
        self.assertEqual(self.run_well('course', 'take', 'course.assaycourse', '2'), 'Saved to exercise-02.assayexercise\n')
        self.run_well('handin', '-q', 'exercise-02.assayexercise', '-o', 'work.assay')
        work = json.loads(self.read('work.assay'))
        self.assertIn('Storks return', work['draft']['text'])
        self.assertEqual([source['state'] for source in work['sources']], ['read'])
        self.assertEqual(self.run_well('handin', 'exercise-02.assayexercise', '--hint=2'), 'What did a pole cost?\n')

    def test_nothing_wrong(self):
        """Who marks nothing in a draft without an error has all points; who marks something has not."""
        self.copy('13')
        self.run_well('course', 'take', '-q', 'course', '1', '-o', 'e.assayexercise')
        self.run_well('handin', '-q', 'e.assayexercise', '-o', 'w.assay')
        self.run_well('handin', '-q', 'e.assayexercise', 'w.assay', '--by=Tove')
        self.assertEqual(self.cli('score', 'e.assayexercise', 'w.assayhandin').status, 0)
        self.run_well('mark', '-q', 'w.assay', '--fact=“We saw at once that it moves too fast to belong here,”',
                      '--state=error', '--note=Q2')
        self.run_well('handin', '-q', 'e.assayexercise', 'w.assay', '--by=Tove')
        score = json.loads(self.cli('score', 'e.assayexercise', 'w.assayhandin', '--format=json').stdout)
        self.assertEqual([attempt['points'] for attempt in score['handins'][0]['attempts']], [100, 75])

    def test_check(self):
        self.copy('04', '08')
        answer = {'words': '45%', 'rule': 'F1', 'sources': [2], 'right': '54%'}
        self.set('course/04-count-again/exercise.json', level=5, notes=None, verdict=None, answers=[answer])
        self.assert_mended('has no note that explains it', 'no source named for “45%” has the right words',
                           'Count again: it has no teaching notes', 'Count again: it has no verdict',
                           'Word for word: it is easier than the one before it')

    def test_unread(self):
        self.copy('04', '08', '10')
        self.set('course/04-count-again/exercise.json', answers=[{'words': '46%', 'rule': 'F1'}])
        os.remove(self.path('course/08-word-for-word/sources/stadby-journal.html'))
        self.set('course/10-up-is-not-down/exercise.json', draft='../04-count-again/draft.txt')
        self.assert_mended('04-count-again: exercise.json: ', 'the draft does not have these words',
                           '08-word-for-word: sources/stadby-journal.html: ',
                           'the name of a file in the same folder is expected here')
        self.assertIn('04-count-again', self.cli('course', 'list', 'course').stderr)

    def test_refused(self):
        self.copy('01')
        for reason, arguments in (
                ('Say what to do', ()),
                ('takes one of: list, check, take, pack', ('show',)),
                ('The number of the exercise is missing', ('take',)),
                ('There is no exercise “2”', ('take', 'course', '2')),
                ('The folder of the course is missing', ('pack',)),
                ('this member is missing', ('list', 'course/01-who-says-so/exercise.json'))):
            result = self.cli('course', *arguments)
            self.assertEqual((result.status, result.stdout), (3, ''), result)
            self.assertIn(reason, result.stderr)
        self.set('course/course.json', exercises=['../course/01-who-says-so'])
        self.assertIn('the name of a folder beside this file', self.cli('course', 'check', 'course').stderr)


if __name__ == '__main__':
    harness.main()
