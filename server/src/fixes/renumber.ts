import { writeLabel } from '../model/labels/readLabel.ts';
import type { Draft } from '../model/draft.ts';
import { replacement, type Edit } from '../text/edit.ts';

/**
 * The edits that give labels other values and take every reference to them along.
 * Nothing but labels and the labels inside references changes; each keeps the form in which it is written.
 *
 * @param changes index of a label in `draft.numbering.labels` → its new value
 * @param what `slip`: labels were mistyped, and a reference to a number that another label gets back means that one;
 *   `shift`: labels move, and references go with them
 */
export function renumber(draft: Draft, changes: ReadonlyMap<number, readonly number[]>, what: 'slip' | 'shift' = 'shift'): readonly Edit[] {
  const edits: Edit[] = [];
  const taken = what === 'shift' ? undefined : new Set([...changes].map(([index, path]) => keyOf(draft, index, path)));
  for (const [index, path] of changes) {
    const label = draft.numbering.labels[index];
    if (label !== undefined) addIfOther(draft, edits, replacement(label.span, writeLabel(label.form, path, label.suffix)));
  }
  for (const reference of draft.clauseReferences) {
    const path = reference.target === undefined ? undefined : changes.get(reference.target);
    if (path !== undefined && !(taken?.has(keyOf(draft, reference.target ?? -1, reference.path)) ?? false)) addIfOther(draft, edits, replacement(reference.labelSpan, writeLabel(reference.form, path)));
  }
  return edits;
}

function keyOf(draft: Draft, label: number, path: readonly number[]): string {
  return `${draft.numbering.labels[label]?.series ?? -1} ${path.join('.')}`;
}

function addIfOther(draft: Draft, edits: Edit[], edit: Edit): void {
  if (draft.text.slice(edit.span.start, edit.span.end) !== edit.text) edits.push(edit);
}
