# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what assay-cli saves against data/assay.schema.json, with a validator that is not ours."""

import copy
import glob
import json
import os
import subprocess
import sys
import tempfile
import unittest

try:
    import jsonschema
except ImportError:
    sys.exit(77)

CLI = os.environ['ASSAY_CLI']
TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SOURCE = os.path.dirname(TESTS)

with open(os.path.join(SOURCE, 'data', 'assay.schema.json'), encoding='utf-8') as file:
    SCHEMA = json.load(file)

DRAFTS = sorted(path for path in glob.glob(os.path.join(TESTS, 'data', 'drafts', '*'))
                if not path.endswith('.expect'))
SAMPLE = os.path.join(SOURCE, 'data', 'samples', 'return-hubs.txt')


def save(path):
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, 'job.assay')
        subprocess.run([CLI, 'save', '--quiet', path, '-o', out], check=True)
        with open(out, encoding='utf-8') as file:
            return json.load(file)


def set_at(value, path, new):
    for step in path[:-1]:
        value = value[step]
    value[path[-1]] = new


class Schema(unittest.TestCase):
    def setUp(self):
        self.validator = jsonschema.validators.validator_for(SCHEMA)(SCHEMA)

    def test_schema_is_one(self):
        jsonschema.validators.validator_for(SCHEMA).check_schema(SCHEMA)

    def test_saved_files_are_valid(self):
        for path in [SAMPLE] + DRAFTS:
            with self.subTest(path=os.path.basename(path)):
                self.validator.validate(save(path))

    def test_added_sources_are_valid(self):
        path = os.path.join(TESTS, 'data', 'dossier', 'accepted', 'added.assay')
        dossier = save(path)
        self.validator.validate(dossier)
        for index, member, value in ((3, 'added', 'N. Oko'), (4, 'document', 1), (5, 'contact', {'who': 'Mara Quist'})):
            damaged = copy.deepcopy(dossier)
            damaged['sources'][index][member] = value
            self.assertFalse(self.validator.is_valid(damaged))

    def test_newer_members_are_valid(self):
        dossier = save(SAMPLE)
        dossier['mood'] = {'good': True}
        dossier['draft']['slug'] = 1
        self.validator.validate(dossier)

    def test_damage_is_not(self):
        dossier = save(SAMPLE)
        for path, value in ((['type'], 'text/plain'), (['version'], '2.0'), (['as_of'], 'today'),
                            (['draft', 'text'], None), (['draft', 'parts', 0, 'kind'], 'verse'),
                            (['draft', 'parts', 0, 'start'], -1), (['sources', 0, 'state'], 'lost'),
                            (['sources', 0, 'sha256'], 'abc'), (['machine', 'verdict'], 'MAYBE'),
                            (['machine', 'checks', 'quotes', 'score'], 11), (['person', 'at'], 'noon'),
                            (['marks'], {}), (['history'], None)):
            with self.subTest(path=path):
                damaged = copy.deepcopy(dossier)
                set_at(damaged, path, value)
                self.assertFalse(self.validator.is_valid(damaged))


if __name__ == '__main__':
    unittest.main(argv=['schema'])
