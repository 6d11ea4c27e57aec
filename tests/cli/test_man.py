# SPDX-License-Identifier: GPL-3.0-or-later
"""Each command has a manual page, and the page and --help name the same options."""

import os
import re

import harness

MAN = os.path.join(harness.SOURCE, '..', '..', 'data', 'man')

HELP_OPTION = re.compile(r'^ {2,4}(?:(-\w), )?(--[\w-]+)(?:=(\S+))?(?: |$)')
PAGE_OPTION = re.compile(r'^(?:(-\w)(?: \S+)?, )?(--[\w-]+)(?:=(\S+))?(?:  |$)')


def options(text, pattern):
    found = set()
    for line in text.splitlines():
        match = pattern.match(line)
        if match:
            found.add(match.groups())
    return found


def section(page, title):
    """The lines of one section of a page, without its heading."""
    match = re.search(r'^%s\n=+\n(.*?)(?=^[A-Z ]+\n=+\n|\Z)' % re.escape(title), page, re.M | re.S)
    return match.group(1) if match else ''


def load(page):
    with open(os.path.join(MAN, page + '.rst'), encoding='utf-8') as file:
        return file.read()


class Man(harness.Case):
    def commands(self):
        overview = self.cli('help').stdout
        names = re.findall(r'^  ([a-z-]+) +\S', overview.split('Commands:')[1].split('Options:')[0], re.M)
        self.assertIn('help', names)
        return names

    def assert_page(self, page, shown):
        text = load(page)
        documented = options(section(text, 'OPTIONS'), PAGE_OPTION)
        self.assertEqual(documented, options(shown, HELP_OPTION), page)
        statuses = re.findall(r'^(\d)$', section(text, 'EXIT STATUS'), re.M)
        self.assertIn('3', statuses, page)

        for other in re.findall(r'\*\*(assay-cli[\w-]*)\*\*\\ \(1\)', text):
            self.assertTrue(os.path.exists(os.path.join(MAN, other + '.rst')), '%s names %s' % (page, other))

    def test_pages(self):
        for name in self.commands():
            with self.subTest(command=name):
                result = self.cli(name, '--help')
                self.assertEqual((result.status, result.stderr), (0, ''))
                self.assertEqual(result.stdout, self.cli('help', name).stdout)
                self.assertEqual(result.stdout, self.cli(name, '-h').stdout)
                self.assert_page('assay-cli-' + name, result.stdout)

    def test_formats(self):
        """What drafts are read as is the same in each page that says it."""
        for name in self.commands():
            page = load('assay-cli-' + name)
            if '--import=FORMAT' in page:
                with self.subTest(command=name):
                    for format_id in ('text', 'markdown', 'html', 'docx', 'odt'):
                        self.assertIn('**%s**' % format_id, page.split('--import=FORMAT')[1].split('\n--')[0])

    def test_overview(self):
        self.assert_page('assay-cli', self.cli('--help').stdout)
        page = load('assay-cli')

        for name in self.commands():
            self.assertIn('**%s**' % name, section(page, 'COMMANDS'))
            self.assertIn('**assay-cli-%s**\\ (1)' % name, section(page, 'SEE ALSO'))

    def test_no_page_without_command(self):
        pages = {name[:-4] for name in os.listdir(MAN) if name.endswith('.rst')}
        self.assertEqual(pages, {'assay', 'assay-cli'} | {'assay-cli-' + name for name in self.commands()})


if __name__ == '__main__':
    harness.main()
