import type { Unit } from './units.ts';

/** What the numbers of some blocks of the source and of the target cost: little where they are the same; an inner one is seldom translated by none. */
export function labelCost(source: readonly Unit[], target: readonly Unit[]): number {
  const [a] = source;
  const [b] = target;
  const later = (laterLabels(source) + laterLabels(target)) * LABEL_INSIDE;
  return a === undefined || b === undefined ? later : later + pairLabelCost(a, b);
}

function laterLabels(units: readonly Unit[]): number {
  let count = 0;
  for (let k = 1; k < units.length; k++) if (units[k]?.label !== undefined) count++;
  return count;
}

/** The same of one block and one. */
export function pairLabelCost(a: Unit, b: Unit): number {
  if (a.label === undefined && b.label === undefined) return 0;
  if (a.label === undefined || b.label === undefined) return 3;
  if (a.label === b.label) return -LABEL_SAME;
  if ((a.meant ?? a.label) === (b.meant ?? b.label)) return -LABEL_MEANT;
  return a.label.charCodeAt(0) === b.label.charCodeAt(0) ? 6 : 4;
}

/** Of a label alone, and a title that says its number in a word that is none of a label's: nothing else of them is compared. `undefined` of others. */
export function saidLabelCost(a: Unit, b: Unit): number | undefined {
  return saysLabelOf(a, b) || saysLabelOf(b, a) ? -LABEL_SAME : undefined;
}

function saysLabelOf(titled: Unit, labelled: Unit): boolean {
  return titled.said !== undefined && titled.said === labelled.label && labelled.block.prose === '';
}

const LABEL_SAME = 5;
/** What is written speaks a little louder: it holds where a paragraph is not translated yet. */
const LABEL_MEANT = 4.8;
const LABEL_INSIDE = 7;
