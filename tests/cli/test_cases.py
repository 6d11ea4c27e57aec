# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden cases: each folder of cases/ is one call.

cmd     the arguments, quoted as for a shell, with VARIABLE=VALUE in front where the environment matters
input   standard input, if there is one
stdout  what must come out, to the byte; likewise stderr. A missing file expects nothing
status  the exit status; 0 if missing

Other files of the folder are there when the program runs. With ASSAY_CLI_UPDATE set, what the program says now is
written down as what it shall say: read the diff before you commit it.
"""

import os
import shlex
import shutil

import harness

CASES = os.path.join(harness.SOURCE, 'cases')
ROLES = ('cmd', 'input', 'stdout', 'stderr', 'status')


def load(folder, role):
    try:
        with open(os.path.join(folder, role), 'rb') as file:
            return file.read()
    except FileNotFoundError:
        return None


def save(folder, result):
    for role, text in (('stdout', result.stdout), ('stderr', result.stderr),
                       ('status', '%d\n' % result.status if result.status else '')):
        path = os.path.join(folder, role)
        if text:
            with open(path, 'wb') as file:
                file.write(text.encode('utf-8'))
        elif os.path.exists(path):
            os.remove(path)


class Cases(harness.Case):
    def check(self, folder):
        words = shlex.split(load(folder, 'cmd').decode('utf-8'))
        changes = {}

        while words and '=' in words[0] and not words[0].startswith('-'):
            key, value = words.pop(0).split('=', 1)
            changes[key] = value

        for name in os.listdir(folder):
            if name not in ROLES:
                shutil.copy(os.path.join(folder, name), self.folder)

        result = self.cli(*words, stdin=load(folder, 'input') or b'', **changes)

        if os.environ.get('ASSAY_CLI_UPDATE'):
            save(folder, result)

        self.assertEqual(result.stdout, (load(folder, 'stdout') or b'').decode('utf-8'))
        self.assertEqual(result.stderr, (load(folder, 'stderr') or b'').decode('utf-8'))
        self.assertEqual(result.status, int(load(folder, 'status') or b'0'))


def add(name):
    setattr(Cases, 'test_' + name.replace('-', '_'), lambda self: self.check(os.path.join(CASES, name)))


for case in sorted(os.listdir(CASES)):
    add(case)

if __name__ == '__main__':
    harness.main()
