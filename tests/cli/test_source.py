# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli source: what is listed, added and removed, and what is refused."""

import json

import drafts
import harness

WHO = ('--by=N. Oko', '--at=2025-03-13T09:00:00Z')
MINUTES = '# Harbour council, 11 March 2025\n\nThe harbour council approved the ferry pier. It will cost 40 million pounds.\n'


class Source(harness.Case):
    def setUp(self):
        super().setUp()
        self.write('pier.txt', drafts.PIER)
        self.run_well('save', '-q', 'pier.txt', '-o', 'pier.assay')

    def run_well(self, *arguments):
        result = self.cli(*arguments)
        self.assertEqual((result.status, result.stderr), (0, ''), result)
        return result.stdout

    def add(self, *arguments):
        return self.run_well('source', 'add', 'pier.assay', *WHO, *arguments)

    def sources(self, name='pier.assay'):
        return json.loads(self.run_well('source', 'list', '--format=json', name))['sources']

    def assert_refused(self, reason, *arguments):
        before = self.read('pier.assay')
        result = self.cli('source', *arguments)
        self.assertEqual((result.status, result.stdout), (3, ''), result)
        self.assertIn(reason, result.stderr)
        self.assertEqual(self.read('pier.assay'), before)

    def test_list(self):
        self.assertEqual(self.run_well('source', 'list', 'pier.txt').splitlines()[2:5],
                         ['Sources', '  1  Associated Press        not opened          generally reliable',
                          '     https://apnews.com/article/westhaven-pier-2025-03-11'])
        self.write('bare.txt', 'The pier opened.\n')
        self.assertIn('It has no sources.', self.run_well('source', 'list', 'bare.txt'))

    def test_url(self):
        self.assertEqual(self.add('--url=https://www.reuters.com/world/pier/'), 'pier.assay: 3 sources now\n')
        source = self.sources()[2]
        self.assertEqual((source['outlet'], source['state'], source['grade'], source['added_by'], source['added_at']),
                         ('Reuters', 'unread', 'none', 'N. Oko', '2025-03-13T09:00:00Z'))

    def test_document(self):
        self.write('minutes.md', MINUTES)
        before = json.loads(self.cli('check', '--format=json', 'pier.assay').stdout)
        self.add('--file=minutes.md')
        after = json.loads(self.cli('check', '--format=json', 'pier.assay').stdout)

        source = after['sources'][2]
        self.assertEqual((source['url'], source['host'], source['grade'], source['document']),
                         ('minutes.md', None, 'document', 'minutes.md'))
        self.assertGreater(after['facts']['supported'], before['facts']['supported'])
        self.assertIn('document', [item['grade'] for item in after['evidence']])
        self.assertEqual([item for item in after['findings'] if item['sources'] == ['minutes.md'] and item['rule'][0] == 'S'], [])

    def test_contact(self):
        self.add('--note=The pier will cost 40 million pounds.', '--who=Mara Lindqvist', '--when=12:40', '--how=by phone')
        source = self.sources()[2]
        self.assertEqual((source['url'], source['grade'], source['contact']),
                         ('Mara Lindqvist', 'contact', {'who': 'Mara Lindqvist', 'when': '12:40', 'how': 'by phone'}))
        self.assertIn('12:40 · by phone · added by N. Oko', self.run_well('source', 'list', 'pier.assay'))
        self.add('--note=It will cost more.', '--who=Nobody', '--when=12:50', '--how=by phone', '--confidential')
        self.assertIn('12:50 · by phone · confidential · added by', self.run_well('source', 'list', 'pier.assay'))

    def test_copy(self):
        self.write('saved.html', '<html><body><article><p>The pier will cost 40 million pounds.</p></article></body></html>')
        self.add('--file=saved.html', '--to=2')
        source = self.sources()[1]
        self.assertEqual((source['state'], source['grade'], source['document'], source['added_by']),
                         ('read', 'document', 'saved.html', None))

        self.run_well('source', 'remove', 'pier.assay', '2', *WHO)
        self.assertEqual(self.sources()[1]['state'], 'unreadable')

    def test_lost_ties(self):
        page = '<html><body><article><p>The council said: the pier will cost %s million pounds.</p></article></body></html>'
        self.write('old.html', page % '40')
        self.write('new.html', page % '52')
        tie = ('mark', 'pier.assay', *WHO, '-q', '--fact=40 million pounds', '--source=https://www.westhaven-courier.example/pier',
               '--words=will cost 40 million pounds', '--tie=supports')
        self.add('--file=old.html', '--to=2')
        self.run_well(*tie)
        self.run_well('mark', 'pier.assay', *WHO, '-q', '--fact=40 million pounds', '--state=confirmed')
        self.assertEqual(json.loads(self.read('pier.assay'))['marks'][0]['state'], 'confirmed')

        # The words are there still.
        self.write('longer.html', (page % '40').replace('</p>', ' It opens in May.</p>'))
        self.assertNotIn('no longer', self.add('--file=longer.html', '--to=2'))
        self.assertEqual(json.loads(self.read('pier.assay'))['marks'][0]['state'], 'confirmed')

        # Now it says something else: the fact is open again, and the reports say why.
        self.assertEqual(self.add('--file=new.html', '--to=2'),
                         'pier.assay: 2 sources now\n1 passage that you tied is no longer in its source\n')
        self.assertEqual(json.loads(self.read('pier.assay'))['marks'][0]['state'], 'open')
        for form in ('text', 'markdown', 'html'):
            self.assertIn('the source does not say so any more',
                          ' '.join(self.run_well('report', '--to=' + form, 'pier.assay').split()), form)

    def test_remove(self):
        first = self.sources()
        self.add('--url=https://www.reuters.com/world/pier/')
        self.run_well('source', 'remove', 'pier.assay', '3', *WHO)
        self.assertEqual(self.sources(), first)
        history = json.loads(self.read('pier.assay'))['history']
        self.assertEqual([entry['what'] for entry in history], ['source-added', 'source-removed'])

    def test_output(self):
        before = self.read('pier.assay')
        self.run_well('source', 'add', 'pier.txt', *WHO, '--url=https://www.reuters.com/world/pier/', '-o', 'other.assay')
        self.assertEqual(len(self.sources('other.assay')), 3)
        self.assertEqual(self.read('pier.assay'), before)
        self.assertEqual(self.read('pier.txt').decode(), drafts.PIER)
        self.assert_refused('--force', 'add', 'pier.assay', *WHO, '--url=https://example.org/', '-o', 'other.assay')

    def test_same_bytes(self):
        self.add('--url=https://www.reuters.com/world/pier/')
        first = self.read('pier.assay')
        self.run_well('save', '-q', '-f', 'pier.txt', '-o', 'pier.assay')
        self.add('--url=https://www.reuters.com/world/pier/')
        self.assertEqual(self.read('pier.assay'), first)

    def test_refused(self):
        self.write('empty.txt', ' \n')
        url = '--url=https://www.reuters.com/world/pier/'
        for reason, *arguments in (
                ('it is source 1', 'add', 'pier.assay', '--url=http://www.apnews.com/article/westhaven-pier-2025-03-11?utm_source=x'),
                ('is not a web address', 'add', 'pier.assay', '--url=ferry pier'),
                ('no text in it', 'add', 'pier.assay', '--file=empty.txt'),
                ('lost.txt', 'add', 'pier.assay', '--file=lost.txt'),
                ('one of --url, --file and --note', 'add', 'pier.assay'),
                ('one of --url, --file and --note', 'add', 'pier.assay', url, '--note=Yes'),
                ('--who', 'add', 'pier.assay', '--note=Yes'),
                ('--note is empty', 'add', 'pier.assay', '--note= ', '--who=Ada'),
                ('go with --note', 'add', 'pier.assay', url, '--when=12:40'),
                ('--to says', 'add', 'pier.assay', url, '--to=1'),
                ('no source\u2019s number; there are 2', 'add', 'pier.assay', '--file=pier.txt', '--to=3'),
                ('a time in UTC', 'add', 'pier.assay', url, '--at=noon'),
                ('give -o', 'add', 'pier.txt', url),
                ('the draft\u2019s own', 'remove', 'pier.assay', '1'),
                ('no source\u2019s number', 'remove', 'pier.assay', '0'),
                ('number of the source', 'remove', 'pier.assay'),
                ('one file', 'list', 'pier.assay', 'pier.txt'),
                ('list, add, remove', 'lose', 'pier.assay'),
                ('list, add, remove or restore',)):
            with self.subTest(arguments=arguments):
                self.assert_refused(reason, *arguments)


if __name__ == '__main__':
    harness.main()
