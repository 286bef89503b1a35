import { renumber } from '../../fixes/renumber.ts';
import type { Draft } from '../../model/draft.ts';
import type { Label } from '../../model/label.ts';
import { writeLabel } from '../../model/labels/readLabel.ts';
import { eachMoved, movedLabels } from '../../model/movedLabels.ts';
import type { NumberingFault, NumberingFaultKind } from '../../model/numbering.ts';
import { message, type Message } from '../../text/message.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { CheckContext, FileEdits, Finding, Fix, Related } from '../check.ts';
import type { RuleName } from '../rules.ts';

/** How one rule speaks of its faults. */
export interface FaultWords {
  readonly rule: RuleName;
  readonly kind: NumberingFaultKind;
  readonly says: (fault: NumberingFault, draft: Draft) => Message;
  readonly related: (fault: NumberingFault, draft: Draft) => readonly Related[];
  /** `counterpart`: the draft in the other language, where it has a file of its own. */
  readonly fixes: (fault: NumberingFault, draft: Draft, counterpart: Draft | undefined) => readonly Fix[];
  /** Whether the fault is the echo of another, which is reported in its own place. */
  readonly unless?: (fault: NumberingFault) => boolean;
}

/** The findings of one kind of fault; what is wrong has been decided when the draft was read. */
export function* faultFindings({ draft, pairing }: Pick<CheckContext, 'draft' | 'pairing'>, words: FaultWords): Iterable<Finding> {
  const counterpart = otherFile(draft, pairing);
  for (const fault of draft.numbering.faults) {
    const label = draft.numbering.labels.get(fault.label);
    if (fault.kind !== words.kind || label === undefined || words.unless?.(fault) === true) continue;
    yield {
      rule: words.rule, span: label.span, message: words.says(fault, draft),
      related: [...words.related(fault, draft), ...echoes(fault, draft)],
      fixes: () => words.fixes(fault, draft, counterpart),
    };
  }
}

/** A label, or with another value what it should be, as a sentence quotes it: without the dot or the dash that closes it. */
export function quoted(label: Label | undefined, path = label?.path): string {
  return label === undefined || path === undefined ? '' : unclosed(writeLabel(label.form, path, label.suffix));
}

/** A number beside the label, written as it is but for what shows that this was put in behind another: “3 bis”, 「第3条の2」. */
export function besides({ form, suffix }: Label, path: readonly number[]): string {
  return writeLabel(suffix !== '' && form.after.endsWith(suffix) ? { ...form, after: form.after.slice(0, -suffix.length).trimEnd() } : form, path);
}

/** "1.5", "1.5 and 1.6", "1.5 to 1.9": numbers beside the label. */
export function listed(label: Label | undefined, paths: readonly (readonly number[])[]): { readonly text: string; readonly many: boolean } {
  const [first, last] = [paths[0], paths.at(-1)].map((path) => (label === undefined || path === undefined ? '' : unclosed(besides(label, path))));
  if (paths.length < 2) return { text: first ?? '', many: false };
  return { text: paths.length === 2 ? `${first}, ${last}` : `${first} – ${last}`, many: true };
}

export function unclosed(written: string): string {
  return written.replace(CLOSING_DOT, '').trim();
}

export function labelOf(draft: Draft, index: number | undefined): Label | undefined {
  return index === undefined ? undefined : draft.numbering.labels.get(index);
}

export function relatedLabel(draft: Draft, index: number | undefined, words: Message): readonly Related[] {
  const label = labelOf(draft, index);
  return label === undefined ? [] : [{ uri: undefined, span: label.span, message: words }];
}

export function renumberThis(draft: Draft, fault: NumberingFault, preferred: boolean, counterpart: Draft | undefined): readonly Fix[] {
  const label = labelOf(draft, fault.label);
  const title = message('Renumber this: “{0}” becomes “{1}”.', quoted(label), quoted(label, fault.mend.get(fault.label) ?? fault.expected));
  if (!changesAny(draft, fault.mend)) return [];
  return [renumberFix(title, preferred, () => [
    { uri: undefined, edits: renumber(draft, fault.mend, 'slip') }, ...alsoIn(counterpart, sameFault(draft, fault, counterpart)?.mend, 'slip'),
  ])];
}

