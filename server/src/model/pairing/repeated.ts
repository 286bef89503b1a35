import type { Unit } from './units.ts';

/**
 * Units of a translation that say again what the unit before them says: they were pasted twice, and have no source. A repetition that
 * the source has, too, is meant.
 */
export function repeatedIn(target: readonly Unit[], source: readonly Unit[]): ReadonlySet<Unit> {
  const meant = source.filter((unit, i) => repeats(source, unit, i)).map((unit) => unit.amount);
  return new Set(target.filter((unit, i) => repeats(target, unit, i) && !take(meant, unit.amount)));
}

/** Whether `repeatedIn` may answer otherwise after units changed at these places of one side: one of them, or the next, says again what is before it, or did. */
export function mayRepeatOtherwise(before: readonly Unit[], now: readonly Unit[], places: readonly number[]): boolean {
  const repeatsAt = (units: readonly Unit[], i: number): boolean => units[i] !== undefined && repeats(units, units[i], i);
  return places.some((place) => [place, place + 1].some((i) => repeatsAt(before, i) || repeatsAt(now, i)));
}

function repeats(units: readonly Unit[], unit: Unit, i: number): boolean {
  // Marks that a translation is still to be written stand in a row where a whole section is.
  if (unit.open) return false;
  // Items that have numbers of their own are not one item twice, whatever else of them is mark-up.
  const before = units[i - 1]?.amount === unit.amount && units[i - 1]?.label === unit.label ? units[i - 1]?.block : undefined;
  return unit.amount >= LEAST && before?.kind === unit.block.kind && before.kind !== 'tableCell' && before.prose.toLowerCase() === unit.block.prose.toLowerCase();
}

/** Marks of a form may stand twice. */
const LEAST = 6;

/** Takes a repetition of about this length out of those that are left. */
function take(meant: number[], amount: number): boolean {
  const at = meant.findIndex((other) => Math.abs(Math.log(other / amount)) < (Math.min(other, amount) < SHORT ? ALIKE_IN_TITLES : ALIKE));
  if (at < 0) return false;
  meant.splice(at, 1);
  return true;
}

const ALIKE = 0.6;
/** Below, a word in Chinese characters may stand for a long one. */
const SHORT = 60;
const ALIKE_IN_TITLES = 1.2;
