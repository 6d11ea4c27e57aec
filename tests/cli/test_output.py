# SPDX-License-Identifier: GPL-3.0-or-later
"""What reaches a terminal, a pipe, a full disk, and a reader of another language."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios

import drafts
import harness


def write_catalogue(path, messages):
    """A compiled gettext catalogue (.mo), so that no translation of ours has to stand for this test."""
    messages = dict(messages)
    messages[''] = 'Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n'
    pairs = sorted((key.encode('utf-8'), value.encode('utf-8')) for key, value in messages.items())
    at = 28 + 16 * len(pairs)
    tables = [b'', b'']
    data = b''

    for column in (0, 1):
        for pair in pairs:
            tables[column] += struct.pack('<II', len(pair[column]), at + len(data))
            data += pair[column] + b'\0'

    header = struct.pack('<7I', 0x950412de, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    os.makedirs(os.path.dirname(path))
    with open(path, 'wb') as file:
        file.write(header + tables[0] + tables[1] + data)


class Output(harness.Case):
    def setUp(self):
        super().setUp()
        self.write('pier.txt', drafts.PIER)

    def on_terminal(self, columns, *arguments, **changes):
        """What a terminal of that many columns is sent."""
        try:
            leader, follower = pty.openpty()
        except OSError as error:
            self.skipTest('no terminal is to be had here: %s' % error)
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack('HHHH', 24, columns, 0, 0))
        process = subprocess.Popen([harness.BINARY] + list(arguments), cwd=self.folder, stdin=subprocess.DEVNULL,
                                   stdout=follower, stderr=follower,
                                   env=harness.environment(**dict({'TERM': 'xterm'}, **changes)))
        os.close(follower)
        output = b''

        while True:
            try:
                piece = os.read(leader, 65536)
            except OSError:
                break
            if not piece:
                break
            output += piece

        os.close(leader)
        process.wait(timeout=harness.LIMIT)
        return output.decode('utf-8').replace('\r\n', '\n')

    def test_colours(self):
        plain = self.cli('check', 'pier.txt').stdout
        self.assertNotIn('\x1b', plain)
        coloured = self.on_terminal(80, 'check', 'pier.txt')
        self.assertIn('\x1b[', coloured)
        self.assertEqual(re.sub('\x1b\\[[0-9;]*m', '', coloured), plain)
        self.assertEqual(self.on_terminal(80, 'check', 'pier.txt', NO_COLOR='1'), plain)
        self.assertEqual(self.on_terminal(80, 'check', 'pier.txt', TERM='dumb'), plain)
        self.assertIn('\x1b[', self.on_terminal(80, 'check', 'pier.txt', NO_COLOR=''))

    def test_width(self):
        for columns, widest in ((60, 60), (80, 80), (100, 100), (200, 100)):
            lines = self.on_terminal(columns, 'check', 'pier.txt', NO_COLOR='1').splitlines()
            self.assertTrue(all(len(line) <= widest or 'http' in line for line in lines), columns)
            self.assertTrue(any(len(line) > widest - 20 for line in lines), columns)

    def test_utf8_in_every_locale(self):
        for locale in ('C', 'POSIX', 'C.UTF-8', 'xx_YY.ISO-8859-1', ''):
            result = self.cli('check', 'pier.txt', 'größe.txt', LC_ALL=locale)
            self.assertIn('“We cannot wait another winter,”', result.stdout, locale)
            self.assertEqual(result.stderr, 'assay-cli: größe.txt: No such file or directory\n', locale)

    def test_full_disk(self):
        for command in (['check', 'pier.txt'], ['save', 'pier.txt', '-o', '-'], ['rules'], ['--version'], ['help']):
            with open('/dev/full', 'wb') as full:
                process = subprocess.run([harness.BINARY] + command, cwd=self.folder, env=harness.environment(),
                                         stdout=full, stderr=subprocess.PIPE, timeout=harness.LIMIT)
            self.assertEqual((process.returncode, process.stderr),
                             (3, b'assay-cli: Standard output: No space left on device\n'), command)

    def test_nobody_reads(self):
        """A reader that has seen enough is no reason to complain, or to die of a signal."""
        for command in (['check'] + ['pier.txt'] * 50, ['save', 'pier.txt'], ['help']):
            reader, writer = os.pipe()
            os.close(reader)
            process = subprocess.run([harness.BINARY] + command, cwd=self.folder, env=harness.environment(),
                                     stdout=writer, stderr=subprocess.PIPE, timeout=harness.LIMIT)
            os.close(writer)
            self.assertEqual((process.returncode, process.stderr), (3, b''), command)

        # What was to be saved was saved all the same.
        self.assertTrue(os.path.exists(self.path('pier.assay')))

    def test_closed_outputs(self):
        for redirection in ('>&-', '2>&-', '<&-', '>&- 2>&- <&-'):
            process = subprocess.run(['sh', '-c', '"$0" check pier.txt %s' % redirection, harness.BINARY],
                                     cwd=self.folder, env=harness.environment(), capture_output=True,
                                     timeout=harness.LIMIT)
            self.assertEqual(process.returncode, 3 if '>&-' in redirection.split()[0] and redirection[0] != '2' else 1,
                             redirection)

    def test_translation(self):
        write_catalogue(self.path('locale/de/LC_MESSAGES/assay.mo'), {
            'Verdict': 'Urteil', 'Commands:': 'Befehle:', 'Nobody is quoted directly': 'Niemand wird wörtlich zitiert',
            'There is no command “%s”': 'Es gibt keinen Befehl „%s“'})
        german = dict(LANGUAGE='de', ASSAY_LOCALEDIR=self.path('locale'))

        self.assertIn('\nBefehle:\n', self.cli('help', **german).stdout)
        self.assertRegex(self.cli('check', 'pier.txt', **german).stdout, r'\nUrteil +OPEN\n')
        self.assertIn('Es gibt keinen Befehl „zzzzzz“', self.cli('zzzzzz', **german).stderr)

        # JSON keeps its keys and words; only its messages are translated.
        with open(drafts.SAMPLE, encoding='utf-8') as file:
            self.write('sample.txt', file.read())
        english = self.cli('check', '--format=json', 'sample.txt').stdout
        translated = self.cli('check', '--format=json', 'sample.txt', **german).stdout
        self.assertIn('Niemand wird wörtlich zitiert', translated)
        self.assertEqual(translated.replace('Niemand wird wörtlich zitiert', 'Nobody is quoted directly'), english)

        # Without the folder, and in the C locale, it is English.
        self.assertIn('\nCommands:\n', self.cli('help', LANGUAGE='de').stdout)
        self.assertIn('\nCommands:\n', self.cli('help', LC_ALL='C', **german).stdout)

    def test_home_and_clock_do_not_matter(self):
        self.assertEqual(self.cli('check', 'pier.txt', HOME='/nonexistent', TZ='Asia/Tokyo').stdout,
                         self.cli('check', 'pier.txt', HOME=self.folder).stdout)


if __name__ == '__main__':
    harness.main()
