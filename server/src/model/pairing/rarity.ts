/**
 * How much it says that two blocks have a thing in common of which `uses` blocks speak: less with the logarithm of their number, from
 * `most` on for one or two, down to `least`. In steps, so that one block more or less seldom changes it.
 */
export function rarityOf(uses: number, most: number, least: number): number {
  const steps = Math.round(Math.log2(Math.max(1, uses / 2)) * STEPS);
  return exact(Math.max(least, most - steps * STEP));
}

/** Steps for twice as many uses. */
const STEPS = 2;
const STEP = (0.5 * Math.LN2) / STEPS;

/** To the nearest 1024th: sums and differences of such numbers are the same in any order. */
export function exact(amount: number): number {
  return Math.round(amount * PARTS) / PARTS;
}

const PARTS = 1024;
