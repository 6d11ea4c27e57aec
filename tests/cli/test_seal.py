# SPDX-License-Identifier: GPL-3.0-or-later
"""assay-cli seal and verify, with a key ring that is thrown away."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest

import drafts
import harness

AT = '2025-06-04T10:00:00Z'
WHEN = '4 June 2025, 10:00 UTC'


class Seal(harness.Case):
    def setUp(self):
        super().setUp()
        self.write('pier.txt', drafts.PIER)
        self.assertEqual(self.cli('save', '-q', 'pier.txt', '-o', 'pier.assay').status, 0)

    def seal(self, *arguments, **keywords):
        return self.cli('seal', '--by=N. Oko', '--at=' + AT, *arguments, **keywords)

    def test_seals(self):
        result = self.seal('pier.assay')
        self.assertEqual((result.status, result.stderr), (0, ''))
        self.assertRegex(result.stdout, r'^pier\.assay: sealed, not signed, SHA-256 [0-9a-f]{64}\n$')

        content = self.read('pier.assay')
        dossier = json.loads(content)
        self.assertEqual(list(dossier)[-1], 'seal')
        self.assertEqual({key: dossier['seal'][key] for key in ('by', 'at')}, {'by': 'N. Oko', 'at': AT})
        self.assertEqual(dossier['history'][-1]['what'], 'sealed')

        # The sum can be done without us: cut the last member, and the comma before it, out of the file.
        cut = re.sub(rb',\n  "seal": \{.*\n  \}', b'', content, flags=re.S)
        self.assertEqual(hashlib.sha256(cut).hexdigest(), dossier['seal']['sha256'])

        verified = self.cli('verify', 'pier.assay')
        self.assertEqual(verified.status, 0)
        self.assertEqual(verified.stdout,
                         'pier.assay: Sealed by N. Oko on %s, and unchanged since. It is not signed\n' % WHEN)

    def test_same_bytes(self):
        self.write('other.assay', self.read('pier.assay'))
        self.seal('-q', 'pier.assay')
        self.seal('-q', 'other.assay')
        self.assertEqual(self.read('pier.assay'), self.read('other.assay'))

    def test_stays(self):
        """Whatever is asked for, the file stays as it is, and the message says what to do."""
        self.seal('-q', 'pier.assay')
        before = self.read('pier.assay')
        self.write('call.txt', 'We said no such thing.')
        for arguments in (['mark', 'pier.assay', '--verdict=OPEN'], ['seal', 'pier.assay'],
                          ['source', 'add', 'pier.assay', '--file=call.txt'],
                          ['revise', 'pier.assay', 'pier.txt']):
            result = self.cli(*arguments)
            self.assertEqual(result.status, 3, arguments)
            self.assertIn('sealed by N. Oko on %s: reopen it before you change it' % AT, result.stderr)
            self.assertEqual(self.read('pier.assay'), before, arguments)
        self.assertEqual(self.cli('mark', 'pier.assay').status, 0)
        self.assertEqual(self.cli('check', '-q', 'pier.assay').stderr, '')
        self.cli('save', '-q', 'pier.assay', '-o', 'copy.assay')
        self.assertEqual(self.read('copy.assay'), before)

    def test_reopen(self):
        self.seal('-q', 'pier.assay')
        sealed = json.loads(self.read('pier.assay'))['seal']
        result = self.seal('--reopen', 'pier.assay')
        self.assertEqual((result.status, result.stdout), (0, 'pier.assay: open again\n'))
        dossier = json.loads(self.read('pier.assay'))
        self.assertNotIn('seal', dossier)
        self.assertEqual([each['what'] for each in dossier['history']], ['sealed', 'reopened'])
        self.assertEqual(dossier['history'][1]['about'], sealed['sha256'])
        self.assertEqual(self.cli('mark', '-q', 'pier.assay', '--verdict=OPEN').status, 0)
        self.assertEqual(self.seal('--reopen', 'pier.assay').status, 3)
        self.assertEqual(self.cli('verify', 'pier.assay').status, 1)

    def test_broken(self):
        self.seal('-q', 'pier.assay')
        content = self.read('pier.assay')
        self.write('pier.assay', content.replace(b'"verdict": "OPEN"', b'"verdict": "PASS"', 1))
        self.assertNotEqual(self.read('pier.assay'), content)
        result = self.cli('verify', 'pier.assay')
        self.assertEqual(result.status, 2)
        self.assertIn('but it was changed since', result.stdout)

    def test_not_last(self):
        """A seal with something behind it seals nothing."""
        self.seal('-q', 'pier.assay')
        content = self.read('pier.assay').rstrip()
        self.write('pier.assay', content[:-1].rstrip() + b',\n  "more": 1\n}\n')
        self.assertEqual(self.cli('verify', 'pier.assay').status, 1)
        result = self.cli('check', '-q', 'pier.assay')
        self.assertEqual(result.status, 3)
        self.assertIn('the seal must be the last member', result.stderr)

    def test_verify_errors(self):
        result = self.cli('verify', 'pier.txt', 'missing.assay')
        self.assertEqual(result.status, 3)
        self.assertEqual(len(result.stderr.splitlines()), 2, result.stderr)

    def test_misuse(self):
        for arguments in ([], ['pier.assay', 'pier.assay'], ['pier.txt'], ['--reopen', '--sign', 'pier.assay']):
            self.assertEqual(self.cli('seal', *arguments).status, 3, arguments)


@unittest.skipUnless(shutil.which('gpg'), 'gpg is not installed')
class Sign(harness.Case):
    def setUp(self):
        super().setUp()
        # The agent's socket has a short path, or it cannot be made.
        folder = tempfile.TemporaryDirectory(prefix='gpg-', dir='/tmp', ignore_cleanup_errors=True)
        self.home = folder.name
        self.addCleanup(folder.cleanup)
        self.addCleanup(self.gpgconf)
        os.chmod(self.home, 0o700)
        self.write('pier.txt', drafts.PIER)
        self.cli('save', '-q', 'pier.txt', '-o', 'pier.assay')

    def gpgconf(self):
        subprocess.run(['gpgconf', '--kill', 'all'], env=dict(os.environ, GNUPGHOME=self.home), timeout=60,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def make_key(self, name):
        subprocess.run(['gpg', '--batch', '--pinentry-mode', 'loopback', '--passphrase', '', '--quick-gen-key',
                        name, 'ed25519', 'sign', 'never'], env=dict(os.environ, GNUPGHOME=self.home), check=True,
                       timeout=120, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def gpg(self, *arguments, **changes):
        return self.cli(*arguments, GNUPGHOME=self.home, **changes)

    def test_signs(self):
        self.assertIn('There is no key to sign with', self.gpg('seal', '--sign', 'pier.assay').stderr)
        self.make_key('Nadia Oko <oko@paper.example>')
        result = self.gpg('seal', '--sign', '--by=N. Oko', '--at=' + AT, 'pier.assay')
        self.assertEqual(result.stderr, '')
        self.assertIn('sealed and signed', result.stdout)

        verified = self.gpg('verify', 'pier.assay')
        self.assertEqual(verified.status, 0, verified)
        self.assertIn('The signature by Nadia Oko <oko@paper.example> is good', verified.stdout)

        # Somebody else's key ring does not know the key.
        with tempfile.TemporaryDirectory(prefix='gpg-', dir='/tmp', ignore_cleanup_errors=True) as other:
            unknown = self.cli('verify', 'pier.assay', GNUPGHOME=other)
            subprocess.run(['gpgconf', '--kill', 'all'], env=dict(os.environ, GNUPGHOME=other), timeout=60)
        self.assertEqual(unknown.status, 1)
        self.assertIn('is not at hand', unknown.stdout)

        # Who changes the file and its sum does not change the signature.
        dossier = json.loads(self.read('pier.assay'))
        forged = self.read('pier.assay').replace(b'"verdict": "OPEN"', b'"verdict": "PASS"', 1)
        cut = re.sub(rb',\n  "seal": \{.*\n  \}', b'', forged, flags=re.S)
        forged = forged.replace(dossier['seal']['sha256'].encode(), hashlib.sha256(cut).hexdigest().encode())
        self.write('forged.assay', forged)
        bad = self.gpg('verify', 'forged.assay')
        self.assertEqual(bad.status, 2)
        self.assertIn('The signature is not of this file', bad.stdout)

    def test_several_keys(self):
        self.make_key('Nadia Oko <oko@paper.example>')
        self.make_key('Per Aldous <aldous@paper.example>')
        before = self.read('pier.assay')
        self.assertIn('There are several such keys', self.gpg('seal', '--sign', 'pier.assay').stderr)
        self.assertEqual(self.read('pier.assay'), before)
        self.assertIn('There is no key “Nobody”', self.gpg('seal', '--key=Nobody', 'pier.assay').stderr)
        self.assertEqual(self.gpg('seal', '-q', '--key=aldous', 'pier.assay').status, 0)
        self.assertIn('Per Aldous', self.gpg('verify', 'pier.assay').stdout)

    def test_nonsense(self):
        """What is no signature at all is a bad one."""
        self.cli('seal', '-q', 'pier.assay')
        content = self.read('pier.assay')
        self.write('pier.assay', re.sub(rb'("sha256": "[0-9a-f]{64}")\n  \}\n\}', rb'\1,\n    "signature": "x"\n  }\n}',
                                        content))
        self.assertEqual(self.gpg('verify', 'pier.assay').status, 2)


if __name__ == '__main__':
    unittest.main()
