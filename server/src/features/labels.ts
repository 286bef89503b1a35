import type { FileEdits } from '../checks/check.ts';
import { renumber } from '../fixes/renumber.ts';
import { readLabel } from '../model/labels/readLabel.ts';
import type { ClauseReference } from '../model/clauseReference.ts';
import { blockAt, type Draft } from '../model/draft.ts';
import type { Label } from '../model/label.ts';
import type { Pairing } from '../model/pairing.ts';
import { message, type Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { counterpartsAt } from './counterpart.ts';

/** What stands at a place: a label, or a reference with the label to which it leads. */
export interface LabelAt {
  /** What the person points at. */
  readonly span: Span;
  readonly label: Label;
}

/** The label at `offset`, or the one to which the reference there leads. */
export function labelAt(draft: Draft, offset: number): LabelAt | undefined {
  const reference = referenceAt(draft, offset);
  if (reference?.target !== undefined) {
    const label = draft.numbering.labels.get(reference.target);
    return label === undefined ? undefined : { span: reference.span, label };
  }
  const label = [...draft.numbering.labels].find((other) => other.span.start <= offset && offset <= other.span.end);
  return label === undefined ? undefined : { span: label.span, label };
}

/** Label, title and first words of the place to which a reference leads, for a hover. */
export function describeReference(draft: Draft, offset: number): { readonly span: Span; readonly title: string; readonly text: string } | undefined {
  const reference = referenceAt(draft, offset);
  const label = reference?.target === undefined ? undefined : draft.numbering.labels.get(reference.target);
  const block = label === undefined ? undefined : draft.blocks[label.block];
  if (reference === undefined || label === undefined || block === undefined) return undefined;
  const written = draft.text.slice(label.span.start, label.span.end);
  if (block.kind !== 'heading') return { span: reference.span, title: written, text: shortened(block.prose) };
  const next = draft.blocks[block.index + 1];
  return { span: reference.span, title: `${written} ${block.prose}`.trim(), text: next === undefined || next.kind === 'heading' ? '' : shortened(next.prose) };
}

/** Every place that refers to a label, the label itself first. */
export function usesOf(draft: Draft, label: Label): readonly Span[] {
  const references = draft.clauseReferences.filter((reference) => reference.target === label.index);
  return [label.span, ...references.map((reference) => reference.labelSpan)];
}

/**
 * Renaming a label is renumbering it: its references follow, and so does the same label in the draft's other languages.
 * The new name must be a label of the same form.
 * @param pairings how the languages of the draft answer each other, those in files of their own too
 */
export function renameLabel(draft: Draft, label: Label, name: string, pairings: readonly Pairing[]): { readonly changes: readonly FileEdits[] } | { readonly refused: Message } {
  const written = draft.text.slice(label.span.start, label.span.end);
  const dressed = dress(name.trim(), label);
  const reading = readLabel(dressed, 0, dressed.length)?.readings.find((other) => other.form.key === label.form.key);
  if (reading === undefined || reading.path.length !== label.path.length) {
    return { refused: message('“{0}” cannot become “{1}”: the new number must be written in the same way.', written, name.trim()) };
  }
  const changed = new Map<Draft, Map<number, readonly number[]>>([[draft, new Map([[label.index, reading.path]])]]);
  for (const other of counterpartLabels(draft, label, pairings)) {
    const there = changed.get(other.draft) ?? new Map<number, readonly number[]>();
    changed.set(other.draft, there.set(other.label.index, reading.path));
  }
  return { changes: [...changed].map(([of, paths]) => ({ uri: of === draft ? undefined : of.uri, edits: renumber(of, paths) })) };
}

/** The labels with the same number on the paragraphs that say the same. */
function counterpartLabels(draft: Draft, label: Label, pairings: readonly Pairing[]): readonly { readonly draft: Draft; readonly label: Label }[] {
  const block = draft.blocks[label.block];
  return pairings.flatMap((pairing) => (block === undefined ? [] : counterpartsAt(draft, pairing, block.span.start).flatMap(({ uri, span }) => {
    const of = uri === draft.uri ? draft : uri === pairing.sourceDraft.uri ? pairing.sourceDraft : pairing.targetDraft;
    const there = blockAt(of, span.start)?.label;
    return there === undefined || there.path.join('.') !== label.path.join('.') ? [] : [{ draft: of, label: there }];
  })));
}

/** The new name with what surrounds the number, where the person typed the number alone. */
function dress(name: string, label: Label): string {
  const { before, after } = label.form;
  const opened = before !== '' && !name.startsWith(before.trim()) ? before + name : name;
  return after !== '' && !opened.endsWith(after) ? opened + after : opened;
}

function referenceAt(draft: Draft, offset: number): ClauseReference | undefined {
  return draft.clauseReferences.find((reference) => reference.span.start <= offset && offset <= reference.span.end);
}

const LONGEST = 300;

function shortened(prose: string): string {
  return prose.length <= LONGEST ? prose : `${prose.slice(0, LONGEST).trimEnd()}…`;
}
