# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the help are Mallard: what may stand where, and where their links and pictures lead."""

import os
import sys
import unittest
import xml.etree.ElementTree as ET

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..'))
FOLDER = os.path.join(ROOT, 'data', 'help', 'C')
NS = '{http://projectmallard.org/1.0/}'

# What may stand in what, of all that Mallard has: our pages need no more.
BLOCKS = {'p', 'code', 'media', 'steps', 'list', 'note', 'title', 'section'}
INLINE = {'link', 'key', 'em', 'gui', 'cmd', 'file'}
CHILDREN = {
    'page': BLOCKS | {'info'},
    'section': BLOCKS | {'info'},
    'info': {'link', 'desc', 'title', 'revision', 'credit'},
    'steps': {'item', 'title'},
    'list': {'item', 'title'},
    'item': {'p', 'code', 'media', 'list', 'steps', 'note'},
    'note': {'p', 'title'},
    'media': {'p'},
    'p': INLINE, 'desc': INLINE, 'title': INLINE, 'code': set(),
}


def name_of(element):
    return element.tag.replace(NS, '')


def pages():
    for name in sorted(os.listdir(FOLDER)):
        if name.endswith('.page'):
            yield name[:-5], ET.parse(os.path.join(FOLDER, name)).getroot()


class Help(unittest.TestCase):
    def check(self, element, place):
        name = name_of(element)
        self.assertTrue(element.tag.startswith(NS), '%s: %s is no Mallard' % (place, name))
        for child in element:
            self.assertIn(name_of(child), CHILDREN.get(name, set()), '%s: in <%s>' % (place, name))
            self.check(child, place)

    def test_structure(self):
        for page, root in pages():
            with self.subTest(page):
                self.assertEqual((name_of(root), root.get('id')), ('page', page))
                self.assertIn(root.get('type'), ('topic', 'guide'))
                self.check(root, page)
                self.assertEqual(len(root.findall(NS + 'title')), 1)
                self.assertTrue(root.findtext(NS + 'info/' + NS + 'desc'))
                ids = [section.get('id') for section in root.iter(NS + 'section')]
                self.assertEqual(len(ids), len(set(ids)))
                self.assertNotIn(None, ids)

    def test_links(self):
        """Each leads to a page or a section that is there, and every page is reached from the first."""
        targets, guides = set(), {}
        for page, root in pages():
            targets.add(page)
            targets.update('%s#%s' % (page, section.get('id')) for section in root.iter(NS + 'section'))
            guides[page] = [link.get('xref') for link in root.findall(NS + 'info/' + NS + 'link')]
        for page, root in pages():
            for link in root.iter(NS + 'link'):
                xref = link.get('xref')
                self.assertIn(page + xref if xref.startswith('#') else xref, targets, page)
        for page in guides:
            seen = page
            for _ in range(5):
                if seen == 'index':
                    break
                self.assertTrue(guides[seen], '%s hangs on no guide' % seen)
                seen = guides[seen][0].split('#')[0]
            self.assertEqual(seen, 'index', page)

    def test_pictures(self):
        """Each is installed beside the pages, is part of the program, and is told in words."""
        with open(os.path.join(ROOT, 'data', 'help', 'meson.build'), encoding='utf-8') as file:
            installed = file.read()
        with open(os.path.join(ROOT, 'app', 'desk', 'assay.gresource.xml'), encoding='utf-8') as file:
            carried = file.read()
        n_pictures = 0
        for page, root in pages():
            for media in root.iter(NS + 'media'):
                n_pictures += 1
                name = os.path.basename(media.get('src'))
                self.assertEqual(media.get('src'), 'figures/' + name)
                self.assertTrue(os.path.exists(os.path.join(ROOT, 'data', 'screenshots', name)), name)
                self.assertIn("'../screenshots/%s'" % name, installed)
                self.assertIn('alias="%s"' % name, carried)
                self.assertTrue(media.findtext(NS + 'p'))
        self.assertGreaterEqual(n_pictures, 4)

    def test_carried(self):
        with open(os.path.join(ROOT, 'data', 'help', 'help.gresource.xml'), encoding='utf-8') as file:
            carried = file.read()
        for page, _ in pages():
            self.assertIn('<file>%s.page</file>' % page, carried)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
