# SPDX-License-Identifier: GPL-3.0-or-later
"""Completion for bash, zsh and fish: made of what the program says of itself, and asked as a shell asks."""

import os
import re
import shutil
import subprocess

import harness

FILES = os.environ['ASSAY_COMPLETION']

ASK = """
source "$1"; shift
COMP_WORDS=("$@")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_assay_cli
printf '%s\\n' "${COMPREPLY[@]}"
"""


class Completion(harness.Case):
    def read_file(self, name):
        with open(os.path.join(FILES, name), encoding='utf-8') as file:
            return file.read()

    def ask(self, *words):
        process = subprocess.run(['bash', '--norc', '-c', ASK, 'bash', os.path.join(FILES, 'assay-cli'), 'assay-cli', *words],
                                 cwd=self.folder, stdout=subprocess.PIPE, check=True)
        return process.stdout.decode('utf-8').split()

    def commands(self):
        overview = self.cli('help').stdout.split('Commands:')[1].split('Options:')[0]
        return re.findall(r'^  ([a-z-]+) +\S', overview, re.M)

    def test_commands(self):
        self.assertEqual(self.ask('')[:-2], self.commands())
        self.assertEqual(self.ask('desk'), ['desk-report'])
        self.assertEqual(self.ask('help', 'ver'), ['verify'])

    def test_every_option(self):
        zsh, fish = self.read_file('_assay-cli'), self.read_file('assay-cli.fish')
        for command in self.commands():
            offered = {word.rstrip('=') for word in self.ask(command, '--')}
            options = set(re.findall(r'^ {2,4}(?:-\w, )?(--[\w-]+)', self.cli(command, '--help').stdout, re.M))
            self.assertEqual(offered, options, command)
            of_fish = set(re.findall(r"__fish_seen_subcommand_from %s' -l ([\w-]+)" % command, fish))
            self.assertEqual({'--' + name for name in of_fish}, options, command)
            of_zsh = re.search(r'^  %s\)\n(.*?);;$' % command, zsh, re.M | re.S).group(1)
            self.assertEqual(set(re.findall(r"'(--[\w-]+)", of_zsh)), options, command)

    def test_values(self):
        self.assertEqual(self.ask('report', '--to', '=', 'ht'), ['html'])
        self.assertEqual(self.ask('report', '--paper=l'), ['letter'])
        self.assertIn('facts-ods', self.ask('report', '--to', '=', ''))
        self.assertEqual(self.ask('check', '--import', '=', 'm'), ['markdown'])

    def test_files(self):
        self.write('draft one.txt', 'x')
        self.assertEqual(' '.join(self.ask('check', 'dr')), 'draft one.txt')

    def test_syntax(self):
        for shell, name in (('bash', 'assay-cli'), ('zsh', '_assay-cli'), ('fish', 'assay-cli.fish')):
            if shutil.which(shell) is not None:
                subprocess.run([shell, '-n', os.path.join(FILES, name)], check=True)


if __name__ == '__main__':
    harness.main()
