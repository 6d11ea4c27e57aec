# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real assay-cli as a newsroom's script would: its own folder, a bare environment, a time limit."""

import atexit
import os
import shutil
import subprocess
import tempfile
import unittest

BINARY = os.environ['ASSAY_CLI']
SOURCE = os.path.dirname(os.path.abspath(__file__))

# What a run needs of the caller's environment: the sanitizers, and programs that are not installed.
KEPT = ('ASAN_OPTIONS', 'LSAN_OPTIONS', 'UBSAN_OPTIONS', 'LD_LIBRARY_PATH', 'PATH',
        'ASSAY_PAGE_HELPER')

# Nobody's own settings and archive, and no test's.
HOME = tempfile.mkdtemp(prefix='assay-home-')
atexit.register(shutil.rmtree, HOME, ignore_errors=True)

# Generous: only what hangs reaches it, on a machine however busy.
LIMIT = 120


class Result:
    """One finished run: status, and both outputs as text that must be UTF-8."""

    def __init__(self, process):
        self.status = process.returncode
        self.stdout = process.stdout.decode('utf-8')
        self.stderr = process.stderr.decode('utf-8')

    def __repr__(self):
        return 'status %d\nstdout:\n%s\nstderr:\n%s' % (self.status, self.stdout, self.stderr)


def environment(**changes):
    env = {key: os.environ[key] for key in KEPT if key in os.environ}
    env.update(LC_ALL='C.UTF-8', TZ='UTC', G_DEBUG='fatal-warnings,fatal-criticals', GIO_USE_VFS='local',
               XDG_CONFIG_HOME=HOME, XDG_DATA_HOME=HOME)
    env.update(changes)
    return {key: value for key, value in env.items() if value is not None}


def run(arguments, cwd, stdin=b'', **changes):
    process = subprocess.run([BINARY] + list(arguments), cwd=cwd, input=stdin, env=environment(**changes),
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=LIMIT)
    return Result(process)


class Case(unittest.TestCase):
    """A test with a folder of its own, in which the program runs."""

    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix='assay-cli-')
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        if isinstance(content, str):
            content = content.encode('utf-8')
        with open(self.path(name), 'wb') as file:
            file.write(content)

    def read(self, name):
        with open(self.path(name), 'rb') as file:
            return file.read()

    def cli(self, *arguments, stdin=b'', **changes):
        if isinstance(stdin, str):
            stdin = stdin.encode('utf-8')
        return run(arguments, self.folder, stdin, **changes)


def main():
    unittest.main(argv=['assay-cli'], verbosity=1)
