import type { Block } from '../model/block.ts';
import type { LabelForm } from '../model/label.ts';
import { readLabel, writeLabel } from '../model/labels/readLabel.ts';
import { replacement, type Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { SectionPlace } from '../types/levels.ts';

/** The number with which a title in a cell of a table begins. It is no label of the draft, and is counted on all the same. */
export interface CellNumber {
  readonly form: LabelForm;
  readonly path: readonly number[];
  /** Offsets of the draft. */
  readonly span: Span;
}

/** The numbers of titles in a table with a column for each language, read so that they go on from one to the next: “I.” is roman before “II.”. */
export function cellNumbersOf(titles: readonly Block[]): ReadonlyMap<Block, CellNumber> {
  const read = titles.flatMap((title) => {
    const numbers = readingsOf(title);
    return numbers.length === 0 ? [] : [{ title, numbers }];
  });
  const keys = read[0]?.numbers.map(({ form }) => form.key) ?? [];
  const inForm = (key: string): readonly (readonly [Block, CellNumber])[] => read.flatMap(({ title, numbers }) => {
    const number = numbers.find(({ form }) => form.key === key);
    return number === undefined ? [] : [[title, number] as const];
  });
  const best = keys.map(inForm).sort((a, b) => stepsIn(b) - stepsIn(a))[0];
  return new Map(best);
}

function readingsOf({ cell, masked, span }: Block): readonly CellNumber[] {
  const at = masked.search(/\S/u);
  const read = cell === undefined || at < 0 ? undefined : readLabel(masked, at, masked.length);
  if (read === undefined || !/\s/u.test(masked.charAt(at + read.length))) return [];
  return read.readings.map(({ form, path }) => ({ form, path, span: { start: span.start + at, end: span.start + at + read.length } }));
}

/** How many of the numbers go on by one, or begin with one. */
function stepsIn(numbers: readonly (readonly [Block, CellNumber])[]): number {
  return numbers.filter(([, { path }], i) => (path.at(-1) ?? 0) === (numbers[i - 1]?.[1].path.at(-1) ?? 0) + 1).length;
}

/** The number of a new title in a cell: one more than that before it, or one less than that behind it. */
export function cellLabelFor({ previous, next }: SectionPlace, numbers: ReadonlyMap<Block, CellNumber>): CellNumber | undefined {
  const [before, after] = [previous, next].map((section) => (section === undefined ? undefined : numbers.get(section.heading)));
  if (before !== undefined) return { ...before, path: withLast(before.path, lastIn(before.path) + 1) };
  return after === undefined ? undefined : { ...after, path: withLast(after.path, Math.max(1, lastIn(after.path) - 1)) };
}

/** Counts the titles behind a new one on, with the numbers in their sections that begin with theirs, where the first of them has its number or a lower one. */
export function shiftCells({ siblings, next }: SectionPlace, label: CellNumber, numbers: ReadonlyMap<Block, CellNumber>): readonly Edit[] {
  const first = next === undefined ? undefined : numbers.get(next.heading);
  const by = first === undefined ? 0 : lastIn(label.path) + 1 - lastIn(first.path);
  if (next === undefined || by <= 0) return [];
  const edits: Edit[] = [];
  const place = label.path.length - 1;
  let above: CellNumber | undefined;
  for (const block of siblings.blocks) {
    if (block.span.start < next.heading.span.start) continue;
    const title = numbers.get(block);
    if (title !== undefined) above = title;
    const number = title ?? readingsOf(block).find(({ path }) => path.length > place + 1 && above !== undefined && above.path.every((value, i) => path[i] === value));
    if (number !== undefined) edits.push(replacement(number.span, writeLabel(number.form, number.path.map((value, i) => (i === place ? value + by : value)))));
  }
  return edits;
}

function lastIn(path: readonly number[]): number {
  return path.at(-1) ?? 0;
}

function withLast(path: readonly number[], last: number): readonly number[] {
  return [...path.slice(0, -1), last];
}
