# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: test_data.py BUILT APP_ID

How the program stands in a desktop: what is installed is valid, and says the same in each of its files. A
check whose tool is missing is skipped; build-aux/deps.sh knows them all.
"""

import configparser
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

BUILT, APP_ID = sys.argv[1:3]
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..')
MEDIA_TYPE = 'application/vnd.assay.dossier+json'
LIMIT = 120


def built(suffix):
    return os.path.join(BUILT, APP_ID + suffix)


def read(path):
    with open(os.path.join(ROOT, path), encoding='utf-8') as file:
        return file.read()


class Data(unittest.TestCase):
    def check(self, tool, *arguments, **options):
        if shutil.which(tool) is None:
            self.skipTest('%s is not installed' % tool)
        result = subprocess.run((tool,) + arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                text=True, timeout=LIMIT, **options)
        self.assertEqual(result.returncode, 0, result.stdout)
        return result.stdout

    def desktop(self):
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str
        parser.read(built('.desktop'), encoding='utf-8')
        return parser

    def test_desktop_file(self):
        self.assertEqual(self.check('desktop-file-validate', built('.desktop')), '')
        entry = self.desktop()['Desktop Entry']
        self.assertEqual(entry['Icon'], APP_ID)
        self.assertEqual(entry['DBusActivatable'], 'true')
        self.assertIn(MEDIA_TYPE, entry['MimeType'].split(';'))

        # D-Bus activation calls the action by this name.
        application = read('app/desk/window/assay-application.c')
        for name in entry['Actions'].strip(';').split(';'):
            self.assertIn('"%s"' % name, application)

    def test_metainfo(self):
        self.check('appstreamcli', 'validate', '--no-net', '--explain', built('.metainfo.xml'))
        root = ElementTree.parse(built('.metainfo.xml')).getroot()
        self.assertEqual(root.findtext('id'), APP_ID)
        self.assertEqual([release.get('version') for release in root.iter('release')],
                         re.findall(r'^Assay (\S+)$', read('NEWS'), re.M))

        pictures = {os.path.basename(image.text) for image in root.iter('image')}
        kept = {name for name in os.listdir(os.path.join(ROOT, 'data', 'screenshots')) if name.endswith('.png')}
        self.assertEqual(pictures, kept)

    def test_schema(self):
        self.check('glib-compile-schemas', '--strict', '--dry-run', BUILT)

    def test_service(self):
        with open(built('.service'), encoding='utf-8') as file:
            service = file.read()
        self.assertIn('Name=%s\n' % APP_ID, service)
        self.assertRegex(service, r'Exec=/.*/assay --gapplication-service\n')

    def test_icons(self):
        icons = os.path.join(ROOT, 'data', 'icons')
        with tempfile.TemporaryDirectory(prefix='assay-icons-') as folder:
            for name in sorted(os.listdir(icons)):
                if name.endswith('.svg'):
                    with self.subTest(icon=name):
                        self.check('rsvg-convert', '--output', os.path.join(folder, 'icon.png'),
                                   os.path.join(icons, name))

    def test_signs(self):
        """Each sign of the window is there as a picture, so that nothing need be loaded that reads SVG."""
        pictures = read('app/desk/assay.gresource.xml')
        drawn = [name[:-len('.svg')] for name in sorted(os.listdir(os.path.join(ROOT, 'app', 'desk', 'icons')))]

        self.assertTrue(drawn)
        for size in (32, 128):
            found = re.findall(r'alias="(.*)\.symbolic\.png">%d-' % size, pictures)
            self.assertEqual(sorted(found), drawn)

    def test_file_type(self):
        self.check('xmllint', '--noout', built('.xml'))

        with tempfile.TemporaryDirectory(prefix='assay-mime-') as folder:
            packages = os.path.join(folder, 'mime', 'packages')
            os.makedirs(packages)
            shutil.copy(built('.xml'), packages)
            self.check('update-mime-database', os.path.join(folder, 'mime'))
            env = dict(os.environ, XDG_DATA_HOME=folder, XDG_DATA_DIRS='/usr/share', GIO_USE_VFS='local')

            # Known by its name, and by its first bytes where the name was lost.
            dossier = read('tests/data/dossier/accepted/base.assay')
            for name, text in (('job.assay', 'cut short'), ('job.assay', dossier), ('job', dossier)):
                path = os.path.join(folder, name)
                with open(path, 'w', encoding='utf-8') as file:
                    file.write(text)
                shown = self.check('gio', 'info', '-a', 'standard::content-type,standard::icon', path, env=env)
                self.assertIn('standard::content-type: ' + MEDIA_TYPE, shown, name)
                self.assertIn(APP_ID + '-dossier', shown)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
