import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { CountedPiece } from '../../server/src/model/piece.ts';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import { readNumbering } from '../../server/src/model/labels/readNumbering.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { NO_CLUES } from '../../server/src/model/labels/numberingClues.ts';
import { render } from '../../server/src/text/message.ts';
import { Chance } from '../kit/random.ts';
import { FAULT_KINDS, injectNumberingFault, type FaultKind } from './injectNumberingFault.ts';
import { newIn, openDraft, type OpenedDraft } from './openedDraft.ts';
import { printStructureFaults } from './structureFaults.ts';
import { printTranslationFaults } from './translationFaults.ts';

/**
 * How many random faults are seen, reported once and at their place, and repaired byte for byte.
 * `npm run bench:faults -- [--only numbering|translation|structure] [--seed N] [--count N] [--show N] [--type T] [--growth] [folder or file …]`
 *
 * Faults of structure are no random ones: each part of each draft is removed, moved, emptied and doubled. `--type` says of which type the drafts are.
 * Files of one name with the tag of a language before the ending (`policy.en.md`, `policy-fr.txt`) are a source and its translations.
 */
if (process.argv.includes('--growth')) printGrowth();
const { folders, seed, count, show, only, type } = readArguments(process.argv.slice(2).filter((word) => word !== '--growth'));
const chance = new Chance(seed);
const documents = only === 'translation' || only === 'structure' ? [] : await soundDrafts(folders.flatMap(documentsIn));
let shown = 0;
const total = { injected: 0, seen: 0, one: 0, repaired: 0 };
if (only === 'all' || only === 'numbering') {
  console.log(`${documents.length} documents without numbering findings, seed ${seed}, ${count} faults of each kind\n`);
  console.log('kind             injected     seen  exactly one  repaired');
  for (const kind of FAULT_KINDS) await row(kind);
  console.log(`${'all'.padEnd(16)} ${figures(total)}`);
}
if (only === 'all' || only === 'translation') await printTranslationFaults(folders.flatMap(documentsIn), String(seed), count, show, new Chance(seed));
if (only === 'all' || only === 'structure') await printStructureFaults(folders.flatMap(documentsIn), type, show);

/** Time to read drafts with ten times the labels, one in fifty of them mistyped: the search alone (median of seven), and the whole reading. */
function printGrowth(): void {
  console.log('labels     search    whole reading');
  for (const labels of [1_000, 10_000, 100_000]) {
    const lines = Array.from({ length: labels }, (_, i) => `${Math.floor(i / 40) + 1}.${(i % 40) + (i % 50 === 7 ? 4 : 1)}. A paragraph of one sentence.`);
    const start = performance.now();
    const draft = new DraftReader('growth', 'plainText').read(lines.join('\n\n'));
    const whole = performance.now() - start;
    const pieces = draft.blocks.map(({ kind, bullet, level, quoted, label }): CountedPiece => ({
      kind, bullet, level, quoted, opens: true, clues: NO_CLUES,
      candidate: label === undefined ? undefined : { span: label.span, written: '', readings: [{ form: label.form, path: label.path, suffix: label.suffix }], weight: 3.5 },
    }));
    const streams = draft.blocks.map((block) => block.stream);
    const searches = Array.from({ length: 7 }, () => {
      const again = performance.now();
      readNumbering(pieces, streams);
      return performance.now() - again;
    }).sort((a, b) => a - b);
    console.log(`${String(labels).padEnd(8)} ${(searches[3] ?? 0).toFixed(0).padStart(5)} ms ${whole.toFixed(0).padStart(10)} ms`);
  }
  console.log('');
}

/** Those in which nothing is wrong with numbers. */
async function soundDrafts(paths: readonly string[]): Promise<readonly OpenedDraft[]> {
  const drafts: OpenedDraft[] = [];
  for (const path of paths) drafts.push(await openDraft(path, paths));
  return drafts.filter(({ known }) => ![...known.keys()].some((name) => name.startsWith('numbering/') || name.startsWith('references/clause')));
}

/** All findings count, of whatever rule: a slip that is told again as a missing translation is told twice. */
async function row(kind: FaultKind): Promise<void> {
  const sum = { injected: 0, seen: 0, one: 0, repaired: 0 };
  for (let tries = 0; sum.injected < count && tries < count * 4 && documents.length > 0; tries++) {
    const document = documents[chance.below(documents.length)];
    // Taken out of a translation alone, an item is missing there: that is another rule's.
    const isApart = kind === 'item deleted' && (document?.pairing.languages.length ?? 0) > 0;
    const fault = document === undefined || isApart ? undefined : injectNumberingFault(document.draft, kind, chance);
    if (document === undefined || fault === undefined) continue;
    sum.injected++;
    const found = await newIn(document, fault.text);
    const fix = found[0]?.fixes().find((other) => other.preferred);
    const repaired = fix === undefined ? undefined : applyEdits(fault.text, fix.changes.flatMap((change) => change.edits));
    if (found.length > 0) sum.seen++;
    const one = found.length === 1 && found[0]?.span.start === fault.at;
    if (one) sum.one++;
    if (one && repaired === fault.repaired) sum.repaired++;
    else if (shown++ < show) {
      const lineOf = (offset: number): number => fault.text.slice(0, offset).split('\n').length;
      console.log(`    ${kind} in ${document.path}:${lineOf(fault.at)} ${JSON.stringify(fault.text.slice(fault.at, fault.at + 50))}`);
      for (const finding of found) console.log(`      ${lineOf(finding.span.start)}: ${finding.rule} ${render(finding.message)}`);
      if (one) console.log(`      repaired to ${JSON.stringify(firstDifference(repaired ?? '', fault.repaired))}`);
    }
  }
  total.injected += sum.injected;
  total.seen += sum.seen;
  total.one += sum.one;
  total.repaired += sum.repaired;
  console.log(`${kind.padEnd(16)} ${figures(sum)}`);
}

function firstDifference(a: string, b: string): readonly string[] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return [a.slice(Math.max(0, at - 20), at + 40), b.slice(Math.max(0, at - 20), at + 40)];
}

function figures(sum: { readonly injected: number; readonly seen: number; readonly one: number; readonly repaired: number }): string {
  const share = (part: number): string => `${((100 * part) / Math.max(1, sum.injected)).toFixed(1)} %`;
  return `${String(sum.injected).padStart(8)} ${share(sum.seen).padStart(8)} ${share(sum.one).padStart(12)} ${share(sum.repaired).padStart(9)}`;
}

function documentsIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => ['.md', '.txt'].includes(extname(name))).sort().map((name) => join(path, name));
}

function readArguments(args: readonly string[]): { folders: readonly string[]; seed: number; count: number; show: number; only: string; type: string | undefined } {
  const rest: string[] = [];
  const numbers = { seed: 1, count: 200, show: 0 };
  let only = 'all';
  let type: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const name = args[i]?.slice(2);
    if (name === 'seed' || name === 'count' || name === 'show') numbers[name] = Number(args[++i]);
    else if (args[i] === '--only') only = args[++i] ?? only;
    else if (args[i] === '--type') type = args[++i];
    else rest.push(args[i] ?? '');
  }
  return { folders: rest.length > 0 ? rest : ['corpus/seeds', 'test/corpus'].filter((folder) => statSync(folder, { throwIfNoEntry: false }) !== undefined), ...numbers, only, type };
}
