// What the translation checks find in real documents, and how long pairing takes.
//
//   node --import tsx scripts/benchTranslation.mjs [--expected FILE] FOLDER…
//
// Of translations in files of their own it reads a second time, by letters and small words alone, which paragraphs were left in English
// (stretches of at least 80 characters between blank lines, lists as a whole, no titles), and prints precision and recall of what is found
// in them. FILE is JSON with what a person counted: { "<end of a path>": { "left": 5, "missing": 1 } }; both counts are printed side by side.
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
const SMALL = new Set('the of and to a in is that for it you are this be if not can or with as by at from have will when should'.split(' '));

const words = process.argv.slice(2);
const expected = words[0] === '--expected' ? JSON.parse(readFileSync(words[1] ?? '', 'utf8')) : {};
const folders = words[0] === '--expected' ? words.slice(2) : words;
const sum = { left: 0, found: 0, both: 0, files: 0, within: 0 };
if (folders.length === 0) {
  console.error('Name at least one folder with drafts in several languages.');
  process.exit(2);
}
for (const folder of folders) for (const file of filesIn(folder)) report(file);
console.log('\nAll findings');
for (const [rule, count] of totals) console.log(`${String(count).padStart(6)}  ${rule}`);
console.log(`\nParagraphs left in English: ${sum.left}, found as such ${sum.found}, precision ${share(sum.both, sum.found)}, recall ${share(sum.both, sum.left)}`);
if (sum.files > 0) console.log(`Counts of a person: ${sum.within} of ${sum.files} within one`);

function share(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

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
  const own = { left: [], missing: 0 };
  const context = { draft, pairing, resolutions: noResolutions(bodies), type: undefined };
  for (const check of translationChecks) {
    for (const finding of check.find(context)) {
      totals.set(finding.rule, (totals.get(finding.rule) ?? 0) + 1);
      if (finding.rule === 'translation/untranslated' && render(finding.message).startsWith('This paragraph')) own.left.push(finding.span);
      if (finding.rule === 'translation/missing') own.missing++;
      console.log(`  ${draft.lines.lineOf(finding.span.start) + 1}: ${finding.rule}: ${render(finding.message)}`);
    }
  }
  if (source !== undefined) compare(path, draft.text, named[2], own);
}

/** What is found in a translation beside a second reading of it, and beside what a person counted. */
function compare(path, text, tag, own) {
  const paragraphs = paragraphsIn(text);
  const isFound = ({ start, end }) => own.left.reduce((covered, at) => covered + Math.max(0, Math.min(end, at.end) - Math.max(start, at.start)), 0) > 0.6 * (end - start);
  const left = paragraphs.filter((at) => isLeft(text.slice(at.start, at.end), tag));
  const found = paragraphs.filter(isFound);
  const both = left.filter(isFound);
  if (left.length + found.length > 0) console.log(`  left in English: ${left.length} of ${paragraphs.length}; found ${found.length}, precision ${share(both.length, found.length)}, recall ${share(both.length, left.length)}`);
  sum.left += left.length;
  sum.found += found.length;
  sum.both += both.length;
  const counted = Object.entries(expected).find(([name]) => path.endsWith(name))?.[1] ?? {};
  for (const [what, count] of Object.entries(counted)) {
    const here = what === 'left' ? found.length : own.missing;
    sum.files++;
    if (Math.abs(here - count) <= 1) sum.within++;
    console.log(`  ${what}: ${here} here, ${count} counted by a person`);
  }
}

/** Stretches between blank lines with at least 80 characters, without front matter, code, tags and titles. */
function paragraphsIn(text) {
  const blank = (found) => found.replace(/[^\n]/gu, ' ');
  const shown = text.replace(/^---\n[\s\S]*?\n---\n/u, blank).replace(/^```[\s\S]*?^```/gmu, blank).replace(/^#.*$/gmu, blank);
  const found = [];
  let at = 0;
  for (const stretch of shown.split(/(\n\s*\n)/u)) {
    const start = at + stretch.length - stretch.trimStart().length;
    if (stretch.replace(/<[^>]*>|\{\/\*.*?\*\/\}/gu, '').trim().length >= 80) found.push({ start, end: at + stretch.trimEnd().length });
    at += stretch.length;
  }
  return found;
}

/** By the letters of the language's own script; between languages in Latin letters by English small words. */
function isLeft(paragraph, tag) {
  const prose = paragraph.replace(/`[^`]*`|\]\([^)]*\)|<[^>]*>/gu, ' ');
  const script = { ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, ru: /\p{Script=Cyrillic}/u }[tag];
  if (script !== undefined) return !script.test(prose);
  const all = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  return all.filter((word) => SMALL.has(word)).length > 0.12 * all.length;
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
  const many = (it) => read(it.uri, Array.from({ length: 10 }, () => it.text).join('\n\n'), source === undefined ? undefined : it.languages[0]);
  const target = many(draft);
  const original = source === undefined ? undefined : many(source);
  const started = performance.now();
  pairLanguages(target, original);
  return performance.now() - started;
}
