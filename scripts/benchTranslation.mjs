// What the translation checks find in real documents, and how long pairing takes.
//
//   node --import tsx scripts/benchTranslation.mjs FOLDER…
//
// In each folder `name.<tag>.md` or `name-<tag>.txt` is a file for each language (English is the source); a file without such a tag
// holds all its languages. Prints the findings by rule and file, and the time of pairing for the text as it is and tenfold.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { translationChecks } from '../server/src/checks/translation/checks.ts';
import { translationProgress } from '../server/src/features/counterpart.ts';
import { bodyTable } from '../server/src/model/bodies.ts';
import { findCitations } from '../server/src/model/citations.ts';
import { pairLanguages } from '../server/src/model/pair.ts';
import { DraftReader } from '../server/src/model/readDraft.ts';
import { noResolutions } from '../server/src/register/resolutions.ts';
import { render } from '../server/src/text/message.ts';

const NAME = /^(.+)[.-](en|fr|es|de|ru|ja|zh|ko)\.(md|txt)$/u;
const bodies = bodyTable();
const totals = new Map();

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Name at least one folder with drafts in several languages.');
  process.exit(2);
}
for (const folder of folders) for (const file of filesIn(folder)) report(file);
console.log('\nAll findings');
for (const [rule, count] of totals) console.log(`${String(count).padStart(6)}  ${rule}`);

function filesIn(folder) {
  return readdirSync(folder).map((name) => join(folder, name)).sort()
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : /\.(?:md|txt)$/u.test(path) ? [path] : []));
}

function report(path) {
  const named = NAME.exec(basename(path));
  if (named?.[2] === 'en') return;
  const source = named === null ? undefined : sourceOf(path, named[2]);
  const draft = read(path, readFileSync(path, 'utf8'), named?.[2]);
  if (source === undefined && draft.languages.length === 1) return;
  const started = performance.now();
  const pairing = pairLanguages(draft, source);
  const took = performance.now() - started;
  console.log(`\n${path} (${draft.languages.join(', ')}; paired in ${took.toFixed(0)} ms, tenfold in ${tenfold(draft, source).toFixed(0)} ms)`);
  for (const { language, translated, all } of translationProgress(pairing)) console.log(`  ${language}: ${translated} of ${all} paragraphs`);
  const context = { draft, pairing, resolutions: noResolutions(bodies), type: undefined };
  for (const check of translationChecks) {
    for (const finding of check.find(context)) {
      totals.set(finding.rule, (totals.get(finding.rule) ?? 0) + 1);
      console.log(`  ${draft.lines.lineOf(finding.span.start) + 1}: ${finding.rule}: ${render(finding.message)}`);
    }
  }
}

function sourceOf(path, tag) {
  const name = path.replace(new RegExp(`([.-])${tag}\\.(md|txt)$`, 'u'), '$1en.$2');
  return statSync(name, { throwIfNoEntry: false }) === undefined ? undefined : read(name, readFileSync(name, 'utf8'), 'en');
}

function read(uri, text, language) {
  const options = { language, findCitations: (masked) => findCitations(masked, bodies) };
  return new DraftReader(uri, uri.endsWith('.md') ? 'markdown' : 'plainText', options).read(text);
}

function tenfold(draft, source) {
  const many = (it) => read(it.uri, Array.from({ length: 10 }, () => it.text).join('\n\n'), it.frontMatter.languages ?? it.languages);
  const target = many(draft);
  const original = source === undefined ? undefined : many(source);
  const started = performance.now();
  pairLanguages(target, original);
  return performance.now() - started;
}
