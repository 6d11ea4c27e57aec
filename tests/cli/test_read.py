# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli read, outlet and rules: what is known without holding anything against anything."""

import json
import re

import drafts
import harness

COLUMNS = ['file', 'item', 'start', 'end', 'sentence', 'kind', 'exact', 'speaker', 'cue', 'value', 'high', 'unit',
           'bound', 'date', 'end_date', 'title']
ARRAYS = ['sentences', 'quotations', 'attributions', 'figures', 'dates', 'moments', 'names', 'loaded']

DRAFT = '''Mayor Ana Ruiz said that between 30 and 40 buses would go from 4 May 2025.

“They cost $2.5m each,” she said. The staggering plan divides the town\tand its council.
'''


class Read(harness.Case):
    def rows(self, *arguments):
        result = self.cli('read', '--format=tsv', *arguments)
        self.assertEqual(result.status, 0)
        lines = [line.split('\t') for line in result.stdout.split('\n')[:-1]]
        self.assertEqual(lines[0], COLUMNS)
        self.assertTrue(all(len(line) == len(COLUMNS) for line in lines))
        return [dict(zip(COLUMNS, line)) for line in lines[1:]]

    def test_tsv(self):
        self.write('bus.txt', DRAFT)
        rows = self.rows('bus.txt')
        by_item = {}

        for row in rows:
            by_item.setdefault(row['item'], []).append(row)
            exact = DRAFT[int(row['start']):int(row['end'])]
            self.assertEqual(row['exact'], exact.replace('\t', '\\t'))

        self.assertEqual([row['kind'] for row in by_item['claim']][:2], ['attributed', 'quotation'])
        figures = {row['exact']: row for row in by_item['figure']}
        self.assertEqual([(row['value'], row['high'], row['bound']) for row in by_item['figure']
                          if row['bound'] == 'range'], [('30', '40', 'range')])
        self.assertEqual((figures['$2.5m']['value'], figures['$2.5m']['unit']), ('2500000', 'USD'))
        self.assertEqual([row['date'] for row in by_item['date']], ['2025-05-04'])
        self.assertEqual([(row['exact'], row['kind']) for row in by_item['name']][0], ('Ana Ruiz', 'person'))
        self.assertEqual(by_item['quotation'][0]['speaker'], 'Ana Ruiz')
        self.assertEqual({row['speaker'] for row in by_item['attribution']}, {'Ana Ruiz'})
        self.assertTrue(by_item['loaded'][0]['exact'].startswith('staggering'))

    def test_tsv_of_several_is_one_table(self):
        self.write('bus.txt', DRAFT)
        self.write('pier.txt', drafts.PIER)
        self.assertEqual({row['file'] for row in self.rows('bus.txt', 'pier.txt')}, {'bus.txt', 'pier.txt'})

    def test_json(self):
        self.write('pier.txt', drafts.PIER)
        result = self.cli('read', '--format=json', 'pier.txt')
        reading = json.loads(result.stdout)

        self.assertEqual(result.stdout.count('\n'), 1)
        self.assertEqual(list(reading), ['file', 'title', 'text_length', 'words', 'language', 'supported'] + ARRAYS)
        for array in ARRAYS:
            for item in reading[array]:
                for span in [item] + [value for value in item.values() if isinstance(value, dict)]:
                    if 'exact' in span:
                        self.assertEqual(drafts.PIER[span['start']:span['end']], span['exact'])
                if 'sentence' in item:
                    self.assertLess(item['sentence'], len(reading['sentences']))

        figure, = [item for item in reading['figures'] if item['kind'] == 'money']
        self.assertEqual((figure['low'], figure['unit'], figure['bound']), (40000000, 'GBP', 'exact'))
        self.assertEqual(json.loads(self.cli('read', '--format=json', '--pretty', 'pier.txt').stdout), reading)

    def test_text(self):
        self.write('pier.txt', drafts.PIER)
        result = self.cli('read', 'pier.txt')
        self.assertEqual((result.status, result.stderr), (0, ''))
        for words in ('“We cannot wait another winter,” said council leader Mara Lindqvist.', 'speech · Mara Lindqvist',
                      '40000000 GBP', 'relative · 2025-03-11'):
            self.assertIn(words, result.stdout)

    def test_text_ends_with_counts(self):
        self.write('bus.txt', DRAFT)
        lines = self.cli('read', 'bus.txt').stdout.splitlines()
        self.assertIn('figure 2: number 1, money 1', lines)
        self.assertIn('date 1: absolute 1', lines)
        self.assertIn('name 1: person 1', lines)
        self.assertTrue([line for line in lines if line.startswith('claim 3: attributed 1, quotation 1, ')])

    def test_json_has_times(self):
        self.write('bus.txt', 'The bus leaves on 4 May 2025 at 3:30pm and takes two hours.\n')
        moments = json.loads(self.cli('read', '--format=json', 'bus.txt').stdout)['moments']
        self.assertEqual([(item['exact'], item['kind'], item['date'], item['time'], item['seconds']) for item in moments],
                         [('4 May 2025 at 3:30pm', 'point', '2025-05-04', '15:30', 0),
                          ('two hours', 'duration', None, None, 7200)])

    def test_as_of_is_the_anchor(self):
        self.write('bus.txt', 'The bus stopped yesterday.\n')
        self.assertEqual([row['date'] for row in self.rows('bus.txt') if row['item'] == 'date'], [''])
        self.assertEqual([row['date'] for row in self.rows('--as-of=2025-03-01', 'bus.txt') if row['item'] == 'date'],
                         ['2025-02-28'])

    def test_language_that_is_not_read(self):
        self.write('finnish.txt', 'Kaupunki sulki sillan maanantaina.\n')
        result = self.cli('read', '--language=fi', 'finnish.txt')
        self.assertIn('does not read this language', result.stdout)
        reading = json.loads(self.cli('read', '--format=json', '--language=fi', 'finnish.txt').stdout)
        self.assertIs(reading['supported'], False)
        self.assertEqual(len(reading['sentences']), 1)

    def test_errors(self):
        self.write('pier.txt', drafts.PIER)
        result = self.cli('read', '--format=json', 'missing.txt', 'pier.txt')
        self.assertEqual((result.status, result.stdout.count('\n')), (3, 1))
        self.assertEqual(result.stderr, 'assay-cli: missing.txt: No such file or directory\n')
        self.assertEqual(self.cli('read', '--format=xml', 'pier.txt').status, 3)
        self.assertEqual(self.cli('read').status, 3)


