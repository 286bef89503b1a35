import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { applyEdits } from '../../server/src/text/edit.ts';
import { render } from '../../server/src/text/message.ts';
import type { ReportedFinding } from '../../server/src/workspace/reported.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';
import { partsOf, type DraftPart } from './draftParts.ts';
import { injectStructureFaults, STRUCTURE_KINDS, type InjectedStructureFault, type StructureKind } from './injectStructureFault.ts';

/** A draft of a type with required sections or elements. */
interface Structured {
  readonly path: string;
  readonly workspace: Workspace;
  readonly uri: string;
  readonly text: string;
  readonly parts: readonly DraftPart[];
}

/** What became of one fault, in the order in which one follows from the other. */
interface Outcome {
  readonly seen: boolean;
  readonly one: boolean;
  readonly placed: boolean;
  /** The fix is there and leaves every word, as far as the fault has one. */
  readonly kept: boolean;
  /** After it nothing is found but what is to be filled in. */
  readonly settled: boolean;
}

/**
 * Takes out, moves, empties and doubles each required section and element of each draft, in all languages at once, and prints what is found and what the fixes leave.
 * @param type the type of all drafts; without it each is of the type that it names or is recognised as
 * @param show how many failures are told in full; with any, also which parts each draft has
 */
export async function printStructureFaults(paths: readonly string[], type: string | undefined, show: number): Promise<void> {
  const drafts: Structured[] = [];
  let ofType = 0;
  for (const path of paths) {
    const draft = await open(path, type);
    if (draft === undefined) console.log(`${path}: of no type`);
    else {
      const found = grave(draft);
      ofType++;
      if (found.length > 0) tell(draft.text, `${path} is not clean`, found);
      // What is found without any fault would be found with each.
      if (found.length === 0) drafts.push(draft);
      if (show > 0) console.log(`${path}: ${draft.parts.map(({ name, pieces }) => `${name} (${pieces.map(({ lines }) => lineOf(draft.text, lines.start)).join(', ')})`).join('; ')}`);
    }
  }
  console.log(`\n${drafts.length} of ${ofType} drafts clean\n`);
  console.log('kind       injected     seen  one, right rule  right place  fix keeps all  then clean');
  let shown = 0;
  const all: Outcome[] = [];
  for (const kind of STRUCTURE_KINDS) {
    const outcomes: Outcome[] = [];
    for (const draft of drafts) {
      for (const part of draft.parts) {
        for (const fault of injectStructureFaults(draft.text, part, kind)) {
          outcomes.push(await outcomeOf(draft, fault, kind, (found, text) => {
            if (shown++ < show) tell(text, `  ${part.name} ${kind} in ${draft.path}`, found);
          }));
        }
      }
    }
    all.push(...outcomes);
    console.log(`${kind.padEnd(10)} ${figures(outcomes)}`);
  }
  console.log(`${'all'.padEnd(10)} ${figures(all)}`);
}

function figures(outcomes: readonly Outcome[]): string {
  const share = (key: keyof Outcome): string => `${((100 * outcomes.filter((it) => it[key]).length) / Math.max(1, outcomes.length)).toFixed(1)} %`;
  return `${String(outcomes.length).padStart(8)} ${share('seen').padStart(8)} ${share('one').padStart(16)} ${share('placed').padStart(12)} ${share('kept').padStart(14)} ${share('settled').padStart(11)}`;
}

async function outcomeOf(draft: Structured, fault: InjectedStructureFault, kind: StructureKind, failed: (found: readonly ReportedFinding[], text: string) => void): Promise<Outcome> {
  await change(draft, fault.text);
  const found = grave(draft);
  const [first] = found;
  const one = found.length === 1 && first?.rule === fault.rule;
  const placed = one && fault.places.some(({ start, end }) => start <= first.span.start && first.span.start < end);
  const fix = first?.fixes().find(({ preferred }) => preferred);
  const mended = fix === undefined ? undefined : applyEdits(fault.text, fix.changes.flatMap(({ edits }) => edits));
  const hasFix = kind === 'removed' || kind === 'moved';
  const kept = placed && (!hasFix || (mended !== undefined && keepsWords(fault.text, mended, kind)));
  let settled = kept;
  let left: readonly ReportedFinding[] = found;
  if (kept && hasFix && mended !== undefined) {
    await change(draft, mended);
    left = grave(draft);
    settled = left.length === 0;
  }
  if (!settled) failed(left, kept && mended !== undefined ? mended : fault.text);
  return { seen: found.length > 0, one, placed, kept, settled };
}

/** Every word of the draft still stands, as often; where something was only moved, no other word came. Labels may change. */
function keepsWords(before: string, after: string, kind: StructureKind): boolean {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const holds = (all: ReadonlyMap<string, number>, some: ReadonlyMap<string, number>): boolean => [...some].every(([word, times]) => (all.get(word) ?? 0) >= times);
  return holds(now, old) && (kind !== 'moved' || holds(old, now));
}

function wordsIn(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{L}{2,}/gu)) if (!/^[ivxlcdm]+$/iu.test(word)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

const FOLDER = 'file:///drafts';

async function open(path: string, given: string | undefined): Promise<Structured | undefined> {
  const text = readFileSync(path, 'utf8').replace(/\r\n?/gu, '\n');
  const uri = `${FOLDER}/${basename(path)}`;
  const type = given ?? (await openAs(undefined)).contextOf(uri)?.type.name;
  // A code without its principles may not be recognised any more, but it stays a code.
  const workspace = type === undefined ? undefined : await openAs(type);
  const context = workspace?.contextOf(uri);
  return workspace === undefined || context === undefined ? undefined : { path, workspace, uri, text, parts: partsOf(context) };

  async function openAs(as: string | undefined): Promise<Workspace> {
    const settings = as === undefined ? {} : { drafts: [{ files: '**', type: as }] };
    const opened = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, JSON.stringify(settings)]])));
    await opened.setFolders([FOLDER]);
    opened.open(uri, extname(path) === '.md' ? 'markdown' : 'plainText', text, 1);
    await opened.prepare(uri);
    return opened;
  }
}

async function change({ workspace, uri }: Structured, text: string): Promise<void> {
  workspace.change(uri, text);
  await workspace.prepare(uri);
}

function grave({ workspace, uri }: Structured): readonly ReportedFinding[] {
  return (workspace.check(uri)?.findings ?? []).filter(({ severity }) => severity === 'error' || severity === 'warning');
}

function tell(text: string, what: string, found: readonly ReportedFinding[]): void {
  console.log(`${what}${found.length === 0 ? ': nothing is found, or not in its place' : ''}`);
  for (const { span, rule, message } of found) console.log(`      line ${lineOf(text, span.start)}: ${rule} ${render(message)} ${JSON.stringify(text.slice(span.start, Math.min(span.end, span.start + 40)))}`);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
