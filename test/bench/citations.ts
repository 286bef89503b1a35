import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SharedReadings, type CheckContext, type Finding } from '../../server/src/checks/check.ts';
import { referenceChecks } from '../../server/src/checks/references/checks.ts';
import { bodyTable } from '../../server/src/model/bodies.ts';
import type { Citation } from '../../server/src/model/citation.ts';
import type { Draft } from '../../server/src/model/draft.ts';
import { readRegister } from '../../server/src/register/readRegister.ts';
import { sameIdentity } from '../../server/src/register/recordIndex.ts';
import { resolutionsOf, type LoadedRegister } from '../../server/src/register/resolutions.ts';
import type { RegisterSource } from '../../server/src/register/source.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { overlaps } from '../../server/src/text/span.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import { Chance } from '../kit/random.ts';
import { readerOf } from '../register/inWorkspace.ts';
import { SLIP_KINDS, mutateCitation, type SlipKind } from './mutateCitation.ts';

/**
 * How many wrong citations are found, told once, and mended by one of the first three fixes.
 * `tsx test/bench/citations.ts [--seed N] [--count N] [--show N] [--register CODE=FOLDER]… [folder or file …]`
 *
 * A slip at a time is put into number, year or body of citations that a register knows. Each register that is named counts as complete; of bodies
 * without one, a register is made of the resolutions that the documents cite, and of as many more beside them that are cited nowhere.
 * Slips that lead to another resolution of a register are no faults that can be seen, and are not counted.
 */
const { paths, registers: named, seed, count, show } = readArguments(process.argv.slice(2));
const chance = new Chance(seed);
const bodies = bodyTable();
const generic = shippedTypes.find((it) => it.name === 'generic');
if (generic === undefined) throw new Error('There is no generic type.');
const type = generic;
const documents = paths.flatMap(filesIn).filter((path) => ['.md', '.txt'].includes(extname(path))).map((path) => ({ path, reader: readerOf(extname(path) === '.md' ? 'markdown' : 'plainText'), text: readFileSync(path, 'utf8') }));
const loaded = named.map(({ code, folder }) => load(folder, code, filesIn(folder).filter((path) => /\.(?:ya?ml|json|csv)$/u.test(path)).map((path) => ({ uri: pathToFileURL(path).href, text: readFileSync(path, 'utf8') }))));
const resolutions = resolutionsOf([...loaded, ...madeUp()], bodies);
const known = documents.flatMap((document) => {
  const draft = document.reader.read(document.text);
  return draft.citations.filter((it) => !isDefinition(draft, it) && resolutions.find(it.identity).state === 'found' && findingsAt(draft, it).length === 0).map((citation) => ({ document, citation }));
});
console.log(`${documents.length} documents, ${known.length} citations that a register of ${resolutions.size} resolutions knows, seed ${seed}\n`);
console.log('slip      tried  found once  right one among three fixes');
let shown = 0;
for (const kind of SLIP_KINDS) printRow(kind);

function printRow(kind: SlipKind): void {
  const sum = { tried: 0, found: 0, mended: 0 };
  for (let i = 0; i < count * 20 && sum.tried < count; i++) {
    const chosen = known[chance.below(Math.max(1, known.length))];
    if (chosen === undefined) break;
    const { document: { path, reader, text }, citation } = chosen;
    const wrong = mutateCitation(text, citation, kind, bodies, chance);
    if (wrong === undefined) continue;
    const draft = reader.read(wrong);
    const slipped = draft.citations.find((it) => it.span.start < citation.span.end && it.span.end > citation.span.start);
    if (slipped !== undefined && ['found', 'ambiguous', 'open'].includes(resolutions.find(slipped.identity).state)) continue;
    sum.tried++;
    const found = slipped === undefined ? [] : findingsAt(draft, slipped);
    const mended = found.length === 1 && (found[0]?.fixes() ?? []).slice(0, 3).some((fix) => meansAgain(reader.read(applyEdits(wrong, fix.changes[0]?.edits ?? [])), citation));
    if (found.length === 1) sum.found++;
    if (mended) sum.mended++;
    else if (shown++ < show) {
      const from = Math.max(0, citation.span.start - 40);
      console.log(`  ${path}: ${wrong.slice(from, citation.span.end + 30).replace(/\s+/gu, ' ')}\n    was ${text.slice(citation.span.start, citation.span.end)}; ${found.map((it) => `${it.rule}: ${it.fixes().slice(0, 3).map((fix) => fix.title.values.join(' ')).join(' | ')}`).join('; ')}`);
    }
  }
  console.log(`${kind.padEnd(8)} ${String(sum.tried).padStart(6)} ${share(sum.found, sum.tried)} ${share(sum.mended, sum.tried)}`);
}

