// Extracts articles with @mozilla/readability, as a peer of the intake on the same pages.
// usage: npm ci && node readability.mjs PAGES OUT
// PAGES is a folder of .html files; OUT gets one record a page with document.text alone, which the evaluation's scorers read.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

const [pages, out] = process.argv.slice(2);
if (!pages || !out) {
  console.error('usage: node readability.mjs PAGES OUT');
  process.exit(2);
}

// The text with a line for each block, so that words of two blocks do not run together.
const blocks = new Set(['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BR', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'H1', 'H2', 'H3', 'H4',
  'H5', 'H6', 'HR', 'LI', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TD', 'TH', 'TR', 'UL']);
function textOf(node) {
  if (node.nodeType === 3) return node.data;
  const inner = Array.from(node.childNodes, textOf).join('');
  return blocks.has(node.nodeName) ? `\n${inner}\n` : inner;
}

mkdirSync(out, { recursive: true });
const files = readdirSync(pages).filter(name => name.endsWith('.html')).sort();
let seconds = 0;
for (const name of files) {
  const html = readFileSync(join(pages, name), 'utf8');
  const start = performance.now();
  const dom = new JSDOM(html, { url: 'https://example.com/', virtualConsole: new VirtualConsole() });
  const article = new Readability(dom.window.document, { serializer: element => textOf(element) }).parse();
  seconds += (performance.now() - start) / 1000;
  const text = (article?.content ?? '').replace(/[^\S\n]+/g, ' ').replace(/ *\n[\s]*/g, '\n\n').trim();
  writeFileSync(join(out, `${name}.json`), JSON.stringify({ schemaVersion: '1.0', document: { name, title: article?.title, text } }));
  dom.window.close();
}
console.log(`${files.length} pages in ${seconds.toFixed(1)} s: ${(files.length / seconds).toFixed(1)} pages a second`);
