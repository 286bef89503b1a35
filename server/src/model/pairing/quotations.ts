import type { Block } from '../block.ts';
import type { LanguagePairing } from '../pairing.ts';

/**
 * Whether a text is no translation of the draft, but what the draft quotes in another language here and there, or a summary: most of the draft has no counterpart,
 * and hardly any of its numbered places has one with the same number.
 */
export function isQuotation({ pairs, missing }: LanguagePairing): boolean {
  if (missing.length < FEWEST_MISSING || missing.length <= pairs.length) return false;
  const numbered = missing.filter(({ source }) => source.label !== undefined).length + pairs.filter(({ source }) => source.some(isNumbered)).length;
  const shared = pairs.filter(({ source, target }) => target.some((block) => isNumbered(block) && source.some((other) => haveSameNumber(block, other)))).length;
  return numbered >= FEWEST_NUMBERED && shared * MOST_SHARED <= numbered;
}

const FEWEST_MISSING = 20;
const FEWEST_NUMBERED = 10;
/** A tenth. */
const MOST_SHARED = 10;

function isNumbered({ label }: Block): boolean {
  return label !== undefined;
}

function haveSameNumber({ label }: Block, { label: other }: Block): boolean {
  return label?.path.join('.') === other?.path.join('.');
}