/** Whether what stands there now is the resolution that was meant: a body may be called by another of its names. */
function meansAgain(draft: Draft, { span, identity }: Citation): boolean {
  return draft.citations.some((it) => Math.abs(it.span.start - span.start) < 100 && sameIdentity(it.identity, identity));
}

/** A line that begins with its number is the resolution itself in a list of resolutions. */
function isDefinition(draft: Draft, { span }: Citation): boolean {
  return /(?:^|\n)[\s#*[-]*$/u.test(draft.text.slice(Math.max(0, span.start - 20), span.start));
}

function share(part: number, whole: number): string {
  return `${String(part).padStart(6)} ${whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`}`.padEnd(18);
}

function findingsAt(draft: Draft, citation: Citation): readonly Finding[] {
  const context: CheckContext = { draft, resolutions, pairing: { sourceDraft: draft, targetDraft: draft, languages: [], outcome: {} }, type, readings: new SharedReadings() };
  return referenceChecks.filter((it) => it.rule !== 'references/clause').flatMap((it) => [...it.find(context)]).filter((it) => overlaps(it.span, citation.span));
}

/** A register of each body that is cited and has none: what is cited, and beside each one three others. */
function madeUp(): readonly LoadedRegister[] {
  const covered = new Set(named.map(({ code }) => code));
  const lines = new Map<string, Map<string, string>>();
  for (const { text, reader } of documents) {
    for (const { identity: { body, kind, number, year, meeting } } of reader.read(text).citations) {
      if (body === undefined || number === undefined || covered.has(body) || !bodies.bodies.some((it) => it.code === body) || !/^\d+$/u.test(number)) continue;
      if (year === undefined && meeting === undefined && bodies.styleOf(body) !== 'number') continue;
      const of = lines.get(body) ?? new Map<string, string>();
      lines.set(body, of);
      for (const other of [0, 3, 7, 11]) {
        const fields = [`number: '${Number(number) + other}'`, year === undefined ? '' : `year: ${year}`, meeting === undefined ? '' : `meeting: ${meeting}`].filter((it) => it !== '').join(', ');
        of.set(`${kind} ${fields}`, `- { identifier: [{ prefix: '${body}', number: '${Number(number) + other}' }], ${fields.replace(/^number[^,]*,? ?/u, '')}${fields.includes(',') ? ', ' : ''}kind: ${kind}, title: Decision ${chance.below(100_000)} }`);
      }
    }
  }
  return [...lines].map(([body, of]) => load(`made up of ${body}`, body, [{ uri: `file:///${encodeURIComponent(body)}.yaml`, text: `decisions:\n${[...of.values()].join('\n')}\n` }], { from: 1800, to: 2100 }));
}

function load(name: string, body: string, files: readonly { readonly uri: string; readonly text: string }[], years?: RegisterSource['years']): LoadedRegister {
  const source: RegisterSource = { name, body, complete: true, years, columns: {} };
  return { source, readings: files.map((file) => readRegister(file, source, bodies)) };
}

function filesIn(path: string): readonly string[] {
  return statSync(path).isFile() ? [path] : readdirSync(path).sort().flatMap((name) => filesIn(join(path, name)));
}

function readArguments(words: readonly string[]) {
  const read = { paths: [] as string[], registers: [] as { code: string; folder: string }[], seed: 1, count: 200, show: 10 };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--seed' || word === '--count' || word === '--show') read[word.slice(2) as 'seed' | 'count' | 'show'] = Number(words[++i]);
    else if (word === '--register') {
      const [code = '', folder = ''] = (words[++i] ?? '').split('=');
      read.registers.push({ code, folder });
    } else read.paths.push(word);
  }
  return { ...read, paths: read.paths.length === 0 ? ['corpus/seeds'] : read.paths };
}
