import type { Draft } from '../../server/src/model/draft.ts';
import type { Label } from '../../server/src/model/label.ts';
import { writeLabel } from '../../server/src/model/labels/readLabel.ts';
import { renumber } from '../../server/src/fixes/renumber.ts';
import { applyEdits, replacement, type Edit } from '../../server/src/text/edit.ts';
import type { Chance } from '../kit/random.ts';

export const FAULT_KINDS = ['mistyped', 'repeated', 'skipped', 'swapped', 'wrong parent', 'item deleted', 'item inserted', 'restart'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A draft with one fault: where it is expected to be reported, and what its preferred fix must give. */
export interface InjectedFault {
  readonly text: string;
  /** Offset of the label at which the one finding is expected. */
  readonly at: number;
  readonly repaired: string;
}

/** One slip put into a sound draft at random; `undefined` where the draft has no place for this kind. */
export function injectNumberingFault(draft: Draft, kind: FaultKind, random: Chance): InjectedFault | undefined {
  const siblings = siblingsOf(draft);
  const candidates = siblings.flatMap((run) => run.slice(1).map((label, i) => ({ run, at: i + 1, label })));
  for (let tries = 0; tries < 40 && candidates.length > 0; tries++) {
    const chosen = candidates[random.below(candidates.length)];
    if (chosen === undefined) return undefined;
    const fault = INJECT[kind](draft, chosen.run, chosen.at, random);
    if (fault !== undefined && fault.text !== draft.text) return fault;
  }
  return undefined;
}

/** Runs of at least three labels that count on from each other at one depth. */
function siblingsOf(draft: Draft): readonly (readonly Label[])[] {
  const runs: Label[][] = [];
  for (const series of draft.numbering.series) {
    const open = new Map<string, Label[]>();
    for (const index of series.labels) {
      const label = draft.numbering.labels.get(index);
      if (label === undefined || label.suffix !== '') continue;
      const parent = label.path.slice(0, -1).join('.');
      const run = open.get(parent);
      if (run !== undefined && (run.at(-1)?.path.at(-1) ?? 0) + 1 === label.path.at(-1)) run.push(label);
      else {
        const fresh = [label];
        open.set(parent, fresh);
        runs.push(fresh);
      }
    }
  }
  return runs.filter((run) => run.length >= 3);
}

type Inject = (draft: Draft, run: readonly Label[], at: number, random: Chance) => InjectedFault | undefined;

const INJECT: Readonly<Record<FaultKind, Inject>> = {
  mistyped: (draft, run, at, random) => {
    const label = run[at];
    if (label === undefined || at === run.length - 1) return undefined;
    const value = (label.path.at(-1) ?? 0) + 2 + random.below(7);
    return retyped(draft, label, [...label.path.slice(0, -1), value]);
  },
  repeated: (draft, run, at) => {
    const [label, before] = [run[at], run[at - 1]];
    return label === undefined || before === undefined || at === run.length - 1 ? undefined : retyped(draft, label, before.path);
  },
  skipped: (draft, run, at) => {
    const label = run[at];
    if (label === undefined) return undefined;
    return moved(draft, run, at, 1);
  },
  swapped: (draft, run, at) => {
    const [a, b] = [run[at], run[at + 1]];
    if (a === undefined || b === undefined || childrenOf(draft, a).length > 0 || childrenOf(draft, b).length > 0) return undefined;
    const edits = [replacement(a.span, writeLabel(a.form, b.path)), replacement(b.span, writeLabel(b.form, a.path))];
    return { text: applyEdits(draft.text.toString(), edits), at: a.span.start, repaired: draft.text.toString() };
  },
  'wrong parent': (draft, run, at, random) => {
    const label = run[at];
    if (label === undefined || label.path.length < 2 || at === run.length - 1) return undefined;
    const parent = label.path.slice(0, -1);
    const wrong = [...parent.slice(0, -1), (parent.at(-1) ?? 0) + 1 + random.below(3), label.path.at(-1) ?? 0];
    return retyped(draft, label, wrong);
  },
  'item deleted': (draft, run, at) => {
    const [label, next] = [run[at], run[at + 1]];
    // Taken out of one language alone, a paragraph is missing in the translation: that is another rule's.
    if (label === undefined || next === undefined || draft.languages.length > 1 || childrenOf(draft, label).length > 0) return undefined;
    const gone = replacement({ start: lineStart(draft, label), end: lineStart(draft, next) }, '');
    if ([...draft.numbering.labels].some((other) => other !== label && other.span.start > gone.span.start && other.span.start < gone.span.end)) return undefined;
    if (gone.span.end <= gone.span.start || draft.clauseReferences.some((reference) => reference.target === label.index)) return undefined;
    const text = applyEdits(draft.text.toString(), [gone]);
    const back = renumber(draft, shift(draft, run, at + 1, -1)).filter((edit) => edit.span.end <= gone.span.start || edit.span.start >= gone.span.end);
    return { text, at: next.span.start - (gone.span.end - gone.span.start), repaired: applyEdits(draft.text.toString(), [gone, ...back]) };
  },
  'item inserted': (draft, run, at) => {
    const label = run[at];
    const block = draft.blocks[label?.block ?? -1];
    if (label === undefined || block === undefined || childrenOf(draft, label).length > 0) return undefined;
    const copy = draft.text.slice(block.span.start, block.span.end) + separation(draft, run, at);
    const text = applyEdits(draft.text.toString(), [{ span: { start: block.span.start, end: block.span.start }, text: copy }]);
    const changes = shift(draft, run, at, 1);
    // The copy keeps its number: only what stood here before moves on, and references stay with the first use.
    const labelsOnly: Edit[] = [...changes].flatMap(([index, path]) => {
      const other = draft.numbering.labels.get(index);
      return other === undefined ? [] : [replacement(other.span, writeLabel(other.form, path, other.suffix))];
    });
    const references = renumber(draft, new Map([...changes].filter(([index]) => index !== label.index)))
      .filter((edit) => !labelsOnly.some((other) => other.span.start === edit.span.start));
    const repaired = applyEdits(draft.text.toString(), [{ span: { start: block.span.start, end: block.span.start }, text: copy }, ...labelsOnly, ...references]);
    return { text, at: label.span.start + copy.length, repaired };
  },
  restart: (draft, run, at) => {
    const label = run[at];
    if (label === undefined || at < 2 || run.length - at < 2 || (label.path.length < 2 && WORDLESS.test(label.form.before))) return undefined;
    const changes = shift(draft, run, at, 1 - (label.path.at(-1) ?? 0));
    const edits = [...changes].flatMap(([index, path]) => {
      const other = draft.numbering.labels.get(index);
      return other === undefined ? [] : [replacement(other.span, writeLabel(other.form, path, other.suffix))];
    });
    return { text: applyEdits(draft.text.toString(), edits), at: label.span.start, repaired: draft.text.toString() };
  },
};

const WORDLESS = /^[^\p{L}]*$/u;

/** One label with another value; its fix gives back the draft. */
function retyped(draft: Draft, label: Label, path: readonly number[]): InjectedFault | undefined {
  if (childrenOf(draft, label).length > 0) return undefined;
  const text = applyEdits(draft.text.toString(), [replacement(label.span, writeLabel(label.form, path))]);
  return { text, at: label.span.start, repaired: draft.text.toString() };
}

/** The labels from `at` on moved by `by`, with their children and references. */
function moved(draft: Draft, run: readonly Label[], at: number, by: number): InjectedFault | undefined {
  const label = run[at];
  const edits = renumber(draft, shift(draft, run, at, by));
  const before = edits.filter((edit) => edit.span.start < (label?.span.start ?? 0)).reduce((sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start), 0);
  return label === undefined ? undefined : { text: applyEdits(draft.text.toString(), edits), at: label.span.start + before, repaired: draft.text.toString() };
}

function shift(draft: Draft, run: readonly Label[], at: number, by: number): ReadonlyMap<number, readonly number[]> {
  const changes = new Map<number, readonly number[]>();
  for (const label of run.slice(at)) {
    const place = label.path.length - 1;
    const value = (label.path[place] ?? 0) + by;
    for (const other of [label, ...childrenOf(draft, label)]) changes.set(other.index, [...other.path.slice(0, place), value, ...other.path.slice(place + 1)]);
  }
  return changes;
}

/** Deeper labels of the same series that begin with its number, and those put in behind it (“6 bis”). */
function childrenOf(draft: Draft, label: Label): readonly Label[] {
  const series = draft.numbering.series[label.series]?.labels ?? [];
  return series.flatMap((index) => {
    const other = draft.numbering.labels.get(index);
    return other !== undefined && other !== label && (other.path.length > label.path.length || other.suffix !== '') && label.path.every((value, i) => value === other.path[i]) ? [other] : [];
  });
}

function lineStart(draft: Draft, label: Label): number {
  return draft.blocks[label.block]?.span.start ?? label.span.start;
}

/** What stands between an item and what comes before it. */
function separation(draft: Draft, run: readonly Label[], at: number): string {
  const block = draft.blocks[run[at]?.block ?? -1];
  const before = draft.blocks[(block?.index ?? 0) - 1];
  const between = block === undefined || before === undefined ? '' : draft.text.slice(before.span.end, block.span.start);
  return /^\s+$/u.test(between) ? between : '\n\n';
}
