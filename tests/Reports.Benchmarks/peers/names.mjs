// Finds names with compromise and with wink-nlp, as peers of the engine on the same texts.
// usage: npm ci && node names.mjs TEXTS OUT
// TEXTS has a line of JSON for each text, { "id", "text" }; OUT gets a line for each text with what each peer found, and a last line with the
// seconds that the fastest of three rounds over all texts took.
import { readFileSync, writeFileSync } from 'node:fs';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const [texts, out] = process.argv.slice(2);
if (!texts || !out) {
  console.error('usage: node names.mjs TEXTS OUT');
  process.exit(2);
}

const wink = winkNLP(model);
const its = wink.its;

function compromise(text) {
  const doc = nlp(text);
  const found = (view, type) => view.json({ offset: true }).map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length, type }));
  return [...found(doc.people(), 'PER'), ...found(doc.organizations(), 'ORG'), ...found(doc.places(), 'LOC')];
}

// The light model knows no names of people, places or organisations; its proper nouns, run by run, are the nearest it has.
function properNouns(text) {
  const tokens = wink.readDoc(text).tokens();
  const values = tokens.out(its.value), spaces = tokens.out(its.precedingSpaces), tags = tokens.out(its.pos);
  const runs = [];
  let offset = 0, run = null;
  for (let i = 0; i < values.length; i++) {
    const start = offset + spaces[i].length;
    offset = start + values[i].length;
    if (tags[i] !== 'PROPN') run = null;
    else if (run) run.end = offset;
    else runs.push((run = { start, end: offset }));
  }
  return runs;
}

function fastest(work) {
  let best = Infinity;
  for (let round = 0; round < 4; round++) {
    const start = performance.now();
    for (const { text } of documents) work(text);
    if (round > 0) best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

const documents = readFileSync(texts, 'utf8').trim().split('\n').map(line => JSON.parse(line));
const lines = documents.map(({ id, text }) => ({ id, compromise: compromise(text), wink: properNouns(text) }));
lines.push({ seconds: { compromise: fastest(compromise), wink: fastest(properNouns) } });
writeFileSync(out, lines.map(line => JSON.stringify(line)).join('\n') + '\n');
