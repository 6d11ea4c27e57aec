# SPDX-License-Identifier: GPL-3.0-or-later
"""A headless Chromium, driven over WebDriver (W3C Recommendation) with nothing but the standard library."""

import base64
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

# Seconds until a browser must have started; on a machine however busy.
PATIENCE = 120


def find_driver():
    return shutil.which('chromedriver')


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


class Browser:
    """One window. It has no profile, no network but the loopback, and no sandbox of its own, as root has none."""

    def __init__(self, width=1280, height=800, is_dark=False, has_script=True):
        self.port = free_port()
        self.process = subprocess.Popen([find_driver(), '--port=%d' % self.port], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        self.wait()
        options = {
            'args': ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
                     '--window-size=%d,%d' % (width, height), '--host-resolver-rules=MAP * ~NOTFOUND'],
            'prefs': {'profile.managed_default_content_settings.javascript': 1 if has_script else 2},
        }
        if os.environ.get('CHROMIUM'):
            options['binary'] = os.environ['CHROMIUM']
        capabilities = {'goog:chromeOptions': options, 'goog:loggingPrefs': {'browser': 'ALL'}}
        answer = self.ask('POST', '/session', {'capabilities': {'alwaysMatch': capabilities}})
        self.session = '/session/' + answer['sessionId']
        self.control('Emulation.setEmulatedMedia', features=[
            {'name': 'prefers-color-scheme', 'value': 'dark' if is_dark else 'light'}])

    def wait(self):
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return self.ask('GET', '/status')
            except (urllib.error.URLError, ConnectionError):
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)

    def ask(self, method, path, body=None):
        data = json.dumps(body or {}).encode('utf-8') if method == 'POST' else None
        request = urllib.request.Request('http://127.0.0.1:%d%s' % (self.port, path), method=method, data=data,
                                         headers={'Content-Type': 'application/json'})
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return json.load(answer)['value']
        except urllib.error.HTTPError as error:
            raise AssertionError(json.load(error)['value']['message']) from error

    def command(self, method, path, body=None):
        return self.ask(method, self.session + path, body)

    def control(self, command, **parameters):
        return self.command('POST', '/goog/cdp/execute', {'cmd': command, 'params': parameters})

    def open(self, path):
        self.command('POST', '/url', {'url': 'file://' + path})

    def find(self, selector):
        return next(iter(self.command('POST', '/element', {'using': 'css selector', 'value': selector}).values()))

    def click(self, selector):
        self.command('POST', '/element/%s/click' % self.find(selector))

    def shows(self, selector):
        return self.command('GET', '/element/%s/displayed' % self.find(selector))

    def text(self, selector):
        """What a person sees of it."""
        return self.command('GET', '/element/%s/text' % self.find(selector))

    def style(self, selector, name):
        return self.command('GET', '/element/%s/css/%s' % (self.find(selector), name))

    def run(self, script):
        return self.command('POST', '/execute/sync', {'script': script, 'args': []})

    def press(self, key):
        self.command('POST', '/actions', {'actions': [{'type': 'key', 'id': 'keys', 'actions': [
            {'type': 'keyDown', 'value': key}, {'type': 'keyUp', 'value': key}]}]})

    def complaints(self):
        return [entry['message'] for entry in self.command('POST', '/se/log', {'type': 'browser'})]

    def picture(self, path):
        with open(path, 'wb') as file:
            file.write(base64.b64decode(self.command('GET', '/screenshot')))

    def print(self):
        return base64.b64decode(self.command('POST', '/print', {}))

    def close(self):
        try:
            self.command('DELETE', '')
        finally:
            self.process.terminate()
            self.process.wait()