export function renumberOnward(draft: Draft, fault: NumberingFault, preferred: boolean, counterpart: Draft | undefined): readonly Fix[] {
  const becomes = onwardValue(draft, fault);
  if (becomes === undefined || isMendedOnward(draft, fault)) return [];
  const label = labelOf(draft, fault.label);
  const title = message('Renumber from here on: “{0}” becomes “{1}”, and what refers to it follows.', quoted(label), quoted(label, becomes));
  const what = startsAgain(draft, fault, becomes) ? 'slip' : 'shift';
  return [renumberFix(title, preferred, () => {
    const there = sameFault(draft, fault, counterpart);
    const elsewhere = there === undefined || counterpart === undefined ? undefined : onwardOf(counterpart, there);
    return [{ uri: undefined, edits: renumber(draft, onwardOf(draft, fault) ?? NOTHING, what) }, ...alsoIn(counterpart, elsewhere, what)];
  })];
}

/** Whether renumbering from here on changes more than this label. */
export function goesOn(fault: NumberingFault): boolean {
  return (fault.onward ?? []).reduce((sum, { from, until }) => sum + until - from, 0) > 1;
}

function onwardOf(draft: Draft, fault: NumberingFault): ReadonlyMap<number, readonly number[]> | undefined {
  return fault.onward === undefined ? undefined : movedLabels(draft.numbering, fault.onward);
}

/** What the label becomes where all is renumbered from here on. */
function onwardValue(draft: Draft, fault: NumberingFault): readonly number[] | undefined {
  if (fault.onward === undefined) return undefined;
  for (const [label, path] of eachMoved(draft.numbering, fault.onward)) if (label === fault.label) return path;
  return fault.expected;
}

/** Whether renumbering from here on is nothing but what mends this label. */
function isMendedOnward(draft: Draft, { mend, onward }: NumberingFault): boolean {
  let moved = 0;
  for (const [label, path] of eachMoved(draft.numbering, onward ?? [])) {
    if (mend.get(label)?.join('.') !== path.join('.')) return false;
    moved++;
  }
  return moved === mend.size;
}

/** The count went back by more than one: its labels are wrong from here on, and references were written for the right ones. */
function startsAgain(draft: Draft, fault: NumberingFault, becomes: readonly number[]): boolean {
  const written = labelOf(draft, fault.label)?.path.at(-1) ?? 0;
  return (becomes.at(-1) ?? written) - written > 1;
}

const NOTHING: ReadonlyMap<number, readonly number[]> = new Map();
const CLOSING_DOT = /(?:[.:]? ?[-–—]|[.:])$/u;

/** The edits are worked out when they are asked for: a list of findings has no more than the titles. */
function renumberFix(title: Message, preferred: boolean, changes: () => readonly FileEdits[]): Fix {
  return { title, preferred, safe: true, get changes() { return changes(); } };
}

/** Whether a label would be written otherwise. */
function changesAny({ numbering }: Draft, changes: ReadonlyMap<number, readonly number[]>): boolean {
  return [...changes].some(([index, path]) => numbering.labels.get(index)?.path.join('.') !== path.join('.'));
}

/** The draft in the other language, where source and translation have files of their own. */
function otherFile(draft: Draft, pairing: Pairing | undefined): Draft | undefined {
  if (pairing === undefined || pairing.sourceDraft === pairing.targetDraft) return undefined;
  return pairing.sourceDraft.uri === draft.uri ? pairing.targetDraft : pairing.sourceDraft;
}

/** The fault of the other file that is the same slip: both texts were numbered alike. */
function sameFault(draft: Draft, fault: NumberingFault, counterpart: Draft | undefined): NumberingFault | undefined {
  const written = labelOf(draft, fault.label)?.path.join('.');
  return counterpart?.numbering.faults.find((other) => other.kind === fault.kind
    && labelOf(counterpart, other.label)?.path.join('.') === written && other.expected.join('.') === fault.expected.join('.'));
}

function alsoIn(counterpart: Draft | undefined, changes: ReadonlyMap<number, readonly number[]> | undefined, what: 'slip' | 'shift'): readonly FileEdits[] {
  if (counterpart === undefined || changes === undefined) return [];
  const edits = renumber(counterpart, changes, what);
  return edits.length === 0 ? [] : [{ uri: counterpart.uri, edits }];
}

function echoes(fault: NumberingFault, draft: Draft): readonly Related[] {
  return fault.echoes.flatMap((index) => relatedLabel(draft, index, message('The same stands here in the other language.')));
}
