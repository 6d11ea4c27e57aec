# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli archive: what fetch reads is kept byte by byte, found again, written as WARC, and proved."""

import gzip
import hashlib
import http.server
import json
import os
import shutil
import sqlite3
import subprocess
import threading
import unittest

import harness
import warc

WHO = ('--by=N. Oko', '--at=2025-03-13T09:00:00Z')

# The reader of the Webrecorder project, where the peers of the benches are installed.
WEBRECORDER = os.path.join(os.path.dirname(harness.BINARY), '..', '..', 'peers', 'node_modules', 'warcio', 'dist', 'cli.cjs')

DRAFT = '''Harbour opens

The harbour of Ostby opened on Monday.

- http://news.assaydesk.org/page
- http://news.assaydesk.org/packed
- http://news.assaydesk.org/moved
- http://news.assaydesk.org/gone
'''

PAGE = ('''<!DOCTYPE html><html lang=en><head><title>Harbour opens</title></head><body><article><h1>Harbour opens</h1>
<p>The harbour of Ostby opened on Monday after two years of work, the harbour master said at the quay.</p>
<p>It cost 30 million pounds, the council said, and twelve ships came in on the first day of the week.</p>
</article></body></html>''').encode()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def do_GET(self):
        path = self.path.split('assaydesk.org')[-1]
        body = PAGE
        status = 200
        extra = {'Content-Type': 'text/html; charset=utf-8', 'X-Desk': 'one'}
        if path == '/packed':
            body = gzip.compress(PAGE, mtime=0)
            extra['Content-Encoding'] = 'gzip'
        elif path == '/moved':
            status, body = 302, b''
            extra['Location'] = 'http://news.assaydesk.org/page'
        elif path == '/gone':
            status, body = 404, b'<p>Not here.</p>'
        self.send_response(status)
        for name, value in extra.items():
            self.send_header(name, value)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


