# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli fetch: what is read and kept, what is refused, and what a page that has changed asks.

The pages lie on a server of the test's own, which the program is told to use as its proxy: so any name leads
there, and nobody else is contacted."""

import http.server
import json
import threading

import harness

WHO = ('--by=N. Oko', '--at=2025-03-13T09:00:00Z')

DRAFT = '''Harbour opens

12 March 2025

The harbour of Ostby opened on Monday. It cost 40 million pounds, the council said.

- http://news.assaydesk.org/page?utm_source=openai – The harbour of Ostby opened on Monday; it cost 30 million pounds.
- http://news.assaydesk.org/gone – The council said that the harbour opened on Monday.
- http://blocked.assaydesk.org/
- http://127.0.0.1/page
'''

PAGE = '''<!DOCTYPE html><html lang=en><head><title>Harbour opens</title></head><body><article><h1>Harbour opens</h1>
<p>The harbour of Ostby opened on Monday after two years of work, the harbour master said at the quay.</p>
<p>It cost %s million pounds, the council said, and twelve ships came in on the first day of the week.</p>
</article></body></html>'''


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        self.server.agents.add(self.headers['User-Agent'])
        status, body = self.server.pages.get(self.path, (404, '<p>Not here.</p>'))
        self.send_response(status)
        if 300 <= status < 400:
            self.send_header('Location', body)
            body = ''
        body = body.encode()
        if self.server.memento and 'archive' in self.path:
            self.send_header('Memento-Datetime', self.server.memento)
        self.send_header('Content-Type', 'text/html; charset=utf-8')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_CONNECT(self):
        self.server.asked.append(self.path)
        self.send_error(502)

    def log_message(self, *arguments):
        pass


class Fetch(harness.Case):
    def setUp(self):
        super().setUp()
        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.server.asked = []
        self.server.agents = set()
        self.server.memento = None
        self.server.pages = {
            'http://news.assaydesk.org/page': (200, PAGE % 40),
            'http://blocked.assaydesk.org/': (403, '<p>Not for you.</p>'),
        }
        thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        thread.start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(thread.join)
        self.addCleanup(self.server.shutdown)
        self.proxy = '--proxy=http://127.0.0.1:%d' % self.server.server_address[1]
        self.write('harbour.txt', DRAFT)
        self.assertEqual(self.cli('save', '-q', 'harbour.txt', '-o', 'harbour.assay').status, 0)

    def fetch(self, *arguments, status=1):
        result = self.cli('fetch', self.proxy, *WHO, *arguments)
        self.assertEqual((result.status, result.stderr), (status, ''), result)
        return result.stdout

    def fetch_json(self, *arguments, status=1):
        return json.loads(self.fetch('--format=json', *arguments, status=status))['fetches']

    def saved(self, name='harbour.assay'):
        return json.loads(self.read(name))['sources']

    def test_states(self):
        before = json.loads(self.cli('check', '--format=json', 'harbour.assay').stdout)
        fetches = self.fetch_json('harbour.assay')
        self.assertEqual([fetch['state'] for fetch in fetches], ['read', 'gone', 'blocked', 'refused'])
        self.assertEqual([fetch['status'] for fetch in fetches], [200, 404, 403, 0])
        self.assertEqual(fetches[0]['at'], '2025-03-13T09:00:00Z')
        self.assertIn('web archive', fetches[1]['message'])
        self.assertIn('saved copy', fetches[2]['message'])
        self.assertEqual(sorted(self.server.asked),
                         ['http://blocked.assaydesk.org/', 'http://news.assaydesk.org/gone',
                          'http://news.assaydesk.org/page'])
        self.assertTrue(all(agent.startswith('Assay/') for agent in self.server.agents))

        sources = self.saved()
        self.assertEqual([source['state'] for source in sources],
                         ['read', 'unreadable', 'unreadable', 'unreadable'])
        self.assertEqual([source['grade'] for source in sources], ['page', 'summary', 'none', 'none'])
        self.assertIn('40 million', sources[0]['text'])
        self.assertEqual(sources[0]['fetched']['state'], 'read')
        self.assertEqual(sources[1]['fetched']['status'], 404)

        after = json.loads(self.cli('check', '--format=json', 'harbour.assay').stdout)
        # The summary has 30 million, and the page 40.
        self.assertIn('F1', [finding['rule'] for finding in before['findings']])
        self.assertFalse({'F1', 'F2'} & {finding['rule'] for finding in after['findings']})

    def test_text(self):
        lines = self.fetch('harbour.assay').splitlines()
        self.assertIn('Read', lines[0])
        self.assertIn('words', lines[0])
        self.assertIn('http://news.assaydesk.org/page', lines[1])
        self.assertNotIn('utm_source', '\n'.join(lines))

    def test_draft(self):
        self.assertEqual(self.cli('fetch', self.proxy, 'harbour.txt').status, 3)
        self.assertEqual(self.server.asked, [])
        self.fetch('-q', 'harbour.txt', '-o', 'read.assay')
        self.assertEqual(self.saved('read.assay')[0]['grade'], 'page')
        self.assertEqual(self.read('harbour.txt').decode(), DRAFT)

    def test_dry_run(self):
        before = self.read('harbour.assay')
        self.assertEqual([fetch['state'] for fetch in self.fetch_json('--dry-run', 'harbour.assay', status=0)],
                         ['not-asked'] * 4)
        self.assertIn('blocked.assaydesk.org', self.fetch('-n', 'harbour.txt', status=0))
        self.assertEqual((self.server.asked, self.read('harbour.assay')), ([], before))

    def test_sealed(self):
        self.assertEqual(self.cli('seal', '-q', 'harbour.assay', '--by=N. Oko', '--at=2025-03-13T09:00:00Z').status, 0)
        before = self.read('harbour.assay')
        result = self.cli('fetch', self.proxy, 'harbour.assay')
        self.assertEqual((result.status, result.stdout), (3, ''), result)
        self.assertIn('reopen it', result.stderr)
        self.assertEqual((self.server.asked, self.read('harbour.assay')), ([], before), 'nobody is asked in vain')

    def test_source(self):
        self.assertEqual([fetch['source'] for fetch in self.fetch_json('--source=1', 'harbour.assay', status=0)], [1])
        self.assertEqual(self.server.asked, ['http://news.assaydesk.org/page'])
        for number in ('0', '5', 'one'):
            result = self.cli('fetch', self.proxy, '--source=' + number, 'harbour.assay')
            self.assertEqual(result.status, 3, result)
            self.assertIn('no source’s number', result.stderr)

        # What was read is not asked for again unasked, and an address that is refused never is.
        self.server.asked.clear()
        self.assertEqual([fetch['source'] for fetch in self.fetch_json('harbour.assay')], [2, 3, 4])
        self.assertEqual([fetch['source'] for fetch in self.fetch_json('harbour.assay')], [2, 3])
        self.assertNotIn('http://news.assaydesk.org/page', self.server.asked)

    def test_changed(self):
        self.fetch('-q', '--source=1', 'harbour.assay', status=0)
        self.fetch('-q', '--source=1', 'harbour.assay', status=0)
        self.server.pages['http://news.assaydesk.org/page'] = (200, PAGE % 50)

        changed = self.fetch_json('--source=1', 'harbour.assay')[0]
        self.assertTrue(changed['kept'])
        self.assertEqual([(change['before'], change['after']) for change in changed['changes']], [('40', '50')])
        self.assertIn('40 million', self.saved()[0]['text'])
        self.assertIn('and its text here is the old one', ' '.join(self.cli('check', 'harbour.assay').stdout.split()))
        self.assertIn('− 40', self.fetch('--source=1', 'harbour.assay'))

        self.fetch('-q', '--source=1', '--update', 'harbour.assay', status=0)
        self.assertIn('50 million', self.saved()[0]['text'])
        self.assertTrue(self.saved()[0]['fetched']['first_at'])

        # A page that is gone later takes nothing away.
        del self.server.pages['http://news.assaydesk.org/page']
        self.fetch('-q', '--source=1', 'harbour.assay')
        self.assertIn('50 million', self.saved()[0]['text'])
        self.assertEqual(self.saved()[0]['fetched']['state'], 'read')

    def test_redirect(self):
        self.server.pages['http://news.assaydesk.org/page'] = (301, 'http://other.assaydesk.org/new')
        self.server.pages['http://other.assaydesk.org/new'] = (200, PAGE % 40)
        fetch = self.fetch_json('--source=1', 'harbour.assay', status=0)[0]
        self.assertEqual((fetch['state'], fetch['final']), ('read', 'http://other.assaydesk.org/new'))

        self.server.asked.clear()
        self.server.pages['http://blocked.assaydesk.org/'] = (302, 'http://169.254.169.254/latest/meta-data/')
        fetch = self.fetch_json('--source=3', 'harbour.assay')[0]
        self.assertEqual((fetch['state'], fetch['status']), ('refused', 302))
        self.assertEqual(self.server.asked, ['http://blocked.assaydesk.org/'])

    def test_memento(self):
        self.server.pages['http://archive.assaydesk.org/web/http://news.assaydesk.org/gone'] = (200, PAGE % 40)
        gate = '--memento=http://archive.assaydesk.org/web/'
        self.assertEqual(self.fetch_json('--source=2', gate, 'harbour.assay')[0]['state'], 'gone')
        self.server.memento = 'Tue, 11 Mar 2025 08:00:00 GMT'
        fetch = self.fetch_json('--source=2', gate, 'harbour.assay', status=0)[0]
        self.assertEqual((fetch['state'], fetch['memento_at']), ('read', '2025-03-11T08:00:00Z'))
        source = self.saved()[1]
        self.assertEqual((source['fetched']['memento_at'], source['outlet']['id']),
                         ('2025-03-11T08:00:00Z', self.saved()[0]['outlet']['id']))

    def test_output(self):
        out = self.fetch('--source=1', 'harbour.assay', '-o', '-', status=0)
        self.assertEqual(json.loads(out)['sources'][0]['grade'], 'page')
        self.assertEqual(self.saved()[0]['grade'], 'summary')

    def test_nothing(self):
        self.write('bare.txt', 'The pier opened.\n')
        self.assertIn('no page to read', self.fetch('-n', 'bare.txt', status=0))

    def test_https(self):
        self.write('secure.txt', 'The pier opened on Monday.\n\n- https://news.assaydesk.org/page\n')
        fetch = self.fetch_json('secure.txt', '-o', 'secure.assay')[0]
        self.assertEqual(fetch['state'], 'server')
        self.assertEqual(self.server.asked, ['news.assaydesk.org:443'])


if __name__ == '__main__':
    harness.main()
