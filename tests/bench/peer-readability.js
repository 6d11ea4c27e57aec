// SPDX-License-Identifier: GPL-3.0-or-later
//
// What @mozilla/readability with jsdom reads of the pages of a set: DIR/html/ID.html.gz with their addresses in
// DIR/ground-truth.json, as bench-page does. Prints JSON for the scorers, and what it cost to standard error.
// NODE_PATH says where the two are installed.

const { readFileSync } = require('fs');
const { gunzipSync } = require('zlib');

const { JSDOM, VirtualConsole } = require('jsdom');
const { Readability } = require('@mozilla/readability');

const blocks = new Set(['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BR', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE',
                        'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE',
                        'SECTION', 'TABLE', 'TD', 'TH', 'TR', 'UL']);

// The text of an element with a line break around each block, without which words of two blocks would be one.
function readText(element) {
  const pieces = [];
  const ends = [];
  let node = element;

  while (node) {
    const isBlock = blocks.has(node.nodeName);

    if (node.nodeType === 3)
      pieces.push(node.nodeValue);
    if (isBlock)
      pieces.push('\n');

    if (node.firstChild) {
      ends.push(isBlock);
      node = node.firstChild;
      continue;
    }

    while (node !== element && !node.nextSibling) {
      node = node.parentNode;
      if (ends.pop())
        pieces.push('\n');
    }
    node = node === element ? null : node.nextSibling;
  }

  return pieces.join('').replace(/[ \t]+/g, ' ').replace(/\s*\n\s*/g, '\n').trim();
}

// What is UTF-8 is taken for that, as browsers keep pages; jsdom finds out the encoding of all else.
function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

const folder = process.argv[2];
const truth = JSON.parse(readFileSync(`${folder}/ground-truth.json`, 'utf8'));
const said = {};
const begin = process.cpuUsage();

for (const [id, page] of Object.entries(truth)) {
  const html = decode(gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`)));
  const dom = new JSDOM(html, { url: page.url || 'https://example.org/', virtualConsole: new VirtualConsole() });
  let article = null;

  try {
    article = new Readability(dom.window.document, { serializer: (element) => element }).parse();
  } catch (error) {
    console.error(`${id}: ${error.message}`);
  }

  said[id] = {
    articleBody: article && article.content ? readText(article.content) : '',
    title: (article && article.title) || '',
    byline: (article && article.byline) || '',
    date: (article && article.publishedTime) || null,
  };
  dom.window.close();
}

const spent = process.cpuUsage(begin);

console.error(`cpu_s\t${((spent.user + spent.system) / 1e6).toFixed(3)}`);
console.error(`peak_mb\t${(process.resourceUsage().maxRSS / 1024).toFixed(1)}`);
console.log(JSON.stringify(said));
