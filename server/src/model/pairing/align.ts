import { alignRows, PARTS, traceRows, type Bead, type Row, type Sides } from './alignRows.ts';
import { knownRows } from './knownRows.ts';

export type { Bead, Sides };

/** Two sequences, which of their units belong together, and how that was found. */
export interface Alignment extends Sides {
  readonly beads: readonly Bead[];
  /** With ways given up that are much worse than others; and without, where that was needed. */
  readonly quick: Search;
  readonly whole: Search | undefined;
}

interface Search {
  readonly rows: readonly Row[];
  readonly beads: readonly Bead[];
}

/**
 * The cheapest monotone alignment of two sequences in which up to four blocks of one side stand for one of the other.
 * Looks only at `bands[i]` of the target for each block of the source, so that its cost is linear in the blocks.
 *
 * @param former an alignment of sequences that differ little: it speeds the search up and never changes its result; beads that are the same are the very same list
 */
export function align(sides: Sides, former?: Alignment): Alignment {
  const known = former?.costs === sides.costs ? knownRows(former, sides) : undefined;
  const search = (hopeless: number, before: Search | undefined): Search => {
    if (before !== undefined && known?.isAll === true) return before;
    const rows = alignRows(sides, hopeless * PARTS, known === undefined || before === undefined ? undefined : { affected: known.affected, at: (i) => known.rowAt(before.rows, i) });
    return { rows, beads: asBefore(before?.beads, traceRows(rows, sides)) };
  };
  const quick = search(HOPELESS, former?.quick);
  // Past a long stretch of the target that the source lacks, no way leads that is not much worse for a while: then nothing is given up.
  const whole = quick === former?.quick ? former.whole : longestGap(quick.beads) < LONG_GAP ? undefined : search(Infinity, former?.whole);
  return { ...sides, quick, whole, beads: (whole ?? quick).beads };
}

/** The beads of before, where these are the same. */
function asBefore(before: readonly Bead[] | undefined, now: readonly Bead[]): readonly Bead[] {
  const same = before?.length === now.length && now.every(({ source, target }, k) => {
    const other = before[k];
    return other !== undefined && source[0] === other.source[0] && source[1] === other.source[1] && target[0] === other.target[0] && target[1] === other.target[1];
  });
  return same ? before : now;
}

/** By how much a way may be worse than the best of its row before it is given up. */
const HOPELESS = 60;

/** The longest stretch of the target's blocks without a counterpart. */
function longestGap(beads: readonly Bead[]): number {
  let longest = 0;
  let gap = 0;
  for (const { source, target } of beads) {
    gap = source[0] === source[1] ? gap + target[1] - target[0] : 0;
    longest = Math.max(longest, gap);
  }
  return longest;
}

const LONG_GAP = 5;
