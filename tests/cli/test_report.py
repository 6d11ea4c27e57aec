# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli report: one dossier in each of its formats, and what must not get into them."""

import base64
import csv
import hashlib
import io
import json
import os
import re
import subprocess
import zipfile
from xml.etree import ElementTree

import drafts
import harness

WHO = ('--by=N. Oko', '--at=2025-03-13T09:00:00Z')

TABLE = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'

# Signs that mean something to some format, each of them in a draft, a note or an address.
HOSTILE = """# <script>alert(1)</script> & Söhne

The council of Quay <b>will</b> pay 40 million pounds, it says. [Read](javascript:alert(1)) “*all*” of it.

=HYPERLINK("https://evil.example") was 12% dearer, Mara Lindqvist said.
"""


# What is written in a colour, and what it stands on (WCAG 2.2, 1.4.3: 4.5 to 1).
WRITTEN_ON = {
    'ink': ('paper', 'wash', 'sel', 'hl', 'hl-hi', 'hl-lo'),
    'muted': ('paper', 'wash'),
    'accent': ('paper', 'wash'),
    'bad': ('paper', 'wash', 'hl', 'hl-hi', 'hl-lo'),
    'warn': ('paper', 'wash'),
    'good': ('paper', 'wash'),
}

# Lines and boxes that mean something (1.4.11: 3 to 1).
DRAWN_ON = {'dash': ('paper', 'hl', 'hl-hi'), 'bad': ('sel',), 'accent': ('hl', 'hl-hi'), 'good': ('hl', 'hl-hi')}


def luminance(colour):
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