class Outlet(harness.Case):
    def outlet(self, *addresses):
        result = self.cli('outlet', '--format=json', *addresses)
        self.assertEqual((result.status, result.stderr), (0, ''))
        return [json.loads(line) for line in result.stdout.splitlines()]

    def test_rated(self):
        mail, = self.outlet('dailymail.co.uk')
        self.assertEqual((mail['name'], mail['lean'], mail['known']), ('Daily Mail', 'right', True))
        self.assertIn(mail['tier'], ('unreliable', 'deprecated'))

        for rating in mail['ratings']:
            self.assertEqual(list(rating), ['property', 'value', 'origin', 'origin_name', 'origin_url', 'licence', 'year',
                                            'scope', 'reason', 'matched', 'chosen'])
            self.assertTrue(rating['origin_name'] and rating['licence'])
            self.assertTrue(rating['origin_url'].startswith('https://'))

        chosen = [rating['property'] for rating in mail['ratings'] if rating['chosen']]
        self.assertEqual(sorted(chosen), sorted(set(chosen)))

    def test_addresses(self):
        for address in ('bbc.co.uk', 'www.bbc.co.uk', 'BBC.com', 'https://www.bbc.com/news/articles/x?y=z#a',
                        'bbc.co.uk/news', 'https://bbc.co.uk:443'):
            self.assertEqual(self.outlet(address)[0]['name'], 'BBC', address)

    def test_unrated_is_neutral(self):
        unrated, = self.outlet('gazette.example')
        self.assertEqual((unrated['known'], unrated['tier'], unrated['lean'], unrated['ratings']),
                         (False, 'none', 'none', []))
        text = self.cli('outlet', 'gazette.example').stdout
        self.assertIn('neutral', text)

    def test_text(self):
        text = self.cli('outlet', 'dailymail.co.uk').stdout
        self.assertTrue(text.startswith('Daily Mail\ndailymail.co.uk\n\nAssay goes by   '))
        labels = re.findall(r'^(\w[\w ]+?)   ', text, re.M)
        self.assertEqual(labels, sorted(set(labels), key=['Assay goes by', 'Reliability', 'Lean', 'State control', 'Type',
                                                          'Country', 'Owner'].index))
        self.assertRegex(text, r'Wikipedia editors, 20\d\d; matched dailymail\.co\.uk\n')
        self.assertIn('CC-BY-SA-4.0', text)

    def test_several(self):
        first, second = self.outlet('apnews.com', 'reuters.com')
        self.assertEqual((first['wire'], second['wire']), (True, True))
        result = self.cli('outlet', 'apnews.com', 'not a domain', 'reuters.com')
        self.assertEqual(result.status, 3)
        self.assertIn('Reuters\n', result.stdout)
        self.assertRegex(result.stderr, r'\Aassay-cli: not a domain: .+\n\Z')

    def test_wrong_use(self):
        for address in ('', 'http://', ' ', '..', 'a b.com', b'\xff.com'):
            self.assertEqual(self.cli('outlet', address).status, 3, address)
        self.assertEqual(self.cli('outlet').status, 3)


class Rules(harness.Case):
    def test_json(self):
        listed = json.loads(self.cli('rules', '--format=json').stdout)
        codes = [rule['rule'] for rule in listed['rules']]
        self.assertEqual(' '.join(codes), 'A1 A2 A3 A4 A5 A6 Q0 Q1 Q2 Q3 Q4 Q5 Q6 Q7 F1 F2 F3 '
                                          'N1 N2 N3 N4 D1 D2 D3 D4 D5 D6 D7 S1 S2 S3 S4 S5 S6 S7 S8 S9 P1 P2 P3 P4 P5')
        for rule in listed['rules']:
            self.assertEqual(list(rule), ['rule', 'name', 'explanation', 'check', 'severity', 'delta', 'cap', 'scales'])
            self.assertTrue(rule['explanation'].endswith('.'))
            self.assertLessEqual(rule['delta'], rule['cap'])
            self.assertTrue(rule['delta'] == 0 or rule['cap'] > 0)
        # Lean is shown and weighs nothing.
        self.assertEqual([rule['delta'] for rule in listed['rules'] if rule['rule'] == 'S4'], [0])

    def test_text(self):
        text = self.cli('rules').stdout
        for rule in json.loads(self.cli('rules', '--format=json').stdout)['rules']:
            self.assertIn('\n  %s  %s\n' % (rule['rule'], rule['name']), text)

    def test_wrong_use(self):
        self.assertEqual(self.cli('rules', 'A1').status, 0)
        self.assertEqual(self.cli('rules', 'Z9').status, 3)
        self.assertEqual(self.cli('rules', '--format=tsv').status, 3)


if __name__ == '__main__':
    harness.main()
