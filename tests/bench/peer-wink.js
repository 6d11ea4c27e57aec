// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast wink-nlp reads a file: MB/s of one core, sentences and entities. NODE_PATH says where it is installed.

const { readFileSync } = require('fs');

const model = require('wink-eng-lite-web-model');
const nlp = require('wink-nlp')(model);

const text = readFileSync(process.argv[2], 'utf8');
const paragraphs = text.split('\n').filter((line) => line.trim() !== '');

nlp.readDoc(paragraphs[0]);

let nSentences = 0;
let nBytes = 0;
const begin = process.hrtime.bigint();
let spent = 0;

for (const paragraph of paragraphs) {
  const doc = nlp.readDoc(paragraph);

  nSentences += doc.sentences().length();
  doc.entities().out();
  nBytes += Buffer.byteLength(paragraph) + 1;
  spent = Number(process.hrtime.bigint() - begin) / 1e3;
  if (spent > 5e6)
    break;
}

console.log(`${nSentences} sentences: ${(nBytes / spent).toFixed(2)} MB/s`);
