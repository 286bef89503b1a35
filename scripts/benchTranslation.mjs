// What the translation checks find in real documents, and how long pairing takes.
//
//   node --import tsx scripts/benchTranslation.mjs FOLDER…
//
// `leftParagraphs.json` beside this script says what a person read in some published translations: by the end of the file's path the
// lines on which titles, paragraphs and items begin that were left in English as a whole (`left`) or in part (`part`), and how many
// stretches between blank lines, of at least 80 characters, no titles, are in English throughout (`paragraphs`). What is found is held
// against it line by line: precision and recall; and both counts of stretches are printed side by side.
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
import { shippedTypes } from '../server/src/types/shippedTypes.ts';

const GENERIC = shippedTypes.find(({ name }) => name === 'generic');
const NAME = /^(.+)[.-](en|fr|es|de|ru|ja|zh|ko)\.(md|txt)$/u;
const bodies = bodyTable();
const totals = new Map();
const OWN_SCRIPT = { ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, ru: /\p{Script=Cyrillic}/u };
const readByEye = JSON.parse(readFileSync(new URL('leftParagraphs.json', import.meta.url), 'utf8'));
const folders = process.argv.slice(2);
const sum = { left: 0, found: 0, both: 0, files: 0, within: 0 };
if (folders.length === 0) {
  console.error('Name at least one folder with drafts in several languages.');
  process.exit(2);
}
for (const folder of folders) for (const file of filesIn(folder)) report(file);
console.log('\nAll findings');
for (const [rule, count] of totals) console.log(`${String(count).padStart(6)}  ${rule}`);
console.log(`\nTitles, paragraphs and items left in English: ${sum.left}, found ${sum.found}, precision ${share(sum.both, sum.found)}, recall ${share(sum.both, sum.left)}`);
if (sum.files > 0) console.log(`Paragraphs between blank lines: ${sum.within} of ${sum.files} files within one of what a person counted`);

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
  const own = { lines: [], spans: [] };
  const context = { draft, pairing, resolutions: noResolutions(bodies), type: GENERIC };
  for (const check of translationChecks) {
    for (const finding of check.find(context)) {
      totals.set(finding.rule, (totals.get(finding.rule) ?? 0) + 1);
      const line = draft.lines.lineOf(finding.span.start) + 1;
      if (finding.rule === 'translation/untranslated') {
        own.lines.push(line);
        if (render(finding.message).startsWith('This paragraph')) own.spans.push(finding.span);
      }
      console.log(`  ${line}: ${finding.rule}: ${render(finding.message)}`);
    }
  }
  if (source !== undefined) compare(path, draft, named[2], own);
}

/** What is found in a translation beside what a person read in it. */
function compare(path, draft, tag, own) {
  const seen = Object.entries(readByEye).find(([end]) => path.endsWith(end))?.[1];
  if (seen === undefined) return;
  const begins = draft.blocks.map(({ span }) => draft.lines.lineOf(span.start) + 1);
  const left = new Set(begins.filter((line) => isAmong(line, seen.left) || isAmong(line, seen.part ?? '')));
  const found = new Set(own.lines);
  const both = [...found].filter((line) => left.has(line));
  console.log(`  left in English: ${left.size} of ${new Set(begins).size}; found ${found.size}, precision ${share(both.length, found.size)}, recall ${share(both.length, left.size)}`);
  const wrong = [...found].filter((line) => !left.has(line));
  const missed = [...left].filter((line) => !found.has(line));
  if (wrong.length + missed.length > 0) console.log(`  on lines ${wrong.join(' ') || '–'} nothing was left; on ${missed.join(' ') || '–'} it was, and is not found`);
  sum.left += left.size;
  sum.found += found.size;
  sum.both += both.length;
  if (seen.paragraphs === undefined) return;
  const here = paragraphsIn(draft.text).filter((at) => isFound(draft.text, at, own.spans, tag)).length;
  sum.files++;
  if (Math.abs(here - seen.paragraphs) <= 1) sum.within++;
  console.log(`  paragraphs between blank lines: ${here} here, ${seen.paragraphs} counted by a person`);
}

/** Whether the ranges, "3-9 13", have the line. */
function isAmong(line, ranges) {
  return ranges.split(' ').map((range) => range.split('-').map(Number)).some(([first, last = first]) => line >= first && line <= last);
}

/** Whether the stretch is told to be in English, and has nothing in the language's own script besides. */
function isFound(text, { start, end }, spans, tag) {
  const inside = spans.filter((at) => at.start < end && at.end > start);
  const told = inside.reduce((sum, at) => sum + Math.min(end, at.end) - Math.max(start, at.start), 0);
  if (told < 0.6 * (end - start)) return false;
  const rest = [start, ...inside.map((at) => at.end)].map((from, k) => text.slice(from, Math.max(from, inside[k]?.start ?? end))).join(' ');
  return OWN_SCRIPT[tag]?.test(rest) !== true;
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
