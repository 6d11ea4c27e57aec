# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli check --jsonl: drafts as lines, answers as lines; and --watch, a hot folder."""

import json
import os
import select
import shutil
import signal
import subprocess

import drafts
import harness

RAIN = 'It rained on Monday, the river board said.\n'

# What a newsroom would paste into its own engine; the manual page gives the same.
FILTER = 'check --jsonl --jobs=1'


def lines_of(*objects):
    return ''.join(json.dumps(item) + '\n' for item in objects)


class Running(harness.Case):
    def start(self, *arguments):
        process = subprocess.Popen([harness.BINARY, 'check', *arguments], cwd=self.folder, env=harness.environment(),
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stdin.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def next_line(self, process):
        ready, _, _ = select.select([process.stdout], [], [], harness.LIMIT)
        self.assertTrue(ready, 'nothing came')
        return process.stdout.readline().decode('utf-8')


class Jsonl(Running):
    def answers(self, stdin, *arguments):
        result = self.cli('check', '--jsonl', *arguments, stdin=stdin)
        self.assertEqual((result.status, result.stderr), (0, ''), result)
        return [json.loads(line) for line in result.stdout.splitlines()]

    def test_in_order(self):
        asked = [{'id': i, 'text': (drafts.PIER if i % 3 == 0 else RAIN) + '\nCopy %d.\n' % i} for i in range(40)]
        one = self.answers(lines_of(*asked), '--jobs=1')
        self.assertEqual([answer['id'] for answer in one], list(range(40)))
        self.assertEqual(one, self.answers(lines_of(*asked), '--jobs=4'), 'whoever looks at them')
        self.assertEqual(one, self.answers(lines_of(*asked)))

    def test_answer_is_the_report(self):
        self.write('pier.txt', drafts.PIER)
        answer, = self.answers(lines_of({'id': 'a', 'path': 'pier.txt'}))
        report = json.loads(self.cli('check', '--format=json', 'pier.txt').stdout)
        self.assertEqual(list(answer)[0], 'id')
        self.assertEqual(answer.pop('id'), 'a')
        self.assertEqual(answer, report)
        self.write('in.jsonl', lines_of({'text': drafts.PIER, 'name': 'pier.txt'}))
        by_text, = self.answers(self.read('in.jsonl'))
        self.assertIsNone(by_text.pop('id'))
        self.assertEqual(by_text, report)

    def test_saved_job(self):
        self.write('pier.txt', drafts.PIER)
        self.cli('save', '-q', 'pier.txt', '-o', 'pier.assay')
        answer, = self.answers(lines_of({'id': 1, 'path': 'pier.assay'}))
        self.assertIn(answer['verdict'], ('PASS', 'OPEN', 'FAIL'))

    def test_bad_lines(self):
        """One bad line never stops the rest, and says what is wrong with it, and where."""
        bad = [b'{"id": "x"', b'not JSON', b'[]', b'{"id": 7}', b'{"id": 8, "text": 5}', b'{"id": 9, "path": "none.txt"}',
               b'{"id": 10, "path": "-"}', b'{"id": 11, "text": "a", "path": "b"}', b'{"id": {"a": 1}, "text": ""}',
               b'{"id": "\xff\xfe"}', b'{"id": 12, "id": 13, "text": "twice"}', b'\x00\x00']
        good = lines_of({'id': 'good', 'text': RAIN}).encode()
        stdin = b''.join(good + line + b'\n' for line in bad) + good
        answers = self.answers(stdin, '--jobs=3')
        self.assertEqual(len(answers), 2 * len(bad) + 1)
        for number, answer in enumerate(answers, 1):
            if number % 2 == 1:
                self.assertEqual((answer['id'], answer.get('error')), ('good', None))
            else:
                self.assertEqual(answer['line'], number)
                self.assertTrue(answer['error'])
        self.assertEqual([answers[i]['id'] for i in (7, 9, 11)], [7, 8, 9])
        self.assertIn('none.txt', json.dumps(bad[5].decode()))

    def test_line_ends(self):
        line = json.dumps({'id': 1, 'text': RAIN})
        self.assertEqual(len(self.answers(line)), 1, 'the last line needs no end')
        self.assertEqual(len(self.answers('\n\r\n' + line + '\r\n\n' + line)), 2)
        self.assertEqual(self.answers(''), [])
        later = self.answers('\n' + 'x\n')
        self.assertEqual(later[0]['line'], 2, 'empty lines are counted')

    def test_quiet(self):
        answers = self.answers(lines_of({'id': 1, 'text': RAIN}, {'id': 2}), '-q')
        self.assertEqual([answer['id'] for answer in answers], [2])

    def test_answers_at_once(self):
        """An engine that waits for the answer before it asks again is not left waiting."""
        process = self.start('--jsonl')
        for i in range(3):
            process.stdin.write(lines_of({'id': i, 'text': RAIN}).encode())
            process.stdin.flush()
            self.assertEqual(json.loads(self.next_line(process))['id'], i)
        process.stdin.close()
        self.assertEqual(process.wait(), 0)

    def peak(self, n):
        self.write('many.jsonl', lines_of({'id': 0, 'text': drafts.PIER}) * n)
        with open(self.path('many.jsonl'), 'rb') as stdin:
            process = subprocess.Popen([harness.BINARY, 'check', '--jsonl', '--jobs=2'], stdin=stdin,
                                       stdout=subprocess.DEVNULL, env=harness.environment(MALLOC_PERTURB_=None))
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(process.returncode, 0)
        return usage.ru_maxrss

    def test_memory_is_flat(self):
        with open(harness.BINARY, 'rb') as program:
            if b'__asan_init' in program.read():
                self.skipTest('the sanitizer keeps what is freed')
        self.assertLess(self.peak(600), self.peak(60) * 1.3 + 4096)

    def test_recipe(self):
        """GNU parallel spreads the lines over its own processes; the answers are those of one."""
        stdin = lines_of(*({'id': i, 'text': RAIN + 'Copy %d.\n' % i} for i in range(50)))
        whole = self.cli('check', '--jsonl', stdin=stdin).stdout
        if shutil.which('parallel') is not None:
            recipe = 'parallel --will-cite --pipe --keep-order --block 500 -j 2 %s %s' % (harness.BINARY, FILTER)
            spread = subprocess.run(['sh', '-c', recipe], input=stdin.encode(), stdout=subprocess.PIPE,
                                    env=harness.environment(HOME=self.folder), check=True).stdout.decode()
            self.assertEqual(spread, whole)
        # Spark's pipe and Hadoop's streaming hand each partition to a process: lines in, as many lines out, status 0.
        parts = stdin.splitlines(keepends=True)
        mapped = ''.join(self.cli(*FILTER.split(), stdin=''.join(parts[i:i + 17])).stdout for i in range(0, 50, 17))
        self.assertEqual(mapped, whole)
        with open(os.path.join(harness.SOURCE, '..', '..', 'data', 'man', 'assay-cli-check.rst'), encoding='utf-8') as page:
            self.assertIn('assay-cli ' + FILTER, page.read())

    def test_refused(self):
        self.write('a.txt', RAIN)
        for arguments in (['--jsonl', 'a.txt'], ['--jobs=2', 'a.txt'], ['--jsonl', '--jobs=-1'], ['--jsonl', '--jobs=257'],
                          ['--jsonl', '--watch=.'], ['--watch=.', 'a.txt'], ['--watch=none']):
            result = self.cli('check', *arguments)
            self.assertEqual((result.status, result.stdout), (3, ''), arguments)

    def test_reader_that_leaves(self):
        self.write('many.jsonl', lines_of({'id': 0, 'text': RAIN}) * 400)
        with open(self.path('many.jsonl'), 'rb') as stdin:
            process = subprocess.Popen([harness.BINARY, 'check', '--jsonl'], stdin=stdin, stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE, env=harness.environment())
            process.stdout.readline()
            process.stdout.close()
            self.assertEqual(process.stderr.read(), b'')
            process.stderr.close()
            process.wait(harness.LIMIT)


class Watch(Running):
    def test_watch(self):
        os.mkdir(self.path('hot'))
        os.mkdir(self.path('out'))
        self.write('hot/first.txt', RAIN)
        self.write('hot/.hidden.txt', RAIN)
        process = self.start('--watch=hot', '--reports=out', '--format=json')
        self.assertEqual(json.loads(self.next_line(process))['file'], 'hot/first.txt')
        self.write('hot/second.txt.part', drafts.PIER)
        os.rename(self.path('hot/second.txt.part'), self.path('hot/second.txt'))
        self.assertEqual(json.loads(self.next_line(process))['file'], 'hot/second.txt')
        self.write('hot/bad.assay', '{')
        self.write('third.txt', RAIN)
        os.rename(self.path('third.txt'), self.path('hot/third.txt'))
        self.assertEqual(json.loads(self.next_line(process))['file'], 'hot/third.txt', 'a bad file stops nothing')
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(harness.LIMIT), 0)
        self.assertIn(b'hot/bad.assay', process.stderr.read())
        self.assertEqual(sorted(os.listdir(self.path('out'))),
                         ['first.txt.html', 'second.txt.html', 'third.txt.html'])


if __name__ == '__main__':
    harness.main()
