import { writeLabel } from '../model/labels/readLabel.ts';
import type { Draft } from '../model/draft.ts';
import { replacement, type Edit } from '../text/edit.ts';

/**
 * The edits that give labels other values and take every reference to them along.
 * Nothing but labels and the labels inside references changes; each keeps the form in which it is written.
 *
 * @param changes index of a label in `draft.numbering.labels` → its new value
 */
export function renumber(draft: Draft, changes: ReadonlyMap<number, readonly number[]>): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [index, path] of changes) {
    const label = draft.numbering.labels[index];
    if (label !== undefined) addIfOther(draft, edits, replacement(label.span, writeLabel(label.form, path, label.suffix)));
  }
  for (const reference of draft.clauseReferences) {
    const path = reference.target === undefined ? undefined : changes.get(reference.target);
    if (path !== undefined) addIfOther(draft, edits, replacement(reference.labelSpan, writeLabel(reference.form, path)));
  }
  return edits;
}

function addIfOther(draft: Draft, edits: Edit[], edit: Edit): void {
  if (draft.text.slice(edit.span.start, edit.span.end) !== edit.text) edits.push(edit);
}
