import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import type { Label } from '../model/label.ts';

/**
 * What the labels become when the heading labels of `moved` become their new values: they, their subsections, and the numbers
 * that begin with theirs (paragraphs 2.1., 2.2. under heading 2).
 * @param moved heading → its new path; @param until offset behind the last block of the heading's section
 */
export function shiftLabels(draft: Draft, moved: readonly { readonly heading: Block; readonly path: readonly number[]; readonly until: number }[]): ReadonlyMap<number, readonly number[]> {
  const changes = new Map<number, readonly number[]>();
  for (const { heading, path, until } of moved) {
    const own = heading.label;
    if (own === undefined || samePath(own.path, path)) continue;
    changes.set(own.index, path);
    const { labels } = draft.numbering;
    for (let label = labels.get(own.index + 1); label !== undefined && label.span.start < until; label = labels.get(label.index + 1)) {
      if (isBelow(label, own) && draft.blocks[label.block]?.stream === heading.stream) changes.set(label.index, [...path, ...label.path.slice(path.length)]);
    }
  }
  return changes;
}

/** "2.1." under the heading "2"; not the item "3.1" under the heading "c)". */
function isBelow(label: Label, heading: Label): boolean {
  return label.path.length > heading.path.length
    && label.form.numerals[0] === heading.form.numerals[0]
    && heading.path.every((value, i) => label.path[i] === value);
}

export function samePath(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => b[i] === value);
}
