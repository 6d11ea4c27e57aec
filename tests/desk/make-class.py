#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: make-class.py COURSE FOLDER DATA-HOME

Hands in for a made-up class, as its trainees would from the command line, so that pictures have something to show: the
exercise “Count again” by five people into FOLDER, and more of it, over some weeks, by whoever sits at this machine.
"""

import hashlib
import json
import os
import pwd
import shutil
import subprocess
import sys

CLI = os.environ['ASSAY_CLI']
ME = pwd.getpwuid(os.getuid()).pw_gecos.split(',')[0] or pwd.getpwuid(os.getuid()).pw_name

# What each calls wrong of “Count again”, and by which rule; the first two are planted.
CLASS = {
    'Tove Lund': (('45%', 'F1'), ('15,000 doses', 'F1')),
    'Arne Berg': (('45%', 'F1'), ('38 nurses', 'F2')),
    'Ines Sol': (('15,000', 'N2'),),
    'Petra Falk': (('45%', 'F2'), ('15,000 doses', 'F1')),
    ME: (('45%', 'F1'), ('412', 'F1'), ('24 beds', 'F2')),
}

# One by another rule, one that is right, and one not seen: what a review has most to say of.
MIXED = (('45%', 'F2'), ('412', 'F1'))

# Of this machine's trainee: the exercise's number, what is called wrong, and when.
WEEKS = (
    (1, (), '2025-03-03T09:00:00Z'),
    (2, (), '2025-03-05T09:00:00Z'),
    (4, CLASS[ME], '2025-03-11T09:00:00Z'),
    (4, CLASS['Tove Lund'], '2025-03-19T09:00:00Z'),
    (4, MIXED, '2025-03-26T09:00:00Z'),
)


def cli(*arguments):
    subprocess.run([CLI, *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def hand_in(exercise, work, answers, by, at):
    cli('handin', '-q', '-f', exercise, '-o', work)
    for words, rule in answers:
        cli('mark', '-q', work, '--on=' + words, '--state=error', '--note=' + rule, '--by=' + by, '--at=' + at)
    cli('handin', '-q', exercise, work, '--by=' + by, '--at=' + at, '--minutes=11')
    return os.path.splitext(work)[0] + '.assayhandin'


def main():
    course, folder, home = sys.argv[1:]
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    store = os.path.join(home, 'assay')
    os.makedirs(os.path.join(store, 'training'), exist_ok=True)
    exercise = os.path.join(folder, 'count-again.assayexercise')
    cli('course', 'take', '-q', course, '4', '-o', exercise)
    for number, (by, answers) in enumerate(CLASS.items()):
        hand_in(exercise, os.path.join(folder, 'work-%d.assay' % number), answers, by, '2025-03-11T09:00:00Z')

    mine = os.path.join(folder, 'mine')
    os.makedirs(mine)
    for number, answers, at in WEEKS:
        exercise = os.path.join(mine, 'exercise-%02d.assayexercise' % number)
        if not os.path.exists(exercise):
            cli('course', 'take', '-q', course, str(number), '-o', exercise)
        done = hand_in(exercise, os.path.join(mine, 'work-%02d.assay' % number), answers, ME, at)
        with open(exercise, encoding='utf-8') as file:
            name = '%s-%s.assayhandin' % (json.load(file)['id'], hashlib.sha256(ME.encode('utf-8')).hexdigest()[:8])
        shutil.copy(done, os.path.join(store, 'training', name))
        cli('progress', 'add', '--database=' + os.path.join(store, 'training.sqlite'), exercise, done)
    shutil.rmtree(mine)


if __name__ == '__main__':
    main()
