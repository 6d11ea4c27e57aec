# SPDX-License-Identifier: GPL-3.0-or-later
"""A strict reader of WARC 1.1, written after ISO 28500:2017 and not after our writer: what it takes, others take."""

import base64
import hashlib
import re

TYPES = {'warcinfo', 'response', 'resource', 'request', 'metadata', 'revisit', 'conversion', 'continuation'}
NEEDED = ('warc-record-id', 'content-length', 'warc-date', 'warc-type')
NO_TARGET = {'warcinfo'}
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
DATE = re.compile(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z')
RECORD_ID = re.compile(r'<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}>')


class Fault(Exception):
    pass


def need(condition, words):
    if not condition:
        raise Fault(words)


def fields(head):
    """Named fields of a header; one may stand once, but for WARC-Concurrent-To."""
    found = {}
    for line in head.decode('utf-8').split('\r\n'):
        name, colon, value = line.partition(':')
        need(colon and TOKEN.fullmatch(name), f'not a named field: {line!r}')
        name = name.lower()
        need(name not in found or name == 'warc-concurrent-to', f'{name} stands twice')
        found[name] = value.strip(' \t')
    return found


def check_digest(text, data):
    algorithm, colon, value = text.partition(':')
    need(colon, 'a digest has no algorithm')
    need(base64.b32decode(value) == hashlib.new(algorithm, data).digest(), 'a digest is not that of the bytes')


def http(block):
    """Takes an HTTP answer apart as RFC 9112 has it. Returns status, fields and body."""
    head, end, body = block.partition(b'\r\n\r\n')
    need(end, 'the answer has no end of its head')
    first, _, rest = head.partition(b'\r\n')
    match = re.fullmatch(rb'HTTP/1\.[01] (\d{3}) [^\r\n]*', first)
    need(match, f'no status line: {first!r}')
    names = {}
    for line in rest.split(b'\r\n') if rest else []:
        name, colon, value = line.decode('latin-1').partition(':')
        need(colon and TOKEN.fullmatch(name), f'not a header: {line!r}')
        names.setdefault(name.lower(), []).append(value.strip())
    need('transfer-encoding' not in names, 'the body is said to be in chunks')
    if 'content-length' in names:
        need([int(value) for value in names['content-length']] == [len(body)], 'the length is not that of the body')
    return int(match[1]), names, body


def read(data):
    """Returns the records of a file: (fields, block)."""
    records = []
    ids = set()
    at = 0
    while at < len(data):
        end = data.find(b'\r\n\r\n', at)
        need(end >= 0, 'a head has no end')
        version, _, head = data[at:end].partition(b'\r\n')
        need(version == b'WARC/1.1', f'not a record: {version!r}')
        found = fields(head)
        for name in NEEDED:
            need(name in found, f'{name} is missing')
        need(found['warc-type'] in TYPES, 'the type is unknown')
        need(DATE.fullmatch(found['warc-date']), 'the date is none')
        need(RECORD_ID.fullmatch(found['warc-record-id']), 'the id is no URI of a UUID')
        need(found['warc-record-id'] not in ids, 'two records have one id')
        ids.add(found['warc-record-id'])
        need(re.fullmatch(r'\d+', found['content-length']), 'the length is no number')
        length = int(found['content-length'])
        block = data[end + 4:end + 4 + length]
        need(len(block) == length, 'the block is cut short')
        need(data[end + 4 + length:end + 8 + length] == b'\r\n\r\n', 'a record does not end with two line ends')
        need(length == 0 or 'content-type' in found, 'the block has no type')
        target = found.get('warc-target-uri')
        need((target is None) == (found['warc-type'] in NO_TARGET), 'the target is there or not, against the rule')
        need(target is None or re.fullmatch(r'[A-Za-z][A-Za-z0-9+.-]*:[^\s<>]+', target), 'the target is no URI')
        if 'warc-block-digest' in found:
            check_digest(found['warc-block-digest'], block)
        if found['warc-type'] == 'response' and found['content-type'].startswith('application/http'):
            body = http(block)[2]
        else:
            body = block
        if 'warc-payload-digest' in found:
            check_digest(found['warc-payload-digest'], body)
        if 'warc-concurrent-to' in found:
            need(found['warc-concurrent-to'] in ids, 'it tells more of a record that is not there')
        records.append((found, block))
        at = end + 8 + length
    need(records and records[0][0]['warc-type'] == 'warcinfo', 'it does not begin with a warcinfo')
    return records
