# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program with the window does where there is no display: it says what it is, and how it is called."""

import os
import re
import subprocess
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
PAGE = os.path.join(HERE, '..', '..', 'data', 'man', 'assay.rst')
KEPT = ('ASAN_OPTIONS', 'LSAN_OPTIONS', 'UBSAN_OPTIONS', 'LD_LIBRARY_PATH', 'PATH')
LIMIT = 120

OPTION = re.compile(r'^ {0,2}(?:(-\w), )?(--[\w-]+)(?:=\S+)?  ')


def run(*arguments):
    env = {key: os.environ[key] for key in KEPT if key in os.environ}
    env.update(LC_ALL='C.UTF-8', HOME='/nonexistent', G_DEBUG='fatal-criticals', GDK_BACKEND='x11')
    return subprocess.run([sys.argv[1]] + list(arguments), env=env, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL, timeout=LIMIT)


def options(text):
    return {match.groups() for match in map(OPTION.match, text.splitlines()) if match}


class Command(unittest.TestCase):
    def test_help(self):
        result = run('--help')
        self.assertEqual((result.returncode, result.stderr), (0, ''))
        with open(PAGE, encoding='utf-8') as file:
            self.assertEqual(options(file.read()), options(result.stdout))

    def test_version(self):
        result = run('--version')
        self.assertEqual((result.returncode, result.stderr), (0, ''))
        self.assertRegex(result.stdout, r'^Assay \d+\.\d+')

    def test_unknown_option(self):
        result = run('--no-such-option')
        self.assertEqual((result.returncode, result.stdout), (1, ''))
        self.assertIn('--no-such-option', result.stderr)

    def test_no_display(self):
        result = run()
        self.assertEqual((result.returncode, result.stdout), (1, ''))
        self.assertIn('display', result.stderr)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
