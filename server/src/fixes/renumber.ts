import type { Labels } from '../model/labels.ts';
import { writeLabel } from '../model/labels/readLabel.ts';
import type { Draft } from '../model/draft.ts';
import { replacement, type Edit } from '../text/edit.ts';
import { least } from '../text/manyItems.ts';

/**
 * The edits that give labels other values and take every reference to them along.
 * Nothing but labels and the labels inside references changes; each keeps the form in which it is written.
 *
 * @param changes index of a label in `draft.numbering.labels` → its new value
 * @param what `slip`: labels were mistyped, and a reference to a number that another label has, or gets back, means that one;
 *   `shift`: labels move, and references go with them
 */
export function renumber(draft: Draft, changes: ReadonlyMap<number, readonly number[]>, what: 'slip' | 'shift' = 'shift'): readonly Edit[] {
  const edits: Edit[] = [];
  const right = what === 'shift' ? NOTHING : rightNumbers(draft, changes);
  for (const [index, path] of changes) {
    const label = draft.numbering.labels.get(index);
    if (label !== undefined) addIfOther(draft, edits, replacement(label.span, writeLabel(label.form, path, label.suffix)));
  }
  for (const reference of draft.clauseReferences) {
    const path = reference.target === undefined ? undefined : changes.get(reference.target);
    if (path !== undefined && !right.has(reference.path.join('.'))) addIfOther(draft, edits, replacement(reference.labelSpan, writeLabel(reference.form, path)));
  }
  return edits;
}

/** The numbers that labels have once these are mended, in the series of these and in that which they go on with. */
function rightNumbers(draft: Draft, changes: ReadonlyMap<number, readonly number[]>): ReadonlySet<string> {
  const { labels, series } = draft.numbering;
  const own = new Set([...changes.keys()].map((index) => labels.get(index)?.series));
  own.add(seriesBefore(labels, least([...changes.keys()])));
  return new Set([...own].flatMap((each) => series[each ?? -1]?.labels ?? []).map((index) => (changes.get(index) ?? labels.get(index)?.path ?? []).join('.')));
}

/** The series of the label before this one that is written like it. */
function seriesBefore(labels: Labels, index: number): number | undefined {
  const own = labels.get(index);
  if (own === undefined) return undefined;
  for (let i = index - 1; i >= Math.max(0, index - FURTHEST); i--) {
    const label = labels.get(i);
    if (label?.form.key === own.form.key && label.path.length === own.path.length) return label.series;
  }
  return undefined;
}

/** In labels: as far up a count is looked for that goes on. */
const FURTHEST = 500;
const NOTHING: ReadonlySet<string> = new Set();

function addIfOther(draft: Draft, edits: Edit[], edit: Edit): void {
  if (draft.text.slice(edit.span.start, edit.span.end) !== edit.text) edits.push(edit);
}