class Archive(harness.Case):
    def setUp(self):
        super().setUp()
        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        thread = threading.Thread(target=self.server.serve_forever)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.write('harbour.txt', DRAFT)

    def run_cli(self, *arguments):
        return self.cli(*arguments, XDG_DATA_HOME=self.folder)

    def archive(self, *arguments):
        return self.run_cli('archive', *arguments)

    def fetch(self, *arguments):
        return self.run_cli('fetch', '--quiet', f'--proxy=http://127.0.0.1:{self.server.server_port}', *WHO, *arguments)

    def fill(self):
        result = self.fetch('harbour.txt', '-o', 'harbour.assay')
        self.assertLess(result.status, 3, result)

    def listed(self, *arguments):
        result = self.archive('list', '--format=json', *arguments)
        self.assertEqual(result.status, 0, result)
        return json.loads(result.stdout)

    def test_list(self):
        self.fill()
        pages = self.listed()
        by_asked = {page['asked']: page for page in pages}
        page = by_asked['http://news.assaydesk.org/page']
        self.assertEqual((page['status'], page['media_type'], page['read_at'], page['title']),
                         (200, 'text/html', '2025-03-13T09:00:00Z', 'Harbour opens'))
        self.assertEqual(page['sha256'], hashlib.sha256(PAGE).hexdigest())
        self.assertEqual(by_asked['http://news.assaydesk.org/packed']['sha256'], page['sha256'])
        self.assertEqual(by_asked['http://news.assaydesk.org/moved']['final'], 'http://news.assaydesk.org/page')
        self.assertEqual(len(self.listed('http://news.assaydesk.org/page')), 2)
        self.assertEqual(self.listed('http://news.assaydesk.org/never'), [])

        self.assertIn('The harbour of Ostby opened', self.archive('show', str(page['number'])).stdout)
        self.assertEqual(self.archive('show', '--body', '-o', 'page.html', str(page['number'])).status, 0)
        self.assertEqual(self.read('page.html'), PAGE)

    def test_once(self):
        """Equal bytes are kept once, and a page that is read again on another day is another page. What turned out
        to be one page under three addresses is read once."""
        self.fill()
        n_pages = len(self.listed())
        self.fetch('harbour.assay', '--again')
        self.assertEqual(len(self.listed()), n_pages)
        self.run_cli('fetch', '--quiet', '--again', f'--proxy=http://127.0.0.1:{self.server.server_port}', '--by=N. Oko',
                     '--at=2025-03-14T09:00:00Z', 'harbour.assay')
        self.assertEqual(len(self.listed()), n_pages + 2)
        with sqlite3.connect(self.path('assay/archive.sqlite')) as database:
            digests = [row[0] for row in database.execute('SELECT sha256 FROM body')]
        self.assertEqual(len(digests), len(set(digests)))
        self.assertLessEqual(len(digests), 3)

    def test_restore(self):
        """What was read then takes the place of a page that is gone."""
        self.fill()
        number = next(page['number'] for page in self.listed() if page['asked'].endswith('/page'))
        self.write('other.txt', 'Harbour\n\nIt opened.\n\n- http://news.assaydesk.org/elsewhere – Old.\n')
        self.assertEqual(self.run_cli('save', '-o', 'other.assay', 'other.txt').status, 0)
        result = self.run_cli('source', 'restore', *WHO, f'--copy={number}', 'other.assay', '1')
        self.assertEqual(result.status, 0, result)
        listed = json.loads(self.run_cli('source', 'list', '--format=json', 'other.assay').stdout)
        sources = listed['sources'] if isinstance(listed, dict) else listed
        self.assertEqual(sources[0]['grade'], 'page')
        self.assertEqual(self.run_cli('source', 'restore', *WHO, '--copy=999', 'other.assay', '1').status, 3)
        self.assertEqual(self.run_cli('source', 'restore', *WHO, 'other.assay', '1').status, 3)

    def test_export(self):
        self.fill()
        self.assertEqual(self.archive('export', '-o', 'all.warc', '--at=2025-03-15T09:00:00Z').status, 0)
        self.assertEqual(self.archive('export', '-o', 'again.warc', '--at=2025-03-15T09:00:00Z').status, 0)
        self.assertEqual(self.read('all.warc'), self.read('again.warc'))

        records = warc.read(self.read('all.warc'))
        answers = {}
        for found, block in records:
            if found['warc-type'] == 'response':
                answers.setdefault(found['warc-target-uri'], []).append(warc.http(block))
        status, headers, body = answers['http://news.assaydesk.org/page'][0]
        self.assertEqual((status, headers['x-desk'], body), (200, ['one'], PAGE))
        status, headers, body = answers['http://news.assaydesk.org/packed'][0]
        self.assertEqual(headers['content-encoding'], ['gzip'])
        self.assertEqual(gzip.decompress(body), PAGE)
        ways = [block.decode() for found, block in records if found['warc-type'] == 'metadata']
        self.assertIn('via: http://news.assaydesk.org/moved', ways[0])

        number = str(self.listed()[0]['number'])
        self.assertEqual(self.archive('export', '-o', 'one.warc', number).status, 0)
        self.assertEqual(len(warc.read(self.read('one.warc'))), 2)

    @unittest.skipUnless(os.path.exists(WEBRECORDER) and shutil.which('node'), 'warcio is not there (make deps-bench)')
    def test_webrecorder(self):
        """Webrecorder's own program finds the same answers in it, each where we wrote it."""
        self.fill()
        self.archive('export', '-o', 'all.warc')
        index = subprocess.run(['node', WEBRECORDER, 'cdx-index', self.path('all.warc')], capture_output=True, text=True,
                               timeout=harness.LIMIT, check=True)
        found = [json.loads(line.split(' ', 2)[2]) for line in index.stdout.splitlines()]
        ours = [(kept, block) for kept, block in warc.read(self.read('all.warc')) if kept['warc-type'] == 'response']
        self.assertEqual([page['url'] for page in found], [kept['warc-target-uri'] for kept, block in ours])
        self.assertEqual([int(page['status']) for page in found], [warc.http(block)[0] for kept, block in ours])
        self.assertEqual(['sha256:' + page['digest'] for page in found],
                         [kept['warc-payload-digest'] for kept, block in ours])

    def test_reader(self):
        """The reader that vouches for the export is strict."""
        self.fill()
        self.archive('export', '-o', 'all.warc')
        good = self.read('all.warc')
        for old, new in ((b'WARC/1.1', b'WARC/9.1'), (b'Ostby', b'Ostbz'), (b'WARC-Date: 2', b'WARC-Date: x'),
                         (b'WARC-Type: response', b'WARC-Type: answer'), (b'\r\n\r\nWARC', b'\r\nWARC')):
            self.assertIn(old, good)
            with self.assertRaises(warc.Fault):
                warc.read(good.replace(old, new, 1))
        with self.assertRaises(warc.Fault):
            warc.read(good[:-3])

    def test_check(self):
        self.assertEqual(self.archive('check').status, 3)
        self.fill()
        result = self.archive('check')
        self.assertEqual((result.status, result.stderr), (0, ''))
        self.assertIn('as they were kept', result.stdout)

        # Somebody has changed a page's bytes: its checksum tells.
        with sqlite3.connect(self.path('assay/archive.sqlite')) as database:
            database.execute("UPDATE body SET sha256 = 'a' || substr(sha256, 2)")
        result = self.archive('check')
        self.assertEqual(result.status, 3)
        self.assertIn('checksum', result.stderr)

    def test_damaged(self):
        """What is damaged is put aside, not deleted, and reading goes on."""
        self.fill()
        damaged = b'no database at all' * 500
        self.write('assay/archive.sqlite', damaged)
        result = self.archive('list')
        self.assertEqual(result.status, 3)
        self.assertIn('damaged', result.stderr)
        self.assertEqual(self.read('assay/archive.sqlite'), damaged)

        result = self.fetch('harbour.txt', '-o', 'again.assay')
        self.assertLess(result.status, 3)
        self.assertIn('archive.sqlite.damaged-1', result.stderr)
        self.assertEqual(self.read('assay/archive.sqlite.damaged-1'), damaged)
        self.assertNotEqual(self.listed(), [])

    def test_misuse(self):
        self.fill()
        for arguments in ([], ['sing'], ['list', 'a', 'b'], ['show'], ['show', 'x'], ['show', '99'], ['export'],
                          ['export', '99', '-o', 'a.warc'], ['check', 'now'], ['list', '--format=xml']):
            result = self.archive(*arguments)
            self.assertEqual((result.status, result.stdout), (3, ''), arguments)
            self.assertNotEqual(result.stderr, '')
        self.assertFalse(os.path.exists(self.path('a.warc')))


if __name__ == '__main__':
    harness.main()
