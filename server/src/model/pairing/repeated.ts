import type { Unit } from './units.ts';

/** Units of a translation that say again what the unit before them says, where the source repeats nothing: they were pasted twice, and have no source. */
export function repeatedIn(target: readonly Unit[], source: readonly Unit[]): ReadonlySet<Unit> {
  if (source.some((unit, i) => repeats(source, unit, i))) return new Set();
  return new Set(target.filter((unit, i) => repeats(target, unit, i)));
}

function repeats(units: readonly Unit[], unit: Unit, i: number): boolean {
  const before = units[i - 1]?.block;
  return unit.amount >= LEAST && before?.kind === unit.block.kind && before.prose.toLowerCase() === unit.block.prose.toLowerCase();
}

/** Marks of a table or a form may stand twice. */
const LEAST = 10;
