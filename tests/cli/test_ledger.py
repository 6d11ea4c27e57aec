# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli ledger: what each source has of each figure, quotation, name and date."""

import json

import drafts
import harness

# The same share with two values, a name spelled two ways, and three sources of which one has nothing.
CLINIC = '''Clinic waits grow

2 June 2025

Waits at the Ashdown clinic grew by 40% last year, said Petra Halloran. Nurses blamed the move to Ridley Road on 3 March 2025.

Last year waits at the Ashdown clinic grew by 30%, Petra Haloran told the board. Some 12,000 people are waiting.

- https://apnews.com/article/ashdown – Waits at the Ashdown clinic grew by over 30% last year, said Petra Halloran.
- https://www.bbc.co.uk/news/ashdown – Petra Halloran said that 12,000 people were waiting since 3 March 2025.
- https://www.reuters.com/world/uk/harbour – A harbour was dredged.
'''


class Ledger(harness.Case):
    def ledger(self, text):
        self.write('draft.txt', text)
        result = self.cli('ledger', '--format=json', 'draft.txt')
        self.assertEqual(result.status, 0)
        return json.loads(result.stdout)

    def rows(self, ledger):
        return {row['draft'][0]['exact']: row for row in ledger['rows']}

    def answers(self, row):
        return {cell['source']: cell['answer'] for cell in row['cells']}

    def test_what_each_source_has(self):
        ledger = self.ledger(CLINIC)
        rows = self.rows(ledger)

        self.assertEqual([source['silent'] for source in ledger['sources']], [False, False, True])
        self.assertEqual(self.answers(rows['40%'])[1], 'differs')
        self.assertEqual([cell['exact'] for cell in rows['40%']['cells'] if cell['source'] == 1], ['over 30%'])
        self.assertEqual(self.answers(rows['12,000']), {2: 'same'})
        self.assertEqual(self.answers(rows['Petra Halloran']), {1: 'same', 2: 'same'})
        self.assertEqual(self.answers(rows['3 March 2025']), {2: 'same'})
        self.assertEqual({row['state'] for row in ledger['rows']}, {'open'})

    def test_bare_numbers(self):
        # A vote and a count are two things; a large number is one, wherever it stands.
        rows = self.ledger('Buses return\n\n2 June 2025\n\nThe council voted by 31 to 22 on Monday. Of 22 care homes '
                           'that answered, ten agreed. A ticket will cost £2.50. Some 212,000 people used the buses, '
                           'and 212,000 will again, it said.\n')['rows']
        exact = [[fact['exact'] for fact in row['draft']] for row in rows]
        self.assertEqual(exact.count(['22']), 2)
        about = {row['draft'][0]['exact']: row['about'] for row in rows}
        self.assertEqual(about['£2.50'], 'A ticket will cost …')
        self.assertEqual(about['31'], 'The council voted by … to 22 on Monday')

    def test_draft_against_itself(self):
        rows = self.rows(self.ledger(CLINIC))

        self.assertEqual(rows['40%']['elsewhere'], '30%')
        self.assertEqual(rows['30%']['elsewhere'], '40%')
        self.assertEqual(rows['Petra Halloran']['elsewhere'], 'Petra Haloran')
        self.assertIsNone(rows['12,000']['elsewhere'])

    def test_time_line_is_in_order(self):
        events = self.ledger(CLINIC)['events']

        self.assertEqual([event['day'] for event in events], ['2024', '2025-03-03', '2025-06-02'])
        self.assertEqual([event['words'] for event in events], ['last year', '3 March 2025', None])

    def test_text(self):
        self.write('draft.txt', CLINIC)
        result = self.cli('ledger', 'draft.txt')

        self.assertEqual(result.status, 0)
        self.assertIn('1 silent', result.stdout)
        self.assertIn('≠ over 30%', result.stdout)
        self.assertIn('≠ 30% elsewhere in the draft', result.stdout)
        self.assertIn('Time line', result.stdout)

    def test_tsv_is_a_table(self):
        self.write('pier.txt', drafts.PIER)
        result = self.cli('ledger', '--format=tsv', 'pier.txt')
        lines = [line.split('\t') for line in result.stdout.split('\n')[:-1]]

        self.assertEqual({len(line) for line in lines}, {7})
        self.assertEqual(lines[0][:3], ['Section', 'Draft', 'Says'])
        cost = next(line for line in lines if '40 million' in line[1])
        self.assertIn('30 million', cost[3])
        self.assertEqual(cost[6], 'open')
        self.assertFalse([cell for line in lines for cell in line if cell[:1] in ('=', '+', '-', '@')])

    def test_state_of_a_person(self):
        self.write('pier.txt', drafts.PIER)
        self.assertEqual(self.cli('save', 'pier.txt', '-o', 'pier.assay').status, 0)
        result = self.cli('mark', 'pier.assay', '--fact=40 million pounds', '--kind=figure', '--state=error', '--by=N',
                          '--at=2025-03-12T10:00:00Z')
        self.assertEqual(result.status, 0, result.stderr)
        rows = self.rows(json.loads(self.cli('ledger', '--format=json', 'pier.assay').stdout))
        self.assertEqual([row['state'] for words, row in rows.items() if '40 million' in words], ['error'])

    def test_nothing_to_list(self):
        self.write('empty.txt', 'Nothing here.\n')
        ledger = json.loads(self.cli('ledger', '--format=json', 'empty.txt').stdout)

        self.assertEqual((ledger['rows'], ledger['sources'], ledger['events']), ([], [], []))
        self.assertIn('0 rows', self.cli('ledger', 'empty.txt').stdout)

    def test_misuse(self):
        self.assertEqual(self.cli('ledger').status, 3)
        self.assertEqual(self.cli('ledger', 'a', 'b').status, 3)
        self.assertEqual(self.cli('ledger', 'no-such-file.txt').status, 3)


if __name__ == '__main__':
    harness.main()
