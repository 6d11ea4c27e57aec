#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: test_report_page.py ASSAY_CLI

The report as a page, in a real browser: clicked as a reader would. Ends with "N passed, N failed".
"""

import os
import subprocess
import sys
import tempfile
import unittest

import driver

CLI = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else 'assay-cli'

DRAFT = """# Bridge to cost millions

The bridge at Arden will cost 9 million pounds, mayor Eve Stone said on 1 February 2025.

“It must hold for a century,” she said. Nobody else in the town of Quayside has an opinion.

- https://apnews.com/article/arden-2025-02-01 – The bridge at Arden will cost 8 million pounds, mayor Eve Stone \
said: “It must hold well for more than a century.”
- https://example.org/"><script>document.title='in'</script> – <img src=x onerror="document.title='in'">
"""

FIGURE = '.text a.box'


def setUpModule():
    global FOLDER, PAGE
    FOLDER = tempfile.TemporaryDirectory(prefix='assay-browser-')
    draft = os.path.join(FOLDER.name, 'bridge.md')
    PAGE = os.path.join(FOLDER.name, 'bridge.html')
    with open(draft, 'w', encoding='utf-8') as file:
        file.write(DRAFT)
    subprocess.run([CLI, 'report', '--to=html', draft, '-o', PAGE], check=True,
                   env=dict(os.environ, XDG_DATA_HOME=FOLDER.name, XDG_CONFIG_HOME=FOLDER.name))


def tearDownModule():
    FOLDER.cleanup()


class Page(unittest.TestCase):
    def browse(self, **options):
        browser = driver.Browser(**options)
        self.addCleanup(browser.close)
        browser.open(PAGE)
        return browser

    def number(self, browser):
        return browser.run('return document.querySelector("%s").dataset.f' % FIGURE)

    def test_click_shows_evidence(self):
        browser = self.browse()
        fact = '#f' + self.number(browser)
        self.assertFalse(browser.shows(fact + ' .body'))
        browser.click(FIGURE)
        self.assertTrue(browser.shows(fact + ' .body'))
        self.assertEqual(browser.text(fact + ' del'), '9 million pounds')
        self.assertEqual(browser.text(fact + ' ins'), '8 million pounds')
        self.assertIn('Associated Press', browser.text(fact + ' .body'))
        self.assertIn('line-through', browser.style(fact + ' del', 'text-decoration-line'))
        self.assertTrue(browser.run('return document.querySelector("%s").classList.contains("on")' % FIGURE))
        bottom = browser.run('return document.querySelector("%s .body").getBoundingClientRect().bottom' % fact)
        self.assertLess(bottom, browser.run('return window.innerHeight'), 'it is in sight')
        browser.press('\ue00c')
        self.assertFalse(browser.shows(fact + ' .body'), 'Escape folds it')
        self.assertEqual(browser.complaints(), [])

    def test_first(self):
        """What does not hold stands before all else, in sight at once, and a click tells of it."""
        browser = self.browse()
        link = '.first a[data-f="%s"]' % self.number(browser)
        self.assertEqual(browser.text(link), '“9 million pounds” → “8 million pounds”')
        bottom = browser.run('return document.querySelector(".first").getBoundingClientRect().bottom')
        self.assertLess(bottom, browser.run('return window.innerHeight'))
        browser.click(link)
        self.assertTrue(browser.shows('#f%s.sel .body' % self.number(browser)))
        self.assertTrue(browser.run('return document.querySelector("%s").classList.contains("on")' % FIGURE))

    def test_altered_quotation(self):
        browser = self.browse()
        browser.click('.text a[data-f].quo')
        self.assertEqual(browser.text('.fact.sel ins'), 'well')
        self.assertIn('It must hold for', browser.text('.fact.sel .ours'))

    def test_filter(self):
        browser = self.browse()
        count = browser.run('return document.querySelectorAll(".fact").length')
        self.assertEqual(browser.text('#count'), '%d / %d' % (count, count))
        browser.click('#kind option[value=figure]')
        self.assertEqual(browser.text('#count'), '1 / %d' % count)
        self.assertEqual(browser.run('return [...document.querySelectorAll(".fact")].filter('
                                     'f => f.getClientRects().length > 0).map(f => f.dataset.kind).join()'), 'figure')
        browser.click('#state option[value=confirmed]')
        self.assertEqual(browser.text('#count'), '0 / %d' % count)
        browser.click(FIGURE)
        self.assertEqual(browser.text('#count'), '%d / %d' % (count, count), 'what is clicked is shown')

    def test_steps(self):
        browser = self.browse()
        browser.click('#next')
        self.assertTrue(browser.shows('#f1.sel .body'))
        browser.click('#previous')
        self.assertFalse(browser.shows('#f1 .body'))

    def test_hostile_source(self):
        browser = self.browse()
        self.assertNotEqual(browser.run('return document.title'), 'in')
        self.assertEqual(browser.run('return document.images.length'), 0)
        self.assertEqual(browser.run('return performance.getEntriesByType("resource").length'), 0)
        self.assertEqual(browser.complaints(), [])

    def test_policy_holds(self):
        """What got in all the same would not run, nor load."""
        with open(PAGE, encoding='utf-8') as file:
            page = file.read()
        broken = os.path.join(FOLDER.name, 'broken.html')
        with open(broken, 'w', encoding='utf-8') as file:
            file.write(page.replace('<main>', '<main><script>document.title="in"</script>'
                                    '<img src=x onerror="document.title=\'in\'">', 1))
        browser = self.browse()
        browser.open(broken)
        self.assertNotEqual(browser.run('return document.title'), 'in')
        self.assertTrue(any('Content Security Policy' in line for line in browser.complaints()))

    def test_without_script(self):
        browser = self.browse(has_script=False)
        fact = '#f' + self.number(browser)
        self.assertTrue(browser.shows(fact + ' .body'), 'nothing is folded')
        self.assertFalse(browser.shows('#filter'))
        browser.click(FIGURE)
        self.assertTrue(browser.command('GET', '/url').endswith(fact))

    def test_dark(self):
        light = self.browse().style('html', 'background-color')
        dark = self.browse(is_dark=True).style('html', 'background-color')
        self.assertNotEqual(light, dark)

    def test_print(self):
        browser = self.browse()
        browser.control('Emulation.setEmulatedMedia', media='print')
        self.assertFalse(browser.shows('#filter'))
        self.assertTrue(browser.shows('#f1 .body'), 'paper folds nothing')
        self.assertTrue(browser.print().startswith(b'%PDF'))

    def test_narrow(self):
        browser = self.browse(width=500, height=900)
        self.assertEqual(browser.run('return document.documentElement.scrollWidth > window.innerWidth'), False)


def main():
    if driver.find_driver() is None:
        print('There is no chromedriver: make deps-browser installs it', file=sys.stderr)
        print('0 passed, 1 failed')
        return 1

    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    failed = len(result.failures) + len(result.errors)
    print('%d passed, %d failed' % (result.testsRun - failed, failed))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
