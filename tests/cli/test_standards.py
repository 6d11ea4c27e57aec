# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats for programs, held against schemas, vocabularies and validators that are not ours."""

import json
import os
import re
import shutil
import subprocess

import drafts
import harness

ROOT = os.path.join(harness.SOURCE, '..', '..')
STANDARDS = os.path.join(ROOT, 'tests', 'data', 'standards')
OA = 'http://www.w3.org/ns/oa#'
WHO = ('--by=N. Oko', '--at=2025-03-13T09:00:00Z')

HOSTILE = """# <script>alert(1)</script> & Söhne

The council of Quay <b>will</b> pay 40 million pounds, it says. [Read](javascript:alert(1)) “*all*” of it.

=HYPERLINK("https://evil.example") was 12% dearer, Mara Lindqvist said.
"""


def load(name):
    with open(os.path.join(STANDARDS, name), encoding='utf-8') as file:
        return json.load(file)


class Standards(harness.Case):
    def setUp(self):
        super().setUp()
        self.write('pier.txt', drafts.PIER)
        self.write('hostile.md', HOSTILE)
        self.well('save', '-q', 'pier.txt', '-o', 'pier.assay')
        facts = [line.split()[0] for line in self.well('mark', 'pier.assay').splitlines() if re.match(r' *\d+ ', line)]
        for number in facts:
            self.well('mark', '-q', 'pier.assay', *WHO, '--number=' + number, '--state=confirmed', '--note=Rang her.')
        self.well('mark', '-q', 'pier.assay', *WHO, '--fact=40 million pounds', '--change=30 million pounds')
        self.well('mark', '-q', 'pier.assay', *WHO, '--on=another winter', '--note=Nice.', '--reply=It is.', '--resolve')
        self.well('mark', '-q', 'pier.assay', *WHO, '--on=Critics said', '--state=cannot-confirm')

    def well(self, *arguments):
        result = self.cli(*arguments)
        self.assertEqual((result.status, result.stderr), (0, ''), result)
        return result.stdout

    def report(self, to, file='pier.assay', *options):
        return json.loads(self.well('report', '--to=' + to, file, *options))

    def files(self):
        return ('pier.assay', 'pier.txt', 'hostile.md', drafts.SAMPLE)

    def assert_valid(self, schema, value):
        try:
            import jsonschema
        except ImportError:
            self.skipTest('python3-jsonschema is not installed')
        kind = jsonschema.validators.validator_for(schema)
        kind.check_schema(schema)
        faults = ['%s: %s' % ('/'.join(map(str, fault.path)), fault.message[:200])
                  for fault in kind(schema, format_checker=jsonschema.FormatChecker()).iter_errors(value)]
        self.assertEqual(faults, [])

    def test_report_schema(self):
        with open(os.path.join(ROOT, 'data', 'report.schema.json'), encoding='utf-8') as file:
            schema = json.load(file)
        # Members that are not described are a fault here, though a reader takes them.
        schema['additionalProperties'] = False
        self.well('mark', '-q', 'pier.assay', *WHO, '--score=quotes=4', '--reason=It leans on one voice.')
        self.well('mark', '-q', 'pier.assay', *WHO, '--verdict=OPEN', '--confidence=LOW')
        for file in self.files():
            self.assert_valid(schema, self.report('json', file))

    def test_sarif(self):
        schema = load('sarif-2.1.0.json')
        for file in self.files():
            log = self.report('sarif', file)
            self.assert_valid(schema, log)
            self.assertEqual(log['runs'][0]['columnKind'], 'unicodeCodePoints')

    def compile(self, value):
        """What TypeScript's compiler has against the value being a Review as schema.org has it."""
        shutil.copy(os.path.join(STANDARDS, 'schema-org.d.ts'), self.path('schema-org.d.ts'))
        self.write('review.ts', 'import { Review, WithContext } from "./schema-org";\n'
                                'export const review: WithContext<Review> = %s;\n' % json.dumps(value, indent=1))
        return subprocess.run(['tsc', '--noEmit', '--strict', '--skipLibCheck', '--lib', 'es2020', 'review.ts'],
                              cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout.decode('utf-8')

    def test_claim_review(self):
        if shutil.which('tsc') is None:
            self.skipTest('node-typescript is not installed')
        review = self.report('claimreview', 'pier.assay', '--publisher=The Quay Desk', '--url=https://quay.example/pier')
        self.assertGreater(len(review['hasPart']), 1)
        self.assertEqual(self.compile(review), '')
        # The judge is one: it sees a member that is not in the vocabulary, and a value of another kind.
        review['hasPart'][0]['claimReviewd'] = review['hasPart'][0].pop('claimReviewed')
        self.assertIn('claimReviewd', self.compile(review))

    def graph(self, page):
        """The triples of a page, by another's processor. The context is at hand; nothing else may be asked for."""
        try:
            import rdflib
            from pyld import jsonld
        except ImportError:
            self.skipTest('python3-pyld and python3-rdflib are not installed')
        context = load('anno-context.json')

        def loader(url, options):
            self.assertEqual(url, 'http://www.w3.org/ns/anno.jsonld')
            return {'contextUrl': None, 'documentUrl': url, 'document': context, 'contentType': 'application/ld+json'}

        quads = jsonld.to_rdf(page, {'base': 'https://desk.example/', 'documentLoader': loader,
                                     'format': 'application/n-quads'})
        graph = rdflib.ConjunctiveGraph()
        graph.parse(data=quads, format='nquads')
        ontology = rdflib.ConjunctiveGraph()
        ontology.parse(os.path.join(STANDARDS, 'oa.nq'), format='nquads')
        return rdflib, graph, ontology

    def assert_terms(self, value, terms):
        """A processor drops what the context does not know: there must be no such thing."""
        if isinstance(value, list):
            for item in value:
                self.assert_terms(item, terms)
        elif isinstance(value, dict):
            for key, item in value.items():
                self.assertIn(key, terms)
                self.assert_terms(item, terms)

    def test_context(self):
        rdflib, _, ontology = self.graph(self.report('annotations'))
        for name, term in load('anno-context.json')['@context'].items():
            iri = term['@id'] if isinstance(term, dict) else term
            if iri.startswith('oa:'):
                self.assertIn((rdflib.URIRef(OA + iri[3:]), None, None), ontology, name)

    def test_annotations(self):
        page = self.report('annotations')
        terms = set(load('anno-context.json')['@context']) | {'@context'}
        self.assert_terms(page, terms)
        rdflib, graph, ontology = self.graph(page)
        rdf, rdfs = rdflib.RDF, rdflib.RDFS

        def kinds(node):
            found = set(graph.objects(node, rdf.type)) | set(ontology.objects(node, rdf.type))
            while True:
                more = {up for kind in found for up in ontology.objects(kind, rdfs.subClassOf)} - found
                if not more:
                    return found
                found |= more

        n_checked = 0
        for subject, predicate, value in graph:
            if not str(predicate).startswith(OA):
                continue
            self.assertIn(predicate, set(ontology.subjects()), predicate)
            for domain in ontology.objects(predicate, rdfs.domain):
                self.assertIn(domain, kinds(subject), (subject, predicate))
                n_checked += 1
            for reach in ontology.objects(predicate, rdfs.range):
                if isinstance(value, rdflib.Literal):
                    self.assertEqual(value.datatype or rdflib.XSD.string, reach, (predicate, value))
                    self.assertFalse(value.ill_typed if hasattr(value, 'ill_typed') else False)
                else:
                    self.assertIn(reach, kinds(value), (predicate, value))
                n_checked += 1
        self.assertGreater(n_checked, 10 * len(page['items']))

        marks = set(graph.subjects(rdf.type, rdflib.URIRef(OA + 'Annotation')))
        self.assertEqual(len(marks), len(page['items']))
        for mark in marks:
            self.assertEqual(len(set(graph.objects(mark, rdflib.URIRef(OA + 'hasTarget')))), 1)
            created, = graph.objects(mark, rdflib.DCTERMS.created)
            self.assertEqual(created.datatype, rdflib.XSD.dateTime)
            self.assertIsNotNone(created.value)


if __name__ == '__main__':
    harness.main()