class Report(harness.Case):
    def setUp(self):
        super().setUp()
        self.write('pier.txt', drafts.PIER)
        self.run_well('save', '-q', 'pier.txt', '-o', 'pier.assay')
        self.mark('--fact=Mara Lindqvist', '--state=confirmed', '--note=Rang her office.')
        self.mark('--fact=40 million pounds', '--change=30 million pounds')

    def run_well(self, *arguments, **changes):
        result = self.cli(*arguments, **changes)
        self.assertEqual((result.status, result.stderr), (0, ''), result)
        return result.stdout

    def mark(self, *arguments):
        self.run_well('mark', '-q', 'pier.assay', *WHO, *arguments)

    def report(self, to, *arguments, file='pier.assay'):
        return self.run_well('report', '--to=' + to, file, *arguments)

    def object(self, to, *arguments, file='pier.assay'):
        return json.loads(self.report(to, *arguments, file=file))

    def rows(self, file='pier.assay'):
        return {row['words']: row for row in csv.DictReader(io.StringIO(self.report('facts-csv', file=file)))}

    def test_unread_language(self):
        """Where the language is not read, the page does not say that no source has anything."""
        self.write('pier.he.txt', 'הגשר נסגר לתנועה\n\nהגשר הישן ייסגר במרץ. איש לא שאל את התושבים.\n')
        self.run_well('save', '-q', 'pier.he.txt', '-o', 'pier.he.assay')
        page = self.report('html', file='pier.he.assay')
        self.assertIn('Assay does not read this language: look in the sources yourself.', page)
        self.assertNotIn('No source at hand says anything about this.', page)

    def test_fact_sheet(self):
        rows = self.rows()
        self.assertEqual([row['number'] for row in rows.values()], [str(i + 1) for i in range(len(rows))])
        mara = rows['Mara Lindqvist']
        self.assertEqual((mara['kind'], mara['state'], mara['by'], mara['at'], mara['note']),
                         ('name', 'confirmed', 'N. Oko', '2025-03-13T09:00:00Z', 'Rang her office.'))
        self.assertEqual(rows['30 million pounds']['wording'], '30 million pounds')
        tabs = [line.split('\t') for line in self.report('facts-tsv').splitlines()]
        self.assertEqual({len(cells) for cells in tabs}, {19})
        self.assertEqual(len(tabs), len(rows) + 1)

    def test_spreadsheet(self):
        self.write('hostile.md', HOSTILE)
        for file in ('pier.assay', 'hostile.md'):
            self.run_well('report', '--to=facts-ods', '-f', file, '-o', 'sheet.ods')
            first = self.read('sheet.ods')
            self.run_well('report', '--to=facts-ods', '-f', file, '-o', 'sheet.ods')
            self.assertEqual(first, self.read('sheet.ods'), 'the same bytes each time')
            with zipfile.ZipFile(self.path('sheet.ods')) as archive:
                content = ElementTree.fromstring(archive.read('content.xml'))
                for name in ('meta.xml', 'META-INF/manifest.xml'):
                    ElementTree.fromstring(archive.read(name))
                self.assertIsNone(archive.testzip())
                kind = archive.infolist()[0]
                self.assertEqual((kind.filename, kind.compress_type, kind.extra), ('mimetype', zipfile.ZIP_STORED, b''))
                self.assertEqual(archive.infolist()[1].compress_type, zipfile.ZIP_DEFLATED)
            # Whoever names files by their bytes finds the kind at a fixed place (OpenDocument 1.3, part 2, 3.3).
            self.assertEqual(first[30:84], b'mimetypeapplication/vnd.oasis.opendocument.spreadsheet')
            rows = [[''.join(cell.itertext()) for cell in row.iter(TABLE + 'table-cell')]
                    for row in content.iter(TABLE + 'table-row')]
            sheet = list(csv.reader(io.StringIO(self.report('facts-csv', file=file))))
            self.assertEqual({len(row) for row in rows}, {19})
            self.assertEqual([row[2] for row in rows[1:]], [row[2].lstrip("'") for row in sheet[1:]])
            for cell in content.iter(TABLE + 'table-cell'):
                self.assertNotIn(TABLE + 'formula', cell.attrib)

    def test_part(self):
        """A source that has a part of a statement is told from one that has the whole of it, everywhere in the same words."""
        sample = os.path.join(harness.SOURCE, '..', '..', 'data', 'samples', 'return-hubs.txt')
        evidence = json.loads(self.run_well('report', '--to=json', sample))['evidence']
        parts = [item for item in evidence if item['is_part']]
        wholes = [item for item in evidence if item['stance'] == 'supports' and not item['is_part']]
        self.assertTrue(parts and wholes)
        for item in parts:
            self.assertEqual((item['kind'], item['stance']), ('statement', 'supports'))
            self.assertLess(2 * len(item['source_exact'].split()), len(item['exact'].split()))
        page = self.run_well('report', '--to=html', sample)
        self.assertEqual(page.count('has part of it'), len(parts))
        self.assertEqual(page.count('says so too'), len(wholes))
        rows = self.run_well('report', '--to=facts-tsv', sample)
        self.assertIn('\tsupports-part\t', rows)

    def test_help(self):
        shown = self.run_well('report', '--help')
        listed = re.findall(r'^  ([a-z][a-z-]+)  +(\S.*)$', shown.split('--to takes')[1], re.M)
        formats = dict(listed)
        self.assertEqual(formats['block'], 'Fact-check block')
        refused = self.cli('report', '--to=nothing', 'pier.assay').stderr
        self.assertEqual(', '.join(name for name, _ in listed), re.search(r'one of (.*)', refused).group(1).split('\n')[0])

    def test_queries(self):
        self.write('open.txt', drafts.PIER)
        text = self.report('queries', file='open.txt')
        self.assertRegex(text, r'1\. “.+” \(line \d+\)')
        self.assertNotRegex(text, r'\b[A-Z]\d: ', 'the author knows no rules')
        self.assertIn('   The pier will cost 40 million pounds, the council said.\n', text)
        self.assertIn('40 million pounds', text)
        self.assertNotIn('“40 million pounds”', self.report('queries'), 'what is fixed is no question')
        page = self.report('queries-html', file='open.txt')
        self.assertEqual(page.count('<li '), page.count('</li>'))
        self.assertGreater(page.count('<li '), 0)
        self.assertIn('<ol>', page)
        self.assertIn('<html lang="en">', page)
        self.assertNotRegex(page, r'<(style|script|link|img)|class=|src=|url\(')

    def test_queries_asked(self):
        """Who asked something mails that, and what Assay would ask only where it is wanted; a sentence is one question."""
        self.write('toll.txt', 'The pier at Quayside cost 40 million pounds and took 19 weeks, the harbour board said.\n\n'
                   'Mara Quist opened it in June.\n\n- https://apnews.com/article/toll – The pier cost 31 million pounds.\n')
        self.run_well('save', '-q', 'toll.txt', '-o', 'toll.assay')
        every = self.report('queries', file='toll.assay')
        self.assertRegex(every, r'“40 million pounds”, “19 weeks”|“The pier at Quayside cost 40 million')
        self.assertEqual(every.count('line 1)'), 1, every)
        self.run_well('mark', '-q', 'toll.assay', *WHO, '--fact=Mara Quist', '--ask=Who is she?')
        for to in ('queries', 'queries-html'):
            told = self.report(to, file='toll.assay')
            self.assertIn('Who is she?', told)
            self.assertNotIn('40 million', told)
            both = self.report(to, '--all-questions', file='toll.assay')
            self.assertIn('Who is she?', both)
            self.assertIn('40 million', both)
            self.assertLess(both.index('Who is she?'), both.index('40 million'))

    def test_format(self):
        self.assertEqual(self.run_well('report', '--format=text', 'pier.assay'),
                         self.run_well('report', '--to=text', 'pier.assay'))

    def test_sure(self):
        """By somebody is only what they gave: a confidence that nobody set is suggested."""
        self.run_well('mark', '-q', 'pier.assay', *WHO, '--verdict=FAIL')
        self.assertRegex(self.report('text'), r'Confidence +(LOW|MEDIUM|HIGH) suggested\n')
        self.assertRegex(self.report('html'), r'suggested confidence (LOW|MEDIUM|HIGH)')
        self.run_well('mark', '-q', 'pier.assay', *WHO, '--confidence=LOW')
        self.assertRegex(self.report('text'), r'Confidence +LOW\n')
        self.assertIn('>confidence LOW<', self.report('html'))

    def test_corrected_draft(self):
        text = self.report('draft-text')
        self.assertIn('The pier will cost 30 million pounds', text)
        self.assertNotIn('40 million', text)
        self.assertIn('<p>', self.report('draft-html'))

    def test_annotations(self):
        page = self.object('annotations')
        self.assertEqual((page['@context'], page['type']), ('http://www.w3.org/ns/anno.jsonld', 'AnnotationPage'))
        text = self.dossier_text()
        for item in page['items']:
            position, quote = item['target']['selector']
            self.assertEqual(text[position['start']:position['end']], quote['exact'])
            self.assertTrue(text[:position['start']].endswith(quote['prefix']))
        bodies = {body['purpose']: body['value'] for item in page['items'] for body in item['body']}
        self.assertEqual(bodies['commenting'], 'Rang her office.')
        self.assertEqual(bodies['editing'], '30 million pounds')

    def dossier_text(self):
        return json.loads(self.read('pier.assay'))['draft']['text']

    def test_sarif(self):
        log = self.object('sarif', file='pier.txt')
        run, = log['runs']
        rules = [rule['id'] for rule in run['tool']['driver']['rules']]
        text = drafts.PIER
        self.assertEqual((log['version'], run['columnKind']), ('2.1.0', 'unicodeCodePoints'))
        self.assertEqual(run['artifacts'][0]['location']['uri'], 'pier.txt')
        self.assertTrue(run['results'])
        for result in run['results']:
            self.assertEqual(rules[result['ruleIndex']], result['ruleId'])
            self.assertIn(result['level'], ('none', 'note', 'warning', 'error'))
            region = result['locations'][0]['physicalLocation'].get('region')
            if region is not None:
                self.assertEqual(len(region['snippet']['text']), region['charLength'])
                self.assertIn(region['snippet']['text'], text)

    def test_claim_review(self):
        result = self.cli('report', '--to=claimreview', 'pier.assay')
        self.assertEqual((result.status, result.stdout), (3, ''))
        self.assertIn('--publisher', result.stderr)

        review = self.object('claimreview', '--publisher=The Quay Desk', '--url=https://quay.example/pier')
        self.assertEqual((review['@type'], review['author']['name']), ('Review', 'The Quay Desk'))
        self.assertEqual(review['itemReviewed']['url'], 'https://quay.example/pier')
        self.assertEqual(review['hasPart'], [], 'no claim has all of its facts closed')

    def test_confidential(self):
        self.write('said.txt', 'The pier will cost 30 million pounds.\n')
        self.run_well('source', 'add', '-q', 'pier.assay', '--note=The pier costs 30 million pounds.', '--who=Petra Falk',
                      *WHO)
        self.assertNotIn('Falk', self.report('facts-csv'))
        self.assertNotIn('Falk', self.report('queries'))

    def test_confidential_finding(self):
        """What a rule says may not name, nor quote, whom somebody spoke to either."""
        self.write('cost.txt', 'The pier at Quayside will cost 40 million pounds, the harbour board said.\n')
        self.run_well('save', '-q', 'cost.txt', '-o', 'cost.assay')
        self.run_well('source', 'add', '-q', 'cost.assay', '--note=The pier at Quayside will cost 31 million pounds.',
                      '--who=Petra Falk', *WHO)
        for to in ('facts-csv', 'facts-tsv', 'queries', 'queries-html', 'html'):
            report = self.report(to, file='cost.assay')
            self.assertNotIn('Falk', report, to)
            self.assertNotIn('31 million', report, to)
        self.assertIn('Petra Falk', self.report('facts-csv', '--confidential', file='cost.assay'))

    def test_confidential_everywhere(self):
        """Who was asked in confidence, and what they said, is in no report unless it is asked for."""
        self.write('toll.txt', 'The pier at Quayside will cost 40 million pounds, the harbour board said.\n')
        self.run_well('save', '-q', 'toll.txt', '-o', 'toll.assay')
        self.run_well('source', 'add', '-q', 'toll.assay', '--note=The pier at Quayside will cost 31 million pounds.',
                      '--who=Petra Falk', '--when=12:40', '--how=on a walk', '--confidential', *WHO)
        for to in ('block', 'text', 'json', 'queries', 'facts-csv', 'annotations', 'sarif', 'html', 'handover', 'history'):
            report = self.report(to, file='toll.assay')
            self.assertNotIn('Falk', report, to)
            self.assertNotIn('31 million', report, to)
            self.assertNotIn('on a walk', report, to)
        for to in ('text', 'json', 'history'):
            self.assertIn('Petra Falk', self.report(to, '--confidential', file='toll.assay'))
        self.assertIn('Petra Falk', self.run_well('source', 'list', 'toll.assay'))

    def test_confidential_tie(self):
        """A passage of what a contact said, tied to a fact, names the contact in no report either."""
        self.run_well('source', 'add', '-q', 'pier.assay', '--note=Off the record we counted 31 cranes.', '--who=Petra Falk', *WHO)
        self.mark('--fact=Mara Lindqvist', '--tie=refutes', '--source=Petra Falk', '--words=we counted 31 cranes')
        formats = self.cli('report', '--to=?', 'pier.assay').stderr.split('takes one of ')[1].split('\n')[0].split(', ')
        for to in formats:
            told = self.everything(to)
            for words in ('Falk', '31 cranes'):
                self.assertNotIn(words, told, to)
        for to in ('text', 'markdown', 'json', 'html'):
            self.assertIn('31 cranes', self.everything(to, '--confidential'), to)

    def test_queries_of_notes(self):
        """What somebody asks about words of their own choice is a question too, in its place, until it is settled."""
        self.mark('--on=another winter', '--ask=Which winter?')
        self.mark('--on=Critics said', '--ask=Is this libel?', '--legal')
        for to in ('queries', 'queries-html'):
            told = self.report(to)
            self.assertIn('Which winter?', told, to)
            self.assertNotIn('libel', told, to)
        lines = re.findall(r'\(line ([0-9]+)\)', self.report('queries'))
        self.assertEqual(lines, sorted(lines, key=int))
        mark, = [mark for mark in self.object('json')['marks'] if 'another winter' in str(mark)]
        self.mark('--mark=' + mark['id'], '--resolve')
        self.assertNotIn('Which winter?', self.report('queries'))

    def test_queries_of_desk_notes(self):
        """What the desk notes for itself goes to the author only with what was left to them."""
        self.write('open.txt', drafts.PIER)
        self.run_well('save', '-q', 'open.txt', '-o', 'pier.assay', '-f')
        self.mark('--fact=Mara Lindqvist', '--note=Rang her office.')
        self.mark('--fact=40 million pounds', '--state=error', '--note=Source has 31.')
        self.mark('--on=another winter', '--note=Look at this again.')
        for to in ('queries', 'queries-html'):
            told = self.report(to)
            for words in ('Rang her office', 'Source has 31', 'Look at this again', 'another winter”'):
                self.assertNotIn(words, told, to)
            self.assertIn('We believe that this is wrong.' if '40 million' not in told else '40 million', told, to)
        told = self.report('handover')
        self.assertNotIn('Asked and not settled', told)
        self.assertIn('Noted and not settled', told)
        self.assertIn('Rang her office.', told)

        self.mark('--fact=Mara Lindqvist', '--state=on-author')
        self.assertIn('   > Rang her office.', self.report('queries'))
        self.assertIn('Asked and not settled (1)', self.report('handover'))

    def test_first(self):
        """Before the draft stands what came of it, and what somebody calls wrong, with what should stand there."""
        self.write('toll.txt', 'The pier at Quayside cost 40 million pounds, Mara Lindqvist said. It cost 40 million pounds.\n'
                   '- https://apnews.com/article/toll – The pier at Quayside cost 31 million pounds.\n')
        self.run_well('save', '-q', 'toll.txt', '-o', 'pier.assay', '-f')
        told = self.everything('html').split('class="first"')[1].split('</section>')[0]
        self.assertIn('31 million pounds', told)
        self.assertNotIn('Error.', told)
        self.mark('--fact=Mara Lindqvist', '--state=error', '--note=She is called Lindquist.')
        self.mark('--summary=Do not run this.', '--verdict=FAIL', '--reason=Her name.')
        told = self.everything('html').split('class="first"')[1].split('</section>')[0]
        self.assertLess(told.index('She is called Lindquist.'), told.index('31 million pounds'))
        pages = ' '.join(self.everything('pdf').split())
        before = pages[:pages.index('The pier at Quayside cost')]
        self.assertLess(before.index('FAIL'), before.index('Do not run this.'))
        self.assertLess(before.index('Error. “Mara Lindqvist”'), before.index('She is called Lindquist.'))
        self.assertIn('“40 million pounds” → “31 million pounds” in 2 places', before)
        self.mark('--fact=Mara Lindqvist', '--state=confirmed')
        self.assertNotIn('She is called', self.everything('html').split('class="first"')[1].split('</section>')[0])

    def test_fixed(self):
        """What was put in place of the author's words is not asked for again."""
        self.mark('--fact=Mara Lindqvist', '--change=Mara Lindquist')
        for to in ('html', 'pdf'):
            told = self.everything(to)
            self.assertIn('Changed to', told, to)
            self.assertNotIn('Change to', told, to)

    def test_contacts(self):
        """Whoever was asked is counted in the block, not listed without a name."""
        for who in ('Petra Falk', 'Ola Brandt'):
            self.run_well('source', 'add', '-q', 'pier.assay', '--note=It is so.', '--who=' + who, *WHO)
        self.assertIn('Added by the desk:\n2 contacts\n', self.report('block'))

    def note(self):
        """A note on a fact, one with an answer on words, and another that may leave the desk."""
        self.mark('--fact=Mara Lindqvist', '--note=Off the record: she will resign.', '--reply=Keep quiet.', '--confidential')
        self.mark('--on=Critics said', '--note=That is Petra Falk.', '--confidential')
        self.mark('--on=another winter', '--note=A fine phrase.', '--reply=Indeed.', '--resolve')

    def test_confidential_notes(self):
        """A note that is marked so is in no report unless it is asked for, and the file keeps it."""
        self.note()
        formats = self.cli('report', '--to=?', 'pier.assay').stderr.split('takes one of ')[1].split('\n')[0].split(', ')
        self.assertGreater(len(formats), 18)
        for to in formats:
            told = self.everything(to)
            for words in ('resign', 'Keep quiet', 'Falk'):
                self.assertNotIn(words, told, to)
        told = self.report('json')
        self.assertIn('"state": "confirmed"', told, 'the state is no secret')
        self.assertIn('A fine phrase.', told)
        for to in ('json', 'facts-csv', 'draft-docx'):
            self.assertIn('resign', self.everything(to, '--confidential'), to)
        for to in ('text', 'html', 'markdown', 'handover', 'annotations', 'pdf'):
            self.assertIn('Falk', self.everything(to, '--confidential'), to)
        self.assertIn('resign', self.read('pier.assay').decode('utf-8'))
        self.assertIn('confidential', self.run_well('mark', 'pier.assay'))

        self.mark('--fact=Mara Lindqvist', '--public')
        self.assertIn('resign', self.report('text'))

    def everything(self, to, *arguments):
        """What can be read in a report, whatever it is packed in."""
        options = ('--publisher=X', '--url=https://x.example/') + arguments
        self.run_well('report', '--to=' + to, 'pier.assay', '-f', '-o', 'report.out', *options)
        data = self.read('report.out')
        if data.startswith(b'PK'):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                data = b' '.join(archive.read(name) for name in archive.namelist())
        elif data.startswith(b'%PDF'):
            data = subprocess.run(['pdftotext', self.path('report.out'), '-'], stdout=subprocess.PIPE, check=True).stdout
        return data.decode('utf-8')

    def test_free_marks(self):
        """What stands on words of somebody's choice, and what was answered, is told in each report for people."""
        self.note()
        for to in ('text', 'html', 'markdown', 'json', 'annotations', 'pdf'):
            told = self.everything(to)
            for words in ('another winter', 'A fine phrase.', 'Indeed.'):
                self.assertIn(words, told, to)
        mark, = [mark for mark in self.object('json')['marks'] if mark['note'] == 'A fine phrase.']
        self.assertEqual((mark['scope'], mark['exact']), ('note', 'another winter'))
        self.assertEqual([remark['what'] for remark in mark['thread']], ['reply', 'resolved'])

    def test_markdown(self):
        """What somebody wrote stays words in Markdown: read again, there is no link, picture or element of it."""
        self.write('hostile.md', HOSTILE)
        self.run_well('save', '-q', 'hostile.md', '-o', 'hostile.assay')
        self.run_well('mark', '-q', 'hostile.assay', *WHO, '--on=40 million pounds',
                      '--note=# [x](https://evil.example/) ![y](z) <b>&amp; `code`')
        for to in ('markdown', 'block-markdown'):
            page = self.report(to, file='hostile.assay')
            self.assertTrue(page.startswith('# Assay Fact Check\n'), page)
            self.assertNotRegex(page, r'(?<!\\)[\[<](?!https?:)')
        self.write('again.md', self.report('markdown', file='hostile.assay'))
        again = self.run_well('read', '--format=text', 'again.md')
        self.assertIn('[x](https://evil.example/) ![y](z) <b>&amp; `code`', self.report('draft-text', file='again.md'))
        self.assertTrue(again)

    def test_provenance(self):
        """Each report says by what it was made."""
        for to in ('block', 'block-markdown', 'text', 'markdown', 'html', 'pdf', 'queries', 'queries-html', 'handover',
                   'annotations', 'claimreview'):
            told = ' '.join(self.everything(to).split())
            self.assertIn('12 March 2025', told, to)
            self.assertRegex(told.lower(), r'rule set( |</dt><dd>)\d', to)
            self.assertRegex(told.lower(), r'policy( |</dt><dd>| “)default', to)
            self.assertRegex(told.lower(), r'assay( |</dt><dd>)\d', to)
        for to in ('facts-csv', 'facts-tsv', 'json', 'sarif'):
            told = self.report(to)
            self.assertIn('2025-03-12', told, to)
            self.assertIn('default', told, to)

    def test_no_folder(self):
        """A report that is sent away does not tell where on the machine the draft lies."""
        os.mkdir(self.path('desk-of-nia'))
        self.write('desk-of-nia/bridge.txt', 'The bridge closed on 3 May.\n')
        self.assertNotIn('desk-of-nia', self.report('html', file='desk-of-nia/bridge.txt'))

    def test_hostile(self):
        self.write('hostile.md', HOSTILE)
        for to in ('queries-html', 'draft-html'):
            page = self.report(to, file='hostile.md')
            self.assertNotIn('<script', page)
            self.assertNotIn('href="javascript', page)
            self.assertNotIn('<b>', page)
        markdown = self.report('draft-markdown', file='hostile.md')
        self.assertNotIn('](javascript', markdown)
        self.assertNotIn('<script', markdown.replace('\\<', ''))
        for row in self.rows('hostile.md').values():
            for cell in row.values():
                self.assertNotIn(cell[:1], ('=', '+', '-', '@'))

    def test_draft_as_markdown(self):
        draft = ('# Night buses return\n\n*They will not go far enough.*\n\nBy Nora Whitlow, 27 November 2026\n\n'
                 'Calder & Wye runs them, [the council said](https://example.org/news/night_buses) of 3 > 2. '
                 'A\\*star and \\[brackets\\] stay.\n')
        self.write('buses.md', draft)
        self.assertEqual(self.report('draft-markdown', file='buses.md'), draft)
        self.assertIn('<p><em>They will not go far enough.</em></p>', self.report('draft-html', file='buses.md'))

    def test_page(self):
        page = self.report('html')
        self.assertEqual(page, self.report('html'), 'the same bytes each time')
        policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page).group(1).replace('&#39;', "'")
        self.assertTrue(policy.startswith("default-src 'none'; "))
        self.assertNotIn('unsafe', policy)
        for element in ('style', 'script'):
            inner, = re.findall(r'<%s>(.*?)</%s>' % (element, element), page, re.S)
            digest = base64.b64encode(hashlib.sha256(inner.encode('utf-8')).digest()).decode('ascii')
            self.assertIn("%s-src 'sha256-%s'" % (element, digest), policy)
            self.assertNotRegex(inner, r'url\(|@import|https?:|fetch|XMLHttp|innerHTML|eval')
        self.assertNotIn(' style="', page)
        self.assertIn('40 million', self.report('html', file='pier.txt'))
        self.assertIn('Rang her office.', page)
        result = self.cli('report', '--to=html', 'pier.assay', 'pier.txt')
        self.assertEqual((result.status, result.stdout), (3, ''))

    def test_proof(self):
        self.run_well('report', '--to=pdf', '--paper=letter', 'pier.assay', '-o', 'pier.pdf')
        self.run_well('report', '--to=pdf', '--paper=letter', 'pier.assay', '-o', 'again.pdf')
        self.assertEqual(self.read('pier.pdf'), self.read('again.pdf'), 'the same bytes each time')
        facts = subprocess.run(['pdfinfo', self.path('pier.pdf')], stdout=subprocess.PIPE, check=True).stdout.decode()
        self.assertRegex(facts, r'Tagged: +yes')
        self.assertRegex(facts, r'Page size: +612 x 792 pts')
        words = subprocess.run(['pdftotext', self.path('pier.pdf'), '-'], stdout=subprocess.PIPE, check=True).stdout
        words = ' '.join(words.decode('utf-8').split())
        for expected in ('Annotated proof', 'Rang her office.', 'How the scores came about', 'Sources', '1 of 1'):
            self.assertIn(expected, words)
        result = self.cli('report', '--to=pdf', '--paper=a3', 'pier.assay')
        self.assertEqual((result.status, result.stdout), (3, ''))

    def test_strike(self):
        """Closed words are struck through where the newsroom wants it."""
        self.write('strike.json', json.dumps({'type': 'application/vnd.assay.policy+json', 'version': '1.0',
                                              'name': 'Strikes', 'reports': {'strike_closed': True}}))
        self.run_well('report', '--to=pdf', 'pier.assay', '-o', 'plain.pdf')
        self.run_well('report', '--to=pdf', '--policy=strike.json', 'pier.assay', '-o', 'struck.pdf')
        self.assertIn('strike_closed', self.run_well('policy', 'show', 'strike.json'))
        self.assertNotEqual(len(self.read('plain.pdf')), len(self.read('struck.pdf')))

    def test_language(self):
        """A report speaks another language than whoever asks for it, where there is a translation."""
        po = os.environ['ASSAY_PO']
        result = self.cli('report', '--to=text', '--lang=de', 'pier.assay', ASSAY_LOCALEDIR=po)
        self.assertEqual((result.status, result.stderr), (0, ''))
        self.assertRegex(result.stdout, r'(?m)^Urteil +OPEN$')
        self.assertIn('12. März 2025', result.stdout)
        self.assertRegex(result.stdout, r'= \d,\d')
        self.assertNotRegex(result.stdout, r'= \d\.\d')
        again = self.cli('report', '--to=text', '--lang=de', 'pier.assay', ASSAY_LOCALEDIR=po, LC_ALL='C', LANG='C')
        self.assertEqual(again.stdout, result.stdout, 'the same bytes whatever locales there are')
        for to in ('html', 'facts-ods', 'pdf'):
            self.run_well('report', '--to=' + to, '--lang=de', 'pier.assay', '-f', '-o', 'de.out', ASSAY_LOCALEDIR=po)
            first = self.read('de.out')
            self.run_well('report', '--to=' + to, '--lang=de', 'pier.assay', '-f', '-o', 'de.out', ASSAY_LOCALEDIR=po,
                          LC_ALL='C')
            self.assertEqual(first, self.read('de.out'), to)
        english = self.cli('report', '--to=text', '--lang=en', 'pier.assay', ASSAY_LOCALEDIR=po, LC_ALL='C.UTF-8')
        self.assertEqual(english.stdout, self.report('text'))
        self.mark('--on=another winter', '--note=Welcher?', '--reply=Dieser.', '--ask=Welcher?')
        self.mark('--fact=Mara Lindqvist', '--change=Mara Lindquist')
        for to in ('text', 'markdown', 'handover', 'queries', 'html', 'pdf'):
            self.run_well('report', '--to=' + to, '--lang=de', 'pier.assay', '-f', '-o', 'de.out', ASSAY_LOCALEDIR=po)
            told = self.read('de.out') if to != 'pdf' else subprocess.run(
                ['pdftotext', self.path('de.out'), '-'], stdout=subprocess.PIPE, check=True).stdout
            self.assertIn('„another winter“', told.decode('utf-8'), to)
        for tag in ('xx', '../de', ''):
            result = self.cli('report', '--lang=' + tag, 'pier.assay', ASSAY_LOCALEDIR=po)
            self.assertEqual((result.status, result.stdout), (3, ''), tag)

    def test_page_contrast(self):
        page = self.report('html')
        light, dark, printed = (dict(re.findall(r'--([\w-]+): (#[0-9a-f]{6});', block))
                                for block in re.findall(r':root \{(.*?)\}', page, re.S))
        for theme in (light, dark, printed):
            self.assertEqual(set(theme), set(light))
            for pairs, least in ((WRITTEN_ON, 4.5), (DRAWN_ON, 3.0)):
                for colour, grounds in pairs.items():
                    for ground in grounds:
                        with self.subTest(colour=theme[colour], ground=theme[ground]):
                            self.assertGreaterEqual(contrast(theme[colour], theme[ground]), least)

    def test_refused(self):
        result = self.cli('report', '--to=pdx', 'pier.assay')
        self.assertEqual((result.status, result.stdout), (3, ''))
        self.assertIn('facts-csv', result.stderr)


if __name__ == '__main__':
    harness.main()
