import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Pairing } from '../../server/src/model/pairing.ts';
import { render } from '../../server/src/text/message.ts';
import type { ReportedFinding } from '../../server/src/workspace/reported.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';
import type { Chance } from '../kit/random.ts';
import { injectTranslationFault, TRANSLATION_KINDS, type InjectedTranslationFault, type TranslationKind } from './injectTranslationFault.ts';

/** A draft in several languages, or a translation with its source beside it. */
interface Bilingual {
  readonly path: string;
  readonly workspace: Workspace;
  readonly uri: string;
  readonly text: string;
  readonly pairing: Pairing;
  /** What is found in it as it is. */
  readonly known: ReadonlyMap<string, number>;
}

/** How many faults of translators are seen, and reported once and at their place, by the whole of the checks; errors and warnings count. */
export async function printTranslationFaults(paths: readonly string[], seed: string, count: number, show: number, chance: Chance): Promise<void> {
  const documents: Bilingual[] = [];
  for (const path of paths) {
    const document = await open(path, paths);
    if (document !== undefined) documents.push(document);
  }
  console.log(`\n${documents.length} documents in several languages, seed ${seed}, ${count} faults of each kind\n`);
  console.log('kind             injected     seen  exactly one');
  const total = { injected: 0, seen: 0, one: 0 };
  let shown = 0;
  for (const kind of TRANSLATION_KINDS) {
    const sum = { injected: 0, seen: 0, one: 0 };
    for (let tries = 0; sum.injected < count && tries < count * 4 && documents.length > 0; tries++) {
      const document = documents[chance.below(documents.length)];
      const fault = document === undefined ? undefined : injectTranslationFault(document.pairing, kind, chance);
      if (document === undefined || fault === undefined) continue;
      const found = await newIn(document, fault.text);
      const isThere = found.length === 1 && found.some(({ span }) => fault.places.some((at) => at.start <= span.start && span.start < Math.max(at.end, at.start + 1)));
      sum.injected++;
      if (found.length > 0) sum.seen++;
      if (isThere) sum.one++;
      else if (shown++ < show) tell(kind, document, fault, found);
    }
    for (const key of ['injected', 'seen', 'one'] as const) total[key] += sum[key];
    console.log(`${kind.padEnd(16)} ${figures(sum)}`);
  }
  console.log(`${'all'.padEnd(16)} ${figures(total)}`);
}

function figures(sum: { readonly injected: number; readonly seen: number; readonly one: number }): string {
  const share = (part: number): string => `${((100 * part) / Math.max(1, sum.injected)).toFixed(1)} %`;
  return `${String(sum.injected).padStart(8)} ${share(sum.seen).padStart(8)} ${share(sum.one).padStart(12)}`;
}

const FOLDER = 'file:///drafts';
const NAMED = /^(.+)([._-])([a-z]{2})(\.(?:md|txt))$/u;

/** `undefined` for a draft in one language, and for a source: its translation is what is checked. */
async function open(path: string, all: readonly string[]): Promise<Bilingual | undefined> {
  const named = NAMED.exec(basename(path));
  const source = named === null ? undefined : join(dirname(path), `${named[1] ?? ''}${named[2] ?? ''}en${named[4] ?? ''}`);
  const beside = source !== undefined && source !== path && all.includes(source) ? source : undefined;
  const files = new Map([[`${FOLDER}/rapporteur.yaml`, '{"drafts":[{"files":"**","type":"generic"}]}']]);
  if (beside !== undefined) files.set(`${FOLDER}/${basename(beside)}`, readFileSync(beside, 'utf8'));
  const workspace = new Workspace(memoryHost(files));
  await workspace.setFolders([FOLDER]);
  const uri = `${FOLDER}/${basename(path)}`;
  const text = readFileSync(path, 'utf8').replace(/\r\n?/gu, '\n');
  workspace.open(uri, extname(path) === '.md' ? 'markdown' : 'plainText', text, 1);
  await workspace.prepare(uri);
  const pairing = workspace.contextOf(uri)?.pairing;
  if (pairing === undefined || pairing.languages.length === 0) return undefined;
  const known = new Map<string, number>();
  for (const finding of grave(workspace, uri)) known.set(nameOf(finding), (known.get(nameOf(finding)) ?? 0) + 1);
  return { path, workspace, uri, text, pairing, known };
}

/** What is found in the text and not in the document as it is. */
async function newIn({ workspace, uri, known }: Bilingual, text: string): Promise<readonly ReportedFinding[]> {
  workspace.change(uri, text);
  await workspace.prepare(uri);
  const left = new Map(known);
  return grave(workspace, uri).filter((finding) => {
    const count = left.get(nameOf(finding)) ?? 0;
    left.set(nameOf(finding), count - 1);
    return count <= 0;
  });
}

function grave(workspace: Workspace, uri: string): readonly ReportedFinding[] {
  return (workspace.check(uri)?.findings ?? []).filter(({ severity }) => severity === 'error' || severity === 'warning');
}

function nameOf({ rule, message }: ReportedFinding): string {
  return `${rule} ${render(message)}`;
}

function tell(kind: TranslationKind, { path }: Bilingual, { text, places }: InjectedTranslationFault, found: readonly ReportedFinding[]): void {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  console.log(`    ${kind} in ${path}: ${places.map(({ start, end }) => `line ${lineOf(start)} ${JSON.stringify(text.slice(start, Math.min(end, start + 50)))}`).join(', ')}`);
  for (const finding of found) console.log(`      line ${lineOf(finding.span.start)}: ${finding.rule} ${render(finding.message)} ${JSON.stringify(text.slice(finding.span.start, Math.min(finding.span.end, finding.span.start + 40)))}`);
}
